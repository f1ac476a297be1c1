//! The conditions of rules, between the shapes and the model. Hosts and paths can be given in two
//! ways, and are told in both. `rules::balancing` says whether they are valid.

use aws_api::elbv2::{
    HostHeaderConditionConfig, HttpHeaderConditionConfig, HttpRequestMethodConditionConfig,
    PathPatternConditionConfig, QueryStringConditionConfig, QueryStringKeyValuePair,
    RuleCondition as Shape, SourceIpConditionConfig,
};
use model::balancing::{Condition, QueryPair};
use model::network::Ipv4Cidr;
use rules::balancing::validate::{check_conditions, field};
use smithy::ServiceError;

use super::actions::invalid_rule;
use super::errors::{invalid, unsupported};

pub(super) fn read(given: Vec<Shape>) -> Result<Vec<Condition>, ServiceError> {
    let read = given.into_iter().map(read_one);
    let conditions = read.collect::<Result<Vec<_>, _>>()?;
    check_conditions(&conditions).map_err(|problem| invalid_rule(&problem))?;
    Ok(conditions)
}

fn read_one(shape: Shape) -> Result<Condition, ServiceError> {
    let field = shape.field.clone().unwrap_or_default();
    check_members(&shape, &field)?;
    let plain = shape.values;
    Ok(match field.as_str() {
        "host-header" => {
            let config = shape.host_header_config;
            refuse_regex(config.as_ref().and_then(|it| it.regex_values.as_ref()))?;
            Condition::HostHeader {
                patterns: either(&field, plain, config.and_then(|it| it.values))?,
            }
        }
        "path-pattern" => {
            let config = shape.path_pattern_config;
            refuse_regex(config.as_ref().and_then(|it| it.regex_values.as_ref()))?;
            Condition::PathPattern {
                patterns: either(&field, plain, config.and_then(|it| it.values))?,
            }
        }
        "http-header" => {
            let config = configured(&field, plain.as_ref(), shape.http_header_config)?;
            refuse_regex(config.regex_values.as_ref())?;
            Condition::HttpHeader {
                name: config.http_header_name.unwrap_or_default(),
                patterns: config.values.unwrap_or_default(),
            }
        }
        "http-request-method" => {
            let config = configured(&field, plain.as_ref(), shape.http_request_method_config)?;
            Condition::HttpRequestMethod {
                methods: config.values.unwrap_or_default(),
            }
        }
        "query-string" => {
            let config = configured(&field, plain.as_ref(), shape.query_string_config)?;
            let pairs = config.values.unwrap_or_default().into_iter();
            let pair = |pair: QueryStringKeyValuePair| QueryPair {
                key: pair.key.filter(|key| !key.is_empty()),
                value: pair.value.unwrap_or_default(),
            };
            Condition::QueryString {
                pairs: pairs.map(pair).collect(),
            }
        }
        "source-ip" => {
            let config = configured(&field, plain.as_ref(), shape.source_ip_config)?;
            Condition::SourceIp {
                ranges: source_ranges(config)?,
            }
        }
        other => {
            return Err(invalid(format!(
                "Condition field '{other}' must be one of '[path-pattern, host-header, \
                 http-header, http-request-method, query-string, source-ip]'"
            )));
        }
    })
}

/// Refuses the configuration of another field, which would be without effect, and expressions.
fn check_members(shape: &Shape, field: &str) -> Result<(), ServiceError> {
    refuse_regex(shape.regex_values.as_ref())?;
    let members = [
        ("host-header", shape.host_header_config.is_some()),
        ("path-pattern", shape.path_pattern_config.is_some()),
        ("http-header", shape.http_header_config.is_some()),
        ("query-string", shape.query_string_config.is_some()),
        (
            "http-request-method",
            shape.http_request_method_config.is_some(),
        ),
        ("source-ip", shape.source_ip_config.is_some()),
    ];
    match members.iter().find(|(of, given)| *given && *of != field) {
        Some((of, _)) => Err(invalid(format!(
            "A configuration of '{of}' cannot be specified for condition field '{field}'"
        ))),
        None => Ok(()),
    }
}

fn refuse_regex(values: Option<&Vec<String>>) -> Result<(), ServiceError> {
    match values {
        Some(values) if !values.is_empty() => Err(unsupported("Regular expressions in conditions")),
        _ => Ok(()),
    }
}

/// The values of a field that can have them in two places, but not in both.
fn either(
    field: &str,
    plain: Option<Vec<String>>,
    configured: Option<Vec<String>>,
) -> Result<Vec<String>, ServiceError> {
    let plain = plain.unwrap_or_default();
    let configured = configured.unwrap_or_default();
    match (plain.is_empty(), configured.is_empty()) {
        (_, true) => Ok(plain),
        (true, false) => Ok(configured),
        (false, false) => Err(invalid(format!(
            "The values of condition field '{field}' can be specified in one place only"
        ))),
    }
}

fn configured<T>(
    field: &str,
    plain: Option<&Vec<String>>,
    config: Option<T>,
) -> Result<T, ServiceError> {
    if plain.is_some_and(|values| !values.is_empty()) {
        return Err(invalid(format!(
            "Condition field '{field}' takes its values in its configuration only"
        )));
    }
    config.ok_or_else(|| {
        invalid(format!(
            "A configuration must be specified for condition field '{field}'"
        ))
    })
}

fn source_ranges(config: SourceIpConditionConfig) -> Result<Vec<Ipv4Cidr>, ServiceError> {
    if config.ip_address_type.as_deref() == Some("ipv6") {
        return Err(unsupported("IPv6 ranges in 'source-ip' conditions"));
    }
    let values = config.values.unwrap_or_default();
    let ranges = values.iter().map(|value| match value.parse::<Ipv4Cidr>() {
        Ok(range) => Ok(range),
        Err(_) if value.contains(':') => Err(unsupported("IPv6 ranges in 'source-ip' conditions")),
        Err(_) => Err(invalid(format!(
            "Condition value '{value}' must be in CIDR format"
        ))),
    });
    ranges.collect()
}

pub(super) fn render(conditions: &[Condition]) -> Vec<Shape> {
    conditions.iter().map(render_one).collect()
}

fn render_one(condition: &Condition) -> Shape {
    let shape = Shape {
        field: Some(field(condition).to_owned()),
        ..Shape::default()
    };
    match condition {
        Condition::HostHeader { patterns } => Shape {
            values: Some(patterns.clone()),
            host_header_config: Some(HostHeaderConditionConfig {
                values: Some(patterns.clone()),
                regex_values: None,
            }),
            ..shape
        },
        Condition::PathPattern { patterns } => Shape {
            values: Some(patterns.clone()),
            path_pattern_config: Some(PathPatternConditionConfig {
                values: Some(patterns.clone()),
                regex_values: None,
            }),
            ..shape
        },
        Condition::HttpHeader { name, patterns } => Shape {
            http_header_config: Some(HttpHeaderConditionConfig {
                http_header_name: Some(name.clone()),
                values: Some(patterns.clone()),
                regex_values: None,
            }),
            ..shape
        },
        Condition::HttpRequestMethod { methods } => Shape {
            http_request_method_config: Some(HttpRequestMethodConditionConfig {
                values: Some(methods.clone()),
            }),
            ..shape
        },
        Condition::QueryString { pairs } => {
            let pairs = pairs.iter().map(|pair| QueryStringKeyValuePair {
                key: pair.key.clone(),
                value: Some(pair.value.clone()),
            });
            Shape {
                query_string_config: Some(QueryStringConditionConfig {
                    values: Some(pairs.collect()),
                }),
                ..shape
            }
        }
        Condition::SourceIp { ranges } => Shape {
            source_ip_config: Some(SourceIpConditionConfig {
                values: Some(ranges.iter().map(ToString::to_string).collect()),
                ip_address_type: None,
            }),
            ..shape
        },
    }
}
