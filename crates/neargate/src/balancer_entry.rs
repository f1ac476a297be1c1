//! Load balancers at the port of the API: a connection whose first request is for the DNS name of an
//! internet-facing load balancer is handed over to it, so that it is reached even where another program
//! has its own port.
//!
//! What comes is only looked at, not taken: the load balancer reads it from the client itself, and HTTP
//! and admission stay its business. It serves requests to its name alone; others end the connection,
//! because whoever shares it may mean the API with the next one.

use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::time::Duration;

use agent::LocalEngine;
use tokio::net::TcpStream;
use tokio::time::timeout;

/// How much of a request is looked at until its Host is known.
const LOOK_MAX_BYTES: usize = 16 << 10;
const LOOK_TIMEOUT: Duration = Duration::from_secs(15);
/// How soon a connection is looked at again for more; twice as late every time, up to the second.
const LOOK_PAUSE: Duration = Duration::from_millis(5);
const LOOK_PAUSE_MAX: Duration = Duration::from_millis(200);
/// The end of every load balancer's name.
const NAME_END: &str = ".elb.localhost";

/// What a connection turned out to be.
pub(crate) enum Guest {
    /// For the API, with nothing read yet.
    Api(TcpStream),
    /// A load balancer has it.
    Gone,
}

/// Hands the connection over if it is for a load balancer.
pub(crate) async fn pass_on(engine: &Arc<LocalEngine>, stream: TcpStream) -> Guest {
    if !engine.has_balancer_entries() {
        return Guest::Api(stream);
    }
    let host = timeout(LOOK_TIMEOUT, look(&stream)).await.ok().flatten();
    let Some(host) = host.filter(|host| host.ends_with(NAME_END)) else {
        return Guest::Api(stream);
    };
    let Some(entry) = engine.balancer_entry(&host) else {
        return Guest::Api(stream);
    };
    match stream.into_std() {
        Ok(stream) => engine.hand_over(entry, OwnedFd::from(stream)).await,
        Err(error) => tracing::warn!(%error, "a connection cannot be handed over"),
    }
    Guest::Gone
}

/// The name of the first request's Host in lower case; `None` if it has none, or is no HTTP/1.1.
async fn look(stream: &TcpStream) -> Option<String> {
    let mut seen = vec![0; LOOK_MAX_BYTES];
    let mut before = 0;
    let mut pause = LOOK_PAUSE;
    loop {
        let length = stream.peek(&mut seen).await.ok()?;
        let head = seen.get(..length)?;
        match host_of(head) {
            Look::Found(host) => return Some(host),
            Look::None => return None,
            Look::Unfinished if length == 0 || length == LOOK_MAX_BYTES => return None,
            Look::Unfinished if length == before => {
                tokio::time::sleep(pause).await;
                pause = (pause * 2).min(LOOK_PAUSE_MAX);
            }
            Look::Unfinished => before = length,
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Look {
    Found(String),
    None,
    Unfinished,
}

/// Finds the Host in the beginning of a request.
fn host_of(head: &[u8]) -> Look {
    if head.starts_with(b"PRI ") {
        return Look::None;
    }
    let mut lines = head.split_inclusive(|byte| *byte == b'\n');
    // The request line.
    if !lines.next().is_some_and(|line| line.ends_with(b"\n")) {
        return Look::Unfinished;
    }
    for line in lines {
        if !line.ends_with(b"\n") {
            return Look::Unfinished;
        }
        let line = line.trim_ascii_end();
        if line.is_empty() {
            return Look::None;
        }
        let Some(colon) = line.iter().position(|byte| *byte == b':') else {
            continue;
        };
        let (name, value) = line.split_at(colon);
        if name.eq_ignore_ascii_case(b"host") {
            let value = value.get(1..).unwrap_or_default().trim_ascii();
            let host = String::from_utf8_lossy(value).to_ascii_lowercase();
            let host = host.split(':').next().unwrap_or_default();
            return Look::Found(host.trim_end_matches('.').to_owned());
        }
    }
    Look::Unfinished
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_host_is_found() {
        let found = |host: &str| Look::Found(host.to_owned());
        for (head, expected) in [
            (
                "GET / HTTP/1.1\r\nHost: A.elb.localhost:80\r\n\r\n",
                found("a.elb.localhost"),
            ),
            ("GET / HTTP/1.1\r\nX: y\r\nhost:a.\r\n", found("a")),
            ("GET / HTTP/1.1\r\nX: y\r\n\r\n", Look::None),
            ("GET / HTTP/1.1\r\nHost: a", Look::Unfinished),
            ("GET / HT", Look::Unfinished),
            ("", Look::Unfinished),
            ("PRI * HTTP/2.0\r\n\r\n", Look::None),
        ] {
            assert_eq!(host_of(head.as_bytes()), expected, "{head:?}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_looked_at(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = host_of(&bytes);
        }
    }
}
