//! `DeleteManagedPrefixList`.

use aws_api::ec2::{
    DeleteManagedPrefixListInput, DeleteManagedPrefixListOutput, ManagedPrefixList,
};
use model::network::{PrefixList, PrefixListHistory};
use smithy::{Call, ServiceError};

use super::Ec2Service;
use super::errors::{check_dry_run, has_dependencies};
use super::input::required;
use super::prefix_list::{find, render, users};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    input: DeleteManagedPrefixListInput,
) -> Result<DeleteManagedPrefixListOutput, ServiceError> {
    check_dry_run(input.dry_run)?;
    let id = required(input.prefix_list_id, "PrefixListId")?;
    let list = service
        .store
        .write(move |tx| {
            let list = find(tx, &id)?;
            if !users(tx, &list)?.is_empty() {
                return Err(has_dependencies(&format!("prefix list '{id}'")).into());
            }
            tx.noun_delete::<PrefixList>(&id)?;
            tx.noun_delete::<PrefixListHistory>(&id)?;
            Ok::<_, Failure>(list)
        })
        .await?;
    Ok(DeleteManagedPrefixListOutput {
        prefix_list: Some(ManagedPrefixList {
            state: Some("delete-complete".to_owned()),
            ..render(&list, &scope(call))
        }),
    })
}
