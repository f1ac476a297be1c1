//! Which tags a resource may carry, and what adding and removing them means.
//!
//! Source: "Tagging your Amazon ECS resources", restrictions. Tags whose key begins with `aws:` are
//! AWS's own: callers can neither set nor remove them, and they do not count against the limit.

use std::collections::BTreeSet;
use std::fmt;

use model::Tag;

/// How many tags of callers a resource can have.
pub const TAGS_MAX: usize = 50;
const KEY_LENGTH_MAX: usize = 128;
const VALUE_LENGTH_MAX: usize = 256;

/// Why tags are refused; the text is for the caller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InvalidTags {
    TooMany,
    KeyLength,
    ValueLength(String),
    Characters,
    Reserved,
    Duplicate(String),
}

impl fmt::Display for InvalidTags {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooMany => write!(f, "A resource can have at most {TAGS_MAX} tags."),
            Self::KeyLength => write!(
                f,
                "Tag keys must have between 1 and {KEY_LENGTH_MAX} characters."
            ),
            Self::ValueLength(key) => write!(
                f,
                "The value of tag '{key}' must have at most {VALUE_LENGTH_MAX} characters."
            ),
            Self::Characters => f.write_str(
                "Some tags contain invalid characters. Valid characters: \
                 UTF-8 letters, spaces, numbers and _ . / = + - : @.",
            ),
            Self::Reserved => {
                f.write_str("aws: prefixed tag key names are not allowed for external use.")
            }
            Self::Duplicate(key) => write!(f, "Tag key '{key}' is given more than once."),
        }
    }
}

impl std::error::Error for InvalidTags {}

/// Checks the tags that a caller gives.
pub fn validate(tags: &[Tag]) -> Result<(), InvalidTags> {
    check(tags, is_allowed)
}

/// Checks the tags of a service that takes any characters, which EC2 does: "Although EC2 allows for
/// any character in its tags, other services are more restrictive". Control characters are refused,
/// since XML cannot carry them.
pub fn validate_any_characters(tags: &[Tag]) -> Result<(), InvalidTags> {
    check(tags, |character| !character.is_control())
}

fn check(tags: &[Tag], is_allowed: fn(char) -> bool) -> Result<(), InvalidTags> {
    if tags.len() > TAGS_MAX {
        return Err(InvalidTags::TooMany);
    }
    let mut keys = BTreeSet::new();
    for tag in tags {
        if !(1..=KEY_LENGTH_MAX).contains(&tag.key.chars().count()) {
            return Err(InvalidTags::KeyLength);
        }
        if tag.value.chars().count() > VALUE_LENGTH_MAX {
            return Err(InvalidTags::ValueLength(tag.key.clone()));
        }
        if !tag.key.chars().chain(tag.value.chars()).all(is_allowed) {
            return Err(InvalidTags::Characters);
        }
        if is_reserved(&tag.key) {
            return Err(InvalidTags::Reserved);
        }
        if !keys.insert(tag.key.as_str()) {
            return Err(InvalidTags::Duplicate(tag.key.clone()));
        }
    }
    Ok(())
}

/// The tags of a resource after `added` were put on it: a known key gets the new value. `added`
/// has to be valid.
pub fn merged(present: &[Tag], added: &[Tag]) -> Result<Vec<Tag>, InvalidTags> {
    let mut merged = present.to_vec();
    for tag in added {
        match merged.iter_mut().find(|known| known.key == tag.key) {
            Some(known) => known.value.clone_from(&tag.value),
            None => merged.push(tag.clone()),
        }
    }
    let own = merged.iter().filter(|tag| !is_reserved(&tag.key)).count();
    if own > TAGS_MAX {
        Err(InvalidTags::TooMany)
    } else {
        Ok(merged)
    }
}

/// The tags of a resource without those of `keys`; unknown keys are ignored.
pub fn without(present: &[Tag], keys: &[String]) -> Result<Vec<Tag>, InvalidTags> {
    if keys.iter().any(|key| is_reserved(key)) {
        return Err(InvalidTags::Reserved);
    }
    let kept = present.iter().filter(|tag| !keys.contains(&tag.key));
    Ok(kept.cloned().collect())
}

fn is_reserved(key: &str) -> bool {
    key.get(..4)
        .is_some_and(|prefix| prefix.eq_ignore_ascii_case("aws:"))
}

fn is_allowed(character: char) -> bool {
    character.is_alphanumeric() || character == ' ' || "_./=+-:@".contains(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(key: &str, value: &str) -> Tag {
        Tag {
            key: key.to_owned(),
            value: value.to_owned(),
        }
    }

    #[test]
    fn tags_are_checked() {
        let check = |tags: &[Tag], expected: Result<(), InvalidTags>| {
            assert_eq!(validate(tags), expected, "{tags:?}");
        };
        check(&[], Ok(()));
        check(&[tag("équipe", "a b@c.d:1")], Ok(()));
        check(&[tag("", "x")], Err(InvalidTags::KeyLength));
        check(&[tag(&"k".repeat(129), "x")], Err(InvalidTags::KeyLength));
        check(
            &[tag("k", &"v".repeat(257))],
            Err(InvalidTags::ValueLength("k".to_owned())),
        );
        check(&[tag("k", "a\nb")], Err(InvalidTags::Characters));
        check(&[tag("a*b", "v")], Err(InvalidTags::Characters));
        assert_eq!(validate_any_characters(&[tag("a*b", "(v)")]), Ok(()));
        assert_eq!(
            validate_any_characters(&[tag("k", "a\nb")]),
            Err(InvalidTags::Characters)
        );
        check(&[tag("AWS:k", "v")], Err(InvalidTags::Reserved));
        check(
            &[tag("k", "1"), tag("k", "2")],
            Err(InvalidTags::Duplicate("k".to_owned())),
        );
        let many: Vec<Tag> = (0..51).map(|n| tag(&n.to_string(), "")).collect();
        check(&many, Err(InvalidTags::TooMany));
        check(&many[..50], Ok(()));
    }

    #[test]
    fn own_tags_of_aws_do_not_count_and_cannot_be_removed() {
        let present = [tag("aws:ecs:clusterName", "c"), tag("a", "1")];
        let added: Vec<Tag> = (0..49).map(|n| tag(&n.to_string(), "")).collect();
        assert_eq!(merged(&present, &added).map(|tags| tags.len()), Ok(51));
        assert_eq!(
            merged(&present, &[tag("a", "2")]),
            Ok(vec![present[0].clone(), tag("a", "2")])
        );
        assert_eq!(
            without(&present, &["a".to_owned(), "b".to_owned()]),
            Ok(vec![present[0].clone()])
        );
        assert_eq!(
            without(&present, &["aws:ecs:clusterName".to_owned()]),
            Err(InvalidTags::Reserved)
        );
    }
}
