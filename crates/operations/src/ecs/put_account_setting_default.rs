//! `PutAccountSettingDefault`.

use aws_api::ecs::{PutAccountSettingDefaultInput, PutAccountSettingDefaultOutput};
use smithy::{Call, ServiceError};

use super::{EcsService, account_setting, put_account_setting};

/// The setting of everybody who has no own.
pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: PutAccountSettingDefaultInput,
) -> Result<PutAccountSettingDefaultOutput, ServiceError> {
    let known = account_setting::check(input.name.as_deref(), input.value.as_deref())?;
    let value = input.value.unwrap_or_default();
    let setting = put_account_setting::put(service, call, known, value, None).await?;
    Ok(PutAccountSettingDefaultOutput {
        setting: Some(setting),
    })
}
