//! Plans that change under traffic, and the end of a data plane.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use model::balancing::{Action, RulePlan};

use crate::scene::{PATIENCE, Scene, Stage};

const GET: &str = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
const OK: &str = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_request_fails_because_of_a_change() {
    let targets = [Stage::new().await.always(OK), Stage::new().await.always(OK)];
    let mut scene = Scene::new(&targets, |_| {}).await;
    let stop = Arc::new(AtomicBool::new(false));
    let clients: Vec<_> = (0..4)
        .map(|_| {
            let (address, stop) = (scene.address, Arc::clone(&stop));
            tokio::spawn(async move {
                let stream = tokio::net::TcpStream::connect(address).await;
                let mut client = crate::scene::Peer(stream.expect("a connection"));
                let mut answers = 0;
                while !stop.load(Ordering::Relaxed) {
                    client.send(GET).await;
                    assert_eq!(client.answer().await.status(), 200);
                    answers += 1;
                }
                answers
            })
        })
        .collect();
    let all = scene.plan.target_groups[0].targets.clone();
    for round in 0..200_usize {
        scene.change(|plan| {
            let group = &mut plan.target_groups[0];
            group.targets = all.clone();
            group.targets[round % 2].draining = round % 3 != 0;
            plan.listeners[0].rules = (0..round % 5)
                .map(|number| RulePlan {
                    id: model::ListenerRuleId::from_random(number as u128),
                    arn: "rule".to_owned(),
                    priority: u32::try_from(number).expect("small") + 1,
                    conditions: Vec::new(),
                    actions: plan.listeners[0].default_actions.clone(),
                })
                .collect();
        });
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    stop.store(true, Ordering::Relaxed);
    for client in clients {
        assert!(client.await.expect("no failed request") > 0);
    }
}

#[tokio::test]
async fn a_rule_acts_at_once_on_connections_that_are_open() {
    let target = Stage::new().await.always(OK);
    let mut scene = Scene::new(&[target], |_| {}).await;
    let mut client = scene.client().await;
    client.send(GET).await;
    assert_eq!(client.answer().await.status(), 200);
    scene.change(|plan| {
        plan.listeners[0].default_actions = vec![Action::FixedResponse {
            status: 503,
            content_type: Some("text/plain".to_owned()),
            body: Some("closed".to_owned()),
        }];
    });
    client.send(GET).await;
    let answer = client.answer().await;
    assert_eq!((answer.status(), answer.body.as_str()), (503, "closed"));
    assert_eq!(
        answer.header("content-type"),
        Some("text/plain; charset=utf-8")
    );
}

#[tokio::test]
async fn draining_lets_requests_end() {
    let stage = Stage::new().await;
    let scene = Scene::new(&[stage.address], |_| {}).await;
    let mut client = scene.client().await;
    client.send(GET).await;
    let mut target = stage.accept().await;
    target.head().await;
    let balancer = scene.balancer.clone();
    let drained = tokio::spawn(async move { balancer.drain(PATIENCE).await });
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!(!drained.is_finished());
    target.send(OK).await;
    let answer = client.answer().await;
    assert_eq!((answer.status(), answer.body.as_str()), (200, "ok"));
    drained.await.expect("it ends");
    assert!(tokio::net::TcpStream::connect(scene.address).await.is_err());
}

#[tokio::test]
async fn a_listener_that_is_gone_serves_nobody() {
    let target = Stage::new().await.always(OK);
    let mut scene = Scene::new(&[target], |_| {}).await;
    scene.change(|plan| plan.listeners.clear());
    // Its socket closes as soon as nobody waits at it.
    let refused = async {
        while tokio::net::TcpStream::connect(scene.address).await.is_ok() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(PATIENCE, refused)
        .await
        .expect("it is closed");
}
