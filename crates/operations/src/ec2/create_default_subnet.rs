//! `CreateDefaultSubnet`: makes the default subnet of a zone anew after it was deleted.

use aws_api::ec2::{CreateDefaultSubnetInput, CreateDefaultSubnetOutput};
use model::SubnetId;
use model::network::{Ipv4Cidr, Subnet, Vpc};
use smithy::{Call, ServiceError};
use store::Tx;

use super::create_subnet::{read_zone, subnets_of};
use super::default_vpc::SUBNET_PREFIX_LEN;
use super::errors::{check_dry_run, missing_parameter};
use super::shapes::subnet;
use super::zones::Zone;
use super::{Ec2Service, input, limits};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    given: CreateDefaultSubnetInput,
) -> Result<CreateDefaultSubnetOutput, ServiceError> {
    check_dry_run(given.dry_run)?;
    input::refuse(
        given.ipv6_native == Some(true),
        "subnets without an IPv4 range",
    )?;
    let zone = read_zone(
        input::text(given.availability_zone),
        input::text(given.availability_zone_id),
        &call.region,
    )?
    .ok_or_else(|| missing_parameter("availabilityZone"))?;
    let id = SubnetId::from_random((service.random)());
    let scope = scope(call);
    let counted = service
        .store
        .write(move |tx| {
            let subnet = make(tx, zone, id)?;
            tx.subnet_put(&subnet)?;
            Ok::<_, Failure>(subnet::count(tx, &scope, subnet)?)
        })
        .await?;
    Ok(CreateDefaultSubnetOutput {
        subnet: Some(subnet::render(counted)),
    })
}

fn make(tx: &Tx<'_>, zone: Zone, id: SubnetId) -> Result<Subnet, Failure> {
    let vpc = tx.vpc_list()?.into_iter().find(|vpc| vpc.is_default);
    let vpc = vpc.ok_or_else(|| {
        let text = "No default VPC exists for this account in this region.";
        ServiceError::sender("DefaultVpcDoesNotExist", text)
    })?;
    let present = subnets_of(tx, &vpc)?;
    let is_default = |subnet: &&Subnet| subnet.is_default && subnet.availability_zone == zone.name;
    if let Some(known) = present.iter().find(is_default) {
        return Err(ServiceError::sender(
            "DefaultSubnetAlreadyExistsInAvailabilityZone",
            format!(
                "'{}' is already the default subnet in {}.",
                known.id, zone.name
            ),
        )
        .into());
    }
    limits::check(
        present.len(),
        limits::SUBNETS_PER_VPC,
        "SubnetLimitExceeded",
        "subnets in a VPC",
    )?;
    let cidr = free_range(&vpc, &present).ok_or_else(|| {
        ServiceError::sender(
            "InvalidSubnet.Conflict",
            format!("The default VPC has no free range of the size /{SUBNET_PREFIX_LEN}."),
        )
    })?;
    Ok(Subnet {
        id,
        vpc_id: vpc.id,
        cidr,
        availability_zone: zone.name,
        availability_zone_id: zone.id,
        is_default: true,
        map_public_ip_on_launch: true,
        ipv6: None,
        assign_ipv6_address_on_creation: false,
        tags: Vec::new(),
    })
}

/// The first range for a default subnet that no subnet has a part of.
fn free_range(vpc: &Vpc, present: &[Subnet]) -> Option<Ipv4Cidr> {
    let step = 1_usize << (32 - SUBNET_PREFIX_LEN);
    let count = u32::try_from(vpc.cidr.len()).ok()?;
    (0..count).step_by(step).find_map(|start| {
        let cidr = Ipv4Cidr::new(vpc.cidr.nth(start)?, SUBNET_PREFIX_LEN)?;
        let is_free = present.iter().all(|subnet| !subnet.cidr.overlaps(&cidr));
        is_free.then_some(cidr)
    })
}
