//! `ListTaskDefinitionFamilies`.

use aws_api::ecs::{ListTaskDefinitionFamiliesInput, ListTaskDefinitionFamiliesOutput};
use smithy::{Call, ServiceError};
use store::StoreError;

use super::EcsService;
use super::errors::invalid_parameter;
use super::paging::Paging;

/// How many families are read at a time while those of the wanted status are looked for.
const BATCH: usize = 500;

pub(super) async fn run(
    service: &EcsService,
    _call: &Call,
    input: ListTaskDefinitionFamiliesInput,
) -> Result<ListTaskDefinitionFamiliesOutput, ServiceError> {
    let token = input.next_token.as_deref();
    let paging = Paging::read("task definition families", input.max_results, token)?;
    let active = match input.status.as_deref() {
        None | Some("ALL") => None,
        Some("ACTIVE") => Some(true),
        Some("INACTIVE") => Some(false),
        Some(other) => return Err(invalid_parameter(format!("Invalid status '{other}'."))),
    };
    let prefix = input.family_prefix.unwrap_or_default();
    let mut after = paging.after.clone().unwrap_or_default();
    let wanted = paging.limit + 1;
    let families = service
        .store
        .read(move |tx| {
            let mut found = Vec::new();
            loop {
                let batch = tx.task_definition_families(&prefix, &after, BATCH)?;
                let is_last = batch.len() < BATCH;
                for (family, is_active) in batch {
                    after.clone_from(&family);
                    if active.is_none_or(|wanted| wanted == is_active) {
                        found.push(family);
                    }
                }
                if is_last || found.len() >= wanted {
                    found.truncate(wanted);
                    return Ok::<_, StoreError>(found);
                }
            }
        })
        .await
        .map_err(|error| ServiceError::from(crate::error::Failure::from(error)))?;
    let (families, next_token) = paging.page(families, Clone::clone);
    Ok(ListTaskDefinitionFamiliesOutput {
        families: Some(families),
        next_token,
    })
}
