//! `AuthorizeSecurityGroupIngress`.

use aws_api::ec2::{AuthorizeSecurityGroupIngressInput, AuthorizeSecurityGroupIngressOutput};
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
    mut input: AuthorizeSecurityGroupIngressInput,
) -> Result<AuthorizeSecurityGroupIngressOutput, ServiceError> {
    check_dry_run(input.dry_run)?;
    let flat = Flat::from(&mut input);
    let request = Request {
        group: Named::read(input.group_id, input.group_name)?,
        is_egress: false,
        wanted: flat.or_permissions(input.ip_permissions, false)?,
        tags: read_tags(input.tag_specifications, "security-group-rule")?,
    };
    Ok(AuthorizeSecurityGroupIngressOutput {
        r#return: Some(true),
        security_group_rules: Some(authorize(service, call, request).await?),
    })
}
