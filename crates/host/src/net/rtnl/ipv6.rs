//! Addresses and routes of IPv6. Every address is used at once, without asking the link whether
//! somebody else has it.

use std::net::{IpAddr, Ipv6Addr};

use futures_util::TryStreamExt as _;
use ipnet::Ipv6Net;
use nix::errno::Errno;
use rtnetlink::RouteMessageBuilder;
use rtnetlink::packet_route::address::{AddressAttribute, AddressFlags, AddressHeaderFlags};
use rtnetlink::packet_route::link::{LinkAttribute, LinkMessage};
use rtnetlink::packet_route::route::{RouteMessage, RouteProtocol, RouteType};

use super::{Mac, NetError, Rtnl, absent_as_none, is_errno, request};

/// Where a route of IPv6 leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ipv6Target {
    /// Silently nowhere.
    Blackhole,
    /// Directly out of a link.
    Link(u32),
    /// Through a gateway behind a link.
    Gateway(Ipv6Addr, u32),
}

/// One IPv6 route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Ipv6Route {
    pub(crate) net: Ipv6Net,
    pub(crate) target: Ipv6Target,
    /// 0 is the kernel's default.
    pub(crate) metric: u32,
    pub(crate) protocol: u8,
}

impl Rtnl {
    /// Makes sure a link, on which IPv6 is on, has an address.
    pub(crate) async fn ipv6_address_set(
        &self,
        link: u32,
        address: Ipv6Addr,
        prefix_len: u8,
    ) -> Result<(), NetError> {
        let add = self
            .handle
            .address()
            .add(link, IpAddr::V6(address), prefix_len);
        let mut add = add.replace();
        let message = add.message_mut();
        message.header.flags |= AddressHeaderFlags::Nodad;
        let flags = AddressAttribute::Flags(AddressFlags::Nodad);
        message.attributes.push(flags);
        request(
            || format!("add address {address}/{prefix_len}"),
            add.execute(),
        )
        .await
    }

    /// Makes sure a route exists. One with the same destination and metric is replaced.
    pub(crate) async fn ipv6_route_set(&self, route: Ipv6Route) -> Result<(), NetError> {
        let add = self.handle.route().add(route.message()).replace();
        request(|| format!("add a route to {}", route.net), add.execute()).await
    }

    /// Deletes a route; an absent one counts as deleted, also because there is no IPv6.
    pub(crate) async fn ipv6_route_delete(&self, route: Ipv6Route) -> Result<(), NetError> {
        let delete = self.handle.route().del(route.message()).execute();
        let done = request(|| format!("delete the route to {}", route.net), delete).await;
        let is_without = |error: &NetError| {
            let without = [Errno::EAFNOSUPPORT, Errno::EOPNOTSUPP];
            without.iter().any(|errno| is_errno(error, *errno))
        };
        match done {
            Err(error) if is_without(&error) => Ok(()),
            done => absent_as_none(done).map(drop),
        }
    }

    /// The link-layer address of a link.
    pub(crate) async fn link_mac(&self, index: u32) -> Result<Mac, NetError> {
        let action = || format!("look at link {index}");
        let mut links = std::pin::pin!(self.handle.link().get().match_index(index).execute());
        let link: Option<LinkMessage> = request(action, links.try_next()).await?;
        let attributes = link.into_iter().flat_map(|link| link.attributes);
        let mut macs = attributes.filter_map(|attribute| match attribute {
            LinkAttribute::Address(bytes) => Mac::try_from(bytes).ok(),
            _ => None,
        });
        let absent = || NetError::io(action(), std::io::Error::from(std::io::ErrorKind::NotFound));
        macs.next().ok_or_else(absent)
    }
}

impl Ipv6Route {
    fn message(self) -> RouteMessage {
        let mut builder = RouteMessageBuilder::<Ipv6Addr>::new()
            .destination_prefix(self.net.network(), self.net.prefix_len())
            .protocol(RouteProtocol::Other(self.protocol));
        if self.metric != 0 {
            builder = builder.priority(self.metric);
        }
        match self.target {
            Ipv6Target::Blackhole => builder.kind(RouteType::BlackHole),
            Ipv6Target::Link(link) => builder.output_interface(link),
            Ipv6Target::Gateway(gateway, link) => builder.gateway(gateway).output_interface(link),
        }
        .build()
    }
}
