//! `DeleteRepository`.

use aws_api::ecr::errors::REPOSITORY_NOT_EMPTY_EXCEPTION;
use aws_api::ecr::{DeleteRepositoryInput, DeleteRepositoryOutput};
use smithy::{Call, ServiceError};

use super::{EcrService, lookup, repository};
use crate::error::Failure;

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: DeleteRepositoryInput,
) -> Result<DeleteRepositoryOutput, ServiceError> {
    let id = lookup::repository_id(call, input.registry_id.as_deref(), input.repository_name)?;
    let force = input.force == Some(true);
    let deleted = service.store.write(move |tx| {
        let (key, repository) = lookup::find(tx, &id)?;
        if !force && !tx.ecr_manifest_list(key, "", 1)?.is_empty() {
            return Err(Failure::Refused(REPOSITORY_NOT_EMPTY_EXCEPTION.error(
                format!(
                    "The repository with name '{}' in registry with id '{}' cannot be deleted \
                     because it still contains images",
                    id.name, id.scope.account_id
                ),
            )));
        }
        tx.ecr_repository_remove(key)?;
        Ok(repository)
    });
    let deleted = deleted.await?;
    Ok(DeleteRepositoryOutput {
        repository: Some(repository::render(&service.registry, &deleted)),
    })
}
