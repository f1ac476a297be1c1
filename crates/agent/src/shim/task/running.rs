//! What those need to know of a task's containers who enter them.

use host::cgroup::Group;

use super::Task;
use crate::shim::protocol::{ContainerPhase, ContainerSpec};

/// A container that runs, for those who enter it.
#[derive(Debug)]
pub(in crate::shim) struct Running<'a> {
    /// Pid of its first process.
    pub(in crate::shim) pid: u32,
    pub(in crate::shim) group: &'a Group,
    pub(in crate::shim) spec: &'a ContainerSpec,
}

impl Task {
    /// The container with this name, if it runs.
    pub(in crate::shim) fn running(&self, name: &str) -> Option<Running<'_>> {
        let mut states = self.state.containers.iter();
        let index = states.position(|one| one.name == name)?;
        let state = self.state.containers.get(index)?;
        if state.phase != ContainerPhase::Running {
            return None;
        }
        Some(Running {
            pid: state.pid?,
            group: self.live.get(index)?.group.as_ref()?,
            spec: &self.bundle.containers.get(index)?.spec,
        })
    }

    /// The ends seen since the last call of processes that are no container's first.
    pub(in crate::shim) fn take_strangers(&mut self) -> Vec<(u32, i32)> {
        std::mem::take(&mut self.strangers)
    }
}
