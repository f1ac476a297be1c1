//! Sets of addresses, as lists of ranges: what is left of one without another, and what both have.

use std::net::Ipv4Addr;

use model::network::Ipv4Range;

/// The addresses of `set` that are not in `other`; both are sorted and do not overlap.
pub(super) fn without(set: &[Ipv4Range], other: &[Ipv4Range]) -> Vec<Ipv4Range> {
    let mut left = Vec::new();
    for range in set {
        let mut first = Some(range.first);
        for taken in other.iter().filter(|taken| taken.last >= range.first) {
            let Some(from) = first else { break };
            if taken.first > range.last {
                break;
            }
            if let Some(last) = before(taken.first).filter(|last| *last >= from) {
                left.push(Ipv4Range { first: from, last });
            }
            first = after(taken.last).filter(|next| *next <= range.last);
        }
        let last = range.last;
        left.extend(first.map(|first| Ipv4Range { first, last }));
    }
    left
}

/// The addresses that are in both.
pub(super) fn common(left: &[Ipv4Range], right: &[Ipv4Range]) -> Vec<Ipv4Range> {
    without(left, &without(left, right))
}

fn before(address: Ipv4Addr) -> Option<Ipv4Addr> {
    address.to_bits().checked_sub(1).map(Ipv4Addr::from_bits)
}

fn after(address: Ipv4Addr) -> Option<Ipv4Addr> {
    address.to_bits().checked_add(1).map(Ipv4Addr::from_bits)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(ranges: &[(u32, u32)]) -> Vec<Ipv4Range> {
        let ranges = ranges.iter().map(|(first, last)| Ipv4Range {
            first: Ipv4Addr::from_bits(*first),
            last: Ipv4Addr::from_bits(*last),
        });
        ranges.collect()
    }

    #[test]
    fn sets_are_cut_and_crossed() {
        let some = set(&[(1, 6), (8, 9), (20, 20)]);
        assert_eq!(
            without(&some, &set(&[(0, 1), (4, 8)])),
            set(&[(2, 3), (9, 9), (20, 20)])
        );
        assert_eq!(common(&some, &set(&[(3, 8)])), set(&[(3, 6), (8, 8)]));
        let all = set(&[(0, u32::MAX)]);
        assert_eq!(without(&all, &all), []);
        assert_eq!(without(&all, &[]), all);
        assert_eq!(without(&all, &set(&[(0, 4)])), set(&[(5, u32::MAX)]));
    }
}
