//! Plans for tests.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddrV4};

use model::balancing::{
    Action, Algorithm, BalancerPlan, Condition, CrossZone, HeaderChanges, HealthCheck,
    HealthCheckProtocol, ListenerPlan, ListenerProtocol, ProtocolVersion, RulePlan, Scheme,
    TargetGroupPlan, TargetGroupSettings, TargetPlan, TargetProtocol, WeightedTargetGroup,
};
use model::{ListenerId, ListenerRuleId, LoadBalancerId, TargetGroupId, UnixMillis, VpcId};

pub(crate) fn group_id(number: u64) -> TargetGroupId {
    TargetGroupId::parse(&format!("{number:016x}")).expect("an id")
}

pub(crate) fn listener_id() -> ListenerId {
    ListenerId::parse("00000000000000aa").expect("an id")
}

pub(crate) fn settings() -> TargetGroupSettings {
    TargetGroupSettings {
        deregistration_delay_seconds: 300,
        slow_start_seconds: 0,
        algorithm: Algorithm::RoundRobin,
        stickiness: None,
        cross_zone: CrossZone::On,
    }
}

pub(crate) fn health_check() -> HealthCheck {
    HealthCheck {
        protocol: HealthCheckProtocol::Http,
        port: None,
        path: "/health".to_owned(),
        interval_seconds: 30,
        timeout_seconds: 5,
        healthy_threshold: 5,
        unhealthy_threshold: 2,
        matcher: "200".to_owned(),
    }
}

/// `10.0.0.<number>:80` in no zone.
pub(crate) fn target(number: u8) -> TargetPlan {
    at(SocketAddrV4::new(Ipv4Addr::new(10, 0, 0, number), 80))
}

pub(crate) fn at(address: SocketAddrV4) -> TargetPlan {
    TargetPlan {
        address: *address.ip(),
        port: address.port(),
        availability_zone: None,
        registered_at: UnixMillis(1),
        draining: false,
    }
}

pub(crate) fn group(number: u64, targets: Vec<TargetPlan>) -> TargetGroupPlan {
    TargetGroupPlan {
        id: group_id(number),
        arn: format!("arn:group/{number}"),
        path: format!("targetgroup/name/{number:016x}"),
        protocol: TargetProtocol::Http,
        protocol_version: ProtocolVersion::Http1,
        health_check: health_check(),
        settings: settings(),
        targets,
    }
}

/// A forward action to groups by number and weight.
pub(crate) fn forward(groups: &[(u64, u32)], stickiness_seconds: Option<u32>) -> Action {
    Action::Forward {
        target_groups: groups
            .iter()
            .map(|(number, weight)| WeightedTargetGroup {
                target_group_id: group_id(*number),
                weight: *weight,
            })
            .collect(),
        stickiness_seconds,
    }
}

pub(crate) fn fixed(status: u16) -> Action {
    Action::FixedResponse {
        status,
        content_type: None,
        body: Some(status.to_string()),
    }
}

pub(crate) fn rule(priority: u32, conditions: Vec<Condition>, action: Action) -> RulePlan {
    RulePlan {
        id: ListenerRuleId::parse(&format!("{priority:016x}")).expect("an id"),
        arn: format!("arn:rule/{priority}"),
        priority,
        conditions,
        actions: vec![action],
    }
}

/// A plan with one listener, on port 80.
pub(crate) fn plan(
    target_groups: Vec<TargetGroupPlan>,
    rules: Vec<RulePlan>,
    default: Action,
) -> BalancerPlan {
    BalancerPlan {
        id: LoadBalancerId::parse("00000000000000bb").expect("an id"),
        arn: "arn:balancer".to_owned(),
        path: "app/name/00000000000000bb".to_owned(),
        scheme: Scheme::Internal,
        vpc_id: VpcId::parse("vpc-00000000000000001").expect("an id"),
        settings: rules::balancing::attributes::load_balancer_settings(&BTreeMap::new()),
        pace: model::Pace::REAL,
        nodes: Vec::new(),
        listeners: vec![ListenerPlan {
            id: listener_id(),
            arn: "arn:listener".to_owned(),
            protocol: ListenerProtocol::Http,
            port: 80,
            tls: None,
            rules,
            default_rule_arn: "arn:rule/default".to_owned(),
            default_actions: vec![default],
            admitted: Vec::new(),
            headers: HeaderChanges::default(),
        }],
        target_groups,
        certificates: Vec::new(),
    }
}
