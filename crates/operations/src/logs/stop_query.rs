//! `StopQuery`.

use aws_api::logs::{StopQueryInput, StopQueryOutput};
use smithy::{Call, ServiceError};

use super::LogsService;
use super::errors::{invalid_parameter, missing_query};
use super::lookup::required;

#[expect(clippy::unused_async, reason = "operations are futures")]
pub(super) async fn run(
    service: &LogsService,
    call: &Call,
    input: StopQueryInput,
) -> Result<StopQueryOutput, ServiceError> {
    let id = required(input.query_id, "queryId")?;
    let query = service
        .queries
        .find(&call.region, &id)
        .ok_or_else(missing_query)?;
    if !service.queries.stop(&query) {
        return Err(invalid_parameter(format!(
            "Query {id} has already ended with the status {}.",
            query.state().status.name()
        )));
    }
    Ok(StopQueryOutput {
        success: Some(true),
    })
}
