//! `PutAccountSetting`.

use aws_api::ecr::{PutAccountSettingInput, PutAccountSettingOutput};
use smithy::{Call, ServiceError};

use super::{EcrService, account_setting};

#[expect(clippy::unused_async, reason = "every operation is awaited")]
pub(super) async fn run(
    _: &EcrService,
    _: &Call,
    input: PutAccountSettingInput,
) -> Result<PutAccountSettingOutput, ServiceError> {
    let (name, value) = (
        input.name.unwrap_or_default(),
        input.value.unwrap_or_default(),
    );
    account_setting::check(&name, &value)?;
    Ok(PutAccountSettingOutput {
        name: Some(name),
        value: Some(value),
    })
}
