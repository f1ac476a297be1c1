//! The actions of listeners and rules, between the shapes and the model. `rules::balancing` says
//! whether they are valid.

use aws_api::elbv2::{
    Action as Shape, FixedResponseActionConfig, ForwardActionConfig, RedirectActionConfig,
    TargetGroupStickinessConfig, TargetGroupTuple, errors as kinds,
};
use model::TargetGroupId;
use model::arn::Scope;
use model::balancing::{Action, Listener, RedirectStatus, TargetGroup, WeightedTargetGroup};
use rules::balancing::validate::{InvalidRule, check_actions};
use smithy::ServiceError;
use store::Tx;

use super::arns::TargetGroupArn;
use super::errors::{invalid, unsupported};
use super::{arns, lookup};
use crate::context::integer;
use crate::error::Failure;

/// The only order that there is: every action ends a request, so there is one.
const ORDER: i32 = 1;

/// Actions as a request has them.
#[derive(Debug, Clone)]
pub(super) struct ReadActions {
    actions: Vec<Action>,
    /// What the actions' target groups were named by.
    groups: Vec<TargetGroupArn>,
}

pub(super) fn read(given: Vec<Shape>, scope: &Scope) -> Result<ReadActions, ServiceError> {
    let mut read = ReadActions {
        actions: Vec::new(),
        groups: Vec::new(),
    };
    for shape in given {
        if shape.order.is_some_and(|order| order != ORDER) {
            return Err(unsupported("Actions with another order than 1"));
        }
        let action = match shape.r#type.as_deref() {
            Some("forward") => read_forward(shape, scope, &mut read.groups)?,
            Some("redirect") => read_redirect(shape.redirect_config)?,
            Some("fixed-response") => read_fixed_response(shape.fixed_response_config)?,
            Some(kind @ ("authenticate-oidc" | "authenticate-cognito" | "jwt-validation")) => {
                return Err(unsupported(&format!("Actions of type '{kind}'")));
            }
            Some(other) => return Err(invalid(format!("'{other}' is not a valid action type"))),
            None => return Err(invalid("An action type must be specified")),
        };
        read.actions.push(action);
    }
    Ok(read)
}

impl ReadActions {
    /// The actions for a listener, if they are valid there and name target groups that exist.
    pub(super) fn settle(self, tx: &Tx<'_>, listener: &Listener) -> Result<Vec<Action>, Failure> {
        check(&self.actions, listener)?;
        for group in &self.groups {
            lookup::target_group(tx, group)?;
        }
        Ok(self.actions)
    }
}

/// Whether actions are valid on a listener with this endpoint.
pub(super) fn check(actions: &[Action], listener: &Listener) -> Result<(), ServiceError> {
    check_actions(actions, listener.protocol, listener.port)
        .map_err(|problem| invalid_rule(&problem))
}

pub(super) fn invalid_rule(problem: &InvalidRule) -> ServiceError {
    match problem {
        InvalidRule::Validation(text) => invalid(text),
        InvalidRule::Action(text) => kinds::INVALID_LOAD_BALANCER_ACTION_EXCEPTION.error(text),
    }
}

/// A target group can be named alone, in the configuration, or in both.
fn read_forward(
    shape: Shape,
    scope: &Scope,
    groups: &mut Vec<TargetGroupArn>,
) -> Result<Action, ServiceError> {
    let config = shape.forward_config.unwrap_or_default();
    let mut tuples = config.target_groups.unwrap_or_default();
    if let Some(alone) = shape.target_group_arn {
        let is_same =
            matches!(tuples.as_slice(), [one] if one.target_group_arn.as_ref() == Some(&alone));
        if tuples.is_empty() {
            tuples.push(TargetGroupTuple {
                target_group_arn: Some(alone),
                weight: None,
            });
        } else if !is_same {
            return Err(invalid(
                "You can specify both a target group ARN and target groups to forward to only if \
                 they are the same target group",
            ));
        }
    }
    let mut target_groups = Vec::new();
    for tuple in tuples {
        let arn = TargetGroupArn::parse(&tuple.target_group_arn.unwrap_or_default(), scope)?;
        let weight = u32::try_from(tuple.weight.unwrap_or(1)).unwrap_or(u32::MAX);
        target_groups.push(WeightedTargetGroup {
            target_group_id: arn.id.clone(),
            weight,
        });
        groups.push(arn);
    }
    let stickiness = config.target_group_stickiness_config.unwrap_or_default();
    let stickiness_seconds = match (stickiness.enabled, stickiness.duration_seconds) {
        (Some(true), Some(seconds)) => Some(u32::try_from(seconds).unwrap_or(0)),
        (Some(true), None) => {
            return Err(invalid(
                "A duration must be specified if target group stickiness is enabled",
            ));
        }
        (None | Some(false), _) => None,
    };
    Ok(Action::Forward {
        target_groups,
        stickiness_seconds,
    })
}

fn read_redirect(config: Option<RedirectActionConfig>) -> Result<Action, ServiceError> {
    let config = config.ok_or_else(|| invalid("A redirect action must have a RedirectConfig"))?;
    let status = match config.status_code.as_deref() {
        Some("HTTP_301") => RedirectStatus::MovedPermanently,
        Some("HTTP_302") => RedirectStatus::Found,
        other => {
            let other = other.unwrap_or_default();
            return Err(invalid(format!(
                "The status code '{other}' of a redirect must be one of: 'HTTP_301', 'HTTP_302'"
            )));
        }
    };
    let or = |member: Option<String>, default: &str| member.unwrap_or_else(|| default.to_owned());
    Ok(Action::Redirect {
        protocol: or(config.protocol, "#{protocol}"),
        host: or(config.host, "#{host}"),
        port: or(config.port, "#{port}"),
        path: or(config.path, "/#{path}"),
        query: or(config.query, "#{query}"),
        status,
    })
}

fn read_fixed_response(config: Option<FixedResponseActionConfig>) -> Result<Action, ServiceError> {
    let config =
        config.ok_or_else(|| invalid("A fixed-response action must have a FixedResponseConfig"))?;
    let code = config.status_code.unwrap_or_default();
    let status = code
        .parse()
        .ok()
        .filter(|_| code.len() == 3)
        .ok_or_else(|| invalid(format!("'{code}' is not a valid status code")))?;
    Ok(Action::FixedResponse {
        status,
        content_type: config.content_type.filter(|text| !text.is_empty()),
        body: config.message_body,
    })
}

/// Renders actions whose target groups exist: a target group in use cannot be deleted.
pub(super) fn render(
    tx: &Tx<'_>,
    actions: &[Action],
    scope: &Scope,
) -> Result<Vec<Shape>, Failure> {
    actions
        .iter()
        .map(|action| render_one(tx, action, scope))
        .collect()
}

fn render_one(tx: &Tx<'_>, action: &Action, scope: &Scope) -> Result<Shape, Failure> {
    let shape = |kind: &str| Shape {
        r#type: Some(kind.to_owned()),
        order: Some(ORDER),
        ..Shape::default()
    };
    Ok(match action {
        Action::Forward {
            target_groups,
            stickiness_seconds,
        } => {
            let tuples = target_groups.iter().map(|one| render_tuple(tx, one, scope));
            let tuples = tuples.collect::<Result<Vec<_>, _>>()?;
            let alone = match tuples.as_slice() {
                [one] => one.target_group_arn.clone(),
                _ => None,
            };
            Shape {
                target_group_arn: alone,
                forward_config: Some(ForwardActionConfig {
                    target_groups: Some(tuples),
                    target_group_stickiness_config: Some(TargetGroupStickinessConfig {
                        enabled: Some(stickiness_seconds.is_some()),
                        duration_seconds: stickiness_seconds.map(integer),
                    }),
                }),
                ..shape("forward")
            }
        }
        Action::Redirect {
            protocol,
            host,
            port,
            path,
            query,
            status,
        } => Shape {
            redirect_config: Some(RedirectActionConfig {
                protocol: Some(protocol.clone()),
                host: Some(host.clone()),
                port: Some(port.clone()),
                path: Some(path.clone()),
                query: Some(query.clone()),
                status_code: Some(status_name(*status).to_owned()),
            }),
            ..shape("redirect")
        },
        Action::FixedResponse {
            status,
            content_type,
            body,
        } => Shape {
            fixed_response_config: Some(FixedResponseActionConfig {
                message_body: body.clone(),
                status_code: Some(status.to_string()),
                content_type: content_type.clone(),
            }),
            ..shape("fixed-response")
        },
    })
}

fn render_tuple(
    tx: &Tx<'_>,
    one: &WeightedTargetGroup,
    scope: &Scope,
) -> Result<TargetGroupTuple, Failure> {
    Ok(TargetGroupTuple {
        target_group_arn: group_arn(tx, &one.target_group_id, scope)?,
        weight: Some(integer(one.weight)),
    })
}

fn group_arn(tx: &Tx<'_>, id: &TargetGroupId, scope: &Scope) -> Result<Option<String>, Failure> {
    let group = tx.balancing_find::<TargetGroup>(id.as_str())?;
    Ok(group.map(|group| arns::target_group(scope, &group)))
}

fn status_name(status: RedirectStatus) -> &'static str {
    match status {
        RedirectStatus::MovedPermanently => "HTTP_301",
        RedirectStatus::Found => "HTTP_302",
    }
}
