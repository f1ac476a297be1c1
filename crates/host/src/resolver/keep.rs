//! The last state, kept in a file beside the lock file: a resolver that is started again answers
//! as before, whether or not the control plane is there.

use std::io::{self, Read as _, Write as _};
use std::os::fd::OwnedFd;
use std::path::Path;

use nix::unistd::{Gid, Uid};
use rustix::fs::{Mode, OFlags, openat, renameat};
use serde::{Deserialize, Serialize};

use super::control::{MESSAGE_BYTES_MAX, VERSION};
use super::state::ResolverState;

const FILE: &str = "state.json";
const NEW_FILE: &str = "state.json.new";

/// A directory, opened while there still was the right to. The process writes there as nobody.
#[derive(Debug)]
pub(super) struct Keep(OwnedFd);

/// What the file has.
#[derive(Debug, Serialize, Deserialize)]
struct Kept<S> {
    version: u32,
    state: S,
}

/// Its version alone, since the rest may be of any form.
#[derive(Debug, Deserialize)]
struct KeptVersion {
    version: u32,
}

impl Keep {
    /// Opens the directory, or makes it, for the user that the process is going to be.
    pub(super) fn open(directory: &Path, owner: Option<(Uid, Gid)>) -> io::Result<Self> {
        match fs_err::create_dir(directory) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
            _ => {}
        }
        let flags = OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let opened = rustix::fs::open(directory, flags, Mode::empty())?;
        rustix::fs::fchmod(&opened, Mode::RWXU)?;
        if let Some((user, group)) = owner {
            nix::unistd::fchown(&opened, Some(user), Some(group))?;
        }
        Ok(Self(opened))
    }

    /// The kept state; `None` if there is none of this version.
    pub(super) fn load(&self) -> io::Result<Option<ResolverState>> {
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let file = match openat(&self.0, FILE, flags, Mode::empty()) {
            Err(rustix::io::Errno::NOENT) => return Ok(None),
            file => std::fs::File::from(file?),
        };
        let mut bytes = Vec::new();
        let limit = u64::try_from(2 * MESSAGE_BYTES_MAX).unwrap_or(u64::MAX);
        file.take(limit).read_to_end(&mut bytes)?;
        let kept: KeptVersion = serde_json::from_slice(&bytes)?;
        if kept.version != VERSION {
            return Ok(None);
        }
        let kept: Kept<ResolverState> = serde_json::from_slice(&bytes)?;
        Ok(Some(kept.state))
    }

    /// Keeps a state in place of the one before; a reader finds one or the other.
    pub(super) fn store(&self, state: &ResolverState) -> io::Result<()> {
        let version = VERSION;
        let bytes = serde_json::to_vec(&Kept { version, state })?;
        let flags =
            OFlags::WRONLY | OFlags::CREATE | OFlags::TRUNC | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let mode = Mode::RUSR | Mode::WUSR;
        let mut file = std::fs::File::from(openat(&self.0, NEW_FILE, flags, mode)?);
        file.write_all(&bytes)?;
        renameat(&self.0, NEW_FILE, &self.0, FILE)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(region: &str) -> ResolverState {
        ResolverState {
            ranges: vec![],
            region: region.to_owned(),
            dns_support: true,
            dns_hostnames: true,
            public_range: None,
            public_addresses: vec![],
            zones: vec![],
        }
    }

    #[test]
    fn the_last_state_is_found_again() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("resolver.state");
        let keep = Keep::open(&place, None).unwrap();
        assert_eq!(keep.load().unwrap(), None);
        keep.store(&state("one")).unwrap();
        keep.store(&state("two")).unwrap();
        let again = Keep::open(&place, None).unwrap();
        assert_eq!(again.load().unwrap(), Some(state("two")));
        assert_eq!(std::fs::read_dir(&place).unwrap().count(), 1);

        // Of another version; damaged; in the way.
        let file = place.join(FILE);
        std::fs::write(&file, r#"{"version":0,"state":[1]}"#).unwrap();
        assert_eq!(again.load().unwrap(), None);
        std::fs::write(&file, r#"{"version":1,"sta"#).unwrap();
        assert!(again.load().is_err());
        again.store(&state("three")).unwrap();
        assert_eq!(again.load().unwrap(), Some(state("three")));
    }
}
