//! Unpacking that nobody waits for yet, in threads that give way to others: the push that brings
//! the next layer, above all. When somebody waits after all, it no longer gives way.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rustix::process::{Pid, setpriority_process};

use crate::digest::Digest;
use crate::error::PullErrorKind;
use crate::store::StoreError;

/// How much the threads give way.
const NICE: i32 = 19;

/// Work in the background, by what it is about: a blob, or a layer's diff id.
#[derive(Debug, Clone, Default)]
pub(super) struct Background(Arc<Mutex<HashMap<Digest, Work>>>);

#[derive(Debug, Clone, Copy)]
enum Work {
    /// Its thread does not run yet.
    Begun,
    /// In this thread, with low priority.
    Runs(Pid),
    /// Somebody waits.
    Urgent,
}

impl Background {
    /// Does the work in a thread of its own.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        about: Digest,
        work: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, PullErrorKind> {
        self.lock().insert(about, Work::Begun);
        let (sender, receiver) = tokio::sync::oneshot::channel();
        let background = self.clone();
        // The thread ends with the work: being nice could not always be taken back.
        let thread = std::thread::Builder::new().name("unpack".to_owned());
        let spawned = thread.spawn(move || {
            background.enter(about);
            let done = work();
            background.lock().remove(&about);
            let _ = sender.send(done);
        });
        let failed = |source| StoreError::Io {
            action: "start a thread for",
            path: PathBuf::new(),
            source,
        };
        if let Err(error) = spawned {
            self.lock().remove(&about);
            return Err(failed(error).into());
        }
        let ended = |_| failed(std::io::Error::other("the thread ended early"));
        Ok(receiver.await.map_err(ended)??)
    }

    /// Says that somebody waits for the work, if it is under way.
    pub(super) fn hurry(&self, about: Digest) {
        let mut known = self.lock();
        let Some(work) = known.get_mut(&about) else {
            return;
        };
        if let Work::Runs(thread) = *work
            && let Err(errno) = setpriority_process(Some(thread), 0)
        {
            // Only the privileged may; then it takes as long as it takes.
            tracing::debug!(%errno, "cannot unpack with more priority");
        }
        *work = Work::Urgent;
    }

    /// Called by the thread that does the work.
    fn enter(&self, about: Digest) {
        let mut known = self.lock();
        let Some(work @ Work::Begun) = known.get_mut(&about) else {
            return;
        };
        *work = Work::Runs(rustix::thread::gettid());
        if let Err(errno) = setpriority_process(None, NICE) {
            tracing::debug!(%errno, "cannot unpack with less priority");
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Digest, Work>> {
        // A panic elsewhere leaves the map whole: each change is one insertion or removal.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use rustix::process::getpriority_process;

    use super::*;

    #[tokio::test]
    async fn who_waits_makes_it_urgent() {
        let background = Background::default();
        let about = Digest::of(b"a layer");
        let (begun, wait) = mpsc::channel();
        let (go_on, ready) = mpsc::channel();
        let work = background.run(about, move || {
            let before = getpriority_process(None).unwrap();
            begun.send(rustix::thread::gettid()).unwrap();
            ready.recv().unwrap();
            Ok((before, getpriority_process(None).unwrap()))
        });
        let other = background.clone();
        let hurried = tokio::task::spawn_blocking(move || {
            wait.recv().unwrap();
            other.hurry(Digest::of(b"another"));
            other.hurry(about);
            go_on.send(()).unwrap();
        });
        let (done, hurried) = tokio::join!(work, hurried);
        hurried.unwrap();
        let (before, after) = done.unwrap();
        assert_eq!(before, NICE.max(before));
        // Who may not take back being nice stays so.
        let may = rustix::process::geteuid().is_root();
        assert!(after == 0 || !may, "{after}");
        assert!(background.lock().is_empty());
    }
}
