//! `DescribeManagedPrefixLists`.

use aws_api::ec2::{DescribeManagedPrefixListsInput, DescribeManagedPrefixListsOutput};
use model::arn::Scope;
use model::network::PrefixList;
use smithy::{Call, ServiceError};

use super::Ec2Service;
use super::errors::prefix_list_not_found;
use super::prefix_list::render;
use super::query::{Query, tag_values};
use crate::context::scope;
use crate::error::Failure;

/// A list with the account that owns it.
#[derive(Debug)]
struct Owned {
    list: PrefixList,
    scope: Scope,
}

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    input: DescribeManagedPrefixListsInput,
) -> Result<DescribeManagedPrefixListsOutput, ServiceError> {
    let query = Query::read(
        "managed prefix lists",
        input.dry_run,
        input.prefix_list_ids,
        input.filters,
        None,
        input.next_token.as_deref(),
    )?
    .with_pages(input.max_results, 1..=100)?;
    let lists = service
        .store
        .read(|tx| Ok::<_, Failure>(tx.noun_list::<PrefixList>()?))
        .await?;
    let scope = scope(call);
    let lists = lists.into_iter().map(|list| Owned {
        list,
        scope: scope.clone(),
    });
    let (lists, next_token) = query.select(
        lists.collect(),
        |owned| owned.list.id.as_str(),
        values,
        prefix_list_not_found,
    )?;
    let shapes = lists.iter().map(|owned| render(&owned.list, &owned.scope));
    Ok(DescribeManagedPrefixListsOutput {
        prefix_lists: Some(shapes.collect()),
        next_token,
    })
}

fn values(owned: &Owned, filter: &str) -> Option<Vec<String>> {
    let list = &owned.list;
    let value = match filter {
        "owner-id" => owned.scope.account_id.clone(),
        "prefix-list-id" => list.id.to_string(),
        "prefix-list-name" => list.name.clone(),
        _ => return tag_values(&list.tags, filter),
    };
    Some(vec![value])
}
