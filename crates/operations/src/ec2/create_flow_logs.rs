//! `CreateFlowLogs`, to CloudWatch Logs.
//!
//! The log group need not exist: the first records make it, as on AWS.

use std::collections::BTreeSet;

use aws_api::ec2::{
    CreateFlowLogsInput, CreateFlowLogsOutput, UnsuccessfulItem, UnsuccessfulItemError,
};
use model::arn::Scope;
use model::network::{FlowLog, FlowLogResource, TrafficType};
use model::{FlowLogId, Tag, UnixMillis, VpcId};
use rules::flow::{DEFAULT_FORMAT, parse_format};
use smithy::{Call, ServiceError};
use store::Tx;

use super::client_token::Token;
use super::errors::{check_dry_run, invalid_value, missing_parameter, unsupported};
use super::input::{refuse, required, text};
use super::tag_specification::read_tags;
use super::{Ec2Service, lookup, network_interface};
use crate::context::{Random, scope};
use crate::error::Failure;
use crate::fingerprint::fingerprint;

const OPERATION: &str = "CreateFlowLogs";
/// How many resources one call may name.
const RESOURCES_MAX: usize = 1000;
/// How many flow logs a resource may have.
const PER_RESOURCE_MAX: usize = 2;
const GROUP_LENGTH_MAX: usize = 512;
const AGGREGATION_DEFAULT_SECONDS: i32 = 600;

/// What is asked for.
struct Wish {
    resource_type: ResourceType,
    resource_ids: Vec<String>,
    traffic_type: TrafficType,
    log_group: String,
    deliver_logs_permission_arn: String,
    max_aggregation_seconds: u32,
    log_format: String,
    tags: Vec<Tag>,
    token: Option<Token>,
}

#[derive(Clone, Copy)]
enum ResourceType {
    Vpc,
    Subnet,
    NetworkInterface,
}

/// What a transaction did.
#[derive(Default)]
struct Made {
    ids: Vec<String>,
    unsuccessful: Vec<UnsuccessfulItem>,
}

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    input: CreateFlowLogsInput,
) -> Result<CreateFlowLogsOutput, ServiceError> {
    check_dry_run(input.dry_run)?;
    let client_token = input.client_token.clone();
    let wish = parse(&scope(call), input)?;
    let (random, now) = (service.random, (service.clock)());
    let made = service
        .store
        .write(move |tx| apply(tx, &wish, random, now))
        .await?;
    Ok(CreateFlowLogsOutput {
        client_token,
        flow_log_ids: Some(made.ids),
        unsuccessful: Some(made.unsuccessful),
    })
}

fn parse(scope: &Scope, input: CreateFlowLogsInput) -> Result<Wish, ServiceError> {
    let token = Token::read(OPERATION, input.client_token.clone(), fingerprint(&input))?;
    refuse(
        input.deliver_cross_account_role.is_some(),
        "DeliverCrossAccountRole: there is one account",
    )?;
    refuse(
        input.destination_options.is_some(),
        "DestinationOptions: flow logs go to CloudWatch Logs",
    )?;
    refuse(
        input.tag_field_specifications.is_some(),
        "TagFieldSpecifications",
    )?;
    let resource_type = parse_resource_type(&required(input.resource_type, "ResourceType")?)?;
    let resource_ids = parse_resources(input.resource_ids)?;
    let traffic_type = match required(input.traffic_type, "TrafficType")?.as_str() {
        "ACCEPT" => TrafficType::Accept,
        "REJECT" => TrafficType::Reject,
        "ALL" => TrafficType::All,
        other => return Err(bad_enumeration("TrafficType", other)),
    };
    check_destination_type(input.log_destination_type.as_deref())?;
    let log_group = parse_group(
        scope,
        text(input.log_group_name),
        text(input.log_destination),
    )?;
    let max_aggregation_seconds = match input
        .max_aggregation_interval
        .unwrap_or(AGGREGATION_DEFAULT_SECONDS)
    {
        60 => 60,
        600 => 600,
        _ => {
            return Err(invalid_parameter(
                "Invalid Flow Log Max Aggregation Interval",
            ));
        }
    };
    let log_format = match text(input.log_format) {
        None => DEFAULT_FORMAT.to_owned(),
        Some(format) => {
            parse_format(&format).map_err(|error| invalid_parameter(error.to_string()))?;
            format
        }
    };
    Ok(Wish {
        resource_type,
        resource_ids,
        traffic_type,
        log_group,
        deliver_logs_permission_arn: parse_role(text(input.deliver_logs_permission_arn))?,
        max_aggregation_seconds,
        log_format,
        tags: read_tags(input.tag_specifications, "vpc-flow-log")?,
        token,
    })
}

/// Each once.
fn parse_resources(given: Option<Vec<String>>) -> Result<Vec<String>, ServiceError> {
    let mut ids = given.unwrap_or_default();
    if ids.is_empty() {
        return Err(missing_parameter("ResourceIds"));
    }
    if ids.len() > RESOURCES_MAX {
        return Err(invalid_value(format!(
            "The maximum number of ResourceIds is {RESOURCES_MAX}."
        )));
    }
    let mut seen = BTreeSet::new();
    ids.retain(|id| seen.insert(id.clone()));
    Ok(ids)
}

fn check_destination_type(given: Option<&str>) -> Result<(), ServiceError> {
    match given {
        None | Some("" | "cloud-watch-logs") => Ok(()),
        Some(other @ ("s3" | "kinesis-data-firehose")) => Err(unsupported(&format!(
            "flow logs to {other}, only to cloud-watch-logs"
        ))),
        Some(other) => Err(bad_enumeration("LogDestinationType", other)),
    }
}

fn parse_resource_type(given: &str) -> Result<ResourceType, ServiceError> {
    match given {
        "VPC" => Ok(ResourceType::Vpc),
        "Subnet" => Ok(ResourceType::Subnet),
        "NetworkInterface" => Ok(ResourceType::NetworkInterface),
        "TransitGateway" | "TransitGatewayAttachment" | "RegionalNatGateway" => {
            Err(unsupported(&format!("flow logs of a {given}")))
        }
        other => Err(bad_enumeration("ResourceType", other)),
    }
}

/// The log group, by its name or by its ARN.
fn parse_group(
    scope: &Scope,
    name: Option<String>,
    destination: Option<String>,
) -> Result<String, ServiceError> {
    let group = match (name, destination) {
        (Some(_), Some(_)) => {
            return Err(invalid_parameter(
                "Please only provide LogGroupName or only provide LogDestination.",
            ));
        }
        (None, None) => {
            return Err(invalid_parameter(
                "LogDestination can't be empty if LogGroupName is not provided.",
            ));
        }
        (Some(name), None) => name,
        (None, Some(arn)) => {
            let arn = arn.strip_suffix(":*").unwrap_or(&arn);
            let name = arn.strip_prefix(&scope.log_group(""));
            let name = name.ok_or_else(|| {
                invalid_value(format!(
                    "Value ({arn}) for parameter LogDestination is invalid. It must be the ARN of \
                     a log group of account {} in {}.",
                    scope.account_id, scope.region
                ))
            })?;
            name.to_owned()
        }
    };
    let is_allowed = |character: char| {
        character.is_ascii_alphanumeric() || matches!(character, '.' | '-' | '_' | '/' | '#')
    };
    let is_reserved = group
        .get(..4)
        .is_some_and(|prefix| prefix.eq_ignore_ascii_case("aws/"));
    let fits = (1..=GROUP_LENGTH_MAX).contains(&group.len()) && group.chars().all(is_allowed);
    if !fits || is_reserved {
        return Err(invalid_value(format!(
            "Value ({group}) for parameter LogGroupName is invalid."
        )));
    }
    Ok(group)
}

/// The role that delivers. Its form is checked; there are no roles yet to look it up in.
fn parse_role(given: Option<String>) -> Result<String, ServiceError> {
    let arn = given.ok_or_else(|| {
        invalid_parameter(
            "DeliverLogsPermissionArn can't be empty if LogDestinationType is cloud-watch-logs.",
        )
    })?;
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    let is_role = matches!(
        parts.as_slice(),
        ["arn", "aws", "iam", "", account, resource]
            if account.len() == 12
                && account.bytes().all(|digit| digit.is_ascii_digit())
                && resource.strip_prefix("role/").is_some_and(|name| !name.is_empty())
    );
    if is_role && arn.len() <= 2048 {
        Ok(arn)
    } else {
        Err(invalid_value(format!(
            "Value ({arn}) for parameter DeliverLogsPermissionArn is invalid. Invalid IAM role ARN."
        )))
    }
}

fn apply(tx: &mut Tx<'_>, wish: &Wish, random: Random, now: UnixMillis) -> Result<Made, Failure> {
    let token = wish.token.as_ref();
    if let Some(ids) = token.map(|token| token.made(tx)).transpose()?.flatten() {
        return Ok(Made {
            ids: ids.split(' ').map(str::to_owned).collect(),
            unsuccessful: Vec::new(),
        });
    }
    let present: Vec<FlowLog> = tx.noun_list()?;
    let mut made = Made::default();
    for id in &wish.resource_ids {
        let (vpc_id, resource) = match find(tx, wish.resource_type, id) {
            Ok(found) => found,
            Err(Failure::Refused(error)) => {
                made.unsuccessful.push(unsuccessful(id, &error));
                continue;
            }
            Err(failed) => return Err(failed),
        };
        let own = present.iter().filter(|log| log.resource == resource);
        let own: Vec<&FlowLog> = own.collect();
        if own
            .iter()
            .any(|log| log.log_group == wish.log_group && log.traffic_type == wish.traffic_type)
        {
            return Err(already_exists().into());
        }
        if own.len() >= PER_RESOURCE_MAX {
            return Err(limit_exceeded(id).into());
        }
        let log = FlowLog {
            id: FlowLogId::from_random(random()),
            vpc_id,
            resource,
            traffic_type: wish.traffic_type,
            log_group: wish.log_group.clone(),
            deliver_logs_permission_arn: Some(wish.deliver_logs_permission_arn.clone()),
            max_aggregation_seconds: wish.max_aggregation_seconds,
            log_format: wish.log_format.clone(),
            created_at: now,
            tags: wish.tags.clone(),
        };
        tx.noun_put(&log)?;
        made.ids.push(log.id.to_string());
    }
    if let Some(token) = token.filter(|_| !made.ids.is_empty()) {
        token.keep(tx, &made.ids.join(" "), now)?;
    }
    Ok(made)
}

/// The resource and its VPC.
fn find(
    tx: &Tx<'_>,
    resource_type: ResourceType,
    id: &str,
) -> Result<(VpcId, FlowLogResource), Failure> {
    match resource_type {
        ResourceType::Vpc => {
            let vpc = lookup::vpc(tx, id)?;
            Ok((vpc.id.clone(), FlowLogResource::Vpc(vpc.id)))
        }
        ResourceType::Subnet => {
            let subnet = lookup::subnet(tx, id)?;
            Ok((subnet.vpc_id, FlowLogResource::Subnet(subnet.id)))
        }
        ResourceType::NetworkInterface => {
            let interface = network_interface::find(tx, id)?;
            let resource = FlowLogResource::NetworkInterface(interface.id);
            Ok((interface.vpc_id, resource))
        }
    }
}

fn unsuccessful(id: &str, error: &ServiceError) -> UnsuccessfulItem {
    UnsuccessfulItem {
        error: Some(UnsuccessfulItemError {
            code: Some(error.code.to_string()),
            message: Some(error.message.clone()),
        }),
        resource_id: Some(id.to_owned()),
    }
}

fn already_exists() -> ServiceError {
    ServiceError::sender(
        "FlowLogAlreadyExists",
        "Error. There is an existing Flow Log with the same configuration and log destination.",
    )
}

fn limit_exceeded(id: &str) -> ServiceError {
    ServiceError::sender(
        "FlowLogsLimitExceeded",
        format!("The maximum number of flow logs of '{id}' is {PER_RESOURCE_MAX}."),
    )
}

fn invalid_parameter(text: impl Into<String>) -> ServiceError {
    ServiceError::sender("InvalidParameter", text)
}

fn bad_enumeration(parameter: &str, value: &str) -> ServiceError {
    invalid_value(format!(
        "Value ({value}) for parameter {parameter} is invalid."
    ))
}
