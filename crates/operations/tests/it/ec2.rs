//! The default VPC as EC2 describes it, and STS.

use aws_api::ec2::{self as api, Ec2};
use aws_api::ecs::AwsVpcConfiguration;
use aws_api::sts::Sts;
use model::task::{AttachmentStatus, TaskObservation, TaskStatus};
use operations::sts::StsService;

use crate::support::{NOW, World, refusal, texts};

fn filter(name: &str, values: &[&str]) -> Option<Vec<api::Filter>> {
    Some(vec![api::Filter {
        name: Some(name.to_owned()),
        values: texts(values),
    }])
}

#[tokio::test]
async fn the_default_vpc_is_described() {
    let world = World::new().await;
    let (ec2, call) = (&world.ec2, &world.call);
    let vpcs = ec2
        .describe_vpcs(call, Default::default())
        .await
        .unwrap()
        .vpcs
        .unwrap();
    assert_eq!(vpcs.len(), 1);
    let vpc = &vpcs[0];
    let id = vpc.vpc_id.clone().unwrap();
    assert_eq!(vpc.cidr_block.as_deref(), Some("172.31.0.0/16"));
    assert_eq!(vpc.is_default, Some(true));

    let input = api::DescribeSubnetsInput {
        filters: filter("vpc-id", &[&id]),
        ..Default::default()
    };
    let mut subnets = ec2
        .describe_subnets(call, input)
        .await
        .unwrap()
        .subnets
        .unwrap();
    subnets.sort_by_key(|subnet| subnet.availability_zone.clone());
    let seen: Vec<_> = subnets
        .iter()
        .map(|subnet| {
            (
                subnet.availability_zone.as_deref().unwrap(),
                subnet.availability_zone_id.as_deref().unwrap(),
                subnet.cidr_block.as_deref().unwrap(),
                subnet.available_ip_address_count.unwrap(),
            )
        })
        .collect();
    assert_eq!(
        seen,
        [
            ("us-east-1a", "use1-az1", "172.31.0.0/20", 4091),
            ("us-east-1b", "use1-az2", "172.31.16.0/20", 4091),
            ("us-east-1c", "use1-az3", "172.31.32.0/20", 4091),
        ]
    );
    let groups = ec2
        .describe_security_groups(call, Default::default())
        .await
        .unwrap();
    let group = &groups.security_groups.unwrap()[0];
    assert_eq!(
        group.description.as_deref(),
        Some("default VPC security group")
    );
    assert_eq!(group.vpc_id.as_deref(), Some(id.as_str()));

    let attribute = |name: &str| api::DescribeVpcAttributeInput {
        attribute: Some(name.to_owned()),
        vpc_id: Some(id.clone()),
        dry_run: None,
    };
    let answer = ec2
        .describe_vpc_attribute(call, attribute("enableDnsSupport"))
        .await
        .unwrap();
    assert_eq!(answer.enable_dns_support.unwrap().value, Some(true));
    assert!(refusal(ec2.describe_vpc_attribute(call, attribute("x")).await).contains("Unknown"));
}

/// Also where there is nothing to filter.
#[tokio::test]
async fn unknown_filters_are_refused_of_empty_lists() {
    let world = World::new().await;
    let (ec2, call) = (&world.ec2, &world.call);
    let nat = async |name: &str| {
        let input = api::DescribeNatGatewaysInput {
            filter: filter(name, &["x"]),
            ..Default::default()
        };
        ec2.describe_nat_gateways(call, input).await
    };
    let instances = async |name: &str| {
        let input = api::DescribeInstancesInput {
            filters: filter(name, &["x"]),
            ..Default::default()
        };
        ec2.describe_instances(call, input).await
    };
    for name in ["state", "tag:x", "tag-key"] {
        assert_eq!(nat(name).await.unwrap().nat_gateways, Some(Vec::new()));
        let name = name.replace("state", "instance-state-name");
        let found = instances(&name).await.unwrap();
        assert_eq!(found.reservations, Some(Vec::new()));
    }
    for name in ["colour", "tag", "", "State"] {
        let text = format!("InvalidParameterValue: The filter '{name}' is invalid");
        assert_eq!(refusal(nat(name).await), text);
        assert_eq!(refusal(instances(name).await), text);
    }
}

#[tokio::test]
async fn filters_ids_pages_and_dry_runs() {
    let world = World::new().await;
    let (ec2, call) = (&world.ec2, &world.call);
    let count = async |change: fn(&mut api::DescribeSubnetsInput)| {
        let mut input = api::DescribeSubnetsInput::default();
        change(&mut input);
        ec2.describe_subnets(call, input)
            .await
            .map(|output| output.subnets.unwrap().len())
    };
    let zone = |values: &[&str]| filter("availability-zone", values);
    assert_eq!(count(|_| {}).await, Ok(3));
    let _ = zone;
    assert_eq!(
        count(|i| i.filters = filter("availability-zone", &["*a", "*b"])).await,
        Ok(2)
    );
    assert_eq!(count(|i| i.filters = filter("tag:x", &["*"])).await, Ok(0));
    assert_eq!(
        count(|i| i.filters = filter("default-for-az", &["true"])).await,
        Ok(3)
    );
    for (error, text) in [
        (
            refusal(count(|i| i.filters = filter("colour", &["red"])).await),
            "InvalidParameterValue: The filter 'colour' is invalid",
        ),
        (
            refusal(count(|i| i.subnet_ids = texts(&["subnet-1"])).await),
            "InvalidSubnetID.NotFound: The subnet ID 'subnet-1' does not exist",
        ),
        (
            refusal(count(|i| i.max_results = Some(1)).await),
            "InvalidParameterValue: Value ( 1 )",
        ),
        (
            refusal(count(|i| i.next_token = Some("x".to_owned())).await),
            "InvalidPaginationToken",
        ),
        (
            refusal(count(|i| i.dry_run = Some(true)).await),
            "DryRunOperation",
        ),
    ] {
        assert!(error.contains(text), "{error}");
    }
    let dry = api::DescribeVpcsInput {
        dry_run: Some(true),
        ..Default::default()
    };
    assert_eq!(ec2.describe_vpcs(call, dry).await.unwrap_err().status, 412);
}

#[tokio::test]
async fn an_interface_shows_what_was_seen() {
    let world = World::new().await;
    world.cluster("default").await;
    world.definition("web").await;
    let mut input = world.run_task("web");
    input
        .network_configuration
        .as_mut()
        .unwrap()
        .awsvpc_configuration = Some(AwsVpcConfiguration {
        subnets: Some(vec![world.subnets[0].clone()]),
        security_groups: Some(vec![world.security_group.clone()]),
        assign_public_ip: Some("ENABLED".to_owned()),
    });
    let task = world.run(input).await.tasks.unwrap().remove(0);
    let describe = async |status: &str| {
        let input = api::DescribeNetworkInterfacesInput {
            filters: filter("status", &[status]),
            ..Default::default()
        };
        let output = world
            .ec2
            .describe_network_interfaces(&world.call, input)
            .await
            .unwrap();
        output.network_interfaces.unwrap()
    };
    assert_eq!(describe("in-use").await, []);
    let fresh = &describe("available").await[0];
    assert_eq!(fresh.attachment, None);
    let attached = TaskObservation {
        status: TaskStatus::Pending,
        attachment: AttachmentStatus::Attached,
        connectivity_at: Some(NOW),
        ..TaskObservation::default()
    };
    world.observe(&task.task_arn.unwrap(), attached).await;
    let interface = &describe("in-use").await[0];
    let attachment_id = task.attachments.unwrap()[0].id.clone().unwrap();
    assert!(
        interface
            .description
            .as_ref()
            .unwrap()
            .ends_with(&attachment_id)
    );
    let public = interface.association.as_ref().unwrap();
    assert!(public.public_ip.as_ref().unwrap().starts_with("198.18.0."));
    assert!(
        public
            .public_dns_name
            .as_ref()
            .unwrap()
            .starts_with("ec2-198-18-0-")
    );
    assert_eq!(
        interface.groups.as_ref().unwrap()[0].group_id,
        Some(world.security_group.clone())
    );
    // The address is taken from its subnet.
    let input = api::DescribeSubnetsInput {
        subnet_ids: Some(vec![world.subnets[0].clone()]),
        ..Default::default()
    };
    let subnets = world
        .ec2
        .describe_subnets(&world.call, input)
        .await
        .unwrap()
        .subnets
        .unwrap();
    assert_eq!(subnets[0].available_ip_address_count, Some(4090));
}

#[tokio::test]
async fn regions_zones_and_attributes() {
    let world = World::new().await;
    let (ec2, call) = (&world.ec2, &world.call);
    let zones = ec2
        .describe_availability_zones(call, Default::default())
        .await
        .unwrap();
    assert_eq!(zones.availability_zones.map(|zones| zones.len()), Some(3));
    let bad = api::DescribeAvailabilityZonesInput {
        zone_names: texts(&["us-east-1z"]),
        ..Default::default()
    };
    assert!(refusal(ec2.describe_availability_zones(call, bad).await).contains("us-east-1z"));
    let regions = ec2
        .describe_regions(call, Default::default())
        .await
        .unwrap()
        .regions
        .unwrap();
    assert_eq!(regions[0].endpoint.as_deref(), Some("127.0.0.1:4566"));
    let input = api::DescribeAccountAttributesInput {
        attribute_names: texts(&["default-vpc"]),
        dry_run: None,
    };
    let attributes = ec2.describe_account_attributes(call, input).await.unwrap();
    assert_eq!(
        attributes.account_attributes.map(|list| list.len()),
        Some(1)
    );
    let who = StsService
        .get_caller_identity(call, Default::default())
        .await
        .unwrap();
    assert_eq!(who.arn.as_deref(), Some("arn:aws:iam::000000000000:root"));
}
