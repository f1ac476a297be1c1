//! nftables through the `nft` program: JSON on standard input, one atomic transaction per call.
//!
//! What the rules say is in [`host_table`] and [`router_table`], as pure functions. A call costs
//! about 2 ms here (starting the program, mostly).

pub(super) mod diff;
pub(super) mod elements;
mod groups;
pub(super) mod host_table;
pub(super) mod router_table;
pub(super) mod routes;
pub(super) mod table;

use std::net::Ipv4Addr;
use std::os::fd::BorrowedFd;

use serde_json::{Value, json};

use self::table::Present;
use super::{NetError, program, run_in};

/// NFLOG group of packets that were dropped on their way to the interface that is the
/// destination.
pub const LOG_GROUP_INGRESS: u16 = 1;
/// NFLOG group of packets that were dropped on their way from the interface that is the source.
pub const LOG_GROUP_EGRESS: u16 = 2;
/// How much of a packet is logged, in bytes: its headers.
const LOG_SNAPLEN: u16 = 128;

/// Applies `transaction` in `netns`: all of it or nothing. `action` completes "nft cannot …".
pub(crate) async fn apply(
    netns: BorrowedFd<'_>,
    action: impl Into<String>,
    transaction: Value,
) -> Result<(), NetError> {
    let action = action.into();
    run_in(netns, move || apply_here(&action, &transaction)).await
}

/// The same in the calling thread's namespace.
pub(super) fn apply_here(action: &str, transaction: &Value) -> Result<(), NetError> {
    call(&["-j", "-f", "-"], &transaction.to_string(), action).map(drop)
}

/// Everything in `netns` but the elements of sets and what counters have counted.
pub(super) async fn list_ruleset(netns: BorrowedFd<'_>) -> Result<Value, NetError> {
    let action = "list the ruleset";
    let text = run_in(netns, move || {
        call(&["-j", "-s", "-t", "list", "ruleset"], "", action)
    })
    .await?;
    serde_json::from_str(&text).map_err(|error| NetError::Nft {
        action: action.to_owned(),
        message: format!("its answer cannot be read: {error}"),
    })
}

/// The elements of an address-to-address map, which must exist.
pub(crate) async fn list_map(
    netns: BorrowedFd<'_>,
    table: &'static str,
    map: &'static str,
) -> Result<Vec<(Ipv4Addr, Ipv4Addr)>, NetError> {
    let text = run_in(netns, move || {
        call(
            &["-j", "list", "map", "inet", table, map],
            "",
            &format!("list the map {map}"),
        )
    })
    .await?;
    parse_map(&text).ok_or_else(|| NetError::Nft {
        action: format!("list the map {map}"),
        message: "its answer is not of the known form".to_owned(),
    })
}

/// The names in a table, empty when there is none.
pub(crate) async fn list_names(
    netns: BorrowedFd<'_>,
    table: &'static str,
) -> Result<Present, NetError> {
    let text = run_in(netns, || {
        call(
            &["-j", "-t", "list", "ruleset", "inet"],
            "",
            "list the rules",
        )
    })
    .await?;
    let answer: Value = serde_json::from_str(&text).unwrap_or_default();
    Ok(Present::read(&answer, table))
}

/// Whether the table exists in `netns`.
pub(crate) async fn table_exists(
    netns: BorrowedFd<'_>,
    table: impl Into<String>,
) -> Result<bool, NetError> {
    let table = table.into();
    let text = run_in(netns, || {
        call(&["-j", "list", "tables", "inet"], "", "list the tables")
    })
    .await?;
    let answer: Value = serde_json::from_str(&text).unwrap_or_default();
    let objects = answer["nftables"].as_array().cloned().unwrap_or_default();
    Ok(objects
        .iter()
        .any(|object| object["table"]["name"] == table.as_str()))
}

/// A transaction that makes sure an `inet` table does not exist.
pub(crate) fn remove_table(name: &str) -> Value {
    let table = json!({"table": {"family": "inet", "name": name}});
    json!({"nftables": [{"add": table}, {"delete": table}]})
}

fn call(arguments: &[&str], input: &str, action: &str) -> Result<String, NetError> {
    program::call("nft", arguments, input, action).map_err(|error| match error {
        NetError::ProgramMissing { .. } => NetError::NftMissing,
        NetError::Program {
            action, message, ..
        } => NetError::Nft { action, message },
        other => other,
    })
}

fn parse_map(text: &str) -> Option<Vec<(Ipv4Addr, Ipv4Addr)>> {
    let answer: Value = serde_json::from_str(text).ok()?;
    let map = answer["nftables"]
        .as_array()?
        .iter()
        .find_map(|object| object.get("map"))?;
    let Some(elements) = map.get("elem") else {
        return Some(Vec::new());
    };
    let address = |value: &Value| value.as_str()?.parse().ok();
    elements
        .as_array()?
        .iter()
        .map(|pair| Some((address(pair.get(0)?)?, address(pair.get(1)?)?)))
        .collect()
}

/// Building blocks of rules in nft's JSON form (libnftables-json(5)).
mod expr {
    use serde_json::{Value, json};

    use crate::net::spec::AddressRange;

    pub(super) fn meta(key: &str) -> Value {
        json!({"meta": {"key": key}})
    }

    pub(super) fn payload(protocol: &str, field: &str) -> Value {
        json!({"payload": {"protocol": protocol, "field": field}})
    }

    pub(super) fn ip(field: &str) -> Value {
        payload("ip", field)
    }

    /// The protocol inside IP.
    pub(super) fn l4proto() -> Value {
        meta("l4proto")
    }

    /// The packet's mark, which only the rules of one table know.
    pub(super) fn mark() -> Value {
        meta("mark")
    }

    pub(super) fn set_mark(value: Value) -> Value {
        json!({"mangle": {"key": mark(), "value": value}})
    }

    pub(super) fn ct(key: &str) -> Value {
        json!({"ct": {"key": key}})
    }

    pub(super) fn ct_ip(direction: &str, field: &str) -> Value {
        json!({"ct": {"key": format!("ip {field}"), "dir": direction}})
    }

    pub(super) fn concat(parts: [Value; 2]) -> Value {
        json!({"concat": parts})
    }

    pub(super) fn is(left: Value, right: impl Into<Value>) -> Value {
        compare("==", left, right.into())
    }

    pub(super) fn is_not(left: Value, right: impl Into<Value>) -> Value {
        compare("!=", left, right.into())
    }

    /// For bit sets such as the connection state: any of `right`.
    pub(super) fn has(left: Value, right: impl Into<Value>) -> Value {
        compare("in", left, right.into())
    }

    pub(super) fn prefix(net: ipnet::Ipv4Net) -> Value {
        json!({"prefix": {"addr": net.network().to_string(), "len": net.prefix_len()}})
    }

    pub(super) fn range(range: AddressRange) -> Value {
        if range.first == range.last {
            json!(range.first)
        } else {
            json!({"range": [range.first, range.last]})
        }
    }

    pub(super) fn jump(chain: &str) -> Value {
        json!({"jump": {"target": chain}})
    }

    pub(super) fn goto(chain: &str) -> Value {
        json!({"goto": {"target": chain}})
    }

    /// Does what `map` says of `key`; goes on when it says nothing.
    pub(super) fn vmap(key: Value, map: &str) -> Value {
        json!({"vmap": {"key": key, "data": format!("@{map}")}})
    }

    /// Gives the connection the source that `map` says of `key`; goes on when it says nothing.
    pub(super) fn snat(key: Value, map: &str) -> Value {
        let lookup = json!({"map": {"key": key, "data": format!("@{map}")}});
        json!({"snat": {"family": "ip", "addr": lookup}})
    }

    /// A rule that shows a packet to whoever listens, if somebody wants to see what is dropped of
    /// the address in `field`.
    pub(super) fn log(on: Value, field: &str, group: u16) -> Vec<Value> {
        let set = super::router_table::CAPTURE_REJECTED;
        let log = json!({"log": {"group": group, "snaplen": super::LOG_SNAPLEN}});
        vec![on, is(ip(field), format!("@{set}")), log]
    }

    pub(super) fn drop() -> Value {
        json!({"drop": null})
    }

    pub(super) fn accept() -> Value {
        json!({"accept": null})
    }

    fn compare(op: &str, left: Value, right: Value) -> Value {
        json!({"match": {"op": op, "left": left, "right": right}})
    }
}

/// Collects the commands that make one table.
#[derive(Debug)]
struct Transaction {
    table: String,
    commands: Vec<Value>,
}

impl Transaction {
    /// Begins with making sure the table exists.
    fn new(table: &str) -> Self {
        let add = json!({"add": {"table": {"family": "inet", "name": table}}});
        Self {
            table: table.to_owned(),
            commands: vec![add],
        }
    }

    /// Makes sure a base chain exists and is empty.
    fn chain(&mut self, name: &str, kind: &str, hook: &str, priority: i32, policy: &str) {
        self.add(
            "chain",
            json!({"name": name, "type": kind, "hook": hook, "prio": priority, "policy": policy}),
        );
        let chain = json!({"family": "inet", "table": self.table, "name": name});
        self.commands.push(json!({"flush": {"chain": chain}}));
    }

    /// Appends a rule to a chain.
    fn rule(&mut self, chain: &str, expressions: impl IntoIterator<Item = Value>) {
        let expressions: Vec<Value> = expressions.into_iter().collect();
        self.add("rule", json!({"chain": chain, "expr": expressions}));
    }

    fn add(&mut self, kind: &str, mut object: Value) {
        object["family"] = "inet".into();
        object["table"] = self.table.as_str().into();
        self.commands.push(json!({"add": {kind: object}}));
    }

    fn finish(self) -> Value {
        json!({"nftables": self.commands})
    }
}

/// Comparing rendered rules with the committed ones.
#[cfg(test)]
mod test_support {
    use serde_json::Value;

    /// `golden` holds one command per line, so that a difference shows the rule.
    pub(super) fn check_golden(transaction: &Value, golden: &str) {
        let commands = transaction["nftables"].as_array().unwrap();
        let expected: Vec<Value> = golden
            .lines()
            .filter(|line| !line.is_empty())
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        let actual: Vec<String> = commands.iter().map(Value::to_string).collect();
        assert!(
            *commands == expected,
            "the rules changed; they are now:\n{}",
            actual.join("\n")
        );
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn maps_are_read_with_and_without_elements() {
        let empty = r#"{"nftables":[{"metainfo":{}},{"map":{"name":"m"}}]}"#;
        assert_eq!(parse_map(empty), Some(vec![]));
        let one = r#"{"nftables":[{"map":{"elem":[["198.18.1.1","10.0.0.1"]]}}]}"#;
        let pair = (Ipv4Addr::new(198, 18, 1, 1), Ipv4Addr::new(10, 0, 0, 1));
        assert_eq!(parse_map(one), Some(vec![pair]));
        for bad in ["", "{}", r#"{"nftables":[{"map":{"elem":[["x","y"]]}}]}"#] {
            assert_eq!(parse_map(bad), None, "{bad}");
        }
    }

    proptest! {
        #[test]
        fn any_answer_is_read_without_panic(text in ".{0,200}") {
            let _ = parse_map(&text);
        }
    }
}
