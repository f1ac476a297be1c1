//! Which certificate a client is shown: the best of those that name the host it asks for.
//!
//! Source: "Certificates for your Application Load Balancer", smart selection. A name counts more
//! than a wildcard. Among equals those that the client's TLS can use, then by validity, kind of key
//! (ECDSA before RSA), length of key and validity period. The default certificate is shown when no
//! certificate has the name, and to clients that ask for none.

use std::collections::HashMap;
use std::sync::Arc;

use model::CertificateId;
use model::balancing::{CertificatePlan, TlsPlan};
use rustls::SignatureAlgorithm;
use rustls::crypto::ring::sign::any_supported_type;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, UnixTime};
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use x509_parser::extensions::GeneralName;
use x509_parser::prelude::{FromDer as _, X509Certificate};

use super::TlsError;

/// The certificates of a listener by the names they are for.
#[derive(Debug)]
pub(super) struct ByName {
    default: Shown,
    /// By lower-case name, the best first. `*.example.com` is `.example.com` here.
    names: HashMap<String, Vec<Entry>>,
}

/// A certificate as it can be shown.
#[derive(Debug, Clone)]
struct Shown {
    id: Arc<CertificateId>,
    key: Arc<CertifiedKey>,
}

/// A certificate for a name.
#[derive(Debug, Clone)]
struct Entry {
    shown: Shown,
    /// In seconds of Unix time.
    not_after: i64,
}

/// A certificate ready to be shown, and what makes it better than another.
struct Candidate {
    shown: Shown,
    names: Vec<String>,
    rank: Rank,
}

/// The greater, the better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    is_ecdsa: bool,
    key_bits: usize,
    /// In seconds of Unix time.
    not_after: i64,
}

impl ByName {
    /// A certificate that is not in the plan could not be opened; the listener does without it.
    pub(super) fn new(
        listener: &TlsPlan,
        certificates: &[CertificatePlan],
    ) -> Result<Self, TlsError> {
        let mut candidates = Vec::new();
        for id in &listener.certificates {
            let Some(plan) = certificates.iter().find(|plan| plan.id == *id) else {
                continue;
            };
            candidates.push(candidate(plan).map_err(|source| TlsError::Certificate {
                id: id.clone(),
                source,
            })?);
        }
        let default = candidates.first().ok_or(TlsError::NoCertificate)?;
        let default = default.shown.clone();
        // A stable sort: of equals, the one that the listener names first.
        candidates.sort_by_key(|candidate| std::cmp::Reverse(candidate.rank));
        let mut names: HashMap<String, Vec<Entry>> = HashMap::new();
        for candidate in candidates {
            for name in candidate.names {
                names.entry(name).or_default().push(Entry {
                    shown: candidate.shown.clone(),
                    not_after: candidate.rank.not_after,
                });
            }
        }
        Ok(Self { default, names })
    }

    fn choose(&self, host: &str, hello: &ClientHello<'_>) -> Option<Shown> {
        let host = host.trim_end_matches('.').to_ascii_lowercase();
        let wildcard = host.find('.').map(|dot| &host[dot..]);
        let now = i64::try_from(UnixTime::now().as_secs()).unwrap_or(i64::MAX);
        let names = [Some(host.as_str()), wildcard];
        names.into_iter().flatten().find_map(|name| {
            let entries = self.names.get(name)?;
            let usable = || {
                entries
                    .iter()
                    .filter(|entry| is_usable(&entry.shown.key, hello))
            };
            let valid = usable().find(|entry| entry.not_after > now);
            valid
                .or_else(|| usable().next())
                .map(|entry| entry.shown.clone())
        })
    }
}

impl ResolvesServerCert for ByName {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let chosen = hello
            .server_name()
            .and_then(|host| self.choose(host, &hello));
        let shown = chosen.unwrap_or_else(|| self.default.clone());
        super::note_shown(shown.id);
        Some(shown.key)
    }
}

/// Whether the client's TLS knows signatures of the key.
fn is_usable(key: &CertifiedKey, hello: &ClientHello<'_>) -> bool {
    key.key.choose_scheme(hello.signature_schemes()).is_some()
}

fn candidate(
    plan: &CertificatePlan,
) -> Result<Candidate, Box<dyn std::error::Error + Send + Sync>> {
    let chain: Vec<_> =
        CertificateDer::pem_slice_iter(plan.chain_pem.as_bytes()).collect::<Result<_, _>>()?;
    let key = PrivateKeyDer::from_pem_slice(plan.private_key_pem.as_bytes())?;
    let key = any_supported_type(&key)?;
    let first = chain.first().ok_or("it is empty")?;
    let (_, certificate) = X509Certificate::from_der(first)?;
    let rank = Rank {
        is_ecdsa: key.algorithm() == SignatureAlgorithm::ECDSA,
        key_bits: certificate
            .public_key()
            .parsed()
            .map_or(0, |key| key.key_size()),
        not_after: certificate.validity().not_after.timestamp(),
    };
    let names = names(&certificate);
    let key = CertifiedKey::new(chain, key);
    key.keys_match()?;
    Ok(Candidate {
        shown: Shown {
            id: Arc::new(plan.id.clone()),
            key: Arc::new(key),
        },
        names,
        rank,
    })
}

/// The hosts that a certificate is for, as the keys of [`ByName::names`].
fn names(certificate: &X509Certificate<'_>) -> Vec<String> {
    let alternative = certificate.subject_alternative_name().ok().flatten();
    let mut names: Vec<String> = alternative
        .iter()
        .flat_map(|extension| &extension.value.general_names)
        .filter_map(|name| match name {
            GeneralName::DNSName(name) => Some((*name).to_owned()),
            _ => None,
        })
        .collect();
    if names.is_empty() {
        let common = certificate.subject().iter_common_name();
        names.extend(common.filter_map(|name| name.as_str().ok().map(str::to_owned)));
    }
    names
        .into_iter()
        .map(|name| {
            let name = name.to_ascii_lowercase();
            name.strip_prefix('*').map(str::to_owned).unwrap_or(name)
        })
        .collect()
}
