//! What the disk space of tasks is made from, and whether it can be limited on this host.
//!
//! Where it cannot (no `mkfs.ext4`, no loop devices) tasks run without that limit. That is said in
//! the log once and in a file, which `neargate status` shows.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use fs_err as fs;
use host::storage::StorageError;
use tokio::sync::{Mutex, OnceCell};

use crate::chain;
use crate::files::Files;
use crate::shim::protocol::StorageState;

/// Fargate's disk space for a task that asks for none; tasks that ask ask for more.
const DEFAULT_GIB: u32 = 20;
/// Name of the file that says why disk space is not limited.
const PROBLEM_FILE: &str = "not-limited";

/// The templates of tasks' file systems.
#[derive(Debug)]
pub(crate) struct Storage {
    directory: PathBuf,
    /// That of the default size, once it was looked for.
    default: OnceCell<Option<PathBuf>>,
    problem: OnceLock<String>,
    /// Held while one of another size is made.
    making: Mutex<()>,
}

/// Why what tasks write to disk is not limited on this host; `None`: it is, or no task has been
/// prepared yet.
pub fn problem(data_dir: &Path) -> Option<String> {
    fs::read_to_string(data_dir.join("storage").join(PROBLEM_FILE)).ok()
}

impl Storage {
    pub(crate) fn new(files: &Files) -> Arc<Self> {
        Arc::new(Self {
            directory: files.storage(),
            default: OnceCell::new(),
            problem: OnceLock::new(),
            making: Mutex::default(),
        })
    }

    /// What shims make theirs from before they have a task; `None` where nothing can be limited.
    /// The first call in an instance's life takes some 50 ms.
    pub(crate) async fn template(&self) -> Option<PathBuf> {
        let template = self.default.get_or_init(async || {
            let _ = fs::remove_file(self.directory.join(PROBLEM_FILE));
            match self.ensure(DEFAULT_GIB).await {
                Ok(template) => Some(template),
                Err(error) => {
                    self.complain(chain(&error));
                    None
                }
            }
        });
        template.await.clone()
    }

    /// The template for a task that asks for so much; `None` where nothing is limited. One of
    /// another size than the default takes some 50 ms the first time.
    pub(crate) async fn template_of(&self, gib: u32) -> Result<Option<PathBuf>, StorageError> {
        let default = self.template().await;
        if gib == DEFAULT_GIB || default.is_none() {
            return Ok(default);
        }
        let _alone = self.making.lock().await;
        self.ensure(gib).await.map(Some)
    }

    async fn ensure(&self, gib: u32) -> Result<PathBuf, StorageError> {
        let directory = self.directory.clone();
        let size = u64::from(gib) << 30;
        let made = move || host::storage::ensure_template(&directory, size);
        tokio::task::spawn_blocking(made).await.unwrap_or_else(|_| {
            Err(StorageError::Program(
                "the engine is shutting down".to_owned(),
            ))
        })
    }

    /// Notes what a shim made of it.
    pub(crate) fn note(&self, state: &StorageState) {
        if let Some(problem) = &state.problem {
            self.complain(problem.clone());
        }
    }

    /// Says it once.
    fn complain(&self, problem: String) {
        if self.problem.set(problem.clone()).is_err() {
            return;
        }
        tracing::warn!(problem, "ephemeralStorage does not limit what tasks write");
        let written = fs::create_dir_all(&self.directory)
            .and_then(|()| fs::write(self.directory.join(PROBLEM_FILE), &problem));
        if let Err(error) = written {
            tracing::warn!(%error, "cannot write the note for `neargate status`");
        }
    }
}
