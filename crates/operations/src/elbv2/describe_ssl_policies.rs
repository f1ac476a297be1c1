//! `DescribeSSLPolicies`: the policies that listeners can really serve.

use aws_api::elbv2::{
    Cipher, DescribeSSLPoliciesInput, DescribeSSLPoliciesOutput, SslPolicy as Shape,
    errors as kinds,
};
use rules::ssl_policy::{self, SslPolicy};
use smithy::{Call, ServiceError};

use super::Elbv2Service;
use super::page::Page;
use crate::context::integer;

#[expect(clippy::unused_async, reason = "the shape of all operations")]
pub(super) async fn run(
    _: &Elbv2Service,
    _: &Call,
    input: DescribeSSLPoliciesInput,
) -> Result<DescribeSSLPoliciesOutput, ServiceError> {
    let page = Page::read("ssl-policies", input.marker.as_deref(), input.page_size)?;
    let names = input.names.unwrap_or_default();
    let mut policies = Vec::new();
    for name in &names {
        let policy = ssl_policy::find(name).ok_or_else(|| not_found(name))?;
        if !policies.contains(&policy) {
            policies.push(policy);
        }
    }
    if names.is_empty() {
        policies.extend(&ssl_policy::POLICIES);
    }
    let kind = input.load_balancer_type.as_deref();
    if !matches!(kind, None | Some("application")) {
        policies.clear();
    }
    let (policies, next_marker) = page.cut(policies, |policy| policy.name.to_owned());
    Ok(DescribeSSLPoliciesOutput {
        ssl_policies: Some(policies.into_iter().map(render).collect()),
        next_marker,
    })
}

pub(super) fn not_found(name: &str) -> ServiceError {
    kinds::SSL_POLICY_NOT_FOUND_EXCEPTION.error(format!("SSL policy '{name}' not found"))
}

fn render(policy: &SslPolicy) -> Shape {
    let protocols = policy.protocols().into_iter().map(str::to_owned);
    let ciphers = policy.ciphers().into_iter().enumerate();
    let ciphers = ciphers.map(|(index, name)| Cipher {
        name: Some(name.to_owned()),
        priority: Some(integer(index + 1)),
    });
    Shape {
        name: Some(policy.name.to_owned()),
        ssl_protocols: Some(protocols.collect()),
        ciphers: Some(ciphers.collect()),
        supported_load_balancer_types: Some(vec!["application".to_owned()]),
    }
}
