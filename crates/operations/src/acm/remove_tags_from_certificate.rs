//! `RemoveTagsFromCertificate`: a tag with a value is removed only when it has that value.

use aws_api::acm::{RemoveTagsFromCertificateInput, RemoveTagsFromCertificateOutput};
use model::Tag;
use rules::tags;
use smithy::{Call, ServiceError};

use super::{AcmService, tagging};

pub(super) async fn run(
    service: &AcmService,
    call: &Call,
    input: RemoveTagsFromCertificateInput,
) -> Result<RemoveTagsFromCertificateOutput, ServiceError> {
    let given = input.tags.unwrap_or_default();
    let change = move |present: &[Tag]| {
        let is_meant = |key: &str, value: Option<&str>| {
            let found = present.iter().find(|tag| tag.key == key);
            value.is_none_or(|value| found.is_some_and(|tag| tag.value == value))
        };
        let keys: Vec<String> = given
            .into_iter()
            .filter_map(|tag| Some((tag.key?, tag.value)))
            .filter(|(key, value)| is_meant(key, value.as_deref()))
            .map(|(key, _)| key)
            .collect();
        tags::without(present, &keys)
    };
    tagging::change(service, call, input.certificate_arn, change).await?;
    Ok(RemoveTagsFromCertificateOutput {})
}
