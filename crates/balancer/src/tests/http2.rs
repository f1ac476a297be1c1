//! HTTP/2 and gRPC: in front over TLS, behind in the clear and over TLS.

use std::convert::Infallible;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body::Frame;
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use model::balancing::{CertificatePlan, MutualTls, ProtocolVersion, TargetProtocol, TlsPlan};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

use super::*;

fn certificate() -> CertificatePlan {
    let made = rcgen::generate_simple_self_signed(vec!["h".to_owned()]).unwrap();
    CertificatePlan {
        id: model::CertificateId::parse("00000000-0000-4000-8000-000000000001").unwrap(),
        chain_pem: made.cert.pem(),
        private_key_pem: made.signing_key.serialize_pem(),
    }
}

pub(super) fn secured(mut plan: BalancerPlan) -> BalancerPlan {
    let certificate = certificate();
    plan.listeners[0].port = 443;
    plan.listeners[0].tls = Some(TlsPlan {
        policy: rules::ssl_policy::DEFAULT.to_owned(),
        certificates: vec![certificate.id.clone()],
        mutual: MutualTls::Off,
    });
    plan.certificates = vec![certificate];
    plan
}

pub(super) fn versioned(target: SocketAddrV4, version: ProtocolVersion) -> BalancerPlan {
    let mut group = group(1, vec![at(target)]);
    group.protocol_version = version;
    secured(with(group))
}

/// A client's sending side of HTTP/2.
pub(super) async fn client(front: &Front) -> hyper::client::conn::http2::SendRequest<Full<Bytes>> {
    let tcp = TcpStream::connect(front.address).await.unwrap();
    let connector = tokio_rustls::TlsConnector::from(crate::tls::upstream_config(true));
    let name = rustls::pki_types::ServerName::try_from("h").unwrap();
    let tls = soon(connector.connect(name, tcp)).await.unwrap();
    assert_eq!(tls.get_ref().1.alpn_protocol(), Some(&b"h2"[..]));
    let made = hyper::client::conn::http2::handshake(TokioExecutor::new(), TokioIo::new(tls)).await;
    let (sender, connection) = made.unwrap();
    tokio::spawn(connection);
    sender
}

pub(super) fn post(body: &'static str) -> Request<Full<Bytes>> {
    Request::post("https://h/a")
        .body(Full::new(Bytes::from(body)))
        .unwrap()
}

type Chunks = futures_body::Chunks;

mod futures_body {
    //! A body with trailers.
    use std::pin::Pin;
    use std::task::{Context, Poll};

    use super::*;

    pub(super) struct Chunks(pub(super) Vec<Frame<Bytes>>);

    impl http_body::Body for Chunks {
        type Data = Bytes;
        type Error = Infallible;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
            Poll::Ready(self.0.pop().map(Ok))
        }
    }
}

/// A target of HTTP/2 that answers with what it was asked, and a trailer.
async fn http2_target(tls: bool) -> SocketAddrV4 {
    let certificate = certificate();
    let chain = vec![CertificateDer::from_pem_slice(certificate.chain_pem.as_bytes()).unwrap()];
    let key = PrivateKeyDer::from_pem_slice(certificate.private_key_pem.as_bytes()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap();
    let mut config = config
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .unwrap();
    config.alpn_protocols = vec![b"h2".to_vec()];
    let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(config));
    target(move |stream| {
        let acceptor = acceptor.clone();
        async move {
            let server = hyper::server::conn::http2::Builder::new(TokioExecutor::new());
            let service = service_fn(answer);
            if tls {
                let stream = acceptor.accept(stream).await.unwrap();
                let _ = server.serve_connection(TokioIo::new(stream), service).await;
            } else {
                let _ = server.serve_connection(TokioIo::new(stream), service).await;
            }
        }
    })
    .await
}

async fn answer(request: Request<Incoming>) -> Result<Response<Chunks>, Infallible> {
    let (parts, body) = request.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    let text = format!(
        "{} {} {:?} {}",
        parts.method,
        parts.uri,
        parts.headers.get("te"),
        String::from_utf8_lossy(&body)
    );
    let mut trailers = http::HeaderMap::new();
    trailers.insert("grpc-status", "0".parse().unwrap());
    Ok(Response::new(futures_body::Chunks(vec![
        Frame::trailers(trailers),
        Frame::data(text.into()),
    ])))
}

#[tokio::test]
async fn http2_in_front_is_http1_behind() {
    let front = front(secured(one(echo().await)));
    let mut client = client(&front).await;
    let request = Request::get("https://h/a?b")
        .header("cookie", "a=1")
        .header("cookie", "b=2");
    let response = soon(client.send_request(request.body(Full::default()).unwrap()))
        .await
        .unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    let body = soon(response.collect()).await.unwrap().to_bytes();
    let asked = String::from_utf8(body.to_vec()).unwrap();
    assert!(asked.starts_with("GET /a?b HTTP/1.1\r\n"), "{asked}");
    for line in [
        "Host: h\r\n",
        "Cookie: a=1; b=2\r\n",
        "X-Forwarded-Proto: https\r\n",
        "X-Forwarded-Port: 443\r\n",
    ] {
        assert!(asked.contains(line), "{line} in {asked}");
    }
}

#[tokio::test]
async fn http2_behind_in_the_clear_and_over_tls_keeps_trailers() {
    for tls in [false, true] {
        let target = http2_target(tls).await;
        let mut plan = versioned(target, ProtocolVersion::Grpc);
        if tls {
            plan.target_groups[0].protocol = TargetProtocol::Https;
        }
        let front = front(plan);
        let mut client = client(&front).await;
        let mut request = post("hello");
        request
            .headers_mut()
            .insert("content-type", "application/grpc+proto".parse().unwrap());
        request
            .headers_mut()
            .insert("te", "trailers".parse().unwrap());
        let response = soon(client.send_request(request)).await.unwrap();
        let collected = soon(response.collect()).await.unwrap();
        assert_eq!(collected.trailers().unwrap()["grpc-status"], "0");
        let asked = String::from_utf8(collected.to_bytes().to_vec()).unwrap();
        assert_eq!(asked, "POST https://h/a Some(\"trailers\") hello");
        assert_eq!(front.numbers().grpc_requests, 1);
    }
}

#[tokio::test]
async fn protocols_that_do_not_go_together_are_464() {
    let grpc = front(versioned(http2_target(false).await, ProtocolVersion::Grpc));
    let get = Request::get("https://h/").body(Full::default()).unwrap();
    let response = soon(client(&grpc).await.send_request(get)).await.unwrap();
    assert_eq!(response.status().as_u16(), 464);
    let mut plain = versioned(http2_target(false).await, ProtocolVersion::Http2);
    plain.listeners[0].tls = None;
    assert_eq!(front(plain).status(GET).await, 464);
    let http1 = front(secured(one(echo().await)));
    let mut request = post("x");
    request
        .headers_mut()
        .insert("content-type", "application/grpc".parse().unwrap());
    let response = soon(client(&http1).await.send_request(request))
        .await
        .unwrap();
    assert_eq!(response.status().as_u16(), 464);
}

#[tokio::test]
async fn http2_is_not_spoken_without_tls() {
    let front = front(one(echo().await));
    assert_eq!(front.status("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").await, 505);
}

#[tokio::test]
async fn many_requests_share_a_connection() {
    let front = front(versioned(http2_target(false).await, ProtocolVersion::Http2));
    let client = client(&front).await;
    let asked = (0..200).map(|_| {
        let mut client = client.clone();
        tokio::spawn(async move {
            let response = client.send_request(post("x")).await.unwrap();
            assert_eq!(response.status(), StatusCode::OK);
            response.collect().await.unwrap();
        })
    });
    for one in asked.collect::<Vec<_>>() {
        soon(one).await.unwrap();
    }
}

#[tokio::test]
async fn answers_to_head_and_without_content_have_no_body() {
    for (status, method, length) in [
        (200, "HEAD", Some("4")),
        (204, "GET", None),
        (200, "GET", Some("4")),
    ] {
        let action = Action::FixedResponse {
            status,
            content_type: None,
            body: Some("body".to_owned()),
        };
        let front = front(secured(plan(Vec::new(), Vec::new(), action)));
        let mut client = client(&front).await;
        let request = Request::builder().method(method).uri("https://h/");
        let request = request.body(Full::default()).unwrap();
        let response = soon(client.send_request(request)).await.unwrap();
        let said = response.headers().get("content-length");
        let said = said.map(|length| length.to_str().unwrap().to_owned());
        assert_eq!(said.as_deref(), length, "{method} {status}");
        let body = soon(response.collect()).await.unwrap().to_bytes();
        let expected = if (status, method) == (200, "GET") {
            "body"
        } else {
            ""
        };
        assert_eq!(body, expected, "{method} {status}");
    }
}

#[tokio::test]
async fn a_get_with_a_body_ends_the_targets_connection() {
    let front = front(secured(one(echo().await)));
    let mut client = client(&front).await;
    let mut request = post("hello");
    *request.method_mut() = http::Method::GET;
    let response = soon(client.send_request(request)).await.unwrap();
    let body = soon(response.collect()).await.unwrap().to_bytes();
    let asked = String::from_utf8(body.to_vec()).unwrap();
    assert!(asked.contains("Connection: close\r\n"), "{asked}");
}
