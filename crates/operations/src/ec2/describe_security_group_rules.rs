//! `DescribeSecurityGroupRules`.

use aws_api::ec2::{DescribeSecurityGroupRulesInput, DescribeSecurityGroupRulesOutput};
use model::network::SecurityGroupRule;
use smithy::{Call, ServiceError};

use super::errors::security_group_rule_not_found;
use super::query::{Query, tag_values};
use super::security_group::check_rule_id;
use super::{Ec2Service, security_group_rule};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    input: DescribeSecurityGroupRulesInput,
) -> Result<DescribeSecurityGroupRulesOutput, ServiceError> {
    let query = Query::read(
        "security group rules",
        input.dry_run,
        input.security_group_rule_ids,
        input.filters,
        input.max_results,
        input.next_token.as_deref(),
    )?;
    let rules = service
        .store
        .read(|tx| Ok::<_, Failure>(tx.noun_list::<SecurityGroupRule>()?))
        .await?;
    let (rules, next_token) = query.select(rules, |rule| rule.id.as_str(), values, missing)?;
    let scope = scope(call);
    let shapes = rules
        .iter()
        .map(|rule| security_group_rule::render(rule, &scope));
    Ok(DescribeSecurityGroupRulesOutput {
        security_group_rules: Some(shapes.collect()),
        next_token,
    })
}

fn missing(id: &str) -> ServiceError {
    check_rule_id(id)
        .err()
        .unwrap_or_else(|| security_group_rule_not_found(id))
}

fn values(rule: &SecurityGroupRule, filter: &str) -> Option<Vec<String>> {
    match filter {
        "group-id" => Some(vec![rule.group_id.to_string()]),
        "security-group-rule-id" => Some(vec![rule.id.to_string()]),
        _ => tag_values(&rule.tags, filter),
    }
}
