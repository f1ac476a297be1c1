//! Links, addresses, routes and neighbours of one network namespace over rtnetlink.
//!
//! A thin, typed layer: every call is one request, idempotent where the kernel allows it
//! ("replace" instead of "add"). Calls polled together with `try_join!` are sent in that order
//! without waiting for each other's answers.

use std::collections::BTreeSet;
use std::future::Future;
use std::io;
use std::net::{IpAddr, Ipv4Addr};
use std::os::fd::{AsRawFd, BorrowedFd};
use std::time::{Duration, Instant};

use futures_util::{Stream, TryStreamExt};
use ipnet::Ipv4Net;
use nix::errno::Errno;
use rtnetlink::packet_route::AddressFamily;
use rtnetlink::packet_route::address::{AddressAttribute, AddressMessage};
use rtnetlink::packet_route::link::{
    InfoData, InfoKind, InfoVeth, LinkAttribute, LinkMessage, State,
};
use rtnetlink::packet_route::route::{
    RouteAddress, RouteAttribute, RouteMessage, RouteProtocol, RouteScope, RouteType,
};
use rtnetlink::packet_route::rule::{RuleAction, RuleAttribute, RuleMessage};
use rtnetlink::{Handle, LinkMessageBuilder, LinkUnspec, RouteMessageBuilder};
use tokio::sync::Mutex;
use tokio::task::JoinHandle;

use super::{MTU, NetError, run_in};

mod ipv6;

pub(crate) use ipv6::{Ipv6Route, Ipv6Target};

/// Index of the loopback link, the same in every namespace.
pub(crate) const LOOPBACK_INDEX: u32 = 1;

/// A pause between looking at something again.
const POLL_PERIOD: Duration = Duration::from_millis(2);
const LIST_ATTEMPTS: usize = 500;
/// How long a link is watched until it sends.
const LINK_READY_TIMEOUT: Duration = Duration::from_secs(5);

/// A netlink socket of one namespace. Usable from any thread; closed when dropped.
#[derive(Debug)]
pub(crate) struct Rtnl {
    handle: Handle,
    connection: JoinHandle<()>,
    /// The kernel makes one list at a time per socket.
    listing: Mutex<()>,
}

/// A MAC address.
pub(crate) type Mac = [u8; 6];

/// A veth pair: one end here, the other in another namespace.
#[derive(Debug)]
pub(crate) struct VethSpec<'a> {
    pub(crate) name: &'a str,
    pub(crate) mac: Option<Mac>,
    pub(crate) group: u32,
    /// Whether this end is set up at once. (The peer cannot be: it is made before it is paired.)
    pub(crate) up: bool,
    pub(crate) peer_name: &'a str,
    pub(crate) peer_netns: BorrowedFd<'a>,
}

/// A link as the kernel lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Link {
    pub(crate) index: u32,
    pub(crate) name: String,
    /// Of a veth: the index of its other end, in the other end's namespace.
    pub(crate) peer: Option<u32>,
}

/// An IPv4 address of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LinkAddress {
    pub(crate) link: u32,
    pub(crate) address: Ipv4Addr,
    pub(crate) prefix_len: u8,
}

/// Where a route leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Target {
    /// Silently nowhere.
    Blackhole,
    /// Nowhere; whoever sends is told.
    Unreachable,
    /// Directly out of a link.
    Link(u32),
    /// Through a gateway behind a link.
    Gateway(Ipv4Addr, u32),
    /// Anything else the kernel knows (only read, never written).
    Other,
}

/// Which links to delete.
#[derive(Debug, Clone)]
pub(crate) enum Doomed {
    /// The link of this name.
    Name(String),
    /// All links of this group, at the cost of one.
    Group(u32),
}

/// One IPv4 route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Route {
    pub(crate) net: Ipv4Net,
    pub(crate) target: Target,
    /// 0 is the kernel's default.
    pub(crate) metric: u32,
    pub(crate) protocol: u8,
}

impl Rtnl {
    /// Opens a socket in `netns` after `setup` has run there (kernel settings).
    pub(crate) async fn open<F>(netns: BorrowedFd<'_>, setup: F) -> Result<Self, NetError>
    where
        F: FnOnce() -> Result<(), NetError> + Send + 'static,
    {
        let runtime = tokio::runtime::Handle::current();
        run_in(netns, move || {
            setup()?;
            // The socket registers with the runtime, which this thread is not part of.
            let _entered = runtime.enter();
            let (connection, handle, _) = rtnetlink::new_connection()
                .map_err(|e| NetError::io("open a netlink socket", e))?;
            let connection = runtime.spawn(connection);
            Ok(Self {
                handle,
                connection,
                listing: Mutex::default(),
            })
        })
        .await
    }

    /// Makes a veth pair, the peer directly in its namespace (moving it later would cost an RCU
    /// grace period of some milliseconds).
    pub(crate) async fn veth_add(&self, spec: VethSpec<'_>) -> Result<(), NetError> {
        let peer = LinkMessageBuilder::<LinkUnspec>::default()
            .name(spec.peer_name)
            .mtu(MTU)
            .setns_by_fd(spec.peer_netns.as_raw_fd());
        let mut link = LinkMessageBuilder::<LinkUnspec>::new_with_info_kind(InfoKind::Veth)
            .name(spec.name)
            .link_group(spec.group)
            .mtu(MTU);
        if let Some(mac) = spec.mac {
            link = link.address(mac.to_vec());
        }
        if spec.up {
            link = link.up();
        }
        let link = link
            .set_info_data(InfoData::Veth(InfoVeth::Peer(peer.build())))
            .build();
        let action = || format!("make the link {}", spec.name);
        request(action, self.handle.link().add(link).execute()).await
    }

    /// Sets a link up, and its MAC address when given.
    pub(crate) async fn link_up(&self, index: u32, mac: Option<Mac>) -> Result<(), NetError> {
        let mut link = LinkUnspec::new_with_index(index).up();
        if let Some(mac) = mac {
            link = link.address(mac.to_vec());
        }
        let change = self.handle.link().change(link.build());
        request(|| format!("set up link {index}"), change.execute()).await
    }

    /// Waits until a link that is up really sends.
    ///
    /// The end of a pair that is set up first gets its queue only when the kernel's link watch
    /// has noticed that the other end has come; until then it drops what it is given. That may be
    /// a second later, or when nobody else changes links. Asking for one link makes kernels since
    /// 6.8 do it at once.
    pub(crate) async fn link_ready(&self, index: u32) -> Result<(), NetError> {
        let started = Instant::now();
        loop {
            let mut links = std::pin::pin!(self.handle.link().get().match_index(index).execute());
            let link = request(|| format!("look at link {index}"), links.try_next()).await?;
            let is_up = |attribute: &LinkAttribute| {
                matches!(attribute, LinkAttribute::OperState(State::Up))
            };
            if link.is_some_and(|link| link.attributes.iter().any(is_up)) {
                return Ok(());
            }
            if started.elapsed() > LINK_READY_TIMEOUT {
                let late = io::Error::from(io::ErrorKind::TimedOut);
                return Err(NetError::io(format!("set up link {index}"), late));
            }
            tokio::time::sleep(POLL_PERIOD).await;
        }
    }

    /// The index of a link; `None` if there is no such link.
    pub(crate) async fn link_index(&self, name: &str) -> Result<Option<u32>, NetError> {
        let mut links = std::pin::pin!(self.handle.link().get().match_name(name).execute());
        let found = request(|| format!("find link {name}"), links.try_next()).await;
        Ok(absent_as_none(found)?
            .flatten()
            .map(|link: LinkMessage| link.header.index))
    }

    /// All links.
    pub(crate) async fn links(&self) -> Result<Vec<Link>, NetError> {
        let messages: Vec<LinkMessage> = self
            .list("links", || self.handle.link().get().execute())
            .await?;
        Ok(messages.into_iter().filter_map(read_link).collect())
    }

    /// Makes sure a link has an address.
    pub(crate) async fn address_set(
        &self,
        link: u32,
        address: Ipv4Addr,
        prefix_len: u8,
    ) -> Result<(), NetError> {
        let add = self
            .handle
            .address()
            .add(link, IpAddr::V4(address), prefix_len)
            .replace();
        request(
            || format!("add address {address}/{prefix_len}"),
            add.execute(),
        )
        .await
    }

    /// Takes an address off a link; an absent one counts as taken.
    pub(crate) async fn address_delete(&self, address: LinkAddress) -> Result<(), NetError> {
        let mut message = AddressMessage::default();
        message.header.family = AddressFamily::Inet;
        message.header.prefix_len = address.prefix_len;
        message.header.index = address.link;
        message
            .attributes
            .push(AddressAttribute::Local(address.address.into()));
        let delete = self.handle.address().del(message).execute();
        let done = request(|| format!("delete address {}", address.address), delete).await;
        absent_as_none(done).map(drop)
    }

    /// All IPv4 addresses.
    pub(crate) async fn addresses(&self) -> Result<Vec<LinkAddress>, NetError> {
        let messages: Vec<AddressMessage> = self
            .list("addresses", || self.handle.address().get().execute())
            .await?;
        Ok(messages.iter().filter_map(read_address).collect())
    }

    /// Makes sure a route exists. One with the same destination and metric is replaced.
    pub(crate) async fn route_set(&self, route: Route) -> Result<(), NetError> {
        let add = self.handle.route().add(route.message()).replace();
        request(|| format!("add a route to {}", route.net), add.execute()).await
    }

    /// Deletes a route; an absent one counts as deleted.
    pub(crate) async fn route_delete(&self, route: Route) -> Result<(), NetError> {
        let delete = self.handle.route().del(route.message()).execute();
        let done = request(|| format!("delete the route to {}", route.net), delete).await;
        absent_as_none(done).map(drop)
    }

    /// All IPv4 routes of all tables except the kernel's table of local addresses.
    pub(crate) async fn routes(&self) -> Result<Vec<Route>, NetError> {
        let filter = || RouteMessageBuilder::<Ipv4Addr>::new().build();
        let messages: Vec<RouteMessage> = self
            .list("routes", || self.handle.route().get(filter()).execute())
            .await?;
        Ok(messages.iter().filter_map(read_route).collect())
    }

    /// Makes sure that what is sent from `source` goes by `route` alone, in the routing table of
    /// that number.
    pub(crate) async fn source_route_set(
        &self,
        source: Ipv4Addr,
        table: u32,
        route: Route,
    ) -> Result<(), NetError> {
        let mut message = route.message();
        message.attributes.push(RouteAttribute::Table(table));
        let add = self.handle.route().add(message).replace();
        request(|| format!("add a route for {source}"), add.execute()).await?;
        let rule = self.handle.rule().add().v4();
        let rule = rule
            .source_prefix(source, 32)
            .table_id(table)
            .action(RuleAction::ToTable);
        let added = request(|| format!("add a rule for {source}"), rule.execute()).await;
        match added {
            Err(e) if is_errno(&e, Errno::EEXIST) => Ok(()),
            added => added,
        }
    }

    /// Takes away the rules of sources that are not in `kept`.
    pub(crate) async fn source_rules_retain(&self, kept: &[Ipv4Addr]) -> Result<(), NetError> {
        let rules: Vec<RuleMessage> = self
            .list("rules", || {
                self.handle.rule().get(rtnetlink::IpVersion::V4).execute()
            })
            .await?;
        for rule in rules {
            let source = rule
                .attributes
                .iter()
                .find_map(|attribute| match attribute {
                    RuleAttribute::Source(IpAddr::V4(source)) => Some(*source),
                    _ => None,
                });
            if source.is_some_and(|source| !kept.contains(&source)) {
                let delete = self.handle.rule().del(rule).execute();
                absent_as_none(request(|| "delete a rule".to_owned(), delete).await)?;
            }
        }
        Ok(())
    }

    /// The indices of the links that default routes lead out of, of whichever table. Two halves
    /// of everything, which VPN programs use for one, count as a default route.
    pub(crate) async fn default_links(&self) -> Result<BTreeSet<u32>, NetError> {
        let filter = || RouteMessageBuilder::<Ipv4Addr>::new().build();
        let messages: Vec<RouteMessage> = self
            .list("routes", || self.handle.route().get(filter()).execute())
            .await?;
        let is_default = |message: &&RouteMessage| {
            message.header.address_family == AddressFamily::Inet
                && message.header.kind == RouteType::Unicast
                && message.header.destination_prefix_length <= 1
        };
        let attributes = messages
            .iter()
            .filter(is_default)
            .flat_map(|message| &message.attributes);
        Ok(attributes.flat_map(links_of).collect())
    }

    async fn list<T, S>(&self, what: &str, begin: impl Fn() -> S) -> Result<Vec<T>, NetError>
    where
        S: Stream<Item = Result<T, rtnetlink::Error>>,
    {
        let _one_at_a_time = self.listing.lock().await;
        for _ in 0..LIST_ATTEMPTS {
            match request(|| format!("list {what}"), begin().try_collect()).await {
                // One whose caller was cancelled is still being read out.
                Err(e) if is_errno(&e, Errno::EBUSY) => tokio::time::sleep(POLL_PERIOD).await,
                listed => return listed,
            }
        }
        let busy = io::Error::from(io::ErrorKind::ResourceBusy);
        Err(NetError::io(format!("list {what}"), busy))
    }

    /// Makes sure the link layer address of a neighbour is known for good: nobody is asked for it
    /// before the first packet, and no place taken in the host-wide neighbour table of 1024.
    pub(crate) async fn neighbour_set(
        &self,
        link: u32,
        address: impl Into<IpAddr>,
        mac: Mac,
    ) -> Result<(), NetError> {
        let address = address.into();
        let add = self
            .handle
            .neighbours()
            .add(link, address)
            .link_layer_address(&mac)
            .replace();
        request(|| format!("add neighbour {address}"), add.execute()).await
    }
}

impl Drop for Rtnl {
    fn drop(&mut self) {
        self.connection.abort();
    }
}

impl Route {
    fn message(self) -> RouteMessage {
        let mut builder = RouteMessageBuilder::<Ipv4Addr>::new()
            .destination_prefix(self.net.network(), self.net.prefix_len())
            .protocol(RouteProtocol::Other(self.protocol));
        if self.metric != 0 {
            builder = builder.priority(self.metric);
        }
        match self.target {
            Target::Blackhole | Target::Other => builder.kind(RouteType::BlackHole),
            Target::Unreachable => builder.kind(RouteType::Unreachable),
            Target::Link(link) => builder.output_interface(link).scope(RouteScope::Link),
            Target::Gateway(gateway, link) => builder.gateway(gateway).output_interface(link),
        }
        .build()
    }
}

/// Deletes links of `netns`, and with them their other ends; none to delete counts as done.
///
/// The kernel takes some 40 ms for it, inside the sending thread's system call (it waits until no
/// processor uses the link any more): hence not on a thread of the runtime and not on a socket
/// that others wait for.
pub(crate) async fn links_delete(netns: BorrowedFd<'_>, which: Doomed) -> Result<(), NetError> {
    run_in(netns, move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_io()
            .build()
            .map_err(|e| NetError::io("start a runtime", e))?;
        runtime.block_on(async {
            let (connection, handle, _) = rtnetlink::new_connection()
                .map_err(|e| NetError::io("open a netlink socket", e))?;
            tokio::spawn(connection);
            let message = LinkMessageBuilder::<LinkUnspec>::default();
            let message = match &which {
                Doomed::Name(name) => message.name(name.clone()),
                Doomed::Group(group) => message.link_group(*group),
            };
            let delete = handle.link().del_with_message(message.build()).execute();
            absent_as_none(request(|| format!("delete links ({which:?})"), delete).await)
        })
    })
    .await
    .map(drop)
}

/// Whether the kernel answered with `errno`.
pub(crate) fn is_errno(error: &NetError, errno: Errno) -> bool {
    matches!(error, NetError::Io { source, .. } if source.raw_os_error() == Some(errno as i32))
}

async fn request<T>(
    action: impl Fn() -> String,
    answer: impl Future<Output = Result<T, rtnetlink::Error>>,
) -> Result<T, NetError> {
    answer.await.map_err(|e| {
        let source = match e {
            rtnetlink::Error::NetlinkError(message) => message.to_io(),
            other => io::Error::other(other),
        };
        NetError::io(action(), source)
    })
}

fn absent_as_none<T>(result: Result<T, NetError>) -> Result<Option<T>, NetError> {
    const ABSENT: [Errno; 4] = [
        Errno::ENODEV,
        Errno::ENOENT,
        Errno::ESRCH,
        Errno::EADDRNOTAVAIL,
    ];
    match result {
        Ok(value) => Ok(Some(value)),
        Err(e) if ABSENT.iter().any(|errno| is_errno(&e, *errno)) => Ok(None),
        Err(e) => Err(e),
    }
}

/// The links that an attribute of a route names.
fn links_of(attribute: &RouteAttribute) -> Vec<u32> {
    match attribute {
        RouteAttribute::Oif(link) => vec![*link],
        RouteAttribute::MultiPath(hops) => hops.iter().map(|hop| hop.interface_index).collect(),
        _ => Vec::new(),
    }
}

fn read_link(message: LinkMessage) -> Option<Link> {
    let (mut name, mut peer) = (None, None);
    for attribute in message.attributes {
        match attribute {
            LinkAttribute::IfName(value) => name = Some(value),
            LinkAttribute::Link(index) => peer = Some(index),
            _ => {}
        }
    }
    Some(Link {
        index: message.header.index,
        name: name?,
        peer,
    })
}

fn read_address(message: &AddressMessage) -> Option<LinkAddress> {
    message
        .attributes
        .iter()
        .find_map(|attribute| match attribute {
            AddressAttribute::Local(IpAddr::V4(address)) => Some(LinkAddress {
                link: message.header.index,
                address: *address,
                prefix_len: message.header.prefix_len,
            }),
            _ => None,
        })
}

fn read_route(message: &RouteMessage) -> Option<Route> {
    // The kernel lists local and broadcast addresses as routes too; these are not asked for.
    let kind = message.header.kind;
    if message.header.address_family != AddressFamily::Inet
        || matches!(
            kind,
            RouteType::Local | RouteType::Broadcast | RouteType::Multicast
        )
    {
        return None;
    }
    let (mut destination, mut gateway, mut link, mut metric) =
        (Ipv4Addr::UNSPECIFIED, None, None, 0);
    for attribute in &message.attributes {
        match attribute {
            RouteAttribute::Destination(RouteAddress::Inet(address)) => destination = *address,
            RouteAttribute::Gateway(RouteAddress::Inet(address)) => gateway = Some(*address),
            RouteAttribute::Oif(index) => link = Some(*index),
            RouteAttribute::Priority(value) => metric = *value,
            _ => {}
        }
    }
    let target = match (kind, gateway, link) {
        (RouteType::BlackHole, _, _) => Target::Blackhole,
        (RouteType::Unreachable, _, _) => Target::Unreachable,
        (RouteType::Unicast, Some(gateway), Some(link)) => Target::Gateway(gateway, link),
        (RouteType::Unicast, None, Some(link)) => Target::Link(link),
        _ => Target::Other,
    };
    let net = Ipv4Net::new(destination, message.header.destination_prefix_length).ok()?;
    Some(Route {
        net,
        target,
        metric,
        protocol: message.header.protocol.into(),
    })
}
