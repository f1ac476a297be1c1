//! Network interfaces: of nobody's, and those of services.

use aws_api::ec2::{self as api, Ec2};
use model::network::SecurityGroup;
use model::task::{AttachmentStatus, TaskObservation, TaskStatus};
use model::{SecurityGroupId, SubnetId};
use store::StoreError;

use crate::address_calls::{filter, some, tagged};
use crate::support::{NOW, World, refusal, texts};

impl World {
    /// Another group in the VPC of the first one.
    async fn make_group(&self, id: &str) -> String {
        let (id, known) = (
            SecurityGroupId::parse(id).unwrap(),
            SecurityGroupId::parse(&self.security_group).unwrap(),
        );
        let written = self.store.write(move |tx| {
            let known = tx.security_group_find(&known)?.unwrap();
            let group = SecurityGroup {
                name: id.to_string(),
                id,
                ..known
            };
            tx.security_group_put(&group)?;
            Ok::<_, StoreError>(group.id.to_string())
        });
        written.await.unwrap()
    }

    /// An address of the first subnet, which nobody has in a new world.
    async fn free_address(&self) -> String {
        let id = SubnetId::parse(&self.subnets[0]).unwrap();
        let found = self.store.read(move |tx| tx.subnet_find(&id)).await;
        found.unwrap().unwrap().cidr.nth(77).unwrap().to_string()
    }

    async fn describe_interface(&self, id: &str) -> api::NetworkInterface {
        let input = api::DescribeNetworkInterfacesInput {
            network_interface_ids: texts(&[id]),
            ..Default::default()
        };
        let output = self
            .ec2
            .describe_network_interfaces(&self.call, input)
            .await;
        output.unwrap().network_interfaces.unwrap().remove(0)
    }
}

#[tokio::test]
async fn an_interface_of_nobodys_lives() {
    let world = World::new().await;
    let (ec2, call) = (&world.ec2, &world.call);
    let group = world.make_group("sg-00000000000000001").await;
    let wanted = world.free_address().await;
    let input = api::CreateNetworkInterfaceInput {
        subnet_id: Some(world.subnets[0].clone()),
        description: some("mine"),
        groups: Some(vec![group.clone(), group.clone()]),
        private_ip_addresses: Some(vec![api::PrivateIpAddressSpecification {
            primary: Some(true),
            private_ip_address: Some(wanted.clone()),
        }]),
        interface_type: some("interface"),
        client_token: some("once"),
        tag_specifications: tagged("network-interface"),
        ..Default::default()
    };
    let output = ec2.create_network_interface(call, input.clone()).await;
    let made = output.unwrap().network_interface.unwrap();
    let id = made.network_interface_id.clone().unwrap();
    assert_eq!(made.status.as_deref(), Some("available"));
    assert_eq!(made.attachment, None);
    assert_eq!(made.association, None);
    assert_eq!(made.requester_managed, Some(false));
    assert_eq!(made.requester_id.as_deref(), Some("000000000000"));
    assert_eq!(made.private_ip_address.as_deref(), Some(wanted.as_str()));
    assert_eq!(made.groups.as_ref().unwrap().len(), 1);
    assert_eq!(world.describe_interface(&id).await, made);
    let again = ec2.create_network_interface(call, input.clone()).await;
    assert_eq!(again.unwrap().network_interface, Some(made));
    // With its address it is there once.
    let mut other = input.clone();
    other.client_token = None;
    let error = refusal(ec2.create_network_interface(call, other).await);
    assert_eq!(
        error,
        format!("InvalidIPAddress.InUse: Address {wanted} is in use.")
    );
    let mut other = input;
    other.description = None;
    let error = refusal(ec2.create_network_interface(call, other).await);
    assert!(
        error.starts_with("IdempotentParameterMismatch: "),
        "{error}"
    );

    let address = world.allocate().await;
    world.associate(&address.id, &id, None).await.unwrap();
    let delete = api::DeleteNetworkInterfaceInput {
        network_interface_id: Some(id.clone()),
        dry_run: None,
    };
    ec2.delete_network_interface(call, delete.clone())
        .await
        .unwrap();
    assert_eq!(world.addresses().await[0].association_id, None);
    let error = refusal(ec2.delete_network_interface(call, delete).await);
    assert_eq!(
        error,
        format!(
            "InvalidNetworkInterfaceID.NotFound: The networkInterface ID '{id}' does not exist"
        )
    );
}

#[tokio::test]
async fn interfaces_are_refused() {
    let world = World::new().await;
    let (ec2, call) = (&world.ec2, &world.call);
    let isolated = world.isolated_subnet().await;
    let create = async |change: &dyn Fn(&mut api::CreateNetworkInterfaceInput)| {
        let mut input = api::CreateNetworkInterfaceInput {
            subnet_id: Some(isolated.clone()),
            ..Default::default()
        };
        change(&mut input);
        refusal(ec2.create_network_interface(call, input).await)
    };
    let addresses = |list: &[&str]| {
        let list = list
            .iter()
            .map(|address| api::PrivateIpAddressSpecification {
                primary: None,
                private_ip_address: some(address),
            });
        Some(list.collect::<Vec<_>>())
    };
    for (error, text) in [
        (create(&|i| i.subnet_id = None).await, "MissingParameter: "),
        (
            create(&|i| i.subnet_id = some("subnet-1")).await,
            "InvalidSubnetID.NotFound: The subnet ID 'subnet-1' does not exist",
        ),
        (
            create(&|i| i.groups = texts(&["sg-1"])).await,
            "InvalidGroup.NotFound: The security group 'sg-1' does not exist",
        ),
        (
            create(&|i| i.groups = Some(vec![world.security_group.clone()])).await,
            "InvalidParameter: You have specified two resources that belong to different networks.",
        ),
        (
            create(&|i| i.groups = Some(vec!["sg-1".to_owned(); 6])).await,
            "SecurityGroupsPerInterfaceLimitExceeded: ",
        ),
        (
            create(&|i| i.private_ip_address = some("10.9.0.16")).await,
            "InvalidParameterValue: Address does not fall within the subnet's address range",
        ),
        (
            create(&|i| i.private_ip_address = some("10.9.0.3")).await,
            "InvalidParameterValue: Address is in subnet's reserved address range",
        ),
        (
            create(&|i| i.private_ip_address = some("10.9.0.15")).await,
            "InvalidParameterValue: Address is in subnet's reserved address range",
        ),
        (
            create(&|i| i.private_ip_address = some("10.9.0")).await,
            "InvalidParameterValue: ",
        ),
        (
            create(&|i| i.private_ip_addresses = addresses(&["10.9.0.5", "10.9.0.6"])).await,
            "UnsupportedOperation: Neargate does not support secondary private addresses",
        ),
        (
            create(&|i| {
                i.private_ip_addresses = addresses(&["10.9.0.5"]);
                i.private_ip_address = some("10.9.0.5");
            })
            .await,
            "InvalidParameterCombination: ",
        ),
        (
            create(&|i| i.secondary_private_ip_address_count = Some(1)).await,
            "UnsupportedOperation: ",
        ),
        (
            create(&|i| i.ipv6_address_count = Some(1)).await,
            "UnsupportedOperation: Neargate does not support IPv6 in VPCs yet.",
        ),
        (
            create(&|i| i.ipv4_prefix_count = Some(1)).await,
            "UnsupportedOperation: ",
        ),
        (
            create(&|i| i.interface_type = some("efa")).await,
            "UnsupportedOperation: ",
        ),
        (
            create(&|i| i.interface_type = some("colour")).await,
            "InvalidParameterValue: ",
        ),
        (
            create(&|i| i.description = Some("x".repeat(256))).await,
            "InvalidParameterValue: ",
        ),
        (
            create(&|i| i.dry_run = Some(true)).await,
            "DryRunOperation: ",
        ),
    ] {
        assert!(error.contains(text), "{error}");
    }
    // Sixteen addresses, of which five are AWS's.
    for _ in 0..11 {
        let input = api::CreateNetworkInterfaceInput {
            subnet_id: Some(isolated.clone()),
            ..Default::default()
        };
        ec2.create_network_interface(call, input).await.unwrap();
    }
    assert_eq!(
        create(&|_| ()).await,
        "InsufficientFreeAddressesInSubnet: The specified subnet does not have enough free \
         addresses to satisfy the request."
    );
}

#[tokio::test]
async fn an_interface_of_nobodys_changes() {
    let world = World::ready().await;
    let (ec2, call) = (&world.ec2, &world.call);
    let group = world.make_group("sg-00000000000000001").await;
    let id = world.make_interface().await;
    let version = async || world.store.read(|tx| tx.network_version()).await.unwrap();
    let before = version().await;
    let modify = async |change: &dyn Fn(&mut api::ModifyNetworkInterfaceAttributeInput)| {
        let mut input = api::ModifyNetworkInterfaceAttributeInput {
            network_interface_id: Some(id.clone()),
            ..Default::default()
        };
        change(&mut input);
        ec2.modify_network_interface_attribute(call, input).await
    };
    modify(&|i| i.groups = Some(vec![group.clone()]))
        .await
        .unwrap();
    let groups = world.describe_interface(&id).await.groups.unwrap();
    assert_eq!(groups.len(), 1);
    assert_eq!(groups[0].group_id, some(&group));
    // The plan is made anew.
    assert!(version().await > before);
    let text = |value: &str| api::AttributeValue { value: some(value) };
    modify(&|i| i.description = Some(text("mine")))
        .await
        .unwrap();
    let described = world.describe_interface(&id).await.description;
    assert_eq!(described, some("mine"));
    let check = |value| Some(api::AttributeBooleanValue { value: Some(value) });
    modify(&|i| i.source_dest_check = check(true))
        .await
        .unwrap();
    let attachment = |id: &str| {
        Some(api::NetworkInterfaceAttachmentChanges {
            attachment_id: some(id),
            delete_on_termination: Some(true),
            ..Default::default()
        })
    };
    for (change, text) in [
        (
            modify(&|_| ()).await,
            "InvalidParameterCombination: No attributes specified.",
        ),
        (
            modify(&|i| {
                i.description = Some(text("x"));
                i.source_dest_check = check(true);
            })
            .await,
            "InvalidParameterCombination: You can specify only one attribute at a time.",
        ),
        (
            modify(&|i| i.source_dest_check = check(false)).await,
            "UnsupportedOperation: ",
        ),
        (
            modify(&|i| i.groups = texts(&["sg-1"])).await,
            "InvalidGroup.NotFound: ",
        ),
        (
            modify(&|i| i.enable_primary_ipv6 = Some(true)).await,
            "UnsupportedOperation: ",
        ),
        (
            modify(&|i| i.associate_public_ip_address = Some(true)).await,
            "UnsupportedOperation: ",
        ),
        (
            modify(&|i| i.attachment = attachment("eni-attach-1")).await,
            "InvalidAttachmentID.NotFound: ",
        ),
        (
            modify(&|i| i.network_interface_id = some("eni-1")).await,
            "InvalidParameterCombination: ",
        ),
        (
            modify(&|i| {
                i.network_interface_id = some("eni-1");
                i.description = Some(text("x"));
            })
            .await,
            "InvalidNetworkInterfaceID.NotFound: ",
        ),
        (
            modify(&|i| i.dry_run = Some(true)).await,
            "DryRunOperation: ",
        ),
    ] {
        let error = refusal(change);
        assert!(error.contains(text), "{error}");
    }
}

#[tokio::test]
async fn a_tasks_interface_stays_its_services() {
    let world = World::ready().await;
    let (ec2, call) = (&world.ec2, &world.call);
    let task = world.start_task(true).await;
    let attached = TaskObservation {
        status: TaskStatus::Running,
        attachment: AttachmentStatus::Attached,
        connectivity_at: Some(NOW),
        ..TaskObservation::default()
    };
    world.observe(task.as_str(), attached).await;
    let id = world.interface_of(&task).await.id.to_string();
    let seen = world.describe_interface(&id).await;
    assert_eq!(seen.status.as_deref(), Some("in-use"));
    assert_eq!(seen.requester_id.as_deref(), Some("amazon-ecs"));
    let association = seen.association.unwrap();
    assert_eq!(association.ip_owner_id.as_deref(), Some("amazon"));
    assert_eq!(association.allocation_id, None);
    let attachment = seen.attachment.unwrap().attachment_id.unwrap();
    let detach = async |attachment: &str| {
        let input = api::DetachNetworkInterfaceInput {
            attachment_id: some(attachment),
            force: Some(true),
            dry_run: None,
        };
        refusal(ec2.detach_network_interface(call, input).await)
    };
    assert_eq!(
        detach(&attachment).await,
        "AuthFailure: You do not have permission to access the specified resource."
    );
    assert!(
        detach("eni-attach-1")
            .await
            .starts_with("InvalidAttachmentID.NotFound: ")
    );
    let modify = api::ModifyNetworkInterfaceAttributeInput {
        network_interface_id: Some(id.clone()),
        groups: texts(&["sg-1"]),
        ..Default::default()
    };
    assert_eq!(
        refusal(ec2.modify_network_interface_attribute(call, modify).await),
        "AuthFailure: You do not have permission to access the specified resource."
    );
    let delete = |id: Option<String>| api::DeleteNetworkInterfaceInput {
        network_interface_id: id,
        dry_run: None,
    };
    for missing in [None, some("")] {
        assert_eq!(
            refusal(ec2.delete_network_interface(call, delete(missing)).await),
            "MissingParameter: The request must contain the parameter networkInterfaceId"
        );
    }
    assert_eq!(
        refusal(
            ec2.delete_network_interface(call, delete(Some(id.clone())))
                .await
        ),
        format!("InvalidParameterValue: Network interface '{id}' is currently in use.")
    );
    let attach = async |interface: &str| {
        let input = api::AttachNetworkInterfaceInput {
            network_interface_id: some(interface),
            instance_id: some("i-1"),
            device_index: Some(1),
            ..Default::default()
        };
        refusal(ec2.attach_network_interface(call, input).await)
    };
    assert_eq!(
        attach(&id).await,
        format!("InvalidNetworkInterface.InUse: Interface: [{id}] in use.")
    );
    let free = world.make_interface().await;
    assert_eq!(
        attach(&free).await,
        "InvalidInstanceID.NotFound: The instance ID 'i-1' does not exist"
    );
    assert!(
        attach("eni-1")
            .await
            .starts_with("InvalidNetworkInterfaceID.NotFound: ")
    );
}

#[tokio::test]
async fn filters_tell_the_owners_apart() {
    let world = World::ready().await;
    let (ec2, call) = (&world.ec2, &world.call);
    let task = world.start_task(false).await;
    let of_task = world.interface_of(&task).await.id.to_string();
    let free = world.make_interface().await;
    let (one, two) = (world.allocate().await, world.allocate().await);
    world.make_gateway(&one).await.unwrap();
    let association = world.associate(&two.id, &free, None).await.unwrap();
    let ids = async |name: &str, value: &str| {
        let input = api::DescribeNetworkInterfacesInput {
            filters: filter(name, value),
            ..Default::default()
        };
        let output = ec2.describe_network_interfaces(call, input).await.unwrap();
        let ids = output.network_interfaces.unwrap().into_iter();
        ids.map(|it| it.network_interface_id.unwrap())
            .collect::<Vec<_>>()
    };
    // The gateway's, at the time of the world's clock.
    let attached = ids("attachment.attach-time", "2026-01-01T00:00:00.000Z").await;
    assert_eq!(attached.len(), 1);
    assert_eq!(ids("interface-type", "nat_gateway").await, attached);
    for (name, value, expected) in [
        ("requester-managed", "false", &free),
        ("requester-id", "amazon-ecs", &of_task),
        ("requester-id", "000000000000", &free),
        ("association.allocation-id", two.id.as_str(), &free),
        ("association.association-id", association.as_str(), &free),
        ("association.public-ip", two.public_ip.as_str(), &free),
        (
            "addresses.association.public-ip",
            two.public_ip.as_str(),
            &free,
        ),
        ("network-interface-id", of_task.as_str(), &of_task),
        ("description", "arn:aws:ecs:*", &of_task),
    ] {
        assert_eq!(
            ids(name, value).await,
            std::slice::from_ref(expected),
            "{name}"
        );
    }
    assert_eq!(ids("interface-type", "interface").await.len(), 2);
    assert_eq!(ids("interface-type", "nat_gateway").await.len(), 1);
    assert_eq!(ids("source-dest-check", "false").await.len(), 1);
    assert_eq!(ids("operator.managed", "false").await.len(), 3);
    assert_eq!(ids("operator.principal", "*").await.len(), 0);
    assert_eq!(ids("attachment.status", "attached").await.len(), 1);
    assert_eq!(ids("attachment.instance-id", "*").await.len(), 0);
    assert_eq!(
        ids("association.ip-owner-id", "000000000000").await.len(),
        2
    );
    assert_eq!(ids("group-id", &world.security_group).await.len(), 2);
    assert_eq!(ids("availability-zone-id", "use1-az?").await.len(), 3);
}

#[tokio::test]
async fn attributes_are_told_one_by_one() {
    let world = World::new().await;
    let (ec2, call) = (&world.ec2, &world.call);
    let id = world.make_interface().await;
    let describe = async |attribute: Option<&str>| {
        let input = api::DescribeNetworkInterfaceAttributeInput {
            network_interface_id: Some(id.clone()),
            attribute: attribute.map(str::to_owned),
            dry_run: None,
        };
        ec2.describe_network_interface_attribute(call, input).await
    };
    let output = describe(Some("sourceDestCheck")).await.unwrap();
    assert_eq!(output.network_interface_id, Some(id.clone()));
    assert_eq!(output.source_dest_check.unwrap().value, Some(true));
    let output = describe(Some("groupSet")).await.unwrap();
    assert_eq!(
        output.groups.unwrap()[0].group_name.as_deref(),
        Some("default")
    );
    let output = describe(Some("description")).await.unwrap();
    assert_eq!(output.description.unwrap().value.as_deref(), Some(""));
    assert_eq!(describe(Some("attachment")).await.unwrap().attachment, None);
    let error = refusal(describe(None).await);
    assert!(
        error.starts_with("InvalidParameterCombination: "),
        "{error}"
    );
    let error = refusal(describe(Some("colour")).await);
    assert!(error.starts_with("InvalidParameterValue: "), "{error}");
}
