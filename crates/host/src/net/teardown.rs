//! Taking things away: a router, or everything of an instance, in whatever state it is found.

use std::io;
use std::os::fd::{AsFd as _, OwnedFd};
use std::path::{Path, PathBuf};

use ipnet::Ipv4Net;

use super::claim::{self, Claim};
use super::instance::{InstanceNetworkConfig, host_use, lock_host};
use super::names::{InstanceId, ROUTE_PROTOCOL, UPLINK};
use super::router::instance_blackhole;
use super::rtnl::{Doomed, Route, Rtnl, Target, links_delete};
use super::{NetError, foreign, forwarding, netns, nft, run_in};

/// Removes the router bound to `path`, links first: other processes may keep the namespace itself
/// alive for a while, but nothing passes any more. Answers with the VPC's address ranges, as far as
/// the router had got them.
pub(crate) async fn remove_router(
    path: &Path,
    instance: &InstanceId,
) -> Result<Vec<Ipv4Net>, NetError> {
    let mut cidrs = Vec::new();
    if let Some(namespace) = netns::open_bound(path)? {
        let rtnl = Rtnl::open(namespace.as_fd(), || Ok(())).await?;
        let routes = rtnl.routes().await?;
        let ranges = routes.iter().filter(|route| is_own_blackhole(route));
        cidrs.extend(ranges.map(|route| route.net));
        // Every port, and the uplink with its other end on the host.
        let uplink = Doomed::Name(UPLINK.to_owned());
        let ports = Doomed::Group(instance.link_group());
        tokio::try_join!(
            links_delete(namespace.as_fd(), uplink),
            links_delete(namespace.as_fd(), ports)
        )?;
    }
    netns::unbind(path)?;
    Ok(cidrs)
}

/// Removes everything of an instance. Blackholes go after what they protect, the claim last.
pub(crate) async fn remove_instance(
    config: &InstanceNetworkConfig,
    host_netns: &OwnedFd,
    rtnl: &Rtnl,
    claim: Option<Claim>,
) -> Result<(), NetError> {
    let directory = config.netns_dir();
    // Uplinks: from here on no router is connected.
    let group = config.instance.link_group();
    links_delete(host_netns.as_fd(), Doomed::Group(group)).await?;
    for path in bound_namespaces(&directory)? {
        remove_router(&path, &config.instance).await?;
    }
    let table = config.instance.host_table();
    if nft::table_exists(host_netns.as_fd(), table.clone()).await? {
        let action = "remove the host's table";
        nft::apply(host_netns.as_fd(), action, nft::remove_table(&table)).await?;
    }
    let guard = nft::ipv6_guard::FAMILY;
    let host = host_netns.as_fd();
    if nft::table_exists_of(host, guard, config.instance.host_table()).await? {
        let removal = nft::ipv6_guard::removal(&config.instance);
        nft::apply(host, "remove the guard of IPv6", removal).await?;
    }
    let listing = nft::list_ruleset(host_netns.as_fd()).await?;
    foreign::remove(host_netns.as_fd(), &listing, config.instance.clone()).await?;
    let problems = config.problems_path();
    match fs_err::remove_file(&problems) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => {
            return Err(NetError::path("remove", problems, e));
        }
        _ => {}
    }
    netns::remove_directory(&directory)?;

    let lock = lock_host(config).await?;
    for route in rtnl.routes().await? {
        if is_own_blackhole(&route) && route.metric == config.instance.metric() {
            rtnl.route_delete(route).await?;
        }
    }
    rtnl.ipv6_route_delete(instance_blackhole(&config.instance))
        .await?;
    if let Some(claim) = claim {
        claim.release()?;
    }
    let host = host_use(rtnl).await?;
    // The instance's directory may hold more than namespaces; who put it there removes it.
    let _ = fs_err::remove_dir(config.run_dir.join(config.instance.as_str()));
    if claim::others_remain(&lock, &config.run_dir, &host)? {
        return Ok(());
    }
    let run_dir = config.run_dir.clone();
    run_in(host_netns.as_fd(), move || {
        claim::forwarding_restore(&lock, &run_dir)?;
        forwarding::restore(&lock, &run_dir)?;
        lock.remove()
    })
    .await
}

fn is_own_blackhole(route: &Route) -> bool {
    route.target == Target::Blackhole && route.protocol == ROUTE_PROTOCOL
}

/// Where the instance's router namespaces are bound.
pub(crate) fn bound_namespaces(directory: &Path) -> Result<Vec<PathBuf>, NetError> {
    let failed = |e: io::Error| NetError::path("list", directory, e);
    match fs_err::read_dir(directory) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        entries => entries
            .map_err(failed)?
            .map(|entry| entry.map(|entry| entry.path()).map_err(failed))
            .collect(),
    }
}
