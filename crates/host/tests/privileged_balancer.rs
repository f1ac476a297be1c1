//! A load balancer's place: its namespace with several interfaces, its process, its sockets.
//!
//! Needs root; see the notes in `privileged_net`. What serves here is no load balancer: it says on every
//! connection who it is.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test says what went wrong by failing"
)]

mod world;

use std::ffi::OsString;
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddrV4, TcpListener, TcpStream};
use std::os::fd::{AsFd as _, OwnedFd};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use host::balancer::{
    BalancerConfig, BalancerError, BalancerProcess, DataPlane, Generations, HeldSocket, Link, Seat,
    SocketName, SocketPlace, Sockets,
};
use host::net::{InstanceNetwork, NodeSpec, PortConfig, PortName, Router, retain_nodes};
use model::balancing::{
    BalancerPlan, BalancerReport, BalancerSettings, Desync, ForwardedFor, Scheme,
};
use model::{LoadBalancerId, VpcId};
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::{mpsc, watch};
use world::{NetNs, Task, World};

const ID: &str = "0123456789abcdef";
const A: Ipv4Addr = Ipv4Addr::new(172, 31, 0, 10);
const B: Ipv4Addr = Ipv4Addr::new(172, 31, 16, 10);
const CLIENT: [u8; 4] = [172, 31, 32, 10];
const PORT: u16 = 80;
const PATIENCE: Duration = Duration::from_secs(8);

/// Not a test: what the tests start as the balancer's process. Without a configuration as its last
/// argument it does nothing.
#[test]
fn balancer_process() {
    let config = std::env::args().next_back().unwrap_or_default();
    if !config.starts_with('{') {
        return;
    }
    let mut seat = Seat::take(&serde_json::from_str::<BalancerConfig>(&config).unwrap()).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let greeter = Arc::new(Greeter::default());
        let draining = seat.draining();
        let mut terminate = signal(SignalKind::terminate()).unwrap();
        let drain = async {
            terminate.recv().await;
            draining.begin().await;
            greeter.stop();
            // As if a connection did not end.
            std::future::pending::<()>().await;
        };
        tokio::select! {
            served = seat.serve(Arc::clone(&greeter)) => served.unwrap(),
            () = drain => {}
        }
    });
}

/// Says its process id and its plan's path to whoever connects.
#[derive(Default)]
struct Greeter {
    listening: Mutex<Vec<tokio::task::JoinHandle<()>>>,
}

impl Greeter {
    fn stop(&self) {
        let mut listening = self.listening.lock().unwrap();
        listening.drain(..).for_each(|old| old.abort());
    }
}

impl DataPlane for Greeter {
    async fn apply(&self, plan: BalancerPlan, sockets: Vec<HeldSocket>) -> Result<(), String> {
        if plan.path == "bad" {
            return Err("it is bad".to_owned());
        }
        self.stop();
        let mut listening = self.listening.lock().unwrap();
        for held in sockets {
            let listener = TcpListener::from(held.socket);
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            let text = format!("{} {}", std::process::id(), plan.path);
            listening.push(tokio::spawn(async move {
                while let Ok((stream, _)) = listener.accept().await {
                    let mut stream = stream.into_std().unwrap();
                    let _ = stream.write_all(text.as_bytes());
                }
            }));
        }
        Ok(())
    }

    fn serve(&self, connection: OwnedFd, port: u16, host: String) {
        let mut stream = std::net::TcpStream::from(connection);
        let _ = write!(stream, "{port} {host}");
    }

    fn reports(&self) -> watch::Receiver<Option<BalancerReport>> {
        watch::channel(None).1
    }

    fn metrics(&self) -> String {
        "metrics".to_owned()
    }
}

#[test]
fn every_node_has_its_own_way() {
    World::run(async |world| {
        let before = world.snapshot();
        let net = world.open("ab12").await;
        let (router, netns) = place(&net).await;
        let client = Task::start(&router, "c", CLIENT).await;
        let server = client
            .netns
            .run(|| TcpListener::bind(("0.0.0.0", 9)).unwrap());
        let inside = NetNs::of(netns.as_fd());
        for address in [A, B] {
            // Out, bound to nothing but an address.
            let out = inside.run(|| connect_from(address, SocketAddrV4::new(CLIENT.into(), 9)));
            let (accepted, seen) = server.accept().unwrap();
            assert_eq!(seen.ip(), address);
            drop((out, accepted));
            // In, and the answer back.
            let listener = inside.run(|| TcpListener::bind((address, PORT)).unwrap());
            let _asking = client
                .netns
                .run(|| TcpStream::connect((address, PORT)).unwrap());
            listener.accept().unwrap();
        }
        // Repeated, nothing changes; then one node goes.
        let links = inside.ip("-brief link");
        let nodes = [node("la", A), node("lb", B)];
        for node in &nodes {
            router.node_ensure(netns.as_fd(), node).await.unwrap();
        }
        assert_eq!(inside.ip("-brief link"), links);
        retain_nodes(netns.as_fd(), &nodes[..1]).await.unwrap();
        assert!(!inside.ip("-brief link").contains("n-lb"));
        assert!(!inside.ip("rule").contains(&B.to_string()));
        assert!(inside.ip("rule").contains(&A.to_string()));
        assert_eq!(net.balancers().unwrap(), [ID]);
        net.balancer_remove(ID).await.unwrap();
        assert!(net.balancers().unwrap().is_empty());
        drop((router, netns, inside));
        net.close_all().await.unwrap();
        assert_eq!(world.snapshot(), before);
    });
}

#[test]
fn connections_wait_for_the_next_process() {
    World::run(async |world| {
        let before = world.snapshot();
        let net = world.open("ab12").await;
        let (router, netns) = place(&net).await;
        let client = Task::start(&router, "c", CLIENT).await;
        let generations = Generations::new(world.run_dir(), ID);
        let mut sockets = Sockets::default();
        for address in [A, B] {
            sockets.open(netns.as_fd(), name(address)).unwrap();
        }
        let (process, mut link) = start(&net, &generations).await;
        link.apply(&plan("one"), &sockets).await.unwrap();
        let first = process.pid();
        assert_eq!(ask(&client, A), format!("{first} one"));
        assert_eq!(ask(&client, B), format!("{first} one"));
        assert_eq!(link.metrics().await.unwrap(), "metrics");
        assert_is_nobody(first);
        let accepting = TcpListener::bind("127.0.0.1:0").unwrap();
        let mut handed = TcpStream::connect(accepting.local_addr().unwrap()).unwrap();
        let (connection, _) = accepting.accept().unwrap();
        let host = "web.example".to_owned();
        let served = link.serve(connection.as_fd(), PORT, host).await;
        served.unwrap();
        drop(connection);
        assert_eq!(read(&mut handed), format!("{PORT} web.example"));
        // A plan that is refused leaves the one before.
        let refused = link.apply(&plan("bad"), &sockets).await;
        assert!(matches!(refused, Err(BalancerError::Refused { .. })));
        assert_eq!(ask(&client, A), format!("{first} one"));

        // Killed: who connects meanwhile is served by the next one.
        process.kill().await.unwrap();
        link.ended().await;
        let mut waiting = client.netns.run(|| TcpStream::connect((A, PORT)).unwrap());
        let (process, mut link) = start(&net, &generations).await;
        link.apply(&plan("two"), &sockets).await.unwrap();
        let second = process.pid();
        assert_eq!(read(&mut waiting), format!("{second} two"));

        // Another control plane finds it, and gets the sockets from it.
        drop((link, sockets, process));
        let [found] = <[BalancerProcess; 1]>::try_from(generations.running().unwrap()).unwrap();
        assert_eq!(found.pid(), second);
        let (program, _) = program();
        let (mut link, handed, is_current) =
            found.connect(&program, None, reports()).await.unwrap();
        assert!(is_current);
        let mut sockets = Sockets::default();
        sockets.adopt(handed);
        assert!(sockets.has(&name(A)) && sockets.has(&name(B)));
        link.apply(&plan("three"), &sockets).await.unwrap();
        assert_eq!(ask(&client, B), format!("{second} three"));

        found.kill().await.unwrap();
        generations.remove().unwrap();
        drop((link, sockets, router, netns, client));
        net.close_all().await.unwrap();
        assert_eq!(world.snapshot(), before);
    });
}

#[test]
fn one_that_drains_makes_way_for_the_next() {
    World::run(async |world| {
        let before = world.snapshot();
        let net = world.open("ab12").await;
        let (router, netns) = place(&net).await;
        let client = Task::start(&router, "c", CLIENT).await;
        let generations = Generations::new(world.run_dir(), ID);
        let mut sockets = Sockets::default();
        sockets.open(netns.as_fd(), name(A)).unwrap();
        let (old, mut link) = start(&net, &generations).await;
        link.apply(&plan("one"), &sockets).await.unwrap();
        assert!(matches!(
            generations.remove(),
            Err(BalancerError::AlreadyRunning)
        ));

        // It ends what is said with it, and has no socket any more, but is still there.
        old.drain().unwrap();
        tokio::time::timeout(PATIENCE, link.ended()).await.unwrap();
        let (program, _) = program();
        let (mut link, handed, is_current) = old.connect(&program, None, reports()).await.unwrap();
        assert!(handed.is_empty() && !is_current);
        tokio::time::timeout(PATIENCE, link.ended()).await.unwrap();

        // The next one serves at once, by the sockets that were kept.
        let (new, mut link) = start(&net, &generations).await;
        link.apply(&plan("two"), &sockets).await.unwrap();
        assert_eq!(ask(&client, A), format!("{} two", new.pid()));
        assert_eq!(generations.running().unwrap().len(), 2);

        // What is closed now, nobody listens at.
        link.apply(&plan("three"), &Sockets::default())
            .await
            .unwrap();
        drop(sockets);
        let refused = client.netns.run(|| TcpStream::connect((A, PORT)));
        let refused = refused.unwrap_err().kind();
        assert_eq!(refused, std::io::ErrorKind::ConnectionRefused);

        old.kill().await.unwrap();
        new.kill().await.unwrap();
        generations.remove().unwrap();
        drop((link, router, netns, client));
        net.close_all().await.unwrap();
        assert_eq!(world.snapshot(), before);
    });
}

/// A VPC with a load balancer's namespace of two nodes.
async fn place(net: &InstanceNetwork) -> (Arc<Router>, OwnedFd) {
    let interfaces = [A.octets(), B.octets(), CLIENT].map(|address| (address, None));
    let router = net
        .vpc_ensure(&world::default_vpc(&interfaces))
        .await
        .unwrap();
    let netns = net.balancer_netns(ID).await.unwrap();
    for node in [node("la", A), node("lb", B)] {
        router.node_ensure(netns.as_fd(), &node).await.unwrap();
    }
    (router, netns)
}

fn node(port: &str, address: Ipv4Addr) -> NodeSpec {
    let [a, b, c, d] = address.octets();
    NodeSpec {
        port: PortName::new(port).unwrap(),
        config: PortConfig {
            mac: [0x02, a, b, c, d, 2],
            address,
            prefix_len: 20,
            gateway: Ipv4Addr::new(a, b, c & 0xf0, 1),
            ipv6: None,
        },
    }
}

fn name(address: Ipv4Addr) -> SocketName {
    SocketName {
        place: SocketPlace::Node(address.to_string()),
        address,
        port: PORT,
    }
}

#[test]
fn its_logs_are_all_that_it_sees() {
    World::run(async |world| {
        let before = world.snapshot();
        let net = world.open("ab12").await;
        let (router, netns) = place(&net).await;
        let generations = Generations::new(world.run_dir(), ID);
        let folder = tempfile::tempdir().unwrap();
        let logs = folder.path().join("all").join("app.web");
        let (process, link) = start_logging(&net, &generations, Some(&logs)).await;
        let metadata = std::fs::metadata(&logs).unwrap();
        assert_eq!((metadata.uid(), metadata.mode() & 0o7777), (65_534, 0o2750));
        let root = std::fs::metadata(format!("/proc/{}/root", process.pid())).unwrap();
        assert_eq!((root.dev(), root.ino()), (metadata.dev(), metadata.ino()));
        assert_is_nobody(process.pid());
        // One that logs nowhere cannot stand for it.
        let (program, _) = program();
        for (wanted, expected) in [(Some(logs.as_path()), true), (None, false)] {
            let found = process.connect(&program, wanted, reports()).await.unwrap();
            assert_eq!(found.2, expected, "{wanted:?}");
        }
        process.kill().await.unwrap();
        // Where the directory should be, somebody has put a link to something else's.
        let valuable = folder.path().join("valuable");
        std::fs::create_dir(&valuable).unwrap();
        let linked = folder.path().join("all").join("app.linked");
        std::os::unix::fs::symlink(&valuable, &linked).unwrap();
        let (process, other) = start_logging(&net, &generations, Some(&linked)).await;
        assert_eq!(std::fs::metadata(&valuable).unwrap().uid(), 0);
        let root = std::fs::read_link(format!("/proc/{}/root", process.pid())).unwrap();
        assert_eq!(root, Path::new("/"));
        process.kill().await.unwrap();
        generations.remove().unwrap();
        drop((link, other, router, netns));
        net.close_all().await.unwrap();
        assert_eq!(world.snapshot(), before);
    });
}

async fn start(net: &InstanceNetwork, generations: &Generations) -> (BalancerProcess, Link) {
    start_logging(net, generations, None).await
}

async fn start_logging(
    net: &InstanceNetwork,
    generations: &Generations,
    logs: Option<&Path>,
) -> (BalancerProcess, Link) {
    let config = BalancerConfig {
        netns: net.balancer_path(ID).unwrap(),
        lock_file: generations.next().unwrap(),
        logs: logs.map(Path::to_owned),
    };
    let (program, arguments) = program();
    let process =
        BalancerProcess::start(&program, &arguments, &config, &generations.log(), &[7; 32])
            .await
            .unwrap();
    let (link, handed, _) = process.connect(&program, logs, reports()).await.unwrap();
    assert!(handed.is_empty());
    (process, link)
}

fn reports() -> mpsc::UnboundedSender<BalancerReport> {
    mpsc::unbounded_channel().0
}

/// This test binary as the balancer's program.
fn program() -> (PathBuf, Vec<OsString>) {
    let arguments = [
        "--exact",
        "--nocapture",
        "--test-threads=2",
        "balancer_process",
    ];
    let program = std::env::current_exe().unwrap();
    (program, arguments.map(OsString::from).to_vec())
}

fn plan(path: &str) -> BalancerPlan {
    BalancerPlan {
        id: LoadBalancerId::from_random(1),
        arn: String::new(),
        path: path.to_owned(),
        scheme: Scheme::Internal,
        vpc_id: VpcId::from_random(1),
        pace: model::Pace::REAL,
        settings: BalancerSettings {
            idle_timeout_seconds: 60,
            client_keep_alive_seconds: 3600,
            http2: true,
            desync: Desync::Defensive,
            drop_invalid_header_fields: false,
            preserve_host_header: false,
            tls_headers: false,
            forwarded_for_client_port: false,
            forwarded_for: ForwardedFor::Append,
        },
        nodes: Vec::new(),
        listeners: Vec::new(),
        target_groups: Vec::new(),
        certificates: Vec::new(),
    }
}

fn ask(client: &Task, address: Ipv4Addr) -> String {
    let mut stream = client
        .netns
        .run(|| TcpStream::connect((address, PORT)).unwrap());
    read(&mut stream)
}

fn read(stream: &mut TcpStream) -> String {
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).unwrap();
    text
}

fn connect_from(address: Ipv4Addr, to: SocketAddrV4) -> OwnedFd {
    use rustix::net::{AddressFamily, SocketType, bind, connect, socket};
    let stream = socket(AddressFamily::INET, SocketType::STREAM, None).unwrap();
    bind(&stream, &SocketAddrV4::new(address, 0)).unwrap();
    connect(&stream, &to).unwrap();
    stream
}

fn assert_is_nobody(pid: u32) {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    let line = |name: &str| {
        let mut lines = status.lines();
        lines
            .find(|line| line.starts_with(name))
            .unwrap()
            .to_owned()
    };
    assert_eq!(line("Uid:"), "Uid:\t65534\t65534\t65534\t65534");
    assert_eq!(line("CapEff:"), "CapEff:\t0000000000000000");
    // Whether it may get new ones is a thread's own, and this is the harness's first thread.
}
