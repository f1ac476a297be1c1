//! `DescribeRegistry`: nothing is replicated.

use aws_api::ecr::{DescribeRegistryInput, DescribeRegistryOutput, ReplicationConfiguration};
use smithy::{Call, ServiceError};

use super::EcrService;

#[expect(clippy::unused_async, reason = "every operation is awaited")]
pub(super) async fn run(
    _: &EcrService,
    call: &Call,
    _: DescribeRegistryInput,
) -> Result<DescribeRegistryOutput, ServiceError> {
    Ok(DescribeRegistryOutput {
        registry_id: Some(call.account_id.clone()),
        replication_configuration: Some(ReplicationConfiguration {
            rules: Some(Vec::new()),
        }),
    })
}
