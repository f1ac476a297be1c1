//! What operations have to know of a task that is part of a service.

use model::task::Task;
use store::{StoreError, Tx};

/// Whether the task is a target of one of its service's target groups, or is still draining as one.
pub(super) fn has_targets(tx: &Tx<'_>, task: &Task) -> Result<bool, StoreError> {
    let Some(service) = &task.service else {
        return Ok(false);
    };
    let (Some(revision), Some(interface)) = (
        tx.service_revision_find(service.deployment)?,
        tx.network_interface_of_task(&task.id)?,
    ) else {
        return Ok(false);
    };
    for balancer in &revision.spec.load_balancers {
        let target = tx.target_find(
            &balancer.target_group_id,
            interface.private_address,
            balancer.container_port,
        )?;
        if target.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}
