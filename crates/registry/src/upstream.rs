//! Pull-through caches: repositories whose images come from another registry when they are first
//! asked for, and stay.
//!
//! A manifest is fetched when it is asked for, and its layers when they are. Which digest a tag
//! means is asked again once a day at most; while the upstream cannot be reached, what is here is
//! served.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use images::{Digest, PullErrorKind, Reference};
use model::UnixMillis;
use model::ecr::registry::PullThroughCacheRule;
use model::ecr::{ContentDescriptor, Repository, RepositoryId, RepositoryManifest, TagMutability};
use store::{RepositoryKey, StoreError, Tx};

use crate::{
    Document, ImageReference, Registry, RegistryConfig, RegistryError, blocking, document, find,
    manifest, names,
};

/// How long a tag is served without asking the upstream again (ECR's time).
const FRESH_MILLIS: i64 = 24 * 3600 * 1000;
/// Tags whose last question is remembered; more are asked again sooner.
const REMEMBERED_MAX: usize = 10_000;
const ROOT: &str = "ROOT";

/// What is remembered between questions. One fetch of a manifest or a blob runs at a time for each
/// key, so that many clients cause one.
#[derive(Debug, Default)]
pub(crate) struct Upstreams {
    asked: Mutex<HashMap<(RepositoryId, String), UnixMillis>>,
    flights: Mutex<HashMap<String, Arc<tokio::sync::Mutex<()>>>>,
}

/// What stands behind a repository.
#[derive(Debug, Clone)]
struct Upstream {
    /// Host and repository.
    name: String,
}

impl Registry {
    /// Makes the image that is asked for be here, when the repository stands for one of another
    /// registry. What cannot be fetched is left to be not found.
    pub async fn ensure_manifest(&self, id: &RepositoryId, reference: &ImageReference) {
        let upstream = match self.upstream(id).await {
            Ok(Some(upstream)) => upstream,
            Ok(None) => return,
            Err(error) => {
                tracing::warn!(%error, "cannot look for a pull-through cache rule");
                return;
            }
        };
        let present = self.manifest_stat(id, reference).await;
        if present.is_ok() && self.is_fresh(id, reference) {
            return;
        }
        let flight = self.flight(format!("{} {reference:?}", id.arn()));
        let _alone = flight.lock().await;
        // Somebody else may have fetched it meanwhile.
        if present.is_err() && self.manifest_stat(id, reference).await.is_ok() {
            return;
        }
        match self.fetch_manifest(id, reference, &upstream).await {
            Ok(()) => self.note_asked(id, reference),
            Err(error) => {
                let (upstream, repository) = (&upstream.name, id.arn());
                tracing::warn!(%error, upstream, repository, "an upstream's image is not served");
            }
        }
    }

    /// Makes a blob be here that an image of the repository needs, when the repository stands for
    /// one of another registry.
    pub async fn ensure_blob(&self, id: &RepositoryId, digest: Digest) {
        let fetched = self.fetch_blob(id, digest).await;
        if let Err(error) = fetched {
            let repository = id.arn();
            tracing::warn!(%error, repository, %digest, "an upstream's layer is not served");
        }
    }

    /// Whether an upstream answers as a registry.
    pub async fn ask_upstream(&self, rule: &PullThroughCacheRule) -> Result<(), String> {
        let host = host(&rule.upstream_url);
        let probe = format!("{host}/neargate-probe:latest");
        let reference: Reference = probe.parse().map_err(|_| "not a registry".to_owned())?;
        self.refuse_self(&reference)
            .map_err(|kind| kind.to_string())?;
        match self.shared.images.upstream_digest(&reference).await {
            // It knows what a manifest is, and that this one is not there or not for us.
            Ok(_) | Err(PullErrorKind::NotFound | PullErrorKind::AccessDenied { .. }) => Ok(()),
            Err(error) => Err(error.to_string()),
        }
    }

    async fn upstream(&self, id: &RepositoryId) -> Result<Option<Upstream>, StoreError> {
        let id = id.clone();
        let found = self.shared.store.read(move |tx| rule(tx, &id));
        found.await
    }

    async fn fetch_manifest(
        &self,
        id: &RepositoryId,
        wanted: &ImageReference,
        upstream: &Upstream,
    ) -> Result<(), Problem> {
        let reference = upstream.reference(wanted)?;
        self.refuse_self(&reference)?;
        let images = &self.shared.images;
        let digest = images.upstream_digest(&reference).await?;
        let pin = self.shared.content.pin(vec![digest]);
        let there = self
            .manifest_stat(id, &ImageReference::Digest(digest))
            .await;
        let row = if let Ok(row) = there {
            row
        } else {
            let document = images.upstream_document(&reference, digest).await?;
            self.check_quota(document.len() as u64)?;
            let parsed = Document::parse(&document, None).map_err(RegistryError::from)?;
            let row = manifest::row(digest, parsed, document.len(), self.now());
            let content = self.shared.content.clone();
            blocking(move || content.write_blob(digest, &document)).await?;
            row
        };
        let (id, tag) = (id.clone(), tag(wanted).map(str::to_owned));
        let now = self.now();
        let written = self.shared.store.write(move |tx| {
            let (key, repository) = find_or_create(tx, &id, now)?;
            // Its layers come when they are asked for, so nothing is checked.
            tx.ecr_manifest_insert(key, &row)?;
            if let Some(tag) = tag {
                let is_free = tx.ecr_tag_find(key, &tag)?.is_none();
                if is_free || rules::ecr::tag_is_mutable(&repository.tag_mutability, &tag) {
                    tx.ecr_tag_set(key, &tag, &row.digest)?;
                }
            }
            Ok::<_, RegistryError>(())
        });
        written.await?;
        drop(pin);
        Ok(())
    }

    async fn fetch_blob(&self, id: &RepositoryId, digest: Digest) -> Result<(), Problem> {
        let Some(upstream) = self.upstream(id).await.map_err(RegistryError::from)? else {
            return Ok(());
        };
        let place = id.clone();
        let needed = self.shared.store.read(move |tx| {
            let (key, _) = find(tx, &place)?;
            let parents = tx.ecr_manifest_parents(key, &digest.to_string())?;
            let manifest = match parents.first() {
                Some(parent) => tx.ecr_manifest_find(key, parent)?,
                None => None,
            };
            let found = manifest.and_then(|manifest| descriptor(&manifest, digest));
            Ok::<_, RegistryError>(found)
        });
        // Only what an image of the repository needs.
        let Some(needed) = needed.await? else {
            return Ok(());
        };
        self.check_quota(needed.size)?;
        let flight = self.flight(digest.to_string());
        let _alone = flight.lock().await;
        let reference = upstream.reference(&ImageReference::Digest(digest))?;
        self.refuse_self(&reference)?;
        let pin = self.shared.content.pin(vec![digest]);
        let images = &self.shared.images;
        images
            .upstream_blob(&reference, digest, needed.size)
            .await?;
        let (id, now) = (id.clone(), self.now());
        let added = self.shared.store.write_observed(move |tx| {
            let (key, _) = find(tx, &id)?;
            tx.ecr_blob_add(key, &needed.digest, needed.size, now)?;
            Ok::<_, RegistryError>(())
        });
        added.await?;
        drop(pin);
        Ok(())
    }

    /// A registry that stood for itself would ask itself for ever.
    fn refuse_self(&self, reference: &Reference) -> Result<(), PullErrorKind> {
        let RegistryConfig {
            home, authority, ..
        } = &self.shared.config;
        let (registry, path) = (reference.registry(), reference.repository());
        if names::of_image(home, authority, registry, path).is_some() {
            return Err(PullErrorKind::Protocol {
                url: reference.name(),
                reason: "it is this registry itself".to_owned(),
            });
        }
        Ok(())
    }

    /// What a digest means does not change; a tag is asked for now and then.
    fn is_fresh(&self, id: &RepositoryId, reference: &ImageReference) -> bool {
        let Some(tag) = tag(reference) else {
            return true;
        };
        let asked = self.shared.upstreams.asked.lock();
        let asked = asked.unwrap_or_else(PoisonError::into_inner);
        let last = asked.get(&(id.clone(), tag.to_owned()));
        last.is_some_and(|at| self.now().millis_since(*at) < FRESH_MILLIS)
    }

    fn note_asked(&self, id: &RepositoryId, reference: &ImageReference) {
        let Some(tag) = tag(reference) else { return };
        let asked = self.shared.upstreams.asked.lock();
        let mut asked = asked.unwrap_or_else(PoisonError::into_inner);
        if asked.len() >= REMEMBERED_MAX {
            asked.clear();
        }
        asked.insert((id.clone(), tag.to_owned()), self.now());
    }

    /// What has to be held while a thing is fetched.
    fn flight(&self, key: String) -> Arc<tokio::sync::Mutex<()>> {
        let flights = self.shared.upstreams.flights.lock();
        let mut flights = flights.unwrap_or_else(PoisonError::into_inner);
        flights.retain(|_, flight| Arc::strong_count(flight) > 1);
        Arc::clone(flights.entry(key).or_default())
    }
}

impl Upstream {
    fn reference(&self, wanted: &ImageReference) -> Result<Reference, PullErrorKind> {
        let text = match wanted {
            ImageReference::Tag(tag) => format!("{}:{tag}", self.name),
            ImageReference::Digest(digest) => format!("{}@{digest}", self.name),
        };
        text.parse().map_err(PullErrorKind::Reference)
    }
}

/// Why something was not fetched.
#[derive(Debug, thiserror::Error)]
enum Problem {
    #[error("{0}")]
    Upstream(PullErrorKind),
    #[error(transparent)]
    Registry(#[from] RegistryError),
}

impl From<PullErrorKind> for Problem {
    fn from(kind: PullErrorKind) -> Self {
        Self::Upstream(kind)
    }
}

/// Whether a rule stands behind the repository.
pub(crate) fn is_cache(tx: &Tx<'_>, id: &RepositoryId) -> Result<bool, StoreError> {
    Ok(rule(tx, id)?.is_some())
}

/// Whether content of an image is not in its repository yet: only a pull-through cache has such
/// images. Of an index, at least one image has to be whole.
pub(crate) fn is_incomplete(
    tx: &Tx<'_>,
    repository: RepositoryKey,
    image: &RepositoryManifest,
) -> Result<bool, StoreError> {
    if image.is_index() {
        for child in &image.manifests {
            if let Some(child) = tx.ecr_manifest_find(repository, &child.digest)?
                && !is_incomplete(tx, repository, &child)?
            {
                return Ok(false);
            }
        }
        return Ok(!image.manifests.is_empty());
    }
    for part in image.config.iter().chain(&image.layers) {
        let is_foreign = document::is_foreign(&part.media_type);
        if !is_foreign && tx.ecr_blob_find(repository, &part.digest)?.is_none() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The rule with the longest prefix, and what it makes of the name.
fn rule(tx: &Tx<'_>, id: &RepositoryId) -> Result<Option<Upstream>, StoreError> {
    let slashes = id.name.rmatch_indices('/').map(|(at, _)| at);
    for at in slashes {
        let (prefix, rest) = (&id.name[..at], &id.name[at + 1..]);
        if let Some(rule) = tx.ecr_cache_rule_find(&id.scope, prefix)? {
            return Ok(Some(behind(&rule, rest)));
        }
    }
    let rule = tx.ecr_cache_rule_find(&id.scope, ROOT)?;
    Ok(rule.map(|rule| behind(&rule, &id.name)))
}

fn behind(rule: &PullThroughCacheRule, rest: &str) -> Upstream {
    let host = match host(&rule.upstream_url) {
        "registry-1.docker.io" => "docker.io",
        other => other,
    };
    let name = match rule.upstream_prefix.as_deref() {
        None | Some(ROOT) => format!("{host}/{rest}"),
        Some(prefix) => format!("{host}/{prefix}/{rest}"),
    };
    Upstream { name }
}

fn host(url: &str) -> &str {
    let rest = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"));
    rest.unwrap_or(url).trim_end_matches('/')
}

fn tag(reference: &ImageReference) -> Option<&str> {
    match reference {
        ImageReference::Tag(tag) => Some(tag),
        ImageReference::Digest(_) => None,
    }
}

fn descriptor(manifest: &RepositoryManifest, digest: Digest) -> Option<ContentDescriptor> {
    let digest = digest.to_string();
    let mut content = manifest.config.iter().chain(&manifest.layers);
    content.find(|part| part.digest == digest).cloned()
}

/// The repository of a cache is made when it is first pulled from.
fn find_or_create(
    tx: &mut Tx<'_>,
    id: &RepositoryId,
    now: UnixMillis,
) -> Result<(RepositoryKey, Repository), RegistryError> {
    let repository = Repository {
        id: id.clone(),
        created_at: now,
        tag_mutability: TagMutability::default(),
        tags: Vec::new(),
        scan_on_push: false,
        policy: None,
    };
    tx.ecr_repository_insert(&repository)?;
    find(tx, id)
}

#[cfg(test)]
mod tests {
    use model::arn::Scope;

    use super::*;

    #[test]
    fn names_behind_rules() {
        let dir = tempfile::tempdir().unwrap();
        let store = store::Store::open(&dir.path().join("state.db")).unwrap();
        let scope = Scope {
            account_id: "000000000000".to_owned(),
            region: "us-east-1".to_owned(),
        };
        let rule_of = |prefix: &str, url: &str, upstream_prefix: &str| PullThroughCacheRule {
            prefix: prefix.to_owned(),
            upstream_url: url.to_owned(),
            upstream_kind: None,
            upstream_prefix: Some(upstream_prefix.to_owned()),
            created_at: UnixMillis(0),
            updated_at: UnixMillis(0),
        };
        let rules = [
            rule_of("hub", "registry-1.docker.io", ROOT),
            rule_of("hub/team", "http://127.0.0.1:5000", "theirs"),
        ];
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap();
        let check = |name: &str, expected: Option<&str>| {
            let id = RepositoryId {
                scope: scope.clone(),
                name: name.to_owned(),
            };
            let found = runtime.block_on(store.read(move |tx| rule(tx, &id)));
            assert_eq!(
                found.unwrap().map(|found| found.name).as_deref(),
                expected,
                "{name}"
            );
        };
        let put = scope.clone();
        runtime
            .block_on(store.write(move |tx| {
                let mut each = rules.iter();
                each.try_for_each(|rule| tx.ecr_cache_rule_put(&put, rule))
            }))
            .unwrap();
        check("hub/library/redis", Some("docker.io/library/redis"));
        check("hub/redis", Some("docker.io/redis"));
        check("hub/team/app", Some("127.0.0.1:5000/theirs/app"));
        check("hub", None);
        check("other/app", None);
    }
}
