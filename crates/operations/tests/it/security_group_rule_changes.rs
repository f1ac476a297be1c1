//! Rules of security groups: revoked, modified, described otherwise.

use std::slice::from_ref;

use aws_api::ec2::{self as api, Ec2};

use crate::security_group_rules::{ALL_OUT, permission};
use crate::support::{World, refusal};

impl World {
    async fn forbid(
        &self,
        group: &str,
        permissions: &[api::IpPermission],
    ) -> Result<api::RevokeSecurityGroupIngressOutput, String> {
        let input = api::RevokeSecurityGroupIngressInput {
            group_id: Some(group.to_owned()),
            ip_permissions: Some(permissions.to_vec()),
            ..Default::default()
        };
        let output = self
            .ec2
            .revoke_security_group_ingress(&self.call, input)
            .await;
        output.map_err(|error| error.to_string())
    }
}

#[tokio::test]
async fn revoking_is_all_or_nothing_outside_of_the_default_vpc() {
    let world = World::new().await;
    let other_vpc = world.other_vpc().await;
    let (near, far) = (
        world.group("near", None).await,
        world.group("far", Some(&other_vpc)).await,
    );
    let http = permission("tcp", Some((80, 80)), &["10.0.0.0/8"]);
    let dns = permission("udp", Some((53, 53)), &["10.0.0.0/8"]);
    for group in [&near, &far] {
        world.allow(group, from_ref(&http)).await.unwrap();
    }
    let error = world
        .forbid(&far, &[http.clone(), dns.clone()])
        .await
        .unwrap_err();
    assert_eq!(
        error,
        "InvalidPermission.NotFound: The specified rule does not exist in this security group."
    );
    assert_eq!(
        world.rules(&far).await,
        ["in tcp 80..80 10.0.0.0/8", ALL_OUT]
    );
    let answer = world
        .forbid(&near, &[http.clone(), dns.clone()])
        .await
        .unwrap();
    let unknown = &answer.unknown_ip_permissions.unwrap()[0];
    assert_eq!(unknown.ip_protocol.as_deref(), Some("udp"));
    assert_eq!(
        answer.revoked_security_group_rules.map(|rules| rules.len()),
        Some(1)
    );
    assert_eq!(world.rules(&near).await, [ALL_OUT]);
    let answer = world.forbid(&far, from_ref(&http)).await.unwrap();
    assert_eq!(answer.unknown_ip_permissions, None);
    assert_eq!(world.rules(&far).await, [ALL_OUT]);
    // As Terraform takes away what every new group has.
    let revoke_out = async |peer: &str| {
        let input = api::RevokeSecurityGroupEgressInput {
            group_id: Some(far.clone()),
            ip_permissions: Some(vec![permission("-1", Some((0, 0)), &[peer])]),
            ..Default::default()
        };
        world
            .ec2
            .revoke_security_group_egress(&world.call, input)
            .await
    };
    assert_eq!(revoke_out("0.0.0.0/0").await.unwrap().r#return, Some(true));
    assert!(refusal(revoke_out("::/0").await).contains("InvalidPermission.NotFound"));
    assert_eq!(world.rules(&far).await, [""; 0]);
}

#[tokio::test]
async fn rules_are_revoked_by_their_ids() {
    let world = World::new().await;
    let (web, app) = (
        world.group("web", None).await,
        world.group("app", None).await,
    );
    let permissions = [permission(
        "tcp",
        Some((80, 80)),
        &["10.0.0.0/8", "11.0.0.0/8"],
    )];
    let made = world.allow(&web, &permissions).await.unwrap();
    let ids: Vec<String> = made
        .iter()
        .map(|rule| rule.security_group_rule_id.clone().unwrap())
        .collect();
    let revoke = async |group: &str, ids: Vec<String>| {
        let input = api::RevokeSecurityGroupIngressInput {
            group_id: Some(group.to_owned()),
            security_group_rule_ids: Some(ids),
            ..Default::default()
        };
        world
            .ec2
            .revoke_security_group_ingress(&world.call, input)
            .await
    };
    let unknown = "sgr-0123456789abcdef0".to_owned();
    let error = refusal(revoke(&web, vec![ids[0].clone(), unknown]).await);
    assert_eq!(
        error,
        "InvalidSecurityGroupRuleId.NotFound: The security group rule ID 'sgr-0123456789abcdef0' \
         does not exist"
    );
    assert!(refusal(revoke(&app, vec![ids[0].clone()]).await).contains("NotFound"));
    assert!(refusal(revoke(&web, vec!["x".to_owned()]).await).contains("Malformed"));
    assert_eq!(world.rules(&web).await.len(), 3);
    let revoked = revoke(&web, ids.clone()).await.unwrap();
    let revoked = revoked.revoked_security_group_rules.unwrap();
    assert_eq!(revoked[0].cidr_ipv4.as_deref(), Some("10.0.0.0/8"));
    assert_eq!(world.rules(&web).await, [ALL_OUT]);
    let input = api::DescribeSecurityGroupRulesInput {
        security_group_rule_ids: Some(ids),
        ..Default::default()
    };
    let error = refusal(
        world
            .ec2
            .describe_security_group_rules(&world.call, input)
            .await,
    );
    assert!(
        error.contains("InvalidSecurityGroupRuleId.NotFound"),
        "{error}"
    );
}

#[tokio::test]
async fn rules_are_modified_in_place() {
    let world = World::new().await;
    let (web, app) = (
        world.group("web", None).await,
        world.group("app", None).await,
    );
    let permissions = [
        permission("tcp", Some((80, 80)), &["10.0.0.0/8"]),
        permission("tcp", Some((81, 81)), &["10.0.0.0/8", &app]),
    ];
    let made = world.allow(&web, &permissions).await.unwrap();
    let id = |n: usize| made[n].security_group_rule_id.clone();
    let request = |port: i32| api::SecurityGroupRuleRequest {
        ip_protocol: Some("tcp".to_owned()),
        from_port: Some(port),
        to_port: Some(port),
        cidr_ipv4: Some("10.0.0.0/8".to_owned()),
        description: Some("new".to_owned()),
        ..Default::default()
    };
    let modify = async |updates: Vec<(Option<String>, api::SecurityGroupRuleRequest)>| {
        let updates = updates
            .into_iter()
            .map(|(id, rule)| api::SecurityGroupRuleUpdate {
                security_group_rule_id: id,
                security_group_rule: Some(rule),
            });
        let input = api::ModifySecurityGroupRulesInput {
            group_id: Some(web.clone()),
            security_group_rules: Some(updates.collect()),
            dry_run: None,
        };
        let output = world
            .ec2
            .modify_security_group_rules(&world.call, input)
            .await;
        output.map(|_| ()).map_err(|error| error.to_string())
    };
    // Two rules may change places.
    assert_eq!(
        modify(vec![(id(0), request(81)), (id(1), request(80))]).await,
        Ok(())
    );
    let swapped = [
        format!("in tcp 81..81 {app}"),
        "in tcp 80..80 10.0.0.0/8 # new".to_owned(),
        "in tcp 81..81 10.0.0.0/8 # new".to_owned(),
        ALL_OUT.to_owned(),
    ];
    let mut swapped = swapped.to_vec();
    swapped.sort();
    assert_eq!(world.rules(&web).await, swapped);
    let group_peer = api::SecurityGroupRuleRequest {
        cidr_ipv4: None,
        referenced_group_id: Some(app.clone()),
        ..request(1)
    };
    let all_with_port = api::SecurityGroupRuleRequest {
        ip_protocol: Some("-1".to_owned()),
        ..request(1)
    };
    let two_peers = api::SecurityGroupRuleRequest {
        cidr_ipv6: Some("::/0".to_owned()),
        ..request(1)
    };
    let no_peer = api::SecurityGroupRuleRequest {
        cidr_ipv4: None,
        ..request(1)
    };
    for (updates, expected) in [
        (
            vec![(id(0), request(80))],
            "InvalidPermission.Duplicate: the specified rule \"peer: 10.0.0.0/8, TCP",
        ),
        (
            vec![(id(0), request(7)), (id(1), request(7))],
            "The same permission must not appear multiple times",
        ),
        (
            vec![(id(0), group_peer)],
            "You may not specify a referenced group id for an existing IPv4 CIDR rule.",
        ),
        (
            vec![(id(0), all_with_port)],
            "You may not specify all protocols and specific ports.",
        ),
        (vec![(id(0), two_peers)], "Only one of cidrIp, cidrIpv6"),
        (vec![(id(0), no_peer)], "exactly one of: cidrIp, cidrIpv6"),
        (
            vec![(id(0), request(1)), (id(0), request(2))],
            "must not appear multiple times",
        ),
        (
            vec![(Some("sgr-1".to_owned()), request(1))],
            "InvalidSecurityGroupRuleId.NotFound",
        ),
        (vec![], "MissingParameter"),
    ] {
        let error = modify(updates).await.unwrap_err();
        assert!(error.contains(expected), "{error}");
    }
    assert_eq!(world.rules(&web).await, swapped);
}

#[tokio::test]
async fn descriptions_are_changed_and_taken_away() {
    let world = World::new().await;
    let web = world.group("web", None).await;
    let http = permission("tcp", Some((80, 80)), &["10.0.0.0/8"]);
    let made = world.allow(&web, from_ref(&http)).await.unwrap();
    let update = async |permissions: &[api::IpPermission], ids: &[(&str, Option<&str>)]| {
        let descriptions = ids
            .iter()
            .map(|(id, text)| api::SecurityGroupRuleDescription {
                security_group_rule_id: Some((*id).to_owned()),
                description: text.map(str::to_owned),
            });
        let input = api::UpdateSecurityGroupRuleDescriptionsIngressInput {
            group_id: Some(web.clone()),
            ip_permissions: Some(permissions.to_vec()),
            security_group_rule_descriptions: Some(descriptions.collect()),
            ..Default::default()
        };
        let ec2 = &world.ec2;
        let output = ec2
            .update_security_group_rule_descriptions_ingress(&world.call, input)
            .await;
        output.map(|_| ()).map_err(|error| error.to_string())
    };
    let id = made[0].security_group_rule_id.clone().unwrap();
    assert_eq!(update(&[], &[(&id, Some("by id"))]).await, Ok(()));
    assert_eq!(
        world.rules(&web).await[0],
        "in tcp 80..80 10.0.0.0/8 # by id"
    );
    let mut named = http.clone();
    named.ip_ranges.as_mut().unwrap()[0].description = Some("by permission".to_owned());
    assert_eq!(update(&[named], &[]).await, Ok(()));
    assert_eq!(
        world.rules(&web).await[0],
        "in tcp 80..80 10.0.0.0/8 # by permission"
    );
    assert_eq!(update(from_ref(&http), &[]).await, Ok(()));
    assert_eq!(world.rules(&web).await[0], "in tcp 80..80 10.0.0.0/8");
    let absent = permission("tcp", Some((81, 81)), &["10.0.0.0/8"]);
    assert!(
        update(&[absent], &[])
            .await
            .unwrap_err()
            .contains("InvalidPermission.NotFound")
    );
    assert!(
        update(&[], &[])
            .await
            .unwrap_err()
            .contains("MissingParameter")
    );
    let both = update(&[http], &[(&id, None)]).await.unwrap_err();
    assert!(both.contains("InvalidParameterCombination"), "{both}");
}
