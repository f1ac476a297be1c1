//! Reads everything that a decision about one service rests on.

use std::collections::{BTreeMap, BTreeSet};

use model::network::NetworkInterface;
use model::service::{DeploymentId, Service, ServiceDeployment, ServiceRevision, ServiceStatus};
use model::{SubnetId, TaskId, UnixMillis};
use rules::service::{Snapshot, TaskView};
use rules::task;
use store::{ServiceKey, StoreError, TaskRow, Tx};

use super::changes::Users;
use super::targets::Group;

/// A service with all that belongs to it, as it is committed.
#[derive(Debug)]
pub(super) struct Seen {
    pub(super) service: Service,
    pub(super) revisions: BTreeMap<DeploymentId, ServiceRevision>,
    pub(super) records: Vec<ServiceDeployment>,
    last_completed: Option<DeploymentId>,
    pub(super) rows: BTreeMap<TaskId, TaskRow>,
    pub(super) interfaces: BTreeMap<TaskId, NetworkInterface>,
    /// The target groups of each revision, in its order.
    pub(super) groups: BTreeMap<DeploymentId, Vec<Group>>,
    pub(super) tasks: Vec<TaskView>,
    zones: BTreeSet<String>,
}

impl Seen {
    /// `None` for a service that there is nothing to do about.
    pub(super) fn read(
        tx: &Tx<'_>,
        key: &ServiceKey,
        users: &Users,
    ) -> Result<Option<Self>, StoreError> {
        let Some(service) = tx.service_find(&key.cluster, &key.name)? else {
            return Ok(None);
        };
        if service.status == ServiceStatus::Inactive {
            return Ok(None);
        }
        let last_completed = tx.service_last_completed(&key.cluster, &key.name)?;
        let rows = tx.service_tasks(&key.cluster, &key.name)?;
        let mut wanted: BTreeSet<DeploymentId> = service
            .deployments
            .iter()
            .map(|deployment| deployment.id)
            .chain(last_completed)
            .collect();
        let of_tasks = rows.iter().filter_map(|row| row.task.service.as_ref());
        wanted.extend(of_tasks.map(|of| of.deployment));
        let (mut revisions, mut groups) = (BTreeMap::new(), BTreeMap::new());
        for id in wanted {
            let Some(revision) = tx.service_revision_find(id)? else {
                continue;
            };
            let of = revision.spec.load_balancers.iter();
            let of: Vec<Group> = of
                .map(|of| Group::read(tx, of, users))
                .collect::<Result<_, _>>()?;
            groups.insert(id, of);
            revisions.insert(id, revision);
        }
        let mut records = Vec::new();
        for deployment in &service.deployments {
            records.extend(tx.service_deployment_find(&deployment.service_deployment)?);
        }
        let mut zones = BTreeSet::new();
        for subnet in &service.spec.network.subnets {
            let Ok(id) = SubnetId::parse(subnet) else {
                continue;
            };
            zones.extend(tx.subnet_find(&id)?.map(|subnet| subnet.availability_zone));
        }
        let mut seen = Self {
            service,
            revisions,
            records,
            last_completed,
            rows: BTreeMap::new(),
            interfaces: BTreeMap::new(),
            groups,
            tasks: Vec::new(),
            zones,
        };
        for row in rows {
            seen.add(tx, row)?;
        }
        Ok(Some(seen))
    }

    fn add(&mut self, tx: &Tx<'_>, row: TaskRow) -> Result<(), StoreError> {
        let Some(of) = row.task.service.clone() else {
            return Ok(());
        };
        let (task, observation) = (&row.task, &row.observation);
        let has_targets = self
            .groups
            .get(&of.deployment)
            .is_some_and(|of| !of.is_empty());
        let interface = if has_targets {
            tx.network_interface_of_task(&task.id)?
        } else {
            None
        };
        let mut targets = Vec::new();
        for group in self.groups.get(&of.deployment).into_iter().flatten() {
            targets.push(group.view(tx, &row, interface.as_ref())?);
        }
        let decides = task.containers.iter().any(|one| one.decides_health);
        let digests = observation.containers.iter().filter_map(|container| {
            Some((container.name.clone(), container.image_digest.clone()?))
        });
        self.tasks.push(TaskView {
            id: task.id.clone(),
            deployment: of.deployment,
            created_at: task.created_at,
            zone: task.availability_zone.clone(),
            capacity_provider: task.capacity_provider.clone(),
            status: observation.status,
            is_leaving: !task.wants_to_run(observation),
            is_retiring: task.retire.is_some(),
            is_stopping: task.stop.is_some(),
            stop_code: task.stop_cause(observation).map(|(code, _)| code),
            started_at: observation.started_at,
            health: decides.then(|| task::health(task, observation)),
            targets,
            protected_until: task.protected_until,
            digests: digests.collect(),
        });
        if let Some(interface) = interface {
            self.interfaces.insert(task.id.clone(), interface);
        }
        self.rows.insert(task.id.clone(), row);
        Ok(())
    }

    pub(super) fn snapshot(
        &self,
        now: UnixMillis,
        pace: model::Pace,
        place_after: Option<UnixMillis>,
    ) -> Snapshot<'_> {
        Snapshot {
            now,
            pace,
            service: &self.service,
            revisions: self.revisions.iter().map(|(id, one)| (*id, one)).collect(),
            records: &self.records,
            last_completed: self.last_completed,
            tasks: &self.tasks,
            // There is no CloudWatch yet; services that name alarms are refused.
            alarms: BTreeSet::new(),
            zones: self.zones.clone(),
            place_after,
        }
    }
}
