//! Tasks as targets: what is known of one, and how one is registered and deregistered.

use std::net::Ipv4Addr;

use model::UnixMillis;
use model::balancing::{
    BalancerReport, LoadBalancer, Target, TargetGroup, TargetHealth, TargetState,
};
use model::network::NetworkInterface;
use model::service::ServiceLoadBalancer;
use rules::service::{TargetSeen, TargetView};
use store::{BalancingNoun as _, StoreError, TaskRow, Tx};

use super::changes::Users;

/// The load balancers of a target group, with what they report.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) of: ServiceLoadBalancer,
    pub(super) exists: bool,
    balancers: Vec<LoadBalancer>,
    reports: Vec<BalancerReport>,
}

impl Group {
    pub(super) fn read(
        tx: &Tx<'_>,
        of: &ServiceLoadBalancer,
        users: &Users,
    ) -> Result<Self, StoreError> {
        let (mut balancers, mut reports) = (Vec::new(), Vec::new());
        for id in users.get(&of.target_group_id).into_iter().flatten() {
            balancers.extend(tx.balancing_find::<LoadBalancer>(id.as_str())?);
            reports.extend(tx.balancer_report_find(id)?);
        }
        let group = tx.balancing_find::<TargetGroup>(of.target_group_id.as_str())?;
        Ok(Self {
            of: of.clone(),
            exists: group.is_some(),
            balancers,
            reports,
        })
    }

    /// A task's own target, if it has one: its address may have been another task's before, and may be
    /// another's since it has stopped.
    pub(super) fn target(
        &self,
        tx: &Tx<'_>,
        row: &TaskRow,
        address: Ipv4Addr,
    ) -> Result<Option<Target>, StoreError> {
        let found = tx.target_find(&self.of.target_group_id, address, self.of.container_port)?;
        Ok(found.filter(|target| {
            let stopped_at = row.observation.stopped_at;
            target.registered_at >= row.task.created_at
                && stopped_at.is_none_or(|at| target.registered_at <= at)
        }))
    }

    pub(super) fn view(
        &self,
        tx: &Tx<'_>,
        row: &TaskRow,
        interface: Option<&NetworkInterface>,
    ) -> Result<TargetView, StoreError> {
        let target = match interface {
            Some(interface) => self.target(tx, row, interface.private_address)?,
            None => None,
        };
        Ok(TargetView {
            target_group_arn: self.of.target_group_arn.clone(),
            port: self.of.container_port,
            seen: match target {
                _ if !self.exists => TargetSeen::Nowhere,
                Some(target) => self.seen(&target),
                None => TargetSeen::Absent,
            },
        })
    }

    fn seen(&self, target: &Target) -> TargetSeen {
        if target.deregistered_at.is_some() {
            return TargetSeen::Draining;
        }
        if !self.is_used_in(target.availability_zone.as_deref()) {
            return TargetSeen::Unused;
        }
        let mut told = self.reports.iter().flat_map(|report| &report.targets);
        match told.find(|one| one.is_of(target)) {
            Some(TargetHealth {
                state: TargetState::Healthy,
                ..
            }) => TargetSeen::Healthy,
            Some(TargetHealth {
                state: TargetState::Unhealthy,
                reason,
                ..
            }) => TargetSeen::Unhealthy {
                reason: reason
                    .as_ref()
                    .map_or_else(String::new, |reason| reason.words().1),
            },
            _ => TargetSeen::Initial,
        }
    }

    fn is_used_in(&self, zone: Option<&str>) -> bool {
        let Some(zone) = zone else {
            return !self.balancers.is_empty();
        };
        let mut zones = self.balancers.iter().flat_map(|balancer| &balancer.zones);
        zones.any(|one| one.availability_zone == zone)
    }

    /// The task becomes a target.
    pub(super) fn register(
        &self,
        tx: &mut Tx<'_>,
        interface: &NetworkInterface,
        now: UnixMillis,
    ) -> Result<(), StoreError> {
        tx.balancing_put(&Target {
            target_group_id: self.of.target_group_id.clone(),
            address: interface.private_address,
            port: self.of.container_port,
            availability_zone: Some(interface.availability_zone.clone()),
            registered_at: now,
            deregistered_at: None,
        })
    }

    /// The task's target drains, or goes at once where no load balancer sends to it. Answers whether
    /// there was one.
    pub(super) fn deregister(
        &self,
        tx: &mut Tx<'_>,
        row: &TaskRow,
        interface: &NetworkInterface,
        now: UnixMillis,
    ) -> Result<bool, StoreError> {
        let Some(mut target) = self.target(tx, row, interface.private_address)? else {
            return Ok(false);
        };
        if self.balancers.is_empty() {
            tx.balancing_delete::<Target>(&target.id())?;
        } else if target.deregistered_at.is_none() {
            target.deregistered_at = Some(now);
            tx.balancing_put(&target)?;
        }
        Ok(true)
    }
}
