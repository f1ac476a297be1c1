//! A load balancer as its data plane has to serve it: everything resolved, nothing left to look up.
//!
//! A plan is the whole configuration. Equal nouns make equal plans: lists are sorted.

use std::collections::BTreeMap;
use std::fmt;
use std::net::Ipv4Addr;

use serde::{Deserialize, Serialize};

use super::load_balancer::dns_name;
use super::{
    Action, Condition, HealthCheck, ListenerProtocol, MutualTls, ProtocolVersion, Scheme,
    TargetGroupSettings, TargetProtocol,
};
use crate::network::Ipv4Range;
use crate::{
    CertificateId, ListenerId, ListenerRuleId, LoadBalancerId, NetworkInterfaceId, Pace,
    TargetGroupId, UnixMillis, VpcId,
};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BalancerPlan {
    pub id: LoadBalancerId,
    pub arn: String,
    /// `app/<name>/<id>`, as access logs and metrics call it.
    pub path: String,
    pub scheme: Scheme,
    pub vpc_id: VpcId,
    pub settings: BalancerSettings,
    /// How fast the plan's periods pass; time-outs are real.
    #[serde(default)]
    pub pace: Pace,
    /// One a zone.
    pub nodes: Vec<NodePlan>,
    /// By id.
    pub listeners: Vec<ListenerPlan>,
    /// Every target group that an action names, by id.
    pub target_groups: Vec<TargetGroupPlan>,
    /// Every certificate that a listener names, by id.
    pub certificates: Vec<CertificatePlan>,
}

impl BalancerPlan {
    /// [`super::LoadBalancer::dns_name`].
    pub fn dns_name(&self, region: &str) -> String {
        let name = self.path.split('/').nth(1).unwrap_or_default();
        dns_name(self.scheme, name, &self.id, region)
    }
}

/// What a load balancer's attributes say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BalancerSettings {
    /// `idle_timeout.timeout_seconds`, 1 to 4,000.
    pub idle_timeout_seconds: u32,
    /// `client_keep_alive.seconds`, 60 to 604,800.
    pub client_keep_alive_seconds: u32,
    /// `routing.http2.enabled`.
    pub http2: bool,
    pub desync: Desync,
    /// `routing.http.drop_invalid_header_fields.enabled`.
    pub drop_invalid_header_fields: bool,
    /// `routing.http.preserve_host_header.enabled`.
    pub preserve_host_header: bool,
    /// `routing.http.x_amzn_tls_version_and_cipher_suite.enabled`.
    pub tls_headers: bool,
    /// `routing.http.xff_client_port.enabled`.
    pub forwarded_for_client_port: bool,
    pub forwarded_for: ForwardedFor,
}

/// `routing.http.desync_mitigation_mode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Desync {
    Monitor,
    Defensive,
    Strictest,
}

/// `routing.http.xff_header_processing.mode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ForwardedFor {
    Append,
    Preserve,
    Remove,
}

/// A network interface of the load balancer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NodePlan {
    pub availability_zone: String,
    pub interface_id: NetworkInterfaceId,
    pub address: Ipv4Addr,
    /// Prefix length of its subnet.
    pub prefix_len: u8,
    /// The subnet's first address.
    pub gateway: Ipv4Addr,
    /// As `02:…`.
    pub mac_address: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListenerPlan {
    pub id: ListenerId,
    pub arn: String,
    pub protocol: ListenerProtocol,
    pub port: u16,
    /// Of an HTTPS listener.
    pub tls: Option<TlsPlan>,
    /// By priority.
    pub rules: Vec<RulePlan>,
    pub default_rule_arn: String,
    pub default_actions: Vec<Action>,
    /// Whose connections to the host's own address are served: the sources that the security
    /// groups admit to this port. Nobody's, when the load balancer is internal.
    pub admitted: Vec<Ipv4Range>,
    #[serde(default)]
    pub headers: HeaderChanges,
}

/// What a listener changes of header fields.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeaderChanges {
    /// Other names for the load balancer's fields of requests, by AWS's name in lower case.
    pub renamed: BTreeMap<String, String>,
    /// Fields that every response has, by name.
    pub added: BTreeMap<String, String>,
    /// Whether responses tell their `Server`.
    pub server: bool,
}

impl Default for HeaderChanges {
    fn default() -> Self {
        Self {
            renamed: BTreeMap::new(),
            added: BTreeMap::new(),
            server: true,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TlsPlan {
    /// The name of a security policy.
    pub policy: String,
    /// The default one first.
    pub certificates: Vec<CertificateId>,
    pub mutual: MutualTls,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RulePlan {
    pub id: ListenerRuleId,
    pub arn: String,
    pub priority: u32,
    pub conditions: Vec<Condition>,
    pub actions: Vec<Action>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetGroupPlan {
    pub id: TargetGroupId,
    pub arn: String,
    /// `targetgroup/<name>/<id>`, as metrics call it.
    pub path: String,
    pub protocol: TargetProtocol,
    pub protocol_version: ProtocolVersion,
    pub health_check: HealthCheck,
    pub settings: TargetGroupSettings,
    /// By address and port; also those that drain.
    pub targets: Vec<TargetPlan>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetPlan {
    pub address: Ipv4Addr,
    pub port: u16,
    /// `None` counts as being in every zone.
    pub availability_zone: Option<String>,
    pub registered_at: UnixMillis,
    /// No new connection or request is sent to it; those under way may end.
    pub draining: bool,
}

/// A certificate with its private key, in the clear. Never written to a disk or a log.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CertificatePlan {
    pub id: CertificateId,
    /// The certificate, then its issuers.
    pub chain_pem: String,
    pub private_key_pem: String,
}

impl fmt::Debug for CertificatePlan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CertificatePlan")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}
