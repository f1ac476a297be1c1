//! Which ways out of the VPC a subnet has.
//!
//! The longest prefix decides, and the VPC's own ranges come before everything ("Route priority"
//! in the VPC user guide).

use std::collections::BTreeMap;

use model::network::{
    Ipv4Range, Route, RouteDestination, RoutePlan, RouteTable, RouteTarget, Subnet, Via,
};

use super::ranges::{common, range, union, without};
use super::{VpcNouns, translates};

/// The route table that a subnet uses: its own, or the VPC's main one.
pub fn route_table_of<'a>(tables: &'a [RouteTable], subnet: &Subnet) -> Option<&'a RouteTable> {
    let own = tables.iter().find(|table| {
        let mut associations = table.associations.iter();
        associations.any(|association| association.subnet_id.as_ref() == Some(&subnet.id))
    });
    own.or_else(|| {
        tables
            .iter()
            .find(|table| table.vpc_id == subnet.vpc_id && table.is_main())
    })
}

/// The ways out of a subnet.
pub(super) fn routes(nouns: &VpcNouns, subnet: &Subnet) -> Vec<RoutePlan> {
    let mut ways: BTreeMap<Via, Vec<Ipv4Range>> = BTreeMap::new();
    for (ranges, target) in resolved(nouns, subnet) {
        match target {
            RouteTarget::InternetGateway(id) => {
                let attached = nouns.internet_gateways.iter().any(|one| one.id == *id);
                if attached {
                    ways.entry(Via::Internet).or_default().extend(ranges);
                }
            }
            RouteTarget::NatGateway(id) => {
                let gateway = nouns.nat_gateways.iter().find(|one| one.id == *id);
                let Some(gateway) = gateway.filter(|gateway| translates(gateway)) else {
                    continue;
                };
                let via = Via::Nat {
                    private: gateway.private_address,
                    public: gateway.public_address,
                };
                let home = nouns.subnets.iter().find(|one| one.id == gateway.subnet_id);
                let reach = home.map(|home| internet(nouns, home)).unwrap_or_default();
                ways.entry(via).or_default().extend(common(&ranges, &reach));
            }
        }
    }
    let plans = ways
        .into_iter()
        .map(|(via, to)| RoutePlan { to: union(to), via });
    plans.filter(|route| !route.to.is_empty()).collect()
}

/// What a subnet reaches through the internet gateway.
fn internet(nouns: &VpcNouns, subnet: &Subnet) -> Vec<Ipv4Range> {
    let to_gateway = resolved(nouns, subnet)
        .into_iter()
        .filter(|(_, target)| match target {
            RouteTarget::InternetGateway(id) => {
                nouns.internet_gateways.iter().any(|one| one.id == *id)
            }
            RouteTarget::NatGateway(_) => false,
        });
    union(to_gateway.flat_map(|(ranges, _)| ranges).collect())
}

/// Each route of the subnet's table with the addresses for which it decides.
fn resolved<'a>(nouns: &'a VpcNouns, subnet: &Subnet) -> Vec<(Vec<Ipv4Range>, &'a RouteTarget)> {
    let Some(table) = route_table_of(&nouns.route_tables, subnet) else {
        return Vec::new();
    };
    let mut prefixes: Vec<_> = table
        .routes
        .iter()
        .flat_map(|route| {
            let cidrs = destinations(nouns, route).into_iter();
            cidrs.map(move |cidr| (cidr, route))
        })
        .collect();
    // A static route comes before a prefix list's of the same length.
    prefixes.sort_by_key(|(cidr, route)| {
        (
            std::cmp::Reverse(cidr.prefix_len),
            cidr.network,
            &route.destination,
        )
    });
    let mut decided = union(nouns.vpc.cidrs().map(range).collect());
    let mut found = Vec::new();
    for (cidr, route) in prefixes {
        let own = without(&[range(cidr)], &decided);
        decided = union([decided, own.clone()].concat());
        if !own.is_empty() {
            found.push((own, &route.target));
        }
    }
    found
}

fn destinations(nouns: &VpcNouns, route: &Route) -> Vec<model::network::Ipv4Cidr> {
    match &route.destination {
        RouteDestination::Ipv4(cidr) => vec![*cidr],
        RouteDestination::PrefixList(id) => {
            let list = nouns.prefix_lists.iter().find(|list| list.id == *id);
            let entries = list.map(|list| list.entries.iter().map(|entry| entry.cidr));
            entries.into_iter().flatten().collect()
        }
    }
}
