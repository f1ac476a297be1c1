//! One VPC: its router namespace, the link to the host, and what it enforces.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;
use std::os::fd::{AsFd as _, BorrowedFd};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ipnet::Ipv4Net;

use super::conntrack::{self, Connection, Forgetful, Loss, Translations, addresses_missing};
use super::instance::HostSide;
use super::names::{ROUTE_PROTOCOL, ROUTER_TABLE};
use super::nfnetlink::Netfilter;
use super::nft::routes::{self, PublicBinding};
use super::nft::table::Table;
use super::nft::{self, diff, elements, router_table};
use super::rtnl::{LOOPBACK_INDEX, LinkAddress, Route, Rtnl, Target};
use super::ruleset::Ruleset;
use super::spec::{SubnetSpec, VpcSpec};
use super::uplink::{self, Uplink};
use super::{NetError, VpcId, netns, run_in, sysctl};

mod ipv6;

pub(super) use ipv6::{instance_blackhole, link_settings};

/// A VPC that exists. Dropping it changes nothing in the kernel.
#[derive(Debug)]
pub struct Router {
    pub(super) host: Arc<HostSide>,
    pub(super) rtnl: Rtnl,
    netfilter: Netfilter,
    ruleset: Ruleset,
    vpc_id: VpcId,
    uplink: Uplink,
    state: Mutex<State>,
    forgetful: Forgetful,
}

/// What a router was last told.
#[derive(Debug)]
struct State {
    spec: Arc<VpcSpec>,
    /// Its table as the kernel has it; `None` while a change goes on or after one failed.
    table: Option<Table>,
}

impl Router {
    /// Makes, repairs or adopts the VPC whose namespace is bound to `path`.
    pub(super) async fn ensure(
        host: Arc<HostSide>,
        path: &Path,
        spec: &VpcSpec,
    ) -> Result<Self, NetError> {
        let netns = match netns::open_bound(path)? {
            Some(netns) => netns,
            None => netns::create_bound(path).await?,
        };
        let rtnl = Rtnl::open(netns.as_fd(), router_settings).await?;
        let netfilter = Netfilter::open(netns.as_fd()).await?;
        // The rules come before the first link, so that nothing is ever forwarded without them.
        let ruleset = Ruleset::open(netns.as_fd()).await?;
        let table = router_table::table(spec);
        replace_table(&ruleset, &table).await?;
        run_in(netns.as_fd(), connection_settings).await?;
        rtnl.link_up(LOOPBACK_INDEX, None).await?;
        let has_ipv6 = spec.ipv6_cidr.is_some();
        let uplink = uplink::ensure(&host, &rtnl, netns.as_fd(), has_ipv6).await?;
        let forgetful = Forgetful::new(netfilter.clone());
        let state = State {
            spec: Arc::new(spec.clone()),
            table: Some(table),
        };
        let router = Self {
            host,
            rtnl,
            netfilter,
            ruleset,
            vpc_id: spec.vpc_id.clone(),
            uplink,
            state: Mutex::new(state),
            forgetful,
        };
        router.routes_ensure(spec).await?;
        router.gateways_ensure(spec).await?;
        router.ipv6_ensure(None, spec).await?;
        let routed = router.public_routes().await?;
        router.public_routes_change(&routed, &publics(spec)).await?;
        router.forget_strangers(spec).await?;
        Ok(router)
    }

    /// Enforces `spec` instead of what was last told. Only what differs is touched. After a
    /// failure the router has to be made anew with [`Self::ensure`].
    pub(super) async fn update(&self, spec: &VpcSpec) -> Result<(), NetError> {
        let table = router_table::table(spec);
        let (old, old_table) = {
            let mut state = self.state();
            let old = std::mem::replace(&mut state.spec, Arc::new(spec.clone()));
            (old, state.table.take())
        };
        if old.cidrs != spec.cidrs {
            self.routes_ensure(spec).await?;
        }
        if old.cidrs != spec.cidrs
            || old.resolver != spec.resolver
            || !old
                .subnets
                .iter()
                .map(|one| one.cidr)
                .eq(spec.subnets.iter().map(|one| one.cidr))
        {
            self.gateways_ensure(spec).await?;
        }
        let (before, after) = (publics(&old), publics(spec));
        let routes = self.public_routes_change(&before, &after);
        tokio::try_join!(self.change_table(old_table.as_ref(), &table), routes)?;
        self.forget_those_gone(&old, spec).await?;
        if old.ipv6_cidr != spec.ipv6_cidr || *old == *spec {
            self.ipv6_ensure(old.ipv6_cidr, spec).await?;
        }
        self.state().table = Some(table);
        Ok(())
    }

    /// Whether [`Self::update`] can be used.
    pub(super) fn is_known(&self) -> bool {
        self.state().table.is_some()
    }

    /// The router's namespace: for the resolver's and a load balancer's sockets.
    pub fn netns(&self) -> BorrowedFd<'_> {
        self.ruleset.netns()
    }

    /// Writes the whole table once more if somebody else has changed it. Says whether it was so.
    /// No other change may go on meanwhile.
    pub(super) async fn repair(&self) -> Result<bool, NetError> {
        let write = async {
            let table = router_table::table(&self.spec());
            replace_table(&self.ruleset, &table).await
        };
        let repaired = self.ruleset.repair(write).await;
        if repaired.is_err() {
            // Nothing can be built on what the kernel has now.
            self.state().table = None;
        }
        repaired
    }

    /// The VPC's id.
    pub fn vpc_id(&self) -> &VpcId {
        &self.vpc_id
    }

    /// What the router was last told to enforce.
    pub fn spec(&self) -> Arc<VpcSpec> {
        Arc::clone(&self.state().spec)
    }

    /// The public addresses bound now, as the kernel has them.
    pub async fn bindings(&self) -> Result<Vec<PublicBinding>, NetError> {
        let map = routes::PUBLIC_TO_PRIVATE;
        let pairs = nft::list_map(self.netns(), ROUTER_TABLE, map).await?;
        Ok(pairs
            .into_iter()
            .map(|(public, private)| PublicBinding { public, private })
            .collect())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn change_table(&self, old: Option<&Table>, new: &Table) -> Result<(), NetError> {
        let Some(old) = old else {
            return replace_table(&self.ruleset, new).await;
        };
        let changed = if let Some(messages) = elements::difference(old, new) {
            let changed = elements::apply(&self.netfilter, messages);
            self.ruleset.change(changed).await
        } else if let Some(difference) = diff::difference(old, new) {
            let action = "change a router's table";
            self.ruleset.apply(action, difference).await
        } else {
            Ok(())
        };
        let Err(error) = changed else {
            return Ok(());
        };
        // Somebody else changed it: made as a whole, it is right again.
        tracing::warn!(vpc = %self.vpc_id, %error, "the table is made anew");
        replace_table(&self.ruleset, new).await
    }

    /// Makes the kernel forget the connections of interfaces and public addresses that `new` has
    /// no more: soon, and before an interface that came with `new` is let have an address of one
    /// that went.
    async fn forget_those_gone(&self, old: &VpcSpec, new: &VpcSpec) -> Result<(), NetError> {
        let loss = Loss::between(old, new);
        if loss != Loss::default() {
            self.forgetful.forget_soon(loss);
        }
        self.forgetful.forgotten(&addresses_missing(new, old)).await
    }

    /// The same when it is not known what there was before: an interface that has no port yet has
    /// no connections either.
    async fn forget_strangers(&self, spec: &VpcSpec) -> Result<(), NetError> {
        let ports = self.port_addresses().await?;
        let interfaces = spec.interfaces.iter().map(|interface| interface.address);
        let own = spec.subnets.iter().map(SubnetSpec::gateway);
        let own = own.chain([spec.resolver]);
        let known: BTreeSet<Ipv4Addr> = interfaces
            .filter(|address| ports.contains(address))
            .chain(own)
            .collect();
        let translations = Translations::of(spec);
        let cidrs = spec.cidrs.clone();
        let stale = move |connection: &Connection| {
            let stranger = |address: &Ipv4Addr| {
                cidrs.iter().any(|cidr| cidr.contains(address)) && !known.contains(address)
            };
            connection.addresses().iter().any(stranger) || !translations.explain(connection)
        };
        conntrack::forget(&self.netfilter, stale).await
    }

    /// The public addresses that the host sends here.
    async fn public_routes(&self) -> Result<BTreeSet<Ipv4Addr>, NetError> {
        let routes = self.host.rtnl.routes().await?;
        let own = |route: &&Route| **route == self.public_route(route.net.addr());
        Ok(routes
            .iter()
            .filter(own)
            .map(|route| route.net.addr())
            .collect())
    }

    /// The routes that the host has because of this VPC, the link's own among them; it goes when
    /// the link does, or is set down.
    pub(super) fn routes_on_host(&self) -> Vec<Route> {
        let own = self.uplink.host_route();
        let publics = publics(&self.spec());
        let publics = publics.into_iter().map(|public| self.public_route(public));
        publics.chain([own]).collect()
    }

    async fn public_routes_change(
        &self,
        before: &BTreeSet<Ipv4Addr>,
        after: &BTreeSet<Ipv4Addr>,
    ) -> Result<(), NetError> {
        for public in before.difference(after) {
            self.host
                .rtnl
                .route_delete(self.public_route(*public))
                .await?;
        }
        for public in after.difference(before) {
            self.host.rtnl.route_set(self.public_route(*public)).await?;
        }
        Ok(())
    }

    fn public_route(&self, public: Ipv4Addr) -> Route {
        let target = Target::Gateway(self.uplink.router_address, self.uplink.host_index);
        Route {
            net: Ipv4Net::from(public),
            target,
            metric: 0,
            protocol: ROUTE_PROTOCOL,
        }
    }

    /// Addresses of the VPC that nobody has must not leave by the default route.
    async fn routes_ensure(&self, spec: &VpcSpec) -> Result<(), NetError> {
        let route = |net, target| Route {
            net,
            target,
            metric: 0,
            protocol: ROUTE_PROTOCOL,
        };
        for cidr in &spec.cidrs {
            self.rtnl.route_set(route(*cidr, Target::Blackhole)).await?;
        }
        let outside = Target::Gateway(self.uplink.host_address, self.uplink.router_index);
        self.rtnl
            .route_set(route(Ipv4Net::default(), outside))
            .await?;
        let surplus = |held: &Route| {
            held.target == Target::Blackhole
                && held.protocol == ROUTE_PROTOCOL
                && !spec.cidrs.contains(&held.net)
        };
        for held in self.rtnl.routes().await?.into_iter().filter(surplus) {
            self.rtnl.route_delete(held).await?;
        }
        Ok(())
    }

    /// Puts the resolver's and the gateways' addresses on the loopback link, and takes off those
    /// of subnets that are gone.
    async fn gateways_ensure(&self, spec: &VpcSpec) -> Result<(), NetError> {
        let mut wanted: Vec<Ipv4Addr> = spec.subnets.iter().map(SubnetSpec::gateway).collect();
        wanted.push(spec.resolver);
        for address in &wanted {
            self.rtnl.address_set(LOOPBACK_INDEX, *address, 32).await?;
        }
        let surplus = |held: &LinkAddress| {
            held.link == LOOPBACK_INDEX
                && !held.address.is_loopback()
                && !wanted.contains(&held.address)
        };
        for held in self.rtnl.addresses().await?.into_iter().filter(surplus) {
            self.rtnl.address_delete(held).await?;
        }
        Ok(())
    }
}

fn router_settings() -> Result<(), NetError> {
    sysctl::set("ipv4/ip_forward", "1")?;
    for scope in ["all", "default"] {
        for (key, value) in [
            // A packet is accepted only from the link its source is routed to.
            ("rp_filter", "1"),
            ("accept_redirects", "0"),
            ("send_redirects", "0"),
            ("accept_source_route", "0"),
            ("accept_local", "0"),
            ("route_localnet", "0"),
            ("arp_ignore", "0"),
            ("arp_filter", "0"),
        ] {
            sysctl::set(&format!("ipv4/conf/{scope}/{key}"), value)?;
        }
        sysctl::set_if_present(&format!("ipv6/conf/{scope}/disable_ipv6"), "1")?;
    }
    // New links are task ports: the router answers for every address behind another port.
    sysctl::set("ipv4/conf/all/proxy_arp", "0")?;
    sysctl::set("ipv4/conf/default/proxy_arp", "1")
}

/// What flow logs tell of a connection is counted from its first packet on.
fn connection_settings() -> Result<(), NetError> {
    for key in ["acct", "timestamp"] {
        sysctl::set_if_present(&format!("netfilter/nf_conntrack_{key}"), "1")?;
    }
    Ok(())
}

async fn replace_table(ruleset: &Ruleset, table: &Table) -> Result<(), NetError> {
    let present = nft::list_names(ruleset.netns(), ROUTER_TABLE).await?;
    let action = "make a router's table";
    ruleset.apply(action, table.replace(&present)).await
}

/// The public addresses whose packets the host sends to a router.
fn publics(spec: &VpcSpec) -> BTreeSet<Ipv4Addr> {
    let bound = routes::bindings(spec).map(|binding| binding.public);
    bound.chain(spec.nat_addresses()).collect()
}
