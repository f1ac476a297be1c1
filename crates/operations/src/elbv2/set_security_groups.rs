//! `SetSecurityGroups`, for the load balancer and its network interfaces alike.

use aws_api::elbv2::{SetSecurityGroupsInput, SetSecurityGroupsOutput};
use model::SecurityGroupId;
use smithy::{Call, ServiceError};
use store::Tx;

use super::arns::LoadBalancerArn;
use super::errors::{invalid, invalid_configuration};
use super::{Elbv2Service, lookup, nodes};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: SetSecurityGroupsInput,
) -> Result<SetSecurityGroupsOutput, ServiceError> {
    let arn = input.load_balancer_arn.unwrap_or_default();
    let arn = LoadBalancerArn::parse(&arn, &scope(call))?;
    let is_private_link = input.enforce_security_group_inbound_rules_on_private_link_traffic;
    if is_private_link.is_some() {
        return Err(invalid_configuration(
            "Enforcing inbound rules on PrivateLink traffic is not supported for application load \
             balancers",
        ));
    }
    let ids = input.security_groups.unwrap_or_default();
    if ids.is_empty() {
        return Err(invalid("At least one security group must be specified"));
    }
    let groups = service.store.write(move |tx| set(tx, &arn, &ids)).await?;
    Ok(SetSecurityGroupsOutput {
        security_group_ids: Some(groups.iter().map(ToString::to_string).collect()),
        ..SetSecurityGroupsOutput::default()
    })
}

fn set(
    tx: &mut Tx<'_>,
    arn: &LoadBalancerArn,
    ids: &[String],
) -> Result<Vec<SecurityGroupId>, Failure> {
    let mut balancer = lookup::load_balancer(tx, arn)?;
    balancer.security_groups = nodes::find_groups(tx, &balancer.vpc_id, ids)?;
    for mut interface in tx.network_interface_list()? {
        if interface.load_balancer() == Some(&balancer.id) {
            interface
                .security_groups
                .clone_from(&balancer.security_groups);
            tx.network_interface_update(&interface)?;
        }
    }
    tx.balancing_put(&balancer)?;
    Ok(balancer.security_groups)
}
