//! `ContinueServiceDeployment`. No deployment has lifecycle hooks yet, so none is ever paused at one.

use aws_api::ecs::{
    ContinueServiceDeploymentInput, ContinueServiceDeploymentOutput, errors as kinds,
};
use smithy::{Call, ServiceError};

use super::errors::invalid_parameter;
use super::{EcsService, service_history};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: ContinueServiceDeploymentInput,
) -> Result<ContinueServiceDeploymentOutput, ServiceError> {
    let scope = scope(call);
    if let Some(other) = input.action.as_deref()
        && !["CONTINUE", "ROLLBACK"].contains(&other)
    {
        return Err(invalid_parameter(format!("Invalid action '{other}'.")));
    }
    let arn = input.service_deployment_arn.unwrap_or_default();
    let named = service_history::deployment_named(&arn, &scope)?.ok_or_else(not_found)?;
    let hook = input.hook_id.unwrap_or_default();
    service
        .store
        .read(move |tx| {
            service_history::deployment(tx, &named)?.ok_or_else(not_found)?;
            Err::<ContinueServiceDeploymentOutput, _>(Failure::from(invalid_parameter(format!(
                "The service deployment is not paused at a lifecycle hook with the id '{hook}'."
            ))))
        })
        .await
        .map_err(Into::into)
}

/// There is no service deployment of this name.
pub(super) fn not_found() -> ServiceError {
    kinds::SERVICE_DEPLOYMENT_NOT_FOUND_EXCEPTION.error("Service deployment not found.")
}
