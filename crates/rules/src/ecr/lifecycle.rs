//! What a lifecycle policy may say, and which images it expires.
//!
//! Source: "Automate the cleanup of images by using lifecycle policies in Amazon ECR", evaluation
//! rules, and "Lifecycle policy properties in Amazon ECR". All rules look at all images; then they
//! are applied in the order of their priorities, and an image that fits the tags of one rule is out
//! of reach of the later ones. An image that an index leads to stays until the index is gone. What
//! refers to an image (a signature) is no image to the rules and goes with what it refers to.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use model::UnixMillis;
use model::ecr::lifecycle::{ImageExpiry, LifecyclePolicy, LifecycleRule, TagSelection};

use crate::wildcard;

/// Rules of one policy.
pub const RULES_MAX: usize = 50;
/// Prefixes or patterns of one rule.
pub const TAG_SELECTORS_MAX: usize = 100;
const WILDCARDS_MAX: usize = 4;
const DAY_MILLIS: i64 = 24 * 60 * 60 * 1000;

/// Why a policy is refused; the text is for the caller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InvalidPolicy {
    NoRules,
    TooManyRules,
    DuplicatePriority(u32),
    AnyNotLast,
    SeveralUntagged,
    SeveralAny,
    DuplicateTags,
    NoTags,
    TooManyTags,
    TooManyWildcards(String),
    BadPattern(String),
}

/// An image as the rules see it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Image<'a> {
    pub digest: &'a str,
    pub tags: Vec<&'a str>,
    pub pushed_at: UnixMillis,
    /// An index of the repository leads to it.
    pub in_index: bool,
    /// What it refers to, if it is no image of its own.
    pub subject: Option<&'a str>,
}

/// An image that expires, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expired<'a> {
    pub digest: &'a str,
    /// The priority of the rule.
    pub priority: u32,
}

/// Brings rules into the order in which they are applied and checks them against each other.
pub fn policy(mut rules: Vec<LifecycleRule>) -> Result<LifecyclePolicy, InvalidPolicy> {
    if rules.is_empty() {
        return Err(InvalidPolicy::NoRules);
    }
    if rules.len() > RULES_MAX {
        return Err(InvalidPolicy::TooManyRules);
    }
    rules.sort_by_key(|rule| rule.priority);
    for pair in rules.windows(2) {
        if pair[0].priority == pair[1].priority {
            return Err(InvalidPolicy::DuplicatePriority(pair[0].priority));
        }
    }
    let count = |wanted: &TagSelection| {
        let same = rules.iter().filter(|rule| rule.selection == *wanted);
        same.count()
    };
    if count(&TagSelection::Untagged) > 1 {
        return Err(InvalidPolicy::SeveralUntagged);
    }
    if count(&TagSelection::Any) > 1 {
        return Err(InvalidPolicy::SeveralAny);
    }
    let mut seen = BTreeSet::new();
    for (index, rule) in rules.iter().enumerate() {
        match &rule.selection {
            TagSelection::Any if index + 1 < rules.len() => return Err(InvalidPolicy::AnyNotLast),
            TagSelection::Any | TagSelection::Untagged => {}
            TagSelection::Prefixes(tags) | TagSelection::Patterns(tags) => {
                check_tags(&rule.selection, tags)?;
                let sorted: BTreeSet<&str> = tags.iter().map(String::as_str).collect();
                let patterns = matches!(rule.selection, TagSelection::Patterns(_));
                if !seen.insert((patterns, sorted)) {
                    return Err(InvalidPolicy::DuplicateTags);
                }
            }
        }
    }
    Ok(LifecyclePolicy { rules })
}

/// The images that expire now, oldest first, each at most once. Images that refer to one of them
/// follow it.
pub fn expired<'a>(
    policy: &LifecyclePolicy,
    images: &[Image<'a>],
    now: UnixMillis,
) -> Vec<Expired<'a>> {
    let mut candidates: Vec<&Image<'a>> = images.iter().filter(|image| counts(image)).collect();
    // Youngest first; the digest decides where the clock does not.
    candidates.sort_by(|a, b| (b.pushed_at, a.digest).cmp(&(a.pushed_at, b.digest)));
    let mut claimed = BTreeSet::new();
    let mut marked = Vec::new();
    for rule in &policy.rules {
        let fitting: Vec<&&Image<'a>> = candidates
            .iter()
            .filter(|image| selects(&rule.selection, &image.tags))
            .collect();
        for (rank, image) in fitting.iter().enumerate() {
            let free = !claimed.contains(image.digest) && !image.in_index;
            if free && is_due(rule.expiry, rank, image.pushed_at, now) {
                marked.push((image.pushed_at, image.digest, rule.priority));
            }
        }
        claimed.extend(fitting.iter().map(|image| image.digest));
    }
    marked.sort_unstable();
    let marked = marked
        .into_iter()
        .map(|(_, digest, priority)| Expired { digest, priority });
    with_referrers(marked.collect(), images)
}

/// Signatures and the like are not counted; an index is.
fn counts(image: &Image<'_>) -> bool {
    image.subject.is_none()
}

fn selects(selection: &TagSelection, tags: &[&str]) -> bool {
    let each = |wanted: &[String], fits: fn(&str, &str) -> bool| {
        let found = |wanted: &String| tags.iter().any(|tag| fits(wanted, tag));
        !tags.is_empty() && wanted.iter().all(found)
    };
    match selection {
        TagSelection::Any => true,
        TagSelection::Untagged => tags.is_empty(),
        TagSelection::Prefixes(prefixes) => each(prefixes, |prefix, tag| tag.starts_with(prefix)),
        TagSelection::Patterns(patterns) => each(patterns, wildcard::matches),
    }
}

/// `rank` counts the younger images that fit the same tags.
fn is_due(expiry: ImageExpiry, rank: usize, pushed_at: UnixMillis, now: UnixMillis) -> bool {
    match expiry {
        ImageExpiry::CountMoreThan(kept) => usize::try_from(kept).is_ok_and(|kept| rank >= kept),
        ImageExpiry::DaysSincePushed(days) => {
            now.millis_since(pushed_at) > i64::from(days).saturating_mul(DAY_MILLIS)
        }
    }
}

/// Adds, after each image, what refers to it, directly or through another.
fn with_referrers<'a>(marked: Vec<Expired<'a>>, images: &[Image<'a>]) -> Vec<Expired<'a>> {
    let mut referrers: BTreeMap<&str, Vec<&'a str>> = BTreeMap::new();
    for image in images.iter().filter(|image| !image.in_index) {
        if let Some(subject) = image.subject {
            referrers.entry(subject).or_default().push(image.digest);
        }
    }
    let mut all = Vec::with_capacity(marked.len());
    for expired in marked {
        let mut open = vec![expired.digest];
        while let Some(digest) = open.pop() {
            all.push(Expired { digest, ..expired });
            // Taken out, so that a circle ends.
            open.extend(referrers.remove(digest).unwrap_or_default());
        }
    }
    all
}

fn check_tags(selection: &TagSelection, tags: &[String]) -> Result<(), InvalidPolicy> {
    if tags.is_empty() {
        return Err(InvalidPolicy::NoTags);
    }
    if tags.len() > TAG_SELECTORS_MAX {
        return Err(InvalidPolicy::TooManyTags);
    }
    let stars = matches!(selection, TagSelection::Patterns(_));
    for tag in tags {
        let fits = |byte: u8| {
            byte.is_ascii_alphanumeric() || b"._-".contains(&byte) || (stars && byte == b'*')
        };
        if tag.is_empty() || tag.len() > 128 || !tag.bytes().all(fits) {
            return Err(InvalidPolicy::BadPattern(tag.chars().take(128).collect()));
        }
        if tag.matches('*').count() > WILDCARDS_MAX {
            return Err(InvalidPolicy::TooManyWildcards(tag.clone()));
        }
    }
    Ok(())
}

impl fmt::Display for InvalidPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoRules => f.write_str(
                "array is too short: must have at least 1 elements but instance has 0 elements",
            ),
            Self::TooManyRules => write!(f, "Policy must have at most {RULES_MAX} rules."),
            Self::DuplicatePriority(priority) => {
                write!(f, "Rules must have unique rulePriority values: {priority}.")
            }
            Self::AnyNotLast => f.write_str(
                "Rule for tagStatus=ANY must have the lowest priority per storage class",
            ),
            Self::SeveralUntagged => {
                f.write_str("Only one rule can select Untagged images per storage class")
            }
            Self::SeveralAny => {
                f.write_str("Only one rule can select ANY images per storage class")
            }
            Self::DuplicateTags => f.write_str("All rules must contain a unique set of prefixes"),
            Self::NoTags => {
                f.write_str("Must specify tagPrefixList or tagPatternList when tagStatus=TAGGED.")
            }
            Self::TooManyTags => {
                write!(
                    f,
                    "A rule must have at most {TAG_SELECTORS_MAX} tag prefixes or patterns."
                )
            }
            Self::TooManyWildcards(pattern) => {
                write!(f, "'{pattern}' has more than {WILDCARDS_MAX} wildcards.")
            }
            Self::BadPattern(pattern) => {
                write!(f, "'{pattern}' has characters that no tag has.")
            }
        }
    }
}

impl std::error::Error for InvalidPolicy {}

#[cfg(test)]
mod tests;
