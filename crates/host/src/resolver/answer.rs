//! An upstream server's answer as it is kept, and as it is told to one client. Pure.
//!
//! It stays the bytes that the server sent, so that record types nobody here knows come through.
//! Only times to live, the header and what belongs to one hop (EDNS) are made anew.

use std::time::{Duration, Instant};

use hickory_proto::op::Message;

use super::message::Asked;
use super::wire::{
    self, AUTHENTIC, AUTHORITATIVE, CHECKING_DISABLED, Header, RECURSION_AVAILABLE,
    RECURSION_DESIRED, RESPONSE, RawRecord, Section, TRUNCATED, kind,
};

/// Longest time an answer is kept, in seconds.
const TTL_MAX: u32 = 86_400;
/// Longest time it is remembered that there is nothing (RFC 2308 section 5: one to three hours).
const NEGATIVE_TTL_MAX: u32 = 10_800;
/// What is said of an answer whose time is over, in seconds (RFC 8767 section 4).
const STALE_TTL: u32 = 30;
/// The code of "no such name".
const NO_SUCH_NAME: u8 = 3;

/// An answer, with the time at which it came.
#[derive(Debug)]
pub(super) struct Answer {
    /// Without EDNS; id zero.
    bytes: Box<[u8]>,
    /// Where times to live stand, and what they were.
    ttls: Box<[(usize, u32)]>,
    came: Instant,
    /// How long it holds.
    holds: Duration,
}

impl Answer {
    /// Takes an answer that has been judged to be one. `None` if it is damaged, or says by EDNS
    /// that it is a failure.
    pub(super) fn read(bytes: &[u8], now: Instant) -> Option<Self> {
        let question = wire::question(bytes)?;
        let mut records = wire::records(bytes, question.end)?;
        let is_edns = |record: &RawRecord| record.kind == kind::OPT;
        let edns = records.iter().position(is_edns);
        let mut end = records.last().map_or(question.end, |last| last.data.end);
        if let Some(position) = edns {
            // Its upper byte continues the code.
            let code_goes_on = records[position].ttl >> 24 != 0;
            if code_goes_on || records[position].section != Section::Additional {
                return None;
            }
            if position + 1 < records.len() {
                // Others may point behind it: let it be written anew.
                let mut message = Message::from_vec(bytes).ok()?;
                message.edns = None;
                let again = message.to_vec().ok()?;
                let has_edns = wire::records(&again, question.end)?.iter().any(is_edns);
                return Self::read(&again, now).filter(|_| !has_edns);
            }
            end = records[position].start;
            records.pop();
        }
        let mut bytes: Box<[u8]> = bytes[..end].into();
        let mut header = Header::read(&bytes)?;
        let holds = holds(&bytes, header, question_kind(&bytes)?, &records);
        let cap = if holds.negative {
            holds.seconds
        } else {
            TTL_MAX
        };
        header.id = 0;
        header.counts[3] -= u16::from(edns.is_some());
        header.write(&mut bytes);
        Some(Self {
            bytes,
            ttls: records
                .iter()
                .map(|record| (record.ttl_at, record.ttl.min(cap)))
                .collect(),
            came: now,
            holds: Duration::from_secs(holds.seconds.into()),
        })
    }

    pub(super) fn is_fresh(&self, now: Instant) -> bool {
        now < self.expires()
    }

    pub(super) fn expires(&self) -> Instant {
        self.came + self.holds
    }

    /// Bytes that it takes.
    pub(super) fn size(&self) -> usize {
        self.bytes.len() + size_of_val(&*self.ttls)
    }

    /// The answer for a client that asks the same now, of whatever length.
    pub(super) fn render(&self, asked: &Asked, now: Instant) -> Vec<u8> {
        // Room for EDNS.
        let mut bytes = Vec::with_capacity(self.bytes.len() + 32);
        bytes.extend_from_slice(&self.bytes);
        asked.claim(&mut bytes);
        let passed = now.saturating_duration_since(self.came).as_secs();
        let passed = u32::try_from(passed).unwrap_or(u32::MAX);
        // What came just now is told as it came, also when it may not be kept.
        let stale = passed > 0 && !self.is_fresh(now);
        for (at, ttl) in &self.ttls {
            let left = if stale {
                STALE_TTL
            } else {
                ttl.saturating_sub(passed)
            };
            if let Some(field) = bytes.get_mut(*at..*at + 4) {
                field.copy_from_slice(&left.to_be_bytes());
            }
        }
        asked.add_edns(&mut bytes, stale);
        bytes
    }
}

/// Turns the header that a server sent into the one for a client.
pub(super) fn header_for_client(server: Header, asked: &Asked) -> Header {
    let flag = |set: bool, bit: u8| if set { bit } else { 0 };
    let mut header = server;
    header.id = asked.id;
    header.high &= !(AUTHORITATIVE | TRUNCATED | RECURSION_DESIRED);
    header.high |= RESPONSE | flag(asked.recursion_desired, RECURSION_DESIRED);
    // Who does not ask for it does not know what it means (RFC 6840 section 5.8).
    let authentic = asked.wants_authentic && server.low & AUTHENTIC != 0;
    header.low = RECURSION_AVAILABLE
        | server.code()
        | flag(authentic, AUTHENTIC)
        | flag(asked.key.checking_disabled, CHECKING_DISABLED);
    header
}

#[derive(Debug, Clone, Copy)]
struct Holds {
    seconds: u32,
    negative: bool,
}

/// How long an answer holds: as long as the shortest-lived record in it; that there is nothing, as
/// long as the zone says (RFC 2308 section 5), or not at all.
fn holds(bytes: &[u8], header: Header, asked: u16, records: &[RawRecord]) -> Holds {
    let answers = || records.iter().filter(|r| r.section == Section::Answer);
    let found = answers().any(|r| r.kind == asked || asked == kind::ANY);
    let negative = header.code() == NO_SUCH_NAME || !found;
    let shortest = records.iter().map(|record| record.ttl).min();
    let seconds = if negative {
        let zone = records
            .iter()
            .find(|r| r.section == Section::Authority && r.kind == kind::SOA);
        let minimum = zone.and_then(|zone| bytes[zone.data.clone()].last_chunk::<4>());
        let minimum = minimum.map_or(0, |minimum| u32::from_be_bytes(*minimum));
        shortest.unwrap_or(0).min(minimum).min(NEGATIVE_TTL_MAX)
    } else {
        shortest.unwrap_or(0).min(TTL_MAX)
    };
    Holds { seconds, negative }
}

fn question_kind(bytes: &[u8]) -> Option<u16> {
    wire::question(bytes).map(|question| question.kind)
}

#[cfg(test)]
impl Answer {
    /// Something of that size.
    pub(super) fn of_test(now: Instant, ttl: u32, size: usize) -> Self {
        Self {
            bytes: vec![0; size].into(),
            ttls: Box::default(),
            came: now,
            holds: Duration::from_secs(ttl.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use hickory_proto::op::{Edns, MessageType, OpCode, Query, ResponseCode};
    use hickory_proto::rr::rdata::{A, CNAME, NULL, SOA};
    use hickory_proto::rr::{Name, RData, Record, RecordType};
    use proptest::prelude::*;

    use super::super::message::read_query;
    use super::*;

    fn name(text: &str) -> Name {
        Name::from_ascii(text).unwrap()
    }

    fn address(owner: &str, ttl: u32) -> Record {
        Record::from_rdata(name(owner), ttl, RData::A(A::new(192, 0, 2, 7)))
    }

    fn soa(ttl: u32, minimum: u32) -> Record {
        let soa = SOA::new(
            name("ns.example.com."),
            name("h.example.com."),
            1,
            2,
            3,
            4,
            minimum,
        );
        Record::from_rdata(name("example.com."), ttl, RData::SOA(soa))
    }

    fn reply(change: impl FnOnce(&mut Message)) -> Message {
        let mut reply = Message::new(9, MessageType::Response, OpCode::Query);
        reply.add_query(Query::query(name("www.example.com."), RecordType::A));
        reply.metadata.authoritative = true;
        reply.metadata.authentic_data = true;
        change(&mut reply);
        reply
    }

    fn asked(change: impl FnOnce(&mut Message)) -> Asked {
        let mut query = Message::query();
        query.metadata.id = 77;
        query.metadata.recursion_desired = true;
        query.add_query(Query::query(name("WWW.example.com."), RecordType::A));
        change(&mut query);
        read_query(&query.to_vec().unwrap()).unwrap()
    }

    fn check_holds(change: impl FnOnce(&mut Message), expected: u64) {
        let now = Instant::now();
        let reply = reply(change);
        let answer = Answer::read(&reply.to_vec().unwrap(), now).unwrap();
        assert_eq!(answer.holds.as_secs(), expected, "{reply:?}");
    }

    #[test]
    fn answers_hold_as_long_as_they_say() {
        let alias = || {
            let target = RData::CNAME(CNAME(name("a.example.com.")));
            Record::from_rdata(name("www.example.com."), 20, target)
        };
        check_holds(
            |m| {
                m.add_answer(address("www.example.com.", 60));
            },
            60,
        );
        check_holds(
            |m| {
                m.add_answers([alias(), address("a.example.com.", 60)]);
            },
            20,
        );
        check_holds(
            |m| {
                m.add_answer(address("www.example.com.", u32::MAX));
            },
            86_400,
        );
        check_holds(
            |m| {
                m.add_answer(address("www.example.com.", 0));
            },
            0,
        );
        // Nothing of the type, or no name: as long as the zone says.
        check_holds(
            |m| {
                m.add_authority(soa(300, 50));
            },
            50,
        );
        check_holds(
            |m| {
                m.add_authority(soa(30, 50));
            },
            30,
        );
        check_holds(
            |m| {
                m.add_authority(soa(90_000, 90_000));
            },
            10_800,
        );
        check_holds(
            |m| {
                m.metadata.response_code = ResponseCode::NXDomain;
                m.add_answer(alias()).add_authority(soa(300, 50));
            },
            20,
        );
        check_holds(
            |m| {
                m.add_answer(alias()).add_authority(soa(300, 9));
            },
            9,
        );
        check_holds(|_| {}, 0);
        check_holds(|m| m.metadata.response_code = ResponseCode::NXDomain, 0);
    }

    #[test]
    fn answers_are_told_to_their_client() {
        let now = Instant::now();
        let server = reply(|m| {
            m.add_answer(address("www.example.com.", 60));
            m.set_edns(Edns::new());
        });
        let answer = Answer::read(&server.to_vec().unwrap(), now).unwrap();
        let told = |asked: &Asked, seconds| {
            let bytes = answer.render(asked, now + Duration::from_secs(seconds));
            Message::from_vec(&bytes).unwrap()
        };
        let plain = told(&asked(|_| {}), 7);
        assert_eq!(plain.metadata.id, 77);
        assert_eq!(plain.queries[0].name().to_ascii(), "WWW.example.com.");
        assert_eq!(plain.answers[0].ttl, 53);
        assert!(plain.edns.is_none());
        let flags = plain.metadata;
        assert!(flags.recursion_desired && flags.recursion_available);
        assert!(!flags.authoritative && !flags.authentic_data && !flags.checking_disabled);

        let secure = told(
            &asked(|m| {
                let mut edns = Edns::new();
                edns.set_dnssec_ok(true).set_max_payload(4096);
                m.set_edns(edns);
                m.metadata.checking_disabled = true;
            }),
            0,
        );
        assert_eq!(secure.answers[0].ttl, 60);
        assert!(secure.metadata.authentic_data && secure.metadata.checking_disabled);
        assert!(secure.edns.as_ref().unwrap().flags().dnssec_ok);
        assert!(secure.edns.unwrap().options().as_ref().is_empty());
        let aware = told(&asked(|m| m.metadata.authentic_data = true), 0);
        assert!(aware.metadata.authentic_data);

        // After its end it is told with a time of its own, and with the reason (RFC 8914).
        let with_edns = asked(|m| {
            m.set_edns(Edns::new());
        });
        let stale = told(&with_edns, 60);
        assert_eq!(stale.answers[0].ttl, 30);
        let options = stale.edns.unwrap();
        assert_eq!(options.options().as_ref().len(), 1, "{options:?}");
    }

    #[test]
    fn failures_by_edns_are_seen() {
        let reply = reply(|m| {
            m.metadata.response_code = ResponseCode::BADVERS;
            m.set_edns(Edns::new());
        });
        assert!(Answer::read(&reply.to_vec().unwrap(), Instant::now()).is_none());
    }

    /// EDNS before another record: hickory writes it last, so it is moved here by hand.
    #[test]
    fn edns_may_stand_anywhere() {
        let now = Instant::now();
        let extra = address("www.example.com.", 5);
        let mut bytes = reply(|m| {
            m.add_answer(address("www.example.com.", 60));
        })
        .to_vec()
        .unwrap();
        bytes.extend(b"\0\0\x29\x04\xd0\0\0\0\0\0\0");
        bytes.extend(b"\xc0\x0c\0\x01\0\x01\0\0\0\x05\0\x04\xc0\0\x02\x07");
        bytes[11] = 2;
        let answer = Answer::read(&bytes, now).unwrap();
        let told = Message::from_vec(&answer.render(&asked(|_| {}), now)).unwrap();
        assert_eq!(told.additionals, [extra]);
        assert!(told.edns.is_none());
    }

    proptest! {
        #[test]
        fn any_answer_is_read_without_panic(
            position in 0_usize..120, value: u8, cut in 0_usize..120, ttl: u32,
            data in proptest::collection::vec(any::<u8>(), 1..20), code: u16,
        ) {
            let now = Instant::now();
            let mut bytes = reply(|m| {
                m.add_answer(address("www.example.com.", ttl));
                let unknown = RData::Unknown { code: code.into(), rdata: NULL::with(data) };
                m.add_answer(Record::from_rdata(name("www.example.com."), 60, unknown));
                m.add_authority(soa(60, 60));
                m.set_edns(Edns::new());
            })
            .to_vec()
            .unwrap();
            if let Some(byte) = bytes.get_mut(position) {
                *byte = value;
            }
            bytes.truncate(bytes.len().saturating_sub(cut));
            if let Some(answer) = Answer::read(&bytes, now) {
                let told = answer.render(&asked(|_| {}), now + Duration::from_secs(30));
                prop_assert!(told.len() <= bytes.len() + 32);
                let question = wire::question(&told).unwrap();
                prop_assert!(wire::records(&told, question.end).is_some());
            }
        }
    }
}
