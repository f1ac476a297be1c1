//! A channel against a client that behaves like the plugin, over connections that break.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;

const UNIX: u64 = 1_700_000_000_000;

fn id() -> u128 {
    7
}

fn fresh() -> Channel {
    Channel::new("s", Opening::Fresh, id, 0, UNIX)
}

fn input(sequence: i64, payload_type: u32, payload: &[u8]) -> Vec<u8> {
    Message {
        kind: MessageKind::InputStreamData,
        created: UNIX,
        sequence,
        flags: 0,
        id: 9,
        payload_type,
        payload: payload.to_vec(),
    }
    .encode()
}

fn acknowledgement(sequence: i64) -> Vec<u8> {
    Message {
        kind: MessageKind::Acknowledge,
        created: UNIX,
        sequence,
        flags: 3,
        id: 9,
        payload_type: 0,
        payload: payload::encode(&Acknowledge {
            message_type: "output_stream_data".into(),
            message_id: String::new(),
            sequence,
            is_sequential: true,
        }),
    }
    .encode()
}

fn messages(channel: &mut Channel, now: u64) -> Vec<Message> {
    let mut found = Vec::new();
    while let Some(frame) = channel.next_frame(now, UNIX) {
        if let Frame::Binary(bytes) = frame {
            found.push(Message::decode(&bytes).unwrap());
        }
    }
    found
}

fn receive(channel: &mut Channel, bytes: &[u8]) {
    channel.receive(bytes, 5, UNIX).unwrap();
}

const RESPONSE: &[u8] = br#"{"ClientVersion":"1.2.0","ProcessedClientActions":[{"ActionType":"SessionType","ActionStatus":1,"ActionResult":null,"Error":""}],"Errors":null}"#;

#[test]
fn a_session_begins_with_the_handshake() {
    let mut channel = fresh();
    let sent = messages(&mut channel, 0);
    let kinds: Vec<_> = sent.iter().map(|message| message.kind).collect();
    assert_eq!(
        kinds,
        [MessageKind::StartPublication, MessageKind::OutputStreamData]
    );
    assert_eq!(sent[1].payload_type, kind::HANDSHAKE_REQUEST);
    assert_eq!(sent[1].flags, 1);
    receive(&mut channel, &acknowledgement(0));
    receive(&mut channel, &input(0, kind::HANDSHAKE_RESPONSE, RESPONSE));
    assert_eq!(channel.stage(), Stage::Ready { input: 1 });
    channel.started(UNIX).unwrap();
    let sent = messages(&mut channel, 5);
    assert_eq!(sent[0].kind, MessageKind::Acknowledge);
    assert_eq!(sent[1].payload_type, kind::HANDSHAKE_COMPLETE);
    assert_eq!(sent[1].sequence, 1);
    channel.output(0, false, b"hi".to_vec());
    let sent = messages(&mut channel, 5);
    assert_eq!((sent[0].sequence, &sent[0].payload[..]), (2, &b"hi"[..]));
    assert_eq!(channel.acknowledged(), 0);
    receive(&mut channel, &acknowledgement(2));
    assert_eq!(channel.acknowledged(), 0);
    receive(&mut channel, &acknowledgement(1));
    assert_eq!(channel.acknowledged(), 1);
}

#[test]
fn clients_without_a_handshake_begin_with_their_size() {
    let mut channel = fresh();
    receive(
        &mut channel,
        &input(0, kind::SIZE, br#"{"cols":80,"rows":24}"#),
    );
    assert_eq!(channel.stage(), Stage::Ready { input: 0 });
    channel.started(UNIX).unwrap();
    let resize = Input::Resize {
        columns: 80,
        rows: 24,
    };
    assert_eq!(channel.next_input(), Some((0, resize)));
}

#[test]
fn a_client_that_cannot_do_it_is_refused() {
    let mut channel = fresh();
    let response = br#"{"ProcessedClientActions":[{"ActionStatus":3,"Error":"no"}]}"#;
    let error = channel.receive(&input(0, kind::HANDSHAKE_RESPONSE, response), 0, UNIX);
    let reason = "no".to_owned();
    assert_eq!(error, Err(ChannelError::Handshake { reason }));
}

#[test]
fn input_is_put_in_order_and_acknowledged_when_it_is_safe() {
    let mut channel = resumed(1, 0, 0);
    messages(&mut channel, 0);
    receive(&mut channel, &input(2, kind::OUTPUT, b"b"));
    assert_eq!(channel.next_input(), None);
    receive(&mut channel, &input(1, kind::OUTPUT, b"a"));
    receive(&mut channel, &input(1, kind::OUTPUT, b"a"));
    assert_eq!(channel.next_input(), Some((1, Input::Data(b"a".to_vec()))));
    assert_eq!(channel.next_input(), Some((2, Input::Data(b"b".to_vec()))));
    assert_eq!(channel.next_input(), None);
    assert_eq!(messages(&mut channel, 0), []);
    channel.taken(3, UNIX).unwrap();
    let sent = messages(&mut channel, 0);
    assert_eq!(
        sent.iter().map(|one| one.sequence).collect::<Vec<_>>(),
        [1, 2]
    );
    // An acknowledgement that was lost is repeated.
    receive(&mut channel, &input(2, kind::OUTPUT, b"b"));
    assert_eq!(messages(&mut channel, 0).len(), 1);
    assert_eq!(channel.next_input(), None);
}

#[test]
fn what_there_is_no_room_for_is_not_kept() {
    let mut channel = resumed(0, 0, 0);
    for number in (1..1000).rev() {
        receive(&mut channel, &input(number, kind::OUTPUT, &[0; 1000]));
    }
    receive(&mut channel, &input(0, kind::OUTPUT, b"x"));
    assert_eq!(channel.next_input(), Some((0, Input::Data(b"x".to_vec()))));
    assert_eq!(channel.next_input(), None);
}

#[test]
fn unacknowledged_output_is_sent_again() {
    let mut channel = resumed(1, 5, 5);
    channel.output(5, false, b"x".to_vec());
    assert_eq!(messages(&mut channel, 0).len(), 2);
    let due = channel.deadline().unwrap();
    assert_eq!(messages(&mut channel, due - 1), []);
    assert_eq!(messages(&mut channel, due)[0].sequence, 7);
    let again = channel.deadline().unwrap();
    assert!(again - due > due, "{again} {due}");
    receive(&mut channel, &acknowledgement(7));
    assert_eq!(channel.deadline(), None);
    assert_eq!(channel.acknowledged(), 6);
}

#[test]
fn output_waits_while_the_client_pauses_it() {
    let publication = |kind| {
        let payload = Vec::new();
        let (created, sequence, flags, id, payload_type) = (1, 0, 0, 1, 0);
        Message {
            kind,
            created,
            sequence,
            flags,
            id,
            payload_type,
            payload,
        }
        .encode()
    };
    let mut channel = resumed(1, 5, 5);
    messages(&mut channel, 0);
    receive(&mut channel, &publication(MessageKind::PausePublication));
    channel.output(5, false, b"x".to_vec());
    assert_eq!(messages(&mut channel, 0), []);
    receive(&mut channel, &publication(MessageKind::StartPublication));
    assert_eq!(messages(&mut channel, 0).len(), 1);
}

#[test]
fn the_end_is_told_after_the_last_output() {
    let mut channel = resumed(1, 5, 5);
    channel.output(5, false, b"x".to_vec());
    channel.close("over", 0);
    assert_eq!(messages(&mut channel, 0).len(), 2);
    receive(&mut channel, &acknowledgement(7));
    let Some(Frame::Binary(bytes)) = channel.next_frame(0, UNIX) else {
        panic!("no message");
    };
    let message = Message::decode(&bytes).unwrap();
    assert_eq!(message.kind, MessageKind::ChannelClosed);
    let content: ChannelClosed = serde_json::from_slice(&message.payload).unwrap();
    assert_eq!(
        (content.output, content.session_id),
        ("over".into(), "s".into())
    );
    assert_eq!(channel.next_frame(0, UNIX), Some(Frame::Close));
    assert_eq!(channel.next_frame(u64::MAX, UNIX), None);
}

fn resumed(input: u64, output: u64, seen: u64) -> Channel {
    let opening = Opening::Resumed {
        input,
        output,
        seen,
    };
    Channel::new("s", opening, id, 0, UNIX)
}

/// What the plugin does with output: takes it in order, acknowledges what it takes or keeps, and
/// says nothing about what it has had.
#[derive(Debug, Default)]
struct Plugin {
    expected: i64,
    early: BTreeMap<i64, Vec<u8>>,
    output: Vec<u8>,
}

impl Plugin {
    fn receive(&mut self, message: &Message) -> Option<Vec<u8>> {
        if message.kind != MessageKind::OutputStreamData || message.sequence < self.expected {
            return None;
        }
        self.early.insert(message.sequence, message.payload.clone());
        while let Some(payload) = self.early.remove(&self.expected) {
            if self.expected > 1 {
                self.output.extend(payload);
            }
            self.expected += 1;
        }
        Some(acknowledgement(message.sequence))
    }
}

proptest! {
    /// Whatever gets lost when connections break and control planes restart: the output arrives
    /// once and whole.
    #[test]
    fn output_arrives_once(
        pieces in 1..40_u64,
        rounds in proptest::collection::vec((0..60_usize, 0..60_usize), 0..12),
    ) {
        let mut plugin = Plugin { expected: 1, ..Plugin::default() };
        let (mut safe, mut seen) = (0, 0);
        // The last connection holds.
        for (frames, answers) in rounds.into_iter().chain([(usize::MAX, usize::MAX)]) {
            let mut channel = resumed(1, safe, seen);
            for piece in safe..pieces {
                channel.output(piece, false, vec![u8::try_from(piece).unwrap()]);
            }
            seen = pieces;
            let (mut frames, mut answers) = (frames, answers);
            let mut now = 0;
            while frames > 0 && channel.acknowledged() < pieces {
                now += 20_000;
                let Some(frame) = channel.next_frame(now, UNIX) else { break };
                frames -= 1;
                let answer = match frame {
                    Frame::Binary(bytes) => plugin.receive(&Message::decode(&bytes).unwrap()),
                    Frame::Ping(payload) => {
                        if answers > 0 {
                            answers -= 1;
                            channel.pong(&payload);
                        }
                        None
                    }
                    Frame::Close => None,
                };
                if let Some(answer) = answer && answers > 0 {
                    answers -= 1;
                    channel.receive(&answer, now, UNIX).unwrap();
                }
            }
            safe = channel.acknowledged().max(safe);
        }
        prop_assert_eq!(safe, pieces);
        let expected: Vec<u8> = (0..pieces).map(|piece| u8::try_from(piece).unwrap()).collect();
        prop_assert_eq!(plugin.output, expected);
    }

    #[test]
    fn any_bytes_are_handled(
        frames in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..200), 0..20),
        numbers in proptest::collection::vec((any::<i64>(), 0..14_u32), 0..20),
    ) {
        let mut channel = fresh();
        for bytes in &frames {
            let _ = channel.receive(bytes, 0, UNIX);
            channel.pong(bytes);
        }
        for (number, payload_type) in numbers {
            let _ = channel.receive(&input(number, payload_type, b"{}"), 0, UNIX);
            let _ = channel.receive(&acknowledgement(number), 0, UNIX);
            while channel.next_input().is_some() {}
            while channel.next_frame(0, UNIX).is_some() {}
            let _ = channel.started(UNIX);
        }
    }
}
