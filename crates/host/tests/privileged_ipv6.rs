//! IPv6 in VPCs on the real kernel: who gets what through, and what is left behind.
//!
//! Needs root.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test says what went wrong by failing"
)]

mod world;

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, UdpSocket};
use std::sync::Arc;
use std::time::Duration;

use host::net::{
    AddressRange, Clause, GroupId, InterfaceSpec, Ipv6RouteSpec, Ipv6Via, PortConfig, PortName,
    Router, Traffic, VpcSpec,
};
use world::{NetNs, World};

const OPEN: &str = "sg-0000000a";
const SHUT: &str = "sg-0000000b";
const ECHO: u16 = 7;
const SILENCE: Duration = Duration::from_millis(200);
const INTERNET: &str = "2001:db8::1";
const HOST_OUTSIDE: &str = "2001:db8::2";

fn address(text: &str) -> Ipv6Addr {
    text.parse().unwrap()
}

/// A VPC with a range of IPv6 and one subnet; the n-th interface has the groups and the address
/// `…:n`, n from 16 on.
fn vpc(number: u8, groups: &[&str], via: Option<Ipv6Via>) -> VpcSpec {
    let id = format!("vpc-0000000{number}");
    let interfaces: Vec<_> = (0..groups.len())
        .map(|n| ([10, number, 0, 16 + u8::try_from(n).unwrap()], None))
        .collect();
    let mut spec = world::vpc(
        &id,
        &format!("10.{number}.0.0/16"),
        &[&format!("10.{number}.0.0/20")],
        &interfaces,
    );
    let range = |length: u8| {
        format!("fd4e:47ab:1200:{number}00::/{length}")
            .parse()
            .unwrap()
    };
    spec.ipv6_cidr = Some(range(56));
    let subnet = &mut spec.subnets[0];
    subnet.ipv6_cidr = Some(range(64));
    let own = spec.ipv6_cidr.unwrap();
    let before = own.network().to_bits() - 1;
    let after = own.broadcast().to_bits() + 1;
    let to = vec![
        AddressRange {
            first: Ipv6Addr::UNSPECIFIED,
            last: Ipv6Addr::from_bits(before),
        },
        AddressRange {
            first: Ipv6Addr::from_bits(after),
            last: Ipv6Addr::from_bits(u128::MAX),
        },
    ];
    let routes = via.map(|via| Ipv6RouteSpec { to, via });
    subnet.ipv6_routes = routes.into_iter().collect();
    for (interface, group) in spec.interfaces.iter_mut().zip(groups) {
        let host = u128::from(interface.address.octets()[3]);
        interface.ipv6 = Some(Ipv6Addr::from_bits(own.network().to_bits() + host));
        interface.groups = vec![GroupId::parse(group).unwrap()];
    }
    spec.groups = vec![
        world::group(OPEN, vec![to_all()], vec![to_all()]),
        world::group(SHUT, vec![], vec![]),
    ];
    spec
}

fn to_all() -> Clause {
    Clause {
        traffic: Traffic::All,
        ranges: vec![],
        ipv6_ranges: vec![AddressRange::ALL_IPV6],
        groups: vec![],
    }
}

fn of_group(traffic: Traffic, id: &str) -> Clause {
    Clause {
        traffic,
        ranges: vec![],
        ipv6_ranges: vec![],
        groups: vec![GroupId::parse(id).unwrap()],
    }
}

const UDP_ECHO: Traffic = Traffic::Udp {
    first: ECHO,
    last: ECHO,
};

/// A task with an interface of the description.
async fn start(router: &Router, interface: &InterfaceSpec) -> NetNs {
    let netns = NetNs::new();
    let [a, b, c, d] = interface.address.octets();
    let name = PortName::new(&format!("{a:x}{b:x}{c:x}{d:x}")).unwrap();
    let port = router.port_prepare(name, netns.fd()).await.unwrap();
    let config = PortConfig {
        mac: [0x02, a, b, c, d, 1],
        address: interface.address,
        prefix_len: 20,
        gateway: Ipv4Addr::new(a, b, 0, 1),
        ipv6: interface.ipv6,
    };
    router.port_configure(&port, config).await.unwrap();
    netns
}

async fn start_all(router: &Arc<Router>, spec: &VpcSpec) -> Vec<NetNs> {
    let mut all = Vec::new();
    for interface in &spec.interfaces {
        all.push(start(router, interface).await);
    }
    all
}

/// Whom `to` sees when `from` sends to `destination`, once the answer has come back; `None` when
/// nothing arrives.
fn seen(from: &NetNs, to: &NetNs, destination: Ipv6Addr) -> Option<Ipv6Addr> {
    let server = to.run(|| UdpSocket::bind((Ipv6Addr::UNSPECIFIED, ECHO)).unwrap());
    let client = from.run(|| UdpSocket::bind((Ipv6Addr::UNSPECIFIED, 0)).unwrap());
    // No way, or a blackhole, is an error for a local sender.
    client.send_to(b"ping", (destination, ECHO)).ok()?;
    for socket in [&server, &client] {
        socket.set_read_timeout(Some(SILENCE)).unwrap();
    }
    let mut buffer = [0; 16];
    let (_, source) = server.recv_from(&mut buffer).ok()?;
    server.send_to(b"pong", source).unwrap();
    let (_, answered) = client.recv_from(&mut buffer).expect("an answer");
    assert_eq!(answered.ip(), IpAddr::V6(destination));
    match source.ip() {
        IpAddr::V6(source) => Some(source),
        IpAddr::V4(_) => None,
    }
}

/// IPv6 between the host and what plays the internet.
fn connect(world: &World) {
    for (netns, link, own) in [
        (&world.host, "wan", HOST_OUTSIDE),
        (&world.internet, "far", INTERNET),
    ] {
        netns.run(|| {
            for (key, value) in [("addr_gen_mode", "1"), ("disable_ipv6", "0")] {
                std::fs::write(format!("/proc/sys/net/ipv6/conf/{link}/{key}"), value).unwrap();
            }
        });
        netns.ip(&format!("address add {own}/64 dev {link} nodad"));
    }
    world
        .host
        .ip(&format!("-6 route add default via {INTERNET} dev wan"));
    // It would send packets for VPCs back if one came.
    let back = format!("-6 route add fd00::/8 via {HOST_OUTSIDE} dev far");
    world.internet.ip(&back);
}

/// The state of the host, without what instances outside the test may take away meanwhile.
fn snapshot(world: &World) -> Vec<String> {
    let state = world.snapshot();
    let own = state
        .lines()
        .filter(|line| !line.contains("/run/neargate/"));
    own.map(str::to_owned).collect()
}

#[test]
fn groups_admit_packets_of_ipv6() {
    World::run(async |world| {
        connect(world);
        let before = snapshot(world);
        let net = world.open("ab12").await;
        let mut spec = vpc(1, &[OPEN, OPEN, SHUT], None);
        let router = net.vpc_apply(&spec).await.unwrap();
        let tasks = start_all(&router, &spec).await;
        let at = |n: usize| spec.interfaces[n].ipv6.unwrap();
        assert_eq!(seen(&tasks[0], &tasks[1], at(1)), Some(at(0)));
        assert_eq!(seen(&tasks[0], &tasks[2], at(2)), None);
        assert_eq!(seen(&tasks[2], &tasks[0], at(0)), None);

        // Members of a group, by their addresses of either version.
        let mut admitting = spec.clone();
        admitting.groups[1].ingress = vec![of_group(UDP_ECHO, OPEN)];
        let router = net.vpc_apply(&admitting).await.unwrap();
        assert_eq!(seen(&tasks[0], &tasks[2], at(2)), Some(at(0)));
        assert_eq!(seen(&tasks[2], &tasks[0], at(0)), None);
        admitting.groups[1].ingress = vec![of_group(
            Traffic::Icmpv6 {
                kind: Some(128),
                code: None,
            },
            OPEN,
        )];
        let router = {
            drop(router);
            net.vpc_apply(&admitting).await.unwrap()
        };
        assert_eq!(seen(&tasks[0], &tasks[2], at(2)), None);
        assert!(pings(&tasks[0], at(2)));
        assert!(!pings(&tasks[2], at(0)));

        // With another's address nobody is heard, nor by multicast, nor by link-local addresses.
        tasks[0].ip(&format!("address add {}/128 dev eth0 nodad", at(2)));
        tasks[0].ip(&format!(
            "route change default via {GATEWAY} dev eth0 src {}",
            at(2)
        ));
        assert_eq!(seen(&tasks[0], &tasks[1], at(1)), None);
        tasks[0].ip("address flush dev eth0 scope global");
        // There is no other gateway than the router, and it is no host.
        assert!(!pings(&tasks[1], address("fd4e:47ab:1200::3")));
        let links = tasks[1].ip("-6 address show dev eth0");
        assert!(!links.contains("fe80"), "{links}");

        // Without a range there is nothing of it.
        drop(router);
        spec.ipv6_cidr = None;
        spec.subnets[0].ipv6_cidr = None;
        for interface in &mut spec.interfaces {
            interface.ipv6 = None;
        }
        net.vpc_apply(&spec).await.unwrap();
        assert!(
            !world
                .host
                .ip("-6 route")
                .contains("fd4e:47ab:1200:100::/56")
        );
        drop(tasks);
        net.close_all().await.unwrap();
        assert_eq!(snapshot(world), before, "something is left");
    });
}

const GATEWAY: &str = "fe80::4e:47ff:fe00:1";

/// Whether an echo of ICMPv6 is answered.
fn pings(from: &NetNs, destination: Ipv6Addr) -> bool {
    use nix::sys::socket::{AddressFamily, SockFlag, SockProtocol, SockType, socket};
    from.run(|| {
        // Unprivileged echo sockets are for the groups in this range.
        std::fs::write("/proc/sys/net/ipv4/ping_group_range", "0 0").unwrap();
        let socket = socket(
            AddressFamily::Inet6,
            SockType::Datagram,
            SockFlag::empty(),
            SockProtocol::IcmpV6,
        );
        let socket = UdpSocket::from(socket.unwrap());
        if socket.connect((destination, 0)).is_err() {
            return false;
        }
        socket.set_read_timeout(Some(SILENCE)).unwrap();
        // Type 128, code 0; the kernel fills in the rest.
        let sent = socket.send(&[128, 0, 0, 0, 0, 0, 0, 1]);
        sent.is_ok() && socket.recv(&mut [0; 64]).is_ok()
    })
}

/// Another network of the host, with somebody in it who takes the host for a router.
fn beside(world: &World) -> NetNs {
    let neighbour = NetNs::new();
    world.host.ip("link add beside type veth peer name there");
    let fd = std::os::fd::AsRawFd::as_raw_fd(&neighbour.fd());
    let there = format!("/proc/{}/fd/{fd}", std::process::id());
    world.host.ip(&format!("link set there netns {there}"));
    let network = "2001:db8:2";
    for (netns, link, host) in [(&world.host, "beside", 1), (&neighbour, "there", 2)] {
        netns.run(|| {
            for (key, value) in [("addr_gen_mode", "1"), ("disable_ipv6", "0")] {
                std::fs::write(format!("/proc/sys/net/ipv6/conf/{link}/{key}"), value).unwrap();
            }
        });
        netns.ip(&format!(
            "address add {network}::{host}/64 dev {link} nodad"
        ));
        netns.ip(&format!("link set {link} up"));
    }
    neighbour.ip(&format!("-6 route add default via {network}::1 dev there"));
    let back = format!("-6 route add {network}::/64 via {HOST_OUTSIDE} dev far");
    world.internet.ip(&back);
    neighbour
}

#[test]
fn gateways_lead_out_for_ipv6() {
    World::run(async |world| {
        connect(world);
        let before = snapshot(world);
        let net = world.open("ab12").await;
        let internet = address(INTERNET);
        let mut tasks = Vec::new();
        let vias = [Some(Ipv6Via::Internet), Some(Ipv6Via::EgressOnly), None];
        for (number, via) in (1..).zip(vias) {
            let spec = vpc(number, &[OPEN], via);
            let router = net.vpc_apply(&spec).await.unwrap();
            let task = start(&router, &spec.interfaces[0]).await;
            tasks.push((task, spec.interfaces[0].ipv6.unwrap()));
        }
        let [open, only_out, isolated] = &tasks[..] else {
            panic!("three tasks");
        };
        let host = Some(address(HOST_OUTSIDE));
        assert_eq!(seen(&open.0, &world.internet, internet), host);
        assert_eq!(seen(&only_out.0, &world.internet, internet), host);
        assert_eq!(seen(&isolated.0, &world.internet, internet), None);
        // The host forwards, and learns its own way out nevertheless.
        let accept_ra = "/proc/sys/net/ipv6/conf/wan/accept_ra";
        assert_eq!(world.host.read(accept_ra), "2");
        // It does not forward for others: neither for a neighbour, nor into one's network.
        let neighbour = beside(world);
        assert_eq!(seen(&neighbour, &world.internet, internet), None);
        assert_eq!(seen(&neighbour, &open.0, open.1), None);
        // Without the rules it would; they are put back.
        let table = "delete table ip6 neargate_ab12";
        world.host.run(|| world::command("nft", table));
        assert!(seen(&neighbour, &world.internet, internet).is_some());
        net.vpc_apply(&vpc(1, &[OPEN], Some(Ipv6Via::Internet)))
            .await
            .unwrap();
        assert_eq!(seen(&neighbour, &world.internet, internet), None);
        // From this host, and from other VPCs through both gateways; not from other hosts.
        assert!(seen(&world.host, &open.0, open.1).is_some());
        assert_eq!(seen(&world.host, &only_out.0, only_out.1), None);
        assert_eq!(seen(&world.host, &isolated.0, isolated.1), None);
        assert_eq!(seen(&only_out.0, &open.0, open.1), Some(only_out.1));
        assert_eq!(seen(&open.0, &only_out.0, only_out.1), None);
        assert_eq!(seen(&world.internet, &open.0, open.1), None);
        // What nobody has goes nowhere.
        let at_internet = world.packets_at_internet();
        for nobody in ["fd4e:47ab:1200:100::99", "fd4e:47ab:1200:ff00::1"] {
            assert_eq!(seen(&open.0, &world.internet, address(nobody)), None);
            assert_eq!(seen(&world.host, &world.internet, address(nobody)), None);
        }
        assert_eq!(world.packets_at_internet(), at_internet);

        // A control plane that comes back changes nothing.
        let addresses = world.host.ip("-6 address");
        drop(net);
        let net = world.open("ab12").await;
        net.vpc_apply(&vpc(1, &[OPEN], Some(Ipv6Via::Internet)))
            .await
            .unwrap();
        assert_eq!(world.host.ip("-6 address"), addresses);
        assert_eq!(seen(&open.0, &world.internet, internet), host);
        // The route goes, and with it what went by it.
        net.vpc_apply(&vpc(1, &[OPEN], None)).await.unwrap();
        assert_eq!(seen(&open.0, &world.internet, internet), None);
        drop(tasks);
        world.host.ip("link delete beside");
        net.close_all().await.unwrap();
        assert_eq!(snapshot(world), before, "something is left");
        assert_eq!(world.host.read(accept_ra), "1");
    });
}
