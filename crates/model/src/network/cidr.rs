//! IPv4 ranges in CIDR notation.

use std::net::Ipv4Addr;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// An IPv4 range such as `172.31.0.0/16`; host bits are zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Ipv4Cidr {
    pub network: Ipv4Addr,
    pub prefix_len: u8,
}

/// A text that is not an IPv4 range.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not an IPv4 range in CIDR notation")]
pub struct ParseCidrError(String);

impl Ipv4Cidr {
    /// Every address.
    pub const ALL: Self = Self {
        network: Ipv4Addr::UNSPECIFIED,
        prefix_len: 0,
    };

    /// The range that `address` lies in; `None` when `prefix_len` is above 32.
    pub fn new(address: Ipv4Addr, prefix_len: u8) -> Option<Self> {
        let mask = mask(prefix_len)?;
        Some(Self {
            network: Ipv4Addr::from_bits(address.to_bits() & mask),
            prefix_len,
        })
    }

    /// One address.
    pub fn host(address: Ipv4Addr) -> Self {
        Self {
            network: address,
            prefix_len: 32,
        }
    }

    pub fn contains(&self, address: Ipv4Addr) -> bool {
        mask(self.prefix_len).is_some_and(|mask| address.to_bits() & mask == self.network.to_bits())
    }

    /// Whether all of `other` is inside.
    pub fn covers(&self, other: &Self) -> bool {
        self.prefix_len <= other.prefix_len && self.contains(other.network)
    }

    /// Whether the ranges have an address in common.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.covers(other) || other.covers(self)
    }

    /// How many addresses the range has.
    pub fn len(&self) -> u64 {
        1_u64 << (32 - u32::from(self.prefix_len.min(32)))
    }

    /// Never: a range has at least one address.
    pub fn is_empty(&self) -> bool {
        false
    }

    /// The n-th address of the range.
    pub fn nth(&self, n: u32) -> Option<Ipv4Addr> {
        (u64::from(n) < self.len()).then(|| Ipv4Addr::from_bits(self.network.to_bits() + n))
    }

    /// The highest address.
    pub fn last(&self) -> Ipv4Addr {
        let host_bits = !mask(self.prefix_len).unwrap_or(u32::MAX);
        Ipv4Addr::from_bits(self.network.to_bits() | host_bits)
    }
}

fn mask(prefix_len: u8) -> Option<u32> {
    match prefix_len {
        0 => Some(0),
        1..=32 => Some(u32::MAX << (32 - u32::from(prefix_len))),
        _ => None,
    }
}

impl std::fmt::Display for Ipv4Cidr {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.network, self.prefix_len)
    }
}

/// Host bits are cleared, as EC2 canonicalizes what it is given: `100.68.0.18/18` is
/// `100.68.0.0/18` ("CreateVpc" in the EC2 API reference).
impl FromStr for Ipv4Cidr {
    type Err = ParseCidrError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || ParseCidrError(text.to_owned());
        let (address, length) = text.split_once('/').ok_or_else(wrong)?;
        let is_plain = (1..=2).contains(&length.len())
            && length.bytes().all(|digit| digit.is_ascii_digit())
            && (length.len() == 1 || !length.starts_with('0'));
        if !is_plain {
            return Err(wrong());
        }
        let address = address.parse().map_err(|_| wrong())?;
        let length = length.parse().map_err(|_| wrong())?;
        Self::new(address, length).ok_or_else(wrong)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_know_their_addresses() {
        let cidr = Ipv4Cidr::new(Ipv4Addr::new(172, 31, 21, 9), 20).unwrap();
        assert_eq!(cidr.to_string(), "172.31.16.0/20");
        assert_eq!(cidr.len(), 4096);
        assert!(cidr.contains(Ipv4Addr::new(172, 31, 31, 255)));
        assert!(!cidr.contains(Ipv4Addr::new(172, 31, 32, 0)));
        assert_eq!(cidr.nth(4095), Some(Ipv4Addr::new(172, 31, 31, 255)));
        assert_eq!(cidr.nth(4096), None);
        assert_eq!(cidr.last(), Ipv4Addr::new(172, 31, 31, 255));
        assert_eq!(Ipv4Cidr::ALL.last(), Ipv4Addr::BROADCAST);
        assert_eq!(Ipv4Cidr::new(Ipv4Addr::UNSPECIFIED, 33), None);
    }

    #[test]
    fn texts_are_read_strictly_and_canonicalized() {
        let parse = |text: &str| text.parse::<Ipv4Cidr>().map(|cidr| cidr.to_string());
        assert_eq!(parse("100.68.0.18/18").as_deref(), Ok("100.68.0.0/18"));
        assert_eq!(parse("0.0.0.0/0").as_deref(), Ok("0.0.0.0/0"));
        for bad in [
            "",
            "10.0.0.0",
            "10.0.0.0/",
            "10.0.0.0/33",
            "10.0.0.0/+8",
            "10.0.0.0/08",
            "10.0.0/8",
            "::/0",
            " 10.0.0.0/8",
            "10.0.0.0/8 ",
        ] {
            assert!(parse(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn ranges_are_compared() {
        let cidr = |text: &str| text.parse::<Ipv4Cidr>().unwrap();
        assert!(cidr("10.0.0.0/8").covers(&cidr("10.2.0.0/16")));
        assert!(!cidr("10.2.0.0/16").covers(&cidr("10.0.0.0/8")));
        assert!(cidr("10.2.0.0/16").overlaps(&cidr("10.0.0.0/8")));
        assert!(!cidr("10.2.0.0/16").overlaps(&cidr("10.3.0.0/16")));
    }
}
