//! The authority that issues certificates of load balancers: made once, for any name.
//!
//! Nobody trusts it before its certificate is given to them. Who has its key can pretend to be any
//! site to those who do, so the key is on the disk sealed only, and certificates it issues are for
//! servers alone.

use std::convert::Infallible;
use std::fmt;
use std::io::{self, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use fs_err as fs;
use operations::acm::{Authority, Issued, KeyKind, Order};
use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa,
    Issuer, KeyPair, KeyUsagePurpose, PKCS_ECDSA_P256_SHA256, PKCS_ECDSA_P384_SHA384,
    PKCS_RSA_SHA256, SerialNumber, date_time_ymd,
};
use rsa::pkcs8::{EncodePrivateKey as _, LineEnding};
use rsa::rand_core::{TryCryptoRng, TryRng};
use store::Seal;
use time::OffsetDateTime;

use crate::CommandError;
use crate::instance::Identity;

/// What the sealed key belongs to.
const BELONGS_TO: &str = "certificate-authority";
const RSA_BITS: usize = 2048;

/// The authority of an instance.
pub(crate) struct LocalAuthority {
    issuer: Issuer<'static, KeyPair>,
    certificate_pem: String,
}

impl LocalAuthority {
    /// The authority in `folder`; made when there is none.
    pub(crate) fn load_or_make(
        folder: &Path,
        identity: &Identity,
        seal: &Seal,
    ) -> Result<Self, CommandError> {
        let cannot = |error: &(dyn std::error::Error + 'static)| {
            CommandError::caused_by("cannot open the authority that issues certificates", error)
        };
        // Written last: with it, the key is there.
        if !certificate_path(folder).exists() {
            let key = KeyPair::generate().map_err(|error| cannot(&error))?;
            let certificate = parameters(identity)
                .self_signed(&key)
                .map_err(|error| cannot(&error))?;
            let sealed = seal
                .seal(key.serialize_pem().as_bytes(), BELONGS_TO)
                .map_err(|error| cannot(&error))?;
            fs::create_dir_all(folder).map_err(|error| cannot(&error))?;
            write(&key_path(folder), &sealed, 0o600).map_err(|error| cannot(&error))?;
            write(&certificate_path(folder), &certificate.pem(), 0o644)
                .map_err(|error| cannot(&error))?;
        }
        let sealed = fs::read_to_string(key_path(folder)).map_err(|error| cannot(&error))?;
        let key = seal
            .open(&sealed, BELONGS_TO)
            .map_err(|error| cannot(&error))?;
        let key = KeyPair::from_pem(&String::from_utf8_lossy(&key));
        let certificate_pem =
            fs::read_to_string(certificate_path(folder)).map_err(|error| cannot(&error))?;
        Ok(Self {
            issuer: Issuer::new(parameters(identity), key.map_err(|error| cannot(&error))?),
            certificate_pem,
        })
    }

    fn sign(&self, order: &Order) -> Result<Issued, Box<dyn std::error::Error + Send + Sync>> {
        let key = key_pair(order.key)?;
        let mut parameters = CertificateParams::new(order.names.clone())?;
        parameters.not_before = moment(order.not_before.0)?;
        parameters.not_after = moment(order.not_after.0)?;
        // Positive and not zero, in 16 bytes.
        let serial = order.random >> 1 | 1 << 126;
        parameters.serial_number = Some(SerialNumber::from_slice(&serial.to_be_bytes()));
        parameters.distinguished_name = DistinguishedName::default();
        if let Some(name) = order.names.first() {
            parameters
                .distinguished_name
                .push(DnType::CommonName, name.as_str());
        }
        parameters.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        if order.key == KeyKind::Rsa2048 {
            parameters.key_usages.push(KeyUsagePurpose::KeyEncipherment);
        }
        parameters.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        parameters.use_authority_key_identifier_extension = true;
        let certificate = parameters.signed_by(&key, &self.issuer)?;
        Ok(Issued {
            certificate_pem: with_line_feeds(&certificate.pem()),
            chain_pem: with_line_feeds(&self.certificate_pem),
            private_key_pem: with_line_feeds(&key.serialize_pem()),
        })
    }
}

impl Authority for LocalAuthority {
    fn issue(&self, order: &Order) -> Result<Issued, String> {
        self.sign(order).map_err(|error| error.to_string())
    }
}

impl fmt::Debug for LocalAuthority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LocalAuthority").finish_non_exhaustive()
    }
}

/// Where the certificate is that clients trust.
pub(crate) fn certificate_path(folder: &Path) -> PathBuf {
    folder.join("authority.pem")
}

fn key_path(folder: &Path) -> PathBuf {
    folder.join("authority-key.sealed")
}

/// The same for all calls of an instance: what is signed refers to the authority by its name.
fn parameters(identity: &Identity) -> CertificateParams {
    let mut parameters = CertificateParams::default();
    // As long as the data directory lives.
    parameters.not_before = date_time_ymd(2020, 1, 1);
    parameters.not_after = date_time_ymd(2100, 1, 1);
    parameters.distinguished_name = DistinguishedName::default();
    let name = format!("Neargate {} certificate authority", identity.id);
    parameters.distinguished_name.push(DnType::CommonName, name);
    parameters.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    parameters.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    parameters
}

fn key_pair(kind: KeyKind) -> Result<KeyPair, Box<dyn std::error::Error + Send + Sync>> {
    Ok(match kind {
        KeyKind::EcPrime256v1 => KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?,
        KeyKind::EcSecp384r1 => KeyPair::generate_for(&PKCS_ECDSA_P384_SHA384)?,
        KeyKind::Rsa2048 => {
            let key = rsa::PrivateKey::new(&mut Random, RSA_BITS)?;
            let pem = key.to_pkcs8_pem(LineEnding::LF)?;
            KeyPair::from_pkcs8_pem_and_sign_algo(&pem, &PKCS_RSA_SHA256)?
        }
    })
}

/// The thread's cryptographically secure generator, as the crate that makes RSA keys wants it.
struct Random;

impl TryRng for Random {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(rand::random())
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(rand::random())
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        rand::fill(bytes);
        Ok(())
    }
}

impl TryCryptoRng for Random {}

fn moment(millis: i64) -> Result<OffsetDateTime, time::error::ComponentRange> {
    OffsetDateTime::from_unix_timestamp(millis / 1000)
}

/// rcgen ends lines as MIME does; certificates are shown with line feeds everywhere else.
fn with_line_feeds(pem: &str) -> String {
    pem.replace("\r\n", "\n")
}

/// Writes a file so that a crash leaves the old or the new one.
fn write(path: &Path, text: &str, mode: u32) -> io::Result<()> {
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
    use super::*;
    use model::UnixMillis;

    #[test]
    fn it_is_made_once_and_its_key_is_sealed() {
        let folder = tempfile::tempdir().unwrap();
        let identity = Identity {
            id: "00ff".to_owned(),
            format: 1,
        };
        let seal = Seal::new(&[1; 32]).unwrap();
        let open = || LocalAuthority::load_or_make(folder.path(), &identity, &seal).unwrap();
        let (made, again) = (open(), open());
        assert_eq!(made.certificate_pem, again.certificate_pem);
        let key = fs::read_to_string(key_path(folder.path())).unwrap();
        assert!(!key.contains("PRIVATE"));
        for kind in [
            KeyKind::Rsa2048,
            KeyKind::EcPrime256v1,
            KeyKind::EcSecp384r1,
        ] {
            let issued = again
                .issue(&Order {
                    names: vec!["example.com".to_owned(), "*.example.com".to_owned()],
                    key: kind,
                    not_before: UnixMillis(1_700_000_000_000),
                    not_after: UnixMillis(1_800_000_000_000),
                    random: u128::MAX,
                })
                .unwrap();
            assert!(
                issued
                    .private_key_pem
                    .starts_with("-----BEGIN PRIVATE KEY-----\n")
            );
            assert_eq!(issued.chain_pem, with_line_feeds(&made.certificate_pem));
        }
        let other = Seal::new(&[2; 32]).unwrap();
        assert!(LocalAuthority::load_or_make(folder.path(), &identity, &other).is_err());
    }
}
