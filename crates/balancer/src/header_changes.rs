//! What a listener changes of header fields: other names for the load balancer's own fields of requests, and
//! fields that every response has.
//!
//! Source: "HTTP header modification for your Application Load Balancer".

use std::collections::BTreeSet;
use std::sync::Arc;

use http::header::SERVER;
use http::{HeaderMap, HeaderName, HeaderValue};
use model::balancing::{BalancerPlan, HeaderChanges};

const CERTIFICATE: &str = "x-amzn-mtls-clientcert";
const TLS_VERSION: &str = "x-amzn-tls-version";
const TLS_CIPHER: &str = "x-amzn-tls-cipher-suite";

/// Names of fields that clients may not use in requests, whichever listener they ask: targets take what
/// these say for the load balancer's word. AWS's names for what certificates say are always among them.
#[derive(Debug, Clone)]
pub(crate) struct Reserved {
    /// The others, in lower case.
    names: Arc<[String]>,
    /// Whether any is not AWS's, which are known without it.
    has_renamed: bool,
}

impl Reserved {
    pub(crate) fn new(plan: &BalancerPlan) -> Self {
        let mut names = BTreeSet::new();
        if plan.settings.tls_headers {
            names.extend([TLS_VERSION.to_owned(), TLS_CIPHER.to_owned()]);
        }
        let before = names.len();
        let listeners = plan.listeners.iter();
        let renamed = listeners.flat_map(|listener| listener.headers.renamed.values());
        names.extend(renamed.map(|name| name.to_ascii_lowercase()));
        Self {
            has_renamed: names.len() > before,
            names: names.into_iter().collect(),
        }
    }

    /// The same, if there is more to it than AWS's names.
    pub(crate) fn renamed(&self) -> Option<&Self> {
        self.has_renamed.then_some(self)
    }

    /// Targets that read fields as CGI does take `_` for `-`: a name is another one's if no more than that
    /// differs.
    pub(crate) fn remove(&self, headers: &mut HeaderMap) {
        let is_reserved = |name: &&HeaderName| {
            let name = name.as_str();
            name.starts_with(CERTIFICATE) || self.names.iter().any(|one| is_like(one, name))
        };
        let reserved: Vec<HeaderName> = headers.keys().filter(is_reserved).cloned().collect();
        for name in reserved {
            headers.remove(name);
        }
    }
}

fn is_like(name: &str, other: &str) -> bool {
    let plain = |byte: u8| if byte == b'_' { b'-' } else { byte };
    name.bytes().map(plain).eq(other.bytes().map(plain))
}

/// The changes of a listener, with everything parsed.
#[derive(Debug)]
pub(crate) struct Changes {
    /// Where a client's certificate is told, and what its connection is encrypted with.
    pub(crate) certificate: HeaderName,
    pub(crate) tls_version: HeaderName,
    pub(crate) tls_cipher: HeaderName,
    pub(crate) reserved: Reserved,
    /// They take the place of a target's.
    added: Vec<(HeaderName, HeaderValue)>,
    server: bool,
}

impl Changes {
    /// What is no name or value of a field is left out: the API lets none in.
    pub(crate) fn new(plan: &HeaderChanges, reserved: &Reserved) -> Self {
        let name = |usual: &'static str| {
            let renamed = plan.renamed.get(usual);
            let renamed = renamed.and_then(|name| name.parse().ok());
            renamed.unwrap_or(HeaderName::from_static(usual))
        };
        let added = plan.added.iter();
        Self {
            certificate: name(CERTIFICATE),
            tls_version: name(TLS_VERSION),
            tls_cipher: name(TLS_CIPHER),
            reserved: reserved.clone(),
            added: added
                .filter_map(|(name, value)| Some((name.parse().ok()?, value.parse().ok()?)))
                .collect(),
            server: plan.server,
        }
    }

    /// Makes a response's fields those that a client gets.
    pub(crate) fn respond(&self, headers: &mut HeaderMap) {
        for (name, value) in &self.added {
            headers.insert(name, value.clone());
        }
        if !self.server {
            headers.remove(SERVER);
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::test_plans::{fixed, plan};

    /// Of a plan whose only listener changes this.
    pub(crate) fn changes(headers: HeaderChanges) -> Changes {
        let mut plan = plan(Vec::new(), Vec::new(), fixed(200));
        plan.listeners[0].headers = headers;
        Changes::new(&plan.listeners[0].headers, &Reserved::new(&plan))
    }

    #[test]
    fn what_is_added_takes_the_place_of_what_a_target_says() {
        let changes = changes(HeaderChanges {
            added: [("x-frame-options".to_owned(), "DENY".to_owned())].into(),
            server: false,
            ..HeaderChanges::default()
        });
        let mut headers = HeaderMap::new();
        headers.append("x-frame-options", HeaderValue::from_static("SAMEORIGIN"));
        headers.append("x-frame-options", HeaderValue::from_static("ALLOWALL"));
        headers.insert(SERVER, HeaderValue::from_static("nginx"));
        changes.respond(&mut headers);
        assert_eq!(headers.len(), 1);
        assert_eq!(headers["x-frame-options"], "DENY");
    }

    #[test]
    fn a_name_of_one_listener_is_no_clients_at_any() {
        let mut plan = plan(Vec::new(), Vec::new(), fixed(200));
        assert!(Reserved::new(&plan).renamed().is_none());
        let mut other = plan.listeners[0].clone();
        other.headers.renamed = [(TLS_VERSION.to_owned(), "X-Tls".to_owned())].into();
        plan.listeners.push(other);
        let reserved = Reserved::new(&plan);
        assert!(reserved.renamed().is_some());
        let mut headers = HeaderMap::new();
        let leaf = "x-amzn-mtls-clientcert-leaf";
        for name in ["x-tls", "x_tls", CERTIFICATE, leaf, TLS_VERSION, "a"] {
            headers.insert(name, HeaderValue::from_static("b"));
        }
        reserved.remove(&mut headers);
        // Nobody tells of TLS by that name: what a client says of it is its own affair.
        let mut left: Vec<_> = headers.keys().map(HeaderName::as_str).collect();
        left.sort_unstable();
        assert_eq!(left, ["a", TLS_VERSION]);
    }
}
