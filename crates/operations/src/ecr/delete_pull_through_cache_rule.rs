//! `DeletePullThroughCacheRule`. What was fetched stays.

use aws_api::ecr::{DeletePullThroughCacheRuleInput, DeletePullThroughCacheRuleOutput};
use smithy::{Call, ServiceError};

use super::{EcrService, cache_rule, lookup};
use crate::context::timestamp;
use crate::error::Failure;

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: DeletePullThroughCacheRuleInput,
) -> Result<DeletePullThroughCacheRuleOutput, ServiceError> {
    let scope = lookup::own_registry(call, input.registry_id.as_deref())?;
    let prefix = cache_rule::read_prefix("ecrRepositoryPrefix", input.ecr_repository_prefix)?;
    let wanted = prefix.clone();
    let removed = service.store.write(move |tx| {
        let rule = tx.ecr_cache_rule_find(&scope, &wanted)?;
        tx.ecr_cache_rule_remove(&scope, &wanted)?;
        Ok::<_, Failure>(rule)
    });
    let rule = removed.await?;
    let rule = rule.ok_or_else(|| cache_rule::not_found(call, &prefix))?;
    Ok(DeletePullThroughCacheRuleOutput {
        ecr_repository_prefix: Some(rule.prefix),
        upstream_registry_url: Some(rule.upstream_url),
        created_at: Some(timestamp(rule.created_at)),
        registry_id: Some(call.account_id.clone()),
        upstream_repository_prefix: rule.upstream_prefix,
        ..DeletePullThroughCacheRuleOutput::default()
    })
}
