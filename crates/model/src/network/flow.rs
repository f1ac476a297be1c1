//! Traffic as it is counted: what is seen of it, and the flows that it adds up to.

use std::net::Ipv4Addr;

use crate::{FlowLogId, NetworkInterfaceId, UnixMillis, VpcId};
use serde::{Deserialize, Serialize};

/// An amount of traffic.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    pub packets: u64,
    /// Of whole IP packets.
    pub bytes: u64,
}

/// Whom packets of one direction are from and for. Protocols without ports have zeros.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Endpoints {
    pub source: Ipv4Addr,
    pub source_port: u16,
    pub destination: Ipv4Addr,
    pub destination_port: u16,
}

/// A connection that was let through, with all that it has transferred so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Connection {
    /// Tells connections between the same endpoints apart.
    pub id: u32,
    /// Number of the IP protocol.
    pub protocol: u8,
    /// As the one who began sends.
    pub original: Endpoints,
    /// As the other one answers. Where nothing is translated, `original` the other way round.
    pub reply: Endpoints,
    /// In the direction of `original`.
    pub sent: Count,
    /// In the direction of `reply`.
    pub returned: Count,
    pub started_at: Option<UnixMillis>,
    pub ended_at: Option<UnixMillis>,
}

/// A packet that security groups did not admit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refusal {
    /// Whose groups: the receiver's (`Ingress`) or the sender's (`Egress`).
    pub direction: Direction,
    pub protocol: u8,
    pub endpoints: Endpoints,
    /// Of the IP packet.
    pub bytes: u64,
}

/// As an interface sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    Ingress,
    Egress,
}

/// What the security groups said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    Accept,
    Reject,
}

/// Packets of one interface that belong together.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FlowKey {
    pub interface_id: NetworkInterfaceId,
    pub direction: Direction,
    pub verdict: Verdict,
    pub protocol: u8,
    /// With the interface's private address at its end.
    pub endpoints: Endpoints,
    /// As in the packets, where the interface only passes them on: a NAT gateway's.
    pub packet_source: Ipv4Addr,
    pub packet_destination: Ipv4Addr,
}

/// What was counted of a flow within an interval.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flow {
    pub key: FlowKey,
    pub count: Count,
    pub first_at: UnixMillis,
    pub last_at: UnixMillis,
}

/// All that was counted in a VPC within an interval. The next one begins where this one ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CapturedFlows {
    pub vpc_id: VpcId,
    pub since: UnixMillis,
    pub until: UnixMillis,
    pub flows: Vec<Flow>,
    /// Accepted traffic that was not counted, it is not known of whom.
    pub accepted_lost: bool,
    /// The same of refused traffic.
    pub rejected_lost: bool,
}

/// How the last delivery of a flow log's records went; absent before the first one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FlowLogDelivery {
    pub id: FlowLogId,
    /// `None` is success.
    pub error: Option<String>,
}
