//! Which ways out of the VPC a subnet has.
//!
//! The longest prefix decides; of two equal ones, a route with a CIDR comes before one with a
//! prefix list ("How route priority works" in the VPC user guide). The VPC's own ranges come
//! before everything: a route that would lead into them elsewhere has no effect.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, Ipv6Addr};

use model::SubnetId;
use model::network::{
    AddressRange, Ipv4Cidr, Ipv4Range, Ipv6Cidr, Ipv6Range, Ipv6RoutePlan, Ipv6Via, Route,
    RouteDestination, RoutePlan, RouteTable, RouteTarget, Subnet, Via,
};

use super::ranges::{Address, common, ipv6_range, range, union};
use super::{PrefixLists, VpcNouns, translates};

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

/// The addresses for which the routes with a target decide: sorted, without overlaps.
type Decided<'a, A> = BTreeMap<&'a RouteTarget, Vec<AddressRange<A>>>;

/// A table with the longest prefixes decided.
#[derive(Debug, Clone, Default)]
struct Resolved<'a> {
    ipv4: Decided<'a, Ipv4Addr>,
    ipv6: Decided<'a, Ipv6Addr>,
}

/// The routes of a VPC, each table resolved once.
pub(super) struct Routing<'a> {
    nouns: &'a VpcNouns,
    own: BTreeMap<&'a SubnetId, Resolved<'a>>,
    main: Resolved<'a>,
}

impl<'a> Routing<'a> {
    pub(super) fn new(nouns: &'a VpcNouns, lists: &PrefixLists<'a>) -> Self {
        let mut routing = Self {
            nouns,
            own: BTreeMap::new(),
            main: Resolved::default(),
        };
        for table in &nouns.route_tables {
            let resolved = Resolved {
                ipv4: decided(nouns, table, lists),
                ipv6: decided_ipv6(nouns, table),
            };
            for association in &table.associations {
                match &association.subnet_id {
                    Some(subnet) => {
                        routing.own.insert(subnet, resolved.clone());
                    }
                    None => routing.main.clone_from(&resolved),
                }
            }
        }
        routing
    }

    /// The ways out of a subnet.
    pub(super) fn routes(&self, subnet: &SubnetId) -> Vec<RoutePlan> {
        let mut ways: BTreeMap<Via, Vec<Ipv4Range>> = BTreeMap::new();
        for (target, ranges) in &self.resolved(subnet).ipv4 {
            if let Some((via, ranges)) = self.way(target, ranges) {
                ways.entry(via).or_default().extend(ranges);
            }
        }
        let plans = ways
            .into_iter()
            .map(|(via, to)| RoutePlan { to: union(to), via });
        plans.filter(|route| !route.to.is_empty()).collect()
    }

    /// Where a target leads and what of `ranges` it reaches; `None` is a blackhole.
    fn way(&self, target: &RouteTarget, ranges: &[Ipv4Range]) -> Option<(Via, Vec<Ipv4Range>)> {
        match target {
            RouteTarget::InternetGateway(_) => self
                .is_internet(target)
                .then(|| (Via::Internet, ranges.to_vec())),
            // For IPv6 alone.
            RouteTarget::EgressOnlyInternetGateway(_) => None,
            RouteTarget::NatGateway(id) => {
                let mut gateways = self.nouns.nat_gateways.iter();
                let gateway = gateways.find(|one| one.id == *id && translates(one))?;
                let via = Via::Nat {
                    private: gateway.private_address,
                    public: gateway.public_address,
                };
                // The gateway itself goes the ways of the subnet that it is in.
                Some((via, common(ranges, &self.internet(&gateway.subnet_id))))
            }
        }
    }

    /// The ways out of a subnet for IPv6.
    pub(super) fn ipv6_routes(&self, subnet: &Subnet) -> Vec<Ipv6RoutePlan> {
        let mut ways: BTreeMap<Ipv6Via, Vec<Ipv6Range>> = BTreeMap::new();
        if subnet.ipv6.is_some() {
            for (target, ranges) in &self.resolved(&subnet.id).ipv6 {
                if let Some(via) = self.ipv6_way(target) {
                    ways.entry(via).or_default().extend(ranges);
                }
            }
        }
        let plans = ways.into_iter();
        plans
            .map(|(via, to)| Ipv6RoutePlan { to: union(to), via })
            .collect()
    }

    /// Where a target leads; `None` is a blackhole.
    fn ipv6_way(&self, target: &RouteTarget) -> Option<Ipv6Via> {
        match target {
            RouteTarget::InternetGateway(_) => {
                self.is_internet(target).then_some(Ipv6Via::Internet)
            }
            RouteTarget::EgressOnlyInternetGateway(id) => {
                let mut gateways = self.nouns.egress_only_gateways.iter();
                let is_there = gateways.any(|one| one.id == *id);
                is_there.then_some(Ipv6Via::EgressOnly)
            }
            // NAT gateways are for IPv4.
            RouteTarget::NatGateway(_) => None,
        }
    }

    /// What a subnet reaches through the internet gateway.
    fn internet(&self, subnet: &SubnetId) -> Vec<Ipv4Range> {
        let decided = self.resolved(subnet).ipv4.iter();
        let reached = decided.filter(|(target, _)| self.is_internet(target));
        union(reached.flat_map(|(_, ranges)| ranges).copied().collect())
    }

    /// Whether the target is the internet gateway that is attached to the VPC.
    fn is_internet(&self, target: &RouteTarget) -> bool {
        let RouteTarget::InternetGateway(id) = target else {
            return false;
        };
        let mut gateways = self.nouns.internet_gateways.iter();
        gateways.any(|one| one.id == *id && one.attached_to.as_ref() == Some(&self.nouns.vpc.id))
    }

    fn resolved(&self, subnet: &SubnetId) -> &Resolved<'a> {
        self.own.get(subnet).unwrap_or(&self.main)
    }
}

/// For which addresses each target of the table decides.
fn decided<'a>(
    nouns: &VpcNouns,
    table: &'a RouteTable,
    lists: &PrefixLists<'a>,
) -> Decided<'a, Ipv4Addr> {
    // `None` is the VPC itself; it comes before every route.
    let mut prefixes: BTreeMap<Ipv4Cidr, Option<(&RouteDestination, &RouteTarget)>> =
        nouns.vpc.cidrs().map(|cidr| (cidr, None)).collect();
    for route in &table.routes {
        let way = Some((&route.destination, &route.target));
        for cidr in destinations(route, lists) {
            if nouns.vpc.cidrs().any(|own| own.covers(&cidr)) {
                continue;
            }
            let best = prefixes.entry(cidr).or_insert(way);
            *best = way.min(*best);
        }
    }
    let prefixes = prefixes.into_iter();
    longest(prefixes.map(|(cidr, way)| (range(cidr), way.map(|(_, target)| target))))
}

/// The same of IPv6, of which there are no prefix lists.
fn decided_ipv6<'a>(nouns: &VpcNouns, table: &'a RouteTable) -> Decided<'a, Ipv6Addr> {
    let own = nouns.vpc.ipv6.as_ref().map(|own| own.cidr);
    let mut prefixes: BTreeMap<Ipv6Cidr, Option<&RouteTarget>> =
        own.into_iter().map(|cidr| (cidr, None)).collect();
    for route in &table.routes {
        if let RouteDestination::Ipv6(cidr) = route.destination
            && !own.is_some_and(|own| own.covers(&cidr))
        {
            prefixes.insert(cidr, Some(&route.target));
        }
    }
    let prefixes = prefixes.into_iter();
    longest(prefixes.map(|(cidr, target)| (ipv6_range(cidr), target)))
}

fn destinations(route: &Route, lists: &PrefixLists<'_>) -> Vec<Ipv4Cidr> {
    match &route.destination {
        RouteDestination::Ipv4(cidr) => vec![*cidr],
        RouteDestination::Ipv6(_) => Vec::new(),
        RouteDestination::PrefixList(id) => lists
            .get(id)
            .into_iter()
            .flat_map(|list| list.entries.iter().map(|entry| entry.cidr))
            .collect(),
    }
}

/// Cuts out of every prefix the longer ones within it. `prefixes` come by network address, and of
/// the same one the shortest first: so those that contain the next one are a stack.
fn longest<'a, A: Address>(
    prefixes: impl Iterator<Item = (AddressRange<A>, Option<&'a RouteTarget>)>,
) -> Decided<'a, A> {
    let mut cut = Cut {
        decided: Decided::new(),
        open: Vec::new(),
        next: Some(A::FIRST),
    };
    for (prefix, target) in prefixes {
        cut.close_before(prefix.first);
        cut.open.push((prefix.last, target));
    }
    cut.close_all();
    cut.decided
}

struct Cut<'a, A> {
    decided: Decided<'a, A>,
    /// By their last addresses; each contains all after it.
    open: Vec<(A, Option<&'a RouteTarget>)>,
    /// The first address that is not dealt with; `None` after the last there is.
    next: Option<A>,
}

impl<A: Address> Cut<'_, A> {
    /// Deals with all addresses before `start`.
    fn close_before(&mut self, start: A) {
        while self.open.last().is_some_and(|(last, _)| *last < start) {
            self.close_one();
        }
        if let Some(last) = start.previous() {
            self.decide(last);
        }
        self.next = Some(start);
    }

    fn close_all(&mut self) {
        while !self.open.is_empty() {
            self.close_one();
        }
    }

    /// The innermost prefix ends.
    fn close_one(&mut self) {
        let Some((last, _)) = self.open.last() else {
            return;
        };
        let last = *last;
        self.decide(last);
        self.open.pop();
        self.next = last.next();
    }

    /// The innermost prefix decides up to `last`.
    fn decide(&mut self, last: A) {
        let (Some(first), Some((_, Some(target)))) = (self.next, self.open.last()) else {
            return;
        };
        if first <= last {
            let ranges = self.decided.entry(*target).or_default();
            ranges.push(AddressRange { first, last });
        }
    }
}
