//! `ListTaskDefinitions`.

use aws_api::ecs::{ListTaskDefinitionsInput, ListTaskDefinitionsOutput};
use model::task_definition::{TaskDefinition, TaskDefinitionStatus};
use smithy::{Call, ServiceError};
use store::{SortOrder, TaskDefinitionFilter};

use super::EcsService;
use super::errors::invalid_parameter;
use super::paging::Paging;
use crate::error::Failure;

pub(super) async fn run(
    service: &EcsService,
    _call: &Call,
    input: ListTaskDefinitionsInput,
) -> Result<ListTaskDefinitionsOutput, ServiceError> {
    let paging = Paging::read(
        "task definitions",
        input.max_results,
        input.next_token.as_deref(),
    )?;
    let filter = TaskDefinitionFilter {
        family: input.family_prefix.filter(|family| !family.is_empty()),
        status: Some(status(input.status.as_deref())?),
        order: match input.sort.as_deref() {
            None | Some("ASC") => SortOrder::Ascending,
            Some("DESC") => SortOrder::Descending,
            Some(other) => return Err(invalid_parameter(format!("Invalid sort order '{other}'."))),
        },
        after: paging.after.as_deref().map(read_key).transpose()?,
    };
    let limit = paging.limit + 1;
    let definitions = service
        .store
        .read(move |tx| Ok::<_, Failure>(tx.task_definition_list(&filter, limit)?))
        .await?;
    let (definitions, next_token) = paging.page(definitions, key);
    Ok(ListTaskDefinitionsOutput {
        task_definition_arns: Some(definitions.into_iter().map(|found| found.arn).collect()),
        next_token,
    })
}

fn status(given: Option<&str>) -> Result<TaskDefinitionStatus, ServiceError> {
    match given {
        None | Some("ACTIVE") => Ok(TaskDefinitionStatus::Active),
        Some("INACTIVE") => Ok(TaskDefinitionStatus::Inactive),
        Some("DELETE_IN_PROGRESS") => Ok(TaskDefinitionStatus::DeleteInProgress),
        Some(other) => Err(invalid_parameter(format!("Invalid status '{other}'."))),
    }
}

fn key(definition: &TaskDefinition) -> String {
    format!("{}:{}", definition.family, definition.revision)
}

fn read_key(key: &str) -> Result<(String, u32), ServiceError> {
    key.split_once(':')
        .and_then(|(family, revision)| Some((family.to_owned(), revision.parse().ok()?)))
        .ok_or_else(|| invalid_parameter("Invalid token"))
}
