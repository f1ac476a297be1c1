//! One random network under trial: what is sent, and what has to come of it.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddrV6};
use std::os::fd::{AsRawFd, OwnedFd};
use std::sync::Arc;
use std::time::Duration;

use host::net::{InstanceNetwork, PortConfig, PortName, Router};
use model::NetworkInterfaceId;
use model::network::{InterfaceOwner, NetworkInterface};
use nix::sys::socket::{
    AddressFamily, MsgFlags, SockFlag, SockProtocol, SockType, recv, setsockopt, socket, sockopt,
};
use rules::network::verdict::Packet;
use rules::network::{VpcNouns, plan};
use rustix::net::SendFlags;

use crate::generate::{Network, Size, Surroundings};
use crate::ipv6::{Ipv6Outcome, Ipv6Probe, outcome};
use crate::packets::{Outgoing, Seen, parse};
use crate::world::{NetNs, World};

const INSTANCE: &str = "ab12";
const HOST: &str = "2001:db8::2";
const INTERNET: &str = "2001:db8::1";
const PROBES: usize = 150;
/// How often what did not arrive is sent again.
const TRIES: usize = 3;
/// How long packets are under way at most.
const FLIGHT: Duration = Duration::from_millis(150);
const SIZE: Size = Size {
    vpcs: 2,
    interfaces: 6,
    groups: 4,
    rules: 6,
};

/// Sends and hears everything in one namespace.
#[derive(Debug)]
struct Station {
    sender: OwnedFd,
    listener: OwnedFd,
}

/// An interface's namespace.
#[derive(Debug)]
struct Task {
    station: Station,
    _netns: NetNs,
}

#[derive(Debug)]
pub(crate) struct Trial {
    seed: u64,
    net: InstanceNetwork,
    network: Network,
    tasks: BTreeMap<NetworkInterfaceId, Task>,
    host: Station,
    internet: Station,
    next: u32,
    told: Vec<String>,
    judged: (usize, usize),
}

/// Where a probe was heard.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Place {
    Interface(NetworkInterfaceId),
    Host,
    Internet,
}

/// Where a probe has to arrive, and from whom.
type Expected = Option<(Place, Ipv6Addr)>;

type Heard = BTreeMap<u32, Vec<(Place, Seen)>>;

fn address(text: &str) -> Ipv6Addr {
    text.parse().unwrap()
}

fn outside() -> Vec<Ipv6Addr> {
    [HOST, INTERNET, "2001:db8:1::1"].map(address).to_vec()
}

/// IPv6 between the host and what plays the internet.
pub(crate) fn connect(world: &World) {
    for (netns, link, own) in [
        (&world.host, "wan", HOST),
        (&world.internet, "far", INTERNET),
    ] {
        netns.run(|| {
            for (key, value) in [("addr_gen_mode", "1"), ("disable_ipv6", "0")] {
                std::fs::write(format!("/proc/sys/net/ipv6/conf/{link}/{key}"), value).unwrap();
            }
        });
        netns.ip(&format!("address add {own}/64 dev {link} nodad"));
    }
    let out = format!("-6 route add default via {INTERNET} dev wan");
    world.host.ip(&out);
    // It would send packets for VPCs if it could.
    let back = format!("-6 route add fd00::/8 via {HOST} dev far");
    world.internet.ip(&back);
}

impl Station {
    fn new(netns: &NetNs) -> Self {
        netns.run(|| {
            let open = |family, kind, protocol| {
                let flags = SockFlag::SOCK_NONBLOCK | SockFlag::SOCK_CLOEXEC;
                socket(family, kind, flags, protocol).unwrap()
            };
            let sender = open(AddressFamily::Inet6, SockType::Raw, SockProtocol::Raw);
            let listener = open(
                AddressFamily::Packet,
                SockType::Datagram,
                SockProtocol::EthAll,
            );
            setsockopt(&listener, sockopt::RcvBufForce, &(8 << 20)).unwrap();
            Self { sender, listener }
        })
    }

    /// Whether it arrives is seen where it should; the kernel may also say here that it cannot.
    fn send(&self, outgoing: &Outgoing) {
        let to = SocketAddrV6::new(outgoing.destination, 0, 0, 0);
        let bytes = outgoing.bytes();
        let _ = rustix::net::sendto(&self.sender, &bytes, SendFlags::empty(), &to);
    }

    /// What has arrived since the last look.
    fn heard(&self) -> Vec<Seen> {
        let mut all = Vec::new();
        let mut buffer = [0; 2048];
        while let Ok(length) = recv(self.listener.as_raw_fd(), &mut buffer, MsgFlags::empty()) {
            all.extend(parse(&buffer[..length]));
        }
        all
    }
}

impl Trial {
    pub(crate) async fn new(world: &World, seed: u64) -> Self {
        let net = world.open(INSTANCE).await;
        let around = Surroundings {
            publics: net.public_range().addresses().take(20).collect(),
            host: vec![Ipv4Addr::new(203, 0, 113, 2)],
            internet: vec![Ipv4Addr::new(203, 0, 113, 1)],
        };
        let mut network = Network::new(seed, around, SIZE);
        network.add_ipv6(&outside());
        let mut trial = Self {
            seed,
            net,
            network,
            tasks: BTreeMap::new(),
            host: Station::new(&world.host),
            internet: Station::new(&world.internet),
            next: 1,
            told: Vec::new(),
            judged: (0, 0),
        };
        for (nouns, router) in trial.apply().await {
            for interface in &nouns.interfaces {
                if matches!(interface.owner, InterfaceOwner::Task { .. }) {
                    trial.start(&nouns, &router, interface).await;
                }
            }
        }
        trial
    }

    /// Enforces what the nouns say.
    async fn apply(&self) -> Vec<(VpcNouns, Arc<Router>)> {
        let mut routers = Vec::new();
        for nouns in &self.network.vpcs {
            let spec = agent::vpc_spec(&plan(nouns)).unwrap();
            let router = self.net.vpc_apply(&spec).await.unwrap();
            routers.push((nouns.clone(), router));
        }
        routers
    }

    async fn start(&mut self, nouns: &VpcNouns, router: &Router, interface: &NetworkInterface) {
        let name = PortName::new(&format!("{:x}", self.tasks.len())).unwrap();
        let netns = NetNs::new();
        let port = router.port_prepare(name, netns.fd()).await.unwrap();
        let mut subnets = nouns.subnets.iter();
        let subnet = subnets.find(|one| one.id == interface.subnet_id).unwrap();
        let [a, b, c, d] = interface.private_address.octets();
        let config = PortConfig {
            mac: [0x02, a, b, c, d, 1],
            address: interface.private_address,
            prefix_len: subnet.cidr.prefix_len,
            gateway: subnet.gateway(),
            ipv6: interface.ipv6_address,
        };
        router.port_configure(&port, config).await.unwrap();
        let task = Task {
            station: Station::new(&netns),
            _netns: netns,
        };
        self.tasks.insert(interface.id.clone(), task);
    }

    /// A port stays although its interface goes.
    pub(crate) async fn change(&mut self) {
        let what = self.network.ipv6_change(&outside());
        self.told.push(what);
        self.apply().await;
    }

    /// Sends many packets of all kinds and looks what becomes of them.
    pub(crate) async fn round(&mut self) {
        let mut probes: Vec<Ipv6Probe> = (0..PROBES).map(|_| self.probe()).collect();
        self.judged.0 += probes.len();
        for attempt in 1..=TRIES {
            let sent: Vec<_> = probes.into_iter().map(|probe| self.send(probe)).collect();
            let heard = self.listen().await;
            probes = Vec::new();
            for (number, probe) in sent {
                let expected = self.expect(&probe);
                let about = heard.get(&number).map(Vec::as_slice).unwrap_or_default();
                let told = || {
                    format!(
                        "SEED={}: {probe:?} has to be {expected:?}, and was heard: {about:#?}\n\
                         after {:#?}\n{:#?}",
                        self.seed, self.told, self.network.vpcs
                    )
                };
                let arrived = about.iter().filter(|(_, seen)| !seen.is_answer);
                let places: Vec<_> = arrived
                    .map(|(at, seen)| (at.clone(), seen.source))
                    .collect();
                match &expected {
                    None => assert!(about.is_empty(), "{}", told()),
                    Some(right) => {
                        assert!(places.iter().all(|place| place == right), "{}", told());
                        if !places.is_empty() && is_answered(&probe, about) {
                            self.judged.1 += 1;
                        } else {
                            assert!(attempt < TRIES, "{}", told());
                            probes.push(probe);
                        }
                    }
                }
            }
        }
    }

    /// Also some with another's address as the source.
    fn probe(&mut self) -> Ipv6Probe {
        loop {
            let mut probe = self.network.ipv6_probe(&outside());
            if probe.from.is_some() && self.network.random.chance(8) {
                probe.source = self.network.ipv6_probe(&outside()).source;
            }
            // What an interface sends to itself does not leave it; what others send each other
            // is none of ours.
            let to_itself = self.own(&probe) == Some(probe.destination);
            let is_ours = probe.from.is_some() || !outside().contains(&probe.destination);
            if probe.source != probe.destination && !to_itself && is_ours {
                return probe;
            }
        }
    }

    /// The address of the sender.
    fn own(&self, probe: &Ipv6Probe) -> Option<Ipv6Addr> {
        let (vpc, id) = probe.from.as_ref()?;
        let mut interfaces = self.network.vpcs[*vpc].interfaces.iter();
        interfaces.find(|one| one.id == *id)?.ipv6_address
    }

    fn send(&mut self, probe: Ipv6Probe) -> (u32, Ipv6Probe) {
        let number = self.next;
        self.next += 1;
        let outgoing = Outgoing {
            number,
            source: probe.source,
            destination: probe.destination,
            packet: probe.packet,
        };
        let station = match &probe.from {
            Some((_, id)) => &self.tasks[id].station,
            None if probe.source == address(HOST) => &self.host,
            None => &self.internet,
        };
        station.send(&outgoing);
        (number, probe)
    }

    async fn listen(&self) -> Heard {
        tokio::time::sleep(FLIGHT).await;
        let mut heard = Heard::new();
        let mut note = |place: &Place, seen: Seen| {
            heard
                .entry(seen.number)
                .or_default()
                .push((place.clone(), seen));
        };
        // A station hears what it sends as well, which is not what arrives.
        for (id, task) in &self.tasks {
            let mut all = self.network.vpcs.iter().flat_map(|one| &one.interfaces);
            let own = all
                .find(|one| one.id == *id)
                .and_then(|one| one.ipv6_address);
            for seen in task.station.heard() {
                if Some(seen.destination) == own {
                    note(&Place::Interface(id.clone()), seen);
                }
            }
        }
        for seen in self.host.heard() {
            if seen.destination == address(HOST) {
                note(&Place::Host, seen);
            }
        }
        let beyond = [address(INTERNET), address("2001:db8:1::1")];
        for seen in self.internet.heard() {
            let is_own = beyond.contains(&seen.source);
            if !is_own || beyond.contains(&seen.destination) {
                note(&Place::Internet, seen);
            }
        }
        heard
    }

    fn expect(&self, probe: &Ipv6Probe) -> Expected {
        let host = address(HOST);
        if probe.from.is_none() && probe.source != host {
            // Another host.
            return None;
        }
        match outcome(&self.network.vpcs, probe) {
            Ipv6Outcome::Nobody => None,
            Ipv6Outcome::Interface(id) => Some((Place::Interface(id), probe.source)),
            Ipv6Outcome::Outside if probe.destination == host => Some((Place::Host, probe.source)),
            // Outside, the host's address stands for all of its own.
            Ipv6Outcome::Outside => Some((Place::Internet, host)),
        }
    }

    /// Answers how many packets arrived.
    pub(crate) async fn end(self) -> usize {
        let (all, arrived) = self.judged;
        println!("{all} packets as they should be, of which {arrived} arrived");
        drop(self.tasks);
        self.net.close_all().await.unwrap();
        arrived
    }
}

/// Whether its sender got an answer from whom it asked, if there is anybody who answers.
fn is_answered(probe: &Ipv6Probe, about: &[(Place, Seen)]) -> bool {
    let is_answerable = !matches!(probe.packet, Packet::Udp { .. })
        && probe.destination != address("2001:db8:1::1");
    let home = match &probe.from {
        Some((_, id)) => Place::Interface(id.clone()),
        None => Place::Host,
    };
    let mut answers = about
        .iter()
        .filter(|(at, seen)| seen.is_answer && *at == home);
    !is_answerable || answers.any(|(_, seen)| seen.source == probe.destination)
}
