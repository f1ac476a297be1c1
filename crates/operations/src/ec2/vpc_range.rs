//! Whether a VPC can have a range on this host.

use model::network::Ipv4Cidr;
use rules::network::{RangeProblem, check_vpc_range};
use smithy::ServiceError;

use super::Ec2Service;

/// Checks a range before it becomes a VPC's. What the host uses is looked up now; it is looked up
/// outside of any transaction, since it may take a while.
pub(super) async fn check(service: &Ec2Service, range: Ipv4Cidr) -> Result<(), ServiceError> {
    let mut occupied = service.host.list().await.map_err(|reason| {
        tracing::error!(reason, "the host's ranges are not known");
        ServiceError::internal("It cannot be told which ranges this host uses itself.")
    })?;
    occupied.extend(service.public_addresses);
    check_vpc_range(range, &occupied).map_err(|problem| invalid_range(range, &problem))
}

pub(super) fn invalid_range(range: Ipv4Cidr, problem: &RangeProblem) -> ServiceError {
    ServiceError::sender(
        "InvalidVpc.Range",
        format!("The CIDR '{range}' is invalid{problem}"),
    )
}
