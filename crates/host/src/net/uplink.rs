//! The link between the host and a router namespace: `ng-<instance>-<n>` there, `uplink` here.

use std::net::Ipv4Addr;
use std::os::fd::{AsFd as _, BorrowedFd};

use ipnet::Ipv4Net;

use super::instance::HostSide;
use super::names::UPLINK;
use super::range::LINK_COUNT;
use super::rtnl::{Doomed, Link, Route, Rtnl, Target, VethSpec, links_delete};
use super::{NetError, run_in, sysctl};

/// A link has two addresses (RFC 3021).
const PREFIX_LEN: u8 = 31;
/// `RTPROT_KERNEL`.
const PROTOCOL_KERNEL: u8 = 2;

/// The link between the host and a router.
#[derive(Debug, Clone, Copy)]
pub(super) struct Uplink {
    pub(super) host_index: u32,
    pub(super) router_index: u32,
    pub(super) host_address: Ipv4Addr,
    pub(super) router_address: Ipv4Addr,
}

impl Uplink {
    /// The route that the kernel gives the host with the link's address.
    pub(super) fn host_route(&self) -> Route {
        Route {
            net: Ipv4Net::new_assert(self.host_address, PREFIX_LEN).trunc(),
            target: Target::Link(self.host_index),
            metric: 0,
            protocol: PROTOCOL_KERNEL,
        }
    }
}

/// Makes, repairs or finds the link between the host and a router.
pub(super) async fn ensure(
    host: &HostSide,
    router: &Rtnl,
    netns: BorrowedFd<'_>,
) -> Result<Uplink, NetError> {
    let (host_index, number) = match find(host, router).await? {
        Some(found) => found,
        None => make(host, netns).await?,
    };
    let Some(router_index) = router.link_index(UPLINK).await? else {
        return Err(NetError::InvalidSpec(
            "the router's uplink vanished".to_owned(),
        ));
    };
    let name = host.instance.link_name(number);
    run_in(host.netns.as_fd(), move || host_link_settings(&name)).await?;
    // Proxy ARP is for task ports; on this side it would answer for every task.
    run_in(netns, || {
        sysctl::set(&format!("ipv4/conf/{UPLINK}/proxy_arp"), "0")
    })
    .await?;
    let (host_address, router_address) = host.range.link(number);
    tokio::try_join!(
        host.rtnl.address_set(host_index, host_address, PREFIX_LEN),
        host.rtnl.link_up(host_index, None),
        router.address_set(router_index, router_address, PREFIX_LEN),
        router.link_up(router_index, None),
    )?;
    tokio::try_join!(
        host.rtnl.link_ready(host_index),
        router.link_ready(router_index)
    )?;
    Ok(Uplink {
        host_index,
        router_index,
        host_address,
        router_address,
    })
}

/// The index of the host's end of an existing uplink, and the link's number.
async fn find(host: &HostSide, router: &Rtnl) -> Result<Option<(u32, u8)>, NetError> {
    let links = router.links().await?;
    let Some(Link {
        peer: Some(peer), ..
    }) = links.into_iter().find(|link| link.name == UPLINK)
    else {
        return Ok(None);
    };
    let own = host
        .rtnl
        .links()
        .await?
        .into_iter()
        .find(|link| link.index == peer);
    Ok(own.and_then(|link| Some((link.index, link_number(host, &link.name)?))))
}

async fn make(host: &HostSide, netns: BorrowedFd<'_>) -> Result<(u32, u8), NetError> {
    // Nobody else takes the same number.
    let _linking = host.linking.lock().await;
    // One whose other end is not ours (somebody renamed it) is of no use.
    links_delete(netns, Doomed::Name(UPLINK.to_owned())).await?;
    let used: Vec<u8> = host
        .rtnl
        .links()
        .await?
        .iter()
        .filter_map(|link| link_number(host, &link.name))
        .collect();
    let number = (0..LINK_COUNT)
        .find(|number| !used.contains(number))
        .ok_or(NetError::TooManyVpcs {
            limit: usize::from(LINK_COUNT),
        })?;
    let name = host.instance.link_name(number);
    let pair = VethSpec {
        name: &name,
        mac: None,
        group: host.instance.link_group(),
        up: false,
        peer_name: UPLINK,
        peer_netns: netns,
    };
    host.rtnl.veth_add(pair).await?;
    let index = host.rtnl.link_index(&name).await?;
    index
        .map(|index| (index, number))
        .ok_or_else(|| NetError::InvalidSpec(format!("the link {name} vanished")))
}

fn link_number(host: &HostSide, name: &str) -> Option<u8> {
    let number = name
        .strip_prefix(&host.instance.link_prefix())?
        .parse()
        .ok()?;
    (number < LINK_COUNT).then_some(number)
}

fn host_link_settings(link: &str) -> Result<(), NetError> {
    sysctl::set_if_present(&format!("ipv6/conf/{link}/disable_ipv6"), "1")?;
    sysctl::set(&format!("ipv4/conf/{link}/rp_filter"), "1")?;
    sysctl::set(&format!("ipv4/conf/{link}/accept_redirects"), "0")
}
