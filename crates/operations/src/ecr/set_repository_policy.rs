//! `SetRepositoryPolicy`. The document is kept; it decides nothing while there is one principal.

use aws_api::ecr::{SetRepositoryPolicyInput, SetRepositoryPolicyOutput};
use smithy::{Call, ServiceError};

use super::errors::invalid;
use super::policy_text::{self, Attached};
use super::{EcrService, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: SetRepositoryPolicyInput,
) -> Result<SetRepositoryPolicyOutput, ServiceError> {
    let id = lookup::repository_id(call, input.registry_id.as_deref(), input.repository_name)?;
    let text = input.policy_text.unwrap_or_default();
    if !policy_text::is_valid(&text, Attached::Repository) {
        return Err(invalid("PolicyText", "Invalid repository policy provided"));
    }
    let changed = service.store.write(move |tx| {
        let (key, mut repository) = lookup::find(tx, &id)?;
        repository.policy = Some(text);
        tx.ecr_repository_update(key, &repository)?;
        Ok::<_, Failure>(repository)
    });
    let changed = changed.await?;
    Ok(SetRepositoryPolicyOutput {
        registry_id: Some(changed.id.scope.account_id),
        repository_name: Some(changed.id.name),
        policy_text: changed.policy,
    })
}
