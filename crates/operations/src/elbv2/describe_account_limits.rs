//! `DescribeAccountLimits`: the limits that other operations hold.

use aws_api::elbv2::{DescribeAccountLimitsInput, DescribeAccountLimitsOutput, Limit};
use smithy::{Call, ServiceError};

use super::Elbv2Service;
use super::limits;
use super::page::Page;

/// By AWS's names.
const LIMITS: [(&str, usize); 11] = [
    ("application-load-balancers", limits::LOAD_BALANCERS),
    ("target-groups", limits::TARGET_GROUPS),
    (
        "targets-per-application-load-balancer",
        limits::TARGETS_PER_LOAD_BALANCER,
    ),
    ("targets-per-target-group", limits::TARGETS_PER_TARGET_GROUP),
    (
        "listeners-per-application-load-balancer",
        limits::LISTENERS_PER_LOAD_BALANCER,
    ),
    (
        "rules-per-application-load-balancer",
        limits::RULES_PER_LOAD_BALANCER,
    ),
    (
        "certificates-per-application-load-balancer",
        limits::CERTIFICATES_PER_LOAD_BALANCER,
    ),
    (
        "target-groups-per-application-load-balancer",
        limits::TARGET_GROUPS_PER_LOAD_BALANCER,
    ),
    (
        "target-groups-per-action-on-application-load-balancer",
        limits::TARGET_GROUPS_PER_ACTION,
    ),
    (
        "condition-values-per-alb-rule",
        limits::CONDITION_VALUES_PER_RULE,
    ),
    (
        "condition-wildcards-per-alb-rule",
        limits::CONDITION_WILDCARDS_PER_RULE,
    ),
];

#[expect(clippy::unused_async, reason = "the shape of all operations")]
pub(super) async fn run(
    _: &Elbv2Service,
    _: &Call,
    input: DescribeAccountLimitsInput,
) -> Result<DescribeAccountLimitsOutput, ServiceError> {
    let page = Page::read("account-limits", input.marker.as_deref(), input.page_size)?;
    let (limits, next_marker) = page.cut(LIMITS.to_vec(), |(name, _)| (*name).to_owned());
    let limit = |(name, max): (&str, usize)| Limit {
        name: Some(name.to_owned()),
        max: Some(max.to_string()),
    };
    Ok(DescribeAccountLimitsOutput {
        limits: Some(limits.into_iter().map(limit).collect()),
        next_marker,
    })
}
