//! `PutReplicationConfiguration`: only the configuration that replicates nothing.

use aws_api::ecr::{
    PutReplicationConfigurationInput, PutReplicationConfigurationOutput, ReplicationConfiguration,
};
use smithy::{Call, ServiceError};

use super::EcrService;
use super::errors::{invalid, unsupported};

#[expect(clippy::unused_async, reason = "every operation is awaited")]
pub(super) async fn run(
    _: &EcrService,
    _: &Call,
    input: PutReplicationConfigurationInput,
) -> Result<PutReplicationConfigurationOutput, ServiceError> {
    let rules = input
        .replication_configuration
        .and_then(|given| given.rules);
    match rules {
        Some(rules) if rules.is_empty() => Ok(PutReplicationConfigurationOutput {
            replication_configuration: Some(ReplicationConfiguration { rules: Some(rules) }),
        }),
        Some(_) => Err(unsupported(
            "replicationConfiguration.rules",
            "images cannot be replicated to other regions and accounts",
        )),
        None => Err(invalid(
            "replicationConfiguration",
            "Member must not be null",
        )),
    }
}
