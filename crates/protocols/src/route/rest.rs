//! Path templates of REST operations.

use percent_encoding::percent_decode_str;
use smithy::{Location, Operation, Protocol, Service, ServiceError};

use super::Incoming;
use crate::codec::Failure;

/// The templates of one service.
#[derive(Debug, Default)]
pub(super) struct Paths {
    templates: Vec<Template>,
    is_s3: bool,
}

/// An operation whose template fits, with the values of its labels.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) operation: &'static Operation,
    pub(super) labels: Vec<(&'static str, String)>,
}

#[derive(Debug)]
struct Template {
    operation: &'static Operation,
    segments: Vec<Segment>,
    /// Parameters that the template asks for, with a value or with any.
    query: Vec<(&'static str, Option<&'static str>)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Segment {
    Literal(&'static str),
    Label(&'static str),
    /// One or more segments, slashes included.
    Greedy(&'static str),
}

/// How well a template fits; the greatest wins.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    /// All required headers and parameters are there: the rest are other operations on the path.
    is_complete: bool,
    literals: usize,
    is_not_greedy: bool,
    query: usize,
    required: usize,
    is_known: bool,
}

impl Paths {
    pub(super) fn of(service: &'static Service) -> Self {
        Self {
            templates: service.operations.iter().map(Template::new).collect(),
            is_s3: service.id == "s3",
        }
    }

    /// The operation whose template fits the request best.
    pub(super) fn find(&self, request: &Incoming<'_>) -> Result<Option<Found>, Failure> {
        let mut path = request.uri.path().to_owned();
        if self.is_s3
            && let Some(bucket) = virtual_bucket(request)
        {
            path = format!("/{bucket}{path}");
        }
        let path = path.trim_start_matches('/');
        let best = self
            .templates
            .iter()
            .filter(|template| template.operation.http.method == request.method.as_str())
            .filter_map(|template| {
                Some((template.captures(path)?, template.fit(request)?, template))
            })
            .max_by(|(_, left, _), (_, right, _)| left.cmp(right));
        let Some((captures, _, template)) = best else {
            return Ok(None);
        };
        let mut labels = Vec::new();
        for (name, raw) in captures {
            let Ok(value) = percent_decode_str(raw).decode_utf8() else {
                return Err(Failure {
                    protocol: if self.is_s3 {
                        Protocol::RestXml
                    } else {
                        Protocol::RestJson
                    },
                    service: None,
                    error: ServiceError::sender("InvalidURI", "The path is not UTF-8."),
                });
            };
            labels.push((name, value.into_owned()));
        }
        Ok(Some(Found {
            operation: template.operation,
            labels,
        }))
    }
}

impl Template {
    fn new(operation: &'static Operation) -> Self {
        let (path, query) = operation
            .http
            .uri
            .split_once('?')
            .unwrap_or((operation.http.uri, ""));
        let segments = split(path)
            .into_iter()
            .map(|part| {
                match part
                    .strip_prefix('{')
                    .and_then(|part| part.strip_suffix('}'))
                {
                    Some(label) => match label.strip_suffix('+') {
                        Some(greedy) => Segment::Greedy(greedy),
                        None => Segment::Label(label),
                    },
                    None => Segment::Literal(part),
                }
            })
            .collect();
        let query = query
            .split('&')
            .filter(|part| !part.is_empty())
            .map(|part| match part.split_once('=') {
                Some((name, value)) => (name, Some(value)),
                None => (part, None),
            })
            .collect();
        Self {
            operation,
            segments,
            query,
        }
    }

    /// The raw values of the labels if the template fits the path. A slash at the end of the path
    /// or of the template does not matter, except in greedy labels.
    fn captures<'a>(&self, path: &'a str) -> Option<Vec<(&'static str, &'a str)>> {
        let mut captures = Vec::new();
        let mut rest = Some(path);
        for segment in &self.segments {
            let current = rest.filter(|rest| !rest.is_empty())?;
            if let Segment::Greedy(name) = segment {
                captures.push((*name, current));
                rest = None;
                continue;
            }
            let (first, after) = match current.split_once('/') {
                Some((first, after)) => (first, Some(after)),
                None => (current, None),
            };
            match segment {
                Segment::Literal(literal) if *literal != first => return None,
                Segment::Label(_) if first.is_empty() => return None,
                Segment::Label(name) => captures.push((*name, first)),
                _ => {}
            }
            rest = after;
        }
        rest.is_none_or(str::is_empty).then_some(captures)
    }

    fn fit(&self, request: &Incoming<'_>) -> Option<Fit> {
        let has = |name: &str, wanted: Option<&str>| {
            request
                .parameters
                .iter()
                .any(|(key, value)| key == name && wanted.is_none_or(|wanted| value == wanted))
        };
        // `x-id` only repeats the operation's name; not all clients send it.
        let asked = || self.query.iter().filter(|(name, _)| *name != "x-id");
        if !asked().all(|(name, value)| has(name, *value)) {
            return None;
        }
        let members = self
            .operation
            .input
            .map_or(&[][..], |schema| schema.members);
        let (mut required, mut is_complete) = (0, true);
        for member in members.iter().filter(|member| member.required) {
            let is_there = match member.location {
                Location::QueryString => has(member.wire_name(), None),
                Location::Header => request.headers.contains_key(member.wire_name()),
                _ => continue,
            };
            required += usize::from(is_there);
            is_complete &= is_there;
        }
        let is_literal = |segment: &&Segment| matches!(segment, Segment::Literal(_));
        Some(Fit {
            is_complete,
            literals: self.segments.iter().filter(is_literal).count(),
            is_not_greedy: !matches!(self.segments.last(), Some(Segment::Greedy(_))),
            query: asked().count(),
            required,
            is_known: self.operation.input.is_some(),
        })
    }
}

/// The segments of a template, without the empty one after a slash at its end.
fn split(path: &'static str) -> Vec<&'static str> {
    let path = path.trim_start_matches('/');
    let path = path.strip_suffix('/').unwrap_or(path);
    if path.is_empty() {
        Vec::new()
    } else {
        path.split('/').collect()
    }
}

/// The bucket in a host such as `bucket.s3.us-east-1.amazonaws.com`.
fn virtual_bucket<'a>(request: &'a Incoming<'_>) -> Option<&'a str> {
    let host = request.header("host").or_else(|| request.uri.host())?;
    let at = host.find(".s3.").or_else(|| host.find(".s3-"))?;
    host.get(..at).filter(|bucket| !bucket.is_empty())
}
