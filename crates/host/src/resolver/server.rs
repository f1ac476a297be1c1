//! Taking queries from tasks, within limits, and answering them.

use std::collections::HashMap;
use std::io;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use hickory_proto::op::ResponseCode;
use tokio::net::{TcpListener, TcpStream, UdpSocket};
use tokio::time::timeout;

use super::exchange::{self, Transport};
use super::local::PrivateNames;
use super::message::{self, Asked, DATAGRAM_BYTES_MAX, Refusal};
use super::upstream::Upstreams;
use super::{ResolverConfig, ResolverError};

/// Queries under way upstream: each holds a socket and a buffer of 4 KiB.
const UDP_LIMITS: Limits = Limits {
    total: 512,
    per_client: 128,
};
/// Open connections from tasks: each holds a socket and at most two messages of 64 KiB.
const TCP_LIMITS: Limits = Limits {
    total: 64,
    per_client: 16,
};
/// How long a connection may be idle, or take to deliver one message.
const TCP_IDLE: Duration = Duration::from_secs(10);
/// A pause after the kernel refuses a socket, so that the shortage is not made worse.
const SHORTAGE_PAUSE: Duration = Duration::from_millis(100);

/// The sockets of a resolver.
#[derive(Debug)]
pub(super) struct Listeners {
    udp: UdpSocket,
    tcp: TcpListener,
}

#[derive(Debug)]
struct Resolver {
    names: PrivateNames,
    upstreams: Upstreams,
}

/// What to do about a message.
#[derive(Debug)]
enum Step {
    Ignore,
    Answer(Vec<u8>),
    Ask(Asked),
}

#[derive(Debug, Clone, Copy)]
struct Limits {
    total: usize,
    per_client: usize,
}

/// Counts what each client has under way.
#[derive(Debug)]
struct Gate {
    limits: Limits,
    clients: Mutex<HashMap<IpAddr, usize>>,
}

/// A place taken at a [`Gate`], given back when dropped.
#[derive(Debug)]
struct Place {
    gate: Arc<Gate>,
    client: IpAddr,
}

impl Listeners {
    pub(super) fn new(
        udp: std::net::UdpSocket,
        tcp: std::net::TcpListener,
    ) -> Result<Self, ResolverError> {
        let failed = |e| ResolverError::io("use its sockets", e);
        udp.set_nonblocking(true).map_err(failed)?;
        tcp.set_nonblocking(true).map_err(failed)?;
        Ok(Self {
            udp: UdpSocket::from_std(udp).map_err(failed)?,
            tcp: TcpListener::from_std(tcp).map_err(failed)?,
        })
    }
}

/// Serves for ever.
pub(super) async fn serve(listeners: Listeners, config: &ResolverConfig) {
    let resolver = Arc::new(Resolver {
        names: PrivateNames::new(config.vpc_cidr, &config.region),
        upstreams: Upstreams::new(&config.resolv_conf),
    });
    tokio::join!(
        serve_udp(Arc::new(listeners.udp), Arc::clone(&resolver)),
        serve_tcp(listeners.tcp, resolver),
    );
}

async fn serve_udp(socket: Arc<UdpSocket>, resolver: Arc<Resolver>) {
    let gate = Gate::new(UDP_LIMITS);
    let mut buffer = vec![0; DATAGRAM_BYTES_MAX];
    loop {
        let (length, client) = match socket.recv_from(&mut buffer).await {
            Ok(received) => received,
            // Errors here are of earlier answers (a client that is gone) or a shortage.
            Err(error) => {
                pause_on(&error).await;
                continue;
            }
        };
        let query = &buffer[..length];
        let asked = match resolver.judge(query) {
            Step::Ignore => continue,
            Step::Answer(answer) => {
                // When the socket is full the answer is lost, as on a full network.
                let _ = socket.try_send_to(&answer, client);
                continue;
            }
            Step::Ask(asked) => asked,
        };
        // Beyond the limit a query is lost, as on a full network; clients ask again.
        let Some(place) = gate.enter(client.ip()) else {
            continue;
        };
        let (socket, resolver, query) =
            (Arc::clone(&socket), Arc::clone(&resolver), query.to_vec());
        tokio::spawn(async move {
            let answer = resolver.ask(&asked, &query, Transport::Udp).await;
            let _ = socket.send_to(&answer, client).await;
            drop(place);
        });
    }
}

async fn serve_tcp(listener: TcpListener, resolver: Arc<Resolver>) {
    let gate = Gate::new(TCP_LIMITS);
    loop {
        let (stream, client) = match listener.accept().await {
            Ok(accepted) => accepted,
            Err(error) => {
                pause_on(&error).await;
                continue;
            }
        };
        // Beyond the limit a connection is closed at once.
        let Some(place) = gate.enter(client.ip()) else {
            continue;
        };
        let resolver = Arc::clone(&resolver);
        tokio::spawn(async move {
            if let Err(error) = serve_connection(stream, &resolver).await {
                tracing::debug!(%client, %error, "connection of a task ended");
            }
            drop(place);
        });
    }
}

async fn serve_connection(mut stream: TcpStream, resolver: &Resolver) -> io::Result<()> {
    loop {
        let query = timeout(TCP_IDLE, exchange::read_message(&mut stream)).await??;
        let answer = match resolver.judge(&query) {
            Step::Ignore => return Ok(()),
            Step::Answer(answer) => answer,
            Step::Ask(asked) => resolver.ask(&asked, &query, Transport::Tcp).await,
        };
        timeout(TCP_IDLE, exchange::write_message(&mut stream, &answer)).await??;
    }
}

impl Resolver {
    /// What to do about a message from a task.
    fn judge(&self, message: &[u8]) -> Step {
        match message::read_query(message) {
            Ok(asked) => match self.names.answer(&asked.question) {
                Some((code, records)) => Step::Answer(asked.answer(code, records)),
                None => Step::Ask(asked),
            },
            Err(Refusal::Answer(answer)) => Step::Answer(answer),
            Err(Refusal::Ignore) => Step::Ignore,
        }
    }

    /// The upstream's answer, or that there is none.
    async fn ask(&self, asked: &Asked, query: &[u8], transport: Transport) -> Vec<u8> {
        let answer = exchange::ask(&self.upstreams, asked, query, transport).await;
        answer.unwrap_or_else(|| asked.failure(ResponseCode::ServFail))
    }
}

impl Gate {
    fn new(limits: Limits) -> Arc<Self> {
        Arc::new(Self {
            limits,
            clients: Mutex::default(),
        })
    }

    /// Takes a place for `client`, unless all or all of this client's are taken.
    fn enter(self: &Arc<Self>, client: IpAddr) -> Option<Place> {
        let mut clients = self.clients.lock().unwrap_or_else(PoisonError::into_inner);
        if clients.values().sum::<usize>() >= self.limits.total {
            return None;
        }
        let count = clients.entry(client).or_default();
        if *count >= self.limits.per_client {
            return None;
        }
        *count += 1;
        Some(Place {
            gate: Arc::clone(self),
            client,
        })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut clients = self
            .gate
            .clients
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = clients.get_mut(&self.client) {
            *count -= 1;
            if *count == 0 {
                clients.remove(&self.client);
            }
        }
    }
}

async fn pause_on(error: &io::Error) {
    let of_a_client = matches!(
        error.kind(),
        io::ErrorKind::ConnectionRefused
            | io::ErrorKind::ConnectionReset
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::HostUnreachable
    );
    if !of_a_client {
        tracing::warn!(%error, "cannot take queries");
        tokio::time::sleep(SHORTAGE_PAUSE).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_client_cannot_take_all_places() {
        let gate = Gate::new(Limits {
            total: 3,
            per_client: 2,
        });
        let client = |n: u8| IpAddr::from([10, 0, 0, n]);
        let first = gate.enter(client(1)).unwrap();
        let _second = gate.enter(client(1)).unwrap();
        assert!(gate.enter(client(1)).is_none());
        let _third = gate.enter(client(2)).unwrap();
        assert!(gate.enter(client(3)).is_none(), "all places are taken");
        drop(first);
        assert!(gate.enter(client(3)).is_some());
        assert!(
            !gate.clients.lock().unwrap().contains_key(&client(3)),
            "nothing is left behind"
        );
    }
}
