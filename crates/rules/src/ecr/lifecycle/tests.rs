//! The examples of ECR's documentation, and what holds for every policy.

use proptest::prelude::*;

use super::*;

/// Days since the epoch, when every test runs.
const TODAY: i64 = 20_000;

fn day(days_ago: i64) -> UnixMillis {
    UnixMillis((TODAY - days_ago) * DAY_MILLIS)
}

fn image<'a>(digest: &'a str, tags: &[&'a str], days_ago: i64) -> Image<'a> {
    Image {
        digest,
        tags: tags.to_vec(),
        pushed_at: day(days_ago),
        ..Image::default()
    }
}

fn rule(priority: u32, selection: TagSelection, expiry: ImageExpiry) -> LifecycleRule {
    LifecycleRule {
        priority,
        selection,
        expiry,
    }
}

fn prefixes(prefixes: &[&str]) -> TagSelection {
    TagSelection::Prefixes(prefixes.iter().map(|prefix| (*prefix).to_owned()).collect())
}

fn patterns(patterns: &[&str]) -> TagSelection {
    TagSelection::Patterns(patterns.iter().map(|tag| (*tag).to_owned()).collect())
}

use ImageExpiry::{CountMoreThan, DaysSincePushed};
use TagSelection::{Any, Untagged};

fn check(rules: &[LifecycleRule], images: &[Image<'_>], expected: &[(&str, u32)]) {
    let policy = policy(rules.to_vec()).unwrap();
    let found = expired(&policy, images, day(0));
    let found: Vec<(&str, u32)> = found.iter().map(|one| (one.digest, one.priority)).collect();
    assert_eq!(found, expected, "{rules:?}");
}

#[test]
fn an_image_is_out_of_reach_of_later_rules() {
    let images = [
        image("A", &["beta-1", "prod-1"], 10),
        image("B", &["beta-2", "prod-2"], 9),
        image("C", &["beta-3"], 8),
    ];
    let prod = |priority| rule(priority, prefixes(&["prod"]), CountMoreThan(1));
    let beta = |priority| rule(priority, prefixes(&["beta"]), CountMoreThan(1));
    check(&[prod(1), beta(2)], &images, &[("A", 1)]);
    check(&[prod(2), beta(1)], &images, &[("A", 1), ("B", 1)]);
}

#[test]
fn every_prefix_and_pattern_has_to_fit() {
    let images = [
        image("A", &["alpha-1"], 12),
        image("B", &["beta-1"], 11),
        image("C", &["alpha-2", "beta-2"], 10),
        image("D", &["alpha-3", "beta-3"], 4),
        image("E", &[], 20),
    ];
    let old = DaysSincePushed(5);
    check(
        &[rule(1, prefixes(&["alpha", "beta"]), old)],
        &images,
        &[("C", 1)],
    );
    check(
        &[rule(1, patterns(&["*pha*", "beta-*"]), old)],
        &images,
        &[("C", 1)],
    );
    check(
        &[rule(1, patterns(&["*-1"]), old)],
        &images,
        &[("A", 1), ("B", 1)],
    );
    check(&[rule(1, patterns(&["alpha"]), old)], &images, &[]);
}

#[test]
fn any_comes_last_and_counts_all() {
    let images = [
        image("A", &["alpha-1"], 4),
        image("B", &["beta-1"], 3),
        image("C", &[], 2),
        image("D", &["alpha-2"], 1),
    ];
    let rules = [
        rule(1, prefixes(&["alpha"]), CountMoreThan(1)),
        rule(2, Untagged, DaysSincePushed(1)),
        rule(3, Any, CountMoreThan(1)),
    ];
    check(&rules, &images, &[("A", 1), ("B", 3), ("C", 2)]);
}

#[test]
fn days_are_exceeded_not_reached() {
    let images = [image("A", &[], 14), image("B", &[], 15)];
    check(&[rule(1, Any, DaysSincePushed(14))], &images, &[("B", 1)]);
}

#[test]
fn what_an_index_needs_stays_and_what_refers_to_an_image_goes_with_it() {
    let child = Image {
        in_index: true,
        ..image("child", &[], 9)
    };
    let refers = |digest, subject, days_ago| Image {
        subject: Some(subject),
        ..image(digest, &[], days_ago)
    };
    let images = [
        child,
        image("index", &["v1"], 9),
        refers("signature", "index", 1),
        refers("signature's", "signature", 1),
        refers("other", "absent", 30),
    ];
    let expected = [("index", 1), ("signature", 1), ("signature's", 1)];
    check(&[rule(1, Any, DaysSincePushed(5))], &images, &expected);
    let circle = [image("a", &[], 9), refers("b", "c", 9), refers("c", "b", 9)];
    check(&[rule(1, Any, DaysSincePushed(5))], &circle, &[("a", 1)]);
}

#[test]
fn policies_are_checked() {
    let check = |rules: &[LifecycleRule], expected: &InvalidPolicy| {
        assert_eq!(policy(rules.to_vec()).as_ref(), Err(expected), "{rules:?}");
    };
    let one = CountMoreThan(1);
    check(&[], &InvalidPolicy::NoRules);
    let any = |priority| rule(priority, Any, one);
    let untagged = |priority| rule(priority, Untagged, one);
    check(&[any(1), any(1)], &InvalidPolicy::DuplicatePriority(1));
    check(&[any(1), any(2)], &InvalidPolicy::SeveralAny);
    check(&[any(1), untagged(2)], &InvalidPolicy::AnyNotLast);
    check(&[untagged(1), untagged(2)], &InvalidPolicy::SeveralUntagged);
    check(&[rule(1, prefixes(&[]), one)], &InvalidPolicy::NoTags);
    let twice = [
        rule(1, prefixes(&["a", "b"]), one),
        rule(2, prefixes(&["b", "a"]), one),
    ];
    check(&twice, &InvalidPolicy::DuplicateTags);
    let stars = "*test*1*2*3*4*5*6";
    let many = InvalidPolicy::TooManyWildcards(stars.to_owned());
    check(&[rule(1, patterns(&[stars]), one)], &many);
    for bad in ["", "a?b", "a\\b", "a b"] {
        let bad_pattern = InvalidPolicy::BadPattern(bad.to_owned());
        check(&[rule(1, patterns(&[bad]), one)], &bad_pattern);
    }
    let star = InvalidPolicy::BadPattern("a*".to_owned());
    check(&[rule(1, prefixes(&["a*"]), one)], &star);
    let rules: Vec<LifecycleRule> = (1..=51)
        .map(|n| rule(n, prefixes(&[&format!("p{n}")]), one))
        .collect();
    check(&rules, &InvalidPolicy::TooManyRules);
    assert!(policy(rules[..50].to_vec()).is_ok());
}

fn selections() -> impl Strategy<Value = TagSelection> {
    let tags = || prop::collection::vec("[ab]", 1..3);
    prop_oneof![
        Just(Untagged),
        tags().prop_map(TagSelection::Prefixes),
        tags().prop_map(|tags| {
            TagSelection::Patterns(tags.iter().map(|tag| format!("*{tag}*")).collect())
        }),
    ]
}

fn rules() -> impl Strategy<Value = Vec<LifecycleRule>> {
    let expiry = prop_oneof![
        (1_u32..4).prop_map(CountMoreThan),
        (1_u32..6).prop_map(DaysSincePushed)
    ];
    prop::collection::vec((selections(), expiry), 1..5).prop_map(|rules| {
        let numbered = (1..).zip(rules);
        numbered
            .map(|(priority, (selection, expiry))| rule(priority, selection, expiry))
            .collect()
    })
}

type Drawn = (Vec<String>, i64, bool, Option<usize>);

fn drawn_images() -> impl Strategy<Value = Vec<Drawn>> {
    let tags = prop::collection::vec("[ab]{1,2}", 0..3);
    let subject = prop::option::weighted(0.2, 0_usize..12);
    prop::collection::vec((tags, 0_i64..9, prop::bool::weighted(0.2), subject), 0..12)
}

proptest! {
    #[test]
    fn what_expires_may_expire(rules in rules(), drawn in drawn_images()) {
        let Ok(policy) = policy(rules) else { return Ok(()) };
        let names: Vec<String> = (0..12).map(|n| format!("sha256:{n}")).collect();
        let images: Vec<Image<'_>> = drawn.iter().zip(&names).map(|((tags, days, in_index, subject), name)| Image {
            digest: name,
            tags: tags.iter().map(String::as_str).collect(),
            pushed_at: day(*days),
            in_index: *in_index,
            subject: subject.map(|subject| names[subject].as_str()),
        }).collect();
        let found = expired(&policy, &images, day(0));
        let digests: BTreeSet<&str> = found.iter().map(|one| one.digest).collect();
        prop_assert_eq!(digests.len(), found.len(), "an image expires once");
        for one in &found {
            let image = images.iter().find(|image| image.digest == one.digest).unwrap();
            prop_assert!(!image.in_index);
            if image.subject.is_some() { continue; }
            let first = policy.rules.iter().find(|rule| selects(&rule.selection, &image.tags)).unwrap();
            prop_assert_eq!(first.priority, one.priority, "the first rule that fits decides");
            // Whatever is older and fits the same rule first, expires as well.
            for older in images.iter().filter(|other| other.pushed_at < image.pushed_at && counts(other) && !other.in_index) {
                let theirs = policy.rules.iter().find(|rule| selects(&rule.selection, &older.tags));
                if theirs.map(|rule| rule.priority) == Some(one.priority) {
                    prop_assert!(digests.contains(older.digest));
                }
            }
        }
    }
}
