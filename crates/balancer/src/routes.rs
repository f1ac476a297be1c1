//! A plan compiled for requests: which rule takes one, and what is to be done with it.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::HashMap;
use std::net::IpAddr;

use bytes::Bytes;
use http::StatusCode;
use model::ListenerId;
use model::balancing::{Action, BalancerPlan, ListenerPlan, RedirectStatus, RulePlan};
use rules::balancing::conditions::{Conditions, Parameters, Request};
use rules::balancing::redirect::{self, Asked, Redirect};

use crate::header_changes::{Changes, Reserved};
use crate::targets::{Forward, Targets};

mod index;
#[cfg(test)]
mod tests;

use index::Index;

/// What is known of a request before anything is done with it.
#[derive(Debug)]
pub(crate) struct RequestFacts<'a> {
    pub(crate) method: &'a http::Method,
    /// `http` or `https`.
    pub(crate) scheme: &'a str,
    /// Without a port, in lower case.
    pub(crate) host: &'a str,
    /// The listener's.
    pub(crate) port: u16,
    pub(crate) path: &'a str,
    pub(crate) query: Option<&'a str>,
    pub(crate) headers: &'a http::HeaderMap,
    /// The address of the connection's other end.
    pub(crate) source: IpAddr,
}

/// The same as conditions look at it.
struct Seen<'a> {
    facts: &'a RequestFacts<'a>,
    /// Of the query, when a condition asks for them.
    parameters: OnceCell<Parameters>,
}

impl<'a> Seen<'a> {
    fn new(facts: &'a RequestFacts<'a>) -> Self {
        Self {
            facts,
            parameters: OnceCell::new(),
        }
    }
}

impl Request for Seen<'_> {
    fn method(&self) -> &str {
        self.facts.method.as_str()
    }

    fn host(&self) -> &str {
        self.facts.host
    }

    fn path(&self) -> &str {
        self.facts.path
    }

    fn parameters(&self) -> &Parameters {
        self.parameters
            .get_or_init(|| Parameters::new(self.facts.query))
    }

    fn any_header(&self, name: &str, fits: &mut dyn FnMut(&[u8]) -> bool) -> bool {
        let mut values = self.facts.headers.get_all(name).iter();
        values.any(|value| fits(value.as_bytes()))
    }

    fn source(&self) -> IpAddr {
        self.facts.source
    }
}

/// All listeners of a plan.
#[derive(Debug)]
pub(crate) struct Routes(HashMap<ListenerId, ListenerRoutes>);

/// The rules of a listener.
#[derive(Debug)]
pub(crate) struct ListenerRoutes {
    /// By priority.
    rules: Vec<Rule>,
    default: Rule,
    index: Index,
    /// What is changed of header fields.
    pub(crate) headers: Changes,
}

#[derive(Debug)]
struct Rule {
    conditions: Conditions,
    done: Done,
}

/// The rule that a request fell under, as access logs name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RuleName {
    /// 0 is the default rule's.
    pub(crate) priority: u32,
    pub(crate) arn: String,
}

/// What a rule does.
#[derive(Debug)]
enum Done {
    Forward(Forward),
    Redirect {
        rule: RuleName,
        status: StatusCode,
        /// `protocol`, `host`, `port`, `path` and `query`, with placeholders.
        members: Box<[String; 5]>,
    },
    Fixed {
        rule: RuleName,
        status: StatusCode,
        content_type: Option<String>,
        body: Bytes,
    },
}

/// What is to be done with a request.
#[derive(Debug)]
pub(crate) enum Decision<'r> {
    /// Its rule is [`Forward::rule`].
    Forward(&'r Forward),
    Redirect {
        rule: &'r RuleName,
        status: StatusCode,
        /// Visible ASCII.
        location: String,
    },
    Fixed {
        rule: &'r RuleName,
        status: StatusCode,
        content_type: Option<&'r str>,
        body: &'r Bytes,
    },
}

impl Routes {
    /// `targets` has to know the plan already ([`Targets::update`]).
    pub(crate) fn new(plan: &BalancerPlan, targets: &Targets) -> Self {
        let reserved = Reserved::new(plan);
        let routes = |listener| ListenerRoutes::new(listener, &reserved, targets);
        let listeners = plan.listeners.iter();
        Self(
            listeners
                .map(|listener| (listener.id.clone(), routes(listener)))
                .collect(),
        )
    }

    pub(crate) fn listener(&self, id: &ListenerId) -> Option<&ListenerRoutes> {
        self.0.get(id)
    }
}

impl ListenerRoutes {
    fn new(plan: &ListenerPlan, reserved: &Reserved, targets: &Targets) -> Self {
        let mut planned: Vec<&RulePlan> = plan.rules.iter().collect();
        planned.sort_by_key(|rule| rule.priority);
        let rules: Vec<Rule> = planned
            .into_iter()
            .map(|rule| {
                let name = RuleName {
                    priority: rule.priority,
                    arn: rule.arn.clone(),
                };
                Rule {
                    conditions: Conditions::new(&rule.conditions),
                    done: Done::new(&rule.actions, name, targets),
                }
            })
            .collect();
        let default = RuleName {
            priority: 0,
            arn: plan.default_rule_arn.clone(),
        };
        Self {
            index: Index::new(rules.iter().map(|rule| &rule.conditions)),
            headers: Changes::new(&plan.headers, reserved),
            rules,
            default: Rule {
                conditions: Conditions::new(&[]),
                done: Done::new(&plan.default_actions, default, targets),
            },
        }
    }

    /// The first rule by priority whose conditions hold, else the default one.
    pub(crate) fn decide<'r>(&'r self, facts: &RequestFacts<'_>) -> Decision<'r> {
        let host = if facts.host.bytes().any(|byte| byte.is_ascii_uppercase()) {
            Cow::Owned(facts.host.to_ascii_lowercase())
        } else {
            Cow::Borrowed(facts.host)
        };
        let seen = Seen::new(facts);
        let rule = self
            .index
            .candidates(host.as_bytes(), facts.path.as_bytes())
            .map(|at| &self.rules[at])
            .find(|rule| rule.conditions.hold(&seen))
            .unwrap_or(&self.default);
        rule.done.decision(facts)
    }
}

impl Done {
    /// The last action is the one that ends a request; a rule without any, which the API does not
    /// make, answers 503.
    fn new(actions: &[Action], rule: RuleName, targets: &Targets) -> Self {
        match actions.last() {
            Some(Action::Forward {
                target_groups,
                stickiness_seconds,
            }) => Self::Forward(targets.forward(target_groups, *stickiness_seconds, rule)),
            Some(Action::Redirect {
                protocol,
                host,
                port,
                path,
                query,
                status,
            }) => Self::Redirect {
                rule,
                status: match status {
                    RedirectStatus::MovedPermanently => StatusCode::MOVED_PERMANENTLY,
                    RedirectStatus::Found => StatusCode::FOUND,
                },
                members: Box::new([protocol, host, port, path, query].map(Clone::clone)),
            },
            Some(Action::FixedResponse {
                status,
                content_type,
                body,
            }) => Self::Fixed {
                rule,
                status: StatusCode::from_u16(*status).unwrap_or(StatusCode::SERVICE_UNAVAILABLE),
                content_type: content_type.clone(),
                body: Bytes::from(body.clone().unwrap_or_default()),
            },
            None => Self::Fixed {
                rule,
                status: StatusCode::SERVICE_UNAVAILABLE,
                content_type: None,
                body: Bytes::new(),
            },
        }
    }

    fn decision<'r>(&'r self, facts: &RequestFacts<'_>) -> Decision<'r> {
        match self {
            Self::Forward(forward) => Decision::Forward(forward),
            Self::Redirect {
                rule,
                status,
                members,
            } => Decision::Redirect {
                rule,
                status: *status,
                location: location(members, facts),
            },
            Self::Fixed {
                rule,
                status,
                content_type,
                body,
            } => Decision::Fixed {
                rule,
                status: *status,
                content_type: content_type.as_deref(),
                body,
            },
        }
    }
}

fn location(members: &[String; 5], facts: &RequestFacts<'_>) -> String {
    let [protocol, host, port, path, query] = members;
    redirect::location(
        &Redirect {
            protocol,
            host,
            port,
            path,
            query,
        },
        &Asked {
            protocol: facts.scheme,
            host: facts.host,
            port: facts.port,
            path: facts.path,
            query: facts.query.unwrap_or_default(),
        },
    )
}
