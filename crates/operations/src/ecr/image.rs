//! Images between the shapes, the registry and the store.

use std::fmt;

use aws_api::ecr as api;
use model::ecr::{RepositoryId, RepositoryManifest};
use registry::{Digest, ImageReference};
use smithy::ServiceError;
use store::{RepositoryKey, StoreError, Tx};

use super::errors::invalid;
use crate::context::timestamp;

/// How a caller names an image.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct ImageId {
    pub(super) digest: Option<String>,
    pub(super) tag: Option<String>,
}

/// Why an image that was named is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Missing {
    DigestAndTag,
    BadDigest,
    BadTag,
    TagElsewhere,
    Image,
}

/// An image with its tags.
#[derive(Debug, Clone)]
pub(super) struct Tagged {
    pub(super) manifest: RepositoryManifest,
    pub(super) tags: Vec<String>,
}

/// Which images a listing is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TagStatus {
    Any,
    Tagged,
    Untagged,
}

impl From<api::ImageIdentifier> for ImageId {
    fn from(given: api::ImageIdentifier) -> Self {
        Self {
            digest: given.image_digest,
            tag: given.image_tag,
        }
    }
}

/// As ECR's messages show it.
impl fmt::Display for ImageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |part: &Option<String>| part.as_deref().unwrap_or("null").to_owned();
        let (digest, tag) = (shown(&self.digest), shown(&self.tag));
        write!(f, "{{imageDigest:'{digest}', imageTag:'{tag}'}}")
    }
}

impl ImageId {
    pub(super) fn render(&self) -> api::ImageIdentifier {
        api::ImageIdentifier {
            image_digest: self.digest.clone(),
            image_tag: self.tag.clone(),
        }
    }

    /// The image in the repository.
    pub(super) fn find(
        &self,
        tx: &Tx<'_>,
        repository: RepositoryKey,
    ) -> Result<Result<RepositoryManifest, Missing>, StoreError> {
        let digest = match self.digest.as_deref().map(str::parse::<Digest>) {
            Some(Err(_)) => return Ok(Err(Missing::BadDigest)),
            Some(Ok(digest)) => Some(digest.to_string()),
            None => None,
        };
        let tagged = match &self.tag {
            Some(tag) if !rules::ecr::is_tag(tag) => return Ok(Err(Missing::BadTag)),
            Some(tag) => Some(tx.ecr_tag_find(repository, tag)?),
            None => None,
        };
        let wanted = match (digest, tagged) {
            (None, None) => return Ok(Err(Missing::DigestAndTag)),
            (Some(digest), Some(tagged)) => {
                if tx.ecr_manifest_find(repository, &digest)?.is_some()
                    && tagged.as_ref() != Some(&digest)
                {
                    return Ok(Err(Missing::TagElsewhere));
                }
                tagged.filter(|tagged| *tagged == digest)
            }
            (Some(digest), None) => Some(digest),
            (None, Some(tagged)) => tagged,
        };
        let found = match wanted {
            Some(digest) => tx.ecr_manifest_find(repository, &digest)?,
            None => None,
        };
        Ok(found.ok_or(Missing::Image))
    }

    /// What the registry is asked for; the digest decides when both are given.
    pub(super) fn reference(&self) -> Option<ImageReference> {
        match (&self.digest, &self.tag) {
            (Some(digest), _) => digest.parse().ok().map(ImageReference::Digest),
            (None, Some(tag)) => rules::ecr::is_tag(tag).then(|| ImageReference::Tag(tag.clone())),
            (None, None) => None,
        }
    }

    /// The failure that a batch answers for it.
    pub(super) fn failure(&self, code: &str, reason: impl Into<String>) -> api::ImageFailure {
        api::ImageFailure {
            image_id: Some(self.render()),
            failure_code: Some(code.to_owned()),
            failure_reason: Some(reason.into()),
        }
    }

    /// The same for an image that is not there.
    pub(super) fn missing(&self, missing: Missing) -> api::ImageFailure {
        let (code, reason) = match missing {
            Missing::DigestAndTag => (
                "MissingDigestAndTag",
                "Invalid request parameters: both tag and digest cannot be null",
            ),
            Missing::BadDigest => (
                "InvalidImageDigest",
                "Invalid request parameters: image digest should satisfy the regex \
                 '[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+'",
            ),
            Missing::BadTag => (
                "InvalidImageTag",
                "Invalid request parameters: image tag should satisfy the regex \
                 '[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}'",
            ),
            Missing::TagElsewhere => (
                "ImageTagDoesNotMatchDigest",
                "The requested image tag does not match the requested image digest",
            ),
            Missing::Image => ("ImageNotFound", "Requested image not found"),
        };
        self.failure(code, reason)
    }
}

impl TagStatus {
    pub(super) fn read(given: Option<&str>) -> Result<Self, ServiceError> {
        match given {
            None | Some("ANY") => Ok(Self::Any),
            Some("TAGGED") => Ok(Self::Tagged),
            Some("UNTAGGED") => Ok(Self::Untagged),
            Some(_) => Err(invalid(
                "filter.tagStatus",
                "Member must satisfy enum value set: [TAGGED, UNTAGGED, ANY]",
            )),
        }
    }

    pub(super) fn fits(self, tags: &[String]) -> bool {
        match self {
            Self::Any => true,
            Self::Tagged => !tags.is_empty(),
            Self::Untagged => tags.is_empty(),
        }
    }
}

/// Whether images in the only state that they have here, `ACTIVE`, are asked for.
pub(super) fn wants_active(status: Option<&str>) -> Result<bool, ServiceError> {
    match status {
        None | Some("ACTIVE" | "ANY") => Ok(true),
        // Nothing is ever archived.
        Some("ARCHIVED" | "ACTIVATING") => Ok(false),
        Some(_) => Err(invalid(
            "filter.imageStatus",
            "Member must satisfy enum value set: [ACTIVE, ARCHIVED, ACTIVATING, ANY]",
        )),
    }
}

/// The images after the digest `after` that fit, by digest, `limit` at most.
pub(super) fn list(
    tx: &Tx<'_>,
    repository: RepositoryKey,
    after: &str,
    limit: usize,
    status: TagStatus,
) -> Result<Vec<Tagged>, StoreError> {
    const READ_AT_ONCE: usize = 200;
    let mut after = after.to_owned();
    let mut found = Vec::new();
    loop {
        let manifests = tx.ecr_manifest_list(repository, &after, READ_AT_ONCE)?;
        let Some(last) = manifests.last() else {
            return Ok(found);
        };
        after.clone_from(&last.digest);
        for manifest in manifests {
            let tags = tx.ecr_tags_of(repository, &manifest.digest)?;
            if status.fits(&tags) {
                found.push(Tagged { manifest, tags });
            }
            if found.len() == limit {
                return Ok(found);
            }
        }
    }
}

/// What `DescribeImages` says of an image.
pub(super) fn detail(
    tx: &Tx<'_>,
    repository: RepositoryKey,
    id: &RepositoryId,
    image: Tagged,
) -> Result<api::ImageDetail, StoreError> {
    let Tagged { manifest, tags } = image;
    Ok(api::ImageDetail {
        registry_id: Some(id.scope.account_id.clone()),
        repository_name: Some(id.name.clone()),
        image_tags: (!tags.is_empty()).then_some(tags),
        image_size_in_bytes: Some(size(tx, repository, &manifest)?),
        image_pushed_at: Some(timestamp(manifest.pushed_at)),
        last_recorded_pull_time: manifest.last_pulled_at.map(timestamp),
        image_status: Some("ACTIVE".to_owned()),
        image_digest: Some(manifest.digest),
        image_manifest_media_type: Some(manifest.media_type),
        artifact_media_type: manifest.artifact_type,
        subject_manifest_digest: manifest.subject,
        ..api::ImageDetail::default()
    })
}

/// In bytes; of an index, the largest of its images, as ECR says it.
fn size(
    tx: &Tx<'_>,
    repository: RepositoryKey,
    manifest: &RepositoryManifest,
) -> Result<i64, StoreError> {
    let mut bytes = manifest.image_bytes();
    if manifest.is_index() {
        for child in &manifest.manifests {
            let child = tx.ecr_manifest_find(repository, &child.digest)?;
            bytes = bytes.max(child.map_or(0, |child| child.image_bytes()));
        }
    }
    Ok(i64::try_from(bytes).unwrap_or(i64::MAX))
}
