//! Finding the task that a person names on the command line.

use model::task::{Task, TaskStatus};
use store::{Store, StoreError};

/// The one task that runs, or is about to, and is named so: by its id, the beginning of its id, or its ARN.
/// `cluster` is a name or an ARN. An error is for the person.
pub(crate) async fn find(
    store: &Store,
    named: String,
    cluster: Option<String>,
) -> Result<Task, String> {
    let found = store
        .read(move |tx| -> Result<_, StoreError> {
            let mut meant = tx.task_rows()?;
            meant.retain(|row| {
                is_task(&row.task, &named)
                    && cluster
                        .as_deref()
                        .is_none_or(|name| is_cluster(&row.task, name))
            });
            Ok(meant)
        })
        .await
        .map_err(|error| error.to_string())?;
    let (stopped, mut meant): (Vec<_>, Vec<_>) = found
        .into_iter()
        .partition(|row| row.observation.status == TaskStatus::Stopped);
    match (meant.pop(), meant.as_slice(), stopped.as_slice()) {
        (Some(only), [], _) => Ok(only.task),
        (Some(last), others, _) => {
            let rows = others.iter().chain([&last]);
            let ids: Vec<&str> = rows.map(|row| row.task.id.as_str()).collect();
            Err(format!("several tasks begin so: {}", ids.join(", ")))
        }
        (None, _, [only]) => Err(format!("the task {} has stopped", only.task.id)),
        (None, ..) => Err("no task that runs is called so".to_owned()),
    }
}

fn is_task(task: &Task, text: &str) -> bool {
    let id = text.rsplit('/').next().unwrap_or_default();
    !id.is_empty() && task.id.as_str().starts_with(id)
}

fn is_cluster(task: &Task, text: &str) -> bool {
    text.rsplit('/').next() == Some(task.cluster.as_str())
}
