//! Who vouches for the registry: an authority of the instance's own, made once, that may vouch for
//! names of AWS alone.
//!
//! Clients trust it only where its certificate is put: in the folder of one registry's name. It
//! lives as long as the data directory, so its times say nothing but "always".

use std::path::{Path, PathBuf};
use std::sync::Arc;

use fs_err as fs;
use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose,
    GeneralSubtree, IsCa, Issuer, KeyPair, KeyUsagePurpose, NameConstraints, date_time_ymd,
};
use rustls::ServerConfig;
use rustls::crypto::ring::default_provider;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};

use super::record;
use crate::CommandError;
use crate::instance::Identity;

const KEY_FILE: &str = "authority-key.pem";
const CERTIFICATE_FILE: &str = "authority.pem";
/// The names that the authority may vouch for end with this.
const DOMAIN: &str = "amazonaws.com";

/// The authority of an instance.
#[derive(Debug)]
pub(crate) struct Authority {
    issuer: Issuer<'static, KeyPair>,
    /// As clients are given it.
    pub(crate) certificate_pem: String,
}

impl Authority {
    /// The instance's authority; made when there is none.
    pub(crate) fn load_or_make(data_dir: &Path, identity: &Identity) -> Result<Self, CommandError> {
        let (key_path, certificate_path) = paths(data_dir);
        // Written last: with it, the key is there.
        if certificate_path.exists() {
            return Self::load(data_dir, identity);
        }
        let cannot = |error: &(dyn std::error::Error + 'static)| {
            CommandError::caused_by("cannot make an authority for the registry's names", error)
        };
        let key = KeyPair::generate().map_err(|error| cannot(&error))?;
        let certificate = parameters(identity)
            .self_signed(&key)
            .map_err(|error| cannot(&error))?;
        write(&key_path, &key.serialize_pem(), 0o600).map_err(|error| cannot(&error))?;
        write(&certificate_path, &certificate.pem(), 0o644).map_err(|error| cannot(&error))?;
        Self::load(data_dir, identity)
    }

    /// The authority that was made before.
    pub(crate) fn load(data_dir: &Path, identity: &Identity) -> Result<Self, CommandError> {
        let (key_path, certificate_path) = paths(data_dir);
        let cannot = |error: &(dyn std::error::Error + 'static)| {
            CommandError::caused_by("cannot read the authority of the registry's names", error)
        };
        let key = fs::read_to_string(&key_path).map_err(|error| cannot(&error))?;
        let certificate_pem =
            fs::read_to_string(&certificate_path).map_err(|error| cannot(&error))?;
        let key = KeyPair::from_pem(&key).map_err(|error| cannot(&error))?;
        Ok(Self {
            issuer: Issuer::new(parameters(identity), key),
            certificate_pem,
        })
    }

    /// What the registry shows to clients that ask for one of `hosts`: a certificate of this
    /// process, whose key is nowhere else.
    pub(crate) fn server(&self, hosts: Vec<String>) -> Result<Arc<ServerConfig>, CommandError> {
        let cannot = |error: &(dyn std::error::Error + 'static)| {
            CommandError::caused_by("cannot make the registry's certificate", error)
        };
        let key = KeyPair::generate().map_err(|error| cannot(&error))?;
        let mut parameters = CertificateParams::new(hosts).map_err(|error| cannot(&error))?;
        always(&mut parameters);
        parameters.distinguished_name = DistinguishedName::default();
        parameters
            .distinguished_name
            .push(DnType::CommonName, "Neargate registry");
        parameters.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        parameters.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        parameters.use_authority_key_identifier_extension = true;
        let certificate = parameters
            .signed_by(&key, &self.issuer)
            .map_err(|error| cannot(&error))?;
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let chain: Vec<CertificateDer<'static>> = vec![certificate.der().clone()];
        let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
            .with_safe_default_protocol_versions()
            .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, key));
        let mut config = config.map_err(|error| cannot(&error))?;
        // Layers are large: nothing is gained by streams within one connection.
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Arc::new(config))
    }
}

/// The same for all calls of an instance: what is signed refers to the authority by its name.
fn parameters(identity: &Identity) -> CertificateParams {
    let mut parameters = CertificateParams::default();
    always(&mut parameters);
    let name = format!("Neargate {} registry authority", identity.id);
    parameters.distinguished_name = DistinguishedName::default();
    parameters.distinguished_name.push(DnType::CommonName, name);
    parameters.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    parameters.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    parameters.name_constraints = Some(NameConstraints {
        permitted_subtrees: vec![GeneralSubtree::DnsName(DOMAIN.to_owned())],
        excluded_subtrees: Vec::new(),
    });
    parameters
}

fn always(parameters: &mut CertificateParams) {
    parameters.not_before = date_time_ymd(2020, 1, 1);
    parameters.not_after = date_time_ymd(2100, 1, 1);
}

fn paths(data_dir: &Path) -> (PathBuf, PathBuf) {
    let folder = record::folder(data_dir);
    (folder.join(KEY_FILE), folder.join(CERTIFICATE_FILE))
}

/// Writes a file so that a crash leaves the old or the new one.
fn write(path: &Path, text: &str, mode: u32) -> std::io::Result<()> {
    use std::io::Write as _;
    use std::os::unix::fs::OpenOptionsExt as _;
    let temporary = path.with_extension("new");
    // One that a crash left may have another mode.
    let _ = fs::remove_file(&temporary);
    let mut file = std::fs::File::options()
        .create_new(true)
        .write(true)
        .mode(mode)
        .open(&temporary)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(&temporary, path)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn it_is_made_once_and_its_key_is_secret() {
        let data_dir = tempfile::tempdir().unwrap();
        fs::create_dir(record::folder(data_dir.path())).unwrap();
        let identity = Identity {
            id: "00ff".to_owned(),
            format: 1,
        };
        let made = Authority::load_or_make(data_dir.path(), &identity).unwrap();
        let again = Authority::load_or_make(data_dir.path(), &identity).unwrap();
        assert_eq!(made.certificate_pem, again.certificate_pem);
        let (key, _) = paths(data_dir.path());
        let mode = fs::metadata(key).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        made.server(vec![
            "000000000000.dkr.ecr.us-east-1.amazonaws.com".to_owned(),
        ])
        .unwrap();
    }
}
