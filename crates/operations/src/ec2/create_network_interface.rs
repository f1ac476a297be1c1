//! `CreateNetworkInterface`: an interface of nobody's. It has its addresses, and groups that name
//! its groups know it; there are no instances to attach it to.

use aws_api::ec2::{
    CreateNetworkInterfaceInput, CreateNetworkInterfaceOutput, PrivateIpAddressSpecification,
};
use model::arn::Scope;
use model::network::InterfaceOwner;
use model::{Tag, UnixMillis};
use smithy::{Call, ServiceError};
use store::Tx;

use super::client_token::Token;
use super::errors::{check_dry_run, invalid_combination, invalid_value, unsupported};
use super::input::{refuse, required, text};
use super::modify_network_interface_attribute::check_description;
use super::network_interface::{
    Seen, Surroundings, choose_private_address, find, find_groups, render,
};
use super::tag_specification::read_tags;
use super::{Ec2Service, lookup};
use crate::context::{Random, scope};
use crate::error::Failure;
use crate::fingerprint::fingerprint;
use launch::NewInterface;

/// AWS's default quota of interfaces in a region.
const INTERFACES_MAX: usize = 5000;
const SECONDARY: &str = "secondary private addresses of network interfaces";

/// What is asked for.
#[derive(Debug)]
struct Wish {
    token: Option<Token>,
    subnet_id: String,
    private_address: Option<String>,
    wants_ipv6: bool,
    groups: Vec<String>,
    description: String,
    tags: Vec<Tag>,
}

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    input: CreateNetworkInterfaceInput,
) -> Result<CreateNetworkInterfaceOutput, ServiceError> {
    check_dry_run(input.dry_run)?;
    let client_token = input.client_token.clone();
    let wish = read(input)?;
    let (scope, random, now) = (scope(call), service.random, (service.clock)());
    let seen = service
        .store
        .write(move |tx| create(tx, wish, scope, random, now))
        .await?;
    Ok(CreateNetworkInterfaceOutput {
        network_interface: Some(render(&seen)),
        client_token,
    })
}

fn read(input: CreateNetworkInterfaceInput) -> Result<Wish, ServiceError> {
    check_supported(&input)?;
    let token = Token::read(
        "CreateNetworkInterface",
        input.client_token.clone(),
        fingerprint(&input),
    )?;
    let description = input.description.unwrap_or_default();
    check_description(&description)?;
    let several = input.private_ip_addresses.unwrap_or_default();
    Ok(Wish {
        token,
        subnet_id: required(input.subnet_id, "subnetId")?,
        private_address: primary_address(input.private_ip_address, &several)?,
        wants_ipv6: input.ipv6_address_count == Some(1),
        groups: input.groups.unwrap_or_default(),
        description,
        tags: read_tags(input.tag_specifications, "network-interface")?,
    })
}

/// Refuses what an interface cannot have here.
fn check_supported(input: &CreateNetworkInterfaceInput) -> Result<(), ServiceError> {
    fn has_items<T>(list: Option<&Vec<T>>) -> bool {
        list.is_some_and(|list| !list.is_empty())
    }
    let some = |count: Option<i32>| count.is_some_and(|count| count != 0);
    let is_ipv6 = has_items(input.ipv6_addresses.as_ref())
        || has_items(input.ipv6_prefixes.as_ref())
        || input
            .ipv6_address_count
            .is_some_and(|count| !(0..=1).contains(&count))
        || some(input.ipv6_prefix_count)
        || input.enable_primary_ipv6 == Some(true);
    let is_prefix = has_items(input.ipv4_prefixes.as_ref()) || some(input.ipv4_prefix_count);
    let is_tracked = input.connection_tracking_specification.is_some();
    refuse(some(input.secondary_private_ip_address_count), SECONDARY)?;
    refuse(
        is_ipv6,
        "IPv6 addresses of network interfaces other than one that is assigned",
    )?;
    refuse(is_prefix, "prefixes of network interfaces")?;
    refuse(is_tracked, "connection tracking specifications")?;
    refuse(input.operator.is_some(), "operators of network interfaces")?;
    match input.interface_type.as_deref() {
        None | Some("" | "interface") => Ok(()),
        Some(kind @ ("efa" | "efa-only" | "branch" | "trunk")) => {
            Err(unsupported(&format!("network interfaces of type {kind}")))
        }
        Some(other) => Err(invalid_value(format!(
            "Value ({other}) for parameter interfaceType is invalid."
        ))),
    }
}

/// The one private address, which two members can name.
fn primary_address(
    single: Option<String>,
    several: &[PrivateIpAddressSpecification],
) -> Result<Option<String>, ServiceError> {
    let single = text(single);
    match several {
        [] => Ok(single),
        _ if single.is_some() => Err(invalid_combination(
            "The parameters PrivateIpAddress and PrivateIpAddresses may not be used together.",
        )),
        [one] => Ok(one.private_ip_address.clone()),
        _ => Err(unsupported(SECONDARY)),
    }
}

fn create(
    tx: &mut Tx<'_>,
    wish: Wish,
    scope: Scope,
    random: Random,
    now: UnixMillis,
) -> Result<Seen, Failure> {
    if let Some(token) = &wish.token
        && let Some(id) = token.made(tx)?
    {
        let interface = find(tx, &id)?;
        return Surroundings::read(tx, scope)?.see(tx, interface);
    }
    let subnet = lookup::subnet(tx, &wish.subnet_id)?;
    if wish.wants_ipv6 && subnet.ipv6.is_none() {
        let text = "The subnet has no IPv6 CIDR block to assign an address from.";
        return Err(invalid_value(text).into());
    }
    let security_groups = find_groups(tx, &subnet.vpc_id, &wish.groups)?;
    if tx.network_interface_list()?.len() >= INTERFACES_MAX {
        return Err(ServiceError::sender(
            "NetworkInterfaceLimitExceeded",
            "You've reached the limit on the number of network interfaces that you can create.",
        )
        .into());
    }
    let wanted = wish.private_address.as_deref();
    let private_address =
        choose_private_address(tx, &subnet, wanted, random)?.ok_or_else(|| {
            ServiceError::sender(
                "InsufficientFreeAddressesInSubnet",
                "The specified subnet does not have enough free addresses to satisfy the request.",
            )
        })?;
    let interface = NewInterface {
        subnet: &subnet,
        private_address,
        public_address: None,
        ipv6: wish.wants_ipv6 || subnet.assign_ipv6_address_on_creation,
        security_groups,
        description: wish.description,
        owner: InterfaceOwner::Nobody,
        tags: wish.tags,
        region: &scope.region,
        now,
    }
    .make(random);
    tx.network_interface_insert(&interface)?;
    if let Some(token) = &wish.token {
        token.keep(tx, interface.id.as_str(), now)?;
    }
    Surroundings::read(tx, scope)?.see(tx, interface)
}
