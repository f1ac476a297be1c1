//! `UntagResource`.

use aws_api::ecs::{UntagResourceInput, UntagResourceOutput};
use rules::tags;
use smithy::{Call, ServiceError};

use super::{EcsService, tagging};
use crate::context::scope;

pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: UntagResourceInput,
) -> Result<UntagResourceOutput, ServiceError> {
    let resource = tagging::resource(input.resource_arn.as_deref(), &scope(call))?;
    let keys = input.tag_keys.unwrap_or_default();
    service
        .store
        .write(move |tx| tagging::change(tx, &resource, |present| tags::without(present, &keys)))
        .await?;
    Ok(UntagResourceOutput {})
}
