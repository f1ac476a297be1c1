//! `UpdatePullThroughCacheRule`: there is nothing but credentials that it could change.

use aws_api::ecr::{UpdatePullThroughCacheRuleInput, UpdatePullThroughCacheRuleOutput};
use smithy::{Call, ServiceError};

use super::{EcrService, cache_rule, lookup};
use crate::context::timestamp;
use crate::error::Failure;

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: UpdatePullThroughCacheRuleInput,
) -> Result<UpdatePullThroughCacheRuleOutput, ServiceError> {
    let scope = lookup::own_registry(call, input.registry_id.as_deref())?;
    let (credential, role) = (
        input.credential_arn.as_ref(),
        input.custom_role_arn.as_ref(),
    );
    cache_rule::refuse_credentials(credential, role)?;
    let prefix = cache_rule::read_prefix("ecrRepositoryPrefix", input.ecr_repository_prefix)?;
    let (wanted, now) = (prefix.clone(), (service.clock)());
    let updated = service.store.write(move |tx| {
        let Some(mut rule) = tx.ecr_cache_rule_find(&scope, &wanted)? else {
            return Ok(None);
        };
        rule.updated_at = now;
        tx.ecr_cache_rule_put(&scope, &rule)?;
        Ok::<_, Failure>(Some(rule))
    });
    let rule = updated.await?;
    let rule = rule.ok_or_else(|| cache_rule::not_found(call, &prefix))?;
    Ok(UpdatePullThroughCacheRuleOutput {
        ecr_repository_prefix: Some(rule.prefix),
        registry_id: Some(call.account_id.clone()),
        updated_at: Some(timestamp(rule.updated_at)),
        upstream_repository_prefix: rule.upstream_prefix,
        ..UpdatePullThroughCacheRuleOutput::default()
    })
}
