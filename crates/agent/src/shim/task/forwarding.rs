//! When output is carried on to the log router, and that the router stops after it has read it.

use super::Task;

/// How long a log router is kept from being told to stop, at most: it shall read what the
/// others wrote last. Half of the time that it has to stop is left to it in any case.
const HOLD_MS: u64 = 5_000;

impl Task {
    /// When [`Task::forward`] is due next.
    pub(super) fn forwarding_due(&self) -> Option<u64> {
        let forwarders = self.live.iter().filter_map(|live| live.forward.as_ref());
        let held = self.held.map(|(_, until)| until);
        forwarders
            .filter_map(super::Forwarder::due)
            .chain(held)
            .min()
    }

    /// There is new output of a container.
    pub(super) fn wake_forwarder(&mut self, index: usize) {
        let now = self.clock.now_ms();
        if let Some(forward) = self
            .live
            .get_mut(index)
            .and_then(|live| live.forward.as_mut())
        {
            forward.wake(now);
        }
    }

    /// No more output of a container will come.
    pub(super) fn end_forwarder(&mut self, index: usize) {
        let now = self.clock.now_ms();
        if let Some(forward) = self
            .live
            .get_mut(index)
            .and_then(|live| live.forward.as_mut())
        {
            forward.end(now);
        }
    }

    /// Carries on what is due.
    pub(super) fn forward(&mut self, now: u64) {
        for live in &mut self.live {
            let Some(forward) = &mut live.forward else {
                continue;
            };
            if forward.due().is_none_or(|due| due > now) {
                continue;
            }
            let arrived = forward.pump(now);
            if let Some(output) = &mut live.output {
                output.lines_arrived(arrived);
            }
        }
        if let Some((router, until)) = self.held
            && (now >= until || !self.has_events_for(router))
        {
            self.held = None;
            self.signal(router);
        }
    }

    /// Tells a container to stop; a log router not before it has read everything.
    pub(super) fn ask_to_stop(&mut self, index: usize, now: u64) {
        if self.has_events_for(index) {
            let bundle = self.bundle.containers.get(index);
            let half = bundle.map_or(0, |bundle| bundle.stop_timeout_ms / 2);
            self.held = Some((index, now + HOLD_MS.min(half)));
        } else {
            self.signal(index);
        }
    }

    /// Whether there is output that this container, a log router, has not read.
    fn has_events_for(&self, index: usize) -> bool {
        let Some(name) = self.bundle.containers.get(index).map(|one| &one.name) else {
            return false;
        };
        self.live
            .iter()
            .filter_map(|live| live.forward.as_ref())
            .any(|forward| forward.router() == name && !forward.is_idle())
    }
}
