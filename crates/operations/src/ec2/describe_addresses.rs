//! `DescribeAddresses`. It is not paginated, as on AWS.

use aws_api::ec2::{Address as Shape, DescribeAddressesInput, DescribeAddressesOutput};
use model::network::Address;
use smithy::{Call, ServiceError};

use super::Ec2Service;
use super::address::{DOMAIN, POOL, address_not_found};
use super::errors::allocation_not_found;
use super::query::{Query, render_tags, tag_values};
use crate::error::Failure;

/// An address with where it is.
#[derive(Debug)]
struct Located {
    address: Address,
    region: String,
    account_id: String,
}

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    input: DescribeAddressesInput,
) -> Result<DescribeAddressesOutput, ServiceError> {
    let query = Query::read("addresses", input.dry_run, None, input.filters, None, None)?;
    let ids = input.allocation_ids.unwrap_or_default();
    let public_ips = input.public_ips.unwrap_or_default();
    let all = service
        .store
        .read(|tx| Ok::<_, Failure>(tx.noun_list::<Address>()?))
        .await?;
    let has_id = |address: &Address, id: &String| address.id.as_str() == *id;
    let has_ip = |address: &Address, ip: &String| address.public_address.to_string() == *ip;
    let nowhere = |ip: &&String| !all.iter().any(|address| has_ip(address, ip));
    if let Some(id) = ids.iter().find(|id| !all.iter().any(|it| has_id(it, id))) {
        return Err(allocation_not_found(id));
    }
    if let Some(ip) = public_ips.iter().find(nowhere) {
        return Err(address_not_found(ip));
    }
    let wanted = all
        .into_iter()
        .filter(|address| ids.is_empty() || ids.iter().any(|id| has_id(address, id)))
        .filter(|address| public_ips.is_empty() || public_ips.iter().any(|ip| has_ip(address, ip)))
        .map(|address| Located {
            address,
            region: call.region.clone(),
            account_id: call.account_id.clone(),
        });
    let found = query.filtered(wanted.collect(), values)?;
    Ok(DescribeAddressesOutput {
        addresses: Some(found.into_iter().map(render).collect()),
    })
}

fn values(located: &Located, filter: &str) -> Option<Vec<String>> {
    let address = &located.address;
    let association = address.association.as_ref();
    let value = match filter {
        "allocation-id" => Some(address.id.to_string()),
        "public-ip" => Some(address.public_address.to_string()),
        "domain" => Some(DOMAIN.to_owned()),
        "network-border-group" => Some(located.region.clone()),
        "association-id" => association.map(|it| it.id.to_string()),
        "network-interface-id" => association.map(|it| it.interface_id.to_string()),
        "network-interface-owner-id" => association.map(|_| located.account_id.clone()),
        "private-ip-address" => association.map(|it| it.private_address.to_string()),
        // There are no instances.
        "instance-id" => None,
        _ => return tag_values(&address.tags, filter),
    };
    Some(value.into_iter().collect())
}

fn render(located: Located) -> Shape {
    let address = located.address;
    let association = address.association.as_ref();
    Shape {
        allocation_id: Some(address.id.to_string()),
        association_id: association.map(|it| it.id.to_string()),
        domain: Some(DOMAIN.to_owned()),
        network_interface_id: association.map(|it| it.interface_id.to_string()),
        network_interface_owner_id: association.map(|_| located.account_id),
        private_ip_address: association.map(|it| it.private_address.to_string()),
        tags: Some(render_tags(&address.tags)),
        public_ipv4_pool: Some(POOL.to_owned()),
        network_border_group: Some(located.region),
        public_ip: Some(address.public_address.to_string()),
        ..Shape::default()
    }
}
