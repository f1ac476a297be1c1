//! `CreateTargetGroup`: of targets of type `ip`, for application load balancers.

use std::collections::BTreeMap;

use aws_api::elbv2::{
    CreateTargetGroupInput, CreateTargetGroupOutput, TargetGroup as Shape, errors as kinds,
};
use model::balancing::{HealthCheck, ProtocolVersion, TargetGroup, TargetProtocol};
use model::{Tag, TargetGroupId, VpcId};
use smithy::{Call, ServiceError};
use store::Tx;

use super::errors::{invalid, required, unsupported};
use super::health_check::{self, HealthCheckMembers, given};
use super::moment::Moment;
use super::target_group::{Users, check_name, see};
use super::{Elbv2Service, limits, tag_list};
use crate::error::Failure;

/// What is asked for.
#[derive(Debug)]
struct Wish {
    name: String,
    vpc_id: String,
    protocol: TargetProtocol,
    version: ProtocolVersion,
    port: u16,
    health_check: HealthCheck,
    tags: Vec<Tag>,
}

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: CreateTargetGroupInput,
) -> Result<CreateTargetGroupOutput, ServiceError> {
    let wish = read(input)?;
    let moment = Moment::of(service, call);
    let made = service
        .store
        .write(move |tx| create(tx, wish, &moment))
        .await?;
    Ok(CreateTargetGroupOutput {
        target_groups: Some(vec![made]),
    })
}

fn read(mut input: CreateTargetGroupInput) -> Result<Wish, ServiceError> {
    let name = input.name.take().unwrap_or_default();
    check_name(&name)?;
    check_target_type(given(input.target_type.take()).as_deref())?;
    let protocol = read_protocol(&required(given(input.protocol.take()), "A protocol")?)?;
    let version = read_version(given(input.protocol_version.take()).as_deref())?;
    let port = required(input.port, "A port")?;
    let Some(port) = u16::try_from(port).ok().filter(|port| *port != 0) else {
        return Err(invalid(format!(
            "Port '{port}' must be between 1 and 65535"
        )));
    };
    let vpc_id = required(given(input.vpc_id.take()), "A VPC ID")?;
    match given(input.ip_address_type.take()).as_deref() {
        None | Some("ipv4") => {}
        Some("ipv6") => return Err(unsupported("Target groups of the IP address type 'ipv6'")),
        Some(other) => {
            let text = format!("'{other}' is not a valid IP address type");
            return Err(invalid(text));
        }
    }
    if input.target_control_port.is_some() {
        return Err(unsupported("Target control ports"));
    }
    let members = HealthCheckMembers::of_new(&mut input);
    Ok(Wish {
        name,
        vpc_id,
        protocol,
        version,
        port,
        health_check: members.apply(health_check::default(version), version)?,
        tags: tag_list::read(input.tags)?,
    })
}

/// AWS takes `instance` when nothing is said, so that saying nothing cannot be taken for `ip`.
fn check_target_type(given: Option<&str>) -> Result<(), ServiceError> {
    match given {
        Some("ip") => Ok(()),
        None => Err(invalid(
            "The target type must be specified, as 'ip': the default, 'instance', is not supported \
             by Neargate.",
        )),
        Some("instance") => Err(unsupported("Target groups of the target type 'instance'")),
        Some("lambda") => Err(unsupported("Target groups of the target type 'lambda'")),
        Some("alb") => Err(unsupported("Target groups of the target type 'alb'")),
        Some(other) => Err(invalid(format!("'{other}' is not a valid target type"))),
    }
}

fn read_protocol(text: &str) -> Result<TargetProtocol, ServiceError> {
    match text {
        "HTTP" => Ok(TargetProtocol::Http),
        "HTTPS" => Ok(TargetProtocol::Https),
        "TCP" | "TLS" | "UDP" | "TCP_UDP" | "QUIC" | "TCP_QUIC" | "GENEVE" => Err(unsupported(
            &format!("Target groups with protocol '{text}'"),
        )),
        other => Err(invalid(format!("'{other}' is not a valid protocol"))),
    }
}

fn read_version(given: Option<&str>) -> Result<ProtocolVersion, ServiceError> {
    match given {
        None | Some("HTTP1") => Ok(ProtocolVersion::Http1),
        Some("HTTP2") => Ok(ProtocolVersion::Http2),
        Some("GRPC") => Ok(ProtocolVersion::Grpc),
        Some(other) => Err(invalid(format!(
            "Protocol version '{other}' must be one of 'HTTP1', 'HTTP2' and 'GRPC'"
        ))),
    }
}

fn create(tx: &mut Tx<'_>, wish: Wish, moment: &Moment) -> Result<Shape, Failure> {
    let vpc = match VpcId::parse(&wish.vpc_id) {
        Ok(id) => tx.vpc_find(&id)?,
        Err(_) => None,
    };
    let Some(vpc) = vpc else {
        return Err(invalid(format!("The VPC ID '{}' is not found", wish.vpc_id)).into());
    };
    if let Some(known) = tx.balancing_find_named::<TargetGroup>(&wish.name)? {
        if is_same(&known, &wish) {
            return see(tx, &known, &Users::read(tx)?, &moment.scope);
        }
        let text = format!(
            "A target group with the same name '{}' exists, but with different settings",
            wish.name
        );
        return Err(kinds::DUPLICATE_TARGET_GROUP_NAME_EXCEPTION
            .error(text)
            .into());
    }
    if tx.balancing_list::<TargetGroup>()?.len() >= limits::TARGET_GROUPS {
        let text = "You've reached the limit on the number of target groups";
        return Err(kinds::TOO_MANY_TARGET_GROUPS_EXCEPTION.error(text).into());
    }
    let group = TargetGroup {
        id: TargetGroupId::from_random((moment.random)()),
        name: wish.name,
        vpc_id: vpc.id,
        protocol: wish.protocol,
        protocol_version: wish.version,
        port: wish.port,
        health_check: wish.health_check,
        attributes: BTreeMap::new(),
        created_at: moment.now,
        tags: wish.tags,
    };
    tx.balancing_put(&group)?;
    see(tx, &group, &Users::read(tx)?, &moment.scope)
}

/// Whether a target group is as it is asked for, so that asking again makes no other.
fn is_same(known: &TargetGroup, wish: &Wish) -> bool {
    known.vpc_id.as_str() == wish.vpc_id
        && known.protocol == wish.protocol
        && known.protocol_version == wish.version
        && known.port == wish.port
        && known.health_check == wish.health_check
        && wish.tags.iter().all(|tag| known.tags.contains(tag))
}
