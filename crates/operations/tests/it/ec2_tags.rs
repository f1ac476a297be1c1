//! Tags of EC2's resources.

use aws_api::ec2::{self as api, Ec2};
use model::UnixMillis;
use model::network::{
    Address, FlowLog, FlowLogResource, Ipv4Cidr, Peer, PrefixList, PrefixListChange,
    SecurityGroupRule, TrafficType,
};
use model::{AddressId, FlowLogId, PrefixListId, SecurityGroupId, SecurityGroupRuleId, VpcId};
use smithy::ServiceError;
use store::StoreError;

use crate::network_support::{filters, tag};
use crate::support::{World, counting, refusal, texts};

async fn create(world: &World, ids: &[&str], tags: &[(&str, &str)]) -> Result<(), ServiceError> {
    let input = api::CreateTagsInput {
        resources: texts(ids),
        tags: Some(tags.iter().map(tag).collect()),
        dry_run: None,
    };
    let done = world.ec2.create_tags(&world.call, input).await;
    done.map(|_| ())
}

async fn delete(
    world: &World,
    id: &str,
    tags: &[(&str, Option<&str>)],
) -> Result<(), ServiceError> {
    let shape = |(key, value): &(&str, Option<&str>)| api::Tag {
        key: Some((*key).to_owned()),
        value: value.map(ToOwned::to_owned),
    };
    let input = api::DeleteTagsInput {
        resources: texts(&[id]),
        tags: Some(tags.iter().map(shape).collect()),
        dry_run: None,
    };
    let done = world.ec2.delete_tags(&world.call, input).await;
    done.map(|_| ())
}

/// The tags that fit the filters, as `type id key=value` without ids' digits.
async fn find(world: &World, given: &[(&str, &str)]) -> Vec<String> {
    let input = api::DescribeTagsInput {
        filters: filters(given),
        ..Default::default()
    };
    let found = world.ec2.describe_tags(&world.call, input).await;
    let mut found: Vec<String> = found.unwrap().tags.unwrap().iter().map(text).collect();
    found.sort();
    found
}

fn text(tag: &api::TagDescription) -> String {
    format!(
        "{} {}={}",
        tag.resource_type.as_deref().unwrap(),
        tag.key.as_deref().unwrap(),
        tag.value.as_deref().unwrap()
    )
}

/// One of everything that has tags.
async fn everything(world: &World) -> Vec<String> {
    let vpc = world.vpc("10.0.0.0/16").await;
    let subnet = world.subnet(&vpc, "10.0.0.0/24").await;
    let interface = world
        .put_interface(&vpc, &subnet, [10, 0, 0, 9], None)
        .await;
    let address = Address {
        id: AddressId::from_random(counting()),
        public_address: [198, 18, 0, 9].into(),
        association: None,
        tags: Vec::new(),
    };
    let list = PrefixList {
        id: PrefixListId::from_random(counting()),
        name: "list".to_owned(),
        max_entries: 1,
        version: 1,
        last_change: PrefixListChange::Create,
        entries: Vec::new(),
        tags: Vec::new(),
    };
    let vpc_id = VpcId::parse(&vpc).unwrap();
    let rule = SecurityGroupRule {
        id: SecurityGroupRuleId::from_random(counting()),
        group_id: SecurityGroupId::parse(&world.security_group).unwrap(),
        vpc_id: vpc_id.clone(),
        is_egress: false,
        protocol: None,
        from_port: None,
        to_port: None,
        peer: Peer::Ipv4(Ipv4Cidr::ALL),
        description: None,
        created_at: UnixMillis(0),
        tags: Vec::new(),
    };
    let log = FlowLog {
        id: FlowLogId::from_random(counting()),
        resource: FlowLogResource::Vpc(vpc_id.clone()),
        vpc_id,
        traffic_type: TrafficType::All,
        log_group: "flows".to_owned(),
        deliver_logs_permission_arn: None,
        max_aggregation_seconds: 60,
        log_format: String::new(),
        created_at: UnixMillis(0),
        tags: Vec::new(),
    };
    let ids = vec![
        vpc.clone(),
        subnet.clone(),
        world.security_group.clone(),
        interface.to_string(),
        world.internet_gateway().await,
        world.table(&vpc).await,
        world.nat_gateway(&vpc, &subnet).await,
        "dopt-def00000000000000".to_owned(),
        address.id.to_string(),
        list.id.to_string(),
        rule.id.to_string(),
        log.id.to_string(),
    ];
    world
        .store
        .write(move |tx| {
            tx.noun_put(&address)?;
            tx.noun_put(&list)?;
            tx.noun_put(&rule)?;
            tx.noun_put(&log)?;
            Ok::<_, StoreError>(())
        })
        .await
        .unwrap();
    ids
}

#[tokio::test]
async fn everything_has_tags() {
    let world = World::new().await;
    let ids = everything(&world).await;
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    create(&world, &ids, &[("b", "2"), ("a", "1")])
        .await
        .unwrap();
    create(&world, &ids, &[("b", "3")]).await.unwrap();
    assert_eq!(
        find(&world, &[("key", "b")]).await,
        [
            "dhcp-options b=3",
            "elastic-ip b=3",
            "internet-gateway b=3",
            "natgateway b=3",
            "network-interface b=3",
            "prefix-list b=3",
            "route-table b=3",
            "security-group b=3",
            "security-group-rule b=3",
            "subnet b=3",
            "vpc b=3",
            "vpc-flow-log b=3",
        ]
    );
    for (filter, value, expected) in [
        ("resource-id", ids[0], 2),
        ("resource-type", "subnet", 2),
        ("value", "1", 12),
        ("tag:a", "1", 12),
        ("tag:a", "2", 0),
    ] {
        assert_eq!(
            find(&world, &[(filter, value)]).await.len(),
            expected,
            "{filter}"
        );
    }
    for id in &ids {
        delete(&world, id, &[("b", None)]).await.unwrap();
    }
    assert_eq!(find(&world, &[("key", "b")]).await, Vec::<String>::new());
    assert_eq!(find(&world, &[]).await.len(), 12);
}

#[tokio::test]
async fn tags_are_listed_in_pages() {
    let world = World::new().await;
    let vpc = world.vpc("10.0.0.0/16").await;
    let keys: Vec<String> = (0..12).map(|n| format!("k{n:02}")).collect();
    let tags: Vec<(&str, &str)> = keys.iter().map(|key| (key.as_str(), "")).collect();
    create(&world, &[&vpc], &tags).await.unwrap();
    let (mut seen, mut token) = (Vec::new(), None);
    loop {
        let input = api::DescribeTagsInput {
            max_results: Some(5),
            next_token: token,
            ..Default::default()
        };
        let page = world.ec2.describe_tags(&world.call, input).await.unwrap();
        seen.extend(page.tags.unwrap().into_iter().map(|tag| tag.key.unwrap()));
        token = page.next_token;
        if token.is_none() {
            break;
        }
    }
    assert_eq!(seen, keys);
}

#[tokio::test]
async fn a_tag_goes_with_its_value_only() {
    let world = World::new().await;
    let vpc = world.vpc("10.0.0.0/16").await;
    create(&world, &[&vpc], &[("a", "1"), ("b", "2"), ("c", "")])
        .await
        .unwrap();
    delete(
        &world,
        &vpc,
        &[
            ("a", Some("2")),
            ("b", Some("2")),
            ("c", Some("x")),
            ("d", None),
        ],
    )
    .await
    .unwrap();
    assert_eq!(find(&world, &[]).await, ["vpc a=1", "vpc c="]);
    delete(&world, &vpc, &[("c", Some(""))]).await.unwrap();
    assert_eq!(find(&world, &[]).await, ["vpc a=1"]);
    delete(&world, &vpc, &[]).await.unwrap();
    assert_eq!(find(&world, &[]).await, Vec::<String>::new());
}

#[tokio::test]
async fn tags_are_refused_with_their_reason() {
    let world = World::new().await;
    let vpc = world.vpc("10.0.0.0/16").await;
    let keys: Vec<String> = (0..51).map(|n| n.to_string()).collect();
    let many: Vec<(&str, &str)> = keys.iter().map(|key| (key.as_str(), "")).collect();
    create(&world, &[&vpc], &many[..50]).await.unwrap();
    let long = "k".repeat(129);
    let value = "v".repeat(257);
    for (ids, tags, expected) in [
        (&[vpc.as_str()][..], &many[50..], "TagLimitExceeded"),
        (&[&vpc], &many[..], "TagLimitExceeded"),
        (
            &[&vpc],
            &[("aws:a", "b")],
            "InvalidParameterValue: Tag keys starting with 'aws:' are reserved for internal use",
        ),
        (
            &[&vpc],
            &[(long.as_str(), "")],
            "InvalidParameterValue: Tag keys must have",
        ),
        (
            &[&vpc],
            &[("a", value.as_str())],
            "InvalidParameterValue: The value of tag 'a'",
        ),
        (
            &[&vpc],
            &[("a", "x\u{1}")],
            "InvalidParameterValue: Tags must not have control",
        ),
        (
            &[&vpc],
            &[("a", "1"), ("a", "2")],
            "InvalidParameterValue: Duplicate tag key 'a' specified.",
        ),
        (&[&vpc], &[], "MissingParameter"),
        (&[], &[("a", "b")], "MissingParameter"),
        (
            &["thing-1"],
            &[("a", "b")],
            "InvalidID: The ID 'thing-1' is not valid",
        ),
        (&["vpc-1"], &[("a", "b")], "InvalidVpcID.NotFound"),
        (&["subnet-1"], &[("a", "b")], "InvalidSubnetID.NotFound"),
        (&["sg-1"], &[("a", "b")], "InvalidGroup.NotFound"),
        (
            &["sgr-1"],
            &[("a", "b")],
            "InvalidSecurityGroupRuleId.NotFound",
        ),
        (
            &["eni-1"],
            &[("a", "b")],
            "InvalidNetworkInterfaceID.NotFound",
        ),
        (
            &["igw-1"],
            &[("a", "b")],
            "InvalidInternetGatewayID.NotFound",
        ),
        (&["rtb-1"], &[("a", "b")], "InvalidRouteTableID.NotFound"),
        (&["nat-1"], &[("a", "b")], "NatGatewayNotFound"),
        (
            &["eipalloc-1"],
            &[("a", "b")],
            "InvalidAllocationID.NotFound",
        ),
        (&["pl-1"], &[("a", "b")], "InvalidPrefixListID.NotFound"),
        (&["dopt-1"], &[("a", "b")], "InvalidDhcpOptionID.NotFound"),
        (&["fl-1"], &[("a", "b")], "InvalidFlowLogId.NotFound"),
        (&["acl-1"], &[("a", "b")], "UnsupportedOperation"),
    ] {
        let text = refusal(create(&world, ids, tags).await);
        assert!(text.starts_with(expected), "{ids:?}: {text}");
    }
    let reserved = delete(&world, &vpc, &[("aws:a", None)]).await;
    assert!(refusal(reserved).starts_with("InvalidParameterValue: Tag keys starting"));
    let missing = delete(&world, "vpc-1", &[("a", None)]).await;
    assert!(refusal(missing).starts_with("InvalidVpcID.NotFound"));
    // All or none.
    let other = world.vpc("10.1.0.0/16").await;
    assert!(
        create(&world, &[&other, "vpc-1"], &[("new", "1")])
            .await
            .is_err()
    );
    assert_eq!(find(&world, &[("key", "new")]).await, Vec::<String>::new());
}
