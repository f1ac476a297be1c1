//! `GetSecurityGroupsForVpc`: the groups that interfaces in a VPC can have, which are its own.

use aws_api::ec2::{
    GetSecurityGroupsForVpcInput, GetSecurityGroupsForVpcOutput, SecurityGroupForVpc,
};
use model::network::SecurityGroup;
use smithy::{Call, ServiceError};

use super::input::required;
use super::query::{Query, render_tags, tag_values};
use super::security_group::group_not_found;
use super::{Ec2Service, lookup};
use crate::error::Failure;

/// A group with the account that owns it.
#[derive(Debug)]
struct Owned {
    group: SecurityGroup,
    account_id: String,
}

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    input: GetSecurityGroupsForVpcInput,
) -> Result<GetSecurityGroupsForVpcOutput, ServiceError> {
    let query = Query::read(
        "security groups for a VPC",
        input.dry_run,
        None,
        input.filters,
        input.max_results,
        input.next_token.as_deref(),
    )?;
    let vpc_id = required(input.vpc_id, "VpcId")?;
    let groups = service
        .store
        .read(move |tx| {
            let vpc = lookup::vpc(tx, &vpc_id)?;
            let mut groups = tx.security_group_list()?;
            groups.retain(|group| group.vpc_id == vpc.id);
            Ok::<_, Failure>(groups)
        })
        .await?;
    let groups = groups.into_iter().map(|group| Owned {
        group,
        account_id: call.account_id.clone(),
    });
    let (groups, next_token) = query.select(
        groups.collect(),
        |owned| owned.group.id.as_str(),
        values,
        group_not_found,
    )?;
    Ok(GetSecurityGroupsForVpcOutput {
        next_token,
        security_group_for_vpcs: Some(groups.into_iter().map(render).collect()),
    })
}

fn values(owned: &Owned, filter: &str) -> Option<Vec<String>> {
    let group = &owned.group;
    let value = match filter {
        "group-id" => group.id.to_string(),
        "description" => group.description.clone(),
        "group-name" => group.name.clone(),
        "owner-id" => owned.account_id.clone(),
        "primary-vpc-id" => group.vpc_id.to_string(),
        _ => return tag_values(&group.tags, filter),
    };
    Some(vec![value])
}

fn render(owned: Owned) -> SecurityGroupForVpc {
    let group = owned.group;
    SecurityGroupForVpc {
        group_id: Some(group.id.to_string()),
        tags: Some(render_tags(&group.tags)),
        primary_vpc_id: Some(group.vpc_id.to_string()),
        group_name: Some(group.name),
        description: Some(group.description),
        owner_id: Some(owned.account_id),
    }
}
