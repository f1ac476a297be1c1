//! `GetAccountSetting`.

use aws_api::ecr::{GetAccountSettingInput, GetAccountSettingOutput};
use smithy::{Call, ServiceError};

use super::{EcrService, account_setting};

#[expect(clippy::unused_async, reason = "every operation is awaited")]
pub(super) async fn run(
    _: &EcrService,
    _: &Call,
    input: GetAccountSettingInput,
) -> Result<GetAccountSettingOutput, ServiceError> {
    let name = input.name.unwrap_or_default();
    let value = account_setting::value(&name)?;
    Ok(GetAccountSettingOutput {
        name: Some(name),
        value: Some(value.to_owned()),
    })
}
