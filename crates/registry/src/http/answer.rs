//! Answers: headers that all have, and errors in the specification's form.
//!
//! Codes: <https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#error-codes>;
//! words: ECR's, where they are known.

use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue, WWW_AUTHENTICATE};
use http::{Response, StatusCode};
use serde_json::json;

use super::body::{Body, BodyError};
use crate::RegistryError;

/// An error as clients see it.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) status: StatusCode,
    pub(super) code: &'static str,
    pub(super) message: String,
    pub(super) headers: Vec<(HeaderName, String)>,
}

impl Failure {
    pub(super) fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            status,
            code,
            message: message.into(),
            headers: Vec::new(),
        }
    }

    pub(super) fn with(mut self, name: HeaderName, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// No or wrong credentials: the client may ask its user for others.
    pub(super) fn unauthorized(realm: &str, message: &str) -> Self {
        let challenge = format!("Basic realm=\"{realm}\",service=\"ecr.amazonaws.com\"");
        Self::new(StatusCode::UNAUTHORIZED, "UNAUTHORIZED", message)
            .with(WWW_AUTHENTICATE, challenge)
    }

    /// The method is none of the resource's.
    pub(super) fn unsupported() -> Self {
        let message = "The operation is unsupported.";
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "UNSUPPORTED", message)
    }

    pub(super) fn into_response(self) -> Response<Body> {
        let error = json!({"code": self.code, "message": self.message});
        let text = json!({"errors": [error]}).to_string();
        let json = HeaderValue::from_static("application/json; charset=utf-8");
        let mut answer = answer(self.status)
            .header(CONTENT_TYPE, json)
            .body(Body::memory(text));
        for (name, value) in &self.headers {
            answer = answer.header(name, value);
        }
        answer.done()
    }
}

/// An answer in the making.
#[derive(Debug)]
pub(super) struct Answer(Response<Body>);

pub(super) fn answer(status: StatusCode) -> Answer {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    Answer(response)
}

impl Answer {
    /// Adds a header. A value that HTTP does not allow, which none here is, is left out.
    pub(super) fn header<V: TryInto<HeaderValue>>(
        mut self,
        name: impl Into<HeaderName>,
        value: V,
    ) -> Self {
        if let Ok(value) = value.try_into() {
            self.0.headers_mut().append(name.into(), value);
        }
        self
    }

    pub(super) fn body(mut self, body: Body) -> Self {
        *self.0.body_mut() = body;
        self
    }

    /// The length of a body that is not sent, because the request was `HEAD`.
    pub(super) fn length(self, bytes: u64) -> Self {
        self.header(CONTENT_LENGTH, HeaderValue::from(bytes))
    }

    pub(super) fn done(self) -> Response<Body> {
        self.0
    }
}

impl From<RegistryError> for Failure {
    fn from(error: RegistryError) -> Self {
        use RegistryError as E;
        let message = error.to_string();
        let (status, code) = match &error {
            E::RepositoryUnknown(_) => (StatusCode::NOT_FOUND, "NAME_UNKNOWN"),
            E::ManifestUnknown(_) => (StatusCode::NOT_FOUND, "MANIFEST_UNKNOWN"),
            E::BlobUnknown(_) => (StatusCode::NOT_FOUND, "BLOB_UNKNOWN"),
            E::UploadUnknown => (StatusCode::NOT_FOUND, "BLOB_UPLOAD_UNKNOWN"),
            E::UploadBusy => (StatusCode::CONFLICT, "BLOB_UPLOAD_INVALID"),
            E::TooManyUploads => (StatusCode::TOO_MANY_REQUESTS, "TOOMANYREQUESTS"),
            E::DigestMismatch { .. } | E::DigestInvalid(..) => {
                (StatusCode::BAD_REQUEST, "DIGEST_INVALID")
            }
            E::Document(_) => (StatusCode::BAD_REQUEST, "MANIFEST_INVALID"),
            E::BlobsMissing(_) | E::ManifestsMissing(_) => {
                (StatusCode::NOT_FOUND, "MANIFEST_BLOB_UNKNOWN")
            }
            E::TagInvalid(_) | E::TagImmutable { .. } => (StatusCode::BAD_REQUEST, "TAG_INVALID"),
            E::RangeInvalid { .. } => (StatusCode::RANGE_NOT_SATISFIABLE, "BLOB_UPLOAD_INVALID"),
            E::TooLarge { what, .. } => {
                let code = if *what == "manifest" {
                    "MANIFEST_INVALID"
                } else {
                    "SIZE_INVALID"
                };
                (StatusCode::PAYLOAD_TOO_LARGE, code)
            }
            E::ReferencedByIndex(_) | E::BlobInUse(_) | E::Quota { .. } => {
                (StatusCode::FORBIDDEN, "DENIED")
            }
            E::DiskFull => (StatusCode::INSUFFICIENT_STORAGE, "DENIED"),
            E::Content(_) | E::Store(_) | E::Worker(_) => {
                tracing::error!(error = %chain(&error), "the registry failed");
                (StatusCode::INTERNAL_SERVER_ERROR, "UNKNOWN")
            }
        };
        Self::new(status, code, message)
    }
}

impl From<BodyError> for Failure {
    fn from(error: BodyError) -> Self {
        let (status, code) = match &error {
            BodyError::Slow => (StatusCode::REQUEST_TIMEOUT, "BLOB_UPLOAD_INVALID"),
            BodyError::Broken(_) => (StatusCode::BAD_REQUEST, "SIZE_INVALID"),
            BodyError::TooLarge(_) => (StatusCode::PAYLOAD_TOO_LARGE, "MANIFEST_INVALID"),
        };
        Self::new(status, code, error.to_string())
    }
}

fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text = format!("{text}: {cause}");
        source = cause.source();
    }
    text
}
