//! ARNs of load balancers, listeners, rules and target groups: reading them and writing them.
//!
//! A malformed ARN, or one of another account or region, is not a valid ARN, as AWS says it. A valid
//! one may name nothing: `lookup` finds that out.

use model::arn::Scope;
use model::balancing::{LoadBalancer, TargetGroup};
use model::{ListenerId, ListenerRuleId, LoadBalancerId, TargetGroupId};
use smithy::ServiceError;

use super::errors::{invalid, invalid_arn};

/// `loadbalancer/<kind>/<name>/<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LoadBalancerArn {
    /// As it was given.
    pub(super) text: String,
    /// `app`, `net` or `gwy`; and the name.
    kind_and_name: String,
    pub(super) id: LoadBalancerId,
}

/// `listener/<kind>/<name>/<load balancer's id>/<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ListenerArn {
    pub(super) load_balancer: LoadBalancerArn,
    pub(super) id: ListenerId,
}

/// `listener-rule/<kind>/<name>/<load balancer's id>/<listener's id>/<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RuleArn {
    pub(super) listener: ListenerArn,
    pub(super) id: ListenerRuleId,
}

/// `targetgroup/<name>/<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TargetGroupArn {
    pub(super) name: String,
    pub(super) id: TargetGroupId,
}

/// What can carry tags.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Resource {
    LoadBalancer(LoadBalancerArn),
    Listener(ListenerArn),
    Rule(RuleArn),
    TargetGroup(TargetGroupArn),
}

impl LoadBalancerArn {
    pub(super) fn parse(text: &str, scope: &Scope) -> Result<Self, ServiceError> {
        let parts = parts(text, scope, "loadbalancer");
        match parts.as_deref().map(|parts| Self::from_parts(text, parts)) {
            Some(Some((arn, []))) => Ok(arn),
            _ => Err(invalid_arn(text, "load balancer")),
        }
    }

    /// Reads the first three parts; the rest is answered.
    fn from_parts<'a, 'b>(text: &str, parts: &'a [&'b str]) -> Option<(Self, &'a [&'b str])> {
        let [kind @ ("app" | "net" | "gwy"), name, id, rest @ ..] = parts else {
            return None;
        };
        let arn = Self {
            text: text.to_owned(),
            kind_and_name: format!("{kind}/{}", checked_name(name)?),
            id: LoadBalancerId::parse(id).ok()?,
        };
        Some((arn, rest))
    }

    /// Whether it is this load balancer's, whose id it has.
    pub(super) fn names(&self, balancer: &LoadBalancer) -> bool {
        balancer.path() == format!("{}/{}", self.kind_and_name, self.id)
    }
}

impl ListenerArn {
    pub(super) fn parse(text: &str, scope: &Scope) -> Result<Self, ServiceError> {
        let parts = parts(text, scope, "listener");
        match parts.as_deref().map(|parts| Self::from_parts(text, parts)) {
            Some(Some((arn, []))) => Ok(arn),
            _ => Err(invalid_arn(text, "listener")),
        }
    }

    fn from_parts<'a, 'b>(text: &str, parts: &'a [&'b str]) -> Option<(Self, &'a [&'b str])> {
        let (load_balancer, rest) = LoadBalancerArn::from_parts(text, parts)?;
        let (id, rest) = rest.split_first()?;
        let id = ListenerId::parse(id).ok()?;
        Some((Self { load_balancer, id }, rest))
    }
}

impl RuleArn {
    pub(super) fn parse(text: &str, scope: &Scope) -> Result<Self, ServiceError> {
        let read = || {
            let parts = parts(text, scope, "listener-rule")?;
            let (listener, rest) = ListenerArn::from_parts(text, &parts)?;
            let [id] = rest else { return None };
            let id = ListenerRuleId::parse(id).ok()?;
            Some(Self { listener, id })
        };
        read().ok_or_else(|| invalid_arn(text, "listener rule"))
    }

    /// As it was given.
    pub(super) fn text(&self) -> &str {
        &self.listener.load_balancer.text
    }
}

impl TargetGroupArn {
    pub(super) fn parse(text: &str, scope: &Scope) -> Result<Self, ServiceError> {
        let read = || {
            let parts = parts(text, scope, "targetgroup")?;
            let [name, id] = parts.as_slice() else {
                return None;
            };
            Some(Self {
                name: checked_name(name)?.to_owned(),
                id: TargetGroupId::parse(id).ok()?,
            })
        };
        read().ok_or_else(|| invalid_arn(text, "target group"))
    }
}

impl Resource {
    pub(super) fn parse(text: &str, scope: &Scope) -> Result<Self, ServiceError> {
        let resource = text.splitn(6, ':').nth(5).unwrap_or_default();
        match resource.split('/').next() {
            Some("loadbalancer") => LoadBalancerArn::parse(text, scope).map(Self::LoadBalancer),
            Some("listener") => ListenerArn::parse(text, scope).map(Self::Listener),
            Some("listener-rule") => RuleArn::parse(text, scope).map(Self::Rule),
            Some("targetgroup") => TargetGroupArn::parse(text, scope).map(Self::TargetGroup),
            _ => Err(invalid(format!("'{text}' is not a valid ARN"))),
        }
    }
}

pub(super) fn load_balancer(scope: &Scope, balancer: &LoadBalancer) -> String {
    scope.elb(&format!("loadbalancer/{}", balancer.path()))
}

pub(super) fn listener(scope: &Scope, balancer: &LoadBalancer, id: &ListenerId) -> String {
    scope.elb(&format!("listener/{}/{id}", balancer.path()))
}

pub(super) fn rule(
    scope: &Scope,
    balancer: &LoadBalancer,
    listener: &ListenerId,
    id: &ListenerRuleId,
) -> String {
    scope.elb(&format!(
        "listener-rule/{}/{listener}/{id}",
        balancer.path()
    ))
}

pub(super) fn target_group(scope: &Scope, group: &TargetGroup) -> String {
    scope.elb(&format!("targetgroup/{}/{}", group.name, group.id))
}

/// The parts after `kind`, if the text is an ARN of that kind in this account and region.
fn parts<'a>(text: &'a str, scope: &Scope, kind: &str) -> Option<Vec<&'a str>> {
    let resource = text.strip_prefix(scope.elb("").as_str())?;
    let rest = resource.strip_prefix(kind)?.strip_prefix('/')?;
    Some(rest.split('/').collect())
}

/// A name as load balancers and target groups can have.
fn checked_name(name: &str) -> Option<&str> {
    let valid = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    (1..=32).contains(&name.len()).then_some(())?;
    name.bytes().all(valid).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: &str = "arn:aws:elasticloadbalancing:us-east-1:000000000000:";

    fn scope() -> Scope {
        Scope {
            account_id: "000000000000".to_owned(),
            region: "us-east-1".to_owned(),
        }
    }

    fn check(rest: &str, is_valid: [bool; 4]) {
        let (text, scope) = (format!("{START}{rest}"), scope());
        let read = [
            LoadBalancerArn::parse(&text, &scope).is_ok(),
            ListenerArn::parse(&text, &scope).is_ok(),
            RuleArn::parse(&text, &scope).is_ok(),
            TargetGroupArn::parse(&text, &scope).is_ok(),
        ];
        assert_eq!(read, is_valid, "{text}");
        let any = is_valid.contains(&true);
        assert_eq!(Resource::parse(&text, &scope).is_ok(), any, "{text}");
    }

    #[test]
    fn arns_are_read_by_kind() {
        let (a, b, c) = ("0123456789abcdef", "1123456789abcdef", "2123456789abcdef");
        let none = [false; 4];
        check(
            &format!("loadbalancer/app/web/{a}"),
            [true, false, false, false],
        );
        check(
            &format!("loadbalancer/net/web/{a}"),
            [true, false, false, false],
        );
        check(
            &format!("listener/app/web/{a}/{b}"),
            [false, true, false, false],
        );
        check(
            &format!("listener-rule/app/web/{a}/{b}/{c}"),
            [false, false, true, false],
        );
        check(&format!("targetgroup/web/{a}"), [false, false, false, true]);
        check(&format!("loadbalancer/{a}"), none);
        check(&format!("loadbalancer/app/web/{a}/"), none);
        check(&format!("loadbalancer/app/web/{a}/{b}"), none);
        check("loadbalancer/app/web/0123456789ABCDEF", none);
        check(&format!("loadbalancer/app/we b/{a}"), none);
        check(&format!("listener/app/web/{a}"), none);
        check(&format!("listener-rule/app/web/{a}/{b}"), none);
        check(&format!("targetgroup/{a}"), none);
        check("", none);
        check("truststore/a/b", none);
    }

    #[test]
    fn arns_elsewhere_are_not_valid() {
        let id = "0123456789abcdef";
        for text in [
            format!("arn:aws:elasticloadbalancing:us-east-2:000000000000:targetgroup/a/{id}"),
            format!("arn:aws:elasticloadbalancing:us-east-1:000000000001:targetgroup/a/{id}"),
            format!("arn:aws:ecs:us-east-1:000000000000:targetgroup/a/{id}"),
            String::new(),
        ] {
            let error = TargetGroupArn::parse(&text, &scope()).unwrap_err();
            assert_eq!(error.code, "ValidationError");
            assert_eq!(
                error.message,
                format!("'{text}' is not a valid target group ARN")
            );
        }
    }
}
