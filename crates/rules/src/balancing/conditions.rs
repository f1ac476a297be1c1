//! The conditions of a rule, compiled, and whether a request fulfils them.

use std::net::IpAddr;

use model::balancing::{Condition, QueryPair};
use model::network::Ipv4Cidr;

use super::glob::{Case, Glob, hex_byte};

/// What conditions look at.
pub trait Request {
    fn method(&self) -> &str;
    /// Without a port.
    fn host(&self) -> &str;
    fn path(&self) -> &str;
    /// What follows the first `?`. It is asked for by every rule that has such a condition: whoever
    /// implements this decodes once.
    fn parameters(&self) -> &Parameters;
    /// Whether one of the fields of this name, which is in lower case, has a value that `fits`.
    fn any_header(&self, name: &str, fits: &mut dyn FnMut(&[u8]) -> bool) -> bool;
    /// The address of the connection's other end.
    fn source(&self) -> IpAddr;
}

/// The parameters of a query string, decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameters(Vec<Parameter>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Parameter {
    key: Vec<u8>,
    /// What follows the first `=`.
    value: Option<Vec<u8>>,
}

impl Parameters {
    /// Of what follows the first `?`.
    pub fn new(query: Option<&str>) -> Self {
        let parameters = query.unwrap_or_default().split('&');
        let parameters = parameters.filter(|parameter| !parameter.is_empty());
        Self(
            parameters
                .map(|parameter| match parameter.split_once('=') {
                    Some((key, value)) => Parameter {
                        key: percent_decoded(key),
                        value: Some(percent_decoded(value)),
                    },
                    None => Parameter {
                        key: percent_decoded(parameter),
                        value: None,
                    },
                })
                .collect(),
        )
    }
}

/// All conditions of a rule, the cheap ones first. Without any, every request fulfils them.
#[derive(Debug, Clone)]
pub struct Conditions(Vec<Compiled>);

/// A condition, compiled; one of its values has to hold.
#[derive(Debug, Clone)]
enum Compiled {
    Method(Vec<String>),
    Source(Vec<Ipv4Cidr>),
    Host(Vec<Glob>),
    Path(Vec<Glob>),
    Header { name: String, values: Vec<Glob> },
    Query(Vec<Pair>),
}

#[derive(Debug, Clone)]
struct Pair {
    key: Option<Glob>,
    value: Glob,
}

impl Conditions {
    pub fn new(conditions: &[Condition]) -> Self {
        let mut compiled: Vec<Compiled> = conditions.iter().map(Compiled::new).collect();
        compiled.sort_by_key(Compiled::cost);
        Self(compiled)
    }

    pub fn hold(&self, request: &impl Request) -> bool {
        self.0.iter().all(|one| one.holds(request))
    }

    /// The patterns of the host condition, if there is one.
    pub fn hosts(&self) -> Option<&[Glob]> {
        self.0.iter().find_map(|one| match one {
            Compiled::Host(patterns) => Some(patterns.as_slice()),
            _ => None,
        })
    }

    /// The patterns of the path condition, if there is one.
    pub fn paths(&self) -> Option<&[Glob]> {
        self.0.iter().find_map(|one| match one {
            Compiled::Path(patterns) => Some(patterns.as_slice()),
            _ => None,
        })
    }
}

impl Compiled {
    fn new(condition: &Condition) -> Self {
        let globs =
            |patterns: &[String], case| patterns.iter().map(|p| Glob::new(p, case)).collect();
        match condition {
            Condition::HostHeader { patterns } => Self::Host(globs(patterns, Case::Insensitive)),
            Condition::PathPattern { patterns } => Self::Path(globs(patterns, Case::Sensitive)),
            Condition::HttpHeader { name, patterns } => Self::Header {
                name: name.to_ascii_lowercase(),
                values: globs(patterns, Case::Insensitive),
            },
            Condition::HttpRequestMethod { methods } => Self::Method(methods.clone()),
            Condition::QueryString { pairs } => Self::Query(pairs.iter().map(Pair::new).collect()),
            Condition::SourceIp { ranges } => Self::Source(ranges.clone()),
        }
    }

    fn cost(&self) -> u8 {
        match self {
            Self::Method(_) | Self::Source(_) => 0,
            Self::Host(_) | Self::Path(_) => 1,
            Self::Header { .. } => 2,
            Self::Query(_) => 3,
        }
    }

    fn holds(&self, request: &impl Request) -> bool {
        match self {
            Self::Method(methods) => methods.iter().any(|method| method == request.method()),
            Self::Source(ranges) => match request.source() {
                IpAddr::V4(source) => ranges.iter().any(|range| range.contains(source)),
                IpAddr::V6(_) => false,
            },
            Self::Host(patterns) => any(patterns, request.host().as_bytes()),
            Self::Path(patterns) => any(patterns, request.path().as_bytes()),
            Self::Header { name, values } => {
                request.any_header(name, &mut |value| any(values, value))
            }
            Self::Query(pairs) => {
                let mut parameters = request.parameters().0.iter();
                parameters.any(|one| any_pair(pairs, one))
            }
        }
    }
}

fn any(patterns: &[Glob], text: &[u8]) -> bool {
    patterns.iter().any(|pattern| pattern.matches(text))
}

impl Pair {
    fn new(pair: &QueryPair) -> Self {
        Self {
            key: pair
                .key
                .as_deref()
                .map(|key| Glob::of_query(key, Case::Insensitive)),
            value: Glob::of_query(&pair.value, Case::Insensitive),
        }
    }
}

/// Whether a parameter is one of the pairs. One without `=` is a key without value, and also a value
/// without key.
fn any_pair(pairs: &[Pair], parameter: &Parameter) -> bool {
    let Parameter { key, value } = parameter;
    pairs.iter().any(|pair| match &pair.key {
        Some(pattern) => {
            pattern.matches(key) && pair.value.matches(value.as_deref().unwrap_or_default())
        }
        None => pair.value.matches(value.as_deref().unwrap_or(key)),
    })
}

/// What is not an escape stays as it is, `+` too.
fn percent_decoded(text: &str) -> Vec<u8> {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let escape = match bytes[at..] {
            [b'%', high, low, ..] => hex_byte(high, low),
            _ => None,
        };
        decoded.push(escape.unwrap_or(bytes[at]));
        at += if escape.is_some() { 3 } else { 1 };
    }
    decoded
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use super::*;

    struct Asked {
        method: &'static str,
        host: &'static str,
        path: &'static str,
        parameters: Parameters,
        headers: Vec<(&'static str, &'static str)>,
        source: IpAddr,
    }

    impl Request for Asked {
        fn method(&self) -> &str {
            self.method
        }
        fn host(&self) -> &str {
            self.host
        }
        fn path(&self) -> &str {
            self.path
        }
        fn parameters(&self) -> &Parameters {
            &self.parameters
        }
        fn any_header(&self, name: &str, fits: &mut dyn FnMut(&[u8]) -> bool) -> bool {
            self.headers
                .iter()
                .any(|(field, value)| *field == name && fits(value.as_bytes()))
        }
        fn source(&self) -> IpAddr {
            self.source
        }
    }

    fn asked() -> Asked {
        Asked {
            method: "GET",
            host: "shop.example.com",
            path: "/api/v1/items",
            parameters: Parameters::new(Some("version=v1&debug&name=J%C3%BCrg&star=*")),
            headers: vec![("user-agent", "curl/7"), ("user-agent", "Mozilla/5.0")],
            source: IpAddr::V4(Ipv4Addr::new(10, 1, 2, 3)),
        }
    }

    fn texts(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    fn pair(key: Option<&str>, value: &str) -> Condition {
        Condition::QueryString {
            pairs: vec![QueryPair {
                key: key.map(str::to_owned),
                value: value.to_owned(),
            }],
        }
    }

    #[test]
    fn each_condition_has_its_own_way_to_compare() {
        let host = |patterns: &[&str]| Condition::HostHeader {
            patterns: texts(patterns),
        };
        let path = |patterns: &[&str]| Condition::PathPattern {
            patterns: texts(patterns),
        };
        let header = |name: &str, patterns: &[&str]| Condition::HttpHeader {
            name: name.to_owned(),
            patterns: texts(patterns),
        };
        let method = |methods: &[&str]| Condition::HttpRequestMethod {
            methods: texts(methods),
        };
        let source = |range: &str| Condition::SourceIp {
            ranges: vec![range.parse().expect("a range")],
        };
        for (condition, holds) in [
            (host(&["SHOP.example.com"]), true),
            (host(&["*.example.org", "*.example.com"]), true),
            (host(&["example.com"]), false),
            (path(&["/api/*"]), true),
            (path(&["/API/*"]), false),
            (header("User-Agent", &["*mozilla*"]), true),
            (header("User-Agent", &["mozilla"]), false),
            (header("X-None", &["*"]), false),
            (method(&["PUT", "GET"]), true),
            (method(&["get"]), false),
            (pair(Some("VERSION"), "V1"), true),
            (pair(Some("version"), "v2"), false),
            (pair(None, "v1"), true),
            (pair(None, "debug"), true),
            (pair(Some("debug"), ""), true),
            (pair(Some("name"), "J%c3%bcrg"), true),
            (pair(Some("name"), "Jürg"), true),
            (pair(Some("star"), r"\*"), true),
            (pair(Some("version"), r"\*"), false),
            (source("10.1.0.0/16"), true),
            (source("10.2.0.0/16"), false),
        ] {
            let conditions = Conditions::new(std::slice::from_ref(&condition));
            assert_eq!(conditions.hold(&asked()), holds, "{condition:?}");
        }
    }

    #[test]
    fn all_conditions_have_to_hold() {
        let get = Condition::HttpRequestMethod {
            methods: texts(&["GET"]),
        };
        assert!(Conditions::new(&[]).hold(&asked()));
        assert!(Conditions::new(&[get.clone(), pair(None, "v1")]).hold(&asked()));
        assert!(!Conditions::new(&[get, pair(None, "v2")]).hold(&asked()));
    }
}
