//! Probes as bytes: IPv4 packets that carry a number by which whoever gets them tells them apart.

use std::net::Ipv4Addr;

use rules::network::verdict::Packet;

/// In front of every number.
const MAGIC: u32 = 0x6e67_5650;
/// Sequence numbers of SYNs are 24 bits of number behind this.
const MAGIC_SEQUENCE: u32 = 0x4e00_0000;
const MAGIC_SEQUENCE_MASK: u32 = 0xff00_0000;

const ICMP: u8 = 1;
const TCP: u8 = 6;
const UDP: u8 = 17;
const IP_HEADER: usize = 20;

const SYN: u8 = 0x02;
const RST_ACK: u8 = 0x14;

/// What was sent, as whoever gets it sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Seen {
    pub(crate) kind: Kind,
    /// Of the probe.
    pub(crate) number: u32,
    pub(crate) source: Ipv4Addr,
    pub(crate) destination: Ipv4Addr,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Probe,
    /// The answer of the receiver's kernel: nobody listens, or an echo.
    Answer,
    /// An ICMP error about a probe.
    Error,
}

/// One probe to be sent.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Outgoing {
    pub(crate) number: u32,
    pub(crate) source: Ipv4Addr,
    pub(crate) destination: Ipv4Addr,
    pub(crate) packet: Packet,
    /// Source port, or identifier of an echo: what makes it a connection of its own.
    pub(crate) own: u16,
}

impl Outgoing {
    /// The whole packet; the kernel fills in the IP header's length and checksum.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let (protocol, payload) = self.payload();
        let mut bytes = vec![0x45, 0, 0, 0, 0, 0, 0, 0, 64, protocol, 0, 0];
        bytes.extend(self.source.octets());
        bytes.extend(self.destination.octets());
        bytes.extend(payload);
        bytes
    }

    fn payload(&self) -> (u8, Vec<u8>) {
        let mark = [MAGIC.to_be_bytes(), self.number.to_be_bytes(), [0; 4]].concat();
        match self.packet {
            Packet::Tcp { port } => (TCP, self.syn(port)),
            Packet::Udp { port } => {
                let length = u16::try_from(8 + mark.len()).unwrap();
                // No checksum.
                let header = [self.own, port, length, 0].map(u16::to_be_bytes);
                (UDP, [header.concat(), mark].concat())
            }
            Packet::Icmp { kind, code } => {
                let [high, low] = self.own.to_be_bytes();
                let mut bytes = vec![kind, code, 0, 0, high, low, 0, 0];
                bytes.extend(mark);
                let sum = checksum(&[&bytes]).to_be_bytes();
                bytes[2..4].copy_from_slice(&sum);
                (ICMP, bytes)
            }
            // Of IPv6 only.
            Packet::Icmpv6 { .. } => (58, mark),
            Packet::Other(protocol) => (protocol, mark),
        }
    }

    fn syn(&self, port: u16) -> Vec<u8> {
        let mut bytes = [self.own, port].map(u16::to_be_bytes).concat();
        bytes.extend((MAGIC_SEQUENCE | self.number).to_be_bytes());
        // No acknowledgement; five words; a window; no checksum yet; nothing urgent.
        bytes.extend([0, 0, 0, 0, 0x50, SYN, 0xff, 0xff, 0, 0, 0, 0]);
        let length = u16::try_from(bytes.len()).unwrap().to_be_bytes();
        let pseudo = [
            &self.source.octets()[..],
            &self.destination.octets(),
            &[0, TCP],
            &length,
        ]
        .concat();
        let sum = checksum(&[&pseudo, &bytes]).to_be_bytes();
        bytes[16..18].copy_from_slice(&sum);
        bytes
    }
}

/// What an IPv4 packet has to do with a probe; `None` when it has nothing.
pub(crate) fn parse(bytes: &[u8]) -> Option<Seen> {
    let (protocol, source, destination, payload) = open(bytes)?;
    let word = |at: usize| {
        Some(u32::from_be_bytes(
            payload.get(at..at + 4)?.try_into().ok()?,
        ))
    };
    let marked = |at: usize| (word(at)? == MAGIC).then(|| word(at + 4))?;
    let in_sequence = |number: u32| {
        (number & MAGIC_SEQUENCE_MASK == MAGIC_SEQUENCE).then_some(number & !MAGIC_SEQUENCE_MASK)
    };
    let (kind, number) = match protocol {
        TCP => match *payload.get(13)? {
            SYN => (Kind::Probe, in_sequence(word(4)?)?),
            RST_ACK => (Kind::Answer, in_sequence(word(8)?.wrapping_sub(1))?),
            _ => return None,
        },
        UDP => (Kind::Probe, marked(8)?),
        ICMP => match payload.first()? {
            0 => (Kind::Answer, marked(8)?),
            3 | 5 | 11 => (Kind::Error, parse(payload.get(8..)?)?.number),
            8 | 13 => (Kind::Probe, marked(8)?),
            _ => return None,
        },
        _ => (Kind::Probe, marked(0)?),
    };
    Some(Seen {
        kind,
        number,
        source,
        destination,
    })
}

fn open(bytes: &[u8]) -> Option<(u8, Ipv4Addr, Ipv4Addr, &[u8])> {
    let first = *bytes.first()?;
    let header = usize::from(first & 0xf) * 4;
    if first >> 4 != 4 || header < IP_HEADER {
        return None;
    }
    let address = |at: usize| {
        let octets: [u8; 4] = bytes.get(at..at + 4)?.try_into().ok()?;
        Some(Ipv4Addr::from(octets))
    };
    Some((
        *bytes.get(9)?,
        address(12)?,
        address(16)?,
        bytes.get(header..)?,
    ))
}

/// The internet checksum (RFC 1071) over pieces of even length, of which the last may be odd.
fn checksum(pieces: &[&[u8]]) -> u16 {
    let mut sum = 0_u32;
    for piece in pieces {
        for pair in piece.chunks(2) {
            let low = pair.get(1).copied().unwrap_or_default();
            sum += u32::from(u16::from_be_bytes([pair[0], low]));
        }
    }
    while sum > 0xffff {
        sum = (sum & 0xffff) + (sum >> 16);
    }
    !u16::try_from(sum).unwrap()
}
