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
    let usable = usable_addresses(range, reserved);
    if usable == 0 {
        return None;
    }
    (0..usable).find_map(|step| {
        let offset = (start % usable + step) % usable + u64::from(reserved);
        let address = range.nth(u32::try_from(offset).ok()?)?;
        (!in_use.contains(&address)).then_some(address)
    })
}

/// How many addresses of a range can be given away at all.
pub fn usable_addresses(range: Ipv4Cidr, reserved: u32) -> u64 {
    range.len().saturating_sub(u64::from(reserved) + 1)
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
}
