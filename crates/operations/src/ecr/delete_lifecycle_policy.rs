//! `DeleteLifecyclePolicy`.

use aws_api::ecr::{DeleteLifecyclePolicyInput, DeleteLifecyclePolicyOutput};
use smithy::{Call, ServiceError};

use super::{EcrService, get_lifecycle_policy, lookup};
use crate::context::timestamp;
use crate::error::Failure;

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: DeleteLifecyclePolicyInput,
) -> Result<DeleteLifecyclePolicyOutput, ServiceError> {
    let id = lookup::repository_id(call, input.registry_id.as_deref(), input.repository_name)?;
    let place = id.clone();
    let removed = service.store.write(move |tx| {
        let (key, _) = lookup::find(tx, &place)?;
        let policy = tx.ecr_lifecycle_policy_find(key)?;
        tx.ecr_lifecycle_policy_remove(key)?;
        Ok::<_, Failure>(policy)
    });
    let policy = removed
        .await?
        .ok_or_else(|| get_lifecycle_policy::not_found(&id))?;
    Ok(DeleteLifecyclePolicyOutput {
        registry_id: Some(id.scope.account_id),
        repository_name: Some(id.name),
        lifecycle_policy_text: Some(policy.text),
        last_evaluated_at: policy.last_evaluated_at.map(timestamp),
    })
}
