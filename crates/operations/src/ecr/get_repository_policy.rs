//! `GetRepositoryPolicy`.

use aws_api::ecr::errors::REPOSITORY_POLICY_NOT_FOUND_EXCEPTION;
use aws_api::ecr::{GetRepositoryPolicyInput, GetRepositoryPolicyOutput};
use smithy::{Call, ServiceError};

use super::errors::no_policy;
use super::{EcrService, lookup};

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: GetRepositoryPolicyInput,
) -> Result<GetRepositoryPolicyOutput, ServiceError> {
    let id = lookup::repository_id(call, input.registry_id.as_deref(), input.repository_name)?;
    let place = id.clone();
    let found = service.store.read(move |tx| lookup::find(tx, &place));
    let (_, repository) = found.await?;
    let text = repository.policy.ok_or_else(|| {
        no_policy(
            &REPOSITORY_POLICY_NOT_FOUND_EXCEPTION,
            "Repository policy",
            &id,
        )
    })?;
    Ok(GetRepositoryPolicyOutput {
        registry_id: Some(id.scope.account_id),
        repository_name: Some(id.name),
        policy_text: Some(text),
    })
}
