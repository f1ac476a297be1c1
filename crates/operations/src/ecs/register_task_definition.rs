//! `RegisterTaskDefinition`.

use aws_api::ecs::{RegisterTaskDefinitionInput, RegisterTaskDefinitionOutput};
use model::task_definition::TaskDefinition;
use rules::task_definition as rule;
use smithy::{Call, ServiceError};

use super::errors::client;
use super::shapes::{task_definition, unsupported};
use super::{EcsService, tagging};
use crate::context::scope;
use crate::error::Failure;
use crate::json_length::json_length;

/// Of a definition as JSON.
const LENGTH_MAX: usize = 65_536;

pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: RegisterTaskDefinitionInput,
) -> Result<RegisterTaskDefinitionOutput, ServiceError> {
    let mut definition = parse(input, call, service)?;
    let scope = scope(call);
    let definition = service
        .store
        .write(move |tx| {
            definition.revision = tx.task_definition_next_revision(&definition.family)?;
            definition.arn = scope.task_definition(&definition.family, definition.revision);
            tx.task_definition_put(&definition)?;
            Ok::<_, Failure>(definition)
        })
        .await?;
    let tags = &definition.tags;
    Ok(RegisterTaskDefinitionOutput {
        task_definition: Some(task_definition::render(&definition)),
        tags: (!tags.is_empty()).then(|| tagging::render(tags)),
    })
}

/// Reads a definition that AWS would accept and that can act here.
fn parse(
    input: RegisterTaskDefinitionInput,
    call: &Call,
    service: &EcsService,
) -> Result<TaskDefinition, ServiceError> {
    let length = json_length(&input);
    if length > LENGTH_MAX {
        return Err(client(format!(
            "Actual length: '{length}'. Max allowed length is '{LENGTH_MAX}' bytes."
        )));
    }
    let given = input.clone();
    let now = (service.clock)();
    let mut definition = task_definition::parse(input, &call.principal_arn, now)?;
    rule::validate(&definition).map_err(|refusal| client(refusal.0))?;
    unsupported::refuse(&given)?;
    definition.compatibilities = rule::compatibilities(&definition);
    definition.requires_attributes = rule::requires_attributes(&definition);
    Ok(definition)
}
