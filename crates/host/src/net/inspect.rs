//! Looks at what an instance has on the host, for `neargate doctor`. Changes nothing.

use std::os::fd::AsFd as _;

use super::claim::{self, FORWARDING_PATH};
use super::foreign::{self, Traffic};
use super::keeper;
use super::names::{ROUTER_TABLE, UPLINK};
use super::rtnl::Rtnl;
use super::{InstanceNetworkConfig, NetError, VpcId, netns, nft, run_in};

/// What there is.
#[derive(Debug)]
pub struct Inspection {
    /// Whether the kernel passes packets on.
    pub forwards: bool,
    /// Whether it did not before there were instances, and passes on only what is theirs.
    pub forwards_for_instances: bool,
    /// Whether the instance's own table is there.
    pub has_table: bool,
    /// The chains of other firewalls that would drop the instance's traffic, for want of a rule.
    pub droppers: Vec<String>,
    pub vpcs: Vec<VpcInspection>,
}

/// What there is of one VPC.
#[derive(Debug)]
pub struct VpcInspection {
    pub id: VpcId,
    /// Its router's namespace.
    pub has_namespace: bool,
    /// Its rules there.
    pub has_table: bool,
    /// The link between router and host.
    pub has_uplink: bool,
}

/// Looks at the instance and its VPCs from the calling thread's namespace.
pub async fn inspect(
    config: &InstanceNetworkConfig,
    vpcs: Vec<VpcId>,
) -> Result<Inspection, NetError> {
    let host = netns::current()?;
    let forwarding = run_in(host.as_fd(), || {
        fs_err::read_to_string(FORWARDING_PATH)
            .map_err(|e| NetError::path("read", FORWARDING_PATH, e))
    });
    let mut inspection = Inspection {
        forwards: forwarding.await?.trim() == "1",
        forwards_for_instances: claim::forwarding_is_ours(&config.run_dir)?,
        has_table: nft::table_exists(host.as_fd(), config.instance.host_table()).await?,
        droppers: Vec::new(),
        vpcs: Vec::new(),
    };
    if let Some(range) = claim::range_of(&config.run_dir, &config.instance)? {
        let rtnl = Rtnl::open(host.as_fd(), || Ok(())).await?;
        let traffic = Traffic {
            instance: config.instance.clone(),
            range: range.net(),
            ways_out: keeper::ways_out(&rtnl).await?,
        };
        let ruleset = nft::list_ruleset(host.as_fd()).await?;
        inspection.droppers = foreign::droppers(host.as_fd(), &ruleset, traffic).await?;
    }
    for vpc in vpcs {
        inspection.vpcs.push(inspect_router(config, vpc).await?);
    }
    Ok(inspection)
}

async fn inspect_router(
    config: &InstanceNetworkConfig,
    id: VpcId,
) -> Result<VpcInspection, NetError> {
    let path = config.netns_dir().join(id.as_str());
    let mut found = VpcInspection {
        id,
        has_namespace: false,
        has_table: false,
        has_uplink: false,
    };
    let Some(namespace) = netns::open_bound(&path)? else {
        return Ok(found);
    };
    let rtnl = Rtnl::open(namespace.as_fd(), || Ok(())).await?;
    found.has_namespace = true;
    found.has_uplink = rtnl.link_index(UPLINK).await?.is_some();
    found.has_table = nft::table_exists(namespace.as_fd(), ROUTER_TABLE).await?;
    Ok(found)
}
