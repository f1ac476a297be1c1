//! The pipes of a task's containers: when they are read, and what the state says of them.

use super::super::clock::unix_ms;
use super::super::output::{Output, Turn};
use super::super::poller::{Poller, Token};
use super::super::spool::{MAX_FRAME, Stream};
use super::{Task, number};

/// Pause before a quiet pipe is looked at again, so that a program which writes line by
/// line does not wake the shim for each.
const QUIET_MS: u64 = 2;
/// Pause before it is looked whether a full spool has room again.
const FULL_MS: u64 = 200;

impl Task {
    /// A pipe can be read.
    pub(in super::super) fn pipe_readable(
        &mut self,
        index: usize,
        stream: Stream,
        poller: &Poller,
    ) {
        let Some(live) = self.live.get_mut(index) else {
            return;
        };
        let Some(output) = &mut live.output else {
            return;
        };
        self.buffer.resize(MAX_FRAME, 0);
        let turn = output.turn(stream, unix_ms(), &mut self.buffer);
        live.has_new_output = true;
        let now = self.clock.now_ms();
        if let Some(due) = live.due.get_mut(stream.index()) {
            *due = match turn {
                // What waits for room must get into the spool also when nothing more comes.
                Turn::Closed if !output.is_flushed() => Some(now + FULL_MS),
                Turn::More | Turn::Closed => None,
                Turn::Quiet => Some(now + QUIET_MS),
                Turn::Full => Some(now + FULL_MS),
            };
        }
        if turn == Turn::More {
            watch(output, index, stream, poller);
        }
        self.wake_forwarder(index);
        self.note_output(index);
    }

    /// Spools may have room again.
    pub(in super::super) fn consumed(&mut self, poller: &Poller) {
        for index in 0..self.live.len() {
            self.read_due(index, u64::MAX, poller);
        }
    }

    /// Looks again at the pipes that were left alone until `now`.
    pub(super) fn read_due(&mut self, index: usize, now: u64, poller: &Poller) {
        for stream in [Stream::Stdout, Stream::Stderr] {
            let Some(live) = self.live.get_mut(index) else {
                return;
            };
            let Some(due) = live.due.get_mut(stream.index()) else {
                return;
            };
            if due.is_none_or(|due| due > now) {
                continue;
            }
            *due = None;
            let Some(output) = &mut live.output else {
                continue;
            };
            let is_written = output.flush();
            if output.pipe(stream).is_some() && output.may_read() {
                watch(output, index, stream, poller);
            } else if !is_written {
                *due = Some(self.clock.now_ms() + FULL_MS);
            }
            self.note_output(index);
        }
    }

    /// Closes the pipes of a container that has ended or never ran.
    pub(super) fn end_output(&mut self, index: usize, poller: &Poller) {
        let Some(live) = self.live.get_mut(index) else {
            return;
        };
        live.drained_by = None;
        if let Some(output) = &mut live.output {
            for stream in [Stream::Stdout, Stream::Stderr] {
                if let Some(pipe) = output.pipe(stream) {
                    poller.remove(pipe);
                }
            }
            output.close_all();
            if !output.flush() {
                // What waits in memory goes to the spool when there is room.
                live.due = [Some(self.clock.now_ms() + FULL_MS), None];
            }
        }
        self.note_output(index);
    }

    /// Carries over to the state what has become of the output.
    pub(super) fn note_output(&mut self, index: usize) {
        let (Some(live), Some(state)) = (
            self.live.get_mut(index),
            self.state.containers.get_mut(index),
        ) else {
            return;
        };
        let Some(output) = &live.output else { return };
        if state.dropped_bytes != output.dropped() {
            state.dropped_bytes = output.dropped();
            self.is_changed = true;
        }
        if output.is_complete() {
            live.output = None;
            live.due = [None, None];
            live.drained_by = None;
            state.output_complete = true;
            self.is_changed = true;
            self.end_forwarder(index);
        }
    }
}

/// Watches a pipe again.
fn watch(output: &Output, index: usize, stream: Stream, poller: &Poller) {
    if let Some(pipe) = output.pipe(stream)
        && let Err(error) = poller.rearm(pipe, Token::Pipe(number(index), stream))
    {
        tracing::error!(%error, "cannot watch the output of a container");
    }
}
