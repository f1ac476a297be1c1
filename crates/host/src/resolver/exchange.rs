//! One question to the upstream servers: over UDP, and over TCP when the answer is longer.
//!
//! Each attempt uses a new socket (a random source port, connected, so that only that server can
//! answer) and a new random id; what does not answer the question is ignored.

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use hickory_proto::op::ResponseCode;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpStream, UdpSocket};
use tokio::time::{Instant, timeout_at};

use super::cache::Key;
use super::message::{self, DATAGRAM_BYTES_MAX, Reply};
use super::upstream::Upstreams;

/// How long a query may take in all; resolvers in tasks give up after 5 s themselves.
const TIMEOUT: Duration = Duration::from_secs(5);
/// How often each server is asked, since datagrams get lost.
const ROUNDS: u32 = 2;
/// Largest datagram that surely comes through unfragmented (DNS flag day 2020).
const PAYLOAD: u16 = 1232;
/// What a server on this host may send; `DATAGRAM_BYTES_MAX`.
const PAYLOAD_LOCAL: u16 = 4096;

/// Asks for `key`, and brings an answer that says yes or no. The other way: the code with which the
/// servers refused, "server failure" when none answered in time.
pub(super) async fn ask(upstreams: &Upstreams, key: &Key) -> Result<Vec<u8>, ResponseCode> {
    let servers = upstreams.servers();
    let mut left = u32::try_from(servers.len()).unwrap_or(1) * ROUNDS;
    let deadline = Instant::now() + TIMEOUT;
    let mut refused: Vec<(SocketAddr, ResponseCode)> = Vec::new();
    for _ in 0..ROUNDS {
        for server in &servers {
            // The time left is shared by the attempts left.
            let now = Instant::now();
            let attempt_deadline = now + deadline.saturating_duration_since(now) / left;
            left = left.saturating_sub(1).max(1);
            if refused.iter().any(|(refusing, _)| refusing == server) {
                continue;
            }
            match timeout_at(attempt_deadline, ask_server(*server, key)).await {
                Ok(Ok(Ok(answer))) => {
                    upstreams.answered(*server);
                    return Ok(answer);
                }
                // Kept for the case that no other server knows better.
                Ok(Ok(Err(code))) => refused.push((*server, code)),
                Ok(Err(error)) => tracing::debug!(%server, %error, "upstream resolver failed"),
                Err(_) => tracing::debug!(%server, "upstream resolver did not answer"),
            }
        }
    }
    Err(refused
        .first()
        .map_or(ResponseCode::ServFail, |(_, code)| *code))
}

/// The answer of one server, or the code of its refusal.
async fn ask_server(server: SocketAddr, key: &Key) -> io::Result<Result<Vec<u8>, ResponseCode>> {
    let payload = if server.ip().is_loopback() {
        PAYLOAD_LOCAL
    } else {
        PAYLOAD
    };
    match ask_udp(server, key, Some(payload)).await? {
        // A server from before EDNS (RFC 6891 section 7).
        (Reply::Failed(ResponseCode::FormErr | ResponseCode::NotImp), _) => {
            match ask_udp(server, key, None).await? {
                (Reply::Truncated, _) => ask_tcp(server, key, None).await,
                reply => Ok(settle(reply)),
            }
        }
        (Reply::Truncated, _) => ask_tcp(server, key, Some(payload)).await,
        reply => Ok(settle(reply)),
    }
}

fn settle((reply, answer): (Reply, Vec<u8>)) -> Result<Vec<u8>, ResponseCode> {
    match reply {
        Reply::Good => Ok(answer),
        Reply::Failed(code) => Err(code),
        Reply::Truncated | Reply::Unrelated => Err(ResponseCode::ServFail),
    }
}

async fn ask_udp(
    server: SocketAddr,
    key: &Key,
    payload: Option<u16>,
) -> io::Result<(Reply, Vec<u8>)> {
    let any: SocketAddr = match server {
        SocketAddr::V4(_) => (Ipv4Addr::UNSPECIFIED, 0).into(),
        SocketAddr::V6(_) => (Ipv6Addr::UNSPECIFIED, 0).into(),
    };
    let socket = UdpSocket::bind(any).await?;
    socket.connect(server).await?;
    let id = message::random_id();
    socket
        .send(&message::question_for_upstream(id, key, payload))
        .await?;
    let mut buffer = vec![0; DATAGRAM_BYTES_MAX];
    loop {
        let length = socket.recv(&mut buffer).await?;
        let reply = message::judge_reply(&buffer[..length], id, key);
        if reply != Reply::Unrelated {
            buffer.truncate(length);
            return Ok((reply, buffer));
        }
    }
}

async fn ask_tcp(
    server: SocketAddr,
    key: &Key,
    payload: Option<u16>,
) -> io::Result<Result<Vec<u8>, ResponseCode>> {
    let mut stream = TcpStream::connect(server).await?;
    let id = message::random_id();
    let query = message::question_for_upstream(id, key, payload);
    write_message(&mut stream, &query).await?;
    let answer = read_message(&mut stream).await?;
    let reply = message::judge_reply(&answer, id, key);
    if reply == Reply::Unrelated {
        return Err(io::Error::new(
            io::ErrorKind::InvalidData,
            "answered another question",
        ));
    }
    Ok(settle((reply, answer)))
}

/// Reads one message with its length before it (RFC 1035 section 4.2.2).
pub(super) async fn read_message(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    let length = stream.read_u16().await?;
    let mut bytes = vec![0; usize::from(length)];
    stream.read_exact(&mut bytes).await?;
    Ok(bytes)
}

/// Writes one message with its length before it, as one segment.
pub(super) async fn write_message(stream: &mut TcpStream, bytes: &[u8]) -> io::Result<()> {
    let length = u16::try_from(bytes.len())
        .map_err(|_| io::Error::new(io::ErrorKind::InvalidInput, "message too long"))?;
    let mut framed = Vec::with_capacity(2 + bytes.len());
    framed.extend_from_slice(&length.to_be_bytes());
    framed.extend_from_slice(bytes);
    stream.write_all(&framed).await
}
