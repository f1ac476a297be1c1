//! `DeleteDhcpOptions`: a set that no VPC has, and never the default one.

use aws_api::ec2::{DeleteDhcpOptionsInput, DeleteDhcpOptionsOutput};
use model::network::DhcpOptions;
use smithy::{Call, ServiceError};

use super::errors::{check_dry_run, dhcp_options_not_found, has_dependencies};
use super::{Ec2Service, dhcp, input};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    given: DeleteDhcpOptionsInput,
) -> Result<DeleteDhcpOptionsOutput, ServiceError> {
    check_dry_run(given.dry_run)?;
    let id = input::required(given.dhcp_options_id, "dhcpOptionsId")?;
    let scope = scope(call);
    service
        .store
        .write(move |tx| {
            let options = dhcp::find(tx, &scope, &id)?;
            let options = options.ok_or_else(|| dhcp_options_not_found(&id))?;
            let vpcs = tx.vpc_list()?;
            let mut in_use = vpcs.iter().filter_map(|vpc| vpc.dhcp_options_id.as_ref());
            if options.id == dhcp::default_id(&scope.account_id)
                || in_use.any(|used| *used == options.id)
            {
                return Err(has_dependencies(&format!("dhcpOptions '{id}'")).into());
            }
            tx.noun_delete::<DhcpOptions>(&id)?;
            Ok::<_, Failure>(())
        })
        .await?;
    Ok(DeleteDhcpOptionsOutput {})
}
