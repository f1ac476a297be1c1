//! The services in `neargate status`: what is wanted, what runs, and what was said last.

use model::service::{Deployment, RolloutState, Service, ServiceEvent};
use store::{DeploymentCounts, StoreError, Tx};

/// A service with what runs of it.
pub(super) struct Known {
    service: Service,
    counts: Vec<DeploymentCounts>,
    last_event: Option<ServiceEvent>,
}

/// Every service that is not INACTIVE.
pub(super) fn read(tx: &Tx<'_>) -> Result<Vec<Known>, StoreError> {
    let mut all = Vec::new();
    for (key, _) in tx.service_versions()? {
        if let Some(service) = tx.service_find(&key.cluster, &key.name)? {
            all.push(Known {
                service,
                counts: tx.service_task_counts(&key.cluster, &key.name)?,
                last_event: tx
                    .service_events(&key.cluster, &key.name)?
                    .into_iter()
                    .next(),
            });
        }
    }
    Ok(all)
}

/// One line for each service and each of its deployments, and its last event.
pub(super) fn lines(all: &[Known]) -> Vec<String> {
    let mut lines = vec![format!("services       {}", all.len())];
    for known in all {
        lines.extend(known.lines());
    }
    lines
}

impl Known {
    fn lines(&self) -> Vec<String> {
        let service = &self.service;
        let running: u32 = self.counts.iter().map(|one| one.running).sum();
        let pending: u32 = self.counts.iter().map(|one| one.pending).sum();
        let mut lines = vec![format!(
            "  {}/{}  {}  {running} of {} running, {pending} pending{}",
            service.cluster,
            service.name,
            service.status.as_str(),
            service.desired_count,
            if self.is_well(running) { "" } else { "  !" },
        )];
        let deployments = service.deployments.iter().enumerate();
        lines.extend(deployments.map(|(place, one)| self.deployment(one, place == 0)));
        if let Some(event) = &self.last_event {
            lines.push(format!("    last event: {}", event.message));
        }
        lines
    }

    /// Whether nobody needs to look: everything that is wanted runs, and no deployment has failed.
    fn is_well(&self, running: u32) -> bool {
        let mut deployments = self.service.deployments.iter();
        running >= self.service.desired_count
            && !deployments.any(|one| one.rollout_state == RolloutState::Failed)
    }

    fn deployment(&self, one: &Deployment, is_primary: bool) -> String {
        let counts = self
            .counts
            .iter()
            .find(|counts| counts.deployment == one.id);
        let (running, pending) = counts.map_or((0, 0), |counts| (counts.running, counts.pending));
        let failed = match one.failed_tasks {
            0 => String::new(),
            count => format!(", {count} failed"),
        };
        format!(
            "    {} {}  {}  {running} running, {pending} pending{failed}  {}",
            if is_primary { "PRIMARY" } else { "ACTIVE " },
            one.id,
            one.rollout_state.as_str(),
            one.rollout_state_reason,
        )
    }
}
