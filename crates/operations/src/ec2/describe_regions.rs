//! `DescribeRegions`: there is one, the instance's own.

use std::future::{Ready, ready};

use aws_api::ec2::{DescribeRegionsInput, DescribeRegionsOutput, Region};
use smithy::{Call, ServiceError};

use super::Ec2Service;
use super::errors::invalid_value;
use super::query::Query;

pub(super) fn run(
    _service: &Ec2Service,
    call: &Call,
    input: DescribeRegionsInput,
) -> Ready<Result<DescribeRegionsOutput, ServiceError>> {
    ready(answer(call, input))
}

fn answer(call: &Call, input: DescribeRegionsInput) -> Result<DescribeRegionsOutput, ServiceError> {
    let query = Query::read("regions", input.dry_run, None, input.filters, None, None)?;
    let names = input.region_names.unwrap_or_default();
    if let Some(unknown) = names.iter().find(|name| **name != call.region) {
        return Err(invalid_value(format!("Invalid region name: [{unknown}]")));
    }
    let own = Region {
        opt_in_status: Some("opt-in-not-required".to_owned()),
        region_name: Some(call.region.clone()),
        endpoint: Some(authority(&call.endpoint).to_owned()),
        ..Region::default()
    };
    Ok(DescribeRegionsOutput {
        regions: Some(query.filtered(vec![own], values)?),
    })
}

fn values(region: &Region, filter: &str) -> Option<Vec<String>> {
    let value = match filter {
        "region-name" => region.region_name.clone(),
        "endpoint" => region.endpoint.clone(),
        "opt-in-status" => region.opt_in_status.clone(),
        _ => return None,
    };
    Some(value.into_iter().collect())
}

/// A URL without its scheme.
fn authority(url: &str) -> &str {
    url.split_once("://")
        .map_or(url, |(_, authority)| authority)
}
