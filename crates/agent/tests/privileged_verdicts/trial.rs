//! One random network under trial: what is sent, and what has to come of it.

use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use model::NetworkInterfaceId;
use rules::network::verdict::Packet;
use rules::network::{VpcNouns, plan};

use crate::generate::{Network, Size, Surroundings};
use crate::machine::{Machine, Place};
use crate::naive::{Origin, Outcome, Probe, outcome};
use crate::packets::{Kind, Outgoing, Seen};
use crate::world::World;

pub(crate) struct Trial {
    seed: u64,
    network: Network,
    machine: Machine,
    /// Number of the next probe.
    next: u32,
    /// Pairs that have had a packet of a protocol without ports: the next is not a new connection.
    spent: BTreeSet<(String, String, u8)>,
    /// Echoes that were answered: their connections stay, whatever the rules become.
    kept: Vec<Kept>,
    /// What was done to the network, the last at the end.
    told: Vec<String>,
}

struct Kept {
    probe: Probe,
    own: u16,
    to: NetworkInterfaceId,
    at: Instant,
}

/// A probe under way.
struct Sent {
    probe: Probe,
    expected: Expected,
    outgoing: Outgoing,
}

/// Who has to get it, as seen from the machine, and from whom.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Expected {
    Nobody,
    At(Place, Ipv4Addr),
}

/// What was heard of each probe, and where.
type Heard = BTreeMap<u32, Vec<(Place, Seen)>>;

const SIZE: Size = Size {
    vpcs: 2,
    interfaces: 6,
    groups: 5,
    rules: 24,
};
const PROBES: usize = 250;
const PUBLICS: usize = 24;
const HOST_OUTSIDE: Ipv4Addr = Ipv4Addr::new(203, 0, 113, 2);
const HOST: [Ipv4Addr; 2] = [HOST_OUTSIDE, Ipv4Addr::new(203, 0, 113, 200)];
const INTERNET: [Ipv4Addr; 4] = [
    Ipv4Addr::new(203, 0, 113, 1),
    Ipv4Addr::new(192, 0, 2, 9),
    Ipv4Addr::new(198, 51, 100, 5),
    Ipv4Addr::new(198, 51, 100, 200),
];
/// How long packets may be on their way.
const FLIGHT: Duration = Duration::from_millis(60);
/// How often something that has to arrive is tried before it counts as lost, and for how long
/// each time after the first: who asked for an address before its port was there asks again after
/// a second.
const TRIES: usize = 6;
const PATIENCE: Duration = Duration::from_millis(300);
/// Own ports and identifiers are from here on; the same one comes again after so many probes.
const OWN_FIRST: u32 = 10_000;
const OWN_COUNT: u32 = 50_000;
/// Packets sent while a change is made, at most, and the pause after each.
const DURING_MAX: usize = 600;
const DURING_PAUSE: Duration = Duration::from_micros(200);
/// Connections that are kept, and how long they may be silent (the kernel forgets echoes after
/// thirty seconds).
const KEPT_MAX: usize = 40;
const KEPT_FOR: Duration = Duration::from_secs(15);

/// Gives the host and the internet their addresses.
pub(crate) fn surroundings(world: &World) {
    for address in &INTERNET[1..] {
        let add = format!("address add {address}/32 dev lo");
        world.internet.ip(&add);
    }
    world.host.ip(&format!("address add {}/32 dev lo", HOST[1]));
    // It has learned a way to public addresses.
    let way = format!("route add 198.18.0.0/16 via {HOST_OUTSIDE}");
    world.internet.ip(&way);
}

impl Trial {
    pub(crate) async fn new(world: &World, seed: u64) -> Self {
        let mut machine = Machine::new(world).await;
        let around = Surroundings {
            publics: machine.publics().take(PUBLICS).collect(),
            host: HOST.to_vec(),
            internet: INTERNET.to_vec(),
        };
        let network = Network::new(seed, around, SIZE);
        machine.apply(&network.vpcs, false).await;
        machine.connect(&network.vpcs).await;
        Self {
            seed,
            network,
            machine,
            next: 1,
            spent: BTreeSet::new(),
            kept: Vec::new(),
            told: Vec::new(),
        }
    }

    /// Changes the network a little, under way, and tries it.
    pub(crate) async fn change(&mut self, world: &World) {
        let before = self.network.vpcs.clone();
        let mut what = Vec::new();
        for _ in 0..=self.network.random.below(4) {
            what.push(self.network.change());
        }
        let wholly = self.network.random.chance(15);
        if self.network.random.chance(10) {
            self.machine.restart(world).await;
            what.push("a restart".to_owned());
        }
        self.told.push(format!("{what:?}, wholly: {wholly}"));
        self.apply(&before, wholly).await;
        self.machine.connect(&self.network.vpcs).await;
        self.round().await;
        self.machine.sweep(&self.network.vpcs).await;
    }

    /// Applies the change while packets pass that it makes no difference for.
    async fn apply(&mut self, before: &[VpcNouns], wholly: bool) {
        let steady = self.steady(before);
        let mut first: Vec<Sent> = Vec::new();
        let mut then: Vec<Sent> = Vec::new();
        for (probe, expected) in &steady {
            first.push(self.prepare(probe.clone(), expected.clone(), None));
        }
        while !steady.is_empty() && then.len() < DURING_MAX {
            for (probe, expected) in &steady {
                then.push(self.prepare(probe.clone(), expected.clone(), None));
            }
        }
        // Neighbours are known before it counts.
        self.send(&first);
        self.listen().await;
        let outgoing: Vec<_> = then
            .iter()
            .filter_map(|one| Some((self.machine.sender(&one.probe.from)?, one.outgoing)))
            .collect();
        let over = Arc::new(AtomicBool::new(false));
        let is_over = Arc::clone(&over);
        let sender = std::thread::spawn(move || {
            let mut count = 0;
            for (sender, outgoing) in outgoing {
                if is_over.load(Ordering::Relaxed) {
                    break;
                }
                sender.send(&outgoing);
                count += 1;
                std::thread::sleep(DURING_PAUSE);
            }
            count
        });
        self.machine.apply(&self.network.vpcs, wholly).await;
        over.store(true, Ordering::Relaxed);
        let count = sender.join().unwrap();
        let heard = self.listen().await;
        for one in &then[..count] {
            let arrived = self.judge(one, &heard);
            assert!(arrived, "while it was made: {}", self.tell(one, &heard));
        }
    }

    /// Probes that the change makes no difference for.
    fn steady(&mut self, before: &[VpcNouns]) -> Vec<(Probe, Expected)> {
        let mut steady = Vec::new();
        for _ in 0..60 {
            let probe = self.network.probe();
            let expected = expect(before, &probe);
            let is_steady = expected == expect(&self.network.vpcs, &probe);
            let is_there = self.machine.sender(&probe.from).is_some();
            let has_ports = !matches!(probe.packet, Packet::Other(_));
            let to_itself = probe.source == probe.destination;
            if is_steady && is_there && has_ports && !to_itself {
                steady.push((probe, expected));
            }
        }
        steady
    }

    /// Sends many packets of all kinds and looks what becomes of them.
    pub(crate) async fn round(&mut self) {
        let mut sent = self.continued();
        for _ in 0..PROBES {
            let probe = self.network.probe();
            self.add(&mut sent, probe);
        }
        for probe in self.forged().into_iter().chain(self.strayed()) {
            self.add(&mut sent, probe);
        }
        for attempt in 1..=TRIES {
            self.send(&sent);
            if attempt > 1 {
                tokio::time::sleep(PATIENCE).await;
            }
            let heard = self.listen().await;
            let mut missing = Vec::new();
            for one in sent {
                if self.judge(&one, &heard) {
                    self.keep(&one, &heard);
                } else if attempt == TRIES {
                    panic!("{}", self.tell(&one, &heard));
                } else {
                    // An echo that goes on keeps its identifier.
                    let goes_on = self.is_kept(&one).then_some(one.outgoing.own);
                    missing.push(self.prepare(one.probe, one.expected, goes_on));
                }
            }
            if missing.is_empty() {
                return;
            }
            sent = missing;
        }
    }

    fn add(&mut self, sent: &mut Vec<Sent>, probe: Probe) {
        let expected = expect(&self.network.vpcs, &probe);
        if self.tells_something(&probe, &expected) && self.machine.sender(&probe.from).is_some() {
            let one = self.prepare(probe, expected, None);
            sent.push(one);
        }
    }

    /// What an interface sends to itself does not leave it. A packet of a protocol without ports
    /// is a new connection only once between two ends, and has nothing by which a translation to a
    /// shared address could tell its answers.
    fn tells_something(&mut self, probe: &Probe, expected: &Expected) -> bool {
        if self.machine.address(&probe.from) == Some(probe.destination) {
            return false;
        }
        let Packet::Other(protocol) = probe.packet else {
            return true;
        };
        let gateways = self.network.vpcs.iter().flat_map(|one| &one.nat_gateways);
        let publics: Vec<_> = gateways.map(|one| one.public_address).collect();
        let is_shared = match expected {
            // Behind a gateway, what is sent to its address looks like an answer.
            Expected::Nobody => publics.contains(&probe.destination),
            Expected::At(Place::Internet, _) => true,
            Expected::At(_, source) => publics.contains(source),
        };
        let (from, to) = (self.end_of(probe), self.far_end_of(probe));
        let pair = (
            from.clone().min(to.clone()),
            from.clone().max(to.clone()),
            protocol,
        );
        !is_shared && from != to && self.spent.insert(pair)
    }

    fn end_of(&self, probe: &Probe) -> String {
        match &probe.from {
            Origin::Interface(_, id) => id.to_string(),
            Origin::Host | Origin::Internet => probe.source.to_string(),
        }
    }

    fn far_end_of(&self, probe: &Probe) -> String {
        let to = probe.destination;
        let private = |one: &&model::network::NetworkInterface| match &probe.from {
            Origin::Interface(vpc, _) => {
                one.vpc_id == self.network.vpcs[*vpc].vpc.id && one.private_address == to
            }
            _ => false,
        };
        let mut all = self.network.vpcs.iter().flat_map(|one| &one.interfaces);
        let found = all.find(|one| private(one) || one.public_address == Some(to));
        found.map_or_else(|| to.to_string(), |one| one.id.to_string())
    }

    /// Packets with another's address as the source, or with nobody's.
    fn forged(&mut self) -> Vec<Probe> {
        let mut probes = Vec::new();
        for _ in 0..12 {
            let (mut probe, other) = (self.network.probe(), self.network.probe());
            if matches!(probe.from, Origin::Interface(..)) && other.source != probe.source {
                probe.source = other.source;
                probes.push(probe);
            }
        }
        probes
    }

    /// Packets from and to ports whose interface is gone.
    fn strayed(&mut self) -> Vec<Probe> {
        let mut probes = Vec::new();
        for (vpc, id, address) in self.machine.strays(&self.network.vpcs) {
            for _ in 0..6 {
                let probe = self.network.probe();
                let from_here = matches!(probe.from, Origin::Interface(other, _) if other == vpc);
                if from_here {
                    probes.push(Probe {
                        destination: address,
                        ..probe.clone()
                    });
                }
                probes.push(Probe {
                    from: Origin::Interface(vpc, id.clone()),
                    source: address,
                    ..probe
                });
            }
        }
        probes
    }

    /// Echoes of connections that were answered in the round before: they go on while both ends
    /// are there.
    fn continued(&mut self) -> Vec<Sent> {
        let mut sent = Vec::new();
        for kept in std::mem::take(&mut self.kept) {
            let Origin::Interface(vpc, from) = &kept.probe.from else {
                continue;
            };
            let interfaces = &self.network.vpcs[*vpc].interfaces;
            let is_there = |id: &NetworkInterfaceId| interfaces.iter().any(|one| one.id == *id);
            let goes_on = is_there(from) && is_there(&kept.to);
            let expected = if goes_on {
                Expected::At(Place::Interface(kept.to.clone()), kept.probe.source)
            } else {
                expect(&self.network.vpcs, &kept.probe)
            };
            let has_port = self.machine.sender(&kept.probe.from).is_some();
            if kept.at.elapsed() < KEPT_FOR && has_port {
                let one = self.prepare(kept.probe.clone(), expected, Some(kept.own));
                sent.push(one);
                if goes_on {
                    self.kept.push(kept);
                }
            }
        }
        sent
    }

    fn keep(&mut self, one: &Sent, heard: &Heard) {
        let is_echo = matches!(one.probe.packet, Packet::Icmp { kind: 8, .. });
        let Expected::At(Place::Interface(to), source) = &one.expected else {
            return;
        };
        let Origin::Interface(vpc, _) = one.probe.from else {
            return;
        };
        let mut cidrs = self.network.vpcs[vpc].vpc.cidrs();
        let is_inside = cidrs.any(|cidr| cidr.contains(one.probe.destination));
        let is_answered = is_answered(one, heard);
        self.kept.retain(|kept| kept.own != one.outgoing.own);
        if is_echo && is_inside && is_answered && *source == one.probe.source {
            self.kept.push(Kept {
                probe: one.probe.clone(),
                own: one.outgoing.own,
                to: to.clone(),
                at: Instant::now(),
            });
            let surplus = self.kept.len().saturating_sub(KEPT_MAX);
            self.kept.drain(..surplus);
        }
    }

    fn is_kept(&self, one: &Sent) -> bool {
        self.kept.iter().any(|kept| kept.own == one.outgoing.own)
    }

    fn prepare(&mut self, probe: Probe, expected: Expected, own: Option<u16>) -> Sent {
        let number = self.next;
        self.next += 1;
        let fresh = u16::try_from(OWN_FIRST + number % OWN_COUNT).unwrap();
        let outgoing = Outgoing {
            number,
            source: probe.source,
            destination: probe.destination,
            packet: probe.packet,
            own: own.unwrap_or(fresh),
        };
        Sent {
            probe,
            expected,
            outgoing,
        }
    }

    fn send(&self, sent: &[Sent]) {
        for one in sent {
            if let Some(sender) = self.machine.sender(&one.probe.from) {
                sender.send(&one.outgoing);
            }
        }
    }

    async fn listen(&self) -> Heard {
        tokio::time::sleep(FLIGHT).await;
        let mut heard = Heard::new();
        for (place, seen) in self.machine.heard(&HOST) {
            heard.entry(seen.number).or_default().push((place, seen));
        }
        heard
    }

    /// Fails on what must not be; answers whether what has to be has come.
    fn judge(&self, one: &Sent, heard: &Heard) -> bool {
        let about = heard.get(&one.outgoing.number);
        let about = about.map(Vec::as_slice).unwrap_or_default();
        let arrived = about.iter().filter(|(_, seen)| seen.kind == Kind::Probe);
        match &one.expected {
            Expected::Nobody => {
                // Nor may anybody say that it was refused.
                assert!(about.is_empty(), "{}", self.tell(one, heard));
                true
            }
            Expected::At(place, source) => {
                let mut count = 0;
                for (at, seen) in arrived {
                    let is_right = at == place && seen.source == *source;
                    assert!(is_right, "{}", self.tell(one, heard));
                    count += 1;
                }
                let is_answerable = match one.probe.packet {
                    Packet::Tcp { .. } => true,
                    Packet::Icmp { kind, .. } => kind == 8,
                    _ => false,
                };
                count > 0 && (!is_answerable || is_answered(one, heard))
            }
        }
    }

    fn tell(&self, one: &Sent, heard: &Heard) -> String {
        let plans: Vec<_> = self.network.vpcs.iter().map(plan).collect();
        format!(
            "SEED={}: {:?} (own {}) has to be {:?}, and was heard: {:#?}\nafter {:#?}\n{:#?}",
            self.seed,
            one.probe,
            one.outgoing.own,
            one.expected,
            heard.get(&one.outgoing.number),
            self.told,
            plans,
        )
    }

    pub(crate) async fn end(self) {
        self.machine.close().await;
    }
}

/// Whether its sender got an answer from whom it asked.
fn is_answered(one: &Sent, heard: &Heard) -> bool {
    let home = match &one.probe.from {
        Origin::Interface(_, id) => Place::Interface(id.clone()),
        Origin::Host => Place::Host,
        Origin::Internet => Place::Internet,
    };
    let about = heard.get(&one.outgoing.number);
    let mut about = about.map(Vec::as_slice).unwrap_or_default().iter();
    about.any(|(at, seen)| {
        seen.kind == Kind::Answer && *at == home && seen.source == one.probe.destination
    })
}

fn expect(vpcs: &[VpcNouns], probe: &Probe) -> Expected {
    match outcome(vpcs, probe) {
        Outcome::Nobody => Expected::Nobody,
        Outcome::Interface(id, source) => Expected::At(Place::Interface(id), source),
        Outcome::Outside(source) if HOST.contains(&probe.destination) => {
            Expected::At(Place::Host, source)
        }
        // Outside, the host's address stands for all of its own.
        Outcome::Outside(_) if INTERNET.contains(&probe.destination) => {
            Expected::At(Place::Internet, HOST_OUTSIDE)
        }
        Outcome::Outside(_) => Expected::Nobody,
    }
}
