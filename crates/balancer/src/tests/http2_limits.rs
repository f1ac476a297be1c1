//! HTTP/2 with sides that stall, cancel, refuse and come in herds.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use http_body::{Body, Frame};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::client::conn::http2::SendRequest;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use model::balancing::ProtocolVersion;

use super::http2::{client, post, secured, versioned};
use super::*;

/// A body that takes this long between its pieces; without a period it never goes on.
struct Slow {
    left: u32,
    period: Option<tokio::time::Interval>,
}

impl Slow {
    fn new(pieces: u32, period: Duration) -> Self {
        Self {
            left: pieces,
            period: Some(tokio::time::interval(period)),
        }
    }
}

impl Body for Slow {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let this = self.get_mut();
        let Some(period) = &mut this.period else {
            return Poll::Pending;
        };
        if this.left == 0 {
            return Poll::Ready(None);
        }
        std::task::ready!(period.poll_tick(cx));
        this.left -= 1;
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(b"x")))))
    }
}

async fn slow_client(front: &Front) -> SendRequest<Slow> {
    let tcp = TcpStream::connect(front.address).await.unwrap();
    let connector = tokio_rustls::TlsConnector::from(crate::tls::upstream_config(true));
    let name = rustls::pki_types::ServerName::try_from("h").unwrap();
    let tls = soon(connector.connect(name, tcp)).await.unwrap();
    let made = hyper::client::conn::http2::handshake(TokioExecutor::new(), TokioIo::new(tls)).await;
    let (sender, connection) = made.unwrap();
    tokio::spawn(connection);
    sender
}

/// A target of HTTP/2 that takes the whole body and says how long it was. It counts its connections
/// but for those of health checks.
async fn counting(connections: Arc<AtomicUsize>) -> SocketAddrV4 {
    target(move |stream| {
        let connections = Arc::clone(&connections);
        async move {
            let is_first = AtomicBool::new(true);
            let service = service_fn(|request: Request<Incoming>| {
                if request.uri().path() == "/a" && is_first.swap(false, Ordering::Relaxed) {
                    connections.fetch_add(1, Ordering::Relaxed);
                }
                async move {
                    let body = request.into_body().collect().await;
                    let length = body.map_or(0, |body| body.to_bytes().len());
                    let said = Bytes::from(length.to_string());
                    Ok::<_, Infallible>(Response::new(Full::new(said)))
                }
            });
            let server = hyper::server::conn::http2::Builder::new(TokioExecutor::new());
            let _ = server.serve_connection(TokioIo::new(stream), service).await;
        }
    })
    .await
}

fn impatient(mut plan: BalancerPlan) -> BalancerPlan {
    plan.settings.idle_timeout_seconds = 1;
    plan
}

#[tokio::test]
async fn an_upload_may_take_longer_than_the_idle_timeout() {
    let target = counting(Arc::default()).await;
    let front = front(impatient(versioned(target, ProtocolVersion::Http2)));
    let mut client = slow_client(&front).await;
    let body = Slow::new(8, Duration::from_millis(250));
    let request = Request::post("https://h/a").body(body).unwrap();
    let response = soon(client.send_request(request)).await.unwrap();
    assert_eq!(response.status(), 200);
    let body = soon(response.collect()).await.unwrap().to_bytes();
    assert_eq!(body, "8");
}

#[tokio::test]
async fn a_client_that_does_not_go_on_is_answered_with_408_and_its_target_kept() {
    let connections = Arc::new(AtomicUsize::new(0));
    let target = counting(Arc::clone(&connections)).await;
    let front = front(impatient(versioned(target, ProtocolVersion::Http2)));
    let body = Slow {
        left: 1,
        period: None,
    };
    let request = Request::post("https://h/a").body(body).unwrap();
    let response = soon(slow_client(&front).await.send_request(request)).await;
    assert_eq!(response.unwrap().status(), 408);
    let response = soon(client(&front).await.send_request(post("x"))).await;
    assert_eq!(response.unwrap().status(), 200);
    assert_eq!(connections.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn a_herd_opens_no_more_connections_than_it_needs() {
    let connections = Arc::new(AtomicUsize::new(0));
    let target = counting(Arc::clone(&connections)).await;
    let front = front(versioned(target, ProtocolVersion::Http2));
    let client = client(&front).await;
    let asked = (0..60).map(|_| {
        let mut client = client.clone();
        tokio::spawn(async move { client.send_request(post("x")).await.unwrap().status() })
    });
    for one in asked.collect::<Vec<_>>() {
        assert_eq!(soon(one).await.unwrap(), 200);
    }
    assert_eq!(connections.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn a_client_that_does_not_read_loses_its_connection() {
    let target = target(|mut stream| async move {
        let _ = read_head(&mut stream).await;
        let head = "HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n";
        let _ = stream.write_all(head.as_bytes()).await;
        while stream.write_all(&[0; 8192]).await.is_ok() {}
    })
    .await;
    let front = front(impatient(secured(one(target))));
    let mut client = client(&front).await;
    let response = soon(client.send_request(post("x"))).await.unwrap();
    // Its window is full soon.
    let ended = async {
        while !client.is_closed() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    soon(ended).await;
    drop(response);
}

#[tokio::test]
async fn a_client_that_cancels_everything_loses_its_connection() {
    let target = target(|mut stream| async move {
        let _ = read_head(&mut stream).await;
        std::future::pending::<()>().await;
    })
    .await;
    let front = front(secured(one(target)));
    let mut client = client(&front).await;
    let ended = async {
        while client.ready().await.is_ok() {
            let sent = client.send_request(post("x"));
            let _ = tokio::time::timeout(Duration::from_millis(2), sent).await;
        }
    };
    soon(ended).await;
}

/// A target that refuses the first stream of all and answers the others.
#[tokio::test]
async fn refused_streams_are_sent_again() {
    let refused = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&refused);
    let target = target(move |stream| {
        let counted = Arc::clone(&counted);
        async move {
            let mut connection = h2::server::handshake(stream).await.unwrap();
            while let Some(Ok((request, mut respond))) = connection.accept().await {
                let is_check = request.uri().path() != "/a";
                if !is_check && counted.fetch_add(1, Ordering::Relaxed) == 0 {
                    respond.send_reset(h2::Reason::REFUSED_STREAM);
                } else {
                    respond.send_response(Response::new(()), true).unwrap();
                }
            }
        }
    })
    .await;
    let front = front(versioned(target, ProtocolVersion::Http2));
    let mut client = client(&front).await;
    let request = Request::post("https://h/a").body(Full::default()).unwrap();
    let response = soon(client.send_request(request)).await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(refused.load(Ordering::Relaxed), 2);
}
