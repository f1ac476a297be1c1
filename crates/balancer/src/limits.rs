//! How many connections there may be, by the descriptors that the process may have.

use std::io;

use nix::errno::Errno;
use nix::sys::resource::{Resource, getrlimit};

/// Connections of clients at a time, whatever the descriptors allow.
const CLIENTS_MAX: u64 = 60_000;
/// Connections to targets that wait, whatever the descriptors allow.
const IDLE_MAX: u64 = 16_384;
/// Descriptors for everything else: listening sockets, health checks, logs.
const OTHERS: u64 = 128;

/// At a time, in all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Limits {
    /// Connections of clients.
    pub(crate) clients: usize,
    /// Connections to targets that wait for a request.
    pub(crate) idle: usize,
}

impl Limits {
    /// By the soft limit of this process.
    pub(crate) fn of_process() -> Self {
        let (soft, _) = getrlimit(Resource::RLIMIT_NOFILE).unwrap_or((1024, 1024));
        Self::new(soft)
    }

    /// A client's connection may need one to a target as well; those that wait may take half of what
    /// is meant for targets.
    fn new(descriptors: u64) -> Self {
        let room = descriptors.saturating_sub(OTHERS).max(8);
        let count = |most: u64| usize::try_from(most).unwrap_or(usize::MAX);
        Self {
            clients: count((room / 2).min(CLIENTS_MAX)),
            idle: count((room / 4).min(IDLE_MAX)),
        }
    }
}

/// Whether it failed because the process, or the system, has no descriptor left.
pub(crate) fn is_out_of_descriptors(error: &io::Error) -> bool {
    let errno = error.raw_os_error().map(Errno::from_raw);
    matches!(errno, Some(Errno::EMFILE | Errno::ENFILE))
}

/// Whether it failed for want of something that comes back with time.
pub(crate) fn is_out_of_something(error: &io::Error) -> bool {
    let errno = error.raw_os_error().map(Errno::from_raw);
    is_out_of_descriptors(error) || matches!(errno, Some(Errno::ENOBUFS | Errno::ENOMEM))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clients_and_targets_fit_into_the_descriptors() {
        for (descriptors, clients, idle) in [
            (0, 4, 2),
            (1024, 448, 224),
            (1 << 20, 60_000, 16_384),
            (u64::MAX, 60_000, 16_384),
        ] {
            assert_eq!(Limits::new(descriptors), Limits { clients, idle });
        }
    }

    #[test]
    fn accepting_pauses_for_what_comes_back() {
        let is = |errno: Errno| is_out_of_something(&io::Error::from(errno));
        assert!(is(Errno::EMFILE) && is(Errno::ENFILE) && is(Errno::ENOBUFS) && is(Errno::ENOMEM));
        assert!(!is(Errno::ECONNABORTED));
    }
}
