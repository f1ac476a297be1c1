//! `UpdateClusterSettings`.

use aws_api::ecs::{UpdateClusterInput, UpdateClusterSettingsInput, UpdateClusterSettingsOutput};
use smithy::{Call, ServiceError};

use super::errors::invalid_parameter;
use super::{EcsService, update_cluster};

/// The part of `UpdateCluster` that is about settings.
pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: UpdateClusterSettingsInput,
) -> Result<UpdateClusterSettingsOutput, ServiceError> {
    if input.settings.as_ref().is_none_or(Vec::is_empty) {
        return Err(invalid_parameter("Settings cannot be empty."));
    }
    let update = UpdateClusterInput {
        cluster: input.cluster,
        settings: input.settings,
        ..UpdateClusterInput::default()
    };
    let output = update_cluster::run(service, call, update).await?;
    Ok(UpdateClusterSettingsOutput {
        cluster: output.cluster,
    })
}
