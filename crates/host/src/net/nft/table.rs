//! A table as data: its sets, maps, chains and rules, and the one transaction that makes it.
//!
//! Two tables can be compared ([`super::diff`]). What a router's table says is not decided here.

use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;

use ipnet::Ipv4Net;
use serde_json::{Value, json};

use super::expr;
use crate::net::spec::AddressRange;

/// A rule: nft's expressions, matches first.
pub(super) type Rule = Vec<Value>;

/// An `inet` table.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Table {
    pub(super) name: &'static str,
    pub(super) sets: BTreeMap<String, Set>,
    pub(super) chains: BTreeMap<String, Chain>,
}

/// A set or a map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Set {
    pub(super) kind: Kind,
    pub(super) elements: BTreeSet<Element>,
}

/// What a set or a map holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Addresses.
    Addresses,
    /// Pairs of addresses.
    Pairs,
    /// Pairs of a mark and an address.
    MarkedAddresses,
    /// From an address to another.
    Translations,
    /// From an address to what is done with its packets.
    Verdicts,
    /// From a subnet to what is done with its packets.
    Subnets,
    /// From an address outside to the mark of the way there.
    Ways,
    /// From a mark to an address.
    Marks,
}

/// An element of a set or map of the kind of the same name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Element {
    Address(Ipv4Addr),
    Pair(Ipv4Addr, Ipv4Addr),
    MarkedAddress(u32, Ipv4Addr),
    Translation(Ipv4Addr, Ipv4Addr),
    /// A jump to a chain.
    Jump(Ipv4Addr, String),
    /// A jump to a chain.
    Subnet(Ipv4Net, String),
    Way(AddressRange, u32),
    Mark(u32, Ipv4Addr),
}

/// A chain.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Chain {
    /// Where the kernel calls it; `None`: only other chains do.
    pub(super) base: Option<Base>,
    pub(super) rules: Vec<Rule>,
}

/// Where and how the kernel calls a chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Base<T = &'static str> {
    pub(super) kind: T,
    pub(super) hook: T,
    pub(super) priority: i64,
    pub(super) policy: T,
}

/// The names in a table that the kernel has.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Present {
    base_chains: BTreeMap<String, Base<String>>,
    chains: Vec<String>,
    /// Each with what nft calls it: `set` or `map`.
    sets: Vec<(String, String)>,
}

impl Table {
    pub(super) fn new(name: &'static str) -> Self {
        Self {
            name,
            sets: BTreeMap::new(),
            chains: BTreeMap::new(),
        }
    }

    /// Adds a set or map with its elements.
    pub(super) fn set(
        &mut self,
        name: &str,
        kind: Kind,
        elements: impl IntoIterator<Item = Element>,
    ) {
        let elements = elements.into_iter().collect();
        self.sets.insert(name.to_owned(), Set { kind, elements });
    }

    /// Adds a chain that the kernel calls.
    pub(super) fn base_chain(&mut self, name: &str, base: Base, rules: Vec<Rule>) {
        let base = Some(base);
        self.chains.insert(name.to_owned(), Chain { base, rules });
    }

    /// Adds a chain that others call.
    pub(super) fn chain(&mut self, name: String, rules: Vec<Rule>) {
        self.chains.insert(name, Chain { base: None, rules });
    }

    /// One transaction after which there is this table, whatever there was before.
    pub(crate) fn replace(&self, present: &Present) -> Value {
        let table = json!({"table": {"family": "inet", "name": self.name}});
        let mut commands = Commands::new(self.name);
        commands.push("add", table.clone());
        if present.base_chains == self.base_chains() {
            // The kernel calls a chain as soon as it is added, and its rules only after the
            // transaction: chains that stay drop nothing in between.
            commands.push("flush", table);
            for (name, noun) in &present.sets {
                commands.delete(noun, name);
            }
            for name in &present.chains {
                commands.delete_chain(name);
            }
        } else {
            commands.push("delete", table.clone());
            commands.push("add", table);
        }
        // Chains first: nft makes a set of ranges with all of its elements, which may name them.
        for (name, chain) in &self.chains {
            commands.add_chain(name, chain.base);
        }
        for (name, set) in &self.sets {
            commands.add_set(name, set.kind);
        }
        for (name, chain) in &self.chains {
            commands.add_rules(name, &chain.rules);
        }
        for (name, set) in &self.sets {
            commands.elements("add", name, set.elements.iter());
        }
        commands.finish()
    }

    fn base_chains(&self) -> BTreeMap<String, Base<String>> {
        let bases = self.chains.iter();
        let bases = bases.filter_map(|(name, chain)| Some((name.clone(), chain.base?.owned())));
        bases.collect()
    }
}

impl Present {
    /// What `nft` lists of a table.
    pub(super) fn read(answer: &Value, table: &str) -> Self {
        let mut present = Self::default();
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        for object in answer["nftables"].as_array().into_iter().flatten() {
            let Some((noun, object)) = object.as_object().and_then(|object| object.iter().next())
            else {
                continue;
            };
            if object["table"] != table {
                continue;
            }
            let name = text(&object["name"]);
            match noun.as_str() {
                "chain" if object.get("hook").is_some() => {
                    let base = Base {
                        kind: text(&object["type"]),
                        hook: text(&object["hook"]),
                        priority: object["prio"].as_i64().unwrap_or_default(),
                        policy: text(&object["policy"]),
                    };
                    present.base_chains.insert(name, base);
                }
                "chain" => present.chains.push(name),
                "set" | "map" => present.sets.push((name, noun.clone())),
                _ => {}
            }
        }
        present
    }
}

impl Base {
    fn owned(self) -> Base<String> {
        Base {
            kind: self.kind.to_owned(),
            hook: self.hook.to_owned(),
            priority: self.priority,
            policy: self.policy.to_owned(),
        }
    }
}

/// The commands of a transaction on one table.
#[derive(Debug)]
pub(super) struct Commands {
    table: &'static str,
    commands: Vec<Value>,
}

impl Commands {
    pub(super) fn new(table: &'static str) -> Self {
        let commands = Vec::new();
        Self { table, commands }
    }

    pub(super) fn add_set(&mut self, name: &str, kind: Kind) {
        let mut set = self.object(name);
        set["type"] = kind.key();
        if matches!(kind, Kind::Subnets | Kind::Ways) {
            set["flags"] = json!(["interval"]);
        }
        if let Some(value) = kind.value() {
            set["map"] = value.into();
        }
        self.push("add", json!({kind.noun(): set}));
    }

    pub(super) fn delete_set(&mut self, name: &str, kind: Kind) {
        self.delete(kind.noun(), name);
    }

    fn delete(&mut self, noun: &str, name: &str) {
        let object = self.object(name);
        self.push("delete", json!({noun: object}));
    }

    pub(super) fn elements<'a>(
        &mut self,
        verb: &str,
        set: &str,
        elements: impl Iterator<Item = &'a Element>,
    ) {
        let elements: Vec<Value> = elements.map(Element::json).collect();
        if elements.is_empty() {
            return;
        }
        let mut object = self.object(set);
        object["elem"] = elements.into();
        self.push(verb, json!({"element": object}));
    }

    pub(super) fn add_chain(&mut self, name: &str, base: Option<Base>) {
        let mut chain = self.object(name);
        if let Some(base) = base {
            chain["type"] = base.kind.into();
            chain["hook"] = base.hook.into();
            chain["prio"] = base.priority.into();
            chain["policy"] = base.policy.into();
        }
        self.push("add", json!({"chain": chain}));
    }

    pub(super) fn flush_chain(&mut self, name: &str) {
        let chain = self.object(name);
        self.push("flush", json!({"chain": chain}));
    }

    pub(super) fn delete_chain(&mut self, name: &str) {
        self.delete("chain", name);
    }

    pub(super) fn add_rules(&mut self, chain: &str, rules: &[Rule]) {
        for rule in rules {
            let rule = json!({"family": "inet", "table": self.table, "chain": chain, "expr": rule});
            self.push("add", json!({"rule": rule}));
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.commands.is_empty()
    }

    pub(super) fn finish(self) -> Value {
        json!({"nftables": self.commands})
    }

    fn object(&self, name: &str) -> Value {
        json!({"family": "inet", "table": self.table, "name": name})
    }

    fn push(&mut self, verb: &str, object: Value) {
        self.commands.push(json!({verb: object}));
    }
}

impl Kind {
    /// nft tells sets from maps.
    fn noun(self) -> &'static str {
        if self.value().is_some() { "map" } else { "set" }
    }

    fn key(self) -> Value {
        match self {
            Self::Addresses | Self::Translations | Self::Verdicts | Self::Subnets | Self::Ways => {
                json!("ipv4_addr")
            }
            Self::Pairs => json!(["ipv4_addr", "ipv4_addr"]),
            Self::MarkedAddresses => json!(["mark", "ipv4_addr"]),
            Self::Marks => json!("mark"),
        }
    }

    fn value(self) -> Option<&'static str> {
        match self {
            Self::Addresses | Self::Pairs | Self::MarkedAddresses => None,
            Self::Translations | Self::Marks => Some("ipv4_addr"),
            Self::Verdicts | Self::Subnets => Some("verdict"),
            Self::Ways => Some("mark"),
        }
    }
}

impl Element {
    fn json(&self) -> Value {
        match self {
            Self::Address(address) => json!(address),
            Self::Pair(left, right) => json!({"concat": [left, right]}),
            Self::MarkedAddress(mark, address) => json!({"concat": [mark, address]}),
            Self::Translation(from, to) => json!([from, to]),
            Self::Jump(address, chain) => json!([address, {"jump": {"target": chain}}]),
            Self::Subnet(subnet, chain) => {
                json!([expr::prefix(*subnet), {"jump": {"target": chain}}])
            }
            Self::Way(to, mark) => json!([expr::range(*to), mark]),
            Self::Mark(mark, address) => json!([mark, address]),
        }
    }
}
