//! `CreateDefaultVpc`: makes the default VPC anew after it was deleted.

use aws_api::ec2::{CreateDefaultVpcInput, CreateDefaultVpcOutput};
use smithy::{Call, ServiceError};

use super::create_vpc::check_limit;
use super::default_vpc::{CIDR, make_default_vpc};
use super::errors::check_dry_run;
use super::shapes::vpc::render;
use super::{Ec2Service, vpc_range};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    given: CreateDefaultVpcInput,
) -> Result<CreateDefaultVpcOutput, ServiceError> {
    check_dry_run(given.dry_run)?;
    vpc_range::check(service, CIDR).await?;
    let (random, now, scope) = (service.random, (service.clock)(), scope(call));
    let vpc = service
        .store
        .write(move |tx| {
            if tx.vpc_list()?.iter().any(|vpc| vpc.is_default) {
                let text = "A Default VPC already exists for this account in this region.";
                return Err(ServiceError::sender("DefaultVpcAlreadyExists", text).into());
            }
            check_limit(tx)?;
            Ok::<_, Failure>(make_default_vpc(tx, &scope, random, now)?)
        })
        .await?;
    Ok(CreateDefaultVpcOutput {
        vpc: Some(render(&vpc, &call.account_id, &call.region, "pending")),
    })
}
