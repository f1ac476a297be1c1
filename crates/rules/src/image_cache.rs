//! Which images of the engine's cache are superfluous: pulled from other registries, needed by
//! nobody now, and not used for long, or too many for the disk.

use std::collections::BTreeSet;

use model::UnixMillis;

/// How long images are kept that nobody needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CachePolicy {
    /// Since their last use, in milliseconds.
    pub age_max_millis: i64,
    /// Of the disk space of all images of the cache together, needed ones too, in bytes.
    pub bytes_max: Option<u64>,
}

/// An image of the cache.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CachedImage {
    /// Its last use.
    pub used: UnixMillis,
    /// By a task, or by a task definition that names its digest.
    pub is_needed: bool,
    /// What it is made of, as places in the list of sizes; images may share it.
    pub content: BTreeSet<usize>,
}

/// The places of the images that may go, those that were used longest ago first. `sizes` are of the
/// content, in bytes.
pub fn superfluous(
    images: &[CachedImage],
    sizes: &[u64],
    policy: &CachePolicy,
    now: UnixMillis,
) -> Vec<usize> {
    let mut candidates: Vec<usize> = (0..images.len()).collect();
    candidates.retain(|place| !images[*place].is_needed);
    candidates.sort_by_key(|place| (images[*place].used, *place));
    let mut users = vec![0_usize; sizes.len()];
    for place in images.iter().flat_map(|image| &image.content) {
        users[*place] += 1;
    }
    let held = sizes.iter().zip(&users).filter(|(_, users)| **users > 0);
    let mut total = held.fold(0_u64, |total, (size, _)| total.saturating_add(*size));
    let mut gone = Vec::new();
    for place in candidates {
        let image = &images[place];
        let is_old = now.millis_since(image.used) >= policy.age_max_millis;
        let is_too_much = policy.bytes_max.is_some_and(|most| total > most);
        if !is_old && !is_too_much {
            // What follows was used later still.
            break;
        }
        for content in &image.content {
            users[*content] -= 1;
            if users[*content] == 0 {
                total = total.saturating_sub(sizes[*content]);
            }
        }
        gone.push(place);
    }
    gone
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const DAY: i64 = 24 * 3600 * 1000;
    const NOW: UnixMillis = UnixMillis(100 * DAY);

    fn image(days_ago: i64, is_needed: bool, content: &[usize]) -> CachedImage {
        CachedImage {
            used: NOW.plus_millis(-days_ago * DAY),
            is_needed,
            content: content.iter().copied().collect(),
        }
    }

    fn policy(days: i64, bytes_max: Option<u64>) -> CachePolicy {
        CachePolicy {
            age_max_millis: days * DAY,
            bytes_max,
        }
    }

    #[test]
    fn old_ones_go_and_then_the_oldest() {
        let images = [
            image(1, false, &[0, 1]),
            image(7, false, &[0, 2]),
            image(30, true, &[3]),
            image(8, false, &[4]),
            image(3, false, &[0, 5]),
        ];
        let sizes = [100, 10, 10, 1000, 10, 10];
        let check = |policy: &CachePolicy, expected: &[usize]| {
            assert_eq!(
                superfluous(&images, &sizes, policy, NOW),
                expected,
                "{policy:?}"
            );
        };
        check(&policy(7, None), &[3, 1]);
        check(&policy(8, None), &[3]);
        check(&policy(100, None), &[]);
        check(&policy(100, Some(1140)), &[]);
        check(&policy(100, Some(1139)), &[3]);
        check(&policy(100, Some(1120)), &[3, 1]);
        // The shared layer goes with its last image; what is needed stays, however large.
        check(&policy(100, Some(1)), &[3, 1, 4, 0]);
        check(&policy(7, Some(1110)), &[3, 1, 4]);
        check(&policy(0, None), &[3, 1, 4, 0]);
    }

    proptest! {
        #[test]
        fn what_is_needed_stays_and_the_bound_holds(
            images in proptest::collection::vec(
                (0_i64..20, any::<bool>(), proptest::collection::btree_set(0_usize..8, 0..5)),
                0..8,
            ),
            sizes in proptest::collection::vec(0_u64..100, 8),
            days in 1_i64..20,
            most in proptest::option::of(0_u64..400),
        ) {
            let images: Vec<CachedImage> = images
                .into_iter()
                .map(|(days_ago, is_needed, content)| CachedImage {
                    content,
                    ..image(days_ago, is_needed, &[])
                })
                .collect();
            let gone = superfluous(&images, &sizes, &policy(days, most), NOW);
            prop_assert!(gone.iter().all(|place| !images[*place].is_needed));
            let left: Vec<usize> =
                (0..images.len()).filter(|place| !gone.contains(place)).collect();
            let young = |place: &usize| NOW.millis_since(images[*place].used) < days * DAY;
            prop_assert!(left.iter().all(|place| images[*place].is_needed || young(place)));
            let held: BTreeSet<usize> =
                left.iter().flat_map(|place| images[*place].content.clone()).collect();
            let total: u64 = held.iter().map(|place| sizes[*place]).sum();
            let is_free = |place: &usize| !images[*place].is_needed;
            prop_assert!(most.is_none_or(|most| total <= most || !left.iter().any(is_free)));
        }
    }
}
