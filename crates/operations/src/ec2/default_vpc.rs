//! The VPC that every account has in every region to begin with, made at first start.
//!
//! Source: "Default VPCs" in the VPC documentation.

use std::net::Ipv4Addr;

use model::arn::Scope;
use model::network::{
    InternetGateway, Ipv4Cidr, Route, RouteDestination, RouteTable, RouteTarget, SecurityGroup,
    Subnet, Vpc,
};
use model::{InternetGatewayId, SubnetId, UnixMillis, VpcId};
use store::{StoreError, Tx};

use super::parts;
use super::zones::zones;
use crate::context::Random;

/// The range of every default VPC.
pub(super) const CIDR: Ipv4Cidr = Ipv4Cidr {
    network: Ipv4Addr::new(172, 31, 0, 0),
    prefix_len: 16,
};
/// How long the prefixes of a default VPC's default subnets are.
pub(super) const SUBNET_PREFIX_LEN: u8 = 20;

/// Makes the default VPC of a new account, and gives VPCs from before there was routing what they
/// lack. A default VPC that was deleted does not come back by itself: `CreateDefaultVpc` makes it.
pub fn ensure_default_vpc(
    tx: &mut Tx<'_>,
    scope: &Scope,
    random: Random,
    now: UnixMillis,
) -> Result<(), StoreError> {
    for vpc in &tx.vpc_list()? {
        complete(tx, vpc, random, now)?;
    }
    if tx.network_version()? == 0 {
        make_default_vpc(tx, scope, random, now)?;
    }
    Ok(())
}

/// Makes a default VPC: a subnet in each zone, an internet gateway and the route to it, and the
/// default security group.
pub(super) fn make_default_vpc(
    tx: &mut Tx<'_>,
    scope: &Scope,
    random: Random,
    now: UnixMillis,
) -> Result<Vpc, StoreError> {
    let vpc = Vpc {
        id: VpcId::from_random(random()),
        cidr: CIDR,
        secondary_cidrs: Vec::new(),
        ipv6: None,
        is_default: true,
        dns_support: true,
        dns_hostnames: true,
        dhcp_options_id: None,
        tags: Vec::new(),
    };
    tx.vpc_put(&vpc)?;
    let size = 1_u32 << (32 - SUBNET_PREFIX_LEN);
    for (zone, start) in zones(&scope.region)
        .into_iter()
        .zip((0..).step_by(size as usize))
    {
        tx.subnet_put(&Subnet {
            id: SubnetId::from_random(random()),
            vpc_id: vpc.id.clone(),
            cidr: Ipv4Cidr {
                network: Ipv4Addr::from_bits(CIDR.network.to_bits() + start),
                prefix_len: SUBNET_PREFIX_LEN,
            },
            availability_zone: zone.name,
            availability_zone_id: zone.id,
            is_default: true,
            map_public_ip_on_launch: true,
            ipv6: None,
            assign_ipv6_address_on_creation: false,
            tags: Vec::new(),
        })?;
    }
    parts::make_default_group(tx, &vpc.id, random, now)?;
    make_routing(tx, &vpc, random)?;
    Ok(vpc)
}

/// The main route table; in a default VPC it leads to an internet gateway.
fn make_routing(tx: &mut Tx<'_>, vpc: &Vpc, random: Random) -> Result<(), StoreError> {
    let mut table = parts::make_main_route_table(tx, &vpc.id, random)?;
    if !vpc.is_default {
        return Ok(());
    }
    let gateway = InternetGateway {
        id: InternetGatewayId::from_random(random()),
        attached_to: Some(vpc.id.clone()),
        tags: Vec::new(),
    };
    tx.noun_put(&gateway)?;
    table.routes.push(Route {
        destination: RouteDestination::Ipv4(Ipv4Cidr::ALL),
        target: RouteTarget::InternetGateway(gateway.id),
    });
    tx.noun_put(&table)
}

/// Gives a VPC that an older version made its routing and its default group's rules.
fn complete(tx: &mut Tx<'_>, vpc: &Vpc, random: Random, now: UnixMillis) -> Result<(), StoreError> {
    let tables: Vec<RouteTable> = tx.noun_list_in_vpc(&vpc.id)?;
    if !tables.is_empty() {
        return Ok(());
    }
    make_routing(tx, vpc, random)?;
    let is_default = |group: &&SecurityGroup| group.vpc_id == vpc.id && group.name == "default";
    if let Some(group) = tx.security_group_list()?.iter().find(is_default) {
        parts::make_default_rules(tx, group, random, now)?;
    }
    Ok(())
}
