//! Small talkers for measuring a network: a server that sends back what it gets, a client that
//! times each answer, and one that waits for the first packet to pass.

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, bail};

/// Size of a request and of its answer.
const MESSAGE: [u8; 64] = [b'x'; 64];
/// How often a packet is tried that may not pass.
const TRY_EVERY: Duration = Duration::from_micros(500);

/// Sends back what arrives on `port` by TCP and UDP, until the process is killed.
pub fn serve(port: u16) -> anyhow::Result<()> {
    let any = SocketAddr::from(([0, 0, 0, 0], port));
    let (listener, socket) = (TcpListener::bind(any)?, UdpSocket::bind(any)?);
    std::thread::spawn(move || {
        let mut buffer = [0; 2048];
        while let Ok((length, peer)) = socket.recv_from(&mut buffer) {
            // Whoever is gone needs no answer.
            let _ = socket.send_to(&buffer[..length], peer);
        }
    });
    for stream in listener.incoming() {
        let mut stream = stream?;
        stream.set_nodelay(true)?;
        std::thread::spawn(move || {
            let mut buffer = [0; 2048];
            while let Ok(length @ 1..) = stream.read(&mut buffer) {
                if stream.write_all(&buffer[..length]).is_err() {
                    break;
                }
            }
        });
    }
    Ok(())
}

/// The times from a request to its answer over one TCP connection, in nanoseconds, sorted.
pub fn ping_pong(server: SocketAddr, count: usize) -> anyhow::Result<Vec<u64>> {
    let mut stream = TcpStream::connect_timeout(&server, Duration::from_secs(10))?;
    stream.set_nodelay(true)?;
    let mut answer = MESSAGE;
    let mut spans = Vec::with_capacity(count);
    for _ in 0..count {
        let asked = Instant::now();
        stream.write_all(&MESSAGE)?;
        stream.read_exact(&mut answer)?;
        spans.push(u64::try_from(asked.elapsed().as_nanos())?);
    }
    spans.sort_unstable();
    Ok(spans)
}

/// Sends datagrams until one comes back; the wall clock then, in nanoseconds since 1970.
pub fn first_answer(server: SocketAddr, patience: Duration) -> anyhow::Result<u128> {
    let socket = UdpSocket::bind(("0.0.0.0", 0))?;
    socket.connect(server)?;
    socket.set_read_timeout(Some(TRY_EVERY))?;
    let deadline = Instant::now() + patience;
    let mut answer = [0; 2048];
    loop {
        match socket.send(&MESSAGE) {
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::ConnectionRefused => {}
            Err(error) => return Err(error).context("sending"),
        }
        if socket.recv(&mut answer).is_ok() {
            return Ok(SystemTime::now().duration_since(UNIX_EPOCH)?.as_nanos());
        }
        if Instant::now() > deadline {
            bail!("no answer from {server} within {patience:?}");
        }
    }
}
