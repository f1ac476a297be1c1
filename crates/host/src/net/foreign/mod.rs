//! Living with other firewalls on the host: Docker's, firewalld's, ufw's, one's own.
//!
//! A packet passes the forward hook only if every chain there lets it, and many firewalls drop
//! what they do not know (Docker sets the policy of `FORWARD` to drop). Such a chain gets rules
//! that accept exactly what this instance's own table has judged: traffic of the links
//! `ng-<instance>-*` ([`passage`] says which). They stand just before the rule that would drop it,
//! or at the end when it is the policy, so that what the owner drops in particular before that,
//! for example in `DOCKER-USER`, is dropped of tasks too. They carry the comment
//! `neargate-<instance>`, by which they are found, put back when somebody flushes the chain, and
//! taken away again. No rule is added where nothing would be dropped, and none of anybody else is
//! changed.
//!
//! In a table that `iptables` writes it is `iptables` that puts them there: rules of nft's own
//! kind would make the whole table unreadable for it.

mod firewall;
mod iptables;
mod nft_rules;
mod passage;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::os::fd::BorrowedFd;

use ipnet::Ipv4Net;

use self::firewall::{Chain, Firewall, Place, Rule, Writer};
use self::passage::{Opening, Passage, Wanted};
use super::names::InstanceId;
use super::{NetError, run_in};

/// Beginning of the comment of every rule that an instance puts into a foreign chain.
const COMMENT_PREFIX: &str = "neargate-";

/// Whose traffic is to pass, and where it goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Traffic {
    pub(super) instance: InstanceId,
    /// Of the instance's public addresses and links.
    pub(super) range: Ipv4Net,
    /// The links that the host's default routes lead out of.
    pub(super) ways_out: BTreeSet<String>,
}

/// The rules to add to one chain and to take from it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Change {
    place: Place,
    /// Keys of rules.
    remove: Vec<String>,
    /// In their order.
    insert: Vec<Insertion>,
}

/// A rule to add, once those to remove are gone.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Insertion {
    passage: Passage,
    /// The key of the rule that it is to stand before, and how many rules are before that one;
    /// `None` at the chain's end.
    before: Option<(String, usize)>,
}

/// How other firewalls were found.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// What could not be done, one sentence a table.
    pub(super) problems: Vec<String>,
    pub(super) changed: bool,
    /// Something may change that does not show in the ruleset's generation: rules that nftables
    /// does not know, or a table that goes with the program that owns it.
    pub(super) blind: bool,
}

/// Looks at the firewalls of `netns` and makes sure that they let `traffic` pass.
///
/// `ruleset` is what `nft -j list ruleset` says.
pub(super) async fn ensure(
    netns: BorrowedFd<'_>,
    ruleset: &serde_json::Value,
    traffic: Traffic,
) -> Result<Found, NetError> {
    let native = nft_rules::parse(ruleset);
    run_in(netns, move || {
        let firewall = iptables::complete(native)?;
        let changes = changes(&firewall, &traffic);
        let is_legacy = |chain: &Chain| chain.place.writer == Writer::IptablesLegacy;
        let done = apply(&changes, &traffic.instance);
        Ok(Found {
            blind: firewall.chains.iter().any(is_legacy) || !done.problems.is_empty(),
            ..done
        })
    })
    .await
}

/// The chains of `netns` that would drop `traffic`, for want of a rule. Changes nothing.
pub(super) async fn droppers(
    netns: BorrowedFd<'_>,
    ruleset: &serde_json::Value,
    traffic: Traffic,
) -> Result<Vec<String>, NetError> {
    let native = nft_rules::parse(ruleset);
    run_in(netns, move || {
        let firewall = iptables::complete(native)?;
        let changes = changes(&firewall, &traffic);
        let lacking = changes.iter().filter(|change| !change.insert.is_empty());
        let name = |change: &Change| {
            let place = &change.place;
            format!("{} {} {}", place.family, place.table, place.chain)
        };
        Ok(lacking.map(name).collect())
    })
    .await
}

/// Takes away every rule that the instance put into foreign chains of `netns`.
pub(super) async fn remove(
    netns: BorrowedFd<'_>,
    ruleset: &serde_json::Value,
    instance: InstanceId,
) -> Result<(), NetError> {
    let native = nft_rules::parse(ruleset);
    let problems = run_in(netns, move || {
        let firewall = iptables::complete(native)?;
        let changes = removals(&firewall, &instance);
        Ok(apply(&changes, &instance).problems)
    })
    .await?;
    match problems.into_iter().next() {
        None => Ok(()),
        Some(problem) => Err(NetError::Firewall(problem)),
    }
}

/// What has to be done so that `traffic` passes, and no more.
fn changes(firewall: &Firewall, traffic: &Traffic) -> Vec<Change> {
    let wanted = passage::wanted(&firewall.without_neargate(), traffic);
    // A rule that is there, but not where the packets come by, is of no use.
    let unmet = passage::wanted(firewall, traffic);
    differences(firewall, &wanted, &unmet, &traffic.instance)
}

/// What has to be done so that no rule of the instance is left.
fn removals(firewall: &Firewall, instance: &InstanceId) -> Vec<Change> {
    differences(firewall, &Wanted::new(), &Wanted::new(), instance)
}

/// What has to be done so that the instance's rules are those that are wanted, and where they are.
fn differences(
    firewall: &Firewall,
    wanted: &Wanted,
    unmet: &Wanted,
    instance: &InstanceId,
) -> Vec<Change> {
    let comment = comment(instance);
    let is_own = |rule: &Rule| rule.comment.as_deref() == Some(comment.as_str());
    let mut changes = Vec::new();
    for chain in &firewall.chains {
        let openings = wanted.get(&chain.place).map_or(&[][..], Vec::as_slice);
        let held = openings_held(&chain.rules, is_own);
        let complete = held.len() == openings.len()
            && openings
                .iter()
                .all(|opening| held.contains(&Some(opening.clone())));
        if complete && !unmet.contains_key(&chain.place) {
            continue;
        }
        let own = chain.rules.iter().filter(|rule| is_own(rule));
        let others: Vec<&Rule> = chain.rules.iter().filter(|rule| !is_own(rule)).collect();
        let insertion = |opening: &Opening| {
            let before = opening.before.as_ref().and_then(|key| {
                let number = others.iter().position(|rule| rule.key == *key)?;
                Some((key.clone(), number))
            });
            let passage = opening.passage.clone();
            Insertion { passage, before }
        };
        changes.push(Change {
            place: chain.place.clone(),
            remove: own.map(|rule| rule.key.clone()).collect(),
            insert: openings.iter().map(insertion).collect(),
        });
    }
    changes
}

/// The instance's rules of a chain with where they are; `None` for one that is not of our form.
fn openings_held(rules: &[Rule], is_own: impl Fn(&Rule) -> bool) -> Vec<Option<Opening>> {
    let mut held = Vec::new();
    for (number, rule) in rules.iter().enumerate().filter(|(_, rule)| is_own(rule)) {
        // Instances make no difference to each other.
        let mut after = rules[number..].iter().filter(|rule| !rule.is_neargates());
        let before = after.next().map(|rule| rule.key.clone());
        let opening = Passage::of(rule).map(|passage| Opening { passage, before });
        held.push(opening);
    }
    held
}

/// Makes the changes, those of each table at once.
fn apply(changes: &[Change], instance: &InstanceId) -> Found {
    let mut found = Found::default();
    // A table that its owner has locked must not keep the others from being changed.
    let mut tables: Vec<(Writer, &str, &str)> = changes.iter().map(table_of).collect();
    tables.sort_unstable();
    tables.dedup();
    for table in tables {
        let of_table: Vec<&Change> = changes
            .iter()
            .filter(|one| table_of(one) == table)
            .collect();
        let done = match table.0 {
            Writer::Nft => nft_rules::apply(&of_table, instance),
            writer => iptables::apply(writer, &of_table, instance),
        };
        match done {
            Ok(()) => found.changed = true,
            Err(error) => found.problems.push(problem(table, &error)),
        }
    }
    found
}

fn table_of(change: &Change) -> (Writer, &str, &str) {
    let place = &change.place;
    (place.writer, &place.family, &place.table)
}

fn problem((writer, family, table): (Writer, &str, &str), error: &NetError) -> String {
    let kind = match writer {
        Writer::Nft => "nftables table",
        Writer::Iptables => "iptables table",
        Writer::IptablesLegacy => "legacy iptables table",
    };
    let mut text = format!(
        "the {kind} {family} {table} drops what tasks send beyond their VPC, and cannot be changed: \
         {error}"
    );
    if writer == Writer::Nft && text.contains("Operation not permitted") {
        text.push_str(
            " (its owner has locked it; firewalld does not with NftablesTableOwner=no in \
             /etc/firewalld/firewalld.conf)",
        );
    }
    // The source says what the system answered.
    if let Some(source) = std::error::Error::source(error) {
        text.push_str(": ");
        text.push_str(&source.to_string());
    }
    text
}

/// The comment of the instance's rules.
fn comment(instance: &InstanceId) -> String {
    format!("{COMMENT_PREFIX}{instance}")
}
