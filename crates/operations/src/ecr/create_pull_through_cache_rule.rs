//! `CreatePullThroughCacheRule`.

use aws_api::ecr::errors::{
    LIMIT_EXCEEDED_EXCEPTION, PULL_THROUGH_CACHE_RULE_ALREADY_EXISTS_EXCEPTION,
};
use aws_api::ecr::{CreatePullThroughCacheRuleInput, CreatePullThroughCacheRuleOutput};
use model::ecr::registry::PullThroughCacheRule;
use smithy::{Call, ServiceError};

use super::{EcrService, cache_rule, lookup};
use crate::context::timestamp;
use crate::error::Failure;

/// Rules of one registry (ECR's quota).
const RULES_MAX: usize = 50;

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: CreatePullThroughCacheRuleInput,
) -> Result<CreatePullThroughCacheRuleOutput, ServiceError> {
    let scope = lookup::own_registry(call, input.registry_id.as_deref())?;
    let (credential, role) = (
        input.credential_arn.as_ref(),
        input.custom_role_arn.as_ref(),
    );
    cache_rule::refuse_credentials(credential, role)?;
    let (upstream_url, upstream_kind) = cache_rule::read_upstream(
        Some(input.upstream_registry_url.unwrap_or_default()),
        input.upstream_registry,
    )?;
    let upstream_prefix = match input.upstream_repository_prefix {
        None => None,
        given => Some(cache_rule::read_prefix("upstreamRepositoryPrefix", given)?),
    };
    let now = (service.clock)();
    let rule = PullThroughCacheRule {
        prefix: cache_rule::read_prefix("ecrRepositoryPrefix", input.ecr_repository_prefix)?,
        upstream_url,
        upstream_kind,
        upstream_prefix,
        created_at: now,
        updated_at: now,
    };
    let account = call.account_id.clone();
    let put = service.store.write(move |tx| {
        if tx.ecr_cache_rule_find(&scope, &rule.prefix)?.is_some() {
            return Err(Failure::Refused(
                PULL_THROUGH_CACHE_RULE_ALREADY_EXISTS_EXCEPTION.error(format!(
                    "A pull through cache rule with prefix '{}' already exists in the registry \
                     with id '{account}'",
                    rule.prefix
                )),
            ));
        }
        if tx.ecr_cache_rule_list(&scope, "", RULES_MAX)?.len() == RULES_MAX {
            return Err(Failure::Refused(LIMIT_EXCEEDED_EXCEPTION.error(format!(
                "A registry can have at most {RULES_MAX} pull through cache rules."
            ))));
        }
        tx.ecr_cache_rule_put(&scope, &rule)?;
        Ok(rule)
    });
    let rule = put.await?;
    Ok(CreatePullThroughCacheRuleOutput {
        ecr_repository_prefix: Some(rule.prefix),
        upstream_registry_url: Some(rule.upstream_url),
        created_at: Some(timestamp(rule.created_at)),
        registry_id: Some(call.account_id.clone()),
        upstream_registry: rule.upstream_kind,
        upstream_repository_prefix: rule.upstream_prefix,
        ..CreatePullThroughCacheRuleOutput::default()
    })
}
