//! Certificates of load balancers: the instance's authority that issues them, the key that seals
//! what is secret, and their renewal, put together.

mod authority;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use async_trait::async_trait;
use fs_err as fs;
use model::balancing::Certificate;
use operations::acm::{AcmService, renew};
use operations::{system_clock, system_random};
use store::{Seal, Store};

use crate::CommandError;
use crate::instance::Identity;
use authority::LocalAuthority;

/// The instance's own key, in the data directory.
const SEAL_FILE: &str = "seal.key";

/// What keeps the instance's secrets.
pub(crate) fn seal(data_dir: &Path) -> Result<Arc<Seal>, CommandError> {
    let path = data_dir.join(SEAL_FILE);
    let seal = Seal::load_or_make(&path).map_err(|error| {
        CommandError::caused_by("cannot open what keeps the instance's secrets", &error)
            .hint("bring the file back from a copy: what was sealed with it opens with it alone")
    })?;
    Ok(Arc::new(seal))
}

/// The operations of AWS Certificate Manager.
pub(crate) fn service(
    data_dir: &Path,
    identity: &Identity,
    store: &Store,
    seal: &Arc<Seal>,
) -> Result<AcmService, CommandError> {
    let authority = LocalAuthority::load_or_make(&folder(data_dir), identity, seal)?;
    Ok(AcmService {
        store: store.clone(),
        clock: system_clock,
        random: system_random,
        seal: Arc::clone(seal),
        authority: Arc::new(authority),
    })
}

/// The certificate that clients have to trust, in PEM.
pub(crate) fn root(data_dir: &Path) -> Result<String, CommandError> {
    let path = authority::certificate_path(&folder(data_dir));
    fs::read_to_string(&path).map_err(|error| {
        let cannot = CommandError::caused_by("cannot read the authority's certificate", &error);
        match error.kind() {
            std::io::ErrorKind::PermissionDenied => cannot.hint("run this as root"),
            _ => cannot.hint("start the instance with `neargate up` first"),
        }
    })
}

fn folder(data_dir: &Path) -> PathBuf {
    data_dir.join("certificates")
}

/// Lets the loop that renews certificates have them issued.
#[derive(Debug)]
pub(crate) struct Renewal(pub(crate) AcmService);

#[async_trait]
impl reconcilers::Renewal for Renewal {
    async fn renew(&self, certificate: Certificate) -> Result<(), String> {
        renew(&self.0, certificate)
            .await
            .map_err(|error| error.to_string())
    }
}
