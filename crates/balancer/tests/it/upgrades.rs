//! Connections that become another protocol's.

use crate::scene::{Scene, Stage};

const UPGRADE: &str = "GET /chat HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\n\
                       Upgrade: websocket\r\nSec-WebSocket-Key: x\r\nSec-WebSocket-Version: 13\r\n\r\n";

#[tokio::test]
async fn web_sockets_pass_both_ways() {
    let stage = Stage::new().await;
    let scene = Scene::new(&[stage.address], |_| {}).await;
    let mut client = scene.client().await;
    client.send(UPGRADE).await;
    let mut target = stage.accept().await;
    let head = target.head().await.to_ascii_lowercase();
    assert!(head.contains("connection: upgrade\r\n"), "{head}");
    assert!(head.contains("upgrade: websocket\r\n"), "{head}");
    assert!(head.contains("sec-websocket-key: x\r\n"), "{head}");
    target
        .send(
            "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
             Sec-WebSocket-Accept: y\r\n\r\nhello",
        )
        .await;
    let head = client.head().await.to_ascii_lowercase();
    assert!(head.starts_with("http/1.1 101"), "{head}");
    assert!(head.contains("sec-websocket-accept: y"), "{head}");
    assert_eq!(client.bytes(5).await, "hello");
    client.send("there").await;
    assert_eq!(target.bytes(5).await, "there");
    drop(client);
    assert_eq!(target.rest().await, "");
}

#[tokio::test]
async fn a_refused_upgrade_is_an_answer_like_others() {
    let target = Stage::new()
        .await
        .always("HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nno");
    let scene = Scene::new(&[target], |_| {}).await;
    let answer = scene.ask(UPGRADE).await;
    assert_eq!((answer.status(), answer.body.as_str()), (403, "no"));
}

#[tokio::test]
async fn an_upgrade_that_nobody_asked_for_is_502() {
    let target = Stage::new()
        .await
        .always("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n");
    let scene = Scene::new(&[target], |_| {}).await;
    let answer = scene.ask("GET / HTTP/1.1\r\nHost: a\r\n\r\n").await;
    assert_eq!(answer.status(), 502);
}

/// A target that took it would get requests that no rule has seen.
#[tokio::test]
async fn connections_become_nothing_but_web_sockets() {
    let stage = Stage::new().await;
    let scene = Scene::new(&[stage.address], |_| {}).await;
    let mut client = scene.client().await;
    client
        .send(
            "GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, HTTP2-Settings\r\n\
             Upgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n\r\n",
        )
        .await;
    let mut target = stage.accept().await;
    let head = target.head().await.to_ascii_lowercase();
    assert!(
        !head.contains("upgrade") && !head.contains("http2"),
        "{head}"
    );
    target
        .send("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n")
        .await;
    assert_eq!(client.answer().await.status(), 502);
}
