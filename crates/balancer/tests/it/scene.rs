//! A load balancer with targets whose every byte a test decides.

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use balancer::{Balancer, BalancerOptions, ListeningSocket, Place};
use model::balancing::BalancerPlan;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// Nothing here takes longer unless it is broken.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

pub(crate) struct Scene {
    pub(crate) balancer: Balancer,
    pub(crate) plan: BalancerPlan,
    pub(crate) address: SocketAddr,
    version: u64,
}

/// One HTTP listener that forwards to one group with these targets.
pub(crate) fn plan(port: u16, targets: &[SocketAddr]) -> BalancerPlan {
    let group = "00000000000000a1";
    let targets: Vec<_> = targets
        .iter()
        .map(|target| {
            serde_json::json!({
                "address": target.ip(), "port": target.port(), "availability_zone": null,
                "registered_at": 0, "draining": false,
            })
        })
        .collect();
    serde_json::from_value(serde_json::json!({
        "id": "00000000000000b1", "arn": "arn", "path": "app/test/00000000000000b1",
        "scheme": "InternetFacing", "vpc_id": "vpc-00000000000000001",
        "settings": {
            "idle_timeout_seconds": 60, "client_keep_alive_seconds": 3600, "http2": true,
            "desync": "Defensive", "drop_invalid_header_fields": false,
            "preserve_host_header": false, "tls_headers": false,
            "forwarded_for_client_port": false, "forwarded_for": "Append",
        },
        "nodes": [],
        "listeners": [{
            "id": "00000000000000c1", "arn": "listener", "port": port, "protocol": "Http",
            "tls": null, "rules": [], "default_rule_arn": "rule",
            "default_actions": [{ "Forward": {
                "target_groups": [{ "target_group_id": group, "weight": 1 }],
                "stickiness_seconds": null,
            } }],
            "admitted": [{ "first": "127.0.0.1", "last": "127.0.0.1" }],
        }],
        "target_groups": [{
            "id": group, "arn": "group", "path": "targetgroup/test/00000000000000a1",
            "protocol": "Http", "protocol_version": "Http1",
            // Never within a test's time: targets see only what tests send.
            "health_check": {
                "protocol": "Http", "port": 1, "path": "/", "interval_seconds": 300,
                "timeout_seconds": 120, "healthy_threshold": 2, "unhealthy_threshold": 10,
                "matcher": "200",
            },
            "settings": {
                "deregistration_delay_seconds": 300, "slow_start_seconds": 0,
                "algorithm": "RoundRobin", "stickiness": null, "cross_zone": "On",
            },
            "targets": targets,
        }],
        "certificates": [],
    }))
    .expect("a plan")
}

impl Scene {
    /// A load balancer in front of these targets; `change` may change its plan first.
    pub(crate) async fn new(
        targets: &[SocketAddr],
        change: impl FnOnce(&mut BalancerPlan),
    ) -> Self {
        Self::with(BalancerOptions::default(), targets, change).await
    }

    pub(crate) async fn with(
        options: BalancerOptions,
        targets: &[SocketAddr],
        change: impl FnOnce(&mut BalancerPlan),
    ) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .await
            .expect("a port");
        let address = listener.local_addr().expect("an address");
        let mut plan = plan(address.port(), targets);
        change(&mut plan);
        let balancer = Balancer::new(options);
        let socket = ListeningSocket {
            place: Place::Host,
            port: address.port(),
            socket: listener.into_std().expect("a socket").into(),
        };
        balancer
            .apply(plan.clone(), 1, vec![socket])
            .expect("it serves");
        Self {
            balancer,
            plan,
            address,
            version: 1,
        }
    }

    /// Changes the plan.
    pub(crate) fn change(&mut self, change: impl FnOnce(&mut BalancerPlan)) {
        change(&mut self.plan);
        self.version += 1;
        self.balancer
            .apply(self.plan.clone(), self.version, Vec::new())
            .expect("it serves");
    }

    pub(crate) async fn client(&self) -> Peer {
        Peer(
            TcpStream::connect(self.address)
                .await
                .expect("a connection"),
        )
    }

    /// Sends bytes on a connection of their own and reads until the load balancer closes it or has
    /// sent a whole answer.
    pub(crate) async fn ask(&self, bytes: &str) -> Answer {
        let mut client = self.client().await;
        client.send(bytes).await;
        client.answer().await
    }
}

/// A place where a test plays a target.
pub(crate) struct Stage {
    listener: TcpListener,
    pub(crate) address: SocketAddr,
}

impl Stage {
    pub(crate) async fn new() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .await
            .expect("a port");
        let address = listener.local_addr().expect("an address");
        Self { listener, address }
    }

    pub(crate) async fn accept(&self) -> Peer {
        let accepted = tokio::time::timeout(PATIENCE, self.listener.accept());
        Peer(accepted.await.expect("in time").expect("a connection").0)
    }

    /// Answers every request on every connection with this.
    pub(crate) fn always(self, answer: &'static str) -> SocketAddr {
        let address = self.address;
        tokio::spawn(async move {
            loop {
                let mut peer = self.accept().await;
                tokio::spawn(async move {
                    while peer.try_head().await.is_some() {
                        peer.send(answer).await;
                    }
                });
            }
        });
        address
    }
}

/// Waits for what comes about sooner or later.
pub(crate) async fn eventually(what: &str, is_so: impl Fn() -> bool) {
    let so = async {
        while !is_so() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    let in_time = tokio::time::timeout(PATIENCE, so).await;
    assert!(in_time.is_ok(), "{what}");
}

/// The other end of a connection.
pub(crate) struct Peer<S = TcpStream>(pub(crate) S);

impl<S: AsyncRead + AsyncWrite + Unpin> Peer<S> {
    pub(crate) async fn send(&mut self, bytes: &str) {
        // Whoever is gone needs no more; the test sees it by the answer.
        let _gone = self.0.write_all(bytes.as_bytes()).await;
    }

    /// Bytes until the end of a head.
    pub(crate) async fn head(&mut self) -> String {
        self.try_head().await.expect("a head")
    }

    pub(crate) async fn try_head(&mut self) -> Option<String> {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(self.byte().await?);
        }
        Some(String::from_utf8(head).expect("text"))
    }

    /// Exactly so many bytes.
    pub(crate) async fn bytes(&mut self, count: usize) -> String {
        let mut bytes = Vec::new();
        for _ in 0..count {
            bytes.push(self.byte().await.expect("a byte"));
        }
        String::from_utf8(bytes).expect("text")
    }

    /// All bytes until the end.
    pub(crate) async fn rest(&mut self) -> String {
        let mut bytes = Vec::new();
        while let Some(byte) = self.byte().await {
            bytes.push(byte);
        }
        String::from_utf8(bytes).expect("text")
    }

    /// An answer with a length or without a body.
    pub(crate) async fn answer(&mut self) -> Answer {
        let Some(head) = self.try_head().await else {
            return Answer::default();
        };
        let lower = head.to_ascii_lowercase();
        let length = lower
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "));
        let length = length.map_or(0, |length| length.parse().expect("a number"));
        let body = self.bytes(length).await;
        Answer { head, body }
    }

    async fn byte(&mut self) -> Option<u8> {
        let read = tokio::time::timeout(PATIENCE, self.0.read_u8());
        read.await.expect("in time").ok()
    }
}

#[derive(Debug, Default)]
pub(crate) struct Answer {
    /// Empty when there was none.
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn status(&self) -> u16 {
        let code = self.head.split(' ').nth(1);
        code.map_or(0, |code| code.parse().expect("a status"))
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines();
        lines.find_map(|line| {
            let (own, value) = line.split_once(": ")?;
            own.eq_ignore_ascii_case(name).then_some(value)
        })
    }
}
