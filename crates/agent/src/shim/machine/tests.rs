//! Life cycles of tasks, as lists of inputs and the actions they must give.

mod supervision;

use proptest::prelude::*;

use super::super::protocol::{Dependency, HealthCheckBundle};
use super::*;

fn container(name: &str, essential: bool, depends_on: &[(&str, Condition)]) -> ContainerBundle {
    ContainerBundle {
        name: name.into(),
        essential,
        stop_timeout_ms: 30,
        depends_on: depends_on
            .iter()
            .map(|(container, condition)| Dependency {
                container: (*container).into(),
                condition: *condition,
            })
            .collect(),
        ..ContainerBundle::default()
    }
}

fn machine(containers: Vec<ContainerBundle>) -> Machine {
    Machine::new(&TaskBundle {
        containers,
        ..TaskBundle::default()
    })
    .unwrap()
}

/// Feeds the inputs in order and compares the actions of each.
#[track_caller]
fn check(machine: &mut Machine, steps: Vec<(u64, Input, Vec<Action>)>) {
    for (now, input, expected) in steps {
        let text = format!("{input:?} at {now}");
        assert_eq!(machine.handle(now, input), expected, "{text}");
    }
}

fn requested() -> Input {
    Input::Stop(StopCause::Requested {
        reason: "test".into(),
    })
}

fn dependency_error(dependency: &str, condition: &str, reason: &str) -> StartError {
    StartError::Dependency {
        dependency: dependency.into(),
        condition: condition.into(),
        reason: format!("dependency graph: {reason}"),
    }
}

#[test]
fn one_container_runs_and_ends() {
    let mut task = machine(vec![container("a", true, &[])]);
    assert_eq!(task.phase(), TaskPhase::Starting);
    check(
        &mut task,
        vec![
            (0, Input::Tick, vec![Action::Launch(0)]),
            (5, Input::Launched(0), vec![]),
        ],
    );
    assert_eq!((task.phase(), task.deadline()), (TaskPhase::Running, None));
    check(&mut task, vec![(9, Input::Exited(0, 3), vec![])]);
    assert_eq!(task.phase(), TaskPhase::Stopped);
    assert_eq!(
        task.stop_cause(),
        Some(&StopCause::EssentialExited {
            container: "a".into()
        })
    );
}

#[test]
fn an_essential_end_stops_the_others_and_a_normal_end_does_not() {
    let all = vec![
        container("a", true, &[]),
        container("b", false, &[]),
        container("c", true, &[]),
    ];
    let mut task = machine(all);
    check(
        &mut task,
        vec![
            (
                0,
                Input::Tick,
                vec![Action::Launch(0), Action::Launch(1), Action::Launch(2)],
            ),
            (1, Input::Launched(0), vec![]),
            (1, Input::Launched(1), vec![]),
            (1, Input::Launched(2), vec![]),
            (2, Input::Exited(1, 0), vec![]),
            (3, Input::Exited(0, 1), vec![Action::Signal(2)]),
        ],
    );
    assert_eq!(
        (task.phase(), task.deadline()),
        (TaskPhase::Stopping, Some(33))
    );
    check(
        &mut task,
        vec![
            (32, Input::Tick, vec![]),
            (33, Input::Tick, vec![Action::Kill(2)]),
            (99, Input::Tick, vec![]),
            (99, Input::Exited(2, 137), vec![]),
        ],
    );
    assert_eq!(task.phase(), TaskPhase::Stopped);
    assert_eq!(
        task.stop_cause(),
        Some(&StopCause::EssentialExited {
            container: "a".into()
        })
    );
}

#[test]
fn dependencies_order_start_and_stop() {
    let mut task = machine(vec![
        container(
            "app",
            true,
            &[("proxy", Condition::Start), ("setup", Condition::Success)],
        ),
        container("proxy", false, &[]),
        container("setup", false, &[("proxy", Condition::Start)]),
    ]);
    check(
        &mut task,
        vec![
            (0, Input::Tick, vec![Action::Launch(1)]),
            (1, Input::Launched(1), vec![Action::Launch(2)]),
            (2, Input::Launched(2), vec![]),
            (3, Input::Exited(2, 0), vec![Action::Launch(0)]),
            (4, Input::Launched(0), vec![]),
        ],
    );
    assert_eq!(task.phase(), TaskPhase::Running);
    check(
        &mut task,
        vec![
            (5, requested(), vec![Action::Signal(0)]),
            (6, requested(), vec![]),
            (7, Input::Exited(0, 143), vec![Action::Signal(1)]),
            (8, Input::Exited(1, 143), vec![]),
        ],
    );
    assert_eq!(task.phase(), TaskPhase::Stopped);
    assert_eq!(
        task.stop_cause(),
        Some(&StopCause::Requested {
            reason: "test".into()
        })
    );
}

#[test]
fn a_condition_that_cannot_be_met_fails_the_dependent() {
    {
        let all = vec![
            container("app", true, &[("setup", Condition::Success)]),
            container("setup", false, &[]),
        ];
        let mut task = machine(all);
        check(
            &mut task,
            vec![
                (0, Input::Tick, vec![Action::Launch(1)]),
                (1, Input::Launched(1), vec![]),
                (
                    2,
                    Input::Exited(1, 1),
                    vec![Action::Fail(
                        0,
                        dependency_error(
                            "setup",
                            "SUCCESS",
                            "failed to resolve container ordering dependency \
                             [setup() (STOPPED->RUNNING) - Exit: 1] for target \
                             [app() (NONE->RUNNING)] as dependency did not exit successfully.",
                        ),
                    )],
                ),
            ],
        );
        assert_eq!(task.phase(), TaskPhase::Stopped);
        assert_eq!(
            task.stop_cause(),
            Some(&StopCause::StartFailed {
                container: "app".into()
            })
        );
    }
    // What never started has not completed either.
    for (condition, name) in [
        (Condition::Start, "START"),
        (Condition::Complete, "COMPLETE"),
    ] {
        let all = vec![
            container("app", true, &[("setup", condition)]),
            container("setup", false, &[]),
        ];
        let mut task = machine(all);
        check(
            &mut task,
            vec![
                (0, Input::Tick, vec![Action::Launch(1)]),
                (
                    1,
                    Input::LaunchFailed(1),
                    vec![Action::Fail(
                        0,
                        dependency_error(
                            "setup",
                            name,
                            "failed to resolve container ordering dependency \
                             [setup() (STOPPED->RUNNING)] for target [app() (NONE->RUNNING)] \
                             because dependency will never start",
                        ),
                    )],
                ),
            ],
        );
        assert_eq!(task.phase(), TaskPhase::Stopped);
    }
}

#[test]
fn waiting_for_a_dependency_ends() {
    let mut setup = container("setup", false, &[]);
    setup.start_timeout_ms = Some(100);
    let mut task = machine(vec![
        container("app", true, &[("setup", Condition::Complete)]),
        setup,
    ]);
    check(
        &mut task,
        vec![
            (0, Input::Tick, vec![Action::Launch(1)]),
            (10, Input::Launched(1), vec![]),
        ],
    );
    assert_eq!(task.deadline(), Some(110));
    check(
        &mut task,
        vec![(
            110,
            Input::Tick,
            vec![
                Action::Fail(
                    0,
                    dependency_error(
                        "setup",
                        "COMPLETE",
                        "container ordering dependency [setup() (RUNNING->RUNNING)] for target \
                         [app() (NONE->RUNNING)] has timed out.",
                    ),
                ),
                Action::Signal(1),
            ],
        )],
    );
}

#[test]
fn a_failed_start_stops_the_task_only_when_essential() {
    let mut task = machine(vec![container("a", true, &[]), container("b", false, &[])]);
    check(
        &mut task,
        vec![
            (0, Input::Tick, vec![Action::Launch(0), Action::Launch(1)]),
            (1, Input::LaunchFailed(1), vec![]),
            (1, Input::Launched(0), vec![]),
        ],
    );
    assert_eq!(task.phase(), TaskPhase::Running);
    let mut task = machine(vec![container("a", true, &[]), container("b", false, &[])]);
    check(
        &mut task,
        vec![
            (0, Input::Tick, vec![Action::Launch(0), Action::Launch(1)]),
            (1, Input::LaunchFailed(0), vec![]),
            // Stopped as soon as it runs.
            (2, Input::Launched(1), vec![Action::Signal(1)]),
            (3, Input::Exited(1, 143), vec![]),
        ],
    );
    assert_eq!(
        task.stop_cause(),
        Some(&StopCause::StartFailed {
            container: "a".into()
        })
    );
}

#[test]
fn kill_does_not_wait() {
    let mut task = machine(vec![
        container("a", true, &[]),
        container("b", false, &[("a", Condition::Start)]),
        container("c", false, &[("b", Condition::Complete)]),
    ]);
    check(
        &mut task,
        vec![
            (0, Input::Tick, vec![Action::Launch(0)]),
            (1, Input::Launched(0), vec![Action::Launch(1)]),
            (2, Input::Kill, vec![Action::Kill(0), Action::Kill(1)]),
            (3, Input::LaunchFailed(1), vec![]),
            (4, Input::Exited(0, 137), vec![]),
        ],
    );
    assert_eq!(task.phase(), TaskPhase::Stopped);
}

#[test]
fn a_launch_that_hangs_is_killed() {
    let mut task = machine(vec![container("a", true, &[])]);
    check(&mut task, vec![(7, Input::Tick, vec![Action::Launch(0)])]);
    let deadline = task.deadline().unwrap();
    assert_eq!(deadline, 7 + LAUNCH_TIMEOUT_MS);
    check(
        &mut task,
        vec![
            (deadline, Input::Tick, vec![Action::Kill(0)]),
            (deadline, Input::LaunchFailed(0), vec![]),
        ],
    );
    assert_eq!(task.phase(), TaskPhase::Stopped);
}

#[test]
fn senseless_tasks_are_refused() {
    #[track_caller]
    fn check(containers: Vec<ContainerBundle>, expected: &str) {
        let bundle = TaskBundle {
            containers,
            ..TaskBundle::default()
        };
        assert_eq!(Machine::new(&bundle).unwrap_err(), expected);
    }
    check(vec![], "no container is essential");
    check(
        vec![container("a", false, &[])],
        "no container is essential",
    );
    check(
        vec![container("a", true, &[]), container("a", true, &[])],
        "two containers are called \"a\"",
    );
    check(
        vec![container("a", true, &[("b", Condition::Start)])],
        "container \"b\" does not exist",
    );
    check(
        vec![
            container("a", true, &[("b", Condition::Start)]),
            container("b", true, &[("a", Condition::Complete)]),
        ],
        "the dependencies of the containers form a cycle",
    );
    check(
        vec![
            container("a", true, &[("b", Condition::Healthy)]),
            container("b", true, &[]),
        ],
        "container \"b\" has no health check",
    );
}

proptest! {
    /// However containers behave, a task that is stopped ends, nothing is launched
    /// twice, and no container is launched after the stop began.
    #[test]
    fn every_task_ends(
        essential in proptest::collection::vec(any::<bool>(), 1..6),
        edges in proptest::collection::vec((0..6_usize, 0..6_usize, 0..3_u8), 0..8),
        script in proptest::collection::vec((0..6_usize, 0..5_u8, 0..3_i32), 0..40),
    ) {
        let mut containers: Vec<_> = essential
            .iter()
            .enumerate()
            .map(|(index, essential)| container(&index.to_string(), *essential || index == 0, &[]))
            .collect();
        for (from, to, condition) in edges {
            // Only backwards, so that there is no cycle.
            if to < from && from < containers.len() {
                let condition = [Condition::Start, Condition::Complete, Condition::Success][usize::from(condition)];
                containers[from].depends_on.push(Dependency { container: to.to_string(), condition });
            }
        }
        let mut task = machine(containers);
        let mut launched = vec![0; essential.len()];
        let mut now = 0;
        let mut feed = |task: &mut Machine, now: u64, input: Input| {
            let was_stopping = task.stop_cause().is_some();
            for action in task.handle(now, input) {
                if let Action::Launch(index) = action {
                    assert!(!was_stopping);
                    launched[index] += 1;
                    assert_eq!(launched[index], 1);
                }
            }
        };
        feed(&mut task, now, Input::Tick);
        for (index, what, code) in script {
            now += 10;
            let phase = task.container_phase(index);
            match (what, phase) {
                (0 | 1, ContainerPhase::Starting) => feed(&mut task, now, Input::Launched(index)),
                (2, ContainerPhase::Starting) => feed(&mut task, now, Input::LaunchFailed(index)),
                (3, ContainerPhase::Running) => feed(&mut task, now, Input::Exited(index, code)),
                _ => feed(&mut task, now, Input::Tick),
            }
        }
        feed(&mut task, now, requested());
        // Programs that ignore the stop signal end when they are killed.
        for _ in 0..20 {
            now += 1000;
            for index in 0..essential.len() {
                match task.container_phase(index) {
                    ContainerPhase::Starting => feed(&mut task, now, Input::Launched(index)),
                    ContainerPhase::Running => feed(&mut task, now, Input::Exited(index, 137)),
                    _ => feed(&mut task, now, Input::Tick),
                }
            }
        }
        prop_assert_eq!(task.phase(), TaskPhase::Stopped);
        prop_assert_eq!(task.deadline(), None);
    }
}
