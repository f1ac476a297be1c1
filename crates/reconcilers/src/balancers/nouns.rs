//! Reads the nouns of load balancing and makes plans of them, all in one transaction.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use model::arn::Scope;
use model::balancing::{
    BalancerPlan, Certificate, CertificatePlan, Listener, ListenerRule, LoadBalancer, Target,
    TargetGroup,
};
use model::network::VpcPlan;
use model::{CertificateId, LoadBalancerId, Pace, UnixMillis, VpcId};
use rules::balancing::plan::{BalancerNouns, ByParent, plan};
use store::{Seal, StoreError, Tx};

use super::settle::drained_at;
use crate::driver::chain;

/// [`Tx::balancing_version`] and [`Tx::network_version`].
pub(super) type Versions = (i64, i64);

/// Load balancing as it is committed at one moment.
#[derive(Debug)]
pub(super) struct Committed {
    pub(super) versions: Versions,
    pub(super) plans: BTreeMap<LoadBalancerId, Arc<BalancerPlan>>,
    /// Load balancers that are gone and still have interfaces.
    pub(super) orphans: BTreeSet<LoadBalancerId>,
    /// When the first deregistration delay is over.
    pub(super) drained_at: Option<UnixMillis>,
}

/// `None` when the versions are still `known`.
pub(super) fn read(
    tx: &Tx<'_>,
    known: Option<Versions>,
    scope: &Scope,
    seal: &Seal,
    pace: Pace,
) -> Result<Option<Committed>, StoreError> {
    let versions = (tx.balancing_version()?, tx.network_version()?);
    if known == Some(versions) {
        return Ok(None);
    }
    let interfaces = tx.network_interface_list()?;
    let load_balancers = tx.balancing_list::<LoadBalancer>()?;
    let existing: BTreeSet<&LoadBalancerId> = load_balancers.iter().map(|one| &one.id).collect();
    let orphans = interfaces
        .iter()
        .filter_map(|interface| interface.load_balancer())
        .filter(|id| !existing.contains(id))
        .cloned()
        .collect();
    let target_groups = tx.balancing_list::<TargetGroup>()?;
    let targets = tx.balancing_list::<Target>()?;
    let drained_at = targets
        .iter()
        .filter_map(|target| drained_at(&target_groups, target, pace))
        .min();
    let mut plans = BTreeMap::new();
    if !load_balancers.is_empty() {
        let rules = tx.balancing_list::<ListenerRule>()?;
        let subnets = tx.subnet_list()?;
        let networks = networks(tx, &load_balancers)?;
        let all_listeners = tx.balancing_list::<Listener>()?;
        let certificates = certificates(tx, &all_listeners, seal)?;
        let listeners = ByParent::new(&all_listeners, |one| &one.load_balancer_id);
        let rules = ByParent::new(&rules, |one| &one.listener_id);
        let targets = ByParent::new(&targets, |one| &one.target_group_id);
        for own in &load_balancers {
            let Some(network) = networks.get(&own.vpc_id) else {
                continue;
            };
            let nouns = BalancerNouns {
                load_balancer: own,
                listeners: &listeners,
                rules: &rules,
                target_groups: &target_groups,
                targets: &targets,
                interfaces: &interfaces,
                subnets: &subnets,
                certificates: &certificates,
                network,
                pace,
            };
            plans.insert(own.id.clone(), Arc::new(plan(&nouns, scope)));
        }
    }
    Ok(Some(Committed {
        versions,
        plans,
        orphans,
        drained_at,
    }))
}

/// The plans of the VPCs that have load balancers.
fn networks(
    tx: &Tx<'_>,
    load_balancers: &[LoadBalancer],
) -> Result<BTreeMap<VpcId, VpcPlan>, StoreError> {
    let mut networks = BTreeMap::new();
    for vpc in tx.vpc_list()? {
        if load_balancers.iter().any(|one| one.vpc_id == vpc.id) {
            let id = vpc.id.clone();
            networks.insert(id, rules::network::plan(&tx.vpc_nouns(vpc)?));
        }
    }
    Ok(networks)
}

/// The certificates that listeners name, with their keys opened. One that does not open is left out:
/// what else there is goes on.
fn certificates(
    tx: &Tx<'_>,
    listeners: &[Listener],
    seal: &Seal,
) -> Result<Vec<CertificatePlan>, StoreError> {
    let named: BTreeSet<&CertificateId> = listeners
        .iter()
        .flat_map(|listener| &listener.certificates)
        .collect();
    let mut plans = Vec::new();
    for id in named {
        let Some(certificate) = tx.balancing_find::<Certificate>(id.as_str())? else {
            continue;
        };
        let opened = seal.open(&certificate.private_key.0, id.as_str());
        let key = opened.map(|bytes| String::from_utf8(bytes).unwrap_or_default());
        match key {
            Ok(private_key_pem) => plans.push(CertificatePlan {
                id: id.clone(),
                chain_pem: certificate.certificate_pem + &certificate.chain_pem,
                private_key_pem,
            }),
            Err(error) => {
                let error = chain(&error);
                tracing::warn!(certificate = %id, error, "a private key cannot be used");
            }
        }
    }
    Ok(plans)
}
