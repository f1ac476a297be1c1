//! The attributes of load balancers, listeners and target groups: which keys there are, what they
//! may be, and what they mean for a data plane.
//!
//! An attribute whose effect does not exist here is accepted with its default alone, unless it only
//! prepares for something else that would have to be asked for. Other keys, such as those of network
//! load balancers, are not recognized.
//!
//! Source: `LoadBalancerAttribute`, `ListenerAttribute` and `TargetGroupAttribute` in the API
//! reference.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use model::balancing::{
    Algorithm, BalancerSettings, CrossZone, Desync, ForwardedFor, HeaderChanges, Stickiness,
    TargetGroupSettings,
};

mod tables;

/// What an attribute that is a text may hold.
const TEXT_MAX: usize = 1024;
/// "The header name can have at most 40 characters".
const HEADER_NAME_MAX: usize = 40;
/// What values of fields of responses may have besides letters, digits and spaces.
const VALUE_SIGNS: &str = r"_:;.,\/'?!(){}[]@<>=-+*#&`|~^%";
/// Fields of requests that mean something else (RFC 9110, RFC 9111, RFC 9112, RFC 6265, RFC 6454, RFC 7239).
const TAKEN: [&str; 39] = [
    "accept",
    "accept-charset",
    "accept-encoding",
    "accept-language",
    "authorization",
    "cache-control",
    "connection",
    "content-encoding",
    "content-language",
    "content-length",
    "content-location",
    "content-range",
    "content-type",
    "cookie",
    "date",
    "expect",
    "forwarded",
    "from",
    "host",
    "if-match",
    "if-modified-since",
    "if-none-match",
    "if-range",
    "if-unmodified-since",
    "keep-alive",
    "max-forwards",
    "origin",
    "pragma",
    "proxy-authorization",
    "proxy-connection",
    "range",
    "referer",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "via",
    "x-amzn-trace-id",
];

/// An attribute as the tables have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attribute {
    pub key: &'static str,
    /// What it is while nobody has set it.
    pub default: &'static str,
    pub values: Values,
}

/// What an attribute may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Values {
    OneOf(&'static [&'static str]),
    /// A whole number, both ends included.
    Number {
        min: u32,
        max: u32,
    },
    /// Zero, which turns it off, or a whole number of the range.
    ZeroOr {
        min: u32,
        max: u32,
    },
    /// The name of a cookie that a target sets, or nothing.
    CookieName,
    /// Any, up to a length.
    Text,
    /// The name of a field of requests that is no other one's.
    HeaderName,
    /// What a field of responses may hold; nothing turns it off.
    HeaderValue,
    /// The default: what another value would ask for does not exist here.
    DefaultOnly,
}

/// Whose attributes they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    LoadBalancer,
    Listener,
    TargetGroup,
}

impl Owner {
    fn table(self) -> &'static [Attribute] {
        match self {
            Self::LoadBalancer => tables::LOAD_BALANCER,
            Self::Listener => tables::LISTENER,
            Self::TargetGroup => tables::TARGET_GROUP,
        }
    }
}

impl fmt::Display for Owner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::LoadBalancer => "Load balancer",
            Self::Listener => "Listener",
            Self::TargetGroup => "Target group",
        })
    }
}

/// Why an attribute cannot be set; the text is for the caller, as a `ValidationError`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AttributeError {
    /// AWS's text, after which Terraform goes on without the attribute.
    Unrecognized { owner: Owner, key: String },
    Invalid {
        owner: Owner,
        key: &'static str,
        value: String,
        values: Values,
    },
    /// Worded so that Terraform does *not* go on: what was asked for would silently not be there.
    DefaultOnly {
        owner: Owner,
        key: &'static str,
        default: &'static str,
    },
    /// Slow start does not go with this algorithm.
    SlowStart(Algorithm),
    /// `app_cookie` without the name of the cookie.
    CookieNameMissing,
    /// Two fields of requests would have this one name.
    SameName(String),
}

impl fmt::Display for AttributeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unrecognized { owner, key } => {
                write!(f, "{owner} attribute key '{key}' is not recognized")
            }
            Self::Invalid {
                owner,
                key,
                value,
                values,
            } => {
                write!(
                    f,
                    "{owner} attribute '{key}' cannot be '{value}'. It must be {values}"
                )
            }
            Self::DefaultOnly {
                owner,
                key,
                default,
            } => write!(
                f,
                "{owner} attribute '{key}' can only be '{default}' on Neargate"
            ),
            Self::SlowStart(algorithm) => write!(
                f,
                "Slow start is not supported with the load balancing algorithm '{}'",
                algorithm_name(*algorithm)
            ),
            Self::SameName(name) => write!(
                f,
                "Listener attributes cannot give two headers the name '{name}'"
            ),
            Self::CookieNameMissing => f.write_str(
                "A cookie name must be specified in 'stickiness.app_cookie.cookie_name' when the \
                 stickiness type is 'app_cookie'",
            ),
        }
    }
}

impl std::error::Error for AttributeError {}

impl fmt::Display for Values {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OneOf(names) => write!(f, "one of: '{}'", names.join("', '")),
            Self::Number { min, max } => write!(f, "between {min} and {max}"),
            Self::ZeroOr { min, max } => write!(f, "0 or between {min} and {max}"),
            Self::CookieName => f.write_str(
                "the name of a cookie that does not start with 'AWSALB', 'AWSALBAPP' or 'AWSALBTG'",
            ),
            Self::Text => write!(f, "at most {TEXT_MAX} visible characters"),
            Self::HeaderName => write!(
                f,
                "at most {HEADER_NAME_MAX} letters, digits, '-' and '_', and no name of a \
                 standard field"
            ),
            Self::HeaderValue => {
                write!(
                    f,
                    "at most {TEXT_MAX} letters, digits, spaces and {VALUE_SIGNS}"
                )
            }
            Self::DefaultOnly => f.write_str("the default"),
        }
    }
}

impl Values {
    fn admit(self, value: &str, default: &str) -> bool {
        let number = || {
            // `+5` and `05` parse, and AWS does not take them.
            value.parse::<u32>().ok().filter(|n| n.to_string() == value)
        };
        match self {
            Self::OneOf(names) => names.contains(&value),
            Self::Number { min, max } => number().is_some_and(|n| (min..=max).contains(&n)),
            Self::ZeroOr { min, max } => {
                number().is_some_and(|n| n == 0 || (min..=max).contains(&n))
            }
            Self::CookieName => value.is_empty() || is_cookie_name(value),
            Self::Text => {
                value.len() <= TEXT_MAX && value.bytes().all(|byte| byte.is_ascii_graphic())
            }
            Self::HeaderName => is_header_name(value),
            Self::HeaderValue => {
                let fits = |one: char| {
                    one == ' ' || one.is_ascii_alphanumeric() || VALUE_SIGNS.contains(one)
                };
                value.len() <= TEXT_MAX && value.trim() == value && value.chars().all(fits)
            }
            Self::DefaultOnly => value == default,
        }
    }
}

/// A token of RFC 6265 that is none of the load balancer's own cookies.
fn is_cookie_name(name: &str) -> bool {
    name.len() <= 256
        && !name.to_ascii_uppercase().starts_with("AWSALB")
        && name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b))
}

/// A name of a field that frames no message, routes none, and is none of those that say where a request comes
/// from.
fn is_header_name(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    let is_taken = TAKEN.contains(&name.as_str())
        || name.starts_with("x-forwarded-")
        || name.starts_with("sec-");
    let begins = name.starts_with(|first: char| first.is_ascii_alphanumeric());
    begins && name.len() <= HEADER_NAME_MAX && name.bytes().all(fits) && !is_taken
}

/// Whether this attribute can be set to this.
pub fn check_attribute(owner: Owner, key: &str, value: &str) -> Result<(), AttributeError> {
    let Some(attribute) = owner.table().iter().find(|one| one.key == key) else {
        return Err(AttributeError::Unrecognized {
            owner,
            key: key.to_owned(),
        });
    };
    // "Setting an empty value for any attribute" of a listener takes it back to its default.
    let is_taken_back = owner == Owner::Listener && value.is_empty();
    if is_taken_back || attribute.values.admit(value, attribute.default) {
        return Ok(());
    }
    Err(match attribute.values {
        Values::DefaultOnly => AttributeError::DefaultOnly {
            owner,
            key: attribute.key,
            default: attribute.default,
        },
        values => AttributeError::Invalid {
            owner,
            key: attribute.key,
            value: value.chars().take(128).collect(),
            values,
        },
    })
}

pub fn check_load_balancer_attribute(key: &str, value: &str) -> Result<(), AttributeError> {
    check_attribute(Owner::LoadBalancer, key, value)
}

pub fn check_listener_attribute(key: &str, value: &str) -> Result<(), AttributeError> {
    check_attribute(Owner::Listener, key, value)
}

pub fn check_target_group_attribute(key: &str, value: &str) -> Result<(), AttributeError> {
    check_attribute(Owner::TargetGroup, key, value)
}

/// Whether attributes of a target group, each of which is good, are so together. To be asked with
/// all that would be set after a change.
pub fn check_target_group_attributes(set: &BTreeMap<String, String>) -> Result<(), AttributeError> {
    let settings = target_group_settings(set);
    if settings.slow_start_seconds != 0 && settings.algorithm != Algorithm::RoundRobin {
        return Err(AttributeError::SlowStart(settings.algorithm));
    }
    match settings.stickiness {
        Some(Stickiness::ApplicationCookie { name, .. }) if name.is_empty() => {
            Err(AttributeError::CookieNameMissing)
        }
        _ => Ok(()),
    }
}

/// Whether attributes of a listener, each of which is good, are so together. To be asked with all that would
/// be set after a change.
pub fn check_listener_attributes(set: &BTreeMap<String, String>) -> Result<(), AttributeError> {
    let mut names = BTreeSet::new();
    for attribute in Owner::Listener.table() {
        let name = value(attribute, set);
        if needs_tls(attribute.key) && !names.insert(name.to_ascii_lowercase()) {
            return Err(AttributeError::SameName(name.to_owned()));
        }
    }
    Ok(())
}

/// Every attribute with what it is now, in the order that `Describe…Attributes` shows them.
pub fn attributes(owner: Owner, set: &BTreeMap<String, String>) -> Vec<(&'static str, String)> {
    owner
        .table()
        .iter()
        .map(|one| (one.key, value(one, set).to_owned()))
        .collect()
}

fn value<'a>(attribute: &Attribute, set: &'a BTreeMap<String, String>) -> &'a str {
    set.get(attribute.key)
        .map_or(attribute.default, String::as_str)
}

/// Attributes of one owner, read by key.
struct Reader<'a> {
    owner: Owner,
    set: &'a BTreeMap<String, String>,
}

impl<'a> Reader<'a> {
    fn text(&self, key: &str) -> &'a str {
        let attribute = self.owner.table().iter().find(|one| one.key == key);
        attribute.map_or("", |one| value(one, self.set))
    }

    fn on(&self, key: &str) -> bool {
        self.text(key) == "true"
    }

    /// What was set is a number: it was checked.
    fn number(&self, key: &str) -> u32 {
        self.text(key).parse().unwrap_or_default()
    }
}

/// What a load balancer's attributes say to its data plane.
pub fn load_balancer_settings(set: &BTreeMap<String, String>) -> BalancerSettings {
    let read = Reader {
        owner: Owner::LoadBalancer,
        set,
    };
    BalancerSettings {
        idle_timeout_seconds: read.number("idle_timeout.timeout_seconds"),
        client_keep_alive_seconds: read.number("client_keep_alive.seconds"),
        http2: read.on("routing.http2.enabled"),
        desync: match read.text("routing.http.desync_mitigation_mode") {
            "monitor" => Desync::Monitor,
            "strictest" => Desync::Strictest,
            _ => Desync::Defensive,
        },
        drop_invalid_header_fields: read.on("routing.http.drop_invalid_header_fields.enabled"),
        preserve_host_header: read.on("routing.http.preserve_host_header.enabled"),
        tls_headers: read.on("routing.http.x_amzn_tls_version_and_cipher_suite.enabled"),
        forwarded_for_client_port: read.on("routing.http.xff_client_port.enabled"),
        forwarded_for: match read.text("routing.http.xff_header_processing.mode") {
            "preserve" => ForwardedFor::Preserve,
            "remove" => ForwardedFor::Remove,
            _ => ForwardedFor::Append,
        },
    }
}

/// What a listener's attributes say to its data plane.
pub fn header_changes(set: &BTreeMap<String, String>) -> HeaderChanges {
    let owner = Owner::Listener;
    let mut changes = HeaderChanges {
        server: Reader { owner, set }.on("routing.http.response.server.enabled"),
        ..HeaderChanges::default()
    };
    for attribute in owner.table() {
        let value = value(attribute, set);
        if let Some(name) = tables::renamed(attribute.key)
            && value != attribute.default
        {
            changes.renamed.insert(name, value.to_owned());
        }
        if let Some(name) = tables::added(attribute.key)
            && !value.is_empty()
        {
            changes.added.insert(name, value.to_owned());
        }
    }
    changes
}

/// Whether an attribute of a listener is about what TLS alone tells.
pub fn needs_tls(key: &str) -> bool {
    tables::renamed(key).is_some()
}

/// Whether a load balancer cannot be deleted.
pub fn is_deletion_protected(set: &BTreeMap<String, String>) -> bool {
    let read = Reader {
        owner: Owner::LoadBalancer,
        set,
    };
    read.on("deletion_protection.enabled")
}

/// What a target group's attributes say to a data plane.
pub fn target_group_settings(set: &BTreeMap<String, String>) -> TargetGroupSettings {
    let read = Reader {
        owner: Owner::TargetGroup,
        set,
    };
    let stickiness = match read.text("stickiness.type") {
        "app_cookie" => Stickiness::ApplicationCookie {
            name: read.text("stickiness.app_cookie.cookie_name").to_owned(),
            seconds: read.number("stickiness.app_cookie.duration_seconds"),
        },
        _ => Stickiness::LoadBalancerCookie {
            seconds: read.number("stickiness.lb_cookie.duration_seconds"),
        },
    };
    TargetGroupSettings {
        deregistration_delay_seconds: read.number("deregistration_delay.timeout_seconds"),
        slow_start_seconds: read.number("slow_start.duration_seconds"),
        algorithm: match read.text("load_balancing.algorithm.type") {
            "least_outstanding_requests" => Algorithm::LeastOutstandingRequests,
            "weighted_random" => Algorithm::WeightedRandom,
            _ => Algorithm::RoundRobin,
        },
        stickiness: read.on("stickiness.enabled").then_some(stickiness),
        // What the load balancer says is always `true` for application load balancers.
        cross_zone: match read.text("load_balancing.cross_zone.enabled") {
            "false" => CrossZone::Off,
            _ => CrossZone::On,
        },
    }
}

fn algorithm_name(algorithm: Algorithm) -> &'static str {
    match algorithm {
        Algorithm::RoundRobin => "round_robin",
        Algorithm::LeastOutstandingRequests => "least_outstanding_requests",
        Algorithm::WeightedRandom => "weighted_random",
    }
}

#[cfg(test)]
mod tests;
