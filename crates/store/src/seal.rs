//! What keeps secrets that have to be stored: they are encrypted with a key of the instance's own.
//!
//! The key is a file of its own beside the database, so that a copy of the database alone gives
//! nothing away. A secret is bound to what it belongs to: moved to another row, it does not open.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::rand::{SecureRandom as _, SystemRandom};

/// Length of the key, in bytes.
const KEY_LEN: usize = 32;
/// The first byte of what is sealed: AES-256-GCM, a random nonce of 96 bits, the text and its tag.
const VERSION: u8 = 1;

/// The instance's own key, ready for use. `Debug` does not show it.
pub struct Seal {
    key: LessSafeKey,
    random: SystemRandom,
}

#[derive(Debug, thiserror::Error)]
pub enum SealError {
    #[error("{} cannot be read or written", path.display())]
    File {
        path: PathBuf,
        #[source]
        source: io::Error,
    },
    /// The file is never replaced: what was sealed with it could not be opened any more.
    #[error("{} is not a key of {KEY_LEN} bytes", path.display())]
    BadKeyFile { path: PathBuf },
    #[error("the system gives no random numbers")]
    NoRandom,
    /// It was not sealed by this program, or by a later version of it.
    #[error("this was not sealed in a way that is known")]
    UnknownFormat,
    /// It was sealed with another key, for something else, or was changed.
    #[error("this was not sealed here, or not for this")]
    DoesNotOpen,
}

impl Seal {
    /// The key in the file at `path`; made, readable by its owner only, when there is none.
    pub fn load_or_make(path: &Path) -> Result<Self, SealError> {
        match fs::read(path) {
            Ok(bytes) => {
                let bad = |()| SealError::BadKeyFile {
                    path: path.to_owned(),
                };
                let bytes = <[u8; KEY_LEN]>::try_from(bytes).map_err(|_| bad(()))?;
                Self::new(&bytes)
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let mut bytes = [0; KEY_LEN];
                let random = SystemRandom::new();
                random.fill(&mut bytes).map_err(|_| SealError::NoRandom)?;
                write(path, &bytes).map_err(|source| SealError::File {
                    path: path.to_owned(),
                    source,
                })?;
                Self::new(&bytes)
            }
            Err(source) => Err(SealError::File {
                path: path.to_owned(),
                source,
            }),
        }
    }

    /// A seal with a key that is kept elsewhere, or nowhere.
    pub fn new(key: &[u8; KEY_LEN]) -> Result<Self, SealError> {
        let key = UnboundKey::new(&AES_256_GCM, key).map_err(|_| SealError::UnknownFormat)?;
        Ok(Self {
            key: LessSafeKey::new(key),
            random: SystemRandom::new(),
        })
    }

    /// Encrypts a secret, in base64. It opens only with the same `belongs_to`, such as the ARN or id
    /// of the noun that holds it.
    pub fn seal(&self, secret: &[u8], belongs_to: &str) -> Result<String, SealError> {
        let mut nonce = [0; NONCE_LEN];
        self.random
            .fill(&mut nonce)
            .map_err(|_| SealError::NoRandom)?;
        let mut sealed = secret.to_vec();
        let tag = self
            .key
            .seal_in_place_separate_tag(
                Nonce::assume_unique_for_key(nonce),
                Aad::from(belongs_to.as_bytes()),
                &mut sealed,
            )
            .map_err(|_| SealError::UnknownFormat)?;
        let whole = [&[VERSION][..], &nonce, &sealed, tag.as_ref()].concat();
        Ok(STANDARD.encode(whole))
    }

    /// Decrypts what [`Seal::seal`] made with the same key and `belongs_to`.
    pub fn open(&self, sealed: &str, belongs_to: &str) -> Result<Vec<u8>, SealError> {
        let bytes = STANDARD
            .decode(sealed)
            .map_err(|_| SealError::UnknownFormat)?;
        let Some((&VERSION, rest)) = bytes.split_first() else {
            return Err(SealError::UnknownFormat);
        };
        let Some((nonce, text)) = rest.split_first_chunk::<NONCE_LEN>() else {
            return Err(SealError::UnknownFormat);
        };
        let mut text = text.to_vec();
        let secret = self
            .key
            .open_in_place(
                Nonce::assume_unique_for_key(*nonce),
                Aad::from(belongs_to.as_bytes()),
                &mut text,
            )
            .map_err(|_| SealError::DoesNotOpen)?;
        Ok(secret.to_vec())
    }
}

impl fmt::Debug for Seal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Seal").finish_non_exhaustive()
    }
}

/// Writes the file so that a crash, also of the machine, leaves the whole of it or none.
fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let temporary = path.with_extension("new");
    // One that a crash left may have another mode.
    let _ = fs::remove_file(&temporary);
    let mut file = File::options()
        .create_new(true)
        .write(true)
        .mode(0o600)
        .open(&temporary)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&temporary, path)?;
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => File::open(folder)?.sync_all(),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn what_is_sealed_opens_with_the_same_key_only() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("seal.key");
        let sealed = Seal::load_or_make(&path)
            .unwrap()
            .seal(b"secret", "a")
            .unwrap();
        let again = Seal::load_or_make(&path).unwrap();
        assert_eq!(again.open(&sealed, "a").unwrap(), b"secret");
        assert!(matches!(
            again.open(&sealed, "b"),
            Err(SealError::DoesNotOpen)
        ));
        let other = Seal::new(&[7; KEY_LEN]).unwrap();
        assert!(matches!(
            other.open(&sealed, "a"),
            Err(SealError::DoesNotOpen)
        ));
        assert_ne!(sealed, again.seal(b"secret", "a").unwrap(), "a fresh nonce");
    }

    #[test]
    fn what_was_changed_does_not_open() {
        let seal = Seal::new(&[7; KEY_LEN]).unwrap();
        let sealed = STANDARD.decode(seal.seal(b"", "").unwrap()).unwrap();
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(seal.open(&STANDARD.encode(changed), "").is_err(), "{at}");
            let cut = STANDARD.encode(&sealed[..at]);
            assert!(seal.open(&cut, "").is_err(), "{at}");
        }
        assert!(seal.open("not base64", "").is_err());
    }

    #[test]
    fn its_file_is_the_owners_and_never_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("seal.key");
        fs::write(path.with_extension("new"), b"left by a crash").unwrap();
        Seal::load_or_make(&path).unwrap();
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        fs::write(&path, b"short").unwrap();
        assert!(matches!(
            Seal::load_or_make(&path),
            Err(SealError::BadKeyFile { .. })
        ));
        assert_eq!(fs::read(&path).unwrap(), b"short");
    }
}
