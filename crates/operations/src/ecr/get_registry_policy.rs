//! `GetRegistryPolicy`.

use aws_api::ecr::errors::REGISTRY_POLICY_NOT_FOUND_EXCEPTION;
use aws_api::ecr::{GetRegistryPolicyInput, GetRegistryPolicyOutput};
use smithy::{Call, ServiceError};

use super::EcrService;
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    _: GetRegistryPolicyInput,
) -> Result<GetRegistryPolicyOutput, ServiceError> {
    let scope = scope(call);
    let settings = service
        .store
        .read(move |tx| Ok::<_, Failure>(tx.ecr_registry(&scope)?));
    let text = settings.await?.policy;
    Ok(GetRegistryPolicyOutput {
        registry_id: Some(call.account_id.clone()),
        policy_text: Some(text.ok_or_else(|| not_found(call))?),
    })
}

pub(super) fn not_found(call: &Call) -> ServiceError {
    REGISTRY_POLICY_NOT_FOUND_EXCEPTION.error(format!(
        "Registry policy does not exist in the registry with id '{}'",
        call.account_id
    ))
}
