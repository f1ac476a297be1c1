//! One question to the upstream servers, over UDP or TCP.
//!
//! Each attempt uses a new socket (a random source port, connected, so that only that server can
//! answer) and a new random id; what does not answer the question is ignored.

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpStream, UdpSocket};
use tokio::time::{Instant, timeout_at};

use super::message::{self, Asked, DATAGRAM_BYTES_MAX, Reply};
use super::upstream::Upstreams;

/// How long a query may take in all; resolvers in tasks give up after 5 s themselves.
const TIMEOUT: Duration = Duration::from_secs(5);

/// How a client's query came, and so how it is passed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Transport {
    Udp,
    Tcp,
}

/// Passes a query on and brings back the answer under the client's id; `None` when no server
/// answered in time.
pub(super) async fn ask(
    upstreams: &Upstreams,
    asked: &Asked,
    query: &[u8],
    transport: Transport,
) -> Option<Vec<u8>> {
    let servers = upstreams.servers();
    let deadline = Instant::now() + TIMEOUT;
    let mut refused = None;
    for (position, server) in servers.iter().enumerate() {
        // The time left is shared by the servers left.
        let left = u32::try_from(servers.len() - position).unwrap_or(1);
        let now = Instant::now();
        let attempt_deadline = now + deadline.saturating_duration_since(now) / left;
        let attempt = async {
            match transport {
                Transport::Udp => ask_udp(*server, asked, query).await,
                Transport::Tcp => ask_tcp(*server, asked, query).await,
            }
        };
        match timeout_at(attempt_deadline, attempt).await {
            Ok(Ok((Reply::Good, answer))) => {
                upstreams.answered(*server);
                return Some(answer);
            }
            // Kept for the case that no other server knows better.
            Ok(Ok((_, answer))) => refused = refused.or(Some(answer)),
            Ok(Err(error)) => tracing::debug!(%server, %error, "upstream resolver failed"),
            Err(_) => tracing::debug!(%server, "upstream resolver did not answer"),
        }
    }
    refused
}

async fn ask_udp(server: SocketAddr, asked: &Asked, query: &[u8]) -> io::Result<(Reply, Vec<u8>)> {
    let any: SocketAddr = match server {
        SocketAddr::V4(_) => (Ipv4Addr::UNSPECIFIED, 0).into(),
        SocketAddr::V6(_) => (Ipv6Addr::UNSPECIFIED, 0).into(),
    };
    let socket = UdpSocket::bind(any).await?;
    socket.connect(server).await?;
    let (id, query) = with_random_id(query);
    socket.send(&query).await?;
    // One byte more than we take shows that there was more.
    let mut buffer = vec![0; DATAGRAM_BYTES_MAX + 1];
    loop {
        let length = socket.recv(&mut buffer).await?;
        let reply = message::judge_reply(&buffer[..length], id, &asked.question);
        if reply == Reply::Unrelated {
            continue;
        }
        if length > asked.answer_bytes_max {
            return Ok((reply, asked.truncated()));
        }
        buffer.truncate(length);
        message::set_id(&mut buffer, asked.id);
        return Ok((reply, buffer));
    }
}

async fn ask_tcp(server: SocketAddr, asked: &Asked, query: &[u8]) -> io::Result<(Reply, Vec<u8>)> {
    let mut stream = TcpStream::connect(server).await?;
    let (id, query) = with_random_id(query);
    write_message(&mut stream, &query).await?;
    let mut answer = read_message(&mut stream).await?;
    let reply = message::judge_reply(&answer, id, &asked.question);
    if reply == Reply::Unrelated {
        return Err(io::Error::new(
            io::ErrorKind::InvalidData,
            "answered another question",
        ));
    }
    message::set_id(&mut answer, asked.id);
    Ok((reply, answer))
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

fn with_random_id(query: &[u8]) -> (u16, Vec<u8>) {
    let id = message::random_id();
    let mut query = query.to_vec();
    message::set_id(&mut query, id);
    (id, query)
}
