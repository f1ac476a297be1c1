//! `ListTagsForResource`.

use aws_api::ecr::{ListTagsForResourceInput, ListTagsForResourceOutput};
use smithy::{Call, ServiceError};

use super::{EcrService, lookup, tagging};

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: ListTagsForResourceInput,
) -> Result<ListTagsForResourceOutput, ServiceError> {
    let id = lookup::from_arn(call, input.resource_arn.as_deref())?;
    let found = service.store.read(move |tx| lookup::find(tx, &id));
    let (_, repository) = found.await?;
    Ok(ListTagsForResourceOutput {
        tags: Some(tagging::render(&repository.tags)),
    })
}
