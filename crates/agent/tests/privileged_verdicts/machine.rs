//! The machine that the random network is on: a port for every interface, somebody who sends and
//! listens at each, on the host and in the internet.

use std::collections::BTreeMap;
use std::io;
use std::net::{Ipv4Addr, SocketAddrV4};
use std::os::fd::{AsRawFd, OwnedFd};
use std::sync::Arc;

use host::net::{InstanceNetwork, PortConfig, PortName, Router};
use model::NetworkInterfaceId;
use model::network::{InterfaceOwner, NetworkInterface};
use nix::sys::socket::{
    AddressFamily, MsgFlags, SockFlag, SockProtocol, SockType, recv, setsockopt, socket, sockopt,
};
use rules::network::{VpcNouns, plan};
use rustix::net::SendFlags;

use crate::naive::Origin;
use crate::packets::{Outgoing, Seen, parse};
use crate::world::{NetNs, World};

/// Sends and hears everything in one namespace.
#[derive(Debug)]
pub(crate) struct Station {
    sender: Sender,
    listener: OwnedFd,
}

/// Sends packets as they are.
#[derive(Debug, Clone)]
pub(crate) struct Sender(Arc<OwnedFd>);

impl Sender {
    /// Whether it arrives is seen where it should; the kernel may also say here that it cannot.
    pub(crate) fn send(&self, outgoing: &Outgoing) {
        let to = SocketAddrV4::new(outgoing.destination, 0);
        let _ = rustix::net::sendto(&self.0, &outgoing.bytes(), SendFlags::empty(), &to);
    }
}

/// Room for all that arrives between two looks.
const BUFFER_BYTES: usize = 8 << 20;

impl Station {
    pub(crate) fn new(netns: &NetNs) -> Self {
        netns.run(|| {
            let open = |family, kind, protocol| {
                let flags = SockFlag::SOCK_NONBLOCK | SockFlag::SOCK_CLOEXEC;
                socket(family, kind, flags, protocol).unwrap()
            };
            let sender = open(AddressFamily::Inet, SockType::Raw, SockProtocol::Raw);
            let listener = open(
                AddressFamily::Packet,
                SockType::Datagram,
                SockProtocol::EthIp,
            );
            setsockopt(&listener, sockopt::RcvBufForce, &BUFFER_BYTES).unwrap();
            Self {
                sender: Sender(Arc::new(sender)),
                listener,
            }
        })
    }

    /// What has arrived since the last look.
    pub(crate) fn heard(&self) -> Vec<Seen> {
        let mut all = Vec::new();
        let mut buffer = [0; 2048];
        loop {
            match recv(self.listener.as_raw_fd(), &mut buffer, MsgFlags::empty()) {
                Ok(length) => all.extend(parse(&buffer[..length])),
                Err(error) => {
                    let kind = io::Error::from(error).kind();
                    assert_eq!(kind, io::ErrorKind::WouldBlock, "{error}");
                    return all;
                }
            }
        }
    }
}

/// An interface's namespace.
#[derive(Debug)]
struct Task {
    vpc: usize,
    name: PortName,
    address: Ipv4Addr,
    station: Station,
    _netns: NetNs,
}

#[derive(Debug)]
pub(crate) struct Machine {
    net: Option<InstanceNetwork>,
    routers: Vec<Arc<Router>>,
    tasks: BTreeMap<NetworkInterfaceId, Task>,
    ports_made: u32,
    host: Station,
    internet: Station,
}

/// Where a probe was heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Place {
    Interface(NetworkInterfaceId),
    Host,
    Internet,
}

impl Machine {
    pub(crate) async fn new(world: &World) -> Self {
        Self {
            net: Some(world.open(INSTANCE).await),
            routers: Vec::new(),
            tasks: BTreeMap::new(),
            ports_made: 0,
            host: Station::new(&world.host),
            internet: Station::new(&world.internet),
        }
    }

    pub(crate) fn publics(&self) -> impl Iterator<Item = Ipv4Addr> {
        self.net().public_range().addresses()
    }

    fn net(&self) -> &InstanceNetwork {
        self.net.as_ref().unwrap()
    }

    /// Enforces what the nouns say. Interfaces that are new get a port after that, as tasks do;
    /// those that are gone keep theirs until [`Self::sweep`], or until their address is wanted.
    pub(crate) async fn apply(&mut self, vpcs: &[VpcNouns], wholly: bool) {
        let mut routers = Vec::new();
        for nouns in vpcs {
            let spec = agent::vpc_spec(&plan(nouns)).unwrap();
            let net = self.net();
            let router = if wholly {
                net.vpc_ensure(&spec).await
            } else {
                net.vpc_apply(&spec).await
            };
            routers.push(router.unwrap());
        }
        self.routers = routers;
    }

    /// Makes the ports that are missing.
    pub(crate) async fn connect(&mut self, vpcs: &[VpcNouns]) {
        for (vpc, nouns) in vpcs.iter().enumerate() {
            for interface in &nouns.interfaces {
                let of_task = matches!(interface.owner, InterfaceOwner::Task { .. });
                if of_task && !self.tasks.contains_key(&interface.id) {
                    self.port(vpc, nouns, interface).await;
                }
            }
        }
    }

    async fn port(&mut self, vpc: usize, nouns: &VpcNouns, interface: &NetworkInterface) {
        let address = interface.private_address;
        let tasks = self.tasks.iter();
        let before = tasks.filter(|(_, task)| task.vpc == vpc && task.address == address);
        let before: Vec<_> = before.map(|(id, _)| id.clone()).collect();
        self.remove(&before).await;
        self.ports_made += 1;
        let name = PortName::new(&format!("{:x}", self.ports_made)).unwrap();
        let netns = NetNs::new();
        let router = &self.routers[vpc];
        let port = router.port_prepare(name.clone(), netns.fd()).await.unwrap();
        let mut subnets = nouns.subnets.iter();
        let subnet = subnets.find(|one| one.id == interface.subnet_id).unwrap();
        let [a, b, c, d] = address.octets();
        let config = PortConfig {
            mac: [0x02, a, b, c, d, 1],
            address,
            prefix_len: subnet.cidr.prefix_len,
            gateway: subnet.gateway(),
            ipv6: interface.ipv6_address,
        };
        router.port_configure(&port, config).await.unwrap();
        let task = Task {
            vpc,
            name,
            address,
            station: Station::new(&netns),
            _netns: netns,
        };
        self.tasks.insert(interface.id.clone(), task);
    }

    /// Takes the ports of interfaces that are gone.
    pub(crate) async fn sweep(&mut self, vpcs: &[VpcNouns]) {
        let kept = |id: &NetworkInterfaceId| {
            let mut interfaces = vpcs.iter().flat_map(|nouns| &nouns.interfaces);
            interfaces.any(|one| one.id == *id)
        };
        let gone: Vec<_> = self.tasks.keys().filter(|id| !kept(id)).cloned().collect();
        self.remove(&gone).await;
    }

    async fn remove(&mut self, ids: &[NetworkInterfaceId]) {
        for id in ids {
            if let Some(task) = self.tasks.remove(id) {
                self.routers[task.vpc]
                    .port_remove(&task.name)
                    .await
                    .unwrap();
            }
        }
    }

    /// The control plane goes and another comes.
    pub(crate) async fn restart(&mut self, world: &World) {
        self.routers.clear();
        self.net = None;
        self.net = Some(world.open(INSTANCE).await);
    }

    /// Interfaces that have a port though they are gone, with VPC and address.
    pub(crate) fn strays(&self, vpcs: &[VpcNouns]) -> Vec<(usize, NetworkInterfaceId, Ipv4Addr)> {
        let is_gone = |(id, task): &(&NetworkInterfaceId, &Task)| {
            let mut interfaces = vpcs[task.vpc].interfaces.iter();
            interfaces.all(|one| one.id != **id)
        };
        let gone = self.tasks.iter().filter(is_gone);
        gone.map(|(id, task)| (task.vpc, id.clone(), task.address))
            .collect()
    }

    /// Who sends for an origin; `None` when its port is gone.
    pub(crate) fn sender(&self, origin: &Origin) -> Option<Sender> {
        let station = match origin {
            Origin::Interface(_, id) => &self.tasks.get(id)?.station,
            Origin::Host => &self.host,
            Origin::Internet => &self.internet,
        };
        Some(station.sender.clone())
    }

    /// The private address of an interface that has a port.
    pub(crate) fn address(&self, origin: &Origin) -> Option<Ipv4Addr> {
        match origin {
            Origin::Interface(_, id) => Some(self.tasks.get(id)?.address),
            Origin::Host | Origin::Internet => None,
        }
    }

    /// Everything that was heard anywhere since the last look. What only passes the host is not
    /// heard there.
    pub(crate) fn heard(&self, host: &[Ipv4Addr]) -> Vec<(Place, Seen)> {
        let mut all = Vec::new();
        for (id, task) in &self.tasks {
            let heard = task.station.heard().into_iter();
            all.extend(heard.map(|seen| (Place::Interface(id.clone()), seen)));
        }
        let at_host = self.host.heard().into_iter();
        let own = at_host.filter(|seen| host.contains(&seen.destination));
        all.extend(own.map(|seen| (Place::Host, seen)));
        let outside = self.internet.heard().into_iter();
        all.extend(outside.map(|seen| (Place::Internet, seen)));
        all
    }

    pub(crate) async fn close(mut self) {
        self.routers.clear();
        self.tasks.clear();
        self.net.take().unwrap().close_all().await.unwrap();
    }
}

const INSTANCE: &str = "ab12";
