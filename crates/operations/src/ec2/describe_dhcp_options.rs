//! `DescribeDhcpOptions`.

use aws_api::ec2::{DescribeDhcpOptionsInput, DescribeDhcpOptionsOutput};
use model::network::DhcpOptions;
use smithy::{Call, ServiceError};

use super::query::{Query, tag_values};
use super::shapes::dhcp_options::{configurations, render};
use super::{Ec2Service, dhcp, errors};
use crate::context::scope;
use crate::error::Failure;

/// A set with the account that owns it.
#[derive(Debug)]
struct Owned {
    options: DhcpOptions,
    account_id: String,
}

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    input: DescribeDhcpOptionsInput,
) -> Result<DescribeDhcpOptionsOutput, ServiceError> {
    let query = Query::read(
        "dhcp options",
        input.dry_run,
        input.dhcp_options_ids,
        input.filters,
        input.max_results,
        input.next_token.as_deref(),
    )?;
    let scope = scope(call);
    let sets = service
        .store
        .read(move |tx| Ok::<_, Failure>(dhcp::list(tx, &scope)?))
        .await?;
    let owned = sets.into_iter().map(|options| Owned {
        options,
        account_id: call.account_id.clone(),
    });
    let (sets, next_token) = query.select(
        owned.collect(),
        |owned| owned.options.id.as_str(),
        values,
        errors::dhcp_options_not_found,
    )?;
    let shapes = sets
        .iter()
        .map(|owned| render(&owned.options, &owned.account_id));
    Ok(DescribeDhcpOptionsOutput {
        next_token,
        dhcp_options: Some(shapes.collect()),
    })
}

fn values(owned: &Owned, filter: &str) -> Option<Vec<String>> {
    let options = &owned.options;
    match filter {
        "dhcp-options-id" => Some(vec![options.id.to_string()]),
        "owner-id" => Some(vec![owned.account_id.clone()]),
        "key" => Some(
            configurations(options)
                .map(|(key, _)| key.to_owned())
                .collect(),
        ),
        "value" => Some(
            configurations(options)
                .flat_map(|(_, values)| values)
                .collect(),
        ),
        _ => tag_values(&options.tags, filter),
    }
}
