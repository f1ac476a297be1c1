//! `DescribeNetworkInterfaces`.

use aws_api::ec2::{DescribeNetworkInterfacesInput, DescribeNetworkInterfacesOutput};
use smithy::{Call, ServiceError, Timestamp};

use super::network_interface::{Seen, Surroundings, render};
use super::query::{Query, tag_values};
use super::{Ec2Service, errors};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    input: DescribeNetworkInterfacesInput,
) -> Result<DescribeNetworkInterfacesOutput, ServiceError> {
    let query = Query::read(
        "network interfaces",
        input.dry_run,
        input.network_interface_ids,
        input.filters,
        input.max_results,
        input.next_token.as_deref(),
    )?;
    let scope = scope(call);
    let (query, interfaces) = service
        .store
        .read(move |tx| {
            let surroundings = Surroundings::read(tx, scope)?;
            let all = tx.network_interface_list()?.into_iter();
            let seen = all
                .filter(|interface| query.has_id(interface.id.as_str()))
                .map(|interface| surroundings.see(tx, interface))
                .collect::<Result<Vec<Seen>, Failure>>()?;
            Ok::<_, Failure>((query, seen))
        })
        .await?;
    let (interfaces, next_token) = query.select(
        interfaces,
        |seen| seen.interface.id.as_str(),
        values,
        errors::network_interface_not_found,
    )?;
    Ok(DescribeNetworkInterfacesOutput {
        network_interfaces: Some(interfaces.iter().map(render).collect()),
        next_token,
    })
}

fn values(seen: &Seen, filter: &str) -> Option<Vec<String>> {
    if let Some(name) = filter.strip_prefix("attachment.") {
        return attachment_values(seen, name);
    }
    let association = filter.strip_prefix("addresses.");
    if let Some(name) = association.unwrap_or(filter).strip_prefix("association.") {
        return association_values(seen, name);
    }
    let interface = &seen.interface;
    let value = match filter {
        "network-interface-id" => interface.id.to_string(),
        "vpc-id" => interface.vpc_id.to_string(),
        "subnet-id" => interface.subnet_id.to_string(),
        "availability-zone" => interface.availability_zone.clone(),
        "availability-zone-id" => return Some(seen.availability_zone_id.iter().cloned().collect()),
        "description" => interface.description.clone(),
        "mac-address" => interface.mac_address.clone(),
        "private-ip-address" | "addresses.private-ip-address" => {
            interface.private_address.to_string()
        }
        "private-dns-name" => interface.private_dns_name.clone(),
        "addresses.primary" => "true".to_owned(),
        "requester-managed" => seen.is_requester_managed().to_string(),
        "requester-id" => seen.requester().to_owned(),
        "source-dest-check" => seen.source_dest_check().to_string(),
        "interface-type" => seen.interface_type().to_owned(),
        "owner-id" => seen.account_id.clone(),
        "status" => seen.status().to_owned(),
        "group-id" => {
            let ids = seen.groups.iter().map(|group| group.id.to_string());
            return Some(ids.collect());
        }
        "group-name" => return Some(seen.groups.iter().map(|group| group.name.clone()).collect()),
        // No interface has an operator or an address of version 6.
        "operator.managed" => "false".to_owned(),
        "operator.principal" | "ipv6-addresses.ipv6-address" => return Some(Vec::new()),
        _ => return tag_values(&interface.tags, filter),
    };
    Some(vec![value])
}

fn attachment_values(seen: &Seen, filter: &str) -> Option<Vec<String>> {
    let attachment = seen.attachment().unwrap_or_default();
    let value = match filter {
        "attachment-id" => attachment.attachment_id,
        "attach-time" => attachment.attach_time.map(iso8601),
        "status" => attachment.status,
        "instance-owner-id" => attachment.instance_owner_id,
        "delete-on-termination" => attachment.delete_on_termination.map(|it| it.to_string()),
        "device-index" => attachment.device_index.map(|index| index.to_string()),
        // There are no instances.
        "instance-id" => None,
        _ => return None,
    };
    Some(value.into_iter().collect())
}

fn association_values(seen: &Seen, filter: &str) -> Option<Vec<String>> {
    let elastic = seen.elastic.as_ref();
    let value = match filter {
        "public-ip" => seen.interface.public_address.map(|it| it.to_string()),
        "public-dns-name" => seen.public_dns_name.clone(),
        "ip-owner-id" | "owner-id" => seen.public_address_owner().map(str::to_owned),
        "allocation-id" => elastic.map(|address| address.id.to_string()),
        "association-id" => {
            let association = elastic.and_then(|address| address.association.as_ref());
            association.map(|association| association.id.to_string())
        }
        _ => return None,
    };
    Some(value.into_iter().collect())
}

/// As answers show a time.
fn iso8601(at: Timestamp) -> String {
    let whole = time::OffsetDateTime::from_unix_timestamp(at.millis().div_euclid(1000));
    let format = time::macros::format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]");
    let text = whole.ok().and_then(|whole| whole.format(format).ok());
    let millis = at.millis().rem_euclid(1000);
    format!("{}.{millis:03}Z", text.unwrap_or_default())
}
