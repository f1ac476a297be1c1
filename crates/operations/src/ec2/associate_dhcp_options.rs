//! `AssociateDhcpOptions`: tasks that start in the VPC from now on are told these.

use aws_api::ec2::{AssociateDhcpOptionsInput, AssociateDhcpOptionsOutput};
use smithy::{Call, ServiceError};

use super::errors::{check_dry_run, dhcp_options_not_found};
use super::{Ec2Service, dhcp, input, lookup};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    given: AssociateDhcpOptionsInput,
) -> Result<AssociateDhcpOptionsOutput, ServiceError> {
    check_dry_run(given.dry_run)?;
    let id = input::required(given.dhcp_options_id, "dhcpOptionsId")?;
    let vpc = input::required(given.vpc_id, "vpcId")?;
    let scope = scope(call);
    service
        .store
        .write(move |tx| {
            let mut vpc = lookup::vpc(tx, &vpc)?;
            let default = dhcp::default_id(&scope.account_id);
            vpc.dhcp_options_id = if id == "default" || id == default.as_str() {
                None
            } else {
                let found = dhcp::find(tx, &scope, &id)?;
                Some(found.ok_or_else(|| dhcp_options_not_found(&id))?.id)
            };
            Ok::<_, Failure>(tx.vpc_put(&vpc)?)
        })
        .await?;
    Ok(AssociateDhcpOptionsOutput {})
}
