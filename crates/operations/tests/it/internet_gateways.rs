//! Internet gateways.

use aws_api::ec2::{self as api, Ec2};

use crate::network_support::{filters, pairs, tagged};
use crate::support::{World, refusal, texts};

#[tokio::test]
async fn a_gateway_serves_one_vpc() {
    let world = World::new().await;
    let vpc = world.vpc("10.0.0.0/16").await;
    let other = world.vpc("10.1.0.0/16").await;
    let gateway = world.internet_gateway().await;
    let second = world.internet_gateway().await;
    let delete = async |id: &str| {
        let input = api::DeleteInternetGatewayInput {
            internet_gateway_id: Some(id.to_owned()),
            dry_run: None,
        };
        world.ec2.delete_internet_gateway(&world.call, input).await
    };
    world.attach(&gateway, &vpc).await.unwrap();
    assert_eq!(
        refusal(world.attach(&gateway, &other).await),
        format!(
            "Resource.AlreadyAssociated: resource {gateway} is already attached to network {vpc}"
        )
    );
    assert_eq!(
        refusal(world.attach(&second, &vpc).await),
        format!("InvalidParameterValue: Network {vpc} already has an internet gateway attached")
    );
    assert_eq!(
        refusal(world.detach(&gateway, &other).await),
        format!("Gateway.NotAttached: resource {gateway} is not attached to network {other}")
    );
    assert_eq!(
        refusal(delete(&gateway).await),
        format!(
            "DependencyViolation: The internetGateway '{gateway}' has dependencies and cannot be \
             deleted."
        )
    );
    // Public addresses live on the gateway.
    let subnet = world.subnet(&vpc, "10.0.0.0/24").await;
    let public = Some([198, 18, 0, 3]);
    let interface = world
        .put_interface(&vpc, &subnet, [10, 0, 0, 9], public)
        .await;
    assert_eq!(
        refusal(world.detach(&gateway, &vpc).await),
        format!(
            "DependencyViolation: Network {vpc} has some mapped public address(es). Please unmap \
             those public address(es) before detaching the gateway."
        )
    );
    world.delete_interface(interface).await;
    world.detach(&gateway, &vpc).await.unwrap();
    assert!(
        refusal(world.detach(&gateway, "vpc-00000000").await).starts_with("Gateway.NotAttached")
    );
    assert!(refusal(world.detach(&gateway, &vpc).await).starts_with("Gateway.NotAttached"));
    delete(&gateway).await.unwrap();
    let not_found = format!(
        "InvalidInternetGatewayID.NotFound: The internetGateway ID '{gateway}' does not exist"
    );
    assert_eq!(refusal(delete(&gateway).await), not_found);
    assert_eq!(refusal(world.attach(&gateway, &vpc).await), not_found);
    assert!(
        refusal(world.attach(&second, "vpc-00000000").await).starts_with("InvalidVpcID.NotFound")
    );
}

#[tokio::test]
async fn gateways_are_described() {
    let world = World::new().await;
    let vpc = world.vpc("10.0.0.0/16").await;
    let input = api::CreateInternetGatewayInput {
        tag_specifications: tagged("internet-gateway", &[("Name", "main")]),
        dry_run: None,
    };
    let made = world.ec2.create_internet_gateway(&world.call, input).await;
    let made = made.unwrap().internet_gateway.unwrap();
    assert_eq!(made.attachments, Some(Vec::new()));
    assert_eq!(pairs(made.tags.as_ref()), [("Name", "main")]);
    let id = made.internet_gateway_id.unwrap();
    world.attach(&id, &vpc).await.unwrap();
    let default = world.the_default_vpc().await;
    for (filter, value, expected) in [
        ("internet-gateway-id", id.as_str(), 1),
        ("attachment.vpc-id", vpc.as_str(), 1),
        ("attachment.vpc-id", default.as_str(), 1),
        ("attachment.state", "available", 2),
        ("owner-id", "000000000000", 2),
        ("tag:Name", "ma*", 1),
        ("tag-key", "Name", 1),
    ] {
        let input = api::DescribeInternetGatewaysInput {
            filters: filters(&[(filter, value)]),
            ..Default::default()
        };
        let found = world
            .ec2
            .describe_internet_gateways(&world.call, input)
            .await;
        let found = found.unwrap().internet_gateways.unwrap();
        assert_eq!(found.len(), expected, "{filter}");
    }
    let input = api::DescribeInternetGatewaysInput {
        internet_gateway_ids: texts(&["igw-1"]),
        ..Default::default()
    };
    let found = world
        .ec2
        .describe_internet_gateways(&world.call, input)
        .await;
    assert_eq!(
        refusal(found),
        "InvalidInternetGatewayID.NotFound: The internetGateway ID 'igw-1' does not exist"
    );
}

#[tokio::test]
async fn there_is_a_limit_to_gateways() {
    let world = World::new().await;
    // The default VPC has one.
    for _ in 0..99 {
        world.internet_gateway().await;
    }
    let input = api::CreateInternetGatewayInput::default();
    let more = world.ec2.create_internet_gateway(&world.call, input).await;
    assert_eq!(
        refusal(more),
        "InternetGatewayLimitExceeded: The maximum number of internet gateways has been reached: \
         100."
    );
}
