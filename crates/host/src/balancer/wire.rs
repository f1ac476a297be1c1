//! What control plane and balancer say to each other, and how: JSON after four bytes of length,
//! big-endian, with descriptors beside the length.
//!
//! The balancer speaks first: who it is, and its listening sockets. That stays as it is in every version:
//! a control plane takes the sockets over from balancers of all of them.

use std::io::{self, IoSlice, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::{BorrowedFd, OwnedFd};
use std::time::Duration;

use model::balancing::{BalancerPlan, BalancerReport};
use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer,
    SendAncillaryMessage, SendFlags, recvmsg, sendmsg,
};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use tokio::io::Interest;
use tokio::net::UnixStream;
use tokio::time::timeout;

use super::sockets::SocketName;

/// Version of what is said here.
pub(super) const VERSION: u32 = 1;
/// Descriptors in one message; the kernel takes 253.
pub(super) const DESCRIPTORS_MAX: usize = 64;
/// Longest message, in bytes: a plan with thousands of rules and targets.
const MESSAGE_BYTES_MAX: usize = 64 << 20;
/// How long the other side may take for a message that has begun.
const PATIENCE: Duration = Duration::from_secs(10);
const HEADER: usize = 4;

/// What the control plane says.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum ToBalancer {
    /// Sockets, beside this message in the same order.
    Sockets(Vec<SocketName>),
    /// Serve this plan, by these sockets and no others.
    Apply {
        plan: Box<BalancerPlan>,
        sockets: Vec<SocketName>,
    },
    /// Serve this connection, which is beside this message, by the listener at this port; for requests
    /// to this host and no other.
    Client { port: u16, host: String },
    /// Say your metrics.
    Metrics,
}

/// What the balancer says.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum FromBalancer {
    /// The first thing. It is followed by so many sockets.
    Hello {
        version: u32,
        build: String,
        sockets: usize,
    },
    /// Sockets, beside this message in the same order.
    Sockets(Vec<SocketName>),
    /// The last plan is served.
    Applied,
    /// The last plan is not; the one before goes on.
    Refused { reason: String },
    /// All that was observed; comes unasked.
    Report(Box<BalancerReport>),
    /// As the data plane and its readers agree.
    Metrics(String),
}

/// Sends a message, and with it descriptors, of which the other side gets its own.
pub(super) async fn send(
    stream: &UnixStream,
    message: &impl Serialize,
    descriptors: &[BorrowedFd<'_>],
) -> io::Result<()> {
    let body = serde_json::to_vec(message)?;
    let length = u32::try_from(body.len())
        .ok()
        .filter(|_| body.len() <= MESSAGE_BYTES_MAX && descriptors.len() <= DESCRIPTORS_MAX)
        .ok_or_else(|| invalid("the message is too long"))?;
    let header = length.to_be_bytes();
    let sending = async {
        let mut sent = send_with(stream, &header, descriptors).await?;
        while sent < HEADER {
            sent += send_with(stream, header.get(sent..).unwrap_or_default(), &[]).await?;
        }
        let mut rest = body.as_slice();
        while !rest.is_empty() {
            let sent = send_with(stream, rest, &[]).await?;
            rest = rest.get(sent..).unwrap_or_default();
        }
        Ok(())
    };
    timeout(PATIENCE, sending).await?
}

/// Waits for a message, and takes the descriptors that come with it.
pub(super) async fn receive<M: DeserializeOwned>(
    stream: &UnixStream,
) -> io::Result<(M, Vec<OwnedFd>)> {
    let mut header = [0; HEADER];
    let mut descriptors = Vec::new();
    let mut read = receive_with(stream, &mut header, &mut descriptors).await?;
    let rest = async {
        while read < HEADER {
            let missing = header.get_mut(read..).unwrap_or_default();
            read += receive_with(stream, missing, &mut descriptors).await?;
        }
        let length = usize::try_from(u32::from_be_bytes(header)).unwrap_or(usize::MAX);
        if length > MESSAGE_BYTES_MAX {
            return Err(invalid("the message is too long"));
        }
        // Memory comes with the bytes, not with the promise of them.
        let mut body = Vec::new();
        let mut piece = vec![0; length.min(64 << 10)];
        while body.len() < length {
            let wanted = piece.len().min(length - body.len());
            let part = piece.get_mut(..wanted).unwrap_or_default();
            let read = receive_with(stream, part, &mut Vec::new()).await?;
            body.extend_from_slice(part.get(..read).unwrap_or_default());
        }
        Ok(body)
    };
    let body = timeout(PATIENCE, rest).await??;
    Ok((serde_json::from_slice(&body)?, descriptors))
}

async fn send_with(
    stream: &UnixStream,
    bytes: &[u8],
    descriptors: &[BorrowedFd<'_>],
) -> io::Result<usize> {
    let work = || {
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(DESCRIPTORS_MAX))];
        let mut beside = SendAncillaryBuffer::new(&mut space);
        if !descriptors.is_empty() {
            beside.push(SendAncillaryMessage::ScmRights(descriptors));
        }
        let sent = sendmsg(
            stream,
            &[IoSlice::new(bytes)],
            &mut beside,
            SendFlags::NOSIGNAL | SendFlags::DONTWAIT,
        )?;
        Ok(sent)
    };
    stream.async_io(Interest::WRITABLE, work).await
}

async fn receive_with(
    stream: &UnixStream,
    bytes: &mut [u8],
    descriptors: &mut Vec<OwnedFd>,
) -> io::Result<usize> {
    let work = || {
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(DESCRIPTORS_MAX))];
        let mut beside = RecvAncillaryBuffer::new(&mut space);
        let received = recvmsg(
            stream,
            &mut [IoSliceMut::new(bytes)],
            &mut beside,
            RecvFlags::CMSG_CLOEXEC | RecvFlags::DONTWAIT,
        )?;
        for message in beside.drain() {
            if let RecvAncillaryMessage::ScmRights(received) = message {
                descriptors.extend(received);
            }
        }
        Ok(received.bytes)
    };
    match stream.async_io(Interest::READABLE, work).await? {
        0 => Err(io::ErrorKind::UnexpectedEof.into()),
        read => Ok(read),
    }
}

pub(super) fn invalid(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};
    use std::os::fd::AsFd as _;

    use proptest::prelude::*;

    use super::*;

    fn run<T>(work: impl Future<Output = T>) -> T {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(work)
    }

    #[test]
    fn descriptors_come_with_their_message() {
        run(async {
            let (here, there) = UnixStream::pair().unwrap();
            let (mut reader, writer) = std::os::unix::net::UnixStream::pair().unwrap();
            let message = FromBalancer::Metrics("x".repeat(300_000));
            let beside = [writer.as_fd()];
            let sending = send(&here, &message, &beside);
            let receiving = receive::<FromBalancer>(&there);
            let (sent, received) = tokio::join!(sending, receiving);
            sent.unwrap();
            let (message, descriptors) = received.unwrap();
            assert!(matches!(message, FromBalancer::Metrics(text) if text.len() == 300_000));
            let [descriptor] = <[OwnedFd; 1]>::try_from(descriptors).unwrap();
            drop(writer);
            std::os::unix::net::UnixStream::from(descriptor)
                .write_all(b"hello")
                .unwrap();
            let mut text = String::new();
            reader.read_to_string(&mut text).unwrap();
            assert_eq!(text, "hello");
        });
    }

    #[test]
    fn what_is_too_long_is_not_read() {
        run(async {
            let (here, there) = UnixStream::pair().unwrap();
            here.try_write(&u32::MAX.to_be_bytes()).unwrap();
            let error = receive::<ToBalancer>(&there).await.unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::InvalidData);
        });
    }

    proptest! {
        #[test]
        fn any_bytes_are_handled(bytes in proptest::collection::vec(any::<u8>(), 1..100)) {
            run(async {
                let (here, there) = UnixStream::pair().unwrap();
                here.try_write(&bytes).unwrap();
                drop(here);
                let _ = receive::<ToBalancer>(&there).await;
            });
        }
    }
}
