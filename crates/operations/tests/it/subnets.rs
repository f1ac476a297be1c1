//! Subnets.

use aws_api::ec2::{self as api, Ec2};
use smithy::ServiceError;

use crate::network_support::{pairs, tagged};
use crate::support::{World, refusal};

async fn delete(world: &World, id: &str) -> Result<api::DeleteSubnetOutput, ServiceError> {
    let input = api::DeleteSubnetInput {
        subnet_id: Some(id.to_owned()),
        dry_run: None,
    };
    world.ec2.delete_subnet(&world.call, input).await
}

fn set(value: bool) -> Option<api::AttributeBooleanValue> {
    Some(api::AttributeBooleanValue { value: Some(value) })
}

async fn describe(world: &World, id: &str) -> api::Subnet {
    let input = api::DescribeSubnetsInput {
        subnet_ids: Some(vec![id.to_owned()]),
        ..Default::default()
    };
    let found = world.ec2.describe_subnets(&world.call, input).await;
    found.unwrap().subnets.unwrap().remove(0)
}

#[tokio::test]
async fn subnets_are_parts_of_their_vpc() {
    let world = World::new().await;
    let vpc = world.vpc("10.0.0.0/16").await;
    let create = async |change: &dyn Fn(&mut api::CreateSubnetInput)| {
        let mut input = api::CreateSubnetInput {
            vpc_id: Some(vpc.clone()),
            cidr_block: Some("10.0.1.0/24".to_owned()),
            ..Default::default()
        };
        change(&mut input);
        let made = world.ec2.create_subnet(&world.call, input).await?;
        Ok::<_, ServiceError>(made.subnet.unwrap())
    };
    let cidr = |text: &'static str| {
        move |input: &mut api::CreateSubnetInput| input.cidr_block = Some(text.to_owned())
    };
    let made = create(&|input| {
        input.availability_zone_id = Some("use1-az2".to_owned());
        input.tag_specifications = tagged("subnet", &[("Name", "b")]);
    })
    .await
    .unwrap();
    assert_eq!(made.availability_zone.as_deref(), Some("us-east-1b"));
    assert_eq!(made.available_ip_address_count, Some(251));
    assert_eq!(made.state.as_deref(), Some("available"));
    assert_eq!(made.map_public_ip_on_launch, Some(false));
    assert_eq!(made.default_for_az, Some(false));
    assert_eq!(pairs(made.tags.as_ref()), [("Name", "b")]);
    let id = made.subnet_id.unwrap();
    assert_eq!(
        made.subnet_arn,
        Some(format!("arn:aws:ec2:us-east-1:000000000000:subnet/{id}"))
    );
    // Without a zone it goes where the fewest are.
    let other = create(&cidr("10.0.2.0/24")).await.unwrap();
    assert_eq!(other.availability_zone.as_deref(), Some("us-east-1a"));
    let third = create(&cidr("10.0.3.77/28")).await.unwrap();
    assert_eq!(third.availability_zone.as_deref(), Some("us-east-1c"));
    assert_eq!(third.cidr_block.as_deref(), Some("10.0.3.64/28"));
    assert_eq!(third.available_ip_address_count, Some(11));

    let zone = |name: &'static str| {
        move |input: &mut api::CreateSubnetInput| input.availability_zone = Some(name.to_owned())
    };
    for (result, expected) in [
        (
            create(&cidr("10.1.0.0/24")).await,
            "InvalidSubnet.Range: The CIDR '10.1.0.0/24' is invalid.",
        ),
        (
            create(&cidr("10.0.4.0/29")).await,
            "InvalidSubnet.Range: The CIDR '10.0.4.0/29' is invalid.",
        ),
        (create(&cidr("10.0.0.0/15")).await, "InvalidSubnet.Range"),
        (
            create(&cidr("10.0.0.0/22")).await,
            "InvalidSubnet.Conflict: The CIDR '10.0.0.0/22' conflicts with another subnet",
        ),
        (
            create(&cidr("10.0.0.0.0/22")).await,
            "InvalidParameterValue: Value (10.0.0.0.0/22)",
        ),
        (
            create(&zone("us-east-1z")).await,
            "InvalidParameterValue: Value (us-east-1z) for parameter availabilityZone is invalid. \
             Subnets can currently only be created in the following availability zones: \
             us-east-1a, us-east-1b, us-east-1c.",
        ),
        (
            create(&|input| input.availability_zone_id = Some("use1-az9".to_owned())).await,
            "InvalidParameterValue: Value (use1-az9) for parameter availabilityZoneId",
        ),
        (
            create(&|input| {
                input.availability_zone = Some("us-east-1a".to_owned());
                input.availability_zone_id = Some("use1-az1".to_owned());
            })
            .await,
            "InvalidParameterCombination",
        ),
        (
            create(&|input| input.vpc_id = Some("vpc-12345678".to_owned())).await,
            "InvalidVpcID.NotFound: The vpc ID 'vpc-12345678' does not exist",
        ),
        (
            create(&|input| input.vpc_id = None).await,
            "MissingParameter",
        ),
        (
            create(&|input| input.cidr_block = None).await,
            "MissingParameter",
        ),
        (
            create(&|input| {
                input.cidr_block = Some("10.0.9.0/24".to_owned());
                input.ipv6_cidr_block = Some("2001:db8::/64".to_owned());
            })
            .await,
            "InvalidSubnet.Range: The CIDR '2001:db8::/64' is invalid.",
        ),
        (
            create(&|input| input.ipv6_native = Some(true)).await,
            "UnsupportedOperation: Neargate does not support subnets without an IPv4 range yet.",
        ),
        (
            create(&|input| input.outpost_arn = Some("arn".to_owned())).await,
            "UnsupportedOperation: Neargate does not support Outposts yet.",
        ),
        (
            create(&|input| input.dry_run = Some(true)).await,
            "DryRunOperation",
        ),
    ] {
        let text = refusal(result);
        assert!(text.starts_with(expected), "{text}");
    }
}

#[tokio::test]
async fn there_is_a_limit_to_subnets() {
    let world = World::new().await;
    let vpc = world.vpc("10.0.0.0/16").await;
    for n in 0..200 {
        world.subnet(&vpc, &format!("10.0.{n}.0/24")).await;
    }
    let input = api::CreateSubnetInput {
        vpc_id: Some(vpc),
        cidr_block: Some("10.0.200.0/24".to_owned()),
        ..Default::default()
    };
    assert_eq!(
        refusal(world.ec2.create_subnet(&world.call, input).await),
        "SubnetLimitExceeded: The maximum number of subnets in a VPC has been reached: 200."
    );
}

#[tokio::test]
async fn interfaces_keep_a_subnet_and_take_its_addresses() {
    let world = World::new().await;
    let vpc = world.vpc("10.0.0.0/16").await;
    let subnet = world.subnet(&vpc, "10.0.0.0/24").await;
    let interface = world
        .put_interface(&vpc, &subnet, [10, 0, 0, 9], None)
        .await;
    assert_eq!(
        describe(&world, &subnet).await.available_ip_address_count,
        Some(250)
    );
    assert_eq!(
        refusal(delete(&world, &subnet).await),
        format!(
            "DependencyViolation: The subnet '{subnet}' has dependencies and cannot be deleted."
        )
    );
    world.delete_interface(interface).await;
    // Its association with a route table goes with it.
    let table = world.table(&vpc).await;
    let input = api::AssociateRouteTableInput {
        route_table_id: Some(table.clone()),
        subnet_id: Some(subnet.clone()),
        ..Default::default()
    };
    world
        .ec2
        .associate_route_table(&world.call, input)
        .await
        .unwrap();
    delete(&world, &subnet).await.unwrap();
    let found = world.tables(&[("route-table-id", &table)]).await;
    assert_eq!(found[0].associations, Some(Vec::new()));
    assert_eq!(
        refusal(delete(&world, &subnet).await),
        format!("InvalidSubnetID.NotFound: The subnet ID '{subnet}' does not exist")
    );
}

#[tokio::test]
async fn attributes_that_would_have_no_effect_stay() {
    let world = World::new().await;
    let vpc = world.vpc("10.0.0.0/16").await;
    let subnet = world.subnet(&vpc, "10.0.0.0/24").await;
    let modify = async |change: fn(&mut api::ModifySubnetAttributeInput)| {
        let mut input = api::ModifySubnetAttributeInput {
            subnet_id: Some(subnet.clone()),
            ..Default::default()
        };
        change(&mut input);
        world.ec2.modify_subnet_attribute(&world.call, input).await
    };
    modify(|i| i.map_public_ip_on_launch = set(true))
        .await
        .unwrap();
    assert_eq!(
        describe(&world, &subnet).await.map_public_ip_on_launch,
        Some(true)
    );
    modify(|i| i.enable_dns64 = set(false)).await.unwrap();
    modify(|i| i.private_dns_hostname_type_on_launch = Some("ip-name".to_owned()))
        .await
        .unwrap();
    for (result, expected) in [
        (
            modify(|i| i.enable_dns64 = set(true)).await,
            "UnsupportedOperation: Neargate does not support the subnet attribute enableDns64 yet.",
        ),
        (
            modify(|i| {
                i.private_dns_hostname_type_on_launch = Some("resource-name".to_owned());
            })
            .await,
            "UnsupportedOperation: Neargate does not support the subnet attribute \
             privateDnsHostnameTypeOnLaunch",
        ),
        (
            modify(|i| {
                i.map_public_ip_on_launch = set(true);
                i.enable_dns64 = set(false);
            })
            .await,
            "InvalidParameterCombination",
        ),
        (modify(|_| {}).await, "MissingParameter"),
        (
            modify(|i| {
                i.subnet_id = Some("subnet-1".to_owned());
                i.map_public_ip_on_launch = set(true);
            })
            .await,
            "InvalidSubnetID.NotFound",
        ),
    ] {
        let text = refusal(result);
        assert!(text.starts_with(expected), "{text}");
    }
}

#[tokio::test]
async fn a_default_subnet_comes_back() {
    let world = World::new().await;
    let create = async |zone: Option<&str>| {
        let input = api::CreateDefaultSubnetInput {
            availability_zone: zone.map(ToOwned::to_owned),
            ..Default::default()
        };
        let made = world.ec2.create_default_subnet(&world.call, input).await?;
        Ok::<_, ServiceError>(made.subnet.unwrap())
    };
    let mut subnets = Vec::new();
    for id in &world.subnets {
        subnets.push(describe(&world, id).await);
    }
    subnets.sort_by_key(|subnet| subnet.availability_zone.clone());
    let second = subnets[1].subnet_id.clone().unwrap();
    assert_eq!(
        refusal(create(Some("us-east-1b")).await),
        format!(
            "DefaultSubnetAlreadyExistsInAvailabilityZone: '{second}' is already the default \
             subnet in us-east-1b."
        )
    );
    delete(&world, &second).await.unwrap();
    let made = create(Some("us-east-1b")).await.unwrap();
    assert_eq!(made.cidr_block.as_deref(), Some("172.31.16.0/20"));
    assert_eq!(made.default_for_az, Some(true));
    assert_eq!(made.map_public_ip_on_launch, Some(true));
    assert!(refusal(create(None).await).starts_with("MissingParameter"));
    assert!(refusal(create(Some("x")).await).starts_with("InvalidParameterValue"));
}
