//! Connections to targets, as requests and health checks make them: from a node's own address, which
//! its own interface is routed by, so that security groups see the load balancer.

use std::io;
use std::net::{Ipv4Addr, SocketAddrV4};
use std::time::Duration;

use model::balancing::BalancerPlan;
use nix::sys::socket::{setsockopt, sockopt};
use socket2::{Domain, Protocol, Socket, Type};
use tokio::net::{TcpSocket, TcpStream};

/// Where connections come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Node {
    pub(crate) availability_zone: String,
    pub(crate) address: Ipv4Addr,
}

impl Node {
    /// The nodes of a plan.
    pub(crate) fn of(plan: &BalancerPlan) -> Vec<Self> {
        plan.nodes
            .iter()
            .map(|node| Self {
                availability_zone: node.availability_zone.clone(),
                address: node.address,
            })
            .collect()
    }
}

/// Opens a connection to a target. Without a node, from wherever the host's routes lead; after
/// `timeout` the error is [`io::ErrorKind::TimedOut`].
pub(crate) async fn connect(
    target: SocketAddrV4,
    node: Option<&Node>,
    timeout: Duration,
) -> io::Result<TcpStream> {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, Some(Protocol::TCP))?;
    socket.set_nonblocking(true)?;
    if let Some(node) = node {
        // A listener that is made later may have the port that this connection happens to get.
        socket.set_reuse_address(true)?;
        // The port is chosen when it connects, so that one port can serve several targets.
        setsockopt(&socket, sockopt::IpBindAddressNoPort, &true)?;
        socket.bind(&SocketAddrV4::new(node.address, 0).into())?;
    }
    let connecting = TcpSocket::from_std_stream(socket.into()).connect(target.into());
    let stream = tokio::time::timeout(timeout, connecting)
        .await
        .map_err(|_| io::Error::from(io::ErrorKind::TimedOut))??;
    stream.set_nodelay(true)?;
    keep_alive(&stream)?;
    Ok(stream)
}

/// Lets the kernel find out that nobody is there any more. Not HTTP/2's pings: servers of gRPC take
/// more than a few of them for an attack, and end the connection with all its requests.
fn keep_alive(stream: &TcpStream) -> io::Result<()> {
    setsockopt(stream, sockopt::KeepAlive, &true)?;
    setsockopt(stream, sockopt::TcpKeepIdle, &10)?;
    setsockopt(stream, sockopt::TcpKeepInterval, &5)?;
    setsockopt(stream, sockopt::TcpKeepCount, &3)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use tokio::net::TcpListener;

    use super::*;

    #[tokio::test]
    async fn connections_come_from_the_node() {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .await
            .expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let target = SocketAddrV4::new(Ipv4Addr::LOCALHOST, port);
        let node = Node {
            availability_zone: "a".to_owned(),
            address: Ipv4Addr::new(127, 0, 0, 2),
        };
        let connected = connect(target, Some(&node), Duration::from_secs(10)).await;
        let stream = connected.expect("a connection");
        assert!(stream.nodelay().expect("an option"));
        let (_, from) = listener.accept().await.expect("a connection");
        assert_eq!(from.ip(), node.address);
        // Its port is no reason that nobody can listen there.
        std::net::TcpListener::bind(from).expect("a port");
    }
}
