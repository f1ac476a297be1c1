//! Rules of security groups: authorized and described.

use std::slice::from_ref;

use aws_api::ec2::{self as api, Ec2};

use crate::support::{World, refusal, texts};

/// A permission for ranges of either version of IP, groups and prefix lists, by the form of the text.
pub(crate) fn permission(
    protocol: &str,
    ports: Option<(i32, i32)>,
    peers: &[&str],
) -> api::IpPermission {
    let (from_port, to_port) = ports.unzip();
    let mut permission = api::IpPermission {
        ip_protocol: Some(protocol.to_owned()),
        from_port,
        to_port,
        ..Default::default()
    };
    for peer in peers {
        let text = Some((*peer).to_owned());
        if peer.starts_with("sg-") {
            let pairs = permission.user_id_group_pairs.get_or_insert_default();
            pairs.push(api::UserIdGroupPair {
                group_id: text,
                ..Default::default()
            });
        } else if peer.starts_with("pl-") {
            let lists = permission.prefix_list_ids.get_or_insert_default();
            lists.push(api::PrefixListId {
                prefix_list_id: text,
                description: None,
            });
        } else if peer.contains(':') {
            let ranges = permission.ipv6_ranges.get_or_insert_default();
            ranges.push(api::Ipv6Range {
                cidr_ipv6: text,
                description: None,
            });
        } else {
            let ranges = permission.ip_ranges.get_or_insert_default();
            ranges.push(api::IpRange {
                cidr_ip: text,
                description: None,
            });
        }
    }
    permission
}

impl World {
    pub(crate) async fn allow(
        &self,
        group: &str,
        permissions: &[api::IpPermission],
    ) -> Result<Vec<api::SecurityGroupRule>, String> {
        let input = api::AuthorizeSecurityGroupIngressInput {
            group_id: Some(group.to_owned()),
            ip_permissions: Some(permissions.to_vec()),
            ..Default::default()
        };
        let output = self
            .ec2
            .authorize_security_group_ingress(&self.call, input)
            .await;
        output
            .map(|output| output.security_group_rules.unwrap())
            .map_err(|error| error.to_string())
    }

    /// The rules of a group as short texts.
    pub(crate) async fn rules(&self, group: &str) -> Vec<String> {
        let input = api::DescribeSecurityGroupRulesInput {
            filters: Some(vec![api::Filter {
                name: Some("group-id".to_owned()),
                values: texts(&[group]),
            }]),
            ..Default::default()
        };
        let output = self
            .ec2
            .describe_security_group_rules(&self.call, input)
            .await;
        let mut texts: Vec<String> = output
            .unwrap()
            .security_group_rules
            .unwrap()
            .iter()
            .map(short)
            .collect();
        texts.sort();
        texts
    }
}

/// Such as `in tcp 80-81 10.0.0.0/8`.
fn short(rule: &api::SecurityGroupRule) -> String {
    let group = rule.referenced_group_info.as_ref();
    let peers = [
        rule.cidr_ipv4.clone(),
        rule.cidr_ipv6.clone(),
        rule.prefix_list_id.clone(),
        group.and_then(|group| group.group_id.clone()),
    ];
    let peer: Vec<String> = peers.into_iter().flatten().collect();
    format!(
        "{} {} {}..{} {}{}",
        if rule.is_egress == Some(true) {
            "out"
        } else {
            "in"
        },
        rule.ip_protocol.as_deref().unwrap(),
        rule.from_port.unwrap(),
        rule.to_port.unwrap(),
        peer.join("+"),
        rule.description
            .as_ref()
            .map_or(String::new(), |text| format!(" # {text}")),
    )
}

pub(crate) const ALL_OUT: &str = "out -1 -1..-1 0.0.0.0/0";

#[tokio::test]
async fn one_permission_makes_a_rule_for_each_peer() {
    let world = World::new().await;
    let (web, app) = (
        world.group("web", None).await,
        world.group("app", None).await,
    );
    let mut input = permission(
        "tcp",
        Some((80, 80)),
        &["10.1.2.3/8", "2001:DB8::1/32", &web, &app],
    );
    input.ip_ranges.as_mut().unwrap()[0].description = Some("office".to_owned());
    let made = world.allow(&app, &[input]).await.unwrap();
    assert_eq!(
        made.iter().map(short).collect::<Vec<_>>(),
        [
            "in tcp 80..80 10.0.0.0/8 # office".to_owned(),
            "in tcp 80..80 2001:db8::/32".to_owned(),
            format!("in tcp 80..80 {web}"),
            format!("in tcp 80..80 {app}"),
        ]
    );
    let rule = &made[0];
    let id = rule.security_group_rule_id.as_ref().unwrap();
    assert_eq!(rule.group_id.as_ref(), Some(&app));
    assert_eq!(rule.group_owner_id.as_deref(), Some("000000000000"));
    assert_eq!(
        rule.security_group_rule_arn,
        Some(format!(
            "arn:aws:ec2:us-east-1:000000000000:security-group-rule/{id}"
        ))
    );
    // Described, they are one permission again; other ports are another.
    world
        .allow(&app, &[permission("tcp", Some((80, 81)), &["10.0.0.0/8"])])
        .await
        .unwrap();
    let group = world.describe_group(&app).await;
    let shown = group.ip_permissions.unwrap();
    assert_eq!(shown.len(), 2);
    assert_eq!((shown[0].from_port, shown[0].to_port), (Some(80), Some(80)));
    let ranges = shown[0].ip_ranges.as_ref().unwrap();
    assert_eq!(ranges[0].description.as_deref(), Some("office"));
    assert_eq!(shown[0].ipv6_ranges.as_ref().unwrap().len(), 1);
    assert_eq!(shown[0].user_id_group_pairs.as_ref().unwrap().len(), 2);
    assert_eq!(shown[0].prefix_list_ids, Some(Vec::new()));
    // What is shown can be authorized elsewhere and makes the same.
    world.allow(&web, &shown).await.unwrap();
    assert_eq!(world.describe_group(&web).await.ip_permissions, Some(shown));
}

#[tokio::test]
async fn what_cannot_be_authorized_changes_nothing() {
    let world = World::new().await;
    let other_vpc = world.other_vpc().await;
    let (web, far) = (
        world.group("web", None).await,
        world.group("far", Some(&other_vpc)).await,
    );
    let good = permission("tcp", Some((80, 80)), &["10.0.0.0/8"]);
    world.allow(&web, from_ref(&good)).await.unwrap();
    let before = world.rules(&web).await;
    let other = permission("udp", Some((53, 53)), &["10.0.0.0/8"]);
    let mut foreign = permission("tcp", Some((1, 1)), &[&web]);
    foreign.user_id_group_pairs.as_mut().unwrap()[0].user_id = Some("111111111111".to_owned());
    let mut peered = permission("tcp", Some((1, 1)), &[&web]);
    peered.user_id_group_pairs.as_mut().unwrap()[0].vpc_peering_connection_id =
        Some("pcx-1".to_owned());
    let mut described = permission("tcp", Some((1, 1)), &["10.0.0.0/8"]);
    described.ip_ranges.as_mut().unwrap()[0].description = Some("it's".to_owned());
    for (bad, expected) in [
        (
            permission("tcp", Some((80, 80)), &["10.9.9.9/8"]),
            "InvalidPermission.Duplicate: the specified rule \"peer: 10.0.0.0/8, TCP, from port: \
             80, to port: 80, ALLOW\" already exists",
        ),
        (
            other.clone(),
            "The same permission must not appear multiple times",
        ),
        (
            permission("tcp", None, &["10.0.0.0/8"]),
            "Must specify both from and to ports with TCP/UDP.",
        ),
        (
            permission("tcp", Some((-1, -1)), &["10.0.0.0/8"]),
            "TCP/UDP (from) port (-1) out of range",
        ),
        (
            permission("esp", None, &["10.0.0.0/8"]),
            "Invalid value 'esp' for IP protocol.",
        ),
        (
            permission("tcp", Some((1, 1)), &["10.0.0.0"]),
            "CIDR block 10.0.0.0 is malformed",
        ),
        (
            permission("tcp", Some((1, 1)), &["::/129"]),
            "CIDR block ::/129 is malformed",
        ),
        (permission("tcp", Some((1, 1)), &[]), "MissingParameter"),
        (
            permission("tcp", Some((1, 1)), &["sg-1"]),
            "InvalidGroup.NotFound: The security group 'sg-1'",
        ),
        (
            permission("tcp", Some((1, 1)), &["pl-1"]),
            "InvalidPrefixListID.NotFound",
        ),
        (
            permission("tcp", Some((1, 1)), &["pl-12345678"]),
            "InvalidPrefixListID.NotFound: The prefix list ID 'pl-12345678' does not exist",
        ),
        (
            permission("tcp", Some((1, 1)), &[&far]),
            "two resources that belong to different networks.",
        ),
        (foreign, "two resources that belong to different networks."),
        (peered, "InvalidVpcPeeringConnectionID.NotFound"),
        (described, "Invalid rule description."),
    ] {
        let error = world.allow(&web, &[other.clone(), bad]).await.unwrap_err();
        assert!(error.contains(expected), "{error}");
    }
    assert_eq!(world.rules(&web).await, before);
    assert!(
        world
            .allow(&web, &[])
            .await
            .unwrap_err()
            .contains("ipPermissions")
    );
    assert!(
        world
            .allow("web", from_ref(&good))
            .await
            .unwrap_err()
            .contains("Malformed")
    );
    let hosts: Vec<String> = (0..1000)
        .map(|n| format!("10.1.{}.{}/32", n / 256, n % 256))
        .collect();
    let hosts: Vec<&str> = hosts.iter().map(String::as_str).collect();
    let error = world
        .allow(&web, &[permission("tcp", Some((1, 1)), &hosts)])
        .await
        .unwrap_err();
    assert!(
        error.contains("RulesPerSecurityGroupLimitExceeded"),
        "{error}"
    );
    let made = world
        .allow(&web, &[permission("tcp", Some((1, 1)), &hosts[..999])])
        .await
        .unwrap();
    assert_eq!(made.len(), 999);
}

#[tokio::test]
async fn the_flat_form_of_ingress() {
    let world = World::new().await;
    let (web, app) = (
        world.group("web", None).await,
        world.group("app", None).await,
    );
    let authorize = async |change: &dyn Fn(&mut api::AuthorizeSecurityGroupIngressInput)| {
        let mut input = api::AuthorizeSecurityGroupIngressInput {
            group_name: Some("web".to_owned()),
            ..Default::default()
        };
        change(&mut input);
        let output = world
            .ec2
            .authorize_security_group_ingress(&world.call, input)
            .await;
        output.map(|_| ()).map_err(|error| error.to_string())
    };
    let port = |input: &mut api::AuthorizeSecurityGroupIngressInput| {
        input.ip_protocol = Some("tcp".to_owned());
        input.from_port = Some(22);
        input.to_port = Some(22);
        input.cidr_ip = Some("203.0.113.7/24".to_owned());
    };
    assert_eq!(authorize(&port).await, Ok(()));
    let source = |input: &mut api::AuthorizeSecurityGroupIngressInput| {
        input.source_security_group_name = Some("app".to_owned());
    };
    assert_eq!(authorize(&source).await, Ok(()));
    let expected = [
        format!("in icmp -1..-1 {app}"),
        "in tcp 22..22 203.0.113.0/24".to_owned(),
        format!("in tcp 0..65535 {app}"),
        format!("in udp 0..65535 {app}"),
        ALL_OUT.to_owned(),
    ];
    let mut expected = expected.to_vec();
    expected.sort();
    assert_eq!(world.rules(&web).await, expected);
    let both = |input: &mut api::AuthorizeSecurityGroupIngressInput| {
        port(input);
        source(input);
    };
    let mixed = |input: &mut api::AuthorizeSecurityGroupIngressInput| {
        port(input);
        input.ip_permissions = Some(vec![permission("-1", None, &["10.0.0.0/8"])]);
    };
    let nobody = |input: &mut api::AuthorizeSecurityGroupIngressInput| {
        port(input);
        input.cidr_ip = None;
    };
    let owner = |input: &mut api::AuthorizeSecurityGroupIngressInput| {
        port(input);
        input.source_security_group_owner_id = Some("000000000000".to_owned());
    };
    for (change, expected) in [
        (&both as &dyn Fn(&mut _), "InvalidParameterCombination"),
        (&owner, "sourceSecurityGroupOwnerId cannot be used without"),
        (&mixed, "InvalidParameterCombination"),
        (&nobody, "source group or cidr"),
    ] {
        let error = authorize(change).await.unwrap_err();
        assert!(error.contains(expected), "{error}");
    }
    let egress = api::AuthorizeSecurityGroupEgressInput {
        group_id: Some(web),
        cidr_ip: Some("10.0.0.0/8".to_owned()),
        ..Default::default()
    };
    let error = refusal(
        world
            .ec2
            .authorize_security_group_egress(&world.call, egress)
            .await,
    );
    assert!(
        error.contains("cidrIp is not supported for egress"),
        "{error}"
    );
}

#[tokio::test]
async fn rules_have_tags_pages_and_egress() {
    let world = World::new().await;
    let web = world.group("web", None).await;
    let tags = |resource_type: &str| {
        Some(vec![api::TagSpecification {
            resource_type: Some(resource_type.to_owned()),
            tags: Some(vec![api::Tag {
                key: Some("team".to_owned()),
                value: Some("a".to_owned()),
            }]),
        }])
    };
    let authorize = async |resource_type: &str| {
        let input = api::AuthorizeSecurityGroupEgressInput {
            group_id: Some(web.clone()),
            ip_permissions: Some(vec![
                permission(
                    "tcp",
                    Some((443, 443)),
                    &["10.0.0.0/8", "11.0.0.0/8", "12.0.0.0/8"],
                ),
                permission("50", None, &["10.0.0.0/8", "11.0.0.0/8", "12.0.0.0/8"]),
            ]),
            tag_specifications: tags(resource_type),
            ..Default::default()
        };
        world
            .ec2
            .authorize_security_group_egress(&world.call, input)
            .await
    };
    assert!(refusal(authorize("security-group").await).contains("not a valid taggable resource"));
    let made = authorize("security-group-rule")
        .await
        .unwrap()
        .security_group_rules
        .unwrap();
    assert!(made.iter().all(|rule| rule.is_egress == Some(true)));
    let page = async |token: Option<String>| {
        let input = api::DescribeSecurityGroupRulesInput {
            filters: Some(vec![api::Filter {
                name: Some("tag:team".to_owned()),
                values: texts(&["a"]),
            }]),
            max_results: Some(5),
            next_token: token,
            ..Default::default()
        };
        let output = world
            .ec2
            .describe_security_group_rules(&world.call, input)
            .await
            .unwrap();
        (output.security_group_rules.unwrap(), output.next_token)
    };
    let (first, token) = page(None).await;
    let (second, end) = page(token).await;
    assert_eq!((first.len(), second.len(), end), (5, 1, None));
    let esp: Vec<_> = made
        .iter()
        .filter(|rule| rule.ip_protocol.as_deref() == Some("50"))
        .collect();
    assert_eq!((esp[0].from_port, esp[0].to_port), (Some(-1), Some(-1)));
}
