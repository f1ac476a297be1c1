//! What the control plane does for `neargate spot`.

use operations::ecs::interrupt_spot_task;
use store::Store;

use crate::clock::now;
use crate::exec::wire::{InterruptAnswer, InterruptRequest};
use crate::named_task;

/// Gives the task that is meant its warning.
pub(crate) async fn interrupt(store: &Store, request: InterruptRequest) -> InterruptAnswer {
    let task = named_task::find(store, request.interrupt, request.cluster).await?;
    let id = task.id.clone();
    store
        .write(move |tx| interrupt_spot_task(tx, &id, now()))
        .await
        .map_err(|error| error.to_string())?;
    tracing::info!(task = %task.id, "Spot interruption");
    Ok(task.id.to_string())
}
