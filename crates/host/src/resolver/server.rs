//! Taking queries from tasks, within limits, and answering them; taking states from the control
//! plane.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use hickory_proto::op::{Message, ResponseCode};
use hickory_proto::rr::{Name, Record};
use tokio::net::{TcpListener, TcpStream, UdpSocket, UnixListener};
use tokio::sync::{Mutex, Semaphore, watch};
use tokio::time::timeout;

use super::control::{self, Hello, Verdict};
use super::exchange;
use super::gate::{Gate, Limits};
use super::keep::Keep;
use super::local::{Local, Names};
use super::lookup::{Lookups, Outcome};
use super::message::{self, Asked, DATAGRAM_BYTES_MAX, Refusal};
use super::upstream::Upstreams;
use super::{ResolverConfig, ResolverError, ResolverSockets};

/// Queries that wait for an upstream server: each holds a task and its question.
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
/// Connections of control planes at a time; there is one control plane.
const CONTROL_CONNECTIONS: usize = 8;

/// The sockets of a resolver.
#[derive(Debug)]
pub(super) struct Listeners {
    udp: UdpSocket,
    tcp: TcpListener,
    control: UnixListener,
}

/// What answers.
#[derive(Debug)]
pub(super) struct Resolver {
    /// `None` until the first state. Queries wait in their socket for so long.
    names: watch::Sender<Option<Arc<Names>>>,
    lookups: Arc<Lookups>,
    /// Held while a state is taken over, so that the last one that came is the last one kept.
    keep: Arc<Mutex<Keep>>,
}

/// What to do about a message.
#[derive(Debug)]
enum Step {
    Ignore,
    Answer(Vec<u8>),
    Wait(Asked, Wait),
}

/// What a query waits for.
#[derive(Debug)]
enum Wait {
    /// Its own name.
    Asked,
    /// The name that these records lead to.
    Target(Vec<Record>, Name),
}

#[derive(Debug, Clone, Copy)]
enum Transport {
    Udp,
    Tcp,
}

impl Listeners {
    pub(super) fn new(
        sockets: ResolverSockets,
        control: std::os::unix::net::UnixListener,
    ) -> Result<Self, ResolverError> {
        let failed = |e| ResolverError::io("use its sockets", e);
        let udp = std::net::UdpSocket::from(sockets.udp);
        let tcp = std::net::TcpListener::from(sockets.tcp);
        udp.set_nonblocking(true).map_err(failed)?;
        tcp.set_nonblocking(true).map_err(failed)?;
        control.set_nonblocking(true).map_err(failed)?;
        Ok(Self {
            udp: UdpSocket::from_std(udp).map_err(failed)?,
            tcp: TcpListener::from_std(tcp).map_err(failed)?,
            control: UnixListener::from_std(control).map_err(failed)?,
        })
    }
}

/// Serves for ever.
pub(super) async fn serve(listeners: Listeners, resolver: Arc<Resolver>, hello: Hello) {
    let queries = async {
        let mut names = resolver.names.subscribe();
        // It fails when the sender is gone, which is here.
        let _ = names.wait_for(Option::is_some).await;
        tokio::join!(
            serve_udp(Arc::new(listeners.udp), Arc::clone(&resolver)),
            serve_tcp(listeners.tcp, Arc::clone(&resolver)),
        );
    };
    tokio::join!(
        queries,
        serve_control(listeners.control, Arc::clone(&resolver), Arc::new(hello)),
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
        let (asked, wait) = match resolver.judge(&buffer[..length], Transport::Udp) {
            Step::Ignore => continue,
            Step::Answer(answer) => {
                // When the socket is full the answer is lost, as on a full network.
                let _ = socket.try_send_to(&answer, client);
                continue;
            }
            Step::Wait(asked, wait) => (asked, wait),
        };
        // Beyond the limit a query is lost, as on a full network; clients ask again.
        let Some(place) = gate.enter(client.ip()) else {
            continue;
        };
        let (socket, resolver) = (Arc::clone(&socket), Arc::clone(&resolver));
        tokio::spawn(async move {
            let answer = resolver.find_out(&asked, wait, Transport::Udp).await;
            let _ = socket.send_to(&answer, client).await;
            drop(place);
        });
    }
}

async fn serve_tcp(listener: TcpListener, resolver: Arc<Resolver>) {
    let gate = Gate::new(TCP_LIMITS);
    loop {
        let (stream, client): (TcpStream, SocketAddr) = match listener.accept().await {
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
        let answer = match resolver.judge(&query, Transport::Tcp) {
            // The client waits for its answer until it, or the connection, has waited too long.
            Step::Ignore => continue,
            Step::Answer(answer) => answer,
            Step::Wait(asked, wait) => resolver.find_out(&asked, wait, Transport::Tcp).await,
        };
        timeout(TCP_IDLE, exchange::write_message(&mut stream, &answer)).await??;
    }
}

async fn serve_control(listener: UnixListener, resolver: Arc<Resolver>, hello: Arc<Hello>) {
    let places = Arc::new(Semaphore::new(CONTROL_CONNECTIONS));
    loop {
        let Ok(place) = Arc::clone(&places).acquire_owned().await else {
            return;
        };
        let stream = match listener.accept().await {
            Ok((stream, _)) => stream,
            Err(error) => {
                pause_on(&error).await;
                continue;
            }
        };
        let (resolver, hello) = (Arc::clone(&resolver), Arc::clone(&hello));
        tokio::spawn(async move {
            // It ends when the control plane has nothing more to say.
            let take = |state| {
                let resolver = Arc::clone(&resolver);
                async move { resolver.take(state).await }
            };
            let _ = control::serve(stream, &hello, take).await;
            drop(place);
        });
    }
}

impl Resolver {
    /// With what was kept of an earlier process.
    pub(super) fn new(config: &ResolverConfig, keep: Keep) -> Self {
        let kept = keep.load().unwrap_or_else(|error| {
            tracing::warn!(%error, "the kept state cannot be read");
            None
        });
        let names = kept.and_then(|state| {
            let names = Names::new(&state);
            names
                .inspect_err(|error| tracing::warn!(%error, "the kept state cannot be used"))
                .ok()
        });
        Self {
            names: watch::Sender::new(names.map(Arc::new)),
            lookups: Arc::new(Lookups::new(Upstreams::new(&config.resolv_conf))),
            keep: Arc::new(Mutex::new(keep)),
        }
    }

    /// Acts by a new state from the next query on. Until then queries are answered by the one
    /// before, however long it takes to read this one.
    async fn take(&self, state: Vec<u8>) -> Verdict {
        let keep = Arc::clone(&self.keep).lock_owned().await;
        let read = tokio::task::spawn_blocking(move || {
            let state = control::read_state(&state).map_err(|e| e.to_string())?;
            let names = Names::new(&state).map_err(|e| e.to_string())?;
            if let Err(error) = keep.store(&state) {
                tracing::warn!(%error, "the state cannot be kept");
            }
            // Given back by the caller, after its use.
            Ok((names, keep))
        });
        match read.await.map_err(|e| e.to_string()).flatten() {
            Ok((names, keep)) => {
                self.names.send_replace(Some(Arc::new(names)));
                drop(keep);
                Verdict::Taken
            }
            Err(reason) => Verdict::Refused { reason },
        }
    }

    /// What to do about a message from a task.
    fn judge(&self, message: &[u8], transport: Transport) -> Step {
        let names = self.names.borrow().clone();
        // Before anything is answered, also refusals.
        let Some(names) = names.filter(|names| !names.is_silent()) else {
            return Step::Ignore;
        };
        let asked = match message::read_query(message) {
            Ok(asked) => asked,
            Err(Refusal::Answer(answer)) => return Step::Answer(answer),
            Err(Refusal::Ignore) => return Step::Ignore,
        };
        let answer = match names.answer(&asked) {
            Local::Silence => return Step::Ignore,
            Local::Follow(records, target) => {
                return Step::Wait(asked, Wait::Target(records, target));
            }
            Local::Answer(local) => asked.answer(local.code, local.answers, local.authorities),
            Local::Upstream => {
                let now = Instant::now();
                match self.lookups.known(&asked.key, now) {
                    Some(outcome) => render(&asked, &outcome, now),
                    None => return Step::Wait(asked, Wait::Asked),
                }
            }
        };
        Step::Answer(transport.fit(&asked, answer))
    }

    /// The answer, or that there is none, after asking others.
    async fn find_out(&self, asked: &Asked, wait: Wait, transport: Transport) -> Vec<u8> {
        let answer = match wait {
            Wait::Asked => {
                let outcome = self.lookups.resolve(&asked.key).await;
                render(asked, &outcome, Instant::now())
            }
            Wait::Target(records, target) => {
                let about = asked.about(&target);
                let outcome = self.lookups.resolve(&about.key).await;
                join(asked, records, &render(&about, &outcome, Instant::now()))
            }
        };
        transport.fit(asked, answer)
    }
}

impl Transport {
    /// The answer, or that it is too long.
    fn fit(self, asked: &Asked, answer: Vec<u8>) -> Vec<u8> {
        match self {
            Self::Udp if answer.len() > asked.answer_bytes_max => asked.truncated(),
            Self::Tcp if answer.len() > usize::from(u16::MAX) => {
                asked.failure(ResponseCode::ServFail)
            }
            _ => answer,
        }
    }
}

fn render(asked: &Asked, outcome: &Outcome, now: Instant) -> Vec<u8> {
    match outcome {
        Outcome::Answer(answer) => answer.render(asked, now),
        Outcome::Failed(code) => asked.failure(*code),
    }
}

/// Records of ours that lead to a name, and what others answered for it.
fn join(asked: &Asked, mut records: Vec<Record>, rest: &[u8]) -> Vec<u8> {
    let Ok(rest) = Message::from_vec(rest) else {
        return asked.failure(ResponseCode::ServFail);
    };
    let code = rest.metadata.response_code;
    if !matches!(code, ResponseCode::NoError | ResponseCode::NXDomain) {
        return asked.failure(code);
    }
    records.extend(rest.answers);
    asked.answer(code, records, rest.authorities)
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
