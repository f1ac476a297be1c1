//! `PutImageTagMutability`.

use aws_api::ecr::{PutImageTagMutabilityInput, PutImageTagMutabilityOutput};
use smithy::{Call, ServiceError};

use super::errors::invalid;
use super::{EcrService, lookup, repository};
use crate::error::Failure;

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: PutImageTagMutabilityInput,
) -> Result<PutImageTagMutabilityOutput, ServiceError> {
    let id = lookup::repository_id(call, input.registry_id.as_deref(), input.repository_name)?;
    let setting = input.image_tag_mutability;
    let setting =
        setting.ok_or_else(|| invalid("imageTagMutability", "Member must not be null"))?;
    let filters = input.image_tag_mutability_exclusion_filters;
    let mutability = repository::read_mutability(Some(&setting), filters)?;
    let changed = service.store.write(move |tx| {
        let (key, mut repository) = lookup::find(tx, &id)?;
        repository.tag_mutability = mutability;
        tx.ecr_repository_update(key, &repository)?;
        Ok::<_, Failure>(repository)
    });
    let changed = changed.await?;
    let (setting, filters) = repository::render_mutability(&changed.tag_mutability);
    Ok(PutImageTagMutabilityOutput {
        registry_id: Some(changed.id.scope.account_id),
        repository_name: Some(changed.id.name),
        image_tag_mutability: Some(setting),
        image_tag_mutability_exclusion_filters: filters,
    })
}
