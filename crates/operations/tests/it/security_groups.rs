//! Security groups: made, described, deleted.

use aws_api::ec2::{self as api, Ec2};
use model::VpcId;
use model::network::Vpc;
use store::StoreError;

use crate::support::{World, counting, refusal, texts};

impl World {
    /// Makes a group; `vpc` is the default VPC when not given.
    pub(crate) async fn group(&self, name: &str, vpc: Option<&str>) -> String {
        let input = api::CreateSecurityGroupInput {
            group_name: Some(name.to_owned()),
            description: Some("made by a test".to_owned()),
            vpc_id: vpc.map(str::to_owned),
            ..Default::default()
        };
        let made = self.ec2.create_security_group(&self.call, input).await;
        made.unwrap().group_id.unwrap()
    }

    /// Another VPC, without anything in it.
    pub(crate) async fn other_vpc(&self) -> String {
        let vpc = Vpc {
            id: VpcId::from_random(counting()),
            cidr: "10.0.0.0/16".parse().unwrap(),
            secondary_cidrs: Vec::new(),
            ipv6: None,
            is_default: false,
            dns_support: true,
            dns_hostnames: false,
            dhcp_options_id: None,
            tags: Vec::new(),
        };
        let id = vpc.id.to_string();
        let put = self.store.write(move |tx| tx.vpc_put(&vpc)).await;
        put.map_err(|error: StoreError| error).unwrap();
        id
    }

    pub(crate) async fn describe_group(&self, id: &str) -> api::SecurityGroup {
        let input = api::DescribeSecurityGroupsInput {
            group_ids: texts(&[id]),
            ..Default::default()
        };
        let output = self.ec2.describe_security_groups(&self.call, input).await;
        output.unwrap().security_groups.unwrap().remove(0)
    }

    async fn delete_group(&self, id: &str) -> Result<(), String> {
        let input = api::DeleteSecurityGroupInput {
            group_id: Some(id.to_owned()),
            ..Default::default()
        };
        let deleted = self.ec2.delete_security_group(&self.call, input).await;
        deleted.map(|_| ()).map_err(|error| error.to_string())
    }
}

#[tokio::test]
async fn a_new_group_lets_everything_out_and_nothing_in() {
    let world = World::new().await;
    let input = api::CreateSecurityGroupInput {
        group_name: Some("web ".to_owned()),
        description: Some("for (web)".to_owned()),
        tag_specifications: Some(vec![api::TagSpecification {
            resource_type: Some("security-group".to_owned()),
            tags: Some(vec![api::Tag {
                key: Some("Name".to_owned()),
                value: Some("web".to_owned()),
            }]),
        }]),
        ..Default::default()
    };
    let made = world
        .ec2
        .create_security_group(&world.call, input)
        .await
        .unwrap();
    let id = made.group_id.unwrap();
    let group = world.describe_group(&id).await;
    assert_eq!(group.group_name.as_deref(), Some("web"));
    assert_eq!(group.description.as_deref(), Some("for (web)"));
    assert_eq!(group.tags, made.tags);
    assert_eq!(group.ip_permissions, Some(Vec::new()));
    let out = &group.ip_permissions_egress.unwrap()[0];
    assert_eq!(out.ip_protocol.as_deref(), Some("-1"));
    assert_eq!((out.from_port, out.to_port), (None, None));
    assert_eq!(
        out.ip_ranges.as_ref().unwrap()[0].cidr_ip.as_deref(),
        Some("0.0.0.0/0")
    );
    assert_eq!(group.security_group_arn, made.security_group_arn);
    // The VPC's own group has its rules too.
    let default = world.describe_group(&world.security_group).await;
    let inward = &default.ip_permissions.unwrap()[0];
    let pair = &inward.user_id_group_pairs.as_ref().unwrap()[0];
    assert_eq!(pair.group_id, Some(world.security_group.clone()));
    assert_eq!(pair.user_id.as_deref(), Some("000000000000"));
    assert_eq!(pair.group_name, None);
}

#[tokio::test]
async fn names_and_descriptions_are_checked() {
    let world = World::new().await;
    let other = world.other_vpc().await;
    world.group("web", None).await;
    let create = async |name: &str, description: &str, vpc: Option<&str>| {
        let input = api::CreateSecurityGroupInput {
            group_name: Some(name.to_owned()),
            description: Some(description.to_owned()),
            vpc_id: vpc.map(str::to_owned),
            ..Default::default()
        };
        let made = world.ec2.create_security_group(&world.call, input).await;
        made.map(|_| ()).map_err(|error| error.to_string())
    };
    let long = "x".repeat(256);
    for (name, description, vpc, expected) in [
        (
            "sg-web",
            "d",
            None,
            "Group names may not be in the format sg-*.",
        ),
        (
            "wéb",
            "d",
            None,
            "Character sets beyond ASCII are not supported.",
        ),
        (
            "web<>",
            "d",
            None,
            "Valid names are strings less than 256 characters",
        ),
        (
            &long,
            "d",
            None,
            "Valid names are strings less than 256 characters",
        ),
        (
            "  ",
            "d",
            None,
            "The request must contain the parameter GroupName",
        ),
        (
            "default",
            "d",
            None,
            "Cannot use reserved security group name: default",
        ),
        (
            "new",
            "",
            None,
            "The request must contain the parameter GroupDescription",
        ),
        ("new", "it's", None, "Invalid security group description."),
        ("new", &long, None, "Invalid security group description."),
        (
            "WEB",
            "d",
            None,
            "InvalidGroup.Duplicate: The security group 'WEB' already exists for VPC 'vpc-",
        ),
        (
            "new",
            "d",
            Some("vpc-1"),
            "InvalidVpcID.NotFound: The vpc ID 'vpc-1' does not exist",
        ),
    ] {
        let error = create(name, description, vpc).await.unwrap_err();
        assert!(error.contains(expected), "{error}");
    }
    // The same name in another VPC is another group.
    assert_eq!(create("web", "d", Some(&other)).await, Ok(()));
    let dry = api::CreateSecurityGroupInput {
        dry_run: Some(true),
        ..Default::default()
    };
    let error = world
        .ec2
        .create_security_group(&world.call, dry)
        .await
        .unwrap_err();
    assert_eq!(
        (error.code.as_ref(), error.status),
        ("DryRunOperation", 412)
    );
}

#[tokio::test]
async fn groups_are_found_by_name_in_the_default_vpc_only() {
    let world = World::new().await;
    let other = world.other_vpc().await;
    let web = world.group("web", None).await;
    world.group("web", Some(&other)).await;
    world.group("only there", Some(&other)).await;
    let by_name = async |name: &str| {
        let input = api::DescribeSecurityGroupsInput {
            group_names: texts(&[name]),
            ..Default::default()
        };
        world.ec2.describe_security_groups(&world.call, input).await
    };
    let found = by_name("web").await.unwrap().security_groups.unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].group_id.as_ref(), Some(&web));
    let error = refusal(by_name("only there").await);
    assert!(
        error.contains("'only there' does not exist in default VPC 'vpc-"),
        "{error}"
    );
    for (id, expected) in [
        (
            "web",
            "InvalidGroupId.Malformed: Invalid id: \"web\" (expecting \"sg-...\")",
        ),
        (
            "sg-1",
            "InvalidGroup.NotFound: The security group 'sg-1' does not exist",
        ),
        (
            "sg-000000000000000000",
            "InvalidGroupId.Malformed: Invalid id: \"sg-000000000000000000\"",
        ),
    ] {
        let input = api::DescribeSecurityGroupsInput {
            group_ids: texts(&[id]),
            ..Default::default()
        };
        let error = refusal(world.ec2.describe_security_groups(&world.call, input).await);
        assert_eq!(error, expected);
    }
    // By name it is the default VPC's group that is deleted.
    let input = api::DeleteSecurityGroupInput {
        group_name: Some("web".to_owned()),
        ..Default::default()
    };
    let deleted = world
        .ec2
        .delete_security_group(&world.call, input)
        .await
        .unwrap();
    assert_eq!(deleted.group_id, Some(web));
    let for_vpc = api::GetSecurityGroupsForVpcInput {
        vpc_id: Some(other.clone()),
        ..Default::default()
    };
    let groups = world
        .ec2
        .get_security_groups_for_vpc(&world.call, for_vpc)
        .await
        .unwrap();
    let names = groups.security_group_for_vpcs.unwrap().into_iter();
    let mut names: Vec<_> = names.filter_map(|group| group.group_name).collect();
    names.sort();
    assert_eq!(names, ["only there", "web"]);
}

/// Groups that rules refer to are known by their names, whichever groups are asked for.
#[tokio::test]
async fn a_filter_by_another_groups_name_finds_rules() {
    let world = World::new().await;
    let (web, app) = (
        world.group("web", None).await,
        world.group("app", None).await,
    );
    let input = api::AuthorizeSecurityGroupIngressInput {
        group_id: Some(web.clone()),
        ip_permissions: Some(vec![crate::security_group_rules::permission(
            "-1",
            None,
            &[&app],
        )]),
        ..Default::default()
    };
    let authorized = world
        .ec2
        .authorize_security_group_ingress(&world.call, input);
    authorized.await.unwrap();
    let input = api::DescribeSecurityGroupsInput {
        group_names: texts(&["web"]),
        filters: crate::network_support::filters(&[("ip-permission.group-name", "app")]),
        ..Default::default()
    };
    let found = world.ec2.describe_security_groups(&world.call, input).await;
    let found = found.unwrap().security_groups.unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].group_id, Some(web));
}

#[tokio::test]
async fn what_depends_on_a_group_keeps_it() {
    let world = World::new().await;
    let (web, app) = (
        world.group("web", None).await,
        world.group("app", None).await,
    );
    let error = world.delete_group(&world.security_group).await.unwrap_err();
    assert_eq!(
        error,
        format!(
            "CannotDelete: the specified group: \"{}\" name: \"default\" cannot be deleted by a user",
            world.security_group
        )
    );
    let members = |group: &str| api::IpPermission {
        ip_protocol: Some("-1".to_owned()),
        user_id_group_pairs: Some(vec![api::UserIdGroupPair {
            group_id: Some(group.to_owned()),
            ..Default::default()
        }]),
        ..Default::default()
    };
    let authorize = async |group: &str, permission: api::IpPermission| {
        let input = api::AuthorizeSecurityGroupIngressInput {
            group_id: Some(group.to_owned()),
            ip_permissions: Some(vec![permission]),
            ..Default::default()
        };
        world
            .ec2
            .authorize_security_group_ingress(&world.call, input)
            .await
            .unwrap();
    };
    // A rule that refers to its own group is no dependency, one of another group is.
    authorize(&web, members(&web)).await;
    authorize(&app, members(&web)).await;
    let in_use = format!("DependencyViolation: resource {web} has a dependent object");
    assert_eq!(world.delete_group(&web).await, Err(in_use.clone()));
    assert_eq!(world.delete_group(&app).await, Ok(()));
    // So is an interface.
    world.cluster("default").await;
    world.definition("web").await;
    let mut input = world.run_task("web");
    let network = input.network_configuration.as_mut().unwrap();
    network
        .awsvpc_configuration
        .as_mut()
        .unwrap()
        .security_groups = texts(&[&web, &web]);
    world.run(input).await;
    assert_eq!(world.delete_group(&web).await, Err(in_use));
    // The interface of a task that has stopped is none.
    let stopped = world.store.write(|tx| {
        for interface in tx.network_interface_list()? {
            assert_eq!(interface.security_groups.len(), 1, "each group once");
            let (task, _) = interface.task().unwrap();
            tx.network_interface_release(task)?;
        }
        Ok::<_, store::StoreError>(())
    });
    stopped.await.unwrap();
    assert_eq!(world.delete_group(&web).await, Ok(()));
    let gone = format!("InvalidGroup.NotFound: The security group '{app}' does not exist");
    assert_eq!(world.delete_group(&app).await, Err(gone));
}

#[tokio::test]
async fn groups_are_filtered_by_their_rules() {
    let world = World::new().await;
    let other = world.other_vpc().await;
    let web = world.group("web", Some(&other)).await;
    let app = world.group("app", Some(&other)).await;
    let ingress = api::AuthorizeSecurityGroupIngressInput {
        group_id: Some(app.clone()),
        ip_permissions: Some(vec![
            api::IpPermission {
                ip_protocol: Some("tcp".to_owned()),
                from_port: Some(4567),
                to_port: Some(4568),
                ip_ranges: Some(vec![api::IpRange {
                    cidr_ip: Some("10.1.2.3/16".to_owned()),
                    description: None,
                }]),
                user_id_group_pairs: Some(vec![api::UserIdGroupPair {
                    group_id: Some(web.clone()),
                    ..Default::default()
                }]),
                ..Default::default()
            },
            api::IpPermission {
                ip_protocol: Some("icmpv6".to_owned()),
                ipv6_ranges: Some(vec![api::Ipv6Range {
                    cidr_ipv6: Some("::/0".to_owned()),
                    description: None,
                }]),
                ..Default::default()
            },
        ]),
        ..Default::default()
    };
    world
        .ec2
        .authorize_security_group_ingress(&world.call, ingress)
        .await
        .unwrap();
    let check = async |name: &str, value: &str, expected: &[&str]| {
        let input = api::DescribeSecurityGroupsInput {
            filters: Some(
                [(name, value), ("vpc-id", &other)]
                    .map(|(name, value)| api::Filter {
                        name: Some(name.to_owned()),
                        values: texts(&[value]),
                    })
                    .to_vec(),
            ),
            ..Default::default()
        };
        let output = world
            .ec2
            .describe_security_groups(&world.call, input)
            .await
            .unwrap();
        let groups = output.security_groups.unwrap().into_iter();
        let names: Vec<_> = groups.filter_map(|group| group.group_name).collect();
        assert_eq!(names, expected, "{name}={value}");
    };
    for (name, value) in [
        ("ip-permission.cidr", "10.1.0.0/16"),
        ("ip-permission.ipv6-cidr", "::/0"),
        ("ip-permission.from-port", "4567"),
        ("ip-permission.from-port", "-1"),
        ("ip-permission.to-port", "4568"),
        ("ip-permission.group-id", &web),
        ("ip-permission.group-name", "web"),
        ("ip-permission.protocol", "icmpv6"),
        ("ip-permission.user-id", "000000000000"),
        ("group-name", "a*"),
    ] {
        check(name, value, &["app"]).await;
    }
    for (name, value) in [
        ("egress.ip-permission.cidr", "0.0.0.0/0"),
        ("egress.ip-permission.protocol", "-1"),
        ("owner-id", "000000000000"),
    ] {
        check(name, value, &["web", "app"]).await;
    }
    for (name, value) in [
        ("egress.ip-permission.from-port", "*"),
        ("egress.ip-permission.group-id", "*"),
        ("egress.ip-permission.ipv6-cidr", "*"),
        ("ip-permission.prefix-list-id", "*"),
        ("ip-permission.protocol", "udp"),
        ("tag-key", "*"),
    ] {
        check(name, value, &[]).await;
    }
    let unknown = api::DescribeSecurityGroupsInput {
        filters: Some(vec![api::Filter {
            name: Some("ip-permission.colour".to_owned()),
            values: texts(&["red"]),
        }]),
        ..Default::default()
    };
    let error = refusal(
        world
            .ec2
            .describe_security_groups(&world.call, unknown)
            .await,
    );
    assert!(
        error.contains("'ip-permission.colour' is invalid"),
        "{error}"
    );
}

#[tokio::test]
async fn no_other_vpc_refers_to_a_group() {
    let world = World::new().await;
    let references = async |id: &str| {
        let input = api::DescribeSecurityGroupReferencesInput {
            group_id: texts(&[id]),
            dry_run: None,
        };
        world
            .ec2
            .describe_security_group_references(&world.call, input)
            .await
    };
    let answer = references(&world.security_group).await.unwrap();
    assert_eq!(answer.security_group_reference_set, Some(Vec::new()));
    assert!(refusal(references("sg-1").await).contains("InvalidGroup.NotFound"));
    let stale = async |vpc: &str| {
        let input = api::DescribeStaleSecurityGroupsInput {
            vpc_id: Some(vpc.to_owned()),
            ..Default::default()
        };
        world
            .ec2
            .describe_stale_security_groups(&world.call, input)
            .await
    };
    let other = world.other_vpc().await;
    let answer = stale(&other).await.unwrap();
    assert_eq!(answer.stale_security_group_set, Some(Vec::new()));
    assert!(refusal(stale("vpc-1").await).contains("InvalidVpcID.NotFound"));
}
