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
use crate::net::names::PORT_PREFIX;
use crate::net::spec::{Ipv6Via, VpcSpec};
use ipnet::Ipv6Net;
use std::net::Ipv6Addr;

/// The chain of every packet of IPv6 that would be forwarded.
pub(super) const FORWARD: &str = "forward_ipv6";
/// The chain that every packet passes that leaves the VPC or comes in.
const OUTSIDE: &str = "outside_ipv6";
const WAYS: &str = "ways_ipv6";
/// The addresses of interfaces.
const INTERFACES: &str = "interfaces_ipv6";

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
    let addresses = spec.interfaces.iter().filter_map(|one| one.ipv6);
    let addresses = addresses.map(Element::Ipv6Address);
    table.set(INTERFACES, Kind::Ipv6Addresses, addresses);
    table.chain(OUTSIDE.to_owned(), outside_rules());
    table.chain(FORWARD.to_owned(), forward_rules());
}

fn forward_rules() -> Vec<Rule> {
    let interfaces = || format!("@{INTERFACES}");
    let from_port = || is(meta("iifname"), format!("{PORT_PREFIX}*"));
    let to_port = || is(meta("oifname"), format!("{PORT_PREFIX}*"));
    // Whether the way back to the source leads through the link that the packet came from.
    let way_back = json!({"fib": {"result": "oif", "flags": ["saddr", "iif"]}});
    vec![
        vec![is(way_back, false), drop()],
        // Connections of an address end with its interface.
        vec![from_port(), is_not(ip6("saddr"), interfaces()), drop()],
        vec![to_port(), is_not(ip6("daddr"), interfaces()), drop()],
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::net::names::{GroupId, VpcId};
    use crate::net::nft::router_table;
    use crate::net::nft::table::Present;
    use crate::net::nft::test_support::check_golden;
    use crate::net::spec::{
        AddressRange, Clause, GroupSpec, InterfaceSpec, Ipv6RouteSpec, Selection, SubnetSpec,
        Traffic,
    };

    /// A web server that everybody reaches by IPv6; its subnet goes out by an egress-only gateway.
    fn example() -> VpcSpec {
        let group = GroupId::parse("sg-00000001").unwrap();
        let clause = |traffic| Clause {
            traffic,
            ranges: vec![],
            ipv6_ranges: vec![AddressRange::ALL_IPV6],
            groups: vec![],
        };
        VpcSpec {
            vpc_id: VpcId::parse("vpc-12345678").unwrap(),
            cidrs: vec!["172.31.0.0/16".parse().unwrap()],
            ipv6_cidr: Some("fd4e:47ab:1200:100::/56".parse().unwrap()),
            resolver: "172.31.0.2".parse().unwrap(),
            subnets: vec![SubnetSpec {
                subnet_id: "subnet-1".into(),
                cidr: "172.31.0.0/20".parse().unwrap(),
                routes: vec![],
                ipv6_cidr: Some("fd4e:47ab:1200:100::/64".parse().unwrap()),
                ipv6_routes: vec![Ipv6RouteSpec {
                    to: vec![AddressRange {
                        first: "2001:db8::".parse().unwrap(),
                        last: "2001:db8::ffff".parse().unwrap(),
                    }],
                    via: Ipv6Via::EgressOnly,
                }],
            }],
            interfaces: vec![InterfaceSpec {
                id: "eni-1".into(),
                address: "172.31.0.10".parse().unwrap(),
                public: None,
                ipv6: Some("fd4e:47ab:1200:100::7".parse().unwrap()),
                groups: vec![group.clone()],
                capture: Selection::default(),
            }],
            groups: vec![GroupSpec {
                id: group,
                ingress: vec![clause(Traffic::Tcp {
                    first: 80,
                    last: 80,
                })],
                egress: vec![clause(Traffic::Icmpv6 {
                    kind: Some(128),
                    code: None,
                })],
            }],
        }
    }

    #[test]
    fn rules_of_a_router_with_ipv6() {
        let mut transaction = router_table::table(&example()).replace(&Present::default());
        // The rest is as without.
        if let Some(commands) = transaction["nftables"].as_array_mut() {
            commands.retain(|command| {
                command.to_string().contains("ip6") || command.to_string().contains("ipv6")
            });
        }
        check_golden(&transaction, include_str!("router_table_ipv6.golden"));
    }
}
