//! Health checks of targets that the tests play, over loopback.

use std::convert::Infallible;
use std::net::{Ipv4Addr, SocketAddr};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Request, Response};
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Empty, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use model::UnixMillis;
use model::balancing::{
    HealthCheck, HealthCheckProtocol, ProtocolVersion, TargetHealthReason, TargetState,
};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio_rustls::TlsAcceptor;

use super::*;
use crate::targets::Failure;
use crate::test_plans::{at, fixed, group, health_check, plan};

async fn listening() -> (TcpListener, SocketAddrV4) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .await
        .expect("a port");
    match listener.local_addr().expect("an address") {
        SocketAddr::V4(address) => (listener, address),
        SocketAddr::V6(_) => unreachable!("it was bound to an IPv4 address"),
    }
}

async fn request_on(stream: &mut (impl tokio::io::AsyncRead + Unpin)) -> String {
    let mut text = Vec::new();
    while !text.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        match stream.read(&mut byte).await {
            Ok(1) => text.push(byte[0]),
            _ => break,
        }
    }
    String::from_utf8(text).expect("text")
}

/// A target that answers every connection's request with these bytes, and what it was asked.
async fn answering(response: &'static str) -> (SocketAddrV4, mpsc::UnboundedReceiver<String>) {
    let (listener, address) = listening().await;
    let (asked, requests) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let request = request_on(&mut stream).await;
            // The test may have ended; so may the load balancer's side.
            let _written = stream.write_all(response.as_bytes()).await;
            let _told = asked.send(request);
        }
    });
    (address, requests)
}

fn checked(check: HealthCheck, protocol_version: ProtocolVersion) -> Checked {
    Checked {
        check,
        protocol_version,
        targets: std::collections::BTreeMap::new(),
    }
}

async fn probed(address: SocketAddrV4, check: HealthCheck) -> Result<(), Failure> {
    let checked = checked(check, ProtocolVersion::Http1);
    Probe::new(address, &checked).run(None).await
}

#[tokio::test]
async fn a_target_is_asked_as_aws_asks_it() {
    let (address, mut requests) = answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n").await;
    assert_eq!(probed(address, health_check()).await, Ok(()));
    let request = requests.recv().await.expect("a request");
    let mut lines: Vec<&str> = request.trim_end().split("\r\n").collect();
    assert_eq!(lines.remove(0), "GET /health HTTP/1.1");
    lines.sort_unstable();
    assert_eq!(
        lines,
        [
            "Accept-Encoding: gzip, compressed",
            "Connection: close",
            &format!("Host: {address}"),
            "User-Agent: ELB-HealthChecker/2.0",
        ]
    );
}

#[tokio::test]
async fn answers_are_judged() {
    for (response, outcome) in [
        ("HTTP/1.1 204 No Content\r\n\r\n", Ok(())),
        ("HTTP/1.0 200 OK\r\n\r\nuntil the end", Ok(())),
        // It is well, whatever becomes of the body.
        ("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nshort", Ok(())),
        (
            "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n",
            Err(Failure::Code(503)),
        ),
        (
            "HTTP/1.1 302 Found\r\nLocation: /\r\n\r\n",
            Err(Failure::Code(302)),
        ),
        ("SSH-2.0-OpenSSH\r\n", Err(Failure::Failed)),
        ("", Err(Failure::Failed)),
    ] {
        let (address, _requests) = answering(response).await;
        let mut check = health_check();
        check.matcher = "200-299".to_owned();
        assert_eq!(probed(address, check).await, outcome, "{response:?}");
    }
}

#[tokio::test]
async fn nobody_there_is_a_failure_and_silence_a_timeout() {
    let (listener, address) = listening().await;
    let mut check = health_check();
    check.timeout_seconds = 1;
    // Connections wait in the listener's queue; nobody answers.
    assert_eq!(probed(address, check).await, Err(Failure::Timeout));
    drop(listener);
    assert_eq!(probed(address, health_check()).await, Err(Failure::Failed));
}

#[tokio::test]
async fn a_port_of_its_own_is_asked_there() {
    let (address, mut requests) = answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n").await;
    let mut check = health_check();
    check.port = Some(address.port());
    let target = SocketAddrV4::new(Ipv4Addr::LOCALHOST, 1);
    assert_eq!(probed(target, check).await, Ok(()));
    assert!(requests.recv().await.is_some());
}

/// Answers a gRPC call: with its status in the trailers, or in the headers when those are all.
fn grpc(request: &Request<Incoming>, trailers_only: bool) -> Response<BoxBody<Bytes, Infallible>> {
    assert_eq!(request.uri().path(), "/AWS.ALB/healthcheck");
    assert_eq!(request.headers()["content-type"], "application/grpc");
    let mut status = HeaderMap::new();
    status.insert("grpc-status", HeaderValue::from_static("12"));
    if trailers_only {
        let mut response = Response::new(Empty::new().boxed());
        *response.headers_mut() = status;
        return response;
    }
    let message = Full::new(Bytes::from_static(&[0; 5]));
    let trailers = std::future::ready(Some(Ok(status)));
    Response::new(message.with_trailers(trailers).boxed())
}

async fn serve_grpc<S>(stream: S, trailers_only: bool)
where
    S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin + Send + 'static,
{
    let service = service_fn(move |request| {
        std::future::ready(Ok::<_, Infallible>(grpc(&request, trailers_only)))
    });
    let served = hyper::server::conn::http2::Builder::new(TokioExecutor::new())
        .serve_connection(TokioIo::new(stream), service);
    // The check ends the connection when it knows enough.
    let _ended = served.await;
}

fn grpc_check(matcher: &str) -> HealthCheck {
    HealthCheck {
        path: "/AWS.ALB/healthcheck".to_owned(),
        matcher: matcher.to_owned(),
        ..health_check()
    }
}

#[tokio::test]
async fn grpc_calls_are_judged_by_their_status() {
    let (listener, address) = listening().await;
    tokio::spawn(async move {
        let mut trailers_only = false;
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve_grpc(stream, trailers_only));
            trailers_only = !trailers_only;
        }
    });
    for (matcher, outcome) in [("12", Ok(())), ("0-11", Err(Failure::Code(12)))] {
        for _ in 0..2 {
            let checked = checked(grpc_check(matcher), ProtocolVersion::Grpc);
            let probe = Probe::new(address, &checked);
            assert_eq!(probe.run(None).await, outcome);
        }
    }
}

#[tokio::test]
async fn any_certificate_will_do() {
    let signed = rcgen::generate_simple_self_signed(["other.example.com".to_owned()])
        .expect("a certificate");
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(signed.signing_key.serialize_der()));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![signed.cert.der().clone()], key)
        .expect("a key");
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let (listener, address) = listening().await;
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(mut stream) = acceptor.accept(stream).await else {
                continue;
            };
            if stream.get_ref().1.alpn_protocol() == Some(b"h2") {
                serve_grpc(stream, false).await;
            } else {
                request_on(&mut stream).await;
                let response = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
                stream.write_all(response).await.expect("a client");
            }
        }
    });
    for (version, check) in [
        (ProtocolVersion::Http1, health_check()),
        (ProtocolVersion::Grpc, grpc_check("12")),
    ] {
        let check = HealthCheck {
            protocol: HealthCheckProtocol::Https,
            ..check
        };
        let probe = Probe::new(address, &checked(check, version));
        assert_eq!(probe.run(None).await, Ok(()), "{version:?}");
    }
}

#[tokio::test]
async fn checks_go_on_over_plans() {
    let (good, _requests) = answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n").await;
    let (listener, gone) = listening().await;
    drop(listener);
    let mut planned = group(1, vec![at(good), at(gone)]);
    planned.health_check.interval_seconds = 0;
    let targets = Arc::new(Targets::new([0; 32]));
    let checks = Checks::new(Arc::clone(&targets));
    let follow = |planned: &model::balancing::TargetGroupPlan| {
        let plan = plan(vec![planned.clone()], Vec::new(), fixed(404));
        targets.update(&plan);
        checks.update(&plan);
    };
    follow(&planned);
    until(
        &targets,
        &[(good, TargetState::Healthy), (gone, TargetState::Unhealthy)],
    )
    .await;
    let healths = targets.healths();
    let ill = healths.iter().find(|health| health.port == gone.port());
    assert_eq!(
        ill.and_then(|health| health.reason.clone()),
        Some(TargetHealthReason::FailedHealthChecks)
    );

    // The target comes; it needs as many successes as the threshold says.
    let listener = TcpListener::bind(gone).await.expect("the port");
    let serving = tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            answer(&mut stream).await;
        }
    });
    until(&targets, &[(gone, TargetState::Healthy)]).await;
    serving.abort();

    // Nobody waits for the interval when it is another check that is wanted.
    planned.health_check.interval_seconds = 300;
    planned.health_check.unhealthy_threshold = 1;
    planned.health_check.matcher = "201".to_owned();
    planned.targets = vec![at(good)];
    follow(&planned);
    until(&targets, &[(good, TargetState::Unhealthy)]).await;

    // Nor when it is registered again.
    planned.health_check.matcher = "200".to_owned();
    planned.targets[0].registered_at = UnixMillis(2);
    follow(&planned);
    until(&targets, &[(good, TargetState::Healthy)]).await;
}

async fn answer(stream: &mut TcpStream) {
    request_on(stream).await;
    let response = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
    // The check may be over.
    let _written = stream.write_all(response).await;
}

/// Waits until these targets are in these states.
async fn until(targets: &Targets, wanted: &[(SocketAddrV4, TargetState)]) {
    let mut changes = targets.changes();
    loop {
        let healths = targets.healths();
        let there = wanted.iter().all(|(address, state)| {
            let mut found = healths.iter();
            found.any(|one| one.port == address.port() && one.state == *state)
        });
        if there {
            return;
        }
        changes.changed().await.expect("a sender");
    }
}
