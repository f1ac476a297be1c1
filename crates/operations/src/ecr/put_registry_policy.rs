//! `PutRegistryPolicy`. The document is kept; it decides nothing while there is one account.

use aws_api::ecr::{PutRegistryPolicyInput, PutRegistryPolicyOutput};
use smithy::{Call, ServiceError};

use super::EcrService;
use super::errors::invalid;
use super::policy_text::{self, Attached};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: PutRegistryPolicyInput,
) -> Result<PutRegistryPolicyOutput, ServiceError> {
    let text = input.policy_text.unwrap_or_default();
    if !policy_text::is_valid(&text, Attached::Registry) {
        return Err(invalid("PolicyText", "Invalid registry policy provided"));
    }
    let (scope, kept) = (scope(call), text.clone());
    let put = service.store.write(move |tx| {
        let mut settings = tx.ecr_registry(&scope)?;
        settings.policy = Some(kept);
        Ok::<_, Failure>(tx.ecr_registry_put(&scope, &settings)?)
    });
    put.await?;
    Ok(PutRegistryPolicyOutput {
        registry_id: Some(call.account_id.clone()),
        policy_text: Some(text),
    })
}
