//! Speaking with registries: the pull side of the OCI distribution API.
//!
//! On `reqwest` instead of `oci-client`, which reads bodies of any size into memory, hides the
//! address behind a refused connection and what a challenge said, knows no mirrors with
//! credentials of their own, and leaves redirects to a policy that cannot be told apart by host.

mod auth;
mod body;
mod endpoint;
mod transport;

use std::time::Duration;

use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue};
use reqwest::{Method, Response, StatusCode};

use crate::digest::Digest;
use crate::error::PullErrorKind;
use crate::manifest::{self, MANIFEST_BYTES_MAX};
use body::BlobBody;

pub(crate) use auth::Tokens;
pub(crate) use endpoint::Source;
pub use endpoint::{Credentials, Endpoint, Hosts, RewriteHost};
pub(crate) use transport::Transport;

/// Times and counts of requests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Patience {
    /// For a connection, TLS included.
    pub connect: Duration,
    /// Until an answer begins.
    pub response: Duration,
    /// Without a single byte of a body.
    pub stall: Duration,
    /// How often a request is tried at the registry itself when it fails for a passing reason.
    pub attempts: u32,
    /// Before the second attempt; doubled before each further one.
    pub backoff: Duration,
}

/// A client of registries. Connections and tokens are kept and shared.
#[derive(Debug)]
pub(crate) struct Registry {
    transport: Transport,
    tokens: Tokens,
    patience: Patience,
}

/// What a manifest reference leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Resolved {
    pub(crate) digest: Digest,
    /// The document, when the registry could not tell the digest without sending it.
    pub(crate) document: Option<Vec<u8>>,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            response: Duration::from_secs(30),
            stall: Duration::from_secs(30),
            attempts: 3,
            backoff: Duration::from_millis(200),
        }
    }
}

impl Registry {
    pub(crate) fn new(patience: Patience) -> Self {
        Self {
            transport: Transport::new(&patience),
            tokens: Tokens::default(),
            patience,
        }
    }

    pub(crate) fn patience(&self) -> &Patience {
        &self.patience
    }

    /// Asks which digest a tag has now.
    pub(crate) async fn resolve(
        &self,
        source: &Source,
        selector: &str,
    ) -> Result<Resolved, PullErrorKind> {
        let path = format!("manifests/{selector}");
        let response = self.send(source, Method::HEAD, &path, accept()).await?;
        if response.status().is_success() {
            let digest = response.headers().get("docker-content-digest");
            let digest = digest.and_then(|value| value.to_str().ok()?.parse().ok());
            if let Some(digest) = digest {
                return Ok(Resolved {
                    digest,
                    document: None,
                });
            }
        } else if response.status() != StatusCode::METHOD_NOT_ALLOWED {
            return Err(failure(source, "HEAD", &path, response).await);
        }
        let document = self.manifest(source, selector).await?;
        Ok(Resolved {
            digest: Digest::of(&document),
            document: Some(document),
        })
    }

    /// Reads a manifest or an index. The caller checks its digest.
    pub(crate) async fn manifest(
        &self,
        source: &Source,
        selector: &str,
    ) -> Result<Vec<u8>, PullErrorKind> {
        let path = format!("manifests/{selector}");
        let response = self.send(source, Method::GET, &path, accept()).await?;
        if !response.status().is_success() {
            return Err(failure(source, "GET", &path, response).await);
        }
        let kind = response.headers().get(CONTENT_TYPE);
        if kind.is_some_and(|kind| kind.as_bytes().starts_with(SCHEMA_ONE)) {
            return Err(PullErrorKind::Manifest(manifest::ManifestError::SchemaOne));
        }
        let url = source.url(&path);
        body::read_whole(
            response,
            "manifest",
            MANIFEST_BYTES_MAX,
            &url,
            &self.patience,
        )
        .await
    }

    /// Opens a blob at an offset.
    pub(crate) async fn blob(
        &self,
        source: &Source,
        digest: Digest,
        offset: u64,
    ) -> Result<BlobBody, PullErrorKind> {
        let path = format!("blobs/{digest}");
        let mut headers = HeaderMap::new();
        if offset > 0
            && let Ok(range) = HeaderValue::from_str(&format!("bytes={offset}-"))
        {
            headers.insert(reqwest::header::RANGE, range);
        }
        let response = self.send(source, Method::GET, &path, headers).await?;
        if !response.status().is_success() {
            return Err(failure(source, "GET", &path, response).await);
        }
        BlobBody::new(response, offset, source.url(&path), self.patience.stall)
    }

    /// Reads a small blob whole.
    pub(crate) async fn small_blob(
        &self,
        source: &Source,
        digest: Digest,
        what: &'static str,
        bytes_max: u64,
    ) -> Result<Vec<u8>, PullErrorKind> {
        let path = format!("blobs/{digest}");
        let response = self
            .send(source, Method::GET, &path, HeaderMap::new())
            .await?;
        if !response.status().is_success() {
            return Err(failure(source, "GET", &path, response).await);
        }
        body::read_whole(
            response,
            what,
            bytes_max,
            &source.url(&path),
            &self.patience,
        )
        .await
    }

    /// Sends a request with the authorisation that the source has; when the registry asks for
    /// another, obtains it and sends the request again.
    async fn send(
        &self,
        source: &Source,
        method: Method,
        path: &str,
        headers: HeaderMap,
    ) -> Result<Response, PullErrorKind> {
        let url = source.request_url(path)?;
        let mut authorization = self.tokens.known(source);
        let mut is_fresh = false;
        loop {
            let sent = self
                .transport
                .send(&method, &url, &headers, authorization.as_ref());
            let response = sent.await?;
            if response.status() != StatusCode::UNAUTHORIZED {
                return Ok(response);
            }
            let challenges = auth::challenges(response.headers());
            if is_fresh {
                self.tokens.forget(source);
                return Err(denied(source, &method, path, &challenges));
            }
            authorization = Some(
                self.tokens
                    .obtain(&self.transport, source, &challenges)
                    .await?,
            );
            is_fresh = true;
        }
    }
}

/// A 401 to a request with fresh authorisation: a token without the right comes with a reason,
/// wrong credentials come without.
fn denied(
    source: &Source,
    method: &Method,
    path: &str,
    challenges: &[auth::Challenge],
) -> PullErrorKind {
    let message = challenges
        .iter()
        .find_map(|challenge| challenge.parameter("error"));
    if let Some(message) = message {
        return PullErrorKind::AccessDenied {
            server_message: Some(body::printable(message)),
            no_credentials: false,
        };
    }
    PullErrorKind::Status {
        method: transport::method_text(method),
        url: source.url(path),
        status: StatusCode::UNAUTHORIZED.as_u16(),
        message: None,
    }
}

const SCHEMA_ONE: &[u8] = b"application/vnd.docker.distribution.manifest.v1+";

fn accept() -> HeaderMap {
    HeaderMap::from_iter([(ACCEPT, HeaderValue::from_static(manifest::ACCEPT))])
}

/// What an answer other than success means.
async fn failure(
    source: &Source,
    method: &'static str,
    path: &str,
    response: Response,
) -> PullErrorKind {
    let status = response.status();
    if status == StatusCode::NOT_FOUND {
        return PullErrorKind::NotFound;
    }
    PullErrorKind::Status {
        method,
        url: source.url(path),
        status: status.as_u16(),
        message: body::error_message(response).await,
    }
}
