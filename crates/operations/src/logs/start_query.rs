//! `StartQuery`.

use aws_api::logs::errors::{LIMIT_EXCEEDED_EXCEPTION, MALFORMED_QUERY_EXCEPTION};
use aws_api::logs::{StartQueryInput, StartQueryOutput};
use smithy::{Call, ServiceError};
use telemetry::insights::{Query, QueryError, QueryInput};

use super::LogsService;
use super::errors::{invalid_parameter, unsupported};
use super::lookup::{from_identifier, required};
use super::queries::{CONCURRENT, Started};
use crate::context::{system_random, uuid};

/// AWS's limit of log groups in one query.
const MAX_GROUPS: usize = 50;
/// AWS's default of rows, and the most.
const DEFAULT_LIMIT: usize = 10_000;
/// Times from here on are milliseconds: as seconds they would be after the year 5000. AWS takes
/// both.
const MILLISECONDS_FROM: i64 = 100_000_000_000;

pub(super) async fn run(
    service: &LogsService,
    call: &Call,
    input: StartQueryInput,
) -> Result<StartQueryOutput, ServiceError> {
    if let Some(language) = input.query_language.filter(|language| language != "CWLI") {
        return Err(unsupported(
            &format!("queryLanguage {language}"),
            "only CWLI is built",
        ));
    }
    let groups = groups(
        call,
        input.log_group_name,
        input.log_group_names,
        input.log_group_identifiers,
    )?;
    let (start_ms, end_ms) = range(
        required(input.start_time, "startTime")?,
        required(input.end_time, "endTime")?,
    )?;
    let text = required(input.query_string, "queryString")?;
    let query = Query::parse(&text).map_err(malformed)?;
    let known = groups.clone();
    service
        .on_store(call, move |store| {
            known
                .iter()
                .try_for_each(|group| store.group(group).map(drop))
        })
        .await?;
    let id = uuid(system_random());
    let limit = input.limit.and_then(|limit| usize::try_from(limit).ok());
    let work = QueryInput {
        groups: groups.clone(),
        log_prefix: format!("{}:", call.account_id),
        start_ms,
        end_ms,
        limit: limit.unwrap_or(DEFAULT_LIMIT),
    };
    let started = Started::new(
        id.clone(),
        call.region.clone(),
        text,
        groups,
        (service.clock)(),
    );
    let store = service.store.in_region(&call.region);
    if !service.queries.start(started, query, work, store) {
        return Err(LIMIT_EXCEEDED_EXCEPTION.error(format!(
            "Account maximum query concurrency limit of [{CONCURRENT}] reached."
        )));
    }
    Ok(StartQueryOutput { query_id: Some(id) })
}

/// The names of the groups; exactly one of the three members says which.
fn groups(
    call: &Call,
    name: Option<String>,
    names: Option<Vec<String>>,
    identifiers: Option<Vec<String>>,
) -> Result<Vec<String>, ServiceError> {
    let given = match (name, names, identifiers) {
        (Some(name), None, None) => vec![name],
        (None, Some(names), None) => names,
        (None, None, Some(identifiers)) => identifiers,
        _ => {
            return Err(invalid_parameter(
                "Exactly one of logGroupName, logGroupNames and logGroupIdentifiers must be specified.",
            ));
        }
    };
    if given.is_empty() || given.len() > MAX_GROUPS {
        return Err(invalid_parameter(format!(
            "A query takes from 1 to {MAX_GROUPS} log groups, not {}.",
            given.len()
        )));
    }
    let mut groups = Vec::with_capacity(given.len());
    for identifier in given {
        let group = from_identifier(call, &identifier)?;
        if !groups.contains(&group) {
            groups.push(group);
        }
    }
    Ok(groups)
}

/// The first and the last millisecond of a range that is given in seconds or milliseconds.
fn range(start: i64, end: i64) -> Result<(i64, i64), ServiceError> {
    let is_seconds = |time: i64| time < MILLISECONDS_FROM;
    let start_ms = if is_seconds(start) {
        start * 1000
    } else {
        start
    };
    let end_ms = if is_seconds(end) {
        end * 1000 + 999
    } else {
        end
    };
    if start_ms > end_ms {
        return Err(invalid_parameter(
            "Query's end date and time is before its start date and time.",
        ));
    }
    Ok((start_ms, end_ms))
}

fn malformed(error: QueryError) -> ServiceError {
    // Our own texts; what they quote of the query is made safe.
    let message: String = error
        .message
        .chars()
        .flat_map(|c| match c {
            '"' | '\\' => vec!['\\', c],
            c if c.is_control() => vec![' '],
            c => vec![c],
        })
        .collect();
    let document = format!(
        "{{\"location\":{{\"startCharOffset\":{},\"endCharOffset\":{}}},\"message\":\"{message}\"}}",
        error.location.start, error.location.end
    );
    MALFORMED_QUERY_EXCEPTION
        .error(error.message)
        .with_document("queryCompileError", document)
}

#[cfg(test)]
mod tests {
    use super::range;

    #[test]
    fn ranges_are_seconds_or_milliseconds() {
        for (start, end, expected) in [
            (10, 20, Some((10_000, 20_999))),
            (10, 10, Some((10_000, 10_999))),
            (
                1_800_000_000_500,
                1_800_000_000_600,
                Some((1_800_000_000_500, 1_800_000_000_600)),
            ),
            (20, 10, None),
        ] {
            assert_eq!(range(start, end).ok(), expected, "{start} {end}");
        }
    }
}
