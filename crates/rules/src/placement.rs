//! Which subnet each new task goes to, and which address it gets there.
//!
//! Source: ECS spreads the tasks of a group over the availability zones of the subnets given.

use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;

use model::network::Ipv4Cidr;

/// A subnet that tasks may go to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    pub availability_zone: String,
    /// How many addresses are free.
    pub free: u64,
}

/// Chooses a subnet for each of `count` tasks, as indices into `candidates`: the zone with the
/// fewest tasks of the group first, in it the subnet with the most free addresses. `rotation`
/// decides between equals, so that single tasks do not all go to the first zone. Answers fewer than
/// `count` when the addresses do not suffice.
pub fn spread(
    candidates: &[Candidate],
    tasks_per_zone: &BTreeMap<String, u32>,
    count: u32,
    rotation: usize,
) -> Vec<usize> {
    let mut free: Vec<u64> = candidates.iter().map(|candidate| candidate.free).collect();
    let mut tasks: BTreeMap<&str, u32> = tasks_per_zone
        .iter()
        .map(|(zone, count)| (zone.as_str(), *count))
        .collect();
    let mut chosen = Vec::new();
    for _ in 0..count {
        let order =
            (0..candidates.len()).map(|n| (n + rotation % candidates.len()) % candidates.len());
        let best = order.filter(|index| free[*index] > 0).min_by_key(|index| {
            let zone = candidates[*index].availability_zone.as_str();
            let in_zone = tasks.get(zone).copied().unwrap_or(0);
            (in_zone, u64::MAX - free[*index])
        });
        let Some(index) = best else { break };
        free[index] -= 1;
        *tasks
            .entry(&candidates[index].availability_zone)
            .or_default() += 1;
        chosen.push(index);
    }
    chosen
}

/// The first free address of a range at or after the place that `start` points to, and around.
///
/// `reserved` addresses at the beginning and the last one are never given away. Starting at a
/// random place keeps an address from being used again right after it was freed, when others may
/// still be talking to its former owner.
pub fn free_address(
    range: Ipv4Cidr,
    reserved: u32,
    in_use: &BTreeSet<Ipv4Addr>,
    start: u64,
) -> Option<Ipv4Addr> {
    first_fitting(range, reserved, start, |address| !in_use.contains(&address))
}

/// [`free_address`] for a range of public addresses.
pub fn free_public_address(
    range: Ipv4Cidr,
    in_use: &BTreeSet<Ipv4Addr>,
    start: u64,
) -> Option<Ipv4Addr> {
    first_fitting(range, PUBLIC_RESERVED_FIRST, start, |address| {
        is_fit_for_public(address) && !in_use.contains(&address)
    })
}

/// How many addresses of a range can be given away at all.
pub fn usable_addresses(range: Ipv4Cidr, reserved: u32) -> u64 {
    range.len().saturating_sub(u64::from(reserved) + 1)
}

/// How many addresses of a range of public addresses can be given away at all.
pub fn usable_public_addresses(range: Ipv4Cidr) -> u64 {
    let first = u64::from(range.network.to_bits()) + u64::from(PUBLIC_RESERVED_FIRST);
    let end = first + usable_addresses(range, PUBLIC_RESERVED_FIRST);
    // Of the numbers below one: those that end in 0, and those that end in 255.
    let unfit_below = |number: u64| number.div_ceil(256) + number / 256;
    (end - first).saturating_sub(unfit_below(end) - unfit_below(first))
}

/// Whether an address of a range of public ones may be given away as far as the address itself
/// tells.
pub fn is_usable_public_address(range: Ipv4Cidr, address: Ipv4Addr) -> bool {
    let from_start = address.to_bits().checked_sub(range.network.to_bits());
    let is_inside = range.contains(address) && address != range.last();
    is_inside
        && from_start.is_some_and(|offset| offset >= PUBLIC_RESERVED_FIRST)
        && is_fit_for_public(address)
}

/// Addresses at the start of a range of public ones that are not given away.
const PUBLIC_RESERVED_FIRST: u32 = 1;

/// Some programs take an address that ends so for a network's or for broadcast, whatever the
/// prefix; hosts refuse to bind them.
fn is_fit_for_public(address: Ipv4Addr) -> bool {
    !matches!(address.octets()[3], 0 | 255)
}

fn first_fitting(
    range: Ipv4Cidr,
    reserved: u32,
    start: u64,
    fits: impl Fn(Ipv4Addr) -> bool,
) -> Option<Ipv4Addr> {
    let usable = usable_addresses(range, reserved);
    if usable == 0 {
        return None;
    }
    (0..usable).find_map(|step| {
        let offset = (start % usable + step) % usable + u64::from(reserved);
        let address = range.nth(u32::try_from(offset).ok()?)?;
        fits(address).then_some(address)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn candidate(zone: &str, free: u64) -> Candidate {
        Candidate {
            availability_zone: zone.to_owned(),
            free,
        }
    }

    #[test]
    fn tasks_go_to_the_emptiest_zone() {
        let three = [candidate("a", 9), candidate("b", 9), candidate("c", 9)];
        let check = |candidates: &[Candidate],
                     counts: &[(&str, u32)],
                     count,
                     rotation,
                     expected: &[usize]| {
            let counts = counts
                .iter()
                .map(|(zone, n)| ((*zone).to_owned(), *n))
                .collect();
            assert_eq!(spread(candidates, &counts, count, rotation), expected);
        };
        check(&three, &[], 4, 0, &[0, 1, 2, 0]);
        check(&three, &[], 2, 5, &[2, 0]);
        check(&three, &[("a", 2), ("b", 1)], 3, 0, &[2, 1, 2]);
        check(&[candidate("a", 1), candidate("a", 5)], &[], 2, 0, &[1, 1]);
        check(&[candidate("a", 1), candidate("b", 1)], &[], 5, 0, &[0, 1]);
        check(&[], &[], 5, 3, &[]);
        check(&three, &[], 0, 0, &[]);
    }

    #[test]
    fn addresses_are_given_once_and_never_the_reserved_ones() {
        let range = Ipv4Cidr::new(Ipv4Addr::new(10, 0, 0, 0), 28).unwrap();
        let mut in_use = BTreeSet::new();
        for start in 0..11 {
            let address = free_address(range, 4, &in_use, start * 7).unwrap();
            assert!(range.contains(address));
            assert!((4..15).contains(&address.octets()[3]), "{address}");
            assert!(in_use.insert(address));
        }
        assert_eq!(free_address(range, 4, &in_use, 3), None);
        let tiny = Ipv4Cidr::new(Ipv4Addr::new(10, 0, 0, 0), 30).unwrap();
        assert_eq!(free_address(tiny, 4, &BTreeSet::new(), 0), None);
    }

    #[test]
    fn public_addresses_do_not_end_in_0_or_255() {
        for (network, prefix_len, usable) in [
            ([198, 18, 0, 0], 29, 6),
            ([198, 18, 0, 248], 29, 6),
            ([198, 18, 0, 128], 25, 126),
            ([198, 18, 0, 0], 24, 254),
            ([198, 18, 0, 0], 22, 1016),
            ([198, 18, 0, 0], 30, 2),
            ([198, 18, 0, 0], 31, 0),
            ([198, 18, 0, 7], 32, 0),
        ] {
            let range = Ipv4Cidr::new(Ipv4Addr::from(network), prefix_len).unwrap();
            let mut in_use = BTreeSet::new();
            while let Some(address) = free_public_address(range, &in_use, 3) {
                assert!(is_usable_public_address(range, address), "{address}");
                in_use.insert(address);
            }
            assert_eq!(in_use.len(), usable, "{range}");
            assert_eq!(
                usable_public_addresses(range),
                in_use.len() as u64,
                "{range}"
            );
            let count = u32::try_from(range.len()).unwrap();
            let all = (0..count).filter_map(|n| range.nth(n));
            let fit = all.filter(|address| is_usable_public_address(range, *address));
            assert_eq!(fit.collect::<BTreeSet<_>>(), in_use, "{range}");
        }
    }
}
