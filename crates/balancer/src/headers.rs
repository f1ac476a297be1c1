//! What a load balancer does to header fields on their way.
//!
//! Source: "HTTP headers and Application Load Balancers", "HTTP header modification".

use std::net::SocketAddr;
use std::time::{SystemTime, UNIX_EPOCH};

use http::header::{CONNECTION, HOST, TE, TRANSFER_ENCODING, UPGRADE};
use http::{HeaderMap, HeaderName, HeaderValue, header};
use model::balancing::{BalancerSettings, ForwardedFor};

use crate::access_log::TlsUse;
use crate::header_changes::Changes;

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
const FORWARDED_PROTO: HeaderName = HeaderName::from_static("x-forwarded-proto");
const FORWARDED_PORT: HeaderName = HeaderName::from_static("x-forwarded-port");
pub(crate) const TRACE_ID: HeaderName = HeaderName::from_static("x-amzn-trace-id");
/// How the names of the load balancer's own fields begin.
const OWN: [&str; 2] = ["x-forwarded-", "x-amzn-"];
/// What is no trailer, apart from fields of a connection.
static NO_TRAILERS: [HeaderName; 18] = [
    header::AUTHORIZATION,
    header::CACHE_CONTROL,
    header::CONTENT_ENCODING,
    header::CONTENT_LENGTH,
    header::CONTENT_RANGE,
    header::CONTENT_TYPE,
    header::COOKIE,
    header::EXPECT,
    HeaderName::from_static("forwarded"),
    HOST,
    header::LOCATION,
    header::MAX_FORWARDS,
    header::PROXY_AUTHENTICATE,
    header::PROXY_AUTHORIZATION,
    header::RANGE,
    header::SET_COOKIE,
    header::TRAILER,
    header::WWW_AUTHENTICATE,
];
/// "More than 30 IP addresses" are answered with 463.
const FORWARDED_MAX: usize = 30;

/// What is known of the client's connection.
#[derive(Debug)]
pub(crate) struct Origin {
    pub(crate) peer: SocketAddr,
    /// The listener's.
    pub(crate) port: u16,
    pub(crate) tls: Option<TlsUse>,
    /// Its certificates, when they are passed on.
    pub(crate) certificate: Option<HeaderValue>,
}

impl Origin {
    pub(crate) fn scheme(&self) -> &'static str {
        if self.tls.is_some() { "https" } else { "http" }
    }
}

/// Takes out what concerns one connection alone (RFC 9110 section 7.6.1). Answers whether the other
/// side takes trailers.
pub(crate) fn strip_hop_by_hop(headers: &mut HeaderMap) -> bool {
    let trailers = headers
        .get_all(TE)
        .iter()
        .any(|value| value.as_bytes().eq_ignore_ascii_case(b"trailers"));
    if headers.contains_key(CONNECTION) {
        let named: Vec<HeaderName> = headers
            .get_all(CONNECTION)
            .iter()
            .flat_map(|value| value.as_bytes().split(|byte| *byte == b','))
            .filter_map(|name| HeaderName::from_bytes(name.trim_ascii()).ok())
            .filter(is_removable)
            .collect();
        for name in named {
            headers.remove(name);
        }
        headers.remove(CONNECTION);
    }
    for name in [TE, TRANSFER_ENCODING, UPGRADE] {
        headers.remove(name);
    }
    headers.remove("keep-alive");
    headers.remove("proxy-connection");
    trailers
}

/// A client must not make the load balancer's own fields, or those that say who is asked, go.
fn is_removable(name: &HeaderName) -> bool {
    *name != HOST && !OWN.iter().any(|prefix| name.as_str().starts_with(prefix))
}

/// Fields that frame, route, permit or describe a message come before its body: whoever merges trailers
/// into the head would take them for those that were checked (RFC 9110 section 6.5.1).
pub(crate) fn filter_trailers(trailers: &mut HeaderMap) {
    strip_hop_by_hop(trailers);
    let own: Vec<HeaderName> = trailers
        .keys()
        .filter(|name| OWN.iter().any(|own| name.as_str().starts_with(own)))
        .cloned()
        .collect();
    for name in own.iter().chain(&NO_TRAILERS) {
        trailers.remove(name);
    }
}

/// `routing.http.drop_invalid_header_fields.enabled`: names have letters, digits and hyphens alone.
/// Answers whether any was dropped.
pub(crate) fn drop_invalid(headers: &mut HeaderMap) -> bool {
    let fits = |name: &HeaderName| {
        let mut bytes = name.as_str().bytes();
        bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let invalid: Vec<HeaderName> = headers.keys().filter(|name| !fits(name)).cloned().collect();
    for name in &invalid {
        headers.remove(name);
    }
    !invalid.is_empty()
}

/// Whether there are too many addresses for 463 not to be the answer.
pub(crate) fn forwarded_too_often(headers: &HeaderMap) -> bool {
    let values = headers.get_all(FORWARDED_FOR).iter();
    let addresses = values.map(|value| value.as_bytes().split(|byte| *byte == b',').count());
    addresses.sum::<usize>() > FORWARDED_MAX
}

/// Makes a client's fields those that a target gets. Answers the request's trace id.
pub(crate) fn to_target(
    headers: &mut HeaderMap,
    origin: &Origin,
    settings: &BalancerSettings,
    changes: &Changes,
) -> Option<HeaderValue> {
    match settings.forwarded_for {
        ForwardedFor::Append => append_forwarded(headers, origin, settings),
        ForwardedFor::Preserve => {}
        ForwardedFor::Remove => {
            headers.remove(FORWARDED_FOR);
        }
    }
    let scheme = HeaderValue::from_static(origin.scheme());
    headers.insert(FORWARDED_PROTO, scheme);
    headers.insert(FORWARDED_PORT, origin.port.into());
    let trace_id = trace_id(headers.get(TRACE_ID));
    if let Some(trace_id) = &trace_id {
        headers.insert(TRACE_ID, trace_id.clone());
    }
    if !settings.preserve_host_header {
        add_port(headers, origin);
    }
    changes.reserved.remove(headers);
    if let Some(certificate) = &origin.certificate {
        headers.insert(&changes.certificate, certificate.clone());
    }
    if let (true, Some(tls)) = (settings.tls_headers, &origin.tls) {
        let (version, cipher) = (tls.protocol, tls.cipher);
        headers.insert(&changes.tls_version, HeaderValue::from_static(version));
        headers.insert(&changes.tls_cipher, HeaderValue::from_static(cipher));
    }
    trace_id
}

fn append_forwarded(headers: &mut HeaderMap, origin: &Origin, settings: &BalancerSettings) {
    use std::io::Write as _;
    let mut value = Vec::with_capacity(48);
    for before in headers.get_all(FORWARDED_FOR) {
        value.extend_from_slice(before.as_bytes());
        value.extend_from_slice(b", ");
    }
    // Writing to memory does not fail.
    let _ = if settings.forwarded_for_client_port {
        write!(value, "{}", origin.peer)
    } else {
        write!(value, "{}", origin.peer.ip())
    };
    if let Ok(value) = HeaderValue::from_maybe_shared(bytes::Bytes::from(value)) {
        headers.insert(FORWARDED_FOR, value);
    }
}

/// `Root` is the client's, if it has one, and then `Self` is the load balancer's.
fn trace_id(sent: Option<&HeaderValue>) -> Option<HeaderValue> {
    let seconds = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default()
        .as_secs();
    let random = rand::random::<u128>() >> 32;
    let own = format!("1-{:08x}-{random:024x}", seconds & 0xffff_ffff);
    let sent = sent.and_then(|sent| sent.to_str().ok()).unwrap_or_default();
    let rest = sent.split(';').map(str::trim);
    let rest: Vec<&str> = rest
        .filter(|field| !field.is_empty() && !field.starts_with("Self="))
        .collect();
    let name = if rest.iter().any(|field| field.starts_with("Root=")) {
        "Self"
    } else {
        "Root"
    };
    let mut value = format!("{name}={own}");
    for field in rest {
        value.push(';');
        value.push_str(field);
    }
    HeaderValue::from_str(&value).ok()
}

/// A listener at another port than the protocol's is part of the name that it is asked for by.
fn add_port(headers: &mut HeaderMap, origin: &Origin) {
    let default = if origin.tls.is_some() { 443 } else { 80 };
    let Some(host) = headers.get(HOST).and_then(|host| host.to_str().ok()) else {
        return;
    };
    if origin.port == default || host.is_empty() || without_port(host) != host {
        return;
    }
    if let Ok(host) = HeaderValue::from_str(&format!("{host}:{}", origin.port)) {
        headers.insert(HOST, host);
    }
}

/// The name of `name:port` and `[address]:port`.
pub(crate) fn without_port(host: &str) -> &str {
    let is_port = |port: &str| !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit());
    match host.rsplit_once(':') {
        Some((name, port)) if is_port(port) && (!name.contains(':') || name.ends_with(']')) => name,
        _ => host,
    }
}

#[cfg(test)]
mod tests {
    use model::balancing::HeaderChanges;

    use super::*;
    use crate::header_changes::tests::changes;

    fn origin(port: u16) -> Origin {
        Origin {
            peer: "203.0.113.7:4000".parse().unwrap(),
            port,
            tls: None,
            certificate: None,
        }
    }

    fn settings() -> BalancerSettings {
        rules::balancing::attributes::load_balancer_settings(&std::collections::BTreeMap::new())
    }

    fn usual() -> Changes {
        changes(HeaderChanges::default())
    }

    fn headers(fields: &[(&'static str, &'static str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in fields {
            headers.append(*name, HeaderValue::from_static(value));
        }
        headers
    }

    #[test]
    fn the_client_is_appended_to_those_it_speaks_for() {
        let mut sent = headers(&[
            ("x-forwarded-for", "10.0.0.1"),
            ("x-forwarded-for", "10.0.0.2"),
            ("x-forwarded-proto", "https"),
        ]);
        to_target(&mut sent, &origin(80), &settings(), &usual());
        assert_eq!(sent["x-forwarded-for"], "10.0.0.1, 10.0.0.2, 203.0.113.7");
        assert_eq!(
            (&sent["x-forwarded-proto"], &sent["x-forwarded-port"]),
            (
                &HeaderValue::from_static("http"),
                &HeaderValue::from_static("80")
            )
        );
        let with_port = BalancerSettings {
            forwarded_for_client_port: true,
            ..settings()
        };
        let mut sent = HeaderMap::new();
        to_target(&mut sent, &origin(80), &with_port, &usual());
        assert_eq!(sent["x-forwarded-for"], "203.0.113.7:4000");
        for (mode, expected) in [
            (ForwardedFor::Preserve, Some("1.1.1.1")),
            (ForwardedFor::Remove, None),
        ] {
            let mut sent = headers(&[("x-forwarded-for", "1.1.1.1")]);
            to_target(
                &mut sent,
                &origin(80),
                &BalancerSettings {
                    forwarded_for: mode,
                    ..settings()
                },
                &usual(),
            );
            assert_eq!(
                sent.get("x-forwarded-for")
                    .map(|value| value.to_str().unwrap()),
                expected
            );
        }
    }

    #[test]
    fn a_trace_goes_on_under_its_root() {
        let id = |sent: Option<&'static str>| {
            trace_id(sent.map(HeaderValue::from_static).as_ref())
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned()
        };
        let new = id(None);
        assert_eq!((new.len(), &new[..7]), (5 + 35, "Root=1-"));
        let on = id(Some(
            "Self=1-1-1;Root=1-67891233-abcdef012345678912345678;A=b",
        ));
        assert!(
            on.starts_with("Self=1-")
                && on.ends_with(";Root=1-67891233-abcdef012345678912345678;A=b"),
            "{on}"
        );
        assert!(id(Some("A=b")).starts_with("Root=1-"));
    }

    #[test]
    fn fields_of_one_connection_stay_on_it() {
        let mut sent = headers(&[
            ("connection", "close, X-Own, Host, X-Forwarded-For"),
            ("x-own", "1"),
            ("host", "h"),
            ("te", "trailers"),
            ("keep-alive", "1"),
            ("upgrade", "h2c"),
            ("proxy-connection", "a"),
            ("x-forwarded-for", "1.1.1.1"),
            ("a", "b"),
        ]);
        assert!(strip_hop_by_hop(&mut sent));
        let mut left: Vec<_> = sent.keys().map(HeaderName::as_str).collect();
        left.sort_unstable();
        assert_eq!(left, ["a", "host", "x-forwarded-for"]);
    }

    #[test]
    fn own_fields_have_the_names_that_the_listener_gives_them() {
        let renamed = [
            ("x-amzn-mtls-clientcert", "X-Cert"),
            ("x-amzn-tls-version", "X-Tls"),
            ("x-amzn-tls-cipher-suite", "X-Cipher"),
        ];
        let renamed = renamed.map(|(usual, name)| (usual.to_owned(), name.to_owned()));
        let changes = changes(HeaderChanges {
            renamed: renamed.into(),
            ..HeaderChanges::default()
        });
        let origin = Origin {
            tls: Some(TlsUse {
                cipher: "TLS_AES_128_GCM_SHA256",
                protocol: "TLSv1.3",
                domain_name: None,
                certificate_arn: None,
            }),
            ..origin(443)
        };
        let settings = BalancerSettings {
            tls_headers: true,
            ..settings()
        };
        let mut sent = headers(&[
            ("x-cert", "forged"),
            ("x-tls", "forged"),
            ("x-amzn-mtls-clientcert", "forged"),
        ]);
        to_target(&mut sent, &origin, &settings, &changes);
        assert_eq!(sent["x-tls"], "TLSv1.3");
        assert_eq!(sent["x-cipher"], "TLS_AES_128_GCM_SHA256");
        assert!(!sent.values().any(|value| value == "forged"), "{sent:?}");
        assert!(!sent.contains_key("x-amzn-tls-version"));
    }

    #[test]
    fn trailers_do_not_say_what_heads_have_to() {
        let mut sent = headers(&[
            ("grpc-status", "0"),
            ("host", "h"),
            ("content-length", "1"),
            ("transfer-encoding", "chunked"),
            ("connection", "close, x-own"),
            ("x-own", "1"),
            ("cookie", "a=b"),
            ("set-cookie", "a=b"),
            ("authorization", "me"),
            ("x-forwarded-for", "1.1.1.1"),
            ("x-amzn-mtls-clientcert", "c"),
        ]);
        filter_trailers(&mut sent);
        let left: Vec<_> = sent.keys().map(HeaderName::as_str).collect();
        assert_eq!(left, ["grpc-status"]);
    }

    #[test]
    fn a_port_that_is_not_the_protocols_is_part_of_the_host() {
        for (port, host, preserve, expected) in [
            (80, "h", false, "h"),
            (8080, "h", false, "h:8080"),
            (8080, "h:1", false, "h:1"),
            (8080, "h", true, "h"),
            (8080, "[::1]", false, "[::1]:8080"),
        ] {
            let mut sent = headers(&[("host", host)]);
            let settings = BalancerSettings {
                preserve_host_header: preserve,
                ..settings()
            };
            to_target(&mut sent, &origin(port), &settings, &usual());
            assert_eq!(sent["host"], expected);
        }
        assert_eq!(
            [
                without_port("h:1"),
                without_port("[::1]:1"),
                without_port("::1")
            ],
            ["h", "[::1]", "::1"]
        );
    }

    #[test]
    fn thirty_addresses_are_enough() {
        let many = |count: usize| {
            let mut headers = HeaderMap::new();
            headers.insert(
                "x-forwarded-for",
                vec!["1.1.1.1"; count].join(",").parse().unwrap(),
            );
            forwarded_too_often(&headers)
        };
        assert_eq!((many(30), many(31)), (false, true));
    }

    #[test]
    fn invalid_names_are_dropped_when_told() {
        let mut sent = headers(&[("a_b", "1"), ("a-b", "2")]);
        assert!(drop_invalid(&mut sent));
        assert_eq!(sent.len(), 1);
    }
}
