//! Which route of a table decides for which addresses. A plan has only what comes of it; here the
//! routes themselves are told, also those that lead nowhere.

use std::cmp::Reverse;

use model::network::{
    Ipv4Cidr, Ipv4Range, NatGateway, NatGatewayState, Route, RouteDestination, RouteTarget, Subnet,
};
use model::{InternetGatewayId, NatGatewayId};

use super::sets::{common, without};
use crate::network::{VpcNouns, range, route_table_of, union};

/// The parts of `ranges` for which the table of a subnet has routes: the longest prefix decides,
/// then a static route before a prefix list's ("Route priority" in the VPC user guide). The VPC's
/// own ranges are in no part.
pub(super) fn ways<'a>(
    vpc: &'a VpcNouns,
    subnet: &Subnet,
    ranges: &[Ipv4Range],
) -> Vec<(Vec<Ipv4Range>, &'a Route)> {
    let routes = route_table_of(&vpc.route_tables, subnet).map(|table| &table.routes);
    let mut prefixes: Vec<(Ipv4Cidr, &Route)> = Vec::new();
    for route in routes.into_iter().flatten() {
        prefixes.extend(destinations(vpc, route).map(|cidr| (cidr, route)));
    }
    // In the order of the plan, down to the last: the routes of a table have no order of their own.
    prefixes.sort_by_key(|(cidr, route)| {
        let way = (&route.destination, &route.target);
        (Reverse(cidr.prefix_len), cidr.network, way)
    });
    let mut decided = own_ranges(vpc);
    let mut ways: Vec<(Vec<Ipv4Range>, &Route)> = Vec::new();
    for (cidr, route) in prefixes {
        let own = without(&[range(cidr)], &decided);
        decided = union([decided, own.clone()].concat());
        let part = common(&own, ranges);
        if part.is_empty() {
            continue;
        }
        // Each entry of a prefix list comes by itself.
        match ways.iter_mut().find(|(_, known)| *known == route) {
            Some((known, _)) => *known = union([known.clone(), part].concat()),
            None => ways.push((part, route)),
        }
    }
    ways
}

/// What of `ranges` no route of the subnet is for, and what is not the VPC's own.
pub(super) fn unrouted(
    vpc: &VpcNouns,
    ways: &[(Vec<Ipv4Range>, &Route)],
    ranges: &[Ipv4Range],
) -> Vec<Ipv4Range> {
    let parts = ways.iter().flat_map(|(part, _)| part).copied();
    let routed = own_ranges(vpc).into_iter().chain(parts);
    without(ranges, &union(routed.collect()))
}

/// Whether a subnet gets to all of `ranges` through an internet gateway.
pub(super) fn is_open(vpc: &VpcNouns, subnet: &Subnet, ranges: &[Ipv4Range]) -> bool {
    let through = |(_, route): &(Vec<Ipv4Range>, &Route)| matches!(&route.target, RouteTarget::InternetGateway(id) if is_attached(vpc, id));
    let ways: Vec<_> = ways(vpc, subnet, ranges)
        .into_iter()
        .filter(through)
        .collect();
    unrouted(vpc, &ways, ranges).is_empty()
}

pub(super) fn is_attached(vpc: &VpcNouns, id: &InternetGatewayId) -> bool {
    vpc.internet_gateways.iter().any(|one| one.id == *id)
}

/// The NAT gateway, if packets may be sent through it.
pub(super) fn translating<'a>(vpc: &'a VpcNouns, id: &NatGatewayId) -> Option<&'a NatGateway> {
    let gateway = vpc.nat_gateways.iter().find(|one| one.id == *id)?;
    translates(gateway).then_some(gateway)
}

pub(super) fn translates(gateway: &NatGateway) -> bool {
    matches!(
        gateway.state,
        NatGatewayState::Pending | NatGatewayState::Available
    )
}

/// What is within the VPC needs no way out of it.
fn own_ranges(vpc: &VpcNouns) -> Vec<Ipv4Range> {
    union(vpc.vpc.cidrs().map(range).collect())
}

fn destinations<'a>(vpc: &'a VpcNouns, route: &Route) -> impl Iterator<Item = Ipv4Cidr> + 'a {
    let (one, list) = match &route.destination {
        RouteDestination::Ipv4(cidr) => (Some(*cidr), None),
        RouteDestination::Ipv6(_) => (None, None),
        RouteDestination::PrefixList(id) => {
            (None, vpc.prefix_lists.iter().find(|list| list.id == *id))
        }
    };
    let entries = list.into_iter().flat_map(|list| &list.entries);
    one.into_iter().chain(entries.map(|entry| entry.cidr))
}
