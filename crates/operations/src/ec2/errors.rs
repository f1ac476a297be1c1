//! EC2's errors. Its model declares none; the codes are those of "Error codes for the Amazon EC2
//! API".

use smithy::ServiceError;

pub(super) fn invalid_value(text: impl Into<String>) -> ServiceError {
    ServiceError::sender("InvalidParameterValue", text)
}

pub(super) fn invalid_combination(text: impl Into<String>) -> ServiceError {
    ServiceError::sender("InvalidParameterCombination", text)
}

pub(super) fn missing_parameter(name: &str) -> ServiceError {
    ServiceError::sender(
        "MissingParameter",
        format!("The request must contain the parameter {name}"),
    )
}

/// What AWS has and Neargate has not: `what` ends the sentence, such as `IPv6 in VPCs`.
pub(super) fn unsupported(what: &str) -> ServiceError {
    ServiceError::sender(
        "UnsupportedOperation",
        format!("Neargate does not support {what} yet."),
    )
}

/// Somebody else's, such as the interface of a NAT gateway: it is the service's that made it.
pub(super) fn not_yours() -> ServiceError {
    ServiceError::sender(
        "AuthFailure",
        "You do not have permission to access the specified resource.",
    )
}

/// Why something cannot be deleted; `what` is such as `vpc 'vpc-…'`.
pub(super) fn has_dependencies(what: &str) -> ServiceError {
    ServiceError::sender(
        "DependencyViolation",
        format!("The {what} has dependencies and cannot be deleted."),
    )
}

pub(super) fn vpc_not_found(id: &str) -> ServiceError {
    ServiceError::sender(
        "InvalidVpcID.NotFound",
        format!("The vpc ID '{id}' does not exist"),
    )
}

pub(super) fn subnet_not_found(id: &str) -> ServiceError {
    ServiceError::sender(
        "InvalidSubnetID.NotFound",
        format!("The subnet ID '{id}' does not exist"),
    )
}

pub(super) fn security_group_not_found(id: &str) -> ServiceError {
    ServiceError::sender(
        "InvalidGroup.NotFound",
        format!("The security group '{id}' does not exist"),
    )
}

pub(super) fn network_interface_not_found(id: &str) -> ServiceError {
    ServiceError::sender(
        "InvalidNetworkInterfaceID.NotFound",
        format!("The networkInterface ID '{id}' does not exist"),
    )
}

pub(super) fn internet_gateway_not_found(id: &str) -> ServiceError {
    ServiceError::sender(
        "InvalidInternetGatewayID.NotFound",
        format!("The internetGateway ID '{id}' does not exist"),
    )
}

pub(super) fn egress_only_gateway_not_found(id: &str) -> ServiceError {
    ServiceError::sender(
        "InvalidGatewayID.NotFound",
        format!("The eigw ID '{id}' does not exist"),
    )
}

pub(super) fn route_table_not_found(id: &str) -> ServiceError {
    ServiceError::sender(
        "InvalidRouteTableID.NotFound",
        format!("The routeTable ID '{id}' does not exist"),
    )
}

pub(super) fn dhcp_options_not_found(id: &str) -> ServiceError {
    ServiceError::sender(
        "InvalidDhcpOptionID.NotFound",
        format!("The dhcpOption ID '{id}' does not exist"),
    )
}

pub(super) fn association_not_found(id: &str) -> ServiceError {
    ServiceError::sender(
        "InvalidAssociationID.NotFound",
        format!("The association ID '{id}' does not exist"),
    )
}

pub(super) fn network_acl_not_found(id: &str) -> ServiceError {
    ServiceError::sender(
        "InvalidNetworkAclID.NotFound",
        format!("The networkAcl ID '{id}' does not exist"),
    )
}

/// Only for `Describe…` and what works on the gateway itself; routes have a code of their own.
pub(super) fn nat_gateway_not_found(id: &str) -> ServiceError {
    ServiceError::sender(
        "NatGatewayNotFound",
        format!("The Nat Gateway {id} was not found"),
    )
}

pub(super) fn allocation_not_found(id: &str) -> ServiceError {
    ServiceError::sender(
        "InvalidAllocationID.NotFound",
        format!("The allocation ID '{id}' does not exist"),
    )
}

pub(super) fn prefix_list_not_found(id: &str) -> ServiceError {
    ServiceError::sender(
        "InvalidPrefixListID.NotFound",
        format!("The prefix list ID '{id}' does not exist"),
    )
}

pub(super) fn security_group_rule_not_found(id: &str) -> ServiceError {
    ServiceError::sender(
        "InvalidSecurityGroupRuleId.NotFound",
        format!("The security group rule ID '{id}' does not exist"),
    )
}

pub(super) fn flow_log_not_found(id: &str) -> ServiceError {
    ServiceError::sender(
        "InvalidFlowLogId.NotFound",
        format!("The flow log ID '{id}' does not exist"),
    )
}

/// `DryRun`: the caller wanted to know only whether the call would be allowed.
pub(super) fn check_dry_run(dry_run: Option<bool>) -> Result<(), ServiceError> {
    if dry_run == Some(true) {
        let text = "Request would have succeeded, but DryRun flag is set.";
        return Err(ServiceError::sender("DryRunOperation", text).with_status(412));
    }
    Ok(())
}
