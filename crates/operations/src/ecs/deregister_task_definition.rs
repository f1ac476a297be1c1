//! `DeregisterTaskDefinition`.

use aws_api::ecs::{DeregisterTaskDefinitionInput, DeregisterTaskDefinitionOutput};
use model::task_definition::TaskDefinitionStatus;
use smithy::{Call, ServiceError};

use super::errors::{self, client};
use super::shapes::task_definition;
use super::{EcsService, lookup};
use crate::context::scope;
use crate::error::Failure;

/// The revision becomes INACTIVE; what runs from it goes on.
pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: DeregisterTaskDefinitionInput,
) -> Result<DeregisterTaskDefinitionOutput, ServiceError> {
    let named = input.task_definition.unwrap_or_default();
    let reference = lookup::definition_reference(&named, &scope(call))
        .map_err(|_| client("Invalid task definition."))?;
    if reference.revision.is_none() {
        return Err(client("Revision is missing."));
    }
    let now = (service.clock)();
    let definition = service
        .store
        .write(move |tx| {
            let mut definition =
                lookup::definition(tx, &reference)?.ok_or_else(errors::no_task_definition)?;
            match definition.status {
                TaskDefinitionStatus::Active => {
                    definition.status = TaskDefinitionStatus::Inactive;
                    definition.deregistered_at = Some(now);
                    tx.task_definition_put(&definition)?;
                }
                TaskDefinitionStatus::Inactive => {}
                TaskDefinitionStatus::DeleteInProgress => {
                    let error =
                        client("The specified task definition is in the process of being deleted.");
                    return Err(Failure::from(error));
                }
            }
            Ok(definition)
        })
        .await?;
    Ok(DeregisterTaskDefinitionOutput {
        task_definition: Some(task_definition::render(&definition)),
    })
}
