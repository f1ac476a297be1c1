//! `DescribePullThroughCacheRules`.

use aws_api::ecr::{DescribePullThroughCacheRulesInput, DescribePullThroughCacheRulesOutput};
use smithy::{Call, ServiceError};

use super::paging::Paging;
use super::{EcrService, cache_rule, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: DescribePullThroughCacheRulesInput,
) -> Result<DescribePullThroughCacheRulesOutput, ServiceError> {
    let scope = lookup::own_registry(call, input.registry_id.as_deref())?;
    let (max, token) = (input.max_results, input.next_token.as_deref());
    let (rules, next_token) = if let Some(prefixes) = input.ecr_repository_prefixes {
        Paging::forbid("ecrRepositoryPrefixes", max, token)?;
        let prefixes = prefixes.into_iter();
        let read = |prefix| cache_rule::read_prefix("ecrRepositoryPrefixes", Some(prefix));
        let prefixes: Vec<String> = prefixes.map(read).collect::<Result<_, _>>()?;
        let found = service.store.read(move |tx| {
            let found = prefixes.into_iter().map(|prefix| {
                let rule = tx.ecr_cache_rule_find(&scope, &prefix)?;
                Ok((prefix, rule))
            });
            found.collect::<Result<Vec<_>, Failure>>()
        });
        let known = found.await?.into_iter();
        let known =
            known.map(|(prefix, rule)| rule.ok_or_else(|| cache_rule::not_found(call, &prefix)));
        (known.collect::<Result<Vec<_>, _>>()?, None)
    } else {
        let paging = Paging::read("cache rules", max, token)?;
        let (after, limit) = (paging.after.clone(), paging.limit + 1);
        let found = service
            .store
            .read(move |tx| Ok::<_, Failure>(tx.ecr_cache_rule_list(&scope, &after, limit)?));
        paging.page(found.await?, |rule| rule.prefix.clone())
    };
    let rules = rules.into_iter().map(|rule| cache_rule::render(call, rule));
    Ok(DescribePullThroughCacheRulesOutput {
        pull_through_cache_rules: Some(rules.collect()),
        next_token,
    })
}
