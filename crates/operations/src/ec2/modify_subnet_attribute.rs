//! `ModifySubnetAttribute`.
//!
//! `mapPublicIpOnLaunch` is kept: as on AWS it decides nothing for tasks on Fargate, whose
//! `assignPublicIp` does. `assignIpv6AddressOnCreation` is for the interfaces that people make; for
//! tasks the account setting `dualStackIPv6` decides. The others can only stay as they are.

use aws_api::ec2::{
    AttributeBooleanValue, ModifySubnetAttributeInput, ModifySubnetAttributeOutput,
};
use smithy::{Call, ServiceError};

use super::errors::{invalid_combination, invalid_value, missing_parameter};
use super::{Ec2Service, input, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    given: ModifySubnetAttributeInput,
) -> Result<ModifySubnetAttributeOutput, ServiceError> {
    let id = input::required(given.subnet_id.clone(), "subnetId")?;
    let change = parse(&given)?;
    service
        .store
        .write(move |tx| {
            let mut subnet = lookup::subnet(tx, &id)?;
            match change {
                Change::Nothing => return Ok(()),
                Change::MapPublicIp(value) => subnet.map_public_ip_on_launch = value,
                Change::AssignIpv6(value) => {
                    if value && subnet.ipv6.is_none() {
                        return Err(no_ipv6(&id).into());
                    }
                    subnet.assign_ipv6_address_on_creation = value;
                }
            }
            tx.subnet_put(&subnet)?;
            Ok::<_, Failure>(())
        })
        .await?;
    Ok(ModifySubnetAttributeOutput {})
}

/// What is to become of a subnet.
#[derive(Debug, Clone, Copy)]
enum Change {
    /// An attribute stays what it is.
    Nothing,
    MapPublicIp(bool),
    AssignIpv6(bool),
}

fn no_ipv6(id: &str) -> ServiceError {
    invalid_value(format!(
        "Invalid value for assignIpv6AddressOnCreation: the subnet '{id}' has no IPv6 CIDR block"
    ))
}

fn parse(given: &ModifySubnetAttributeInput) -> Result<Change, ServiceError> {
    let value = |attribute: &Option<AttributeBooleanValue>| {
        attribute.as_ref().map(|given| given.value == Some(true))
    };
    let unchangeable = [
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
    let changes = [
        value(&given.map_public_ip_on_launch).map(Change::MapPublicIp),
        value(&given.assign_ipv6_address_on_creation).map(Change::AssignIpv6),
    ];
    let others = unchangeable.iter().filter(|(_, wanted)| wanted.is_some());
    let others = others.map(|_| Change::Nothing);
    let mut all = changes.into_iter().flatten().chain(others);
    let change = all.next().ok_or_else(|| missing_parameter("attribute"))?;
    if all.next().is_some() {
        return Err(invalid_combination(
            "Fields for multiple attribute types specified: only one attribute can be modified at \
             a time.",
        ));
    }
    Ok(change)
}
