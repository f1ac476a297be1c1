//! CloudWatch Logs: one file per operation.
//!
//! Groups and streams belong to a region; there is one account. Refused rather than stored:
//! `kmsKeyId`, `deletionProtectionEnabled` and log classes other than STANDARD. Accepted without
//! effect, because there is nothing it could change here: `sequenceToken` and `interleaved` (AWS
//! ignores both too), `unmask` (no data protection policy can exist), `includeLinkedAccounts` (no
//! account is linked). The `entity` of events is not kept, and answered as rejected.

mod create_log_group;
mod create_log_stream;
mod delete_log_group;
mod delete_log_stream;
mod delete_retention_policy;
mod describe_log_groups;
mod describe_log_streams;
mod describe_queries;
mod errors;
mod filter_log_events;
mod get_log_events;
mod get_log_record;
mod get_query_results;
mod list_tags_for_resource;
mod list_tags_log_group;
mod lookup;
mod put_log_events;
mod put_retention_policy;
mod queries;
mod start_live_tail;
mod start_query;
mod stop_query;
mod tag_log_group;
mod tag_resource;
mod tagging;
mod untag_log_group;
mod untag_resource;

use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

use aws_api::logs::{self as api, Logs};
use aws_api::{Reply, Streamed};
use smithy::{Call, ServiceError};
use telemetry::LogStore;

use crate::Clock;
use queries::Queries;

/// CloudWatch Logs on a log store.
#[derive(Debug, Clone)]
pub struct LogsService {
    store: LogStore,
    clock: Clock,
    queries: Queries,
    /// Live Tail sessions that go on.
    live_tails: Arc<AtomicUsize>,
}

impl LogsService {
    /// The service on a store; the clock dates groups, streams and events.
    pub fn new(store: LogStore, clock: Clock) -> Self {
        Self {
            store,
            clock,
            queries: Queries::new(clock),
            live_tails: Arc::default(),
        }
    }

    /// Runs a call on the log store, in the region that an API call is about. A failed call becomes
    /// the answer that AWS gives for it.
    async fn on_store<R, F>(&self, call: &Call, work: F) -> Result<R, ServiceError>
    where
        F: FnOnce(&LogStore) -> telemetry::Result<R> + Send + 'static,
        R: Send + 'static,
    {
        let store = self.store.in_region(&call.region);
        store.run(work).await.map_err(errors::from_store)
    }
}

/// Implements the operations that have a file of their own.
macro_rules! operations {
    ($($operation:ident($input:ident) -> $output:ident;)*) => {
        impl Logs for LogsService {
            $(fn $operation<'a>(&'a self, call: &'a Call, input: api::$input) -> Reply<'a, api::$output> {
                Box::pin($operation::run(self, call, input))
            })*

            fn start_live_tail<'a>(
                &'a self,
                call: &'a Call,
                input: api::StartLiveTailInput,
            ) -> Reply<'a, Streamed<api::StartLiveTailOutput, api::StartLiveTailResponseStream>> {
                Box::pin(start_live_tail::run(self, call, input))
            }
        }
    };
}

operations! {
    create_log_group(CreateLogGroupInput) -> CreateLogGroupOutput;
    create_log_stream(CreateLogStreamInput) -> CreateLogStreamOutput;
    delete_log_group(DeleteLogGroupInput) -> DeleteLogGroupOutput;
    delete_log_stream(DeleteLogStreamInput) -> DeleteLogStreamOutput;
    delete_retention_policy(DeleteRetentionPolicyInput) -> DeleteRetentionPolicyOutput;
    describe_log_groups(DescribeLogGroupsInput) -> DescribeLogGroupsOutput;
    describe_log_streams(DescribeLogStreamsInput) -> DescribeLogStreamsOutput;
    describe_queries(DescribeQueriesInput) -> DescribeQueriesOutput;
    filter_log_events(FilterLogEventsInput) -> FilterLogEventsOutput;
    get_log_events(GetLogEventsInput) -> GetLogEventsOutput;
    get_log_record(GetLogRecordInput) -> GetLogRecordOutput;
    get_query_results(GetQueryResultsInput) -> GetQueryResultsOutput;
    list_tags_for_resource(ListTagsForResourceInput) -> ListTagsForResourceOutput;
    list_tags_log_group(ListTagsLogGroupInput) -> ListTagsLogGroupOutput;
    put_log_events(PutLogEventsInput) -> PutLogEventsOutput;
    put_retention_policy(PutRetentionPolicyInput) -> PutRetentionPolicyOutput;
    start_query(StartQueryInput) -> StartQueryOutput;
    stop_query(StopQueryInput) -> StopQueryOutput;
    tag_log_group(TagLogGroupInput) -> TagLogGroupOutput;
    tag_resource(TagResourceInput) -> TagResourceOutput;
    untag_log_group(UntagLogGroupInput) -> UntagLogGroupOutput;
    untag_resource(UntagResourceInput) -> UntagResourceOutput;
}

#[cfg(test)]
mod tests;
