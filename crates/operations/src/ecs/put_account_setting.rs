//! `PutAccountSetting`.

use aws_api::ecs::{PutAccountSettingInput, PutAccountSettingOutput, Setting};
use model::account_setting::AccountSetting;
use smithy::{Call, ServiceError};

use super::{EcsService, account_setting};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: PutAccountSettingInput,
) -> Result<PutAccountSettingOutput, ServiceError> {
    let known = account_setting::check(input.name.as_deref(), input.value.as_deref())?;
    let principal = account_setting::principal(input.principal_arn, call)?;
    let value = input.value.unwrap_or_default();
    let setting = put(service, call, known, value, principal).await?;
    Ok(PutAccountSettingOutput {
        setting: Some(setting),
    })
}

/// Stores a setting of a principal, or (`None`) of the account.
pub(super) async fn put(
    service: &EcsService,
    call: &Call,
    known: &'static account_setting::Known,
    value: String,
    principal: Option<String>,
) -> Result<Setting, ServiceError> {
    let setting = AccountSetting {
        name: known.name.to_owned(),
        value: value.clone(),
        principal_arn: principal.clone(),
    };
    service
        .store
        .write(move |tx| Ok::<_, Failure>(tx.account_setting_put(&setting)?))
        .await?;
    let arn = principal.unwrap_or_else(|| scope(call).root());
    Ok(account_setting::render(known, value, arn))
}
