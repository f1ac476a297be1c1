//! `GetRegistryScanningConfiguration`.

use aws_api::ecr::{GetRegistryScanningConfigurationInput, GetRegistryScanningConfigurationOutput};
use smithy::{Call, ServiceError};

use super::{EcrService, registry_scanning};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    _: GetRegistryScanningConfigurationInput,
) -> Result<GetRegistryScanningConfigurationOutput, ServiceError> {
    let scope = scope(call);
    let settings = service
        .store
        .read(move |tx| Ok::<_, Failure>(tx.ecr_registry(&scope)?));
    Ok(GetRegistryScanningConfigurationOutput {
        registry_id: Some(call.account_id.clone()),
        scanning_configuration: Some(registry_scanning::render(&settings.await?)),
    })
}
