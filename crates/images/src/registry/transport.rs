//! One HTTP exchange: connections, redirects, timeouts, and what went wrong.

use std::collections::HashMap;
use std::error::Error as StdError;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue, LOCATION};
use reqwest::{Client, Method, Request, Response, Url};

use super::{Patience, endpoint::is_loopback};
use crate::error::{PullErrorKind, TransportError};

/// Registries redirect once, to the place that holds their blobs.
const REDIRECTS_MAX: usize = 5;
/// Host names whose addresses are remembered for messages.
const NAMES_MAX: usize = 256;

/// A pool of connections.
#[derive(Debug)]
pub(crate) struct Transport {
    patience: Patience,
    names: Arc<Names>,
    clients: [Lazy; 3],
}

/// A client that is made when it is needed first: reading the system's certificates takes time and
/// memory, and may fail where only a plain loopback registry is used.
type Lazy = OnceLock<Result<Client, String>>;

/// The ways to reach a registry.
#[derive(Debug, Clone, Copy)]
enum Route {
    /// Through the proxy that the environment may name.
    Remote,
    LocalTls,
    LocalPlain,
}

/// Looks names up with the system's resolver and remembers the answers, because an error of a
/// connection does not say to which address it was.
#[derive(Debug, Default)]
struct Names(Mutex<HashMap<String, IpAddr>>);

/// [`Names`] for the client, which resolves through a reference that does not last.
struct SharedNames(Arc<Names>);

#[derive(Debug, thiserror::Error)]
#[error("lookup {host}: {reason}")]
struct LookupError {
    host: String,
    reason: String,
}

impl Transport {
    pub(crate) fn new(patience: &Patience) -> Self {
        Self {
            patience: patience.clone(),
            names: Arc::default(),
            clients: Default::default(),
        }
    }

    /// Sends a request and follows redirects. The authorisation goes to the host of `url` only.
    pub(crate) async fn send(
        &self,
        method: &Method,
        url: &Url,
        headers: &HeaderMap,
        authorization: Option<&HeaderValue>,
    ) -> Result<Response, PullErrorKind> {
        let mut at = url.clone();
        for _ in 0..=REDIRECTS_MAX {
            let mut request = Request::new(method.clone(), at.clone());
            *request.headers_mut() = headers.clone();
            if let Some(authorization) = authorization.filter(|_| at.origin() == url.origin()) {
                let headers = request.headers_mut();
                headers.insert(AUTHORIZATION, authorization.clone());
            }
            let response = self.exchange(request).await?;
            let status = response.status().as_u16();
            tracing::debug!(%method, url = %shown(&at), status, "registry answered");
            if !is_redirect(&response) {
                return Ok(response);
            }
            at = redirect_target(&at, &response)?;
        }
        Err(PullErrorKind::Protocol {
            url: shown(url),
            reason: format!("stopped after {REDIRECTS_MAX} redirects"),
        })
    }

    async fn exchange(&self, request: Request) -> Result<Response, PullErrorKind> {
        let url = request.url().clone();
        let method = method_text(request.method());
        let transport = |cause| PullErrorKind::Transport {
            method,
            url: shown(&url),
            cause,
        };
        let client = self
            .client(&url)
            .map_err(|reason| transport(TransportError::Tls(reason)))?;
        match tokio::time::timeout(self.patience.response, client.execute(request)).await {
            Ok(Ok(response)) => Ok(response),
            Ok(Err(error)) => Err(transport(self.cause(&url, &error.without_url()))),
            Err(_) => Err(transport(TransportError::ResponseTimeout)),
        }
    }

    fn client(&self, url: &Url) -> Result<&Client, String> {
        let is_local = url.host_str().is_some_and(is_loopback);
        let route = match (is_local, url.scheme()) {
            (true, "https") => Route::LocalTls,
            (true, _) => Route::LocalPlain,
            (false, _) => Route::Remote,
        };
        let client = self.clients[route as usize].get_or_init(|| self.build(route));
        client.as_ref().map_err(Clone::clone)
    }

    fn build(&self, route: Route) -> Result<Client, String> {
        // Without effect, and not needed, when the program has chosen a provider already.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let builder = Client::builder()
            .user_agent(concat!("neargate/", env!("CARGO_PKG_VERSION")))
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(self.patience.connect)
            .pool_idle_timeout(Duration::from_secs(30))
            .dns_resolver(Arc::new(SharedNames(Arc::clone(&self.names))));
        let builder = match route {
            Route::Remote => builder,
            Route::LocalTls => builder.no_proxy(),
            Route::LocalPlain => builder.no_proxy().tls_certs_only([]),
        };
        builder.build().map_err(|error| innermost(&error))
    }

    fn cause(&self, url: &Url, error: &reqwest::Error) -> TransportError {
        if let Some(lookup) = find::<LookupError>(error) {
            return TransportError::Lookup {
                host: lookup.host.clone(),
                reason: lookup.reason.clone(),
            };
        }
        if let Some(tls) = find::<rustls::Error>(error) {
            return TransportError::Tls(tls_text(tls));
        }
        if !error.is_connect() {
            return if error.is_timeout() {
                TransportError::ResponseTimeout
            } else {
                TransportError::Broken(innermost(error))
            };
        }
        let address = self.names.address(url);
        let kind = find::<std::io::Error>(error).map(std::io::Error::kind);
        match kind {
            Some(std::io::ErrorKind::ConnectionRefused) => TransportError::Refused { address },
            _ if error.is_timeout() => TransportError::ConnectTimeout { address },
            Some(std::io::ErrorKind::TimedOut) => TransportError::ConnectTimeout { address },
            _ => TransportError::Connect {
                address,
                reason: innermost(error),
            },
        }
    }
}

impl Names {
    /// Address and port that a URL led to, as far as known.
    fn address(&self, url: &Url) -> String {
        let host = url.host_str().unwrap_or_default();
        let port = url.port_or_known_default().unwrap_or_default();
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match known.get(host) {
            Some(address) => SocketAddr::new(*address, port).to_string(),
            None => format!("{host}:{port}"),
        }
    }

    fn remember(&self, host: &str, address: IpAddr) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= NAMES_MAX {
            known.clear();
        }
        known.insert(host.to_owned(), address);
    }
}

impl Resolve for SharedNames {
    fn resolve(&self, name: Name) -> Resolving {
        let names = Arc::clone(&self.0);
        let host = name.as_str().to_owned();
        Box::pin(async move {
            let addresses = lookup(host.clone()).await?;
            if let Some(first) = addresses.first() {
                names.remember(&host, first.ip());
            }
            Ok(Box::new(addresses.into_iter()) as Addrs)
        })
    }
}

/// The method's name as a constant, for errors.
pub(super) fn method_text(method: &Method) -> &'static str {
    if *method == Method::HEAD {
        "HEAD"
    } else {
        "GET"
    }
}

/// A URL for messages and logs: without its query, which may hold a signature.
pub(super) fn shown(url: &Url) -> String {
    let mut url = url.clone();
    url.set_query(None);
    url.set_fragment(None);
    // Both fail only for URLs that cannot have them.
    let _ = url.set_username("");
    let _ = url.set_password(None);
    url.into()
}

/// The text at the end of a chain of errors: the others only say which layer it came through.
pub(super) fn innermost(error: &dyn StdError) -> String {
    let mut last = error;
    while let Some(next) = last.source() {
        last = next;
    }
    last.to_string()
}

async fn lookup(host: String) -> Result<Vec<SocketAddr>, LookupError> {
    let error = |reason: String| LookupError {
        host: host.clone(),
        reason,
    };
    let found = tokio::net::lookup_host((host.as_str(), 0)).await;
    let addresses: Vec<SocketAddr> = found
        .map_err(|failed| {
            let text = failed.to_string();
            // The C library's words, and Go's.
            let unknown = ["not known", "No address associated", "not found"];
            if unknown.iter().any(|words| text.contains(words)) {
                error("no such host".to_owned())
            } else {
                error(text)
            }
        })?
        .collect();
    if addresses.is_empty() {
        return Err(error("no such host".to_owned()));
    }
    Ok(addresses)
}

fn is_redirect(response: &Response) -> bool {
    matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308)
}

fn redirect_target(from: &Url, response: &Response) -> Result<Url, PullErrorKind> {
    let refuse = |reason: &str| PullErrorKind::Protocol {
        url: shown(from),
        reason: reason.to_owned(),
    };
    let location = response.headers().get(LOCATION);
    let location = location.and_then(|value| value.to_str().ok());
    let location = location.ok_or_else(|| refuse("a redirect without a location"))?;
    let target = from
        .join(location)
        .map_err(|_| refuse("a redirect to an invalid location"))?;
    let is_local = target.host_str().is_some_and(is_loopback);
    match (from.scheme(), target.scheme()) {
        (_, "https") | ("http", "http") => Ok(target),
        ("https", "http") if is_local => Ok(target),
        _ => Err(refuse("a redirect away from TLS")),
    }
}

/// Finds an error of a type in a chain, also inside of IO errors.
fn find<'a, T: StdError + 'static>(error: &'a (dyn StdError + 'static)) -> Option<&'a T> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(found) = error.downcast_ref::<T>() {
            return Some(found);
        }
        if let Some(io) = error.downcast_ref::<std::io::Error>()
            && let Some(inner) = io.get_ref()
            && let Some(found) = find::<T>(inner)
        {
            return Some(found);
        }
        next = error.source();
    }
    None
}

fn tls_text(error: &rustls::Error) -> String {
    use rustls::CertificateError::UnknownIssuer;
    match error {
        rustls::Error::InvalidMessage(_) => {
            "http: server gave HTTP response to HTTPS client".to_owned()
        }
        rustls::Error::InvalidCertificate(UnknownIssuer) => {
            "tls: failed to verify certificate: x509: certificate signed by unknown authority"
                .to_owned()
        }
        rustls::Error::InvalidCertificate(_) => {
            format!("tls: failed to verify certificate: {error}")
        }
        _ => format!("tls: {error}"),
    }
}
