//! Plans of random networks with IPv6, held against the plain model. A failure names its seed.

use std::net::{Ipv4Addr, Ipv6Addr};

use model::network::{Ipv6Range, VpcPlan};
use rules::network::plan;
use rules::network::verdict::{Flow, Verdict, admits_ipv6};

use crate::generate::{Network, Size, Surroundings};
use crate::ipv6::{self, Ipv6Outcome, Ipv6Probe};

const SEEDS: u64 = 200;
const PROBES: usize = 50;
const SIZE: Size = Size {
    vpcs: 2,
    interfaces: 6,
    groups: 4,
    rules: 8,
};

fn outside() -> Vec<Ipv6Addr> {
    let texts = ["2001:db8::1", "2001:db8::2", "2001:db8:1::1", "2001:db9::7"];
    texts.map(|text| text.parse().unwrap()).to_vec()
}

fn network(seed: u64) -> Network {
    let around = Surroundings {
        publics: (1..=24).map(|n| Ipv4Addr::new(198, 18, 1, n)).collect(),
        host: vec![Ipv4Addr::new(203, 0, 113, 2)],
        internet: vec![Ipv4Addr::new(203, 0, 113, 1)],
    };
    let mut network = Network::new(seed, around, SIZE);
    network.add_ipv6(&outside());
    network
}

#[test]
fn packets_are_judged_as_by_the_plain_model() {
    let (mut arrived, mut asked) = (0, 0);
    for seed in 0..SEEDS {
        let mut network = network(seed);
        for _ in 0..4 {
            let plans: Vec<VpcPlan> = network.vpcs.iter().map(plan).collect();
            for _ in 0..PROBES {
                let probe = network.ipv6_probe(&outside());
                let expected = ipv6::outcome(&network.vpcs, &probe);
                assert_eq!(judged(&plans, &probe), expected, "seed {seed}: {probe:?}");
                arrived += usize::from(expected != Ipv6Outcome::Nobody);
                asked += 1;
            }
            network.ipv6_change(&outside());
        }
    }
    // A comparison of refusals alone would say little.
    let percent = arrived * 100 / asked;
    assert!((10..85).contains(&percent), "{percent} % arrive");
}

/// What the plans do with it, the ways between VPCs included.
fn judged(plans: &[VpcPlan], probe: &Ipv6Probe) -> Ipv6Outcome {
    let flow = Flow {
        source: probe.source,
        destination: probe.destination,
        packet: probe.packet,
    };
    let Some((vpc, _)) = probe.from else {
        return entered(plans, &flow);
    };
    let is_own = |plan: &VpcPlan| plan.ipv6_cidr.unwrap().contains(probe.destination);
    match admits_ipv6(&plans[vpc], &flow) {
        Verdict::Delivered(to) => Ipv6Outcome::Interface(to),
        Verdict::LeavesByIpv6 { .. } if plans.iter().any(is_own) => entered(plans, &flow),
        Verdict::LeavesByIpv6 { .. } => Ipv6Outcome::Outside,
        Verdict::Leaves { .. } | Verdict::Resolver | Verdict::Refused(_) => Ipv6Outcome::Nobody,
    }
}

fn entered(plans: &[VpcPlan], flow: &Flow<Ipv6Addr>) -> Ipv6Outcome {
    for plan in plans {
        if let Verdict::Delivered(to) = admits_ipv6(plan, flow) {
            return Ipv6Outcome::Interface(to);
        }
    }
    Ipv6Outcome::Nobody
}

#[test]
fn plans_are_in_order() {
    for seed in 0..SEEDS {
        for nouns in &network(seed).vpcs {
            let plan = plan(nouns);
            let own = plan.ipv6_cidr.unwrap();
            for subnet in &plan.subnets {
                let vias: Vec<_> = subnet.ipv6_routes.iter().map(|route| route.via).collect();
                assert!(vias.is_sorted_by(|a, b| a < b), "seed {seed}: {vias:?}");
                let routes = subnet.ipv6_routes.iter();
                let mut all: Vec<Ipv6Range> = routes.flat_map(|route| route.to.clone()).collect();
                all.sort();
                let disjoint = all.is_sorted_by(|a, b| a.last < b.first);
                assert!(disjoint, "seed {seed}: {all:?}");
                let leads_in = |one: &Ipv6Range| one.first <= own.last() && own.network <= one.last;
                assert!(!all.iter().any(leads_in), "seed {seed}: {all:?}");
            }
            let groups = plan.groups.iter();
            for clause in groups.flat_map(|group| group.ingress.iter().chain(&group.egress)) {
                let apart = |a: &Ipv6Range, b: &Ipv6Range| {
                    a.last.to_bits().saturating_add(1) < b.first.to_bits()
                };
                let ranges = &clause.ipv6_ranges;
                assert!(ranges.is_sorted_by(apart), "seed {seed}: {ranges:?}");
            }
        }
    }
}
