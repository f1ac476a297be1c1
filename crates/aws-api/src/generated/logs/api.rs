// Written by `cargo xtask codegen` from models/. Do not edit.

//! Amazon CloudWatch Logs as a trait, and the endpoint that serves an implementation of it.

use smithy::{
    Answer, BoxFuture, Call, Endpoint, Gate, Operation, Service, ShapeReader, StartError,
};

use super::service::SERVICE;
use super::shapes::*;
use crate::start::{Reply, Request, Streamed, not_implemented};

/// Amazon CloudWatch Logs: one method per operation, each of which answers "not implemented" by default.
pub trait Logs: Send + Sync {
    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_AssociateKmsKey.html>
    fn associate_kms_key<'a>(
        &'a self,
        call: &'a Call,
        input: AssociateKmsKeyInput,
    ) -> Reply<'a, AssociateKmsKeyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "AssociateKmsKey")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html>
    fn create_log_group<'a>(
        &'a self,
        call: &'a Call,
        input: CreateLogGroupInput,
    ) -> Reply<'a, CreateLogGroupOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateLogGroup")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogStream.html>
    fn create_log_stream<'a>(
        &'a self,
        call: &'a Call,
        input: CreateLogStreamInput,
    ) -> Reply<'a, CreateLogStreamOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateLogStream")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogGroup.html>
    fn delete_log_group<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteLogGroupInput,
    ) -> Reply<'a, DeleteLogGroupOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteLogGroup")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogStream.html>
    fn delete_log_stream<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteLogStreamInput,
    ) -> Reply<'a, DeleteLogStreamOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteLogStream")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteMetricFilter.html>
    fn delete_metric_filter<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteMetricFilterInput,
    ) -> Reply<'a, DeleteMetricFilterOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteMetricFilter")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteResourcePolicy.html>
    fn delete_resource_policy<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteResourcePolicyInput,
    ) -> Reply<'a, DeleteResourcePolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteResourcePolicy")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteRetentionPolicy.html>
    fn delete_retention_policy<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteRetentionPolicyInput,
    ) -> Reply<'a, DeleteRetentionPolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteRetentionPolicy")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteSubscriptionFilter.html>
    fn delete_subscription_filter<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteSubscriptionFilterInput,
    ) -> Reply<'a, DeleteSubscriptionFilterOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteSubscriptionFilter")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogGroups.html>
    fn describe_log_groups<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeLogGroupsInput,
    ) -> Reply<'a, DescribeLogGroupsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeLogGroups")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogStreams.html>
    fn describe_log_streams<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeLogStreamsInput,
    ) -> Reply<'a, DescribeLogStreamsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeLogStreams")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeMetricFilters.html>
    fn describe_metric_filters<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeMetricFiltersInput,
    ) -> Reply<'a, DescribeMetricFiltersOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeMetricFilters")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeQueries.html>
    fn describe_queries<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeQueriesInput,
    ) -> Reply<'a, DescribeQueriesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeQueries")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeResourcePolicies.html>
    fn describe_resource_policies<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeResourcePoliciesInput,
    ) -> Reply<'a, DescribeResourcePoliciesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeResourcePolicies")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeSubscriptionFilters.html>
    fn describe_subscription_filters<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeSubscriptionFiltersInput,
    ) -> Reply<'a, DescribeSubscriptionFiltersOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeSubscriptionFilters")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DisassociateKmsKey.html>
    fn disassociate_kms_key<'a>(
        &'a self,
        call: &'a Call,
        input: DisassociateKmsKeyInput,
    ) -> Reply<'a, DisassociateKmsKeyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DisassociateKmsKey")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html>
    fn filter_log_events<'a>(
        &'a self,
        call: &'a Call,
        input: FilterLogEventsInput,
    ) -> Reply<'a, FilterLogEventsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "FilterLogEvents")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html>
    fn get_log_events<'a>(
        &'a self,
        call: &'a Call,
        input: GetLogEventsInput,
    ) -> Reply<'a, GetLogEventsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetLogEvents")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogRecord.html>
    fn get_log_record<'a>(
        &'a self,
        call: &'a Call,
        input: GetLogRecordInput,
    ) -> Reply<'a, GetLogRecordOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetLogRecord")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetQueryResults.html>
    fn get_query_results<'a>(
        &'a self,
        call: &'a Call,
        input: GetQueryResultsInput,
    ) -> Reply<'a, GetQueryResultsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetQueryResults")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_ListTagsForResource.html>
    fn list_tags_for_resource<'a>(
        &'a self,
        call: &'a Call,
        input: ListTagsForResourceInput,
    ) -> Reply<'a, ListTagsForResourceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListTagsForResource")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_ListTagsLogGroup.html>
    fn list_tags_log_group<'a>(
        &'a self,
        call: &'a Call,
        input: ListTagsLogGroupInput,
    ) -> Reply<'a, ListTagsLogGroupOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListTagsLogGroup")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html>
    fn put_log_events<'a>(
        &'a self,
        call: &'a Call,
        input: PutLogEventsInput,
    ) -> Reply<'a, PutLogEventsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "PutLogEvents")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutMetricFilter.html>
    fn put_metric_filter<'a>(
        &'a self,
        call: &'a Call,
        input: PutMetricFilterInput,
    ) -> Reply<'a, PutMetricFilterOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "PutMetricFilter")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutResourcePolicy.html>
    fn put_resource_policy<'a>(
        &'a self,
        call: &'a Call,
        input: PutResourcePolicyInput,
    ) -> Reply<'a, PutResourcePolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "PutResourcePolicy")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html>
    fn put_retention_policy<'a>(
        &'a self,
        call: &'a Call,
        input: PutRetentionPolicyInput,
    ) -> Reply<'a, PutRetentionPolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "PutRetentionPolicy")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutSubscriptionFilter.html>
    fn put_subscription_filter<'a>(
        &'a self,
        call: &'a Call,
        input: PutSubscriptionFilterInput,
    ) -> Reply<'a, PutSubscriptionFilterOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "PutSubscriptionFilter")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_StartLiveTail.html>
    fn start_live_tail<'a>(
        &'a self,
        call: &'a Call,
        input: StartLiveTailInput,
    ) -> Reply<'a, Streamed<StartLiveTailOutput, StartLiveTailResponseStream>> {
        let _ = (call, input);
        not_implemented(&SERVICE, "StartLiveTail")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_StartQuery.html>
    fn start_query<'a>(
        &'a self,
        call: &'a Call,
        input: StartQueryInput,
    ) -> Reply<'a, StartQueryOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "StartQuery")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_StopQuery.html>
    fn stop_query<'a>(
        &'a self,
        call: &'a Call,
        input: StopQueryInput,
    ) -> Reply<'a, StopQueryOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "StopQuery")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_TagLogGroup.html>
    fn tag_log_group<'a>(
        &'a self,
        call: &'a Call,
        input: TagLogGroupInput,
    ) -> Reply<'a, TagLogGroupOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "TagLogGroup")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_TagResource.html>
    fn tag_resource<'a>(
        &'a self,
        call: &'a Call,
        input: TagResourceInput,
    ) -> Reply<'a, TagResourceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "TagResource")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_UntagLogGroup.html>
    fn untag_log_group<'a>(
        &'a self,
        call: &'a Call,
        input: UntagLogGroupInput,
    ) -> Reply<'a, UntagLogGroupOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UntagLogGroup")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_UntagResource.html>
    fn untag_resource<'a>(
        &'a self,
        call: &'a Call,
        input: UntagResourceInput,
    ) -> Reply<'a, UntagResourceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UntagResource")
    }
}

/// Serves the operations of an implementation of [`Logs`].
#[derive(Debug)]
pub struct LogsEndpoint<T>(pub T);

impl<T: Logs> Endpoint for LogsEndpoint<T> {
    fn service(&self) -> &'static Service {
        &SERVICE
    }

    fn start<'a>(
        &'a self,
        call: &'a Call,
        operation: &'static Operation,
        input: &mut dyn ShapeReader,
        gate: &dyn Gate,
    ) -> Result<BoxFuture<'a, Answer>, StartError> {
        start(
            &self.0,
            Request {
                call,
                service: &SERVICE,
                operation,
                input,
                gate,
            },
        )
    }
}

fn start<'a>(
    api: &'a dyn Logs,
    request: Request<'a, '_>,
) -> Result<BoxFuture<'a, Answer>, StartError> {
    match request.operation.name {
        "AssociateKmsKey" => request.run(|call, input| api.associate_kms_key(call, input)),
        "CreateLogGroup" => request.run(|call, input| api.create_log_group(call, input)),
        "CreateLogStream" => request.run(|call, input| api.create_log_stream(call, input)),
        "DeleteLogGroup" => request.run(|call, input| api.delete_log_group(call, input)),
        "DeleteLogStream" => request.run(|call, input| api.delete_log_stream(call, input)),
        "DeleteMetricFilter" => request.run(|call, input| api.delete_metric_filter(call, input)),
        "DeleteResourcePolicy" => {
            request.run(|call, input| api.delete_resource_policy(call, input))
        }
        "DeleteRetentionPolicy" => {
            request.run(|call, input| api.delete_retention_policy(call, input))
        }
        "DeleteSubscriptionFilter" => {
            request.run(|call, input| api.delete_subscription_filter(call, input))
        }
        "DescribeLogGroups" => request.run(|call, input| api.describe_log_groups(call, input)),
        "DescribeLogStreams" => request.run(|call, input| api.describe_log_streams(call, input)),
        "DescribeMetricFilters" => {
            request.run(|call, input| api.describe_metric_filters(call, input))
        }
        "DescribeQueries" => request.run(|call, input| api.describe_queries(call, input)),
        "DescribeResourcePolicies" => {
            request.run(|call, input| api.describe_resource_policies(call, input))
        }
        "DescribeSubscriptionFilters" => {
            request.run(|call, input| api.describe_subscription_filters(call, input))
        }
        "DisassociateKmsKey" => request.run(|call, input| api.disassociate_kms_key(call, input)),
        "FilterLogEvents" => request.run(|call, input| api.filter_log_events(call, input)),
        "GetLogEvents" => request.run(|call, input| api.get_log_events(call, input)),
        "GetLogRecord" => request.run(|call, input| api.get_log_record(call, input)),
        "GetQueryResults" => request.run(|call, input| api.get_query_results(call, input)),
        "ListTagsForResource" => request.run(|call, input| api.list_tags_for_resource(call, input)),
        "ListTagsLogGroup" => request.run(|call, input| api.list_tags_log_group(call, input)),
        "PutLogEvents" => request.run(|call, input| api.put_log_events(call, input)),
        "PutMetricFilter" => request.run(|call, input| api.put_metric_filter(call, input)),
        "PutResourcePolicy" => request.run(|call, input| api.put_resource_policy(call, input)),
        "PutRetentionPolicy" => request.run(|call, input| api.put_retention_policy(call, input)),
        "PutSubscriptionFilter" => {
            request.run(|call, input| api.put_subscription_filter(call, input))
        }
        "StartLiveTail" => request.run_streaming(|call, input| api.start_live_tail(call, input)),
        "StartQuery" => request.run(|call, input| api.start_query(call, input)),
        "StopQuery" => request.run(|call, input| api.stop_query(call, input)),
        "TagLogGroup" => request.run(|call, input| api.tag_log_group(call, input)),
        "TagResource" => request.run(|call, input| api.tag_resource(call, input)),
        "UntagLogGroup" => request.run(|call, input| api.untag_log_group(call, input)),
        "UntagResource" => request.run(|call, input| api.untag_resource(call, input)),
        _ => request.refuse(),
    }
}
