//! The rules of an instance for IPv6 that the host forwards only because of Neargate: it does not
//! become a router between its other networks.
//!
//! A table of the family `ip6`, beside the instance's own table, which is there only where
//! forwarding was switched on by us ([`crate::net::forwarding`]).

use serde_json::{Value, json};

use super::super::names::{HOST_LINK_PREFIX, InstanceId};
use super::expr::{accept, ct, drop, has, is, meta};

/// The family that nft knows the table by, beside its name.
pub(crate) const FAMILY: &str = "ip6";

/// One transaction that makes the table anew, whatever somebody else has made of it.
///
/// As with Docker, which sets the policy of `FORWARD` to drop when it switches on forwarding,
/// containers and virtual machines behind a bridge get out, and what somebody has published of them
/// gets in; what else becomes of their packets is for the rules of whoever made the bridge.
pub(crate) fn render(instance: &InstanceId) -> Value {
    let name = instance.host_table();
    let any_instance = || format!("{HOST_LINK_PREFIX}*");
    let chain = json!({"chain": {
        "family": FAMILY, "table": name, "name": "forward", "type": "filter", "hook": "forward",
        "prio": 0, "policy": "accept",
    }});
    let mut commands = removal(instance);
    let passes = [
        is(meta("iifname"), any_instance()),
        is(meta("oifname"), any_instance()),
        has(ct("state"), json!(["established", "related"])),
        has(ct("status"), "dnat"),
        is(meta("iifkind"), "bridge"),
    ];
    let mut rules: Vec<Vec<Value>> = passes
        .into_iter()
        .map(|condition| vec![condition, accept()])
        .collect();
    rules.push(vec![drop()]);
    if let Some(commands) = commands["nftables"].as_array_mut() {
        commands.push(json!({"add": table(instance)}));
        commands.push(json!({"add": chain}));
        commands.extend(rules.iter().map(|rule| {
            let rule = json!({"family": FAMILY, "table": name, "chain": "forward", "expr": rule});
            json!({"add": {"rule": rule}})
        }));
    }
    commands
}

/// A transaction that makes sure the table does not exist.
pub(crate) fn removal(instance: &InstanceId) -> Value {
    let table = table(instance);
    json!({"nftables": [{"add": table}, {"delete": table}]})
}

fn table(instance: &InstanceId) -> Value {
    json!({"table": {"family": FAMILY, "name": instance.host_table()}})
}
