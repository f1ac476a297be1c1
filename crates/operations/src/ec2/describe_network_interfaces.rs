//! `DescribeNetworkInterfaces`.

use aws_api::ec2::{
    DescribeNetworkInterfacesInput, DescribeNetworkInterfacesOutput, GroupIdentifier,
    NetworkInterface as Shape, NetworkInterfaceAssociation, NetworkInterfaceAttachment,
    NetworkInterfacePrivateIpAddress,
};
use model::UnixMillis;
use model::network::{NetworkInterface, SecurityGroup, Subnet};
use model::task::AttachmentStatus;
use smithy::{Call, ServiceError};
use store::Tx;

use super::query::{Query, render_tags, tag_values};
use super::{Ec2Service, errors};
use crate::context::{scope, timestamp};
use crate::error::Failure;

/// Who made the interface and holds its attachment.
const REQUESTER: &str = "amazon-ecs";

/// An interface with what was seen of it and what belongs to it.
#[derive(Debug)]
struct Seen {
    interface: NetworkInterface,
    /// `None` while nothing has attached it.
    attached_at: Option<UnixMillis>,
    groups: Vec<SecurityGroup>,
    availability_zone_id: Option<String>,
    public_dns_name: Option<String>,
    account_id: String,
}

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
    let interfaces = service
        .store
        .read(move |tx| {
            let subnets = tx.subnet_list()?;
            let groups = tx.security_group_list()?;
            let mut seen = Vec::new();
            for interface in tx.network_interface_list()? {
                let region = &scope.region;
                seen.push(Seen {
                    attached_at: attached_at(tx, &interface)?,
                    groups: groups_of(&interface, &groups),
                    availability_zone_id: zone_id_of(&interface, &subnets),
                    public_dns_name: public_dns_name(&interface, region),
                    account_id: scope.account_id.clone(),
                    interface,
                });
            }
            Ok::<_, Failure>(seen)
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

/// When the task got its interface, as far as was seen.
fn attached_at(tx: &Tx<'_>, interface: &NetworkInterface) -> Result<Option<UnixMillis>, Failure> {
    let Some((task, _)) = interface.task() else {
        return Ok(None);
    };
    let Some(row) = tx.task_find(task)? else {
        return Ok(None);
    };
    let seen = row.observation;
    Ok(match seen.attachment {
        AttachmentStatus::Precreated | AttachmentStatus::Deleted => None,
        AttachmentStatus::Attaching | AttachmentStatus::Attached => {
            Some(seen.connectivity_at.unwrap_or(interface.created_at))
        }
    })
}

fn groups_of(interface: &NetworkInterface, all: &[SecurityGroup]) -> Vec<SecurityGroup> {
    let belongs = |group: &&SecurityGroup| interface.security_groups.contains(&group.id);
    all.iter().filter(belongs).cloned().collect()
}

fn zone_id_of(interface: &NetworkInterface, subnets: &[Subnet]) -> Option<String> {
    let subnet = subnets
        .iter()
        .find(|subnet| subnet.id == interface.subnet_id);
    subnet.map(|subnet| subnet.availability_zone_id.clone())
}

/// `ec2-198-18-0-1.compute-1.amazonaws.com`, outside of us-east-1 with the region's name.
fn public_dns_name(interface: &NetworkInterface, region: &str) -> Option<String> {
    let [a, b, c, d] = interface.public_address?.octets();
    let domain = match region {
        "us-east-1" => "compute-1".to_owned(),
        other => format!("{other}.compute"),
    };
    Some(format!("ec2-{a}-{b}-{c}-{d}.{domain}.amazonaws.com"))
}

fn values(seen: &Seen, filter: &str) -> Option<Vec<String>> {
    let interface = &seen.interface;
    let attachment = |value: &str| seen.attached_at.map(|_| value.to_owned());
    let public_address = || interface.public_address.map(|address| address.to_string());
    let value = match filter {
        "network-interface-id" => interface.id.to_string(),
        "vpc-id" => interface.vpc_id.to_string(),
        "subnet-id" => interface.subnet_id.to_string(),
        "availability-zone" => interface.availability_zone.clone(),
        "description" => interface.description.clone(),
        "mac-address" => interface.mac_address.clone(),
        "private-ip-address" | "addresses.private-ip-address" => {
            interface.private_address.to_string()
        }
        "private-dns-name" | "private-dns-name-options.hostname-type" => {
            interface.private_dns_name.clone()
        }
        "addresses.primary" | "requester-managed" | "source-dest-check" => "true".to_owned(),
        "interface-type" => "interface".to_owned(),
        "owner-id" => seen.account_id.clone(),
        "requester-id" => REQUESTER.to_owned(),
        "status" => status(seen).to_owned(),
        "group-id" => {
            return Some(
                seen.groups
                    .iter()
                    .map(|group| group.id.to_string())
                    .collect(),
            );
        }
        "group-name" => return Some(seen.groups.iter().map(|group| group.name.clone()).collect()),
        "association.public-ip" | "addresses.association.public-ip" => {
            return Some(public_address().into_iter().collect());
        }
        "association.public-dns-name" => {
            return Some(seen.public_dns_name.iter().cloned().collect());
        }
        "association.ip-owner-id" | "addresses.association.owner-id" => {
            return Some(
                public_address()
                    .map(|_| "amazon".to_owned())
                    .into_iter()
                    .collect(),
            );
        }
        "association.allocation-id" | "association.association-id" | "attachment.instance-id" => {
            return Some(Vec::new());
        }
        "attachment.attachment-id" => {
            return Some(attachment(&attachment_id(interface)).into_iter().collect());
        }
        "attachment.status" => return Some(attachment("attached").into_iter().collect()),
        "attachment.instance-owner-id" => {
            return Some(attachment(REQUESTER).into_iter().collect());
        }
        _ => return tag_values(&interface.tags, filter),
    };
    Some(vec![value])
}

fn status(seen: &Seen) -> &'static str {
    match seen.attached_at {
        Some(_) => "in-use",
        None => "available",
    }
}

/// An interface is attached once in its life, so its attachment needs no id of its own.
fn attachment_id(interface: &NetworkInterface) -> String {
    interface.id.as_str().replacen("eni-", "eni-attach-", 1)
}

fn render(seen: &Seen) -> Shape {
    let interface = &seen.interface;
    let association = interface
        .public_address
        .map(|address| NetworkInterfaceAssociation {
            ip_owner_id: Some("amazon".to_owned()),
            public_dns_name: seen.public_dns_name.clone(),
            public_ip: Some(address.to_string()),
            ..NetworkInterfaceAssociation::default()
        });
    let attachment = seen.attached_at.map(|at| NetworkInterfaceAttachment {
        attach_time: Some(timestamp(at)),
        attachment_id: Some(attachment_id(interface)),
        delete_on_termination: Some(false),
        device_index: Some(1),
        network_card_index: Some(0),
        instance_owner_id: Some(REQUESTER.to_owned()),
        status: Some("attached".to_owned()),
        ..NetworkInterfaceAttachment::default()
    });
    let groups = seen.groups.iter().map(|group| GroupIdentifier {
        group_id: Some(group.id.to_string()),
        group_name: Some(group.name.clone()),
    });
    let address = Some(interface.private_address.to_string());
    let private_dns_name = Some(interface.private_dns_name.clone());
    Shape {
        association: association.clone(),
        attachment,
        availability_zone: Some(interface.availability_zone.clone()),
        availability_zone_id: seen.availability_zone_id.clone(),
        description: Some(interface.description.clone()),
        groups: Some(groups.collect()),
        interface_type: Some("interface".to_owned()),
        ipv6_addresses: Some(Vec::new()),
        mac_address: Some(interface.mac_address.clone()),
        network_interface_id: Some(interface.id.to_string()),
        owner_id: Some(seen.account_id.clone()),
        private_dns_name: private_dns_name.clone(),
        private_ip_address: address.clone(),
        private_ip_addresses: Some(vec![NetworkInterfacePrivateIpAddress {
            association,
            primary: Some(true),
            private_dns_name,
            private_ip_address: address,
        }]),
        requester_id: Some(REQUESTER.to_owned()),
        requester_managed: Some(true),
        source_dest_check: Some(true),
        status: Some(status(seen).to_owned()),
        subnet_id: Some(interface.subnet_id.to_string()),
        tag_set: Some(render_tags(&interface.tags)),
        vpc_id: Some(interface.vpc_id.to_string()),
        ..Shape::default()
    }
}
