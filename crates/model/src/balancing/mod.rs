//! Elastic Load Balancing and its certificates: what people ask for, and the plan that the data
//! plane of a load balancer serves.

mod certificate;
mod health;
mod listener;
mod load_balancer;
mod plan;
mod target_group;

pub use certificate::{Certificate, CertificateStatus, CertificateType, SealedKey};
pub use health::{BalancerReport, ListenerProblem, TargetHealth, TargetHealthReason, TargetState};
pub use listener::{
    Action, Condition, Listener, ListenerProtocol, ListenerRule, MutualTls, QueryPair,
    RedirectStatus, WeightedTargetGroup,
};
pub use load_balancer::{LoadBalancer, LoadBalancerZone, Scheme};
pub use plan::{
    BalancerPlan, BalancerSettings, CertificatePlan, Desync, ForwardedFor, HeaderChanges,
    ListenerPlan, NodePlan, RulePlan, TargetGroupPlan, TargetPlan, TlsPlan,
};
pub use target_group::{
    Algorithm, CrossZone, HealthCheck, HealthCheckProtocol, ProtocolVersion, Stickiness, Target,
    TargetGroup, TargetGroupSettings, TargetProtocol,
};
