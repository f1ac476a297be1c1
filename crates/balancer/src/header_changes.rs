//! What a listener changes of header fields: other names for the load balancer's own fields of requests, and
//! fields that every response has.
//!
//! Source: "HTTP header modification for your Application Load Balancer".

use http::header::SERVER;
use http::{HeaderMap, HeaderName, HeaderValue};
use model::balancing::HeaderChanges;

/// The changes of a listener, with everything parsed.
#[derive(Debug)]
pub(crate) struct Changes {
    /// Where a client's certificate is told, and what its connection is encrypted with.
    pub(crate) certificate: HeaderName,
    pub(crate) tls_version: HeaderName,
    pub(crate) tls_cipher: HeaderName,
    /// They take the place of a target's.
    added: Vec<(HeaderName, HeaderValue)>,
    server: bool,
}

impl Changes {
    /// What is no name or value of a field is left out: the API lets none in.
    pub(crate) fn new(plan: &HeaderChanges) -> Self {
        let name = |usual: &'static str| {
            let renamed = plan.renamed.get(usual);
            let renamed = renamed.and_then(|name| name.parse().ok());
            renamed.unwrap_or(HeaderName::from_static(usual))
        };
        let added = plan.added.iter();
        Self {
            certificate: name("x-amzn-mtls-clientcert"),
            tls_version: name("x-amzn-tls-version"),
            tls_cipher: name("x-amzn-tls-cipher-suite"),
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
mod tests {
    use super::*;

    #[test]
    fn what_is_added_takes_the_place_of_what_a_target_says() {
        let plan = HeaderChanges {
            added: [("x-frame-options".to_owned(), "DENY".to_owned())].into(),
            server: false,
            ..HeaderChanges::default()
        };
        let mut headers = HeaderMap::new();
        headers.append("x-frame-options", HeaderValue::from_static("SAMEORIGIN"));
        headers.append("x-frame-options", HeaderValue::from_static("ALLOWALL"));
        headers.insert(SERVER, HeaderValue::from_static("nginx"));
        Changes::new(&plan).respond(&mut headers);
        assert_eq!(headers.len(), 1);
        assert_eq!(headers["x-frame-options"], "DENY");
    }

    #[test]
    fn names_are_the_usual_ones_but_for_those_that_differ() {
        let plan = HeaderChanges {
            renamed: [("x-amzn-tls-version".to_owned(), "X-Tls".to_owned())].into(),
            ..HeaderChanges::default()
        };
        let changes = Changes::new(&plan);
        assert_eq!(changes.tls_version, "x-tls");
        assert_eq!(changes.tls_cipher, "x-amzn-tls-cipher-suite");
    }
}
