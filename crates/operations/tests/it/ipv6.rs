//! IPv6 in VPCs: ranges, gateways, routes, and the addresses of interfaces.

use aws_api::ec2::{self as api, Ec2};
use aws_api::ecs::Ecs;
use smithy::ServiceError;

use crate::network_support::{filters, pairs, tagged};
use crate::support::{World, refusal};

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

impl World {
    async fn vpc_with_ipv6(&self, cidr: &str) -> (String, String, String) {
        let input = api::CreateVpcInput {
            cidr_block: some(cidr),
            amazon_provided_ipv6_cidr_block: Some(true),
            ..Default::default()
        };
        let made = self.ec2.create_vpc(&self.call, input).await.unwrap();
        let vpc = made.vpc.unwrap();
        let shown = vpc.ipv6_cidr_block_association_set.unwrap().remove(0);
        (
            vpc.vpc_id.unwrap(),
            shown.ipv6_cidr_block.unwrap(),
            shown.association_id.unwrap(),
        )
    }

    async fn subnet_with_ipv6(
        &self,
        vpc: &str,
        cidr: &str,
        ipv6: &str,
    ) -> Result<api::Subnet, ServiceError> {
        let input = api::CreateSubnetInput {
            vpc_id: some(vpc),
            cidr_block: some(cidr),
            ipv6_cidr_block: some(ipv6),
            ..Default::default()
        };
        let made = self.ec2.create_subnet(&self.call, input).await?;
        Ok(made.subnet.unwrap())
    }

    async fn associate_vpc(
        &self,
        vpc: &str,
    ) -> Result<api::AssociateVpcCidrBlockOutput, ServiceError> {
        let input = api::AssociateVpcCidrBlockInput {
            vpc_id: some(vpc),
            amazon_provided_ipv6_cidr_block: Some(true),
            ..Default::default()
        };
        self.ec2.associate_vpc_cidr_block(&self.call, input).await
    }

    async fn disassociate_vpc(
        &self,
        association: &str,
    ) -> Result<api::DisassociateVpcCidrBlockOutput, ServiceError> {
        let input = api::DisassociateVpcCidrBlockInput {
            association_id: some(association),
        };
        self.ec2
            .disassociate_vpc_cidr_block(&self.call, input)
            .await
    }

    async fn disassociate_subnet(
        &self,
        association: &str,
    ) -> Result<api::DisassociateSubnetCidrBlockOutput, ServiceError> {
        let input = api::DisassociateSubnetCidrBlockInput {
            association_id: some(association),
        };
        self.ec2
            .disassociate_subnet_cidr_block(&self.call, input)
            .await
    }

    async fn subnet_shown(&self, id: &str) -> api::Subnet {
        let input = api::DescribeSubnetsInput {
            subnet_ids: Some(vec![id.to_owned()]),
            ..Default::default()
        };
        let found = self.ec2.describe_subnets(&self.call, input).await;
        found.unwrap().subnets.unwrap().remove(0)
    }

    async fn egress_only(&self, vpc: &str) -> Result<String, ServiceError> {
        let input = api::CreateEgressOnlyInternetGatewayInput {
            vpc_id: some(vpc),
            tag_specifications: tagged("egress-only-internet-gateway", &[("Name", "out")]),
            ..Default::default()
        };
        let made = self
            .ec2
            .create_egress_only_internet_gateway(&self.call, input)
            .await?;
        let made = made.egress_only_internet_gateway.unwrap();
        Ok(made.egress_only_internet_gateway_id.unwrap())
    }
}

#[tokio::test]
async fn vpcs_have_ranges_of_their_own() {
    let world = World::new().await;
    let (one, first, association) = world.vpc_with_ipv6("10.0.0.0/16").await;
    let (other, second, _) = world.vpc_with_ipv6("10.0.0.0/16").await;
    // The first part of the pool is for links.
    assert_eq!(first, "fd4e:47ab:1200:100::/56");
    assert_eq!(second, "fd4e:47ab:1200:200::/56");
    let shown = &world.vpcs(&[("vpc-id", &one)]).await[0];
    let shown = &shown.ipv6_cidr_block_association_set.as_ref().unwrap()[0];
    assert_eq!(shown.association_id.as_ref(), Some(&association));
    assert_eq!(shown.network_border_group.as_deref(), Some("us-east-1"));
    assert_eq!(shown.ipv6_pool.as_deref(), Some("Amazon"));
    let state = shown.ipv6_cidr_block_state.as_ref().unwrap();
    assert_eq!(state.state.as_deref(), Some("associated"));
    for (name, value, count) in [
        ("ipv6-cidr-block-association.ipv6-cidr-block", &*first, 1),
        (
            "ipv6-cidr-block-association.association-id",
            &*association,
            1,
        ),
        ("ipv6-cidr-block-association.state", "associated", 2),
        ("ipv6-cidr-block-association.ipv6-pool", "other", 0),
    ] {
        assert_eq!(world.vpcs(&[(name, value)]).await.len(), count, "{name}");
    }
    let twice = refusal(world.associate_vpc(&one).await);
    assert!(twice.starts_with("CidrLimitExceeded: "), "{twice}");
    // What is given back is given out again.
    let gone = world.disassociate_vpc(&association).await.unwrap();
    assert_eq!(gone.vpc_id.as_ref(), Some(&one));
    let gone = gone.ipv6_cidr_block_association.unwrap();
    assert_eq!(gone.ipv6_cidr_block.as_ref(), Some(&first));
    let text = refusal(world.disassociate_vpc(&association).await);
    assert!(text.contains("NotFound"), "{text}");
    let again = world.associate_vpc(&one).await.unwrap();
    assert_eq!(again.cidr_block_association, None);
    let again = again.ipv6_cidr_block_association.unwrap();
    assert_eq!(again.ipv6_cidr_block, Some(first));
    let tables = world.tables(&[("vpc-id", &other)]).await;
    let routes = tables[0].routes.as_ref().unwrap();
    let local = routes
        .iter()
        .find(|one| one.destination_ipv6_cidr_block.is_some());
    let local = local.unwrap();
    assert_eq!(local.destination_ipv6_cidr_block, Some(second));
    assert_eq!(local.gateway_id.as_deref(), Some("local"));
}

#[tokio::test]
async fn subnets_have_parts_of_the_range() {
    let world = World::new().await;
    let (vpc, _, association) = world.vpc_with_ipv6("10.0.0.0/16").await;
    let range = "fd4e:47ab:1200:101::/64";
    let made = world.subnet_with_ipv6(&vpc, "10.0.0.0/24", range).await;
    let made = made.unwrap();
    let id = made.subnet_id.unwrap();
    let shown = made.ipv6_cidr_block_association_set.unwrap().remove(0);
    assert_eq!(shown.ipv6_cidr_block.as_deref(), Some(range));
    assert_eq!(made.assign_ipv6_address_on_creation, Some(false));
    for (ipv6, expected) in [
        (range, "InvalidSubnet.Conflict"),
        ("fd4e:47ab:1200:100::/56", "InvalidSubnet.Conflict"),
        ("fd4e:47ab:1200:201::/64", "InvalidSubnet.Range"),
        ("fd4e:47ab:1200:102::/80", "InvalidSubnet.Range"),
        ("nonsense", "InvalidParameterValue"),
    ] {
        let text = refusal(world.subnet_with_ipv6(&vpc, "10.0.1.0/24", ipv6).await);
        assert!(text.starts_with(expected), "{text}");
    }
    let text = refusal(world.disassociate_vpc(&association).await);
    assert!(text.starts_with("DependencyViolation: "), "{text}");
    // Given later, taken away, and given again.
    let later = world.subnet(&vpc, "10.0.1.0/24").await;
    let associate = async |cidr: &str| {
        let input = api::AssociateSubnetCidrBlockInput {
            subnet_id: some(&later),
            ipv6_cidr_block: some(cidr),
            ..Default::default()
        };
        world
            .ec2
            .associate_subnet_cidr_block(&world.call, input)
            .await
    };
    let text = refusal(associate(range).await);
    assert!(text.starts_with("InvalidSubnet.Conflict: "), "{text}");
    let made = associate("fd4e:47ab:1200:102::/64").await.unwrap();
    let made = made.ipv6_cidr_block_association.unwrap();
    let text = refusal(associate("fd4e:47ab:1200:103::/64").await);
    assert!(text.starts_with("CidrLimitExceeded: "), "{text}");
    let association = made.association_id.unwrap();
    let gone = world.disassociate_subnet(&association).await.unwrap();
    assert_eq!(gone.subnet_id, Some(later.clone()));
    let text = refusal(world.disassociate_subnet(&association).await);
    assert!(text.contains("NotFound"), "{text}");
    let set = world
        .subnet_shown(&later)
        .await
        .ipv6_cidr_block_association_set;
    assert_eq!(set, Some(Vec::new()));
    // What is assigned to interfaces that people make.
    let assign = async |subnet: &str| {
        let input = api::ModifySubnetAttributeInput {
            subnet_id: some(subnet),
            assign_ipv6_address_on_creation: Some(api::AttributeBooleanValue { value: Some(true) }),
            ..Default::default()
        };
        world.ec2.modify_subnet_attribute(&world.call, input).await
    };
    let text = refusal(assign(&later).await);
    assert!(text.starts_with("InvalidParameterValue: "), "{text}");
    assign(&id).await.unwrap();
    let shown = world.subnet_shown(&id).await;
    assert_eq!(shown.assign_ipv6_address_on_creation, Some(true));
    let input = api::CreateNetworkInterfaceInput {
        subnet_id: some(&id),
        ..Default::default()
    };
    let made = world.ec2.create_network_interface(&world.call, input).await;
    let made = made.unwrap().network_interface.unwrap();
    let addresses = made.ipv6_addresses.unwrap();
    let address = addresses[0].ipv6_address.clone().unwrap();
    assert!(address.starts_with("fd4e:47ab:1200:101:"), "{address}");
    let input = api::DescribeNetworkInterfacesInput {
        filters: filters(&[("ipv6-addresses.ipv6-address", &address)]),
        ..Default::default()
    };
    let found = world
        .ec2
        .describe_network_interfaces(&world.call, input)
        .await;
    assert_eq!(found.unwrap().network_interfaces.unwrap().len(), 1);
    let own = shown.ipv6_cidr_block_association_set.unwrap().remove(0);
    let in_use = world
        .disassociate_subnet(&own.association_id.unwrap())
        .await;
    let text = refusal(in_use);
    assert!(text.starts_with("DependencyViolation: "), "{text}");
}

#[tokio::test]
async fn gateways_and_routes() {
    let world = World::new().await;
    let (vpc, own, _) = world.vpc_with_ipv6("10.0.0.0/16").await;
    let other = world.vpc("10.1.0.0/16").await;
    let out = world.egress_only(&vpc).await.unwrap();
    let foreign = world.egress_only(&other).await.unwrap();
    let text = refusal(world.egress_only("vpc-12345678").await);
    assert!(text.starts_with("InvalidVpcID.NotFound: "), "{text}");
    let describe = async |ids: Vec<String>| {
        let input = api::DescribeEgressOnlyInternetGatewaysInput {
            egress_only_internet_gateway_ids: Some(ids),
            ..Default::default()
        };
        let found = world
            .ec2
            .describe_egress_only_internet_gateways(&world.call, input);
        Ok::<_, ServiceError>(found.await?.egress_only_internet_gateways.unwrap())
    };
    let shown = describe(vec![out.clone()]).await.unwrap().remove(0);
    assert_eq!(pairs(shown.tags.as_ref()), [("Name", "out")]);
    let attachment = &shown.attachments.as_ref().unwrap()[0];
    assert_eq!(attachment.state.as_deref(), Some("attached"));
    assert_eq!(attachment.vpc_id.as_ref(), Some(&vpc));
    assert_eq!(describe(Vec::new()).await.unwrap().len(), 2);

    let table = world.table(&vpc).await;
    let gateway = world.gateway_of(&vpc).await;
    let route = |destination: &str| api::CreateRouteInput {
        route_table_id: some(&table),
        destination_ipv6_cidr_block: some(destination),
        ..Default::default()
    };
    let to_internet = |destination: &str| api::CreateRouteInput {
        gateway_id: some(&gateway),
        ..route(destination)
    };
    let only_out = |destination: &str, id: &str| api::CreateRouteInput {
        egress_only_internet_gateway_id: some(id),
        ..route(destination)
    };
    for (input, expected) in [
        (
            to_internet(&own),
            "InvalidParameterValue: The destination CIDR block",
        ),
        (
            only_out("::/0", &foreign),
            "InvalidParameterValue: route table",
        ),
        (only_out("::/0", "eigw-1"), "InvalidGatewayID.NotFound: "),
        (
            api::CreateRouteInput {
                destination_ipv6_cidr_block: None,
                destination_cidr_block: some("0.0.0.0/0"),
                ..only_out("::/0", &out)
            },
            "InvalidParameterValue: The egress-only internet gateway",
        ),
        (
            api::CreateRouteInput {
                nat_gateway_id: some("nat-1"),
                ..route("64:ff9b::/96")
            },
            "UnsupportedOperation: ",
        ),
    ] {
        let text = refusal(world.ec2.create_route(&world.call, input).await);
        assert!(text.starts_with(expected), "{text}");
    }
    let create = async |input| world.ec2.create_route(&world.call, input).await;
    create(only_out("::/0", &out)).await.unwrap();
    create(to_internet("2001:DB8::1/32")).await.unwrap();
    let twice = refusal(create(to_internet("2001:db8::/32")).await);
    assert!(twice.starts_with("RouteAlreadyExists: "), "{twice}");
    let shown = async || {
        let found = world.tables(&[("route-table-id", &table)]).await;
        let routes = found[0].routes.clone().unwrap().into_iter();
        let ipv6 = routes.filter_map(|one| Some((one.destination_ipv6_cidr_block?, one.state?)));
        ipv6.collect::<Vec<_>>()
    };
    let pair = |cidr: &str, state: &str| (cidr.to_owned(), state.to_owned());
    let expected = [
        pair(&own, "active"),
        pair("::/0", "active"),
        pair("2001:db8::/32", "active"),
    ];
    assert_eq!(shown().await, expected);
    // In use or not, a gateway goes; its routes lead nowhere.
    let input = || api::DeleteEgressOnlyInternetGatewayInput {
        egress_only_internet_gateway_id: some(&out),
        dry_run: None,
    };
    let delete = async |input| {
        let deleted = world
            .ec2
            .delete_egress_only_internet_gateway(&world.call, input);
        deleted.await
    };
    assert_eq!(delete(input()).await.unwrap().return_code, Some(true));
    let text = refusal(delete(input()).await);
    assert!(text.starts_with("InvalidGatewayID.NotFound: "), "{text}");
    assert_eq!(shown().await[1], pair("::/0", "blackhole"));
    let input = api::DeleteRouteInput {
        route_table_id: some(&table),
        destination_ipv6_cidr_block: some("::/0"),
        ..Default::default()
    };
    world.ec2.delete_route(&world.call, input).await.unwrap();
    assert_eq!(shown().await.len(), 2);
}

#[tokio::test]
async fn tasks_have_addresses_where_the_account_wants_them() {
    let world = World::new().await;
    world.cluster("default").await;
    world.definition("app").await;
    let (vpc, ..) = world.vpc_with_ipv6("10.0.0.0/16").await;
    let range = "fd4e:47ab:1200:101::/64";
    let subnet = world.subnet_with_ipv6(&vpc, "10.0.0.0/24", range).await;
    let subnet = subnet.unwrap().subnet_id.unwrap();
    let addresses = async || {
        let mut input = world.run_task("app");
        let network = input.network_configuration.as_mut().unwrap();
        let network = network.awsvpc_configuration.as_mut().unwrap();
        network.subnets = Some(vec![subnet.clone()]);
        network.security_groups = None;
        let task = world.ecs.run_task(&world.call, input).await.unwrap();
        let task = task.tasks.unwrap().remove(0).task_arn.unwrap();
        let id = task.rsplit('/').next().unwrap();
        let id = model::TaskId::parse(id).unwrap();
        let found = world
            .store
            .read(move |tx| tx.network_interface_of_task(&id))
            .await
            .unwrap();
        found.unwrap().ipv6_address
    };
    let one = addresses().await.unwrap();
    let other = addresses().await.unwrap();
    assert_ne!(one, other);
    assert!(one.to_string().starts_with("fd4e:47ab:1200:101:"), "{one}");
    let input = aws_api::ecs::PutAccountSettingInput {
        name: some("dualStackIPv6"),
        value: some("disabled"),
        ..Default::default()
    };
    world
        .ecs
        .put_account_setting(&world.call, input)
        .await
        .unwrap();
    assert_eq!(addresses().await, None);
}

#[tokio::test]
async fn groups_may_send_by_ipv6_where_the_vpc_has_it() {
    let world = World::new().await;
    let egress = async |vpc: &str, name: &str| {
        let input = api::DescribeSecurityGroupsInput {
            filters: filters(&[("vpc-id", vpc), ("group-name", name)]),
            ..Default::default()
        };
        let found = world.ec2.describe_security_groups(&world.call, input).await;
        let group = found.unwrap().security_groups.unwrap().remove(0);
        let permissions = group.ip_permissions_egress.unwrap();
        let count = |one: &api::IpPermission| one.ipv6_ranges.as_ref().unwrap().len();
        (
            group.group_id.unwrap(),
            permissions.iter().map(count).sum::<usize>(),
        )
    };
    let create = async |vpc: &str, name: &str| {
        let input = api::CreateSecurityGroupInput {
            vpc_id: some(vpc),
            group_name: some(name),
            description: some(name),
            ..Default::default()
        };
        world
            .ec2
            .create_security_group(&world.call, input)
            .await
            .unwrap();
    };
    let (with, ..) = world.vpc_with_ipv6("10.0.0.0/16").await;
    create(&with, "new").await;
    assert_eq!(egress(&with, "default").await.1, 1);
    assert_eq!(egress(&with, "new").await.1, 1);

    let without = world.vpc("10.1.0.0/16").await;
    create(&without, "plain").await;
    create(&without, "decided").await;
    let (decided, count) = egress(&without, "decided").await;
    assert_eq!(count, 0);
    let everything = api::IpPermission {
        ip_protocol: some("-1"),
        ip_ranges: Some(vec![api::IpRange {
            cidr_ip: some("0.0.0.0/0"),
            description: None,
        }]),
        ..Default::default()
    };
    let input = api::RevokeSecurityGroupEgressInput {
        group_id: some(&decided),
        ip_permissions: Some(vec![everything]),
        ..Default::default()
    };
    world
        .ec2
        .revoke_security_group_egress(&world.call, input)
        .await
        .unwrap();
    world.associate_vpc(&without).await.unwrap();
    assert_eq!(egress(&without, "default").await.1, 1);
    assert_eq!(egress(&without, "plain").await.1, 1);
    assert_eq!(egress(&without, "decided").await.1, 0);
}
