//! From one table to another in one transaction that touches only what differs.
//!
//! Inside a transaction every command sees what the ones before it did, so the order matters:
//! whatever is named must be there already, and nothing goes that is still named. Packets see all
//! of it at once.

use serde_json::Value;

use super::table::{Commands, Table};

/// The transaction that makes `new` of `old`; `None` when they are equal. Both have the same base
/// chains, and a set that both have is of one kind.
pub(crate) fn difference(old: &Table, new: &Table) -> Option<Value> {
    let mut commands = Commands::new(new.name);
    let is_new_chain = |name: &String| !old.chains.contains_key(name);
    let is_old_chain = |name: &String| !new.chains.contains_key(name);

    for (name, chain) in &new.chains {
        if is_new_chain(name) {
            commands.add_chain(name, chain.base);
        }
    }
    for (name, set) in &new.sets {
        if !old.sets.contains_key(name) {
            commands.add_set(name, set.kind);
        }
    }
    for (name, chain) in &new.chains {
        match old.chains.get(name) {
            Some(before) if before.rules == chain.rules => continue,
            Some(_) => commands.flush_chain(name),
            None => {}
        }
        commands.add_rules(name, &chain.rules);
    }
    // A key goes before it comes again with another value.
    for (name, set) in &old.sets {
        if let Some(after) = new.sets.get(name) {
            commands.elements("delete", name, set.elements.difference(&after.elements));
        }
    }
    for (name, set) in &new.sets {
        match old.sets.get(name) {
            Some(before) => {
                commands.elements("add", name, set.elements.difference(&before.elements));
            }
            None => commands.elements("add", name, set.elements.iter()),
        }
    }
    // Those that go may still call each other.
    for name in old.chains.keys().filter(|name| is_old_chain(name)) {
        commands.flush_chain(name);
    }
    for name in old.chains.keys().filter(|name| is_old_chain(name)) {
        commands.delete_chain(name);
    }
    for (name, set) in &old.sets {
        if !new.sets.contains_key(name) {
            commands.delete_set(name, set.kind);
        }
    }
    (!commands.is_empty()).then(|| commands.finish())
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::net::Ipv4Addr;

    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::net::names::{GroupId, VpcId};
    use crate::net::nft::elements;
    use crate::net::nft::router_table::table;
    use crate::net::nft::table::Present;
    use crate::net::spec::{
        AddressRange, Clause, GroupSpec, InterfaceSpec, RouteSpec, Selection, SubnetSpec, Traffic,
        Via, VpcSpec,
    };

    /// A table as the kernel keeps it, which refuses what the kernel would.
    #[derive(Debug, Default, PartialEq)]
    struct Kernel {
        sets: BTreeMap<String, (Value, BTreeMap<String, Value>)>,
        chains: BTreeMap<String, (Value, Vec<Value>)>,
    }

    impl Kernel {
        fn of(table: &Table) -> Self {
            let mut kernel = Self::default();
            kernel.apply(&table.replace(&Present::default()));
            kernel
        }

        /// What `nft` would list.
        fn present(&self) -> Present {
            let sets = self.sets.values().map(|(set, _)| {
                let noun = if set.get("map").is_some() {
                    "map"
                } else {
                    "set"
                };
                json!({noun: set})
            });
            let chains = self
                .chains
                .values()
                .map(|(chain, _)| json!({"chain": chain}));
            let objects: Vec<Value> = sets.chain(chains).collect();
            Present::read(&json!({"nftables": objects}), "neargate")
        }

        fn apply(&mut self, transaction: &Value) {
            for command in transaction["nftables"].as_array().unwrap() {
                let (verb, object) = only(command);
                let (noun, object) = only(object);
                let name = object["name"].as_str().unwrap_or_default().to_owned();
                match (verb, noun) {
                    ("add", "table") => {}
                    ("delete", "table") => *self = Self::default(),
                    ("add", "set" | "map") => {
                        let set = (object.clone(), BTreeMap::new());
                        assert!(self.sets.insert(name, set).is_none(), "{object}");
                    }
                    ("delete", "set" | "map") => {
                        assert!(!self.names(&format!("@{name}")), "{name} is in use");
                        assert!(self.sets.remove(&name).is_some(), "{name}");
                    }
                    ("flush", "table") => {
                        self.chains
                            .values_mut()
                            .for_each(|(_, rules)| rules.clear());
                    }
                    ("add", "chain") => match self.chains.get(&name) {
                        Some((chain, _)) => assert_eq!(chain, object),
                        None => {
                            self.chains.insert(name, (object.clone(), Vec::new()));
                        }
                    },
                    ("flush", "chain") => self.chains.get_mut(&name).unwrap().1.clear(),
                    ("delete", "chain") => {
                        assert!(!self.names(&name), "{name} is in use");
                        let (_, rules) = self.chains.remove(&name).unwrap();
                        assert!(rules.is_empty(), "{name} has rules");
                    }
                    ("add", "rule") => {
                        self.check_named(&object["expr"]);
                        let chain = object["chain"].as_str().unwrap();
                        let (_, rules) = self.chains.get_mut(chain).unwrap();
                        rules.push(object["expr"].clone());
                    }
                    (verb, "element") => self.change(verb, &name, &object["elem"]),
                    _ => panic!("{command}"),
                }
            }
        }

        fn change(&mut self, verb: &str, set: &str, elements: &Value) {
            for element in elements.as_array().unwrap() {
                let key = element.get(0).unwrap_or(element).to_string();
                self.check_named(element);
                let (_, held) = self.sets.get_mut(set).unwrap();
                let before = match verb {
                    "add" => held.insert(key, element.clone()),
                    _ => held.remove(&key),
                };
                let expected = (verb == "delete").then(|| element.clone());
                assert_eq!(before, expected, "{verb} {element} in {set}");
            }
        }

        /// Every set and chain that `value` names is there.
        fn check_named(&self, value: &Value) {
            for name in named(value) {
                let there = match name.strip_prefix('@') {
                    Some(set) => self.sets.contains_key(set),
                    None => self.chains.contains_key(&name),
                };
                assert!(there, "{name} is not there");
            }
        }

        /// Whether a rule or an element names the set or chain.
        fn names(&self, name: &str) -> bool {
            let rules = self.chains.values().flat_map(|(_, rules)| rules);
            let elements = self.sets.values().flat_map(|(_, held)| held.values());
            rules
                .chain(elements)
                .any(|value| named(value).contains(name))
        }
    }

    /// The one member of an object.
    fn only(value: &Value) -> (&str, &Value) {
        let (key, value) = value.as_object().unwrap().iter().next().unwrap();
        (key, value)
    }

    fn named(value: &Value) -> BTreeSet<String> {
        match value {
            Value::String(text) if text.starts_with('@') => [text.clone()].into(),
            Value::Array(values) => values.iter().flat_map(named).collect(),
            Value::Object(members) => {
                let target = members.get("target").and_then(Value::as_str);
                let inside = members.values().flat_map(named);
                inside.chain(target.map(str::to_owned)).collect()
            }
            _ => BTreeSet::new(),
        }
    }

    fn group_id(number: usize) -> GroupId {
        GroupId::parse(&format!("sg-{number:08x}")).unwrap()
    }

    fn addresses() -> impl Strategy<Value = AddressRange> {
        (0..5u32, 0..5u32).prop_map(|(first, count)| AddressRange {
            first: (0x0a00_0000 + 10 * first).into(),
            last: (0x0a00_0000 + 10 * first + count).into(),
        })
    }

    fn clauses() -> impl Strategy<Value = Vec<Clause>> {
        let traffic = prop_oneof![
            Just(Traffic::All),
            (0..3u16).prop_map(|first| Traffic::Tcp { first, last: 2 }),
            Just(Traffic::Icmp {
                kind: Some(8),
                code: None
            }),
        ];
        let groups = prop::collection::btree_set(0..4usize, 0..3);
        let clause = (traffic, prop::option::of(addresses()), groups);
        let clause = clause.prop_map(|(traffic, range, groups)| Clause {
            traffic,
            ranges: range.into_iter().collect(),
            groups: groups.into_iter().map(group_id).collect(),
        });
        prop::collection::vec(clause, 0..3)
    }

    fn interfaces() -> impl Strategy<Value = Vec<InterfaceSpec>> {
        let groups = prop::collection::vec(0..4usize, 0..4);
        let one = (groups, any::<bool>(), any::<bool>());
        prop::collection::btree_map(4..10u8, one, 0..6).prop_map(|interfaces| {
            let mut publics = 1..;
            let interface =
                |(host, (groups, is_public, rejected)): (u8, (Vec<usize>, bool, bool))| {
                    InterfaceSpec {
                        id: format!("eni-{host}"),
                        address: Ipv4Addr::new(10, 0, 0, host),
                        public: publics
                            .next()
                            .filter(|_| is_public)
                            .map(|n| Ipv4Addr::new(198, 18, 1, n)),
                        groups: groups.into_iter().map(group_id).collect(),
                        capture: Selection {
                            accepted: false,
                            rejected,
                        },
                    }
                };
            interfaces.into_iter().map(interface).collect()
        })
    }

    fn subnet() -> impl Strategy<Value = SubnetSpec> {
        let nat = |n| Via::Nat {
            public: Ipv4Addr::new(198, 18, 2, n),
        };
        let via = prop_oneof![Just(Via::Internet), (1..3u8).prop_map(nat)];
        let route = (addresses(), via).prop_map(|(to, via)| RouteSpec { to: vec![to], via });
        prop::option::of(route).prop_map(|route| SubnetSpec {
            subnet_id: "subnet-1".into(),
            cidr: "10.0.0.0/24".parse().unwrap(),
            routes: route.into_iter().collect(),
        })
    }

    fn specs() -> impl Strategy<Value = VpcSpec> {
        let groups = prop::collection::vec((any::<bool>(), clauses(), clauses()), 4);
        (subnet(), interfaces(), groups).prop_map(|(subnet, interfaces, groups)| {
            let group = |(number, (named, ingress, egress))| {
                let group = GroupSpec {
                    id: group_id(number),
                    ingress,
                    egress,
                };
                (named, group)
            };
            let groups: Vec<_> = groups.into_iter().enumerate().map(group).collect();
            // Only groups that are used: an interface's, or one that a clause of those names.
            let mut used: BTreeSet<GroupId> = interfaces
                .iter()
                .flat_map(|one| one.groups.clone())
                .collect();
            used.extend(
                groups
                    .iter()
                    .filter(|(named, _)| *named)
                    .map(|(_, one)| one.id.clone()),
            );
            let named = groups.iter().filter(|(_, one)| used.contains(&one.id));
            let named = named.flat_map(|(_, one)| one.ingress.iter().chain(&one.egress));
            let named: BTreeSet<GroupId> = named.flat_map(|one| one.groups.clone()).collect();
            let groups = groups.into_iter().filter_map(|(_, mut group)| {
                if !used.contains(&group.id) {
                    group.ingress.clear();
                    group.egress.clear();
                    return named.contains(&group.id).then_some(group);
                }
                Some(group)
            });
            VpcSpec {
                vpc_id: VpcId::parse("vpc-12345678").unwrap(),
                cidrs: vec!["10.0.0.0/24".parse().unwrap()],
                resolver: Ipv4Addr::new(10, 0, 0, 2),
                subnets: vec![subnet],
                groups: groups.collect(),
                interfaces,
            }
        })
    }

    proptest! {
        #[test]
        fn a_difference_makes_the_new_table_of_the_old(old in specs(), new in specs()) {
            let (old, new) = (table(&old), table(&new));
            let mut kernel = Kernel::of(&old);
            if let Some(transaction) = difference(&old, &new) {
                kernel.apply(&transaction);
            } else {
                prop_assert_eq!(&old, &new);
            }
            prop_assert_eq!(&kernel, &Kernel::of(&new));
            let mut other = Kernel::of(&old);
            other.apply(&new.replace(&other.present()));
            prop_assert_eq!(&other, &kernel);
            prop_assert_eq!(difference(&new, &new), None);
        }
    }

    /// The verbs and names of the commands between two tables.
    fn commands(old: &VpcSpec, new: &VpcSpec) -> Vec<String> {
        let transaction = difference(&table(old), &table(new)).unwrap_or_default();
        let commands = transaction["nftables"]
            .as_array()
            .cloned()
            .unwrap_or_default();
        let text = |command: &Value| {
            let (verb, object) = only(command);
            let (noun, object) = only(object);
            let name = object.get("name").unwrap_or(&object["chain"]);
            format!("{verb} {noun} {}", name.as_str().unwrap_or_default())
        };
        commands.iter().map(text).collect()
    }

    #[test]
    fn a_change_touches_only_what_differs() {
        let everything = Clause {
            traffic: Traffic::All,
            ranges: vec![AddressRange::ALL],
            groups: vec![],
        };
        let mut old = VpcSpec {
            vpc_id: VpcId::parse("vpc-12345678").unwrap(),
            cidrs: vec!["10.0.0.0/24".parse().unwrap()],
            resolver: Ipv4Addr::new(10, 0, 0, 2),
            subnets: vec![],
            interfaces: vec![],
            groups: vec![GroupSpec {
                id: group_id(1),
                ingress: vec![],
                egress: vec![everything.clone()],
            }],
        };
        for host in 4..200 {
            old.interfaces.push(InterfaceSpec {
                id: format!("eni-{host}"),
                address: Ipv4Addr::new(10, 0, 0, host),
                public: None,
                groups: vec![group_id(1)],
                capture: Selection::default(),
            });
        }
        let mut rule = old.clone();
        rule.groups[0].ingress.push(everything);
        assert_eq!(
            commands(&old, &rule),
            ["flush chain sg-00000001-in", "add rule sg-00000001-in"]
        );
        assert!(elements::difference(&table(&old), &table(&rule)).is_none());
        let mut gone = old.clone();
        gone.interfaces.pop();
        let messages = elements::difference(&table(&old), &table(&gone));
        assert_eq!(messages.map(|messages| messages.len()), Some(3));
        let elements = ["egress", "ingress", "sg-00000001"];
        let of = |verb: &str| elements.map(|name| format!("{verb} element {name}"));
        assert_eq!(commands(&old, &gone), of("delete"));
        assert_eq!(commands(&gone, &old), of("add"));
        assert_eq!(json!(commands(&old, &old)), json!([]));
    }
}
