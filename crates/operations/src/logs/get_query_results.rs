//! `GetQueryResults`.

use aws_api::logs::{GetQueryResultsInput, GetQueryResultsOutput, QueryStatistics, ResultField};
use smithy::{Call, ServiceError};

use super::LogsService;
use super::errors::{invalid_parameter, missing_query};
use super::lookup::required;

/// AWS's limit of rows in one answer.
const PAGE: usize = 10_000;

#[expect(clippy::unused_async, reason = "operations are futures")]
pub(super) async fn run(
    service: &LogsService,
    call: &Call,
    input: GetQueryResultsInput,
) -> Result<GetQueryResultsOutput, ServiceError> {
    let id = required(input.query_id, "queryId")?;
    let query = service
        .queries
        .find(&call.region, &id)
        .ok_or_else(missing_query)?;
    let state = query.state();
    let rows = &state.output.rows;
    let bad_token = || invalid_parameter("The specified nextToken is invalid.");
    let from = match &input.next_token {
        Some(token) => {
            let place = token
                .strip_prefix(id.as_str())
                .and_then(|rest| rest.strip_prefix('/'));
            let place = place.and_then(|place| place.parse::<usize>().ok());
            place
                .filter(|place| *place <= rows.len())
                .ok_or_else(bad_token)?
        }
        None => 0,
    };
    let page = input
        .max_items
        .and_then(|items| usize::try_from(items).ok());
    let page = page.filter(|items| *items > 0).unwrap_or(PAGE).min(PAGE);
    let end = (from + page).min(rows.len());
    let field = |(name, value): &(std::sync::Arc<str>, String)| ResultField {
        field: Some(name.to_string()),
        value: Some(value.clone()),
    };
    let results = rows[from..end]
        .iter()
        .map(|row| row.iter().map(field).collect());
    let counted = query.progress.statistics();
    Ok(GetQueryResultsOutput {
        query_language: Some("CWLI".to_owned()),
        results: Some(results.collect()),
        statistics: Some(QueryStatistics {
            records_matched: Some(float(counted.records_matched)),
            records_scanned: Some(float(counted.records_scanned)),
            bytes_scanned: Some(float(counted.bytes_scanned)),
            log_groups_scanned: Some(float(counted.groups_scanned)),
            result_count: state.status.is_finished().then(|| float(rows.len() as u64)),
            // Nothing is skipped by an index: there is none.
            estimated_records_skipped: Some(0.0),
            estimated_bytes_skipped: Some(0.0),
        }),
        status: Some(state.status.name().to_owned()),
        next_token: (end < rows.len()).then(|| format!("{id}/{end}")),
        ..Default::default()
    })
}

#[expect(clippy::cast_precision_loss, reason = "the API's numbers are doubles")]
pub(super) fn float(count: u64) -> f64 {
    count as f64
}
