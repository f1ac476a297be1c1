//! `GetAuthorizationToken`.

use aws_api::ecr::{AuthorizationData, GetAuthorizationTokenInput, GetAuthorizationTokenOutput};
use registry::tokens::Bearer;
use smithy::{Call, ServiceError};

use super::{EcrService, lookup};
use crate::context::timestamp;

#[expect(clippy::unused_async, reason = "every operation is awaited")]
pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: GetAuthorizationTokenInput,
) -> Result<GetAuthorizationTokenOutput, ServiceError> {
    for registry_id in input.registry_ids.iter().flatten() {
        lookup::own_registry(call, Some(registry_id))?;
    }
    let bearer = Bearer {
        principal_arn: call.principal_arn.clone(),
        account_id: call.account_id.clone(),
    };
    let token = service.tokens.issue(&bearer, (service.clock)());
    Ok(GetAuthorizationTokenOutput {
        authorization_data: Some(vec![AuthorizationData {
            authorization_token: Some(token.authorization),
            expires_at: Some(timestamp(token.expires_at)),
            proxy_endpoint: Some(service.registry.proxy_endpoint()),
        }]),
    })
}
