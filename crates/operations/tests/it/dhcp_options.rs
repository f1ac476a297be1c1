//! Sets of DHCP options.

use aws_api::ec2::{self as api, Ec2};
use smithy::ServiceError;

use crate::network_support::{filters, pairs, tag, tagged};
use crate::support::{World, refusal, texts};

const DEFAULT: &str = "dopt-def00000000000000";

fn configuration(key: &str, values: &[&str]) -> api::NewDhcpConfiguration {
    api::NewDhcpConfiguration {
        key: Some(key.to_owned()),
        values: texts(values),
    }
}

async fn create(
    world: &World,
    configurations: Vec<api::NewDhcpConfiguration>,
) -> Result<api::DhcpOptions, ServiceError> {
    let input = api::CreateDhcpOptionsInput {
        dhcp_configurations: Some(configurations),
        tag_specifications: tagged("dhcp-options", &[("Name", "own")]),
        dry_run: None,
    };
    let made = world.ec2.create_dhcp_options(&world.call, input).await?;
    Ok(made.dhcp_options.unwrap())
}

async fn find(world: &World, given: &[(&str, &str)]) -> Vec<api::DhcpOptions> {
    let input = api::DescribeDhcpOptionsInput {
        filters: filters(given),
        ..Default::default()
    };
    let found = world.ec2.describe_dhcp_options(&world.call, input).await;
    found.unwrap().dhcp_options.unwrap()
}

fn configured(options: &api::DhcpOptions) -> Vec<(String, Vec<String>)> {
    let all = options.dhcp_configurations.iter().flatten();
    all.map(|one| {
        let values = one.values.iter().flatten();
        let values = values.map(|value| value.value.clone().unwrap()).collect();
        (one.key.clone().unwrap(), values)
    })
    .collect()
}

async fn associate(world: &World, id: &str, vpc: &str) -> Result<(), ServiceError> {
    let input = api::AssociateDhcpOptionsInput {
        dhcp_options_id: Some(id.to_owned()),
        vpc_id: Some(vpc.to_owned()),
        dry_run: None,
    };
    let done = world.ec2.associate_dhcp_options(&world.call, input).await;
    done.map(|_| ())
}

async fn delete(world: &World, id: &str) -> Result<(), ServiceError> {
    let input = api::DeleteDhcpOptionsInput {
        dhcp_options_id: Some(id.to_owned()),
        dry_run: None,
    };
    let done = world.ec2.delete_dhcp_options(&world.call, input).await;
    done.map(|_| ())
}

#[tokio::test]
async fn there_is_a_default_set() {
    let world = World::new().await;
    // As Terraform looks for it.
    let found = find(
        &world,
        &[
            ("key", "domain-name"),
            ("value", "ec2.internal"),
            ("key", "domain-name-servers"),
            ("value", "AmazonProvidedDNS"),
        ],
    )
    .await;
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].dhcp_options_id.as_deref(), Some(DEFAULT));
    assert_eq!(
        configured(&found[0]),
        [
            ("domain-name".to_owned(), vec!["ec2.internal".to_owned()]),
            (
                "domain-name-servers".to_owned(),
                vec!["AmazonProvidedDNS".to_owned()]
            ),
        ]
    );
    assert_eq!(
        refusal(delete(&world, DEFAULT).await),
        format!(
            "DependencyViolation: The dhcpOptions '{DEFAULT}' has dependencies and cannot be \
             deleted."
        )
    );
    // Its tags are kept.
    let input = api::CreateTagsInput {
        resources: texts(&[DEFAULT]),
        tags: Some(vec![tag(&("a", "b"))]),
        dry_run: None,
    };
    world.ec2.create_tags(&world.call, input).await.unwrap();
    let found = find(&world, &[("tag:a", "b")]).await;
    assert_eq!(pairs(found[0].tags.as_ref()), [("a", "b")]);
    assert_eq!(find(&world, &[]).await.len(), 1);
}

#[tokio::test]
async fn a_set_is_kept_by_the_vpcs_that_have_it() {
    let world = World::new().await;
    let vpc = world.vpc("10.0.0.0/16").await;
    let made = create(
        &world,
        vec![
            configuration("domain-name", &["corp.example"]),
            configuration("domain-name-servers", &["10.0.0.9,AmazonProvidedDNS"]),
        ],
    )
    .await
    .unwrap();
    assert_eq!(pairs(made.tags.as_ref()), [("Name", "own")]);
    assert_eq!(
        configured(&made)[1].1,
        ["10.0.0.9".to_owned(), "AmazonProvidedDNS".to_owned()]
    );
    let id = made.dhcp_options_id.unwrap();
    assert_eq!(find(&world, &[("dhcp-options-id", &id)]).await.len(), 1);
    assert_eq!(find(&world, &[("owner-id", "000000000000")]).await.len(), 2);
    associate(&world, &id, &vpc).await.unwrap();
    assert_eq!(world.vpcs(&[("dhcp-options-id", &id)]).await.len(), 1);
    assert!(refusal(delete(&world, &id).await).starts_with("DependencyViolation"));
    associate(&world, "default", &vpc).await.unwrap();
    assert_eq!(world.vpcs(&[("dhcp-options-id", DEFAULT)]).await.len(), 2);
    delete(&world, &id).await.unwrap();
    let not_found =
        format!("InvalidDhcpOptionID.NotFound: The dhcpOption ID '{id}' does not exist");
    assert_eq!(refusal(delete(&world, &id).await), not_found);
    assert_eq!(refusal(associate(&world, &id, &vpc).await), not_found);
    associate(&world, DEFAULT, &vpc).await.unwrap();
    assert!(
        refusal(associate(&world, DEFAULT, "vpc-1").await).starts_with("InvalidVpcID.NotFound")
    );
}

#[tokio::test]
async fn options_that_tasks_cannot_be_told_are_refused() {
    let world = World::new().await;
    let check = async |configurations, expected: &str| {
        let text = refusal(create(&world, configurations).await);
        assert!(text.starts_with(expected), "{text}");
    };
    check(vec![], "MissingParameter").await;
    for key in ["ntp-servers", "netbios-name-servers", "netbios-node-type"] {
        let expected =
            format!("UnsupportedOperation: Neargate does not support the DHCP option {key} yet.");
        check(vec![configuration(key, &["10.0.0.1"])], &expected).await;
    }
    check(
        vec![configuration("colour", &["red"])],
        "InvalidParameterValue: Value (colour) for parameter dhcpConfiguration.key is invalid.",
    )
    .await;
    check(
        vec![configuration("domain-name", &[])],
        "InvalidParameterValue",
    )
    .await;
    for wrong in ["a b\nnameserver 10.9.9.9", "a..b", "a/b", &"a".repeat(64)] {
        check(
            vec![configuration("domain-name", &[wrong])],
            "InvalidParameterValue: Value (",
        )
        .await;
    }
    let servers = |values: &[&str]| vec![configuration("domain-name-servers", values)];
    check(
        servers(&["ns.example"]),
        "InvalidParameterValue: Value (ns.example)",
    )
    .await;
    check(
        servers(&["2001:db8::1"]),
        "UnsupportedOperation: Neargate does not support IPv6",
    )
    .await;
    check(
        servers(&["10.0.0.1", "10.0.0.2", "10.0.0.3", "10.0.0.4", "10.0.0.5"]),
        "InvalidParameterValue: There can be at most 4",
    )
    .await;
    check(
        [servers(&["10.0.0.1"]), servers(&["10.0.0.2"])].concat(),
        "InvalidParameterValue: The DHCP option domain-name-servers is given more than once.",
    )
    .await;
    // Linux takes several domains.
    let made = create(
        &world,
        vec![configuration("domain-name", &["a.example b.example"])],
    )
    .await;
    assert_eq!(configured(&made.unwrap())[0].1, ["a.example b.example"]);
    for _ in 1..200 {
        create(&world, servers(&["10.0.0.1"])).await.unwrap();
    }
    check(servers(&["10.0.0.1"]), "DhcpOptionsLimitExceeded").await;
}
