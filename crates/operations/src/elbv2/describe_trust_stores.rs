//! `DescribeTrustStores`: there are none, since they come from S3.

use aws_api::elbv2::{DescribeTrustStoresInput, DescribeTrustStoresOutput, errors as kinds};
use smithy::{Call, ServiceError};

use super::Elbv2Service;

#[expect(clippy::unused_async, reason = "the shape of all operations")]
pub(super) async fn run(
    _: &Elbv2Service,
    _: &Call,
    input: DescribeTrustStoresInput,
) -> Result<DescribeTrustStoresOutput, ServiceError> {
    let named = input.trust_store_arns.into_iter().chain(input.names);
    if named.flatten().next().is_some() {
        let text = "One or more trust stores not found";
        return Err(kinds::TRUST_STORE_NOT_FOUND_EXCEPTION.error(text));
    }
    Ok(DescribeTrustStoresOutput {
        trust_stores: Some(Vec::new()),
        next_marker: None,
    })
}
