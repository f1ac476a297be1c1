//! `RevokeSecurityGroupEgress`.

use aws_api::ec2::{RevokeSecurityGroupEgressInput, RevokeSecurityGroupEgressOutput};
use smithy::{Call, ServiceError};

use super::Ec2Service;
use super::errors::check_dry_run;
use super::flat_permission::Flat;
use super::revoke_rules::{Request, Rules, revoke};
use super::security_group::Named;

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    mut input: RevokeSecurityGroupEgressInput,
) -> Result<RevokeSecurityGroupEgressOutput, ServiceError> {
    check_dry_run(input.dry_run)?;
    let flat = Flat::from(&mut input);
    let request = Request {
        group: Named::read(input.group_id, None)?,
        is_egress: true,
        rules: Rules::read(
            input.security_group_rule_ids,
            flat,
            input.ip_permissions,
            true,
        )?,
    };
    let outcome = revoke(service, call, request).await?;
    Ok(RevokeSecurityGroupEgressOutput {
        r#return: Some(true),
        unknown_ip_permissions: outcome.unknown,
        revoked_security_group_rules: Some(outcome.revoked),
    })
}
