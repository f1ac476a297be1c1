//! `DescribeTasks`.

use aws_api::ecs::{DescribeTasksInput, DescribeTasksOutput};
use smithy::{Call, ServiceError};

use super::errors::invalid_parameter;
use super::shapes::{failure, task};
use super::{EcsService, lookup};
use crate::context::scope;
use crate::error::Failure;

const TASKS_MAX: usize = 100;

pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: DescribeTasksInput,
) -> Result<DescribeTasksOutput, ServiceError> {
    let scope = scope(call);
    let cluster = lookup::cluster_name(input.cluster.as_deref(), &scope)?;
    let named = input.tasks.unwrap_or_default();
    if named.is_empty() {
        return Err(invalid_parameter("Tasks cannot be empty."));
    }
    if named.len() > TASKS_MAX {
        return Err(invalid_parameter(format!(
            "Tasks can have at most {TASKS_MAX} items."
        )));
    }
    let with_tags = input.include.iter().flatten().any(|name| name == "TAGS");
    let ids = named
        .iter()
        .map(|text| lookup::task_id(text, &cluster, &scope))
        .collect::<Result<Vec<_>, _>>()?;
    let (tasks, failures) = service
        .store
        .read(move |tx| {
            lookup::active_cluster(tx, &cluster)?;
            let mut tasks = Vec::new();
            let mut failures = Vec::new();
            for id in ids {
                match lookup::task_in(tx, &cluster, &id)? {
                    Some(row) => tasks.push(task::render(tx, &row, &scope, with_tags)?),
                    None => failures.push(failure::missing(scope.task(&cluster, &id))),
                }
            }
            Ok::<_, Failure>((tasks, failures))
        })
        .await?;
    Ok(DescribeTasksOutput {
        tasks: Some(tasks),
        failures: Some(failures),
    })
}
