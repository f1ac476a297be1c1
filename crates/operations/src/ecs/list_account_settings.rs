//! `ListAccountSettings`.

use aws_api::ecs::{ListAccountSettingsInput, ListAccountSettingsOutput, Setting};
use model::account_setting::AccountSetting;
use smithy::{Call, ServiceError};

use super::errors::invalid_parameter;
use super::paging::Paging;
use super::{EcsService, account_setting};
use crate::context::scope;
use crate::error::Failure;

const PAGE_MAX: i32 = 10;

pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: ListAccountSettingsInput,
) -> Result<ListAccountSettingsOutput, ServiceError> {
    let token = input.next_token.as_deref();
    let paging = Paging::with_limit("account settings", PAGE_MAX, input.max_results, token)?;
    let only = input
        .name
        .as_deref()
        .map(|name| account_setting::find(Some(name)))
        .transpose()?;
    if input.value.is_some() && only.is_none() {
        return Err(invalid_parameter(
            "A setting name must be specified when filtering by value.",
        ));
    }
    let principal = account_setting::principal(input.principal_arn, call)?;
    let arn = principal.clone().unwrap_or_else(|| scope(call).root());
    let effective = input.effective_settings.unwrap_or(false);
    let stored = service
        .store
        .read(|tx| Ok::<_, Failure>(tx.account_setting_list()?))
        .await?;
    let settings = account_setting::KNOWN
        .iter()
        .filter(|known| only.is_none_or(|only| only.name == known.name))
        .filter(|known| {
            paging
                .after
                .as_deref()
                .is_none_or(|after| known.name > after)
        })
        .filter_map(|known| {
            let value = if effective {
                account_setting::effective(&stored, known.name, &arn)
            } else {
                own(&stored, known.name, principal.as_deref())?
            };
            Some(account_setting::render(known, value, arn.clone()))
        })
        .filter(|setting| input.value.is_none() || setting.value == input.value)
        .collect();
    let (settings, next_token) = paging.page(settings, |setting: &Setting| {
        setting.name.clone().unwrap_or_default()
    });
    Ok(ListAccountSettingsOutput {
        settings: Some(settings),
        next_token,
    })
}

/// The value that the principal itself has set.
fn own(stored: &[AccountSetting], name: &str, principal: Option<&str>) -> Option<String> {
    let is_own = |setting: &&AccountSetting| {
        setting.name == name && setting.principal_arn.as_deref() == principal
    };
    stored
        .iter()
        .find(is_own)
        .map(|setting| setting.value.clone())
}
