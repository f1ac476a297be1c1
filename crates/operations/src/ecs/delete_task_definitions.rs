//! `DeleteTaskDefinitions`.

use aws_api::ecs::{self as api, DeleteTaskDefinitionsInput, DeleteTaskDefinitionsOutput};
use model::UnixMillis;
use model::arn::Scope;
use model::task_definition::{TaskDefinition, TaskDefinitionStatus};
use smithy::{Call, ServiceError};
use store::Tx;

use super::errors::invalid_parameter;
use super::shapes::{failure, task_definition};
use super::{EcsService, lookup};
use crate::context::scope;
use crate::error::Failure;

const DEFINITIONS_MAX: usize = 10;

/// Revisions that were deregistered go into DELETE_IN_PROGRESS. Once no task uses one any more it
/// is removed (by a reconciler); it can be described until then.
pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: DeleteTaskDefinitionsInput,
) -> Result<DeleteTaskDefinitionsOutput, ServiceError> {
    let named = input.task_definitions.unwrap_or_default();
    if named.is_empty() {
        return Err(invalid_parameter("taskDefinitions cannot be empty."));
    }
    if named.len() > DEFINITIONS_MAX {
        return Err(invalid_parameter(format!(
            "taskDefinitions can have at most {DEFINITIONS_MAX} items."
        )));
    }
    let (scope, now) = (scope(call), (service.clock)());
    let (deleted, failures) = service
        .store
        .write(move |tx| {
            let mut deleted = Vec::new();
            let mut failures = Vec::new();
            for text in named {
                match delete(tx, &text, &scope, now)? {
                    Ok(definition) => deleted.push(task_definition::render(&definition)),
                    Err(failure) => failures.push(failure),
                }
            }
            Ok::<_, Failure>((deleted, failures))
        })
        .await?;
    Ok(DeleteTaskDefinitionsOutput {
        task_definitions: Some(deleted),
        failures: Some(failures),
    })
}

fn delete(
    tx: &mut Tx<'_>,
    text: &str,
    scope: &Scope,
    now: UnixMillis,
) -> Result<Result<TaskDefinition, api::Failure>, Failure> {
    let arn = if text.starts_with("arn:") {
        text.to_owned()
    } else {
        format!(
            "arn:aws:ecs:{}:{}:task-definition/{text}",
            scope.region, scope.account_id
        )
    };
    let refused = |reason: &str, detail: &str| api::Failure {
        arn: Some(arn.clone()),
        reason: Some(reason.to_owned()),
        detail: Some(detail.to_owned()),
    };
    let reference = match lookup::definition_reference(text, scope) {
        Ok(reference) if reference.revision.is_some() => reference,
        _ => {
            return Ok(Err(refused(
                "INVALID_ARN",
                "The task definition has to be named with its revision.",
            )));
        }
    };
    let Some(mut definition) = lookup::definition(tx, &reference)? else {
        return Ok(Err(failure::missing(arn)));
    };
    match definition.status {
        TaskDefinitionStatus::Active => {
            return Ok(Err(refused(
                "The specified task definition is still in ACTIVE status. Please deregister the \
                 target and try again.",
                "Only task definitions that are INACTIVE can be deleted.",
            )));
        }
        TaskDefinitionStatus::Inactive => {
            definition.status = TaskDefinitionStatus::DeleteInProgress;
            definition.delete_requested_at = Some(now);
            tx.task_definition_put(&definition)?;
        }
        TaskDefinitionStatus::DeleteInProgress => {}
    }
    Ok(Ok(definition))
}
