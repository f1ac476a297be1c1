//! Refused packets: the log groups of a router's table, and the heads of packets in them.
//!
//! The packets are strangers': of each only the IPv4 header and the ports are read.

use std::net::Ipv4Addr;

use model::network::{Direction, Endpoints, Refusal};

use super::number;
use crate::net::nfnetlink::{Attribute, Message, attributes, messages, subject};
use crate::net::{LOG_GROUP_EGRESS as EGRESS, LOG_GROUP_INGRESS as INGRESS};

/// What the receiver's groups refuse, and what the sender's do.
pub(super) const GROUPS: [u16; 2] = [INGRESS, EGRESS];

/// `NFNL_SUBSYS_ULOG`, in the upper half of a message's type.
const SUBSYSTEM: u16 = 4 << 8;
const PACKET: u16 = SUBSYSTEM;
const CONFIG: u16 = SUBSYSTEM | 1;

// Of `linux/netfilter/nfnetlink_log.h`.
const NFULA_PACKET_HDR: u16 = 1;
const NFULA_PAYLOAD: u16 = 9;
const NFULA_SEQ: u16 = 12;
const NFULA_CFG_CMD: u16 = 1;
const NFULA_CFG_MODE: u16 = 2;
const NFULA_CFG_NLBUFSIZ: u16 = 3;
const NFULA_CFG_TIMEOUT: u16 = 4;
const NFULA_CFG_QTHRESH: u16 = 5;
const NFULA_CFG_FLAGS: u16 = 6;
const NFULNL_CFG_CMD_BIND: u8 = 1;
const NFULNL_COPY_PACKET: u8 = 2;
const NFULNL_CFG_F_SEQ: u16 = 1;

/// `AF_UNSPEC`.
const ANY_FAMILY: u8 = 0;

/// How much of a packet is copied: the longest IPv4 header and the ports after it.
const COPIED_BYTES: u32 = 64;
/// How many packets the kernel gathers before it hands them over, at most this long.
const GATHERED_PACKETS: u32 = 64;
const GATHERED_HUNDREDTHS: u32 = 10;
const GATHERED_BYTES: u32 = 32 * 1024;

const ETHERTYPE_IPV4: u16 = 0x0800;
const IPV4_HEADER: usize = 20;
/// The part of the fragment field that says how far into its packet a fragment lies.
const FRAGMENT_OFFSET: u16 = 0x1fff;

/// The number that the next packet of each group will have, once one was seen.
#[derive(Debug, Default)]
pub(super) struct Sequence([Option<u32>; 2]);

/// Asks for the packets of a group, numbered.
pub(super) fn bind(group: u16) -> Message {
    let [a, b, c, d] = COPIED_BYTES.to_be_bytes();
    Message::new(CONFIG, ANY_FAMILY, 0)
        .confirmed()
        .resource(group)
        .attribute(NFULA_CFG_CMD, &[NFULNL_CFG_CMD_BIND])
        .attribute(NFULA_CFG_MODE, &[a, b, c, d, NFULNL_COPY_PACKET, 0])
        .attribute(NFULA_CFG_NLBUFSIZ, &GATHERED_BYTES.to_be_bytes())
        .attribute(NFULA_CFG_TIMEOUT, &GATHERED_HUNDREDTHS.to_be_bytes())
        .attribute(NFULA_CFG_QTHRESH, &GATHERED_PACKETS.to_be_bytes())
        .attribute(NFULA_CFG_FLAGS, &NFULNL_CFG_F_SEQ.to_be_bytes())
}

/// Reads the packets of a datagram. Answers whether numbers are missing before or between them.
pub(super) fn parse(bytes: &[u8], sequence: &mut Sequence, each: &mut impl FnMut(Refusal)) -> bool {
    let mut gap = false;
    for message in messages(bytes).filter(|message| message.kind == PACKET) {
        let Some((about, inside)) = subject(message.payload) else {
            continue;
        };
        let (direction, expected) = match about.resource {
            INGRESS => (Direction::Ingress, &mut sequence.0[0]),
            EGRESS => (Direction::Egress, &mut sequence.0[1]),
            _ => continue,
        };
        let logged = logged(inside);
        if let Some(number) = logged.number {
            gap |= expected.is_some_and(|expected| expected != number);
            *expected = Some(number.wrapping_add(1));
        }
        if let Some(refusal) = logged.packet.and_then(|packet| refusal(direction, packet)) {
            each(refusal);
        }
    }
    gap
}

#[derive(Debug, Default)]
struct Logged<'a> {
    number: Option<u32>,
    /// The beginning of an IPv4 packet.
    packet: Option<&'a [u8]>,
}

fn logged(inside: &[u8]) -> Logged<'_> {
    let mut logged = Logged::default();
    let mut is_ipv4 = false;
    for Attribute { kind, value } in attributes(inside) {
        match kind {
            NFULA_PACKET_HDR => {
                let ethertype = value.get(..2).and_then(number);
                is_ipv4 = ethertype.map(u16::from_be_bytes) == Some(ETHERTYPE_IPV4);
            }
            NFULA_PAYLOAD => logged.packet = Some(value),
            NFULA_SEQ => logged.number = number(value).map(u32::from_be_bytes),
            _ => {}
        }
    }
    logged.packet = logged.packet.filter(|_| is_ipv4);
    logged
}

/// Reads the head of an IPv4 packet; `None` if it is none.
fn refusal(direction: Direction, packet: &[u8]) -> Option<Refusal> {
    let header = packet.get(..IPV4_HEADER)?;
    let header_length = usize::from(header[0] & 0x0f) * 4;
    if header[0] >> 4 != 4 || header_length < IPV4_HEADER {
        return None;
    }
    let field = |at: usize| u16::from_be_bytes([header[at], header[at + 1]]);
    let address =
        |at: usize| Ipv4Addr::new(header[at], header[at + 1], header[at + 2], header[at + 3]);
    let protocol = header[9];
    let is_first = field(6) & FRAGMENT_OFFSET == 0;
    let ports = packet
        .get(header_length..header_length + 4)
        .filter(|_| is_first && has_ports(protocol));
    let port = |at: usize| ports.map_or(0, |ports| u16::from_be_bytes([ports[at], ports[at + 1]]));
    Some(Refusal {
        direction,
        protocol,
        endpoints: Endpoints {
            source: address(12),
            source_port: port(0),
            destination: address(16),
            destination_port: port(2),
        },
        bytes: u64::from(field(2)),
    })
}

/// TCP, UDP, DCCP, SCTP and UDP-Lite begin with the two ports.
fn has_ports(protocol: u8) -> bool {
    matches!(protocol, 6 | 17 | 33 | 132 | 136)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A SYN from 10.0.1.10:40000 to 10.0.2.20:22, 60 bytes long.
    fn packet() -> Vec<u8> {
        let mut packet = vec![0x45, 0, 0, 60, 0x1c, 0x46, 0x40, 0, 64, 6, 0, 0];
        packet.extend([10, 0, 1, 10, 10, 0, 2, 20]);
        packet.extend(40_000_u16.to_be_bytes());
        packet.extend(22_u16.to_be_bytes());
        packet.extend([0; 36]);
        packet
    }

    fn logged_as(group: u16, number: u32, packet: &[u8]) -> Vec<u8> {
        let header = [8, 0, 2, 0];
        let number = number.to_be_bytes();
        let message = Message::new(PACKET, ANY_FAMILY, 0)
            .resource(group)
            .attribute(NFULA_PACKET_HDR, &header)
            .attribute(5, &[0, 0, 0, 3])
            .attribute(NFULA_PAYLOAD, packet)
            .attribute(NFULA_SEQ, &number);
        message.finish(0).unwrap()
    }

    fn read(bytes: &[u8], sequence: &mut Sequence) -> (Vec<Refusal>, bool) {
        let mut seen = Vec::new();
        let gap = parse(bytes, sequence, &mut |refusal| seen.push(refusal));
        (seen, gap)
    }

    #[test]
    fn packets_are_read() {
        let bytes = [
            logged_as(1, 0, &packet()),
            logged_as(2, 0, &packet()[..24]),
            logged_as(3, 0, &packet()),
        ]
        .concat();
        let (seen, gap) = read(&bytes, &mut Sequence::default());
        let expected = |direction| Refusal {
            direction,
            protocol: 6,
            endpoints: Endpoints {
                source: [10, 0, 1, 10].into(),
                source_port: 40_000,
                destination: [10, 0, 2, 20].into(),
                destination_port: 22,
            },
            bytes: 60,
        };
        assert_eq!(
            seen,
            [expected(Direction::Ingress), expected(Direction::Egress)]
        );
        assert!(!gap);
    }

    #[test]
    fn headers_are_judged() {
        let check = |change: &dyn Fn(&mut Vec<u8>), expected: Option<(u16, u64)>| {
            let mut changed = packet();
            change(&mut changed);
            let seen = refusal(Direction::Ingress, &changed);
            let seen = seen.map(|seen| (seen.endpoints.destination_port, seen.bytes));
            assert_eq!(seen, expected);
        };
        check(&|_| {}, Some((22, 60)));
        check(&|packet| packet[0] = 0x65, None);
        check(&|packet| packet[0] = 0x44, None);
        check(&|packet| packet.truncate(19), None);
        // Options push the ports away; what lies outside of the copy has none.
        check(&|packet| packet[0] = 0x46, Some((0, 60)));
        check(&|packet| packet.truncate(22), Some((0, 60)));
        // ICMP and later fragments have none either.
        check(&|packet| packet[9] = 1, Some((0, 60)));
        check(&|packet| packet[7] = 1, Some((0, 60)));
        check(&|packet| packet[9] = 17, Some((22, 60)));
    }

    #[test]
    fn missing_numbers_are_noticed() {
        let mut sequence = Sequence::default();
        let mut gap = |group, number| read(&logged_as(group, number, &packet()), &mut sequence).1;
        assert!(!gap(1, 7));
        assert!(!gap(1, 8));
        assert!(!gap(2, 0));
        assert!(gap(1, 10));
        assert!(!gap(1, 11));
        assert!(gap(2, u32::MAX));
        assert!(!gap(2, 0));
    }

    proptest! {
        #[test]
        fn any_bytes_are_read(
            bytes in proptest::collection::vec(any::<u8>(), 0..200),
            group in 0..4u16,
        ) {
            let mut sequence = Sequence::default();
            let _ = read(&bytes, &mut sequence);
            let _ = read(&logged_as(group, 1, &bytes), &mut sequence);
            let _ = refusal(Direction::Egress, &bytes);
        }
    }
}
