//! Which ways out of the VPC a subnet has.
//!
//! The longest prefix decides; of two equal ones, a route with a CIDR comes before one with a
//! prefix list ("How route priority works" in the VPC user guide). The VPC's own ranges come
//! before everything: a route that would lead into them elsewhere has no effect.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use model::SubnetId;
use model::network::{
    Ipv4Cidr, Ipv4Range, Route, RouteDestination, RoutePlan, RouteTable, RouteTarget, Subnet, Via,
};

use super::ranges::{common, union};
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
type Decided<'a> = BTreeMap<&'a RouteTarget, Vec<Ipv4Range>>;

/// The routes of a VPC, each table resolved once.
pub(super) struct Routing<'a> {
    nouns: &'a VpcNouns,
    own: BTreeMap<&'a SubnetId, Decided<'a>>,
    main: Decided<'a>,
}

impl<'a> Routing<'a> {
    pub(super) fn new(nouns: &'a VpcNouns, lists: &PrefixLists<'a>) -> Self {
        let mut routing = Self {
            nouns,
            own: BTreeMap::new(),
            main: Decided::new(),
        };
        for table in &nouns.route_tables {
            let decided = decided(nouns, table, lists);
            for association in &table.associations {
                match &association.subnet_id {
                    Some(subnet) => {
                        routing.own.insert(subnet, decided.clone());
                    }
                    None => routing.main.clone_from(&decided),
                }
            }
        }
        routing
    }

    /// The ways out of a subnet.
    pub(super) fn routes(&self, subnet: &SubnetId) -> Vec<RoutePlan> {
        let mut ways: BTreeMap<Via, Vec<Ipv4Range>> = BTreeMap::new();
        for (target, ranges) in self.decided(subnet) {
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

    /// What a subnet reaches through the internet gateway.
    fn internet(&self, subnet: &SubnetId) -> Vec<Ipv4Range> {
        let decided = self.decided(subnet).iter();
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

    fn decided(&self, subnet: &SubnetId) -> &Decided<'a> {
        self.own.get(subnet).unwrap_or(&self.main)
    }
}

/// For which addresses each target of the table decides.
fn decided<'a>(nouns: &VpcNouns, table: &'a RouteTable, lists: &PrefixLists<'a>) -> Decided<'a> {
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
    longest(prefixes.map(|(cidr, way)| (cidr, way.map(|(_, target)| target))))
}

fn destinations(route: &Route, lists: &PrefixLists<'_>) -> Vec<Ipv4Cidr> {
    match &route.destination {
        RouteDestination::Ipv4(cidr) => vec![*cidr],
        RouteDestination::PrefixList(id) => lists
            .get(id)
            .into_iter()
            .flat_map(|list| list.entries.iter().map(|entry| entry.cidr))
            .collect(),
    }
}

/// Cuts out of every prefix the longer ones within it. `prefixes` come by network address, and of
/// the same one the shortest first: so those that contain the next one are a stack.
fn longest<'a>(prefixes: impl Iterator<Item = (Ipv4Cidr, Option<&'a RouteTarget>)>) -> Decided<'a> {
    let mut cut = Cut {
        decided: Decided::new(),
        open: Vec::new(),
        next: Some(Ipv4Addr::UNSPECIFIED),
    };
    for (cidr, target) in prefixes {
        cut.close_before(cidr.network);
        cut.open.push((cidr, target));
    }
    cut.close_all();
    cut.decided
}

struct Cut<'a> {
    decided: Decided<'a>,
    /// Each contains all after it.
    open: Vec<(Ipv4Cidr, Option<&'a RouteTarget>)>,
    /// The first address that is not dealt with; `None` after the last there is.
    next: Option<Ipv4Addr>,
}

impl Cut<'_> {
    /// Deals with all addresses before `start`.
    fn close_before(&mut self, start: Ipv4Addr) {
        while self
            .open
            .last()
            .is_some_and(|(cidr, _)| cidr.last() < start)
        {
            self.close_one();
        }
        let before = start.to_bits().checked_sub(1).map(Ipv4Addr::from_bits);
        if let Some(last) = before {
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
        let Some((cidr, _)) = self.open.last() else {
            return;
        };
        let last = cidr.last();
        self.decide(last);
        self.open.pop();
        self.next = last.to_bits().checked_add(1).map(Ipv4Addr::from_bits);
    }

    /// The innermost prefix decides up to `last`.
    fn decide(&mut self, last: Ipv4Addr) {
        let (Some(first), Some((_, Some(target)))) = (self.next, self.open.last()) else {
            return;
        };
        if first <= last {
            let ranges = self.decided.entry(*target).or_default();
            ranges.push(Ipv4Range { first, last });
        }
    }
}
