//! `PutLifecyclePolicy`. `reconcilers/ecr_lifecycle.rs` applies it.

use aws_api::ecr::{PutLifecyclePolicyInput, PutLifecyclePolicyOutput};
use model::ecr::lifecycle::RepositoryLifecyclePolicy;
use smithy::{Call, ServiceError};

use super::{EcrService, lifecycle_text, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: PutLifecyclePolicyInput,
) -> Result<PutLifecyclePolicyOutput, ServiceError> {
    let id = lookup::repository_id(call, input.registry_id.as_deref(), input.repository_name)?;
    let text = input.lifecycle_policy_text.unwrap_or_default();
    let policy = RepositoryLifecyclePolicy {
        policy: lifecycle_text::parse(&text)?,
        text: text.clone(),
        last_evaluated_at: None,
    };
    let place = id.clone();
    let put = service.store.write(move |tx| {
        let (key, _) = lookup::find(tx, &place)?;
        Ok::<_, Failure>(tx.ecr_lifecycle_policy_put(key, &policy)?)
    });
    put.await?;
    Ok(PutLifecyclePolicyOutput {
        registry_id: Some(id.scope.account_id),
        repository_name: Some(id.name),
        lifecycle_policy_text: Some(text),
    })
}
