//! `UpdateSecurityGroupRuleDescriptionsEgress`.

use aws_api::ec2::{
    UpdateSecurityGroupRuleDescriptionsEgressInput, UpdateSecurityGroupRuleDescriptionsEgressOutput,
};
use smithy::{Call, ServiceError};

use super::Ec2Service;
use super::errors::check_dry_run;
use super::rule_descriptions::{Descriptions, Request, update};
use super::security_group::Named;

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    input: UpdateSecurityGroupRuleDescriptionsEgressInput,
) -> Result<UpdateSecurityGroupRuleDescriptionsEgressOutput, ServiceError> {
    check_dry_run(input.dry_run)?;
    let request = Request {
        group: Named::read(input.group_id, input.group_name)?,
        is_egress: true,
        descriptions: Descriptions::read(
            input.ip_permissions,
            input.security_group_rule_descriptions,
        )?,
    };
    update(service, call, request).await?;
    Ok(UpdateSecurityGroupRuleDescriptionsEgressOutput {
        r#return: Some(true),
    })
}
