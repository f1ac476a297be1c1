//! `DescribeQueries`.

use std::sync::Arc;

use aws_api::logs::{DescribeQueriesInput, DescribeQueriesOutput, QueryInfo};
use smithy::{Call, ServiceError};

use super::LogsService;
use super::errors::invalid_parameter;
use super::get_query_results::float;
use super::lookup::size;
use super::queries::Started;

/// AWS's limit of one answer, and its default.
const PAGE: usize = 1000;

#[expect(clippy::unused_async, reason = "operations are futures")]
pub(super) async fn run(
    service: &LogsService,
    call: &Call,
    input: DescribeQueriesInput,
) -> Result<DescribeQueriesOutput, ServiceError> {
    if input
        .query_language
        .is_some_and(|language| language != "CWLI")
    {
        return Ok(DescribeQueriesOutput {
            queries: Some(Vec::new()),
            next_token: None,
        });
    }
    let mut queries = service.queries.list(&call.region);
    if let Some(token) = &input.next_token {
        // The last query of the page before; those before it are newer.
        let place = queries.iter().position(|query| query.id == *token);
        let place =
            place.ok_or_else(|| invalid_parameter("The specified nextToken is invalid."))?;
        queries.drain(..=place);
    }
    queries.retain(|query| {
        let group = input.log_group_name.as_ref();
        let status = input.status.as_ref();
        group.is_none_or(|group| query.groups.contains(group))
            && status.is_none_or(|status| query.state().status.name() == *status)
    });
    let page = size(input.max_results).unwrap_or(PAGE).clamp(1, PAGE);
    let more = queries.len() > page;
    queries.truncate(page);
    Ok(DescribeQueriesOutput {
        next_token: queries
            .last()
            .filter(|_| more)
            .map(|query| query.id.clone()),
        queries: Some(queries.iter().map(describe).collect()),
    })
}

fn describe(query: &Arc<Started>) -> QueryInfo {
    let state = query.state();
    let duration = state
        .began
        .zip(state.finished)
        .map(|(began, finished)| finished.0.saturating_sub(began.0));
    QueryInfo {
        query_language: Some("CWLI".to_owned()),
        query_id: Some(query.id.clone()),
        query_string: Some(query.text.clone()),
        status: Some(state.status.name().to_owned()),
        create_time: Some(query.created.0),
        log_group_name: query.groups.first().cloned(),
        query_duration: duration,
        bytes_scanned: Some(float(query.progress.statistics().bytes_scanned)),
        user_identity: None,
    }
}
