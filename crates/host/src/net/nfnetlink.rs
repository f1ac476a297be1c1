//! Requests to netfilter over netlink: messages, attributes, dumps.
//!
//! [`Nfnetlink`] is blocking, and of the calling thread's network namespace: call it inside
//! [`super::run_in`]. What the messages mean is not known here.

use std::io;

use nix::errno::Errno;
use rtnetlink::sys::{Socket, protocols::NETLINK_NETFILTER};

/// `NLM_F_REQUEST`, `NLM_F_ACK`, `NLM_F_DUMP` of `linux/netlink.h`.
const REQUEST: u16 = 0x1;
const ACK: u16 = 0x4;
const DUMP: u16 = 0x300;
/// `NLMSG_ERROR`, `NLMSG_DONE`.
pub(crate) const ERROR: u16 = 2;
pub(crate) const DONE: u16 = 3;
/// Set in the type of an attribute that holds others; together with the bit after it no part of
/// the type (`NLA_TYPE_MASK`).
const NESTED: u16 = 0x8000;
const TYPE_MASK: u16 = 0x3fff;

const HEADER: usize = 16;
const ATTRIBUTE_HEADER: usize = 4;
/// `struct nfgenmsg`: family, version, resource.
const FAMILY_HEADER: usize = 4;
/// Lowest byte of `AF_INET`.
pub(crate) const IPV4: u8 = 2;

/// A socket of one namespace.
pub(super) struct Nfnetlink {
    socket: Socket,
    sequence: u32,
}

/// A message under construction.
#[derive(Debug)]
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

impl Nfnetlink {
    pub(super) fn open() -> io::Result<Self> {
        let mut socket = Socket::new(NETLINK_NETFILTER)?;
        socket.bind_auto()?;
        let sequence = 0;
        Ok(Self { socket, sequence })
    }

    /// Hands the attributes of every answer to `each`.
    pub(super) fn dump(
        &mut self,
        kind: u16,
        mut each: impl FnMut(&mut dyn Iterator<Item = Attribute<'_>>),
    ) -> io::Result<()> {
        self.send(Message::dump(kind))?;
        loop {
            let (bytes, _) = self.socket.recv_from_full()?;
            for (kind, payload) in messages(&bytes) {
                match kind {
                    DONE => return Ok(()),
                    ERROR => return result(payload),
                    _ => {
                        let inside = payload.get(FAMILY_HEADER..).unwrap_or_default();
                        each(&mut attributes(inside));
                    }
                }
            }
        }
    }

    /// Sends a request and waits until the kernel has done it.
    pub(super) fn request(&mut self, message: Message) -> io::Result<()> {
        self.send(message)?;
        loop {
            let (bytes, _) = self.socket.recv_from_full()?;
            if let Some((_, payload)) = messages(&bytes).find(|(kind, _)| *kind == ERROR) {
                return result(payload);
            }
        }
    }

    fn send(&mut self, message: Message) -> io::Result<()> {
        self.sequence = self.sequence.wrapping_add(1);
        let bytes = message.finish(self.sequence)?;
        self.socket.send(&bytes, 0).map(drop)
    }
}

impl Message {
    /// A request of IPv4, `flags` besides `NLM_F_REQUEST`. `kind` is the subsystem and the
    /// message's number there.
    fn new(kind: u16, flags: u16) -> Self {
        let mut bytes = vec![0; HEADER];
        bytes[4..6].copy_from_slice(&kind.to_ne_bytes());
        bytes[6..8].copy_from_slice(&(REQUEST | flags).to_ne_bytes());
        bytes.extend([IPV4, 0, 0, 0]);
        Self(bytes)
    }

    /// A request that the kernel is to confirm.
    pub(crate) fn confirmed(kind: u16) -> Self {
        Self::new(kind, ACK)
    }

    /// A request for all of a kind.
    pub(crate) fn dump(kind: u16) -> Self {
        Self::new(kind, DUMP)
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
    pub(crate) fn nested(self, kind: u16, value: &[u8]) -> Self {
        self.attribute(kind | NESTED, value)
    }

    /// Adds an attribute. The value must fit into 64 KiB.
    pub(crate) fn attribute(mut self, kind: u16, value: &[u8]) -> Self {
        let length = u16::try_from(ATTRIBUTE_HEADER + value.len()).unwrap_or(u16::MAX);
        self.0.extend(length.to_ne_bytes());
        self.0.extend(kind.to_ne_bytes());
        self.0.extend(value);
        self.0.resize(self.0.len().next_multiple_of(4), 0);
        self
    }
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

/// The messages in one datagram, each with its type and what follows its header.
pub(crate) fn messages(mut bytes: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    std::iter::from_fn(move || {
        let length = bytes.get(..4)?.try_into().ok()?;
        let length = usize::try_from(u32::from_ne_bytes(length)).ok()?;
        let kind = u16_at(bytes, 4)?;
        let payload = bytes.get(HEADER..length)?;
        bytes = bytes.get(length.next_multiple_of(4)..).unwrap_or_default();
        Some((kind, payload))
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
    let code = payload.get(..4).and_then(|code| code.try_into().ok());
    match code.map(i32::from_ne_bytes) {
        Some(0) => Ok(()),
        Some(code) => Err(Errno::from_raw(code.saturating_neg()).into()),
        None => Err(io::ErrorKind::UnexpectedEof.into()),
    }
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    let bytes = bytes.get(at..at + 2)?.try_into().ok()?;
    Some(u16::from_ne_bytes(bytes))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let message = Message::confirmed(0x0102)
            .attribute(12, &[1, 2, 3, 4, 5])
            .nested(1, &[9; 8]);
        let bytes = message.resource(7).finish(1).unwrap();
        let read: Vec<_> = messages(&bytes).collect();
        assert_eq!(read.len(), 1);
        assert_eq!(read[0].0, 0x0102);
        let (about, inside) = subject(read[0].1).unwrap();
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
            for (_, payload) in messages(&bytes) {
                for attribute in attributes(payload) {
                    attributes(attribute.value).for_each(drop);
                }
            }
        }
    }
}
