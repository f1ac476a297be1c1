//! `UploadLayerPart`.

use aws_api::ecr::errors::INVALID_LAYER_PART_EXCEPTION;
use aws_api::ecr::{UploadLayerPartInput, UploadLayerPartOutput};
use bytes::Bytes;
use smithy::{Call, ServiceError};

use super::{EcrService, layer_upload, lookup};

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: UploadLayerPartInput,
) -> Result<UploadLayerPartOutput, ServiceError> {
    let id = lookup::repository_id(call, input.registry_id.as_deref(), input.repository_name)?;
    let upload = layer_upload::upload_id(input.upload_id.as_deref(), &id)?;
    let part = Bytes::from(input.layer_part_blob.unwrap_or_default());
    let bound = |byte: Option<i64>| u64::try_from(byte.unwrap_or(-1)).ok();
    let (first, last) = (bound(input.part_first_byte), bound(input.part_last_byte));
    let first = match (first, last) {
        (Some(first), Some(last)) if last.checked_sub(first) == Some(part.len() as u64 - 1) => {
            first
        }
        _ => {
            return Err(INVALID_LAYER_PART_EXCEPTION.error(format!(
                "partFirstByte and partLastByte do not fit a part of {} bytes",
                part.len()
            )));
        }
    };
    let refused = |error| layer_upload::refused(error, &upload, &id);
    let writer = service.registry.upload_write(&id, &upload, Some(first));
    let mut writer = writer.await.map_err(refused)?;
    writer.write(part).await.map_err(refused)?;
    let received = writer.close().await.map_err(refused)?;
    Ok(UploadLayerPartOutput {
        last_byte_received: Some(i64::try_from(received).unwrap_or(i64::MAX) - 1),
        upload_id: Some(layer_upload::uuid(&upload)),
        registry_id: Some(id.scope.account_id),
        repository_name: Some(id.name),
    })
}
