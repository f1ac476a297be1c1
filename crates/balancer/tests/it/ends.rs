//! How connections of clients end: no answer is lost by it, and nothing that is missing is hidden.

use std::io::ErrorKind;
use std::time::Duration;

use model::balancing::Action;
use tokio::io::AsyncReadExt as _;

use crate::scene::{PATIENCE, Peer, Scene, Stage};

const OK: &str = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
const GET: &str = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";

/// A load balancer that answers by itself.
async fn alone() -> Scene {
    Scene::new(&[], |plan| {
        plan.listeners[0].default_actions = vec![Action::FixedResponse {
            status: 200,
            content_type: None,
            body: Some("ok".to_owned()),
        }];
    })
    .await
}

/// How a connection ends.
async fn end(client: &mut Peer) -> Result<(), ErrorKind> {
    let mut rest = Vec::new();
    let read = tokio::time::timeout(PATIENCE, client.0.read_to_end(&mut rest));
    let read = read.await.expect("in time");
    read.map(|_| ()).map_err(|error| error.kind())
}

#[tokio::test]
async fn a_body_that_came_whole_is_read_over() {
    let scene = alone().await;
    let mut client = scene.client().await;
    let body = "x".repeat(20 << 10);
    for _ in 0..3 {
        let length = body.len();
        let request =
            format!("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: {length}\r\n\r\n{body}");
        client.send(&request).await;
        let answer = client.answer().await;
        assert_eq!(answer.status(), 200);
        // A part of it may have been on its way still, and then it says so.
        if answer.header("connection") == Some("close") {
            assert_eq!(end(&mut client).await, Ok(()));
            client = scene.client().await;
        }
    }
    let small = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello";
    let mut client = scene.client().await;
    for _ in 0..3 {
        client.send(small).await;
        let answer = client.answer().await;
        assert_eq!(answer.header("connection"), Some("keep-alive"));
    }
}

#[tokio::test]
async fn a_body_that_is_not_read_ends_the_connection_as_announced() {
    let scene = alone().await;
    let mut client = scene.client().await;
    let request = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 500000\r\n\r\nhello";
    client.send(request).await;
    let answer = client.answer().await;
    assert_eq!(answer.header("connection"), Some("close"));
    client.send(&"x".repeat(100_000)).await;
    assert_eq!(end(&mut client).await, Ok(()));
}

#[tokio::test]
async fn a_drain_still_answers_what_is_on_its_way() {
    let target = Stage::new().await.always(OK);
    let scene = Scene::new(&[target], |_| {}).await;
    let (mut used, mut new) = (scene.client().await, scene.client().await);
    used.send(GET).await;
    assert_eq!(used.answer().await.header("connection"), Some("keep-alive"));
    let mut quiet = scene.client().await;
    quiet.send(GET).await;
    quiet.answer().await;
    new.send("GET ").await;
    let balancer = scene.balancer.clone();
    let drained = tokio::spawn(async move { balancer.drain(PATIENCE).await });
    // On the one thread that there is, the drain begins here.
    tokio::task::yield_now().await;
    used.send(GET).await;
    let answer = used.answer().await;
    assert_eq!(
        (answer.status(), answer.header("connection")),
        (200, Some("close"))
    );
    new.send(&GET[4..]).await;
    assert_eq!(new.answer().await.header("connection"), Some("close"));
    for mut client in [used, new, quiet] {
        assert_eq!(end(&mut client).await, Ok(()));
    }
    drained.await.expect("it ends");
}

#[tokio::test]
async fn empty_lines_do_not_keep_a_connection() {
    let scene = Scene::new(&[], |plan| plan.settings.idle_timeout_seconds = 1).await;
    let Peer(client) = scene.client().await;
    let (mut reading, mut writing) = client.into_split();
    let sending = tokio::spawn(async move {
        while tokio::io::AsyncWriteExt::write_all(&mut writing, b"\r\n")
            .await
            .is_ok()
        {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    });
    let mut rest = Vec::new();
    let read = tokio::time::timeout(PATIENCE, reading.read_to_end(&mut rest));
    let _closed_or_reset = read.await.expect("it ends");
    sending.abort();
}

#[tokio::test]
async fn a_client_that_knows_no_length_sees_a_reset_when_something_is_missing() {
    let stage = Stage::new().await;
    let scene = Scene::new(&[stage.address], |_| {}).await;
    for (last, expected) in [("0\r\n\r\n", Ok(())), ("", Err(ErrorKind::ConnectionReset))] {
        let mut client = scene.client().await;
        client.send("GET / HTTP/1.0\r\nHost: a\r\n\r\n").await;
        let mut target = stage.accept().await;
        target.head().await;
        let head = "HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n";
        target.send(&format!("{head}5\r\nhello\r\n{last}")).await;
        client.head().await;
        drop(target);
        assert_eq!(end(&mut client).await, expected);
    }
}
