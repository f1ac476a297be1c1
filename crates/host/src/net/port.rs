//! Task interfaces: `eth0` in the task's namespace and its port in the router namespace.
//!
//! Made in two steps, so that the slow one (making links) can be done ahead of time for tasks
//! that do not exist yet, and only the quick one (addresses and routes) lies between a RunTask
//! call and the task's first instruction.

use std::collections::BTreeSet;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::os::fd::{AsFd as _, BorrowedFd, OwnedFd};
use std::sync::OnceLock;

use ipnet::{Ipv4Net, Ipv6Net};
use nix::errno::Errno;
use tokio::sync::Mutex;

use super::names::{PortName, ROUTE_PROTOCOL, TASK_LINK};
use super::nft::routes::PublicBinding;
use super::router::{Router, link_settings};
use super::rtnl::{
    Doomed, Ipv6Route, Ipv6Target, LOOPBACK_INDEX, Mac, Route, Rtnl, Target, VethSpec, is_errno,
    links_delete,
};
use super::{NetError, run_in, sysctl};
use crate::task_endpoint;

/// Where only the task's own endpoints are; nothing else of it leaves the task's namespace, so
/// that nobody finds the metadata of the machine that all this runs on.
const LINK_LOCAL: Ipv4Net = Ipv4Net::new_assert(Ipv4Addr::new(169, 254, 0, 0), 16);

/// The router's MAC address on every port. Links are point to point, so one will do; knowing it
/// beforehand saves every task the ARP exchange for its gateway.
pub(super) const ROUTER_MAC: Mac = [0x02, 0x4e, 0x47, 0x00, 0x00, 0x01];

/// The router's address as tasks know it as their gateway for IPv6: the link-local one of its MAC
/// address. Nobody asks for it, so no link need have it.
const ROUTER_LINK_LOCAL: Ipv6Addr = Ipv6Addr::new(0xfe80, 0, 0, 0, 0x004e, 0x47ff, 0xfe00, 0x0001);

/// A port whose links exist.
///
/// Until it is configured it holds a socket in the task's namespace, and so keeps that alive.
#[derive(Debug)]
pub struct Port {
    name: PortName,
    task: Mutex<Option<TaskSide>>,
    task_link: u32,
    router_link: u32,
    configured: OnceLock<PortConfig>,
}

/// The task's namespace, as long as something is to be done there.
#[derive(Debug)]
struct TaskSide {
    rtnl: Rtnl,
    netns: OwnedFd,
}

/// The addresses of a task's interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PortConfig {
    /// MAC address; unicast and locally administered, as AWS's are.
    pub mac: [u8; 6],
    /// The interface's address.
    pub address: Ipv4Addr,
    /// Prefix length of its subnet.
    pub prefix_len: u8,
    /// Its gateway, the subnet's first address.
    pub gateway: Ipv4Addr,
    /// Its address of IPv6; without one IPv6 is off on the interface.
    pub ipv6: Option<Ipv6Addr>,
}

/// A port as found in the kernel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObservedPort {
    /// Its name.
    pub name: PortName,
    /// The task's address; `None` when the port has been prepared but not configured.
    pub address: Option<Ipv4Addr>,
    /// The public address bound to that address.
    pub public: Option<Ipv4Addr>,
}

impl Port {
    /// The port's name.
    pub fn name(&self) -> &PortName {
        &self.name
    }

    /// The addresses given to [`Router::port_configure`].
    pub fn config(&self) -> Option<&PortConfig> {
        self.configured.get()
    }
}

impl Router {
    /// Makes the links of a port: `eth0` in `task_netns` (and its loopback link up, with the
    /// address of the task's endpoints), the other end here. A leftover port of that name is
    /// replaced. It has no address yet, so nothing can be sent through it.
    pub async fn port_prepare(
        &self,
        name: PortName,
        task_netns: BorrowedFd<'_>,
    ) -> Result<Port, NetError> {
        let netns = task_netns
            .try_clone_to_owned()
            .map_err(|e| NetError::io("copy a descriptor", e))?;
        let task = Rtnl::open(task_netns, task_settings).await?;
        let make = || {
            self.rtnl.veth_add(VethSpec {
                name: name.as_str(),
                mac: Some(ROUTER_MAC),
                group: self.host.instance.link_group(),
                up: true,
                peer_name: TASK_LINK,
                peer_netns: task_netns,
            })
        };
        match make().await {
            Err(e) if is_errno(&e, Errno::EEXIST) => {
                self.port_remove(&name).await?;
                make().await?;
            }
            made => made?,
        }
        let link = name.clone();
        let (task_link, router_link, (), (), (), ()) = tokio::try_join!(
            task.link_index(TASK_LINK),
            self.rtnl.link_index(name.as_str()),
            task.link_up(LOOPBACK_INDEX, None),
            task.address_set(LOOPBACK_INDEX, task_endpoint::ADDRESS, 32),
            task.route_set(Route {
                net: LINK_LOCAL,
                target: Target::Unreachable,
                metric: 0,
                protocol: PROTOCOL_BOOT,
            }),
            run_in(self.netns(), move || port_settings(&link)),
        )?;
        let (Some(task_link), Some(router_link)) = (task_link, router_link) else {
            return Err(NetError::InvalidSpec(format!("the port {name} vanished")));
        };
        task.link_up(task_link, None).await?;
        self.rtnl.link_ready(router_link).await?;
        Ok(Port {
            name,
            task: Mutex::new(Some(TaskSide { rtnl: task, netns })),
            task_link,
            router_link,
            configured: OnceLock::new(),
        })
    }

    /// Gives a prepared port its addresses and routes. What may pass it, and the public address
    /// it has, is the VPC's description to say. Repeating it with the same values changes
    /// nothing; other values are refused.
    pub async fn port_configure(&self, port: &Port, config: PortConfig) -> Result<(), NetError> {
        self.check_config(&config)?;
        if *port.configured.get_or_init(|| config) != config {
            let name = &port.name;
            return Err(NetError::InvalidSpec(format!(
                "the port {name} has other addresses"
            )));
        }
        let mut socket = port.task.lock().await;
        let Some(TaskSide { rtnl: task, netns }) = socket.as_ref() else {
            // Done already.
            return Ok(());
        };
        let in_task = async {
            // The default route needs the address: the requests go out in this order.
            tokio::try_join!(
                biased;
                task.link_up(port.task_link, Some(config.mac)),
                task.address_set(port.task_link, config.address, config.prefix_len),
                task.route_set(Route {
                    net: Ipv4Net::default(),
                    target: Target::Gateway(config.gateway, port.task_link),
                    metric: 0,
                    protocol: PROTOCOL_BOOT,
                }),
                task.neighbour_set(port.task_link, config.gateway, ROUTER_MAC),
            )
        };
        let in_router = async {
            tokio::try_join!(
                self.rtnl.route_set(Route {
                    net: Ipv4Net::from(config.address),
                    target: Target::Link(port.router_link),
                    metric: 0,
                    protocol: ROUTE_PROTOCOL,
                }),
                self.rtnl
                    .neighbour_set(port.router_link, config.address, config.mac),
            )
        };
        tokio::try_join!(in_task, in_router)?;
        if let Some(address) = config.ipv6 {
            self.ipv6_configure(port, task, netns.as_fd(), address, config.mac)
                .await?;
        }
        *socket = None;
        Ok(())
    }

    /// Gives a port that has its other addresses one of IPv6. Both ends know each other, and nobody
    /// else is on the link.
    async fn ipv6_configure(
        &self,
        port: &Port,
        task: &Rtnl,
        netns: BorrowedFd<'_>,
        address: Ipv6Addr,
        mac: Mac,
    ) -> Result<(), NetError> {
        let name = port.name.clone();
        tokio::try_join!(
            run_in(netns, || link_settings(TASK_LINK)),
            run_in(self.netns(), move || link_settings(name.as_str())),
        )?;
        let in_task = async {
            // As in the router's namespace, the requests go out in this order.
            tokio::try_join!(
                biased;
                task.ipv6_address_set(port.task_link, address, 128),
                task.neighbour_set(port.task_link, ROUTER_LINK_LOCAL, ROUTER_MAC),
                task.ipv6_route_set(Ipv6Route {
                    net: Ipv6Net::default(),
                    target: Ipv6Target::Gateway(ROUTER_LINK_LOCAL, port.task_link),
                    metric: 0,
                    protocol: PROTOCOL_BOOT,
                }),
            )
        };
        let in_router = async {
            tokio::try_join!(
                self.rtnl.ipv6_route_set(Ipv6Route {
                    net: Ipv6Net::from(address),
                    target: Ipv6Target::Link(port.router_link),
                    metric: 0,
                    protocol: ROUTE_PROTOCOL,
                }),
                self.rtnl.neighbour_set(port.router_link, address, mac),
            )
        };
        tokio::try_join!(in_task, in_router)?;
        Ok(())
    }

    /// Takes a port away; see [`remove_port`].
    pub async fn port_remove(&self, name: &PortName) -> Result<(), NetError> {
        remove_port(self.netns(), name).await
    }

    /// The ports that exist, as the kernel has them.
    pub async fn ports(&self) -> Result<Vec<ObservedPort>, NetError> {
        let (links, routes, bindings) =
            tokio::try_join!(self.rtnl.links(), self.rtnl.routes(), self.bindings())?;
        let address_of = |link: u32| {
            let own = |route: &&Route| is_port_route(route) && route.target == Target::Link(link);
            routes.iter().find(own).map(|route| route.net.addr())
        };
        let ports = links.into_iter().filter_map(|link| {
            let name = PortName::from_link(&link.name)?;
            let address = address_of(link.index);
            let bound = |binding: &&PublicBinding| Some(binding.private) == address;
            let public = bindings.iter().find(bound).map(|binding| binding.public);
            Some(ObservedPort {
                name,
                address,
                public,
            })
        });
        Ok(ports.collect())
    }

    /// The addresses of the ports that are configured.
    pub(super) async fn port_addresses(&self) -> Result<BTreeSet<Ipv4Addr>, NetError> {
        let routes = self.rtnl.routes().await?;
        let ports = routes.iter().filter(|route| is_port_route(route));
        Ok(ports.map(|route| route.net.addr()).collect())
    }

    pub(super) fn check_config(&self, config: &PortConfig) -> Result<(), NetError> {
        let refuse = |why: &str| Err(NetError::InvalidSpec(why.to_owned()));
        if config.mac[0] & 0b11 != 0b10 {
            return refuse("the MAC address is not a locally administered unicast address");
        }
        let subnet = Ipv4Net::new(config.address, config.prefix_len);
        let inside = |net: Ipv4Net| net.contains(&config.gateway) && config.gateway != net.addr();
        if !self.spec().has(config.address) || !subnet.is_ok_and(inside) {
            return refuse("the address and gateway are not of one subnet of the VPC");
        }
        let own = self.spec().ipv6_cidr;
        let is_outside = |address: &Ipv6Addr| !own.is_some_and(|own| own.contains(address));
        if config.ipv6.as_ref().is_some_and(is_outside) {
            return refuse("the IPv6 address is not of the VPC");
        }
        Ok(())
    }
}

/// Takes a port away from the router whose namespace is `router`. An absent port counts as removed.
/// Takes some 40 ms while the links exist; they end with the task's namespace too.
pub async fn remove_port(router: BorrowedFd<'_>, name: &PortName) -> Result<(), NetError> {
    links_delete(router, Doomed::Name(name.as_str().to_owned())).await
}

/// Whether a route of a router leads to a port's task.
fn is_port_route(route: &Route) -> bool {
    matches!(route.target, Target::Link(_)) && route.net.prefix_len() == 32
}

/// `RTPROT_BOOT`: what `ip route add` writes, so a task sees nothing unusual.
pub(super) const PROTOCOL_BOOT: u8 = 3;

/// Proxy ARP answers at once instead of after up to 0.8 s. (The kernel has no default for this
/// outside its first network namespace.)
pub(super) fn port_settings(name: &PortName) -> Result<(), NetError> {
    sysctl::set(&format!("ipv4/neigh/{name}/proxy_delay"), "0")
}

/// Only links made from now on: IPv6 stays on the loopback link, where programs use `::1`.
fn task_settings() -> Result<(), NetError> {
    sysctl::set_if_present("ipv6/conf/default/disable_ipv6", "1")
}
