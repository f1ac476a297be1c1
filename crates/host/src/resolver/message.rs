//! Reading queries, judging replies, and the few messages the resolver makes itself. Pure but for
//! random ids.
//!
//! Queries come from tasks and replies from the network: both are untrusted.

use hickory_proto::op::{Edns, Message, OpCode, Query, ResponseCode};
use hickory_proto::rr::{Name, Record, RecordType};
use hickory_proto::serialize::binary::{BinDecodable as _, BinDecoder};

use super::answer::header_for_client;
use super::cache::Key;
use super::wire::{
    self, AUTHENTIC, CHECKING_DISABLED, CLASS_IN, HEADER_BYTES, Header, RECURSION_AVAILABLE,
    RECURSION_DESIRED, RESPONSE, TRUNCATED, kind,
};
use super::zones;

/// Largest datagram taken from and sent to tasks, in bytes: the largest anyone asks for.
pub(super) const DATAGRAM_BYTES_MAX: usize = 4096;
/// What tasks are told to send at most (DNS flag day 2020).
const PAYLOAD: u16 = 1232;
/// Smallest size of answer every client takes (RFC 1035 section 2.3.4).
const DATAGRAM_BYTES_MIN: usize = 512;
/// The flag "signatures are wanted" in an OPT record's time to live.
const DNSSEC_OK: u32 = 0x8000;
/// Option 15 of EDNS with "stale answer" (RFC 8914).
const STALE_OPTION: [u8; 6] = [0, 15, 0, 2, 0, 3];

/// A query that can be answered or passed on.
#[derive(Debug, Clone)]
pub(super) struct Asked {
    pub(super) id: u16,
    pub(super) key: Key,
    /// As the client wrote it.
    pub(super) name: Box<[u8]>,
    /// Largest answer the client takes in a datagram, in bytes.
    pub(super) answer_bytes_max: usize,
    pub(super) recursion_desired: bool,
    /// Whether the client wants to know if data has been validated.
    pub(super) wants_authentic: bool,
    edns: bool,
}

/// What to do with a message that is not such a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Not worth an answer, or dangerous to answer.
    Ignore,
    /// Send this.
    Answer(Vec<u8>),
}

/// How an upstream's message relates to the question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reply {
    /// It does not answer the question: ignore it and wait on.
    Unrelated,
    /// It answers, and another server would hardly know better.
    Good,
    /// There is more, over TCP.
    Truncated,
    /// The server will not or cannot answer, for the reason of that code; another might.
    Failed(ResponseCode),
}

/// Reads a query.
pub(super) fn read_query(bytes: &[u8]) -> Result<Asked, Refusal> {
    let header = Header::read(bytes).ok_or(Refusal::Ignore)?;
    // Answering answers would let two servers talk to each other for ever.
    if header.has(RESPONSE) {
        return Err(Refusal::Ignore);
    }
    let refuse = |question: &[u8], code| Err(Refusal::Answer(refusal(header, question, code)));
    if header.operation() != 0 {
        return refuse(&[], ResponseCode::NotImp);
    }
    let Some(question) = wire::question(bytes) else {
        return refuse(&[], ResponseCode::FormErr);
    };
    let question_bytes = &bytes[HEADER_BYTES..question.end];
    let Some(records) = wire::records(bytes, question.end) else {
        return refuse(question_bytes, ResponseCode::FormErr);
    };
    let mut edns = records.iter().filter(|record| record.kind == kind::OPT);
    let (edns, another) = (edns.next(), edns.next());
    if another.is_some() {
        return refuse(question_bytes, ResponseCode::FormErr);
    }
    let transfer = matches!(question.kind, kind::AXFR | kind::IXFR | kind::OPT);
    if question.class != CLASS_IN || transfer {
        return refuse(question_bytes, ResponseCode::Refused);
    }
    let dnssec_ok = edns.is_some_and(|edns| edns.ttl & DNSSEC_OK != 0);
    let size = edns.map_or(0, |edns| edns.class.into());
    let asked = Asked {
        id: header.id,
        key: Key {
            name: wire::lower(question.name),
            kind: question.kind,
            dnssec_ok,
            checking_disabled: header.low & CHECKING_DISABLED != 0,
        },
        name: question.name.into(),
        answer_bytes_max: size.clamp(DATAGRAM_BYTES_MIN, DATAGRAM_BYTES_MAX),
        recursion_desired: header.has(RECURSION_DESIRED),
        wants_authentic: dnssec_ok || header.low & AUTHENTIC != 0,
        edns: edns.is_some(),
    };
    if edns.is_some_and(|edns| edns.ttl >> 16 & 0xff != 0) {
        return Err(Refusal::Answer(asked.failure(ResponseCode::BADVERS)));
    }
    Ok(asked)
}

/// Judges a message from an upstream server, to which `key` was sent under `id`.
pub(super) fn judge_reply(bytes: &[u8], id: u16, key: &Key) -> Reply {
    let Some(header) = Header::read(bytes) else {
        return Reply::Unrelated;
    };
    if !header.has(RESPONSE) || header.id != id {
        return Reply::Unrelated;
    }
    let code = ResponseCode::from(0, header.code());
    let failed = !matches!(code, ResponseCode::NoError | ResponseCode::NXDomain);
    if failed && header.counts[0] == 0 {
        // Some servers leave out the question of a query they did not understand.
        return Reply::Failed(code);
    }
    let same = wire::question(bytes).is_some_and(|question| {
        question.kind == key.kind
            && question.class == CLASS_IN
            && question.name.eq_ignore_ascii_case(&key.name)
    });
    match (same, failed, header.has(TRUNCATED)) {
        (false, ..) => Reply::Unrelated,
        (true, true, _) => Reply::Failed(code),
        (true, false, true) => Reply::Truncated,
        (true, false, false) => Reply::Good,
    }
}

/// A query of our own. `payload` is the largest datagram we take in answer, `None` to ask without
/// EDNS.
pub(super) fn question_for_upstream(id: u16, key: &Key, payload: Option<u16>) -> Vec<u8> {
    let mut bytes = vec![0; HEADER_BYTES];
    let checking = if key.checking_disabled {
        CHECKING_DISABLED
    } else {
        0
    };
    let header = Header {
        id,
        high: RECURSION_DESIRED,
        low: AUTHENTIC | checking,
        counts: [1, 0, 0, u16::from(payload.is_some())],
    };
    header.write(&mut bytes);
    push_question(&mut bytes, &key.name, key.kind);
    if let Some(payload) = payload {
        push_edns(
            &mut bytes,
            payload,
            if key.dnssec_ok { DNSSEC_OK } else { 0 },
            &[],
        );
    }
    bytes
}

/// An id nobody can guess.
pub(super) fn random_id() -> u16 {
    Message::query().metadata.id
}

impl Asked {
    /// The name as `hickory` has it; the root for one that it does not understand.
    pub(super) fn owner(&self) -> Name {
        Name::read(&mut BinDecoder::new(&self.name)).unwrap_or_default()
    }

    /// The same question about another name.
    pub(super) fn about(&self, name: &Name) -> Self {
        let name = zones::wire_name(name);
        let mut about = self.clone();
        about.key.name.clone_from(&name);
        about.name = name;
        about
    }

    /// An answer made here, of whatever length.
    pub(super) fn answer(
        &self,
        code: ResponseCode,
        answers: Vec<Record>,
        authorities: Vec<Record>,
    ) -> Vec<u8> {
        let mut message = Message::response(self.id, OpCode::Query);
        message.metadata.recursion_desired = self.recursion_desired;
        message.metadata.recursion_available = true;
        message.metadata.checking_disabled = self.key.checking_disabled;
        message.metadata.response_code = code;
        let kind = RecordType::from(self.key.kind);
        message.add_query(Query::query(self.owner(), kind));
        message.add_answers(answers).add_authorities(authorities);
        if self.edns {
            let mut edns = Edns::new();
            edns.set_max_payload(PAYLOAD)
                .set_dnssec_ok(self.key.dnssec_ok);
            message.set_edns(edns);
        }
        let bytes = message.to_vec();
        bytes.unwrap_or_else(|_| self.failure(ResponseCode::ServFail))
    }

    /// An answer that says why there is none.
    pub(super) fn failure(&self, code: ResponseCode) -> Vec<u8> {
        self.bare(code, 0)
    }

    /// An answer that tells the client to ask again over TCP.
    pub(super) fn truncated(&self) -> Vec<u8> {
        self.bare(ResponseCode::NoError, TRUNCATED)
    }

    /// Puts this client's id, flags and spelling into an answer to the same question.
    pub(super) fn claim(&self, bytes: &mut [u8]) {
        if let Some(header) = Header::read(bytes) {
            header_for_client(header, self).write(bytes);
        }
        if let Some(name) = bytes.get_mut(HEADER_BYTES..HEADER_BYTES + self.name.len()) {
            name.copy_from_slice(&self.name);
        }
    }

    /// Adds an OPT record to an answer, if the client has sent one (RFC 6891 section 6.1.1).
    pub(super) fn add_edns(&self, bytes: &mut Vec<u8>, stale: bool) {
        let options: &[u8] = if stale { &STALE_OPTION } else { &[] };
        self.add_edns_with(bytes, 0, options);
    }

    fn add_edns_with(&self, bytes: &mut Vec<u8>, code_high: u8, options: &[u8]) {
        let Some(mut header) = Header::read(bytes).filter(|_| self.edns) else {
            return;
        };
        header.counts[3] = header.counts[3].saturating_add(1);
        header.write(bytes);
        let flags = if self.key.dnssec_ok { DNSSEC_OK } else { 0 };
        push_edns(bytes, PAYLOAD, u32::from(code_high) << 24 | flags, options);
    }

    fn bare(&self, code: ResponseCode, high: u8) -> Vec<u8> {
        let mut bytes = vec![0; HEADER_BYTES];
        let mut header = Header {
            id: self.id,
            high: 0,
            low: code.low(),
            counts: [1, 0, 0, 0],
        };
        header = header_for_client(header, self);
        header.high |= high;
        header.write(&mut bytes);
        push_question(&mut bytes, &self.name, self.key.kind);
        self.add_edns_with(&mut bytes, code.high(), &[]);
        bytes
    }
}

/// A refusal of a message that is no proper query; `question` is what could be read of it.
fn refusal(query: Header, question: &[u8], code: ResponseCode) -> Vec<u8> {
    let mut bytes = vec![0; HEADER_BYTES];
    let header = Header {
        id: query.id,
        high: RESPONSE | query.high & (0x78 | RECURSION_DESIRED),
        low: RECURSION_AVAILABLE | code.low(),
        counts: [u16::from(!question.is_empty()), 0, 0, 0],
    };
    header.write(&mut bytes);
    bytes.extend_from_slice(question);
    bytes
}

fn push_question(bytes: &mut Vec<u8>, name: &[u8], kind: u16) {
    bytes.extend_from_slice(name);
    bytes.extend_from_slice(&kind.to_be_bytes());
    bytes.extend_from_slice(&CLASS_IN.to_be_bytes());
}

fn push_edns(bytes: &mut Vec<u8>, payload: u16, flags: u32, options: &[u8]) {
    bytes.push(0);
    bytes.extend_from_slice(&kind::OPT.to_be_bytes());
    bytes.extend_from_slice(&payload.to_be_bytes());
    bytes.extend_from_slice(&flags.to_be_bytes());
    let length = u16::try_from(options.len()).unwrap_or(0);
    bytes.extend_from_slice(&length.to_be_bytes());
    bytes.extend_from_slice(options);
}

#[cfg(test)]
mod tests {
    use hickory_proto::op::MessageType;
    use hickory_proto::rr::DNSClass;
    use proptest::prelude::*;

    use super::*;

    fn question(name: &str) -> Query {
        Query::query(Name::from_ascii(name).unwrap(), RecordType::A)
    }

    fn query(name: &str) -> Message {
        let mut message = Message::query();
        message.metadata.id = 77;
        message.add_query(question(name));
        message
    }

    fn asked(message: &Message) -> Asked {
        read_query(&message.to_vec().unwrap()).unwrap()
    }

    #[test]
    fn queries_are_read_or_refused() {
        let check = |change: &dyn Fn(&mut Message), expected: Option<ResponseCode>| {
            let mut message = query("example.com.");
            change(&mut message);
            let actual = match read_query(&message.to_vec().unwrap()) {
                Ok(asked) => {
                    assert_eq!(asked.id, 77);
                    None
                }
                Err(Refusal::Answer(bytes)) => {
                    let answer = Message::from_vec(&bytes).unwrap();
                    assert_eq!(answer.metadata.id, 77);
                    assert_eq!(answer.metadata.message_type, MessageType::Response);
                    let edns = answer.edns.as_ref().map_or(0, Edns::rcode_high);
                    Some(u16::from(edns) << 4 | u16::from(answer.metadata.response_code.low()))
                }
                Err(Refusal::Ignore) => panic!("ignored"),
            };
            assert_eq!(actual, expected.map(u16::from), "{message:?}");
        };
        check(&|_| {}, None);
        check(
            &|m| {
                m.set_edns(Edns::new());
            },
            None,
        );
        let form = Some(ResponseCode::FormErr);
        check(
            &|m| {
                m.add_query(question("example.org."));
            },
            form,
        );
        check(&|m| m.queries.clear(), form);
        let refused = Some(ResponseCode::Refused);
        check(
            &|m| {
                m.queries[0].set_query_type(RecordType::AXFR);
            },
            refused,
        );
        check(
            &|m| {
                m.queries[0].set_query_class(DNSClass::CH);
            },
            refused,
        );
        check(
            &|m| m.metadata.op_code = OpCode::Update,
            Some(ResponseCode::NotImp),
        );
        check(
            &|m| {
                let mut edns = Edns::new();
                edns.set_version(1);
                m.set_edns(edns);
            },
            Some(ResponseCode::BADVERS),
        );
    }

    #[test]
    fn answers_are_never_answered() {
        let mut response = query("example.com.");
        response.metadata.message_type = MessageType::Response;
        let read = read_query(&response.to_vec().unwrap());
        assert_eq!(read.unwrap_err(), Refusal::Ignore);
        assert_eq!(read_query(b"short").unwrap_err(), Refusal::Ignore);
    }

    #[test]
    fn sizes_are_the_clients() {
        let check = |size: Option<u16>, expected: usize| {
            let mut message = query("example.com.");
            message.edns = size.map(|size| {
                let mut edns = Edns::new();
                edns.set_max_payload(size);
                edns
            });
            assert_eq!(asked(&message).answer_bytes_max, expected, "{size:?}");
        };
        check(None, 512);
        check(Some(100), 512);
        check(Some(1232), 1232);
        check(Some(u16::MAX), 4096);
    }

    #[test]
    fn replies_must_answer_the_question() {
        let key = asked(&query("Example.com.")).key;
        let check = |change: &dyn Fn(&mut Message), expected: Reply| {
            let mut reply = query("eXample.com.");
            reply.metadata.message_type = MessageType::Response;
            change(&mut reply);
            assert_eq!(judge_reply(&reply.to_vec().unwrap(), 77, &key), expected);
        };
        check(&|_| {}, Reply::Good);
        check(&|m| m.metadata.truncation = true, Reply::Truncated);
        check(
            &|m| m.metadata.response_code = ResponseCode::NXDomain,
            Reply::Good,
        );
        check(
            &|m| m.metadata.response_code = ResponseCode::ServFail,
            Reply::Failed(ResponseCode::ServFail),
        );
        let unrelated: [&dyn Fn(&mut Message); 6] = [
            &|m| m.metadata.id = 78,
            &|m| m.metadata.message_type = MessageType::Query,
            &|m| m.queries[0] = question("example.org."),
            &|m| {
                m.queries[0].set_query_type(RecordType::AAAA);
            },
            &|m| {
                m.queries[0].set_query_class(DNSClass::CH);
            },
            &|m| m.queries.clear(),
        ];
        for change in unrelated {
            check(change, Reply::Unrelated);
        }
        check(
            &|m| {
                m.queries.clear();
                m.metadata.response_code = ResponseCode::FormErr;
            },
            Reply::Failed(ResponseCode::FormErr),
        );
    }

    #[test]
    fn our_own_queries_are_queries() {
        let mut message = query("Example.com.");
        let mut edns = Edns::new();
        edns.set_dnssec_ok(true);
        message.set_edns(edns);
        let key = asked(&message).key;
        let sent = Message::from_vec(&question_for_upstream(5, &key, Some(1232))).unwrap();
        assert!(sent.metadata.recursion_desired && sent.metadata.id == 5);
        assert_eq!(sent.max_payload(), 1232);
        assert!(sent.edns.unwrap().flags().dnssec_ok);
        let plain = Message::from_vec(&question_for_upstream(5, &key, None)).unwrap();
        assert!(plain.edns.is_none());
    }

    #[test]
    fn a_truncated_answer_keeps_the_question() {
        let message = Message::from_vec(&asked(&query("example.com.")).truncated()).unwrap();
        assert!(message.metadata.truncation && message.metadata.id == 77);
        assert_eq!(message.queries, vec![question("example.com.")]);
    }

    proptest! {
        #[test]
        fn anything_is_read_without_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
            let _ = read_query(&bytes);
            let _ = judge_reply(&bytes, 77, &asked(&query("example.com.")).key);
        }

        #[test]
        fn damaged_queries_are_read_without_panic(
            position in 0usize..64, value: u8, cut in 0usize..64
        ) {
            let mut message = query("a.example.com.");
            message.set_edns(Edns::new());
            let mut bytes = message.to_vec().unwrap();
            if let Some(byte) = bytes.get_mut(position) {
                *byte = value;
            }
            bytes.truncate(bytes.len().saturating_sub(cut));
            if let Ok(asked) = read_query(&bytes) {
                let _ = asked.answer(ResponseCode::NoError, vec![], vec![]);
            }
            let _ = judge_reply(&bytes, 77, &asked(&query("a.example.com.")).key);
        }
    }
}
