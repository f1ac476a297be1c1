//! Which traffic of an instance other firewalls have to let through, and where they would not. Pure.
//!
//! | what | why it may pass |
//! |---|---|
//! | from a router to a router | the instance's table drops forged sources; the router behind judges |
//! | from a router out of a link with a default route | the same; it is what a VPC's way out is |
//! | answers to a router | to connections that passed |
//! | answers of a router to programs of the host | to connections that these made |
//!
//! To other networks of the host (bridges of containers, second links) nothing is opened: there
//! the owner's rules decide.

use std::collections::BTreeMap;

use super::Traffic;
use super::firewall::{Condition, Firewall, Hook, Packet, Place, Rule, Spot, Verdict};
use crate::net::names::HOST_LINK_PREFIX;

/// The states of an answer's packets, of which the second is an error's that is told of one.
pub(super) const ANSWER: [&str; 2] = ["established", "related"];

/// What one rule lets through. Link names are as in [`Condition`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Passage {
    pub(super) from: Option<String>,
    pub(super) to: Option<String>,
    /// Only packets of connections that exist.
    pub(super) answers: bool,
}

/// A passage to be in a chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Opening {
    pub(super) passage: Passage,
    /// The key of the owner's rule that it is to stand before: the one that takes effect against
    /// it. `None` at the chain's end.
    pub(super) before: Option<String>,
}

/// The passages to be in chains, in their order there.
pub(super) type Wanted = BTreeMap<Place, Vec<Opening>>;

impl Passage {
    /// What a rule of ours lets through; `None` if it is not of the form that we give to rules.
    pub(super) fn of(rule: &Rule) -> Option<Self> {
        let mut passage = Self {
            from: None,
            to: None,
            answers: false,
        };
        if rule.verdict != Verdict::Accept {
            return None;
        }
        for condition in &rule.conditions {
            match condition {
                Condition::From { links, is: true } if links.len() == 1 => {
                    passage.from = links.first().cloned();
                }
                Condition::To { links, is: true } if links.len() == 1 => {
                    passage.to = links.first().cloned();
                }
                Condition::State { states, is: true } => {
                    let answers = |state: &str| states.iter().any(|known| known == state);
                    if states.len() != ANSWER.len() || !ANSWER.into_iter().all(answers) {
                        return None;
                    }
                    passage.answers = true;
                }
                _ => return None,
            }
        }
        Some(passage)
    }
}

/// What has to be let through where, because `firewall` does not.
pub(super) fn wanted(firewall: &Firewall, traffic: &Traffic) -> Wanted {
    let own = format!("{}*", traffic.instance.link_prefix());
    let mut wanted = Wanted::new();
    let mut want = |spot: Option<Spot>, from: Option<&str>, to: Option<&str>, answers: bool| {
        let Some(Spot { place, before }) = spot else {
            return;
        };
        let openings: &mut Vec<Opening> = wanted.entry(place).or_default();
        let passage = Passage {
            from: from.map(str::to_owned),
            to: to.map(str::to_owned),
            answers,
        };
        let opening = Opening { passage, before };
        if !openings.contains(&opening) {
            openings.push(opening);
        }
    };
    let (router, other) = (traffic.instance.link_name(0), traffic.instance.link_name(1));
    let sent = |to: &str| Packet {
        from: Some(router.clone()),
        to: Some(to.to_owned()),
        source: Some(traffic.range),
        state: "new",
    };
    for chain in firewall.at(Hook::Forward) {
        let any = format!("{HOST_LINK_PREFIX}*");
        let spot = firewall.denies(chain, &sent(&other));
        want(spot, Some(&own), Some(&any), false);
        for link in &traffic.ways_out {
            let spot = firewall.denies(chain, &sent(link));
            want(spot, Some(&own), Some(link), false);
            let answer = Packet {
                from: Some(link.clone()),
                to: Some(router.clone()),
                source: None,
                state: ANSWER[0],
            };
            want(firewall.denies(chain, &answer), None, Some(&own), true);
        }
    }
    for chain in firewall.at(Hook::Input) {
        let answer = Packet {
            from: Some(router.clone()),
            to: None,
            source: Some(traffic.range),
            state: ANSWER[0],
        };
        want(firewall.denies(chain, &answer), Some(&own), None, true);
    }
    for chain in firewall.at(Hook::Postrouting) {
        // Security groups know a router's public addresses by what they are.
        let spot = firewall.may_rewrite(chain, &sent(&other));
        want(spot, None, Some(&own), false);
    }
    wanted
}
