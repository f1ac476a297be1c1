//! `ListImages`: one entry a tag, and one for an image without tags.

use aws_api::ecr::{ImageIdentifier, ListImagesInput, ListImagesOutput};
use smithy::{Call, ServiceError};
use store::{RepositoryKey, StoreError, Tx};

use super::image::{self, TagStatus, Tagged};
use super::paging::Paging;
use super::{EcrService, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: ListImagesInput,
) -> Result<ListImagesOutput, ServiceError> {
    let id = lookup::repository_id(call, input.registry_id.as_deref(), input.repository_name)?;
    let filter = input.filter.unwrap_or_default();
    let status = TagStatus::read(filter.tag_status.as_deref())?;
    let active = image::wants_active(filter.image_status.as_deref())?;
    let paging = Paging::read("images", input.max_results, input.next_token.as_deref())?;
    let (after, limit) = (paging.after.clone(), paging.limit + 1);
    let entries = service.store.read(move |tx| {
        let (key, _) = lookup::find(tx, &id)?;
        if !active {
            return Ok(Vec::new());
        }
        Ok::<_, Failure>(entries(tx, key, &after, limit, status)?)
    });
    let key = |(digest, tag): &(String, Option<String>)| {
        format!("{digest} {}", tag.as_deref().unwrap_or_default())
    };
    let (entries, next_token) = paging.page(entries.await?, key);
    let ids = entries.into_iter().map(|(digest, tag)| ImageIdentifier {
        image_digest: Some(digest),
        image_tag: tag,
    });
    Ok(ListImagesOutput {
        image_ids: Some(ids.collect()),
        next_token,
    })
}

/// Digests with tags after `after`, which is a digest and a tag with a space between.
fn entries(
    tx: &Tx<'_>,
    repository: RepositoryKey,
    after: &str,
    limit: usize,
    status: TagStatus,
) -> Result<Vec<(String, Option<String>)>, StoreError> {
    let (digest, tag) = after.split_once(' ').unwrap_or((after, ""));
    let mut entries = Vec::new();
    if !tag.is_empty() {
        // The rest of the image in which the page before ended.
        let rest = tx.ecr_tags_of(repository, digest)?;
        let rest = rest.into_iter().filter(|other| other.as_str() > tag);
        entries.extend(rest.map(|tag| (digest.to_owned(), Some(tag))));
    }
    let images = image::list(tx, repository, digest, limit, status)?;
    for Tagged { manifest, tags } in images {
        if tags.is_empty() {
            entries.push((manifest.digest, None));
        } else {
            let digest = || manifest.digest.clone();
            entries.extend(tags.into_iter().map(|tag| (digest(), Some(tag))));
        }
    }
    entries.truncate(limit);
    Ok(entries)
}
