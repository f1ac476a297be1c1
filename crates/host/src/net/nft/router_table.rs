//! The rules of one VPC, in its router namespace.
//!
//! Packets are seen between the two translations of public addresses: in `forward` the source and
//! destination of a task are always its private address. Security groups will be chains that
//! `forward` jumps to where it now accepts everything between ports.

use std::net::Ipv4Addr;

use ipnet::Ipv4Net;
use serde_json::{Value, json};

use super::super::names::{PORT_PREFIX, ROUTER_TABLE, UPLINK};
use super::Transaction;
use super::expr::{accept, concat, ct, ct_ip, drop, has, ip, is, is_not, meta, prefix};

/// The map that [`PublicBinding`]s are read back from.
pub(crate) const PUBLIC_TO_PRIVATE: &str = "public_to_private";
const PRIVATE_TO_PUBLIC: &str = "private_to_public";
const PUBLIC_SOURCES: &str = "public_sources";
const BINDINGS: &str = "bindings";

/// Link-local addresses are a matter of the task's own namespace (169.254.170.2, RFC 3927).
const LINK_LOCAL: Ipv4Net = Ipv4Net::new_assert(Ipv4Addr::new(169, 254, 0, 0), 16);
const MULTICAST: Ipv4Net = Ipv4Net::new_assert(Ipv4Addr::new(224, 0, 0, 0), 4);

/// What the table of a router depends on, apart from the bound public addresses.
#[derive(Debug, Clone)]
pub struct RouterTableSpec {
    /// Address of the VPC's resolver, the only local address that answers.
    pub resolver: Ipv4Addr,
}

/// A public address and the interface address it is translated to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PublicBinding {
    /// The address seen from outside the VPC.
    pub public: Ipv4Addr,
    /// The task's address inside the VPC.
    pub private: Ipv4Addr,
}

/// One transaction that makes, repairs or updates the table. Bound public addresses stay.
pub fn render(spec: &RouterTableSpec) -> Value {
    let mut table = Transaction::new(ROUTER_TABLE);
    table.set(PUBLIC_SOURCES, json!("ipv4_addr"));
    table.set(BINDINGS, json!(["ipv4_addr", "ipv4_addr"]));
    table.address_map(PUBLIC_TO_PRIVATE);
    table.address_map(PRIVATE_TO_PUBLIC);
    input_rules(&mut table, spec);
    forward_rules(&mut table);
    translation_rules(&mut table);
    table.finish()
}

/// One transaction that binds a public address; binding it again changes nothing.
pub(crate) fn bind(binding: PublicBinding) -> Value {
    let mut table = Transaction::new(ROUTER_TABLE);
    change_binding(&mut table, "add", binding);
    table.finish()
}

/// One transaction that unbinds a public address, bound or not.
pub(crate) fn unbind(binding: PublicBinding) -> Value {
    let mut table = Transaction::new(ROUTER_TABLE);
    // Deleting an element that is absent would fail the transaction, adding a present one not.
    change_binding(&mut table, "add", binding);
    change_binding(&mut table, "delete", binding);
    table.finish()
}

fn change_binding(table: &mut Transaction, verb: &str, binding: PublicBinding) {
    let (public, private) = (binding.public.to_string(), binding.private.to_string());
    table.elements(verb, PUBLIC_SOURCES, vec![json!(private)]);
    table.elements(verb, BINDINGS, vec![json!({"concat": [public, private]})]);
    table.elements(verb, PUBLIC_TO_PRIVATE, vec![json!([public, private])]);
    table.elements(verb, PRIVATE_TO_PUBLIC, vec![json!([private, public])]);
}

/// To the router itself: only name queries of tasks, and answers.
fn input_rules(table: &mut Transaction, spec: &RouterTableSpec) {
    table.chain("input", "filter", "input", 0, "drop");
    table.rule("input", [established(), accept()]);
    for protocol in ["udp", "tcp"] {
        table.rule(
            "input",
            [
                is(meta("iifname"), port()),
                is(ip("daddr"), spec.resolver.to_string()),
                is(
                    json!({"payload": {"protocol": protocol, "field": "dport"}}),
                    53,
                ),
                accept(),
            ],
        );
    }
}

fn forward_rules(table: &mut Transaction) {
    table.chain("forward", "filter", "forward", 0, "drop");
    let mut rule = |expressions: Vec<Value>| table.rule("forward", expressions);
    let from_port = || is(meta("iifname"), port());
    let to_port = || is(meta("oifname"), port());
    let from_uplink = || is(meta("iifname"), UPLINK);
    let to_uplink = || is(meta("oifname"), UPLINK);
    let not_bound = |pair: [Value; 2]| is_not(concat(pair), format!("@{BINDINGS}"));
    let direction = |way: &str| is(ct("direction"), way);

    rule(vec![is(ip("daddr"), prefix(LINK_LOCAL)), drop()]);
    rule(vec![is(ip("daddr"), prefix(MULTICAST)), drop()]);
    // Without a public address there is no way out.
    rule(vec![
        from_port(),
        to_uplink(),
        not_in(ip("saddr"), PUBLIC_SOURCES),
        drop(),
    ]);
    // The same for a task that reaches another's public address, which never leaves the router.
    rule(vec![
        from_port(),
        to_port(),
        has(ct("status"), "dnat"),
        direction("original"),
        not_in(ip("saddr"), PUBLIC_SOURCES),
        drop(),
    ]);
    // A connection remembers its translation for as long as it lives. When the address has been
    // unbound since (and perhaps given to someone else), its packets belong to nobody.
    rule(vec![
        has(ct("status"), "dnat"),
        direction("original"),
        not_bound([ct_ip("original", "daddr"), ip("daddr")]),
        drop(),
    ]);
    rule(vec![
        has(ct("status"), "snat"),
        direction("original"),
        not_bound([ct_ip("reply", "daddr"), ip("saddr")]),
        drop(),
    ]);
    rule(vec![
        from_uplink(),
        direction("reply"),
        not_bound([ct_ip("reply", "daddr"), ip("daddr")]),
        drop(),
    ]);
    rule(vec![established(), accept()]);
    rule(vec![from_port(), to_port(), accept()]);
    rule(vec![from_port(), to_uplink(), accept()]);
    rule(vec![
        from_uplink(),
        to_port(),
        has(ct("status"), "dnat"),
        accept(),
    ]);
}

fn translation_rules(table: &mut Transaction) {
    let translate = |verb: &str, field: &str, map: &str| {
        let lookup = json!({"map": {"key": ip(field), "data": format!("@{map}")}});
        json!({verb: {"family": "ip", "addr": lookup}})
    };
    table.chain("prerouting", "nat", "prerouting", -100, "accept");
    table.rule(
        "prerouting",
        [translate("dnat", "daddr", PUBLIC_TO_PRIVATE)],
    );
    table.chain("postrouting", "nat", "postrouting", 100, "accept");
    let to_source = || translate("snat", "saddr", PRIVATE_TO_PUBLIC);
    table.rule("postrouting", [is(meta("oifname"), UPLINK), to_source()]);
    // Who reaches a task by its public address is seen with a public address, as on AWS.
    table.rule(
        "postrouting",
        [
            is(meta("oifname"), port()),
            has(ct("status"), "dnat"),
            to_source(),
        ],
    );
}

fn established() -> Value {
    has(ct("state"), json!(["established", "related"]))
}

fn not_in(left: Value, set: &str) -> Value {
    is_not(left, format!("@{set}"))
}

fn port() -> String {
    format!("{PORT_PREFIX}*")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::net::nft::test_support::check_golden;

    #[test]
    fn rules_of_a_router() {
        let spec = RouterTableSpec {
            resolver: Ipv4Addr::new(172, 31, 0, 2),
        };
        check_golden(&render(&spec), include_str!("router_table.golden"));
    }

    #[test]
    fn binding_and_unbinding_change_the_same_four_places() {
        let binding = PublicBinding {
            public: Ipv4Addr::new(198, 18, 1, 1),
            private: Ipv4Addr::new(172, 31, 0, 10),
        };
        let count = |value: Value| value["nftables"].as_array().unwrap().len();
        assert_eq!(count(bind(binding)), 1 + 4);
        assert_eq!(count(unbind(binding)), 1 + 4 + 4);
    }
}
