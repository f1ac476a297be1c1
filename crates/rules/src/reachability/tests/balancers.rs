//! What is told of load balancers, in the words that people read.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use model::arn::Scope;
use model::balancing::{
    Action, BalancerReport, HealthCheck, HealthCheckProtocol, Listener, ListenerProblem,
    ListenerProtocol, ListenerRule, LoadBalancer, LoadBalancerZone, MutualTls, ProtocolVersion,
    Scheme, Target, TargetGroup, TargetHealth, TargetHealthReason, TargetProtocol, TargetState,
    WeightedTargetGroup,
};
use model::{ListenerId, ListenerRuleId, LoadBalancerId, TargetGroupId, UnixMillis};

use super::world::{interface_id, subnet_id, vpc_id};
use crate::reachability::balancers::BalancerEnd;
use crate::reachability::{Finding, Protocol, Step};

const AT: UnixMillis = UnixMillis(0);
const ADDRESS: Ipv4Addr = Ipv4Addr::new(10, 0, 1, 10);

fn scope() -> Scope {
    Scope {
        account_id: "000000000000".to_owned(),
        region: "us-east-1".to_owned(),
    }
}

pub(super) fn group(n: u8, name: &str) -> TargetGroup {
    TargetGroup {
        id: TargetGroupId::parse(&format!("{n:016x}")).unwrap(),
        name: name.to_owned(),
        vpc_id: vpc_id(1),
        protocol: TargetProtocol::Http,
        protocol_version: ProtocolVersion::Http1,
        port: 8080,
        health_check: HealthCheck {
            protocol: HealthCheckProtocol::Http,
            port: None,
            path: "/health".to_owned(),
            interval_seconds: 30,
            timeout_seconds: 5,
            healthy_threshold: 5,
            unhealthy_threshold: 2,
            matcher: "200".to_owned(),
        },
        attributes: BTreeMap::new(),
        created_at: AT,
        tags: Vec::new(),
    }
}

fn forward(n: u8) -> Action {
    Action::Forward {
        target_groups: vec![WeightedTargetGroup {
            target_group_id: group(n, "").id,
            weight: 1,
        }],
        stickiness_seconds: None,
    }
}

fn listener(port: u16, action: Action) -> Listener {
    Listener {
        id: ListenerId::parse(&format!("{port:016x}")).unwrap(),
        load_balancer_id: LoadBalancerId::parse("00000000000000bb").unwrap(),
        protocol: ListenerProtocol::Http,
        port,
        ssl_policy: None,
        certificates: Vec::new(),
        mutual_tls: MutualTls::Off,
        default_actions: vec![action],
        default_rule_id: ListenerRuleId::parse(&format!("{port:016x}")).unwrap(),
        attributes: BTreeMap::new(),
        created_at: AT,
        tags: Vec::new(),
    }
}

/// Port 80 forwards to `web`, with one target at 8080, and by rule 5 to `api`, with none. Nothing forwards
/// to `spare`, where the same address is registered at 9000.
fn balancer() -> BalancerEnd {
    let target = |group: &TargetGroup, port| Target {
        target_group_id: group.id.clone(),
        address: ADDRESS,
        port,
        availability_zone: Some("us-east-1a".to_owned()),
        registered_at: AT,
        deregistered_at: None,
    };
    let groups = vec![group(1, "web"), group(2, "api"), group(3, "spare")];
    let web = listener(80, forward(1));
    let rule = ListenerRule {
        id: ListenerRuleId::parse("00000000000000aa").unwrap(),
        listener_id: web.id.clone(),
        priority: 5,
        conditions: Vec::new(),
        actions: vec![forward(2)],
        created_at: AT,
        tags: Vec::new(),
    };
    BalancerEnd {
        load_balancer: LoadBalancer {
            id: web.load_balancer_id.clone(),
            name: "front".to_owned(),
            scheme: Scheme::InternetFacing,
            vpc_id: vpc_id(1),
            zones: vec![LoadBalancerZone {
                availability_zone: "us-east-1a".to_owned(),
                subnet_id: subnet_id(1),
                interface_id: interface_id(1),
            }],
            security_groups: Vec::new(),
            attributes: BTreeMap::new(),
            created_at: AT,
            active_at: Some(AT),
            tags: Vec::new(),
        },
        listeners: vec![web],
        rules: vec![rule],
        targets: vec![target(&groups[0], 8080), target(&groups[2], 9000)],
        target_groups: groups,
        report: Some(BalancerReport {
            load_balancer_id: LoadBalancerId::parse("00000000000000bb").unwrap(),
            at: AT,
            plan_version: 1,
            listeners: Vec::new(),
            notes: Vec::new(),
            targets: Vec::new(),
            failure: None,
        }),
    }
}

/// A step as people read it.
pub(super) fn told(step: &Step) -> String {
    let place = step.place.as_str();
    match &step.finding {
        Finding::Passes(text) => format!("{place}: {text}"),
        Finding::Missing(missing) => {
            let code = missing.code.map(|code| format!(" [{}]", code.as_str()));
            let mut text = format!("{place}: NO, {}{}", missing.what, code.unwrap_or_default());
            for more in missing.instead.iter().chain(&missing.remedy) {
                text.push_str("; ");
                text.push_str(more);
            }
            text
        }
    }
}

fn check_front(balancer: &BalancerEnd, protocol: Protocol, port: u16, expected: [&str; 2]) {
    let steps: Vec<String> = balancer
        .front(protocol, port, &scope())
        .iter()
        .map(told)
        .collect();
    assert_eq!(steps, expected);
}

#[test]
fn a_listener_is_at_the_port_or_not() {
    let active =
        "load balancer: app/front/00000000000000bb is active, internet-facing, in us-east-1a";
    let own = balancer();
    check_front(&own, Protocol::Tcp, 80, [active, "ALB listener: HTTP 80"]);
    let missing = "ALB listener: NO, app/front/00000000000000bb has no listener at port 81 \
                   [ELBV2_LISTENERS_MISMATCH]; it listens at HTTP 80; aws elbv2 create-listener \
                   --load-balancer-arn arn:aws:elasticloadbalancing:us-east-1:000000000000:\
                   loadbalancer/app/front/00000000000000bb --protocol HTTP --port 81 \
                   --default-actions Type=forward,TargetGroupArn=ARN";
    check_front(&own, Protocol::Tcp, 81, [active, missing]);
    let udp = "ALB listener: NO, app/front/00000000000000bb takes tcp alone [PROTOCOL_RESTRICTION]";
    check_front(&own, Protocol::Udp, 80, [active, udp]);
    let mut other = balancer();
    other.load_balancer.active_at = None;
    other.listeners[0].default_actions = vec![Action::FixedResponse {
        status: 200,
        content_type: None,
        body: None,
    }];
    other.rules.clear();
    let waits = "load balancer: NO, app/front/00000000000000bb is provisioning [BAD_STATE]; \
                 wait for it: aws elbv2 wait load-balancer-available";
    let alone = "ALB listener: HTTP 80 forwards to no target group: it answers by itself";
    check_front(&other, Protocol::Tcp, 80, [waits, alone]);
    let report = other.report.as_mut().unwrap();
    report.failure = Some("no address".to_owned());
    report.listeners.push(ListenerProblem {
        listener_id: other.listeners[0].id.clone(),
        problem: "nothing listens".to_owned(),
    });
    let failed = "load balancer: NO, app/front/00000000000000bb cannot serve its last change: \
                  no address [BAD_STATE]";
    let silent = "ALB listener: NO, nothing listens [BAD_STATE]";
    check_front(&other, Protocol::Tcp, 80, [failed, silent]);
}

#[test]
fn what_is_behind_is_told_with_its_rules() {
    let own = balancer();
    let behind = own.behind(&own.listeners[0]);
    let told: Vec<String> = behind
        .iter()
        .map(|one| told(&own.group(one, &scope())))
        .collect();
    assert_eq!(
        told,
        [
            "target group: NO, nothing is registered with api, to which rule 5 forwards: requests \
             get 503 [ELBV2_LISTENER_HAS_NO_TG]; aws elbv2 register-targets --target-group-arn \
             arn:aws:elasticloadbalancing:us-east-1:000000000000:targetgroup/api/0000000000000002 \
             --targets Id=ADDRESS,Port=8080",
            "target group: web (HTTP 8080), by the default rule: 1 target",
        ]
    );
}

#[test]
fn health_is_told_with_what_was_checked() {
    let check = |health: Option<(TargetState, Option<TargetHealthReason>)>, expected: &str| {
        let mut own = balancer();
        let (group, target) = (own.target_groups[0].clone(), own.targets[0].clone());
        let report = own.report.as_mut().unwrap();
        report
            .targets
            .extend(health.map(|(state, reason)| TargetHealth {
                target_group_id: group.id.clone(),
                address: target.address,
                port: target.port,
                registered_at: AT,
                state,
                reason,
                since: AT,
            }));
        assert_eq!(told(&own.target(&group, &target)), expected);
    };
    check(None, "target: 10.0.1.10:8080 is not checked yet");
    check(
        Some((TargetState::Healthy, None)),
        "target: 10.0.1.10:8080 is healthy",
    );
    check(
        Some((
            TargetState::Unhealthy,
            Some(TargetHealthReason::ResponseCodeMismatch { code: 404 }),
        )),
        "target: NO, 10.0.1.10:8080 is unhealthy (Target.ResponseCodeMismatch: Health checks failed \
         with these codes: [404]); checks ask for /health at port 8080 and want 200 within 5 s; \
         the program answers 404: set the health check's path, or its matcher",
    );
}

#[test]
fn a_target_is_registered_or_it_is_not() {
    let own = balancer();
    let told = |port| told(&own.registration(ADDRESS, port, &scope()));
    assert_eq!(
        told(8080),
        "target group: 10.0.1.10:8080 is registered with web, behind port 80"
    );
    assert_eq!(
        told(9000),
        "target group: NO, no target group of app/front/00000000000000bb has 10.0.1.10:9000 \
         [ELBV2_LISTENER_REQUIRES_TG_ACCEPT]; it is registered with web at 8080; it is registered \
         with spare at 9000, to which no listener of it forwards; aws elbv2 register-targets \
         --target-group-arn arn:aws:elasticloadbalancing:us-east-1:000000000000:targetgroup/api/\
         0000000000000002 --targets Id=10.0.1.10,Port=9000"
    );
}
