//! `DescribeSubnets`.

use aws_api::ec2::{DescribeSubnetsInput, DescribeSubnetsOutput};
use smithy::{Call, ServiceError};

use super::query::{Query, tag_values};
use super::shapes::subnet::{Counted, count, render};
use super::{Ec2Service, errors};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    input: DescribeSubnetsInput,
) -> Result<DescribeSubnetsOutput, ServiceError> {
    let query = Query::read(
        "subnets",
        input.dry_run,
        input.subnet_ids,
        input.filters,
        input.max_results,
        input.next_token.as_deref(),
    )?;
    let scope = scope(call);
    let subnets = service
        .store
        .read(move |tx| {
            let mut counted = Vec::new();
            for subnet in tx.subnet_list()? {
                counted.push(count(tx, &scope, subnet)?);
            }
            Ok::<_, Failure>(counted)
        })
        .await?;
    let (subnets, next_token) = query.select(
        subnets,
        |counted| counted.subnet.id.as_str(),
        values,
        errors::subnet_not_found,
    )?;
    Ok(DescribeSubnetsOutput {
        subnets: Some(subnets.into_iter().map(render).collect()),
        next_token,
    })
}

fn values(counted: &Counted, filter: &str) -> Option<Vec<String>> {
    let subnet = &counted.subnet;
    let value = match filter {
        "subnet-id" => subnet.id.to_string(),
        "subnet-arn" => counted.arn.clone(),
        "vpc-id" => subnet.vpc_id.to_string(),
        "availability-zone" | "availabilityZone" => subnet.availability_zone.clone(),
        "availability-zone-id" | "availabilityZoneId" => subnet.availability_zone_id.clone(),
        "available-ip-address-count" => counted.free.to_string(),
        "cidr-block" | "cidr" | "cidrBlock" => subnet.cidr.to_string(),
        "default-for-az" | "defaultForAz" => subnet.is_default.to_string(),
        "map-public-ip-on-launch" => subnet.map_public_ip_on_launch.to_string(),
        "owner-id" => counted.account_id.clone(),
        "state" => "available".to_owned(),
        "private-dns-name-options-on-launch.hostname-type" => "ip-name".to_owned(),
        "ipv6-native"
        | "enable-dns64"
        | "map-customer-owned-ip-on-launch"
        | "private-dns-name-options-on-launch.enable-resource-name-dns-a-record"
        | "private-dns-name-options-on-launch.enable-resource-name-dns-aaaa-record" => {
            "false".to_owned()
        }
        "ipv6-cidr-block-association.ipv6-cidr-block" => {
            return Some(subnet.ipv6.iter().map(|own| own.cidr.to_string()).collect());
        }
        "ipv6-cidr-block-association.association-id" => {
            return Some(subnet.ipv6.iter().map(|own| own.id.clone()).collect());
        }
        "ipv6-cidr-block-association.state" => {
            let states = subnet.ipv6.iter().map(|_| "associated".to_owned());
            return Some(states.collect());
        }
        // There are no Outposts and their networks, no pools of customers.
        "enable-lni-at-device-index" | "outpost-arn" | "customer-owned-ipv4-pool" => {
            return Some(Vec::new());
        }
        _ => return tag_values(&subnet.tags, filter),
    };
    Some(vec![value])
}
