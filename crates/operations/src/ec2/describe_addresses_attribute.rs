//! `DescribeAddressesAttribute`: domain names that addresses were given for reverse lookups. None
//! can be given here, so the list is empty, as it is on AWS for addresses without one.

use aws_api::ec2::{DescribeAddressesAttributeInput, DescribeAddressesAttributeOutput};
use model::network::Address;
use smithy::{Call, ServiceError};

use super::Ec2Service;
use super::errors::{allocation_not_found, check_dry_run, invalid_value};
use super::lookup;
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    input: DescribeAddressesAttributeInput,
) -> Result<DescribeAddressesAttributeOutput, ServiceError> {
    check_dry_run(input.dry_run)?;
    if let Some(other) = input.attribute.filter(|name| name != "domain-name") {
        return Err(invalid_value(format!(
            "Value ({other}) for parameter attribute is invalid."
        )));
    }
    let ids = input.allocation_ids.unwrap_or_default();
    service
        .store
        .read(move |tx| {
            for id in &ids {
                lookup::noun::<Address>(tx, id, allocation_not_found)?;
            }
            Ok::<_, Failure>(())
        })
        .await?;
    Ok(DescribeAddressesAttributeOutput {
        addresses: Some(Vec::new()),
        next_token: None,
    })
}
