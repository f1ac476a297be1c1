//! `AllocateAddress`. Addresses come from the instance's public pool, of which tasks with a public
//! address of their own have some, too; the pool's size is the account's quota.

use std::net::Ipv4Addr;

use aws_api::ec2::{AllocateAddressInput, AllocateAddressOutput};
use model::AddressId;
use model::network::{Address, Ipv4Cidr};
use rules::placement::{is_usable_public_address, usable_public_addresses};
use smithy::{Call, ServiceError};
use store::Tx;

use super::Ec2Service;
use super::address::{DOMAIN, POOL, address_not_found};
use super::errors::{check_dry_run, invalid_value, unsupported};
use super::tag_specification::read_tags;
use crate::context::Random;
use crate::error::Failure;
use launch::free_public_address;

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    input: AllocateAddressInput,
) -> Result<AllocateAddressOutput, ServiceError> {
    check_dry_run(input.dry_run)?;
    check_where_from(&input, &call.region)?;
    let tags = read_tags(input.tag_specifications, "elastic-ip")?;
    let wanted = input.address.filter(|address| !address.is_empty());
    let (random, range) = (service.random, service.public_addresses);
    let address = service
        .store
        .write(move |tx| {
            let address = Address {
                id: AddressId::from_random(random()),
                public_address: choose(tx, range, wanted.as_deref(), random)?,
                association: None,
                tags,
            };
            tx.noun_put(&address)?;
            Ok::<_, Failure>(address)
        })
        .await?;
    Ok(AllocateAddressOutput {
        allocation_id: Some(address.id.to_string()),
        public_ip: Some(address.public_address.to_string()),
        public_ipv4_pool: Some(POOL.to_owned()),
        network_border_group: Some(call.region.clone()),
        domain: Some(DOMAIN.to_owned()),
        ..AllocateAddressOutput::default()
    })
}

/// There is one pool, in the region itself.
fn check_where_from(input: &AllocateAddressInput, region: &str) -> Result<(), ServiceError> {
    let other = |member: &Option<String>, known: &str| {
        let given = member.as_deref().filter(|text| !text.is_empty());
        given.filter(|text| *text != known).map(str::to_owned)
    };
    if let Some(domain) = other(&input.domain, DOMAIN) {
        return Err(invalid_value(format!(
            "Value ({domain}) for parameter domain is invalid. Addresses are for use in a VPC only."
        )));
    }
    if let Some(pool) = other(&input.public_ipv4_pool, POOL) {
        return Err(ServiceError::sender(
            "InvalidPublicIpv4PoolID.NotFound",
            format!("The public IPv4 pool ID '{pool}' does not exist"),
        ));
    }
    if let Some(group) = other(&input.network_border_group, region) {
        return Err(address_not_found(&group));
    }
    for (member, name) in [
        (&input.customer_owned_ipv4_pool, "customer-owned IPv4 pools"),
        (&input.ipam_pool_id, "IPAM pools"),
    ] {
        if other(member, "").is_some() {
            return Err(unsupported(name));
        }
    }
    Ok(())
}

/// A free address of the pool, or the one that is `wanted`.
fn choose(
    tx: &Tx<'_>,
    range: Option<Ipv4Cidr>,
    wanted: Option<&str>,
    random: Random,
) -> Result<Ipv4Addr, Failure> {
    let in_use = tx.public_addresses_in_use()?;
    if let Some(wanted) = wanted {
        let address = wanted.parse::<Ipv4Addr>().ok();
        let address = address.zip(range).filter(|(address, range)| {
            // Only what was, or could have been, given away before can be had again.
            is_usable_public_address(*range, *address)
        });
        let (address, _) = address.ok_or_else(|| address_not_found(wanted))?;
        if in_use.contains(&address) {
            return Err(ServiceError::sender(
                "InvalidIPAddress.InUse",
                format!("Address {address} is in use."),
            )
            .into());
        }
        return Ok(address);
    }
    let allocated = tx.noun_list::<Address>()?.len();
    if u64::try_from(allocated).unwrap_or(u64::MAX) >= addresses_max(range) {
        return Err(ServiceError::sender(
            "AddressLimitExceeded",
            "The maximum number of addresses has been reached.",
        )
        .into());
    }
    let free = range.and_then(|range| free_public_address(range, &in_use, random));
    Ok(free.ok_or_else(|| {
        ServiceError::sender(
            "InsufficientAddressCapacity",
            "Not enough available addresses to satisfy your request.",
        )
    })?)
}

/// How many elastic addresses an account can have.
pub(super) fn addresses_max(range: Option<Ipv4Cidr>) -> u64 {
    range.map_or(0, usable_public_addresses)
}
