//! What the state that is reported says of the machine's decisions, and since when.

use super::super::clock::unix_ms;
use super::super::protocol::TaskPhase;
use super::Task;

impl Task {
    /// Carries over to the state what the machine has decided.
    pub(super) fn update_state(&mut self) {
        let Some(machine) = &self.machine else { return };
        let now = unix_ms();
        let before = self.state.clone();
        let state = &mut self.state;
        for (index, container) in state.containers.iter_mut().enumerate() {
            container.phase = machine.container_phase(index);
        }
        state.phase = machine.phase();
        state.stop = machine.stop_cause().cloned();
        match state.phase {
            TaskPhase::Running => drop(state.started_at.get_or_insert(now)),
            TaskPhase::Stopping => drop(state.stopping_at.get_or_insert(now)),
            TaskPhase::Stopped => {
                state.stopping_at.get_or_insert(now);
                state.stopped_at.get_or_insert(now);
            }
            TaskPhase::Idle | TaskPhase::Starting => {}
        }
        self.update_health();
        // A health check that finds nothing new is no news.
        self.is_changed |= self.state != before;
    }

    /// Carries over to the state what the machine thinks of the containers' health.
    fn update_health(&mut self) {
        let Some(machine) = &self.machine else { return };
        for (index, container) in self.state.containers.iter_mut().enumerate() {
            let (Some((status, failures)), Some(health)) =
                (machine.health(index), container.health.as_mut())
            else {
                continue;
            };
            let is_new = health.since.is_none() && container.started_at.is_some();
            if health.status != status || is_new {
                health.since = Some(unix_ms());
            }
            health.status = status;
            health.failures = failures;
        }
    }
}
