//! Reads the nouns of the VPCs that have changed and makes plans of them, all in one transaction.

use std::collections::BTreeMap;
use std::sync::Arc;

use model::VpcId;
use model::network::{NatGateway, NatGatewayState};
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
}

/// The network as it is committed at one moment.
#[derive(Debug)]
pub(super) struct Committed {
    pub(super) known: Known,
    /// Every VPC that there is; `None` for one that has not changed.
    pub(super) vpcs: BTreeMap<VpcId, Option<Version>>,
}

/// `None` when nothing has changed.
pub(super) fn read(tx: &Tx<'_>, known: &Known) -> Result<Option<Committed>, StoreError> {
    let version = Some(tx.network_version()?);
    if known.version == version {
        return Ok(None);
    }
    let versions = tx.vpc_versions()?;
    let mut vpcs = BTreeMap::new();
    for vpc in tx.vpc_list()? {
        let id = vpc.id.clone();
        let has_changed = known
            .vpcs
            .get(&id)
            .is_none_or(|it| versions.get(&id) != Some(it));
        let made = if has_changed {
            let nouns = tx.vpc_nouns(vpc)?;
            Some(Version {
                plan: Arc::new(plan(&nouns)),
                unsettled: nouns.nat_gateways.iter().filter_map(unsettled).collect(),
            })
        } else {
            None
        };
        vpcs.insert(id, made);
    }
    let known = Known {
        version,
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
