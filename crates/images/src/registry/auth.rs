//! Authorisation: challenges, token services, and the tokens that are still good.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use base64::Engine as _;
use reqwest::header::{HeaderMap, HeaderValue, WWW_AUTHENTICATE};
use reqwest::{Method, Url};
use serde::Deserialize;

use super::body;
use super::endpoint::{Credentials, Source, is_loopback};
use super::transport::{Transport, shown};
use crate::error::PullErrorKind;

/// The least time that a token is good for, by the specification of the token service.
const TOKEN_LIFETIME_MIN: Duration = Duration::from_mins(1);
const TOKEN_LIFETIME_MAX: Duration = Duration::from_hours(24);
/// So much earlier than it ends a token is not used any more.
const TOKEN_MARGIN: Duration = Duration::from_secs(10);
const TOKEN_BYTES_MAX: u64 = 256 << 10;
const TOKENS_MAX: usize = 4096;

/// What a registry wants to see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Challenge {
    /// In lower case.
    scheme: String,
    /// Names in lower case.
    parameters: Vec<(String, String)>,
}

/// The authorisations that worked, by endpoint, repository and credentials.
#[derive(Debug, Default)]
pub(crate) struct Tokens {
    known: Mutex<HashMap<Source, Token>>,
}

struct Token {
    header: HeaderValue,
    until: Instant,
}

impl Challenge {
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        let mut parameters = self.parameters.iter();
        let found = parameters.find(|(known, _)| known == name)?;
        Some(&found.1)
    }
}

impl Tokens {
    /// The authorisation that worked last.
    pub(super) fn known(&self, source: &Source) -> Option<HeaderValue> {
        let known = self.lock();
        let token = known.get(source)?;
        (token.until > Instant::now()).then(|| token.header.clone())
    }

    pub(super) fn forget(&self, source: &Source) {
        self.lock().remove(source);
    }

    /// Answers a challenge.
    pub(super) async fn obtain(
        &self,
        transport: &Transport,
        source: &Source,
        challenges: &[Challenge],
    ) -> Result<HeaderValue, PullErrorKind> {
        let offered = |scheme: &str| challenges.iter().find(|c| c.scheme == scheme);
        let (header, lifetime) = if let Some(bearer) = offered("bearer") {
            fetch_token(transport, source, bearer).await?
        } else if offered("basic").is_some() {
            let credentials = source.credentials.as_ref();
            let credentials = credentials.ok_or(PullErrorKind::AccessDenied {
                server_message: None,
                no_credentials: true,
            })?;
            (basic(credentials)?, TOKEN_LIFETIME_MAX)
        } else {
            return Err(PullErrorKind::AccessDenied {
                server_message: None,
                no_credentials: false,
            });
        };
        let mut known = self.lock();
        let now = Instant::now();
        if known.len() >= TOKENS_MAX {
            known.retain(|_, token| token.until > now);
        }
        if known.len() < TOKENS_MAX {
            let token = Token {
                header: header.clone(),
                until: now + lifetime,
            };
            known.insert(source.clone(), token);
        }
        Ok(header)
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Source, Token>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token")
    }
}

/// Reads all challenges of an answer.
pub(super) fn challenges(headers: &HeaderMap) -> Vec<Challenge> {
    let values = headers.get_all(WWW_AUTHENTICATE).iter();
    let texts = values.filter_map(|value| value.to_str().ok());
    texts.flat_map(parse).collect()
}

async fn fetch_token(
    transport: &Transport,
    source: &Source,
    challenge: &Challenge,
) -> Result<(HeaderValue, Duration), PullErrorKind> {
    let url = token_url(source, challenge)?;
    let wrap = |failure| PullErrorKind::Token {
        anonymous: source.credentials.is_none(),
        failure: std::sync::Arc::new(failure),
    };
    let headers = HeaderMap::new();
    let authorization = match &source.credentials {
        Some(credentials) => Some(basic(credentials)?),
        None => None,
    };
    let sent = transport.send(&Method::GET, &url, &headers, authorization.as_ref());
    let response = sent.await.map_err(wrap)?;
    let status = response.status();
    if !status.is_success() {
        return Err(wrap(PullErrorKind::Status {
            method: "GET",
            url: shown(&url),
            status: status.as_u16(),
            message: body::error_message(response).await,
        }));
    }
    let content = body::read_bounded(response, "token", TOKEN_BYTES_MAX, &shown(&url)).await;
    read_token(&content.map_err(wrap)?).ok_or_else(|| {
        wrap(PullErrorKind::Protocol {
            url: shown(&url),
            reason: "no token".to_owned(),
        })
    })
}

fn token_url(source: &Source, challenge: &Challenge) -> Result<Url, PullErrorKind> {
    let refuse = |reason: &str| PullErrorKind::Protocol {
        url: source.base().to_owned(),
        reason: reason.to_owned(),
    };
    let realm = challenge.parameter("realm");
    let realm = realm.ok_or_else(|| refuse("a challenge without a realm"))?;
    let mut url = Url::parse(realm).map_err(|_| refuse("a challenge with an invalid realm"))?;
    let is_local = url.host_str().is_some_and(is_loopback);
    let downgrade = source.base().starts_with("https:") && url.scheme() == "http" && !is_local;
    if !matches!(url.scheme(), "http" | "https") || downgrade {
        return Err(refuse("a challenge whose realm is away from TLS"));
    }
    let scope = match challenge.parameter("scope") {
        Some(scope) => scope.to_owned(),
        None => format!("repository:{}:pull", source.repository),
    };
    {
        let mut query = url.query_pairs_mut();
        if let Some(service) = challenge.parameter("service") {
            query.append_pair("service", service);
        }
        for scope in scope.split(' ').filter(|scope| !scope.is_empty()) {
            query.append_pair("scope", scope);
        }
    }
    Ok(url)
}

fn read_token(content: &[u8]) -> Option<(HeaderValue, Duration)> {
    #[derive(Deserialize)]
    struct Answer {
        #[serde(default)]
        token: Option<String>,
        #[serde(default)]
        access_token: Option<String>,
        #[serde(default)]
        expires_in: Option<u64>,
    }
    let answer: Answer = serde_json::from_slice(content).ok()?;
    let token = answer.token.filter(|token| !token.is_empty());
    let token = token
        .or(answer.access_token)
        .filter(|token| !token.is_empty())?;
    let header = sensitive(&format!("Bearer {token}"))?;
    let lifetime = Duration::from_secs(answer.expires_in.unwrap_or_default());
    let lifetime = lifetime.clamp(TOKEN_LIFETIME_MIN, TOKEN_LIFETIME_MAX);
    Some((header, lifetime.saturating_sub(TOKEN_MARGIN)))
}

fn basic(credentials: &Credentials) -> Result<HeaderValue, PullErrorKind> {
    let Credentials { username, password } = credentials;
    let pair = format!("{username}:{password}");
    let encoded = base64::engine::general_purpose::STANDARD.encode(pair);
    sensitive(&format!("Basic {encoded}")).ok_or(PullErrorKind::AccessDenied {
        server_message: None,
        no_credentials: true,
    })
}

/// A header value that debug output hides.
fn sensitive(text: &str) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_str(text).ok()?;
    value.set_sensitive(true);
    Some(value)
}

/// Reads `Scheme name=value, name="value", Scheme ...`. What cannot be read ends the list.
fn parse(text: &str) -> Vec<Challenge> {
    let mut found: Vec<Challenge> = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches([' ', '\t', ',']);
        let end = rest.find([' ', '\t', ',', '=']).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        if word.is_empty() {
            return found;
        }
        let Some(value) = after.trim_start().strip_prefix('=') else {
            found.push(Challenge {
                scheme: word.to_ascii_lowercase(),
                parameters: Vec::new(),
            });
            rest = after;
            continue;
        };
        let (value, after) = parse_value(value.trim_start());
        rest = after;
        if let Some(challenge) = found.last_mut() {
            challenge
                .parameters
                .push((word.to_ascii_lowercase(), value));
        }
    }
}

/// A word or a quoted string, and what follows it.
fn parse_value(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find([' ', '\t', ',']).unwrap_or(text.len());
        return (text[..end].to_owned(), &text[end..]);
    };
    let mut value = String::new();
    let mut escaped = false;
    for (index, character) in quoted.char_indices() {
        match character {
            _ if escaped => {
                value.push(character);
                escaped = false;
            }
            '\\' => escaped = true,
            '"' => return (value, &quoted[index + 1..]),
            other => value.push(other),
        }
    }
    (value, "")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn challenges_of_registries() {
        let check = |text: &str, expected: &str| {
            let found: Vec<String> = parse(text)
                .iter()
                .map(|challenge| {
                    let pairs = challenge.parameters.iter();
                    let pairs: Vec<String> = pairs.map(|(k, v)| format!("{k}={v}")).collect();
                    format!("{} {}", challenge.scheme, pairs.join("|"))
                })
                .collect();
            assert_eq!(found.join(" / "), expected);
        };
        check(
            r#"Bearer realm="https://a.io/t",service="r.io",scope="repository:a/b:pull,push""#,
            "bearer realm=https://a.io/t|service=r.io|scope=repository:a/b:pull,push",
        );
        check(r#"Basic realm="a \"b\" c""#, r#"basic realm=a "b" c"#);
        check(
            "Basic realm=x, Bearer realm=y , error = \"z\"",
            "basic realm=x / bearer realm=y|error=z",
        );
        check("Negotiate, Basic", "negotiate  / basic ");
        check("", "");
        check("Bearer realm=\"open", "bearer realm=open");
        check("=x, Basic", "");
    }

    #[test]
    fn tokens() {
        let check = |text: &str, expected: Option<(&str, u64)>| {
            let found = read_token(text.as_bytes());
            let found = found.map(|(header, lifetime)| {
                (header.to_str().unwrap().to_owned(), lifetime.as_secs())
            });
            let expected = expected.map(|(header, seconds)| (header.to_owned(), seconds));
            assert_eq!(found, expected, "{text}");
        };
        check(r#"{"token":"a"}"#, Some(("Bearer a", 50)));
        check(
            r#"{"access_token":"b","expires_in":300}"#,
            Some(("Bearer b", 290)),
        );
        check(
            r#"{"token":"","access_token":"b","expires_in":99999999}"#,
            Some(("Bearer b", 86_390)),
        );
        check(r#"{"token":"a\nb"}"#, None);
        check("{}", None);
        check("", None);
    }

    proptest! {
        #[test]
        fn any_challenge(text in ".{0,200}") {
            let _ = parse(&text);
        }

        #[test]
        fn near_challenges(text in "[Ba =,\"\\\\]{0,40}") {
            let _ = parse(&text);
        }
    }
}
