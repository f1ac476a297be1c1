//! Firewalls that are not Neargate's, in one form whatever program they were read with, and what
//! becomes of a packet in them. Pure.
//!
//! Only as much is understood of a rule as is needed to say what becomes of the few kinds of
//! packets that Neargate sends ([`Packet`]). Whether any other condition holds is unknown, and so
//! is then whether its rule acts.

use ipnet::Ipv4Net;

/// As deep as nftables lets chains call each other (`NFT_JUMP_STACK_SIZE`).
const DEPTH_MAX: usize = 16;

/// All chains of a namespace that are not in Neargate's own tables.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Firewall {
    pub(super) chains: Vec<Chain>,
}

/// Which program writes a table: rules have to be put into it in the way that this program can
/// read again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Writer {
    /// `nft`, or something that speaks the same language.
    Nft,
    /// `iptables` over nftables.
    Iptables,
    /// The older `iptables`, which is beside nftables.
    IptablesLegacy,
}

/// Where a chain is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) writer: Writer,
    /// `ip` or `inet`.
    pub(super) family: String,
    pub(super) table: String,
    pub(super) chain: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Chain {
    pub(super) place: Place,
    /// Of a chain that the kernel itself calls.
    pub(super) base: Option<Base>,
    pub(super) rules: Vec<Rule>,
}

/// Where the kernel calls a chain, and what becomes of a packet at its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Base {
    pub(super) hook: Hook,
    pub(super) denies: bool,
}

/// The hooks that packets of Neargate pass in the host's namespace and that matter here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hook {
    /// Of type `filter`.
    Forward,
    /// Of type `filter`.
    Input,
    /// Of type `nat`.
    Postrouting,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Rule {
    pub(super) conditions: Vec<Condition>,
    pub(super) verdict: Verdict,
    pub(super) comment: Option<String>,
    /// How the writer finds it again: a handle, or the rule's own text.
    pub(super) key: String,
}

/// `is` tells a condition from its opposite. A name that ends with `*` stands for all that begin
/// so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Condition {
    From { links: Vec<String>, is: bool },
    To { links: Vec<String>, is: bool },
    Source { nets: Vec<Ipv4Net>, is: bool },
    State { states: Vec<String>, is: bool },
    Unknown,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Verdict {
    Accept,
    /// Dropped or rejected.
    Deny,
    Jump(String),
    Goto(String),
    Return,
    /// Its source address becomes another; that ends a chain too.
    Rewrite,
    /// Counts, logs, marks, or something unknown.
    Nothing,
}

/// A kind of packet.
#[derive(Debug, Clone, Default)]
pub(super) struct Packet {
    pub(super) from: Option<String>,
    pub(super) to: Option<String>,
    pub(super) source: Option<Ipv4Net>,
    /// `new` or `established`.
    pub(super) state: &'static str,
}

/// Between the rules of a chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Spot {
    pub(super) place: Place,
    /// The key of the rule after it; `None` at the chain's end.
    pub(super) before: Option<String>,
}

/// How a packet leaves a chain, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
enum End {
    Accepted,
    Denied(Spot),
    /// Back to where the chain was called from.
    Returned(Spot),
}

impl Firewall {
    /// The same without the rules of Neargate's instances.
    pub(super) fn without_neargate(&self) -> Self {
        let mut others = self.clone();
        for chain in &mut others.chains {
            chain.rules.retain(|rule| !rule.is_neargates());
        }
        others
    }

    /// The chains that the kernel calls at `hook`.
    pub(super) fn at(&self, hook: Hook) -> impl Iterator<Item = &Chain> {
        self.chains
            .iter()
            .filter(move |chain| chain.base.is_some_and(|base| base.hook == hook))
    }

    /// Where `chain` denies the packet for want of a rule that accepts it: before the rule that is
    /// known to deny it, or where the packet leaves for the policy that does. `None` when a rule is
    /// known to accept it, or nothing to deny it.
    ///
    /// Rules of which it is unknown whether they act are passed over: an owner who denies something
    /// in particular is obeyed, because those rules stay before ours, and one who denies what is
    /// left is asked for an exception.
    pub(super) fn denies(&self, chain: &Chain, packet: &Packet) -> Option<Spot> {
        match self.end(chain, packet, 0) {
            End::Denied(spot) => Some(spot),
            End::Accepted => None,
            End::Returned(spot) => chain.base.is_some_and(|base| base.denies).then_some(spot),
        }
    }

    /// Before the first rule that may give the packet another source address.
    pub(super) fn may_rewrite(&self, chain: &Chain, packet: &Packet) -> Option<Spot> {
        self.rewrites(chain, packet, 0)
    }

    /// The chain of this name in the same table.
    fn sibling(&self, of: &Chain, name: &str) -> Option<&Chain> {
        self.chains.iter().find(|chain| {
            let (place, other) = (&chain.place, &of.place);
            place.chain == name
                && (place.writer, &place.family, &place.table)
                    == (other.writer, &other.family, &other.table)
        })
    }

    fn end(&self, chain: &Chain, packet: &Packet, depth: usize) -> End {
        if depth > DEPTH_MAX {
            return End::Returned(chain.spot(None));
        }
        for rule in &chain.rules {
            if rule.acts_on(packet) != Some(true) {
                continue;
            }
            let here = || chain.spot(Some(rule));
            let called = |name: &str| match self.sibling(chain, name) {
                Some(called) => self.end(called, packet, depth + 1),
                None => End::Returned(here()),
            };
            match &rule.verdict {
                Verdict::Accept | Verdict::Rewrite => return End::Accepted,
                Verdict::Deny => return End::Denied(here()),
                Verdict::Return => return End::Returned(here()),
                Verdict::Goto(name) => return called(name),
                Verdict::Jump(name) => match called(name) {
                    End::Returned(_) => {}
                    ended => return ended,
                },
                Verdict::Nothing => {}
            }
        }
        End::Returned(chain.spot(None))
    }

    fn rewrites(&self, chain: &Chain, packet: &Packet, depth: usize) -> Option<Spot> {
        if depth > DEPTH_MAX {
            return None;
        }
        for rule in &chain.rules {
            let acts = rule.acts_on(packet);
            if acts == Some(false) {
                continue;
            }
            match &rule.verdict {
                Verdict::Rewrite => return Some(chain.spot(Some(rule))),
                Verdict::Jump(name) | Verdict::Goto(name) => {
                    let called = self.sibling(chain, name);
                    let called = called.and_then(|called| self.rewrites(called, packet, depth + 1));
                    if called.is_some() {
                        return called;
                    }
                }
                Verdict::Accept | Verdict::Deny | Verdict::Return if acts == Some(true) => {
                    return None;
                }
                _ => {}
            }
            if acts == Some(true) && matches!(rule.verdict, Verdict::Goto(_)) {
                return None;
            }
        }
        None
    }
}

impl Chain {
    /// Before `rule`, or at the end.
    fn spot(&self, rule: Option<&Rule>) -> Spot {
        Spot {
            place: self.place.clone(),
            before: rule.map(|rule| rule.key.clone()),
        }
    }
}

impl Rule {
    /// Whether an instance of Neargate put it there.
    pub(super) fn is_neargates(&self) -> bool {
        let comment = self.comment.as_deref();
        comment.is_some_and(|comment| comment.starts_with(super::COMMENT_PREFIX))
    }

    /// Whether all its conditions hold; `None` if that is unknown.
    fn acts_on(&self, packet: &Packet) -> Option<bool> {
        let mut all = Some(true);
        for condition in &self.conditions {
            match condition.holds(packet) {
                Some(false) => return Some(false),
                Some(true) => {}
                None => all = None,
            }
        }
        all
    }
}

impl Condition {
    fn holds(&self, packet: &Packet) -> Option<bool> {
        let among = |links: &[String], link: &Option<String>| {
            let link = link.as_deref()?;
            Some(links.iter().any(|name| names(name, link)))
        };
        let (holds, is) = match self {
            Self::From { links, is } => (among(links, &packet.from), is),
            Self::To { links, is } => (among(links, &packet.to), is),
            Self::State { states, is } => {
                (Some(states.iter().any(|state| state == packet.state)), is)
            }
            Self::Source { nets, is } => (within(packet.source?, nets), is),
            Self::Unknown => return None,
        };
        holds.map(|holds| holds == *is)
    }
}

/// Whether `pattern` stands for `link`.
fn names(pattern: &str, link: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(beginning) => link.starts_with(beginning),
        None => pattern == link,
    }
}

/// Whether every address of `net` is in one of `nets`; `None` if only some are.
fn within(net: Ipv4Net, nets: &[Ipv4Net]) -> Option<bool> {
    if nets.iter().any(|other| other.contains(&net)) {
        return Some(true);
    }
    let meets = nets.iter().any(|other| net.contains(other));
    (!meets).then_some(false)
}
