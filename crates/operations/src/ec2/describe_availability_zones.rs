//! `DescribeAvailabilityZones`.

use std::future::{Ready, ready};

use aws_api::ec2::{
    AvailabilityZone, DescribeAvailabilityZonesInput, DescribeAvailabilityZonesOutput,
};
use smithy::{Call, ServiceError};

use super::Ec2Service;
use super::errors::invalid_value;
use super::query::Query;
use super::zones::zones;

/// A zone with the region that it is in.
#[derive(Debug)]
struct InRegion {
    name: String,
    id: String,
    region: String,
}

pub(super) fn run(
    _service: &Ec2Service,
    call: &Call,
    input: DescribeAvailabilityZonesInput,
) -> Ready<Result<DescribeAvailabilityZonesOutput, ServiceError>> {
    ready(answer(call, input))
}

fn answer(
    call: &Call,
    input: DescribeAvailabilityZonesInput,
) -> Result<DescribeAvailabilityZonesOutput, ServiceError> {
    let query = Query::read("zones", input.dry_run, None, input.filters, None, None)?;
    let names = input.zone_names.unwrap_or_default();
    let ids = input.zone_ids.unwrap_or_default();
    let all = zones(&call.region);
    let is_unknown = |name: &&String| all.iter().all(|zone| zone.name != **name);
    if let Some(unknown) = names.iter().find(is_unknown) {
        return Err(invalid_value(format!(
            "Invalid availability zone: [{unknown}]"
        )));
    }
    if let Some(unknown) = ids.iter().find(|id| all.iter().all(|zone| zone.id != **id)) {
        return Err(invalid_value(format!(
            "Invalid availability zone-id: [{unknown}]"
        )));
    }
    let wanted = all
        .into_iter()
        .filter(|zone| names.is_empty() || names.contains(&zone.name))
        .filter(|zone| ids.is_empty() || ids.contains(&zone.id))
        .map(|zone| InRegion {
            name: zone.name,
            id: zone.id,
            region: call.region.clone(),
        })
        .collect();
    let found = query.filtered(wanted, values)?;
    Ok(DescribeAvailabilityZonesOutput {
        availability_zones: Some(found.into_iter().map(render).collect()),
    })
}

fn values(zone: &InRegion, filter: &str) -> Option<Vec<String>> {
    let value = match filter {
        "zone-name" => &zone.name,
        "zone-id" => &zone.id,
        "region-name" | "group-name" | "network-border-group" => &zone.region,
        "zone-type" => "availability-zone",
        "state" => "available",
        "opt-in-status" => "opt-in-not-required",
        "message" | "parent-zone-id" | "parent-zone-name" => return Some(Vec::new()),
        _ => return None,
    };
    Some(vec![value.to_owned()])
}

fn render(zone: InRegion) -> AvailabilityZone {
    AvailabilityZone {
        opt_in_status: Some("opt-in-not-required".to_owned()),
        messages: Some(Vec::new()),
        group_name: Some(zone.region.clone()),
        network_border_group: Some(zone.region.clone()),
        region_name: Some(zone.region),
        zone_name: Some(zone.name),
        zone_id: Some(zone.id),
        zone_type: Some("availability-zone".to_owned()),
        state: Some("available".to_owned()),
        ..AvailabilityZone::default()
    }
}
