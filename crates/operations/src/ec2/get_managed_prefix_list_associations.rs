//! `GetManagedPrefixListAssociations`: who refers to a list.

use aws_api::ec2::{
    GetManagedPrefixListAssociationsInput, GetManagedPrefixListAssociationsOutput,
    PrefixListAssociation,
};
use smithy::{Call, ServiceError};

use super::Ec2Service;
use super::errors::prefix_list_not_found;
use super::input::required;
use super::prefix_list::{find, users};
use super::query::Query;

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    input: GetManagedPrefixListAssociationsInput,
) -> Result<GetManagedPrefixListAssociationsOutput, ServiceError> {
    let query = Query::read(
        "managed prefix list associations",
        input.dry_run,
        None,
        None,
        None,
        input.next_token.as_deref(),
    )?
    .with_pages(input.max_results, 5..=255)?;
    let id = required(input.prefix_list_id, "PrefixListId")?;
    let users = service
        .store
        .read(move |tx| {
            let list = find(tx, &id)?;
            users(tx, &list)
        })
        .await?;
    let (users, next_token) =
        query.select(users, String::as_str, |_, _| None, prefix_list_not_found)?;
    let associations = users.into_iter().map(|resource_id| PrefixListAssociation {
        resource_id: Some(resource_id),
        resource_owner: Some(call.account_id.clone()),
    });
    Ok(GetManagedPrefixListAssociationsOutput {
        prefix_list_associations: Some(associations.collect()),
        next_token,
    })
}
