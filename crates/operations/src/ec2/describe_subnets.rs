//! `DescribeSubnets`.

use aws_api::ec2::{
    BlockPublicAccessStates, DescribeSubnetsInput, DescribeSubnetsOutput,
    PrivateDnsNameOptionsOnLaunch, Subnet as Shape,
};
use model::network::{SUBNET_RESERVED_FIRST, Subnet};
use rules::placement::usable_addresses;
use smithy::{Call, ServiceError};

use super::query::{Query, render_tags, tag_values};
use super::{Ec2Service, errors};
use crate::context::{integer, scope};
use crate::error::Failure;

/// A subnet with how many addresses are free.
#[derive(Debug)]
struct Counted {
    subnet: Subnet,
    free: u64,
    arn: String,
    account_id: String,
}

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
                let in_use = tx.private_addresses_in_use(&subnet.id)?.len();
                let usable = usable_addresses(subnet.cidr, SUBNET_RESERVED_FIRST);
                counted.push(Counted {
                    free: usable.saturating_sub(u64::try_from(in_use).unwrap_or(u64::MAX)),
                    arn: scope.ec2(&format!("subnet/{}", subnet.id)),
                    account_id: scope.account_id.clone(),
                    subnet,
                });
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
        "ipv6-native" => "false".to_owned(),
        _ => return tag_values(&subnet.tags, filter),
    };
    Some(vec![value])
}

fn render(counted: Counted) -> Shape {
    let subnet = counted.subnet;
    Shape {
        availability_zone_id: Some(subnet.availability_zone_id),
        map_customer_owned_ip_on_launch: Some(false),
        owner_id: Some(counted.account_id),
        assign_ipv6_address_on_creation: Some(false),
        ipv6_cidr_block_association_set: Some(Vec::new()),
        tags: Some(render_tags(&subnet.tags)),
        subnet_arn: Some(counted.arn),
        enable_dns64: Some(false),
        ipv6_native: Some(false),
        private_dns_name_options_on_launch: Some(PrivateDnsNameOptionsOnLaunch {
            hostname_type: Some("ip-name".to_owned()),
            enable_resource_name_dns_a_record: Some(false),
            enable_resource_name_dns_aaaa_record: Some(false),
        }),
        block_public_access_states: Some(BlockPublicAccessStates {
            internet_gateway_block_mode: Some("off".to_owned()),
        }),
        subnet_id: Some(subnet.id.to_string()),
        state: Some("available".to_owned()),
        vpc_id: Some(subnet.vpc_id.to_string()),
        cidr_block: Some(subnet.cidr.to_string()),
        available_ip_address_count: Some(integer(counted.free)),
        availability_zone: Some(subnet.availability_zone),
        default_for_az: Some(subnet.is_default),
        map_public_ip_on_launch: Some(subnet.map_public_ip_on_launch),
        ..Shape::default()
    }
}
