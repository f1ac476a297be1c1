//! DNS messages as bytes: where names and records lie, without making anything of them. Pure.
//!
//! Every message comes from someone who is not trusted. Nothing here follows a compression pointer
//! that does not lead backwards, so no name can be walked for ever.

use std::ops::Range;

/// Bytes of a message's header (RFC 1035 section 4.1.1).
pub(super) const HEADER_BYTES: usize = 12;
/// Longest name, with its lengths and its root (RFC 1035 section 2.3.4).
pub(super) const NAME_BYTES_MAX: usize = 255;
/// Longest label of a name.
pub(super) const LABEL_BYTES_MAX: usize = 63;

/// Numbers of record types (RFC 1035 section 3.2.2 and later).
pub(super) mod kind {
    pub(in super::super) const A: u16 = 1;
    pub(in super::super) const NS: u16 = 2;
    pub(in super::super) const CNAME: u16 = 5;
    pub(in super::super) const SOA: u16 = 6;
    pub(in super::super) const PTR: u16 = 12;
    pub(in super::super) const MX: u16 = 15;
    pub(in super::super) const SRV: u16 = 33;
    pub(in super::super) const DNAME: u16 = 39;
    pub(in super::super) const OPT: u16 = 41;
    pub(in super::super) const IXFR: u16 = 251;
    pub(in super::super) const AXFR: u16 = 252;
    pub(in super::super) const ANY: u16 = 255;
}
/// The class of the internet.
pub(super) const CLASS_IN: u16 = 1;

/// The numbers of a header.
#[derive(Debug, Clone, Copy)]
pub(super) struct Header {
    pub(super) id: u16,
    /// QR, operation, AA, TC, RD.
    pub(super) high: u8,
    /// RA, AD, CD, code.
    pub(super) low: u8,
    /// Questions, answers, authorities, additional records.
    pub(super) counts: [u16; 4],
}

/// Bits of [`Header::high`].
pub(super) const RESPONSE: u8 = 0x80;
pub(super) const AUTHORITATIVE: u8 = 0x04;
pub(super) const TRUNCATED: u8 = 0x02;
pub(super) const RECURSION_DESIRED: u8 = 0x01;
/// Bits of [`Header::low`].
pub(super) const RECURSION_AVAILABLE: u8 = 0x80;
pub(super) const AUTHENTIC: u8 = 0x20;
pub(super) const CHECKING_DISABLED: u8 = 0x10;

/// The question of a message.
#[derive(Debug, Clone, Copy)]
pub(super) struct RawQuestion<'a> {
    /// The name as it stands there, uncompressed.
    pub(super) name: &'a [u8],
    pub(super) kind: u16,
    pub(super) class: u16,
    /// Where it ends.
    pub(super) end: usize,
}

/// Which part of a message a record is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    Answer,
    Authority,
    Additional,
}

/// A record of a message.
#[derive(Debug, Clone)]
pub(super) struct RawRecord {
    pub(super) section: Section,
    pub(super) start: usize,
    pub(super) kind: u16,
    /// Of an OPT record: the largest datagram its sender takes.
    pub(super) class: u16,
    /// Where the time to live stands.
    pub(super) ttl_at: usize,
    /// Of an OPT record: code, version and flags.
    pub(super) ttl: u32,
    pub(super) data: Range<usize>,
}

impl Header {
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let header = bytes.first_chunk::<HEADER_BYTES>()?;
        let number = |at: usize| u16::from_be_bytes([header[at], header[at + 1]]);
        Some(Self {
            id: number(0),
            high: header[2],
            low: header[3],
            counts: [number(4), number(6), number(8), number(10)],
        })
    }

    pub(super) fn write(self, bytes: &mut [u8]) {
        let numbers = [
            self.id,
            u16::from_be_bytes([self.high, self.low]),
            self.counts[0],
            self.counts[1],
            self.counts[2],
            self.counts[3],
        ];
        for (slot, number) in bytes.chunks_exact_mut(2).zip(numbers) {
            slot.copy_from_slice(&number.to_be_bytes());
        }
    }

    pub(super) fn operation(self) -> u8 {
        self.high >> 3 & 0x0f
    }

    pub(super) fn code(self) -> u8 {
        self.low & 0x0f
    }

    pub(super) fn has(self, high_bit: u8) -> bool {
        self.high & high_bit != 0
    }
}

/// The question of a message that has exactly one, whose name is not compressed.
pub(super) fn question(bytes: &[u8]) -> Option<RawQuestion<'_>> {
    let header = Header::read(bytes)?;
    let end = uncompressed_name_end(bytes, HEADER_BYTES).filter(|_| header.counts[0] == 1)?;
    Some(RawQuestion {
        name: &bytes[HEADER_BYTES..end],
        kind: u16_at(bytes, end)?,
        class: u16_at(bytes, end + 2)?,
        end: end + 4,
    })
}

/// The records after the question that ends at `at`; `None` when they are not whole, or a name in
/// them is none.
pub(super) fn records(bytes: &[u8], mut at: usize) -> Option<Vec<RawRecord>> {
    let header = Header::read(bytes)?;
    let sections = [
        (Section::Answer, header.counts[1]),
        (Section::Authority, header.counts[2]),
        (Section::Additional, header.counts[3]),
    ];
    let mut records = Vec::new();
    for (section, count) in sections {
        for _ in 0..count {
            let record = record_at(bytes, at, section)?;
            at = record.data.end;
            records.push(record);
        }
    }
    Some(records)
}

/// A name as the cache and the zones know it: in lower case.
pub(super) fn lower(name: &[u8]) -> Box<[u8]> {
    // Lengths are below 'A', so they stay what they are.
    name.to_ascii_lowercase().into()
}

/// The name itself and every name above it, down to the root: with `a.b.` also `b.` and `.`.
pub(super) fn ancestors(name: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = Some(name);
    std::iter::from_fn(move || {
        let this = rest.filter(|name| !name.is_empty())?;
        rest = this.get(1 + usize::from(this[0])..);
        Some(this)
    })
}

/// How many labels a name has, without the root.
pub(super) fn labels(name: &[u8]) -> usize {
    ancestors(name).count().saturating_sub(1)
}

fn record_at(bytes: &[u8], start: usize, section: Section) -> Option<RawRecord> {
    let at = name_end(bytes, start)?;
    let data_start = at + 10;
    let data_end = data_start + usize::from(u16_at(bytes, at + 8)?);
    let record = RawRecord {
        section,
        start,
        kind: u16_at(bytes, at)?,
        class: u16_at(bytes, at + 2)?,
        ttl_at: at + 4,
        ttl: u32::from(u16_at(bytes, at + 4)?) << 16 | u32::from(u16_at(bytes, at + 6)?),
        data: data_start..data_end,
    };
    let whole = data_end <= bytes.len() && has_sound_names(bytes, &record);
    whole.then_some(record)
}

/// Whether the names inside of a record's data are names; only old types may compress them
/// (RFC 3597 section 4).
fn has_sound_names(bytes: &[u8], record: &RawRecord) -> bool {
    let Range { start, end } = record.data;
    let one = |at: usize| name_end(bytes, at).filter(|name_end| *name_end <= end);
    match record.kind {
        kind::NS | kind::CNAME | kind::PTR | kind::DNAME => one(start) == Some(end),
        kind::MX => one(start + 2) == Some(end),
        kind::SRV => one(start + 6) == Some(end),
        kind::SOA => one(start).and_then(one) == end.checked_sub(20),
        kind::A => end - start == 4,
        _ => true,
    }
}

/// Where the name at `start` ends. What it points to is walked as well.
fn name_end(bytes: &[u8], start: usize) -> Option<usize> {
    let (mut at, mut lowest, mut length, mut end) = (start, start, 1, None);
    loop {
        let first = usize::from(*bytes.get(at)?);
        match first {
            0 => return Some(end.unwrap_or(at + 1)),
            1..=LABEL_BYTES_MAX => {
                length += 1 + first;
                at += 1 + first;
            }
            0xc0.. => {
                let target = (first & 0x3f) << 8 | usize::from(*bytes.get(at + 1)?);
                end = end.or(Some(at + 2));
                // Always further back than anything before: it ends.
                if target >= lowest || target < HEADER_BYTES {
                    return None;
                }
                (at, lowest) = (target, target);
            }
            _ => return None,
        }
        if length > NAME_BYTES_MAX {
            return None;
        }
    }
}

fn uncompressed_name_end(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start;
    loop {
        let label = usize::from(*bytes.get(at)?);
        at += 1 + label;
        if label > LABEL_BYTES_MAX || at - start > NAME_BYTES_MAX {
            return None;
        }
        if label == 0 {
            return Some(at);
        }
    }
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    let pair = bytes.get(at..at + 2)?;
    Some(u16::from_be_bytes([pair[0], pair[1]]))
}

#[cfg(test)]
mod tests {
    use hickory_proto::op::{Message, Query};
    use hickory_proto::rr::{Name, RecordType};
    use proptest::prelude::*;

    use super::*;

    fn query(name: &str) -> Vec<u8> {
        let mut message = Message::query();
        message.add_query(Query::query(Name::from_ascii(name).unwrap(), RecordType::A));
        message.to_vec().unwrap()
    }

    #[test]
    fn names_are_walked_backwards_only() {
        let check = |name: &[u8], expected: Option<usize>| {
            let mut bytes = vec![0; HEADER_BYTES];
            bytes.extend(b"\x01a\0");
            bytes.extend(name);
            let end = name_end(&bytes, HEADER_BYTES + 3);
            assert_eq!(end.map(|end| end - HEADER_BYTES - 3), expected, "{name:?}");
        };
        check(b"\0", Some(1));
        check(b"\x01b\x02cd\0", Some(6));
        check(b"\x01b\xc0\x0c", Some(4));
        check(b"\xc0\x0c", Some(2));
        // To itself, to its own beginning, forwards, into the header, beyond the end.
        check(b"\xc0\x0f", None);
        check(b"\x01b\xc0\x0f", None);
        check(b"\xc0\x11\x01b\0", None);
        check(b"\xc0\x02", None);
        check(b"\xff\xff", None);
        // Cut off; a kind of label that does not exist.
        check(b"\x05abc", None);
        check(b"\xc0", None);
        check(b"\x40a\0", None);
        let longest = [b"\x3f".as_slice(), &[b'x'; 63]].concat();
        check(&[longest.repeat(3).as_slice(), b"\0"].concat(), Some(193));
        check(&[longest.repeat(4).as_slice(), b"\0"].concat(), None);
        // 255 bytes are a name, 256 are none.
        let rest = |n: u8| [&[n][..], &vec![b'x'; n.into()], b"\0"].concat();
        check(&[longest.repeat(3), rest(61)].concat(), Some(255));
        check(&[longest.repeat(3), rest(62)].concat(), None);
    }

    #[test]
    fn names_have_ancestors() {
        let names = |name: &[u8]| {
            ancestors(name)
                .map(|name| String::from_utf8_lossy(name).replace('\0', "."))
                .collect::<Vec<_>>()
        };
        assert_eq!(names(b"\x01a\x01b\0"), ["\x01a\x01b.", "\x01b.", "."]);
        assert_eq!(names(b"\0"), ["."]);
        assert_eq!(labels(b"\x01a\x01b\0"), 2);
    }

    #[test]
    fn questions_are_found() {
        let bytes = query("Www.example.com.");
        let question = question(&bytes).unwrap();
        assert_eq!(question.name, b"\x03Www\x07example\x03com\0");
        assert_eq!((question.kind, question.class), (kind::A, CLASS_IN));
        assert_eq!(question.end, bytes.len());
        assert_eq!(&*lower(question.name), b"\x03www\x07example\x03com\0");
    }

    proptest! {
        #[test]
        fn any_bytes_are_walked(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let end = question(&bytes).map_or(HEADER_BYTES, |question| question.end);
            for record in records(&bytes, end).unwrap_or_default() {
                prop_assert!(record.start < record.data.start && record.data.end <= bytes.len());
            }
        }

        /// Few questions, many labels and pointers: what random bytes do not hit.
        #[test]
        fn any_name_is_walked(
            name in proptest::collection::vec(
                prop_oneof![Just(0xc0_u8), 0_u8..40, any::<u8>()], 0..400
            )
        ) {
            let bytes = [&[0; HEADER_BYTES][..], &name].concat();
            for start in 0..bytes.len() {
                let end = name_end(&bytes, start);
                prop_assert!(end.is_none_or(|end| start < end && end <= bytes.len()));
            }
        }
    }
}
