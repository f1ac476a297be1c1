//! Logs Insights: what is refused, how queries come and go.

use telemetry::insights::{Query, QueryInput};

use super::super::queries::{CONCURRENT, Queries, Started, Status};
use super::*;

fn start(query: &str) -> StartQueryInput {
    StartQueryInput {
        log_group_name: text("/ecs/web"),
        start_time: Some(NOW / 1000 - 60),
        end_time: Some(NOW / 1000 + 60),
        query_string: text(query),
        ..Default::default()
    }
}

async fn results(service: &LogsService, id: &str) -> GetQueryResultsOutput {
    loop {
        let input = GetQueryResultsInput {
            query_id: text(id),
            ..Default::default()
        };
        let output = service.get_query_results(&call(), input).await.unwrap();
        match output.status.as_deref() {
            Some("Scheduled" | "Running") => tokio::task::yield_now().await,
            _ => return output,
        }
    }
}

#[tokio::test]
async fn a_query_runs_and_is_found_again() {
    let (_dir, service) = service_with_stream().await;
    put(&service, "s", &[(NOW - 2, "one"), (NOW - 1, "two")])
        .await
        .unwrap();
    let output = service
        .start_query(&call(), start("stats count(*) as n"))
        .await
        .unwrap();
    let id = output.query_id.unwrap();
    let output = results(&service, &id).await;
    assert_eq!(output.status.as_deref(), Some("Complete"));
    let cell = ResultField {
        field: text("n"),
        value: text("2"),
    };
    assert_eq!(output.results, Some(vec![vec![cell]]));
    let statistics = output.statistics.unwrap();
    assert_eq!(statistics.records_scanned, Some(2.0));
    assert_eq!(statistics.bytes_scanned, Some(6.0));

    let stop = || StopQueryInput {
        query_id: text(&id),
    };
    let outcome = service.stop_query(&call(), stop()).await;
    let message = format!("Query {id} has already ended with the status Complete.");
    refused(outcome, "InvalidParameterException", &message);
    let mut elsewhere = call();
    elsewhere.region = "eu-west-1".into();
    let outcome = service.stop_query(&elsewhere, stop()).await;
    refused(
        outcome,
        "ResourceNotFoundException",
        "The specified query does not exist.",
    );
}

#[tokio::test]
async fn queries_without_sense_are_refused() {
    let (_dir, service) = service_with_stream().await;
    let both = StartQueryInput {
        log_group_names: Some(vec!["/ecs/web".into()]),
        ..start("limit 1")
    };
    let many = StartQueryInput {
        log_group_name: None,
        log_group_names: Some((0..51).map(|n| n.to_string()).collect()),
        ..start("limit 1")
    };
    let backwards = StartQueryInput {
        end_time: Some(0),
        ..start("limit 1")
    };
    let language = StartQueryInput {
        query_language: text("SQL"),
        ..start("limit 1")
    };
    for (input, message) in [
        (
            both,
            "Exactly one of logGroupName, logGroupNames and logGroupIdentifiers must be specified.",
        ),
        (many, "A query takes from 1 to 50 log groups, not 51."),
        (
            backwards,
            "Query's end date and time is before its start date and time.",
        ),
        (
            language,
            "Neargate does not support queryLanguage SQL: only CWLI is built.",
        ),
    ] {
        let outcome = service.start_query(&call(), input).await;
        refused(outcome, "InvalidParameterException", message);
    }
    let error = service
        .start_query(&call(), start("limit \"x"))
        .await
        .unwrap_err();
    assert_eq!(error.shape, "MalformedQueryException");
    let document = "{\"location\":{\"startCharOffset\":6,\"endCharOffset\":6},\"message\":\"expected \
                    a number from 1 to 100000 at line 1 and position 7\"}";
    let member = smithy::ErrorMember::Document(document.to_owned());
    assert_eq!(error.members, [("queryCompileError", member)]);
}

#[tokio::test]
async fn no_more_than_thirty_queries_wait_or_run() {
    let (_dir, service) = service_with_stream().await;
    let queries = Queries::new(|| UnixMillis(NOW));
    let begin = |id: usize| {
        let input = QueryInput {
            groups: vec!["/ecs/web".into()],
            log_prefix: String::new(),
            start_ms: 0,
            end_ms: NOW,
            limit: 1,
        };
        let started = Started::new(
            id.to_string(),
            "us-east-1".into(),
            "limit 1".into(),
            input.groups.clone(),
            UnixMillis(NOW),
        );
        let query = Query::parse("limit 1").unwrap();
        queries.start(started, query, input, service.store.in_region("us-east-1"))
    };
    // Nothing is awaited here, so none of them begins.
    assert!((0..CONCURRENT).all(begin));
    assert!(!begin(CONCURRENT));
    let first = queries.find("us-east-1", "0").unwrap();
    assert!(queries.stop(&first));
    assert_eq!(first.state().status, Status::Cancelled);
    assert!(begin(CONCURRENT));
    assert_eq!(queries.list("us-east-1").len(), CONCURRENT + 1);
}
