//! Health checks and restarts as parts of a task's life.

use super::*;

fn with_check(mut bundle: ContainerBundle, retries: u32) -> ContainerBundle {
    bundle.health_check = Some(HealthCheckBundle {
        args: vec!["check".into()],
        interval_ms: 10,
        timeout_ms: 5,
        retries,
        start_period_ms: 0,
    });
    bundle
}

fn with_restart(mut bundle: ContainerBundle, period: u64, ignored: &[i32]) -> ContainerBundle {
    bundle.restart = Some(RestartBundle {
        ignored_exit_codes: ignored.to_vec(),
        attempt_period_ms: period,
    });
    bundle
}

#[test]
fn a_healthy_dependency_starts_what_waits_for_it() {
    let mut task = machine(vec![
        container("app", true, &[("db", Condition::Healthy)]),
        with_check(container("db", true, &[]), 3),
    ]);
    check(
        &mut task,
        vec![
            (0, Input::Tick, vec![Action::Launch(1)]),
            (2, Input::Launched(1), vec![]),
            (11, Input::Tick, vec![]),
            (12, Input::Tick, vec![Action::Check(1)]),
            (13, Input::Checked(1, false), vec![]),
            (23, Input::Tick, vec![Action::Check(1)]),
            (24, Input::Checked(1, true), vec![Action::Launch(0)]),
            (25, Input::Launched(0), vec![]),
        ],
    );
    assert_eq!(task.phase(), TaskPhase::Running);
    assert_eq!(task.health(1), Some((HealthStatus::Healthy, 0)));
    assert_eq!(task.health(0), None);
    // Nobody is stopped for being unhealthy; that is for services to decide.
    check(
        &mut task,
        vec![
            (34, Input::Tick, vec![Action::Check(1)]),
            (39, Input::Tick, vec![Action::KillCheck(1)]),
            (40, Input::Checked(1, false), vec![]),
            (49, Input::Tick, vec![Action::Check(1)]),
            (50, Input::Checked(1, false), vec![]),
            (60, Input::Tick, vec![Action::Check(1)]),
            (61, Input::Checked(1, false), vec![]),
        ],
    );
    assert_eq!(task.health(1), Some((HealthStatus::Unhealthy, 3)));
    assert_eq!(task.phase(), TaskPhase::Running);
    // Checks end with the task; the verdict stays.
    check(
        &mut task,
        vec![
            (71, Input::Tick, vec![Action::Check(1)]),
            (72, requested(), vec![Action::Signal(0)]),
            (73, Input::Exited(0, 0), vec![Action::Signal(1)]),
            (74, Input::Checked(1, true), vec![]),
            (99, Input::Exited(1, 0), vec![]),
        ],
    );
    assert_eq!(task.health(1), Some((HealthStatus::Unhealthy, 3)));
    assert_eq!((task.phase(), task.deadline()), (TaskPhase::Stopped, None));
}

#[test]
fn waiting_for_health_ends_with_the_start_timeout_or_the_container() {
    let wait = || {
        let mut db = with_check(container("db", false, &[]), 1);
        db.image = "img".into();
        db.start_timeout_ms = Some(15);
        machine(vec![
            container("app", true, &[("db", Condition::Healthy)]),
            db,
        ])
    };
    let never = |text: &str| Action::Fail(0, dependency_error("db", "HEALTHY", text));
    let mut task = wait();
    check(
        &mut task,
        vec![
            (0, Input::Tick, vec![Action::Launch(1)]),
            (0, Input::Launched(1), vec![]),
            (10, Input::Tick, vec![Action::Check(1)]),
            (11, Input::Checked(1, false), vec![]),
            (
                15,
                Input::Tick,
                vec![
                    never(
                        "container ordering dependency [db(img) (RUNNING->RUNNING)] for target \
                         [app() (NONE->RUNNING)] has timed out.",
                    ),
                    Action::Signal(1),
                ],
            ),
        ],
    );
    let mut task = wait();
    check(
        &mut task,
        vec![
            (0, Input::Tick, vec![Action::Launch(1)]),
            (0, Input::Launched(1), vec![]),
            (
                3,
                Input::Exited(1, 0),
                vec![never(
                    "failed to resolve the container ordering dependency \
                     [db(img) (STOPPED->RUNNING) - Exit: 0] for target [app() (NONE->RUNNING)]",
                )],
            ),
        ],
    );
    assert_eq!(task.phase(), TaskPhase::Stopped);
}

#[test]
fn a_container_that_ran_long_enough_runs_again_in_its_place() {
    let app = with_check(container("app", true, &[]), 1);
    let mut task = machine(vec![
        with_restart(app, 60, &[7]),
        container("other", true, &[("app", Condition::Start)]),
    ]);
    check(
        &mut task,
        vec![
            (0, Input::Tick, vec![Action::Launch(0)]),
            (5, Input::Launched(0), vec![Action::Launch(1)]),
            (6, Input::Launched(1), vec![]),
            (15, Input::Tick, vec![Action::Check(0)]),
            (16, Input::Checked(0, false), vec![]),
        ],
    );
    assert!(task.will_restart(65, 0, 1) && !task.will_restart(64, 0, 1));
    assert!(!task.will_restart(65, 0, 7) && !task.will_restart(65, 1, 1));
    check(
        &mut task,
        vec![(65, Input::Exited(0, 0), vec![Action::Launch(0)])],
    );
    // Nobody sees it stop.
    assert_eq!(task.phase(), TaskPhase::Running);
    assert_eq!(task.container_phase(0), ContainerPhase::Running);
    check(&mut task, vec![(70, Input::Launched(0), vec![])]);
    assert_eq!(task.restarts(0), 1);
    assert_eq!(task.health(0), Some((HealthStatus::Unknown, 0)));
    // The second run is too short.
    check(
        &mut task,
        vec![(129, Input::Exited(0, 3), vec![Action::Signal(1)])],
    );
    assert_eq!(
        task.stop_cause(),
        Some(&StopCause::EssentialExited {
            container: "app".into()
        })
    );
}

#[test]
fn an_ignored_code_or_a_stop_ends_a_container_for_good() {
    let app = || machine(vec![with_restart(container("app", true, &[]), 0, &[0, 7])]);
    let begin = || {
        vec![
            (0, Input::Tick, vec![Action::Launch(0)]),
            (1, Input::Launched(0), vec![]),
        ]
    };
    let mut task = app();
    check(&mut task, begin());
    check(&mut task, vec![(9, Input::Exited(0, 7), vec![])]);
    assert_eq!(task.phase(), TaskPhase::Stopped);
    let mut task = app();
    check(&mut task, begin());
    check(
        &mut task,
        vec![
            (8, requested(), vec![Action::Signal(0)]),
            (9, Input::Exited(0, 1), vec![]),
        ],
    );
    assert_eq!((task.phase(), task.restarts(0)), (TaskPhase::Stopped, 0));
    // A stop that comes while it is made again.
    let mut task = app();
    check(&mut task, begin());
    check(
        &mut task,
        vec![
            (8, Input::Exited(0, 1), vec![Action::Launch(0)]),
            (9, requested(), vec![]),
            (10, Input::Launched(0), vec![Action::Signal(0)]),
            (11, Input::Exited(0, 143), vec![]),
        ],
    );
    assert_eq!(task.phase(), TaskPhase::Stopped);
}

#[test]
fn a_restart_that_fails_is_the_end_of_the_container() {
    let mut task = machine(vec![with_restart(container("app", true, &[]), 0, &[])]);
    check(
        &mut task,
        vec![
            (0, Input::Tick, vec![Action::Launch(0)]),
            (1, Input::Launched(0), vec![]),
            (2, Input::Exited(0, 1), vec![Action::Launch(0)]),
            (3, Input::LaunchFailed(0), vec![]),
        ],
    );
    assert_eq!(task.phase(), TaskPhase::Stopped);
    assert_eq!(
        task.stop_cause(),
        Some(&StopCause::EssentialExited {
            container: "app".into()
        })
    );
}

proptest! {
    /// However checks and runs end, a task that is stopped ends, nothing is begun while it
    /// stops, and a container never has two checks at once.
    #[test]
    fn a_supervised_task_ends(
        policies in proptest::collection::vec((any::<bool>(), any::<bool>()), 1..4),
        script in proptest::collection::vec((0..4_usize, 0..6_u8, 0..3_i32, 1..20_u64), 0..60),
    ) {
        let containers = policies.iter().enumerate().map(|(index, (checks, restarts))| {
            let mut bundle = container(&index.to_string(), index == 0, &[]);
            if *checks {
                bundle = with_check(bundle, 2);
            }
            if *restarts {
                bundle = with_restart(bundle, 15, &[2]);
            }
            bundle
        });
        let mut task = machine(containers.collect());
        let mut checking = vec![false; policies.len()];
        let mut launching = vec![false; policies.len()];
        let mut feed = |task: &mut Machine, now: u64, input: Input| {
            match input {
                // Only a check that runs can end.
                Input::Checked(index, _) if !std::mem::take(&mut checking[index]) => return,
                Input::Exited(index, _) => checking[index] = false,
                Input::Launched(index) | Input::LaunchFailed(index) => launching[index] = false,
                _ => {}
            }
            let was_stopping = task.stop_cause().is_some();
            for action in task.handle(now, input) {
                match action {
                    Action::Launch(index) => {
                        assert!(!was_stopping && !std::mem::replace(&mut launching[index], true));
                    }
                    Action::Check(index) => {
                        assert!(!was_stopping && !std::mem::replace(&mut checking[index], true));
                    }
                    Action::KillCheck(index) => assert!(checking[index]),
                    _ => {}
                }
            }
        };
        let mut now = 0;
        feed(&mut task, now, Input::Tick);
        let mut starting = vec![true; policies.len()];
        for (index, what, code, pause) in script {
            now += pause;
            let Some(is_starting) = starting.get_mut(index) else { continue };
            match (what, task.container_phase(index)) {
                (0 | 1, ContainerPhase::Starting) => {
                    *is_starting = false;
                    feed(&mut task, now, Input::Launched(index));
                }
                (0 | 1, ContainerPhase::Running) if *is_starting => {
                    *is_starting = false;
                    feed(&mut task, now, Input::Launched(index));
                }
                (2, ContainerPhase::Running) if !*is_starting => {
                    *is_starting = task.will_restart(now, index, code);
                    feed(&mut task, now, Input::Exited(index, code));
                }
                (3, _) => feed(&mut task, now, Input::Checked(index, code == 0)),
                _ => feed(&mut task, now, Input::Tick),
            }
        }
        feed(&mut task, now, requested());
        for _ in 0..20 {
            now += 1000;
            for (index, is_starting) in starting.iter_mut().enumerate() {
                match task.container_phase(index) {
                    ContainerPhase::Starting => feed(&mut task, now, Input::Launched(index)),
                    ContainerPhase::Running if *is_starting => {
                        *is_starting = false;
                        feed(&mut task, now, Input::Launched(index));
                    }
                    ContainerPhase::Running => feed(&mut task, now, Input::Exited(index, 137)),
                    _ => feed(&mut task, now, Input::Tick),
                }
            }
        }
        prop_assert_eq!(task.phase(), TaskPhase::Stopped);
        prop_assert_eq!(task.deadline(), None);
    }
}
