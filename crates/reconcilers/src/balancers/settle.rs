//! What becomes of the nouns when the engine has followed them.

use model::balancing::{BalancerReport, LoadBalancer, Target, TargetGroup};
use model::network::NetworkInterface;
use model::{LoadBalancerId, NetworkInterfaceId, Pace, UnixMillis};
use rules::balancing::attributes::target_group_settings;
use store::{BalancingNoun as _, StoreError, Tx};

/// Something that the engine has done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Done {
    /// The load balancer serves a plan, with these interfaces and no others.
    Serves(LoadBalancerId, Vec<NetworkInterfaceId>),
    /// It does not come to serve its plan, for this reason.
    Fails(LoadBalancerId, String),
    /// The data plane of a load balancer is no more.
    Gone(LoadBalancerId),
}

pub(super) fn settle(tx: &mut Tx<'_>, done: &[Done], now: UnixMillis) -> Result<(), StoreError> {
    let interfaces = tx.network_interface_list()?;
    for done in done {
        match done {
            Done::Serves(id, nodes) => {
                let Some(mut own) = tx.balancing_find::<LoadBalancer>(id.as_str())? else {
                    continue;
                };
                // Also those that came after the plan was made are kept.
                let is_used = |interface: &NetworkInterface| {
                    let mut zones = own.zones.iter();
                    nodes.contains(&interface.id)
                        || zones.any(|zone| zone.interface_id == interface.id)
                };
                delete_interfaces(tx, &interfaces, id, is_used)?;
                if own.active_at.is_none() {
                    own.active_at = Some(now);
                    tx.balancing_put(&own)?;
                }
                note_failure(tx, id, None, now)?;
            }
            Done::Fails(id, failure) => {
                if tx.balancing_find::<LoadBalancer>(id.as_str())?.is_some() {
                    note_failure(tx, id, Some(failure.clone()), now)?;
                }
            }
            Done::Gone(id) => {
                if tx.balancing_find::<LoadBalancer>(id.as_str())?.is_none() {
                    delete_interfaces(tx, &interfaces, id, |_| false)?;
                    tx.balancer_report_delete(id)?;
                }
            }
        }
    }
    Ok(())
}

/// Forgets what the data planes said that do not serve any more: after a boot nothing is healthy, and no
/// load balancer active, until that is seen again.
pub(super) fn forget(tx: &mut Tx<'_>, serving: &[LoadBalancerId]) -> Result<(), StoreError> {
    for mut own in tx.balancing_list::<LoadBalancer>()? {
        if serving.contains(&own.id) {
            continue;
        }
        tx.balancer_report_delete(&own.id)?;
        if own.active_at.take().is_some() {
            tx.balancing_put(&own)?;
        }
    }
    Ok(())
}

/// Says beside what the data plane reports why it does not serve its plan, or that it does.
fn note_failure(
    tx: &mut Tx<'_>,
    id: &LoadBalancerId,
    failure: Option<String>,
    now: UnixMillis,
) -> Result<(), StoreError> {
    let known = tx.balancer_report_find(id)?;
    if known.as_ref().and_then(|known| known.failure.as_ref()) == failure.as_ref() {
        return Ok(());
    }
    let mut report = known.unwrap_or_else(|| BalancerReport {
        load_balancer_id: id.clone(),
        at: now,
        plan_version: 0,
        listeners: Vec::new(),
        notes: Vec::new(),
        targets: Vec::new(),
        failure: None,
    });
    report.failure = failure;
    tx.balancer_report_put(&report)
}

fn delete_interfaces(
    tx: &mut Tx<'_>,
    interfaces: &[NetworkInterface],
    owner: &LoadBalancerId,
    is_used: impl Fn(&NetworkInterface) -> bool,
) -> Result<(), StoreError> {
    let own = interfaces
        .iter()
        .filter(|interface| interface.load_balancer() == Some(owner));
    for interface in own.filter(|interface| !is_used(interface)) {
        tx.network_interface_delete(&interface.id)?;
    }
    Ok(())
}

/// Removes the targets whose deregistration delay is over.
pub(super) fn drop_drained(tx: &mut Tx<'_>, pace: Pace, now: UnixMillis) -> Result<(), StoreError> {
    let groups = tx.balancing_list::<TargetGroup>()?;
    for target in tx.balancing_list::<Target>()? {
        if drained_at(&groups, &target, pace).is_some_and(|at| at <= now) {
            tx.balancing_delete::<Target>(&target.id())?;
        }
    }
    Ok(())
}

/// When a target has drained; `None` if it does not drain. Without its group there is nothing to wait
/// for.
pub(super) fn drained_at(
    groups: &[TargetGroup],
    target: &Target,
    pace: Pace,
) -> Option<UnixMillis> {
    let since = target.deregistered_at?;
    let group = groups.iter().find(|one| one.id == target.target_group_id);
    let delay = group.map_or(0, |group| {
        target_group_settings(&group.attributes).deregistration_delay_seconds
    });
    Some(since.plus_millis(pace.seconds(delay.into())))
}
