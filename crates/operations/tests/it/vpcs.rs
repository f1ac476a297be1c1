//! VPCs: their ranges and attributes, and what is made and goes with them.

use std::sync::{Arc, Mutex};

use aws_api::ec2::{self as api, Ec2};
use model::arn::Scope;
use operations::ec2::ensure_default_vpc;
use smithy::ServiceError;

use crate::network_support::{filters, pairs, tagged};
use crate::support::{HostRanges, NOW, World, counting, refusal, texts};

fn create(cidr: &str) -> api::CreateVpcInput {
    api::CreateVpcInput {
        cidr_block: Some(cidr.to_owned()),
        ..Default::default()
    }
}

async fn delete(world: &World, id: &str) -> Result<api::DeleteVpcOutput, ServiceError> {
    let input = api::DeleteVpcInput {
        vpc_id: Some(id.to_owned()),
        dry_run: None,
    };
    world.ec2.delete_vpc(&world.call, input).await
}

fn attribute(value: bool) -> Option<api::AttributeBooleanValue> {
    Some(api::AttributeBooleanValue { value: Some(value) })
}

#[tokio::test]
async fn a_vpc_is_made_with_a_group_a_table_and_an_acl() {
    let world = World::new().await;
    let input = api::CreateVpcInput {
        tag_specifications: tagged("vpc", &[("stage", "test"), ("Name", "a (b)")]),
        ..create("10.0.0.77/16")
    };
    let made = world.ec2.create_vpc(&world.call, input).await.unwrap();
    let made = made.vpc.unwrap();
    assert_eq!(made.state.as_deref(), Some("pending"));
    let id = made.vpc_id.unwrap();
    let vpc = world.vpcs(&[("tag:stage", "test")]).await.remove(0);
    assert_eq!(vpc.vpc_id.as_ref(), Some(&id));
    assert_eq!(vpc.state.as_deref(), Some("available"));
    assert_eq!(vpc.cidr_block.as_deref(), Some("10.0.0.0/16"));
    assert_eq!(vpc.is_default, Some(false));
    assert_eq!(
        pairs(vpc.tags.as_ref()),
        [("Name", "a (b)"), ("stage", "test")]
    );

    let of_vpc = [("vpc-id", id.as_str())];
    let tables = world
        .tables(&[of_vpc[0], ("association.main", "true")])
        .await;
    assert_eq!(tables.len(), 1);
    let input = api::DescribeSecurityGroupsInput {
        filters: filters(&[of_vpc[0], ("group-name", "default")]),
        ..Default::default()
    };
    let groups = world.ec2.describe_security_groups(&world.call, input).await;
    assert_eq!(groups.unwrap().security_groups.unwrap().len(), 1);
    let input = api::DescribeNetworkAclsInput {
        filters: filters(&[of_vpc[0], ("default", "true")]),
        ..Default::default()
    };
    let acls = world.ec2.describe_network_acls(&world.call, input).await;
    assert_eq!(acls.unwrap().network_acls.unwrap().len(), 1);

    delete(&world, &id).await.unwrap();
    assert_eq!(world.vpcs(&of_vpc).await, []);
    assert_eq!(world.tables(&of_vpc).await, []);
    assert!(refusal(delete(&world, &id).await).contains("InvalidVpcID.NotFound"));
}

#[tokio::test]
async fn what_a_vpc_cannot_be_made_with_is_refused() {
    let mut world = World::new().await;
    let ranges = vec!["10.9.0.0/24".parse().unwrap()];
    world.ec2.host = Arc::new(HostRanges(Mutex::new(ranges)));
    let check = async |input: api::CreateVpcInput, expected: &str| {
        let text = refusal(world.ec2.create_vpc(&world.call, input).await);
        assert!(text.starts_with(expected), "{text}");
    };
    check(
        api::CreateVpcInput::default(),
        "MissingParameter: Either 'cidrBlock' or 'ipv4IpamPoolId' should be provided.",
    )
    .await;
    check(
        create("10.0.0.0"),
        "InvalidParameterValue: Value (10.0.0.0) for parameter cidrBlock is invalid. This is not \
         a valid CIDR block.",
    )
    .await;
    for (cidr, problem) in [
        ("10.0.0.0/15", "."),
        ("10.0.0.0/29", "."),
        (
            "127.0.0.0/16",
            ": it overlaps with 127.0.0.0/8, which is for",
        ),
        (
            "198.19.0.0/16",
            ": it overlaps with 198.18.0.0/15, which is where",
        ),
        (
            "169.254.0.0/16",
            ": it overlaps with 169.254.0.0/16, which is for",
        ),
        (
            "224.1.0.0/16",
            ": it overlaps with 224.0.0.0/4, which is for",
        ),
        (
            "10.9.0.0/16",
            ": it overlaps with 10.9.0.0/24, which this host uses itself.",
        ),
    ] {
        let expected = format!("InvalidVpc.Range: The CIDR '{cidr}' is invalid{problem}");
        check(create(cidr), &expected).await;
    }
    let ten = || create("10.0.0.0/16");
    check(
        api::CreateVpcInput {
            ipv6_pool: Some("ipv6pool-ec2-1".to_owned()),
            ..ten()
        },
        "UnsupportedOperation: Neargate does not support IPv6 ranges of VPCs other than with \
         AmazonProvidedIpv6CidrBlock yet.",
    )
    .await;
    check(
        api::CreateVpcInput {
            instance_tenancy: Some("dedicated".to_owned()),
            ..ten()
        },
        "UnsupportedOperation: Neargate does not support an instanceTenancy other than default",
    )
    .await;
    check(
        api::CreateVpcInput {
            ipv4_ipam_pool_id: Some("ipam-pool-1".to_owned()),
            ..Default::default()
        },
        "UnsupportedOperation: Neargate does not support pools of the IP Address Manager",
    )
    .await;
    check(
        api::CreateVpcInput {
            tag_specifications: tagged("subnet", &[("a", "b")]),
            ..ten()
        },
        "InvalidParameterValue: 'subnet' is not a valid taggable resource type for this operation.",
    )
    .await;
    check(
        api::CreateVpcInput {
            tag_specifications: tagged("vpc", &[("aws:a", "b")]),
            ..ten()
        },
        "InvalidParameterValue: Tag keys starting with 'aws:' are reserved for internal use",
    )
    .await;
    check(
        api::CreateVpcInput {
            dry_run: Some(true),
            ..ten()
        },
        "DryRunOperation",
    )
    .await;
    // Nothing was made.
    assert_eq!(world.vpcs(&[]).await.len(), 1);
}

#[tokio::test]
async fn there_is_a_limit_to_vpcs() {
    let world = World::new().await;
    // The default one counts.
    for n in 0..99 {
        world.vpc(&format!("10.{n}.0.0/16")).await;
    }
    let more = world.ec2.create_vpc(&world.call, create("10.200.0.0/16"));
    assert_eq!(
        refusal(more.await),
        "VpcLimitExceeded: The maximum number of VPCs has been reached: 100."
    );
}

#[tokio::test]
async fn what_is_in_a_vpc_keeps_it() {
    let world = World::new().await;
    let id = world.vpc("10.0.0.0/16").await;
    let expected =
        format!("DependencyViolation: The vpc '{id}' has dependencies and cannot be deleted.");
    let check = async || assert_eq!(refusal(delete(&world, &id).await), expected);
    let subnet = world.subnet(&id, "10.0.0.0/24").await;
    check().await;
    let input = api::DeleteSubnetInput {
        subnet_id: Some(subnet),
        dry_run: None,
    };
    world.ec2.delete_subnet(&world.call, input).await.unwrap();

    let gateway = world.gateway_of(&id).await;
    check().await;
    world.detach(&gateway, &id).await.unwrap();

    let table = world.table(&id).await;
    check().await;
    let input = api::DeleteRouteTableInput {
        route_table_id: Some(table),
        dry_run: None,
    };
    world
        .ec2
        .delete_route_table(&world.call, input)
        .await
        .unwrap();
    delete(&world, &id).await.unwrap();
}

#[tokio::test]
async fn attributes_are_changed_one_at_a_time() {
    let world = World::new().await;
    let id = world.vpc("10.0.0.0/16").await;
    let modify = async |change: fn(&mut api::ModifyVpcAttributeInput)| {
        let mut input = api::ModifyVpcAttributeInput {
            vpc_id: Some(id.clone()),
            ..Default::default()
        };
        change(&mut input);
        world.ec2.modify_vpc_attribute(&world.call, input).await
    };
    let read = async || {
        let mut found = Vec::new();
        for name in ["enableDnsSupport", "enableDnsHostnames"] {
            let input = api::DescribeVpcAttributeInput {
                attribute: Some(name.to_owned()),
                vpc_id: Some(id.clone()),
                dry_run: None,
            };
            let output = world.ec2.describe_vpc_attribute(&world.call, input).await;
            let output = output.unwrap();
            let value = output.enable_dns_support.or(output.enable_dns_hostnames);
            found.push(value.unwrap().value.unwrap());
        }
        found
    };
    assert_eq!(read().await, [true, false]);
    modify(|i| i.enable_dns_hostnames = attribute(true))
        .await
        .unwrap();
    assert_eq!(read().await, [true, true]);
    modify(|i| i.enable_dns_support = attribute(false))
        .await
        .unwrap();
    assert_eq!(read().await, [false, true]);
    modify(|i| i.enable_network_address_usage_metrics = attribute(false))
        .await
        .unwrap();
    for (result, expected) in [
        (
            modify(|i| i.enable_network_address_usage_metrics = attribute(true)).await,
            "UnsupportedOperation: Neargate does not support metrics",
        ),
        (
            modify(|i| {
                i.enable_dns_support = attribute(true);
                i.enable_dns_hostnames = attribute(true);
            })
            .await,
            "InvalidParameterCombination: Fields for multiple attribute types specified",
        ),
        (modify(|_| {}).await, "MissingParameter"),
        (
            modify(|i| {
                i.vpc_id = Some("vpc-00000000".to_owned());
                i.enable_dns_support = attribute(true);
            })
            .await,
            "InvalidVpcID.NotFound: The vpc ID 'vpc-00000000' does not exist",
        ),
    ] {
        let text = refusal(result);
        assert!(text.starts_with(expected), "{text}");
    }
}

#[tokio::test]
async fn a_vpc_has_up_to_five_ranges() {
    let world = World::new().await;
    let id = world.vpc("10.0.0.0/16").await;
    let associate = async |cidr: &str| {
        let input = api::AssociateVpcCidrBlockInput {
            vpc_id: Some(id.clone()),
            cidr_block: Some(cidr.to_owned()),
            ..Default::default()
        };
        let output = world
            .ec2
            .associate_vpc_cidr_block(&world.call, input)
            .await?;
        Ok::<_, ServiceError>(output.cidr_block_association.unwrap())
    };
    let disassociate = async |association: &str| {
        let input = api::DisassociateVpcCidrBlockInput {
            association_id: Some(association.to_owned()),
        };
        world
            .ec2
            .disassociate_vpc_cidr_block(&world.call, input)
            .await
    };
    let made = associate("10.1.0.0/16").await.unwrap();
    let association = made.association_id.unwrap();
    assert_eq!(association.len(), "vpc-cidr-assoc-".len() + 17);
    assert_eq!(
        made.cidr_block_state.unwrap().state.as_deref(),
        Some("associating")
    );
    let found = world
        .vpcs(&[("cidr-block-association.cidr-block", "10.1.0.0/16")])
        .await;
    let ranges: Vec<_> = found[0]
        .cidr_block_association_set
        .iter()
        .flatten()
        .map(|one| {
            let state = one.cidr_block_state.as_ref().unwrap();
            (
                one.cidr_block.as_deref().unwrap(),
                state.state.as_deref().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        ranges,
        [("10.0.0.0/16", "associated"), ("10.1.0.0/16", "associated")]
    );

    // A subnet in the range keeps it.
    let subnet = world.subnet(&id, "10.1.7.0/24").await;
    assert!(refusal(disassociate(&association).await).starts_with("DependencyViolation"));
    let input = api::DeleteSubnetInput {
        subnet_id: Some(subnet),
        dry_run: None,
    };
    world.ec2.delete_subnet(&world.call, input).await.unwrap();

    for (cidr, expected) in [
        (
            "10.0.9.0/24",
            "InvalidVpc.Range: The CIDR '10.0.9.0/24' is invalid: it overlaps with",
        ),
        ("192.168.0.0/16", "InvalidVpc.Range"),
        ("198.19.0.0/16", "InvalidVpc.Range"),
        ("10.2.0.0/8", "InvalidVpc.Range"),
        ("x", "InvalidParameterValue"),
    ] {
        let text = refusal(associate(cidr).await);
        assert!(text.starts_with(expected), "{cidr}: {text}");
    }
    for cidr in ["10.2.0.0/16", "10.3.0.0/16", "100.64.0.0/16"] {
        associate(cidr).await.unwrap();
    }
    assert_eq!(
        refusal(associate("10.5.0.0/16").await),
        format!(
            "CidrLimitExceeded: This network '{id}' has met its maximum number of allowed CIDRs: 5"
        )
    );
    let gone = disassociate(&association).await.unwrap();
    let state = gone
        .cidr_block_association
        .unwrap()
        .cidr_block_state
        .unwrap();
    assert_eq!(state.state.as_deref(), Some("disassociating"));
    assert!(
        refusal(disassociate(&association).await)
            .starts_with("InvalidVpcCidrBlockAssociationID.NotFound")
    );
    let primary = id.replacen("vpc-", "vpc-cidr-assoc-", 1);
    assert!(refusal(disassociate(&primary).await).starts_with("OperationNotPermitted"));
}

#[tokio::test]
async fn the_default_vpc_comes_back() {
    let world = World::new().await;
    let again = async || {
        let input = api::CreateDefaultVpcInput::default();
        world.ec2.create_default_vpc(&world.call, input).await
    };
    assert_eq!(
        refusal(again().await),
        "DefaultVpcAlreadyExists: A Default VPC already exists for this account in this region."
    );
    let old = world.the_default_vpc().await;
    let filters = [("attachment.vpc-id", old.as_str())];
    let input = api::DescribeInternetGatewaysInput {
        filters: crate::network_support::filters(&filters),
        ..Default::default()
    };
    let found = world
        .ec2
        .describe_internet_gateways(&world.call, input)
        .await;
    let gateway = found.unwrap().internet_gateways.unwrap().remove(0);
    let gateway = gateway.internet_gateway_id.unwrap();
    world.detach(&gateway, &old).await.unwrap();
    for subnet in &world.subnets {
        let input = api::DeleteSubnetInput {
            subnet_id: Some(subnet.clone()),
            dry_run: None,
        };
        world.ec2.delete_subnet(&world.call, input).await.unwrap();
    }
    delete(&world, &old).await.unwrap();
    // The next start does not bring it back: on AWS it would stay deleted too.
    let scope = Scope {
        account_id: "000000000000".to_owned(),
        region: "us-east-1".to_owned(),
    };
    let started = world
        .store
        .write(move |tx| ensure_default_vpc(tx, &scope, counting, NOW));
    started.await.unwrap();
    assert_eq!(world.vpcs(&[("is-default", "true")]).await, []);
    let made = again().await.unwrap().vpc.unwrap();
    assert_eq!(made.is_default, Some(true));
    let tables = world
        .tables(&[("vpc-id", made.vpc_id.as_deref().unwrap())])
        .await;
    let routes: Vec<_> = tables[0]
        .routes
        .iter()
        .flatten()
        .map(|route| route.destination_cidr_block.as_deref().unwrap())
        .collect();
    assert_eq!(routes, ["172.31.0.0/16", "0.0.0.0/0"]);
}

#[tokio::test]
async fn vpcs_are_filtered() {
    let world = World::new().await;
    let id = world.vpc("10.0.0.0/16").await;
    let dhcp = "dopt-def00000000000000";
    for (filter, value, expected) in [
        ("cidr", "10.*", 1),
        ("cidr-block-association.state", "associated", 2),
        (
            "cidr-block-association.association-id",
            "vpc-cidr-assoc-*",
            2,
        ),
        ("dhcp-options-id", dhcp, 2),
        ("owner-id", "000000000000", 2),
        ("owner-id", "1", 0),
        ("state", "available", 2),
        ("is-default", "false", 1),
        ("vpc-id", &id, 1),
        ("ipv6-cidr-block-association.state", "*", 0),
    ] {
        let found = world.vpcs(&[(filter, value)]).await;
        assert_eq!(found.len(), expected, "{filter}");
    }
    let input = api::DescribeVpcsInput {
        vpc_ids: texts(&["vpc-1"]),
        ..Default::default()
    };
    let text = refusal(world.ec2.describe_vpcs(&world.call, input).await);
    assert_eq!(
        text,
        "InvalidVpcID.NotFound: The vpc ID 'vpc-1' does not exist"
    );
}
