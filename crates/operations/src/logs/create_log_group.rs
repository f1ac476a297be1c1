//! `CreateLogGroup`.

use aws_api::logs::{CreateLogGroupInput, CreateLogGroupOutput};
use smithy::{Call, ServiceError};

use super::errors::{invalid_parameter, unsupported};
use super::lookup::required;
use super::{LogsService, tagging};

const STANDARD: &str = "STANDARD";

pub(super) async fn run(
    service: &LogsService,
    call: &Call,
    input: CreateLogGroupInput,
) -> Result<CreateLogGroupOutput, ServiceError> {
    let name = required(input.log_group_name, "logGroupName")?;
    if name
        .get(..4)
        .is_some_and(|prefix| prefix.eq_ignore_ascii_case("aws/"))
    {
        return Err(invalid_parameter(
            "Log groups starting with AWS/ are reserved for AWS.",
        ));
    }
    if input.kms_key_id.is_some() {
        return Err(unsupported(
            "kmsKeyId",
            "log events are stored without encryption",
        ));
    }
    if input.deletion_protection_enabled == Some(true) {
        return Err(unsupported(
            "deletionProtectionEnabled",
            "log groups can always be deleted",
        ));
    }
    let class = input.log_group_class.unwrap_or_else(|| STANDARD.to_owned());
    if class != STANDARD {
        return Err(unsupported(
            &format!("logGroupClass {class}"),
            "log groups have the features of the class STANDARD",
        ));
    }
    let tags = tagging::checked(input.tags)?;
    if tags.len() > tagging::MAX_TAGS {
        return Err(invalid_parameter(format!(
            "A log group can have at most {} tags.",
            tagging::MAX_TAGS
        )));
    }
    let now_ms = (service.clock)().0;
    service
        .on_store(call, move |store| {
            store.create_group(&name, &class, &tags, now_ms)
        })
        .await?;
    Ok(CreateLogGroupOutput {})
}
