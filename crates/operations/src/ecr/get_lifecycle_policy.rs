//! `GetLifecyclePolicy`.

use aws_api::ecr::errors::LIFECYCLE_POLICY_NOT_FOUND_EXCEPTION;
use aws_api::ecr::{GetLifecyclePolicyInput, GetLifecyclePolicyOutput};
use model::ecr::RepositoryId;
use smithy::{Call, ServiceError};

use super::errors::no_policy;
use super::{EcrService, lookup};
use crate::context::timestamp;
use crate::error::Failure;

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: GetLifecyclePolicyInput,
) -> Result<GetLifecyclePolicyOutput, ServiceError> {
    let id = lookup::repository_id(call, input.registry_id.as_deref(), input.repository_name)?;
    let place = id.clone();
    let found = service.store.read(move |tx| {
        let (key, _) = lookup::find(tx, &place)?;
        Ok::<_, Failure>(tx.ecr_lifecycle_policy_find(key)?)
    });
    let policy = found.await?.ok_or_else(|| not_found(&id))?;
    Ok(GetLifecyclePolicyOutput {
        registry_id: Some(id.scope.account_id),
        repository_name: Some(id.name),
        lifecycle_policy_text: Some(policy.text),
        last_evaluated_at: policy.last_evaluated_at.map(timestamp),
    })
}

pub(super) fn not_found(id: &RepositoryId) -> ServiceError {
    no_policy(
        &LIFECYCLE_POLICY_NOT_FOUND_EXCEPTION,
        "Lifecycle policy",
        id,
    )
}
