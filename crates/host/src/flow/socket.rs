//! A netlink socket of netfilter's, in whatever namespace it was opened.

use std::io;
use std::os::fd::AsFd as _;

use nix::errno::Errno;
use nix::sys::socket::{MsgFlags, setsockopt, sockopt};
use rtnetlink::sys::Socket;
use rtnetlink::sys::protocols::NETLINK_NETFILTER;
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;

use crate::net::NetError;
use crate::net::nfnetlink::{self, Message, messages};

/// How much the kernel keeps while nobody reads.
const KERNEL_BUFFER_BYTES: usize = 8 * 1024 * 1024;
/// A datagram of the kernel's is smaller: 32 KiB of a list or of events, and as much of NFLOG's as
/// was asked for.
const READ_BYTES: usize = 64 * 1024;
/// Asks for the size of the whole datagram, also of one that does not fit.
const WHOLE_SIZE: i32 = MsgFlags::MSG_TRUNC.bits();
const READING: &str = "read from the kernel";
/// How many datagrams may lie before the answer to a request.
const ANSWER_DATAGRAMS: usize = 64;

/// Reads and writes datagrams of the kernel's.
#[derive(Debug)]
pub(super) struct NfSocket {
    socket: AsyncFd<Descriptor>,
    buffer: Vec<u8>,
}

/// A socket that `Debug` can show.
struct Descriptor(Socket);

/// A datagram.
#[derive(Debug)]
pub(super) struct Read<'a> {
    pub(super) bytes: &'a [u8],
    /// The kernel dropped datagrams before this one, or the end of it did not fit.
    pub(super) lost: bool,
}

impl std::fmt::Debug for Descriptor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Descriptor").finish_non_exhaustive()
    }
}

impl std::os::fd::AsRawFd for Descriptor {
    fn as_raw_fd(&self) -> std::os::fd::RawFd {
        self.0.as_raw_fd()
    }
}

impl NfSocket {
    /// Opens one in the calling thread's namespace, to listen to a group when one is given. The
    /// thread has to be one of the runtime.
    pub(super) fn open(group: Option<u32>) -> Result<Self, NetError> {
        let failed = |e: io::Error| NetError::io("open a netlink socket", e);
        let mut socket = Socket::new(NETLINK_NETFILTER).map_err(failed)?;
        socket.bind_auto().map_err(failed)?;
        socket.set_non_blocking(true).map_err(failed)?;
        setsockopt(&socket.as_fd(), sockopt::RcvBufForce, &KERNEL_BUFFER_BYTES)
            .map_err(|e| failed(e.into()))?;
        if let Some(group) = group {
            socket.add_membership(group).map_err(failed)?;
        }
        #[expect(
            unsafe_code,
            reason = "tokio cannot know that a descriptor type keeps its promise"
        )]
        // SAFETY: a `Socket` is open and stays the same descriptor until it is dropped, and the
        // `AsyncFd` owns it.
        let socket =
            unsafe { AsyncFd::register_with_interest(Descriptor(socket), Interest::READABLE) };
        Ok(Self {
            socket: socket.map_err(|e| failed(e.into()))?,
            buffer: Vec::with_capacity(READ_BYTES),
        })
    }

    /// Sends a request, to which `receive` gives the answer. The kernel takes it at once.
    pub(super) fn send(&mut self, request: Message) -> Result<(), NetError> {
        let sent = send(&self.socket.get_ref().0, request);
        sent.map_err(|e| NetError::io("ask connection tracking", e))
    }

    /// Sends a request that the kernel is to acknowledge, which it does before it returns from it.
    /// Other datagrams before the answer are dropped.
    pub(super) fn request(&mut self, request: Message, action: &str) -> Result<(), NetError> {
        let failed = |e: io::Error| NetError::io(action, e);
        let socket = &self.socket.get_ref().0;
        send(socket, request).map_err(failed)?;
        for _ in 0..ANSWER_DATAGRAMS {
            self.buffer.clear();
            socket.recv(&mut self.buffer, 0).map_err(failed)?;
            let mut messages = messages(&self.buffer);
            if let Some(answer) = messages.find(|message| message.kind == nfnetlink::ERROR) {
                return nfnetlink::result(answer.payload).map_err(failed);
            }
        }
        Err(failed(io::ErrorKind::TimedOut.into()))
    }

    /// Waits for a datagram, or for the news that some were dropped. Nothing is lost when the caller
    /// stops waiting.
    pub(super) async fn receive(&mut self) -> Result<Read<'_>, NetError> {
        let received = loop {
            let ready = self.socket.readable().await;
            let mut ready = ready.map_err(|e| NetError::io(READING, e))?;
            let buffer = &mut self.buffer;
            // A datagram that is not there yet is waited for again.
            if let Ok(received) = ready.try_io(|socket| receive(&socket.get_ref().0, buffer)) {
                break received;
            }
        };
        received
            .map(|lost| Read {
                bytes: &self.buffer,
                lost,
            })
            .map_err(|e| NetError::io(READING, e))
    }

    /// A datagram that is there.
    pub(super) fn pending(&mut self) -> Result<Option<Read<'_>>, NetError> {
        match receive(&self.socket.get_ref().0, &mut self.buffer) {
            Ok(lost) => Ok(Some(Read {
                bytes: &self.buffer,
                lost,
            })),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => Ok(None),
            Err(error) => Err(NetError::io(READING, error)),
        }
    }
}

/// One request at a time is under way on a socket, so that none needs a number.
fn send(socket: &Socket, request: Message) -> io::Result<()> {
    socket.send(&request.finish(0)?, 0).map(drop)
}

/// Reads a datagram into the buffer; answers whether something was lost.
fn receive(socket: &Socket, buffer: &mut Vec<u8>) -> io::Result<bool> {
    buffer.clear();
    match socket.recv(buffer, WHOLE_SIZE) {
        Ok(size) => Ok(size > buffer.len()),
        Err(error) if error.raw_os_error() == Some(Errno::ENOBUFS as i32) => Ok(true),
        Err(error) => Err(error),
    }
}
