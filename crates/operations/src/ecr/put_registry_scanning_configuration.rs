//! `PutRegistryScanningConfiguration`. The wish is kept; nothing scans.

use aws_api::ecr::{PutRegistryScanningConfigurationInput, PutRegistryScanningConfigurationOutput};
use smithy::{Call, ServiceError};

use super::{EcrService, registry_scanning};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: PutRegistryScanningConfigurationInput,
) -> Result<PutRegistryScanningConfigurationOutput, ServiceError> {
    let rules = registry_scanning::read(input.scan_type.as_deref(), input.rules)?;
    let scope = scope(call);
    let put = service.store.write(move |tx| {
        let mut settings = tx.ecr_registry(&scope)?;
        settings.scanning_rules = rules;
        tx.ecr_registry_put(&scope, &settings)?;
        Ok::<_, Failure>(settings)
    });
    Ok(PutRegistryScanningConfigurationOutput {
        registry_scanning_configuration: Some(registry_scanning::render(&put.await?)),
    })
}
