// Written by `cargo xtask codegen` from models/. Do not edit.

//! Amazon CloudWatch as a trait, and the endpoint that serves an implementation of it.

use smithy::{
    Answer, BoxFuture, Call, Endpoint, Gate, Operation, Service, ShapeReader, StartError,
};

use super::service::SERVICE;
use super::shapes::*;
use crate::start::{Reply, Request, not_implemented};

/// Amazon CloudWatch: one method per operation, each of which answers "not implemented" by default.
pub trait CloudWatch: Send + Sync {
    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteAlarms.html>
    fn delete_alarms<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteAlarmsInput,
    ) -> Reply<'a, DeleteAlarmsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteAlarms")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteDashboards.html>
    fn delete_dashboards<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteDashboardsInput,
    ) -> Reply<'a, DeleteDashboardsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteDashboards")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarmHistory.html>
    fn describe_alarm_history<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeAlarmHistoryInput,
    ) -> Reply<'a, DescribeAlarmHistoryOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeAlarmHistory")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html>
    fn describe_alarms<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeAlarmsInput,
    ) -> Reply<'a, DescribeAlarmsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeAlarms")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarmsForMetric.html>
    fn describe_alarms_for_metric<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeAlarmsForMetricInput,
    ) -> Reply<'a, DescribeAlarmsForMetricOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeAlarmsForMetric")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DisableAlarmActions.html>
    fn disable_alarm_actions<'a>(
        &'a self,
        call: &'a Call,
        input: DisableAlarmActionsInput,
    ) -> Reply<'a, DisableAlarmActionsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DisableAlarmActions")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_EnableAlarmActions.html>
    fn enable_alarm_actions<'a>(
        &'a self,
        call: &'a Call,
        input: EnableAlarmActionsInput,
    ) -> Reply<'a, EnableAlarmActionsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "EnableAlarmActions")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetDashboard.html>
    fn get_dashboard<'a>(
        &'a self,
        call: &'a Call,
        input: GetDashboardInput,
    ) -> Reply<'a, GetDashboardOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetDashboard")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html>
    fn get_metric_data<'a>(
        &'a self,
        call: &'a Call,
        input: GetMetricDataInput,
    ) -> Reply<'a, GetMetricDataOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetMetricData")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStatistics.html>
    fn get_metric_statistics<'a>(
        &'a self,
        call: &'a Call,
        input: GetMetricStatisticsInput,
    ) -> Reply<'a, GetMetricStatisticsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetMetricStatistics")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListDashboards.html>
    fn list_dashboards<'a>(
        &'a self,
        call: &'a Call,
        input: ListDashboardsInput,
    ) -> Reply<'a, ListDashboardsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListDashboards")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html>
    fn list_metrics<'a>(
        &'a self,
        call: &'a Call,
        input: ListMetricsInput,
    ) -> Reply<'a, ListMetricsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListMetrics")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListTagsForResource.html>
    fn list_tags_for_resource<'a>(
        &'a self,
        call: &'a Call,
        input: ListTagsForResourceInput,
    ) -> Reply<'a, ListTagsForResourceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListTagsForResource")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html>
    fn put_composite_alarm<'a>(
        &'a self,
        call: &'a Call,
        input: PutCompositeAlarmInput,
    ) -> Reply<'a, PutCompositeAlarmOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "PutCompositeAlarm")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutDashboard.html>
    fn put_dashboard<'a>(
        &'a self,
        call: &'a Call,
        input: PutDashboardInput,
    ) -> Reply<'a, PutDashboardOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "PutDashboard")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html>
    fn put_metric_alarm<'a>(
        &'a self,
        call: &'a Call,
        input: PutMetricAlarmInput,
    ) -> Reply<'a, PutMetricAlarmOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "PutMetricAlarm")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html>
    fn put_metric_data<'a>(
        &'a self,
        call: &'a Call,
        input: PutMetricDataInput,
    ) -> Reply<'a, PutMetricDataOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "PutMetricData")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_SetAlarmState.html>
    fn set_alarm_state<'a>(
        &'a self,
        call: &'a Call,
        input: SetAlarmStateInput,
    ) -> Reply<'a, SetAlarmStateOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "SetAlarmState")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_TagResource.html>
    fn tag_resource<'a>(
        &'a self,
        call: &'a Call,
        input: TagResourceInput,
    ) -> Reply<'a, TagResourceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "TagResource")
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_UntagResource.html>
    fn untag_resource<'a>(
        &'a self,
        call: &'a Call,
        input: UntagResourceInput,
    ) -> Reply<'a, UntagResourceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UntagResource")
    }
}

/// Serves the operations of an implementation of [`CloudWatch`].
#[derive(Debug)]
pub struct CloudWatchEndpoint<T>(pub T);

impl<T: CloudWatch> Endpoint for CloudWatchEndpoint<T> {
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
    api: &'a dyn CloudWatch,
    request: Request<'a, '_>,
) -> Result<BoxFuture<'a, Answer>, StartError> {
    match request.operation.name {
        "DeleteAlarms" => request.run(|call, input| api.delete_alarms(call, input)),
        "DeleteDashboards" => request.run(|call, input| api.delete_dashboards(call, input)),
        "DescribeAlarmHistory" => {
            request.run(|call, input| api.describe_alarm_history(call, input))
        }
        "DescribeAlarms" => request.run(|call, input| api.describe_alarms(call, input)),
        "DescribeAlarmsForMetric" => {
            request.run(|call, input| api.describe_alarms_for_metric(call, input))
        }
        "DisableAlarmActions" => request.run(|call, input| api.disable_alarm_actions(call, input)),
        "EnableAlarmActions" => request.run(|call, input| api.enable_alarm_actions(call, input)),
        "GetDashboard" => request.run(|call, input| api.get_dashboard(call, input)),
        "GetMetricData" => request.run(|call, input| api.get_metric_data(call, input)),
        "GetMetricStatistics" => request.run(|call, input| api.get_metric_statistics(call, input)),
        "ListDashboards" => request.run(|call, input| api.list_dashboards(call, input)),
        "ListMetrics" => request.run(|call, input| api.list_metrics(call, input)),
        "ListTagsForResource" => request.run(|call, input| api.list_tags_for_resource(call, input)),
        "PutCompositeAlarm" => request.run(|call, input| api.put_composite_alarm(call, input)),
        "PutDashboard" => request.run(|call, input| api.put_dashboard(call, input)),
        "PutMetricAlarm" => request.run(|call, input| api.put_metric_alarm(call, input)),
        "PutMetricData" => request.run(|call, input| api.put_metric_data(call, input)),
        "SetAlarmState" => request.run(|call, input| api.set_alarm_state(call, input)),
        "TagResource" => request.run(|call, input| api.tag_resource(call, input)),
        "UntagResource" => request.run(|call, input| api.untag_resource(call, input)),
        _ => request.refuse(),
    }
}
