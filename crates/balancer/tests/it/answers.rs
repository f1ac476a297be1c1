//! Answers on their way back, and connections that are used again.

use crate::scene::{Scene, Stage};

const GET: &str = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";

#[tokio::test]
async fn bodies_stream() {
    let stage = Stage::new().await;
    let scene = Scene::new(&[stage.address], |_| {}).await;
    let mut client = scene.client().await;
    client.send(GET).await;
    let mut target = stage.accept().await;
    target.head().await;
    target
        .send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n")
        .await;
    // The first chunk is here before the second exists.
    let head = client.head().await.to_ascii_lowercase();
    assert!(head.contains("transfer-encoding: chunked"), "{head}");
    assert_eq!(client.bytes(8).await, "3\r\none\r\n");
    target.send("3\r\ntwo\r\n0\r\n\r\n").await;
    assert_eq!(client.bytes(13).await, "3\r\ntwo\r\n0\r\n\r\n");
}

#[tokio::test]
async fn a_body_that_is_cut_short_is_seen_to_be() {
    let stage = Stage::new().await;
    let scene = Scene::new(&[stage.address], |_| {}).await;
    let mut client = scene.client().await;
    client.send(GET).await;
    {
        let mut target = stage.accept().await;
        target.head().await;
        target
            .send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc")
            .await;
    }
    assert_eq!(client.rest().await.split("\r\n\r\n").nth(1), Some("abc"));
}

#[tokio::test]
async fn answers_without_a_body_have_none() {
    let stage = Stage::new().await;
    let scene = Scene::new(&[stage.address], |_| {}).await;
    let mut client = scene.client().await;
    client.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n").await;
    let mut target = stage.accept().await;
    target.head().await;
    target
        .send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        .await;
    let head = client.head().await.to_ascii_lowercase();
    assert!(head.contains("content-length: 1000"), "{head}");
    for status in ["204 No Content", "304 Not Modified"] {
        client.send(GET).await;
        target.head().await;
        target.send(&format!("HTTP/1.1 {status}\r\n\r\n")).await;
        let head = client.head().await;
        assert!(head.contains(&status[..3]), "{head}");
    }
}

#[tokio::test]
async fn a_client_waits_for_leave_to_continue() {
    let target = Stage::new()
        .await
        .always("HTTP/1.1 417 Expectation Failed\r\nContent-Length: 0\r\n\r\n");
    let scene = Scene::new(&[target], |_| {}).await;
    let mut client = scene.client().await;
    client
        .send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n")
        .await;
    let first = client.head().await;
    let last = if first.contains(" 100 ") {
        client.head().await
    } else {
        first
    };
    assert!(last.starts_with("HTTP/1.1 417"), "{last}");
}

#[tokio::test]
async fn connections_to_targets_are_used_again() {
    let stage = Stage::new().await;
    let scene = Scene::new(&[stage.address], |_| {}).await;
    let ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
    let mut client = scene.client().await;
    client.send(GET).await;
    let mut target = stage.accept().await;
    for _ in 0..3 {
        target.head().await;
        target.send(ok).await;
        assert_eq!(client.answer().await.body, "ok");
        client.send(GET).await;
    }
    target.head().await;
}

#[tokio::test]
async fn a_connection_that_went_stale_costs_nothing() {
    let stage = Stage::new().await;
    let scene = Scene::new(&[stage.address], |_| {}).await;
    let ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
    let mut client = scene.client().await;
    for _ in 0..3 {
        client.send(GET).await;
        let mut target = stage.accept().await;
        target.head().await;
        target.send(ok).await;
        assert_eq!(client.answer().await.status(), 200);
        // The target closes it without a word.
    }
}

#[tokio::test]
async fn a_target_may_answer_before_it_has_everything() {
    let stage = Stage::new().await;
    let scene = Scene::new(&[stage.address], |_| {}).await;
    let mut client = scene.client().await;
    client
        .send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\nabc")
        .await;
    let mut target = stage.accept().await;
    target.head().await;
    target
        .send("HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        .await;
    assert_eq!(client.answer().await.status(), 413);
}
