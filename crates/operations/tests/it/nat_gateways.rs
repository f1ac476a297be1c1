//! NAT gateways: what they are made of, and what is left of them.

use aws_api::ec2::{self as api, Ec2};
use model::network::{Ipv4Cidr, NatGateway, NatGatewayState};
use operations::ec2::renumber_addresses;
use smithy::ServiceError;
use store::StoreError;

use crate::address_calls::{Allocated, filter, some, tagged};
use crate::support::{NOW, World, counting, refusal, texts};

impl World {
    pub(crate) async fn make_gateway(&self, address: &Allocated) -> Result<String, ServiceError> {
        let input = api::CreateNatGatewayInput {
            subnet_id: Some(self.subnets[0].clone()),
            allocation_id: Some(address.id.clone()),
            ..Default::default()
        };
        let output = self.ec2.create_nat_gateway(&self.call, input).await?;
        Ok(output.nat_gateway.unwrap().nat_gateway_id.unwrap())
    }

    pub(crate) async fn delete_gateway(&self, id: &str) -> Result<(), ServiceError> {
        let input = api::DeleteNatGatewayInput {
            nat_gateway_id: some(id),
            dry_run: None,
        };
        let output = self.ec2.delete_nat_gateway(&self.call, input).await;
        output.map(|_| ())
    }

    pub(crate) async fn gateway(&self, id: &str) -> api::NatGateway {
        let input = api::DescribeNatGatewaysInput {
            nat_gateway_ids: texts(&[id]),
            ..Default::default()
        };
        let output = self.ec2.describe_nat_gateways(&self.call, input).await;
        output.unwrap().nat_gateways.unwrap().remove(0)
    }

    /// What the reconciler does when the data plane has followed.
    pub(crate) async fn settle_gateways(&self) {
        let settled = self.store.write(|tx| {
            for mut gateway in tx.noun_list::<NatGateway>()? {
                match gateway.state {
                    NatGatewayState::Pending => gateway.state = NatGatewayState::Available,
                    NatGatewayState::Deleting => {
                        gateway.state = NatGatewayState::Deleted;
                        gateway.deleted_at = Some(NOW);
                        tx.network_interface_delete(&gateway.interface_id)?;
                    }
                    NatGatewayState::Available | NatGatewayState::Deleted => {}
                }
                tx.noun_put(&gateway)?;
            }
            Ok::<_, StoreError>(())
        });
        settled.await.unwrap();
    }
}

#[tokio::test]
async fn a_gateway_comes_and_goes() {
    let world = World::new().await;
    let (ec2, call) = (&world.ec2, &world.call);
    let address = world.allocate().await;
    let input = api::CreateNatGatewayInput {
        subnet_id: Some(world.subnets[0].clone()),
        allocation_id: Some(address.id.clone()),
        connectivity_type: some("public"),
        client_token: some("once"),
        tag_specifications: tagged("natgateway"),
        ..Default::default()
    };
    let output = ec2.create_nat_gateway(call, input.clone()).await.unwrap();
    assert_eq!(output.client_token.as_deref(), Some("once"));
    let made = output.nat_gateway.unwrap();
    let id = made.nat_gateway_id.clone().unwrap();
    assert_eq!(made.state.as_deref(), Some("pending"));
    assert_eq!(made.connectivity_type.as_deref(), Some("public"));
    let part = &made.nat_gateway_addresses.as_ref().unwrap()[0];
    assert_eq!(part.allocation_id, Some(address.id.clone()));
    assert_eq!(part.public_ip, Some(address.public_ip.clone()));
    assert_eq!(part.is_primary, Some(true));
    assert_eq!(
        world.addresses().await[0].association_id,
        part.association_id
    );
    // Once is enough, and it has to be the same.
    let again = ec2.create_nat_gateway(call, input.clone()).await.unwrap();
    assert_eq!(again.nat_gateway, Some(made.clone()));
    let mut changed = input;
    changed.tag_specifications = None;
    let error = refusal(ec2.create_nat_gateway(call, changed).await);
    assert!(
        error.starts_with("IdempotentParameterMismatch: "),
        "{error}"
    );

    world.settle_gateways().await;
    let available = world.gateway(&id).await;
    assert_eq!(available.state.as_deref(), Some("available"));
    assert_eq!(available.tags, made.tags);
    let interface_id = part.network_interface_id.clone().unwrap();
    let input = api::DescribeNetworkInterfacesInput {
        filters: filter("interface-type", "nat_gateway"),
        ..Default::default()
    };
    let output = ec2.describe_network_interfaces(call, input).await.unwrap();
    let interface = &output.network_interfaces.unwrap()[0];
    assert_eq!(interface.network_interface_id, Some(interface_id.clone()));
    assert_eq!(
        interface.description,
        Some(format!("Interface for NAT Gateway {id}"))
    );
    assert_eq!(interface.source_dest_check, Some(false));
    assert_eq!(interface.requester_managed, Some(true));
    assert_eq!(interface.groups, Some(Vec::new()));
    assert_eq!(interface.status.as_deref(), Some("in-use"));
    let association = interface.association.as_ref().unwrap();
    assert_eq!(association.allocation_id, Some(address.id.clone()));
    assert_eq!(association.association_id, part.association_id);
    assert_eq!(association.ip_owner_id.as_deref(), Some("000000000000"));
    assert_eq!(association.public_ip, Some(address.public_ip.clone()));

    for _ in 0..2 {
        world.delete_gateway(&id).await.unwrap();
        assert_eq!(world.gateway(&id).await.state.as_deref(), Some("deleting"));
    }
    // Until no packet passes any more, the address is in use.
    let error = refusal(world.release(&address.id).await);
    assert!(error.starts_with("AuthFailure: "), "{error}");
    world.settle_gateways().await;
    let deleted = world.gateway(&id).await;
    assert_eq!(deleted.state.as_deref(), Some("deleted"));
    assert!(deleted.delete_time.is_some());
    assert_eq!(world.interface(&interface_id).await, None);
    assert_eq!(world.addresses().await[0].association_id, None);
    world.release(&address.id).await.unwrap();
    let error = refusal(world.delete_gateway(&id).await);
    assert!(error.starts_with("NatGatewayNotFound: "), "{error}");
}

#[tokio::test]
async fn what_is_a_gateways_own_is_left_alone() {
    let world = World::new().await;
    let (ec2, call) = (&world.ec2, &world.call);
    let (address, other) = (world.allocate().await, world.allocate().await);
    let id = world.make_gateway(&address).await.unwrap();
    let part = world
        .gateway(&id)
        .await
        .nat_gateway_addresses
        .unwrap()
        .remove(0);
    let interface = part.network_interface_id.unwrap();
    let free = world.make_interface().await;
    let groups = api::ModifyNetworkInterfaceAttributeInput {
        network_interface_id: Some(interface.clone()),
        groups: Some(vec![world.security_group.clone()]),
        ..Default::default()
    };
    let detach = api::DetachNetworkInterfaceInput {
        attachment_id: Some(interface.replace("eni-", "ela-attach-")),
        ..Default::default()
    };
    let delete = api::DeleteNetworkInterfaceInput {
        network_interface_id: Some(interface.clone()),
        dry_run: None,
    };
    let not_yours = "AuthFailure: You do not have permission to access the specified resource.";
    for (error, text) in [
        (refusal(world.release(&address.id).await), not_yours),
        (
            refusal(world.disassociate(&part.association_id.unwrap()).await),
            not_yours,
        ),
        (
            refusal(world.associate(&address.id, &free, None).await),
            not_yours,
        ),
        (
            refusal(world.associate(&other.id, &interface, None).await),
            not_yours,
        ),
        (
            refusal(ec2.modify_network_interface_attribute(call, groups).await),
            not_yours,
        ),
        (
            refusal(ec2.detach_network_interface(call, detach).await),
            "OperationNotPermitted: You are not allowed to manage 'ela-attach' attachments.",
        ),
        (
            refusal(ec2.delete_network_interface(call, delete).await),
            "is currently in use.",
        ),
    ] {
        assert!(error.contains(text), "{error}");
    }
}

#[tokio::test]
async fn another_range_renumbers_what_is_allocated() {
    let world = World::new().await;
    let (of_gateway, of_interface) = (world.allocate().await, world.allocate().await);
    let gateway = world.make_gateway(&of_gateway).await.unwrap();
    let interface = world.make_interface().await;
    let association = world
        .associate(&of_interface.id, &interface, None)
        .await
        .unwrap();
    let renumber = async |network: [u8; 4]| {
        let range = Ipv4Cidr::new(network.into(), 29).unwrap();
        let written = world
            .store
            .write(move |tx| renumber_addresses(tx, range, counting));
        written.await.unwrap().len()
    };
    assert_eq!(renumber([198, 18, 0, 0]).await, 0);
    assert_eq!(renumber([198, 18, 4, 0]).await, 2);
    for address in world.addresses().await {
        let public = address.public_ip.unwrap();
        assert!(public.starts_with("198.18.4."), "{public}");
        let id = address.network_interface_id.unwrap();
        let seen = world.interface(&id).await.unwrap().public_address;
        assert_eq!(seen.unwrap().to_string(), public);
        if address.allocation_id == Some(of_interface.id.clone()) {
            assert_eq!(address.association_id.as_ref(), Some(&association));
        } else {
            let parts = world.gateway(&gateway).await.nat_gateway_addresses;
            assert_eq!(parts.unwrap()[0].public_ip, Some(public));
        }
    }
}

#[tokio::test]
async fn gateways_are_refused() {
    let world = World::new().await;
    let (ec2, call) = (&world.ec2, &world.call);
    let (address, used) = (world.allocate().await, world.allocate().await);
    let interface = world.make_interface().await;
    world.associate(&used.id, &interface, None).await.unwrap();
    let taken = world.interface(&interface).await.unwrap().private_address;
    let isolated = world.isolated_subnet().await;
    let create = async |change: &dyn Fn(&mut api::CreateNatGatewayInput)| {
        let mut input = api::CreateNatGatewayInput {
            subnet_id: Some(world.subnets[0].clone()),
            allocation_id: Some(address.id.clone()),
            ..Default::default()
        };
        change(&mut input);
        refusal(ec2.create_nat_gateway(call, input).await)
    };
    for (error, text) in [
        (
            create(&|i| i.subnet_id = None).await,
            "MissingParameter: The request must contain the parameter subnetId",
        ),
        (
            create(&|i| i.subnet_id = some("subnet-1")).await,
            "InvalidSubnetID.NotFound: ",
        ),
        (
            create(&|i| i.allocation_id = None).await,
            "MissingParameter: The request must contain the parameter allocationId",
        ),
        (
            create(&|i| i.allocation_id = some("eipalloc-1")).await,
            "InvalidAllocationID.NotFound: ",
        ),
        (
            create(&|i| i.allocation_id = Some(used.id.clone())).await,
            "Resource.AlreadyAssociated: Elastic IP address [",
        ),
        (
            create(&|i| i.subnet_id = Some(isolated.clone())).await,
            "Gateway.NotAttached: Network vpc-0123456789abcdef0 has no Internet gateway attached",
        ),
        (
            create(&|i| i.connectivity_type = some("private")).await,
            "UnsupportedOperation: Neargate does not support private NAT gateways yet.",
        ),
        (
            create(&|i| i.connectivity_type = some("wet")).await,
            "InvalidParameterValue: ",
        ),
        (
            create(&|i| i.availability_mode = some("regional")).await,
            "UnsupportedOperation: ",
        ),
        (
            create(&|i| i.secondary_allocation_ids = texts(&["eipalloc-1"])).await,
            "UnsupportedOperation: Neargate does not support secondary addresses of NAT gateways",
        ),
        (
            create(&|i| i.secondary_private_ip_address_count = Some(1)).await,
            "UnsupportedOperation: ",
        ),
        (
            create(&|i| i.private_ip_address = some("10.0.0.9")).await,
            "InvalidParameterValue: Address does not fall within the subnet's address range",
        ),
        (
            create(&|i| i.private_ip_address = Some(taken.to_string())).await,
            "InvalidIPAddress.InUse: ",
        ),
        (
            create(&|i| i.client_token = Some("x".repeat(65))).await,
            "InvalidParameterValue: ",
        ),
        (
            create(&|i| i.tag_specifications = tagged("vpc")).await,
            "InvalidParameterValue: ",
        ),
        (
            create(&|i| i.dry_run = Some(true)).await,
            "DryRunOperation: ",
        ),
        (
            refusal(world.delete_gateway("nat-1").await),
            "NatGatewayNotFound: ",
        ),
    ] {
        assert!(error.contains(text), "{error}");
    }
    let all = ec2.describe_nat_gateways(call, Default::default()).await;
    assert_eq!(all.unwrap().nat_gateways, Some(Vec::new()));
    let interfaces = world.store.read(|tx| tx.network_interface_list()).await;
    assert_eq!(interfaces.unwrap().len(), 1);
}

#[tokio::test]
async fn gateways_have_a_quota_and_filters() {
    let world = World::new().await;
    let (ec2, call) = (&world.ec2, &world.call);
    let mut made = Vec::new();
    for _ in 0..5 {
        let address = world.allocate().await;
        made.push(world.make_gateway(&address).await.unwrap());
    }
    let last = world.allocate().await;
    let error = refusal(world.make_gateway(&last).await);
    assert!(error.starts_with("NatGatewayLimitExceeded: "), "{error}");
    world.delete_gateway(&made[0]).await.unwrap();
    world.settle_gateways().await;
    world.make_gateway(&last).await.unwrap();
    let count = async |name: &str, value: &str| {
        let input = api::DescribeNatGatewaysInput {
            filter: filter(name, value),
            ..Default::default()
        };
        let output = ec2.describe_nat_gateways(call, input).await;
        output.map(|output| output.nat_gateways.unwrap().len())
    };
    assert_eq!(count("state", "available").await, Ok(4));
    assert_eq!(count("state", "pending").await, Ok(1));
    assert_eq!(count("state", "deleted").await, Ok(1));
    assert_eq!(count("subnet-id", &world.subnets[0]).await, Ok(6));
    assert_eq!(count("nat-gateway-id", &made[1]).await, Ok(1));
    assert_eq!(count("vpc-id", "vpc-*").await, Ok(6));
    assert_eq!(count("tag-key", "*").await, Ok(0));
    assert!(refusal(count("colour", "red").await).contains("is invalid"));
    let page = api::DescribeNatGatewaysInput {
        max_results: Some(5),
        ..Default::default()
    };
    let first = ec2.describe_nat_gateways(call, page.clone()).await.unwrap();
    assert_eq!(first.nat_gateways.unwrap().len(), 5);
    let next = api::DescribeNatGatewaysInput {
        next_token: first.next_token,
        ..page
    };
    let second = ec2.describe_nat_gateways(call, next).await.unwrap();
    assert_eq!(second.nat_gateways.unwrap().len(), 1);
    assert_eq!(second.next_token, None);
    let unknown = api::DescribeNatGatewaysInput {
        nat_gateway_ids: texts(&["nat-1"]),
        ..Default::default()
    };
    let error = refusal(ec2.describe_nat_gateways(call, unknown).await);
    assert!(error.starts_with("NatGatewayNotFound: "), "{error}");
}
