//! `ListImageReferrers`.

use aws_api::ecr::{ImageReferrer, ListImageReferrersInput, ListImageReferrersOutput};
use registry::{Digest, Document};
use smithy::{Call, ServiceError};

use super::errors::{self, invalid};
use super::paging::Paging;
use super::{EcrService, image, lookup};

/// The longest page, and the default one.
const PAGE_MAX: i32 = 50;

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: ListImageReferrersInput,
) -> Result<ListImageReferrersOutput, ServiceError> {
    let id = lookup::repository_id(call, input.registry_id.as_deref(), input.repository_name)?;
    let subject = input.subject_id.unwrap_or_default().image_digest;
    let subject: Digest = subject
        .unwrap_or_default()
        .parse()
        .map_err(|error| invalid("subjectId.imageDigest", error))?;
    let filter = input.filter.unwrap_or_default();
    let active = image::wants_active(filter.artifact_status.as_deref())?;
    let types = filter.artifact_types.unwrap_or_default();
    let max = input.max_results.unwrap_or(PAGE_MAX).min(PAGE_MAX);
    let paging = Paging::read("referrers", Some(max), input.next_token.as_deref())?;
    let mut after = paging.after.clone();
    let mut found = Vec::new();
    while active && found.len() <= paging.limit {
        let page = service
            .registry
            .referrers(&id, subject, &after, paging.limit + 1);
        let page = page.await.map_err(|error| errors::refused(error, &id))?;
        let Some(last) = page.last() else { break };
        after.clone_from(&last.digest);
        found.extend(page.into_iter().filter(|manifest| {
            types.is_empty()
                || manifest
                    .artifact_type
                    .as_ref()
                    .is_some_and(|one| types.contains(one))
        }));
    }
    found.truncate(paging.limit + 1);
    let (found, next_token) = paging.page(found, |manifest| manifest.digest.clone());
    let mut referrers = Vec::with_capacity(found.len());
    for manifest in found {
        let document = service.registry.document(&manifest.digest).await;
        let document = document.map_err(|error| errors::refused(error, &id))?;
        let document = Document::parse(&document, Some(&manifest.media_type)).ok();
        let annotations = document.map(|document| document.annotations);
        referrers.push(ImageReferrer {
            digest: Some(manifest.digest),
            media_type: Some(manifest.media_type),
            artifact_type: manifest.artifact_type,
            size: Some(i64::try_from(manifest.size).unwrap_or(i64::MAX)),
            annotations: annotations.filter(|annotations| !annotations.is_empty()),
            artifact_status: Some("ACTIVE".to_owned()),
        });
    }
    Ok(ListImageReferrersOutput {
        referrers: Some(referrers),
        next_token,
    })
}
