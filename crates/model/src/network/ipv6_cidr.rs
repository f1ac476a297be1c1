//! IPv6 ranges in CIDR notation.

use std::net::Ipv6Addr;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// An IPv6 range such as `fd4e:47ab:1200:100::/56`; host bits are zero. Stored as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Ipv6Cidr {
    pub network: Ipv6Addr,
    pub prefix_len: u8,
}

/// A text that is not an IPv6 range.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not an IPv6 range in CIDR notation")]
pub struct ParseIpv6CidrError(String);

impl Ipv6Cidr {
    /// Every address.
    pub const ALL: Self = Self {
        network: Ipv6Addr::UNSPECIFIED,
        prefix_len: 0,
    };

    /// The range that `address` lies in; `None` when `prefix_len` is above 128.
    pub fn new(address: Ipv6Addr, prefix_len: u8) -> Option<Self> {
        let mask = mask(prefix_len)?;
        Some(Self {
            network: Ipv6Addr::from_bits(address.to_bits() & mask),
            prefix_len,
        })
    }

    pub fn contains(&self, address: Ipv6Addr) -> bool {
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

    /// The n-th part of the range with prefixes of this length; `None` when there is none.
    pub fn part(&self, prefix_len: u8, n: u32) -> Option<Self> {
        let bits = u32::from(prefix_len.checked_sub(self.prefix_len)?);
        let fits = prefix_len <= 128 && (bits >= 32 || n < 1_u32 << bits);
        let shift = 128_u32.checked_sub(u32::from(prefix_len))?;
        let offset = u128::from(n).checked_shl(shift).unwrap_or(0);
        fits.then(|| Self {
            network: Ipv6Addr::from_bits(self.network.to_bits() | offset),
            prefix_len,
        })
    }

    /// The address of the range whose other bits are those of `bits`.
    pub fn with_host_bits(&self, bits: u128) -> Ipv6Addr {
        let mask = mask(self.prefix_len).unwrap_or(u128::MAX);
        Ipv6Addr::from_bits(self.network.to_bits() | (bits & !mask))
    }

    /// The highest address.
    pub fn last(&self) -> Ipv6Addr {
        self.with_host_bits(u128::MAX)
    }
}

fn mask(prefix_len: u8) -> Option<u128> {
    match prefix_len {
        0 => Some(0),
        1..=128 => Some(u128::MAX << (128 - u32::from(prefix_len))),
        _ => None,
    }
}

impl std::fmt::Display for Ipv6Cidr {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.network, self.prefix_len)
    }
}

impl From<Ipv6Cidr> for String {
    fn from(cidr: Ipv6Cidr) -> Self {
        cidr.to_string()
    }
}

impl TryFrom<String> for Ipv6Cidr {
    type Error = ParseIpv6CidrError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

/// Host bits are cleared, as EC2 canonicalizes what it is given.
impl FromStr for Ipv6Cidr {
    type Err = ParseIpv6CidrError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || ParseIpv6CidrError(text.to_owned());
        let (address, length) = text.split_once('/').ok_or_else(wrong)?;
        let is_plain = (1..=3).contains(&length.len())
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

    fn cidr(text: &str) -> Ipv6Cidr {
        text.parse().unwrap()
    }

    #[test]
    fn texts_are_read_strictly_and_canonicalized() {
        let parse = |text: &str| text.parse::<Ipv6Cidr>().map(|cidr| cidr.to_string());
        assert_eq!(parse("2001:DB8::1/32").as_deref(), Ok("2001:db8::/32"));
        assert_eq!(parse("::/0").as_deref(), Ok("::/0"));
        assert_eq!(parse("ffff:ffff::/9").as_deref(), Ok("ff80::/9"));
        assert_eq!(parse("::1/128").as_deref(), Ok("::1/128"));
        for bad in [
            "",
            "::",
            "::/",
            "::/129",
            "::/+8",
            "::/08",
            "0.0.0.0/0",
            " ::/0",
            "::/1000",
            "::1%lo/64",
        ] {
            assert!(parse(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn ranges_have_parts_and_addresses() {
        let range = cidr("fd4e:47ab:1200::/48");
        assert_eq!(range.part(56, 1), Some(cidr("fd4e:47ab:1200:100::/56")));
        assert_eq!(range.part(56, 255), Some(cidr("fd4e:47ab:1200:ff00::/56")));
        assert_eq!(range.part(56, 256), None);
        assert_eq!(range.part(47, 0), None);
        assert_eq!(range.part(48, 0), Some(range));
        assert!(range.covers(&cidr("fd4e:47ab:1200:100::/64")));
        assert!(!range.overlaps(&cidr("fd4e:47ab:1201::/48")));
        let subnet = cidr("fd00::/64");
        assert_eq!(
            subnet.with_host_bits(u128::MAX << 64 | 7),
            "fd00::7".parse::<Ipv6Addr>().unwrap()
        );
        assert_eq!(
            subnet.last(),
            "fd00::ffff:ffff:ffff:ffff".parse::<Ipv6Addr>().unwrap()
        );
        assert_eq!(Ipv6Cidr::ALL.last(), Ipv6Addr::from_bits(u128::MAX));
    }

    #[test]
    fn it_is_stored_as_text() {
        let stored = String::from(cidr("2001:db8::/32"));
        assert_eq!(stored, "2001:db8::/32");
        assert_eq!(Ipv6Cidr::try_from(stored), Ok(cidr("2001:db8::/32")));
    }
}
