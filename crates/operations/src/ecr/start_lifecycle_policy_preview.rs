//! `StartLifecyclePolicyPreview`. The preview is made at once; `GetLifecyclePolicyPreview` shows it.

use aws_api::ecr::{StartLifecyclePolicyPreviewInput, StartLifecyclePolicyPreviewOutput};
use model::ecr::lifecycle::LifecyclePreview;
use registry::lifecycle;
use smithy::{Call, ServiceError};

use super::{EcrService, get_lifecycle_policy, lifecycle_text, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: StartLifecyclePolicyPreviewInput,
) -> Result<StartLifecyclePolicyPreviewOutput, ServiceError> {
    let id = lookup::repository_id(call, input.registry_id.as_deref(), input.repository_name)?;
    let tried = input.lifecycle_policy_text.map(|text| {
        let policy = lifecycle_text::parse(&text)?;
        Ok::<_, ServiceError>((text, policy))
    });
    let tried = tried.transpose()?;
    let (place, now) = (id.clone(), (service.clock)());
    let started = service.store.write(move |tx| {
        let (key, _) = lookup::find(tx, &place)?;
        let (text, policy) = match tried {
            Some(tried) => tried,
            None => match tx.ecr_lifecycle_policy_find(key)? {
                Some(present) => (present.text, present.policy),
                None => return Err(Failure::Refused(get_lifecycle_policy::not_found(&place))),
            },
        };
        let results = lifecycle::expiring(tx, key, &policy, now)?;
        let preview = LifecyclePreview { text, results };
        tx.ecr_lifecycle_preview_put(key, &preview)?;
        Ok(preview.text)
    });
    let text = started.await?;
    Ok(StartLifecyclePolicyPreviewOutput {
        registry_id: Some(id.scope.account_id),
        repository_name: Some(id.name),
        lifecycle_policy_text: Some(text),
        status: Some("IN_PROGRESS".to_owned()),
    })
}
