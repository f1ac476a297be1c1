//! How many of each noun there can be.
//!
//! Source: "Amazon VPC quotas". AWS raises them on request; where this host can have more than AWS
//! grants at first, it does.

use smithy::ServiceError;

/// Every VPC's router has one of an instance's 128 links to the host; the others are for VPCs that
/// are being taken away.
pub(super) const VPCS: usize = 100;
pub(super) const RANGES_PER_VPC: usize = 5;
pub(super) const SUBNETS_PER_VPC: usize = 200;
pub(super) const ROUTE_TABLES_PER_VPC: usize = 200;
pub(super) const ROUTES_PER_TABLE: usize = 500;
/// As many as VPCs, since each can be attached to one.
pub(super) const INTERNET_GATEWAYS: usize = VPCS;
/// The same.
pub(super) const EGRESS_ONLY_INTERNET_GATEWAYS: usize = VPCS;
pub(super) const DHCP_OPTION_SETS: usize = 200;
/// Of the region.
pub(super) const SECURITY_GROUPS: usize = 2500;
pub(super) const PREFIX_LISTS: usize = 100;

/// Refuses one more when there are `count` of at most `max`; `code` is such as `VpcLimitExceeded`,
/// `what` such as `VPCs`.
pub(super) fn check(
    count: usize,
    max: usize,
    code: &'static str,
    what: &str,
) -> Result<(), ServiceError> {
    if count < max {
        return Ok(());
    }
    Err(ServiceError::sender(
        code,
        format!("The maximum number of {what} has been reached: {max}."),
    ))
}
