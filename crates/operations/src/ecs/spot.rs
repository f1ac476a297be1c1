//! Spot interruptions. On AWS they come when Fargate needs its capacity back; here somebody asks for one.
//! No API of AWS's does that.

use model::task::{StopCode, StopRequest, TaskStatus};
use model::{TaskId, UnixMillis};
use rules::fargate::SPOT;
use store::{StoreError, Tx};

/// As AWS words it.
const REASON: &str = "Your Spot Task was interrupted.";

/// Why a task cannot be interrupted.
#[derive(Debug, thiserror::Error)]
pub enum SpotProblem {
    #[error("there is no task {0}")]
    Unknown(TaskId),
    #[error(
        "the task {0} does not run on Spot capacity: only tasks of the capacity provider FARGATE_SPOT are interrupted"
    )]
    NotSpot(TaskId),
    #[error("the task {task} does not run: it is {status}")]
    NotRunning { task: TaskId, status: &'static str },
    #[error("the task {0} is stopping already")]
    Stopping(TaskId),
    #[error("the store failed")]
    Store(#[from] StoreError),
}

/// Gives a running Spot task its warning: its containers get SIGTERM at once and are killed after their stop
/// timeouts, which two minutes are the most of. It is no target any more from now on; its service sees to
/// that.
pub fn interrupt_spot_task(
    tx: &mut Tx<'_>,
    id: &TaskId,
    now: UnixMillis,
) -> Result<(), SpotProblem> {
    let Some(mut row) = tx.task_find(id)? else {
        return Err(SpotProblem::Unknown(id.clone()));
    };
    if row.task.capacity_provider.as_deref() != Some(SPOT) {
        return Err(SpotProblem::NotSpot(id.clone()));
    }
    let status = row.observation.status;
    if status != TaskStatus::Running {
        return Err(SpotProblem::NotRunning {
            task: id.clone(),
            status: status.as_str(),
        });
    }
    // Capacity that is needed back does not wait for targets that are being deregistered.
    if row.task.stop.is_some() || row.observation.ended.is_some() {
        return Err(SpotProblem::Stopping(id.clone()));
    }
    row.task.stop = Some(StopRequest {
        code: StopCode::SpotInterruption,
        reason: REASON.to_owned(),
        at: now,
    });
    tx.task_update(&row.task)?;
    Ok(())
}
