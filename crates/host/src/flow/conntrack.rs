//! Connections as the kernel's connection tracking tells of them.

use std::io;
use std::net::Ipv4Addr;

use model::UnixMillis;
use model::network::{Connection, Count, Endpoints};

use super::number;
use crate::net::nfnetlink::{
    Attribute, DONE, DUMP, ERROR, IPV4, Message, attributes, messages, result, subject,
};

/// `NFNLGRP_CONNTRACK_DESTROY`: connections that end.
pub(super) const GROUP_DESTROY: u32 = 3;

/// `NFNL_SUBSYS_CTNETLINK`, in the upper half of a message's type.
const SUBSYSTEM: u16 = 1 << 8;
const NEW: u16 = SUBSYSTEM;
const GET: u16 = SUBSYSTEM | 1;
const DELETE: u16 = SUBSYSTEM | 2;

// Of `linux/netfilter/nfnetlink_conntrack.h`.
const CTA_TUPLE_ORIG: u16 = 1;
const CTA_TUPLE_REPLY: u16 = 2;
const CTA_STATUS: u16 = 3;
const CTA_COUNTERS_ORIG: u16 = 9;
const CTA_COUNTERS_REPLY: u16 = 10;
const CTA_ID: u16 = 12;
const CTA_TIMESTAMP: u16 = 20;
const CTA_TUPLE_IP: u16 = 1;
const CTA_TUPLE_PROTO: u16 = 2;
const CTA_IP_V4_SRC: u16 = 1;
const CTA_IP_V4_DST: u16 = 2;
const CTA_PROTO_NUM: u16 = 1;
const CTA_PROTO_SRC_PORT: u16 = 2;
const CTA_PROTO_DST_PORT: u16 = 3;
const CTA_COUNTERS_PACKETS: u16 = 1;
const CTA_COUNTERS_BYTES: u16 = 2;
const CTA_TIMESTAMP_START: u16 = 1;
const CTA_TIMESTAMP_STOP: u16 = 2;
/// The connection is on its way out: its end was told, or is about to be.
const IPS_DYING: u32 = 1 << 9;

/// Asks for all there are.
pub(super) fn dump() -> Message {
    Message::new(GET, IPV4, DUMP)
}

/// Reads the connections of a datagram: those listed and those that ended. Answers whether a list
/// ends with it, in order or because it could not be made.
pub(super) fn parse(bytes: &[u8], each: &mut impl FnMut(Connection)) -> Option<io::Result<()>> {
    for message in messages(bytes) {
        let (kind, payload) = (message.kind, message.payload);
        match kind {
            DONE => return Some(Ok(())),
            ERROR => return Some(result(payload)),
            NEW | DELETE => {
                let connection = subject(payload)
                    .filter(|(about, _)| about.family == IPV4)
                    .and_then(|(_, inside)| connection(inside, kind == DELETE));
                if let Some(connection) = connection {
                    each(connection);
                }
            }
            _ => {}
        }
    }
    None
}

fn connection(inside: &[u8], ended: bool) -> Option<Connection> {
    let (mut original, mut reply, mut id) = (None, None, None);
    let (mut sent, mut returned) = (Count::default(), Count::default());
    let (mut started_at, mut ended_at) = (None, None);
    for Attribute { kind, value } in attributes(inside) {
        match kind {
            CTA_TUPLE_ORIG => original = tuple(value),
            CTA_TUPLE_REPLY => reply = tuple(value),
            CTA_STATUS if !ended && u32::from_be_bytes(number(value)?) & IPS_DYING != 0 => {
                return None;
            }
            CTA_COUNTERS_ORIG => sent = counters(value),
            CTA_COUNTERS_REPLY => returned = counters(value),
            CTA_ID => id = number(value).map(u32::from_be_bytes),
            CTA_TIMESTAMP => (started_at, ended_at) = times(value),
            _ => {}
        }
    }
    let (protocol, original) = original?;
    let (_, reply) = reply?;
    Some(Connection {
        id: id?,
        protocol,
        original,
        reply,
        sent,
        returned,
        started_at,
        ended_at,
    })
}

/// The protocol and the addresses of one direction.
fn tuple(value: &[u8]) -> Option<(u8, Endpoints)> {
    let (mut source, mut destination) = (None, None);
    let (mut protocol, mut source_port, mut destination_port) = (None, 0, 0);
    let address = |value| number::<4>(value).map(Ipv4Addr::from);
    for Attribute { kind, value } in attributes(value) {
        match kind {
            CTA_TUPLE_IP => {
                for Attribute { kind, value } in attributes(value) {
                    match kind {
                        CTA_IP_V4_SRC => source = address(value),
                        CTA_IP_V4_DST => destination = address(value),
                        _ => {}
                    }
                }
            }
            CTA_TUPLE_PROTO => {
                for Attribute { kind, value } in attributes(value) {
                    match (kind, value) {
                        (CTA_PROTO_NUM, [number]) => protocol = Some(*number),
                        (CTA_PROTO_SRC_PORT, _) => source_port = u16::from_be_bytes(number(value)?),
                        (CTA_PROTO_DST_PORT, _) => {
                            destination_port = u16::from_be_bytes(number(value)?);
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    let endpoints = Endpoints {
        source: source?,
        source_port,
        destination: destination?,
        destination_port,
    };
    Some((protocol?, endpoints))
}

fn counters(value: &[u8]) -> Count {
    let mut count = Count::default();
    let number = |value| number(value).map_or(0, u64::from_be_bytes);
    for Attribute { kind, value } in attributes(value) {
        match kind {
            CTA_COUNTERS_PACKETS => count.packets = number(value),
            CTA_COUNTERS_BYTES => count.bytes = number(value),
            _ => {}
        }
    }
    count
}

/// When the connection began and ended; the kernel tells nanoseconds of the wall clock.
fn times(value: &[u8]) -> (Option<UnixMillis>, Option<UnixMillis>) {
    let time = |value| {
        let nanos = number(value).map(u64::from_be_bytes);
        let nanos = nanos.filter(|nanos| *nanos > 0)?;
        i64::try_from(nanos / 1_000_000).ok().map(UnixMillis)
    };
    let (mut start, mut stop) = (None, None);
    for Attribute { kind, value } in attributes(value) {
        match kind {
            CTA_TIMESTAMP_START => start = time(value),
            CTA_TIMESTAMP_STOP => stop = time(value),
            _ => {}
        }
    }
    (start, stop)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The connections, and whether a list ended.
    fn read(bytes: &[u8]) -> (Vec<Connection>, bool) {
        let mut seen = Vec::new();
        let done = parse(bytes, &mut |connection| seen.push(connection));
        (seen, done.is_some_and(|done| done.is_ok()))
    }

    /// Recorded from a kernel: a datagram of four bytes from 127.0.0.1:40000 to 127.0.0.2:53 and
    /// one of five back, in a list and when it ended.
    const LISTED: &str = "ec00000000012200000000007787dead020000003400018014000180080001007f000001080002007f000002\
         1c0002800500010011000000060002009c40000006000300003500003400028014000180080001007f000002\
         080002007f0000011c00028005000100110000000600020000350000060003009c400000080003000000000a\
         080008000000000008000c00bb9adafe08000b000000000108000700000000001c0009800c00010000000000\
         000000010c00020000000000000000201c000a800c00010000000000000000010c0002000000000000000021\
         100014800c00010018ec2d4cc1af8406";
    const ENDED: &str = "ec000000020100000000000000000000020000003400018014000180080001007f000001080002007f000002\
         1c0002800500010011000000060002009c40000006000300003500003400028014000180080001007f000002\
         080002007f0000011c00028005000100110000000600020000350000060003009c40000008000c00bb9adafe\
         080003000000020a1c0009800c00010000000000000000010c00020000000000000000201c000a800c000100\
         00000000000000010c00020000000000000000211c0014800c00010018ec2d4cc1af84060c00020018ec2d4c\
         fd6efe520c001b0018ec2d4d11b2fd6f";
    const DONE: &str = "1400000003000200000000007787dead00000000";

    /// Bytes written as hexadecimal digits.
    fn bytes(digits: &str) -> Vec<u8> {
        let digits = digits.as_bytes();
        let byte = |pair: &[u8]| u8::from_str_radix(str::from_utf8(pair).unwrap(), 16).unwrap();
        digits.chunks(2).map(byte).collect()
    }

    #[test]
    fn a_kernels_connections_are_read() {
        let ends = |source: ([u8; 4], u16), destination: ([u8; 4], u16)| Endpoints {
            source: source.0.into(),
            source_port: source.1,
            destination: destination.0.into(),
            destination_port: destination.1,
        };
        let (client, server) = (([127, 0, 0, 1], 40_000), ([127, 0, 0, 2], 53));
        let count = |bytes| Count { packets: 1, bytes };
        let listed = Connection {
            id: 0xbb9a_dafe,
            protocol: 17,
            original: ends(client, server),
            reply: ends(server, client),
            sent: count(32),
            returned: count(33),
            started_at: Some(UnixMillis(1_795_860_159_104)),
            ended_at: None,
        };
        let ended = Connection {
            ended_at: Some(UnixMillis(1_795_860_160_106)),
            ..listed
        };
        let datagram = [bytes(LISTED), bytes(ENDED)].concat();
        assert_eq!(read(&datagram), (vec![listed, ended], false));
        let datagram = [bytes(LISTED), bytes(DONE)].concat();
        assert_eq!(read(&datagram), (vec![listed], true));
        // One that is being ended is not listed any more.
        let dying = LISTED.replace("080003000000000a", "080003000000020a");
        assert_eq!(read(&bytes(&dying)), (Vec::new(), false));
        // Cut short anywhere, it is no connection.
        let whole = bytes(LISTED);
        for end in 0..whole.len() {
            assert_eq!(read(&whole[..end]), (Vec::new(), false), "{end}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_read(
            bytes in proptest::collection::vec(any::<u8>(), 0..300),
            kind in 0..24u16,
        ) {
            let _ = read(&bytes);
            let inside = |message| Message::new(message, IPV4, 0).attribute(kind, &bytes);
            for message in [NEW, DELETE] {
                let message = inside(message).attribute(CTA_ID, &[0; 4]);
                let _ = read(&message.finish(0).unwrap());
            }
        }
    }
}
