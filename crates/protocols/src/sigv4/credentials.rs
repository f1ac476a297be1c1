//! What a request says about its signature: the `Authorization` header or the `X-Amz-*`
//! parameters of a presigned URL. Nothing is verified here.

use http::HeaderMap;
use smithy::Timestamp;

use super::Problem;
use crate::codec::timestamp;

pub(super) const ALGORITHM: &str = "AWS4-HMAC-SHA256";
/// More names than any client signs.
const MAX_SIGNED_HEADERS: usize = 100;

/// A signature with everything that it claims.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Presented {
    pub(crate) access_key_id: String,
    pub(crate) scope: Scope,
    /// Lower case, in the order given.
    pub(crate) signed_headers: Vec<String>,
    /// Hexadecimal.
    pub(crate) signature: String,
    /// When the request was signed.
    pub(crate) time: Timestamp,
    pub(crate) session_token: Option<String>,
    pub(crate) form: Form,
}

/// The credential scope, `date/region/service/aws4_request`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Scope {
    /// `YYYYMMDD`.
    pub(crate) date: String,
    pub(crate) region: String,
    pub(crate) service: String,
    pub(crate) terminator: String,
}

impl Scope {
    pub(crate) fn text(&self) -> String {
        format!(
            "{}/{}/{}/{}",
            self.date, self.region, self.service, self.terminator
        )
    }
}

/// Where the signature stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Header,
    /// In the query string, valid for so many seconds.
    Presigned {
        expires: u32,
    },
}

impl Presented {
    /// Reads the signature of a request. `parameters` is the decoded query string.
    pub(crate) fn read(
        headers: &HeaderMap,
        parameters: &[(String, String)],
    ) -> Result<Self, Problem> {
        if let Some(value) = headers.get(http::header::AUTHORIZATION) {
            let value = value.to_str().map_err(|_| incomplete("is not ASCII"))?;
            return Self::from_header(value, headers);
        }
        let find = |name: &str| {
            let mut matching = parameters.iter().filter(|(key, _)| key == name);
            matching.next().map(|(_, value)| value.as_str())
        };
        match find("X-Amz-Algorithm") {
            Some(ALGORITHM) => Self::from_parameters(&find),
            Some(_) => Err(Problem::Incomplete("Unsupported AWS 'algorithm'.".into())),
            None => Err(Problem::Missing),
        }
    }

    fn from_header(value: &str, headers: &HeaderMap) -> Result<Self, Problem> {
        let (algorithm, rest) = value.trim().split_once(' ').unwrap_or((value, ""));
        if algorithm != ALGORITHM {
            return Err(incomplete("does not begin with 'AWS4-HMAC-SHA256'"));
        }
        let (mut credential, mut signed, mut signature) = (None, None, None);
        for part in rest.split(',') {
            match part.trim().split_once('=') {
                Some(("Credential", value)) => credential = Some(value),
                Some(("SignedHeaders", value)) => signed = Some(value),
                Some(("Signature", value)) => signature = Some(value),
                _ => {}
            }
        }
        let missing = |name| incomplete(&format!("requires '{name}' parameter"));
        let (access_key_id, scope) =
            credential_parts(credential.ok_or_else(|| missing("Credential"))?)?;
        Ok(Self {
            access_key_id,
            scope,
            signed_headers: header_names(signed.ok_or_else(|| missing("SignedHeaders"))?)?,
            signature: signature.ok_or_else(|| missing("Signature"))?.to_owned(),
            time: time_of(headers)?,
            session_token: text(headers, "x-amz-security-token").map(str::to_owned),
            form: Form::Header,
        })
    }

    fn from_parameters<'a>(find: &impl Fn(&str) -> Option<&'a str>) -> Result<Self, Problem> {
        /// Seven days.
        const MAX_EXPIRES: u32 = 604_800;
        let require = |name: &str| {
            find(name).ok_or_else(|| {
                Problem::Incomplete(format!(
                    "AWS query-string parameters must include '{name}'."
                ))
            })
        };
        let (access_key_id, scope) = credential_parts(require("X-Amz-Credential")?)?;
        let time = timestamp::parse_basic(require("X-Amz-Date")?).ok_or_else(|| {
            Problem::Incomplete("X-Amz-Date must be in ISO-8601 'basic format'.".into())
        })?;
        let expires = require("X-Amz-Expires")?.parse().ok();
        let expires = expires.filter(|seconds| (1..=MAX_EXPIRES).contains(seconds));
        Ok(Self {
            access_key_id,
            scope,
            signed_headers: header_names(require("X-Amz-SignedHeaders")?)?,
            signature: require("X-Amz-Signature")?.to_owned(),
            time,
            session_token: find("X-Amz-Security-Token").map(str::to_owned),
            form: Form::Presigned {
                expires: expires.ok_or_else(|| {
                    Problem::Incomplete(format!(
                        "X-Amz-Expires must be a number between 1 and {MAX_EXPIRES}."
                    ))
                })?,
            },
        })
    }
}

fn incomplete(what: &str) -> Problem {
    Problem::Incomplete(format!("Authorization header {what}."))
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// `X-Amz-Date` or, without it, `Date`.
fn time_of(headers: &HeaderMap) -> Result<Timestamp, Problem> {
    let time = match text(headers, "x-amz-date") {
        Some(value) => timestamp::parse_basic(value),
        None => text(headers, "date").and_then(|value| {
            timestamp::parse_basic(value).or_else(|| timestamp::parse_http_date(value))
        }),
    };
    time.ok_or_else(|| incomplete("requires existence of either a 'X-Amz-Date' or a 'Date' header"))
}

/// Takes `AKID/20150830/us-east-1/service/aws4_request` apart.
fn credential_parts(credential: &str) -> Result<(String, Scope), Problem> {
    let malformed = || {
        Problem::Incomplete(
            "Credential must have exactly 5 slash-delimited elements, \
             e.g. keyid/date/region/service/term."
                .into(),
        )
    };
    let parts: Vec<_> = credential.split('/').map(str::to_owned).collect();
    let parts: [String; 5] = parts.try_into().map_err(|_| malformed())?;
    if parts.iter().any(String::is_empty) {
        return Err(malformed());
    }
    let [access_key_id, date, region, service, terminator] = parts;
    Ok((
        access_key_id,
        Scope {
            date,
            region,
            service,
            terminator,
        },
    ))
}

fn header_names(names: &str) -> Result<Vec<String>, Problem> {
    let names: Vec<_> = names.split(';').map(str::to_ascii_lowercase).collect();
    if names.len() > MAX_SIGNED_HEADERS {
        return Err(incomplete("signs too many headers"));
    }
    Ok(names)
}
