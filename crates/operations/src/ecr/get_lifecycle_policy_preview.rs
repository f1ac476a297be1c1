//! `GetLifecyclePolicyPreview`.

use aws_api::ecr::errors::LIFECYCLE_POLICY_PREVIEW_NOT_FOUND_EXCEPTION;
use aws_api::ecr::{
    GetLifecyclePolicyPreviewInput, GetLifecyclePolicyPreviewOutput, LifecyclePolicyPreviewResult,
    LifecyclePolicyPreviewSummary, LifecyclePolicyRuleAction,
};
use model::ecr::lifecycle::PreviewResult;
use smithy::{Call, ServiceError};

use super::errors::no_policy;
use super::image::{ImageId, TagStatus};
use super::paging::Paging;
use super::{EcrService, lookup};
use crate::context::{integer, timestamp};
use crate::error::Failure;

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: GetLifecyclePolicyPreviewInput,
) -> Result<GetLifecyclePolicyPreviewOutput, ServiceError> {
    let id = lookup::repository_id(call, input.registry_id.as_deref(), input.repository_name)?;
    let filter = input.filter.unwrap_or_default();
    let status = TagStatus::read(filter.tag_status.as_deref())?;
    let (max, token) = (input.max_results, input.next_token.as_deref());
    let wanted = input.image_ids.unwrap_or_default();
    let wanted: Vec<ImageId> = wanted.into_iter().map(ImageId::from).collect();
    if !wanted.is_empty() {
        Paging::forbid("imageIds", max, token)?;
    }
    let paging = Paging::read("preview", max, token)?;
    let place = id.clone();
    let found = service.store.read(move |tx| {
        let (key, _) = lookup::find(tx, &place)?;
        Ok::<_, Failure>(tx.ecr_lifecycle_preview_find(key)?)
    });
    let preview = found.await?.ok_or_else(|| {
        let kind = &LIFECYCLE_POLICY_PREVIEW_NOT_FOUND_EXCEPTION;
        no_policy(kind, "Lifecycle policy preview", &id)
    })?;
    let total = preview.results.len();
    let mut results: Vec<PreviewResult> = preview.results;
    results.retain(|result| status.fits(&result.tags));
    results.retain(|result| wanted.is_empty() || wanted.iter().any(|image| names(image, result)));
    results.sort_by(|a, b| a.digest.cmp(&b.digest));
    results.retain(|result| result.digest > paging.after);
    if wanted.is_empty() {
        results.truncate(paging.limit + 1);
    }
    let limited = wanted.is_empty();
    let (results, next_token) = if limited {
        paging.page(results, |result| result.digest.clone())
    } else {
        (results, None)
    };
    Ok(GetLifecyclePolicyPreviewOutput {
        registry_id: Some(id.scope.account_id),
        repository_name: Some(id.name),
        lifecycle_policy_text: Some(preview.text),
        status: Some("COMPLETE".to_owned()),
        next_token,
        preview_results: Some(results.into_iter().map(render).collect()),
        summary: Some(LifecyclePolicyPreviewSummary {
            expiring_image_total_count: Some(integer(total)),
            transitioning_image_total_counts: None,
        }),
    })
}

fn names(image: &ImageId, result: &PreviewResult) -> bool {
    let digest = image.digest.as_ref();
    let tag = image.tag.as_ref();
    (digest.is_some() || tag.is_some())
        && digest.is_none_or(|digest| *digest == result.digest)
        && tag.is_none_or(|tag| result.tags.contains(tag))
}

fn render(result: PreviewResult) -> LifecyclePolicyPreviewResult {
    LifecyclePolicyPreviewResult {
        image_tags: (!result.tags.is_empty()).then_some(result.tags),
        image_digest: Some(result.digest),
        image_pushed_at: Some(timestamp(result.pushed_at)),
        action: Some(LifecyclePolicyRuleAction {
            r#type: Some("EXPIRE".to_owned()),
            target_storage_class: None,
        }),
        applied_rule_priority: Some(integer(result.priority)),
        storage_class: Some("STANDARD".to_owned()),
    }
}
