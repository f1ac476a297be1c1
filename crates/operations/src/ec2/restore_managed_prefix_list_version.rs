//! `RestoreManagedPrefixListVersion`: the entries of an earlier version in a new one.

use aws_api::ec2::{RestoreManagedPrefixListVersionInput, RestoreManagedPrefixListVersionOutput};
use model::network::PrefixListChange;
use rules::prefix_list::{advance, check_size, entries_of};
use smithy::{Call, ServiceError};

use super::Ec2Service;
use super::errors::{check_dry_run, invalid_value, missing_parameter};
use super::input::required;
use super::prefix_list::{check_version, find, history, invalid_change, render};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    input: RestoreManagedPrefixListVersionInput,
) -> Result<RestoreManagedPrefixListVersionOutput, ServiceError> {
    check_dry_run(input.dry_run)?;
    let id = required(input.prefix_list_id, "PrefixListId")?;
    let previous = input.previous_version;
    let previous = previous.ok_or_else(|| missing_parameter("PreviousVersion"))?;
    let current = input.current_version;
    let list = service
        .store
        .write(move |tx| {
            let mut list = find(tx, &id)?;
            check_version(&list, current)?;
            let mut history = history(tx, &list)?;
            let entries = entries_of(&list, &history, previous).map(<[_]>::to_vec);
            let entries = entries.ok_or_else(|| {
                invalid_value(format!("The prefix list has no version {previous}."))
            })?;
            check_size(entries.len(), list.max_entries).map_err(invalid_change)?;
            advance(&mut list, &mut history, entries, PrefixListChange::Restore);
            tx.noun_put(&history)?;
            tx.noun_put(&list)?;
            Ok::<_, Failure>(list)
        })
        .await?;
    Ok(RestoreManagedPrefixListVersionOutput {
        prefix_list: Some(render(&list, &scope(call))),
    })
}
