//! `ListTagsForResource`.

use aws_api::ecs::{ListTagsForResourceInput, ListTagsForResourceOutput};
use smithy::{Call, ServiceError};

use super::{EcsService, tagging};
use crate::context::scope;

pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: ListTagsForResourceInput,
) -> Result<ListTagsForResourceOutput, ServiceError> {
    let resource = tagging::resource(input.resource_arn.as_deref(), &scope(call))?;
    let tags = service
        .store
        .read(move |tx| tagging::of(tx, &resource))
        .await?;
    Ok(ListTagsForResourceOutput {
        tags: Some(tagging::render(&tags)),
    })
}
