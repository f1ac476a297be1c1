//! Giving up root. What remains can read world-readable files, use open sockets, and write in the
//! directory of its state.

use nix::unistd::{Gid, Uid, setgroups, setresgid, setresuid};

use super::ResolverError;

/// The user and group that own nothing (`nobody`, `nogroup`; kernel's overflow id).
const NOBODY: u32 = 65_534;

/// Who the process is going to be; `None` if it stays who it is.
pub(super) fn future_owner() -> Option<(Uid, Gid)> {
    let nobody = (Uid::from_raw(NOBODY), Gid::from_raw(NOBODY));
    Uid::effective().is_root().then_some(nobody)
}

/// Becomes `nobody`. Leaving user id 0 clears every capability; `no_new_privs` keeps it so.
/// A process that is not root stays who it is.
pub(super) fn drop_all() -> Result<(), ResolverError> {
    let failed = |e| ResolverError::io("give up its privileges", e);
    if let Some((user, group)) = future_owner() {
        setgroups(&[]).map_err(failed)?;
        setresgid(group, group, group).map_err(failed)?;
        setresuid(user, user, user).map_err(failed)?;
    }
    nix::sys::prctl::set_no_new_privs().map_err(failed)
}
