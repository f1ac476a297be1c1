//! AWS Security Token Service.

use aws_api::Reply;
use aws_api::sts::{GetCallerIdentityInput, GetCallerIdentityOutput, Sts};
use smithy::Call;

/// The operations of AWS STS. It keeps nothing.
#[derive(Debug, Clone, Copy, Default)]
pub struct StsService;

impl Sts for StsService {
    /// Who the caller is; everybody may ask.
    fn get_caller_identity<'a>(
        &'a self,
        call: &'a Call,
        _: GetCallerIdentityInput,
    ) -> Reply<'a, GetCallerIdentityOutput> {
        let output = GetCallerIdentityOutput {
            user_id: Some(call.principal_id.clone()),
            account: Some(call.account_id.clone()),
            arn: Some(call.principal_arn.clone()),
        };
        Box::pin(std::future::ready(Ok(output)))
    }
}
