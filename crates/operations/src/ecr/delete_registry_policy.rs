//! `DeleteRegistryPolicy`.

use aws_api::ecr::{DeleteRegistryPolicyInput, DeleteRegistryPolicyOutput};
use smithy::{Call, ServiceError};

use super::{EcrService, get_registry_policy};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    _: DeleteRegistryPolicyInput,
) -> Result<DeleteRegistryPolicyOutput, ServiceError> {
    let scope = scope(call);
    let removed = service.store.write(move |tx| {
        let mut settings = tx.ecr_registry(&scope)?;
        let text = settings.policy.take();
        if text.is_some() {
            tx.ecr_registry_put(&scope, &settings)?;
        }
        Ok::<_, Failure>(text)
    });
    let text = removed.await?;
    Ok(DeleteRegistryPolicyOutput {
        registry_id: Some(call.account_id.clone()),
        policy_text: Some(text.ok_or_else(|| get_registry_policy::not_found(call))?),
    })
}
