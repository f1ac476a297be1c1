//! Removing a tree that a stranger built.
//!
//! Names are bounded, but symbolic links let an archive nest directories tens of thousands deep, at
//! which recursion overflows the stack and one open file per level exceeds the limit. So
//! directories are first moved to the top, where each of them is only one level deep.

use std::os::fd::{AsFd, OwnedFd};

use rustix::fs::{AtFlags, Dir, FileType, Mode, OFlags};

/// Names that no member of a layer can have.
const PREFIX: &str = ".wh..wh.neargate-removed-";

/// Removes the directory `name` of `parent` with all it holds. `top` is a directory of the same
/// file system in which names that begin with `.wh..wh.` are free.
pub(crate) fn remove_tree(
    top: impl AsFd,
    parent: impl AsFd,
    name: &[u8],
) -> rustix::io::Result<()> {
    let mut moved = 0_u64;
    let mut waiting = vec![lift(&top, &parent, name, &mut moved)?];
    while let Some(name) = waiting.pop() {
        let directory = open(&top, name.as_bytes())?;
        for entry in Dir::read_from(&directory)? {
            let entry = entry?;
            let child = entry.file_name().to_bytes();
            if matches!(child, b"." | b"..") {
                continue;
            }
            let stat = rustix::fs::statat(&directory, child, AtFlags::SYMLINK_NOFOLLOW)?;
            if FileType::from_raw_mode(stat.st_mode) == FileType::Directory {
                waiting.push(lift(&top, &directory, child, &mut moved)?);
            } else {
                rustix::fs::unlinkat(&directory, child, AtFlags::empty())?;
            }
        }
        rustix::fs::unlinkat(&top, name.as_bytes(), AtFlags::REMOVEDIR)?;
    }
    Ok(())
}

/// Moves a directory to the top under a free name.
fn lift(
    top: impl AsFd,
    parent: impl AsFd,
    name: &[u8],
    moved: &mut u64,
) -> rustix::io::Result<String> {
    loop {
        let target = format!("{PREFIX}{moved}");
        *moved += 1;
        let flags = rustix::fs::RenameFlags::NOREPLACE;
        match rustix::fs::renameat_with(&parent, name, &top, target.as_str(), flags) {
            Ok(()) => return Ok(target),
            // Left from a removal that was interrupted.
            Err(rustix::io::Errno::EXIST) => {}
            Err(errno) => return Err(errno),
        }
    }
}

fn open(parent: impl AsFd, name: &[u8]) -> rustix::io::Result<OwnedFd> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    rustix::fs::openat(parent, name, flags, Mode::empty())
}
