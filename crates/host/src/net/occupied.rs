//! Which ranges of addresses the host uses itself: its networks, those behind its other routes
//! (bridges of containers, VPNs), its own addresses. What is of Neargate does not count, and
//! neither does a default route, nor one that leads nowhere.

use std::os::fd::AsFd as _;

use ipnet::Ipv4Net;

use super::names::{HOST_LINK_PREFIX, ROUTE_PROTOCOL};
use super::rtnl::{Link, LinkAddress, Route, Rtnl, Target};
use super::{NetError, netns};

/// The ranges that the calling thread's namespace uses itself, in ascending order. None is a part
/// of another.
pub async fn occupied_ranges() -> Result<Vec<Ipv4Net>, NetError> {
    let netns = netns::current()?;
    let rtnl = Rtnl::open(netns.as_fd(), || Ok(())).await?;
    of(&rtnl).await
}

/// The same of the namespace of `rtnl`.
pub(super) async fn of(rtnl: &Rtnl) -> Result<Vec<Ipv4Net>, NetError> {
    let (links, routes, addresses) =
        tokio::try_join!(rtnl.links(), rtnl.routes(), rtnl.addresses())?;
    Ok(ranges(&links, &routes, &addresses))
}

fn ranges(links: &[Link], routes: &[Route], addresses: &[LinkAddress]) -> Vec<Ipv4Net> {
    let of_neargate = |index: u32| {
        let link = links.iter().find(|link| link.index == index);
        link.is_some_and(|link| link.name.starts_with(HOST_LINK_PREFIX))
    };
    let leads_somewhere = |route: &&Route| match route.target {
        Target::Blackhole | Target::Unreachable => false,
        Target::Link(link) | Target::Gateway(_, link) => !of_neargate(link),
        Target::Other => true,
    };
    let routes = routes
        .iter()
        // One for everything, or the two halves that VPN programs use for one.
        .filter(|route| route.net.prefix_len() > 1 && route.protocol != ROUTE_PROTOCOL)
        .filter(leads_somewhere)
        .map(|route| route.net.trunc());
    let addresses = addresses
        .iter()
        .filter(|held| !held.address.is_loopback() && !of_neargate(held.link))
        .map(|held| Ipv4Net::from(held.address));
    let mut all: Vec<Ipv4Net> = routes.chain(addresses).collect();
    // A range comes before its parts.
    all.sort_unstable_by_key(|net| (net.network(), net.prefix_len()));
    let mut ranges: Vec<Ipv4Net> = Vec::new();
    for net in all {
        if !ranges.last().is_some_and(|last| last.contains(&net)) {
            ranges.push(net);
        }
    }
    ranges
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use super::*;

    fn link(index: u32, name: &str) -> Link {
        Link {
            index,
            name: name.to_owned(),
            peer: None,
        }
    }

    fn route(net: &str, target: Target, protocol: u8) -> Route {
        Route {
            net: net.parse().unwrap(),
            target,
            metric: 0,
            protocol,
        }
    }

    #[test]
    fn only_what_the_host_reaches_itself() {
        let links = [
            link(1, "lo"),
            link(2, "eth0"),
            link(3, "ng-ab12-0"),
            link(4, "tun0"),
        ];
        let gateway = Ipv4Addr::new(192, 168, 1, 1);
        let routes = [
            route("0.0.0.0/0", Target::Gateway(gateway, 2), 3),
            route("0.0.0.0/1", Target::Link(4), 3),
            route("128.0.0.0/1", Target::Link(4), 3),
            route("192.168.1.0/24", Target::Link(2), 2),
            route("10.8.0.0/16", Target::Link(4), 3),
            route("10.8.3.0/24", Target::Gateway(gateway, 2), 3),
            route("10.0.0.0/8", Target::Blackhole, 4),
            route("198.18.4.0/31", Target::Link(3), 2),
            route("198.18.4.0/22", Target::Blackhole, ROUTE_PROTOCOL),
            route("198.18.5.1/32", Target::Gateway(gateway, 3), ROUTE_PROTOCOL),
            route("172.20.0.0/16", Target::Other, 3),
        ];
        let address = |link, address: [u8; 4], prefix_len| LinkAddress {
            link,
            address: address.into(),
            prefix_len,
        };
        let addresses = [
            address(1, [127, 0, 0, 1], 8),
            address(1, [10, 99, 0, 1], 32),
            address(2, [192, 168, 1, 7], 24),
            address(3, [198, 18, 4, 0], 31),
        ];
        let found: Vec<String> = ranges(&links, &routes, &addresses)
            .iter()
            .map(Ipv4Net::to_string)
            .collect();
        let expected = [
            "10.8.0.0/16",
            "10.99.0.1/32",
            "172.20.0.0/16",
            "192.168.1.0/24",
        ];
        assert_eq!(found, expected);
    }
}
