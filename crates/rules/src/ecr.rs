//! ECR's rules about names and tags.

pub mod lifecycle;

use model::ecr::{TagMutability, TagMutabilitySetting};

/// The shortest and the longest name of a repository, in bytes.
const NAME_LENGTH: std::ops::RangeInclusive<usize> = 2..=256;
/// The longest tag, in bytes.
const TAG_LENGTH_MAX: usize = 128;

/// Whether a text is the name of a repository: lower-case components, joined by `/`, each of
/// letters and digits with single `.`, `_`, `__` or any number of `-` between them.
///
/// Source: the pattern of `RepositoryName` in ECR's API model and of `<name>` in the distribution
/// specification; both fit the same texts but for `__` and `--`, which ECR takes, too.
pub fn is_repository_name(name: &str) -> bool {
    NAME_LENGTH.contains(&name.len()) && name.split('/').all(is_component)
}

/// Whether a text can be a tag.
pub fn is_tag(tag: &str) -> bool {
    let word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    let mut bytes = tag.bytes();
    bytes.next().is_some_and(word)
        && tag.len() <= TAG_LENGTH_MAX
        && bytes.all(|byte| word(byte) || byte == b'.' || byte == b'-')
}

/// Whether a tag that is there may be given to another image.
pub fn tag_is_mutable(mutability: &TagMutability, tag: &str) -> bool {
    let excluded = || {
        let mut patterns = mutability.exclusions.iter();
        patterns.any(|pattern| fits(pattern, tag))
    };
    match mutability.setting {
        TagMutabilitySetting::Mutable => true,
        TagMutabilitySetting::Immutable => false,
        TagMutabilitySetting::MutableWithExclusion => !excluded(),
        TagMutabilitySetting::ImmutableWithExclusion => excluded(),
    }
}

fn is_component(component: &str) -> bool {
    let alphanumeric = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let bytes = component.as_bytes();
    let ends = [bytes.first(), bytes.last()];
    if !ends
        .iter()
        .all(|end| end.is_some_and(|byte| alphanumeric(*byte)))
    {
        return false;
    }
    let separators = component.split(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit());
    separators.into_iter().all(|separator| {
        matches!(separator, "" | "." | "_" | "__") || separator.bytes().all(|byte| byte == b'-')
    })
}

/// Exclusion filters know `*` alone.
fn fits(pattern: &str, tag: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = tag.strip_prefix(first) else {
        return false;
    };
    let mut parts = parts.peekable();
    if parts.peek().is_none() {
        return rest.is_empty();
    }
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        let Some(at) = rest.find(part) else {
            return false;
        };
        rest = &rest[at + part.len()..];
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repository_names() {
        let check = |name: &str, expected| assert_eq!(is_repository_name(name), expected, "{name}");
        for good in ["ab", "a/b", "team/app-1", "a.b_c__d---e", "0a"] {
            check(good, true);
        }
        for bad in [
            "", "a", "A/b", "a//b", "/ab", "ab/", "a..b", "a___b", "-ab", "ab-", "../ab", "a b",
            "a._b",
        ] {
            check(bad, false);
        }
        check(&"a".repeat(256), true);
        check(&"a".repeat(257), false);
    }

    #[test]
    fn tags() {
        for good in ["latest", "_", "V1.0-rc", &"a".repeat(128)] {
            assert!(is_tag(good), "{good}");
        }
        for bad in ["", ".a", "-a", "a/b", "a:b", "ä", &"a".repeat(129)] {
            assert!(!is_tag(bad), "{bad}");
        }
    }

    #[test]
    fn mutability() {
        use TagMutabilitySetting::{
            Immutable, ImmutableWithExclusion, Mutable, MutableWithExclusion,
        };
        let check = |setting, patterns: &[&str], tag: &str, expected| {
            let exclusions = patterns
                .iter()
                .map(|pattern| (*pattern).to_owned())
                .collect();
            let mutability = TagMutability {
                setting,
                exclusions,
            };
            assert_eq!(
                tag_is_mutable(&mutability, tag),
                expected,
                "{mutability:?} {tag}"
            );
        };
        check(Mutable, &[], "v1", true);
        check(Immutable, &[], "v1", false);
        check(ImmutableWithExclusion, &["dev-*", "latest"], "dev-1", true);
        check(ImmutableWithExclusion, &["dev-*", "latest"], "latest", true);
        check(
            ImmutableWithExclusion,
            &["dev-*", "latest"],
            "latest2",
            false,
        );
        check(MutableWithExclusion, &["v*.*"], "v1.2", false);
        check(MutableWithExclusion, &["v*.*"], "v12", true);
        check(MutableWithExclusion, &["*a*a"], "a", true);
        check(MutableWithExclusion, &["*a*a"], "xaya", false);
    }
}
