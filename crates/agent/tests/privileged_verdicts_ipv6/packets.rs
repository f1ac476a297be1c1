//! Probes as bytes: packets of IPv6 that carry a number by which whoever gets them tells them apart.

use std::net::Ipv6Addr;

use rules::network::verdict::Packet;

/// In front of every number.
const MAGIC: u32 = 0x6e67_5636;
const ICMPV6: u8 = 58;
const TCP: u8 = 6;
const UDP: u8 = 17;
const IP_HEADER: usize = 40;
const SYN: u8 = 0x02;
const RST_ACK: u8 = 0x14;

/// What was sent, as whoever gets it sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Seen {
    /// The answer of the receiver's kernel: nobody listens, or an echo.
    pub(crate) is_answer: bool,
    /// Of the probe.
    pub(crate) number: u32,
    pub(crate) source: Ipv6Addr,
    pub(crate) destination: Ipv6Addr,
}

/// One probe to be sent.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Outgoing {
    pub(crate) number: u32,
    pub(crate) source: Ipv6Addr,
    pub(crate) destination: Ipv6Addr,
    pub(crate) packet: Packet,
}

impl Outgoing {
    /// The whole packet.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let (protocol, mut payload, checksum_at) = self.payload();
        let length = u16::try_from(payload.len()).unwrap();
        let pseudo = [
            &self.source.octets()[..],
            &self.destination.octets(),
            &u32::from(length).to_be_bytes(),
            &[0, 0, 0, protocol],
        ];
        let sum = checksum(&[&pseudo.concat(), &payload]).to_be_bytes();
        payload[checksum_at..checksum_at + 2].copy_from_slice(&sum);
        let mut bytes = vec![0x60, 0, 0, 0];
        bytes.extend(length.to_be_bytes());
        bytes.extend([protocol, 64]);
        bytes.extend(self.source.octets());
        bytes.extend(self.destination.octets());
        bytes.extend(payload);
        bytes
    }

    /// Protocol, payload, and where in it the checksum is.
    fn payload(&self) -> (u8, Vec<u8>, usize) {
        // Of a connection of its own.
        let own = 20_000 + u16::try_from(self.number % 40_000).unwrap();
        let mark = [MAGIC.to_be_bytes(), self.number.to_be_bytes()].concat();
        match self.packet {
            Packet::Tcp { port } => {
                let mut bytes = [own, port].map(u16::to_be_bytes).concat();
                bytes.extend(self.number.to_be_bytes());
                // No acknowledgement; five words; a window; no checksum yet; nothing urgent.
                bytes.extend([0, 0, 0, 0, 0x50, SYN, 0xff, 0xff, 0, 0, 0, 0]);
                (TCP, bytes, 16)
            }
            Packet::Udp { port } => {
                let length = u16::try_from(8 + mark.len()).unwrap();
                let header = [own, port, length, 0].map(u16::to_be_bytes);
                (UDP, [header.concat(), mark].concat(), 6)
            }
            Packet::Icmpv6 { kind, code } => {
                let [high, low] = own.to_be_bytes();
                let header = vec![kind, code, 0, 0, high, low, 0, 0];
                (ICMPV6, [header, mark].concat(), 2)
            }
            other => panic!("{other:?} is not of IPv6"),
        }
    }
}

/// What a packet has to do with a probe; `None` when it has nothing. Errors about probes are
/// nothing: receivers make few of them.
pub(crate) fn parse(bytes: &[u8]) -> Option<Seen> {
    if bytes.len() < IP_HEADER || bytes[0] >> 4 != 6 {
        return None;
    }
    let address = |at: usize| {
        let octets: [u8; 16] = bytes.get(at..at + 16)?.try_into().ok()?;
        Some(Ipv6Addr::from(octets))
    };
    let payload = &bytes[IP_HEADER..];
    let word = |at: usize| {
        let word: [u8; 4] = payload.get(at..at + 4)?.try_into().ok()?;
        Some(u32::from_be_bytes(word))
    };
    let marked = |at: usize| (word(at)? == MAGIC).then(|| word(at + 4))?;
    let (is_answer, number) = match bytes[6] {
        TCP => match *payload.get(13)? {
            SYN => (false, word(4)?),
            RST_ACK => (true, word(8)?.wrapping_sub(1)),
            _ => return None,
        },
        UDP => (false, marked(8)?),
        ICMPV6 => match payload.first()? {
            128 => (false, marked(8)?),
            129 => (true, marked(8)?),
            _ => return None,
        },
        _ => return None,
    };
    Some(Seen {
        is_answer,
        number,
        source: address(8)?,
        destination: address(24)?,
    })
}

/// The internet checksum (RFC 1071) over pieces of even length.
fn checksum(pieces: &[&[u8]]) -> u16 {
    let mut sum = 0_u32;
    for pair in pieces.iter().flat_map(|piece| piece.chunks(2)) {
        sum += u32::from(u16::from_be_bytes([pair[0], pair[1]]));
    }
    while sum > 0xffff {
        sum = (sum & 0xffff) + (sum >> 16);
    }
    !u16::try_from(sum).unwrap()
}
