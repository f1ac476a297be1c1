//! `DescribeSecurityGroups`.
//!
//! Until rules can be changed every group has those that AWS gives a default group: everything
//! from the group itself, everything out.

use aws_api::ec2::{
    DescribeSecurityGroupsInput, DescribeSecurityGroupsOutput, IpPermission, IpRange,
    SecurityGroup as Shape, UserIdGroupPair,
};
use model::network::SecurityGroup;
use smithy::{Call, ServiceError};

use super::query::{Query, render_tags, tag_values};
use super::{Ec2Service, errors};
use crate::context::scope;
use crate::error::Failure;

/// A group with the account that owns it.
#[derive(Debug)]
struct Owned {
    group: SecurityGroup,
    arn: String,
    account_id: String,
}

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
    let scope = scope(call);
    let groups = service
        .store
        .read(|tx| Ok::<_, Failure>(tx.security_group_list()?))
        .await?;
    let mut groups: Vec<Owned> = groups
        .into_iter()
        .map(|group| Owned {
            arn: scope.ec2(&format!("security-group/{}", group.id)),
            account_id: scope.account_id.clone(),
            group,
        })
        .collect();
    let names = input.group_names.unwrap_or_default();
    if let Some(missing) = names
        .iter()
        .find(|name| groups.iter().all(|owned| owned.group.name != **name))
    {
        return Err(errors::security_group_not_found(missing));
    }
    if !names.is_empty() {
        groups.retain(|owned| names.contains(&owned.group.name));
    }
    let (groups, next_token) = query.select(
        groups,
        |owned| owned.group.id.as_str(),
        values,
        errors::security_group_not_found,
    )?;
    Ok(DescribeSecurityGroupsOutput {
        security_groups: Some(groups.into_iter().map(render).collect()),
        next_token,
    })
}

fn values(owned: &Owned, filter: &str) -> Option<Vec<String>> {
    let group = &owned.group;
    let value = match filter {
        "group-id" | "ip-permission.group-id" => group.id.to_string(),
        "group-name" | "ip-permission.group-name" => group.name.clone(),
        "description" => group.description.clone(),
        "vpc-id" => group.vpc_id.to_string(),
        "owner-id" | "ip-permission.user-id" => owned.account_id.clone(),
        "ip-permission.protocol" | "egress.ip-permission.protocol" => "-1".to_owned(),
        "egress.ip-permission.cidr" => "0.0.0.0/0".to_owned(),
        "ip-permission.cidr"
        | "ip-permission.from-port"
        | "ip-permission.to-port"
        | "egress.ip-permission.from-port"
        | "egress.ip-permission.to-port"
        | "egress.ip-permission.group-id" => return Some(Vec::new()),
        _ => return tag_values(&group.tags, filter),
    };
    Some(vec![value])
}

fn render(owned: Owned) -> Shape {
    let group = owned.group;
    let from_itself = UserIdGroupPair {
        user_id: Some(owned.account_id.clone()),
        group_id: Some(group.id.to_string()),
        ..UserIdGroupPair::default()
    };
    let to_everywhere = IpRange {
        cidr_ip: Some("0.0.0.0/0".to_owned()),
        description: None,
    };
    Shape {
        group_id: Some(group.id.to_string()),
        ip_permissions_egress: Some(vec![all_traffic(Vec::new(), vec![to_everywhere])]),
        tags: Some(render_tags(&group.tags)),
        vpc_id: Some(group.vpc_id.to_string()),
        security_group_arn: Some(owned.arn),
        owner_id: Some(owned.account_id),
        group_name: Some(group.name),
        description: Some(group.description),
        ip_permissions: Some(vec![all_traffic(vec![from_itself], Vec::new())]),
    }
}

fn all_traffic(groups: Vec<UserIdGroupPair>, ranges: Vec<IpRange>) -> IpPermission {
    IpPermission {
        ip_protocol: Some("-1".to_owned()),
        user_id_group_pairs: Some(groups),
        ip_ranges: Some(ranges),
        ipv6_ranges: Some(Vec::new()),
        prefix_list_ids: Some(Vec::new()),
        ..IpPermission::default()
    }
}
