//! `DescribeNetworkAcls`.
//!
//! A VPC has its default network ACL and no other: it lets everything through, every subnet is
//! associated with it, and it cannot be changed. So it is derived from the VPC and not stored.

use aws_api::ec2::{
    DescribeNetworkAclsInput, DescribeNetworkAclsOutput, NetworkAcl, NetworkAclAssociation,
    NetworkAclEntry,
};
use model::network::{Ipv4Cidr, Subnet, Vpc};
use smithy::{Call, ServiceError};

use super::query::Query;
use super::{Ec2Service, errors};
use crate::error::Failure;

/// The rule that matches when no other does; it can be neither changed nor deleted.
const LAST_RULE: i32 = 32_767;

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    input: DescribeNetworkAclsInput,
) -> Result<DescribeNetworkAclsOutput, ServiceError> {
    let query = Query::read(
        "network acls",
        input.dry_run,
        input.network_acl_ids,
        input.filters,
        input.max_results,
        input.next_token.as_deref(),
    )?;
    let (vpcs, subnets) = service
        .store
        .read(|tx| Ok::<_, Failure>((tx.vpc_list()?, tx.subnet_list()?)))
        .await?;
    let acls = vpcs
        .iter()
        .map(|vpc| render(vpc, &subnets, &call.account_id));
    let (acls, next_token) = query.select(
        acls.collect(),
        |acl| acl.network_acl_id.as_deref().unwrap_or_default(),
        values,
        errors::network_acl_not_found,
    )?;
    Ok(DescribeNetworkAclsOutput {
        network_acls: Some(acls),
        next_token,
    })
}

fn render(vpc: &Vpc, subnets: &[Subnet], account_id: &str) -> NetworkAcl {
    let id = vpc.id.as_str().replacen("vpc-", "acl-", 1);
    let own = subnets.iter().filter(|subnet| subnet.vpc_id == vpc.id);
    let associations = own.map(|subnet| NetworkAclAssociation {
        network_acl_association_id: Some(subnet.id.as_str().replacen("subnet-", "aclassoc-", 1)),
        network_acl_id: Some(id.clone()),
        subnet_id: Some(subnet.id.to_string()),
    });
    let entries = [true, false].into_iter().flat_map(|is_egress| {
        [
            entry(is_egress, 100, "allow"),
            entry(is_egress, LAST_RULE, "deny"),
        ]
    });
    NetworkAcl {
        associations: Some(associations.collect()),
        entries: Some(entries.collect()),
        is_default: Some(true),
        network_acl_id: Some(id.clone()),
        tags: Some(Vec::new()),
        vpc_id: Some(vpc.id.to_string()),
        owner_id: Some(account_id.to_owned()),
    }
}

fn entry(is_egress: bool, number: i32, action: &str) -> NetworkAclEntry {
    NetworkAclEntry {
        cidr_block: Some(Ipv4Cidr::ALL.to_string()),
        egress: Some(is_egress),
        protocol: Some("-1".to_owned()),
        rule_action: Some(action.to_owned()),
        rule_number: Some(number),
        ..NetworkAclEntry::default()
    }
}

fn values(acl: &NetworkAcl, filter: &str) -> Option<Vec<String>> {
    let associations = acl.associations.iter().flatten();
    let entries = acl.entries.iter().flatten();
    let all = match filter {
        "network-acl-id" => vec![acl.network_acl_id.clone()],
        "vpc-id" => vec![acl.vpc_id.clone()],
        "owner-id" => vec![acl.owner_id.clone()],
        "default" => vec![acl.is_default.map(|value| value.to_string())],
        "association.association-id" => associations
            .map(|one| one.network_acl_association_id.clone())
            .collect(),
        "association.network-acl-id" => {
            associations.map(|one| one.network_acl_id.clone()).collect()
        }
        "association.subnet-id" => associations.map(|one| one.subnet_id.clone()).collect(),
        "entry.cidr" => entries.map(|entry| entry.cidr_block.clone()).collect(),
        "entry.egress" => entries
            .map(|entry| entry.egress.map(|value| value.to_string()))
            .collect(),
        "entry.protocol" => entries.map(|entry| entry.protocol.clone()).collect(),
        "entry.rule-action" => entries.map(|entry| entry.rule_action.clone()).collect(),
        "entry.rule-number" => entries
            .map(|entry| entry.rule_number.map(|number| number.to_string()))
            .collect(),
        // No entry is about ports, ICMP or version 6, and nothing is tagged.
        "entry.icmp.code"
        | "entry.icmp.type"
        | "entry.ipv6-cidr"
        | "entry.port-range.from"
        | "entry.port-range.to"
        | "tag-key" => Vec::new(),
        other if other.starts_with("tag:") => Vec::new(),
        _ => return None,
    };
    Some(all.into_iter().flatten().collect())
}
