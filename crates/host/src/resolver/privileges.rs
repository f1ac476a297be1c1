//! Giving up root. What remains can read world-readable files and use open sockets.

use nix::unistd::{Gid, Uid, setgroups, setresgid, setresuid};

use super::ResolverError;

/// The user and group that own nothing (`nobody`, `nogroup`; kernel's overflow id).
const NOBODY: u32 = 65_534;

/// Becomes `nobody`. Leaving user id 0 clears every capability; `no_new_privs` keeps it so.
/// A process that is not root stays who it is.
pub(super) fn drop_all() -> Result<(), ResolverError> {
    let failed = |e| ResolverError::io("give up its privileges", e);
    if Uid::effective().is_root() {
        let (user, group) = (Uid::from_raw(NOBODY), Gid::from_raw(NOBODY));
        setgroups(&[]).map_err(failed)?;
        setresgid(group, group, group).map_err(failed)?;
        setresuid(user, user, user).map_err(failed)?;
    }
    nix::sys::prctl::set_no_new_privs().map_err(failed)
}
