//! What output becomes, and that neither cutting it nor restarting changes that.

use super::*;
use proptest::prelude::*;

/// Output in pieces with their times, by source.
type Output = Vec<(Source, i64, Vec<u8>)>;

fn options(multiline: Option<&str>, most: usize) -> AssemblerOptions {
    AssemblerOptions::new(None, multiline)
        .unwrap()
        .with_max_message_bytes(most)
}

fn finish(assembler: &mut Assembler, events: &mut Vec<LogEvent>) {
    assembler.close(Source::Stdout, events);
    assembler.close(Source::Stderr, events);
    assembler.flush(events);
    assert!(assembler.state().is_empty());
}

fn assemble(options: &AssemblerOptions, output: &Output) -> Vec<LogEvent> {
    let mut assembler = Assembler::new(options.clone());
    let mut events = Vec::new();
    for (source, time_ms, bytes) in output {
        assembler.push(*source, *time_ms, bytes, &mut events);
    }
    finish(&mut assembler, &mut events);
    events
}

fn check(
    multiline: Option<&str>,
    most: usize,
    output: &[(Source, i64, &[u8])],
    expected: &[(i64, &str)],
) {
    let output = output
        .iter()
        .map(|(source, ms, bytes)| (*source, *ms, bytes.to_vec()))
        .collect();
    let events = assemble(&options(multiline, most), &output);
    let events: Vec<(i64, &str)> = events
        .iter()
        .map(|event| (event.timestamp_ms, event.message.as_str()))
        .collect();
    assert_eq!(events, expected);
}

use Source::{Stderr, Stdout};

#[test]
fn lines() {
    check(
        None,
        100,
        &[(Stdout, 1, b"one\ntwo\r\n\nthree")],
        &[(1, "one"), (1, "two\r"), (1, "three")],
    );
    check(
        None,
        100,
        &[(Stdout, 1, b"be"), (Stdout, 5, b"gun\nx\n")],
        &[(1, "begun"), (5, "x")],
    );
    check(
        None,
        100,
        &[
            (Stdout, 1, b"out"),
            (Stderr, 2, b"err\n"),
            (Stdout, 3, b"put\n"),
        ],
        &[(2, "err"), (1, "output")],
    );
}

#[test]
fn bytes_that_are_no_text() {
    check(
        None,
        100,
        &[(Stdout, 1, b"a\xff\xfeb\n")],
        &[(1, "a\u{fffd}\u{fffd}b")],
    );
    // A character in three pieces.
    check(
        None,
        100,
        &[
            (Stdout, 1, b"\xe2"),
            (Stdout, 2, b"\x82"),
            (Stdout, 3, b"\xac\n"),
        ],
        &[(1, "€")],
    );
    // One that never ends: a replacement for each of its bytes.
    check(
        None,
        100,
        &[(Stdout, 1, b"\xe2\x82"), (Stdout, 2, b"(\n")],
        &[(1, "\u{fffd}\u{fffd}(")],
    );
    check(
        None,
        100,
        &[(Stdout, 1, b"x\xe2\x82\n")],
        &[(1, "x\u{fffd}\u{fffd}")],
    );
    check(
        None,
        100,
        &[(Stdout, 1, b"\xf0\x9f")],
        &[(1, "\u{fffd}\u{fffd}")],
    );
}

#[test]
fn long_lines() {
    check(
        None,
        4,
        &[(Stdout, 1, b"abcdef"), (Stdout, 2, b"ghij\nk\n")],
        &[(1, "abcd"), (1, "efgh"), (2, "ij"), (2, "k")],
    );
    // Not cut within a character, and none empty.
    check(
        None,
        4,
        &[(Stdout, 1, "aä€b\n".as_bytes())],
        &[(1, "aä"), (1, "€b")],
    );
    check(
        None,
        4,
        &[(Stdout, 1, b"abcd\nef\n")],
        &[(1, "abcd"), (1, "ef")],
    );
    check(
        None,
        4,
        &[(Stdout, 1, b"a\xff\xff\n")],
        &[(1, "a\u{fffd}"), (1, "\u{fffd}")],
    );
}

#[test]
fn multi_line_events() {
    let trace: &[u8] = b"INFO a\n  at b\n\n  at c\nINFO d\n";
    check(
        Some("^INFO"),
        100,
        &[(Stdout, 1, b"before\n"), (Stdout, 2, trace)],
        &[
            (1, "before\n"),
            (2, "INFO a\n  at b\n\n  at c\n"),
            (2, "INFO d\n"),
        ],
    );
    // An event that grows beyond the limit is parted between lines.
    check(
        Some("^INFO"),
        12,
        &[(Stdout, 1, b"INFO a\n1234\n"), (Stdout, 2, b"5678\n")],
        &[(1, "INFO a\n1234\n"), (2, "5678\n")],
    );
    check(
        Some("^INFO"),
        8,
        &[(Stdout, 1, b"INFO 6789abcdefgh\n")],
        &[(1, "INFO 678"), (1, "9abcdefg"), (1, "h\n")],
    );
}

#[test]
fn a_waiting_event_can_be_given_up_waiting_for() {
    let mut assembler = Assembler::new(options(Some("^INFO"), 100));
    let mut events = Vec::new();
    assembler.push(Stdout, 7, b"INFO a\n", &mut events);
    assert_eq!((assembler.waiting_since_ms(), events.len()), (Some(7), 0));
    assembler.flush(&mut events);
    assert_eq!(
        (assembler.waiting_since_ms(), events[0].message.as_str()),
        (None, "INFO a\n")
    );
}

#[test]
fn options_are_checked() {
    let both = AssemblerOptions::new(Some("%Y"), Some("x")).map(drop);
    assert_eq!(both, Err(OptionError::BothPatterns));
    let bad = AssemblerOptions::new(None, Some("(")).map(drop);
    assert_eq!(
        bad,
        Err(OptionError::BadPattern {
            pattern: "(".into()
        })
    );
    assert!(AssemblerOptions::new(Some("%Y-%m"), None).is_ok());
    assert!(AssemblerOptions::new(None, Some(&"x".repeat(5000))).is_err());
    assert!(AssemblerOptions::new(None, Some(r"(\w{500}){500}")).is_err());
}

fn output() -> impl Strategy<Value = Output> {
    let byte = prop_oneof![
        4 => Just(b'\n'), 8 => b'a'..b'e', 2 => Just(b'I'), 1 => Just(0xc3), 2 => 0x80_u8..0xc0,
        2 => Just(0xe2), 1 => Just(0xf0), 1 => any::<u8>(),
    ];
    let piece = (any::<bool>(), 0_i64..3, prop::collection::vec(byte, 0..30));
    prop::collection::vec(piece, 0..12).prop_map(|pieces| {
        let mut now = 0;
        pieces
            .into_iter()
            .map(|(stdout, later, bytes)| {
                now += later;
                (if stdout { Stdout } else { Stderr }, now, bytes)
            })
            .collect()
    })
}

proptest! {
    #[test]
    fn cutting_and_restarting_change_nothing(
        output in output(), most in 4_usize..20, multiline: bool, cuts in prop::collection::vec(1_usize..7, 1..20),
    ) {
        let options = options(multiline.then_some("^I"), most);
        let whole = assemble(&options, &output);
        let mut assembler = Assembler::new(options.clone());
        let mut events = Vec::new();
        let mut cuts = cuts.iter().cycle();
        for (source, time_ms, bytes) in &output {
            let mut rest = bytes.as_slice();
            while !rest.is_empty() {
                let (piece, after) = rest.split_at((*cuts.next().unwrap()).min(rest.len()));
                assembler.push(*source, *time_ms, piece, &mut events);
                rest = after;
                let stored = assembler.state().to_bytes();
                let state = AssemblerState::from_bytes(&stored).unwrap();
                prop_assert_eq!(&state, assembler.state());
                assembler = Assembler::restore(options.clone(), state);
            }
        }
        finish(&mut assembler, &mut events);
        prop_assert_eq!(events, whole);
    }

    #[test]
    fn events_hold_all_output(output in output(), most in 4_usize..20) {
        let events = assemble(&options(None, most), &output);
        prop_assert!(events.iter().all(|event| !event.message.is_empty() && event.message.len() <= most));
        for source in [Stdout, Stderr] {
            let written: Vec<u8> = output.iter().filter(|(from, _, _)| *from == source)
                .flat_map(|(_, _, bytes)| bytes.clone()).collect();
            // Only one source: its lines in order are the events in order.
            let alone = vec![(source, 1, written.clone())];
            let text: String = assemble(&options(None, most), &alone).iter().map(|e| e.message.as_str()).collect();
            let mut expected = String::new();
            for chunk in written.utf8_chunks() {
                expected.push_str(chunk.valid());
                expected.extend(chunk.invalid().iter().map(|_| '\u{fffd}'));
            }
            prop_assert_eq!(text, expected.replace('\n', ""));
        }
    }

    #[test]
    fn any_bytes_are_a_state_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..80)) {
        let mut versioned = vec![1];
        versioned.extend(&bytes);
        for bytes in [bytes, versioned] {
            if let Ok(state) = AssemblerState::from_bytes(&bytes) {
                let mut events = Vec::new();
                finish(&mut Assembler::restore(options(Some("a"), 8), state), &mut events);
            }
        }
    }
}
