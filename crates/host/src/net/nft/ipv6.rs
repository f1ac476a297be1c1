//! IPv6 in a VPC's router: ways out, and which packets get as far as the groups.
//!
//! ```text
//! forward       packets of IPv6 go to `forward_ipv6` and never come back: nobody's address, ways
//!               out and in (`outside_ipv6`), then what the sender's groups admit
//! ingress       what the receiver's groups admit, as for IPv4
//! ```
//!
//! Nothing is translated: an interface has the same address inside the VPC and outside. Routes hold
//! for every packet, not only for the first of a connection. Neighbour discovery is not let through
//! and not needed: who is behind which link is written down.

use serde_json::{Value, json};

use super::expr::{
    accept, concat, ct, drop, has, ip6, is, is_not, jump, mark, meta, prefix, set_mark, vmap,
};
use super::groups;
use super::router_table::established;
use super::routes::{from_uplink, to_uplink};
use super::table::{Element, Kind, Rule, Table};
use crate::net::spec::{Ipv6Via, VpcSpec};
use ipnet::Ipv6Net;
use std::net::Ipv6Addr;

/// The chain of every packet of IPv6 that would be forwarded.
pub(super) const FORWARD: &str = "forward_ipv6";
/// The chain that every packet passes that leaves the VPC or comes in.
const OUTSIDE: &str = "outside_ipv6";
const WAYS: &str = "ways_ipv6";

const LINK_LOCAL: Ipv6Net = Ipv6Net::new_assert(Ipv6Addr::new(0xfe80, 0, 0, 0, 0, 0, 0, 0), 10);
const MULTICAST: Ipv6Net = Ipv6Net::new_assert(Ipv6Addr::new(0xff00, 0, 0, 0, 0, 0, 0, 0), 8);

/// The mark of the internet gateway.
const INTERNET: u32 = 1;
/// The mark of egress-only internet gateways.
const EGRESS_ONLY: u32 = 2;

/// Adds what a VPC with IPv6 has besides the groups.
pub(super) fn add(table: &mut Table, spec: &VpcSpec) {
    let ways = spec.subnets.iter().flat_map(|subnet| {
        let routes = subnet.ipv6_cidr.map(|cidr| (cidr, &subnet.ipv6_routes));
        routes.into_iter().flat_map(|(cidr, routes)| {
            routes.iter().flat_map(move |route| {
                let mark = match route.via {
                    Ipv6Via::Internet => INTERNET,
                    Ipv6Via::EgressOnly => EGRESS_ONLY,
                };
                let to = route.to.iter();
                to.map(move |to| Element::Ipv6Way(cidr, *to, mark))
            })
        })
    });
    table.set(WAYS, Kind::Ipv6Ways, ways);
    table.chain(OUTSIDE.to_owned(), outside_rules());
    table.chain(FORWARD.to_owned(), forward_rules());
}

fn forward_rules() -> Vec<Rule> {
    // Whether the way back to the source leads through the link that the packet came from.
    let way_back = json!({"fib": {"result": "oif", "flags": ["saddr", "iif"]}});
    vec![
        vec![is(way_back, false), drop()],
        vec![is(ip6("saddr"), prefix(LINK_LOCAL)), drop()],
        vec![is(ip6("daddr"), prefix(LINK_LOCAL)), drop()],
        vec![is(ip6("daddr"), prefix(MULTICAST)), drop()],
        vec![from_uplink(), jump(OUTSIDE)],
        vec![to_uplink(), jump(OUTSIDE)],
        vec![established(), accept()],
        vec![is_not(ct("state"), "new"), drop()],
        // It was sent by nobody's interface.
        vec![from_uplink(), accept()],
        vec![vmap(ip6("saddr"), groups::EGRESS_IPV6)],
        vec![drop()],
    ]
}

/// Returns for packets that may go on to the groups.
fn outside_rules() -> Vec<Rule> {
    let way = |inner: &str, outer: &str| {
        let key = concat([ip6(inner), ip6(outer)]);
        set_mark(json!({"map": {"key": key, "data": format!("@{WAYS}")}}))
    };
    let back = || json!({"return": null});
    let begun = |how: &str| is(ct("direction"), how);
    let only_out = || is(mark(), EGRESS_ONLY);
    vec![
        // An error comes from a router on the way, to which no route need lead.
        vec![from_uplink(), has(ct("state"), "related"), back()],
        vec![set_mark(json!(0))],
        vec![from_uplink(), way("daddr", "saddr")],
        vec![to_uplink(), way("saddr", "daddr")],
        vec![is(mark(), 0), drop()],
        // Nobody comes in through an egress-only gateway, nor goes on with what began otherwise.
        vec![only_out(), from_uplink(), begun("original"), drop()],
        vec![only_out(), to_uplink(), begun("reply"), drop()],
    ]
}

/// Packets of IPv6 for the chain that judges them; the caller drops what is left of others.
pub(super) fn of_ipv6() -> Value {
    is(meta("nfproto"), "ipv6")
}
