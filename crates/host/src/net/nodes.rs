//! The namespace of a load balancer, and the network interfaces of its nodes in it.
//!
//! It has one port of the VPC's router per node, as a task has one. Several in one namespace need
//! one thing more: the router takes from a port nothing but its own address, so what a node sends
//! has to leave by the node's own link. A routing rule per source address sees to that, and a
//! socket needs nothing but its address for it.
//!
//! The namespace is bound beside those of the routers, so that it outlives the control plane and
//! the process in it, and goes with the instance.

use std::net::Ipv4Addr;
use std::os::fd::{AsFd as _, BorrowedFd, OwnedFd};
use std::path::PathBuf;

use ipnet::Ipv4Net;

use super::instance::{BALANCER_PREFIX, InstanceNetwork};
use super::names::{PortName, ROUTE_PROTOCOL};
use super::port::{PROTOCOL_BOOT, PortConfig, ROUTER_MAC, port_settings};
use super::router::Router;
use super::rtnl::{
    Doomed, LOOPBACK_INDEX, LinkAddress, Route, Rtnl, Target, VethSpec, links_delete,
};
use super::{NetError, netns, run_in, sysctl, teardown};

/// A node's network interface.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NodeSpec {
    /// In the router; also says what the link in the load balancer's namespace is called.
    pub port: PortName,
    /// Its addresses.
    pub config: PortConfig,
}

/// Name prefix of a node's link in the load balancer's namespace, in place of the port's.
const LINK_PREFIX: &str = "n-";
/// Routing tables of nodes are numbered from here, by the index of the link.
const TABLE_BASE: u32 = 0x4e47_0000;

impl InstanceNetwork {
    /// Opens the namespace of a load balancer, making it first where there is none. `id` is sixteen
    /// hexadecimal digits.
    pub async fn balancer_netns(&self, id: &str) -> Result<OwnedFd, NetError> {
        let path = self.balancer_path(id)?;
        let netns = match netns::open_bound(&path)? {
            Some(netns) => netns,
            None => netns::create_bound(&path).await?,
        };
        let rtnl = Rtnl::open(netns.as_fd(), namespace_settings).await?;
        rtnl.link_up(LOOPBACK_INDEX, None).await?;
        Ok(netns)
    }

    /// Where the namespace of a load balancer is bound.
    pub fn balancer_path(&self, id: &str) -> Result<PathBuf, NetError> {
        self.config.balancer_path(id)
    }

    /// The ids of the load balancers that have a namespace.
    pub fn balancers(&self) -> Result<Vec<String>, NetError> {
        let bound = teardown::bound_namespaces(&self.config.netns_dir())?;
        let names = bound.iter().filter_map(|path| path.file_name()?.to_str());
        let ids = names.filter_map(|name| name.strip_prefix(BALANCER_PREFIX));
        Ok(ids.map(str::to_owned).collect())
    }

    /// Takes a load balancer's namespace away, its links first. One that does not exist counts as
    /// removed.
    pub async fn balancer_remove(&self, id: &str) -> Result<(), NetError> {
        let path = self.balancer_path(id)?;
        if let Some(netns) = netns::open_bound(&path)? {
            for (_, link) in node_links(netns.as_fd()).await? {
                links_delete(netns.as_fd(), Doomed::Name(link)).await?;
            }
        }
        netns::unbind(&path)
    }
}

impl Router {
    /// Makes sure that a load balancer's namespace has a node's interface, with its addresses and
    /// routes. What is as it should be is left alone.
    pub async fn node_ensure(
        &self,
        netns: BorrowedFd<'_>,
        node: &NodeSpec,
    ) -> Result<(), NetError> {
        self.check_config(&node.config)?;
        let inside = Rtnl::open(netns, || Ok(())).await?;
        let (link, port) = self.node_links_ensure(&inside, netns, node).await?;
        let PortConfig {
            mac,
            address,
            prefix_len,
            gateway,
            // Load balancers speak IPv4 only.
            ipv6: _,
        } = node.config;
        let surplus = |held: &LinkAddress| held.link == link && held.address != address;
        for held in inside.addresses().await?.into_iter().filter(surplus) {
            inside.address_delete(held).await?;
        }
        let way_out = Route {
            net: Ipv4Net::default(),
            target: Target::Gateway(gateway, link),
            // What has no source address yet may take any of the nodes' links.
            metric: link,
            protocol: PROTOCOL_BOOT,
        };
        let in_namespace = async {
            inside.link_up(link, Some(mac)).await?;
            inside.address_set(link, address, prefix_len).await?;
            inside.neighbour_set(link, gateway, ROUTER_MAC).await?;
            inside.route_set(way_out).await?;
            let table = TABLE_BASE + link;
            let alone = Route {
                metric: 0,
                ..way_out
            };
            inside.source_route_set(address, table, alone).await
        };
        let in_router = async {
            let route = Route {
                net: Ipv4Net::from(address),
                target: Target::Link(port),
                metric: 0,
                protocol: ROUTE_PROTOCOL,
            };
            self.rtnl.route_set(route).await?;
            self.rtnl.neighbour_set(port, address, mac).await
        };
        tokio::try_join!(in_namespace, in_router)?;
        self.rtnl.link_ready(port).await
    }

    /// The indices of a node's two ends, which are made where they are not.
    async fn node_links_ensure(
        &self,
        inside: &Rtnl,
        netns: BorrowedFd<'_>,
        node: &NodeSpec,
    ) -> Result<(u32, u32), NetError> {
        let (name, port) = (link_name(&node.port), node.port.as_str());
        let found = tokio::try_join!(inside.links(), self.rtnl.links())?;
        let link = found.0.iter().find(|link| link.name == name);
        let there = found.1.iter().find(|link| link.name == port);
        if let (Some(link), Some(there)) = (link, there)
            && link.peer == Some(there.index)
            && there.peer == Some(link.index)
        {
            return Ok((link.index, there.index));
        }
        if there.is_some() {
            self.port_remove(&node.port).await?;
        }
        if link.is_some() {
            links_delete(netns, Doomed::Name(name.clone())).await?;
        }
        self.rtnl
            .veth_add(VethSpec {
                name: port,
                mac: Some(ROUTER_MAC),
                group: self.host.instance.link_group(),
                up: true,
                peer_name: &name,
                peer_netns: netns,
            })
            .await?;
        let router_name = node.port.clone();
        let (link, port, ()) = tokio::try_join!(
            inside.link_index(&name),
            self.rtnl.link_index(port),
            run_in(self.netns(), move || port_settings(&router_name)),
        )?;
        let vanished = || NetError::InvalidSpec(format!("the port {} vanished", node.port));
        Ok((link.ok_or_else(vanished)?, port.ok_or_else(vanished)?))
    }
}

/// Takes away what a load balancer's namespace has besides these nodes.
pub async fn retain_nodes(netns: BorrowedFd<'_>, kept: &[NodeSpec]) -> Result<(), NetError> {
    for (port, link) in node_links(netns).await? {
        if !kept.iter().any(|node| node.port == port) {
            links_delete(netns, Doomed::Name(link)).await?;
        }
    }
    let sources: Vec<Ipv4Addr> = kept.iter().map(|node| node.config.address).collect();
    let rtnl = Rtnl::open(netns, || Ok(())).await?;
    rtnl.source_rules_retain(&sources).await
}

/// The nodes' links in a load balancer's namespace, with the names of their ports.
async fn node_links(netns: BorrowedFd<'_>) -> Result<Vec<(PortName, String)>, NetError> {
    let rtnl = Rtnl::open(netns, || Ok(())).await?;
    let links = rtnl.links().await?.into_iter();
    let own = links.filter_map(|link| {
        let port = PortName::new(link.name.strip_prefix(LINK_PREFIX)?).ok()?;
        Some((port, link.name))
    });
    Ok(own.collect())
}

/// The link that leads to a port. Both names have 15 characters at most.
fn link_name(port: &PortName) -> String {
    let id = port.as_str().trim_start_matches(super::names::PORT_PREFIX);
    format!("{LINK_PREFIX}{id}")
}

fn namespace_settings() -> Result<(), NetError> {
    sysctl::set_if_present("ipv6/conf/default/disable_ipv6", "1")?;
    for scope in ["all", "default"] {
        // The router checks sources; here answers may come in by any link.
        sysctl::set(&format!("ipv4/conf/{scope}/rp_filter"), "0")?;
        sysctl::set(&format!("ipv4/conf/{scope}/accept_redirects"), "0")?;
    }
    // Many connections to few targets need many ports; the lowest are the listeners'.
    sysctl::set("ipv4/ip_local_port_range", "10240 65535")
}
