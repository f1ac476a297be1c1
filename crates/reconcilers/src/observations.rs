//! The one place that stores what was seen of a task.

use engine::TaskReport;
use model::TaskId;
use model::task::TaskStatus;
use store::{Store, StoreError};

/// Stores reports in one transaction; with a final one the task's addresses become free. Answers
/// the tasks whose final observation is now stored (also when it was stored before).
pub(crate) async fn record(
    store: &Store,
    reports: Vec<TaskReport>,
) -> Result<Vec<TaskId>, StoreError> {
    store
        .write_observed(move |tx| {
            let mut finished = Vec::new();
            for TaskReport {
                task_id,
                observation,
            } in reports
            {
                tx.task_observe(&task_id, &observation)?;
                if observation.status == TaskStatus::Stopped {
                    tx.network_interface_release(&task_id)?;
                    finished.push(task_id);
                }
            }
            Ok(finished)
        })
        .await
}
