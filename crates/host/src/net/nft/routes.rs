//! Ways out of a VPC, and the translation of addresses on them.
//!
//! A packet that leaves or enters gets a mark: which gateway its subnet's routes say for the
//! address outside. Subnets with the same routes share a chain and a map, `ways-…`, to which the
//! map `subnets` leads: a long route table is there once, and a change of it is a change of one
//! map, whatever the number of its subnets. Routes hold for every packet, not only for the first
//! of a connection, so a connection ends with its route. Everything outside is reached through
//! the uplink, also another task's public address: the packet leaves with the sender's public
//! address and comes back from the host, as through AWS's internet gateway, and the groups on
//! both ends judge it by public addresses.
//!
//! A connection remembers its translation for as long as it lives. When an address was unbound
//! since, and perhaps given to someone else, its packets belong to nobody and are dropped.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::expr::{
    concat, ct, ct_ip, drop, goto, has, ip, is, is_not, log, mark, meta, set_mark, snat, vmap,
};
use super::table::{Base, Element, Kind, Rule, Table};
use crate::net::names::UPLINK;
use crate::net::spec::{InterfaceSpec, RouteSpec, Via, VpcSpec};

/// The map that the bound public addresses are read back from.
pub(crate) const PUBLIC_TO_PRIVATE: &str = "public_to_private";
const PRIVATE_TO_PUBLIC: &str = "private_to_public";
const PUBLIC_SOURCES: &str = "public_sources";
const BINDINGS: &str = "bindings";
const SUBNETS: &str = "subnets";
const NAT_GATEWAYS: &str = "nat_gateways";
const NAT_TRANSLATIONS: &str = "nat_translations";

/// The chain that every packet passes that leaves the VPC or comes in.
pub(super) const OUTSIDE: &str = "outside";
/// The end of packets that no route leads on.
const NO_WAY: &str = "no_way";

/// The mark of the internet gateway. A NAT gateway's is its public address as a number, of which
/// none is that low.
const INTERNET: u32 = 1;

/// Where clouds tell a machine its secrets, outside of the link-local range: Azure's, Alibaba's and
/// Oracle's. The host may reach it, a task must not. Inside a VPC they are addresses like others.
const CLOUD_SERVICES: [&str; 3] = ["168.63.129.16", "100.100.100.200", "192.0.0.192"];

/// A public address and the interface address it is translated to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PublicBinding {
    /// The address seen from outside the VPC.
    pub public: std::net::Ipv4Addr,
    /// The task's address inside the VPC.
    pub private: std::net::Ipv4Addr,
}

/// The public addresses that `spec` binds.
pub(crate) fn bindings(spec: &VpcSpec) -> impl Iterator<Item = PublicBinding> {
    let binding = |interface: &InterfaceSpec| {
        Some(PublicBinding {
            public: interface.public?,
            private: interface.address,
        })
    };
    spec.interfaces.iter().filter_map(binding)
}

/// Adds ways and translations. `captures`: somebody wants to see what is dropped.
pub(super) fn add(table: &mut Table, spec: &VpcSpec, captures: bool) {
    add_sets(table, spec);
    add_ways(table, spec);
    table.chain(OUTSIDE.to_owned(), outside_rules());
    table.chain(NO_WAY.to_owned(), no_way_rules(captures));
    let nat = |hook, priority| Base {
        kind: "nat",
        hook,
        priority,
        policy: "accept",
    };
    let to_private = json!({"map": {"key": ip("daddr"), "data": format!("@{PUBLIC_TO_PRIVATE}")}});
    table.base_chain(
        "prerouting",
        nat("prerouting", -100),
        vec![vec![
            from_uplink(),
            json!({"dnat": {"family": "ip", "addr": to_private}}),
        ]],
    );
    table.base_chain(
        "postrouting",
        nat("postrouting", 100),
        vec![
            vec![to_uplink(), snat(mark(), NAT_GATEWAYS)],
            vec![to_uplink(), snat(ip("saddr"), PRIVATE_TO_PUBLIC)],
        ],
    );
}

fn add_sets(table: &mut Table, spec: &VpcSpec) {
    let bindings = || bindings(spec);
    let pair = |one: PublicBinding| Element::Pair(one.public, one.private);
    table.set(BINDINGS, Kind::Pairs, bindings().map(pair));
    let source = |one: PublicBinding| Element::Address(one.private);
    table.set(PUBLIC_SOURCES, Kind::Addresses, bindings().map(source));
    let inward = |one: PublicBinding| Element::Translation(one.public, one.private);
    table.set(
        PUBLIC_TO_PRIVATE,
        Kind::Translations,
        bindings().map(inward),
    );
    let outward = |one: PublicBinding| Element::Translation(one.private, one.public);
    table.set(
        PRIVATE_TO_PUBLIC,
        Kind::Translations,
        bindings().map(outward),
    );

    let gateways = || {
        let addresses = spec.nat_addresses();
        addresses.map(|public| (public.to_bits(), public))
    };
    let by_mark = gateways().map(|(mark, public)| Element::Mark(mark, public));
    table.set(NAT_GATEWAYS, Kind::Marks, by_mark);
    let pairs = gateways().map(|(mark, public)| Element::MarkedAddress(mark, public));
    table.set(NAT_TRANSLATIONS, Kind::MarkedAddresses, pairs);
}

/// Adds the routes of every subnet that has any, those that are equal once. They are called after
/// the first of their subnets, whose addresses no other has.
fn add_ways(table: &mut Table, spec: &VpcSpec) {
    let mut names: BTreeMap<&[RouteSpec], String> = BTreeMap::new();
    let mut subnets = Vec::new();
    for subnet in spec.subnets.iter().filter(|one| !one.routes.is_empty()) {
        let name = names.entry(&subnet.routes).or_insert_with(|| {
            let name = format!("ways-{}", subnet.cidr.network());
            add_way(table, &name, &subnet.routes);
            name
        });
        subnets.push(Element::Subnet(subnet.cidr, name.clone()));
    }
    table.set(SUBNETS, Kind::Subnets, subnets);
}

fn add_way(table: &mut Table, name: &str, routes: &[RouteSpec]) {
    let ways = routes.iter().flat_map(|route| {
        let mark = way_mark(route.via);
        route.to.iter().map(move |to| Element::Way(*to, mark))
    });
    table.set(name, Kind::Ways, ways);
    let by = |outer| set_mark(json!({"map": {"key": ip(outer), "data": format!("@{name}")}}));
    let rules = vec![
        vec![from_uplink(), by("saddr")],
        vec![to_uplink(), by("daddr")],
    ];
    table.chain(name.to_owned(), rules);
}

fn way_mark(via: Via) -> u32 {
    match via {
        Via::Internet => INTERNET,
        Via::Nat { public } => public.to_bits(),
    }
}

/// Returns for packets that may go on to the groups.
fn outside_rules() -> Vec<Rule> {
    let by_internet = || is(mark(), INTERNET);
    let by_nat = || is_not(mark(), INTERNET);
    let translated = |how: &str| has(ct("status"), how);
    let none_of = |pair: [Value; 2], set: &str| is_not(concat(pair), format!("@{set}"));
    let no_way = || goto(NO_WAY);
    let bound = |public: Value, private: Value| none_of([public, private], BINDINGS);
    let back = || json!({"return": null});
    vec![
        vec![
            to_uplink(),
            is(ip("daddr"), json!({"set": CLOUD_SERVICES})),
            no_way(),
        ],
        // An error comes from a router on the way, to which no route need lead.
        vec![from_uplink(), has(ct("state"), "related"), back()],
        vec![set_mark(json!(0))],
        vec![from_uplink(), vmap(ip("daddr"), SUBNETS)],
        vec![to_uplink(), vmap(ip("saddr"), SUBNETS)],
        vec![is(mark(), 0), no_way()],
        // Translations that hold no more.
        vec![
            translated("dnat"),
            bound(ct_ip("original", "daddr"), ct_ip("reply", "saddr")),
            no_way(),
        ],
        vec![
            by_internet(),
            translated("snat"),
            bound(ct_ip("reply", "daddr"), ct_ip("original", "saddr")),
            no_way(),
        ],
        vec![
            by_nat(),
            translated("snat"),
            none_of([mark(), ct_ip("reply", "daddr")], NAT_TRANSLATIONS),
            no_way(),
        ],
        // Nobody comes in through a NAT gateway.
        vec![by_nat(), translated("dnat"), no_way()],
        vec![translated("dnat"), back()],
        vec![translated("snat"), back()],
        // The first packet of a connection. From outside it has been translated already.
        vec![from_uplink(), no_way()],
        vec![
            by_internet(),
            is_not(ip("saddr"), format!("@{PUBLIC_SOURCES}")),
            no_way(),
        ],
    ]
}

fn no_way_rules(captures: bool) -> Vec<Rule> {
    let mut rules = Vec::new();
    if captures {
        rules.push(log(from_uplink(), "daddr", super::LOG_GROUP_INGRESS));
        rules.push(log(to_uplink(), "saddr", super::LOG_GROUP_EGRESS));
    }
    rules.push(vec![drop()]);
    rules
}

pub(super) fn from_uplink() -> Value {
    is(meta("iifname"), UPLINK)
}

pub(super) fn to_uplink() -> Value {
    is(meta("oifname"), UPLINK)
}
