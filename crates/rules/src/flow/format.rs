//! The fields of a record, and how a record is written.
//!
//! Source: "Flow log records" in the VPC user guide. Fields whose values are not known here are
//! refused by name instead of being written as `-`.

use std::fmt::{self, Write as _};

use model::UnixMillis;
use model::network::{Direction, Flow, NetworkInterface, Verdict};

/// What a record has when nothing else is asked for: the fields of version 2.
pub const DEFAULT_FORMAT: &str = "${version} ${account-id} ${interface-id} ${srcaddr} ${dstaddr} \
    ${srcport} ${dstport} ${protocol} ${packets} ${bytes} ${start} ${end} ${action} ${log-status}";

/// More fields than there are to choose from, several times over.
const FIELDS_MAX: usize = 128;

/// One field of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    Version,
    AccountId,
    InterfaceId,
    SourceAddress,
    DestinationAddress,
    SourcePort,
    DestinationPort,
    Protocol,
    Packets,
    Bytes,
    Start,
    End,
    Action,
    LogStatus,
    VpcId,
    SubnetId,
    /// Interfaces of Fargate tasks and of gateways belong to no instance of the account: `-`.
    InstanceId,
    Type,
    PacketSourceAddress,
    PacketDestinationAddress,
    Region,
    AvailabilityZoneId,
    /// There are no Local Zones, Wavelength Zones and Outposts: `-`.
    SublocationType,
    SublocationId,
    FlowDirection,
    EcsClusterArn,
    EcsClusterName,
    /// Tasks on Fargate have none: `-`.
    EcsContainerInstanceArn,
    EcsContainerInstanceId,
    EcsServiceName,
    EcsTaskDefinitionArn,
    EcsTaskArn,
    EcsTaskId,
    /// `-`: what refuses here are security groups; the reasons that have a name are others.
    RejectReason,
}

/// Name, version of the records that brought it, field.
const FIELDS: [(&str, u8, Field); 34] = [
    ("version", 2, Field::Version),
    ("account-id", 2, Field::AccountId),
    ("interface-id", 2, Field::InterfaceId),
    ("srcaddr", 2, Field::SourceAddress),
    ("dstaddr", 2, Field::DestinationAddress),
    ("srcport", 2, Field::SourcePort),
    ("dstport", 2, Field::DestinationPort),
    ("protocol", 2, Field::Protocol),
    ("packets", 2, Field::Packets),
    ("bytes", 2, Field::Bytes),
    ("start", 2, Field::Start),
    ("end", 2, Field::End),
    ("action", 2, Field::Action),
    ("log-status", 2, Field::LogStatus),
    ("vpc-id", 3, Field::VpcId),
    ("subnet-id", 3, Field::SubnetId),
    ("instance-id", 3, Field::InstanceId),
    ("type", 3, Field::Type),
    ("pkt-srcaddr", 3, Field::PacketSourceAddress),
    ("pkt-dstaddr", 3, Field::PacketDestinationAddress),
    ("region", 4, Field::Region),
    ("az-id", 4, Field::AvailabilityZoneId),
    ("sublocation-type", 4, Field::SublocationType),
    ("sublocation-id", 4, Field::SublocationId),
    ("flow-direction", 5, Field::FlowDirection),
    ("ecs-cluster-arn", 7, Field::EcsClusterArn),
    ("ecs-cluster-name", 7, Field::EcsClusterName),
    (
        "ecs-container-instance-arn",
        7,
        Field::EcsContainerInstanceArn,
    ),
    (
        "ecs-container-instance-id",
        7,
        Field::EcsContainerInstanceId,
    ),
    ("ecs-service-name", 7, Field::EcsServiceName),
    ("ecs-task-definition-arn", 7, Field::EcsTaskDefinitionArn),
    ("ecs-task-arn", 7, Field::EcsTaskArn),
    ("ecs-task-id", 7, Field::EcsTaskId),
    ("reject-reason", 8, Field::RejectReason),
];

/// AWS knows these too.
const UNSUPPORTED: [&str; 8] = [
    "tcp-flags",
    "pkt-src-aws-service",
    "pkt-dst-aws-service",
    "traffic-path",
    "ecs-container-id",
    "ecs-second-container-id",
    "resource-id",
    "encryption-status",
];

/// Why a format is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FormatError {
    Empty,
    TooLong,
    /// Not `${…}`.
    NotAField(String),
    Unknown(String),
    /// A field of AWS's whose value is not known here.
    Unsupported(String),
}

impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("LogFormat has no field."),
            Self::TooLong => write!(f, "LogFormat has more than {FIELDS_MAX} fields."),
            Self::NotAField(text) => write!(
                f,
                "LogFormat must be fields as ${{field-id}}, separated by spaces; '{text}' is not."
            ),
            Self::Unknown(name) => write!(f, "LogFormat has the unknown field '{name}'."),
            Self::Unsupported(name) => write!(
                f,
                "The field '{name}' is not supported by Neargate: its value is not known."
            ),
        }
    }
}

impl std::error::Error for FormatError {}

/// Whose records these are.
#[derive(Debug, Clone)]
pub struct Subject {
    pub account_id: String,
    pub region: String,
    pub interface: NetworkInterface,
    pub availability_zone_id: Option<String>,
    pub task: Option<TaskFields>,
}

/// What records say of a task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskFields {
    pub cluster_arn: String,
    pub cluster_name: String,
    pub service_name: Option<String>,
    pub definition_arn: String,
    pub task_arn: String,
    pub task_id: String,
}

/// What a record tells.
#[derive(Debug, Clone, Copy)]
pub enum Line<'a> {
    Flow(&'a Flow),
    /// Nothing was sent or received.
    NoData {
        start: UnixMillis,
        end: UnixMillis,
    },
    /// Something was not counted.
    SkipData {
        start: UnixMillis,
        end: UnixMillis,
    },
}

impl Line<'_> {
    /// When what it tells began.
    pub fn start(&self) -> UnixMillis {
        match self {
            Self::Flow(flow) => flow.first_at,
            Self::NoData { start, .. } | Self::SkipData { start, .. } => *start,
        }
    }
}

/// Reads `${version} ${account-id} …`.
pub fn parse_format(format: &str) -> Result<Vec<Field>, FormatError> {
    let mut fields = Vec::new();
    for word in format.split_ascii_whitespace() {
        if fields.len() == FIELDS_MAX {
            return Err(FormatError::TooLong);
        }
        let name = word
            .strip_prefix("${")
            .and_then(|word| word.strip_suffix('}'))
            .ok_or_else(|| FormatError::NotAField(word.to_owned()))?;
        let known = FIELDS.iter().find(|(known, _, _)| *known == name);
        match known {
            Some((_, _, field)) => fields.push(*field),
            None if UNSUPPORTED.contains(&name) => {
                return Err(FormatError::Unsupported(name.to_owned()));
            }
            None => return Err(FormatError::Unknown(name.to_owned())),
        }
    }
    if fields.is_empty() {
        return Err(FormatError::Empty);
    }
    Ok(fields)
}

/// Writes one record.
pub fn render(fields: &[Field], subject: &Subject, line: Line<'_>) -> String {
    let mut record = String::with_capacity(128);
    for field in fields {
        if !record.is_empty() {
            record.push(' ');
        }
        let before = record.len();
        // Writing to a string does not fail.
        let _ = match field {
            Field::Version => write!(record, "{}", version(fields)),
            _ => about_the_interface(&mut record, *field, subject)
                .and_then(|()| about_the_flow(&mut record, *field, line)),
        };
        if record.len() == before {
            record.push('-');
        }
    }
    record
}

/// The highest version of the fields.
fn version(fields: &[Field]) -> u8 {
    let versions = FIELDS
        .iter()
        .filter(|(_, _, field)| fields.contains(field))
        .map(|(_, version, _)| *version);
    versions.max().unwrap_or(2)
}

fn about_the_interface(out: &mut String, field: Field, subject: &Subject) -> fmt::Result {
    let interface = &subject.interface;
    let task = subject.task.as_ref();
    let value = match field {
        Field::AccountId => Some(subject.account_id.as_str()),
        Field::InterfaceId => Some(interface.id.as_str()),
        Field::VpcId => Some(interface.vpc_id.as_str()),
        Field::SubnetId => Some(interface.subnet_id.as_str()),
        Field::Region => Some(subject.region.as_str()),
        Field::AvailabilityZoneId => subject.availability_zone_id.as_deref(),
        Field::EcsClusterArn => task.map(|task| task.cluster_arn.as_str()),
        Field::EcsClusterName => task.map(|task| task.cluster_name.as_str()),
        Field::EcsServiceName => task.and_then(|task| task.service_name.as_deref()),
        Field::EcsTaskDefinitionArn => task.map(|task| task.definition_arn.as_str()),
        Field::EcsTaskArn => task.map(|task| task.task_arn.as_str()),
        Field::EcsTaskId => task.map(|task| task.task_id.as_str()),
        _ => None,
    };
    out.write_str(value.unwrap_or_default())
}

fn about_the_flow(out: &mut String, field: Field, line: Line<'_>) -> fmt::Result {
    let seconds = |at: UnixMillis| at.0.div_euclid(1000);
    let (flow, start, end, status) = match line {
        Line::Flow(flow) => (Some(flow), flow.first_at, flow.last_at, "OK"),
        Line::NoData { start, end } => (None, start, end, "NODATA"),
        Line::SkipData { start, end } => (None, start, end, "SKIPDATA"),
    };
    match field {
        Field::Start => return write!(out, "{}", seconds(start)),
        Field::End => return write!(out, "{}", seconds(end)),
        Field::LogStatus => return out.write_str(status),
        _ => {}
    }
    let Some(Flow { key, count, .. }) = flow else {
        return Ok(());
    };
    match field {
        Field::SourceAddress => write!(out, "{}", key.endpoints.source),
        Field::DestinationAddress => write!(out, "{}", key.endpoints.destination),
        Field::SourcePort => write!(out, "{}", key.endpoints.source_port),
        Field::DestinationPort => write!(out, "{}", key.endpoints.destination_port),
        Field::PacketSourceAddress => write!(out, "{}", key.packet_source),
        Field::PacketDestinationAddress => write!(out, "{}", key.packet_destination),
        Field::Protocol => write!(out, "{}", key.protocol),
        Field::Packets => write!(out, "{}", count.packets),
        Field::Bytes => write!(out, "{}", count.bytes),
        Field::Type => out.write_str("IPv4"),
        Field::Action => out.write_str(match key.verdict {
            Verdict::Accept => "ACCEPT",
            Verdict::Reject => "REJECT",
        }),
        Field::FlowDirection => out.write_str(match key.direction {
            Direction::Ingress => "ingress",
            Direction::Egress => "egress",
        }),
        _ => Ok(()),
    }
}
