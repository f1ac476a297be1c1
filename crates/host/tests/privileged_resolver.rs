//! The resolver as a process of its own, asked by tasks, with a false upstream on the host.
//!
//! Needs root; see the notes in `privileged_net`.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test says what went wrong by failing"
)]

mod world;

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream, UdpSocket};
use std::os::fd::OwnedFd;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use hickory_proto::op::{Message, MessageType, OpCode, Query, ResponseCode};
use hickory_proto::rr::rdata::A;
use hickory_proto::rr::{Name, RData, Record, RecordType};
use host::net::Router;
use host::resolver::{self, ResolverConfig, ResolverProcess};
use rustix::process::{Pid, PidfdFlags, Signal, pidfd_open, pidfd_send_signal};
use world::{NetNs, Task, World};

const RESOLVER: Ipv4Addr = Ipv4Addr::new(172, 31, 0, 2);
const PATIENCE: Duration = Duration::from_secs(8);
/// Records of `big.example.com`: more than fit in a datagram.
const BIG: u8 = 200;

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
        let router = net.vpc_ensure(&world::default_vpc()).await.unwrap();
        let task = Task::start(&router, "a", [172, 31, 16, 10], None).await;
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
        let router = net.vpc_ensure(&world::default_vpc()).await.unwrap();
        let task = Task::start(&router, "a", [172, 31, 16, 10], None).await;
        let _upstream = Upstream::start(&world.host);
        let config = config(world, &router, "nameserver 127.0.0.1\n");
        let log = world.run_dir().join("resolver.log");
        let (program, arguments) = program();
        let ensure = async || {
            ResolverProcess::ensure(&program, &arguments, &config, &log)
                .await
                .unwrap()
        };
        let started = ensure().await;
        let _reaper = Reaper::of(&started);
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
        let bound = threads.filter(|thread| {
            let status = thread.as_ref().unwrap().path().join("status");
            std::fs::read_to_string(status)
                .unwrap()
                .contains("NoNewPrivs:	1")
        });
        assert_eq!(bound.count(), 1);
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
        let router = net.vpc_ensure(&world::default_vpc()).await.unwrap();
        let mut config = config(world, &router, "");
        config.address = Ipv4Addr::new(10, 0, 0, 1);
        let log = world.run_dir().join("resolver.log");
        let (program, arguments) = program();
        let error = ResolverProcess::ensure(&program, &arguments, &config, &log).await;
        assert!(
            matches!(error, Err(resolver::ResolverError::NotReady { .. })),
            "{error:?}"
        );
        net.close_all().await.unwrap();
    });
}

/// A false upstream resolver on the host.
#[derive(Debug)]
struct Upstream {
    seen: Arc<Mutex<Vec<String>>>,
}

impl Upstream {
    fn start(host: &NetNs) -> Self {
        Self::start_at(host, Ipv4Addr::LOCALHOST)
    }

    fn start_at(host: &NetNs, address: Ipv4Addr) -> Self {
        let (udp, tcp) = host.run(|| {
            (
                UdpSocket::bind((address, 53)).unwrap(),
                TcpListener::bind((address, 53)).unwrap(),
            )
        });
        let seen = Arc::<Mutex<Vec<String>>>::default();
        let note = Arc::clone(&seen);
        std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok((length, client)) = udp.recv_from(&mut buffer) {
                let query = Message::from_vec(&buffer[..length]).unwrap();
                let name = query.queries[0].name().to_string();
                note.lock().unwrap().push(name.clone());
                let mut answer = reply_to(&query);
                if name == "silent.example.com." {
                    continue;
                }
                // Somebody guesses: a wrong id, then the right id for another question.
                let mut forged = answer.clone();
                forged.answers = vec![record("www.example.com.", [6, 6, 6, 6])];
                forged.metadata.id = query.metadata.id.wrapping_add(1);
                udp.send_to(&forged.to_vec().unwrap(), client).unwrap();
                forged.metadata.id = query.metadata.id;
                forged.queries = vec![question("forged.example.com.", RecordType::A)];
                udp.send_to(&forged.to_vec().unwrap(), client).unwrap();
                if name == "big.example.com." {
                    answer.answers.clear();
                    answer.metadata.truncation = true;
                }
                udp.send_to(&answer.to_vec().unwrap(), client).unwrap();
            }
        });
        std::thread::spawn(move || {
            while let Ok((mut stream, _)) = tcp.accept() {
                let query = read_framed(&mut stream);
                write_framed(&mut stream, &reply_to(&query));
            }
        });
        Self { seen }
    }

    fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }
}

fn reply_to(query: &Message) -> Message {
    let mut reply = Message::new(query.metadata.id, MessageType::Response, OpCode::Query);
    reply.metadata.recursion_available = true;
    reply.add_query(query.queries[0].clone());
    let name = query.queries[0].name().to_string();
    match name.as_str() {
        "big.example.com." => {
            reply.add_answers((0..BIG).map(|n| record(&name, [192, 0, 2, n])));
        }
        "refused.example.com." => reply.metadata.response_code = ResponseCode::Refused,
        _ => {
            reply.add_answer(record(&name, [192, 0, 2, 7]));
        }
    }
    reply
}

fn record(name: &str, address: [u8; 4]) -> Record {
    Record::from_rdata(
        Name::from_ascii(name).unwrap(),
        30,
        RData::A(A(address.into())),
    )
}

fn question(name: &str, kind: RecordType) -> Query {
    Query::query(Name::from_ascii(name).unwrap(), kind)
}

fn query(name: &str, kind: RecordType) -> Message {
    let mut message = Message::query();
    message.metadata.recursion_desired = true;
    message.add_query(question(name, kind));
    message
}

fn ask_udp(netns: &NetNs, name: &str, kind: RecordType) -> Option<Message> {
    let socket = netns.run(|| UdpSocket::bind("0.0.0.0:0").unwrap());
    socket.set_read_timeout(Some(PATIENCE)).unwrap();
    socket.connect((RESOLVER, 53)).unwrap();
    let query = query(name, kind);
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

fn write_framed(stream: &mut TcpStream, message: &Message) {
    let bytes = message.to_vec().unwrap();
    stream
        .write_all(&u16::try_from(bytes.len()).unwrap().to_be_bytes())
        .unwrap();
    stream.write_all(&bytes).unwrap();
}

fn read_framed(stream: &mut TcpStream) -> Message {
    let mut length = [0; 2];
    stream.read_exact(&mut length).unwrap();
    let mut bytes = vec![0; usize::from(u16::from_be_bytes(length))];
    stream.read_exact(&mut bytes).unwrap();
    Message::from_vec(&bytes).unwrap()
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
        vpc_cidr: router.cidr(),
        region: "us-east-1".to_owned(),
        resolv_conf: write_resolv_conf(world, resolv_conf),
        lock_file: world.run_dir().join("resolver.lock"),
    }
}

async fn start(world: &World, router: &Router, resolv_conf: &str) -> ResolverProcess {
    let config = config(world, router, resolv_conf);
    let (program, arguments) = program();
    let log = world.run_dir().join("resolver.log");
    ResolverProcess::ensure(&program, &arguments, &config, &log)
        .await
        .unwrap()
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
