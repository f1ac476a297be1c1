//! What the disk space of tasks is made from, and whether it can be limited on this host.
//!
//! Where it cannot (no `mkfs.ext4`, no loop devices) tasks run without that limit. That is said in
//! the log once and in a file, which `neargate status` shows.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use fs_err as fs;
use host::storage::StorageError;

use crate::chain;
use crate::files::Files;
use crate::shim::protocol::StorageState;

/// Fargate's disk space for a task that asks for none; tasks that ask ask for more.
const DEFAULT_GIB: u32 = 20;
/// Name of the file that says why disk space is not limited.
const PROBLEM_FILE: &str = "not-limited";

/// The template of tasks' file systems.
#[derive(Debug)]
pub(crate) struct Storage {
    directory: PathBuf,
    template: Option<PathBuf>,
    problem: OnceLock<String>,
    /// Held while a template is made.
    making: Mutex<()>,
}

/// Why what tasks write to disk is not limited on this host; `None`: it is, or no task has been
/// prepared yet.
pub fn problem(data_dir: &Path) -> Option<String> {
    fs::read_to_string(data_dir.join("storage").join(PROBLEM_FILE)).ok()
}

impl Storage {
    /// Makes the template where there is none.
    pub(crate) fn open(files: &Files) -> Arc<Self> {
        let directory = files.storage();
        let template = host::storage::ensure_template(&directory, bytes(DEFAULT_GIB));
        let _ = fs::remove_file(directory.join(PROBLEM_FILE));
        let (template, problem) = match template {
            Ok(template) => (Some(template), None),
            Err(error) => (None, Some(chain(&error))),
        };
        let storage = Self {
            directory,
            template,
            problem: OnceLock::new(),
            making: Mutex::default(),
        };
        if let Some(problem) = problem {
            storage.complain(problem);
        }
        Arc::new(storage)
    }

    /// What shims make theirs from before they have a task.
    pub(crate) fn template(&self) -> Option<PathBuf> {
        self.template.clone()
    }

    /// The template for a task that asks for so much; `None` where nothing is limited. One of
    /// another size than the default takes some 50 ms the first time.
    pub(crate) async fn template_of(
        self: &Arc<Self>,
        gib: u32,
    ) -> Result<Option<PathBuf>, StorageError> {
        if gib == DEFAULT_GIB || self.template.is_none() {
            return Ok(self.template());
        }
        let storage = Arc::clone(self);
        let made = tokio::task::spawn_blocking(move || {
            let _alone = storage
                .making
                .lock()
                .unwrap_or_else(PoisonError::into_inner);
            host::storage::ensure_template(&storage.directory, bytes(gib))
        });
        // It ends early only with the whole runtime.
        made.await.map_or(Ok(None), |made| made.map(Some))
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

fn bytes(gib: u32) -> u64 {
    u64::from(gib) << 30
}
