//! `DescribeCapacityProviders`: Fargate's two are the only ones that there are.

use aws_api::ecs::{
    CapacityProvider, DescribeCapacityProvidersInput, DescribeCapacityProvidersOutput,
};
use rules::fargate::CAPACITY_PROVIDERS;
use smithy::{Call, ServiceError};

use super::EcsService;
use super::shapes::failure;
use crate::context::scope;

#[expect(clippy::unused_async, reason = "every operation is awaited")]
pub(super) async fn run(
    _: &EcsService,
    call: &Call,
    input: DescribeCapacityProvidersInput,
) -> Result<DescribeCapacityProvidersOutput, ServiceError> {
    let scope = scope(call);
    let arn = |name: &str| {
        format!(
            "arn:aws:ecs:{}:{}:capacity-provider/{name}",
            scope.region, scope.account_id
        )
    };
    let named = input.capacity_providers.unwrap_or_default();
    let is_named =
        |name: &str| named.is_empty() || named.iter().any(|one| one == name || *one == arn(name));
    let found = CAPACITY_PROVIDERS.into_iter().filter(|name| is_named(name));
    let found = found.map(|name| CapacityProvider {
        capacity_provider_arn: Some(arn(name)),
        name: Some(name.to_owned()),
        status: Some("ACTIVE".to_owned()),
        tags: Some(Vec::new()),
        ..CapacityProvider::default()
    });
    let is_known = |text: &str| {
        CAPACITY_PROVIDERS
            .into_iter()
            .any(|name| text == name || text == arn(name))
    };
    let missing = named.iter().filter(|text| !is_known(text));
    let missing = missing.map(|text| {
        failure::missing(if text.starts_with("arn:") {
            text.clone()
        } else {
            arn(text)
        })
    });
    Ok(DescribeCapacityProvidersOutput {
        capacity_providers: Some(found.collect()),
        failures: Some(missing.collect()),
        next_token: None,
    })
}
