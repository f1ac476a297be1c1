//! EC2's errors. Its model declares none; the codes are those of "Error codes for the Amazon EC2
//! API".

use smithy::ServiceError;

pub(super) fn invalid_value(text: impl Into<String>) -> ServiceError {
    ServiceError::sender("InvalidParameterValue", text)
}

pub(super) fn invalid_combination(text: impl Into<String>) -> ServiceError {
    ServiceError::sender("InvalidParameterCombination", text)
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

/// `DryRun`: the caller wanted to know only whether the call would be allowed.
pub(super) fn check_dry_run(dry_run: Option<bool>) -> Result<(), ServiceError> {
    if dry_run == Some(true) {
        let text = "Request would have succeeded, but DryRun flag is set.";
        return Err(ServiceError::sender("DryRunOperation", text).with_status(412));
    }
    Ok(())
}
