//! Writes filters for seccomp in the kernel's classic BPF.
//!
//! What a filter says is decided in `super`; here is only how it is put into instructions.

use nix::libc::sock_filter;

use super::{ALLOW, EPERM};

// Instruction codes of `linux/bpf_common.h`.
const LOAD: u16 = 0x20;
const JUMP: u16 = 0x05;
const JUMP_IF_EQUAL: u16 = 0x15;
const JUMP_IF_NOT_LESS: u16 = 0x35;
const JUMP_IF_SET: u16 = 0x45;
const RETURN: u16 = 0x06;

// Places in `struct seccomp_data`, on the little-endian architectures that are supported.
const CALL_NUMBER: u32 = 0;
const ARCHITECTURE: u32 = 4;
const FIRST_ARGUMENT_LOW: u32 = 16;
const FIRST_ARGUMENT_HIGH: u32 = 20;

/// What happens to a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Leaf {
    /// This answer of seccomp.
    Answer(u32),
    /// Allowed when the first argument has none of these bits in its lower half.
    NoFlags(u32),
    /// Allowed when the first argument is in one of these runs (first, last), which are sorted.
    OneOf(&'static [(u32, u32)]),
}

/// From `start` up to the next interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Interval {
    pub(super) start: u32,
    pub(super) leaf: Leaf,
}

#[derive(Default)]
pub(super) struct Assembler {
    code: Vec<sock_filter>,
}

impl Assembler {
    /// What `inner` writes is run for this architecture only, and must end in answers.
    pub(super) fn section(&mut self, audit: u32, inner: impl FnOnce(&mut Self)) {
        self.push(LOAD, ARCHITECTURE);
        self.branch(JUMP_IF_EQUAL, audit, inner);
    }

    /// Does what the interval says in which the number of the call is. The first one starts
    /// at zero.
    pub(super) fn select_call(&mut self, intervals: &[Interval]) {
        self.push(LOAD, CALL_NUMBER);
        self.select(intervals);
    }

    pub(super) fn answer(&mut self, answer: u32) {
        self.push(RETURN, answer);
    }

    pub(super) fn finish(self) -> Vec<sock_filter> {
        self.code
    }

    /// Looks the loaded value up by bisection.
    fn select(&mut self, intervals: &[Interval]) {
        let middle = intervals.len() / 2;
        match intervals {
            [] => self.answer(EPERM),
            [only] => self.leaf(only.leaf),
            _ => {
                let (lower, upper) = intervals.split_at(middle);
                let pivot = upper.first().map_or(0, |interval| interval.start);
                self.branch(JUMP_IF_NOT_LESS, pivot, |inner| inner.select(upper));
                self.select(lower);
            }
        }
    }

    fn leaf(&mut self, leaf: Leaf) {
        match leaf {
            Leaf::Answer(answer) => self.answer(answer),
            Leaf::NoFlags(flags) => {
                self.push(LOAD, FIRST_ARGUMENT_LOW);
                self.branch(JUMP_IF_SET, flags, |inner| inner.answer(EPERM));
                self.answer(ALLOW);
            }
            Leaf::OneOf(runs) => {
                self.push(LOAD, FIRST_ARGUMENT_HIGH);
                self.branch(JUMP_IF_EQUAL, 0, |inner| {
                    inner.push(LOAD, FIRST_ARGUMENT_LOW);
                    inner.select(&run_intervals(runs));
                });
                self.answer(EPERM);
            }
        }
    }

    /// Runs what `inner` writes when the condition holds, and goes on behind it otherwise.
    fn branch(&mut self, condition: u16, value: u32, inner: impl FnOnce(&mut Self)) {
        // A conditional jump reaches 255 instructions, an unconditional one any number.
        self.code.push(sock_filter {
            code: condition,
            jt: 1,
            jf: 0,
            k: value,
        });
        let jump = self.code.len();
        self.push(JUMP, 0);
        let start = self.code.len();
        inner(self);
        let length = u32::try_from(self.code.len() - start).unwrap_or(u32::MAX);
        if let Some(jump) = self.code.get_mut(jump) {
            jump.k = length;
        }
    }

    fn push(&mut self, code: u16, k: u32) {
        self.code.push(sock_filter {
            code,
            jt: 0,
            jf: 0,
            k,
        });
    }
}

fn run_intervals(runs: &[(u32, u32)]) -> Vec<Interval> {
    let mut intervals = Vec::new();
    let mut add = |start, answer| {
        let leaf = Leaf::Answer(answer);
        intervals.push(Interval { start, leaf });
    };
    let mut next = Some(0);
    for (first, last) in runs {
        if next != Some(*first) {
            add(next.unwrap_or_default(), EPERM);
        }
        add(*first, ALLOW);
        next = last.checked_add(1);
    }
    if let Some(next) = next {
        add(next, EPERM);
    }
    intervals
}
