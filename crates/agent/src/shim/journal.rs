//! The state file: what is known of a task when its shim does not answer any more.

use std::io;
use std::path::Path;

use fs_err as fs;

use super::protocol::{STATE_FILE, ShimState};

/// Largest state file that is read.
const MAX_SIZE: u64 = 4 << 20;

/// Replaces the state file in `run_dir`. Not synchronised to a disk: the directory is on
/// a tmpfs, and a task does not outlive the machine.
pub(super) fn store(run_dir: &Path, state: &ShimState) -> io::Result<()> {
    let temporary = run_dir.join("state.json.new");
    fs::write(&temporary, serde_json::to_vec(state)?)?;
    fs::rename(temporary, run_dir.join(STATE_FILE))
}

/// Reads the last state a shim left; `None` when it never had one.
pub fn load(run_dir: &Path) -> io::Result<Option<ShimState>> {
    let path = run_dir.join(STATE_FILE);
    match fs::metadata(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
        Ok(metadata) if metadata.len() > MAX_SIZE => return Err(io::ErrorKind::InvalidData.into()),
        Ok(_) => {}
    }
    Ok(Some(serde_json::from_slice(&fs::read(path)?)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_state_is_read() {
        let directory = tempfile::tempdir().unwrap();
        assert_eq!(load(directory.path()).unwrap(), None);
        for seq in 1..3 {
            store(
                directory.path(),
                &ShimState {
                    seq,
                    ..ShimState::default()
                },
            )
            .unwrap();
        }
        assert_eq!(
            load(directory.path()).unwrap().map(|state| state.seq),
            Some(2)
        );
        fs::write(directory.path().join(STATE_FILE), "{").unwrap();
        assert!(load(directory.path()).is_err());
    }
}
