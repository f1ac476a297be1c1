//! Lists: tags of a repository, what refers to an image, repositories.

use std::collections::BTreeMap;

use http::header::{CONTENT_TYPE, HeaderName, LINK};
use http::request::Parts;
use http::{Response, StatusCode};
use model::ecr::RepositoryManifest;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use serde_json::json;

use super::answer::{Answer, Failure, answer};
use super::blobs::parse;
use super::body::Body;
use super::route::parameter;
use super::{Action, Api, Asked};
use crate::document::Document;
use crate::tokens::Bearer;
use crate::{RegistryError, names};

/// The most entries of one answer.
const PAGE_MAX: usize = 1000;
/// Referrers of one answer: of each, the document is read.
const REFERRERS_MAX: usize = 200;
/// The most annotations of one answer of referrers, in bytes.
const ANNOTATIONS_BYTES_MAX: usize = 1 << 20;

const FILTERS_APPLIED: HeaderName = HeaderName::from_static("oci-filters-applied");
const INDEX: &str = "application/vnd.oci.image.index.v1+json";

/// What refers to an image, as the specification describes it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Referrer {
    media_type: String,
    digest: String,
    size: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    artifact_type: Option<String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    annotations: BTreeMap<String, String>,
}

impl Asked<'_> {
    pub(super) async fn tags(&self) -> Result<Response<Body>, Failure> {
        let limit = limit(self.parts)?;
        let last = self.parameter("last").unwrap_or_default();
        // One more tells whether there are more.
        let tags = self.registry.tags(self.id, &last, limit + 1);
        let mut tags: Vec<String> = tags.await?.into_iter().map(|tag| tag.tag).collect();
        let has_more = tags.len() > limit && limit > 0;
        tags.truncate(limit);
        let mut listed = json_answer(&json!({"name": self.name, "tags": tags}));
        if let Some(last) = tags.last().filter(|_| has_more) {
            listed = listed.header(LINK, next(self.parts.uri.path(), limit, last, ""));
        }
        Ok(listed.done())
    }

    pub(super) async fn referrers(&self, subject: &str) -> Result<Response<Body>, Failure> {
        let subject = parse(subject)?;
        let wanted = self
            .parameter("artifactType")
            .filter(|kind| !kind.is_empty());
        let mut after = self.parameter("last").unwrap_or_default();
        let (mut found, mut bytes) = (Vec::new(), 0);
        let has_more = 'pages: loop {
            let page = self.registry.referrers(self.id, subject, &after, PAGE_MAX);
            let page = page.await?;
            let is_last = page.len() < PAGE_MAX;
            for manifest in page {
                if found.len() == REFERRERS_MAX || bytes > ANNOTATIONS_BYTES_MAX {
                    break 'pages true;
                }
                after.clone_from(&manifest.digest);
                if wanted.is_none() || manifest.artifact_type == wanted {
                    let referrer = self.referrer(manifest).await?;
                    bytes += referrer.annotation_bytes();
                    found.push(referrer);
                }
            }
            if is_last {
                break false;
            }
        };
        let index = json!({"schemaVersion": 2, "mediaType": INDEX, "manifests": found});
        let mut listed = answer(StatusCode::OK)
            .header(CONTENT_TYPE, INDEX)
            .body(Body::memory(index.to_string()));
        let mut filter = String::new();
        if let Some(wanted) = wanted {
            listed = listed.header(FILTERS_APPLIED, "artifactType");
            filter = format!("&artifactType={}", encode(&wanted));
        }
        if has_more {
            let link = next(self.parts.uri.path(), REFERRERS_MAX, &after, &filter);
            listed = listed.header(LINK, link);
        }
        Ok(listed.done())
    }

    async fn referrer(&self, manifest: RepositoryManifest) -> Result<Referrer, Failure> {
        let document = self.registry.document(&manifest.digest).await?;
        let document = Document::parse(&document, Some(&manifest.media_type));
        let document = document.map_err(RegistryError::from)?;
        Ok(Referrer {
            media_type: manifest.media_type,
            digest: manifest.digest,
            size: manifest.size,
            artifact_type: manifest.artifact_type,
            annotations: document.annotations,
        })
    }
}

impl Api {
    /// The repositories of one account and region that the bearer may list.
    pub(super) async fn catalog(
        &self,
        bearer: &Bearer,
        host: Option<&str>,
        parts: &Parts,
    ) -> Result<Response<Body>, Failure> {
        let limit = limit(parts)?;
        let last = parameter(parts.uri.query(), "last").unwrap_or_default();
        let name = host.map(|host| host.rsplit_once(':').map_or(host, |(name, _)| name));
        let scope = name.and_then(names::scope_of_aws_host);
        let scope = scope.unwrap_or_else(|| self.registry.home().clone());
        let listed = self.registry.repositories(&scope, &last, limit + 1).await?;
        let has_more = listed.len() > limit && limit > 0;
        let last = listed.iter().take(limit).next_back();
        let link = last
            .filter(|_| has_more)
            .map(|last| next(parts.uri.path(), limit, &last.id.name, ""));
        let names: Vec<&str> = listed
            .iter()
            .take(limit)
            .filter(|repository| {
                let allowed = self
                    .authorizer
                    .authorize(bearer, Action::List, &repository.id);
                allowed.is_ok()
            })
            .map(|repository| repository.id.name.as_str())
            .collect();
        let mut catalog = json_answer(&json!({"repositories": names}));
        if let Some(link) = link {
            catalog = catalog.header(LINK, link);
        }
        Ok(catalog.done())
    }
}

impl Referrer {
    fn annotation_bytes(&self) -> usize {
        let annotations = self.annotations.iter();
        annotations
            .map(|(key, value)| key.len() + value.len())
            .sum()
    }
}

/// How many entries are asked for: `n`, or as many as one answer may have.
fn limit(parts: &Parts) -> Result<usize, Failure> {
    let Some(asked) = parameter(parts.uri.query(), "n") else {
        return Ok(PAGE_MAX);
    };
    let number: u64 = asked.parse().map_err(|_| {
        let message = "n has to be a number";
        Failure::new(
            StatusCode::BAD_REQUEST,
            "PAGINATION_NUMBER_INVALID",
            message,
        )
    })?;
    Ok(usize::try_from(number).unwrap_or(PAGE_MAX).min(PAGE_MAX))
}

fn json_answer(value: &serde_json::Value) -> Answer {
    answer(StatusCode::OK)
        .header(CONTENT_TYPE, "application/json")
        .body(Body::memory(value.to_string()))
}

/// The `Link` to the rest of a list.
fn next(path: &str, limit: usize, last: &str, more: &str) -> String {
    let last = encode(last);
    format!("<{path}?n={limit}&last={last}{more}>; rel=\"next\"")
}

fn encode(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}
