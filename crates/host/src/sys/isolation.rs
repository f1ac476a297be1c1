//! System calls by which processes are kept apart: filters, id-mapped mounts, limits of other
//! processes, keyrings, and what a process is called.
#![expect(
    unsafe_code,
    reason = "these system calls have no safe functions elsewhere"
)]

use std::io;
use std::os::fd::{AsRawFd, BorrowedFd};
use std::sync::OnceLock;

use nix::libc;
use nix::sys::resource::Resource;

/// `MOUNT_ATTR_RDONLY` of `linux/mount.h`.
const ATTR_READONLY: u64 = 0x1;
/// `MOUNT_ATTR_IDMAP`.
const ATTR_IDMAP: u64 = 0x10_0000;

/// `struct mount_attr`.
#[derive(Debug, Default)]
#[repr(C)]
struct MountAttributes {
    set: u64,
    clear: u64,
    propagation: u64,
    user_namespace: u64,
}

/// Lets owners of files in the mount `mount`, which is in no mount namespace yet, appear as the
/// user namespace maps them.
///
/// # Errors
/// `EINVAL` when the file system or the kernel cannot do it.
pub fn map_owners(mount: BorrowedFd<'_>, user_namespace: BorrowedFd<'_>) -> io::Result<()> {
    set_attributes(
        mount,
        &MountAttributes {
            set: ATTR_IDMAP,
            user_namespace: u64::try_from(user_namespace.as_raw_fd()).unwrap_or(u64::MAX),
            ..MountAttributes::default()
        },
    )
}

/// Makes the mount `mount` read-only, without those below it.
pub fn make_readonly(mount: BorrowedFd<'_>) -> io::Result<()> {
    set_attributes(
        mount,
        &MountAttributes {
            set: ATTR_READONLY,
            ..MountAttributes::default()
        },
    )
}

/// Puts the calling process, and whatever it will execute, under a filter of system calls. The
/// process needs `CAP_SYS_ADMIN` in its user namespace.
pub fn load_filter(program: &[libc::sock_filter]) -> io::Result<()> {
    let length = u16::try_from(program.len()).map_err(io::Error::other)?;
    let program = libc::sock_fprog {
        len: length,
        // The kernel only reads it.
        filter: program.as_ptr().cast_mut(),
    };
    // SAFETY: `program` describes instructions that outlive the call.
    let result = unsafe {
        libc::syscall(
            libc::SYS_seccomp,
            libc::SECCOMP_SET_MODE_FILTER,
            // As container runtimes do: a filter alone does not slow speculation down.
            libc::SECCOMP_FILTER_FLAG_SPEC_ALLOW,
            std::ptr::from_ref(&program),
        )
    };
    answered(result)
}

/// Sets a resource limit of another process.
pub fn limit_process(pid: u32, resource: Resource, soft: u64, hard: u64) -> io::Result<()> {
    let pid = libc::pid_t::try_from(pid).ok().filter(|pid| *pid > 0);
    let pid = pid.ok_or(io::ErrorKind::InvalidInput)?;
    let limit = libc::rlimit64 {
        rlim_cur: soft,
        rlim_max: hard,
    };
    // SAFETY: the kernel reads one `rlimit64` and writes nothing, because the place for the
    // old limit is null.
    let result = unsafe {
        libc::syscall(
            libc::SYS_prlimit64,
            pid,
            resource as libc::c_long,
            std::ptr::from_ref(&limit),
            std::ptr::null_mut::<libc::rlimit64>(),
        )
    };
    answered(result)
}

/// Gives the calling process a new, empty session keyring. A kernel without keyrings has
/// nothing to separate.
pub fn join_new_session_keyring() -> io::Result<()> {
    const KEYCTL_JOIN_SESSION_KEYRING: libc::c_long = 1;
    // SAFETY: a null name asks for an anonymous keyring.
    let result = unsafe {
        libc::syscall(
            libc::SYS_keyctl,
            KEYCTL_JOIN_SESSION_KEYRING,
            std::ptr::null::<libc::c_char>(),
        )
    };
    match answered(result) {
        Err(error) if error.raw_os_error() == Some(libc::ENOSYS) => Ok(()),
        other => other,
    }
}

/// Remembers where the kernel looks for the command line of this process, for [`set_title`] in
/// it or in a process forked from it. Does nothing when that cannot be known.
pub fn remember_title() {
    if let Some(place) = fs_err::read_to_string("/proc/self/stat")
        .ok()
        .as_deref()
        .and_then(title_place)
    {
        let _ = TITLE.set(place);
    }
}

/// Writes another command line over that of this process, cut to the room there is. It must not
/// read its arguments any more.
pub fn set_title(title: &str) {
    let Some((start, end)) = TITLE.get().copied() else {
        return;
    };
    let room = end - start;
    // The last byte of the place is no zero: then the kernel shows the text up to the first one.
    let text = title.as_bytes();
    let text = text.get(..text.len().min(room - 2)).unwrap_or_default();
    let place = std::ptr::with_exposed_provenance_mut::<u8>(start);
    // SAFETY: the range holds the strings of the arguments, in writable memory of this process
    // that no reference points to; the text and the two bytes after it fit into it.
    unsafe {
        std::ptr::write_bytes(place, 0, room);
        std::ptr::copy_nonoverlapping(text.as_ptr(), place, text.len());
        place.add(room - 1).write(b'.');
    }
}

static TITLE: OnceLock<(usize, usize)> = OnceLock::new();

/// Start and end of the arguments, from `/proc/<pid>/stat`.
fn title_place(stat: &str) -> Option<(usize, usize)> {
    // The name in brackets may contain anything; after it come fields 3 and following.
    let (_, fields) = stat.rsplit_once(") ")?;
    let mut fields = fields.split_ascii_whitespace().skip(48 - 3);
    let start: usize = fields.next()?.parse().ok()?;
    let end: usize = fields.next()?.parse().ok()?;
    (start > 0 && end > start + 2).then_some((start, end))
}

fn set_attributes(mount: BorrowedFd<'_>, attributes: &MountAttributes) -> io::Result<()> {
    // SAFETY: the path is an empty C string, and `attributes` is a live structure of the size
    // that is told.
    let result = unsafe {
        libc::syscall(
            libc::SYS_mount_setattr,
            mount.as_raw_fd(),
            c"".as_ptr(),
            libc::AT_EMPTY_PATH,
            std::ptr::from_ref(attributes),
            size_of::<MountAttributes>(),
        )
    };
    answered(result)
}

fn answered(result: libc::c_long) -> io::Result<()> {
    if result < 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_of_the_arguments_is_field_48() {
        #[track_caller]
        fn check(stat: &str, expected: Option<(usize, usize)>) {
            assert_eq!(title_place(stat), expected);
        }
        let fields: Vec<String> = (3..=52).map(|n| (n * 1000).to_string()).collect();
        check(
            &format!("7 (a) b) {}", fields.join(" ")),
            Some((48_000, 49_000)),
        );
        check("7 (x) S 1 2", None);
        check("", None);
        let zeros: Vec<&str> = vec!["0"; 50];
        check(&format!("7 (x) {}", zeros.join(" ")), None);
    }
}
