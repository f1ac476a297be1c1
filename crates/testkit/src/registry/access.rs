//! Who may pull what: anonymous, Basic, and a Bearer token service as Docker Hub's.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

/// A name and a password.
pub type Credentials = (String, String);

/// What the registry demands of its clients.
#[derive(Debug, Clone)]
pub enum Access {
    Open,
    /// Every request, also for the version check, needs these credentials.
    Basic(Credentials),
    /// Every request needs a token. The token service gives everyone tokens that pull, except for
    /// repositories under `private/`, for which it demands these credentials.
    Bearer(Credentials),
}

/// What a request is allowed.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Allowed,
    /// No credentials, or none that are known: 401 with this challenge.
    Challenge(String),
    /// A valid token that does not cover the repository: 401 as Docker Hub answers, with this
    /// challenge and `insufficient_scope`.
    Insufficient(String),
}

/// The tokens given out, with the repositories that they may pull from.
#[derive(Debug, Default)]
pub(super) struct Tokens(Mutex<BTreeMap<String, Vec<String>>>);

impl Tokens {
    fn issue(&self, repositories: Vec<String>) -> String {
        let mut tokens = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let token = format!("testkit-token-{}", tokens.len());
        tokens.insert(token.clone(), repositories);
        token
    }

    fn repositories(&self, token: &str) -> Option<Vec<String>> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get(token)
            .cloned()
    }
}

impl Access {
    /// Judges a request under `/v2/`. `repository` is absent for the version check.
    pub(super) fn judge(
        &self,
        tokens: &Tokens,
        host: &str,
        authorization: Option<&str>,
        repository: Option<&str>,
    ) -> Verdict {
        match self {
            Self::Open => Verdict::Allowed,
            Self::Basic(credentials) => match authorization {
                Some(value) if is_basic(value, credentials) => Verdict::Allowed,
                _ => Verdict::Challenge("Basic realm=\"testkit\"".to_owned()),
            },
            Self::Bearer(_) => {
                let mut challenge =
                    format!("Bearer realm=\"http://{host}/token\",service=\"testkit\"");
                if let Some(repository) = repository {
                    challenge.push_str(",scope=\"repository:");
                    challenge.push_str(repository);
                    challenge.push_str(":pull\"");
                }
                let allowed = authorization
                    .and_then(|value| value.strip_prefix("Bearer "))
                    .and_then(|token| tokens.repositories(token));
                match (allowed, repository) {
                    (None, _) => Verdict::Challenge(challenge),
                    (Some(_), None) => Verdict::Allowed,
                    (Some(allowed), Some(repository)) => {
                        if allowed.iter().any(|name| name == repository) {
                            Verdict::Allowed
                        } else {
                            Verdict::Insufficient(challenge)
                        }
                    }
                }
            }
        }
    }

    /// Answers the token service: a token for those of the asked repositories that the caller may
    /// pull from, or nothing when the credentials are wrong.
    pub(super) fn token(
        &self,
        tokens: &Tokens,
        authorization: Option<&str>,
        scopes: &[String],
    ) -> Option<String> {
        let Self::Bearer(credentials) = self else {
            return None;
        };
        let logged_in = match authorization {
            None => false,
            Some(value) if is_basic(value, credentials) => true,
            Some(_) => return None,
        };
        let repositories = scopes
            .iter()
            .filter_map(|scope| scope.strip_prefix("repository:")?.rsplit_once(':'))
            .map(|(repository, _actions)| repository.to_owned())
            .filter(|repository| logged_in || !repository.starts_with("private/"))
            .collect();
        Some(tokens.issue(repositories))
    }
}

fn is_basic(authorization: &str, (name, password): &Credentials) -> bool {
    let wanted = BASE64_STANDARD.encode(format!("{name}:{password}"));
    authorization.strip_prefix("Basic ") == Some(wanted.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_covers_what_its_bearer_may_pull() {
        let access = Access::Bearer(("user".to_owned(), "password".to_owned()));
        let tokens = Tokens::default();
        let scope = |name: &str| vec![format!("repository:{name}:pull")];
        let basic = format!("Basic {}", BASE64_STANDARD.encode("user:password"));
        let check = |authorization: Option<&str>, repository: &str, allowed: bool| {
            let token = access
                .token(&tokens, authorization, &scope(repository))
                .expect("token");
            let bearer = format!("Bearer {token}");
            let verdict = access.judge(&tokens, "host", Some(&bearer), Some(repository));
            assert_eq!(verdict == Verdict::Allowed, allowed, "{repository}");
        };
        check(None, "busybox", true);
        check(None, "private/app", false);
        check(Some(&basic), "private/app", true);
        assert_eq!(
            access.token(&tokens, Some("Basic d3Jvbmc="), &scope("busybox")),
            None
        );
    }
}
