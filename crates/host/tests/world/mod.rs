//! A host, an internet and tasks to test the network in, all in namespaces of the test's own.
#![allow(dead_code, reason = "each test binary uses its own part")]

use std::fs::Permissions;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4, UdpSocket};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use host::net::{
    AddressRange, Clause, GroupId, GroupSpec, InstanceId, InstanceNetwork, InstanceNetworkConfig,
    InterfaceSpec, Port, PortConfig, PortName, RouteSpec, Router, Selection, SubnetSpec, Traffic,
    Via, VpcId, VpcSpec,
};
use nix::mount::{MsFlags, mount};
use nix::sched::{CloneFlags, setns, unshare};

/// How long a packet that should arrive may take, and one that should not is waited for.
const PATIENCE: Duration = Duration::from_secs(5);
const SILENCE: Duration = Duration::from_millis(200);

/// The port every task echoes on.
const ECHO: u16 = 7;

/// A network namespace that lives as long as this value.
#[derive(Debug)]
pub(crate) struct NetNs(OwnedFd);

/// The namespaces of one test.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) host: NetNs,
    pub(crate) internet: NetNs,
    run_dir: tempfile::TempDir,
}

/// A task's namespace with a configured port.
#[derive(Debug)]
pub(crate) struct Task {
    pub(crate) netns: NetNs,
    pub(crate) address: Ipv4Addr,
    pub(crate) port: Port,
}

/// A UDP socket somewhere.
#[derive(Debug)]
pub(crate) struct Endpoint {
    socket: Arc<UdpSocket>,
    received: Arc<AtomicUsize>,
}

impl World {
    /// Runs `test` on this thread in a fresh host; says so and returns when not root.
    pub(crate) fn run(test: impl AsyncFnOnce(&World)) {
        if !nix::unistd::geteuid().is_root() {
            println!("skipped: this test needs root");
            return;
        }
        unshare(CloneFlags::CLONE_NEWNET | CloneFlags::CLONE_NEWNS).unwrap();
        let none = None::<&str>;
        mount(none, "/", none, MsFlags::MS_REC | MsFlags::MS_PRIVATE, none).unwrap();
        let world = World {
            host: NetNs::current(),
            internet: NetNs::new(),
            run_dir: tempfile::tempdir().unwrap(),
        };
        // The resolver reads its list of servers as nobody.
        std::fs::set_permissions(world.run_dir(), Permissions::from_mode(0o755)).unwrap();
        world.connect();
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(test(&world));
    }

    fn connect(&self) {
        self.host.ip("link set lo up");
        self.internet.ip("link set lo up");
        self.host.ip("link add wan type veth peer name far");
        self.adopt("far");
        for (netns, link, address) in [
            (&self.host, "wan", "203.0.113.2/24"),
            (&self.internet, "far", "203.0.113.1/24"),
        ] {
            netns.run(|| {
                std::fs::write("/proc/sys/net/ipv6/conf/all/disable_ipv6", "1").unwrap();
            });
            netns.ip(&format!("address add {address} dev {link}"));
            netns.ip(&format!("link set {link} up"));
        }
        // Looking at one link makes the kernel notice at once that its other end is up.
        self.host.ip("link show dev wan");
        self.internet.ip("link show dev far");
        self.host.ip("route add default via 203.0.113.1");
        self.host.run(|| {
            std::fs::write("/proc/sys/net/ipv4/ip_forward", "0").unwrap();
        });
        self.internet.run(|| {
            command("nft", "add table inet count");
            command(
                "nft",
                "add chain inet count in {type filter hook prerouting priority -300;}",
            );
            command("nft", "add rule inet count in counter");
        });
    }

    /// Moves a link of the host to the internet.
    pub(crate) fn adopt(&self, link: &str) {
        let pid = std::process::id();
        // The namespace has no name; a descriptor of this process names it.
        let fd = std::os::fd::AsRawFd::as_raw_fd(&self.internet.0);
        self.host
            .ip(&format!("link set {link} netns /proc/{pid}/fd/{fd}"));
    }

    pub(crate) fn run_dir(&self) -> &Path {
        self.run_dir.path()
    }

    pub(crate) fn config(&self, instance: &str) -> InstanceNetworkConfig {
        InstanceNetworkConfig {
            instance: InstanceId::parse(instance).unwrap(),
            run_dir: self.run_dir.path().to_owned(),
            pool: InstanceNetworkConfig::DEFAULT_POOL,
        }
    }

    pub(crate) async fn open(&self, instance: &str) -> InstanceNetwork {
        InstanceNetwork::open(self.config(instance)).await.unwrap()
    }

    pub(crate) fn packets_at_internet(&self) -> String {
        self.internet
            .run(|| command("nft", "list chain inet count in"))
    }

    /// Everything Neargate could leave behind on the host.
    pub(crate) fn snapshot(&self) -> String {
        let run_dir = self.run_dir().to_owned();
        self.host.run(move || {
            let mut state = String::new();
            for arguments in ["link", "address", "route show table all", "rule"] {
                state += &command("ip", arguments);
            }
            state += &command("ip", "-6 route show table all");
            // What counters have counted is not the state of anything.
            state += &command("nft", "-s list ruleset");
            for key in ["ipv4/ip_forward", "ipv6/conf/all/forwarding"] {
                state += &std::fs::read_to_string(format!("/proc/sys/net/{key}")).unwrap();
            }
            state += &std::fs::read_to_string("/proc/thread-self/mountinfo").unwrap();
            let mut files = list_files(&run_dir);
            files.sort();
            state + &format!("{files:#?}")
        })
    }
}

impl NetNs {
    pub(crate) fn new() -> Self {
        std::thread::spawn(|| {
            unshare(CloneFlags::CLONE_NEWNET).unwrap();
            Self::current()
        })
        .join()
        .unwrap()
    }

    fn current() -> Self {
        Self(
            std::fs::File::open("/proc/thread-self/ns/net")
                .unwrap()
                .into(),
        )
    }

    /// A namespace that somebody else made.
    pub(crate) fn of(netns: BorrowedFd<'_>) -> Self {
        Self(netns.try_clone_to_owned().unwrap())
    }

    pub(crate) fn fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }

    /// Runs `work` inside.
    pub(crate) fn run<T: Send>(&self, work: impl FnOnce() -> T + Send) -> T {
        std::thread::scope(|scope| {
            let inside = scope.spawn(|| {
                setns(&self.0, CloneFlags::CLONE_NEWNET).unwrap();
                work()
            });
            inside.join().unwrap()
        })
    }

    pub(crate) fn ip(&self, arguments: &str) -> String {
        self.run(|| command("ip", arguments))
    }

    pub(crate) fn read(&self, path: &str) -> String {
        self.run(|| std::fs::read_to_string(path).unwrap().trim().to_owned())
    }

    /// There is no route to `address`.
    pub(crate) fn assert_unreachable(&self, address: Ipv4Addr) {
        let socket = self.run(|| UdpSocket::bind("0.0.0.0:0").unwrap());
        let error = socket.connect((address, 9)).unwrap_err();
        assert_eq!(
            error.kind(),
            io::ErrorKind::HostUnreachable,
            "{address}: {error}"
        );
    }

    /// No answer of any kind comes from `address` to a datagram at a closed port.
    pub(crate) fn assert_silent(&self, address: Ipv4Addr) {
        let socket = self.run(|| UdpSocket::bind("0.0.0.0:0").unwrap());
        socket.connect((address, 9)).unwrap();
        socket.set_read_timeout(Some(SILENCE)).unwrap();
        socket.send(b"anyone?").unwrap();
        let error = socket.recv(&mut [0; 16]).unwrap_err();
        // EHOSTUNREACH is the task's own ARP giving up, ECONNREFUSED would be an answer.
        assert_eq!(
            error.kind(),
            io::ErrorKind::WouldBlock,
            "{address}: {error}"
        );
    }
}

impl Task {
    /// Puts a port with `address` into the VPC; what it may do is the router's description's.
    pub(crate) async fn start(router: &Router, id: &str, address: [u8; 4]) -> Self {
        let netns = NetNs::new();
        let port = router
            .port_prepare(PortName::new(id).unwrap(), netns.fd())
            .await
            .unwrap();
        let address = Ipv4Addr::from(address);
        // Both test layouts have the third octet's upper half as the subnet.
        let [a, b, c, _] = address.octets();
        let config = PortConfig {
            mac: mac(address),
            address,
            prefix_len: 20,
            gateway: Ipv4Addr::new(a, b, c & 0xf0, 1),
            ipv6: None,
        };
        router.port_configure(&port, config).await.unwrap();
        Self {
            netns,
            address,
            port,
        }
    }

    /// Whether an ICMP echo is answered.
    pub(crate) fn pings(&self, address: Ipv4Addr) -> bool {
        self.netns.run(|| {
            // Unprivileged echo sockets are for the groups in this range.
            std::fs::write("/proc/sys/net/ipv4/ping_group_range", "0 0").unwrap();
            let socket = nix::sys::socket::socket(
                nix::sys::socket::AddressFamily::Inet,
                nix::sys::socket::SockType::Datagram,
                nix::sys::socket::SockFlag::empty(),
                nix::sys::socket::SockProtocol::Icmp,
            );
            let socket = UdpSocket::from(socket.unwrap());
            socket.connect((address, 0)).unwrap();
            socket.set_read_timeout(Some(SILENCE)).unwrap();
            // Type 8, code 0; the kernel fills in the rest.
            socket.send(&[8, 0, 0, 0, 0, 0, 0, 1]).unwrap();
            socket.recv(&mut [0; 64]).is_ok()
        })
    }

    /// Tells the router by ARP that `address` is here.
    pub(crate) fn announce(&self, address: Ipv4Addr) {
        let mac = mac(self.address)
            .map(|byte| format!("{byte:02x}"))
            .join(":");
        self.netns.run(|| {
            let path = "/proc/sys/net/ipv4/conf/eth0/arp_notify";
            std::fs::write(path, "1").unwrap();
            // A new MAC address, also the same one, is told with each of the link's addresses.
            command("ip", &format!("address replace {address}/32 dev eth0"));
            command("ip", &format!("link set eth0 address {mac}"));
            std::thread::sleep(SILENCE);
        });
    }

    /// The task's echo server.
    pub(crate) fn echo(&self) -> Endpoint {
        udp_bind(&self.netns, ECHO)
    }
}

fn mac(address: Ipv4Addr) -> [u8; 6] {
    let [a, b, c, d] = address.octets();
    [0x02, a, b, c, d, 1]
}

impl Endpoint {
    pub(crate) fn count(&self) -> usize {
        self.received.load(Ordering::Relaxed)
    }

    fn port(&self) -> u16 {
        self.socket.local_addr().unwrap().port()
    }

    /// Sends from this socket to `address` and `server`'s port; what `server` saw as the source,
    /// once its answer has come back from `address`.
    pub(crate) fn ask(&self, server: &Endpoint, address: Ipv4Addr) -> Option<Ipv4Addr> {
        let target = SocketAddrV4::new(address, server.port());
        // A blackhole on the way is EINVAL for a local sender.
        self.socket.send_to(b"ping", target).ok()?;
        server.socket.set_read_timeout(Some(SILENCE)).unwrap();
        let mut buffer = [0; 64];
        let (length, seen) = server.socket.recv_from(&mut buffer).ok()?;
        server.received.fetch_add(1, Ordering::Relaxed);
        server.socket.send_to(&buffer[..length], seen).unwrap();
        self.socket.set_read_timeout(Some(PATIENCE)).unwrap();
        let (_, from) = self.socket.recv_from(&mut buffer).unwrap();
        assert_eq!(
            from,
            SocketAddr::V4(target),
            "answered from another address"
        );
        let SocketAddr::V4(seen) = seen else {
            unreachable!()
        };
        Some(*seen.ip())
    }
}

/// Binds a UDP socket on all addresses of `netns`.
pub(crate) fn udp_bind(netns: &NetNs, port: u16) -> Endpoint {
    let bind = || UdpSocket::bind((Ipv4Addr::UNSPECIFIED, port));
    // Whoever listened there before may take a moment to notice that it is over.
    let mut tries = 0;
    let socket = netns.run(|| {
        loop {
            match bind() {
                Err(error) if error.kind() == std::io::ErrorKind::AddrInUse && tries < 200 => {
                    tries += 1;
                    std::thread::sleep(Duration::from_millis(10));
                }
                bound => return bound.unwrap(),
            }
        }
    });
    Endpoint {
        socket: Arc::new(socket),
        received: Arc::default(),
    }
}

/// Binds a UDP socket on one address of `netns`.
pub(crate) fn udp_bind_to(netns: &NetNs, address: Ipv4Addr, port: u16) -> Endpoint {
    let socket = netns.run(|| UdpSocket::bind((address, port)).unwrap());
    Endpoint {
        socket: Arc::new(socket),
        received: Arc::default(),
    }
}

/// Asks `server` at `address` from a new socket in `netns`, with `source` or the natural one.
pub(crate) fn udp_ask(
    netns: &NetNs,
    source: Option<Ipv4Addr>,
    server: &Endpoint,
    address: Ipv4Addr,
) -> Option<Ipv4Addr> {
    let source = source.unwrap_or(Ipv4Addr::UNSPECIFIED);
    let socket = netns.run(|| UdpSocket::bind((source, 0)).unwrap());
    let client = Endpoint {
        socket: Arc::new(socket),
        received: Arc::default(),
    };
    client.ask(server, address)
}

/// The group of every interface that a test does not say more of: it admits everything.
pub(crate) const OPEN: &str = "sg-00000001";

/// A VPC like the default one, with an interface in the open group for each of `interfaces`, and
/// every subnet routed to the internet gateway.
pub(crate) fn default_vpc(interfaces: &[([u8; 4], Option<Ipv4Addr>)]) -> VpcSpec {
    let subnets = ["172.31.0.0/20", "172.31.16.0/20", "172.31.32.0/20"];
    vpc(
        "vpc-0123456789abcdef0",
        "172.31.0.0/16",
        &subnets,
        interfaces,
    )
}

pub(crate) fn vpc(
    id: &str,
    cidr: &str,
    subnets: &[&str],
    interfaces: &[([u8; 4], Option<Ipv4Addr>)],
) -> VpcSpec {
    let cidr: ipnet::Ipv4Net = cidr.parse().unwrap();
    let subnet = |(n, cidr): (usize, &&str)| SubnetSpec {
        subnet_id: format!("subnet-{n}"),
        cidr: cidr.parse().unwrap(),
        routes: vec![RouteSpec {
            to: outside(cidr.parse().unwrap()),
            via: Via::Internet,
        }],
        ipv6_cidr: None,
        ipv6_routes: vec![],
    };
    VpcSpec {
        vpc_id: VpcId::parse(id).unwrap(),
        cidrs: vec![cidr],
        ipv6_cidr: None,
        resolver: Ipv4Addr::from_bits(cidr.network().to_bits() + 2),
        subnets: subnets.iter().enumerate().map(subnet).collect(),
        interfaces: interfaces
            .iter()
            .map(|(address, public)| interface((*address).into(), *public, &[OPEN]))
            .collect(),
        groups: vec![group(OPEN, vec![everything()], vec![everything()])],
    }
}

/// Every address that is not of the /16 around `cidr`.
fn outside(cidr: ipnet::Ipv4Net) -> Vec<AddressRange> {
    let first = cidr.network().to_bits() & 0xffff_0000;
    let range = |first: u32, last: u32| AddressRange {
        first: first.into(),
        last: last.into(),
    };
    vec![range(0, first - 1), range(first + 0x1_0000, u32::MAX)]
}

pub(crate) fn interface(
    address: Ipv4Addr,
    public: Option<Ipv4Addr>,
    groups: &[&str],
) -> InterfaceSpec {
    InterfaceSpec {
        id: format!("eni-{address}"),
        address,
        public,
        ipv6: None,
        groups: groups
            .iter()
            .map(|id| GroupId::parse(id).unwrap())
            .collect(),
        capture: Selection::default(),
    }
}

pub(crate) fn group(id: &str, ingress: Vec<Clause>, egress: Vec<Clause>) -> GroupSpec {
    GroupSpec {
        id: GroupId::parse(id).unwrap(),
        ingress,
        egress,
    }
}

/// All traffic with everybody.
pub(crate) fn everything() -> Clause {
    with_everybody(Traffic::All)
}

pub(crate) fn with_everybody(traffic: Traffic) -> Clause {
    Clause {
        traffic,
        ranges: vec![AddressRange::ALL],
        ipv6_ranges: vec![],
        groups: vec![],
    }
}

/// Runs a program; its arguments are separated by spaces.
pub(crate) fn command(program: &str, arguments: &str) -> String {
    let output = Command::new(program)
        .args(arguments.split(' '))
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} {arguments}: {errors}");
    String::from_utf8(output.stdout).unwrap()
}

/// Waits for something the kernel does in the background.
pub(crate) async fn eventually(mut condition: impl AsyncFnMut() -> bool) {
    for _ in 0..200 {
        if condition().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("it did not come true");
}

fn list_files(directory: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(list_files(&path));
        }
        files.push(path);
    }
    files
}
