//! `CreateTrustStore`: refused, since its certificates are read from S3.

use aws_api::elbv2::{CreateTrustStoreInput, CreateTrustStoreOutput};
use smithy::{Call, ServiceError};

use super::Elbv2Service;
use super::errors::unsupported;

#[expect(clippy::unused_async, reason = "the shape of all operations")]
pub(super) async fn run(
    _: &Elbv2Service,
    _: &Call,
    _: CreateTrustStoreInput,
) -> Result<CreateTrustStoreOutput, ServiceError> {
    Err(unsupported("Trust stores, which are made from S3 objects,"))
}
