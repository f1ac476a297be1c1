//! What an earlier control plane left: tasks to go on with, sandboxes to end, files to remove.
//!
//! A shim that has a task and lives is adopted. One that died while nobody watched left its last
//! state in a file; its task is ended with what is known. Everything else is removed.

use std::sync::Arc;

use host::cgroup::{CgroupError, Group, Hierarchy};
use model::TaskId;

use crate::files::{self, Files, TASK_FILE};
use crate::local_engine::Shared;
use crate::observe;
use crate::record::Record;
use crate::residence::Residence;
use crate::shim::client::{Adopted, Link, ShimClient};
use crate::shim::protocol::{ShimState, TaskPhase};
use crate::{AgentError, chain, shim};

/// Goes through everything that an earlier control plane may have left.
pub(crate) async fn adopt(shared: &Arc<Shared>) -> Result<(), AgentError> {
    for name in files::names(&shared.files.shims()).map_err(AgentError::Files)? {
        adopt_shim(shared, name).await;
    }
    for name in files::names(&shared.files.tasks()).map_err(AgentError::Files)? {
        match TaskId::parse(&name) {
            Ok(task) if !shared.has_task(&task) => shared.remove_task_files(&task),
            _ => {}
        }
    }
    Ok(())
}

/// Removes a dead shim's directory and control groups.
pub(crate) fn remove_shim(files: &Files, instance_id: &str, name: &str) {
    let group = shim_cgroup(instance_id, name);
    let removed = Hierarchy::discover().and_then(|hierarchy| {
        let group = Group::new(&hierarchy, &group)?;
        group.kill_all()?;
        group.remove()
    });
    if let Err(error) = removed {
        tracing::warn!(shim = name, error = %chain(&error), "cannot remove a control group");
    }
    if let Err(error) = files::remove_tree(&files.shim(name)) {
        tracing::warn!(shim = name, %error, "cannot remove a shim's directory");
    }
}

/// The control group of a shim, in which its task's groups are.
pub(crate) fn shim_cgroup(instance_id: &str, name: &str) -> String {
    format!("{}/{name}", instance_cgroup(instance_id))
}

/// Removes the instance's control groups; nothing may run in them.
pub(crate) fn remove_cgroups(instance_id: &str) -> Result<(), CgroupError> {
    let hierarchy = Hierarchy::discover()?;
    let group = Group::new(&hierarchy, &instance_cgroup(instance_id))?;
    group.kill_all()?;
    group.remove()
}

fn instance_cgroup(instance_id: &str) -> String {
    format!("/neargate-{instance_id}")
}

async fn adopt_shim(shared: &Arc<Shared>, name: String) {
    let directory = shared.files.shim(&name);
    let record: Option<Record> = files::read_json(&directory.join(TASK_FILE)).ok().flatten();
    let found = shim::client::adopt(&directory).await;
    let has_task = |state: &ShimState| state.phase != TaskPhase::Idle;
    match (record, found) {
        (Some(record), Ok(Adopted::Alive(client))) if matches!(client.link(), Link::Up(state) if has_task(&state)) =>
        {
            resume(shared, name, record, *client);
        }
        (Some(record), Ok(Adopted::Gone(Some(state)))) if has_task(&state) => {
            bury(shared, name, record, &state);
        }
        (_, found) => {
            tracing::info!(shim = name, "removing a sandbox that no task was in");
            if let Ok(Adopted::Alive(client)) = found
                && let Err(error) = client.destroy()
            {
                tracing::warn!(shim = name, %error, "cannot end a sandbox");
            }
            shared.remove_shim(&name);
        }
    }
}

fn resume(shared: &Arc<Shared>, name: String, record: Record, client: ShimClient) {
    let Record {
        assignment,
        observation,
    } = record;
    tracing::info!(task = %assignment.task_id, shim = name, pid = client.pid(), "adopted a task");
    shared.resume_outputs(&assignment);
    shared.resume(assignment, observation, Residence::adopted(name, client));
}

/// Ends a task whose shim is dead.
fn bury(shared: &Arc<Shared>, name: String, record: Record, state: &ShimState) {
    let Record {
        assignment,
        mut observation,
    } = record;
    tracing::info!(task = %assignment.task_id, shim = name, "a task's shim died unwatched");
    observe::apply(&mut observation, state);
    if state.phase != TaskPhase::Stopped {
        observe::shim_died(&mut observation, shared.now());
    }
    shared.bury(assignment, observation, name);
}
