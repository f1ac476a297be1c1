//! `DescribeImageReplicationStatus`: images are replicated nowhere.

use aws_api::ecr::{DescribeImageReplicationStatusInput, DescribeImageReplicationStatusOutput};
use smithy::{Call, ServiceError};

use super::image::ImageId;
use super::{EcrService, errors, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: DescribeImageReplicationStatusInput,
) -> Result<DescribeImageReplicationStatusOutput, ServiceError> {
    let id = lookup::repository_id(call, input.registry_id.as_deref(), input.repository_name)?;
    let image = ImageId::from(input.image_id.unwrap_or_default());
    let (name, asked) = (id.name.clone(), image.render());
    let found = service.store.read(move |tx| {
        let (key, _) = lookup::find(tx, &id)?;
        let found = image.find(tx, key)?;
        found.map_err(|_| Failure::Refused(errors::image_not_found(&id, &image)))
    });
    let found = found.await?;
    Ok(DescribeImageReplicationStatusOutput {
        repository_name: Some(name),
        image_id: Some(aws_api::ecr::ImageIdentifier {
            image_digest: Some(found.digest),
            ..asked
        }),
        replication_statuses: Some(Vec::new()),
    })
}
