//! Listeners, their rules, and what rules say.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::network::Ipv4Cidr;
use crate::{
    CertificateId, ListenerId, ListenerRuleId, LoadBalancerId, Tag, TargetGroupId, UnixMillis,
};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listener {
    /// The last part of its ARN.
    pub id: ListenerId,
    pub load_balancer_id: LoadBalancerId,
    pub protocol: ListenerProtocol,
    pub port: u16,
    /// Of an HTTPS listener: the name of its security policy.
    pub ssl_policy: Option<String>,
    /// Of an HTTPS listener: the default certificate first, then those for SNI.
    pub certificates: Vec<CertificateId>,
    pub mutual_tls: MutualTls,
    /// What is done with requests that no rule takes.
    pub default_actions: Vec<Action>,
    /// Of the default rule.
    pub default_rule_id: ListenerRuleId,
    /// Attributes that were set, by AWS's key.
    pub attributes: BTreeMap<String, String>,
    pub created_at: UnixMillis,
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ListenerProtocol {
    Http,
    Https,
}

/// What is asked of clients' certificates. Verifying them needs a trust store, which needs S3.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum MutualTls {
    #[default]
    Off,
    Passthrough,
}

/// A rule other than the default.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListenerRule {
    /// The last part of its ARN.
    pub id: ListenerRuleId,
    pub listener_id: ListenerId,
    /// 1 to 50,000, unique in the listener; the smallest comes first.
    pub priority: u32,
    /// All have to hold.
    pub conditions: Vec<Condition>,
    pub actions: Vec<Action>,
    pub created_at: UnixMillis,
    pub tags: Vec<Tag>,
}

/// One of its values has to hold. Patterns have `*` (any number of characters) and `?` (one).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Condition {
    /// Without regard to case.
    HostHeader { patterns: Vec<String> },
    /// With regard to case.
    PathPattern { patterns: Vec<String> },
    /// Without regard to case.
    HttpHeader { name: String, patterns: Vec<String> },
    /// Exactly.
    HttpRequestMethod { methods: Vec<String> },
    /// Without regard to case.
    QueryString { pairs: Vec<QueryPair> },
    /// The address of the connection's other end.
    SourceIp { ranges: Vec<Ipv4Cidr> },
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QueryPair {
    /// Without one, any key will do.
    pub key: Option<String>,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Action {
    Forward {
        /// One to five.
        target_groups: Vec<WeightedTargetGroup>,
        /// For how many seconds a client stays with a target group.
        stickiness_seconds: Option<u32>,
    },
    /// Members may contain `#{protocol}`, `#{host}`, `#{port}`, `#{path}`, `#{query}`.
    Redirect {
        protocol: String,
        host: String,
        port: String,
        path: String,
        query: String,
        status: RedirectStatus,
    },
    FixedResponse {
        /// 200 to 599.
        status: u16,
        content_type: Option<String>,
        body: Option<String>,
    },
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WeightedTargetGroup {
    pub target_group_id: TargetGroupId,
    /// 0 to 999.
    pub weight: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum RedirectStatus {
    /// 301.
    MovedPermanently,
    /// 302.
    Found,
}

impl Action {
    /// The target groups that it names.
    pub fn target_groups(&self) -> &[WeightedTargetGroup] {
        match self {
            Self::Forward { target_groups, .. } => target_groups,
            Self::Redirect { .. } | Self::FixedResponse { .. } => &[],
        }
    }
}
