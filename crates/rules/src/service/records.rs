//! What the record of a deployment under way tells of its tasks.

use std::collections::BTreeMap;

use model::service::{DeploymentId, MonitorStatus, RevisionSummary};
use model::task::TaskStatus;

use super::draft::Draft;

pub(super) fn count(draft: &mut Draft<'_>) {
    let desired = draft.decision.service.desired_count;
    let mut counts: BTreeMap<DeploymentId, RevisionSummary> = BTreeMap::new();
    for task in draft.live() {
        let id = task.view.deployment;
        let of = counts.entry(id).or_insert(nothing(id));
        of.requested += 1;
        match task.view.status {
            TaskStatus::Running => of.running += 1,
            _ => of.pending += 1,
        }
    }
    // What is started is pending once that is carried out.
    for start in &draft.decision.starts {
        let of = counts
            .entry(start.deployment)
            .or_insert(nothing(start.deployment));
        let count = u32::try_from(start.providers.len()).unwrap_or(u32::MAX);
        of.requested = of.requested.saturating_add(count);
        of.pending = of.pending.saturating_add(count);
    }
    let primary = draft.primary_id();
    let failed_tasks = draft.primary().map(|primary| primary.failed_tasks);
    let Some(record) = draft.open_record() else {
        return;
    };
    let of = |id: DeploymentId| {
        let seen = counts.get(&id).copied().unwrap_or(nothing(id));
        RevisionSummary {
            requested: if Some(id) == primary {
                desired
            } else {
                seen.requested
            },
            ..seen
        }
    };
    record.target = of(record.target.revision);
    for source in &mut record.sources {
        *source = of(source.revision);
    }
    if record.breaker == MonitorStatus::Monitoring {
        record.breaker_failures = failed_tasks.unwrap_or(0);
    }
}

fn nothing(revision: DeploymentId) -> RevisionSummary {
    RevisionSummary {
        revision,
        requested: 0,
        running: 0,
        pending: 0,
    }
}
