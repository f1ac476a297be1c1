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
                (TargetSeen::Absent | TargetSeen::Draining | TargetSeen::Nowhere, _)
                | (_, false) => {}
                (_, true) => decision.deregisters.push(registration()),
            }
        }
        let has_none = view
            .targets
            .iter()
            .all(|target| matches!(target.seen, TargetSeen::Absent | TargetSeen::Nowhere));
        let is_waiting =
            view.is_retiring && !view.is_stopping && view.status < TaskStatus::Stopping;
        if is_waiting && has_none {
            decision.stops.push(view.id.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::TaskView;
    use super::super::scene::{Scene, balanced};
    use super::*;

    /// How many targets are registered and deregistered, and tasks stopped.
    fn check(change: impl Fn(&mut TaskView), expected: (usize, usize, usize)) {
        let scene = Scene::new(1, balanced).completed().task(1, &change);
        let decision = scene.decide();
        let is = (
            decision.registers.len(),
            decision.deregisters.len(),
            decision.stops.len(),
        );
        assert_eq!(is, expected, "{:?}", scene.tasks[0]);
    }

    fn leaving(seen: TargetSeen) -> impl Fn(&mut TaskView) {
        move |view| {
            view.is_leaving = true;
            view.is_retiring = true;
            view.status = TaskStatus::Deactivating;
            view.targets[0].seen = seen.clone();
        }
    }

    #[test]
    fn what_runs_is_a_target_and_what_goes_is_none() {
        check(|_| {}, (0, 0, 0));
        check(|view| view.targets[0].seen = TargetSeen::Absent, (1, 0, 0));
        let pending = |view: &mut TaskView| {
            view.status = TaskStatus::Pending;
            view.targets[0].seen = TargetSeen::Absent;
        };
        check(pending, (0, 0, 0));
        check(leaving(TargetSeen::Healthy), (0, 1, 0));
        check(leaving(TargetSeen::Unused), (0, 1, 0));
        check(leaving(TargetSeen::Draining), (0, 0, 0));
        check(leaving(TargetSeen::Absent), (0, 0, 1));
        let stopping = |view: &mut TaskView| {
            leaving(TargetSeen::Absent)(view);
            view.is_stopping = true;
        };
        check(stopping, (0, 0, 0));
        let dead = |view: &mut TaskView| {
            view.is_leaving = true;
            view.status = TaskStatus::Stopped;
        };
        check(dead, (0, 1, 0));
    }

    #[test]
    fn a_task_stops_when_its_last_target_is_gone() {
        let two = |spec: &mut model::service::ServiceSpec| {
            balanced(spec);
            let mut second = spec.load_balancers[0].clone();
            second.container_port = 81;
            spec.load_balancers.push(second);
        };
        let scene = Scene::new(0, two).completed();
        let mut scene = scene.task(1, leaving(TargetSeen::Absent));
        assert!(scene.decide().stops.is_empty(), "the second still drains");
        scene.tasks[0].targets[1].seen = TargetSeen::Absent;
        assert_eq!(scene.decide().stops.len(), 1);
    }
}
