//! Living together with other firewalls, with changes that others make, and with a host whose way
//! out changes; against the real kernel, in namespaces of the test's own. Needs root.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test says what went wrong by failing"
)]

mod world;

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use host::net::{InstanceNetwork, PROBLEMS_FILE, Router, occupied_ranges};
use world::{Endpoint, NetNs, Task, World, command, eventually, udp_ask, udp_bind, udp_bind_to};

const INTERNET: Ipv4Addr = Ipv4Addr::new(203, 0, 113, 1);
const HOST_OUTSIDE: Ipv4Addr = Ipv4Addr::new(203, 0, 113, 2);
/// Somewhere behind both ways out.
const FAR: Ipv4Addr = Ipv4Addr::new(203, 0, 115, 1);

/// An instance with two VPCs and a task with a public address in each.
struct Instance {
    net: InstanceNetwork,
    routers: [Arc<Router>; 2],
    tasks: [(Task, Ipv4Addr); 2],
}

impl Instance {
    async fn start(world: &World, id: &str) -> Self {
        let net = world.open(id).await;
        let public: Vec<Ipv4Addr> = net.public_range().addresses().take(2).collect();
        let (a, b) = ([10, 1, 0, 10], [10, 2, 0, 10]);
        let (in_one, in_two) = ([(a, Some(public[0]))], [(b, Some(public[1]))]);
        let one = world::vpc("vpc-00000001", "10.1.0.0/16", &["10.1.0.0/20"], &in_one);
        let two = world::vpc("vpc-00000002", "10.2.0.0/16", &["10.2.0.0/20"], &in_two);
        let routers = [
            net.vpc_apply(&one).await.unwrap(),
            net.vpc_apply(&two).await.unwrap(),
        ];
        let a = Task::start(&routers[0], "a", a).await;
        let b = Task::start(&routers[1], "b", b).await;
        Self {
            net,
            routers,
            tasks: [(a, public[0]), (b, public[1])],
        }
    }

    /// Everything that a task with a public address can do works.
    fn check(&self, world: &World, from: Ipv4Addr) {
        let [(a, a_public), (b, b_public)] = &self.tasks;
        assert!(
            udp_ask(&world.host, None, &a.echo(), *a_public).is_some(),
            "from the host"
        );
        let other = udp_ask(&b.netns, None, &a.echo(), *a_public);
        assert_eq!(other, Some(*b_public), "from another VPC");
        let server = udp_bind(&world.internet, 9000);
        let outside = udp_ask(&a.netns, None, &server, INTERNET);
        assert_eq!(outside, Some(from), "to the internet");
    }

    async fn close(self) {
        drop((self.tasks, self.routers));
        self.net.close_all().await.unwrap();
    }
}

fn run(netns: &NetNs, program: &str, lines: &[&str]) {
    for line in lines {
        netns.run(|| command(program, line));
    }
}

fn nft(netns: &NetNs, script: &str) {
    netns.run(|| {
        let mut child = Command::new("nft")
            .args(["-f", "-"])
            .stdin(Stdio::piped())
            .spawn()
            .unwrap();
        let mut input = child.stdin.take().unwrap();
        input.write_all(script.as_bytes()).unwrap();
        drop(input);
        assert!(child.wait().unwrap().success(), "{script}");
    });
}

fn ruleset(netns: &NetNs) -> String {
    netns.run(|| command("nft", "-s list ruleset"))
}

/// Waits until the host's rules contain `text` so many times.
async fn eventually_has(netns: &NetNs, text: &str, count: usize) {
    eventually(async || ruleset(netns).matches(text).count() == count).await;
}

/// The kernel notices in the background that the other ends of links are up.
async fn links_up(netns: &NetNs, links: &[&str]) {
    for link in links {
        let show = format!("-o link show dev {link}");
        eventually(async || netns.ip(&show).contains("state UP")).await;
    }
}

/// As Docker leaves them, without its bridge.
const DOCKER: [&str; 6] = [
    "-P FORWARD DROP",
    "-N DOCKER-USER",
    "-A DOCKER-USER -j RETURN",
    "-A FORWARD -j DOCKER-USER",
    "-A FORWARD -o docker0 -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT",
    "-A FORWARD -i docker0 ! -o docker0 -j ACCEPT",
];

#[test]
fn beside_docker() {
    World::run(async |world| {
        run(&world.host, "iptables-nft", &DOCKER);
        let before = world.snapshot();
        let instance = Instance::start(world, "ab12").await;
        instance.check(world, HOST_OUTSIDE);
        let listed = || world.host.run(|| command("iptables-nft", "-S FORWARD"));
        assert_eq!(listed().matches("neargate-ab12").count(), 3);
        // The owner does not want tasks to reach something, and says so where Docker asks them to.
        let server = udp_bind(&world.internet, 9001);
        let (a, _) = &instance.tasks[0];
        let outside = || udp_ask(&a.netns, None, &server, INTERNET);
        assert_eq!(outside(), Some(HOST_OUTSIDE));
        let rule = format!("DOCKER-USER -d {INTERNET} -p udp --dport 9001 -j DROP");
        run(&world.host, "iptables-nft", &[&format!("-I {rule}")]);
        assert_eq!(outside(), None);
        // Something after our rules would be of no effect, so they are moved.
        run(&world.host, "iptables-nft", &[&format!("-D {rule}")]);
        let rule = rule.replace("DOCKER-USER", "FORWARD");
        run(&world.host, "iptables-nft", &[&format!("-A {rule}")]);
        eventually(async || outside().is_none()).await;
        run(&world.host, "iptables-nft", &[&format!("-D {rule}")]);
        assert_eq!(outside(), Some(HOST_OUTSIDE));

        // Docker starts anew.
        run(&world.host, "iptables-nft", &["-F", "-X"]);
        run(&world.host, "iptables-nft", &DOCKER[1..]);
        eventually(async || listed().matches("neargate-ab12").count() == 3).await;
        instance.check(world, HOST_OUTSIDE);
        // Whoever has no business here still has none.
        world
            .internet
            .ip(&format!("route add 198.18.0.0/16 via {HOST_OUTSIDE}"));
        let (a, public) = &instance.tasks[0];
        assert_eq!(udp_ask(&world.internet, None, &a.echo(), *public), None);
        instance.close().await;
        assert_eq!(world.snapshot(), before);
    });
}

#[test]
fn beside_a_firewall_written_with_nft() {
    World::run(async |world| {
        nft(
            &world.host,
            "table inet firewalld {
                chain forward {
                    type filter hook forward priority filter + 10; policy accept;
                    ct state established,related accept
                    jump zones
                    reject with icmpx admin-prohibited
                }
                chain zones {
                    iifname \"lan0\" accept
                }
                chain input {
                    type filter hook input priority filter; policy drop;
                    iifname { \"lo\", \"wan\" } accept
                }
                chain postrouting {
                    type nat hook postrouting priority srcnat - 10;
                    oifname != \"lo\" masquerade
                }
            }
            table ip mine {
                chain forward {
                    type filter hook forward priority filter; policy drop;
                }
            }",
        );
        let before = world.snapshot();
        let instance = Instance::start(world, "ab12").await;
        instance.check(world, HOST_OUTSIDE);
        // 2 for new packets, 1 for answers to the host, 1 for sources; 3 in the other table.
        eventually_has(&world.host, "comment \"neargate-ab12\"", 7).await;

        // A reload.
        run(&world.host, "nft", &["flush chain ip mine forward"]);
        run(
            &world.host,
            "nft",
            &["flush chain inet firewalld postrouting"],
        );
        run(
            &world.host,
            "nft",
            &["add rule inet firewalld postrouting oifname != lo masquerade"],
        );
        eventually_has(&world.host, "comment \"neargate-ab12\"", 7).await;
        instance.check(world, HOST_OUTSIDE);
        instance.close().await;
        assert_eq!(world.snapshot(), before);
    });
}

#[test]
fn beside_the_older_iptables() {
    World::run(async |world| {
        run(&world.host, "iptables-legacy", &["-P FORWARD DROP"]);
        let list = || world.host.run(|| command("iptables-legacy", "-S"));
        let before = (world.snapshot(), list());
        let instance = Instance::start(world, "ab12").await;
        instance.check(world, HOST_OUTSIDE);
        // nftables' generation says nothing of it.
        run(&world.host, "iptables-legacy", &["-F"]);
        eventually(async || list().matches("neargate-ab12").count() == 3).await;
        instance.check(world, HOST_OUTSIDE);
        instance.close().await;
        assert_eq!((world.snapshot(), list()), before);
    });
}

#[test]
fn two_instances_beside_docker() {
    World::run(async |world| {
        run(&world.host, "iptables-nft", &DOCKER);
        let before = world.snapshot();
        let first = Instance::start(world, "ab12").await;
        let second = Instance::start(world, "ab13").await;
        for instance in [&first, &second] {
            instance.check(world, HOST_OUTSIDE);
        }
        let [(a, _), _] = &first.tasks;
        let [(b, public), _] = &second.tasks;
        assert!(udp_ask(&a.netns, None, &b.echo(), *public).is_some());
        // They do not answer each other's changes for ever.
        // A rule that is written again has another handle.
        let handles = || world.host.run(|| command("nft", "-a -s list ruleset"));
        let settled = handles();
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert_eq!(handles(), settled);
        first.close().await;
        second.check(world, HOST_OUTSIDE);
        second.close().await;
        assert_eq!(world.snapshot(), before);
    });
}

#[test]
fn a_table_that_its_owner_has_locked_is_told_of() {
    World::run(async |world| {
        // The table is the netlink socket's that made it, as firewalld's is since version 2.1.
        let mut owner = world.host.run(|| {
            Command::new("nft")
                .arg("-i")
                .stdin(Stdio::piped())
                .stdout(Stdio::null())
                .spawn()
                .unwrap()
        });
        let input = owner.stdin.as_mut().unwrap();
        let script = "add table inet locked { flags owner; }\n\
                      add chain inet locked forward { type filter hook forward priority 0; policy drop; }\n";
        input.write_all(script.as_bytes()).unwrap();
        eventually(async || ruleset(&world.host).contains("policy drop")).await;
        let instance = Instance::start(world, "ab12").await;
        let problems = world.run_dir().join("ab12").join(PROBLEMS_FILE);
        let told = std::fs::read_to_string(&problems).unwrap();
        assert!(
            told.contains("inet locked") && told.contains("NftablesTableOwner"),
            "{told}"
        );
        // With its owner the table goes, and with that the problem.
        drop(owner.stdin.take());
        owner.wait().unwrap();
        eventually(async || !problems.exists()).await;
        instance.check(world, HOST_OUTSIDE);
        instance.close().await;
    });
}

#[test]
fn a_flush_is_repaired() {
    World::run(async |world| {
        let before = world.snapshot();
        let instance = Instance::start(world, "ab12").await;
        let host_rules = ruleset(&world.host);
        run(&world.host, "nft", &["flush ruleset"]);
        eventually(async || ruleset(&world.host) == host_rules).await;
        instance.check(world, HOST_OUTSIDE);
        // Less than everything, and more than there should be.
        run(
            &world.host,
            "nft",
            &["flush chain inet neargate_ab12 forward"],
        );
        eventually(async || ruleset(&world.host) == host_rules).await;
        run(
            &world.host,
            "nft",
            &["insert rule inet neargate_ab12 postrouting accept"],
        );
        eventually(async || ruleset(&world.host) == host_rules).await;
        // In a router.
        let router = NetNs::of(instance.routers[0].netns());
        let rules = ruleset(&router);
        assert!(rules.contains("table inet neargate"));
        run(&router, "nft", &["flush ruleset"]);
        eventually(async || ruleset(&router) == rules).await;
        instance.check(world, HOST_OUTSIDE);
        instance.close().await;
        assert_eq!(world.snapshot(), before);
    });
}

#[test]
fn rules_of_another_version_are_replaced() {
    World::run(async |world| {
        let instance = Instance::start(world, "ab12").await;
        let router = NetNs::of(instance.routers[0].netns());
        let rules = ruleset(&router);
        let Instance {
            net,
            routers,
            tasks,
        } = instance;
        let spec = routers[0].spec();
        drop((net, routers));
        // Chains with other hooks, priorities and policies, and what no version knows any more.
        nft(
            &router,
            "delete table inet neargate
            table inet neargate {
                set public_sources { type inet_service; }
                chain old { tcp dport @public_sources accept; }
                chain forward { type filter hook forward priority 5; policy accept; jump old; }
                chain ingress { type filter hook input priority 0; policy drop; }
                chain prerouting { type filter hook prerouting priority -300; policy accept; }
                chain outside { type filter hook output priority 0; policy drop; }
            }",
        );
        let net = world.open("ab12").await;
        let again = net.vpc_apply(&spec).await.unwrap();
        assert_eq!(ruleset(&router), rules);
        let (a, public) = &tasks[0];
        assert!(udp_ask(&world.host, None, &a.echo(), *public).is_some());
        drop((tasks, again));
        net.close_all().await.unwrap();
    });
}

#[test]
fn a_connection_made_without_rules_ends_with_their_return() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let (a, b) = ([172, 31, 0, 10], [172, 31, 0, 11]);
        let mut spec = world::default_vpc(&[(a, None), (b, None)]);
        let closed = "sg-00000002";
        let everything = vec![world::everything()];
        spec.groups.push(world::group(closed, vec![], everything));
        spec.interfaces[1] = world::interface(b.into(), None, &[closed]);
        let router = net.vpc_apply(&spec).await.unwrap();
        let (a, b) = (
            Task::start(&router, "a", a).await,
            Task::start(&router, "b", b).await,
        );
        let server = b.netns.run(|| TcpListener::bind((b.address, 9)).unwrap());
        let connect = || {
            let address = (b.address, 9).into();
            a.netns
                .run(|| TcpStream::connect_timeout(&address, Duration::from_millis(300)))
        };
        assert!(connect().is_err(), "the group is closed");

        // Nobody watches.
        let netns = NetNs::of(router.netns());
        drop((router, net));
        run(&netns, "nft", &["flush ruleset"]);
        let mut client = connect().unwrap();
        let mut there = server.accept().unwrap().0;
        client.write_all(b"one").unwrap();
        let mut heard = [0; 3];
        there.read_exact(&mut heard).unwrap();

        let net = world.open("ab12").await;
        let router = net.vpc_apply(&spec).await.unwrap();
        client.write_all(b"two").unwrap();
        there
            .set_read_timeout(Some(Duration::from_millis(600)))
            .unwrap();
        assert!(there.read_exact(&mut heard).is_err(), "heard {heard:?}");
        assert!(connect().is_err(), "the group is closed");
        drop((a, b, router));
        net.close_all().await.unwrap();
    });
}

#[test]
fn forwarding_that_somebody_switched_off_is_on_again() {
    World::run(async |world| {
        let before = world.snapshot();
        let instance = Instance::start(world, "ab12").await;
        let path = "/proc/sys/net/ipv4/ip_forward";
        world.host.run(|| std::fs::write(path, "0").unwrap());
        eventually(async || world.host.read(path) == "1").await;
        instance.check(world, HOST_OUTSIDE);
        instance.close().await;
        assert_eq!(world.snapshot(), before);
    });
}

/// A network behind the host with one neighbour in it: on a link, or behind a bridge.
fn neighbour(world: &World, name: &str, network: &str, bridge: bool) -> NetNs {
    let neighbour = NetNs::new();
    let link = if bridge {
        format!("{name}p")
    } else {
        name.to_owned()
    };
    let pid = std::process::id();
    let fd = std::os::fd::AsRawFd::as_raw_fd(&neighbour.fd());
    world
        .host
        .ip(&format!("link add {link} type veth peer name near"));
    world
        .host
        .ip(&format!("link set near netns /proc/{pid}/fd/{fd}"));
    if bridge {
        world.host.ip(&format!("link add {name} type bridge"));
        world.host.ip(&format!("link set {link} up master {name}"));
    }
    world
        .host
        .ip(&format!("address add {network}.1/24 dev {name}"));
    world.host.ip(&format!("link set {name} up"));
    neighbour.ip(&format!("address add {network}.2/24 dev near"));
    neighbour.ip("link set near up");
    neighbour.ip(&format!("route add default via {network}.1"));
    world.host.ip(&format!("link show dev {name}"));
    world
        .internet
        .ip(&format!("route add {network}.0/24 via {HOST_OUTSIDE}"));
    neighbour
}

#[test]
fn a_host_that_did_not_forward_is_no_router_for_others() {
    World::run(async |world| {
        let lan = neighbour(world, "lan0", "192.168.7", false);
        let guest = neighbour(world, "virbr0", "192.168.8", true);
        let [lan_address, guest_address] =
            [Ipv4Addr::new(192, 168, 7, 2), Ipv4Addr::new(192, 168, 8, 2)];
        let server = udp_bind(&world.internet, 9004);
        let (at_lan, at_guest) = (udp_bind(&lan, 9002), udp_bind(&guest, 9002));
        let asks =
            |from: &NetNs, to: &Endpoint, address| udp_ask(from, None, to, address).is_some();
        let passes = || {
            [
                asks(&lan, &server, INTERNET),
                asks(&lan, &at_guest, guest_address),
                asks(&world.internet, &at_lan, lan_address),
                asks(&world.internet, &at_guest, guest_address),
            ]
        };
        links_up(&world.host, &["lan0", "virbr0", "virbr0p"]).await;
        let before = world.snapshot();
        assert_eq!(passes(), [false; 4]);

        let instance = Instance::start(world, "ab12").await;
        let second = Instance::start(world, "ab13").await;
        instance.check(world, HOST_OUTSIDE);
        second.check(world, HOST_OUTSIDE);
        assert_eq!(passes(), [false; 4]);
        // From behind a bridge.
        eventually(async || asks(&guest, &server, INTERNET)).await;
        let (a, public) = &instance.tasks[0];
        let b = &second.tasks[0].0;
        let echo = a.echo();
        eventually(async || asks(&b.netns, &echo, *public)).await;
        // What somebody publishes gets in.
        nft(
            &world.host,
            "table ip mine {
                chain prerouting {
                    type nat hook prerouting priority dstnat;
                    iifname \"wan\" udp dport 9002 dnat to 192.168.8.2
                }
            }",
        );
        eventually(async || asks(&world.internet, &at_guest, HOST_OUTSIDE)).await;
        run(&world.host, "nft", &["delete table ip mine"]);
        // Also when the first has gone, and when no control plane runs.
        instance.close().await;
        let Instance {
            net,
            routers,
            tasks,
        } = second;
        drop((net, routers, tasks));
        assert_eq!(passes(), [false; 4]);
        InstanceNetwork::remove_leftovers(&world.config("ab13"))
            .await
            .unwrap();
        assert_eq!(world.snapshot(), before);

        // Where the owner wants the host to forward, it does.
        world
            .host
            .run(|| std::fs::write("/proc/sys/net/ipv4/ip_forward", "1").unwrap());
        let before = world.snapshot();
        let instance = Instance::start(world, "ab12").await;
        eventually(async || passes() == [true; 4]).await;
        instance.close().await;
        assert_eq!(world.snapshot(), before);
    });
}

#[test]
fn the_way_out_of_the_host_changes() {
    World::run(async |world| {
        run(&world.host, "iptables-nft", &DOCKER);
        // A second way out, as a VPN or another wireless network.
        world.host.ip("link add wan2 type veth peer name far2");
        world.adopt("far2");
        for (netns, link, address) in [
            (&world.host, "wan2", "203.0.114.2/24"),
            (&world.internet, "far2", "203.0.114.1/24"),
        ] {
            netns.ip(&format!("address add {address} dev {link}"));
            netns.ip(&format!("link set {link} up"));
            netns.ip(&format!("link show dev {link}"));
        }
        world.internet.ip(&format!("address add {FAR}/32 dev lo"));
        links_up(&world.host, &["wan2"]).await;
        let before = world.snapshot();
        let instance = Instance::start(world, "ab12").await;
        let server = udp_bind_to(&world.internet, FAR, 9000);
        let (task, _) = &instance.tasks[0];
        let ask = || udp_ask(&task.netns, None, &server, FAR);
        assert_eq!(ask(), Some(HOST_OUTSIDE));

        world.host.ip("route replace default via 203.0.114.1");
        eventually_has(&world.host, "oifname \"wan2\"", 1).await;
        assert_eq!(ask(), Some(Ipv4Addr::new(203, 0, 114, 2)));
        eventually_has(&world.host, "oifname \"wan\"", 0).await;

        // Away, and there again.
        world.host.ip("route del default");
        assert_eq!(ask(), None);
        world.host.ip("route add default via 203.0.113.1");
        eventually_has(&world.host, "oifname \"wan\"", 1).await;
        assert_eq!(ask(), Some(HOST_OUTSIDE));
        instance.close().await;
        assert_eq!(world.snapshot(), before);
    });
}

#[test]
fn what_the_host_uses_is_told() {
    World::run(async |world| {
        world.host.ip("address add 172.31.5.1/24 dev wan");
        world
            .host
            .ip(&format!("route add 10.1.128.0/17 via {INTERNET}"));
        let instance = Instance::start(world, "ab12").await;
        let told: Vec<String> = instance
            .net
            .occupied_ranges()
            .await
            .unwrap()
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(told, ["10.1.128.0/17", "172.31.5.0/24", "203.0.113.0/24"]);
        assert_eq!(occupied_ranges().await.unwrap().len(), 3);
        // The tasks of a VPC that overlaps are not disturbed.
        instance.check(world, HOST_OUTSIDE);
        instance.close().await;
    });
}
