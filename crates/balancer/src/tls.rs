//! TLS on both sides of a load balancer: what listeners offer to clients, and how targets are met.
//!
//! Which protocols and ciphers a policy has is in [`rules::ssl_policy`]; which certificate a client
//! is shown is in [`resolver`]. Nobody's certificate is verified here, as on AWS: a client's is
//! passed on in a header for the target to judge, and a target's is not looked at.

mod client_certificates;
mod resolver;
#[cfg(test)]
mod tests;

use std::cell::RefCell;
use std::io;
use std::sync::{Arc, LazyLock};

use model::CertificateId;
use model::balancing::{CertificatePlan, MutualTls, TlsPlan};
use rules::ssl_policy;
use rustls::client::Resumption;
use rustls::crypto::ring::{Ticketer, default_provider};
use rustls::crypto::{CryptoProvider, WebPkiSupportedAlgorithms};
use rustls::server::{NoServerSessionStorage, ProducesTickets, ServerSessionMemoryCache};
use rustls::{
    CipherSuite, ClientConfig, ProtocolVersion, ServerConfig, SupportedCipherSuite,
    SupportedProtocolVersion,
};

use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use client_certificates::{AnyClient, AnyTarget};
use resolver::ByName;

pub(crate) use client_certificates::header_value as client_certificate_header;

/// How many sessions without tickets are remembered, for clients that know no tickets.
const SESSIONS: usize = 4096;
/// How many targets' sessions are remembered.
const TARGET_SESSIONS: usize = 1024;

/// Why a listener cannot speak TLS.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    #[error("there is no security policy {0}")]
    UnknownPolicy(String),
    #[error("the listener has no certificate that can be used")]
    NoCertificate,
    #[error("certificate {id} cannot be served")]
    Certificate {
        id: CertificateId,
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    #[error("TLS cannot be set up")]
    Setup(#[from] rustls::Error),
}

/// What a listener offers. Sessions can be resumed across configurations of the process: only what
/// is asked of clients tells their memories apart.
pub(crate) fn server_config(
    listener: &TlsPlan,
    http2: bool,
    certificates: &[CertificatePlan],
) -> Result<Arc<ServerConfig>, TlsError> {
    let policy = ssl_policy::find(&listener.policy)
        .ok_or_else(|| TlsError::UnknownPolicy(listener.policy.clone()))?;
    let provider = Arc::new(CryptoProvider {
        cipher_suites: policy.ciphers().into_iter().filter_map(suite).collect(),
        ..default_provider()
    });
    let by_name = ByName::new(listener, certificates)?;
    let offered: [(bool, &'static SupportedProtocolVersion); 2] = [
        (policy.tls13, &rustls::version::TLS13),
        (policy.tls12, &rustls::version::TLS12),
    ];
    let versions: Vec<_> = offered
        .into_iter()
        .filter_map(|(is_offered, version)| is_offered.then_some(version))
        .collect();
    let builder =
        ServerConfig::builder_with_provider(provider.clone()).with_protocol_versions(&versions)?;
    let builder = match listener.mutual {
        MutualTls::Off => builder.with_no_client_auth(),
        MutualTls::Passthrough => {
            builder.with_client_cert_verifier(Arc::new(AnyClient::new(algorithms(&provider))))
        }
    };
    let mut config = builder.with_cert_resolver(Arc::new(by_name));
    // AWS's policies are lists in the order of preference.
    config.ignore_client_order = true;
    config.alpn_protocols = protocols(http2);
    let memory = match listener.mutual {
        MutualTls::Off => &*MEMORY,
        MutualTls::Passthrough => &*MUTUAL_MEMORY,
    };
    config.session_storage = memory.sessions.clone();
    match &memory.tickets {
        Some(tickets) => config.ticketer = tickets.clone(),
        // Without random numbers there is nothing to resume by.
        None => config.session_storage = Arc::new(NoServerSessionStorage {}),
    }
    Ok(Arc::new(config))
}

tokio::task_local! {
    /// The certificate that a handshake shows: rustls chooses it, and does not say which one it was.
    static SHOWN: RefCell<Option<Arc<CertificateId>>>;
}

/// Shakes hands with a client; answers also which certificate it was shown, if it was shown one.
pub(crate) async fn accept(
    config: Arc<ServerConfig>,
    tcp: TcpStream,
) -> io::Result<(TlsStream<TcpStream>, Option<Arc<CertificateId>>)> {
    let shaking = async {
        let stream = TlsAcceptor::from(config).accept(tcp).await?;
        Ok((stream, SHOWN.with(RefCell::take)))
    };
    SHOWN.scope(RefCell::default(), shaking).await
}

fn note_shown(id: Arc<CertificateId>) {
    // Outside of a handshake nobody asks.
    let _ = SHOWN.try_with(|shown| shown.replace(Some(id)));
}

/// How targets and their health checks are met. Their certificates are not verified: "the load
/// balancer establishes TLS connections with the targets using certificates that you install on the
/// targets. The load balancer does not validate these certificates."
pub(crate) fn upstream_config(http2: bool) -> Arc<ClientConfig> {
    let config = if http2 { &UPSTREAM_HTTP2 } else { &UPSTREAM };
    LazyLock::force(config).clone()
}

static UPSTREAM: LazyLock<Arc<ClientConfig>> = LazyLock::new(|| upstream(&[b"http/1.1"]));
static UPSTREAM_HTTP2: LazyLock<Arc<ClientConfig>> = LazyLock::new(|| upstream(&[b"h2"]));

fn upstream(alpn: &[&[u8]]) -> Arc<ClientConfig> {
    let provider = Arc::new(default_provider());
    let verifier = Arc::new(AnyTarget::new(algorithms(&provider)));
    let builder = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap_or_else(|_| ClientConfig::builder());
    let mut config = builder
        .dangerous()
        .with_custom_certificate_verifier(verifier)
        .with_no_client_auth();
    config.alpn_protocols = alpn.iter().map(|name| name.to_vec()).collect();
    config.resumption = Resumption::in_memory_sessions(TARGET_SESSIONS);
    Arc::new(config)
}

/// What sessions are resumed by, for as long as the process lives.
struct Memory {
    tickets: Option<Arc<dyn ProducesTickets>>,
    sessions: Arc<ServerSessionMemoryCache>,
}

static MEMORY: LazyLock<Memory> = LazyLock::new(Memory::new);
static MUTUAL_MEMORY: LazyLock<Memory> = LazyLock::new(Memory::new);

impl Memory {
    fn new() -> Self {
        Self {
            tickets: Ticketer::new().ok(),
            sessions: ServerSessionMemoryCache::new(SESSIONS),
        }
    }
}

fn protocols(http2: bool) -> Vec<Vec<u8>> {
    let names: &[&[u8]] = if http2 {
        &[b"h2", b"http/1.1"]
    } else {
        &[b"http/1.1"]
    };
    names.iter().map(|name| name.to_vec()).collect()
}

fn algorithms(provider: &CryptoProvider) -> WebPkiSupportedAlgorithms {
    provider.signature_verification_algorithms
}

/// The cipher of a name of [`rules::ssl_policy`].
fn suite(name: &str) -> Option<SupportedCipherSuite> {
    let suites = default_provider().cipher_suites;
    suites
        .into_iter()
        .find(|suite| cipher_name(suite.suite()) == name)
}

/// The name of a cipher in AWS's logs and headers: OpenSSL's before TLS 1.3, the IANA's since.
pub(crate) fn cipher_name(suite: CipherSuite) -> &'static str {
    match suite {
        CipherSuite::TLS13_AES_128_GCM_SHA256 => "TLS_AES_128_GCM_SHA256",
        CipherSuite::TLS13_AES_256_GCM_SHA384 => "TLS_AES_256_GCM_SHA384",
        CipherSuite::TLS13_CHACHA20_POLY1305_SHA256 => "TLS_CHACHA20_POLY1305_SHA256",
        CipherSuite::TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256 => "ECDHE-ECDSA-AES128-GCM-SHA256",
        CipherSuite::TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 => "ECDHE-ECDSA-AES256-GCM-SHA384",
        CipherSuite::TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 => "ECDHE-RSA-AES128-GCM-SHA256",
        CipherSuite::TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 => "ECDHE-RSA-AES256-GCM-SHA384",
        _ => "-",
    }
}

/// The name of a protocol version in AWS's logs and headers.
pub(crate) fn protocol_name(version: ProtocolVersion) -> &'static str {
    match version {
        ProtocolVersion::TLSv1_2 => "TLSv1.2",
        ProtocolVersion::TLSv1_3 => "TLSv1.3",
        _ => "-",
    }
}
