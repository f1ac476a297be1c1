//! The root keys of an instance: made at first start, kept in a file that only root reads.

use std::path::Path;

use fs_err as fs;
use rand::Rng;
use serde::{Deserialize, Serialize};

use crate::CommandError;
use crate::instance::write_json;

/// The account root's access key. `Debug` does not show the secret.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct RootKeys {
    pub(crate) access_key_id: String,
    pub(crate) secret_access_key: String,
}

const FILE: &str = "root-keys.json";
const KEY_ID_LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const SECRET_LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

impl RootKeys {
    /// The instance's keys; made when there are none.
    pub(crate) fn load_or_make(data_dir: &Path) -> Result<Self, CommandError> {
        if data_dir.join(FILE).exists() {
            return Self::load(data_dir);
        }
        let keys = Self {
            access_key_id: format!("AKIA{}", letters(KEY_ID_LETTERS, 16)),
            secret_access_key: letters(SECRET_LETTERS, 40),
        };
        write_json(&data_dir.join(FILE), &keys, 0o600)?;
        Ok(keys)
    }

    /// The keys of an instance that was started before.
    pub(crate) fn load(data_dir: &Path) -> Result<Self, CommandError> {
        let path = data_dir.join(FILE);
        let text = fs::read_to_string(&path).map_err(|error| {
            let cannot = CommandError::caused_by("cannot read the instance's keys", &error);
            match error.kind() {
                std::io::ErrorKind::PermissionDenied => cannot.hint("run this as root"),
                _ => cannot.hint("start the instance with `neargate up` first"),
            }
        })?;
        serde_json::from_str(&text)
            .map_err(|_| CommandError::new(format!("{} cannot be read", path.display())))
    }
}

impl std::fmt::Debug for RootKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RootKeys")
            .field("access_key_id", &self.access_key_id)
            .finish_non_exhaustive()
    }
}

fn letters(alphabet: &[u8], count: usize) -> String {
    let mut random = rand::rng();
    (0..count)
        .map(|_| char::from(alphabet[random.random_range(0..alphabet.len())]))
        .collect()
}
