//! A whole balancer between clients and targets that are written by hand, on the loopback.

mod errors;
mod hostile;
mod http1;
mod http2;
mod http2_limits;
mod plans;

use std::future::Future;
use std::net::{SocketAddr, SocketAddrV4};
use std::sync::Arc;
use std::time::Duration;

use model::balancing::{Action, BalancerPlan, TargetGroupPlan};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::test_plans::{at, forward, group, plan};
use crate::{Balancer, BalancerOptions, ListeningSocket, Place};

/// How long anything may take.
const PATIENCE: Duration = Duration::from_secs(20);

async fn soon<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(PATIENCE, future)
        .await
        .expect("it takes too long")
}

/// A balancer and where it listens.
struct Front {
    balancer: Balancer,
    address: SocketAddr,
}

fn front(plan: BalancerPlan) -> Front {
    let balancer = Balancer::new(BalancerOptions::default());
    let socket = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = socket.local_addr().unwrap();
    let sockets = plan.listeners.iter().map(|listener| ListeningSocket {
        place: Place::Node("a".to_owned()),
        port: listener.port,
        socket: socket.try_clone().unwrap().into(),
    });
    let sockets = sockets.collect();
    balancer.apply(plan, 1, sockets).unwrap();
    Front { balancer, address }
}

/// One target group with this target.
fn one(target: SocketAddrV4) -> BalancerPlan {
    with(group(1, vec![at(target)]))
}

fn with(group: TargetGroupPlan) -> BalancerPlan {
    plan(vec![group], Vec::new(), default_forward())
}

fn default_forward() -> Action {
    forward(&[(1, 1)], None)
}

/// A target: every connection is given to `serve`.
async fn target<F>(serve: impl Fn(TcpStream) -> F + Send + Sync + 'static) -> SocketAddrV4
where
    F: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let SocketAddr::V4(address) = listener.local_addr().unwrap() else {
        panic!("IPv4 was asked for");
    };
    let serve = Arc::new(serve);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream));
        }
    });
    address
}

/// A target that answers every request, once its head is there, with the same bytes.
async fn saying(answer: &'static str) -> SocketAddrV4 {
    target(move |mut stream| async move {
        while read_head(&mut stream).await.is_some() {
            if stream.write_all(answer.as_bytes()).await.is_err() {
                return;
            }
        }
    })
    .await
}

/// A target that answers with the head that it got.
async fn echo() -> SocketAddrV4 {
    target(|mut stream| async move {
        while let Some(head) = read_head(&mut stream).await {
            let answer = format!(
                "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{head}",
                head.len()
            );
            if stream.write_all(answer.as_bytes()).await.is_err() {
                return;
            }
        }
    })
    .await
}

async fn read_head(stream: &mut TcpStream) -> Option<String> {
    read_until(stream, "\r\n\r\n").await
}

/// Reads byte by byte, so that nothing that follows is lost. `None` at the end.
async fn read_until(stream: &mut TcpStream, end: &str) -> Option<String> {
    let mut text = Vec::new();
    while !text.ends_with(end.as_bytes()) {
        text.push(stream.read_u8().await.ok()?);
    }
    String::from_utf8(text).ok()
}

/// A client.
struct Peer(TcpStream);

impl Front {
    async fn peer(&self) -> Peer {
        Peer(TcpStream::connect(self.address).await.unwrap())
    }

    /// All that a connection says to this.
    async fn says(&self, request: &str) -> String {
        let mut peer = self.peer().await;
        peer.send(request).await;
        peer.rest().await
    }

    /// The status that is answered to this.
    async fn status(&self, request: &str) -> u16 {
        status_of(&self.says(request).await)
    }

    fn numbers(&self) -> crate::BalancerNumbers {
        self.balancer.metrics().unwrap().numbers
    }
}

fn status_of(answer: &str) -> u16 {
    answer
        .get(9..12)
        .and_then(|status| status.parse().ok())
        .unwrap_or(0)
}

impl Peer {
    async fn send(&mut self, text: &str) {
        self.0.write_all(text.as_bytes()).await.unwrap();
    }

    async fn until(&mut self, end: &str) -> String {
        soon(read_until(&mut self.0, end))
            .await
            .expect("the connection ended")
    }

    /// What is said until the connection ends, in whatever way.
    async fn rest(&mut self) -> String {
        let mut text = Vec::new();
        let _ = soon(self.0.read_to_end(&mut text)).await;
        String::from_utf8_lossy(&text).into_owned()
    }
}

const GET: &str = "GET /a?b=c HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";
