//! `DeleteAccountSetting`.

use aws_api::ecs::{DeleteAccountSettingInput, DeleteAccountSettingOutput};
use smithy::{Call, ServiceError};

use super::{EcsService, account_setting};
use crate::context::scope;
use crate::error::Failure;

/// Takes a principal's own setting away; answers what counts for the principal then.
pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: DeleteAccountSettingInput,
) -> Result<DeleteAccountSettingOutput, ServiceError> {
    let known = account_setting::find(input.name.as_deref())?;
    let principal = account_setting::principal(input.principal_arn, call)?;
    let arn = principal.clone().unwrap_or_else(|| scope(call).root());
    let asked = arn.clone();
    let value = service
        .store
        .write(move |tx| {
            tx.account_setting_remove(principal.as_deref().unwrap_or(""), known.name)?;
            let stored = tx.account_setting_list()?;
            Ok::<_, Failure>(account_setting::effective(&stored, known.name, &asked))
        })
        .await?;
    Ok(DeleteAccountSettingOutput {
        setting: Some(account_setting::render(known, value, arn)),
    })
}
