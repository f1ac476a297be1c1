//! Which traffic of an instance other firewalls have to let through, and in which chains they
//! would not. Pure.
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
use super::firewall::{Chain, Condition, Firewall, Hook, Packet, Place, Rule, Verdict};
use crate::net::names::HOST_LINK_PREFIX;

/// Where Docker wants the rules of others to be.
const DOCKER_USER: &str = "DOCKER-USER";
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

/// The passages to be at the top of chains.
pub(super) type Wanted = BTreeMap<Place, Vec<Passage>>;

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
    let mut want = |chain: &Chain, from: Option<&str>, to: Option<&str>, answers: bool| {
        let passages: &mut Vec<Passage> = wanted.entry(place_in(firewall, chain)).or_default();
        let passage = Passage {
            from: from.map(str::to_owned),
            to: to.map(str::to_owned),
            answers,
        };
        if !passages.contains(&passage) {
            passages.push(passage);
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
        if firewall.denies(chain, &sent(&other)) {
            let any = format!("{HOST_LINK_PREFIX}*");
            want(chain, Some(&own), Some(&any), false);
        }
        for link in &traffic.ways_out {
            if firewall.denies(chain, &sent(link)) {
                want(chain, Some(&own), Some(link), false);
            }
            let answer = Packet {
                from: Some(link.clone()),
                to: Some(router.clone()),
                source: None,
                state: ANSWER[0],
            };
            if firewall.denies(chain, &answer) {
                want(chain, None, Some(&own), true);
            }
        }
    }
    for chain in firewall.at(Hook::Input) {
        let answer = Packet {
            from: Some(router.clone()),
            to: None,
            source: Some(traffic.range),
            state: ANSWER[0],
        };
        if firewall.denies(chain, &answer) {
            want(chain, Some(&own), None, true);
        }
    }
    for chain in firewall.at(Hook::Postrouting) {
        // Security groups know a router's public addresses by what they are.
        if firewall.may_rewrite(chain, &sent(&other)) {
            want(chain, None, Some(&own), false);
        }
    }
    wanted
}

/// Where rules that are to come first in `chain` belong.
fn place_in(firewall: &Firewall, chain: &Chain) -> Place {
    let docker = Place {
        chain: DOCKER_USER.to_owned(),
        ..chain.place.clone()
    };
    let goes_there = |rule: &Rule| {
        rule.conditions.is_empty() && rule.verdict == Verdict::Jump(DOCKER_USER.to_owned())
    };
    let exists = firewall.chains.iter().any(|chain| chain.place == docker);
    let mut others = chain.rules.iter().filter(|rule| !rule.is_neargates());
    if exists && others.next().is_some_and(goes_there) {
        docker
    } else {
        chain.place.clone()
    }
}
