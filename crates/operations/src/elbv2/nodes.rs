//! Where the nodes of a load balancer are: one subnet a zone, each with a network interface of the
//! load balancer's. Interfaces that no zone names any more are deleted by the reconciler, once the
//! data plane has left them.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;

use aws_api::elbv2::{AvailabilityZone, SubnetMapping, errors as kinds};
use model::balancing::{LoadBalancer, LoadBalancerZone, Scheme};
use model::network::{
    InterfaceOwner, InternetGateway, Ipv4Cidr, SUBNET_RESERVED_FIRST, SecurityGroup, Subnet,
};
use model::{SecurityGroupId, SubnetId, VpcId};
use rules::placement::usable_addresses;
use smithy::ServiceError;
use store::Tx;

use super::errors::{invalid, invalid_configuration, unsupported};
use super::moment::Moment;
use crate::error::Failure;
use launch::{NewInterface, free_private_address, free_public_address};

const ZONES_MIN: usize = 2;
/// AWS's quota of security groups on a load balancer.
const GROUPS_MAX: usize = 5;
/// What a subnet has to have free, because AWS scales load balancers.
const FREE_ADDRESSES_MIN: u64 = 8;

/// The ids of the subnets, which two members can name.
pub(super) fn read_subnets(
    subnets: Option<Vec<String>>,
    mappings: Option<Vec<SubnetMapping>>,
) -> Result<Vec<String>, ServiceError> {
    let subnets = subnets.unwrap_or_default();
    let mappings = mappings.unwrap_or_default();
    if !subnets.is_empty() && !mappings.is_empty() {
        return Err(invalid(
            "Only one of subnets and subnet mappings can be specified",
        ));
    }
    let mut ids = subnets;
    for mapping in mappings {
        let has_address = mapping.allocation_id.is_some()
            || mapping.private_ipv4_address.is_some()
            || mapping.ipv6_address.is_some()
            || mapping.source_nat_ipv6_prefix.is_some();
        if has_address {
            return Err(invalid_configuration(
                "Addresses cannot be specified for the subnets of application load balancers",
            ));
        }
        ids.push(mapping.subnet_id.unwrap_or_default());
    }
    if ids.is_empty() {
        return Err(invalid(
            "At least two subnets in two different Availability Zones must be specified",
        ));
    }
    Ok(ids)
}

/// IPv4 is the only kind of address here.
pub(super) fn check_ip_address_type(given: Option<&str>) -> Result<(), ServiceError> {
    match given {
        None | Some("ipv4") => Ok(()),
        Some(kind @ ("dualstack" | "dualstack-without-public-ipv4")) => Err(unsupported(&format!(
            "Load balancers of IP address type '{kind}'"
        ))),
        Some(other) => Err(invalid(format!("'{other}' is not a valid IP address type"))),
    }
}

/// Finds subnets of one VPC, each in a zone of its own; sorted by zone.
pub(super) fn find_subnets(tx: &Tx<'_>, ids: &[String]) -> Result<Vec<Subnet>, Failure> {
    let mut subnets = Vec::new();
    for id in ids {
        let found = match SubnetId::parse(id) {
            Ok(id) => tx.subnet_find(&id)?,
            Err(_) => None,
        };
        let missing = || {
            let text = format!("The subnet ID '{id}' does not exist");
            kinds::SUBNET_NOT_FOUND_EXCEPTION.error(text)
        };
        subnets.push(found.ok_or_else(missing)?);
    }
    if let Some(first) = subnets.first()
        && subnets.iter().any(|subnet| subnet.vpc_id != first.vpc_id)
    {
        let text = "All subnets must belong to the same VPC";
        return Err(invalid_configuration(text).into());
    }
    subnets.sort_by(|a, b| a.availability_zone.cmp(&b.availability_zone));
    let zones = subnets.iter().map(|subnet| &subnet.availability_zone);
    let zones = zones.collect::<BTreeSet<_>>().len();
    if zones < subnets.len() {
        let text = "A load balancer cannot be attached to multiple subnets in the same \
                    Availability Zone";
        return Err(invalid_configuration(text).into());
    }
    if zones < ZONES_MIN {
        let text = "At least two subnets in two different Availability Zones must be specified";
        return Err(invalid(text).into());
    }
    Ok(subnets)
}

/// Finds security groups of the VPC; none given means its default group.
pub(super) fn find_groups(
    tx: &Tx<'_>,
    vpc: &VpcId,
    ids: &[String],
) -> Result<Vec<SecurityGroupId>, Failure> {
    let mut groups: Vec<SecurityGroupId> = Vec::new();
    for id in ids {
        let found = match SecurityGroupId::parse(id) {
            Ok(id) => tx.security_group_find(&id)?,
            Err(_) => None,
        };
        let group = found
            .filter(|group| group.vpc_id == *vpc)
            .ok_or_else(|| invalid_configuration("One or more security groups are invalid"))?;
        if !groups.contains(&group.id) {
            groups.push(group.id);
        }
    }
    if groups.len() > GROUPS_MAX {
        let text = format!("A maximum of {GROUPS_MAX} security groups can be specified");
        return Err(invalid_configuration(text).into());
    }
    if groups.is_empty() {
        let is_default = |group: &SecurityGroup| group.vpc_id == *vpc && group.name == "default";
        let mut all = tx.security_group_list()?.into_iter();
        groups.extend(all.find(is_default).map(|group| group.id));
    }
    Ok(groups)
}

/// Refuses an internet-facing load balancer in a VPC that the internet does not reach.
pub(super) fn check_reachable(tx: &Tx<'_>, scheme: Scheme, vpc: &VpcId) -> Result<(), Failure> {
    if scheme == Scheme::InternetFacing && tx.noun_list_in_vpc::<InternetGateway>(vpc)?.is_empty() {
        let text = format!("VPC {vpc} has no internet gateway");
        return Err(kinds::INVALID_SUBNET_EXCEPTION.error(text).into());
    }
    Ok(())
}

/// Gives the load balancer a node in each of the subnets. Nodes that are in one already stay.
pub(super) fn place(
    tx: &mut Tx<'_>,
    balancer: &mut LoadBalancer,
    subnets: &[Subnet],
    moment: &Moment,
) -> Result<(), Failure> {
    let before = std::mem::take(&mut balancer.zones);
    for subnet in subnets {
        let kept = before.iter().find(|zone| zone.subnet_id == subnet.id);
        let zone = match kept {
            Some(zone) => zone.clone(),
            None => make_node(tx, balancer, subnet, moment)?,
        };
        balancer.zones.push(zone);
    }
    Ok(())
}

fn make_node(
    tx: &mut Tx<'_>,
    balancer: &LoadBalancer,
    subnet: &Subnet,
    moment: &Moment,
) -> Result<LoadBalancerZone, Failure> {
    let public_address = match balancer.scheme {
        Scheme::InternetFacing => Some(public_address(tx, moment)?),
        Scheme::Internal => None,
    };
    let interface = NewInterface {
        subnet,
        private_address: private_address(tx, subnet, moment)?,
        public_address,
        security_groups: balancer.security_groups.clone(),
        description: format!("ELB {}", balancer.path()),
        owner: InterfaceOwner::LoadBalancer(balancer.id.clone()),
        tags: Vec::new(),
        ipv6: false,
        region: &moment.scope.region,
        now: moment.now,
    }
    .make(moment.random);
    tx.network_interface_insert(&interface)?;
    Ok(LoadBalancerZone {
        availability_zone: subnet.availability_zone.clone(),
        subnet_id: subnet.id.clone(),
        interface_id: interface.id,
    })
}

fn private_address(tx: &Tx<'_>, subnet: &Subnet, moment: &Moment) -> Result<Ipv4Addr, Failure> {
    let in_use = tx.private_addresses_in_use(&subnet.id)?;
    let in_use: BTreeSet<_> = in_use.into_iter().collect();
    let taken = u64::try_from(in_use.len()).unwrap_or(u64::MAX);
    let free = usable_addresses(subnet.cidr, SUBNET_RESERVED_FIRST).saturating_sub(taken);
    let address = if free < FREE_ADDRESSES_MIN {
        None
    } else {
        free_private_address(subnet, &in_use, moment.random)
    };
    let full = || {
        let text = format!(
            "Not enough IP space available in {}. ELB requires at least {FREE_ADDRESSES_MIN} free \
             IP addresses in each subnet.",
            subnet.id
        );
        kinds::INVALID_SUBNET_EXCEPTION.error(text)
    };
    Ok(address.ok_or_else(full)?)
}

fn public_address(tx: &Tx<'_>, moment: &Moment) -> Result<Ipv4Addr, Failure> {
    let free = |range: Ipv4Cidr| -> Result<Option<Ipv4Addr>, Failure> {
        let in_use = tx.public_addresses_in_use()?;
        Ok(free_public_address(range, &in_use, moment.random))
    };
    let address = match moment.public_addresses {
        Some(range) => free(range)?,
        None => None,
    };
    let text = "There are not enough free public addresses for the load balancer's nodes";
    Ok(address.ok_or_else(|| invalid_configuration(text))?)
}

pub(super) fn render(zones: &[LoadBalancerZone]) -> Vec<AvailabilityZone> {
    let zones = zones.iter().map(|zone| AvailabilityZone {
        zone_name: Some(zone.availability_zone.clone()),
        subnet_id: Some(zone.subnet_id.to_string()),
        // Application load balancers show no addresses of their nodes here.
        load_balancer_addresses: Some(Vec::new()),
        ..AvailabilityZone::default()
    });
    zones.collect()
}
