//! The network of one Neargate instance on this host: its range, its rules, its VPCs.

use std::net::Ipv4Addr;
use std::os::fd::{AsFd as _, OwnedFd};
use std::path::PathBuf;
use std::sync::Arc;

use ipnet::Ipv4Net;

use super::claim::{self, Claim, HostLock, HostUse};
use super::keeper::{HostRules, Keeper};
use super::names::ROUTE_PROTOCOL;
use super::router::Router;
use super::routers::{Held, Routers};
use super::rtnl::{Route, Rtnl, Target};
use super::spec::VpcSpec;
use super::{
    InstanceId, NetError, PublicRange, VpcId, forwarding, netns, nft, occupied, run_in, teardown,
};

/// Name of a file in the instance's directory below `run_dir`. It is there while other firewalls
/// of the host keep tasks' traffic from passing and cannot be changed, with a line for each.
pub const PROBLEMS_FILE: &str = "network-problems";

/// Name prefix of the bound namespaces of load balancers.
pub(super) const BALANCER_PREFIX: &str = "lb-";

/// Where and for whom a network is opened.
#[derive(Debug, Clone)]
pub struct InstanceNetworkConfig {
    /// Tells the instances on this host apart.
    pub instance: InstanceId,
    /// Directory shared by all instances of this host, on a file system that is emptied at boot
    /// (`/run/neargate`).
    pub run_dir: PathBuf,
    /// Pool of public addresses, cut into one /22 per instance. An instance that has a range
    /// already keeps it.
    pub pool: Ipv4Net,
}

/// The opened network of one instance. Dropping it changes nothing in the kernel.
#[derive(Debug)]
pub struct InstanceNetwork {
    pub(super) config: InstanceNetworkConfig,
    host: Arc<HostSide>,
    claim: Claim,
    routers: Arc<Routers>,
    keeper: Keeper,
}

/// The namespace that plays the host, as its routers use it.
#[derive(Debug)]
pub(crate) struct HostSide {
    pub(crate) instance: InstanceId,
    pub(crate) netns: OwnedFd,
    pub(crate) rtnl: Rtnl,
    pub(crate) range: PublicRange,
    /// Held while a router is given a link of its own.
    pub(crate) linking: tokio::sync::Mutex<()>,
}

impl InstanceNetworkConfig {
    /// The pool that is used unless the user says otherwise: the benchmarking range of RFC 2544,
    /// which nothing on the internet has.
    pub const DEFAULT_POOL: Ipv4Net = Ipv4Net::new_assert(Ipv4Addr::new(198, 18, 0, 0), 16);

    /// Where what the user should know of the instance's network is written, a line each.
    pub(crate) fn problems_path(&self) -> PathBuf {
        self.run_dir
            .join(self.instance.as_str())
            .join(PROBLEMS_FILE)
    }

    /// Directory of the bound router namespaces.
    pub(crate) fn netns_dir(&self) -> PathBuf {
        self.run_dir.join(self.instance.as_str()).join("netns")
    }

    /// Where the namespace of a load balancer is bound. `id` is sixteen hexadecimal digits.
    pub fn balancer_path(&self, id: &str) -> Result<PathBuf, NetError> {
        if id.is_empty() || !id.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(NetError::InvalidSpec(format!(
                "{id:?} is no load balancer's id"
            )));
        }
        Ok(self.netns_dir().join(format!("{BALANCER_PREFIX}{id}")))
    }
}

impl InstanceNetwork {
    /// Opens the network in the calling thread's network namespace, making what is missing.
    ///
    /// Takes a range of public addresses (or finds the instance's), sends it into a blackhole,
    /// switches on forwarding and makes the instance's nftables table. VPCs of an earlier run are
    /// left alone until [`Self::vpc_apply`] adopts them.
    pub async fn open(config: InstanceNetworkConfig) -> Result<Self, NetError> {
        let host_netns = netns::current()?;
        let rtnl = Rtnl::open(host_netns.as_fd(), || Ok(())).await?;
        let lock = lock_host(&config).await?;
        let claim = Claim::take(
            &config.run_dir,
            &config.instance,
            config.pool,
            &host_use(&rtnl).await?,
        )?;
        let range = claim.range();
        // Before anything can send to the range, and before the lock is given up: the route is
        // what other instances know the range by.
        rtnl.route_set(blackhole(range.net(), &config.instance))
            .await?;
        let run_dir = config.run_dir.clone();
        let forwarding_is_ours = run_in(host_netns.as_fd(), move || {
            claim::forwarding_remember(&lock, &run_dir)?;
            claim::forwarding_is_ours(&run_dir)
        })
        .await?;

        netns::prepare_directory(&config.netns_dir())?;
        let instance = config.instance.clone();
        let host = Arc::new(HostSide {
            instance,
            netns: host_netns,
            rtnl,
            range,
            linking: tokio::sync::Mutex::default(),
        });
        let rules = HostRules::make(
            Arc::clone(&host),
            forwarding_is_ours,
            config.problems_path(),
        );
        let rules = rules.await?;
        // Now that the rules say for whom.
        run_in(host.netns.as_fd(), claim::forwarding_set).await?;
        let routers = Arc::<Routers>::default();
        Ok(Self {
            keeper: Keeper::start(rules, Arc::clone(&routers)),
            config,
            host,
            claim,
            routers,
        })
    }

    /// The public addresses of this instance.
    pub fn public_range(&self) -> PublicRange {
        self.host.range
    }

    /// The ranges that the host uses itself, in ascending order. None is a part of another.
    pub async fn occupied_ranges(&self) -> Result<Vec<Ipv4Net>, NetError> {
        occupied::of(&self.host.rtnl).await
    }

    /// Makes sure a VPC exists as described and enforces it: new, half-made, running since an
    /// earlier start of the control plane, or changed by somebody else. Its table is replaced as
    /// a whole. Running tasks and the connections that they may have are not disturbed.
    pub async fn vpc_ensure(&self, spec: &VpcSpec) -> Result<Arc<Router>, NetError> {
        let mut held = self.routers.lock(&spec.vpc_id).await;
        self.make(&mut held, spec).await
    }

    /// The same for a VPC that may be known to be as it was last described: only what differs
    /// from that is touched. Repeating a description puts back what somebody else has taken from
    /// the host meanwhile (some programs that look after its network remove routes that they did
    /// not make).
    pub async fn vpc_apply(&self, spec: &VpcSpec) -> Result<Arc<Router>, NetError> {
        let mut held = self.routers.lock(&spec.vpc_id).await;
        let known = held.as_ref().filter(|router| router.is_known());
        let Some(router) = known.map(Arc::clone) else {
            return self.make(&mut held, spec).await;
        };
        spec.check(self.host.range)?;
        let before = router.spec();
        let wanted = self.own(spec);
        if *before == wanted && !self.stands(&router).await? {
            tracing::warn!(vpc = %spec.vpc_id, "somebody took a link or routes of a VPC; they are put back");
            return self.make(&mut held, spec).await;
        }
        if before.cidrs != spec.cidrs {
            self.protect(spec).await?;
        }
        let updated = router.update(&wanted).await;
        // Also after a failure: nobody will remember the ranges that went.
        let unprotected = self
            .unprotect(&spec.vpc_id, &spec.cidrs, &before.cidrs)
            .await;
        updated.and(unprotected)?;
        self.forward_ipv6(&wanted, *before == wanted).await?;
        Ok(router)
    }

    /// The VPCs that exist in the kernel, also those of an earlier control plane.
    pub fn vpcs(&self) -> Result<Vec<VpcId>, NetError> {
        let bound = teardown::bound_namespaces(&self.config.netns_dir())?;
        let names = bound.iter().filter_map(|path| path.file_name()?.to_str());
        Ok(names.filter_map(|name| VpcId::parse(name).ok()).collect())
    }

    /// The namespace of a VPC's router, also of one that no description was applied to yet.
    pub fn router_netns(&self, vpc: &VpcId) -> Result<Option<OwnedFd>, NetError> {
        netns::open_bound(&self.config.netns_dir().join(vpc.as_str()))
    }

    /// Takes a VPC away with everything in it. One that does not exist counts as removed.
    pub async fn vpc_remove(&self, vpc: &VpcId) -> Result<(), NetError> {
        let mut held = self.routers.lock(vpc).await;
        *held = None;
        let path = self.config.netns_dir().join(vpc.as_str());
        let cidrs = teardown::remove_router(&path, &self.host.instance).await?;
        self.routers.forget(vpc, held);
        self.unprotect(vpc, &[], &cidrs).await
    }

    /// Removes everything this instance has on the host: VPCs, links, routes, tables, namespaces,
    /// its claim on a range, and forwarding if it was off before the first instance came.
    ///
    /// Resolvers should have ended and [`Router`]s been dropped before: their sockets keep a
    /// namespace alive (though cut off).
    pub async fn close_all(self) -> Result<(), NetError> {
        let Self {
            config,
            host,
            claim,
            routers,
            keeper,
        } = self;
        keeper.stop().await;
        drop(routers);
        teardown::remove_instance(&config, &host.netns, &host.rtnl, Some(claim)).await
    }

    /// Like [`Self::close_all`], without making anything first: for a control plane that is not
    /// running, or leftovers of a crash. Fails when another process has the network open.
    pub async fn remove_leftovers(config: &InstanceNetworkConfig) -> Result<(), NetError> {
        let host_netns = netns::current()?;
        let rtnl = Rtnl::open(host_netns.as_fd(), || Ok(())).await?;
        let claim = Claim::find(&config.run_dir, &config.instance)?;
        teardown::remove_instance(config, &host_netns, &rtnl, claim).await
    }

    async fn make(&self, held: &mut Held, spec: &VpcSpec) -> Result<Arc<Router>, NetError> {
        spec.check(self.host.range)?;
        let range = blackhole(self.host.range.net(), &self.host.instance);
        self.host.rtnl.route_set(range).await?;
        self.protect(spec).await?;
        let path = self.config.netns_dir().join(spec.vpc_id.as_str());
        let spec = self.own(spec);
        let router = Arc::new(Router::ensure(Arc::clone(&self.host), &path, &spec).await?);
        **held = Some(Arc::clone(&router));
        self.unprotect(&spec.vpc_id, &spec.cidrs, &[]).await?;
        self.forward_ipv6(&spec, true).await?;
        Ok(router)
    }

    /// Lets packets of IPv6 through the host if the VPC has a way out for them. What is there
    /// already is asserted `again` only when that is asked for.
    async fn forward_ipv6(&self, spec: &VpcSpec, again: bool) -> Result<(), NetError> {
        let host = self.host.netns.as_fd();
        if !spec.has_ipv6_ways() {
            return Ok(());
        }
        let run_dir = self.config.run_dir.clone();
        let is_on = run_in(host, forwarding::is_on).await?;
        // A host that forwards for others has its own rules for whom.
        if is_on && !(again && forwarding::is_ours(&run_dir)) {
            return Ok(());
        }
        let guard = nft::ipv6_guard::render(&self.host.instance);
        nft::apply(host, "say for whom the host forwards IPv6", guard).await?;
        if is_on {
            return Ok(());
        }
        let lock = lock_host(&self.config).await?;
        run_in(host, move || forwarding::enable(&lock, &run_dir)).await
    }

    /// What of a description this instance can be.
    fn own(&self, spec: &VpcSpec) -> VpcSpec {
        let mut own = spec.within(self.host.range);
        own.keep_ipv6_within(self.host.instance.ipv6_range());
        own
    }

    /// Whether the host still has what it needs for a VPC: the link to its router, the routes to
    /// its public addresses, and those that keep packets for its ranges here.
    async fn stands(&self, router: &Router) -> Result<bool, NetError> {
        let held = host_use(&self.host.rtnl).await?;
        let others = held.without_neargate();
        let cidrs = router.spec().cidrs.clone();
        let kept = cidrs.into_iter().filter(|cidr| !others.overlaps(*cidr));
        let kept = kept.chain([self.host.range.net()]);
        let blackholes = kept.map(|net| blackhole(net, &self.host.instance));
        let mut wanted = blackholes.chain(router.routes_on_host());
        Ok(wanted.all(|route| held.routes.contains(&route)))
    }

    /// Keeps packets for a VPC's private ranges from leaving by the default route.
    async fn protect(&self, spec: &VpcSpec) -> Result<(), NetError> {
        let mut ranges = self.routers.ranges.lock().await;
        ranges.add(&spec.vpc_id, &spec.cidrs);
        let host = host_use(&self.host.rtnl).await?.without_neargate();
        for cidr in &spec.cidrs {
            if host.overlaps(*cidr) {
                // The control plane has told its user, and does so whenever it is asked.
                tracing::debug!(%cidr, "a range of this host, which is not kept from sending there");
                continue;
            }
            let route = blackhole(*cidr, &self.host.instance);
            self.host.rtnl.route_set(route).await?;
        }
        Ok(())
    }

    /// The VPC has no other ranges than `cidrs` any more: takes the protection off those that no
    /// VPC has, of what it had and of `others`.
    async fn unprotect(
        &self,
        vpc: &VpcId,
        cidrs: &[Ipv4Net],
        others: &[Ipv4Net],
    ) -> Result<(), NetError> {
        let mut ranges = self.routers.ranges.lock().await;
        for cidr in ranges.set(vpc, cidrs, others) {
            let route = blackhole(cidr, &self.host.instance);
            self.host.rtnl.route_delete(route).await?;
        }
        Ok(())
    }
}

/// Waits for the host-wide lock without holding up the runtime.
pub(crate) async fn lock_host(config: &InstanceNetworkConfig) -> Result<HostLock, NetError> {
    let run_dir = config.run_dir.clone();
    tokio::task::spawn_blocking(move || HostLock::acquire(&run_dir))
        .await
        .map_err(|_| NetError::ThreadLost)?
}

/// What the host's namespace uses now.
pub(crate) async fn host_use(rtnl: &Rtnl) -> Result<HostUse, NetError> {
    let (routes, addresses) = tokio::try_join!(rtnl.routes(), rtnl.addresses())?;
    Ok(HostUse { routes, addresses })
}

fn blackhole(net: Ipv4Net, instance: &InstanceId) -> Route {
    Route {
        net,
        target: Target::Blackhole,
        metric: instance.metric(),
        protocol: ROUTE_PROTOCOL,
    }
}
