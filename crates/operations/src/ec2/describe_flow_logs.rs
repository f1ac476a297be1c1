//! `DescribeFlowLogs`.

use aws_api::ec2::{DescribeFlowLogsInput, DescribeFlowLogsOutput, FlowLog as Shape};
use model::arn::Scope;
use model::network::{FlowLog, FlowLogDelivery, FlowLogResource, TrafficType};
use smithy::{Call, ServiceError};

use super::query::{Query, render_tags, tag_values};
use super::{Ec2Service, errors};
use crate::context::{integer, scope, timestamp};
use crate::error::Failure;

const DESTINATION_TYPE: &str = "cloud-watch-logs";

/// A flow log and how its last delivery went.
#[derive(Debug)]
struct Seen {
    log: FlowLog,
    delivery: Option<FlowLogDelivery>,
}

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    input: DescribeFlowLogsInput,
) -> Result<DescribeFlowLogsOutput, ServiceError> {
    let query = Query::read(
        "flow logs",
        input.dry_run,
        input.flow_log_ids,
        input.filter,
        input.max_results,
        input.next_token.as_deref(),
    )?;
    let logs = service
        .store
        .read(|tx| {
            let mut seen = Vec::new();
            for log in tx.noun_list::<FlowLog>()? {
                let delivery = tx.noun_find(log.id.as_str())?;
                seen.push(Seen { log, delivery });
            }
            Ok::<_, Failure>(seen)
        })
        .await?;
    let (logs, next_token) = query.select(
        logs,
        |seen| seen.log.id.as_str(),
        values,
        errors::flow_log_not_found,
    )?;
    let scope = scope(call);
    Ok(DescribeFlowLogsOutput {
        flow_logs: Some(logs.iter().map(|seen| render(seen, &scope)).collect()),
        next_token,
    })
}

fn values(seen: &Seen, filter: &str) -> Option<Vec<String>> {
    let log = &seen.log;
    let value = match filter {
        "deliver-log-status" => status(seen).unwrap_or_default().to_owned(),
        "log-destination-type" => DESTINATION_TYPE.to_owned(),
        "flow-log-id" => log.id.to_string(),
        "log-group-name" => log.log_group.clone(),
        "resource-id" => resource_id(log),
        "traffic-type" => traffic_type(log).to_owned(),
        _ => return tag_values(&log.tags, filter),
    };
    Some(vec![value])
}

/// Nothing before the first delivery.
fn status(seen: &Seen) -> Option<&'static str> {
    seen.delivery.as_ref().map(|delivery| match delivery.error {
        None => "SUCCESS",
        Some(_) => "FAILED",
    })
}

fn resource_id(log: &FlowLog) -> String {
    match &log.resource {
        FlowLogResource::Vpc(id) => id.to_string(),
        FlowLogResource::Subnet(id) => id.to_string(),
        FlowLogResource::NetworkInterface(id) => id.to_string(),
    }
}

fn traffic_type(log: &FlowLog) -> &'static str {
    match log.traffic_type {
        TrafficType::Accept => "ACCEPT",
        TrafficType::Reject => "REJECT",
        TrafficType::All => "ALL",
    }
}

fn render(seen: &Seen, scope: &Scope) -> Shape {
    let log = &seen.log;
    let error = seen
        .delivery
        .as_ref()
        .and_then(|delivery| delivery.error.clone());
    Shape {
        creation_time: Some(timestamp(log.created_at)),
        deliver_logs_error_message: error,
        deliver_logs_permission_arn: log.deliver_logs_permission_arn.clone(),
        deliver_logs_status: status(seen).map(str::to_owned),
        flow_log_id: Some(log.id.to_string()),
        flow_log_status: Some("ACTIVE".to_owned()),
        log_group_name: Some(log.log_group.clone()),
        resource_id: Some(resource_id(log)),
        traffic_type: Some(traffic_type(log).to_owned()),
        log_destination_type: Some(DESTINATION_TYPE.to_owned()),
        log_destination: Some(scope.log_group(&log.log_group)),
        log_format: Some(log.log_format.clone()),
        tags: Some(render_tags(&log.tags)),
        max_aggregation_interval: Some(integer(log.max_aggregation_seconds)),
        ..Shape::default()
    }
}
