//! Pull-through cache rules between the shapes and the model.

use aws_api::ecr as api;
use aws_api::ecr::errors::{
    PULL_THROUGH_CACHE_RULE_NOT_FOUND_EXCEPTION, UNSUPPORTED_UPSTREAM_REGISTRY_EXCEPTION,
};
use model::ecr::registry::PullThroughCacheRule;
use rules::ecr::is_repository_name;
use smithy::{Call, ServiceError};

use super::errors::{invalid, unsupported};
use crate::context::timestamp;

const ROOT: &str = "ROOT";
const PREFIX_LENGTH: std::ops::RangeInclusive<usize> = 2..=30;
const HOST_LENGTH_MAX: usize = 255;

/// The hosts that AWS knows, and how it names them.
const KNOWN: [(&str, &str); 7] = [
    ("public.ecr.aws", "ecr-public"),
    ("quay.io", "quay"),
    ("registry.k8s.io", "k8s"),
    ("registry-1.docker.io", "docker-hub"),
    ("ghcr.io", "github-container-registry"),
    ("registry.gitlab.com", "gitlab-container-registry"),
    ("cgr.dev", "chainguard"),
];

/// The first part of the names of repositories, or `ROOT`. A slash at the end is not kept.
pub(super) fn read_prefix(member: &str, given: Option<String>) -> Result<String, ServiceError> {
    let given = given.unwrap_or_default();
    let prefix = given.strip_suffix('/').unwrap_or(&given);
    let fits =
        PREFIX_LENGTH.contains(&prefix.len()) && (prefix == ROOT || is_repository_name(prefix));
    if fits {
        return Ok(prefix.to_owned());
    }
    Err(invalid(
        member,
        "must be ROOT or 2 to 30 characters of the name of a repository",
    ))
}

/// The upstream's address and its kind. Beyond the registries that AWS knows, every host is taken.
pub(super) fn read_upstream(
    url: Option<String>,
    kind: Option<String>,
) -> Result<(String, Option<String>), ServiceError> {
    let url = url.unwrap_or_default();
    let host = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"))
        .unwrap_or(&url);
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b".-:[]".contains(&byte);
    if host.is_empty() || host.len() > HOST_LENGTH_MAX || !host.bytes().all(fits) {
        return Err(UNSUPPORTED_UPSTREAM_REGISTRY_EXCEPTION.error(format!(
            "The upstream registry URL '{}' is not the address of a registry",
            url.chars().take(HOST_LENGTH_MAX).collect::<String>()
        )));
    }
    let known = KNOWN.iter().find(|(known, _)| *known == host);
    let of_host = known.map(|(_, kind)| *kind).or_else(|| {
        let azure = host.ends_with(".azurecr.io");
        azure.then_some("azure-container-registry")
    });
    match (kind, of_host) {
        (Some(kind), Some(known)) if kind != known => Err(invalid(
            "upstreamRegistry",
            format!("'{kind}' does not match the upstream registry URL, which is '{known}'"),
        )),
        (kind, known) => Ok((url, kind.or_else(|| known.map(str::to_owned)))),
    }
}

/// Upstreams are asked without credentials.
pub(super) fn refuse_credentials(
    credential_arn: Option<&String>,
    role_arn: Option<&String>,
) -> Result<(), ServiceError> {
    if credential_arn.is_some() {
        return Err(unsupported(
            "credentialArn",
            "there is no Secrets Manager yet",
        ));
    }
    if role_arn.is_some() {
        return Err(unsupported("customRoleArn", "there is no IAM yet"));
    }
    Ok(())
}

pub(super) fn render(call: &Call, rule: PullThroughCacheRule) -> api::PullThroughCacheRule {
    api::PullThroughCacheRule {
        ecr_repository_prefix: Some(rule.prefix),
        upstream_registry_url: Some(rule.upstream_url),
        created_at: Some(timestamp(rule.created_at)),
        updated_at: Some(timestamp(rule.updated_at)),
        registry_id: Some(call.account_id.clone()),
        upstream_repository_prefix: rule.upstream_prefix,
        upstream_registry: rule.upstream_kind,
        credential_arn: None,
        custom_role_arn: None,
    }
}

pub(super) fn not_found(call: &Call, prefix: &str) -> ServiceError {
    PULL_THROUGH_CACHE_RULE_NOT_FOUND_EXCEPTION.error(format!(
        "The pull through cache rule with prefix '{prefix}' does not exist in the registry with id \
         '{}'",
        call.account_id
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn upstreams() {
        let check = |url: &str, kind: Option<&str>, expected: Option<Option<&str>>| {
            let read = read_upstream(Some(url.to_owned()), kind.map(str::to_owned));
            let found = read.ok().map(|(_, kind)| kind);
            let expected = expected.map(|kind| kind.map(str::to_owned));
            assert_eq!(found, expected, "{url} {kind:?}");
        };
        check("quay.io", None, Some(Some("quay")));
        check("https://quay.io", Some("quay"), Some(Some("quay")));
        check("quay.io", Some("k8s"), None);
        check("x.azurecr.io", None, Some(Some("azure-container-registry")));
        check("http://127.0.0.1:5000", None, Some(None));
        check("a/b", None, None);
        check("", None, None);
        check("user@host", None, None);
    }

    #[test]
    fn prefixes() {
        let check = |prefix: &str, expected: Option<&str>| {
            let read = read_prefix("p", Some(prefix.to_owned())).ok();
            assert_eq!(read.as_deref(), expected, "{prefix}");
        };
        check("docker-hub", Some("docker-hub"));
        check("team/hub/", Some("team/hub"));
        check("ROOT", Some("ROOT"));
        check("x", None);
        check("Root", None);
        check(&"a".repeat(31), None);
    }
}
