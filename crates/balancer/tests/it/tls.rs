//! Listeners and targets that speak TLS.

use std::net::SocketAddr;
use std::sync::Arc;

use model::balancing::{
    BalancerPlan, CertificatePlan, ListenerProtocol, MutualTls, TargetProtocol, TlsPlan,
};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer, ServerName};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::client::TlsStream;
use tokio_rustls::{TlsAcceptor, TlsConnector};

use crate::scene::{Peer, Scene, Stage};

const GET: &str = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
const OK: &str = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

/// A certificate for these names, signed by itself.
pub(crate) struct Certified {
    chain_pem: String,
    key_pem: String,
    der: CertificateDer<'static>,
    key: Vec<u8>,
}

pub(crate) fn certified(names: &[&str]) -> Certified {
    let names: Vec<String> = names.iter().map(ToString::to_string).collect();
    let signed = rcgen::generate_simple_self_signed(names).expect("a certificate");
    Certified {
        chain_pem: signed.cert.pem(),
        key_pem: signed.signing_key.serialize_pem(),
        der: signed.cert.der().clone(),
        key: signed.signing_key.serialize_der(),
    }
}

/// Makes the listener one of HTTPS; the first certificate is the default.
pub(crate) fn https(plan: &mut BalancerPlan, certificates: &[&Certified]) {
    let planned = certificates.iter().enumerate().map(|(number, of)| {
        let id = format!("00000000-0000-0000-0000-{number:012}");
        CertificatePlan {
            id: model::CertificateId::parse(&id).expect("an id"),
            chain_pem: of.chain_pem.clone(),
            private_key_pem: of.key_pem.clone(),
        }
    });
    plan.certificates = planned.collect();
    plan.listeners[0].protocol = ListenerProtocol::Https;
    plan.listeners[0].tls = Some(TlsPlan {
        policy: "ELBSecurityPolicy-TLS13-1-2-2021-06".to_owned(),
        certificates: plan.certificates.iter().map(|one| one.id.clone()).collect(),
        mutual: MutualTls::Off,
    });
}

/// A client that believes everybody.
#[derive(Debug)]
struct Credulous;

impl rustls::client::danger::ServerCertVerifier for Credulous {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: rustls::pki_types::UnixTime,
    ) -> Result<rustls::client::danger::ServerCertVerified, rustls::Error> {
        Ok(rustls::client::danger::ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &rustls::DigitallySignedStruct,
    ) -> Result<rustls::client::danger::HandshakeSignatureValid, rustls::Error> {
        Ok(rustls::client::danger::HandshakeSignatureValid::assertion())
    }

    fn verify_tls13_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &rustls::DigitallySignedStruct,
    ) -> Result<rustls::client::danger::HandshakeSignatureValid, rustls::Error> {
        Ok(rustls::client::danger::HandshakeSignatureValid::assertion())
    }

    fn supported_verify_schemes(&self) -> Vec<rustls::SignatureScheme> {
        let provider = rustls::crypto::ring::default_provider();
        provider
            .signature_verification_algorithms
            .supported_schemes()
    }
}

/// Connects with TLS; `own` is the client's certificate.
pub(crate) async fn connect(
    address: SocketAddr,
    name: &str,
    alpn: &[&str],
    own: Option<&Certified>,
) -> TlsStream<TcpStream> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(Credulous));
    let mut config = match own {
        Some(own) => {
            let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(own.key.clone()));
            config
                .with_client_auth_cert(vec![own.der.clone()], key)
                .expect("a key")
        }
        None => config.with_no_client_auth(),
    };
    config.alpn_protocols = alpn.iter().map(|name| name.as_bytes().to_vec()).collect();
    let stream = TcpStream::connect(address).await.expect("a connection");
    let name = ServerName::try_from(name.to_owned()).expect("a name");
    let handshake = TlsConnector::from(Arc::new(config)).connect(name, stream);
    handshake.await.expect("a handshake")
}

/// What a target accepts TLS with.
pub(crate) fn acceptor(alpn: &str) -> TlsAcceptor {
    let own = certified(&["somebody.else"]);
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(own.key));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![own.der], key)
        .expect("a key");
    config.alpn_protocols = vec![alpn.as_bytes().to_vec()];
    TlsAcceptor::from(Arc::new(config))
}

fn shown(stream: &TlsStream<TcpStream>) -> CertificateDer<'static> {
    let shown = stream.get_ref().1.peer_certificates().expect("one");
    shown[0].clone().into_owned()
}

#[tokio::test]
async fn clients_are_shown_the_certificate_of_the_name_they_ask_for() {
    let (first, second) = (certified(&["a.test"]), certified(&["b.test", "*.c.test"]));
    let scene = Scene::new(&[], |plan| https(plan, &[&first, &second])).await;
    for (name, expected) in [
        ("a.test", &first),
        ("b.test", &second),
        ("x.c.test", &second),
        ("x.y.c.test", &first),
        ("nobody.test", &first),
        // An address is no name.
        ("127.0.0.1", &first),
    ] {
        let stream = connect(scene.address, name, &[], None).await;
        assert_eq!(shown(&stream), expected.der, "{name}");
    }
}

#[tokio::test]
async fn http2_is_chosen_where_both_know_it() {
    let own = certified(&["a.test"]);
    let mut scene = Scene::new(&[], |plan| https(plan, &[&own])).await;
    let chosen = async |scene: &Scene, alpn: &[&str]| {
        let stream = connect(scene.address, "a.test", alpn, None).await;
        let chosen = stream.get_ref().1.alpn_protocol();
        chosen.map(|name| String::from_utf8_lossy(name).into_owned())
    };
    let both = ["http/1.1", "h2"];
    assert_eq!(chosen(&scene, &both).await.as_deref(), Some("h2"));
    assert_eq!(
        chosen(&scene, &["http/1.1"]).await.as_deref(),
        Some("http/1.1")
    );
    assert_eq!(chosen(&scene, &[]).await, None);
    scene.change(|plan| plan.settings.http2 = false);
    assert_eq!(chosen(&scene, &both).await.as_deref(), Some("http/1.1"));
}

#[tokio::test]
async fn another_certificate_is_for_new_connections() {
    let target = Stage::new().await.always(OK);
    let (old, new) = (certified(&["a.test"]), certified(&["a.test"]));
    let mut scene = Scene::new(&[target], |plan| https(plan, &[&old])).await;
    let mut before = Peer(connect(scene.address, "a.test", &[], None).await);
    scene.change(|plan| https(plan, &[&new]));
    for _ in 0..3 {
        before.send(GET).await;
        assert_eq!(before.answer().await.body, "ok");
    }
    let mut after = Peer(connect(scene.address, "a.test", &[], None).await);
    assert_eq!(shown(&after.0), new.der);
    after.send(GET).await;
    assert_eq!(after.answer().await.body, "ok");
}

#[tokio::test]
async fn targets_are_told_of_tls() {
    let stage = Stage::new().await;
    let own = certified(&["a.test"]);
    let scene = Scene::new(&[stage.address], |plan| {
        https(plan, &[&own]);
        plan.settings.tls_headers = true;
    })
    .await;
    let mut client = Peer(connect(scene.address, "a.test", &[], None).await);
    client
        .send("GET / HTTP/1.1\r\nHost: a\r\nX-Amzn-Tls-Version: forged\r\nX-Amzn-Mtls-Clientcert: forged\r\nX-Forwarded-Proto: forged\r\n\r\n")
        .await;
    let mut target = stage.accept().await;
    let head = target.head().await.to_ascii_lowercase();
    assert!(head.contains("\r\nx-forwarded-proto: https\r\n"), "{head}");
    assert!(
        head.contains("\r\nx-amzn-tls-version: tlsv1.3\r\n"),
        "{head}"
    );
    assert!(
        head.contains("\r\nx-amzn-tls-cipher-suite: tls_aes_128_gcm_sha256\r\n"),
        "{head}"
    );
    assert!(!head.contains("forged"), "{head}");
    target.send(OK).await;
    assert_eq!(client.answer().await.body, "ok");
}

#[tokio::test]
async fn a_clients_certificate_is_passed_on() {
    let stage = Stage::new().await;
    let (own, clients) = (certified(&["a.test"]), certified(&["client.test"]));
    let scene = Scene::new(&[stage.address], |plan| {
        https(plan, &[&own]);
        let tls = plan.listeners[0].tls.as_mut().expect("it has");
        tls.mutual = MutualTls::Passthrough;
    })
    .await;
    let mut client = Peer(connect(scene.address, "a.test", &[], Some(&clients)).await);
    client.send(GET).await;
    let mut target = stage.accept().await;
    let head = target.head().await;
    let lower = head.to_ascii_lowercase();
    let at = lower.find("x-amzn-mtls-clientcert: ").expect("the header");
    let value = head[at..].lines().next().expect("a line");
    let value = &value["x-amzn-mtls-clientcert: ".len()..];
    let pem = value.replace("%20", " ").replace("%0A", "\n");
    let lines = |pem: &str| -> Vec<String> { pem.lines().map(str::to_owned).collect() };
    assert_eq!(lines(&pem), lines(&clients.chain_pem));
    target.send(OK).await;
    assert_eq!(client.answer().await.body, "ok");
    // Without a certificate the request comes without the header.
    let mut client = Peer(connect(scene.address, "a.test", &[], None).await);
    client.send(GET).await;
    let head = target.head().await.to_ascii_lowercase();
    assert!(!head.contains("clientcert"), "{head}");
}

#[tokio::test]
async fn a_targets_certificate_is_nobodys_business() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        let acceptor = acceptor("http/1.1");
        while let Ok((stream, _)) = listener.accept().await {
            let stream = acceptor.accept(stream).await.expect("a handshake");
            let mut peer = Peer(stream);
            tokio::spawn(async move {
                while peer.try_head().await.is_some() {
                    peer.send(OK).await;
                }
            });
        }
    });
    let scene = Scene::new(&[address], |plan| {
        plan.target_groups[0].protocol = TargetProtocol::Https;
    })
    .await;
    let mut client = scene.client().await;
    for _ in 0..3 {
        client.send(GET).await;
        assert_eq!(client.answer().await.body, "ok");
    }
    let numbers = scene.balancer.metrics().expect("numbers").numbers;
    assert_eq!(numbers.target_tls_errors, 0);
}

#[tokio::test]
async fn a_target_without_tls_is_502_and_a_client_without_tls_gets_nothing() {
    let stage = Stage::new().await;
    let target = stage.address;
    tokio::spawn(async move {
        loop {
            stage.accept().await.send("what?\r\n").await;
        }
    });
    let own = certified(&["a.test"]);
    let scene = Scene::new(&[target], |plan| {
        https(plan, &[&own]);
        plan.target_groups[0].protocol = TargetProtocol::Https;
    })
    .await;
    let mut client = Peer(connect(scene.address, "a.test", &[], None).await);
    client.send(GET).await;
    assert_eq!(client.answer().await.status(), 502);
    scene.ask(GET).await;
    let numbers = scene.balancer.metrics().expect("numbers").numbers;
    assert_eq!(
        (numbers.target_tls_errors, numbers.client_tls_errors),
        (1, 1)
    );
}
