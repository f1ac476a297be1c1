//! Requests to netfilter over netlink: messages, attributes, dumps, transactions.
//!
//! What the messages mean is not known here.

use std::io;
use std::os::fd::BorrowedFd;
use std::sync::{Arc, Mutex, PoisonError};

use nix::errno::Errno;
use rtnetlink::sys::{Socket, protocols::NETLINK_NETFILTER};

use super::{NetError, run_in};

/// `NLM_F_REQUEST`, `NLM_F_ACK`, `NLM_F_DUMP` of `linux/netlink.h`.
const REQUEST: u16 = 0x1;
const ACK: u16 = 0x4;
pub(crate) const DUMP: u16 = 0x300;
/// `NLM_F_CREATE`.
pub(super) const CREATE: u16 = 0x400;
/// `NLMSG_ERROR`, `NLMSG_DONE`.
pub(crate) const ERROR: u16 = 2;
pub(crate) const DONE: u16 = 3;
/// `NFNL_MSG_BATCH_BEGIN`, `NFNL_MSG_BATCH_END`.
const BATCH_BEGIN: u16 = 0x10;
const BATCH_END: u16 = 0x11;
/// Set in the type of an attribute that holds others; together with the bit after it no part of
/// the type (`NLA_TYPE_MASK`).
const NESTED: u16 = 0x8000;
const TYPE_MASK: u16 = 0x3fff;

const HEADER: usize = 16;
const ATTRIBUTE_HEADER: usize = 4;
/// `struct nfgenmsg`: family, version, resource.
const FAMILY_HEADER: usize = 4;
/// Most bytes in an attribute.
const ATTRIBUTE_MAX: usize = 0xffff - ATTRIBUTE_HEADER;
/// Lowest byte of `AF_INET`, and `NFPROTO_INET`, the family of `inet` tables.
pub(crate) const IPV4: u8 = 2;
pub(super) const INET: u8 = 1;

/// A socket of one namespace, for any thread of the runtime.
///
/// It is kept open: closing one waits for everything that was deleted from a ruleset to be freed,
/// some tens of milliseconds.
#[derive(Clone)]
pub(super) struct Netfilter(Arc<Mutex<Nfnetlink>>);

/// The socket, for a thread that may block.
pub(super) struct Nfnetlink {
    socket: Socket,
    sequence: u32,
}

/// A message under construction.
#[derive(Debug, Clone)]
pub(crate) struct Message(Vec<u8>);

/// An attribute of a message.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Attribute<'a> {
    pub(crate) kind: u16,
    pub(crate) value: &'a [u8],
}

/// What a message of netfilter is about, before its attributes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Subject {
    /// [`IPV4`] or another.
    pub(crate) family: u8,
    /// A number whose meaning is the subsystem's.
    pub(crate) resource: u16,
}

/// A message that came.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Received<'a> {
    pub(crate) kind: u16,
    sequence: u32,
    pub(crate) payload: &'a [u8],
}

impl std::fmt::Debug for Netfilter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Netfilter")
    }
}

impl Netfilter {
    pub(super) async fn open(netns: BorrowedFd<'_>) -> Result<Self, NetError> {
        run_in(netns, || {
            let open = || {
                let mut socket = Socket::new(NETLINK_NETFILTER)?;
                socket.bind_auto()?;
                Ok(socket)
            };
            let socket = open().map_err(|e: io::Error| NetError::io("open a netlink socket", e))?;
            let sequence = 0;
            Ok(Self(Arc::new(Mutex::new(Nfnetlink { socket, sequence }))))
        })
        .await
    }

    /// Runs `work`, which completes "cannot …" with `action`, where it may block.
    pub(super) async fn with<T: Send + 'static>(
        &self,
        action: &'static str,
        work: impl FnOnce(&mut Nfnetlink) -> io::Result<T> + Send + 'static,
    ) -> Result<T, NetError> {
        let socket = Arc::clone(&self.0);
        let done = tokio::task::spawn_blocking(move || {
            let mut socket = socket.lock().unwrap_or_else(PoisonError::into_inner);
            work(&mut socket)
        });
        let done = done.await.map_err(|_| NetError::ThreadLost)?;
        done.map_err(|error| NetError::io(action, error))
    }
}

impl Nfnetlink {
    /// Hands the attributes of every answer to `each`.
    pub(super) fn dump(
        &mut self,
        kind: u16,
        mut each: impl FnMut(&mut dyn Iterator<Item = Attribute<'_>>),
    ) -> io::Result<()> {
        let own = self.send(vec![Message::new(kind, IPV4, DUMP)])?;
        loop {
            let (bytes, _) = self.socket.recv_from_full()?;
            for message in messages(&bytes).filter(|message| message.sequence == own) {
                match message.kind {
                    DONE => return Ok(()),
                    ERROR => return result(message.payload),
                    _ => {
                        let inside = message.payload.get(FAMILY_HEADER..);
                        each(&mut attributes(inside.unwrap_or_default()));
                    }
                }
            }
        }
    }

    /// Sends a request and waits until the kernel has done it.
    pub(super) fn request(&mut self, message: Message) -> io::Result<()> {
        let own = self.send(vec![message.confirmed()])?;
        self.confirmation(own, own)
    }

    /// Has the kernel do all of `changes` to a ruleset at once, or nothing.
    pub(super) fn transaction(&mut self, changes: Vec<Message>) -> io::Result<()> {
        let Some((last, others)) = changes.split_last() else {
            return Ok(());
        };
        let mut all = vec![Message::batch(BATCH_BEGIN)];
        all.extend_from_slice(others);
        all.push(last.clone().confirmed());
        all.push(Message::batch(BATCH_END));
        let count = u32::try_from(all.len()).map_err(io::Error::other)?;
        let end = self.send(all)?;
        // Every message that fails is told of, and the last change in any case.
        self.confirmation(end.wrapping_sub(count - 1), end.wrapping_sub(1))
    }

    /// Waits for the answer to the message `last`; an error about any since `first` is one.
    fn confirmation(&mut self, first: u32, last: u32) -> io::Result<()> {
        loop {
            let (bytes, _) = self.socket.recv_from_full()?;
            for message in messages(&bytes).filter(|message| message.kind == ERROR) {
                if message.sequence.wrapping_sub(first) <= last.wrapping_sub(first) {
                    result(message.payload)?;
                    if message.sequence == last {
                        return Ok(());
                    }
                }
            }
        }
    }

    /// Sends messages in one go and answers with the number of the last.
    fn send(&mut self, messages: Vec<Message>) -> io::Result<u32> {
        let mut all = Vec::new();
        for message in messages {
            self.sequence = self.sequence.wrapping_add(1);
            all.append(&mut message.finish(self.sequence)?);
        }
        self.socket.send(&all, 0)?;
        Ok(self.sequence)
    }
}

impl Message {
    /// A request, `flags` besides `NLM_F_REQUEST`. `kind` is the subsystem and the message's
    /// number there.
    pub(crate) fn new(kind: u16, family: u8, flags: u16) -> Self {
        let mut bytes = vec![0; HEADER];
        bytes[4..6].copy_from_slice(&kind.to_ne_bytes());
        bytes[6..8].copy_from_slice(&(REQUEST | flags).to_ne_bytes());
        bytes.extend([family, 0, 0, 0]);
        Self(bytes)
    }

    /// The beginning or end of a transaction on a ruleset, of the subsystem `NFNL_SUBSYS_NFTABLES`.
    fn batch(kind: u16) -> Self {
        let Self(mut bytes) = Self::new(kind, 0, 0);
        bytes[HEADER + 2..].copy_from_slice(&10u16.to_be_bytes());
        Self(bytes)
    }

    /// The kernel is to say when it is done.
    pub(crate) fn confirmed(mut self) -> Self {
        let flags = u16_at(&self.0, 6).unwrap_or_default() | ACK;
        self.0[6..8].copy_from_slice(&flags.to_ne_bytes());
        self
    }

    /// Sets the number whose meaning is the subsystem's.
    pub(crate) fn resource(mut self, number: u16) -> Self {
        self.0[HEADER + 2..HEADER + FAMILY_HEADER].copy_from_slice(&number.to_be_bytes());
        self
    }

    /// The bytes to send.
    pub(crate) fn finish(self, sequence: u32) -> io::Result<Vec<u8>> {
        let Self(mut bytes) = self;
        let length = u32::try_from(bytes.len()).map_err(io::Error::other)?;
        bytes[0..4].copy_from_slice(&length.to_ne_bytes());
        bytes[8..12].copy_from_slice(&sequence.to_ne_bytes());
        Ok(bytes)
    }

    /// Adds an attribute whose value holds others.
    pub(super) fn nested(self, kind: u16, value: &[u8]) -> Self {
        self.attribute(kind | NESTED, value)
    }

    /// Adds an attribute.
    pub(crate) fn attribute(mut self, kind: u16, value: &[u8]) -> Self {
        attribute(&mut self.0, kind, value);
        self
    }
}

/// Appends an attribute that holds others.
pub(super) fn nested(bytes: &mut Vec<u8>, kind: u16, value: &[u8]) {
    attribute(bytes, kind | NESTED, value);
}

/// Appends an attribute. The value must fit into 64 KiB with its header.
pub(super) fn attribute(bytes: &mut Vec<u8>, kind: u16, value: &[u8]) {
    debug_assert!(value.len() <= ATTRIBUTE_MAX, "an attribute is too long");
    let length = u16::try_from(ATTRIBUTE_HEADER + value.len()).unwrap_or(u16::MAX);
    bytes.extend(length.to_ne_bytes());
    bytes.extend(kind.to_ne_bytes());
    bytes.extend(value);
    bytes.resize(bytes.len().next_multiple_of(4), 0);
}

/// The attributes in `bytes`; ends at the first that is cut off.
pub(crate) fn attributes(mut bytes: &[u8]) -> impl Iterator<Item = Attribute<'_>> {
    std::iter::from_fn(move || {
        let length = usize::from(u16_at(bytes, 0)?);
        let kind = u16_at(bytes, 2)? & TYPE_MASK;
        let value = bytes.get(ATTRIBUTE_HEADER..length)?;
        bytes = bytes.get(length.next_multiple_of(4)..).unwrap_or_default();
        Some(Attribute { kind, value })
    })
}

/// The messages in one datagram; ends at the first that is cut off.
pub(crate) fn messages(mut bytes: &[u8]) -> impl Iterator<Item = Received<'_>> {
    std::iter::from_fn(move || {
        let length = usize::try_from(u32_at(bytes, 0)?).ok()?;
        let message = Received {
            kind: u16_at(bytes, 4)?,
            sequence: u32_at(bytes, 8)?,
            payload: bytes.get(HEADER..length)?,
        };
        bytes = bytes.get(length.next_multiple_of(4)..).unwrap_or_default();
        Some(message)
    })
}

/// Cuts what a message is about from its attributes.
pub(crate) fn subject(payload: &[u8]) -> Option<(Subject, &[u8])> {
    let (header, attributes) = payload.split_first_chunk::<FAMILY_HEADER>()?;
    let [family, _, high, low] = *header;
    let resource = u16::from_be_bytes([high, low]);
    Some((Subject { family, resource }, attributes))
}

/// What an error message says; 0 is success.
pub(crate) fn result(payload: &[u8]) -> io::Result<()> {
    match u32_at(payload, 0).map(u32::cast_signed) {
        Some(0) => Ok(()),
        Some(code) => Err(Errno::from_raw(code.saturating_neg()).into()),
        None => Err(io::ErrorKind::UnexpectedEof.into()),
    }
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    let bytes = bytes.get(at..at + 2)?.try_into().ok()?;
    Some(u16::from_ne_bytes(bytes))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    let bytes = bytes.get(at..at + 4)?.try_into().ok()?;
    Some(u32::from_ne_bytes(bytes))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let message = Message::new(0x0102, IPV4, CREATE)
            .confirmed()
            .attribute(12, &[1, 2, 3, 4, 5])
            .nested(1, &[9; 8]);
        let bytes = message.resource(7).finish(1).unwrap();
        let read: Vec<_> = messages(&bytes).collect();
        assert_eq!(read.len(), 1);
        assert_eq!(read[0].kind, 0x0102);
        let (about, inside) = subject(read[0].payload).unwrap();
        assert_eq!((about.family, about.resource), (IPV4, 7));
        let inside: Vec<(u16, &[u8])> = attributes(inside)
            .map(|attribute| (attribute.kind, attribute.value))
            .collect();
        assert_eq!(inside, [(12, &[1, 2, 3, 4, 5][..]), (1, &[9; 8][..])]);
    }

    #[test]
    fn errors_are_errnos() {
        assert!(result(&0i32.to_ne_bytes()).is_ok());
        let error = result(&(-2i32).to_ne_bytes()).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::NotFound);
        assert!(result(&[]).is_err());
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            for message in messages(&bytes) {
                for attribute in attributes(message.payload) {
                    attributes(attribute.value).for_each(drop);
                }
            }
        }
    }
}
