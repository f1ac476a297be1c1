//! Repositories' names as clients write them, and back.
//!
//! | text | repository |
//! |---|---|
//! | `127.0.0.1:PORT/NAME`, `localhost:PORT/NAME` | of the instance's own account and region |
//! | `127.0.0.1:PORT/ACCOUNT.dkr.ecr.REGION.amazonaws.com/NAME` | of another |
//! | `ACCOUNT.dkr.ecr.REGION.amazonaws.com/NAME` | of that account and region |
//!
//! So that the second form is never another's first, no repository's name begins like a host name
//! of ECR.

use model::arn::Scope;
use model::ecr::RepositoryId;

/// The host name of a registry on AWS: `ACCOUNT.dkr.ecr.REGION.amazonaws.com`.
pub fn aws_host(scope: &Scope) -> String {
    let Scope { account_id, region } = scope;
    format!("{account_id}.dkr.ecr.{region}.amazonaws.com")
}

/// The account and region that a host name of ECR, without a port, is about.
pub fn scope_of_aws_host(host: &str) -> Option<Scope> {
    let (account, rest) = host.split_once(".dkr.ecr.")?;
    let region = rest.strip_suffix(".amazonaws.com")?;
    let is_account = account.len() == 12 && account.bytes().all(|b| b.is_ascii_digit());
    let word = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    let is_region = (1..=32).contains(&region.len()) && region.bytes().all(word);
    (is_account && is_region).then(|| Scope {
        account_id: account.to_owned(),
        region: region.to_owned(),
    })
}

/// Whether a repository may have this name: ECR's pattern, and no account's host name in front.
pub fn is_name(name: &str) -> bool {
    let first = name.split('/').next().unwrap_or_default();
    rules::ecr::is_repository_name(name) && scope_of_aws_host(first).is_none()
}

/// The repository that a path of the registry means. `host` is the host that was asked, with or
/// without a port.
pub(crate) fn resolve(home: &Scope, host: Option<&str>, path: &str) -> Option<RepositoryId> {
    let host = host.map(|host| host.rsplit_once(':').map_or(host, |(name, _)| name));
    let of_host = host.and_then(scope_of_aws_host);
    let of_path = path
        .split_once('/')
        .and_then(|(first, rest)| Some((scope_of_aws_host(first)?, rest)));
    let (scope, name) = match (of_path, of_host) {
        (Some((scope, rest)), _) => (scope, rest),
        (None, Some(scope)) => (scope, path),
        (None, None) => (home.clone(), path),
    };
    is_name(name).then(|| RepositoryId {
        scope,
        name: name.to_owned(),
    })
}

/// The repository that an image of a task definition is in, when it is one of this registry.
/// `authority` is where this registry answers, such as `127.0.0.1:4566`.
pub fn of_image(home: &Scope, authority: &str, registry: &str, path: &str) -> Option<RepositoryId> {
    if scope_of_aws_host(registry).is_some() {
        return resolve(home, Some(registry), path);
    }
    let port = authority.rsplit_once(':')?.1;
    let (host, asked) = registry.rsplit_once(':')?;
    let is_here = asked == port && matches!(host, "127.0.0.1" | "localhost" | "[::1]");
    (is_here || registry == authority)
        .then(|| resolve(home, None, path))
        .flatten()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn scope(account: &str, region: &str) -> Scope {
        Scope {
            account_id: account.to_owned(),
            region: region.to_owned(),
        }
    }

    fn home() -> Scope {
        scope("000000000000", "us-east-1")
    }

    #[test]
    fn images_of_task_definitions() {
        let other = "123456789012.dkr.ecr.eu-west-1.amazonaws.com";
        let check = |registry: &str, path: &str, expected: Option<(Scope, &str)>| {
            let found = of_image(&home(), "127.0.0.1:4566", registry, path);
            let found = found.map(|id| (id.scope, id.name));
            let expected = expected.map(|(scope, name)| (scope, name.to_owned()));
            assert_eq!(found, expected, "{registry}/{path}");
        };
        check("127.0.0.1:4566", "team/app", Some((home(), "team/app")));
        check("localhost:4566", "app", Some((home(), "app")));
        check("localhost:5000", "app", None);
        check("docker.io", "library/app", None);
        let there = scope("123456789012", "eu-west-1");
        check(other, "app", Some((there.clone(), "app")));
        check(
            "127.0.0.1:4566",
            &format!("{other}/a/b"),
            Some((there, "a/b")),
        );
        check("1234.dkr.ecr.eu-west-1.amazonaws.com", "app", None);
    }

    #[test]
    fn names_that_would_be_ambiguous_are_none() {
        assert!(is_name("team/app"));
        assert!(!is_name("123456789012.dkr.ecr.eu-west-1.amazonaws.com/app"));
        assert!(is_name("12345678901.dkr.ecr.eu-west-1.amazonaws.com/app"));
    }

    proptest! {
        #[test]
        fn any_path(host in ".{0,40}", path in ".{0,60}") {
            if let Some(id) = resolve(&home(), Some(&host), &path) {
                prop_assert!(is_name(&id.name));
                prop_assert!(!id.name.contains(".."));
            }
            let _ = of_image(&home(), "127.0.0.1:4566", &host, &path);
        }

        #[test]
        fn there_and_back(name in "[a-z0-9]{2,8}(/[a-z0-9]{1,8}){0,3}", region in "[a-z]{2}-[a-z]{4}-[1-9]") {
            let scope = scope("123456789012", &region);
            let id = RepositoryId { scope: scope.clone(), name };
            let found = resolve(&home(), None, &format!("{}/{}", aws_host(&scope), id.name));
            prop_assert_eq!(found, Some(id.clone()));
            let found = resolve(&home(), Some(&aws_host(&scope)), &id.name);
            prop_assert_eq!(found, Some(id));
        }
    }
}
