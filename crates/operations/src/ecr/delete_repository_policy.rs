//! `DeleteRepositoryPolicy`.

use aws_api::ecr::errors::REPOSITORY_POLICY_NOT_FOUND_EXCEPTION;
use aws_api::ecr::{DeleteRepositoryPolicyInput, DeleteRepositoryPolicyOutput};
use smithy::{Call, ServiceError};

use super::errors::no_policy;
use super::{EcrService, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: DeleteRepositoryPolicyInput,
) -> Result<DeleteRepositoryPolicyOutput, ServiceError> {
    let id = lookup::repository_id(call, input.registry_id.as_deref(), input.repository_name)?;
    let place = id.clone();
    let removed = service.store.write(move |tx| {
        let (key, mut repository) = lookup::find(tx, &place)?;
        let text = repository.policy.take();
        tx.ecr_repository_update(key, &repository)?;
        Ok::<_, Failure>(text)
    });
    let text = removed.await?.ok_or_else(|| {
        no_policy(
            &REPOSITORY_POLICY_NOT_FOUND_EXCEPTION,
            "Repository policy",
            &id,
        )
    })?;
    Ok(DeleteRepositoryPolicyOutput {
        registry_id: Some(id.scope.account_id),
        repository_name: Some(id.name),
        policy_text: Some(text),
    })
}
