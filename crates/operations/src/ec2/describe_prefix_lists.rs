//! `DescribePrefixLists`: lists with their ranges.
//!
//! On AWS these are first of all the ranges of its own services, which do not exist here.

use aws_api::ec2::{DescribePrefixListsInput, DescribePrefixListsOutput, PrefixList as Shape};
use model::network::PrefixList;
use smithy::{Call, ServiceError};

use super::Ec2Service;
use super::errors::prefix_list_not_found;
use super::query::Query;
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    input: DescribePrefixListsInput,
) -> Result<DescribePrefixListsOutput, ServiceError> {
    let query = Query::read(
        "prefix lists",
        input.dry_run,
        input.prefix_list_ids,
        input.filters,
        input.max_results,
        input.next_token.as_deref(),
    )?;
    let lists = service
        .store
        .read(|tx| Ok::<_, Failure>(tx.noun_list::<PrefixList>()?))
        .await?;
    let (lists, next_token) = query.select(
        lists,
        |list| list.id.as_str(),
        values,
        prefix_list_not_found,
    )?;
    Ok(DescribePrefixListsOutput {
        prefix_lists: Some(lists.into_iter().map(render).collect()),
        next_token,
    })
}

fn values(list: &PrefixList, filter: &str) -> Option<Vec<String>> {
    let value = match filter {
        "prefix-list-id" => list.id.to_string(),
        "prefix-list-name" => list.name.clone(),
        _ => return None,
    };
    Some(vec![value])
}

fn render(list: PrefixList) -> Shape {
    let cidrs = list.entries.iter().map(|entry| entry.cidr.to_string());
    Shape {
        cidrs: Some(cidrs.collect()),
        prefix_list_id: Some(list.id.to_string()),
        prefix_list_name: Some(list.name),
    }
}
