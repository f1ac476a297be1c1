//! What the kernel counts of the traffic through a router, and what it tells of refused packets.
//!
//! Needs root; plays the host in namespaces of its own, as `privileged_net` does.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test says what went wrong by failing"
)]

mod world;

use std::net::{Ipv4Addr, UdpSocket};
use std::os::fd::BorrowedFd;

use host::flow::FlowSockets;
use host::net::GroupId;
use model::network::{Connection, Count, Direction, Refusal};
use nix::sched::{CloneFlags, setns};
use world::{Task, World, eventually, udp_ask};

const A: [u8; 4] = [172, 31, 0, 10];
const B: [u8; 4] = [172, 31, 0, 11];
/// A group without rules.
const SHUT: &str = "sg-00000009";
/// Header of IPv4 and UDP.
const HEADERS: u64 = 28;

/// Runs `work` in a namespace.
fn within<T: Send>(netns: BorrowedFd<'_>, work: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let inside = scope.spawn(|| {
            setns(netns, CloneFlags::CLONE_NEWNET).unwrap();
            work()
        });
        inside.join().unwrap()
    })
}

async fn list(sockets: &mut FlowSockets) -> Vec<Connection> {
    let mut connections = Vec::new();
    let listed = sockets.connections.list(|one| connections.push(one)).await;
    listed.unwrap();
    connections
}

fn between(connection: &Connection, from: Ipv4Addr, to: Ipv4Addr) -> bool {
    connection.original.source == from && connection.original.destination == to
}

#[test]
fn connections_are_counted_from_their_first_to_their_last_packet() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let spec = world::default_vpc(&[(A, None), (B, None)]);
        let router = net.vpc_ensure(&spec).await.unwrap();
        let a = Task::start(&router, "a", A).await;
        let b = Task::start(&router, "b", B).await;
        let mut sockets = FlowSockets::open(router.netns()).await.unwrap();
        within(router.netns(), || {
            for setting in ["udp_timeout", "udp_timeout_stream"] {
                let path = format!("/proc/sys/net/netfilter/nf_conntrack_{setting}");
                std::fs::write(path, "1").unwrap();
            }
        });
        let echo = b.echo();
        assert!(udp_ask(&a.netns, None, &echo, b.address).is_some());
        let listed = list(&mut sockets).await;
        let ours = listed.iter().find(|one| between(one, a.address, b.address));
        let ours = *ours.unwrap();
        let once = Count {
            packets: 1,
            bytes: HEADERS + 4,
        };
        assert_eq!((ours.protocol, ours.sent, ours.returned), (17, once, once));
        assert_eq!(ours.original.destination_port, 7);
        assert_eq!(ours.reply.source, b.address);
        assert!(ours.started_at.is_some() && ours.ended_at.is_none());

        // Its time is over soon; a list makes the kernel notice.
        eventually(async || {
            let listed = list(&mut sockets).await;
            !listed.iter().any(|one| between(one, a.address, b.address))
        })
        .await;
        let ended = sockets.ended.next().await.unwrap();
        assert!(!ended.lost);
        let last = ended.items.iter().find(|one| one.id == ours.id).unwrap();
        assert_eq!((last.original, last.reply), (ours.original, ours.reply));
        assert_eq!((last.sent, last.returned), (once, once));
        assert!(last.ended_at >= last.started_at && last.ended_at.is_some());
        drop(sockets);
        net.close_all().await.unwrap();
    });
}

#[test]
fn refused_packets_are_told_with_their_sizes() {
    World::run(async |world| {
        let net = world.open("ab12").await;
        let mut spec = world::default_vpc(&[(A, None), (B, None)]);
        spec.groups.push(world::group(SHUT, Vec::new(), Vec::new()));
        spec.interfaces[1].groups = vec![GroupId::parse(SHUT).unwrap()];
        for interface in &mut spec.interfaces {
            interface.capture.rejected = true;
        }
        let router = net.vpc_ensure(&spec).await.unwrap();
        let a = Task::start(&router, "a", A).await;
        let b = Task::start(&router, "b", B).await;
        let mut sockets = FlowSockets::open(router.netns()).await.unwrap();
        // Nobody else can have the same packets meanwhile.
        assert!(FlowSockets::open(router.netns()).await.is_err());
        // What the receiver's groups refuse, and what the sender's do.
        for (from, to, direction) in [(&a, &b, Direction::Ingress), (&b, &a, Direction::Egress)] {
            let socket = from.netns.run(|| UdpSocket::bind("0.0.0.0:0").unwrap());
            socket.send_to(b"let me in", (to.address, 99)).unwrap();
            let batch = sockets.refused.next().await.unwrap();
            assert!(!batch.lost);
            let [refusal] = batch.items.as_slice() else {
                panic!("{batch:?}");
            };
            let ends = refusal.endpoints;
            let expected = Refusal {
                direction,
                protocol: 17,
                endpoints: ends,
                bytes: HEADERS + 9,
            };
            assert_eq!(*refusal, expected);
            assert_eq!((ends.source, ends.destination), (from.address, to.address));
            assert_eq!(ends.destination_port, 99);
            assert_eq!(ends.source_port, socket.local_addr().unwrap().port());
        }
        // What is refused is no connection.
        assert!(
            list(&mut sockets)
                .await
                .iter()
                .all(|one| one.protocol != 17)
        );
        drop(sockets);
        net.close_all().await.unwrap();
    });
}
