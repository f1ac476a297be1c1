//! What users and AWS do to a service and its tasks: what operations write.

use model::service::{
    DeploymentConfiguration, DeploymentId, RevisionImage, RevisionSummary, ServiceDeploymentId,
    ServiceDeploymentStatus, ServiceSpec, ServiceStatus,
};
use model::task::{StopCode, TaskStatus};
use rules::service::{NewIds, TargetSeen, begin};

use crate::world::World;

impl World {
    /// What `CreateService`, or `UpdateService` with something new, does.
    pub(crate) fn deploy(&mut self, spec: ServiceSpec) {
        self.history.user_acts(self.now);
        let ids = NewIds {
            deployment: DeploymentId::from_random(self.bits()),
            record: ServiceDeploymentId::from_random(self.bits()),
        };
        let image = RevisionImage {
            container: "app".to_owned(),
            image: "app:latest".to_owned(),
            digest: None,
            is_consistent: self.is_consistent,
        };
        let running = self.summaries();
        let records: Vec<_> = self.unfinished_records().cloned().collect();
        let id = ids.deployment;
        self.tell(|| {
            let config = &spec.deployment;
            format!(
                "user: deploy revision {} as {id} ({}/{}, breaker {:?})",
                spec.revision,
                config.minimum_healthy_percent,
                config.maximum_percent,
                config.circuit_breaker
            )
        });
        let begun = begin(
            &self.service,
            spec,
            vec![image],
            ids,
            &running,
            &records,
            self.now,
        );
        self.service = begun.service;
        self.revisions.insert(begun.revision.id, begun.revision);
        for record in begun.records {
            self.put_record(record);
        }
        self.dirty = true;
    }

    /// What `UpdateService` with a number alone does.
    pub(crate) fn scale(&mut self, desired: u32) {
        self.history.user_acts(self.now);
        self.tell(|| format!("user: desired count {desired}"));
        self.service.desired_count = desired;
        self.dirty = true;
    }

    /// What `UpdateService` with nothing but a deployment configuration does.
    pub(crate) fn configure(&mut self, configuration: DeploymentConfiguration) {
        self.history.user_acts(self.now);
        self.tell(|| format!("user: {configuration:?}"));
        self.service.spec.deployment = configuration;
        self.dirty = true;
    }

    /// What `DeleteService` does.
    pub(crate) fn delete(&mut self) {
        self.history.user_acts(self.now);
        self.tell(|| "user: delete".to_owned());
        self.service.status = ServiceStatus::Draining;
        self.service.desired_count = 0;
        self.dirty = true;
    }

    /// What `StopServiceDeployment` does, if there is something to stop.
    pub(crate) fn stop_deployment(&mut self) {
        self.history.user_acts(self.now);
        let running = self.records.iter_mut().find(|one| {
            use ServiceDeploymentStatus::{InProgress, Pending};
            matches!(one.status, Pending | InProgress)
        });
        if let Some(record) = running {
            record.status = ServiceDeploymentStatus::RollbackRequested;
            self.dirty = true;
            self.tell(|| "user: stop the deployment".to_owned());
        }
    }

    /// What `StopTask` does: a task that is a target retires first.
    pub(crate) fn stop_task(&mut self, index: usize) {
        let view = &self.views[index];
        if view.is_leaving {
            return;
        }
        self.history.disturbances += 1;
        self.dirty = true;
        self.tell_task(index, || "is stopped by a user".to_owned());
        let mut targets = self.views[index].targets.iter();
        if targets.any(|target| target.seen != TargetSeen::Absent) {
            self.retire(index, StopCode::UserInitiated);
        } else {
            self.views[index].stop_code = Some(StopCode::UserInitiated);
            self.stop(index);
        }
    }

    /// Spot capacity is needed back: the task goes at once, target or not, retiring or not.
    pub(crate) fn interrupt(&mut self, index: usize) {
        let view = &mut self.views[index];
        let runs = view.status == TaskStatus::Running && !view.is_stopping;
        let is_spot = view.capacity_provider.as_deref() == Some("FARGATE_SPOT");
        if !runs || !is_spot || (view.is_leaving && !view.is_retiring) {
            return;
        }
        view.stop_code = Some(StopCode::SpotInterruption);
        self.history.disturbances += 1;
        self.dirty = true;
        self.tell_task(index, || "is interrupted".to_owned());
        self.stop(index);
    }

    fn summaries(&self) -> Vec<RevisionSummary> {
        let deployments = self.service.deployments.iter();
        let of = |id: DeploymentId| {
            let live = self.views.iter().filter(move |view| view.is_live());
            live.filter(move |view| view.deployment == id)
        };
        let count = |number: usize| u32::try_from(number).unwrap();
        deployments
            .map(|one| RevisionSummary {
                revision: one.id,
                requested: count(of(one.id).count()),
                running: count(
                    of(one.id)
                        .filter(|view| view.status == TaskStatus::Running)
                        .count(),
                ),
                pending: count(
                    of(one.id)
                        .filter(|view| view.status < TaskStatus::Running)
                        .count(),
                ),
            })
            .collect()
    }
}
