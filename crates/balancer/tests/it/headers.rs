//! What targets see of a request's head, and clients of an answer's.

use model::balancing::ForwardedFor;

use crate::scene::{Answer, Scene, Stage};

/// What arrives at the target.
async fn arrives(scene: &Scene, stage: &Stage, head: &str) -> Answer {
    let mut client = scene.client().await;
    client
        .send(&format!("GET /p?q=1 HTTP/1.1\r\n{head}\r\n\r\n"))
        .await;
    let head = stage.accept().await.head().await;
    Answer {
        head,
        body: String::new(),
    }
}

#[tokio::test]
async fn where_a_request_came_from_is_told() {
    let stage = Stage::new().await;
    let mut scene = Scene::new(&[stage.address], |_| {}).await;
    let port = scene.address.port().to_string();
    let seen = arrives(&scene, &stage, "Host: web\r\nX-Forwarded-For: 10.0.0.9").await;
    assert_eq!(seen.header("x-forwarded-for"), Some("10.0.0.9, 127.0.0.1"));
    assert_eq!(seen.header("x-forwarded-proto"), Some("http"));
    assert_eq!(seen.header("x-forwarded-port"), Some(port.as_str()));
    assert_eq!(seen.header("host"), Some(format!("web:{port}").as_str()));
    let trace = seen.header("x-amzn-trace-id").expect("a trace");
    let parts: Vec<&str> = trace.split('-').map(str::trim).collect();
    assert_eq!(parts[0], "Root=1");
    assert_eq!((parts[1].len(), parts[2].len()), (8, 24));

    scene.change(|plan| {
        plan.settings.forwarded_for = ForwardedFor::Preserve;
        plan.settings.preserve_host_header = true;
    });
    let trace = "Root=1-67891233-abcdef012345678912345678;Sampled=1";
    let head = format!("Host: web\r\nX-Forwarded-For: 10.0.0.9\r\nX-Amzn-Trace-Id: {trace}");
    let seen = arrives(&scene, &stage, &head).await;
    assert_eq!(seen.header("x-forwarded-for"), Some("10.0.0.9"));
    assert_eq!(seen.header("host"), Some("web"));
    let told = seen.header("x-amzn-trace-id").expect("a trace");
    assert!(
        told.starts_with("Self=1-") && told.ends_with(&format!(";{trace}")),
        "{told}"
    );

    scene.change(|plan| plan.settings.forwarded_for = ForwardedFor::Remove);
    let seen = arrives(&scene, &stage, "Host: web\r\nX-Forwarded-For: 10.0.0.9").await;
    assert_eq!(seen.header("x-forwarded-for"), None);

    scene.change(|plan| {
        plan.settings.forwarded_for = ForwardedFor::Append;
        plan.settings.forwarded_for_client_port = true;
    });
    let seen = arrives(&scene, &stage, "Host: web").await;
    let told = seen.header("x-forwarded-for").expect("a peer");
    assert!(told.starts_with("127.0.0.1:"), "{told}");
}

#[tokio::test]
async fn what_concerns_one_connection_stays_there() {
    let stage = Stage::new().await;
    let scene = Scene::new(&[stage.address], |_| {}).await;
    let head = "Host: a\r\nConnection: keep-alive, X-Secret\r\nX-Secret: 1\r\nKeep-Alive: 5\r\n\
                Proxy-Connection: close\r\nTE: gzip\r\nUpgrade: h2c\r\nX-Kept: 1";
    let seen = arrives(&scene, &stage, head).await;
    for name in [
        "connection",
        "x-secret",
        "keep-alive",
        "proxy-connection",
        "te",
        "upgrade",
    ] {
        assert_eq!(seen.header(name), None, "{name}: {}", seen.head);
    }
    assert_eq!(seen.header("x-kept"), Some("1"));
}

#[tokio::test]
async fn odd_names_are_dropped_on_demand() {
    let stage = Stage::new().await;
    let mut scene = Scene::new(&[stage.address], |_| {}).await;
    let seen = arrives(&scene, &stage, "Host: a\r\nX_odd: 1").await;
    assert_eq!(seen.header("x_odd"), Some("1"));
    scene.change(|plan| plan.settings.drop_invalid_header_fields = true);
    let seen = arrives(&scene, &stage, "Host: a\r\nX_odd: 1").await;
    assert_eq!(seen.header("x_odd"), None);
}

#[tokio::test]
async fn the_form_of_a_request_line_is_the_origins() {
    let stage = Stage::new().await;
    let scene = Scene::new(&[stage.address], |plan| {
        plan.settings.preserve_host_header = true;
    })
    .await;
    let mut client = scene.client().await;
    let absolute = "GET http://web/p?q=1 HTTP/1.1\r\nHost: web\r\n\r\n";
    client.send(absolute).await;
    let head = stage.accept().await.head().await;
    assert!(head.starts_with("GET /p?q=1 HTTP/1.1\r\n"), "{head}");
}
