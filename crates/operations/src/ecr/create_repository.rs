//! `CreateRepository`.

use aws_api::ecr::errors::REPOSITORY_ALREADY_EXISTS_EXCEPTION;
use aws_api::ecr::{CreateRepositoryInput, CreateRepositoryOutput};
use model::ecr::Repository;
use smithy::{Call, ServiceError};

use super::{EcrService, lookup, repository, tagging};
use crate::error::Failure;

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: CreateRepositoryInput,
) -> Result<CreateRepositoryOutput, ServiceError> {
    lookup::own_registry(call, input.registry_id.as_deref())?;
    let id = lookup::repository_id(call, None, input.repository_name)?;
    repository::check_encryption(input.encryption_configuration.as_ref())?;
    let scanning = input.image_scanning_configuration;
    let created = Repository {
        id,
        created_at: (service.clock)(),
        tag_mutability: repository::read_mutability(
            input.image_tag_mutability.as_deref(),
            input.image_tag_mutability_exclusion_filters,
        )?,
        tags: tagging::read(input.tags)?,
        scan_on_push: scanning.is_some_and(|scanning| scanning.scan_on_push == Some(true)),
        policy: None,
    };
    let inserted = service.store.write(move |tx| {
        let inserted = tx.ecr_repository_insert(&created)?;
        Ok::<_, Failure>(inserted.map(|_| created.clone()).ok_or(created.id))
    });
    match inserted.await? {
        Ok(created) => Ok(CreateRepositoryOutput {
            repository: Some(repository::render(&service.registry, &created)),
        }),
        Err(id) => Err(REPOSITORY_ALREADY_EXISTS_EXCEPTION.error(format!(
            "The repository with name '{}' already exists in the registry with id '{}'",
            id.name, id.scope.account_id
        ))),
    }
}
