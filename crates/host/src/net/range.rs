//! How the pool of public addresses is cut: which range is which, and what lies where in a range.
//!
//! Pure arithmetic; taking a range on this host is `claim`'s.

use std::net::Ipv4Addr;

use ipnet::Ipv4Net;

use super::NetError;

/// Prefix length of one instance's range.
const RANGE_PREFIX: u8 = 22;
/// Links between the host and router namespaces that fit in the first /24 of a range.
pub(crate) const LINK_COUNT: u8 = 128;

/// The part of the public address pool that belongs to one instance, a /22.
///
/// Its first /24 numbers the links to router namespaces (a /31 each); the other three hold the
/// public addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublicRange {
    net: Ipv4Net,
}

impl PublicRange {
    /// The number of ranges in `pool`.
    pub(crate) fn count(pool: Ipv4Net) -> Result<u32, NetError> {
        if pool.prefix_len() > RANGE_PREFIX {
            return Err(NetError::PoolTooSmall { pool });
        }
        1u32.checked_shl(u32::from(RANGE_PREFIX - pool.prefix_len()))
            .ok_or(NetError::PoolTooSmall { pool })
    }

    /// Range number `index` of `pool`; `None` beyond the last.
    pub(crate) fn nth(pool: Ipv4Net, index: u32) -> Option<Self> {
        if index >= Self::count(pool).ok()? {
            return None;
        }
        let base = u32::from(pool.network()) + (index << (32 - RANGE_PREFIX));
        Self::at(Ipv4Addr::from(base))
    }

    /// The range that begins at `base`; `None` if no range can.
    pub(crate) fn at(base: Ipv4Addr) -> Option<Self> {
        let net = Ipv4Net::new(base, RANGE_PREFIX).ok()?;
        (net.network() == base).then_some(Self { net })
    }

    /// The whole range: links and public addresses.
    pub fn net(self) -> Ipv4Net {
        self.net
    }

    /// Whether `address` is a public address of this range.
    pub fn contains(self, address: Ipv4Addr) -> bool {
        self.net.contains(&address)
            && (u32::from(address) & 0x3ff) >= 0x100
            && !matches!(address.octets()[3], 0 | 255)
    }

    /// Every public address of this range in ascending order. Addresses that end in 0 or 255 are
    /// left out: some programs take them for network or broadcast addresses.
    pub fn addresses(self) -> impl Iterator<Item = Ipv4Addr> + use<> {
        let base = u32::from(self.net.network());
        (base..=base + 0x3ff)
            .map(Ipv4Addr::from)
            .filter(move |a| self.contains(*a))
    }

    /// The host's and the router's address of link number `index` (0 to 127), a /31.
    pub(crate) fn link(self, index: u8) -> (Ipv4Addr, Ipv4Addr) {
        let even = u32::from(self.net.network()) + 2 * u32::from(index);
        (Ipv4Addr::from(even), Ipv4Addr::from(even + 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pool(text: &str) -> Ipv4Net {
        text.parse().unwrap()
    }

    #[test]
    fn default_pool_has_64_ranges() {
        let pool = pool("198.18.0.0/16");
        assert_eq!(PublicRange::count(pool).unwrap(), 64);
        assert_eq!(
            PublicRange::nth(pool, 63).unwrap().net().to_string(),
            "198.18.252.0/22"
        );
        assert!(PublicRange::nth(pool, 64).is_none());
        assert!(PublicRange::count("198.18.0.0/23".parse().unwrap()).is_err());
    }

    #[test]
    fn links_and_public_addresses_do_not_meet() {
        let range = PublicRange::nth(pool("198.18.0.0/16"), 1).unwrap();
        assert_eq!(range.addresses().count(), 3 * 254);
        assert_eq!(
            range.addresses().next().unwrap(),
            Ipv4Addr::new(198, 18, 5, 1)
        );
        assert_eq!(
            range.addresses().last().unwrap(),
            Ipv4Addr::new(198, 18, 7, 254)
        );
        for index in 0..LINK_COUNT {
            let (host, router) = range.link(index);
            assert!(!range.contains(host) && !range.contains(router));
            assert!(range.net().contains(&host) && range.net().contains(&router));
        }
    }
}
