//! HTTP/2 in front, and HTTP/2 and gRPC behind.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use http::{HeaderMap, HeaderValue, Request, Response, Version};
use http_body::{Body, Frame};
use http_body_util::BodyExt as _;
use hyper::body::{Bytes, Incoming};
use hyper::client::conn::http2::{self, SendRequest};
use hyper::server::conn::http2 as server;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use model::balancing::{ProtocolVersion, TargetProtocol};
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpListener;
use tokio::sync::Barrier;
use tokio::task::JoinHandle;

use crate::scene::{PATIENCE, Scene, Stage};
use crate::tls::{acceptor, certified, connect, https};

const OK: &str = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

/// A body with its frames as a test wants them.
#[derive(Debug, Default)]
struct Frames(VecDeque<Frame<Bytes>>);

impl Body for Frames {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(self.get_mut().0.pop_front().map(Ok))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_empty()
    }
}

fn data(text: &'static str) -> Frame<Bytes> {
    Frame::data(Bytes::from_static(text.as_bytes()))
}

fn trailers(name: &'static str, value: &'static str) -> Frame<Bytes> {
    let mut trailers = HeaderMap::new();
    trailers.insert(name, HeaderValue::from_static(value));
    Frame::trailers(trailers)
}

fn get(scene: &Scene) -> Request<Frames> {
    let uri = format!("https://a.test:{}/path", scene.address.port());
    Request::get(uri)
        .body(Frames::default())
        .expect("a request")
}

/// A load balancer that speaks HTTP/2 with clients, and this with targets.
async fn scene(targets: &[SocketAddr], version: ProtocolVersion, secret: bool) -> Scene {
    let own = certified(&["a.test"]);
    Scene::new(targets, |plan| {
        https(plan, &[&own]);
        let group = &mut plan.target_groups[0];
        group.protocol_version = version;
        if secret {
            group.protocol = TargetProtocol::Https;
        }
    })
    .await
}

/// A client, and the task of its connection, which ends with it.
async fn client(scene: &Scene) -> (SendRequest<Frames>, JoinHandle<()>) {
    let stream = connect(scene.address, "a.test", &["h2"], None).await;
    let (sender, connection) = http2::handshake(TokioExecutor::new(), TokioIo::new(stream))
        .await
        .expect("HTTP/2");
    let task = tokio::spawn(async move {
        let _ended = connection.await;
    });
    (sender, task)
}

async fn answer(sender: &mut SendRequest<Frames>, request: Request<Frames>) -> Response<Incoming> {
    let asked = tokio::time::timeout(PATIENCE, sender.send_request(request));
    asked.await.expect("in time").expect("an answer")
}

/// A target that answers with what it was sent and `answer-trailer`, over HTTP/2. After as many
/// requests it closes a connection; `together` are answered only when all of them are there.
async fn echo(secret: bool, per_connection: usize, together: usize) -> SocketAddr {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let barrier = Arc::new(Barrier::new(together));
    tokio::spawn(async move {
        let acceptor = acceptor("h2");
        while let Ok((stream, _)) = listener.accept().await {
            let (acceptor, barrier) = (acceptor.clone(), Arc::clone(&barrier));
            tokio::spawn(async move {
                if secret {
                    let stream = acceptor.accept(stream).await.expect("a handshake");
                    serve(stream, per_connection, barrier).await;
                } else {
                    serve(stream, per_connection, barrier).await;
                }
            });
        }
    });
    address
}

async fn serve<S>(stream: S, per_connection: usize, barrier: Arc<Barrier>)
where
    S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin + Send + 'static,
{
    let served = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&served);
    let service = service_fn(move |request: Request<Incoming>| {
        let (barrier, served) = (Arc::clone(&barrier), Arc::clone(&served));
        async move {
            assert_eq!(request.version(), Version::HTTP_2);
            barrier.wait().await;
            let te = request.headers().contains_key("te");
            let seen = format!("{} te={te}", request.uri());
            let collected = request.into_body().collect().await;
            let collected = collected.expect("a whole request");
            let trailer = collected.trailers().and_then(|all| all.get("x-sum"));
            let trailer = trailer.cloned();
            let body = collected.to_bytes();
            let mut frames = VecDeque::from([Frame::data(body)]);
            frames.push_back(trailers("grpc-status", "0"));
            let mut response = Response::new(Frames(frames));
            let headers = response.headers_mut();
            headers.insert("x-seen", HeaderValue::from_str(&seen).expect("a value"));
            if let Some(trailer) = trailer {
                headers.insert("x-trailer", trailer);
            }
            served.fetch_add(1, Ordering::Relaxed);
            Ok::<_, Infallible>(response)
        }
    });
    let connection =
        server::Builder::new(TokioExecutor::new()).serve_connection(TokioIo::new(stream), service);
    let mut connection = std::pin::pin!(connection);
    tokio::select! {
        _ = connection.as_mut() => return,
        () = async {
            while count.load(Ordering::Relaxed) < per_connection {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        } => {}
    }
    connection.as_mut().graceful_shutdown();
    let _ended = connection.await;
}

#[tokio::test]
async fn requests_become_those_of_http1() {
    let stage = Stage::new().await;
    let scene = scene(&[stage.address], ProtocolVersion::Http1, false).await;
    let (mut sender, _task) = client(&scene).await;
    let mut request = get(&scene);
    *request.method_mut() = http::Method::POST;
    *request.body_mut() = Frames(VecDeque::from([data("hello"), trailers("x-sum", "1")]));
    let headers = request.headers_mut();
    headers.append("cookie", HeaderValue::from_static("a=1"));
    headers.append("cookie", HeaderValue::from_static("b=2"));
    headers.insert("te", HeaderValue::from_static("trailers"));
    let (answer, head) = tokio::join!(answer(&mut sender, request), async {
        let mut target = stage.accept().await;
        let head = target.head().await;
        assert_eq!(target.bytes(10).await, "5\r\nhello\r\n");
        target.head().await;
        target
            .send(
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: keep-alive, x-own\r\n\
                   X-Own: 1\r\nKeep-Alive: timeout=5\r\n\r\nok",
            )
            .await;
        head.to_ascii_lowercase()
    });
    assert!(head.starts_with("post /path http/1.1\r\n"), "{head}");
    let port = scene.address.port();
    assert!(
        head.contains(&format!("\r\nhost: a.test:{port}\r\n")),
        "{head}"
    );
    assert!(head.contains("\r\ncookie: a=1; b=2\r\n"), "{head}");
    assert!(
        head.contains("\r\ntransfer-encoding: chunked\r\n"),
        "{head}"
    );
    assert!(head.contains("\r\nx-forwarded-proto: https\r\n"), "{head}");
    assert!(!head.contains("\r\n:"), "{head}");
    assert_eq!(head.matches("\r\nhost:").count(), 1, "{head}");
    assert_eq!(
        (answer.status().as_u16(), answer.version()),
        (200, Version::HTTP_2)
    );
    for name in ["connection", "keep-alive", "x-own", "transfer-encoding"] {
        assert!(!answer.headers().contains_key(name), "{name}");
    }
    let body = answer.into_body().collect().await.expect("a body");
    assert_eq!(body.to_bytes(), "ok");
}

#[tokio::test]
async fn trailers_go_both_ways() {
    for (version, secret) in [
        (ProtocolVersion::Http2, false),
        (ProtocolVersion::Http2, true),
        (ProtocolVersion::Grpc, false),
        (ProtocolVersion::Grpc, true),
    ] {
        let target = echo(secret, usize::MAX, 1).await;
        let scene = scene(&[target], version, secret).await;
        let (mut sender, _task) = client(&scene).await;
        let mut request = get(&scene);
        *request.method_mut() = http::Method::POST;
        *request.body_mut() = Frames(VecDeque::from([
            data("hel"),
            data("lo"),
            trailers("x-sum", "7"),
        ]));
        let headers = request.headers_mut();
        headers.insert("content-type", HeaderValue::from_static("application/grpc"));
        headers.insert("te", HeaderValue::from_static("trailers"));
        let answer = answer(&mut sender, request).await;
        assert_eq!(answer.status(), 200, "{version:?} {secret}");
        assert_eq!(answer.headers()["x-trailer"], "7");
        let port = scene.address.port();
        // The scheme is the client's, whatever way leads to the target.
        let seen = format!("https://a.test:{port}/path te=true");
        assert_eq!(answer.headers()["x-seen"], seen.as_str());
        let body = answer.into_body().collect().await.expect("a body");
        assert_eq!(body.trailers().expect("trailers")["grpc-status"], "0");
        assert_eq!(body.to_bytes(), "hello");
    }
}

#[tokio::test]
async fn a_hundred_streams_are_answered_at_once() {
    for behind in [ProtocolVersion::Http2, ProtocolVersion::Grpc] {
        let target = echo(false, usize::MAX, 100).await;
        let scene = scene(&[target], behind, false).await;
        let (sender, _task) = client(&scene).await;
        let asked: Vec<_> = (0..100)
            .map(|_| {
                let (mut sender, mut request) = (sender.clone(), get(&scene));
                *request.method_mut() = http::Method::POST;
                tokio::spawn(async move { answer(&mut sender, request).await.status() })
            })
            .collect();
        for asked in asked {
            assert_eq!(asked.await.expect("an answer"), 200);
        }
    }
}

#[tokio::test]
async fn the_end_lets_streams_end() {
    let stage = Stage::new().await;
    let scene = scene(&[stage.address], ProtocolVersion::Http1, false).await;
    let (sender, task) = client(&scene).await;
    let (mut asking, request) = (sender.clone(), get(&scene));
    let asked = tokio::spawn(async move { answer(&mut asking, request).await });
    let mut target = stage.accept().await;
    target.head().await;
    let balancer = scene.balancer.clone();
    let drained = tokio::spawn(async move { balancer.drain(PATIENCE).await });
    // The client sees GOAWAY while its request is under way.
    let told = async {
        while !sender.is_closed() && !drained.is_finished() {
            let (mut asking, request) = (sender.clone(), get(&scene));
            let refused = async move { asking.try_send_request(request).await.is_err() };
            let refused = tokio::time::timeout(Duration::from_millis(50), refused);
            if refused.await == Ok(true) {
                break;
            }
        }
    };
    tokio::time::timeout(PATIENCE, told).await.expect("GOAWAY");
    target.send(OK).await;
    let answer = asked.await.expect("an answer");
    assert_eq!(
        answer
            .into_body()
            .collect()
            .await
            .expect("a body")
            .to_bytes(),
        "ok"
    );
    drop(sender);
    drained.await.expect("it ends");
    task.await.expect("it ends");
}

#[tokio::test]
async fn streams_that_are_reset_leave_the_others() {
    let target = Stage::new().await.always("");
    let mut scene = scene(&[target], ProtocolVersion::Http1, false).await;
    let (mut sender, task) = client(&scene).await;
    for _ in 0..200 {
        let asked = sender.send_request(get(&scene));
        let late = tokio::time::timeout(Duration::from_millis(2), asked).await;
        assert!(late.is_err());
    }
    let target = Stage::new().await.always(OK);
    scene.change(|plan| {
        let planned = &mut plan.target_groups[0].targets;
        planned[0].port = target.port();
    });
    assert!(!task.is_finished());
    assert_eq!(answer(&mut sender, get(&scene)).await.status(), 200);
}

#[tokio::test]
async fn a_target_that_ends_its_connections_costs_nothing() {
    for per_connection in [1, 3] {
        let target = echo(false, per_connection, 1).await;
        let scene = scene(&[target], ProtocolVersion::Http2, false).await;
        let (mut sender, _task) = client(&scene).await;
        for round in 0..200 {
            let answer = answer(&mut sender, get(&scene)).await;
            assert_eq!(answer.status(), 200, "{round}");
            answer.into_body().collect().await.expect("a body");
        }
    }
}

#[tokio::test]
async fn an_idle_connection_ends() {
    let target = Stage::new().await.always(OK);
    let mut scene = scene(&[target], ProtocolVersion::Http1, false).await;
    scene.change(|plan| plan.settings.idle_timeout_seconds = 1);
    let (mut sender, task) = client(&scene).await;
    assert_eq!(answer(&mut sender, get(&scene)).await.status(), 200);
    let ended = tokio::time::timeout(PATIENCE, task);
    ended.await.expect("in time").expect("it ends");
}

#[tokio::test]
async fn a_client_that_reads_no_body_holds_the_target_up_and_is_left() {
    let stage = Stage::new().await;
    let mut scene = scene(&[stage.address], ProtocolVersion::Http1, false).await;
    scene.change(|plan| plan.settings.idle_timeout_seconds = 1);
    let (mut sender, _task) = client(&scene).await;
    let (answer, mut target) = tokio::join!(answer(&mut sender, get(&scene)), async {
        let mut target = stage.accept().await;
        target.head().await;
        target
            .send("HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n")
            .await;
        target
    });
    let chunk = vec![b'x'; 64 << 10];
    let mut sent = 0;
    let ended = async {
        while target.0.write_all(&chunk).await.is_ok() {
            sent += chunk.len();
        }
    };
    let ended = tokio::time::timeout(PATIENCE, ended).await;
    ended.expect("a client that takes nothing is left");
    assert!(sent < 64 << 20, "{sent} bytes were taken");
    drop(answer);
}
