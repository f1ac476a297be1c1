//! Control planes that come and go, and shims that die.

use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::time::Duration;

use agent::shim::client::{Adopted, Link, ShimClient, adopt, run_dirs};
use agent::shim::protocol::{ContainerPhase, SOCKET, TaskPhase};

use super::fixture::{Fixture, container, wait};

#[tokio::test]
async fn a_connection_can_be_dropped_and_made_again() {
    let fixture = Fixture::new().await;
    let bundle = fixture.container("a", "echo ready; sleep 0.3; exit 4");
    fixture
        .client
        .assign(Fixture::bundle(vec![bundle]))
        .await
        .unwrap();
    let run_dir = fixture.client.run_dir().to_owned();
    assert_eq!(
        run_dirs(fixture.directory.path()).unwrap(),
        std::slice::from_ref(&run_dir)
    );
    let others: Vec<_> = [
        ShimClient::connect(&run_dir).await,
        ShimClient::connect(&run_dir).await,
    ]
    .into_iter()
    .map(Result::unwrap)
    .collect();
    assert_eq!(others[0].pid(), fixture.client.pid());
    drop(others);
    // Hostile peers end their own connection only.
    for bytes in [&[0xff; 64][..], b"\0\0\0\x02{}", b"\0\0\0\x01", b"\0"] {
        let mut stream = UnixStream::connect(run_dir.join(SOCKET)).unwrap();
        stream.write_all(bytes).unwrap();
        stream.shutdown(std::net::Shutdown::Write).unwrap();
        assert_eq!(stream.read(&mut [0; 16]).unwrap(), 0);
    }
    let Adopted::Alive(again) = adopt(&run_dir).await.unwrap() else {
        panic!("it lives")
    };
    let state = wait(&again, |state| state.phase == TaskPhase::Stopped).await;
    assert_eq!(container(&state, "a").exit_code, Some(4));
    assert_eq!(fixture.stopped().await.seq, state.seq);
    fixture.finish().await;
}

#[tokio::test]
async fn a_killed_shim_takes_everything_with_it() {
    let fixture = Fixture::new().await;
    let script = "sleep 1000 & sleep 1001 & echo ready; wait";
    let mut ended = fixture.container("ended", "exit 6");
    ended.essential = false;
    let containers = vec![
        fixture.container("a", script),
        fixture.container("b", script),
        ended,
    ];
    fixture
        .client
        .assign(Fixture::bundle(containers))
        .await
        .unwrap();
    for name in ["a", "b"] {
        fixture.printed(name, "ready").await;
    }
    fixture
        .wait(|state| {
            state.phase == TaskPhase::Running
                && state.containers[2].phase == ContainerPhase::Stopped
        })
        .await;
    assert!(fixture.group.processes().unwrap().len() >= 6);
    fixture.client.destroy().unwrap();
    let mut link = fixture.client.watch();
    let link = tokio::time::timeout(
        Duration::from_secs(10),
        link.wait_for(|link| !matches!(link, Link::Up(_))),
    );
    let Link::Ended(Some(state)) = link.await.unwrap().unwrap().clone() else {
        panic!("it has ended")
    };
    assert_eq!(state.phase, TaskPhase::Running);
    assert_eq!(container(&state, "a").phase, ContainerPhase::Running);
    assert_eq!(container(&state, "ended").exit_code, Some(6));
    assert_eq!(fixture.group.processes().unwrap(), Vec::<u32>::new());
    let Adopted::Gone(Some(left)) = adopt(fixture.client.run_dir()).await.unwrap() else {
        panic!("it is gone")
    };
    assert_eq!(*left, *state);
    fixture.group.remove().unwrap();
    fixture.assert_gone();
    let mounts = fs_err::read_to_string("/proc/self/mountinfo").unwrap();
    assert!(!mounts.contains(fixture.directory.path().to_str().unwrap()));
}

#[tokio::test]
async fn a_shim_without_a_task_can_be_released() {
    let fixture = Fixture::new().await;
    fixture.finish().await;
}

#[tokio::test]
async fn a_shim_is_small() {
    let fixture = Fixture::new().await;
    let script = "seq 1 1000; echo ready; sleep 100";
    let containers = vec![
        fixture.container("a", script),
        fixture.container("b", script),
    ];
    fixture
        .client
        .assign(Fixture::bundle(containers))
        .await
        .unwrap();
    fixture.printed("a", "ready").await;
    fixture.printed("b", "ready").await;
    tokio::time::sleep(Duration::from_millis(1500)).await;
    let rollup =
        fs_err::read_to_string(format!("/proc/{}/smaps_rollup", fixture.client.pid())).unwrap();
    let wanted = [
        "Rss:",
        "Pss:",
        "Private_Clean:",
        "Private_Dirty:",
        "Pss_Anon:",
        "Pss_File:",
    ];
    for line in rollup
        .lines()
        .filter(|line| wanted.iter().any(|key| line.starts_with(key)))
    {
        println!("{line}");
    }
    fixture.client.kill().await.unwrap();
    fixture.stopped().await;
    fixture.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn many_tasks_run_and_die_at_once() {
    let runs = (0..24_u64).map(|number| {
        tokio::spawn(async move {
            let fixture = Fixture::new().await;
            let containers = vec![
                fixture.container("a", "echo hello; sleep 0.2; exit 11"),
                fixture.container("b", "while :; do echo x; done"),
            ];
            fixture
                .client
                .assign(Fixture::bundle(containers))
                .await
                .unwrap();
            if number % 2 == 0 {
                // At any moment of the start or the run.
                tokio::time::sleep(Duration::from_millis(number * 7)).await;
                fixture.client.destroy().unwrap();
                let mut link = fixture.client.watch();
                let ended = link.wait_for(|link| matches!(link, Link::Ended(_)));
                tokio::time::timeout(Duration::from_secs(20), ended)
                    .await
                    .unwrap()
                    .unwrap();
                fixture.group.kill_all().unwrap();
                fixture.group.remove().unwrap();
                fixture.assert_gone();
            } else {
                let state = fixture.stopped().await;
                assert_eq!(container(&state, "a").exit_code, Some(11));
                assert_eq!(fixture.text("a"), "hello\n");
                fixture.finish().await;
            }
        })
    });
    for run in runs.collect::<Vec<_>>() {
        run.await.unwrap();
    }
}
