//! `ModifySubnetAttribute`.
//!
//! `mapPublicIpOnLaunch` is kept: as on AWS it decides nothing for tasks on Fargate, whose
//! `assignPublicIp` does. The others can only stay as they are.

use aws_api::ec2::{
    AttributeBooleanValue, ModifySubnetAttributeInput, ModifySubnetAttributeOutput,
};
use smithy::{Call, ServiceError};

use super::errors::{invalid_combination, missing_parameter};
use super::{Ec2Service, input, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    given: ModifySubnetAttributeInput,
) -> Result<ModifySubnetAttributeOutput, ServiceError> {
    let id = input::required(given.subnet_id.clone(), "subnetId")?;
    let map_public_ip = parse(&given)?;
    service
        .store
        .write(move |tx| {
            let mut subnet = lookup::subnet(tx, &id)?;
            if let Some(value) = map_public_ip {
                subnet.map_public_ip_on_launch = value;
                tx.subnet_put(&subnet)?;
            }
            Ok::<_, Failure>(())
        })
        .await?;
    Ok(ModifySubnetAttributeOutput {})
}

/// The new value of `mapPublicIpOnLaunch`; `None` when another attribute stays what it is.
fn parse(given: &ModifySubnetAttributeInput) -> Result<Option<bool>, ServiceError> {
    let value = |attribute: &Option<AttributeBooleanValue>| {
        attribute.as_ref().map(|given| given.value == Some(true))
    };
    let unchangeable = [
        (
            "assignIpv6AddressOnCreation",
            value(&given.assign_ipv6_address_on_creation),
        ),
        (
            "mapCustomerOwnedIpOnLaunch",
            value(&given.map_customer_owned_ip_on_launch),
        ),
        (
            "customerOwnedIpv4Pool",
            given.customer_owned_ipv4_pool.as_ref().map(|_| true),
        ),
        ("enableDns64", value(&given.enable_dns64)),
        (
            "privateDnsHostnameTypeOnLaunch",
            given
                .private_dns_hostname_type_on_launch
                .as_ref()
                .map(|kind| kind != "ip-name"),
        ),
        (
            "enableResourceNameDnsARecordOnLaunch",
            value(&given.enable_resource_name_dns_a_record_on_launch),
        ),
        (
            "enableResourceNameDnsAAAARecordOnLaunch",
            value(&given.enable_resource_name_dns_aaaa_record_on_launch),
        ),
        (
            "enableLniAtDeviceIndex",
            given.enable_lni_at_device_index.map(|_| true),
        ),
        (
            "disableLniAtDeviceIndex",
            value(&given.disable_lni_at_device_index),
        ),
    ];
    for (name, wanted) in unchangeable {
        input::refuse(
            wanted == Some(true),
            &format!("the subnet attribute {name}"),
        )?;
    }
    let map_public_ip = value(&given.map_public_ip_on_launch);
    let others = unchangeable.iter().filter(|(_, wanted)| wanted.is_some());
    match others.count() + usize::from(map_public_ip.is_some()) {
        0 => Err(missing_parameter("attribute")),
        1 => Ok(map_public_ip),
        _ => Err(invalid_combination(
            "Fields for multiple attribute types specified: only one attribute can be modified at \
             a time.",
        )),
    }
}
