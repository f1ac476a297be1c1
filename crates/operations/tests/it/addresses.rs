//! Elastic addresses: to have them, to associate them, to give them back.

use aws_api::ec2::{self as api, Ec2};

use crate::address_calls::{filter, some, tagged};
use crate::support::{World, refusal, texts};

#[tokio::test]
async fn addresses_are_allocated_described_and_released() {
    let world = World::new().await;
    let (ec2, call) = (&world.ec2, &world.call);
    let input = api::AllocateAddressInput {
        domain: some("vpc"),
        tag_specifications: tagged("elastic-ip"),
        ..Default::default()
    };
    let allocated = ec2.allocate_address(call, input).await.unwrap();
    assert_eq!(allocated.domain.as_deref(), Some("vpc"));
    assert_eq!(allocated.public_ipv4_pool.as_deref(), Some("amazon"));
    assert_eq!(allocated.network_border_group.as_deref(), Some("us-east-1"));
    let other = world.allocate().await;
    let described = world.addresses().await;
    assert_eq!(described.len(), 2);
    let by = async |input: api::DescribeAddressesInput| {
        let output = ec2.describe_addresses(call, input).await?;
        let ids = output.addresses.unwrap().into_iter();
        Ok::<_, smithy::ServiceError>(ids.map(|it| it.allocation_id.unwrap()).collect::<Vec<_>>())
    };
    let id = allocated.allocation_id.unwrap();
    let filtered = |name: &str, value: &str| api::DescribeAddressesInput {
        filters: filter(name, value),
        ..Default::default()
    };
    for (name, value) in [
        ("tag:Name", "mine"),
        ("allocation-id", id.as_str()),
        ("public-ip", allocated.public_ip.as_deref().unwrap()),
    ] {
        assert_eq!(
            by(filtered(name, value)).await.unwrap(),
            std::slice::from_ref(&id),
            "{name}"
        );
    }
    for (name, value) in [("domain", "vpc"), ("network-border-group", "us-east-1")] {
        assert_eq!(by(filtered(name, value)).await.unwrap().len(), 2, "{name}");
    }
    for name in [
        "association-id",
        "instance-id",
        "network-interface-owner-id",
    ] {
        assert_eq!(by(filtered(name, "*")).await.unwrap().len(), 0, "{name}");
    }
    let named = |ids: &[&str], ips: &[&str]| api::DescribeAddressesInput {
        allocation_ids: texts(ids),
        public_ips: texts(ips),
        ..Default::default()
    };
    assert_eq!(
        by(named(&[&id], &[])).await.unwrap(),
        std::slice::from_ref(&id)
    );
    assert_eq!(
        by(named(&[], &[&other.public_ip])).await.unwrap(),
        [other.id]
    );
    for (input, text) in [
        (
            named(&["eipalloc-1"], &[]),
            "InvalidAllocationID.NotFound: The allocation ID 'eipalloc-1' does not exist",
        ),
        (
            named(&[], &["192.0.2.1"]),
            "InvalidAddress.NotFound: Address '192.0.2.1' not found.",
        ),
        (filtered("colour", "red"), "The filter 'colour' is invalid"),
    ] {
        let error = refusal(by(input).await);
        assert!(error.contains(text), "{error}");
    }
    world.release(&id).await.unwrap();
    assert_eq!(
        refusal(world.release(&id).await),
        format!("InvalidAllocationID.NotFound: The allocation ID '{id}' does not exist")
    );
    let by_address = api::ReleaseAddressInput {
        public_ip: Some(other.public_ip),
        ..Default::default()
    };
    ec2.release_address(call, by_address).await.unwrap();
    assert_eq!(world.addresses().await, []);
}

#[tokio::test]
async fn addresses_end_with_the_pool() {
    let world = World::ready().await;
    let (ec2, call) = (&world.ec2, &world.call);
    let input = api::DescribeAccountAttributesInput {
        attribute_names: texts(&["vpc-max-elastic-ips"]),
        dry_run: None,
    };
    let attributes = ec2.describe_account_attributes(call, input).await.unwrap();
    let values = attributes.account_attributes.unwrap()[0]
        .attribute_values
        .clone();
    // A /29 has six addresses to give away.
    assert_eq!(values.unwrap()[0].attribute_value.as_deref(), Some("6"));
    let task = world.start_task(true).await;
    for _ in 0..5 {
        world.allocate().await;
    }
    let allocate = async || refusal(ec2.allocate_address(call, Default::default()).await);
    assert!(
        allocate()
            .await
            .starts_with("InsufficientAddressCapacity: ")
    );
    world.end_task(&task).await;
    let last = world.allocate().await;
    assert_eq!(
        allocate().await,
        "AddressLimitExceeded: The maximum number of addresses has been reached."
    );
    // The next task has none left either.
    let mut input = world.run_task("web");
    let network = input.network_configuration.as_mut().unwrap();
    network
        .awsvpc_configuration
        .as_mut()
        .unwrap()
        .assign_public_ip = some("ENABLED");
    assert_eq!(world.run(input).await.failures.unwrap().len(), 1);
    // One that was released can be had again by its name.
    let again = |address: &str| api::AllocateAddressInput {
        address: some(address),
        ..Default::default()
    };
    let taken = refusal(ec2.allocate_address(call, again(&last.public_ip)).await);
    assert_eq!(
        taken,
        format!(
            "InvalidIPAddress.InUse: Address {} is in use.",
            last.public_ip
        )
    );
    world.release(&last.id).await.unwrap();
    let got = ec2
        .allocate_address(call, again(&last.public_ip))
        .await
        .unwrap();
    assert_eq!(got.public_ip, Some(last.public_ip));
    for nowhere in ["198.18.0.0", "198.18.0.7", "203.0.113.1", "x"] {
        let error = refusal(ec2.allocate_address(call, again(nowhere)).await);
        assert!(error.starts_with("InvalidAddress.NotFound: "), "{error}");
    }
}

#[tokio::test]
async fn allocations_and_releases_are_refused() {
    let world = World::new().await;
    let (ec2, call) = (&world.ec2, &world.call);
    let one = world.allocate().await;
    let allocate = async |change: fn(&mut api::AllocateAddressInput)| {
        let mut input = api::AllocateAddressInput::default();
        change(&mut input);
        refusal(ec2.allocate_address(call, input).await)
    };
    let release = async |change: &dyn Fn(&mut api::ReleaseAddressInput)| {
        let mut input = api::ReleaseAddressInput::default();
        change(&mut input);
        refusal(ec2.release_address(call, input).await)
    };
    for (error, text) in [
        (
            allocate(|i| i.dry_run = Some(true)).await,
            "DryRunOperation: ",
        ),
        (
            allocate(|i| i.domain = some("standard")).await,
            "InvalidParameterValue: Value (standard)",
        ),
        (
            allocate(|i| i.public_ipv4_pool = some("ipv4pool-ec2-1")).await,
            "InvalidPublicIpv4PoolID.NotFound: ",
        ),
        (
            allocate(|i| i.network_border_group = some("us-west-2")).await,
            "InvalidAddress.NotFound: ",
        ),
        (
            allocate(|i| i.customer_owned_ipv4_pool = some("coip-1")).await,
            "UnsupportedOperation: ",
        ),
        (
            allocate(|i| i.ipam_pool_id = some("ipam-pool-1")).await,
            "UnsupportedOperation: ",
        ),
        (
            allocate(|i| i.tag_specifications = tagged("vpc")).await,
            "'vpc' is not a valid taggable resource type",
        ),
        (release(&|_| ()).await, "MissingParameter: "),
        (
            release(&|i| i.dry_run = Some(true)).await,
            "DryRunOperation: ",
        ),
        (
            release(&|i| {
                i.allocation_id = Some(one.id.clone());
                i.public_ip = Some(one.public_ip.clone());
            })
            .await,
            "InvalidParameterCombination: ",
        ),
        (
            release(&|i| {
                i.allocation_id = Some(one.id.clone());
                i.network_border_group = some("us-west-2");
            })
            .await,
            "InvalidAddress.NotFound: ",
        ),
        (
            release(&|i| i.public_ip = some("192.0.2.1")).await,
            "InvalidAddress.NotFound: ",
        ),
    ] {
        assert!(error.contains(text), "{error}");
    }
    assert_eq!(world.addresses().await.len(), 1);
}

#[tokio::test]
async fn an_address_moves_between_interfaces() {
    let world = World::ready().await;
    let first = world.start_task(true).await;
    let own = world.interface_of(&first).await.public_address.unwrap();
    let second = world.make_interface().await;
    let address = world.allocate().await;
    let to_first = world.interface_of(&first).await.id.to_string();
    let association = world.associate(&address.id, &to_first, None).await.unwrap();
    // The task's own address is given back.
    let seen = world.interface_of(&first).await.public_address.unwrap();
    assert_eq!(seen.to_string(), address.public_ip);
    let in_use = world
        .store
        .read(|tx| tx.public_addresses_in_use())
        .await
        .unwrap();
    assert!(!in_use.contains(&own));
    let described = &world.addresses().await[0];
    assert_eq!(described.association_id, Some(association.clone()));
    assert_eq!(described.network_interface_id, Some(to_first.clone()));
    assert_eq!(described.network_interface_owner_id, some("000000000000"));
    let private = world.interface_of(&first).await.private_address.to_string();
    assert_eq!(described.private_ip_address, Some(private));
    // The same again changes nothing; another place only if that is allowed.
    let again = world.associate(&address.id, &to_first, Some(false)).await;
    assert_eq!(again.unwrap(), association);
    let refused = refusal(world.associate(&address.id, &second, Some(false)).await);
    assert_eq!(
        refused,
        format!(
            "Resource.AlreadyAssociated: resource {} is already associated with associate-id \
             {association}",
            address.id
        )
    );
    let moved = world.associate(&address.id, &second, None).await.unwrap();
    assert_ne!(moved, association);
    assert_eq!(world.interface_of(&first).await.public_address, None);
    let seen = world.interface(&second).await.unwrap().public_address;
    assert_eq!(seen.unwrap().to_string(), address.public_ip);
    // Another address takes its place.
    let other = world.allocate().await;
    let refused = refusal(world.associate(&other.id, &second, Some(false)).await);
    assert!(
        refused.contains(&format!("resource {second} is already")),
        "{refused}"
    );
    world
        .associate(&other.id, &second, Some(true))
        .await
        .unwrap();
    let seen = world.interface(&second).await.unwrap().public_address;
    assert_eq!(seen.unwrap().to_string(), other.public_ip);
    let free = |it: &api::Address| {
        it.allocation_id == Some(address.id.clone()) && it.association_id.is_none()
    };
    assert!(world.addresses().await.iter().any(free));
}

#[tokio::test]
async fn what_is_associated_is_not_released() {
    let world = World::ready().await;
    let (ec2, call) = (&world.ec2, &world.call);
    let task = world.start_task(false).await;
    let interface = world.interface_of(&task).await.id.to_string();
    let address = world.allocate().await;
    let by_address = api::AssociateAddressInput {
        public_ip: Some(address.public_ip.clone()),
        network_interface_id: Some(interface.clone()),
        ..Default::default()
    };
    let output = ec2.associate_address(call, by_address).await.unwrap();
    let association = output.association_id.unwrap();
    assert_eq!(
        refusal(world.release(&address.id).await),
        format!(
            "InvalidIPAddress.InUse: Address {} is in use.",
            address.public_ip
        )
    );
    world.disassociate(&association).await.unwrap();
    assert_eq!(world.interface_of(&task).await.public_address, None);
    assert_eq!(
        refusal(world.disassociate(&association).await),
        format!("InvalidAssociationID.NotFound: The association ID '{association}' does not exist")
    );
    // By the address it can be said twice.
    world
        .associate(&address.id, &interface, None)
        .await
        .unwrap();
    for _ in 0..2 {
        let by_address = api::DisassociateAddressInput {
            public_ip: Some(address.public_ip.clone()),
            ..Default::default()
        };
        ec2.disassociate_address(call, by_address).await.unwrap();
    }
    world.release(&address.id).await.unwrap();
}

#[tokio::test]
async fn a_stopped_task_gives_its_address_back() {
    let world = World::ready().await;
    let task = world.start_task(true).await;
    let interface = world.interface_of(&task).await.id.to_string();
    let address = world.allocate().await;
    world
        .associate(&address.id, &interface, None)
        .await
        .unwrap();
    world.end_task(&task).await;
    assert_eq!(world.addresses().await[0].association_id, None);
    // It is not the interface's any more, which is not there any more.
    let refused = refusal(world.associate(&address.id, &interface, None).await);
    assert!(
        refused.starts_with("InvalidNetworkInterfaceID.NotFound: "),
        "{refused}"
    );
    world.end_task(&task).await;
    world.release(&address.id).await.unwrap();
}

#[tokio::test]
async fn associations_are_refused() {
    let world = World::ready().await;
    let (ec2, call) = (&world.ec2, &world.call);
    let interface = world.make_interface().await;
    let address = world.allocate().await;
    let isolated = api::CreateNetworkInterfaceInput {
        subnet_id: Some(world.isolated_subnet().await),
        groups: Some(Vec::new()),
        ..Default::default()
    };
    let output = ec2.create_network_interface(call, isolated).await.unwrap();
    let isolated = output.network_interface.unwrap().network_interface_id;
    let associate = async |change: &dyn Fn(&mut api::AssociateAddressInput)| {
        let mut input = api::AssociateAddressInput {
            allocation_id: Some(address.id.clone()),
            network_interface_id: Some(interface.clone()),
            ..Default::default()
        };
        change(&mut input);
        refusal(ec2.associate_address(call, input).await)
    };
    let disassociate = async |id: Option<&str>, public_ip: Option<&str>| {
        let input = api::DisassociateAddressInput {
            association_id: id.map(str::to_owned),
            public_ip: public_ip.map(str::to_owned),
            dry_run: None,
        };
        refusal(ec2.disassociate_address(call, input).await)
    };
    for (error, text) in [
        (
            associate(&|i| i.allocation_id = some("eipalloc-1")).await,
            "InvalidAllocationID.NotFound: ",
        ),
        (
            associate(&|i| {
                i.allocation_id = None;
                i.public_ip = some("192.0.2.1");
            })
            .await,
            "InvalidAddress.NotFound: ",
        ),
        (
            associate(&|i| i.public_ip = some("192.0.2.1")).await,
            "InvalidParameterCombination: ",
        ),
        (
            associate(&|i| i.allocation_id = None).await,
            "MissingParameter: ",
        ),
        (
            associate(&|i| i.network_interface_id = None).await,
            "MissingParameter: ",
        ),
        (
            associate(&|i| i.network_interface_id = some("eni-1")).await,
            "InvalidNetworkInterfaceID.NotFound: The networkInterface ID 'eni-1' does not exist",
        ),
        (
            associate(&|i| i.instance_id = some("i-1")).await,
            "InvalidInstanceID.NotFound: The instance ID 'i-1' does not exist",
        ),
        (
            associate(&|i| i.private_ip_address = some("172.31.0.1")).await,
            "InvalidParameterValue: ",
        ),
        (
            associate(&|i| i.network_interface_id.clone_from(&isolated)).await,
            "Gateway.NotAttached: Network vpc-0123456789abcdef0 is not attached to any internet \
             gateway",
        ),
        (
            associate(&|i| i.dry_run = Some(true)).await,
            "DryRunOperation: ",
        ),
        (disassociate(None, None).await, "MissingParameter: "),
        (
            disassociate(Some("x"), Some("y")).await,
            "InvalidParameterCombination: ",
        ),
        (
            disassociate(Some("eipassoc-1"), None).await,
            "InvalidAssociationID.NotFound: ",
        ),
        (
            disassociate(None, Some("y")).await,
            "InvalidAddress.NotFound: ",
        ),
    ] {
        assert!(error.contains(text), "{error}");
    }
    assert_eq!(world.addresses().await[0].association_id, None);
}

#[tokio::test]
async fn no_address_has_a_domain_name() {
    let world = World::new().await;
    let (ec2, call) = (&world.ec2, &world.call);
    let address = world.allocate().await;
    let describe = async |ids: &[&str], attribute: &str| {
        let input = api::DescribeAddressesAttributeInput {
            allocation_ids: texts(ids),
            attribute: some(attribute),
            ..Default::default()
        };
        ec2.describe_addresses_attribute(call, input).await
    };
    let output = describe(&[&address.id], "domain-name").await.unwrap();
    assert_eq!(output.addresses, Some(Vec::new()));
    let error = refusal(describe(&["eipalloc-1"], "domain-name").await);
    assert!(
        error.starts_with("InvalidAllocationID.NotFound: "),
        "{error}"
    );
    let error = refusal(describe(&[&address.id], "colour").await);
    assert!(error.starts_with("InvalidParameterValue: "), "{error}");
}
