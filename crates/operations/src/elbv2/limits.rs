//! AWS's default quotas, which hold here ("Quotas for your Application Load Balancers").

use rules::balancing::validate;

pub(super) const LOAD_BALANCERS: usize = 50;
pub(super) const LISTENERS_PER_LOAD_BALANCER: usize = 50;
/// Without default rules.
pub(super) const RULES_PER_LOAD_BALANCER: usize = 100;
/// Without default certificates.
pub(super) const CERTIFICATES_PER_LOAD_BALANCER: usize = 25;
pub(super) const TARGET_GROUPS_PER_LOAD_BALANCER: usize = 100;
pub(super) const TARGETS_PER_LOAD_BALANCER: usize = 1000;
pub(super) const TARGET_GROUPS: usize = 3000;
pub(super) const TARGETS_PER_TARGET_GROUP: usize = 1000;
pub(super) const TARGET_GROUPS_PER_ACTION: usize = validate::TARGET_GROUPS_MAX;
pub(super) const CONDITION_VALUES_PER_RULE: usize = validate::CONDITION_VALUES_MAX;
pub(super) const CONDITION_WILDCARDS_PER_RULE: usize = validate::CONDITION_WILDCARDS_MAX;
/// How many resources a `Describe…` call may name.
pub(super) const NAMED_PER_CALL: usize = 20;
