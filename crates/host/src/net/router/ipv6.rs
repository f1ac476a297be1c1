//! IPv6 between the host and a router: addresses of the uplink, and routes.
//!
//! ```text
//!  host                                      router
//!  blackhole <the instance's /48>            blackhole <vpc /56>
//!  <vpc /56> via <router> dev ng-<inst>-<n>  default via <host> dev uplink
//! ```
//!
//! Links have no link-local addresses and discover no neighbours: both ends know each other.

use ipnet::Ipv6Net;

use super::Router;
use crate::net::names::{InstanceId, ROUTE_PROTOCOL, UPLINK};
use crate::net::rtnl::{Ipv6Route, Ipv6Target};
use crate::net::spec::VpcSpec;
use crate::net::{NetError, run_in, sysctl};
use std::os::fd::AsFd as _;

/// A link has two addresses (RFC 6164).
const PREFIX_LEN: u8 = 127;

impl Router {
    /// Makes sure that packets for the VPC's range of IPv6 come here, and that those for addresses
    /// that nobody has go no further. Without a range IPv6 is off.
    pub(super) async fn ipv6_ensure(
        &self,
        before: Option<Ipv6Net>,
        spec: &VpcSpec,
    ) -> Result<(), NetError> {
        if let Some(gone) = before.filter(|before| spec.ipv6_cidr != Some(*before)) {
            self.rtnl.ipv6_route_delete(blackhole(gone, 0)).await?;
            self.host
                .rtnl
                .ipv6_route_delete(self.way_here(gone))
                .await?;
        }
        let link = self.host.instance.link_name(self.uplink.number);
        let Some(cidr) = spec.ipv6_cidr else {
            let off = |link: &str| {
                let key = format!("ipv6/conf/{link}/disable_ipv6");
                move || sysctl::set_if_present(&key, "1")
            };
            run_in(self.netns(), off(UPLINK)).await?;
            return run_in(self.host.netns.as_fd(), off(&link)).await;
        };
        // Before anything can send to the range.
        let all = instance_blackhole(&self.host.instance);
        self.host.rtnl.ipv6_route_set(all).await?;
        self.rtnl.ipv6_route_set(blackhole(cidr, 0)).await?;
        run_in(self.netns(), router_settings).await?;
        run_in(self.host.netns.as_fd(), move || link_settings(&link)).await?;
        self.ipv6_connect(cidr).await
    }

    /// Makes the two ends of the uplink, on which IPv6 is on, know each other.
    async fn ipv6_connect(&self, cidr: Ipv6Net) -> Result<(), NetError> {
        let (at_host, at_router) = (self.uplink.host_index, self.uplink.router_index);
        let (host, router) = self.host.instance.ipv6_link(self.uplink.number);
        let (host_mac, router_mac) = tokio::try_join!(
            self.host.rtnl.link_mac(at_host),
            self.rtnl.link_mac(at_router)
        )?;
        tokio::try_join!(
            self.host.rtnl.ipv6_address_set(at_host, host, PREFIX_LEN),
            self.rtnl.ipv6_address_set(at_router, router, PREFIX_LEN),
        )?;
        let outside = Ipv6Route {
            net: Ipv6Net::default(),
            target: Ipv6Target::Gateway(host, at_router),
            metric: 0,
            protocol: ROUTE_PROTOCOL,
        };
        tokio::try_join!(
            self.host.rtnl.neighbour_set(at_host, router, router_mac),
            self.rtnl.neighbour_set(at_router, host, host_mac),
            self.host.rtnl.ipv6_route_set(self.way_here(cidr)),
            self.rtnl.ipv6_route_set(outside),
        )?;
        Ok(())
    }

    /// The host's route to the VPC's range.
    fn way_here(&self, cidr: Ipv6Net) -> Ipv6Route {
        let (_, router) = self.host.instance.ipv6_link(self.uplink.number);
        Ipv6Route {
            net: cidr,
            target: Ipv6Target::Gateway(router, self.uplink.host_index),
            metric: 0,
            protocol: ROUTE_PROTOCOL,
        }
    }
}

/// What keeps packets for the instance's range of IPv6 from leaving by the host's default route.
pub(crate) fn instance_blackhole(instance: &InstanceId) -> Ipv6Route {
    blackhole(instance.ipv6_range(), instance.metric())
}

fn blackhole(net: Ipv6Net, metric: u32) -> Ipv6Route {
    Ipv6Route {
        net,
        target: Ipv6Target::Blackhole,
        metric,
        protocol: ROUTE_PROTOCOL,
    }
}

fn router_settings() -> Result<(), NetError> {
    sysctl::set("ipv6/conf/all/forwarding", "1")?;
    link_settings(UPLINK)
}

/// Switches IPv6 on for a link of ours, which has the addresses that it is given and no others.
/// Call it in the link's namespace.
pub(crate) fn link_settings(link: &str) -> Result<(), NetError> {
    // 1 is none: no link-local address is made up.
    for (key, value) in [
        ("addr_gen_mode", "1"),
        ("accept_ra", "0"),
        ("accept_redirects", "0"),
        ("disable_ipv6", "0"),
    ] {
        sysctl::set(&format!("ipv6/conf/{link}/{key}"), value)?;
    }
    Ok(())
}
