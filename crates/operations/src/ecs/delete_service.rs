//! `DeleteService`: the service drains, and is INACTIVE when its last task has stopped.

use aws_api::ecs::{DeleteServiceInput, DeleteServiceOutput};
use model::service::ServiceStatus;
use smithy::{Call, ServiceError};

use super::errors::invalid_parameter;
use super::shapes::service as shape;
use super::{EcsService, service as parts};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: DeleteServiceInput,
) -> Result<DeleteServiceOutput, ServiceError> {
    let scope = scope(call);
    let named = input.service.unwrap_or_default();
    let (cluster, name) = parts::reference(&named, input.cluster.as_deref(), &scope)?;
    let is_forced = input.force.unwrap_or(false);
    let deleted = service
        .store
        .write(move |tx| {
            let mut service = parts::named(tx, &cluster, &name)?;
            match service.status {
                ServiceStatus::Active => {}
                // It is on its way already.
                ServiceStatus::Draining => return shape::render(tx, &service, &scope, true),
                ServiceStatus::Inactive => return Err(parts::not_found().into()),
            }
            if service.desired_count > 0 && !is_forced {
                let text = "The service cannot be stopped while it is scaled above 0.";
                return Err(Failure::from(invalid_parameter(text)));
            }
            service.desired_count = 0;
            service.status = ServiceStatus::Draining;
            tx.service_put(&service)?;
            shape::render(tx, &service, &scope, true)
        })
        .await?;
    Ok(DeleteServiceOutput {
        service: Some(deleted),
    })
}
