//! The network against the real kernel: router namespaces, ports, translation, adoption, teardown.
//!
//! Needs root. Each test plays the whole host inside a network and mount namespace of its own,
//! with a second namespace as "the internet", so the real host is never touched.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test says what went wrong by failing"
)]

mod world;

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::Arc;
use std::time::{Duration, Instant};

use host::net::{InstanceNetwork, NetError, PortConfig, PortName, PublicBinding, VpcId, VpcSpec};
use world::{Task, World, udp_ask, udp_bind, udp_bind_to};

const INTERNET: Ipv4Addr = Ipv4Addr::new(203, 0, 113, 1);
const HOST_OUTSIDE: Ipv4Addr = Ipv4Addr::new(203, 0, 113, 2);

#[test]
fn tasks_reach_each_other_and_cannot_forge() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let interfaces = [[172, 31, 0, 10], [172, 31, 0, 11], [172, 31, 16, 10]];
        let spec = world::default_vpc(&interfaces.map(|address| (address, None)));
        let router = net.vpc_ensure(&spec).await.unwrap();
        let a = Task::start(&router, "a", interfaces[0]).await;
        let same_subnet = Task::start(&router, "b", interfaces[1]).await;
        let other_subnet = Task::start(&router, "c", interfaces[2]).await;

        for to in [&same_subnet, &other_subnet] {
            let answer = udp_ask(&a.netns, None, &to.echo(), to.address);
            assert_eq!(
                answer,
                Some(a.address),
                "from {} to {}",
                a.address,
                to.address
            );
        }
        // Loopback is the task's own.
        assert!(udp_ask(&a.netns, None, &udp_bind(&a.netns, 7), Ipv4Addr::LOCALHOST).is_some());

        // An address of nobody, and another task's address, as the source.
        for forged in [Ipv4Addr::new(10, 9, 9, 9), other_subnet.address] {
            a.netns.ip(&format!("address add {forged}/32 dev eth0"));
            let heard = same_subnet.echo();
            assert_eq!(
                udp_ask(&a.netns, Some(forged), &heard, same_subnet.address),
                None
            );
            assert_eq!(heard.count(), 0, "a packet from {forged} got through");
        }
        // Nothing else of the router answers, nor does anything beyond it.
        for silent in [[172, 31, 0, 1], [172, 31, 0, 2], [172, 31, 200, 1]] {
            a.netns.assert_silent(Ipv4Addr::from(silent));
        }
        // Link-local addresses but the task's own endpoint do not leave it.
        a.netns
            .assert_unreachable(Ipv4Addr::new(169, 254, 169, 254));
        assert_eq!(
            a.netns.read("/proc/sys/net/ipv6/conf/eth0/disable_ipv6"),
            "1"
        );
        net.close_all().await.unwrap();
    });
}

#[test]
fn public_addresses_are_translated_and_others_stay_inside() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let public: Vec<Ipv4Addr> = net.public_range().addresses().take(2).collect();
        let router = net
            .vpc_ensure(&world::default_vpc(&[
                ([172, 31, 0, 10], Some(public[0])),
                ([172, 31, 16, 10], Some(public[1])),
                ([172, 31, 0, 11], None),
            ]))
            .await
            .unwrap();
        let web = Task::start(&router, "web", [172, 31, 0, 10]).await;
        let peer = Task::start(&router, "peer", [172, 31, 16, 10]).await;
        let inner = Task::start(&router, "inner", [172, 31, 0, 11]).await;

        // In: the host reaches the task by its public address, and sees the same one answer.
        assert!(udp_ask(&world.host, None, &web.echo(), public[0]).is_some());
        // Out: the internet sees the host's address, never a task's.
        let server = udp_bind(&world.internet, 9000);
        assert_eq!(
            udp_ask(&web.netns, None, &server, INTERNET),
            Some(HOST_OUTSIDE)
        );
        // The host itself sees the public address.
        let on_host = udp_bind_to(&world.host, HOST_OUTSIDE, 9001);
        assert_eq!(
            udp_ask(&web.netns, None, &on_host, HOST_OUTSIDE),
            Some(public[0])
        );
        // Between tasks by public address: both ends see public addresses.
        assert_eq!(
            udp_ask(&peer.netns, None, &web.echo(), public[0]),
            Some(public[1])
        );
        assert_eq!(
            udp_ask(&web.netns, None, &web.echo(), public[0]),
            Some(public[0])
        );
        // By private address: private ones.
        assert_eq!(
            udp_ask(&peer.netns, None, &web.echo(), web.address),
            Some(peer.address)
        );

        // Without a public address: inside only, and nothing reaches the internet.
        assert_eq!(
            udp_ask(&inner.netns, None, &web.echo(), web.address),
            Some(inner.address)
        );
        let before = world.packets_at_internet();
        assert_eq!(udp_ask(&inner.netns, None, &server, INTERNET), None);
        assert_eq!(udp_ask(&inner.netns, None, &on_host, HOST_OUTSIDE), None);
        assert_eq!(udp_ask(&inner.netns, None, &web.echo(), public[0]), None);
        // An address of the range that nobody has, from a task and from the host.
        let nobody = net.public_range().addresses().nth(9).unwrap();
        assert_eq!(udp_ask(&web.netns, None, &web.echo(), nobody), None);
        assert_eq!(udp_ask(&world.host, None, &web.echo(), nobody), None);
        // The private range from the host.
        assert_eq!(udp_ask(&world.host, None, &web.echo(), web.address), None);
        assert_eq!(world.packets_at_internet(), before);
        // From the internet, which has learned a route to this host.
        world
            .internet
            .ip(&format!("route add 198.18.0.0/16 via {HOST_OUTSIDE}"));
        assert_eq!(udp_ask(&world.internet, None, &web.echo(), public[0]), None);
        net.close_all().await.unwrap();
    });
}

#[test]
fn an_unbound_address_takes_its_connections_with_it() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let public = net.public_range().addresses().next().unwrap();
        let mut spec =
            world::default_vpc(&[([172, 31, 0, 10], Some(public)), ([172, 31, 0, 11], None)]);
        let router = net.vpc_apply(&spec).await.unwrap();
        let old = Task::start(&router, "old", [172, 31, 0, 10]).await;
        let new = Task::start(&router, "new", [172, 31, 0, 11]).await;
        let client = udp_bind(&world.host, 4000);
        let old_echo = old.echo();
        assert!(client.ask(&old_echo, public).is_some());

        spec.interfaces[1].public = spec.interfaces[0].public.take();
        net.vpc_apply(&spec).await.unwrap();
        let binding = PublicBinding {
            public,
            private: new.address,
        };
        assert_eq!(router.bindings().await.unwrap(), vec![binding]);

        // The same five-tuple as before: the kernel has forgotten where it went.
        let heard = old_echo.count();
        assert_eq!(client.ask(&old_echo, public), None);
        assert_eq!(
            old_echo.count(),
            heard,
            "a packet reached the task that lost the address"
        );
        // A new connection goes to the new owner.
        assert!(udp_ask(&world.host, None, &new.echo(), public).is_some());
        net.close_all().await.unwrap();
    });
}

#[test]
fn close_all_leaves_nothing() {
    World::run(async |world| {
        let before = world.snapshot();
        let net = world.open("ab12").await;
        let public = net.public_range().addresses().next().unwrap();
        for (vpc, id) in [("vpc-00000001", "a"), ("vpc-00000002", "b")] {
            let public = (id == "a").then_some(public);
            let interfaces = [([10, 0, 0, 10], public)];
            let spec = world::vpc(vpc, "10.0.0.0/16", &["10.0.0.0/24"], &interfaces);
            let router = net.vpc_ensure(&spec).await.unwrap();
            let _task = Task::start(&router, id, [10, 0, 0, 10]).await;
        }
        assert_ne!(world.snapshot(), before);
        // Overlapping VPCs share one blackhole; the last takes it away.
        net.vpc_remove(&VpcId::parse("vpc-00000001").unwrap())
            .await
            .unwrap();
        net.vpc_remove(&VpcId::parse("vpc-00000001").unwrap())
            .await
            .unwrap();
        assert!(
            world
                .host
                .ip("route show type blackhole")
                .contains("10.0.0.0/16")
        );
        net.close_all().await.unwrap();
        assert_eq!(world.snapshot(), before);
    });
}

#[test]
fn leftovers_of_a_crash_are_removed_without_opening() {
    World::run(async |world| {
        let before = world.snapshot();
        let net = world.open("ab12").await;
        let router = net.vpc_ensure(&world::default_vpc(&[])).await.unwrap();
        let task = Task::start(&router, "a", [172, 31, 0, 10]).await;
        let busy = InstanceNetwork::remove_leftovers(&world.config("ab12")).await;
        assert!(matches!(busy, Err(NetError::InstanceBusy { .. })));
        drop((task, router, net));
        // A crash between making the file and binding the namespace to it.
        let half = world.run_dir().join("ab12/netns/vpc-00000009");
        std::fs::write(half, "").unwrap();
        InstanceNetwork::remove_leftovers(&world.config("ab12"))
            .await
            .unwrap();
        assert_eq!(world.snapshot(), before);
        InstanceNetwork::remove_leftovers(&world.config("ab12"))
            .await
            .unwrap();
        assert_eq!(world.snapshot(), before);
    });
}

#[test]
fn a_running_vpc_is_adopted_and_repaired() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let range = net.public_range();
        let public = range.addresses().next().unwrap();
        let mut spec =
            world::default_vpc(&[([172, 31, 0, 10], Some(public)), ([172, 31, 16, 10], None)]);
        let router = net.vpc_ensure(&spec).await.unwrap();
        let a = Task::start(&router, "a", [172, 31, 0, 10]).await;
        let b = Task::start(&router, "b", [172, 31, 16, 10]).await;
        let prepared = PortName::new("warm").unwrap();
        let warm = world::NetNs::new();
        router
            .port_prepare(prepared.clone(), warm.fd())
            .await
            .unwrap();
        drop((router, net));

        // The data plane runs on without a control plane.
        assert!(udp_ask(&world.host, None, &a.echo(), public).is_some());
        assert_eq!(
            udp_ask(&a.netns, None, &b.echo(), b.address),
            Some(a.address)
        );

        // Half undone by something else.
        world.host.ip(&format!("route del {public}/32"));
        world
            .host
            .run(|| world::command("nft", "delete table inet neargate_ab12"));

        let net = world.open("ab12").await;
        assert_eq!(net.public_range(), range);
        assert_eq!(net.vpcs().unwrap(), vec![spec.vpc_id.clone()]);
        spec.subnets.truncate(2);
        let router = net.vpc_ensure(&spec).await.unwrap();
        assert!(udp_ask(&world.host, None, &a.echo(), public).is_some());
        assert_eq!(
            udp_ask(&a.netns, None, &b.echo(), b.address),
            Some(a.address)
        );
        let mut ports = router.ports().await.unwrap();
        ports.sort_by(|left, right| left.name.cmp(&right.name));
        let seen: Vec<_> = ports
            .iter()
            .map(|p| (p.name.as_str(), p.address, p.public))
            .collect();
        assert_eq!(
            seen,
            vec![
                ("p-a", Some(a.address), Some(public)),
                ("p-b", Some(b.address), None),
                ("p-warm", None, None),
            ]
        );
        // The uplink lost: made again.
        world.host.ip("link del ng-ab12-0");
        let router = net.vpc_ensure(&spec).await.unwrap();
        assert!(udp_ask(&world.host, None, &a.echo(), public).is_some());
        // A dead task's namespace takes its port along, and the description its public address.
        drop(a);
        router.port_remove(&prepared).await.unwrap();
        world::eventually(async || router.ports().await.unwrap().len() == 1).await;
        spec.interfaces.remove(0);
        net.vpc_apply(&spec).await.unwrap();
        assert!(router.bindings().await.unwrap().is_empty());
        assert!(!world.host.ip("route").contains(&public.to_string()));
        net.close_all().await.unwrap();
    });
}

#[test]
fn what_is_taken_from_the_host_is_put_back() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let range = net.public_range();
        let public = range.addresses().next().unwrap();
        let spec = world::default_vpc(&[([172, 31, 0, 10], Some(public))]);
        let router = net.vpc_apply(&spec).await.unwrap();
        let task = Task::start(&router, "a", [172, 31, 0, 10]).await;
        let routes = world.host.ip("route");
        for damage in [
            "route del blackhole 172.31.0.0/16".to_owned(),
            format!("route del blackhole {}", range.net()),
            format!("route del {public}/32"),
            "address flush dev ng-ab12-0".to_owned(),
            "link set ng-ab12-0 down".to_owned(),
            "link del ng-ab12-0".to_owned(),
        ] {
            world.host.ip(&damage);
            assert_ne!(world.host.ip("route"), routes, "{damage}");
            net.vpc_apply(&spec).await.unwrap();
            assert_eq!(world.host.ip("route"), routes, "{damage}");
            let heard = udp_ask(&world.host, None, &task.echo(), public);
            assert!(heard.is_some(), "{damage}");
        }
        // As it is, nothing is made anew.
        let router = net.vpc_apply(&spec).await.unwrap();
        let same = net.vpc_apply(&spec).await.unwrap();
        assert!(Arc::ptr_eq(&router, &same));
        net.close_all().await.unwrap();
    });
}

#[test]
fn instances_live_side_by_side() {
    World::run(async |world| {
        let before = world.snapshot();
        let (first, second) = (world.open("ab12").await, world.open("ab13").await);
        assert_ne!(first.public_range(), second.public_range());
        let mut tasks = Vec::new();
        for net in [&first, &second] {
            let public = net.public_range().addresses().next().unwrap();
            let spec = world::default_vpc(&[([172, 31, 0, 10], Some(public))]);
            let router = net.vpc_ensure(&spec).await.unwrap();
            // The same private address in both.
            let task = Task::start(&router, "a", [172, 31, 0, 10]).await;
            tasks.push((task, public));
        }
        let [(a, a_public), (b, b_public)] = &tasks[..] else {
            unreachable!()
        };
        assert_eq!(
            udp_ask(&a.netns, None, &b.echo(), *b_public),
            Some(*a_public)
        );
        assert_eq!(
            udp_ask(&b.netns, None, &a.echo(), *a_public),
            Some(*b_public)
        );

        first.close_all().await.unwrap();
        assert!(udp_ask(&world.host, None, &b.echo(), *b_public).is_some());
        let server = udp_bind(&world.internet, 9000);
        assert_eq!(
            udp_ask(&b.netns, None, &server, INTERNET),
            Some(HOST_OUTSIDE)
        );
        second.close_all().await.unwrap();
        assert_eq!(world.snapshot(), before);
    });
}

#[test]
fn a_range_the_host_uses_is_left_alone() {
    World::run(async |world| {
        // A VPN to 198.18.0.0/17, and the private range of the default VPC.
        world
            .host
            .ip(&format!("route add 198.18.0.0/17 via {INTERNET}"));
        world
            .host
            .ip(&format!("route add 172.31.64.0/24 via {INTERNET}"));
        let before = world.snapshot();
        let net = world.open("0000").await;
        assert!(net.public_range().net().network() >= Ipv4Addr::new(198, 18, 128, 0));
        net.vpc_ensure(&world::default_vpc(&[])).await.unwrap();
        assert!(!world.host.ip("route").contains("172.31.0.0/16"));
        net.close_all().await.unwrap();
        assert_eq!(world.snapshot(), before);
    });
}

#[test]
fn many_tasks_start_at_once() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let public: Vec<Ipv4Addr> = net.public_range().addresses().take(10).collect();
        let interfaces: Vec<_> = (0..40u8)
            .map(|n| ([172, 31, 0, 10 + n], public.get(usize::from(n)).copied()))
            .collect();
        let spec = world::default_vpc(&interfaces);
        let router = net.vpc_ensure(&spec).await.unwrap();
        let starting = interfaces.iter().enumerate().map(|(n, (address, _))| {
            let (router, address) = (Arc::clone(&router), *address);
            tokio::spawn(async move { Task::start(&router, &format!("t{n}"), address).await })
        });
        let tasks = futures_util::future::try_join_all(starting).await.unwrap();
        for pair in tasks.windows(2) {
            let answer = udp_ask(&pair[0].netns, None, &pair[1].echo(), pair[1].address);
            assert_eq!(answer, Some(pair[0].address));
        }
        assert_eq!(router.ports().await.unwrap().len(), 40);
        assert_eq!(router.bindings().await.unwrap().len(), 10);
        // All of them at once, too.
        let start = Instant::now();
        drop(router);
        net.close_all().await.unwrap();
        println!("40 ports removed in {:?}", start.elapsed());
    });
}

#[test]
fn a_narrow_way_out_is_found() {
    World::run(async |world| {
        // Less than the tasks' links take, as behind a tunnel: the host says so by ICMP, which
        // has to find its way through both translations.
        world.host.ip("link set wan mtu 1300");
        let net = world.open("ab12").await;
        let public = net.public_range().addresses().next().unwrap();
        let spec = world::default_vpc(&[([172, 31, 0, 10], Some(public))]);
        let router = net.vpc_ensure(&spec).await.unwrap();
        let task = Task::start(&router, "a", [172, 31, 0, 10]).await;
        let server = world
            .internet
            .run(|| TcpListener::bind((INTERNET, 9000)).unwrap());
        let received = std::thread::spawn(move || {
            let mut bytes = Vec::new();
            server.accept().unwrap().0.read_to_end(&mut bytes).unwrap();
            bytes.len()
        });
        let mut stream = task
            .netns
            .run(|| TcpStream::connect((INTERNET, 9000)).unwrap());
        stream.write_all(&vec![7; 300_000]).unwrap();
        drop(stream);
        assert_eq!(received.join().unwrap(), 300_000);
        net.close_all().await.unwrap();
    });
}

/// Prints how much taking ports away holds up making others; asserts nothing about time.
#[test]
fn cost_of_a_port_while_others_go() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let router = net.vpc_ensure(&world::default_vpc(&[])).await.unwrap();
        let spaces: Vec<_> = (0..40).map(|_| world::NetNs::new()).collect();
        let mut ports = Vec::new();
        for (n, netns) in spaces.iter().enumerate() {
            let name = PortName::new(&format!("t{n}")).unwrap();
            ports.push(router.port_prepare(name, netns.fd()).await.unwrap());
        }
        let (stay, go) = ports.split_at(20);
        let remove = futures_util::future::try_join_all(
            go.iter().map(|port| router.port_remove(port.name())),
        );
        let configure = async {
            let mut times = Vec::new();
            for (n, port) in (0u8..).zip(stay) {
                let start = Instant::now();
                router.port_configure(port, config_of(n)).await.unwrap();
                times.push(start.elapsed());
            }
            times.sort();
            times
        };
        let start = Instant::now();
        let (removed, times) = tokio::join!(remove, configure);
        removed.unwrap();
        println!(
            "20 removed in {:?}; meanwhile configure {times:?}",
            start.elapsed()
        );
        net.close_all().await.unwrap();
    });
}

/// Prints what the steps of a task start cost; asserts nothing about time.
#[test]
fn cost_of_a_port() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let mut spec = world::default_vpc(&[]);
        let router = net.vpc_apply(&spec).await.unwrap();
        let mut public = net.public_range().addresses();
        let mut cost = [const { Vec::new() }; 5];
        for n in 0..40u8 {
            let netns = world::NetNs::new();
            let name = PortName::new(&format!("t{n}")).unwrap();
            let mut step = |index: usize, start: Instant| cost[index].push(start.elapsed());
            let start = Instant::now();
            let port = router.port_prepare(name.clone(), netns.fd()).await.unwrap();
            step(0, start);
            let config = config_of(n);
            let interface = world::interface(config.address, public.next(), &[world::OPEN]);
            spec.interfaces.push(interface);
            let start = Instant::now();
            net.vpc_apply(&spec).await.unwrap();
            step(1, start);
            let start = Instant::now();
            router.port_configure(&port, config).await.unwrap();
            step(2, start);
            router.port_configure(&port, config).await.unwrap();
            let start = Instant::now();
            router.port_remove(&name).await.unwrap();
            step(3, start);
            if n % 2 == 1 {
                spec.interfaces.pop();
                let start = Instant::now();
                net.vpc_apply(&spec).await.unwrap();
                step(4, start);
            }
        }
        let names = [
            "prepare",
            "apply a new interface",
            "configure",
            "remove",
            "apply an interface's end",
        ];
        for (name, mut times) in names.into_iter().zip(cost) {
            times.sort();
            let median: Duration = times[times.len() / 2];
            println!(
                "{name}: median {median:?}, worst {:?}",
                times[times.len() - 1]
            );
        }
        net.close_all().await.unwrap();
    });
}

fn config_of(n: u8) -> PortConfig {
    PortConfig {
        mac: [2, 0, 0, 0, 1, n],
        address: Ipv4Addr::new(172, 31, 0, 10 + n),
        prefix_len: 20,
        gateway: Ipv4Addr::new(172, 31, 0, 1),
    }
}

#[test]
fn vpcs_are_changed_at_the_same_time() {
    World::run(async |world| {
        let before = world.snapshot();
        let net = world.open("ab12").await;
        // Two of them have the same range.
        let ranges = ["10.1.0.0/16", "10.2.0.0/16", "10.2.0.0/16", "10.3.0.0/16"];
        let specs: Vec<VpcSpec> = (1..)
            .zip(ranges)
            .map(|(n, range)| world::vpc(&format!("vpc-{n:08x}"), range, &[], &[]))
            .collect();
        for _ in 0..3 {
            let [a, b, c, d] = [0, 1, 2, 3].map(|n| net.vpc_apply(&specs[n]));
            let made = tokio::try_join!(a, b, c, d).unwrap();
            assert_eq!(world.host.ip("-o link").matches("ng-ab12-").count(), 4);
            let blackholes = || world.host.ip("route").matches("blackhole 10.").count();
            assert_eq!(blackholes(), 3);
            drop(made);
            let [a, b, d] = [0, 1, 3].map(|n| net.vpc_remove(&specs[n].vpc_id));
            tokio::try_join!(a, b, d, net.vpc_ensure(&specs[2])).unwrap();
            assert_eq!(blackholes(), 1);
            net.vpc_remove(&specs[2].vpc_id).await.unwrap();
            assert_eq!(blackholes(), 0);
        }
        net.close_all().await.unwrap();
        assert_eq!(world.snapshot(), before);
    });
}
