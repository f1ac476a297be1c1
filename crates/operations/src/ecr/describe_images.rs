//! `DescribeImages`.

use aws_api::ecr::{DescribeImagesInput, DescribeImagesOutput, ImageDetail};
use model::ecr::RepositoryId;
use smithy::{Call, ServiceError};
use store::{RepositoryKey, Tx};

use super::image::{self, ImageId, Missing, TagStatus, Tagged};
use super::paging::Paging;
use super::{EcrService, errors, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: DescribeImagesInput,
) -> Result<DescribeImagesOutput, ServiceError> {
    let id = lookup::repository_id(call, input.registry_id.as_deref(), input.repository_name)?;
    let filter = input.filter.unwrap_or_default();
    let status = TagStatus::read(filter.tag_status.as_deref())?;
    let active = image::wants_active(filter.image_status.as_deref())?;
    let (max, token) = (input.max_results, input.next_token.as_deref());
    if let Some(wanted) = input.image_ids {
        Paging::forbid("imageIds", max, token)?;
        let wanted: Vec<ImageId> = wanted.into_iter().map(ImageId::from).collect();
        let found = service.store.read(move |tx| {
            let (key, _) = lookup::find(tx, &id)?;
            named(tx, key, &id, &wanted)
        });
        return Ok(DescribeImagesOutput {
            image_details: Some(found.await?),
            next_token: None,
        });
    }
    let paging = Paging::read("images", max, token)?;
    let (after, limit) = (paging.after.clone(), paging.limit + 1);
    let found = service.store.read(move |tx| {
        let (key, _) = lookup::find(tx, &id)?;
        if !active {
            return Ok(Vec::new());
        }
        let images = image::list(tx, key, &after, limit, status)?;
        let details = images
            .into_iter()
            .map(|one| image::detail(tx, key, &id, one));
        Ok::<_, Failure>(details.collect::<Result<Vec<_>, _>>()?)
    });
    let (details, next_token) = paging.page(found.await?, |detail| {
        detail.image_digest.clone().unwrap_or_default()
    });
    Ok(DescribeImagesOutput {
        image_details: Some(details),
        next_token,
    })
}

/// All images that are named, each once; an error when one of them is not there.
fn named(
    tx: &Tx<'_>,
    repository: RepositoryKey,
    id: &RepositoryId,
    wanted: &[ImageId],
) -> Result<Vec<ImageDetail>, Failure> {
    let mut details: Vec<ImageDetail> = Vec::with_capacity(wanted.len());
    for image in wanted {
        let manifest = image
            .find(tx, repository)?
            .map_err(|missing| match missing {
                Missing::DigestAndTag | Missing::BadDigest | Missing::BadTag => errors::invalid(
                    "imageIds",
                    image.missing(missing).failure_reason.unwrap_or_default(),
                ),
                Missing::TagElsewhere | Missing::Image => errors::image_not_found(id, image),
            })?;
        let seen = |detail: &ImageDetail| detail.image_digest.as_ref() == Some(&manifest.digest);
        if details.iter().any(seen) {
            continue;
        }
        let tags = tx.ecr_tags_of(repository, &manifest.digest)?;
        details.push(image::detail(
            tx,
            repository,
            id,
            Tagged { manifest, tags },
        )?);
    }
    Ok(details)
}
