//! What a router lets through, with real packets: security groups, ways out, translation.
//!
//! Needs root. The same stand-in host and internet as `privileged_net`.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test says what went wrong by failing"
)]

mod world;

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Instant;

use host::net::{
    AddressRange, Clause, GroupId, InstanceNetwork, InterfaceSpec, RouteSpec, Router, Traffic, Via,
    VpcSpec,
};
use world::{NetNs, OPEN, Task, World, udp_ask, udp_bind, udp_bind_to};

const INTERNET: Ipv4Addr = Ipv4Addr::new(203, 0, 113, 1);
const HOST_OUTSIDE: Ipv4Addr = Ipv4Addr::new(203, 0, 113, 2);

const WEB: &str = "sg-0000000a";
const CLIENTS: &str = "sg-0000000b";

/// The echo port of tasks.
const ECHO: Traffic = Traffic::Udp { first: 7, last: 7 };

fn from_group(traffic: Traffic, id: &str) -> Clause {
    Clause {
        traffic,
        ranges: vec![],
        groups: vec![GroupId::parse(id).unwrap()],
    }
}

fn from_range(traffic: Traffic, first: [u8; 4], last: [u8; 4]) -> Clause {
    Clause {
        traffic,
        ranges: vec![AddressRange {
            first: first.into(),
            last: last.into(),
        }],
        groups: vec![],
    }
}

fn join(interface: &mut InterfaceSpec, groups: &[&str]) {
    interface.groups = groups
        .iter()
        .map(|id| GroupId::parse(id).unwrap())
        .collect();
}

fn group<'a>(spec: &'a mut VpcSpec, id: &str) -> &'a mut host::net::GroupSpec {
    let mut groups = spec.groups.iter_mut();
    groups.find(|group| group.id.as_str() == id).unwrap()
}

/// A web server in its group and two clients; only clients of their group are let in.
fn with_groups() -> VpcSpec {
    let addresses = [[172, 31, 0, 10], [172, 31, 0, 11], [172, 31, 16, 10]];
    let mut spec = world::default_vpc(&addresses.map(|address| (address, None)));
    let everything = || vec![world::everything()];
    let let_in = vec![from_group(ECHO, CLIENTS)];
    spec.groups.push(world::group(WEB, let_in, everything()));
    spec.groups
        .push(world::group(CLIENTS, vec![], everything()));
    join(&mut spec.interfaces[0], &[WEB]);
    join(&mut spec.interfaces[1], &[CLIENTS]);
    join(&mut spec.interfaces[2], &[OPEN]);
    spec
}

async fn start(router: &Router, spec: &VpcSpec) -> Vec<Task> {
    let mut tasks = Vec::new();
    for (n, interface) in spec.interfaces.iter().enumerate() {
        let address = interface.address.octets();
        tasks.push(Task::start(router, &format!("t{n}"), address).await);
    }
    tasks
}

async fn apply(net: &InstanceNetwork, spec: &VpcSpec) -> Arc<Router> {
    net.vpc_apply(spec).await.unwrap()
}

/// Whether `from` reaches a new connection to `to`'s echo port.
fn reaches(from: &Task, to: &Task) -> bool {
    udp_ask(&from.netns, None, &to.echo(), to.address).is_some()
}

#[test]
fn groups_admit_what_their_rules_say() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let mut spec = with_groups();
        let router = apply(&net, &spec).await;
        let [web, client, other] = &start(&router, &spec).await[..] else {
            unreachable!()
        };
        assert!(reaches(client, web));
        assert!(!reaches(other, web), "not of the group");
        assert!(!reaches(web, client), "the rule is for the other direction");
        // Another port.
        let elsewhere = udp_bind(&web.netns, 8);
        assert_eq!(udp_ask(&client.netns, None, &elsewhere, web.address), None);

        // It joins, and leaves again.
        join(&mut spec.interfaces[2], &[OPEN, CLIENTS]);
        apply(&net, &spec).await;
        assert!(reaches(other, web));
        join(&mut spec.interfaces[2], &[OPEN]);
        apply(&net, &spec).await;
        assert!(!reaches(other, web));

        // Ranges, and a range of ports.
        let ports = Traffic::Udp { first: 7, last: 8 };
        group(&mut spec, WEB).ingress = vec![
            from_range(ports, [172, 31, 16, 0], [172, 31, 31, 255]),
            from_range(ECHO, [10, 0, 0, 0], [10, 255, 255, 255]),
        ];
        apply(&net, &spec).await;
        assert!(reaches(other, web));
        assert!(!reaches(client, web));
        assert!(udp_ask(&other.netns, None, &elsewhere, web.address).is_some());
        // TCP is something else.
        group(&mut spec, WEB).ingress = vec![world::with_everybody(Traffic::Tcp {
            first: 0,
            last: 65535,
        })];
        apply(&net, &spec).await;
        assert!(!reaches(other, web));

        // What may be sent.
        group(&mut spec, WEB).ingress = vec![world::everything()];
        group(&mut spec, CLIENTS).egress = vec![from_group(ECHO, OPEN)];
        apply(&net, &spec).await;
        assert!(!reaches(client, web));
        assert!(reaches(client, other));
        assert_eq!(udp_ask(&client.netns, None, &elsewhere, web.address), None);
        net.close_all().await.unwrap();
    });
}

#[test]
fn a_rule_that_goes_leaves_connections_alone() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let mut spec = with_groups();
        let router = apply(&net, &spec).await;
        let [web, client, _] = &start(&router, &spec).await[..] else {
            unreachable!()
        };
        let (echo, connection) = (web.echo(), udp_bind(&client.netns, 4000));
        assert!(connection.ask(&echo, web.address).is_some());

        group(&mut spec, WEB).ingress.clear();
        apply(&net, &spec).await;
        assert_eq!(udp_ask(&client.netns, None, &echo, web.address), None);
        assert!(connection.ask(&echo, web.address).is_some());
        // Also when the whole table is made anew, as a control plane does that starts. The chains
        // that the kernel calls stay: it would drop what comes between a new one and its rules.
        let inside = NetNs::of(router.netns());
        let chain = || inside.run(|| world::command("nft", "-a list chain inet neargate forward"));
        let handle = |listed: String| {
            let mut lines = listed.lines();
            let line = lines.find(|line| line.contains("chain forward"));
            line.and_then(|line| line.rsplit_once("# handle"))
                .unwrap()
                .1
                .to_owned()
        };
        let before = handle(chain());
        net.vpc_ensure(&spec).await.unwrap();
        assert_eq!(handle(chain()), before);
        assert!(connection.ask(&echo, web.address).is_some());
        assert_eq!(udp_ask(&client.netns, None, &echo, web.address), None);
        net.close_all().await.unwrap();
    });
}

#[test]
fn errors_about_connections_pass() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let spec = with_groups();
        let router = apply(&net, &spec).await;
        let [web, client, _] = &start(&router, &spec).await[..] else {
            unreachable!()
        };
        // Nothing listens there: the port is unreachable, which nobody's rule admits.
        let socket = client
            .netns
            .run(|| std::net::UdpSocket::bind("0.0.0.0:0").unwrap());
        socket.connect((web.address, 7)).unwrap();
        socket
            .set_read_timeout(Some(std::time::Duration::from_secs(2)))
            .unwrap();
        socket.send(b"anyone?").unwrap();
        let error = socket.recv(&mut [0; 16]).unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::ConnectionRefused);
        net.close_all().await.unwrap();
    });
}

#[test]
fn icmp_has_types() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let mut spec = with_groups();
        let router = apply(&net, &spec).await;
        let [web, client, _] = &start(&router, &spec).await[..] else {
            unreachable!()
        };
        let mut check = async |kind, expected: bool| {
            let traffic = Traffic::Icmp { kind, code: None };
            group(&mut spec, WEB).ingress = vec![from_group(traffic, CLIENTS)];
            apply(&net, &spec).await;
            assert_eq!(client.pings(web.address), expected, "{traffic:?}");
        };
        check(Some(8), true).await;
        check(Some(13), false).await;
        check(None, true).await;
        net.close_all().await.unwrap();
    });
}

#[test]
fn who_is_not_in_the_plan_gets_nothing_but_names() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let spec = world::default_vpc(&[([172, 31, 0, 10], None)]);
        let router = apply(&net, &spec).await;
        let known = Task::start(&router, "known", [172, 31, 0, 10]).await;
        let unknown = Task::start(&router, "unknown", [172, 31, 0, 11]).await;
        assert!(!reaches(&known, &unknown));
        assert!(!reaches(&unknown, &known));
        // An interface that may send nothing reaches the resolver all the same.
        let inside = NetNs::of(router.netns());
        let resolver = udp_bind_to(&inside, spec.resolver, 53);
        let closed = world::group(OPEN, vec![], vec![]);
        let mut spec = spec;
        spec.groups = vec![closed];
        apply(&net, &spec).await;
        assert_eq!(
            udp_ask(&known.netns, None, &resolver, spec.resolver),
            Some(known.address)
        );
        let other = udp_bind_to(&inside, spec.resolver, 54);
        assert_eq!(udp_ask(&known.netns, None, &other, spec.resolver), None);
        net.close_all().await.unwrap();
    });
}

#[test]
fn a_nat_gateway_leads_out_and_not_in() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let public: Vec<Ipv4Addr> = net.public_range().addresses().take(2).collect();
        let nat = public[0];
        let mut spec = world::default_vpc(&[
            ([172, 31, 16, 10], None),
            ([172, 31, 32, 10], None),
            ([172, 31, 0, 10], Some(public[1])),
        ]);
        spec.subnets[1].routes[0].via = Via::Nat { public: nat };
        spec.subnets[2].routes.clear();
        let router = apply(&net, &spec).await;
        let [private, isolated, web] = &start(&router, &spec).await[..] else {
            unreachable!()
        };
        let on_host = udp_bind_to(&world.host, HOST_OUTSIDE, 9001);
        let server = udp_bind(&world.internet, 9000);
        let out = |task: &Task| udp_ask(&task.netns, None, &server, INTERNET);
        assert_eq!(out(private), Some(HOST_OUTSIDE));
        let connection = udp_bind(&private.netns, 4000);
        assert_eq!(connection.ask(&on_host, HOST_OUTSIDE), Some(nat));
        // The public address of another task is outside, too.
        assert_eq!(
            udp_ask(&private.netns, None, &web.echo(), public[1]),
            Some(nat)
        );
        // Nobody comes in, neither from outside nor from inside.
        assert_eq!(udp_ask(&world.host, None, &private.echo(), nat), None);
        assert_eq!(udp_ask(&web.netns, None, &private.echo(), nat), None);
        // No way out at all, but inside.
        assert_eq!(out(isolated), None);
        assert_eq!(udp_ask(&isolated.netns, None, &web.echo(), public[1]), None);
        assert!(reaches(isolated, web));

        // With its route the connection goes.
        spec.subnets[1].routes.clear();
        apply(&net, &spec).await;
        assert_eq!(connection.ask(&on_host, HOST_OUTSIDE), None);
        assert_eq!(out(private), None);
        assert!(!world.host.ip("route").contains(&nat.to_string()));
        net.close_all().await.unwrap();
    });
}

#[test]
fn routes_lead_where_they_say() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let public = net.public_range().addresses().next().unwrap();
        let mut spec = world::default_vpc(&[([172, 31, 0, 10], Some(public))]);
        let only = |address: Ipv4Addr| RouteSpec {
            to: vec![AddressRange {
                first: address,
                last: address,
            }],
            via: Via::Internet,
        };
        spec.subnets[0].routes = vec![only(INTERNET)];
        let router = apply(&net, &spec).await;
        let task = Task::start(&router, "a", [172, 31, 0, 10]).await;
        let server = udp_bind(&world.internet, 9000);
        let on_host = udp_bind_to(&world.host, HOST_OUTSIDE, 9001);
        assert!(udp_ask(&task.netns, None, &server, INTERNET).is_some());
        assert_eq!(udp_ask(&task.netns, None, &on_host, HOST_OUTSIDE), None);
        // Whom no route leads back to cannot come in either.
        assert_eq!(udp_ask(&world.host, None, &task.echo(), public), None);
        // An attached internet gateway changes that at once.
        spec.subnets[0].routes = world::default_vpc(&[]).subnets[0].routes.clone();
        apply(&net, &spec).await;
        assert!(udp_ask(&world.host, None, &task.echo(), public).is_some());
        net.close_all().await.unwrap();
    });
}

#[test]
fn a_public_address_comes_and_goes_with_the_plan() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let public: Vec<Ipv4Addr> = net.public_range().addresses().take(2).collect();
        let mut spec = world::default_vpc(&[([172, 31, 0, 10], None), ([172, 31, 0, 11], None)]);
        let router = apply(&net, &spec).await;
        let [task, other] = &start(&router, &spec).await[..] else {
            unreachable!()
        };
        let ask = |public| udp_ask(&world.host, None, &task.echo(), public).is_some();
        assert!(!ask(public[0]));
        spec.interfaces[0].public = Some(public[0]);
        apply(&net, &spec).await;
        assert!(ask(public[0]));
        // Another one, and the first for the neighbour.
        spec.interfaces[0].public = Some(public[1]);
        spec.interfaces[1].public = Some(public[0]);
        apply(&net, &spec).await;
        assert!(ask(public[1]));
        assert!(!ask(public[0]));
        assert!(udp_ask(&world.host, None, &other.echo(), public[0]).is_some());
        // The group closes: seen from the host it is the public source that counts.
        group(&mut spec, OPEN).ingress = vec![from_group(Traffic::All, OPEN)];
        apply(&net, &spec).await;
        assert!(!ask(public[1]));
        assert!(reaches(other, task));
        assert_eq!(udp_ask(&other.netns, None, &task.echo(), public[1]), None);
        group(&mut spec, OPEN).ingress.push(from_range(
            ECHO,
            public[0].octets(),
            public[0].octets(),
        ));
        apply(&net, &spec).await;
        assert_eq!(
            udp_ask(&other.netns, None, &task.echo(), public[1]),
            Some(public[0])
        );
        net.close_all().await.unwrap();
    });
}

#[test]
fn the_next_owner_of_an_address_inherits_nothing() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let mut spec = with_groups();
        let router = apply(&net, &spec).await;
        let mut tasks = start(&router, &spec).await;
        let connection = udp_bind(&tasks[1].netns, 4000);
        assert!(connection.ask(&tasks[0].echo(), tasks[0].address).is_some());

        // The server goes; who comes after it lets nobody in.
        let old = tasks.remove(0);
        router.port_remove(old.port.name()).await.unwrap();
        spec.interfaces[0].id = "eni-next".to_owned();
        group(&mut spec, WEB).ingress.clear();
        apply(&net, &spec).await;
        let next = Task::start(&router, "next", old.address.octets()).await;
        assert_eq!(connection.ask(&next.echo(), next.address), None);

        // The same over a restart of the control plane in between.
        group(&mut spec, WEB).ingress = vec![from_group(ECHO, CLIENTS)];
        apply(&net, &spec).await;
        assert!(connection.ask(&next.echo(), next.address).is_some());
        router.port_remove(next.port.name()).await.unwrap();
        drop((router, net));
        let net = world.open("ab12").await;
        spec.interfaces[0].id = "eni-last".to_owned();
        group(&mut spec, WEB).ingress.clear();
        let router = apply(&net, &spec).await;
        let last = Task::start(&router, "last", old.address.octets()).await;
        assert_eq!(connection.ask(&last.echo(), last.address), None);
        net.close_all().await.unwrap();
    });
}

#[test]
fn overlapping_vpcs_stay_apart() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let mut vpcs = Vec::new();
        for id in ["vpc-00000001", "vpc-00000002"] {
            let addresses = [[10, 0, 0, 10], [10, 0, 0, 11]];
            let interfaces = addresses.map(|address| (address, None));
            let spec = world::vpc(id, "10.0.0.0/16", &["10.0.0.0/20"], &interfaces);
            let router = apply(&net, &spec).await;
            let tasks = start(&router, &spec).await;
            vpcs.push((spec, tasks));
        }
        // The first of them closes; the other has the same group, by another VPC's rules.
        let (spec, _) = &mut vpcs[0];
        group(spec, OPEN).ingress.clear();
        apply(&net, &vpcs[0].0).await;
        let [(_, first), (_, second)] = &vpcs[..] else {
            unreachable!()
        };
        assert!(!reaches(&first[0], &first[1]));
        let heard = first[1].echo();
        assert!(reaches(&second[0], &second[1]));
        assert_eq!(heard.count(), 0);
        net.close_all().await.unwrap();
    });
}

#[test]
fn ranges_are_added_and_taken_away() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let mut spec = world::default_vpc(&[([172, 31, 0, 10], None)]);
        apply(&net, &spec).await;
        let more: ipnet::Ipv4Net = "10.9.0.0/16".parse().unwrap();
        let mut wider = spec.clone();
        wider.cidrs.push(more);
        wider.subnets.push(host::net::SubnetSpec {
            subnet_id: "subnet-9".into(),
            cidr: "10.9.16.0/20".parse().unwrap(),
            routes: vec![],
        });
        let interface = world::interface(Ipv4Addr::new(10, 9, 16, 10), None, &[OPEN]);
        wider.interfaces.push(interface);
        let router = apply(&net, &wider).await;
        let [task, far] = &start(&router, &wider).await[..] else {
            unreachable!()
        };
        assert!(reaches(task, far));
        let blackholes = || world.host.ip("route show type blackhole");
        assert!(blackholes().contains("10.9.0.0/16"));
        spec.interfaces.clear();
        apply(&net, &spec).await;
        assert!(!blackholes().contains("10.9.0.0/16"));
        assert!(!reaches(task, far));
        net.close_all().await.unwrap();
    });
}

#[test]
fn a_table_that_somebody_broke_is_made_anew() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let mut spec = with_groups();
        let router = apply(&net, &spec).await;
        let [web, client, _] = &start(&router, &spec).await[..] else {
            unreachable!()
        };
        let inside = NetNs::of(router.netns());
        inside.run(|| world::command("nft", "delete table inet neargate"));
        join(&mut spec.interfaces[1], &[CLIENTS, OPEN]);
        apply(&net, &spec).await;
        assert!(reaches(client, web));
        assert!(!reaches(
            web,
            &Task::start(&router, "x", [172, 31, 0, 99]).await
        ));
        net.close_all().await.unwrap();
    });
}

#[test]
fn neighbours_cannot_be_forged() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let addresses = [[172, 31, 0, 10], [172, 31, 0, 11], [172, 31, 16, 10]];
        let spec = world::default_vpc(&addresses.map(|address| (address, None)));
        let router = apply(&net, &spec).await;
        let [forger, victim, client] = &start(&router, &spec).await[..] else {
            unreachable!()
        };
        // It says that it is the victim, by ARP and by packets.
        let address = victim.address;
        forger
            .netns
            .ip(&format!("address add {address}/32 dev eth0"));
        forger.announce(address);
        let stolen = udp_bind_to(&forger.netns, address, 7);
        assert!(reaches(client, victim));
        assert_eq!(stolen.count(), 0);
        let echo = client.echo();
        assert_eq!(
            udp_ask(&forger.netns, Some(address), &echo, client.address),
            None
        );
        assert_eq!(echo.count(), 0);
        net.close_all().await.unwrap();
    });
}

/// Prints what changes of a VPC with many interfaces cost; asserts nothing about time.
#[test]
fn cost_of_a_large_vpc() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let addresses = |count: u32| {
            let first = Ipv4Addr::new(172, 31, 0, 10).to_bits();
            (0..count).map(move |n| (Ipv4Addr::from_bits(first + n).octets(), None))
        };
        for count in [10, 100, 1000] {
            let mut spec = world::default_vpc(&addresses(count).collect::<Vec<_>>());
            let measure = async |what: &str, spec: &VpcSpec| {
                let start = Instant::now();
                apply(&net, spec).await;
                println!("{count} interfaces: {what} in {:?}", start.elapsed());
            };
            measure("from another description", &spec).await;
            group(&mut spec, OPEN).ingress = vec![from_group(ECHO, OPEN)];
            measure("a rule", &spec).await;
            let last = spec.interfaces.pop().unwrap();
            measure("an interface goes", &spec).await;
            spec.interfaces.push(last);
            measure("an interface comes", &spec).await;
            let start = Instant::now();
            net.vpc_ensure(&spec).await.unwrap();
            println!("{count} interfaces: as a whole in {:?}", start.elapsed());
        }
        net.close_all().await.unwrap();
    });
}

#[test]
fn what_clouds_tell_their_machines_is_not_for_tasks() {
    World::run(async |world| {
        let services = ["168.63.129.16", "100.100.100.200", "192.0.0.192"];
        for address in services {
            world
                .internet
                .ip(&format!("address add {address}/32 dev lo"));
        }
        let net = world.open("ab12").await;
        let public = net.public_range().addresses().next().unwrap();
        let address = [100, 100, 96, 10];
        let local = [100, 100, 100, 200];
        let interfaces = [(address, Some(public)), (local, None)];
        let spec = world::vpc(
            "vpc-00000001",
            "100.100.0.0/16",
            &["100.100.96.0/20"],
            &interfaces,
        );
        let router = net.vpc_apply(&spec).await.unwrap();
        let task = Task::start(&router, "a", address).await;
        for address in services.map(|address| address.parse::<Ipv4Addr>().unwrap()) {
            if address == Ipv4Addr::from(local) {
                continue;
            }
            let server = udp_bind_to(&world.internet, address, 9000);
            assert!(udp_ask(&world.host, None, &server, address).is_some());
            assert_eq!(udp_ask(&task.netns, None, &server, address), None);
        }
        // Inside the VPC it is an address like others.
        let other = Task::start(&router, "b", local).await;
        assert!(udp_ask(&task.netns, None, &other.echo(), local.into()).is_some());
        drop((task, other, router));
        net.close_all().await.unwrap();
    });
}
