//! Reads the nouns of the VPCs that have changed and makes plans of them, all in one transaction.

use std::collections::BTreeMap;
use std::sync::Arc;

use model::VpcId;
use model::balancing::LoadBalancer;
use model::network::{HostName, NatGateway, NatGatewayState};
use rules::balancing::plan::names;
use rules::network::plan;
use store::{StoreError, Tx};

use super::network::Version;

/// What was read last.
#[derive(Debug, Clone, Default)]
pub(super) struct Known {
    /// [`Tx::network_version`]; `None` when nothing was read yet.
    pub(super) version: Option<i64>,
    /// [`Tx::vpc_versions`].
    vpcs: BTreeMap<VpcId, i64>,
    /// The names of load balancers in each, which are also of other VPCs' nouns.
    hosts: BTreeMap<VpcId, Vec<HostName>>,
}

/// The network as it is committed at one moment.
#[derive(Debug)]
pub(super) struct Committed {
    pub(super) known: Known,
    /// Every VPC that there is; `None` for one that has not changed.
    pub(super) vpcs: BTreeMap<VpcId, Option<Version>>,
}

/// `None` when nothing has changed.
pub(super) fn read(
    tx: &Tx<'_>,
    known: &Known,
    region: &str,
) -> Result<Option<Committed>, StoreError> {
    let version = Some(tx.network_version()?);
    if known.version == version {
        return Ok(None);
    }
    // The interfaces of load balancers come and go with them, so their names are never older.
    let load_balancers = tx.balancing_list::<LoadBalancer>()?;
    let interfaces = if load_balancers.is_empty() {
        Vec::new()
    } else {
        tx.network_interface_list()?
    };
    let versions = tx.vpc_versions()?;
    let mut hosts = BTreeMap::new();
    let mut vpcs = BTreeMap::new();
    for vpc in tx.vpc_list()? {
        let id = vpc.id.clone();
        let named = names(&id, &load_balancers, &interfaces, region);
        let is_old = known.hosts.get(&id) == Some(&named);
        let has_changed = known
            .vpcs
            .get(&id)
            .is_none_or(|it| versions.get(&id) != Some(it));
        let made = if has_changed || !is_old {
            let nouns = tx.vpc_nouns(vpc)?;
            let mut plan = plan(&nouns);
            plan.names.hosts.clone_from(&named);
            Some(Version {
                plan: Arc::new(plan),
                unsettled: nouns.nat_gateways.iter().filter_map(unsettled).collect(),
            })
        } else {
            None
        };
        hosts.insert(id.clone(), named);
        vpcs.insert(id, made);
    }
    let known = Known {
        version,
        hosts,
        vpcs: versions,
    };
    Ok(Some(Committed { known, vpcs }))
}

/// What waits for the engine to have followed.
fn unsettled(gateway: &NatGateway) -> Option<(model::NatGatewayId, NatGatewayState)> {
    let waits = matches!(
        gateway.state,
        NatGatewayState::Pending | NatGatewayState::Deleting
    );
    waits.then(|| (gateway.id.clone(), gateway.state))
}
