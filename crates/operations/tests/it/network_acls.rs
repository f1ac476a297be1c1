//! Network ACLs, and what clients ask for that there is none of.

use aws_api::ec2::{self as api, Ec2};

use crate::network_support::filters;
use crate::support::{World, refusal, texts};

#[tokio::test]
async fn a_vpc_has_one_acl_that_lets_everything_through() {
    let world = World::new().await;
    let vpc = world.vpc("10.0.0.0/16").await;
    let subnet = world.subnet(&vpc, "10.0.0.0/24").await;
    let find = async |filter: &str, value: &str| {
        let input = api::DescribeNetworkAclsInput {
            filters: filters(&[(filter, value)]),
            ..Default::default()
        };
        let found = world.ec2.describe_network_acls(&world.call, input).await;
        found.unwrap().network_acls.unwrap()
    };
    let acl = find("vpc-id", &vpc).await.remove(0);
    let id = vpc.replacen("vpc-", "acl-", 1);
    assert_eq!(acl.network_acl_id.as_ref(), Some(&id));
    assert_eq!(acl.is_default, Some(true));
    let associations = acl.associations.unwrap();
    assert_eq!(associations[0].subnet_id.as_ref(), Some(&subnet));
    let entries: Vec<_> = acl
        .entries
        .iter()
        .flatten()
        .map(|entry| {
            let action = entry.rule_action.as_deref().unwrap();
            (entry.egress.unwrap(), entry.rule_number.unwrap(), action)
        })
        .collect();
    assert_eq!(
        entries,
        [
            (true, 100, "allow"),
            (true, 32_767, "deny"),
            (false, 100, "allow"),
            (false, 32_767, "deny"),
        ]
    );
    for (filter, value, expected) in [
        ("network-acl-id", id.as_str(), 1),
        ("default", "true", 2),
        ("default", "false", 0),
        ("association.subnet-id", subnet.as_str(), 1),
        ("association.network-acl-id", id.as_str(), 1),
        ("association.association-id", "aclassoc-*", 2),
        ("entry.rule-action", "allow", 2),
        ("entry.rule-number", "100", 2),
        ("entry.cidr", "0.0.0.0/0", 2),
        ("entry.egress", "true", 2),
        ("entry.protocol", "-1", 2),
        ("entry.icmp.code", "*", 0),
        ("owner-id", "000000000000", 2),
        ("tag:a", "*", 0),
    ] {
        assert_eq!(find(filter, value).await.len(), expected, "{filter}");
    }
    let input = api::DescribeNetworkAclsInput {
        network_acl_ids: texts(&["acl-1"]),
        ..Default::default()
    };
    let missing = world.ec2.describe_network_acls(&world.call, input).await;
    assert!(refusal(missing).starts_with("InvalidNetworkAclID.NotFound"));
}

#[tokio::test]
async fn what_there_is_none_of_is_not_found() {
    let world = World::new().await;
    let (ec2, call) = (&world.ec2, &world.call);
    let found = ec2.describe_instances(call, Default::default()).await;
    assert_eq!(found.unwrap().reservations, Some(Vec::new()));
    let input = api::DescribeInstancesInput {
        instance_ids: texts(&["i-1"]),
        ..Default::default()
    };
    assert_eq!(
        refusal(ec2.describe_instances(call, input).await),
        "InvalidInstanceID.NotFound: The instance ID 'i-1' does not exist"
    );
    let found = ec2
        .describe_vpc_peering_connections(call, Default::default())
        .await;
    assert_eq!(found.unwrap().vpc_peering_connections, Some(Vec::new()));
    let found = ec2
        .describe_egress_only_internet_gateways(call, Default::default())
        .await;
    assert_eq!(
        found.unwrap().egress_only_internet_gateways,
        Some(Vec::new())
    );
    let found = ec2.describe_vpc_endpoints(call, Default::default()).await;
    assert_eq!(found.unwrap().vpc_endpoints, Some(Vec::new()));
    let found = ec2
        .describe_vpc_endpoint_services(call, Default::default())
        .await;
    assert_eq!(found.unwrap().service_names, Some(Vec::new()));
    let expected = "InvalidServiceName: The Vpc Endpoint Service 'com.amazonaws.us-east-1.s3' \
                    does not exist: Neargate offers no service inside VPCs.";
    let name = "com.amazonaws.us-east-1.s3";
    let input = api::DescribeVpcEndpointServicesInput {
        service_names: texts(&[name]),
        ..Default::default()
    };
    assert_eq!(
        refusal(ec2.describe_vpc_endpoint_services(call, input).await),
        expected
    );
    let input = api::CreateVpcEndpointInput {
        service_name: Some(name.to_owned()),
        ..Default::default()
    };
    assert_eq!(
        refusal(ec2.create_vpc_endpoint(call, input).await),
        expected
    );
}
