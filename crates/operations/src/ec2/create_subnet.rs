//! `CreateSubnet`.

use aws_api::ec2::{CreateSubnetInput, CreateSubnetOutput};
use model::arn::Scope;
use model::network::{Ipv4Cidr, Ipv6Association, Ipv6Cidr, Subnet, Vpc};
use model::{SubnetId, Tag};
use rules::network::PREFIX_LENS;
use smithy::{Call, ServiceError};
use store::Tx;

use super::errors::{check_dry_run, invalid_combination, invalid_value, missing_parameter};
use super::shapes::subnet;
use super::tag_specification::read_tags;
use super::zones::{Zone, zones};
use super::{Ec2Service, input, ipv6_range, limits, lookup};
use crate::context::scope;
use crate::error::Failure;

/// What is asked for; no zone leaves the choice to us.
#[derive(Debug)]
struct Wish {
    vpc_id: String,
    cidr: Ipv4Cidr,
    ipv6_cidr: Option<Ipv6Cidr>,
    zone: Option<Zone>,
    tags: Vec<Tag>,
}

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    given: CreateSubnetInput,
) -> Result<CreateSubnetOutput, ServiceError> {
    check_dry_run(given.dry_run)?;
    let wish = parse(given, &call.region)?;
    let id = SubnetId::from_random((service.random)());
    let bits = (service.random)();
    let scope = scope(call);
    let counted = service
        .store
        .write(move |tx| {
            let subnet = make(tx, &scope, wish, id, bits)?;
            tx.subnet_put(&subnet)?;
            Ok::<_, Failure>(subnet::count(tx, &scope, subnet)?)
        })
        .await?;
    Ok(CreateSubnetOutput {
        subnet: Some(subnet::render(counted)),
    })
}

fn make(
    tx: &Tx<'_>,
    scope: &Scope,
    wish: Wish,
    id: SubnetId,
    bits: u128,
) -> Result<Subnet, Failure> {
    let vpc = lookup::vpc(tx, &wish.vpc_id)?;
    let present = subnets_of(tx, &vpc)?;
    limits::check(
        present.len(),
        limits::SUBNETS_PER_VPC,
        "SubnetLimitExceeded",
        "subnets in a VPC",
    )?;
    let is_inside = vpc.cidrs().any(|range| range.covers(&wish.cidr));
    if !is_inside || !PREFIX_LENS.contains(&wish.cidr.prefix_len) {
        return Err(ServiceError::sender(
            "InvalidSubnet.Range",
            format!("The CIDR '{}' is invalid.", wish.cidr),
        )
        .into());
    }
    if present.iter().any(|other| other.cidr.overlaps(&wish.cidr)) {
        return Err(ServiceError::sender(
            "InvalidSubnet.Conflict",
            format!("The CIDR '{}' conflicts with another subnet", wish.cidr),
        )
        .into());
    }
    if let Some(cidr) = wish.ipv6_cidr {
        let others = present.iter().filter_map(|other| other.ipv6.as_ref());
        ipv6_range::check_subnet_range(cidr, &vpc, others.map(|other| other.cidr))?;
    }
    let zone = wish.zone.or_else(|| emptiest(&present, scope));
    let zone = zone.ok_or_else(|| missing_parameter("availabilityZone"))?;
    Ok(Subnet {
        id,
        vpc_id: vpc.id,
        cidr: wish.cidr,
        availability_zone: zone.name,
        availability_zone_id: zone.id,
        is_default: false,
        map_public_ip_on_launch: false,
        ipv6: wish.ipv6_cidr.map(|cidr| Ipv6Association {
            id: ipv6_range::association_id("subnet", bits),
            cidr,
        }),
        assign_ipv6_address_on_creation: false,
        tags: wish.tags,
    })
}

pub(super) fn subnets_of(tx: &Tx<'_>, vpc: &Vpc) -> Result<Vec<Subnet>, Failure> {
    let mut subnets = tx.subnet_list()?;
    subnets.retain(|subnet| subnet.vpc_id == vpc.id);
    Ok(subnets)
}

/// The zone with the fewest subnets of the VPC.
fn emptiest(present: &[Subnet], scope: &Scope) -> Option<Zone> {
    zones(&scope.region).into_iter().min_by_key(|zone| {
        let there = |subnet: &&Subnet| subnet.availability_zone == zone.name;
        present.iter().filter(there).count()
    })
}

fn parse(given: CreateSubnetInput, region: &str) -> Result<Wish, ServiceError> {
    let vpc_id = input::required(given.vpc_id, "vpcId")?;
    input::refuse(
        given.ipv6_native == Some(true),
        "subnets without an IPv4 range",
    )?;
    let wants_ipam = given.ipv4_ipam_pool_id.is_some()
        || given.ipv4_netmask_length.is_some()
        || given.ipv6_ipam_pool_id.is_some()
        || given.ipv6_netmask_length.is_some();
    input::refuse(wants_ipam, "pools of the IP Address Manager")?;
    input::refuse(given.outpost_arn.is_some(), "Outposts")?;
    let cidr = input::required(given.cidr_block, "cidrBlock")?;
    Ok(Wish {
        vpc_id,
        cidr: input::cidr(&cidr, "cidrBlock")?,
        ipv6_cidr: input::text(given.ipv6_cidr_block)
            .map(|text| ipv6_range::read(&text))
            .transpose()?,
        zone: read_zone(
            input::text(given.availability_zone),
            input::text(given.availability_zone_id),
            region,
        )?,
        tags: read_tags(given.tag_specifications, "subnet")?,
    })
}

/// The zone of a name or an id; both together cannot be given.
pub(super) fn read_zone(
    name: Option<String>,
    id: Option<String>,
    region: &str,
) -> Result<Option<Zone>, ServiceError> {
    let all = zones(region);
    let names = || {
        let names: Vec<&str> = all.iter().map(|zone| zone.name.as_str()).collect();
        names.join(", ")
    };
    let unknown = |parameter: &str, value: &str| {
        invalid_value(format!(
            "Value ({value}) for parameter {parameter} is invalid. Subnets can currently only be \
             created in the following availability zones: {}.",
            names()
        ))
    };
    match (name, id) {
        (None, None) => Ok(None),
        (Some(_), Some(_)) => Err(invalid_combination(
            "Only one of availabilityZone and availabilityZoneId can be specified.",
        )),
        (Some(name), None) => {
            let found = all.iter().find(|zone| zone.name == name);
            let zone = found.ok_or_else(|| unknown("availabilityZone", &name))?;
            Ok(Some(zone.clone()))
        }
        (None, Some(id)) => {
            let found = all.iter().find(|zone| zone.id == id);
            let zone = found.ok_or_else(|| unknown("availabilityZoneId", &id))?;
            Ok(Some(zone.clone()))
        }
    }
}
