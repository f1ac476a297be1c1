//! What an application load balancer has, as far as its traffic is asked about: who listens, which target
//! groups are behind, and who is registered. The ways to its nodes, and from them to targets, are those
//! of any interface.

use std::net::Ipv4Addr;

use model::arn::Scope;
use model::balancing::{
    Action, BalancerReport, Listener, ListenerProtocol, ListenerRule, LoadBalancer, Scheme, Target,
    TargetGroup, TargetHealth, TargetHealthReason, TargetProtocol, TargetState,
};

use super::{Code, Missing, Place, Protocol, Step};

/// A load balancer with what belongs to it.
#[derive(Debug, Clone)]
pub struct BalancerEnd {
    pub load_balancer: LoadBalancer,
    /// Its own.
    pub listeners: Vec<Listener>,
    /// Of its listeners.
    pub rules: Vec<ListenerRule>,
    /// Target groups and targets, also those that it does not use.
    pub target_groups: Vec<TargetGroup>,
    pub targets: Vec<Target>,
    /// What its data plane said last.
    pub report: Option<BalancerReport>,
}

/// A target group that requests may come to.
#[derive(Debug, Clone)]
pub struct Behind<'a> {
    pub group: &'a TargetGroup,
    /// Which rules forward to it, in words.
    pub by: Vec<String>,
}

impl BalancerEnd {
    /// Whether it is there, and listens at the port.
    pub fn front(&self, protocol: Protocol, port: u16, scope: &Scope) -> Vec<Step> {
        let place = Place::BalancerListener;
        let listener = if protocol == Protocol::Tcp {
            self.listening(port, scope)
        } else {
            let what = format!("{} takes tcp alone", self.load_balancer.path());
            Step::missing(place, Missing::new(Code::ProtocolRestriction, what))
        };
        vec![self.state(), listener]
    }

    /// Its listener at the port.
    pub fn listener(&self, port: u16) -> Option<&Listener> {
        self.listeners.iter().find(|one| one.port == port)
    }

    /// What a person should know of a listener that serves all the same.
    pub fn notes(&self, listener: &Listener) -> Vec<&str> {
        let notes = self.report.iter().flat_map(|report| &report.notes);
        let own = notes.filter(|note| note.listener_id == listener.id);
        own.map(|note| note.problem.as_str()).collect()
    }

    /// The target groups that requests to a listener may come to, the default rule's last.
    pub fn behind(&self, listener: &Listener) -> Vec<Behind<'_>> {
        let mut rules: Vec<&ListenerRule> = self.rules.iter().collect();
        rules.retain(|rule| rule.listener_id == listener.id);
        rules.sort_by_key(|rule| rule.priority);
        let named = rules
            .iter()
            .map(|rule| (format!("rule {}", rule.priority), &rule.actions));
        let default = ("the default rule".to_owned(), &listener.default_actions);
        let mut behind: Vec<Behind<'_>> = Vec::new();
        for (name, actions) in named.chain([default]) {
            for weighted in actions.iter().flat_map(Action::target_groups) {
                let id = &weighted.target_group_id;
                if let Some(known) = behind.iter_mut().find(|one| one.group.id == *id) {
                    known.by.push(name.clone());
                } else if let Some(group) = self.target_groups.iter().find(|one| one.id == *id) {
                    behind.push(Behind {
                        group,
                        by: vec![name.clone()],
                    });
                }
            }
        }
        behind
    }

    /// The targets that are registered with a group, without those that are leaving.
    pub fn registered(&self, group: &TargetGroup) -> impl Iterator<Item = &Target> {
        let targets = self.targets.iter();
        targets.filter(|one| one.target_group_id == group.id && one.deregistered_at.is_none())
    }

    /// Whether anybody is registered with the target group.
    pub fn group(&self, behind: &Behind<'_>, scope: &Scope) -> Step {
        let group = behind.group;
        let (name, by) = (&group.name, behind.by.join(" and "));
        match self.registered(group).count() {
            0 => {
                let what = format!(
                    "nothing is registered with {name}, to which {by} forwards: requests get 503"
                );
                let missing = Missing::new(Code::Elbv2ListenerHasNoTg, what);
                let missing = missing.remedy(register(group, "ADDRESS", group.port, scope));
                Step::missing(Place::TargetGroup, missing)
            }
            count => {
                let protocol = match group.protocol {
                    TargetProtocol::Http => "HTTP",
                    TargetProtocol::Https => "HTTPS",
                };
                let targets = if count == 1 { "target" } else { "targets" };
                let text = format!(
                    "{name} ({protocol} {}), by {by}: {count} {targets}",
                    group.port
                );
                Step::passes(Place::TargetGroup, text)
            }
        }
    }

    /// The health of a target, as the load balancer's own checks found it.
    pub fn target(&self, group: &TargetGroup, target: &Target) -> Step {
        let at = format!("{}:{}", target.address, target.port);
        let Some(health) = self.health(target) else {
            return Step::passes(Place::Target, format!("{at} is not checked yet"));
        };
        let words = health.reason.as_ref().map(TargetHealthReason::words);
        let words = words.map(|(code, text)| format!(" ({code}: {text})"));
        let state = health.state.as_str();
        let text = format!("{at} is {state}{}", words.unwrap_or_default());
        if health.state != TargetState::Unhealthy {
            return Step::passes(Place::Target, text);
        }
        let check = &group.health_check;
        let port = check.port.unwrap_or(target.port);
        let (path, matcher) = (&check.path, &check.matcher);
        let missing = Missing::new(None, text).instead(format!(
            "checks ask for {path} at port {port} and want {matcher} within {} s",
            check.timeout_seconds
        ));
        Step::missing(Place::Target, remedied(missing, health.reason.as_ref()))
    }

    /// Whether a target is registered at the port, with a group that a listener forwards to.
    pub fn registration(&self, address: Ipv4Addr, port: u16, scope: &Scope) -> Step {
        let place = Place::TargetGroup;
        let mut behind = Vec::new();
        for listener in &self.listeners {
            let groups = self.behind(listener).into_iter();
            behind.extend(groups.map(|one| (listener, one.group)));
        }
        let is_at = |target: &&Target| target.address == address;
        let has = |group: &&TargetGroup| {
            let mut own = self.registered(group).filter(is_at);
            own.any(|target| target.port == port)
        };
        if let Some((listener, group)) = behind.iter().find(|(_, group)| has(group)) {
            let (name, at) = (&group.name, listener.port);
            let text = format!("{address}:{port} is registered with {name}, behind port {at}");
            return Step::passes(place, text);
        }
        let path = self.load_balancer.path();
        let what = format!("no target group of {path} has {address}:{port}");
        let mut missing = Missing::new(Code::Elbv2ListenerRequiresTgAccept, what);
        for group in &self.target_groups {
            let is_behind = behind.iter().any(|(_, one)| one.id == group.id);
            let by = if is_behind {
                ""
            } else {
                ", to which no listener of it forwards"
            };
            for target in self.registered(group).filter(is_at) {
                let (name, port) = (&group.name, target.port);
                missing = missing.instead(format!("it is registered with {name} at {port}{by}"));
            }
        }
        let remedy = match behind.first() {
            Some((_, group)) => register(group, &address.to_string(), port, scope),
            None => "let a listener or a rule of it forward to a target group".to_owned(),
        };
        Step::missing(place, missing.remedy(remedy))
    }

    fn health(&self, target: &Target) -> Option<&TargetHealth> {
        self.report.as_ref()?.targets.iter().find(|one| {
            one.target_group_id == target.target_group_id
                && (one.address, one.port) == (target.address, target.port)
        })
    }

    fn state(&self) -> Step {
        let own = &self.load_balancer;
        let path = own.path();
        let place = Place::LoadBalancer;
        if let Some(failure) = self.report.as_ref().and_then(|one| one.failure.as_ref()) {
            let what = format!("{path} cannot serve its last change: {failure}");
            return Step::missing(place, Missing::new(Code::BadState, what));
        }
        if own.active_at.is_none() {
            let what = format!("{path} is provisioning");
            let missing = Missing::new(Code::BadState, what);
            let remedy = "wait for it: aws elbv2 wait load-balancer-available";
            return Step::missing(place, missing.remedy(remedy));
        }
        let scheme = match own.scheme {
            Scheme::InternetFacing => "internet-facing",
            Scheme::Internal => "internal",
        };
        let zones = own.zones.iter().map(|zone| zone.availability_zone.as_str());
        let zones: Vec<&str> = zones.collect();
        let text = format!("{path} is active, {scheme}, in {}", zones.join(" and "));
        Step::passes(place, text)
    }

    fn listening(&self, port: u16, scope: &Scope) -> Step {
        let place = Place::BalancerListener;
        let path = self.load_balancer.path();
        let Some(listener) = self.listener(port) else {
            let what = format!("{path} has no listener at port {port}");
            let mut ports: Vec<(u16, &str)> = self.listeners.iter().map(named).collect();
            ports.sort_unstable();
            let ports: Vec<String> = ports
                .iter()
                .map(|(port, name)| format!("{name} {port}"))
                .collect();
            let instead = match ports.as_slice() {
                [] => "it has none at all".to_owned(),
                some => format!("it listens at {}", some.join(" and ")),
            };
            let arn = scope.elb(&format!("loadbalancer/{path}"));
            let remedy = format!(
                "aws elbv2 create-listener --load-balancer-arn {arn} --protocol HTTP --port {port} \
                 --default-actions Type=forward,TargetGroupArn=ARN"
            );
            let missing = Missing::new(Code::Elbv2ListenersMismatch, what);
            return Step::missing(place, missing.instead(instead).remedy(remedy));
        };
        let problems = self.report.iter().flat_map(|report| &report.listeners);
        let mut problems = problems.filter(|one| one.listener_id == listener.id);
        if let Some(problem) = problems.next() {
            let missing = Missing::new(Code::BadState, &problem.problem);
            return Step::missing(place, missing);
        }
        let (port, protocol) = named(listener);
        if self.behind(listener).is_empty() {
            let text =
                format!("{protocol} {port} forwards to no target group: it answers by itself");
            return Step::passes(place, text);
        }
        Step::passes(place, format!("{protocol} {port}"))
    }
}

fn named(listener: &Listener) -> (u16, &'static str) {
    let protocol = match listener.protocol {
        ListenerProtocol::Http => "HTTP",
        ListenerProtocol::Https => "HTTPS",
    };
    (listener.port, protocol)
}

fn register(group: &TargetGroup, address: &str, port: u16, scope: &Scope) -> String {
    let arn = scope.elb(&format!("targetgroup/{}/{}", group.name, group.id));
    format!(
        "aws elbv2 register-targets --target-group-arn {arn} --targets Id={address},Port={port}"
    )
}

/// What usually makes checks fail so.
fn remedied(missing: Missing, reason: Option<&TargetHealthReason>) -> Missing {
    match reason {
        Some(TargetHealthReason::Timeout) => missing.remedy(
            "let the target's security groups admit those of the load balancer, or the program answer sooner",
        ),
        Some(TargetHealthReason::ResponseCodeMismatch { code }) => missing.remedy(format!(
            "the program answers {code}: set the health check's path, or its matcher"
        )),
        Some(TargetHealthReason::FailedHealthChecks) => missing
            .remedy("let the program listen at that port, or register the port where it listens"),
        _ => missing,
    }
}
