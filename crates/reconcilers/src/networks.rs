//! Networks: brings every VPC's network on the engine to what its nouns say, takes away those of
//! VPCs that are gone, and moves NAT gateways on once the engine has followed.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use engine::Engine;
use model::VpcId;
use model::network::{NatGateway, NatGatewayState, VpcPlan};
use rules::network::{VpcNouns, plan};
use store::{Store, StoreError, Tx};

use crate::clock::Clock;
use crate::driver::{PassError, Reconciler, chain};

/// The loop between the network's nouns and the engine.
#[expect(
    missing_debug_implementations,
    reason = "an engine has nothing to show"
)]
pub struct Networks {
    store: Store,
    engine: Arc<dyn Engine>,
    clock: Clock,
    /// The version of the nouns that everything applied comes from.
    version: Option<i64>,
    applied: BTreeMap<VpcId, VpcPlan>,
}

impl Networks {
    pub fn new(store: Store, engine: Arc<dyn Engine>, clock: Clock) -> Self {
        Self {
            store,
            engine,
            clock,
            version: None,
            applied: BTreeMap::new(),
        }
    }

    /// Applies the plans that are another than before; answers those that could not be.
    async fn apply(&mut self, plans: Vec<VpcPlan>) -> Result<(), PassError> {
        let mut failed = None;
        for plan in plans {
            if self.applied.get(&plan.vpc_id) == Some(&plan) {
                continue;
            }
            // Until it is known to be applied, nothing is known.
            self.applied.remove(&plan.vpc_id);
            match self.engine.apply_network(plan.clone()).await {
                Ok(()) => {
                    self.applied.insert(plan.vpc_id.clone(), plan);
                }
                Err(error) => {
                    // One VPC's trouble is not another's.
                    tracing::warn!(vpc = %plan.vpc_id, error = chain(&error), "network not applied");
                    failed = Some(PassError::from(error));
                }
            }
        }
        failed.map_or(Ok(()), Err)
    }

    /// Takes away the networks of VPCs that are gone.
    async fn remove_others(&mut self, known: &[VpcId]) -> Result<(), PassError> {
        for id in self.engine.networks().await? {
            if !known.contains(&id) {
                self.engine.remove_network(&id).await?;
                self.applied.remove(&id);
            }
        }
        Ok(())
    }

    /// Records that NAT gateways have come or gone.
    async fn settle_nat_gateways(&self) -> Result<(), PassError> {
        let unsettled = |gateway: &NatGateway| {
            matches!(
                gateway.state,
                NatGatewayState::Pending | NatGatewayState::Deleting
            ) && self.applied.contains_key(&gateway.vpc_id)
        };
        let gateways = self.store.read(|tx| tx.noun_list::<NatGateway>()).await?;
        let waiting: Vec<NatGateway> = gateways.into_iter().filter(unsettled).collect();
        if waiting.is_empty() {
            return Ok(());
        }
        let now = self.clock.now();
        self.store
            .write(move |tx| -> Result<(), StoreError> {
                for seen in waiting {
                    // Only what was applied: it may have changed since.
                    let Some(mut gateway) = tx.noun_find::<NatGateway>(seen.id.as_str())? else {
                        continue;
                    };
                    if gateway.state == seen.state {
                        settle(tx, &mut gateway, now)?;
                    }
                }
                Ok(())
            })
            .await?;
        Ok(())
    }
}

fn settle(
    tx: &mut Tx<'_>,
    gateway: &mut NatGateway,
    now: model::UnixMillis,
) -> Result<(), StoreError> {
    if gateway.state == NatGatewayState::Pending {
        gateway.state = NatGatewayState::Available;
    } else {
        gateway.state = NatGatewayState::Deleted;
        gateway.deleted_at = Some(now);
        tx.network_interface_delete(&gateway.interface_id)?;
    }
    tx.noun_put(gateway)
}

#[async_trait]
impl Reconciler for Networks {
    fn name(&self) -> &'static str {
        "networks"
    }

    fn period(&self) -> Duration {
        Duration::from_secs(30)
    }

    async fn pass(&mut self) -> Result<(), PassError> {
        let known = self.version;
        let read = self.store.read(move |tx| nouns(tx, known)).await?;
        let Some((version, all)) = read else {
            return Ok(());
        };
        let ids: Vec<VpcId> = all.iter().map(|nouns| nouns.vpc.id.clone()).collect();
        let plans = all.iter().map(plan).collect();
        self.apply(plans).await?;
        self.remove_others(&ids).await?;
        self.settle_nat_gateways().await?;
        self.version = Some(version);
        Ok(())
    }
}

/// The nouns of every VPC with their version; `None` when that is `known`.
fn nouns(tx: &Tx<'_>, known: Option<i64>) -> Result<Option<(i64, Vec<VpcNouns>)>, StoreError> {
    let version = tx.network_version()?;
    if known == Some(version) {
        return Ok(None);
    }
    let (subnets, groups) = (tx.subnet_list()?, tx.security_group_list()?);
    let interfaces = tx.network_interface_list()?;
    let prefix_lists = tx.noun_list()?;
    let mut all = Vec::new();
    for vpc in tx.vpc_list()? {
        let id = &vpc.id;
        all.push(VpcNouns {
            subnets: of_vpc(&subnets, |subnet| subnet.vpc_id == *id),
            security_groups: of_vpc(&groups, |group| group.vpc_id == *id),
            interfaces: of_vpc(&interfaces, |interface| interface.vpc_id == *id),
            rules: tx.noun_list_in_vpc(id)?,
            route_tables: tx.noun_list_in_vpc(id)?,
            internet_gateways: tx.noun_list_in_vpc(id)?,
            nat_gateways: tx.noun_list_in_vpc(id)?,
            flow_logs: tx.noun_list_in_vpc(id)?,
            prefix_lists: Vec::clone(&prefix_lists),
            vpc,
        });
    }
    Ok(Some((version, all)))
}

fn of_vpc<T: Clone>(all: &[T], belongs: impl Fn(&T) -> bool) -> Vec<T> {
    all.iter().filter(|item| belongs(item)).cloned().collect()
}
