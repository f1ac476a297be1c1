//! `GetLogRecord`: the event that a row's `@ptr` leads to, with all its fields.

use std::collections::BTreeMap;

use aws_api::logs::{GetLogRecordInput, GetLogRecordOutput};
use smithy::{Call, ServiceError};
use telemetry::insights::{RecordPointer, all_fields, record};

use super::LogsService;
use super::errors::{invalid_parameter, missing_record};
use super::lookup::required;

pub(super) async fn run(
    service: &LogsService,
    call: &Call,
    input: GetLogRecordInput,
) -> Result<GetLogRecordOutput, ServiceError> {
    let text = required(input.log_record_pointer, "logRecordPointer")?;
    let pointer = RecordPointer::parse(&text)
        .map_err(|_| invalid_parameter("The specified logRecordPointer is invalid."))?;
    let found = service
        .on_store(call, move |store| record(store, pointer))
        .await?;
    let found = found.ok_or_else(missing_record)?;
    let mut fields: BTreeMap<String, String> =
        all_fields(&found.event.message).into_iter().collect();
    fields.extend([
        (
            "@timestamp".to_owned(),
            found.event.timestamp_ms.to_string(),
        ),
        (
            "@ingestionTime".to_owned(),
            found.event.ingestion_ms.to_string(),
        ),
        ("@message".to_owned(), found.event.message),
        (
            "@log".to_owned(),
            format!("{}:{}", call.account_id, found.group),
        ),
        ("@logStream".to_owned(), found.stream),
        ("@ptr".to_owned(), text),
    ]);
    Ok(GetLogRecordOutput {
        log_record: Some(fields),
    })
}
