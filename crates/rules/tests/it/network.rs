//! Plans of random networks, held against the plain model. A failure names its seed.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;

use model::network::{Ipv4Range, RouteDestination, Via, VpcPlan};
use rules::network::verdict::{Flow, Verdict, admits};
use rules::network::{VpcNouns, plan};

use crate::generate::{Network, Size, Surroundings};
use crate::naive::{self, Origin, Outcome, Probe};
use crate::random::Random;

const SEEDS: u64 = 200;
const PROBES: usize = 60;
const SIZE: Size = Size {
    vpcs: 2,
    interfaces: 6,
    groups: 5,
    rules: 24,
};

fn around() -> Surroundings {
    Surroundings {
        publics: (1..=24).map(|n| Ipv4Addr::new(198, 18, 1, n)).collect(),
        host: vec![
            Ipv4Addr::new(203, 0, 113, 2),
            Ipv4Addr::new(203, 0, 113, 200),
        ],
        internet: vec![
            Ipv4Addr::new(203, 0, 113, 1),
            Ipv4Addr::new(192, 0, 2, 9),
            Ipv4Addr::new(198, 51, 100, 5),
            Ipv4Addr::new(198, 51, 100, 200),
        ],
    }
}

/// Every seed's network, and what becomes of it by a few changes.
fn each(check: impl Fn(u64, &mut Network)) {
    for seed in 0..SEEDS {
        let mut network = Network::new(seed, around(), SIZE);
        for _ in 0..3 {
            check(seed, &mut network);
            network.change();
        }
    }
}

#[test]
fn the_order_of_nouns_does_not_matter() {
    each(|seed, network| {
        let mut random = Random(seed);
        for nouns in &network.vpcs {
            let mut other = nouns.clone();
            shuffle(&mut other, &mut random);
            assert_eq!(plan(nouns), plan(&other), "seed {seed}");
        }
    });
}

fn shuffle(nouns: &mut VpcNouns, random: &mut Random) {
    random.shuffle(&mut nouns.vpc.secondary_cidrs);
    random.shuffle(&mut nouns.subnets);
    random.shuffle(&mut nouns.security_groups);
    random.shuffle(&mut nouns.rules);
    random.shuffle(&mut nouns.internet_gateways);
    random.shuffle(&mut nouns.nat_gateways);
    random.shuffle(&mut nouns.flow_logs);
    random.shuffle(&mut nouns.route_tables);
    random.shuffle(&mut nouns.interfaces);
    random.shuffle(&mut nouns.prefix_lists);
    for table in &mut nouns.route_tables {
        random.shuffle(&mut table.routes);
        random.shuffle(&mut table.associations);
    }
    for interface in &mut nouns.interfaces {
        random.shuffle(&mut interface.security_groups);
    }
    for list in &mut nouns.prefix_lists {
        random.shuffle(&mut list.entries);
    }
}

#[test]
fn plans_are_in_order() {
    each(|seed, network| {
        for nouns in &network.vpcs {
            check_order(&plan(nouns), &format!("seed {seed}"));
        }
    });
}

fn check_order(plan: &VpcPlan, told: &str) {
    let ids = |ids: Vec<&str>| assert!(ids.is_sorted_by(|a, b| a < b), "{told}: {ids:?}");
    ids(plan.subnets.iter().map(|one| one.id.as_str()).collect());
    ids(plan.interfaces.iter().map(|one| one.id.as_str()).collect());
    ids(plan.groups.iter().map(|one| one.id.as_str()).collect());
    let known: BTreeSet<_> = plan.groups.iter().map(|group| &group.id).collect();
    for interface in &plan.interfaces {
        ids(interface.groups.iter().map(|id| id.as_str()).collect());
        assert!(
            interface.groups.iter().all(|id| known.contains(id)),
            "{told}"
        );
    }
    for group in &plan.groups {
        for clauses in [&group.ingress, &group.egress] {
            let traffics: Vec<_> = clauses.iter().map(|clause| clause.traffic).collect();
            assert!(traffics.is_sorted_by(|a, b| a < b), "{told}: {traffics:?}");
            for clause in clauses {
                check_ranges(&clause.ranges, told);
                ids(clause.groups.iter().map(|id| id.as_str()).collect());
                assert!(clause.groups.iter().all(|id| known.contains(id)), "{told}");
                let is_empty = clause.ranges.is_empty()
                    && clause.ipv6_ranges.is_empty()
                    && clause.groups.is_empty();
                assert!(!is_empty, "{told}: {clause:?}");
            }
        }
    }
    for subnet in &plan.subnets {
        let mut all: Vec<Ipv4Range> = Vec::new();
        let vias: Vec<_> = subnet.routes.iter().map(|route| route.via).collect();
        assert!(vias.is_sorted_by(|a, b| a < b), "{told}: {vias:?}");
        for route in &subnet.routes {
            assert!(!route.to.is_empty(), "{told}");
            check_ranges(&route.to, told);
            all.extend(&route.to);
        }
        all.sort();
        let disjoint = all.is_sorted_by(|a, b| a.last < b.first);
        assert!(disjoint, "{told}: {all:?}");
        let own = |range: &&Ipv4Range| {
            let mut cidrs = plan.cidrs.iter();
            cidrs.any(|cidr| range.first <= cidr.last() && cidr.network <= range.last)
        };
        assert_eq!(all.iter().find(own), None, "{told}");
    }
}

fn check_ranges(ranges: &[Ipv4Range], told: &str) {
    assert!(ranges.iter().all(|one| one.first <= one.last), "{told}");
    let apart = |a: &Ipv4Range, b: &Ipv4Range| {
        u64::from(a.last.to_bits()) + 1 < u64::from(b.first.to_bits())
    };
    assert!(ranges.is_sorted_by(apart), "{told}: {ranges:?}");
}

#[test]
fn the_longest_prefix_decides() {
    each(|seed, network| {
        for nouns in &network.vpcs {
            let plan = plan(nouns);
            for subnet in &nouns.subnets {
                for address in edges(nouns) {
                    assert_eq!(
                        planned(&plan, subnet.id.as_str(), address),
                        naive::way(nouns, &subnet.id, address),
                        "seed {seed}: from {} to {address}",
                        subnet.id
                    );
                }
            }
        }
    });
}

fn planned(plan: &VpcPlan, subnet: &str, address: Ipv4Addr) -> Option<Via> {
    let subnet = plan.subnets.iter().find(|one| one.id.as_str() == subnet);
    let mut routes = subnet.unwrap().routes.iter();
    let leads = |range: &Ipv4Range| range.first <= address && address <= range.last;
    let route = routes.find(|route| route.to.iter().any(leads))?;
    Some(route.via)
}

/// Where anything can begin or end: the addresses around every range that there is.
fn edges(nouns: &VpcNouns) -> BTreeSet<Ipv4Addr> {
    let mut ranges: Vec<_> = nouns.vpc.cidrs().collect();
    let routes = nouns.route_tables.iter().flat_map(|table| &table.routes);
    ranges.extend(routes.filter_map(|route| match route.destination {
        RouteDestination::Ipv4(cidr) => Some(cidr),
        RouteDestination::PrefixList(_) | RouteDestination::Ipv6(_) => None,
    }));
    let lists = nouns.prefix_lists.iter().flat_map(|list| &list.entries);
    ranges.extend(lists.map(|entry| entry.cidr));
    let mut edges = BTreeSet::new();
    for range in ranges {
        let (first, last) = (range.network.to_bits(), range.last().to_bits());
        let around = [first.wrapping_sub(1), first, last, last.wrapping_add(1)];
        edges.extend(around.map(Ipv4Addr::from_bits));
    }
    edges
}

#[test]
fn packets_are_judged_as_by_the_plain_model() {
    let (mut arrived, mut asked) = (0, 0);
    for seed in 0..SEEDS {
        let mut network = Network::new(seed, around(), SIZE);
        for _ in 0..3 {
            let plans: Vec<VpcPlan> = network.vpcs.iter().map(plan).collect();
            for _ in 0..PROBES {
                let probe = network.probe();
                let expected = naive::outcome(&network.vpcs, &probe);
                assert_eq!(judged(&plans, &probe), expected, "seed {seed}: {probe:?}");
                arrived += usize::from(expected != Outcome::Nobody);
                asked += 1;
            }
            network.change();
        }
    }
    // A comparison of refusals alone would say little.
    let percent = arrived * 100 / asked;
    assert!((15..85).contains(&percent), "{percent} % arrive");
}

/// What the plans do with it, the ways between VPCs included.
fn judged(plans: &[VpcPlan], probe: &Probe) -> Outcome {
    let flow = |source| Flow {
        source,
        destination: probe.destination,
        packet: probe.packet,
    };
    let (vpc, id) = match &probe.from {
        Origin::Internet => return Outcome::Nobody,
        Origin::Host => return entered(plans, &flow(probe.source)),
        Origin::Interface(vpc, id) => (*vpc, id),
    };
    let is_there = |one: &model::network::InterfacePlan| one.id == *id;
    if !plans[vpc].interfaces.iter().any(is_there) {
        return Outcome::Nobody;
    }
    match admits(&plans[vpc], &flow(probe.source)) {
        Verdict::Delivered(to) => Outcome::Interface(to, probe.source),
        Verdict::Leaves { source, .. } => {
            let is_public = |plan: &VpcPlan| {
                let mut interfaces = plan.interfaces.iter();
                interfaces.any(|one| one.public == Some(probe.destination))
            };
            if plans.iter().any(is_public) {
                entered(plans, &flow(source))
            } else {
                Outcome::Outside(source)
            }
        }
        Verdict::LeavesByIpv6 { .. } | Verdict::Resolver | Verdict::Refused(_) => Outcome::Nobody,
    }
}

fn entered(plans: &[VpcPlan], flow: &Flow) -> Outcome {
    for plan in plans {
        if let Verdict::Delivered(to) = admits(plan, flow) {
            return Outcome::Interface(to, flow.source);
        }
    }
    Outcome::Nobody
}
