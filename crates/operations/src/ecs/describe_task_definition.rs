//! `DescribeTaskDefinition`.

use aws_api::ecs::{DescribeTaskDefinitionInput, DescribeTaskDefinitionOutput};
use smithy::{Call, ServiceError};

use super::shapes::task_definition;
use super::{EcsService, errors, lookup, tagging};
use crate::context::scope;

pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: DescribeTaskDefinitionInput,
) -> Result<DescribeTaskDefinitionOutput, ServiceError> {
    let named = input.task_definition.unwrap_or_default();
    let reference = lookup::definition_reference(&named, &scope(call))
        .map_err(|_| errors::no_task_definition())?;
    let definition = service
        .store
        .read(move |tx| lookup::definition(tx, &reference))
        .await?
        .ok_or_else(errors::no_task_definition)?;
    let with_tags = input.include.iter().flatten().any(|name| name == "TAGS");
    Ok(DescribeTaskDefinitionOutput {
        task_definition: Some(task_definition::render(&definition)),
        tags: with_tags.then(|| tagging::render(&definition.tags)),
    })
}
