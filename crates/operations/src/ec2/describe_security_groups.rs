//! `DescribeSecurityGroups`.

use std::collections::BTreeMap;

use aws_api::ec2::{
    DescribeSecurityGroupsInput, DescribeSecurityGroupsOutput, SecurityGroup as Shape,
};
use model::SecurityGroupId;
use model::network::{Peer, SecurityGroup, SecurityGroupRule};
use rules::security_group::{Permission, merged, peer_text};
use smithy::{Call, ServiceError};

use super::Ec2Service;
use super::ip_permissions::{self, peer_group};
use super::query::{Query, render_tags, tag_values};
use super::security_group::{default_vpc, group_not_found, not_in_default_vpc};
use crate::context::scope;
use crate::error::Failure;

/// A group with its rules and the account that owns it.
#[derive(Debug)]
struct Owned {
    group: SecurityGroup,
    rules: Vec<Ruling>,
    arn: String,
    account_id: String,
}

/// A rule, with the name of the group that it refers to.
#[derive(Debug)]
struct Ruling {
    rule: SecurityGroupRule,
    group_name: Option<String>,
}

/// The name of every group: rules may refer to groups that are not asked for.
type Names = BTreeMap<SecurityGroupId, String>;

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    input: DescribeSecurityGroupsInput,
) -> Result<DescribeSecurityGroupsOutput, ServiceError> {
    let query = Query::read(
        "security groups",
        input.dry_run,
        input.group_ids,
        input.filters,
        input.max_results,
        input.next_token.as_deref(),
    )?;
    let names = input.group_names.unwrap_or_default();
    let (groups, group_names, rules) = service
        .store
        .read(move |tx| {
            let mut groups = tx.security_group_list()?;
            let group_names: Names = groups
                .iter()
                .map(|group| (group.id.clone(), group.name.clone()))
                .collect();
            if !names.is_empty() {
                let vpc = default_vpc(tx)?;
                groups.retain(|group| group.vpc_id == vpc.id);
                let is_missing = |name: &&String| groups.iter().all(|group| group.name != **name);
                if let Some(missing) = names.iter().find(is_missing) {
                    return Err(not_in_default_vpc(missing, &vpc).into());
                }
                groups.retain(|group| names.contains(&group.name));
            }
            let rules = tx.noun_list::<SecurityGroupRule>()?;
            Ok::<_, Failure>((groups, group_names, rules))
        })
        .await?;
    let (groups, next_token) = query.select(
        owned(groups, &group_names, rules, call),
        |owned| owned.group.id.as_str(),
        values,
        group_not_found,
    )?;
    Ok(DescribeSecurityGroupsOutput {
        security_groups: Some(groups.into_iter().map(render).collect()),
        next_token,
    })
}

fn owned(
    groups: Vec<SecurityGroup>,
    names: &Names,
    rules: Vec<SecurityGroupRule>,
    call: &Call,
) -> Vec<Owned> {
    let scope = scope(call);
    let mut of_group: BTreeMap<SecurityGroupId, Vec<Ruling>> = BTreeMap::new();
    for rule in rules {
        let group_name = peer_group(&rule.peer).and_then(|id| names.get(id).cloned());
        let of_same = of_group.entry(rule.group_id.clone()).or_default();
        of_same.push(Ruling { rule, group_name });
    }
    let owned = groups.into_iter().map(|group| Owned {
        rules: of_group.remove(&group.id).unwrap_or_default(),
        arn: scope.ec2(&format!("security-group/{}", group.id)),
        account_id: scope.account_id.clone(),
        group,
    });
    owned.collect()
}

fn values(owned: &Owned, filter: &str) -> Option<Vec<String>> {
    let group = &owned.group;
    if let Some(of_rule) = filter.strip_prefix("ip-permission.") {
        return rule_values(owned, false, of_rule);
    }
    if let Some(of_rule) = filter.strip_prefix("egress.ip-permission.") {
        return rule_values(owned, true, of_rule);
    }
    let value = match filter {
        "group-id" => group.id.to_string(),
        "group-name" => group.name.clone(),
        "description" => group.description.clone(),
        "vpc-id" => group.vpc_id.to_string(),
        "owner-id" => owned.account_id.clone(),
        _ => return tag_values(&group.tags, filter),
    };
    Some(vec![value])
}

/// The values of a filter that looks at the rules of one direction. "The results include security
/// groups for which any combination of rules – not necessarily a single rule – match all filters."
fn rule_values(owned: &Owned, is_egress: bool, filter: &str) -> Option<Vec<String>> {
    let account_id = &owned.account_id;
    let value: fn(&Ruling, &str) -> Option<String> = match filter {
        "cidr" => |ruling, _| peer_of(ruling, |peer| matches!(peer, Peer::Ipv4(_))),
        "ipv6-cidr" => |ruling, _| peer_of(ruling, |peer| matches!(peer, Peer::Ipv6(_))),
        "group-id" => |ruling, _| peer_of(ruling, |peer| matches!(peer, Peer::Group(_))),
        "prefix-list-id" => |ruling, _| peer_of(ruling, |peer| matches!(peer, Peer::PrefixList(_))),
        "group-name" => |ruling, _| ruling.group_name.clone(),
        "user-id" => |ruling, owner| {
            let group = peer_group(&ruling.rule.peer);
            group.map(|_| owner.to_owned())
        },
        "protocol" => |ruling, _| Some(Permission::of(&ruling.rule).packets.protocol_name()),
        "from-port" => |ruling, _| ports(ruling).map(|(from, _)| from.to_string()),
        "to-port" => |ruling, _| ports(ruling).map(|(_, to)| to.to_string()),
        _ => return None,
    };
    let of_direction = owned
        .rules
        .iter()
        .filter(|ruling| ruling.rule.is_egress == is_egress);
    Some(
        of_direction
            .filter_map(|ruling| value(ruling, account_id))
            .collect(),
    )
}

fn peer_of(ruling: &Ruling, is_wanted: fn(&Peer) -> bool) -> Option<String> {
    is_wanted(&ruling.rule.peer).then(|| peer_text(&ruling.rule.peer))
}

fn ports(ruling: &Ruling) -> Option<(i32, i32)> {
    Permission::of(&ruling.rule).packets.ports()
}

fn render(owned: Owned) -> Shape {
    let permissions = |is_egress: bool| {
        let of_direction = owned
            .rules
            .iter()
            .map(|ruling| &ruling.rule)
            .filter(|rule| rule.is_egress == is_egress);
        let described = of_direction.map(|rule| (Permission::of(rule), rule.description.clone()));
        Some(ip_permissions::render(merged(described), &owned.account_id))
    };
    let (ingress, egress) = (permissions(false), permissions(true));
    let group = owned.group;
    Shape {
        group_id: Some(group.id.to_string()),
        ip_permissions_egress: egress,
        tags: Some(render_tags(&group.tags)),
        vpc_id: Some(group.vpc_id.to_string()),
        security_group_arn: Some(owned.arn),
        owner_id: Some(owned.account_id),
        group_name: Some(group.name),
        description: Some(group.description),
        ip_permissions: ingress,
    }
}
