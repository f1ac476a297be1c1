//! Where a registry's content is fetched: mirrors, rewritten hosts, plain or encrypted.

use std::collections::BTreeMap;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::Arc;

use reqwest::Url;

use crate::error::PullErrorKind;
use crate::images::LocalRegistry;
use crate::reference::Reference;

/// A user and a password, or a token in its place. Never printed.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Credentials {
    /// For ECR `AWS`.
    pub username: String,
    /// The password or token.
    pub password: String,
}

/// A base URL at which a registry answers, and the credentials to use there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    /// Scheme, host and port, for example `http://127.0.0.1:4566`. A path is kept as a prefix of
    /// `/v2/`.
    pub base_url: String,
    /// Instead of those of the request.
    pub credentials: Option<Credentials>,
}

/// A source of endpoints for hosts that answer elsewhere than their name says: ECR's host names on
/// this machine. Asked for every pull, so credentials can be fresh.
pub trait RewriteHost: fmt::Debug + Send + Sync {
    /// The endpoint for a registry's name; nothing when the name means what it says.
    fn rewrite(&self, registry: &str) -> Option<Endpoint>;
}

/// How registries' names become addresses.
#[derive(Debug, Clone, Default)]
pub struct Hosts {
    /// By registry name (`docker.io` for Docker Hub): endpoints tried in order before the registry
    /// itself. Credentials of a request are not sent to mirrors.
    pub mirrors: BTreeMap<String, Vec<Endpoint>>,
    /// Asked before everything else; what it has is not fetched.
    pub local: Option<Arc<dyn LocalRegistry>>,
    /// Consulted before the name is.
    pub rewrite: Option<Arc<dyn RewriteHost>>,
    /// Registries besides loopback ones that are spoken to without TLS, by name with port.
    pub plain_http: Vec<String>,
    /// Loopback registries are tried with TLS first. Off as a rule, because most are plain and the
    /// attempt costs time.
    pub loopback_tls_first: bool,
}

/// One endpoint for one repository.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Source {
    base: String,
    pub(crate) repository: String,
    /// Tells a mirror for which registry it stands in.
    namespace: Option<String>,
    pub(crate) credentials: Option<Credentials>,
    /// The last resort, whose failure is the pull's.
    pub(crate) is_origin: bool,
}

impl RewriteHost for BTreeMap<String, Endpoint> {
    fn rewrite(&self, registry: &str) -> Option<Endpoint> {
        self.get(registry).cloned()
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials").finish_non_exhaustive()
    }
}

impl Hosts {
    /// Where to look for a reference, in order; the origin is last.
    pub(crate) fn sources(
        &self,
        reference: &Reference,
        credentials: Option<&Credentials>,
    ) -> Vec<Source> {
        let registry = reference.registry();
        let repository = reference.repository().to_owned();
        let mut sources: Vec<Source> = Vec::new();
        for mirror in self.mirrors.get(registry).into_iter().flatten() {
            sources.push(Source {
                base: mirror.base_url.trim_end_matches('/').to_owned(),
                repository: repository.clone(),
                namespace: Some(registry.to_owned()),
                credentials: mirror.credentials.clone(),
                is_origin: false,
            });
        }
        let rewritten = self.rewrite.as_ref();
        let origin = |base: String, credentials: Option<&Credentials>, is_origin| Source {
            base,
            repository: repository.clone(),
            namespace: None,
            credentials: credentials.cloned(),
            is_origin,
        };
        if let Some(endpoint) = rewritten.and_then(|hosts| hosts.rewrite(registry)) {
            let base = endpoint.base_url.trim_end_matches('/').to_owned();
            let credentials = endpoint.credentials.as_ref().or(credentials);
            sources.push(origin(base, credentials, true));
            return sources;
        }
        let host = if registry == "docker.io" {
            "registry-1.docker.io"
        } else {
            registry
        };
        let is_plain = is_loopback(host) || self.plain_http.iter().any(|name| name == registry);
        if is_plain && self.loopback_tls_first {
            sources.push(origin(format!("https://{host}"), credentials, false));
        }
        let scheme = if is_plain { "http" } else { "https" };
        sources.push(origin(format!("{scheme}://{host}"), credentials, true));
        sources
    }
}

impl Source {
    /// The URL for messages and logs.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}/v2/{}/{path}", self.base, self.repository)
    }

    /// The URL to send.
    pub(super) fn request_url(&self, path: &str) -> Result<Url, PullErrorKind> {
        let text = self.url(path);
        let mut url = Url::parse(&text).map_err(|error| PullErrorKind::Protocol {
            url: text.clone(),
            reason: error.to_string(),
        })?;
        if let Some(namespace) = &self.namespace {
            url.query_pairs_mut().append_pair("ns", namespace);
        }
        Ok(url)
    }

    /// Names the endpoint and the repository in maps and logs.
    pub(crate) fn base(&self) -> &str {
        &self.base
    }
}

/// Whether a host (with or without port) can only be this machine.
pub(super) fn is_loopback(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if !port.contains(']') => name,
        _ => host,
    };
    if name == "localhost" {
        return true;
    }
    let name = name.trim_start_matches('[').trim_end_matches(']');
    match name.parse::<IpAddr>() {
        Ok(IpAddr::V4(address)) => address.is_loopback(),
        Ok(IpAddr::V6(address)) => {
            address == Ipv6Addr::LOCALHOST
                || address
                    .to_ipv4_mapped()
                    .is_some_and(|a: Ipv4Addr| a.is_loopback())
        }
        Err(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn credentials(username: &str) -> Credentials {
        Credentials {
            username: username.to_owned(),
            password: "secret".to_owned(),
        }
    }

    #[test]
    fn loopback() {
        for host in [
            "localhost",
            "localhost:5000",
            "127.0.0.1",
            "127.3.2.1:80",
            "[::1]:5000",
            "[::1]",
        ] {
            assert!(is_loopback(host), "{host}");
        }
        for host in [
            "localhost.example",
            "128.0.0.1",
            "[::2]:1",
            "127.0.0.1.example",
            "example:1",
        ] {
            assert!(!is_loopback(host), "{host}");
        }
    }

    #[test]
    fn order_of_sources() {
        let mirror = Endpoint {
            base_url: "http://127.0.0.1:5000/".to_owned(),
            credentials: None,
        };
        let local = Endpoint {
            base_url: "http://127.0.0.1:4566".to_owned(),
            credentials: Some(credentials("AWS")),
        };
        let ecr = "123456789012.dkr.ecr.us-east-1.amazonaws.com";
        let hosts = Hosts {
            local: None,
            mirrors: BTreeMap::from([("docker.io".to_owned(), vec![mirror])]),
            rewrite: Some(Arc::new(BTreeMap::from([(ecr.to_owned(), local)]))),
            plain_http: vec!["registry.test:80".to_owned()],
            loopback_tls_first: false,
        };
        let check = |reference: &str, expected: &[&str]| {
            let reference: Reference = reference.parse().unwrap();
            let given = credentials("user");
            let sources = hosts.sources(&reference, Some(&given));
            let texts: Vec<String> = sources
                .iter()
                .map(|source| {
                    let url = source.request_url("x").unwrap();
                    let user = source
                        .credentials
                        .as_ref()
                        .map_or("-", |c| c.username.as_str());
                    format!("{url} {user}")
                })
                .collect();
            assert_eq!(texts, expected);
            assert!(sources.last().is_some_and(|source| source.is_origin));
        };
        check(
            "nginx",
            &[
                "http://127.0.0.1:5000/v2/library/nginx/x?ns=docker.io -",
                "https://registry-1.docker.io/v2/library/nginx/x user",
            ],
        );
        check(
            &format!("{ecr}/web"),
            &["http://127.0.0.1:4566/v2/web/x AWS"],
        );
        check("localhost:5000/a", &["http://localhost:5000/v2/a/x user"]);
        check("registry.test:80/a", &["http://registry.test/v2/a/x user"]);
        check("quay.io/a/b", &["https://quay.io/v2/a/b/x user"]);
    }

    #[test]
    fn credentials_are_not_printed() {
        let text = format!("{:?}", credentials("someone"));
        assert!(
            !text.contains("secret") && !text.contains("someone"),
            "{text}"
        );
    }
}
