//! Output to a log router, terminals, and standard input that stays open.

use std::io::Read;
use std::os::unix::net::{UnixListener, UnixStream};
use std::time::Duration;

use agent::shim::protocol::{ForwardBundle, RestartBundle};

use super::fixture::{Fixture, container};

/// Reads what arrives until `end` is in it. The connection stays open.
fn receive(listener: &UnixListener, end: &str) -> (String, UnixStream) {
    let mut connection = listener.accept().unwrap().0;
    connection
        .set_read_timeout(Some(Duration::from_secs(20)))
        .unwrap();
    let (mut text, mut buffer) = (String::new(), [0; 4096]);
    while !text.contains(end) {
        let count = connection.read(&mut buffer).unwrap();
        text.push_str(&String::from_utf8_lossy(&buffer[..count]));
    }
    (text, connection)
}

#[tokio::test]
async fn output_goes_to_the_router_over_restarts() {
    let fixture = Fixture::new().await;
    let sockets = fixture.path("socket");
    fs_err::create_dir(&sockets).unwrap();
    let script = "n=$(cat /n 2> /dev/null || echo 0); echo \"<run $n>\"; \
                  echo $((n + 1)) > /n; test $n = 2";
    let mut app = fixture.container("app", script);
    app.restart = Some(RestartBundle {
        ignored_exit_codes: vec![0],
        attempt_period_ms: 0,
    });
    app.log.as_mut().unwrap().forward = Some(ForwardBundle {
        socket_directory: sockets.clone(),
        router: "router".into(),
        tag: "app-firelens-1".into(),
        container_id: "id".into(),
        container_name: "app".into(),
        max_lines: 100,
    });
    // A stand-in: whoever listens is not in the container, but stops with it.
    let mut router = fixture.container("router", "trap 'exit 0' TERM; while :; do sleep 0.1; done");
    router.essential = false;
    let listener = UnixListener::bind(sockets.join("fluent.sock")).unwrap();
    let reader = tokio::task::spawn_blocking(move || receive(&listener, "<run 2>"));
    let state = fixture.run(vec![app, router]).await;
    let (text, _connection) = reader.await.unwrap();
    let runs: Vec<usize> = (0..3)
        .map(|run| text.matches(&format!("<run {run}>")).count())
        .collect();
    assert_eq!(runs, [1, 1, 1], "{text:?}");
    let app = container(&state, "app");
    assert_eq!((app.restart_count, app.exit_code), (2, Some(0)));
    assert_eq!(container(&state, "router").exit_code, Some(0));
    fixture.finish().await;
}

#[tokio::test]
async fn a_terminal_is_the_containers_own() {
    let fixture = Fixture::new().await;
    let script = "test -t 0 && test -t 1 && test -t 2 && readlink /proc/self/fd/0";
    let mut bundle = fixture.container("a", script);
    bundle.spec.terminal = true;
    let state = fixture.run(vec![bundle]).await;
    assert_eq!(container(&state, "a").exit_code, Some(0));
    assert_eq!(fixture.text("a"), "/dev/pts/0\r\n");
    fixture.finish().await;
}

#[tokio::test]
async fn a_terminal_that_nobody_reads_does_not_stop_the_program() {
    let fixture = Fixture::new().await;
    let mut bundle = fixture.container("a", "seq 1 20000; exit 3");
    bundle.spec.terminal = true;
    bundle.log = None;
    let state = fixture.run(vec![bundle]).await;
    assert_eq!(container(&state, "a").exit_code, Some(3));
    fixture.finish().await;
}

#[tokio::test]
async fn standard_input_is_empty_or_stays_open() {
    let fixture = Fixture::new().await;
    let mut open = fixture.container("open", "cat; echo ended");
    open.interactive = true;
    open.essential = false;
    open.stop_timeout_ms = 100;
    let state = fixture
        .run(vec![
            open,
            fixture.container("closed", "cat; echo ended; sleep 0.3"),
        ])
        .await;
    assert_eq!(fixture.text("closed"), "ended\n");
    assert_eq!(fixture.text("open"), "");
    assert_eq!(container(&state, "open").exit_code, Some(137));
    fixture.finish().await;
}
