//! Target groups and the targets registered with them.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use serde::{Deserialize, Serialize};

use crate::{Tag, TargetGroupId, UnixMillis, VpcId};

/// A target group of type `ip`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetGroup {
    /// The last part of its ARN.
    pub id: TargetGroupId,
    /// Unique in the region.
    pub name: String,
    pub vpc_id: VpcId,
    pub protocol: TargetProtocol,
    pub protocol_version: ProtocolVersion,
    /// Of targets that are registered without one.
    pub port: u16,
    pub health_check: HealthCheck,
    /// Attributes that were set, by AWS's key. `rules::balancing` makes [`TargetGroupSettings`] of
    /// them.
    pub attributes: BTreeMap<String, String>,
    pub created_at: UnixMillis,
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum TargetProtocol {
    Http,
    Https,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ProtocolVersion {
    Http1,
    Http2,
    Grpc,
}

/// How the health of targets is found out. Periods are in seconds of the instance's clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HealthCheck {
    pub protocol: HealthCheckProtocol,
    /// The targets' own traffic port, when there is none.
    pub port: Option<u16>,
    pub path: String,
    /// 5 to 300.
    pub interval_seconds: u32,
    /// 2 to 120.
    pub timeout_seconds: u32,
    /// 2 to 10 successes in a row make healthy; the first one of a new target does.
    pub healthy_threshold: u32,
    /// 2 to 10 failures in a row make unhealthy.
    pub unhealthy_threshold: u32,
    /// HTTP status codes such as `200,202` or `200-299`; gRPC ones for gRPC.
    pub matcher: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum HealthCheckProtocol {
    Http,
    Https,
}

/// A target of a target group, from its registration to the end of its draining.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    pub target_group_id: TargetGroupId,
    pub address: Ipv4Addr,
    pub port: u16,
    /// The zone of the subnet that it is in; `None` is `all`: an address outside of the VPC.
    pub availability_zone: Option<String>,
    pub registered_at: UnixMillis,
    /// Since when it is draining. Its row goes when the target group's deregistration delay is over.
    pub deregistered_at: Option<UnixMillis>,
}

/// What a target group's attributes say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetGroupSettings {
    pub deregistration_delay_seconds: u32,
    /// 0 is off, else 30 to 900.
    pub slow_start_seconds: u32,
    pub algorithm: Algorithm,
    pub stickiness: Option<Stickiness>,
    pub cross_zone: CrossZone,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Algorithm {
    RoundRobin,
    LeastOutstandingRequests,
    WeightedRandom,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stickiness {
    /// `AWSALB`.
    LoadBalancerCookie { seconds: u32 },
    /// `AWSALBAPP-n`, made when the target sets the cookie `name`.
    ApplicationCookie { name: String, seconds: u32 },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum CrossZone {
    /// A node sends to the targets of every zone.
    On,
    /// A node sends to the targets of its own zone only.
    Off,
}
