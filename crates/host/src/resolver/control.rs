//! How the control plane tells a resolver its state: one message in, one out, on a Unix socket
//! beside the lock file. Each is JSON after four bytes of length, big-endian.
//!
//! The resolver speaks first and says who it is, so that one of another build can be replaced
//! before anything else is said.

use std::io;
use std::path::Path;
use std::time::Duration;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::UnixStream;
use tokio::time::timeout;

use super::state::ResolverState;

/// Version of what is said here and kept in the state file.
pub(super) const VERSION: u32 = 1;
/// Longest message, in bytes: room for a hundred thousand records.
pub(super) const MESSAGE_BYTES_MAX: usize = 16 << 20;
/// How long the other side may take for a message.
const PATIENCE: Duration = Duration::from_secs(5);

/// The first thing a resolver says. Version and build are there in every version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Hello {
    pub(super) version: u32,
    /// Of its program; see [`crate::role::build_of`].
    pub(super) build: String,
    /// Under which numbers it has its sockets; see [`super::ResolverSockets`].
    pub(super) sockets: [i32; 2],
}

/// What the resolver answers to a state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Verdict {
    /// It acts by it from now on.
    Taken,
    /// It goes on as before.
    Refused { reason: String },
}

/// The control plane's side of a connection.
#[derive(Debug)]
pub(super) struct Connection {
    stream: UnixStream,
    pub(super) hello: Hello,
}

impl Connection {
    pub(super) async fn open(socket: &Path) -> io::Result<Self> {
        let mut stream = in_time(UnixStream::connect(socket)).await?;
        let hello = receive(&mut stream).await?;
        Ok(Self { stream, hello })
    }

    pub(super) async fn push(&mut self, state: &ResolverState) -> io::Result<Verdict> {
        send(&mut self.stream, state).await?;
        receive(&mut self.stream).await
    }
}

/// Serves one connection to its end: `take` gets each state, unread, and says what comes of it.
pub(super) async fn serve<F: Future<Output = Verdict>>(
    mut stream: UnixStream,
    hello: &Hello,
    take: impl Fn(Vec<u8>) -> F,
) -> io::Result<()> {
    send(&mut stream, hello).await?;
    loop {
        let state = receive_bytes(&mut stream).await?;
        let verdict = take(state).await;
        send(&mut stream, &verdict).await?;
    }
}

/// Reads a state.
pub(super) fn read_state(bytes: &[u8]) -> serde_json::Result<ResolverState> {
    serde_json::from_slice(bytes)
}

async fn send(stream: &mut UnixStream, message: &impl Serialize) -> io::Result<()> {
    let bytes = serde_json::to_vec(message)?;
    let length = u32::try_from(bytes.len())
        .ok()
        .filter(|_| bytes.len() <= MESSAGE_BYTES_MAX)
        .ok_or_else(|| invalid("the message is too long"))?;
    in_time(async {
        stream.write_all(&length.to_be_bytes()).await?;
        stream.write_all(&bytes).await
    })
    .await
}

async fn receive<M: DeserializeOwned>(stream: &mut UnixStream) -> io::Result<M> {
    let bytes = receive_bytes(stream).await?;
    Ok(serde_json::from_slice(&bytes)?)
}

async fn receive_bytes(stream: &mut UnixStream) -> io::Result<Vec<u8>> {
    in_time(async {
        let length = usize::try_from(stream.read_u32().await?).unwrap_or(usize::MAX);
        if length > MESSAGE_BYTES_MAX {
            return Err(invalid("the message is too long"));
        }
        // Memory comes with the bytes, not with the promise of them.
        let mut bytes = Vec::new();
        let limit = u64::try_from(length).unwrap_or(u64::MAX);
        let read = stream.take(limit).read_to_end(&mut bytes).await?;
        if read < length {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(bytes)
    })
    .await
}

async fn in_time<T>(work: impl Future<Output = io::Result<T>>) -> io::Result<T> {
    timeout(PATIENCE, work).await?
}

fn invalid(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::state::{Zone, ZoneData, ZoneRecord};
    use super::*;

    fn hello() -> Hello {
        Hello {
            version: VERSION,
            build: "x".to_owned(),
            sockets: [3, 4],
        }
    }

    fn state(region: &str) -> ResolverState {
        ResolverState {
            ranges: vec!["10.0.0.0/8".parse().unwrap()],
            region: region.to_owned(),
            dns_support: true,
            dns_hostnames: false,
            public_range: None,
            public_addresses: vec![],
            zones: vec![Zone {
                name: "test".to_owned(),
                negative_ttl: 60,
                records: vec![ZoneRecord {
                    name: "a.test".to_owned(),
                    ttl: 5,
                    data: ZoneData::A {
                        address: [10, 0, 0, 1].into(),
                    },
                }],
            }],
        }
    }

    fn run<T>(work: impl Future<Output = T>) -> T {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(work)
    }

    #[test]
    fn states_arrive_whole() {
        run(async {
            let (here, there) = UnixStream::pair().unwrap();
            let seen = std::cell::RefCell::new(Vec::new());
            let serving = async {
                let take = |bytes: Vec<u8>| {
                    let state = read_state(&bytes).unwrap();
                    let refused = state.region == "bad";
                    seen.borrow_mut().push(state);
                    if refused {
                        let reason = "no".to_owned();
                        return std::future::ready(Verdict::Refused { reason });
                    }
                    std::future::ready(Verdict::Taken)
                };
                let _ = serve(there, &hello(), take).await;
            };
            let talking = async {
                let mut stream = here;
                let hello = receive(&mut stream).await.unwrap();
                let mut connection = Connection { stream, hello };
                assert_eq!(connection.hello.version, VERSION);
                assert_eq!(connection.push(&state("a")).await.unwrap(), Verdict::Taken);
                let refused = connection.push(&state("bad")).await.unwrap();
                assert!(matches!(refused, Verdict::Refused { .. }));
            };
            tokio::join!(serving, talking);
            assert_eq!(*seen.borrow(), [state("a"), state("bad")]);
        });
    }

    #[test]
    fn what_is_too_long_is_not_read() {
        run(async {
            let (mut here, mut there) = UnixStream::pair().unwrap();
            here.write_all(&u32::MAX.to_be_bytes()).await.unwrap();
            let error = receive::<Hello>(&mut there).await.unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::InvalidData);
        });
    }

    proptest! {
        #[test]
        fn any_bytes_are_handled(bytes in proptest::collection::vec(any::<u8>(), 0..100)) {
            run(async {
                let (mut here, mut there) = UnixStream::pair().unwrap();
                here.write_all(&bytes).await.unwrap();
                drop(here);
                let _ = receive::<ResolverState>(&mut there).await;
            });
        }
    }
}
