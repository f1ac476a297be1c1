//! `ValidatePullThroughCacheRule`: asks the upstream.

use aws_api::ecr::{ValidatePullThroughCacheRuleInput, ValidatePullThroughCacheRuleOutput};
use smithy::{Call, ServiceError};

use super::{EcrService, cache_rule, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: ValidatePullThroughCacheRuleInput,
) -> Result<ValidatePullThroughCacheRuleOutput, ServiceError> {
    let scope = lookup::own_registry(call, input.registry_id.as_deref())?;
    let prefix = cache_rule::read_prefix("ecrRepositoryPrefix", input.ecr_repository_prefix)?;
    let wanted = prefix.clone();
    let found = service
        .store
        .read(move |tx| Ok::<_, Failure>(tx.ecr_cache_rule_find(&scope, &wanted)?));
    let rule = found.await?;
    let rule = rule.ok_or_else(|| cache_rule::not_found(call, &prefix))?;
    let asked = service.registry.ask_upstream(&rule).await;
    Ok(ValidatePullThroughCacheRuleOutput {
        ecr_repository_prefix: Some(rule.prefix),
        registry_id: Some(call.account_id.clone()),
        upstream_registry_url: Some(rule.upstream_url),
        upstream_repository_prefix: rule.upstream_prefix,
        is_valid: Some(asked.is_ok()),
        failure: asked.err(),
        ..ValidatePullThroughCacheRuleOutput::default()
    })
}
