//! `StopServiceDeployment`.

use aws_api::ecs::{StopServiceDeploymentInput, StopServiceDeploymentOutput, errors as kinds};
use model::service::ServiceDeploymentStatus;
use smithy::{Call, ServiceError};

use super::errors::invalid_parameter;
use super::{EcsService, continue_service_deployment, service_history};
use crate::context::scope;
use crate::error::Failure;

/// Asks for the deployment to be rolled back; the service loop does it.
pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: StopServiceDeploymentInput,
) -> Result<StopServiceDeploymentOutput, ServiceError> {
    let scope = scope(call);
    match input.stop_type.as_deref() {
        None | Some("" | "ROLLBACK") => {}
        // AWS's model has ABORT as well; its documentation calls ROLLBACK the only valid value.
        Some(other) => {
            return Err(invalid_parameter(format!(
                "Invalid stopType '{other}'. The valid values are ROLLBACK."
            )));
        }
    }
    let arn = input.service_deployment_arn.unwrap_or_default();
    let named = service_history::deployment_named(&arn, &scope)?
        .ok_or_else(continue_service_deployment::not_found)?;
    let now = (service.clock)();
    service
        .store
        .write(move |tx| {
            let mut record = service_history::deployment(tx, &named)?
                .ok_or_else(continue_service_deployment::not_found)?;
            let is_under_way = matches!(
                record.status,
                ServiceDeploymentStatus::Pending | ServiceDeploymentStatus::InProgress
            );
            if !is_under_way {
                let status = record.status.as_str();
                return Err(Failure::from(kinds::CONFLICT_EXCEPTION.error(format!(
                    "The service deployment cannot be stopped because its status is {status}."
                ))));
            }
            record.status = ServiceDeploymentStatus::RollbackRequested;
            record.stopped_at = Some(now);
            record.updated_at = now;
            tx.service_deployment_put(&record)?;
            // The service's loop looks at services that have changed.
            if let Some(known) = tx.service_find(&record.cluster, &record.service)? {
                tx.service_put(&known)?;
            }
            Ok(())
        })
        .await?;
    Ok(StopServiceDeploymentOutput {
        service_deployment_arn: Some(arn),
    })
}
