//! A container that is run again in its place: its files and its output stream go on, its
//! processes and its control group are new.

use super::super::clock::unix_ms;
use super::super::machine::Machine;
use super::super::poller::Poller;
use super::super::protocol::ContainerState;
use super::super::spool::{MAX_FRAME, Stream};
use super::Task;

impl Task {
    /// Whether the end of a container that is to be told to the machine at `now` is not the
    /// last one.
    pub(super) fn is_to_restart(&self, now: u64, index: usize, code: i32) -> bool {
        self.machine
            .as_ref()
            .is_some_and(|machine: &Machine| machine.will_restart(now, index, code))
    }

    /// Puts away what belonged to the run that has just ended.
    pub(super) fn end_run(&mut self, index: usize, code: i32, poller: &Poller) {
        let checks = self.retire_checks(index);
        self.retired
            .retain(|group| !matches!(group.try_remove(), Ok(true)));
        self.buffer.resize(MAX_FRAME, 0);
        let (Some(state), Some(live)) = (
            self.state.containers.get_mut(index),
            self.live.get_mut(index),
        ) else {
            return;
        };
        state.pid = None;
        live.last_end = Some((unix_ms(), code));
        if let Some(group) = live.group.take() {
            let _ = group.kill_all();
            // Those inside first, so that they can be removed in this order.
            self.retired.extend(checks);
            self.retired.push(group);
        }
        if let Some(output) = &mut live.output {
            for stream in [Stream::Stdout, Stream::Stderr] {
                if let Some(pipe) = output.pipe(stream) {
                    poller.remove(pipe);
                }
            }
            output.drain(unix_ms(), &mut self.buffer);
            output.close_all();
            live.has_new_output = true;
        }
        live.due = [None, None];
        live.stdin = None;
        self.is_changed = true;
        self.wake_forwarder(index);
    }
}

/// Records in the state that a container runs again.
pub(super) fn note(state: &mut ContainerState, restarts: u32) {
    if restarts > 0 {
        state.restart_count = restarts;
        state.restarted_at = Some(unix_ms());
    }
}
