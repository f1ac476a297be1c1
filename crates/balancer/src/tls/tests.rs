//! Handshakes in memory.

use std::sync::Arc;

use model::CertificateId;
use model::balancing::{CertificatePlan, MutualTls, TlsPlan};
use rcgen::{CertificateParams, KeyPair};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use rustls::{
    ClientConfig, ClientConnection, Error, HandshakeKind, ServerConfig, ServerConnection,
};

use super::client_certificates::{AnyTarget, header_value};
use super::{
    TlsError, algorithms, cipher_name, default_provider, protocol_name, server_config, upstream,
};

const BOTH: &str = "ELBSecurityPolicy-TLS13-1-2-2021-06";
const TLS12: &str = "ELBSecurityPolicy-2016-08";
const TLS13: &str = "ELBSecurityPolicy-TLS13-1-3-2021-06";

fn id(number: u8) -> CertificateId {
    CertificateId::parse(&format!("00000000-0000-4000-8000-0000000000{number:02x}")).unwrap()
}

fn certificate(number: u8, names: &[&str], ends_in_year: i32) -> CertificatePlan {
    let names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
    let key = KeyPair::generate().unwrap();
    let mut parameters = CertificateParams::new(names).unwrap();
    parameters.not_after = rcgen::date_time_ymd(ends_in_year, 1, 1);
    CertificatePlan {
        id: id(number),
        chain_pem: parameters.self_signed(&key).unwrap().pem(),
        private_key_pem: key.serialize_pem(),
    }
}

fn listener(policy: &str, certificates: &[CertificatePlan], mutual: MutualTls) -> TlsPlan {
    TlsPlan {
        policy: policy.to_owned(),
        certificates: certificates.iter().map(|one| one.id.clone()).collect(),
        mutual,
    }
}

fn server(policy: &str, certificates: &[CertificatePlan]) -> Arc<ServerConfig> {
    let listener = listener(policy, certificates, MutualTls::Off);
    server_config(&listener, true, certificates).unwrap()
}

fn der(certificate: &CertificatePlan) -> CertificateDer<'static> {
    CertificateDer::from_pem_slice(certificate.chain_pem.as_bytes()).unwrap()
}

fn handshake(
    server: &Arc<ServerConfig>,
    client: &Arc<ClientConfig>,
    host: &str,
) -> Result<(ServerConnection, ClientConnection), Error> {
    let name = ServerName::try_from(host.to_owned()).unwrap();
    let mut client = ClientConnection::new(client.clone(), name)?;
    let mut server = ServerConnection::new(server.clone())?;
    // Three flights each are more than any handshake and its tickets have.
    for _ in 0..3 {
        let mut flight = Vec::new();
        while client.wants_write() {
            client.write_tls(&mut flight).unwrap();
        }
        let mut flight = flight.as_slice();
        while !flight.is_empty() {
            server.read_tls(&mut flight).unwrap();
            server.process_new_packets()?;
        }
        let mut flight = Vec::new();
        while server.wants_write() {
            server.write_tls(&mut flight).unwrap();
        }
        let mut flight = flight.as_slice();
        while !flight.is_empty() {
            client.read_tls(&mut flight).unwrap();
            client.process_new_packets()?;
        }
    }
    Ok((server, client))
}

#[test]
fn a_client_is_shown_the_best_certificate_for_its_name() {
    let certificates = [
        certificate(0, &["default.example.com"], 2100),
        certificate(1, &["*.example.com"], 2100),
        certificate(2, &["a.example.com", "b.example.org"], 2100),
        certificate(3, &["ended.example.com"], 2020),
        certificate(4, &["ended.example.com"], 2090),
        certificate(5, &["old.example.com"], 2020),
    ];
    let server = server(BOTH, &certificates);
    let client = upstream(&[b"h2"]);
    let check = |host: &str, expected: usize| {
        let (_, client) = handshake(&server, &client, host).unwrap();
        let shown = client.peer_certificates().unwrap();
        assert_eq!(shown[0], der(&certificates[expected]), "{host}");
    };
    check("a.example.com", 2);
    check("A.Example.Com", 2);
    check("b.example.org", 2);
    check("c.example.com", 1);
    check("c.d.example.com", 0);
    check("example.com", 0);
    check("10.0.0.1", 0);
    check("ended.example.com", 4);
    check("old.example.com", 5);
}

#[test]
fn a_policy_decides_versions_and_ciphers() {
    let certificates = [certificate(0, &["a.example.com"], 2100)];
    let client = upstream(&[b"http/1.1"]);
    let check = |policy: &str, version: &str, cipher: &str| {
        let (server, _) =
            handshake(&server(policy, &certificates), &client, "a.example.com").unwrap();
        let suite = server.negotiated_cipher_suite().unwrap().suite();
        let found = protocol_name(server.protocol_version().unwrap());
        assert_eq!((found, cipher_name(suite)), (version, cipher), "{policy}");
        assert_eq!(server.alpn_protocol(), Some(&b"http/1.1"[..]));
    };
    check(BOTH, "TLSv1.3", "TLS_AES_128_GCM_SHA256");
    check(TLS13, "TLSv1.3", "TLS_AES_128_GCM_SHA256");
    check(TLS12, "TLSv1.2", "ECDHE-ECDSA-AES128-GCM-SHA256");
    for policy in rules::ssl_policy::POLICIES {
        let config = server(policy.name, &certificates);
        let suites = &config.crypto_provider().cipher_suites;
        assert_eq!(suites.len(), policy.ciphers().len(), "{}", policy.name);
    }
}

#[test]
fn sessions_are_resumed_across_configurations() {
    for policy in [TLS12, TLS13] {
        let first = [certificate(0, &["a.example.com"], 2100)];
        let second = [certificate(1, &["a.example.com"], 2100)];
        let client = upstream(&[b"h2"]);
        let kind = |certificates: &[CertificatePlan]| {
            let server = server(policy, certificates);
            let (server, _) = handshake(&server, &client, "a.example.com").unwrap();
            server.handshake_kind().unwrap()
        };
        assert_eq!(kind(&first), HandshakeKind::Full, "{policy}");
        assert_eq!(kind(&second), HandshakeKind::Resumed, "{policy}");
    }
}

#[test]
fn a_clients_certificate_is_asked_for_and_passed_on() {
    let certificates = [certificate(0, &["a.example.com"], 2100)];
    let listener = listener(BOTH, &certificates, MutualTls::Passthrough);
    let server = server_config(&listener, false, &certificates).unwrap();
    let (without, _) = handshake(&server, &upstream(&[b"http/1.1"]), "a.example.com").unwrap();
    assert_eq!(without.peer_certificates(), None);

    let own = certificate(9, &["client"], 2100);
    let provider = Arc::new(default_provider());
    let verifier = Arc::new(AnyTarget::new(algorithms(&provider)));
    let key = PrivateKeyDer::from_pem_slice(own.private_key_pem.as_bytes()).unwrap();
    let client = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .dangerous()
        .with_custom_certificate_verifier(verifier)
        .with_client_auth_cert(vec![der(&own)], key)
        .unwrap();
    let (with, _) = handshake(&server, &Arc::new(client), "a.example.com").unwrap();
    let header = header_value(with.peer_certificates().unwrap());
    let text = header.replace("%20", " ").replace("%0A", "\n");
    assert_eq!(text, own.chain_pem.replace('\r', ""));
}

#[test]
fn a_certificate_that_is_missing_does_not_keep_the_others() {
    let certificates = [
        certificate(0, &["a.example.com"], 2100),
        certificate(1, &["b.example.com"], 2100),
    ];
    let listener = listener(BOTH, &certificates, MutualTls::Off);
    let server = server_config(&listener, true, &certificates[1..]).unwrap();
    let (_, client) = handshake(&server, &upstream(&[b"h2"]), "a.example.com").unwrap();
    let shown = client.peer_certificates().unwrap();
    assert_eq!(shown[0], der(&certificates[1]));
}

#[test]
fn what_cannot_be_served_is_told() {
    let certificates = [certificate(0, &["a.example.com"], 2100)];
    let told = |listener: &TlsPlan, certificates: &[CertificatePlan]| {
        server_config(listener, true, certificates).unwrap_err()
    };
    let unknown = listener("ELBSecurityPolicy-Unknown", &certificates, MutualTls::Off);
    assert!(matches!(
        told(&unknown, &certificates),
        TlsError::UnknownPolicy(_)
    ));
    let none = listener(BOTH, &[], MutualTls::Off);
    assert!(matches!(told(&none, &[]), TlsError::NoCertificate));
    let good = listener(BOTH, &certificates, MutualTls::Off);
    assert!(matches!(told(&good, &[]), TlsError::NoCertificate));
    let mut swapped = certificate(0, &["a.example.com"], 2100);
    swapped
        .private_key_pem
        .clone_from(&certificates[0].private_key_pem);
    assert!(matches!(
        told(&good, &[swapped]),
        TlsError::Certificate { .. }
    ));
}
