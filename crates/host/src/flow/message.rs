//! Netlink messages of the kernel's netfilter subsystems: cutting them, and building requests.
//!
//! Lengths and types are in the machine's byte order, values in the network's. Whatever does not
//! fit its frame ends the reading of that frame; nothing is assumed of what is inside.

const HEADER: usize = 16;
/// `struct nfgenmsg`: family, version, and a number that the subsystem gives a meaning.
const GENERIC: usize = 4;
const ATTRIBUTE: usize = 4;
/// The upper two bits of an attribute's type are flags.
const TYPE_MASK: u16 = 0x3fff;

pub(super) const NLMSG_ERROR: u16 = 2;
pub(super) const NLMSG_DONE: u16 = 3;
pub(super) const NLM_F_REQUEST: u16 = 0x1;
pub(super) const NLM_F_ACK: u16 = 0x4;
pub(super) const NLM_F_DUMP: u16 = 0x300;

pub(super) const AF_INET: u8 = 2;

/// One message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Message<'a> {
    pub(super) kind: u16,
    /// After the netlink header.
    pub(super) payload: &'a [u8],
}

impl<'a> Message<'a> {
    /// The family, the subsystem's number and the attributes of a message of netfilter.
    pub(super) fn generic(self) -> Option<(u8, u16, Attributes<'a>)> {
        let (generic, rest) = self.payload.split_at_checked(GENERIC)?;
        let number = u16::from_be_bytes([generic[2], generic[3]]);
        Some((generic[0], number, Attributes(rest)))
    }

    /// The kernel's answer to a request: 0, or an `errno`.
    pub(super) fn error(self) -> Option<i32> {
        let (code, _) = self.payload.split_first_chunk::<4>()?;
        (self.kind == NLMSG_ERROR).then(|| i32::from_ne_bytes(*code).saturating_neg())
    }
}

/// The messages of a datagram.
#[derive(Debug, Clone)]
pub(super) struct Messages<'a>(pub(super) &'a [u8]);

impl<'a> Iterator for Messages<'a> {
    type Item = Message<'a>;

    fn next(&mut self) -> Option<Message<'a>> {
        let header = self.0.get(..HEADER)?;
        let length = u32::from_ne_bytes([header[0], header[1], header[2], header[3]]);
        let length = usize::try_from(length).ok()?;
        let payload = self.0.get(HEADER..length)?;
        let kind = u16::from_ne_bytes([header[4], header[5]]);
        self.0 = self.0.get(aligned(length)..).unwrap_or_default();
        Some(Message { kind, payload })
    }
}

/// The attributes of a message or of an attribute that has some itself.
#[derive(Debug, Clone)]
pub(super) struct Attributes<'a>(pub(super) &'a [u8]);

impl<'a> Iterator for Attributes<'a> {
    type Item = (u16, &'a [u8]);

    fn next(&mut self) -> Option<(u16, &'a [u8])> {
        let header = self.0.get(..ATTRIBUTE)?;
        let length = usize::from(u16::from_ne_bytes([header[0], header[1]]));
        let value = self.0.get(ATTRIBUTE..length)?;
        let kind = u16::from_ne_bytes([header[2], header[3]]) & TYPE_MASK;
        self.0 = self.0.get(aligned(length)..).unwrap_or_default();
        Some((kind, value))
    }
}

/// The number that an attribute is, if it has just that size.
pub(super) fn be16(value: &[u8]) -> Option<u16> {
    value.try_into().ok().map(u16::from_be_bytes)
}

pub(super) fn be32(value: &[u8]) -> Option<u32> {
    value.try_into().ok().map(u32::from_be_bytes)
}

pub(super) fn be64(value: &[u8]) -> Option<u64> {
    value.try_into().ok().map(u64::from_be_bytes)
}

/// A request of one message; `attributes` are less than 64 KiB together.
pub(super) fn request(
    kind: u16,
    flags: u16,
    family: u8,
    number: u16,
    attributes: &[(u16, &[u8])],
) -> Vec<u8> {
    let mut body = vec![family, 0];
    body.extend(number.to_be_bytes());
    for (kind, value) in attributes {
        let length = u16::try_from(ATTRIBUTE + value.len()).unwrap_or(u16::MAX);
        body.extend(length.to_ne_bytes());
        body.extend(kind.to_ne_bytes());
        body.extend(*value);
        body.resize(aligned(body.len()), 0);
    }
    let length = u32::try_from(HEADER + body.len()).unwrap_or(u32::MAX);
    let mut message = length.to_ne_bytes().to_vec();
    message.extend(kind.to_ne_bytes());
    message.extend((NLM_F_REQUEST | flags).to_ne_bytes());
    // Sequence number and port: one request at a time is under way on a socket.
    message.extend([0; 8]);
    message.extend(body);
    message
}

/// Messages and attributes begin at multiples of four bytes.
fn aligned(length: usize) -> usize {
    length.next_multiple_of(4)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_built_can_be_read() {
        let bytes = request(
            0x401,
            NLM_F_ACK,
            AF_INET,
            7,
            &[(1, &[9]), (0x8002, b"abcde")],
        );
        assert_eq!(bytes.len() % 4, 0);
        let messages: Vec<_> = Messages(&bytes).collect();
        assert_eq!(messages.len(), 1);
        assert_eq!(messages[0].kind, 0x401);
        let (family, number, attributes) = messages[0].generic().unwrap();
        assert_eq!((family, number), (AF_INET, 7));
        let attributes: Vec<_> = attributes.collect();
        assert_eq!(attributes, [(1, &[9][..]), (2, &b"abcde"[..])]);
        // Cut short anywhere, it is no message any more.
        for end in 0..bytes.len() {
            assert_eq!(Messages(&bytes[..end]).count(), 0, "{end}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_to_an_end(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            for message in Messages(&bytes) {
                let _ = message.error();
                if let Some((_, _, attributes)) = message.generic() {
                    prop_assert!(attributes.count() <= bytes.len() / 4);
                }
            }
        }
    }
}
