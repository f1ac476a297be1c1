//! Reads the nouns of every VPC and makes plans of them, all in one transaction.

use std::collections::BTreeMap;
use std::sync::Arc;

use model::VpcId;
use model::network::{NatGateway, NatGatewayState};
use rules::network::{VpcNouns, plan};
use store::{StoreError, Tx};

use super::network::Version;

/// The network as it is committed at one moment.
#[derive(Debug)]
pub(super) struct Committed {
    /// [`Tx::network_version`].
    pub(super) version: i64,
    pub(super) vpcs: BTreeMap<VpcId, Version>,
}

/// `None` when the network's version is still `known`.
pub(super) fn read(tx: &Tx<'_>, known: Option<i64>) -> Result<Option<Committed>, StoreError> {
    let version = tx.network_version()?;
    if known == Some(version) {
        return Ok(None);
    }
    let mut subnets = by_vpc(tx.subnet_list()?, |subnet| &subnet.vpc_id);
    let mut groups = by_vpc(tx.security_group_list()?, |group| &group.vpc_id);
    let mut interfaces = by_vpc(tx.network_interface_list()?, |interface| &interface.vpc_id);
    let prefix_lists = tx.noun_list()?;
    let mut vpcs = BTreeMap::new();
    for vpc in tx.vpc_list()? {
        let id = vpc.id.clone();
        let nouns = VpcNouns {
            subnets: subnets.remove(&id).unwrap_or_default(),
            security_groups: groups.remove(&id).unwrap_or_default(),
            interfaces: interfaces.remove(&id).unwrap_or_default(),
            rules: tx.noun_list_in_vpc(&id)?,
            route_tables: tx.noun_list_in_vpc(&id)?,
            internet_gateways: tx.noun_list_in_vpc(&id)?,
            nat_gateways: tx.noun_list_in_vpc(&id)?,
            egress_only_gateways: tx.noun_list_in_vpc(&id)?,
            flow_logs: tx.noun_list_in_vpc(&id)?,
            prefix_lists: Vec::clone(&prefix_lists),
            vpc,
        };
        let made = Version {
            plan: Arc::new(plan(&nouns)),
            unsettled: nouns.nat_gateways.iter().filter_map(unsettled).collect(),
        };
        vpcs.insert(id, made);
    }
    Ok(Some(Committed { version, vpcs }))
}

/// What waits for the engine to have followed.
fn unsettled(gateway: &NatGateway) -> Option<(model::NatGatewayId, NatGatewayState)> {
    let waits = matches!(
        gateway.state,
        NatGatewayState::Pending | NatGatewayState::Deleting
    );
    waits.then(|| (gateway.id.clone(), gateway.state))
}

fn by_vpc<T>(all: Vec<T>, vpc: impl Fn(&T) -> &VpcId) -> BTreeMap<VpcId, Vec<T>> {
    let mut sorted: BTreeMap<VpcId, Vec<T>> = BTreeMap::new();
    for noun in all {
        sorted.entry(vpc(&noun).clone()).or_default().push(noun);
    }
    sorted
}
