//! The load balancer's own answers, each for its true cause.

use std::time::Duration;

use model::balancing::{Desync, ProtocolVersion};

use crate::scene::{Scene, Stage};

const GET: &str = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";

async fn own(scene: &Scene, request: &str, status: u16) {
    let answer = scene.ask(request).await;
    assert_eq!(answer.status(), status, "{request:?}: {}", answer.head);
    assert_eq!(answer.header("server"), Some("awselb/2.0"), "{request:?}");
    assert!(
        answer.body.contains("</html>"),
        "{request:?}: {}",
        answer.body
    );
}

#[tokio::test]
async fn nothing_registered_is_503() {
    let scene = Scene::new(&[], |_| {}).await;
    own(&scene, GET, 503).await;
}

#[tokio::test]
async fn a_target_that_refuses_is_502() {
    let stage = Stage::new().await;
    let target = stage.address;
    drop(stage);
    let scene = Scene::new(&[target], |_| {}).await;
    own(&scene, GET, 502).await;
}

#[tokio::test]
async fn a_target_that_hangs_up_before_its_answer_is_502() {
    let stage = Stage::new().await;
    let scene = Scene::new(&[stage.address], |_| {}).await;
    let asked = scene.ask(GET);
    let target = async {
        let mut peer = stage.accept().await;
        peer.head().await;
    };
    let (answer, ()) = tokio::join!(asked, target);
    assert_eq!(answer.status(), 502);
}

#[tokio::test]
async fn a_malformed_answer_is_502() {
    let target = Stage::new().await.always("SSH-2.0-OpenSSH\r\n\r\n");
    let scene = Scene::new(&[target], |_| {}).await;
    own(&scene, GET, 502).await;
}

#[tokio::test]
async fn a_head_of_an_answer_over_32k_is_502() {
    let long = format!(
        "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nX-Long: {}\r\n\r\n",
        "x".repeat(40 << 10)
    );
    let target = Stage::new().await.always(long.leak());
    let scene = Scene::new(&[target], |_| {}).await;
    own(&scene, GET, 502).await;
}

#[tokio::test]
async fn a_silent_target_is_504() {
    let stage = Stage::new().await;
    let scene = Scene::new(&[stage.address], |plan| {
        plan.settings.idle_timeout_seconds = 1;
    })
    .await;
    let asked = scene.ask(GET);
    let target = async {
        let mut peer = stage.accept().await;
        peer.head().await;
        peer.rest().await
    };
    let (answer, _) = tokio::join!(asked, target);
    assert_eq!(answer.status(), 504);
}

#[tokio::test]
async fn a_client_that_does_not_go_on_is_408() {
    let target = Stage::new().await.always("");
    let scene = Scene::new(&[target], |plan| plan.settings.idle_timeout_seconds = 1).await;
    let half = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc";
    own(&scene, half, 408).await;
}

#[tokio::test]
async fn a_target_whose_delay_is_over_is_502() {
    let stage = Stage::new().await;
    let mut scene = Scene::new(&[stage.address], |_| {}).await;
    let mut client = scene.client().await;
    client.send(GET).await;
    let mut target = stage.accept().await;
    target.head().await;
    scene.change(|plan| plan.target_groups[0].targets.clear());
    assert_eq!(client.answer().await.status(), 502);
}

#[tokio::test]
async fn requests_that_a_group_cannot_carry_are_464() {
    let target = Stage::new().await.always("");
    let mut scene = Scene::new(&[target], |_| {}).await;
    let grpc =
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/grpc\r\nContent-Length: 0\r\n\r\n";
    own(&scene, grpc, 464).await;
    for version in [ProtocolVersion::Http2, ProtocolVersion::Grpc] {
        scene.change(|plan| plan.target_groups[0].protocol_version = version);
        own(&scene, GET, 464).await;
    }
}

#[tokio::test]
async fn heads_have_limits() {
    let scene = Scene::new(&[], |_| {}).await;
    let path = "x".repeat(17 << 10);
    own(
        &scene,
        &format!("GET /{path} HTTP/1.1\r\nHost: a\r\n\r\n"),
        414,
    )
    .await;
    let request = format!("GET / HTTP/1.1\r\nHost: a\r\nX: {path}\r\n\r\n");
    own(&scene, &request, 400).await;
    let line = format!("X: {}\r\n", "x".repeat(15 << 10));
    let many = line.repeat(5);
    let request = format!("GET / HTTP/1.1\r\nHost: a\r\n{many}\r\n");
    own(&scene, &request, 400).await;
    let addresses = ["10.0.0.1"; 31].join(",");
    let request = format!("GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: {addresses}\r\n\r\n");
    own(&scene, &request, 463).await;
    // More than anybody reads.
    let path = "x".repeat(120 << 10);
    own(&scene, &format!("GET /{path}"), 414).await;
    own(&scene, &format!("GET / HTTP/1.1\r\nX: {path}"), 400).await;
}

#[tokio::test]
async fn requests_that_make_no_sense_are_refused() {
    let scene = Scene::new(&[], |_| {}).await;
    own(&scene, "TRACE / HTTP/1.1\r\nHost: a\r\n\r\n", 405).await;
    own(&scene, "GET / HTTP/1.1\r\n\r\n", 400).await;
    own(&scene, "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400).await;
    own(&scene, "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", 400).await;
    own(&scene, "nonsense\r\n\r\n", 400).await;
    let numbers = scene.balancer.metrics().expect("numbers").numbers;
    assert_eq!(numbers.elb_4xx, 5);
}

#[tokio::test]
async fn nonsense_after_an_answer_is_refused_and_ends_the_connection() {
    let target = Stage::new()
        .await
        .always("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
    let scene = Scene::new(&[target], |_| {}).await;
    let mut client = scene.client().await;
    client.send(GET).await;
    assert_eq!(client.answer().await.status(), 200);
    client.send("nonsense\r\n\r\n").await;
    let answer = client.answer().await;
    assert_eq!(answer.status(), 400);
    assert_eq!(answer.header("server"), Some("awselb/2.0"));
    assert_eq!(client.rest().await, "");
    // Together with the request before it, it may get less of an answer, but no other.
    let mut client = scene.client().await;
    client.send(&format!("{GET}nonsense\r\n\r\n")).await;
    assert_eq!(client.answer().await.status(), 200);
    assert_eq!(client.answer().await.status(), 400);
    assert_eq!(client.rest().await, "");
}

#[tokio::test]
async fn strangers_at_the_hosts_address_get_nothing() {
    let scene = Scene::new(&[], |plan| plan.listeners[0].admitted.clear()).await;
    assert_eq!(scene.ask(GET).await.head, "");
}

#[tokio::test]
async fn a_client_that_leaves_ends_its_request_at_the_target() {
    let stage = Stage::new().await;
    let scene = Scene::new(&[stage.address], |plan| {
        plan.settings.desync = Desync::Monitor;
    })
    .await;
    let mut client = scene.client().await;
    client.send(GET).await;
    let mut target = stage.accept().await;
    target.head().await;
    drop(client);
    assert_eq!(target.rest().await, "");
    // Its end is counted once the request has been dropped.
    let counted = async {
        while scene.balancer.metrics().expect("numbers").numbers.elb_4xx == 0 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    let counted = tokio::time::timeout(crate::scene::PATIENCE, counted);
    counted.await.expect("it is counted as 460");
}
