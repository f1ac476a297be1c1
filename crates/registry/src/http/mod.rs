//! The API of the OCI distribution specification 1.1, below `/v2/`.
//!
//! <https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md>. Logging in is as
//! with ECR: a token as a Basic password, on every request. Every request to a repository is
//! authorised at one place, [`Api::handle`].

mod answer;
mod blobs;
mod body;
mod lists;
mod manifests;
mod range;
mod route;
mod uploads;

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{AUTHORIZATION, HOST, HeaderName, HeaderValue};
use http::request::Parts;
use http::{Method, Request, Response, StatusCode};
use model::ecr::RepositoryId;

use self::answer::{Failure, answer};
use self::body::Incoming;
use self::route::{Resource, Route};
use crate::tokens::{Bearer, TokenProblem, Tokens};
use crate::{Registry, download, names};

pub use body::Body;

/// What somebody wants to do with a repository.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// `ecr:BatchGetImage` and `ecr:GetDownloadUrlForLayer`.
    Pull,
    /// `ecr:PutImage` and the layer operations.
    Push,
    /// `ecr:BatchDeleteImage`.
    Delete,
    /// `ecr:ListImages`.
    List,
}

/// Decides who may do what.
pub trait Authorize: fmt::Debug + Send + Sync {
    /// Whether the bearer of a token may do this; an error is the reason, in AWS's words.
    fn authorize(
        &self,
        bearer: &Bearer,
        action: Action,
        repository: &RepositoryId,
    ) -> Result<(), String>;
}

/// The account's root may do everything in its account; there is nobody else yet.
#[derive(Debug, Clone, Copy, Default)]
pub struct RootOnly;

/// The API. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Api {
    pub registry: Registry,
    pub tokens: Tokens,
    pub authorizer: Arc<dyn Authorize>,
}

/// A request to a repository, as its handlers see it.
pub(super) struct Asked<'a> {
    pub(super) registry: &'a Registry,
    pub(super) id: &'a RepositoryId,
    /// The repository as it stands in the path.
    pub(super) name: &'a str,
    pub(super) host: Option<&'a str>,
    pub(super) parts: &'a Parts,
}

const API_VERSION: HeaderName = HeaderName::from_static("docker-distribution-api-version");
pub(super) const CONTENT_DIGEST: HeaderName = HeaderName::from_static("docker-content-digest");

impl Authorize for RootOnly {
    fn authorize(
        &self,
        bearer: &Bearer,
        action: Action,
        repository: &RepositoryId,
    ) -> Result<(), String> {
        let is_root = bearer.principal_arn.ends_with(":root");
        if is_root && bearer.account_id == repository.scope.account_id {
            return Ok(());
        }
        let (principal, action) = (&bearer.principal_arn, action.name());
        let resource = repository.arn();
        Err(format!(
            "User: {principal} is not authorized to perform: {action} on resource: {resource}"
        ))
    }
}

impl Action {
    /// The action that a policy would name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Pull => "ecr:BatchGetImage",
            Self::Push => "ecr:PutImage",
            Self::Delete => "ecr:BatchDeleteImage",
            Self::List => "ecr:ListImages",
        }
    }
}

impl Api {
    /// Whether a path is this API's.
    pub fn owns(path: &str) -> bool {
        path == "/v2" || path.starts_with("/v2/")
    }

    /// Answers one request.
    pub async fn handle<B>(&self, request: Request<B>) -> Response<Body>
    where
        B: http_body::Body<Data = Bytes> + Unpin + Send,
        B::Error: fmt::Display,
    {
        let (parts, body) = request.into_parts();
        let answered = self.answer(&parts, Incoming::new(body)).await;
        let mut response = answered.unwrap_or_else(Failure::into_response);
        if parts.method == Method::HEAD {
            *response.body_mut() = Body::empty();
        }
        let version = HeaderValue::from_static("registry/2.0");
        response.headers_mut().insert(API_VERSION, version);
        let (method, path, status) = (&parts.method, parts.uri.path(), response.status());
        tracing::debug!(%method, path, status = status.as_u16(), "registry");
        response
    }

    async fn answer<B>(&self, parts: &Parts, body: Incoming<B>) -> Result<Response<Body>, Failure>
    where
        B: http_body::Body<Data = Bytes> + Unpin + Send,
        B::Error: fmt::Display,
    {
        let host = host(parts);
        let home = self.registry.home();
        if let Some(answered) = self.granted(parts, host).await {
            return answered;
        }
        let bearer = self.bearer(parts, host)?;
        match Route::parse(home, host, parts.uri.path())? {
            Route::Version => Ok(answer(StatusCode::OK)
                .header(
                    http::header::CONTENT_TYPE,
                    "application/json; charset=utf-8",
                )
                .body(Body::memory("{}"))
                .done()),
            Route::Catalog => self.catalog(&bearer, host, parts).await,
            Route::Repository { id, name, resource } => {
                let action = action(&resource, &parts.method);
                self.authorize(&bearer, action, &id)?;
                let asked = Asked {
                    registry: &self.registry,
                    id: &id,
                    name: &name,
                    host,
                    parts,
                };
                if let Some(from) = asked.mount_source(&resource) {
                    self.authorize(&bearer, Action::Pull, &from)?;
                }
                asked.dispatch(resource, body).await
            }
        }
    }

    /// Answers a request for a blob whose address carries its own permission.
    async fn granted(
        &self,
        parts: &Parts,
        host: Option<&str>,
    ) -> Option<Result<Response<Body>, Failure>> {
        let grant = route::parameter(parts.uri.query(), download::PARAMETER)?;
        let route = Route::parse(self.registry.home(), host, parts.uri.path()).ok()?;
        let Route::Repository {
            id,
            name,
            resource: Resource::Blob(digest),
        } = route
        else {
            return None;
        };
        let asked = Asked {
            registry: &self.registry,
            id: &id,
            name: &name,
            host,
            parts,
        };
        let now = self.registry.now();
        let parsed = digest.parse().ok()?;
        if !self.tokens.allows_download(&grant, &id, parsed, now) {
            let reason = "the address has expired or is wrong";
            return Some(Err(Failure::new(StatusCode::FORBIDDEN, "DENIED", reason)));
        }
        match parts.method {
            Method::GET => Some(asked.get_blob(&digest).await),
            Method::HEAD => Some(asked.head_blob(&digest).await),
            _ => None,
        }
    }

    fn authorize(&self, bearer: &Bearer, action: Action, id: &RepositoryId) -> Result<(), Failure> {
        let decided = self.authorizer.authorize(bearer, action, id);
        decided.map_err(|reason| Failure::new(StatusCode::FORBIDDEN, "DENIED", reason))
    }

    /// Who asks.
    fn bearer(&self, parts: &Parts, host: Option<&str>) -> Result<Bearer, Failure> {
        let realm = || match host {
            // Under its name on AWS the registry is reached with TLS alone.
            Some(host) if names::scope_of_aws_host(host).is_some() => format!("https://{host}/"),
            Some(host) => format!("http://{host}/"),
            None => format!("https://{}/", names::aws_host(self.registry.home())),
        };
        let Some(header) = parts.headers.get(AUTHORIZATION) else {
            return Err(Failure::unauthorized(&realm(), "Not Authorized"));
        };
        let header = header.to_str().unwrap_or_default();
        match self.tokens.verify_basic(header, self.registry.now()) {
            Ok(bearer) => Ok(bearer),
            Err(TokenProblem::Invalid) => Err(Failure::unauthorized(&realm(), "Not Authorized")),
            Err(problem @ TokenProblem::Expired) => Err(Failure::new(
                StatusCode::FORBIDDEN,
                "DENIED",
                problem.to_string(),
            )),
        }
    }
}

impl Asked<'_> {
    async fn dispatch<B>(
        &self,
        resource: Resource,
        body: Incoming<B>,
    ) -> Result<Response<Body>, Failure>
    where
        B: http_body::Body<Data = Bytes> + Unpin + Send,
        B::Error: fmt::Display,
    {
        match (resource, &self.parts.method) {
            (Resource::Blob(digest), &Method::GET) => self.get_blob(&digest).await,
            (Resource::Blob(digest), &Method::HEAD) => self.head_blob(&digest).await,
            (Resource::Blob(digest), &Method::DELETE) => self.delete_blob(&digest).await,
            (Resource::Uploads, &Method::POST) => self.start_upload(body).await,
            (Resource::Upload(id), &Method::GET) => self.get_upload(&id).await,
            (Resource::Upload(id), &Method::PATCH) => self.patch_upload(&id, body).await,
            (Resource::Upload(id), &Method::PUT) => self.put_upload(&id, body).await,
            (Resource::Upload(id), &Method::DELETE) => self.delete_upload(&id).await,
            (Resource::Manifest(reference), &Method::GET | &Method::HEAD) => {
                self.get_manifest(&reference).await
            }
            (Resource::Manifest(reference), &Method::PUT) => {
                self.put_manifest(&reference, body).await
            }
            (Resource::Manifest(reference), &Method::DELETE) => {
                self.delete_manifest(&reference).await
            }
            (Resource::Tags, &Method::GET) => self.tags().await,
            (Resource::Referrers(digest), &Method::GET) => self.referrers(&digest).await,
            _ => Err(Failure::unsupported()),
        }
    }

    /// The repository of which a blob is to be taken over.
    fn mount_source(&self, resource: &Resource) -> Option<RepositoryId> {
        if *resource != Resource::Uploads {
            return None;
        }
        self.parameter("mount")?;
        let from = self.parameter("from")?;
        names::resolve(self.registry.home(), self.host, &from)
    }

    fn parameter(&self, name: &str) -> Option<String> {
        route::parameter(self.parts.uri.query(), name)
    }
}

fn action(resource: &Resource, method: &Method) -> Action {
    match (resource, method) {
        (Resource::Tags, _) => Action::List,
        (Resource::Uploads | Resource::Upload(_), _) => Action::Push,
        (_, &Method::GET | &Method::HEAD) => Action::Pull,
        (_, &Method::DELETE) => Action::Delete,
        _ => Action::Push,
    }
}

fn host(parts: &Parts) -> Option<&str> {
    let of_header = || parts.headers.get(HOST)?.to_str().ok();
    let of_uri = || parts.uri.authority().map(http::uri::Authority::as_str);
    of_header().or_else(of_uri)
}
