//! `AuthorizeSecurityGroupEgress`.

use aws_api::ec2::{AuthorizeSecurityGroupEgressInput, AuthorizeSecurityGroupEgressOutput};
use smithy::{Call, ServiceError};

use super::Ec2Service;
use super::authorize_rules::{Request, authorize};
use super::errors::check_dry_run;
use super::flat_permission::Flat;
use super::security_group::Named;
use super::tag_specification::read_tags;

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    mut input: AuthorizeSecurityGroupEgressInput,
) -> Result<AuthorizeSecurityGroupEgressOutput, ServiceError> {
    check_dry_run(input.dry_run)?;
    let flat = Flat::from(&mut input);
    let request = Request {
        group: Named::read(input.group_id, None)?,
        is_egress: true,
        wanted: flat.or_permissions(input.ip_permissions, true)?,
        tags: read_tags(input.tag_specifications, "security-group-rule")?,
    };
    Ok(AuthorizeSecurityGroupEgressOutput {
        r#return: Some(true),
        security_group_rules: Some(authorize(service, call, request).await?),
    })
}
