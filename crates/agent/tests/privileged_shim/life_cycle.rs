//! How containers start and end.

use agent::shim::client::ClientError;
use agent::shim::protocol::{
    Condition, ContainerPhase, Dependency, Refusal, StartError, StopCause, TaskLimits, TaskPhase,
};

use super::fixture::{Fixture, container};

#[tokio::test]
async fn exit_codes_and_times_are_recorded() {
    let cases = [
        ("exit 0", 0),
        ("exit 42", 42),
        ("sh -c 'kill -9 $$'; exit $?", 137),
    ];
    for (script, code) in cases {
        let fixture = Fixture::new().await;
        let state = fixture.run(vec![fixture.container("a", script)]).await;
        let a = container(&state, "a");
        assert_eq!(
            (a.exit_code, a.phase),
            (Some(code), ContainerPhase::Stopped),
            "{a:?}"
        );
        assert!(a.started_at.unwrap() <= a.finished_at.unwrap());
        assert!(state.assigned_at.unwrap() <= state.stopped_at.unwrap());
        assert_eq!(
            state.stop,
            Some(StopCause::EssentialExited {
                container: "a".into()
            })
        );
        fixture.finish().await;
    }
}

#[tokio::test]
async fn a_stop_asks_first_and_kills_after_the_timeout() {
    let fixture = Fixture::new().await;
    let polite = "trap 'echo bye; exit 7' TERM; echo ready; while :; do sleep 0.05; done";
    let mut stubborn = fixture.container("stubborn", "trap '' TERM; echo ready; sleep 100");
    stubborn.stop_timeout_ms = 300;
    let mut other = fixture.container(
        "usr1",
        "trap 'exit 8' USR1; echo ready; while :; do sleep 0.05; done",
    );
    other.stop_signal = "SIGUSR1".into();
    let containers = vec![fixture.container("polite", polite), stubborn, other];
    fixture
        .client
        .assign(Fixture::bundle(containers))
        .await
        .unwrap();
    for name in ["polite", "stubborn", "usr1"] {
        fixture.printed(name, "ready").await;
    }
    assert_eq!(
        fixture
            .wait(|state| state.phase == TaskPhase::Running)
            .await
            .stop,
        None
    );
    fixture.client.stop("test").await.unwrap();
    let state = fixture.stopped().await;
    assert_eq!(container(&state, "polite").exit_code, Some(7));
    assert_eq!(container(&state, "stubborn").exit_code, Some(137));
    assert_eq!(container(&state, "usr1").exit_code, Some(8));
    assert!(fixture.text("polite").ends_with("bye\n"));
    let took = state.stopped_at.unwrap() - state.stopping_at.unwrap();
    assert!(took >= 300, "{took}");
    assert_eq!(
        state.stop,
        Some(StopCause::Requested {
            reason: "test".into()
        })
    );
    fixture.finish().await;
}

#[tokio::test]
async fn an_init_process_forwards_signals_and_codes() {
    let fixture = Fixture::new().await;
    let mut with_init = fixture.container(
        "a",
        "trap 'exit 9' TERM; echo ready; while :; do sleep 0.05; done",
    );
    with_init.spec.init = true;
    // As the first process of a pid namespace it would not hear the signal.
    let mut deaf = fixture.program("b", &["sleep", "100"]);
    deaf.spec.init = true;
    fixture
        .client
        .assign(Fixture::bundle(vec![with_init, deaf]))
        .await
        .unwrap();
    fixture.printed("a", "ready").await;
    fixture.client.stop("test").await.unwrap();
    let state = fixture.stopped().await;
    assert_eq!(container(&state, "a").exit_code, Some(9));
    assert_eq!(container(&state, "b").exit_code, Some(143));
    fixture.finish().await;
}

#[tokio::test]
async fn an_essential_end_stops_the_others() {
    let fixture = Fixture::new().await;
    let mut helper = fixture.container("helper", "exit 0");
    helper.essential = false;
    let app = fixture.container("app", "sleep 0.5; exit 3");
    let proxy = fixture.container("proxy", "trap 'exit 0' TERM; while :; do sleep 0.05; done");
    let state = fixture.run(vec![helper, app, proxy]).await;
    assert_eq!(container(&state, "app").exit_code, Some(3));
    assert_eq!(container(&state, "proxy").exit_code, Some(0));
    assert_eq!(
        state.stop,
        Some(StopCause::EssentialExited {
            container: "app".into()
        })
    );
    fixture.finish().await;
}

#[tokio::test]
async fn dependencies_are_waited_for() {
    let fixture = Fixture::new().await;
    let mut setup = fixture.container("setup", "sleep 0.2; exit 0");
    setup.essential = false;
    let mut app = fixture.container("app", "exit 5");
    app.depends_on = vec![Dependency {
        container: "setup".into(),
        condition: Condition::Success,
    }];
    let state = fixture.run(vec![app, setup]).await;
    assert!(container(&state, "setup").finished_at <= container(&state, "app").started_at);
    assert_eq!(container(&state, "app").exit_code, Some(5));
    fixture.finish().await;

    let fixture = Fixture::new().await;
    let mut setup = fixture.container("setup", "exit 1");
    setup.essential = false;
    let mut app = fixture.container("app", "exit 5");
    app.depends_on = vec![Dependency {
        container: "setup".into(),
        condition: Condition::Success,
    }];
    let state = fixture.run(vec![app, setup]).await;
    let app = container(&state, "app");
    assert_eq!((app.exit_code, app.started_at), (None, None));
    assert!(matches!(app.error, Some(StartError::Dependency { .. })));
    assert_eq!(
        state.stop,
        Some(StopCause::StartFailed {
            container: "app".into()
        })
    );
    fixture.finish().await;
}

#[tokio::test]
async fn programs_that_cannot_start_tell_why() {
    type Change = fn(&mut agent::shim::protocol::ContainerSpec);
    let cases: [(&[&str], Change, &str); 9] = [
        (
            &["nope"],
            |_| {},
            "exec: \"nope\": executable file not found in $PATH",
        ),
        (
            &["/nope/x"],
            |_| {},
            "exec: \"/nope/x\": stat /nope/x: no such file or directory",
        ),
        (
            &["/etc/plain"],
            |_| {},
            "exec: \"/etc/plain\": permission denied",
        ),
        (&["/etc"], |_| {}, "exec: \"/etc\": is a directory"),
        (
            &["/bin/garbage"],
            |_| {},
            "exec /bin/garbage: exec format error",
        ),
        (
            &["/bin/garbage"],
            |spec| spec.init = true,
            "exec /bin/garbage: exec format error",
        ),
        (
            &["true"],
            |spec| spec.user = "nobody".into(),
            "unable to find user nobody: no matching entries in passwd file",
        ),
        (
            &["true"],
            |spec| spec.cwd = "/bin/sh/x".into(),
            "mkdir /bin/sh/x: Not a directory (os error 20)",
        ),
        (&[], |_| {}, "no command specified"),
    ];
    for (args, change, expected) in cases {
        let fixture = Fixture::new().await;
        let mut bundle = fixture.program("a", args);
        change(&mut bundle.spec);
        let state = fixture.run(vec![bundle]).await;
        let a = container(&state, "a");
        assert_eq!(
            a.error.as_ref().map(ToString::to_string).as_deref(),
            Some(expected)
        );
        assert_eq!((a.exit_code, a.started_at), (None, None));
        assert_eq!(
            state.stop,
            Some(StopCause::StartFailed {
                container: "a".into()
            })
        );
        fixture.finish().await;
    }
}

#[tokio::test]
async fn memory_that_runs_out_is_reported() {
    let hog = "echo start; x=$(head -c 200000000 /dev/zero | tr '\\0' x); echo never";
    // Once by the limit of the container, once by that of the task.
    for by_task in [false, true] {
        let fixture = Fixture::new().await;
        let mut bundle =
            fixture.container("a", &format!("exec sh -c '{}'", hog.replace('\'', "'\\''")));
        let mut task = Fixture::bundle(vec![]);
        if by_task {
            task.limits = TaskLimits {
                cpu: Some(512),
                memory: Some(32 << 20),
                pids: Some(100),
            };
        } else {
            bundle.memory = Some(32 << 20);
        }
        task.containers = vec![bundle];
        fixture.client.assign(task).await.unwrap();
        let state = fixture.stopped().await;
        let a = container(&state, "a");
        assert_eq!(a.exit_code, Some(137), "{a:?}");
        assert!(a.oom_kills > 0);
        assert_eq!(fixture.text("a"), "start\n");
        fixture.finish().await;
    }
}

#[tokio::test]
async fn senseless_requests_are_refused() {
    let fixture = Fixture::new().await;
    let refused = |result: Result<(), ClientError>| match result {
        Err(ClientError::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    };
    let refusal = refused(fixture.client.assign(Fixture::bundle(vec![])).await);
    assert!(
        matches!(refusal, Refusal::InvalidBundle { .. }),
        "{refusal:?}"
    );
    let bundle = Fixture::bundle(vec![fixture.container("a", "sleep 100")]);
    fixture.client.assign(bundle.clone()).await.unwrap();
    fixture.client.assign(bundle.clone()).await.unwrap();
    let mut other = bundle;
    other.task_id = "task-2".into();
    let refusal = refused(fixture.client.assign(other).await);
    assert_eq!(
        refusal,
        Refusal::Assigned {
            task_id: "task-1".into()
        }
    );
    assert_eq!(refused(fixture.client.release().await), Refusal::NotStopped);
    fixture
        .wait(|state| state.phase == TaskPhase::Running)
        .await;
    fixture.client.kill().await.unwrap();
    let state = fixture.stopped().await;
    assert_eq!(container(&state, "a").exit_code, Some(137));
    fixture.finish().await;
}

#[tokio::test]
async fn a_task_can_be_killed_while_it_starts() {
    let fixture = Fixture::new().await;
    let bundle = Fixture::bundle(vec![fixture.container("a", "sleep 100")]);
    fixture.client.assign(bundle).await.unwrap();
    fixture.client.kill().await.unwrap();
    fixture.stopped().await;
    fixture.finish().await;
}

#[tokio::test]
async fn the_first_container_starts_fast() {
    let (mut latencies, mut spawns) = (Vec::new(), Vec::new());
    for _ in 0..5 {
        let started = std::time::Instant::now();
        let fixture = Fixture::new().await;
        spawns.push(started.elapsed());
        // As in a pool: the shim has been waiting for a while.
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        let state = fixture.run(vec![fixture.container("a", "exit 0")]).await;
        latencies.extend(container(&state, "a").start_latency_us);
        fixture.finish().await;
    }
    latencies.sort_unstable();
    spawns.sort_unstable();
    println!("time to start a shim: {spawns:?}");
    println!("microseconds from the assignment to the program: {latencies:?}");
}
