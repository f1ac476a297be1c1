//! Which resource a path below `/v2/` means. Paths are taken apart, never put together to a path of
//! the file system.

use model::arn::Scope;
use model::ecr::RepositoryId;
use percent_encoding::percent_decode_str;

use super::answer::Failure;
use crate::names;

/// The longest path that is looked at, in bytes: the longest name, a host in front and a digest.
const PATH_LENGTH_MAX: usize = 1024;

/// A path taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Route {
    /// `/v2/`
    Version,
    /// `/v2/_catalog`
    Catalog,
    Repository {
        id: RepositoryId,
        /// As it stands in the path, for the addresses in answers.
        name: String,
        resource: Resource,
    },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Resource {
    /// `blobs/uploads/`
    Uploads,
    /// `blobs/uploads/<id>`
    Upload(String),
    /// `blobs/<digest>`
    Blob(String),
    /// `manifests/<tag or digest>`
    Manifest(String),
    /// `tags/list`
    Tags,
    /// `referrers/<digest>`
    Referrers(String),
}

impl Route {
    /// Takes a path apart. `host` is the host that was asked.
    pub(super) fn parse(home: &Scope, host: Option<&str>, path: &str) -> Result<Self, Failure> {
        let not_found = || {
            let status = http::StatusCode::NOT_FOUND;
            Failure::new(status, "NAME_INVALID", "there is no such resource")
        };
        if path.len() > PATH_LENGTH_MAX {
            return Err(not_found());
        }
        let rest = match path {
            "/v2" | "/v2/" => return Ok(Self::Version),
            "/v2/_catalog" => return Ok(Self::Catalog),
            other => other.strip_prefix("/v2/").ok_or_else(not_found)?,
        };
        let (name, resource) = split(rest).ok_or_else(not_found)?;
        let id = names::resolve(home, host, name);
        let id = id.ok_or_else(|| {
            let status = http::StatusCode::BAD_REQUEST;
            Failure::new(status, "NAME_INVALID", "invalid repository name")
        })?;
        Ok(Self::Repository {
            id,
            name: name.to_owned(),
            resource,
        })
    }
}

/// Splits from the end: a repository's name may itself have a part that is called `blobs`.
fn split(path: &str) -> Option<(&str, Resource)> {
    if let Some(name) = path.strip_suffix("/tags/list") {
        return Some((name, Resource::Tags));
    }
    let uploads = path.strip_suffix("/blobs/uploads/");
    if let Some(name) = uploads.or_else(|| path.strip_suffix("/blobs/uploads")) {
        return Some((name, Resource::Uploads));
    }
    let (rest, last) = path.rsplit_once('/')?;
    let last = percent_decode_str(last).decode_utf8().ok()?.into_owned();
    if last.is_empty() {
        return None;
    }
    let (name, kind) = rest.rsplit_once('/')?;
    match kind {
        "uploads" => Some((name.strip_suffix("/blobs")?, Resource::Upload(last))),
        "blobs" => Some((name, Resource::Blob(last))),
        "manifests" => Some((name, Resource::Manifest(last))),
        "referrers" => Some((name, Resource::Referrers(last))),
        _ => None,
    }
}

/// The decoded value of a parameter of a query.
pub(super) fn parameter(query: Option<&str>, wanted: &str) -> Option<String> {
    for pair in query?.split('&') {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        if name == wanted {
            let value = value.replace('+', " ");
            let decoded = percent_decode_str(&value).decode_utf8().ok()?;
            return Some(decoded.into_owned());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn home() -> Scope {
        Scope {
            account_id: "000000000000".to_owned(),
            region: "us-east-1".to_owned(),
        }
    }

    #[test]
    fn paths() {
        let check = |path: &str, expected: Option<(&str, Resource)>| {
            let found = match Route::parse(&home(), None, path) {
                Ok(Route::Repository { id, resource, .. }) => Some((id.name, resource)),
                _ => None,
            };
            let expected = expected.map(|(name, resource)| (name.to_owned(), resource));
            assert_eq!(found, expected, "{path}");
        };
        let manifest = |text: &str| Resource::Manifest(text.to_owned());
        check(
            "/v2/app/manifests/latest",
            Some(("app", manifest("latest"))),
        );
        check(
            "/v2/a/b/c/manifests/sha256%3Aab",
            Some(("a/b/c", manifest("sha256:ab"))),
        );
        check("/v2/app/blobs/uploads/", Some(("app", Resource::Uploads)));
        check("/v2/app/blobs/uploads", Some(("app", Resource::Uploads)));
        check(
            "/v2/app/blobs/uploads/0f",
            Some(("app", Resource::Upload("0f".to_owned()))),
        );
        check(
            "/v2/app/blobs/x",
            Some(("app", Resource::Blob("x".to_owned()))),
        );
        check("/v2/app/tags/list", Some(("app", Resource::Tags)));
        check(
            "/v2/tags/list/tags/list",
            Some(("tags/list", Resource::Tags)),
        );
        check(
            "/v2/blobs/uploads/blobs/x",
            Some(("blobs/uploads", Resource::Blob("x".to_owned()))),
        );
        for none in [
            "/v2/app",
            "/v2//manifests/x",
            "/v2/app/manifests/",
            "/v2/../etc/manifests/x",
            "/v2/App/manifests/x",
            "/v2/app/other/x",
            "/v3/app/manifests/x",
        ] {
            check(none, None);
        }
        assert_eq!(
            Route::parse(&home(), None, "/v2/").ok(),
            Some(Route::Version)
        );
    }

    #[test]
    fn parameters() {
        let check = |query: &str, expected: Option<&str>| {
            assert_eq!(parameter(Some(query), "n").as_deref(), expected, "{query}");
        };
        check("n=1", Some("1"));
        check("m=2&n=a%3Ab+c", Some("a:b c"));
        check("n", Some(""));
        check("nn=1", None);
        check("n=%ff", None);
    }

    proptest! {
        #[test]
        fn any_path(path in "/v2/[ -~]{0,80}", query in ".{0,40}") {
            let _ = Route::parse(&home(), Some("x:1"), &path);
            let _ = parameter(Some(&query), "digest");
        }
    }
}
