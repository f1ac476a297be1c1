//! `GetManagedPrefixListEntries`.

use aws_api::ec2::{
    GetManagedPrefixListEntriesInput, GetManagedPrefixListEntriesOutput, PrefixListEntry as Shape,
};
use rules::prefix_list::entries_of;
use smithy::{Call, ServiceError};

use super::Ec2Service;
use super::errors::{invalid_value, prefix_list_not_found};
use super::input::required;
use super::prefix_list::{find, history};
use super::query::Query;
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    input: GetManagedPrefixListEntriesInput,
) -> Result<GetManagedPrefixListEntriesOutput, ServiceError> {
    let query = Query::read(
        "managed prefix list entries",
        input.dry_run,
        None,
        None,
        None,
        input.next_token.as_deref(),
    )?
    .with_pages(input.max_results, 1..=100)?;
    let id = required(input.prefix_list_id, "PrefixListId")?;
    let (list, history) = service
        .store
        .read(move |tx| {
            let list = find(tx, &id)?;
            let history = history(tx, &list)?;
            Ok::<_, Failure>((list, history))
        })
        .await?;
    let version = input.target_version.unwrap_or(list.version);
    let entries = entries_of(&list, &history, version)
        .ok_or_else(|| invalid_value(format!("The prefix list has no version {version}.")))?;
    let shapes = entries.iter().map(|entry| Shape {
        cidr: Some(entry.cidr.to_string()),
        description: entry.description.clone(),
    });
    let (entries, next_token) = query.select(
        shapes.collect(),
        |entry| entry.cidr.as_deref().unwrap_or_default(),
        |_, _| None,
        prefix_list_not_found,
    )?;
    Ok(GetManagedPrefixListEntriesOutput {
        entries: Some(entries),
        next_token,
    })
}
