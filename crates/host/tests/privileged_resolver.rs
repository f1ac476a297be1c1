//! The resolver as a process of its own, asked by tasks, with a false upstream on the host.
//!
//! Needs root; see the notes in `privileged_net`.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test says what went wrong by failing"
)]

mod privileged_resolver_world;
mod world;

use std::io::Write as _;
use std::net::{Ipv4Addr, TcpStream, UdpSocket};
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use hickory_proto::op::{Edns, Message, ResponseCode};
use hickory_proto::rr::RecordType;
use host::net::Router;
use host::resolver::{
    self, ResolverConfig, ResolverError, ResolverProcess, ResolverState, Zone, ZoneData, ZoneRecord,
};
use privileged_resolver_world::{BIG, Upstream, question, read_framed, write_framed};
use rustix::process::{Pid, PidfdFlags, Signal, pidfd_open, pidfd_send_signal};
use world::{NetNs, Task, World};

const RESOLVER: Ipv4Addr = Ipv4Addr::new(172, 31, 0, 2);
const PATIENCE: Duration = Duration::from_secs(8);
/// How long an answer that should not come is waited for.
const SILENCE: Duration = Duration::from_millis(500);

/// Not a test: what the tests start as the resolver's process. Without a configuration as its
/// last argument it does nothing.
#[test]
fn resolver_process() {
    let config = std::env::args().next_back().unwrap_or_default();
    if config.starts_with('{') {
        resolver::run(&serde_json::from_str(&config).unwrap()).unwrap();
    }
}

#[test]
fn tasks_resolve_names() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let router = net.vpc_ensure(&world::default_vpc(&[])).await.unwrap();
        let task = Task::start(&router, "a", [172, 31, 16, 10]).await;
        let upstream = Upstream::start(&world.host);
        // The first server of the list is not there.
        let resolver = start(
            world,
            &router,
            "nameserver 127.0.0.9\nnameserver 127.0.0.1\n",
        )
        .await;
        let _reaper = Reaper::of(&resolver);

        let answer = ask_udp(&task.netns, "www.example.com.", RecordType::A).unwrap();
        assert_eq!(addresses(&answer), ["192.0.2.7"]);
        assert!(answer.metadata.recursion_available);
        // Answered here, without asking anyone.
        let own = ask_udp(&task.netns, "ip-172-31-16-10.ec2.internal.", RecordType::A).unwrap();
        assert_eq!(addresses(&own), ["172.31.16.10"]);
        let back = ask_udp(&task.netns, "10.16.31.172.in-addr.arpa.", RecordType::PTR).unwrap();
        assert_eq!(
            back.answers[0].data.to_string(),
            "ip-172-31-16-10.ec2.internal."
        );
        let nobody = ask_udp(&task.netns, "other.ec2.internal.", RecordType::A).unwrap();
        assert_eq!(nobody.metadata.response_code, ResponseCode::NXDomain);
        assert_eq!(upstream.seen(), ["www.example.com."]);

        // Too long for a datagram: the client is told, and gets all of it over TCP.
        let cut = ask_udp(&task.netns, "big.example.com.", RecordType::A).unwrap();
        assert!(cut.metadata.truncation);
        let whole = ask_tcp(&task.netns, "big.example.com.", RecordType::A);
        assert_eq!(whole.answers.len(), usize::from(BIG));
        // Ours leads to a name of others.
        let mut alias = zone(1);
        alias.records.push(ZoneRecord {
            name: "web.shop.test".to_owned(),
            ttl: 5,
            data: ZoneData::Cname {
                target: "www.example.com".to_owned(),
            },
        });
        let zones = vec![alias];
        let with_alias = ResolverState { zones, ..state() };
        resolver.push(&with_alias).await.unwrap();
        let alias = ask_udp(&task.netns, "web.shop.test.", RecordType::A).unwrap();
        assert_eq!(addresses(&alias), ["www.example.com.", "192.0.2.7"]);
        // A refusal of the only server that answers comes through.
        let refused = ask_udp(&task.netns, "refused.example.com.", RecordType::A).unwrap();
        assert_eq!(refused.metadata.response_code, ResponseCode::Refused);
        // Nobody answers: the task is told in time.
        let lost = ask_udp(&task.netns, "silent.example.com.", RecordType::A).unwrap();
        assert_eq!(lost.metadata.response_code, ResponseCode::ServFail);

        // The host gets other servers while it runs.
        write_resolv_conf(world, "nameserver 127.0.0.8\n");
        let moved = Upstream::start_at(&world.host, Ipv4Addr::new(127, 0, 0, 8));
        world::eventually(async || {
            ask_udp(&task.netns, "moved.example.com.", RecordType::A).unwrap();
            moved.seen() == ["moved.example.com."]
        })
        .await;
        resolver.stop().await.unwrap();
        net.close_all().await.unwrap();
    });
}

#[test]
fn the_process_is_found_again_and_has_no_powers() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let router = net.vpc_ensure(&world::default_vpc(&[])).await.unwrap();
        let task = Task::start(&router, "a", [172, 31, 16, 10]).await;
        let _upstream = Upstream::start(&world.host);
        let config = config(world, &router, "nameserver 127.0.0.1\n");
        let log = world.run_dir().join("resolver.log");
        let (program, arguments) = program();
        let ensure = async || {
            ResolverProcess::ensure(&program, &arguments, &config, &log, &mut None)
                .await
                .unwrap()
        };
        let started = ensure().await;
        let _reaper = Reaper::of(&started);
        // Before it knows anything, a query waits.
        let netns = &task.netns;
        let answer = std::thread::scope(|scope| {
            let asking = scope.spawn(|| ask_udp(netns, "www.example.com.", RecordType::A));
            let state = state();
            let telling = started.push(&state);
            tokio::task::block_in_place(|| tokio::runtime::Handle::current().block_on(telling))
                .unwrap();
            asking.join().unwrap()
        });
        assert!(answer.is_some());
        let found = ensure().await;
        assert_eq!(started.pid(), found.pid());

        let status = std::fs::read_to_string(format!("/proc/{}/status", found.pid())).unwrap();
        let field = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name));
            line.unwrap()
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
        };
        assert_eq!(field("Uid:"), "65534 65534 65534 65534");
        assert_eq!(field("Gid:"), "65534 65534 65534 65534");
        assert_eq!(field("Groups:"), "");
        assert_eq!(field("CapEff:"), "0000000000000000");
        assert_eq!(field("CapPrm:"), "0000000000000000");
        // Kept by thread; the test harness has one more than the resolver.
        let threads = std::fs::read_dir(format!("/proc/{}/task", found.pid())).unwrap();
        let unbound = threads.filter(|thread| {
            let status = thread.as_ref().unwrap().path().join("status");
            // One that ends is none.
            std::fs::read_to_string(status).is_ok_and(|text| text.contains("NoNewPrivs:	0"))
        });
        assert_eq!(unbound.count(), 1);
        println!(
            "memory: {} resident, {} of it private",
            field("VmRSS:"),
            field("RssAnon:")
        );

        // Without a control plane it goes on; a query in flight does not hold it up.
        drop((net, router));
        assert!(ask_udp(&task.netns, "www.example.com.", RecordType::A).is_some());
        let mut watched = ResolverProcess::find(&config.lock_file).unwrap().unwrap();
        found.stop().await.unwrap();
        watched.ended().await.unwrap();
        drop(started);
        world::eventually(async || ResolverProcess::find(&config.lock_file).unwrap().is_none())
            .await;
        assert!(ask_udp(&task.netns, "www.example.com.", RecordType::A).is_none());

        // Started anew on the same address.
        let again = ensure().await;
        let _reaper = Reaper::of(&again);
        assert!(ask_udp(&task.netns, "www.example.com.", RecordType::A).is_some());
        again.stop().await.unwrap();
        world.open("ab12").await.close_all().await.unwrap();
    });
}

#[test]
fn a_resolver_that_cannot_start_says_so() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let router = net.vpc_ensure(&world::default_vpc(&[])).await.unwrap();
        let log = world.run_dir().join("resolver.log");
        let (program, arguments) = program();
        let ensure = async |config: &ResolverConfig| {
            ResolverProcess::ensure(&program, &arguments, config, &log, &mut None).await
        };
        let mut config = config(world, &router, "");
        // Where it keeps its state is something else.
        std::fs::write(world.run_dir().join("resolver.state"), "").unwrap();
        let error = ensure(&config).await;
        assert!(
            matches!(error, Err(ResolverError::NotReady { .. })),
            "{error:?}"
        );
        // Not an address of the VPC.
        config.address = Ipv4Addr::new(10, 0, 0, 1);
        let error = ensure(&config).await;
        assert!(matches!(error, Err(ResolverError::Io { .. })), "{error:?}");
        net.close_all().await.unwrap();
    });
}

#[test]
fn answers_are_remembered() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let router = net.vpc_ensure(&world::default_vpc(&[])).await.unwrap();
        let task = Task::start(&router, "a", [172, 31, 16, 10]).await;
        let upstream = Upstream::start(&world.host);
        let resolver = start(world, &router, "nameserver 127.0.0.1\n").await;
        let _reaper = Reaper::of(&resolver);
        let netns = &task.netns;
        let ask = |name: &str| ask_udp(netns, name, RecordType::A).unwrap();

        for _ in 0..3 {
            assert_eq!(addresses(&ask("www.example.com.")), ["192.0.2.7"]);
            let nobody = ask("nobody.example.com.");
            assert_eq!(nobody.metadata.response_code, ResponseCode::NXDomain);
        }
        assert_eq!(upstream.seen(), ["www.example.com.", "nobody.example.com."]);
        // Many at the same time, with one query.
        std::thread::scope(|scope| {
            for _ in 0..20 {
                scope.spawn(|| assert_eq!(addresses(&ask("slow.example.com.")), ["192.0.2.7"]));
            }
        });
        assert_eq!(upstream.seen()[2..], ["slow.example.com."]);
        // Fetched over TCP, and told whole to who takes that much.
        let mut large = query("big.example.com.", RecordType::A);
        let mut edns = Edns::new();
        edns.set_max_payload(4096);
        large.set_edns(edns);
        let whole = ask_message(netns, &large).unwrap();
        assert_eq!(whole.answers.len(), usize::from(BIG));
        assert!(!whole.metadata.truncation && whole.edns.is_some());
        assert!(ask("big.example.com.").metadata.truncation);
        assert_eq!(upstream.seen()[3..], ["big.example.com."]);
        // Over, and the server is silent: what was known stands in.
        assert_eq!(ask("brief.example.com.").answers[0].ttl, 1);
        tokio::time::sleep(Duration::from_millis(1100)).await;
        let stale = ask("brief.example.com.");
        assert_eq!(addresses(&stale), ["192.0.2.7"]);
        assert_eq!(stale.answers[0].ttl, 30);

        resolver.stop().await.unwrap();
        net.close_all().await.unwrap();
    });
}

#[test]
fn states_change_without_loss() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let router = net.vpc_ensure(&world::default_vpc(&[])).await.unwrap();
        let task = Task::start(&router, "a", [172, 31, 16, 10]).await;
        let resolver = start(world, &router, "nameserver 127.0.0.1\n").await;
        let _reaper = Reaper::of(&resolver);
        let netns = &task.netns;
        let with_zone = |last: u8| ResolverState {
            zones: vec![zone(last)],
            ..state()
        };
        resolver.push(&with_zone(1)).await.unwrap();
        let done = AtomicBool::new(false);
        let asked = std::thread::scope(|scope| {
            let asking = scope.spawn(|| {
                let mut count = 0;
                while !done.load(Ordering::Relaxed) {
                    // One datagram each, never sent again.
                    let answer = ask_udp(netns, "db.shop.test.", RecordType::A).unwrap();
                    assert!(addresses(&answer)[0].starts_with("10.0.0."));
                    count += 1;
                }
                count
            });
            let changes = async {
                for last in 2..=100 {
                    resolver.push(&with_zone(last)).await.unwrap();
                }
            };
            tokio::task::block_in_place(|| tokio::runtime::Handle::current().block_on(changes));
            done.store(true, Ordering::Relaxed);
            asking.join().unwrap()
        });
        println!("{asked} queries while 99 states came");
        let db = || ask_udp(netns, "db.shop.test.", RecordType::A).map(|it| addresses(&it));
        assert_eq!(db().unwrap(), ["10.0.0.100"]);

        // What is wrong is refused and changes nothing.
        let mut wrong = with_zone(7);
        wrong.zones[0].name = "a..b".to_owned();
        let refused = resolver.push(&wrong).await;
        assert!(
            matches!(refused, Err(ResolverError::Refused { .. })),
            "{refused:?}"
        );
        assert_eq!(db().unwrap(), ["10.0.0.100"]);

        // enableDnsSupport is taken away.
        let silent = ResolverState {
            dns_support: false,
            ..state()
        };
        resolver.push(&silent).await.unwrap();
        let socket = netns.run(|| UdpSocket::bind("0.0.0.0:0").unwrap());
        socket.set_read_timeout(Some(SILENCE)).unwrap();
        let query = query("db.shop.test.", RecordType::A).to_vec().unwrap();
        socket.send_to(&query, (RESOLVER, 53)).unwrap();
        socket.recv(&mut [0; 512]).unwrap_err();

        resolver.stop().await.unwrap();
        net.close_all().await.unwrap();
    });
}

#[test]
fn the_next_process_goes_on_where_the_last_one_ended() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let router = net.vpc_ensure(&world::default_vpc(&[])).await.unwrap();
        let task = Task::start(&router, "a", [172, 31, 16, 10]).await;
        let resolver = start(world, &router, "nameserver 127.0.0.1\n").await;
        let reaper = Reaper::of(&resolver);
        let zones = vec![zone(100)];
        let with_zone = ResolverState { zones, ..state() };
        resolver.push(&with_zone).await.unwrap();
        let netns = &task.netns;
        let db = || ask_udp(netns, "db.shop.test.", RecordType::A).map(|it| addresses(&it));

        // Another control plane finds it, and has a part in its sockets.
        let (program, arguments) = program();
        let config = config(world, &router, "nameserver 127.0.0.1\n");
        let log = world.run_dir().join("resolver.log");
        let mut sockets = None;
        let mut ensure = async |program: &Path| {
            ResolverProcess::ensure(program, &arguments, &config, &log, &mut sockets)
                .await
                .unwrap()
        };
        let mut found = ensure(&program).await;
        assert_eq!(found.pid(), resolver.pid());
        // Killed and started again, it knows what it knew. Who asks in between is answered.
        drop(reaper);
        found.ended().await.unwrap();
        drop(resolver);
        let (answer, resolver) = std::thread::scope(|scope| {
            let asking = scope.spawn(db);
            let again = ensure(&program);
            let again =
                tokio::task::block_in_place(|| tokio::runtime::Handle::current().block_on(again));
            (asking.join().unwrap(), again)
        });
        let _reaper = Reaper::of(&resolver);
        assert_eq!(answer.unwrap(), ["10.0.0.100"]);

        // A program of another build takes its place, also with what it knew.
        let other = world.run_dir().join("other-build");
        std::fs::copy(&program, &other).unwrap();
        let replaced = ensure(&other).await;
        let _reaper = Reaper::of(&replaced);
        assert_ne!(resolver.pid(), replaced.pid());
        assert_eq!(db().unwrap(), ["10.0.0.100"]);
        drop(sockets);

        replaced.stop().await.unwrap();
        net.close_all().await.unwrap();
    });
}

#[test]
fn nonsense_does_no_harm() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let router = net.vpc_ensure(&world::default_vpc(&[])).await.unwrap();
        let task = Task::start(&router, "a", [172, 31, 16, 10]).await;
        let _upstream = Upstream::start(&world.host);
        let resolver = start(world, &router, "nameserver 127.0.0.1\n").await;
        let _reaper = Reaper::of(&resolver);
        let socket = task.netns.run(|| UdpSocket::bind("0.0.0.0:0").unwrap());
        socket.connect((RESOLVER, 53)).unwrap();
        let header = |counts: &[u8; 8]| [b"\0\x01\x01\0".as_slice(), counts].concat();
        let one = header(b"\0\x01\0\0\0\0\0\0");
        let long_label = [&[63_u8][..], &[b'x'; 63]].concat();
        for tail in [
            // A name that points to itself, beyond the end, has no end, is too long.
            b"\xc0\x0c\0\x01\0\x01".to_vec(),
            b"\xff\xff\0\x01\0\x01".to_vec(),
            b"\x03www".to_vec(),
            [long_label.repeat(5), b"\0\0\x01\0\x01".to_vec()].concat(),
            vec![],
            vec![0xc0; 4000],
        ] {
            socket.send(&[one.clone(), tail].concat()).unwrap();
        }
        socket.send(b"").unwrap();
        socket
            .send(&header(b"\xff\xff\xff\xff\xff\xff\xff\xff"))
            .unwrap();
        // A message longer than it is; one that never comes.
        let mut stream = task
            .netns
            .run(|| TcpStream::connect((RESOLVER, 53)).unwrap());
        stream.write_all(b"\xff\xff\0").unwrap();
        // The root is a name.
        assert!(ask_udp(&task.netns, ".", RecordType::NS).is_some());
        // An answer of the server that points in circles is no answer.
        let circles = ask_udp(&task.netns, "circle.example.com.", RecordType::A).unwrap();
        assert_eq!(circles.metadata.response_code, ResponseCode::ServFail);
        assert!(ask_udp(&task.netns, "www.example.com.", RecordType::A).is_some());

        resolver.stop().await.unwrap();
        net.close_all().await.unwrap();
    });
}

fn query(name: &str, kind: RecordType) -> Message {
    let mut message = Message::query();
    message.metadata.recursion_desired = true;
    message.add_query(question(name, kind));
    message
}

fn ask_udp(netns: &NetNs, name: &str, kind: RecordType) -> Option<Message> {
    ask_message(netns, &query(name, kind))
}

fn ask_message(netns: &NetNs, query: &Message) -> Option<Message> {
    let socket = netns.run(|| UdpSocket::bind("0.0.0.0:0").unwrap());
    socket.set_read_timeout(Some(PATIENCE)).unwrap();
    socket.connect((RESOLVER, 53)).unwrap();
    socket.send(&query.to_vec().unwrap()).unwrap();
    let mut buffer = [0; 4096];
    let length = socket.recv(&mut buffer).ok()?;
    let answer = Message::from_vec(&buffer[..length]).unwrap();
    assert_eq!(answer.metadata.id, query.metadata.id);
    assert_eq!(answer.queries, query.queries);
    Some(answer)
}

fn ask_tcp(netns: &NetNs, name: &str, kind: RecordType) -> Message {
    let mut stream = netns.run(|| TcpStream::connect((RESOLVER, 53)).unwrap());
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    // Two on one connection.
    for _ in 0..2 {
        write_framed(&mut stream, &query(name, kind));
        read_framed(&mut stream);
    }
    write_framed(&mut stream, &query(name, kind));
    read_framed(&mut stream)
}

fn addresses(message: &Message) -> Vec<String> {
    message
        .answers
        .iter()
        .map(|record| record.data.to_string())
        .collect()
}

fn write_resolv_conf(world: &World, text: &str) -> PathBuf {
    let path = world.run_dir().join("resolv.conf");
    std::fs::write(&path, text).unwrap();
    path
}

fn config(world: &World, router: &Router, resolv_conf: &str) -> ResolverConfig {
    ResolverConfig {
        netns: world
            .run_dir()
            .join("ab12/netns")
            .join(router.vpc_id().as_str()),
        address: RESOLVER,
        resolv_conf: write_resolv_conf(world, resolv_conf),
        lock_file: world.run_dir().join("resolver.lock"),
        sockets: None,
    }
}

async fn start(world: &World, router: &Router, resolv_conf: &str) -> ResolverProcess {
    let config = config(world, router, resolv_conf);
    let (program, arguments) = program();
    let log = world.run_dir().join("resolver.log");
    let process = ResolverProcess::ensure(&program, &arguments, &config, &log, &mut None)
        .await
        .unwrap();
    process.push(&state()).await.unwrap();
    process
}

fn state() -> ResolverState {
    ResolverState {
        ranges: vec!["172.31.0.0/16".parse().unwrap()],
        region: "us-east-1".to_owned(),
        dns_support: true,
        dns_hostnames: true,
        public_range: None,
        public_addresses: vec![],
        zones: vec![],
    }
}

/// A zone with one address.
fn zone(last: u8) -> Zone {
    let address = [10, 0, 0, last].into();
    Zone {
        name: "shop.test".to_owned(),
        negative_ttl: 5,
        records: vec![ZoneRecord {
            name: "db.shop.test".to_owned(),
            ttl: 5,
            data: ZoneData::A { address },
        }],
    }
}

/// Ends a resolver when a test fails before it does so itself.
struct Reaper(OwnedFd);

impl Reaper {
    fn of(resolver: &ResolverProcess) -> Self {
        let pid = i32::try_from(resolver.pid())
            .ok()
            .and_then(Pid::from_raw)
            .unwrap();
        Self(pidfd_open(pid, PidfdFlags::empty()).unwrap())
    }
}

impl Drop for Reaper {
    fn drop(&mut self) {
        let _ = pidfd_send_signal(&self.0, Signal::KILL);
    }
}

/// This test binary as the resolver's program.
fn program() -> (PathBuf, Vec<std::ffi::OsString>) {
    let arguments = [
        "--exact",
        "--nocapture",
        "--test-threads=2",
        "resolver_process",
    ];
    (
        std::env::current_exe().unwrap(),
        arguments.map(Into::into).to_vec(),
    )
}
