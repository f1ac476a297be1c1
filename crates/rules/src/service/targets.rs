//! Tasks as targets: a task that runs is registered, one that goes is deregistered, and stopped once
//! nothing is left of it.

use model::task::TaskStatus;

use super::draft::Draft;
use super::health::Condition;
use super::{Registration, TargetSeen};

pub(super) fn direct(draft: &mut Draft<'_>) {
    let decision = &mut draft.decision;
    for task in &draft.tasks {
        let view = task.view;
        let is_gone = task.condition == Condition::Gone;
        for target in &view.targets {
            let registration = || Registration {
                task: view.id.clone(),
                target_group_arn: target.target_group_arn.clone(),
                port: target.port,
            };
            match (&target.seen, is_gone) {
                (TargetSeen::Absent, false) if view.status == TaskStatus::Running => {
                    decision.registers.push(registration());
                }
                (TargetSeen::Absent | TargetSeen::Draining, _) | (_, false) => {}
                (_, true) => decision.deregisters.push(registration()),
            }
        }
        let has_none = view
            .targets
            .iter()
            .all(|target| target.seen == TargetSeen::Absent);
        let is_waiting =
            view.is_retiring && !view.is_stopping && view.status < TaskStatus::Stopping;
        if is_waiting && has_none {
            decision.stops.push(view.id.clone());
        }
    }
}
