//! Peers that are slow, silent, or half gone.

use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::scene::{PATIENCE, Scene, Stage, eventually};

const GET: &str = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
const OK: &str = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
const UPGRADE: &str = "GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\n\
                       Upgrade: websocket\r\n\r\n";

async fn impatient(targets: &[std::net::SocketAddr]) -> Scene {
    Scene::new(targets, |plan| plan.settings.idle_timeout_seconds = 1).await
}

#[tokio::test]
async fn a_head_that_trickles_is_408() {
    let scene = impatient(&[]).await;
    let mut client = scene.client().await;
    let (mut reads, mut writes) = client.0.split();
    let trickle = async {
        for byte in GET.as_bytes().iter().cycle() {
            if writes.write_all(&[*byte]).await.is_err() || *byte == b'H' {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        // Not one byte more, and the head has no end.
        std::future::pending::<()>().await;
    };
    let mut answer = String::new();
    tokio::select! {
        read = tokio::time::timeout(PATIENCE, reads.read_to_string(&mut answer)) => {
            read.expect("in time").expect("text");
        }
        () = trickle => {}
    }
    assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
    assert!(answer.contains("awselb/2.0"), "{answer}");
    let numbers = scene.balancer.metrics().expect("numbers").numbers;
    assert_eq!(numbers.elb_4xx, 1);
}

#[tokio::test]
async fn an_idle_connection_is_closed_without_a_word() {
    let target = Stage::new().await.always(OK);
    let scene = impatient(&[target]).await;
    assert_eq!(scene.client().await.rest().await, "");
    let mut client = scene.client().await;
    client.send(GET).await;
    assert_eq!(client.answer().await.body, "ok");
    assert_eq!(client.rest().await, "");
    let numbers = scene.balancer.metrics().expect("numbers").numbers;
    assert_eq!(numbers.elb_4xx, 0);
}

#[tokio::test]
async fn a_connection_ends_when_it_has_lived_long_enough() {
    let stage = Stage::new().await;
    let scene = Scene::new(&[stage.address], |plan| {
        plan.settings.client_keep_alive_seconds = 1;
    })
    .await;
    let mut client = scene.client().await;
    client.send(GET).await;
    let mut target = stage.accept().await;
    target.head().await;
    // The request that is under way when the time comes gets its answer.
    tokio::time::sleep(Duration::from_millis(1500)).await;
    target.send(OK).await;
    assert_eq!(client.answer().await.body, "ok");
    assert_eq!(client.rest().await, "");
}

#[tokio::test]
async fn a_reader_that_does_not_read_holds_the_target_up_and_is_left() {
    let stage = Stage::new().await;
    let scene = impatient(&[stage.address]).await;
    let mut client = scene.client().await;
    client.send(GET).await;
    let mut target = stage.accept().await;
    target.head().await;
    target
        .send("HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n")
        .await;
    let chunk = vec![b'x'; 64 << 10];
    let mut sent = 0;
    // What the kernel holds of four sockets, and a little, and then an end.
    let ended = async {
        while target.0.write_all(&chunk).await.is_ok() {
            sent += chunk.len();
        }
    };
    let ended = tokio::time::timeout(PATIENCE, ended).await;
    ended.expect("a client that takes nothing is left");
    assert!(sent < 64 << 20, "{sent} bytes were taken");
    let active = || {
        let numbers = scene.balancer.metrics().expect("numbers").numbers;
        numbers.active_connections
    };
    eventually("all connections end", || active() == 0).await;
}

/// As with nginx and on AWS (460): whoever has stopped sending has left.
#[tokio::test]
async fn a_client_that_closes_its_half_has_left() {
    let stage = Stage::new().await;
    let scene = Scene::new(&[stage.address], |_| {}).await;
    let mut client = scene.client().await;
    client.send(GET).await;
    let mut target = stage.accept().await;
    target.head().await;
    client.0.shutdown().await.expect("it closes");
    assert_eq!(target.rest().await, "");
    assert_eq!(client.rest().await, "");
}

#[tokio::test]
async fn a_target_that_closes_its_half_after_its_answer_has_answered() {
    let stage = Stage::new().await;
    let scene = Scene::new(&[stage.address], |_| {}).await;
    for _ in 0..3 {
        let (answer, ()) = tokio::join!(scene.ask(GET), async {
            let mut target = stage.accept().await;
            target.head().await;
            target.send(OK).await;
            target.0.shutdown().await.expect("it closes");
            target.rest().await;
        });
        assert_eq!(answer.body, "ok");
    }
}

#[tokio::test]
async fn an_idle_web_socket_ends() {
    let stage = Stage::new().await;
    let scene = impatient(&[stage.address]).await;
    let mut client = scene.client().await;
    client.send(UPGRADE).await;
    let mut target = stage.accept().await;
    target.head().await;
    target
        .send(
            "HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\n\
             Upgrade: websocket\r\n\r\n",
        )
        .await;
    client.head().await;
    // As long as something moves, it lives.
    for _ in 0..4 {
        tokio::time::sleep(Duration::from_millis(500)).await;
        target.send("x").await;
        assert_eq!(client.bytes(1).await, "x");
    }
    assert_eq!(client.rest().await, "");
    assert_eq!(target.rest().await, "");
}

#[tokio::test]
async fn a_target_that_stops_in_its_answer_ends_it() {
    let stage = Stage::new().await;
    let scene = impatient(&[stage.address]).await;
    let mut client = scene.client().await;
    client.send(GET).await;
    let mut target = stage.accept().await;
    target.head().await;
    target
        .send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhello")
        .await;
    client.head().await;
    assert_eq!(client.rest().await, "hello");
    assert_eq!(target.rest().await, "");
}
