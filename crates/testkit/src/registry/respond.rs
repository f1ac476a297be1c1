//! From a request to its answer: routes, ranges, error bodies.

use std::convert::Infallible;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::{StreamExt as _, stream};
use http::header::{
    ACCEPT_RANGES, AUTHORIZATION, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, HOST, RANGE,
    WWW_AUTHENTICATE,
};
use http::{HeaderMap, Method, Response, StatusCode};
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Full, StreamBody};
use hyper::body::{Frame, Incoming};
use serde_json::json;

use super::access::Verdict;
use super::fault::Fault;
use super::{Request, State};
use crate::image::Blob;

/// A body that a fault may cut off.
type Body = BoxBody<Bytes, io::Error>;

pub(super) async fn respond(
    state: Arc<State>,
    request: http::Request<Incoming>,
) -> Result<Response<Body>, Infallible> {
    let (parts, body) = request.into_parts();
    let path = parts.uri.path();
    if path == "/_testkit/log" {
        return Ok(json_response(StatusCode::OK, &json!(state.log())));
    }
    if path == "/_testkit/fault" {
        let status = match body
            .collect()
            .await
            .map(|body| serde_json::from_slice(&body.to_bytes()))
        {
            Ok(Ok(fault)) => {
                state.faults.add(fault);
                StatusCode::NO_CONTENT
            }
            _ => StatusCode::BAD_REQUEST,
        };
        return Ok(empty(status));
    }
    let fault = state.faults.take(path);
    let mut response = answer(&state, &parts);
    if let Some(fault) = fault {
        response = afflict(fault, response).await;
    }
    state.record(Request {
        method: parts.method.to_string(),
        path: path.to_owned(),
        authorized: parts.headers.contains_key(AUTHORIZATION),
        range: header(&parts.headers, RANGE).map(str::to_owned),
        status: response.status().as_u16(),
    });
    if parts.method == Method::HEAD {
        // The headers stay as a GET would have them; a HEAD answer has no body.
        response = response.map(|_| full(Bytes::new()));
    }
    Ok(response)
}

fn answer(state: &State, parts: &http::request::Parts) -> Response<Body> {
    let path = parts.uri.path();
    if path == "/token" {
        return token(state, parts);
    }
    if parts.method != Method::GET && parts.method != Method::HEAD {
        return error(
            StatusCode::METHOD_NOT_ALLOWED,
            "UNSUPPORTED",
            "this registry is read-only",
        );
    }
    let Some(rest) = path.strip_prefix("/v2/") else {
        return error(
            StatusCode::NOT_FOUND,
            "NAME_UNKNOWN",
            "not the distribution API",
        );
    };
    let route = Route::parse(rest);
    let host = header(&parts.headers, HOST).unwrap_or("127.0.0.1");
    let authorization = header(&parts.headers, AUTHORIZATION);
    match state
        .access
        .judge(&state.tokens, host, authorization, route.repository())
    {
        Verdict::Allowed => serve(state, &route, &parts.headers),
        Verdict::Challenge(challenge) => unauthorized(&challenge),
        Verdict::Insufficient(challenge) => {
            unauthorized(&format!("{challenge},error=\"insufficient_scope\""))
        }
    }
}

/// Where a path under `/v2/` leads.
enum Route<'a> {
    Version,
    Manifest {
        repository: &'a str,
        reference: &'a str,
    },
    Blob {
        repository: &'a str,
        digest: &'a str,
    },
    Tags {
        repository: &'a str,
    },
    Unknown,
}

impl<'a> Route<'a> {
    fn parse(rest: &'a str) -> Self {
        if rest.is_empty() {
            return Self::Version;
        }
        if let Some(repository) = rest.strip_suffix("/tags/list") {
            return Self::Tags { repository };
        }
        if let Some((repository, reference)) = rest.rsplit_once("/manifests/") {
            return Self::Manifest {
                repository,
                reference,
            };
        }
        match rest.rsplit_once("/blobs/") {
            Some((repository, digest)) => Self::Blob { repository, digest },
            None => Self::Unknown,
        }
    }

    fn repository(&self) -> Option<&'a str> {
        match self {
            Self::Version | Self::Unknown => None,
            Self::Manifest { repository, .. }
            | Self::Blob { repository, .. }
            | Self::Tags { repository } => Some(repository),
        }
    }
}

fn serve(state: &State, route: &Route<'_>, headers: &HeaderMap) -> Response<Body> {
    let content = &state.content;
    if let Some(repository) = route.repository()
        && !content.has_repository(repository)
    {
        let text = format!("repository name not known to registry: {repository}");
        return error(StatusCode::NOT_FOUND, "NAME_UNKNOWN", &text);
    }
    match route {
        Route::Version => json_response(StatusCode::OK, &json!({})),
        Route::Manifest {
            repository,
            reference,
        } => match content.manifest(repository, reference) {
            Some(manifest) => whole(manifest, manifest.media_type),
            None => error(
                StatusCode::NOT_FOUND,
                "MANIFEST_UNKNOWN",
                "manifest unknown",
            ),
        },
        Route::Blob { digest, .. } => match content.blob(digest) {
            Some(blob) => match header(headers, RANGE) {
                None => whole(blob, "application/octet-stream"),
                Some(range) => part(blob, range),
            },
            None => error(
                StatusCode::NOT_FOUND,
                "BLOB_UNKNOWN",
                "blob unknown to registry",
            ),
        },
        Route::Tags { repository } => json_response(
            StatusCode::OK,
            &json!({ "name": repository, "tags": content.tags(repository) }),
        ),
        Route::Unknown => error(StatusCode::NOT_FOUND, "NAME_UNKNOWN", "no such path"),
    }
}

fn token(state: &State, parts: &http::request::Parts) -> Response<Body> {
    let scopes: Vec<String> = parts
        .uri
        .query()
        .unwrap_or_default()
        .split('&')
        .filter_map(|pair| pair.strip_prefix("scope="))
        .map(|scope| {
            scope
                .replace("%3A", ":")
                .replace("%2F", "/")
                .replace("%2f", "/")
                .replace("%3a", ":")
        })
        .collect();
    match state.access.token(
        &state.tokens,
        header(&parts.headers, AUTHORIZATION),
        &scopes,
    ) {
        Some(token) => json_response(
            StatusCode::OK,
            &json!({ "token": token, "access_token": token, "expires_in": 300 }),
        ),
        None => error(
            StatusCode::UNAUTHORIZED,
            "UNAUTHORIZED",
            "incorrect username or password",
        ),
    }
}

fn whole(blob: &Blob, media_type: &str) -> Response<Body> {
    response(StatusCode::OK)
        .header(CONTENT_TYPE, media_type)
        .header(ACCEPT_RANGES, "bytes")
        .header("docker-content-digest", &blob.digest)
        .header(CONTENT_LENGTH, blob.bytes.len())
        .body(full(blob.bytes.clone()))
        .unwrap_or_else(|_| empty(StatusCode::INTERNAL_SERVER_ERROR))
}

/// One range; several at once no client of a registry asks for.
fn part(blob: &Blob, range: &str) -> Response<Body> {
    let length = blob.bytes.len();
    let bounds = range
        .strip_prefix("bytes=")
        .and_then(|range| range.split_once('-'));
    let bounds = bounds.and_then(|(first, last)| {
        let first: usize = first.parse().ok()?;
        let last = if last.is_empty() {
            length.checked_sub(1)?
        } else {
            last.parse().ok()?
        };
        let last = last.min(length.checked_sub(1)?);
        (first <= last).then_some((first, last))
    });
    let Some((first, last)) = bounds else {
        return response(StatusCode::RANGE_NOT_SATISFIABLE)
            .header(CONTENT_RANGE, format!("bytes */{length}"))
            .body(full(Bytes::new()))
            .unwrap_or_else(|_| empty(StatusCode::INTERNAL_SERVER_ERROR));
    };
    response(StatusCode::PARTIAL_CONTENT)
        .header(CONTENT_TYPE, "application/octet-stream")
        .header("docker-content-digest", &blob.digest)
        .header(CONTENT_RANGE, format!("bytes {first}-{last}/{length}"))
        .header(CONTENT_LENGTH, last - first + 1)
        .body(full(blob.bytes.slice(first..=last)))
        .unwrap_or_else(|_| empty(StatusCode::INTERNAL_SERVER_ERROR))
}

/// Applies a fault to what would have been answered.
async fn afflict(fault: Fault, healthy: Response<Body>) -> Response<Body> {
    if fault.delay_ms > 0 {
        tokio::time::sleep(Duration::from_millis(fault.delay_ms)).await;
    }
    if let Some(status) = fault.status {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        return error(status, "UNKNOWN", "a fault that the test asked for");
    }
    if fault.truncate_after.is_none() && !fault.corrupt {
        return healthy;
    }
    let (parts, body) = healthy.into_parts();
    let mut bytes = match body.collect().await {
        Ok(body) => body.to_bytes(),
        Err(_) => Bytes::new(),
    };
    if fault.corrupt && !bytes.is_empty() {
        let mut changed = bytes.to_vec();
        changed[0] ^= 0xff;
        bytes = changed.into();
    }
    let body = match fault.truncate_after {
        None => full(bytes),
        Some(limit) => {
            let sent = bytes.slice(..limit.min(bytes.len()));
            let cut = io::Error::new(io::ErrorKind::ConnectionReset, "cut off by a fault");
            // The pause lets the first part reach the client before the connection is reset.
            let broken = stream::once(async move {
                tokio::time::sleep(Duration::from_millis(50)).await;
                Err(cut)
            });
            let frames = stream::iter([Ok(Frame::data(sent))]).chain(broken);
            BodyExt::boxed(StreamBody::new(frames))
        }
    };
    Response::from_parts(parts, body)
}

fn unauthorized(challenge: &str) -> Response<Body> {
    let mut response = error(
        StatusCode::UNAUTHORIZED,
        "UNAUTHORIZED",
        "authentication required",
    );
    if let Ok(value) = challenge.parse() {
        response.headers_mut().insert(WWW_AUTHENTICATE, value);
    }
    response
}

fn error(status: StatusCode, code: &str, message: &str) -> Response<Body> {
    json_response(
        status,
        &json!({ "errors": [{ "code": code, "message": message }] }),
    )
}

fn json_response(status: StatusCode, value: &serde_json::Value) -> Response<Body> {
    response(status)
        .header(CONTENT_TYPE, "application/json")
        .body(full(value.to_string().into()))
        .unwrap_or_else(|_| empty(StatusCode::INTERNAL_SERVER_ERROR))
}

fn response(status: StatusCode) -> http::response::Builder {
    Response::builder()
        .status(status)
        .header("docker-distribution-api-version", "registry/2.0")
}

fn empty(status: StatusCode) -> Response<Body> {
    let mut response = Response::new(full(Bytes::new()));
    *response.status_mut() = status;
    response
}

fn full(bytes: Bytes) -> Body {
    Full::new(bytes).map_err(|never| match never {}).boxed()
}

fn header(headers: &HeaderMap, name: http::HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}
