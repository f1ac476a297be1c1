//! A subnet as EC2 shows it.

use aws_api::ec2::{BlockPublicAccessStates, PrivateDnsNameOptionsOnLaunch, Subnet as Shape};
use model::arn::Scope;
use model::network::{SUBNET_RESERVED_FIRST, Subnet};
use rules::placement::usable_addresses;
use store::{StoreError, Tx};

use crate::context::integer;
use crate::ec2::ipv6_range;
use crate::ec2::query::render_tags;

/// A subnet with how many addresses are free.
#[derive(Debug)]
pub(in crate::ec2) struct Counted {
    pub(in crate::ec2) subnet: Subnet,
    pub(in crate::ec2) free: u64,
    pub(in crate::ec2) arn: String,
    pub(in crate::ec2) account_id: String,
}

/// Counts the addresses that are free now.
pub(in crate::ec2) fn count(
    tx: &Tx<'_>,
    scope: &Scope,
    subnet: Subnet,
) -> Result<Counted, StoreError> {
    let in_use = tx.private_addresses_in_use(&subnet.id)?.len();
    let usable = usable_addresses(subnet.cidr, SUBNET_RESERVED_FIRST);
    Ok(Counted {
        free: usable.saturating_sub(u64::try_from(in_use).unwrap_or(u64::MAX)),
        arn: scope.ec2(&format!("subnet/{}", subnet.id)),
        account_id: scope.account_id.clone(),
        subnet,
    })
}

pub(in crate::ec2) fn render(counted: Counted) -> Shape {
    let subnet = counted.subnet;
    let ipv6 = subnet.ipv6.iter();
    let ipv6 = ipv6.map(|own| ipv6_range::render_of_subnet(own, "associated"));
    Shape {
        availability_zone_id: Some(subnet.availability_zone_id),
        map_customer_owned_ip_on_launch: Some(false),
        owner_id: Some(counted.account_id),
        assign_ipv6_address_on_creation: Some(subnet.assign_ipv6_address_on_creation),
        ipv6_cidr_block_association_set: Some(ipv6.collect()),
        tags: Some(render_tags(&subnet.tags)),
        subnet_arn: Some(counted.arn),
        enable_dns64: Some(false),
        ipv6_native: Some(false),
        private_dns_name_options_on_launch: Some(PrivateDnsNameOptionsOnLaunch {
            hostname_type: Some("ip-name".to_owned()),
            enable_resource_name_dns_a_record: Some(false),
            enable_resource_name_dns_aaaa_record: Some(false),
        }),
        block_public_access_states: Some(BlockPublicAccessStates {
            internet_gateway_block_mode: Some("off".to_owned()),
        }),
        subnet_id: Some(subnet.id.to_string()),
        state: Some("available".to_owned()),
        vpc_id: Some(subnet.vpc_id.to_string()),
        cidr_block: Some(subnet.cidr.to_string()),
        available_ip_address_count: Some(integer(counted.free)),
        availability_zone: Some(subnet.availability_zone),
        default_for_az: Some(subnet.is_default),
        map_public_ip_on_launch: Some(subnet.map_public_ip_on_launch),
        ..Shape::default()
    }
}
