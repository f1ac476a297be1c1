//! Reading queries, checking answers, and the few messages the resolver makes itself.
//!
//! Queries come from tasks and answers from the network: both are untrusted.

use hickory_proto::op::{Edns, Message, MessageType, OpCode, Query, ResponseCode};
use hickory_proto::rr::{DNSClass, Record, RecordType};
use hickory_proto::serialize::binary::{BinDecodable, BinDecoder};

/// Largest datagram taken and sent, in bytes (DNS flag day 2020 recommends 1232; 4096 is the
/// largest anyone asks for).
pub(super) const DATAGRAM_BYTES_MAX: usize = 4096;
/// Smallest size of answer every client takes (RFC 1035 section 2.3.4).
const DATAGRAM_BYTES_MIN: usize = 512;
const HEADER_BYTES: usize = 12;

/// A query that can be answered or passed on.
#[derive(Debug, Clone)]
pub(super) struct Asked {
    pub(super) id: u16,
    pub(super) question: Query,
    /// Largest answer the client takes in a datagram, in bytes.
    pub(super) answer_bytes_max: usize,
    recursion_desired: bool,
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
    /// The server will not or cannot answer; another might.
    Failed,
}

/// Reads a query.
pub(super) fn read_query(bytes: &[u8]) -> Result<Asked, Refusal> {
    let Some(header) = bytes.first_chunk::<HEADER_BYTES>() else {
        return Err(Refusal::Ignore);
    };
    let (id, flags) = (u16::from_be_bytes([header[0], header[1]]), header[2]);
    // Answering answers would let two servers talk to each other for ever.
    if flags & 0x80 != 0 {
        return Err(Refusal::Ignore);
    }
    let op_code = OpCode::from_u8((flags >> 3) & 0x0f);
    let refuse = |code| Err(Refusal::Answer(failure(id, op_code, None, code)));
    if op_code != OpCode::Query {
        return refuse(ResponseCode::NotImp);
    }
    let Ok(message) = Message::from_vec(bytes) else {
        return refuse(ResponseCode::FormErr);
    };
    let [question] = message.queries.as_slice() else {
        return refuse(ResponseCode::FormErr);
    };
    let transfer = matches!(question.query_type(), RecordType::AXFR | RecordType::IXFR);
    if question.query_class() != DNSClass::IN || transfer {
        let refused = failure(id, op_code, Some(question), ResponseCode::Refused);
        return Err(Refusal::Answer(refused));
    }
    Ok(Asked {
        id,
        question: question.clone(),
        answer_bytes_max: usize::from(message.max_payload())
            .clamp(DATAGRAM_BYTES_MIN, DATAGRAM_BYTES_MAX),
        recursion_desired: message.metadata.recursion_desired,
        edns: message.edns.is_some(),
    })
}

/// Judges a message from an upstream server, to which `question` was sent under `id`.
pub(super) fn judge_reply(bytes: &[u8], id: u16, question: &Query) -> Reply {
    let Some(header) = bytes.first_chunk::<HEADER_BYTES>() else {
        return Reply::Unrelated;
    };
    let is_answer = header[2] & 0x80 != 0;
    if !is_answer || u16::from_be_bytes([header[0], header[1]]) != id {
        return Reply::Unrelated;
    }
    let failed = !matches!(
        ResponseCode::from(0, header[3] & 0x0f),
        ResponseCode::NoError | ResponseCode::NXDomain
    );
    match u16::from_be_bytes([header[4], header[5]]) {
        // Some servers leave out the question of a query they did not understand.
        0 if failed => return Reply::Failed,
        1 => {}
        _ => return Reply::Unrelated,
    }
    let mut decoder = BinDecoder::new(bytes);
    let skipped = decoder.read_slice(HEADER_BYTES).is_ok();
    match Query::read(&mut decoder) {
        Ok(answered) if skipped && same_question(&answered, question) => {
            if failed {
                Reply::Failed
            } else {
                Reply::Good
            }
        }
        _ => Reply::Unrelated,
    }
}

/// Puts another id into a message.
pub(super) fn set_id(bytes: &mut [u8], id: u16) {
    if let Some(field) = bytes.first_chunk_mut::<2>() {
        *field = id.to_be_bytes();
    }
}

/// An id nobody can guess.
pub(super) fn random_id() -> u16 {
    Message::query().metadata.id
}

impl Asked {
    /// An answer made here.
    pub(super) fn answer(&self, code: ResponseCode, records: Vec<Record>) -> Vec<u8> {
        let mut message = self.response(code);
        message.add_answers(records);
        message
            .to_vec()
            .unwrap_or_else(|_| self.failure(ResponseCode::ServFail))
    }

    /// An answer that says why there is none.
    pub(super) fn failure(&self, code: ResponseCode) -> Vec<u8> {
        failure(self.id, OpCode::Query, Some(&self.question), code)
    }

    /// An answer that tells the client to ask again over TCP.
    pub(super) fn truncated(&self) -> Vec<u8> {
        let mut message = self.response(ResponseCode::NoError);
        message.metadata.truncation = true;
        message.to_vec().unwrap_or_default()
    }

    fn response(&self, code: ResponseCode) -> Message {
        let mut message = Message::response(self.id, OpCode::Query);
        message.metadata.recursion_desired = self.recursion_desired;
        message.metadata.recursion_available = true;
        message.metadata.response_code = code;
        message.add_query(self.question.clone());
        if self.edns {
            let mut edns = Edns::new();
            edns.set_max_payload(u16::try_from(DATAGRAM_BYTES_MAX).unwrap_or(u16::MAX));
            message.set_edns(edns);
        }
        message
    }
}

fn failure(id: u16, op_code: OpCode, question: Option<&Query>, code: ResponseCode) -> Vec<u8> {
    let mut message = Message::new(id, MessageType::Response, op_code);
    message.metadata.recursion_available = true;
    message.metadata.response_code = code;
    message.add_queries(question.cloned());
    message.to_vec().unwrap_or_default()
}

fn same_question(one: &Query, other: &Query) -> bool {
    one.query_type() == other.query_type()
        && one.query_class() == other.query_class()
        && one.name().to_lowercase() == other.name().to_lowercase()
}

#[cfg(test)]
mod tests {
    use std::str::FromStr as _;

    use hickory_proto::rr::Name;
    use proptest::prelude::*;

    use super::*;

    fn question(name: &str) -> Query {
        Query::query(Name::from_str(name).unwrap(), RecordType::A)
    }

    fn query(name: &str) -> Message {
        let mut message = Message::query();
        message.metadata.id = 77;
        message.add_query(question(name));
        message
    }

    fn code_of(bytes: &[u8]) -> ResponseCode {
        Message::from_vec(bytes).unwrap().metadata.response_code
    }

    #[test]
    fn queries_are_read_or_refused() {
        let check = |message: &Message, expected: Option<ResponseCode>| {
            let actual = match read_query(&message.to_vec().unwrap()) {
                Ok(asked) => {
                    assert_eq!(asked.id, 77);
                    None
                }
                Err(Refusal::Answer(bytes)) => Some(code_of(&bytes)),
                Err(Refusal::Ignore) => panic!("ignored"),
            };
            assert_eq!(actual, expected);
        };
        check(&query("example.com."), None);
        let mut two = query("example.com.");
        two.add_query(question("example.org."));
        check(&two, Some(ResponseCode::FormErr));
        let mut transfer = query("example.com.");
        transfer.queries[0].set_query_type(RecordType::AXFR);
        check(&transfer, Some(ResponseCode::Refused));
        let mut chaos = query("version.bind.");
        chaos.queries[0].set_query_class(DNSClass::CH);
        check(&chaos, Some(ResponseCode::Refused));
        let mut update = query("example.com.");
        update.metadata.op_code = OpCode::Update;
        check(&update, Some(ResponseCode::NotImp));
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
    fn replies_must_answer_the_question() {
        let asked = question("Example.com.");
        let check = |change: &dyn Fn(&mut Message), expected: Reply| {
            let mut reply = query("eXample.com.");
            reply.metadata.message_type = MessageType::Response;
            change(&mut reply);
            assert_eq!(judge_reply(&reply.to_vec().unwrap(), 77, &asked), expected);
        };
        check(&|_| {}, Reply::Good);
        check(
            &|m| m.metadata.response_code = ResponseCode::NXDomain,
            Reply::Good,
        );
        check(
            &|m| m.metadata.response_code = ResponseCode::ServFail,
            Reply::Failed,
        );
        check(&|m| m.metadata.id = 78, Reply::Unrelated);
        check(
            &|m| m.metadata.message_type = MessageType::Query,
            Reply::Unrelated,
        );
        check(
            &|m| m.queries[0] = question("example.org."),
            Reply::Unrelated,
        );
        check(
            &|m| {
                m.queries[0].set_query_type(RecordType::AAAA);
            },
            Reply::Unrelated,
        );
        check(&|m| m.queries.clear(), Reply::Unrelated);
        check(
            &|m| {
                m.queries.clear();
                m.metadata.response_code = ResponseCode::FormErr;
            },
            Reply::Failed,
        );
    }

    #[test]
    fn a_truncated_answer_keeps_the_question() {
        let asked = read_query(&query("example.com.").to_vec().unwrap()).unwrap();
        let message = Message::from_vec(&asked.truncated()).unwrap();
        assert!(message.metadata.truncation && message.metadata.id == 77);
        assert_eq!(message.queries, vec![question("example.com.")]);
    }

    proptest! {
        #[test]
        fn anything_is_read_without_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
            let _ = read_query(&bytes);
            let _ = judge_reply(&bytes, 77, &question("example.com."));
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
            let _ = read_query(&bytes);
            let _ = judge_reply(&bytes, 77, &question("a.example.com."));
        }
    }
}
