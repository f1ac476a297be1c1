//! What a listener rule may say.
//!
//! Limits are those of the API reference and of "Quotas for your Application Load Balancers". Texts
//! are AWS's where they are known.

use std::fmt;

use model::balancing::{Action, Condition, ListenerProtocol};

/// The values of all conditions of a rule.
pub const CONDITION_VALUES_MAX: usize = 5;
/// The wildcards in the values of all conditions of a rule.
pub const CONDITION_WILDCARDS_MAX: usize = 5;
pub const PRIORITY_MAX: i64 = 50_000;
/// Target groups of a forward action.
pub const TARGET_GROUPS_MAX: usize = 5;
/// Bytes of the body of a fixed response.
pub const BODY_MAX: usize = 1024;
/// A week.
pub const STICKINESS_SECONDS_MAX: u32 = 604_800;

const CONTENT_TYPES: [&str; 5] = [
    "text/plain",
    "text/css",
    "text/html",
    "application/javascript",
    "application/json",
];

/// What is wrong with a rule; the text is for the caller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InvalidRule {
    /// To be answered as `ValidationError`.
    Validation(String),
    /// To be answered as `InvalidLoadBalancerAction`.
    Action(String),
}

impl fmt::Display for InvalidRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Validation(text) | Self::Action(text) => f.write_str(text),
        }
    }
}

impl std::error::Error for InvalidRule {}

fn ensure(good: bool, text: impl FnOnce() -> String) -> Result<(), InvalidRule> {
    if good {
        Ok(())
    } else {
        Err(InvalidRule::Validation(text()))
    }
}

fn ensure_action(good: bool, text: impl FnOnce() -> String) -> Result<(), InvalidRule> {
    if good {
        Ok(())
    } else {
        Err(InvalidRule::Action(text()))
    }
}

/// Whether a rule can have this priority.
pub fn check_priority(priority: i64) -> Result<(), InvalidRule> {
    ensure((1..=PRIORITY_MAX).contains(&priority), || {
        format!("Priority '{priority}' must be between '1' and '{PRIORITY_MAX}'")
    })
}

/// Whether these are all conditions of a rule.
pub fn check_conditions(conditions: &[Condition]) -> Result<(), InvalidRule> {
    ensure(!conditions.is_empty(), || {
        "A condition must be specified".to_owned()
    })?;
    let values: usize = conditions.iter().map(value_count).sum();
    ensure(values <= CONDITION_VALUES_MAX, || {
        format!("A rule can only have '{CONDITION_VALUES_MAX}' condition values")
    })?;
    let wildcards: usize = conditions.iter().map(wildcard_count).sum();
    ensure(wildcards <= CONDITION_WILDCARDS_MAX, || {
        format!("A rule can only have '{CONDITION_WILDCARDS_MAX}' condition wildcards")
    })?;
    for (at, condition) in conditions.iter().enumerate() {
        check_condition(condition)?;
        let name = field(condition);
        let repeatable = matches!(
            condition,
            Condition::HttpHeader { .. } | Condition::QueryString { .. }
        );
        let repeated = conditions[..at].iter().any(|one| field(one) == name);
        ensure(repeatable || !repeated, || {
            format!("A rule can only have one '{name}' condition")
        })?;
    }
    Ok(())
}

/// What AWS calls the condition.
pub fn field(condition: &Condition) -> &'static str {
    match condition {
        Condition::HostHeader { .. } => "host-header",
        Condition::PathPattern { .. } => "path-pattern",
        Condition::HttpHeader { .. } => "http-header",
        Condition::HttpRequestMethod { .. } => "http-request-method",
        Condition::QueryString { .. } => "query-string",
        Condition::SourceIp { .. } => "source-ip",
    }
}

fn value_count(condition: &Condition) -> usize {
    match condition {
        Condition::HostHeader { patterns }
        | Condition::PathPattern { patterns }
        | Condition::HttpHeader { patterns, .. } => patterns.len(),
        Condition::HttpRequestMethod { methods } => methods.len(),
        Condition::QueryString { pairs } => pairs.len(),
        Condition::SourceIp { ranges } => ranges.len(),
    }
}

fn wildcard_count(condition: &Condition) -> usize {
    let count = |text: &str| text.bytes().filter(|b| matches!(b, b'*' | b'?')).count();
    match condition {
        Condition::HostHeader { patterns }
        | Condition::PathPattern { patterns }
        | Condition::HttpHeader { patterns, .. } => patterns.iter().map(|text| count(text)).sum(),
        Condition::QueryString { pairs } => pairs
            .iter()
            .map(|pair| pair.key.as_deref().map_or(0, escaped_count) + escaped_count(&pair.value))
            .sum(),
        Condition::HttpRequestMethod { .. } | Condition::SourceIp { .. } => 0,
    }
}

/// The wildcards that no backslash is before.
fn escaped_count(text: &str) -> usize {
    let bytes = text.as_bytes();
    (0..bytes.len())
        .filter(|at| matches!(bytes[*at], b'*' | b'?') && (*at == 0 || bytes[*at - 1] != b'\\'))
        .count()
}

fn check_condition(condition: &Condition) -> Result<(), InvalidRule> {
    ensure(value_count(condition) > 0, || {
        "A condition value must be specified".to_owned()
    })?;
    match condition {
        Condition::HostHeader { patterns } => {
            patterns.iter().try_for_each(|pattern| check_host(pattern))
        }
        Condition::PathPattern { patterns } => {
            patterns.iter().try_for_each(|pattern| check_path(pattern))
        }
        Condition::HttpHeader { name, patterns } => {
            check_header_name(name)?;
            patterns
                .iter()
                .try_for_each(|pattern| check_text("http-header", pattern, 128))
        }
        Condition::HttpRequestMethod { methods } => {
            methods.iter().try_for_each(|method| check_method(method))
        }
        Condition::QueryString { pairs } => pairs.iter().try_for_each(|pair| {
            if let Some(key) = &pair.key {
                check_text("Key", key, 128)?;
            }
            check_text("Value", &pair.value, 128)
        }),
        Condition::SourceIp { .. } => Ok(()),
    }
}

/// Not empty, not too long and visible.
fn check_text(what: &str, text: &str, max: usize) -> Result<(), InvalidRule> {
    ensure(!text.is_empty(), || {
        "A condition value cannot be empty".to_owned()
    })?;
    ensure(text.chars().count() <= max, || {
        format!("The '{what}' value is too long; the limit is '{max}'")
    })?;
    ensure(!text.chars().any(char::is_control), || {
        format!("The '{what}' value contains characters that are not allowed")
    })
}

fn check_host(pattern: &str) -> Result<(), InvalidRule> {
    check_text("host-header", pattern, 128)?;
    let allowed = |b: u8| b.is_ascii_alphanumeric() || b"-.*?_".contains(&b);
    ensure(pattern.bytes().all(allowed), || {
        format!("The 'host-header' value '{pattern}' contains characters that are not allowed")
    })
}

fn check_path(pattern: &str) -> Result<(), InvalidRule> {
    check_text("path-pattern", pattern, 128)?;
    let allowed = |b: u8| b.is_ascii_alphanumeric() || b"_-.$/~\"'@:+&*?".contains(&b);
    ensure(pattern.bytes().all(allowed), || {
        format!("The 'path-pattern' value '{pattern}' contains characters that are not allowed")
    })
}

fn check_header_name(name: &str) -> Result<(), InvalidRule> {
    check_text("HttpHeaderName", name, 40)?;
    // A token of RFC 7230; wildcards, which are no wildcards there, included.
    let allowed = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'+-.^_`|~".contains(&b);
    ensure(name.bytes().all(allowed), || {
        format!("The 'HttpHeaderName' value '{name}' contains characters that are not allowed")
    })?;
    ensure(!name.eq_ignore_ascii_case("host"), || {
        "The 'Host' header cannot be used in an 'http-header' condition; use 'host-header'"
            .to_owned()
    })
}

fn check_method(method: &str) -> Result<(), InvalidRule> {
    check_text("http-request-method", method, 40)?;
    let allowed = |b: u8| b.is_ascii_uppercase() || matches!(b, b'-' | b'_');
    ensure(method.bytes().all(allowed), || {
        "The 'http-request-method' value is invalid; the allowed characters are A-Z, hyphen and \
         underscore"
            .to_owned()
    })
}

/// Whether these are all actions of a rule, or of a listener, with this protocol and port.
pub fn check_actions(
    actions: &[Action],
    protocol: ListenerProtocol,
    port: u16,
) -> Result<(), InvalidRule> {
    ensure(!actions.is_empty(), || {
        "An action must be specified".to_owned()
    })?;
    // Every action that exists here ends the request; those that go before one do not exist.
    ensure_action(actions.len() == 1, || {
        "You can specify only one action of type 'forward', 'redirect' or 'fixed-response'"
            .to_owned()
    })?;
    actions
        .iter()
        .try_for_each(|action| check_action(action, protocol, port))
}

fn check_action(
    action: &Action,
    listener: ListenerProtocol,
    listener_port: u16,
) -> Result<(), InvalidRule> {
    match action {
        Action::Forward {
            target_groups,
            stickiness_seconds,
        } => {
            let count = target_groups.len();
            ensure_action((1..=TARGET_GROUPS_MAX).contains(&count), || {
                format!(
                    "A forward action must have between 1 and {TARGET_GROUPS_MAX} target groups"
                )
            })?;
            ensure_action(target_groups.iter().all(|one| one.weight <= 999), || {
                "The weight of a target group must be between 0 and 999".to_owned()
            })?;
            let repeated = target_groups.iter().enumerate().any(|(at, one)| {
                target_groups[..at]
                    .iter()
                    .any(|before| before.target_group_id == one.target_group_id)
            });
            ensure_action(!repeated, || {
                "A forward action cannot have the same target group more than once".to_owned()
            })?;
            let seconds = stickiness_seconds.unwrap_or(1);
            ensure_action((1..=STICKINESS_SECONDS_MAX).contains(&seconds), || {
                format!(
                    "Target group stickiness duration must be between 1 and {STICKINESS_SECONDS_MAX} seconds"
                )
            })
        }
        Action::FixedResponse {
            status,
            content_type,
            body,
        } => check_fixed(*status, content_type.as_deref(), body.as_deref()),
        Action::Redirect {
            protocol,
            host,
            port,
            path,
            query,
            ..
        } => {
            check_redirect(protocol, host, port, path, query)?;
            check_loop(protocol, host, port, path, listener, listener_port)
        }
    }
}

fn check_fixed(
    status: u16,
    content_type: Option<&str>,
    body: Option<&str>,
) -> Result<(), InvalidRule> {
    ensure(matches!(status / 100, 2 | 4 | 5), || {
        format!(
            "1 validation error detected: Value '{status}' at \
             'actions.1.member.fixedResponseConfig.statusCode' failed to satisfy constraint: \
             Member must satisfy regular expression pattern: ^(2|4|5)\\d\\d$"
        )
    })?;
    ensure_action(
        content_type.is_none_or(|one| CONTENT_TYPES.contains(&one)),
        || {
            "The ContentType must be one of:'text/html', 'application/json', \
         'application/javascript', 'text/css', 'text/plain'"
                .to_owned()
        },
    )?;
    ensure_action(body.is_none_or(|body| body.len() <= BODY_MAX), || {
        format!("The MessageBody can have at most {BODY_MAX} characters")
    })
}

fn check_redirect(
    protocol: &str,
    host: &str,
    port: &str,
    path: &str,
    query: &str,
) -> Result<(), InvalidRule> {
    let visible = |text: &str| text.bytes().all(|byte| byte.is_ascii_graphic());
    ensure_action(matches!(protocol, "HTTP" | "HTTPS" | "#{protocol}"), || {
        "The Protocol parameter must be one of: 'HTTP', 'HTTPS', '#{protocol}'".to_owned()
    })?;
    let number = port.parse::<u16>().is_ok_and(|port| port > 0);
    ensure_action(number || port == "#{port}", || {
        "The Port parameter must be a valid port number between 1 and 65535 or '#{port}'".to_owned()
    })?;
    let (host_rest, host_good) = without(host, &["#{host}"]);
    let is_host = |b: u8| b.is_ascii_alphanumeric() || b"-._".contains(&b);
    ensure_action(
        (1..=128).contains(&host.len()) && host_good && host_rest.bytes().all(is_host),
        || "The Host parameter must be a valid hostname, and may contain '#{host}' once".to_owned(),
    )?;
    let (path_rest, path_good) = without(path, &["#{path}", "#{host}", "#{port}"]);
    ensure_action(
        path.len() <= 128
            && path.starts_with('/')
            && path_good
            && visible(path)
            && !path_rest.contains(['#', '?']),
        || {
            "The Path parameter must be a valid path, should start with a '/', and may contain up \
             to one of each of these placeholders: '#{path}', '#{host}', '#{port}'."
                .to_owned()
        },
    )?;
    let keywords = ["#{protocol}", "#{host}", "#{port}", "#{path}", "#{query}"];
    let (query_rest, query_good) = without(query, &keywords);
    ensure_action(
        query.len() <= 128 && query_good && visible(query) && !query_rest.contains('#'),
        || {
            "The Query parameter must be a valid query, and may contain up to one of each of these \
             placeholders: '#{protocol}', '#{host}', '#{port}', '#{path}', '#{query}'"
                .to_owned()
        },
    )
}

/// A text without these placeholders, and whether each was in it once at most.
fn without(text: &str, placeholders: &[&str]) -> (String, bool) {
    let once = placeholders
        .iter()
        .all(|placeholder| text.matches(placeholder).count() <= 1);
    let rest = placeholders
        .iter()
        .fold(text.to_owned(), |text, placeholder| {
            text.replace(placeholder, "")
        });
    (rest, once)
}

/// A redirect must lead elsewhere than where it comes from, and not from HTTPS to HTTP.
fn check_loop(
    protocol: &str,
    host: &str,
    port: &str,
    path: &str,
    listener: ListenerProtocol,
    listener_port: u16,
) -> Result<(), InvalidRule> {
    let own = match listener {
        ListenerProtocol::Http => "HTTP",
        ListenerProtocol::Https => "HTTPS",
    };
    ensure_action(!(own == "HTTPS" && protocol == "HTTP"), || {
        "You cannot redirect from HTTPS to HTTP".to_owned()
    })?;
    let same = (protocol == "#{protocol}" || protocol == own)
        && host == "#{host}"
        && (port == "#{port}" || port == listener_port.to_string())
        && path == "/#{path}";
    ensure_action(!same, || {
        "The redirect configuration is not valid because it creates a loop.".to_owned()
    })
}

#[cfg(test)]
mod tests;
