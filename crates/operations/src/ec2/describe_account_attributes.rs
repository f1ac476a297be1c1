//! `DescribeAccountAttributes`.

use aws_api::ec2::{
    AccountAttribute, AccountAttributeValue, DescribeAccountAttributesInput,
    DescribeAccountAttributesOutput,
};
use smithy::{Call, ServiceError};

use super::errors::{check_dry_run, invalid_value};
use super::network_interface::GROUPS_MAX;
use super::{Ec2Service, allocate_address};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    input: DescribeAccountAttributesInput,
) -> Result<DescribeAccountAttributesOutput, ServiceError> {
    check_dry_run(input.dry_run)?;
    let vpcs = service
        .store
        .read(|tx| Ok::<_, Failure>(tx.vpc_list()?))
        .await?;
    let default_vpc = vpcs.iter().find(|vpc| vpc.is_default);
    // There are no instances to be had.
    let addresses_max = allocate_address::addresses_max(service.public_addresses);
    let attributes = [
        ("supported-platforms", "VPC".to_owned()),
        (
            "default-vpc",
            default_vpc.map_or("none".to_owned(), |vpc| vpc.id.to_string()),
        ),
        ("max-instances", "0".to_owned()),
        (
            "vpc-max-security-groups-per-interface",
            GROUPS_MAX.to_string(),
        ),
        ("max-elastic-ips", addresses_max.to_string()),
        ("vpc-max-elastic-ips", addresses_max.to_string()),
    ];
    let names = input.attribute_names.unwrap_or_default();
    let is_unknown = |name: &&String| attributes.iter().all(|(known, _)| known != name);
    if let Some(unknown) = names.iter().find(is_unknown) {
        return Err(invalid_value(format!(
            "Value ({unknown}) for parameter attributeName is invalid."
        )));
    }
    let wanted = attributes
        .into_iter()
        .filter(|(name, _)| names.is_empty() || names.iter().any(|wanted| wanted == name));
    Ok(DescribeAccountAttributesOutput {
        account_attributes: Some(wanted.map(|(name, value)| render(name, value)).collect()),
    })
}

fn render(name: &str, value: String) -> AccountAttribute {
    AccountAttribute {
        attribute_name: Some(name.to_owned()),
        attribute_values: Some(vec![AccountAttributeValue {
            attribute_value: Some(value),
        }]),
    }
}
