//! `DescribeAccountLimits`: the limits that other operations hold.

use aws_api::elbv2::{DescribeAccountLimitsInput, DescribeAccountLimitsOutput, Limit};
use smithy::{Call, ServiceError};

use super::Elbv2Service;

/// By AWS's names (Elastic Load Balancing user guide, "Quotas for your Application Load Balancers").
const LIMITS: [(&str, u32); 9] = [
    ("application-load-balancers", 50),
    ("target-groups", 3000),
    ("targets-per-application-load-balancer", 1000),
    ("targets-per-target-group", 1000),
    ("listeners-per-application-load-balancer", 50),
    ("rules-per-application-load-balancer", 100),
    ("certificates-per-application-load-balancer", 25),
    ("target-groups-per-action-on-application-load-balancer", 5),
    ("condition-values-per-alb-rule", 5),
];

#[expect(clippy::unused_async, reason = "the shape of all operations")]
pub(super) async fn run(
    _: &Elbv2Service,
    _: &Call,
    _: DescribeAccountLimitsInput,
) -> Result<DescribeAccountLimitsOutput, ServiceError> {
    let limit = |(name, max): &(&str, u32)| Limit {
        name: Some((*name).to_owned()),
        max: Some(max.to_string()),
    };
    Ok(DescribeAccountLimitsOutput {
        limits: Some(LIMITS.iter().map(limit).collect()),
        next_marker: None,
    })
}
