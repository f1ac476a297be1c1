//! Health checks inside real containers, and containers that are run again.

use std::time::Duration;

use agent::shim::protocol::{
    Condition, ContainerBundle, ContainerPhase, Dependency, HealthCheckBundle, HealthStatus,
    RestartBundle, TaskPhase,
};

use super::fixture::{Fixture, container};

const FOREVER: &str = "trap 'exit 0' TERM; echo ready; while :; do sleep 0.05; done";

fn checked(mut bundle: ContainerBundle, script: &str, timeout_ms: u64) -> ContainerBundle {
    bundle.health_check = Some(HealthCheckBundle {
        args: ["sh", "-c", script].map(str::to_owned).to_vec(),
        interval_ms: 50,
        timeout_ms,
        retries: 2,
        start_period_ms: 0,
    });
    bundle
}

/// What a check prints in a container that `change` prepared.
async fn output_of(script: &str, change: impl FnOnce(&mut ContainerBundle)) -> String {
    let fixture = Fixture::new().await;
    let mut bundle = checked(fixture.container("a", FOREVER), script, 10_000);
    change(&mut bundle);
    fixture
        .client
        .assign(Fixture::bundle(vec![bundle]))
        .await
        .unwrap();
    let has_ended = |state: &agent::shim::protocol::ShimState| {
        let health = container(state, "a").health.as_ref();
        health.is_some_and(|health| health.exit_code.is_some())
    };
    let state = fixture.wait(has_ended).await;
    let health = container(&state, "a").health.clone().unwrap();
    assert_eq!(health.exit_code, Some(0), "{health:?}");
    assert_eq!(health.status, HealthStatus::Healthy);
    fixture.client.kill().await.unwrap();
    fixture.stopped().await;
    fixture.finish().await;
    health.output
}

#[tokio::test]
async fn a_check_is_as_confined_as_its_container() {
    let script = "grep -h -e ^Cap -e ^Groups -e ^Seccomp: -e ^NoNewPrivs -e ^SigBlk -e ^SigIgn \
                  /proc/self/status; id -u; pwd; echo $GREETING $HOME; umask; ulimit -n; \
                  cut -d: -f2,3 /proc/self/cgroup | grep memory; ls /proc/self/fd";
    let change = |bundle: &mut ContainerBundle| {
        bundle.spec.user = "app".into();
        bundle.spec.cwd = "/srv/made".into();
        bundle.spec.drop_capabilities = vec!["KILL".into()];
        bundle.spec.limits = vec![agent::shim::protocol::ResourceLimit {
            name: "nofile".into(),
            soft: 100,
            hard: 200,
        }];
    };
    let in_check = output_of(script, change).await;
    let fixture = Fixture::new().await;
    let mut bundle = fixture.container("a", script);
    change(&mut bundle);
    fixture.run(vec![bundle]).await;
    let in_container = fixture.text("a");
    let without_ids = |text: &str| -> Vec<String> {
        text.lines()
            .map(|line| {
                line.split('[')
                    .next()
                    .unwrap_or_default()
                    .replace("/health", "/")
            })
            .collect()
    };
    assert_eq!(without_ids(&in_check), without_ids(&in_container));
    assert!(in_check.contains("hello /home/app"), "{in_check}");
    fixture.finish().await;
}

#[tokio::test]
async fn a_check_runs_in_the_namespaces_of_its_container() {
    let script = "for p in self 1; do for n in mnt pid net ipc uts cgroup user; do \
                  readlink /proc/$p/ns/$n | tr '\\n' ' '; done; echo; done";
    let text = output_of(script, |_| {}).await;
    let (own, first) = text.trim_end().split_once('\n').unwrap();
    assert_eq!(own.trim(), first.trim());
    assert_eq!(own.split_whitespace().count(), 7, "{own}");
    // The container's first process is its own, and the file system too.
    assert_eq!(output_of("cat /proc/1/comm", |_| {}).await, "sh\n");
}

#[tokio::test]
async fn a_failing_check_makes_unhealthy_and_a_passing_one_heals() {
    let fixture = Fixture::new().await;
    let app = checked(
        fixture.container("app", FOREVER),
        "echo looking; test -e /tmp/fine",
        10_000,
    );
    let upper = app.spec.rootfs.upper.clone();
    let mut waits = fixture.container("waits", FOREVER);
    waits.depends_on = vec![Dependency {
        container: "app".into(),
        condition: Condition::Healthy,
    }];
    fixture
        .client
        .assign(Fixture::bundle(vec![app, waits]))
        .await
        .unwrap();
    let of = |wanted: HealthStatus| {
        move |state: &agent::shim::protocol::ShimState| {
            container(state, "app").health.as_ref().unwrap().status == wanted
        }
    };
    let state = fixture.wait(of(HealthStatus::Unhealthy)).await;
    let app = container(&state, "app");
    let health = app.health.clone().unwrap();
    assert_eq!((health.failures, health.exit_code), (2, Some(1)));
    assert_eq!(health.output, "looking\n");
    assert!(
        health.since.unwrap() >= app.started_at.unwrap() + 100,
        "{health:?}"
    );
    assert_eq!(container(&state, "waits").phase, ContainerPhase::Pending);
    fs_err::create_dir_all(upper.join("tmp")).unwrap();
    fixture.client.stop("").await.unwrap();
    fixture.stopped().await;
    fixture.finish().await;

    let fixture = Fixture::new().await;
    let app = checked(
        fixture.container("app", "sleep 0.3; touch /tmp/fine; exec sleep 1000"),
        "test -e /tmp/fine",
        10_000,
    );
    let mut waits = fixture.container("waits", FOREVER);
    waits.depends_on = vec![Dependency {
        container: "app".into(),
        condition: Condition::Healthy,
    }];
    fixture
        .client
        .assign(Fixture::bundle(vec![app, waits]))
        .await
        .unwrap();
    let state = fixture
        .wait(|state| state.phase == TaskPhase::Running)
        .await;
    assert!(of(HealthStatus::Healthy)(&state));
    fixture.client.kill().await.unwrap();
    fixture.stopped().await;
    fixture.finish().await;
}

#[tokio::test]
async fn a_check_that_hangs_is_killed_with_its_children() {
    let fixture = Fixture::new().await;
    let script = "echo begun; sleep 777 & sleep 777 & setsid sleep 777 & sleep 777";
    let app = checked(fixture.container("app", FOREVER), script, 200);
    fixture
        .client
        .assign(Fixture::bundle(vec![app]))
        .await
        .unwrap();
    let state = fixture
        .wait(|state| {
            container(state, "app").health.as_ref().unwrap().status == HealthStatus::Unhealthy
        })
        .await;
    let health = container(&state, "app").health.clone().unwrap();
    assert_eq!(health.exit_code, Some(-1));
    assert_eq!(
        health.output,
        "Health check exceeded timeout (200ms): begun\n"
    );
    let checks = fixture.group.child("c0").child("health");
    // The next check may have begun: what is left is never more than one's.
    for _ in 0..20 {
        let left = checks.processes().unwrap().len();
        assert!(left <= 6, "{left} processes");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    fixture.client.kill().await.unwrap();
    fixture.stopped().await;
    fixture.finish().await;
}

#[tokio::test]
async fn checks_that_breed_leave_nothing() {
    let fixture = Fixture::new().await;
    let script = "i=0; while [ $i -lt 20 ]; do sleep 888 & i=$((i+1)); done; exit 0";
    let app = checked(fixture.container("app", FOREVER), script, 10_000);
    fixture
        .client
        .assign(Fixture::bundle(vec![app]))
        .await
        .unwrap();
    let mut most = 0;
    for _ in 0..50 {
        most = most.max(fixture.group.child("c0").processes().unwrap().len());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(most < 60, "{most} processes");
    fixture.client.kill().await.unwrap();
    fixture.stopped().await;
    fixture.finish().await;
}

#[tokio::test]
async fn a_check_that_cannot_run_has_failed() {
    let fixture = Fixture::new().await;
    let mut app = checked(fixture.container("app", FOREVER), "", 10_000);
    app.health_check.as_mut().unwrap().args = vec!["nope".into()];
    fixture
        .client
        .assign(Fixture::bundle(vec![app]))
        .await
        .unwrap();
    let state = fixture
        .wait(|state| {
            container(state, "app").health.as_ref().unwrap().status == HealthStatus::Unhealthy
        })
        .await;
    let health = container(&state, "app").health.clone().unwrap();
    assert_eq!(health.exit_code, Some(-1));
    assert_eq!(
        health.output,
        "OCI runtime exec failed: exec failed: unable to start container process: \
         exec: \"nope\": executable file not found in $PATH: unknown"
    );
    fixture.client.kill().await.unwrap();
    fixture.stopped().await;
    fixture.finish().await;
}

#[tokio::test]
async fn a_check_that_prints_a_lot_is_cut() {
    let text = output_of("yes | head -c 3000000", |_| {}).await;
    assert_eq!(text, "y\n".repeat(2048));
}

#[tokio::test]
async fn a_container_runs_again_with_its_files_and_its_output() {
    let fixture = Fixture::new().await;
    let script = "echo run >> /tmp/runs; echo \"run $(wc -l < /tmp/runs)\"; sleep 0.2; \
                  test $(wc -l < /tmp/runs) -lt 3 || exit 7; exit 1";
    let mut app = checked(fixture.container("app", script), "true", 10_000);
    app.restart = Some(RestartBundle {
        ignored_exit_codes: vec![7],
        attempt_period_ms: 100,
    });
    let state = fixture.run(vec![app]).await;
    let app = container(&state, "app");
    assert_eq!((app.restart_count, app.exit_code), (2, Some(7)), "{app:?}");
    assert!(app.restarted_at.unwrap() > app.started_at.unwrap());
    assert_eq!(fixture.text("app"), "run 1\nrun 2\nrun 3\n");
    fixture.finish().await;
}
