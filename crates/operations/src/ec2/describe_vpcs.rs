//! `DescribeVpcs`.

use aws_api::ec2::{DescribeVpcsInput, DescribeVpcsOutput};
use model::network::{Ipv6Association, Vpc};
use smithy::{Call, ServiceError};

use super::query::{Query, tag_values};
use super::shapes::vpc::{associations, render};
use super::{Ec2Service, dhcp, errors};
use crate::error::Failure;

/// A VPC with the account that owns it.
#[derive(Debug)]
struct Owned {
    vpc: Vpc,
    account_id: String,
    region: String,
}

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    input: DescribeVpcsInput,
) -> Result<DescribeVpcsOutput, ServiceError> {
    let query = Query::read(
        "vpcs",
        input.dry_run,
        input.vpc_ids,
        input.filters,
        input.max_results,
        input.next_token.as_deref(),
    )?;
    let vpcs = service
        .store
        .read(|tx| Ok::<_, Failure>(tx.vpc_list()?))
        .await?;
    let owned = vpcs.into_iter().map(|vpc| Owned {
        vpc,
        account_id: call.account_id.clone(),
        region: call.region.clone(),
    });
    let (vpcs, next_token) = query.select(
        owned.collect(),
        |owned| owned.vpc.id.as_str(),
        values,
        errors::vpc_not_found,
    )?;
    let shapes = vpcs
        .iter()
        .map(|owned| render(&owned.vpc, &owned.account_id, &owned.region, "available"));
    Ok(DescribeVpcsOutput {
        vpcs: Some(shapes.collect()),
        next_token,
    })
}

fn values(owned: &Owned, filter: &str) -> Option<Vec<String>> {
    let vpc = &owned.vpc;
    let value = match filter {
        "vpc-id" => vpc.id.to_string(),
        "cidr" | "cidr-block" | "cidrBlock" => vpc.cidr.to_string(),
        "cidr-block-association.cidr-block" => {
            return Some(vpc.cidrs().map(|cidr| cidr.to_string()).collect());
        }
        "cidr-block-association.association-id" => {
            return Some(associations(vpc).map(|(id, _)| id).collect());
        }
        "cidr-block-association.state" => "associated".to_owned(),
        "is-default" | "isDefault" => vpc.is_default.to_string(),
        "state" => "available".to_owned(),
        "owner-id" => owned.account_id.clone(),
        "dhcp-options-id" | "dhcpOptionsId" => dhcp::id_of(vpc, &owned.account_id).to_string(),
        _ if filter.starts_with(IPV6) => return ipv6_value(vpc, filter),
        _ => return tag_values(&vpc.tags, filter),
    };
    Some(vec![value])
}

const IPV6: &str = "ipv6-cidr-block-association.";

fn ipv6_value(vpc: &Vpc, filter: &str) -> Option<Vec<String>> {
    let of: fn(&Ipv6Association) -> String = match filter.strip_prefix(IPV6)? {
        "ipv6-cidr-block" => |own| own.cidr.to_string(),
        "ipv6-pool" => |_| "Amazon".to_owned(),
        "association-id" => |own| own.id.clone(),
        "state" => |_| "associated".to_owned(),
        _ => return None,
    };
    Some(vpc.ipv6.iter().map(of).collect())
}
