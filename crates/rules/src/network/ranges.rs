//! Sets of addresses as lists of ranges: sorted, not overlapping, not adjacent.

use std::net::{Ipv4Addr, Ipv6Addr};

use model::network::{AddressRange, Ipv4Cidr, Ipv4Range, Ipv6Cidr, Ipv6Range};

/// An address of one of the versions of IP, as a number.
pub trait Address: Copy + Ord {
    const FIRST: Self;

    /// The one after it; `None` after the last there is.
    fn next(self) -> Option<Self>;

    /// The one before it.
    fn previous(self) -> Option<Self>;
}

impl Address for Ipv4Addr {
    const FIRST: Self = Self::UNSPECIFIED;

    fn next(self) -> Option<Self> {
        self.to_bits().checked_add(1).map(Self::from_bits)
    }

    fn previous(self) -> Option<Self> {
        self.to_bits().checked_sub(1).map(Self::from_bits)
    }
}

impl Address for Ipv6Addr {
    const FIRST: Self = Self::UNSPECIFIED;

    fn next(self) -> Option<Self> {
        self.to_bits().checked_add(1).map(Self::from_bits)
    }

    fn previous(self) -> Option<Self> {
        self.to_bits().checked_sub(1).map(Self::from_bits)
    }
}

/// The addresses of a CIDR range.
pub fn range(cidr: Ipv4Cidr) -> Ipv4Range {
    Ipv4Range {
        first: cidr.network,
        last: cidr.last(),
    }
}

/// The same of IPv6.
pub fn ipv6_range(cidr: Ipv6Cidr) -> Ipv6Range {
    Ipv6Range {
        first: cidr.network,
        last: cidr.last(),
    }
}

/// All addresses of `ranges`, which may come in any order and overlap.
pub fn union<A: Address>(mut ranges: Vec<AddressRange<A>>) -> Vec<AddressRange<A>> {
    ranges.sort_unstable();
    let mut merged: Vec<AddressRange<A>> = Vec::new();
    for next in ranges {
        match merged.last_mut() {
            Some(last) if last.last.next().is_none_or(|after| next.first <= after) => {
                last.last = last.last.max(next.last);
            }
            _ => merged.push(next),
        }
    }
    merged
}

/// The addresses that are in both; each has to be sorted and without overlaps.
pub(super) fn common(mut left: &[Ipv4Range], mut right: &[Ipv4Range]) -> Vec<Ipv4Range> {
    let mut both = Vec::new();
    while let ([a, left_rest @ ..], [b, right_rest @ ..]) = (left, right) {
        let (first, last) = (a.first.max(b.first), a.last.min(b.last));
        if first <= last {
            both.push(Ipv4Range { first, last });
        }
        // The other one may reach into the next.
        if a.last < b.last {
            left = left_rest;
        } else {
            right = right_rest;
        }
    }
    both
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
    fn sets_are_joined_and_crossed() {
        const MAX: u32 = u32::MAX;
        let joined = union(set(&[(8, 9), (1, 3), (2, 5), (6, 6), (20, 20)]));
        assert_eq!(joined, set(&[(1, 6), (8, 9), (20, 20)]));
        let ends = union(set(&[(MAX, MAX), (0, 0), (3, MAX - 1)]));
        assert_eq!(ends, set(&[(0, 0), (3, MAX)]));
        let check = |other: &[(u32, u32)], both: &[(u32, u32)]| {
            assert_eq!(common(&joined, &set(other)), set(both));
            assert_eq!(common(&set(other), &joined), set(both));
        };
        check(&[(3, 8)], &[(3, 6), (8, 8)]);
        check(&[(0, MAX)], &[(1, 6), (8, 9), (20, 20)]);
        check(
            &[(0, 0), (2, 2), (4, 8), (21, MAX)],
            &[(2, 2), (4, 6), (8, 8)],
        );
        check(&[], &[]);
    }
}
