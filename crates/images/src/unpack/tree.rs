//! The directory being filled, and the only functions that name things in it.
//!
//! Every parent is opened by the kernel with `RESOLVE_IN_ROOT`: the directory is the root, `..`
//! stops at it, and a symbolic link of whatever content resolves within it. The last component is
//! never followed.

use std::collections::HashMap;
use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use rustix::fs::{AtFlags, FileType, Mode, OFlags, ResolveFlags, Stat};
use rustix::io::Errno;

use super::UnpackError;
use super::path::{Location, lossy};

/// Bytes of directory names that are remembered for their times, over all directories.
const REMEMBERED_BYTES_MAX: usize = 64 << 20;
const DIRECTORY_MODE: u32 = 0o755;
/// An attribute that overlayfs reads: the directory hides what lower ones of its name hold.
const OPAQUE: &str = "trusted.overlay.opaque";

/// A directory tree under construction.
#[derive(Debug)]
pub(super) struct Tree {
    root: OwnedFd,
    /// The parent used last: members of a directory follow each other.
    cached: Option<(PathBuf, Rc<OwnedFd>)>,
    /// Times to set at the end, because every new child changes its directory's.
    directory_times: HashMap<PathBuf, (i64, u32)>,
    remembered_bytes: usize,
}

/// What is at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Occupant {
    Nothing,
    Directory,
    /// Overlayfs's mark for a deleted name.
    Whiteout,
    Other,
}

impl Tree {
    pub(super) fn open(directory: &Path) -> Result<Self, UnpackError> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        let root = rustix::fs::open(directory, flags, Mode::empty())
            .map_err(|errno| failure("open", directory, errno))?;
        Ok(Self {
            root,
            cached: None,
            directory_times: HashMap::new(),
            remembered_bytes: 0,
        })
    }

    pub(super) fn root(&self) -> &OwnedFd {
        &self.root
    }

    /// Opens the directory of a place. With `create`, directories that are missing are made.
    pub(super) fn parent(
        &mut self,
        parents: &[&[u8]],
        create: bool,
    ) -> Result<Rc<OwnedFd>, UnpackError> {
        let path = to_path(parents);
        if let Some((cached, directory)) = &self.cached
            && *cached == path
        {
            return Ok(Rc::clone(directory));
        }
        let directory = match self.open_directory(&path) {
            Err(Errno::NOENT | Errno::NOTDIR) if create => self.create_parents(parents)?,
            other => other.map_err(|errno| match errno {
                Errno::LOOP => UnpackError::Path {
                    path: path.display().to_string(),
                    reason: "too many symbolic links",
                },
                errno => failure("open", &path, errno),
            })?,
        };
        let directory = Rc::new(directory);
        self.cached = Some((path, Rc::clone(&directory)));
        Ok(directory)
    }

    /// Makes a directory, or takes the one that is there.
    pub(super) fn make_directory(&mut self, at: &Location<'_>) -> Result<OwnedFd, UnpackError> {
        let parent = self.parent(&at.parents, true)?;
        let found = occupant(&parent, at.name);
        if found != Occupant::Directory {
            self.remove(at, found)?;
            let mode = Mode::from_raw_mode(DIRECTORY_MODE);
            rustix::fs::mkdirat(&parent, at.name, mode).map_err(|e| fails("mkdir", at, e))?;
        }
        let directory = open_below(&parent, at.name).map_err(|e| fails("open", at, e))?;
        if found != Occupant::Directory {
            // The mode must not depend on this process's umask.
            let mode = Mode::from_raw_mode(DIRECTORY_MODE);
            rustix::fs::fchmod(&directory, mode).map_err(|e| fails("chmod", at, e))?;
        }
        if found == Occupant::Whiteout {
            set_opaque(&directory).map_err(|e| fails("setxattr", at, e))?;
        }
        Ok(directory)
    }

    /// Empties a place for something that is not a directory, and opens the place's directory.
    pub(super) fn make_room(&mut self, at: &Location<'_>) -> Result<Rc<OwnedFd>, UnpackError> {
        let parent = self.parent(&at.parents, true)?;
        let found = occupant(&parent, at.name);
        self.remove(at, found)?;
        Ok(parent)
    }

    /// Hides a name of lower layers. What this layer itself has under that name stays.
    pub(super) fn whiteout(&mut self, at: &Location<'_>) -> Result<(), UnpackError> {
        let parent = self.parent(&at.parents, true)?;
        match occupant(&parent, at.name) {
            Occupant::Nothing => make_whiteout(&parent, at.name),
            Occupant::Directory => {
                open_below(&parent, at.name).and_then(|directory| set_opaque(&directory))
            }
            Occupant::Whiteout | Occupant::Other => Ok(()),
        }
        .map_err(|errno| fails("mknod", at, errno))
    }

    /// Hides what lower layers have in a directory.
    pub(super) fn opaque(&mut self, directory: &[&[u8]]) -> Result<(), UnpackError> {
        let path = to_path(directory);
        let opened = match directory.split_last() {
            None => return set_opaque(&self.root).map_err(|e| failure("setxattr", &path, e)),
            Some((name, parents)) => self.make_directory(&Location {
                parents: parents.to_vec(),
                name,
            })?,
        };
        set_opaque(&opened).map_err(|errno| failure("setxattr", &path, errno))
    }

    /// Remembers when a directory was modified, for [`Self::finish`].
    pub(super) fn remember_time(
        &mut self,
        at: &Location<'_>,
        modified: (i64, u32),
    ) -> Result<(), UnpackError> {
        let path = full_path(at);
        let bytes = path.as_os_str().len();
        if self.directory_times.insert(path, modified).is_none() {
            self.remembered_bytes += bytes;
        }
        if self.remembered_bytes > REMEMBERED_BYTES_MAX {
            return Err(UnpackError::Limit {
                what: "bytes of directory names",
                limit: REMEMBERED_BYTES_MAX as u64,
            });
        }
        Ok(())
    }

    /// Sets the directories' times.
    pub(super) fn finish(self) -> Result<(), UnpackError> {
        for (path, modified) in &self.directory_times {
            match self.open_directory(path) {
                Ok(directory) => {
                    let times = super::attributes::times(*modified);
                    rustix::fs::utimensat(&directory, c"", &times, AtFlags::EMPTY_PATH)
                        .map_err(|errno| failure("utimensat", path, errno))?;
                }
                // Replaced by a later member.
                Err(Errno::NOENT | Errno::NOTDIR | Errno::LOOP) => {}
                Err(errno) => return Err(failure("open", path, errno)),
            }
        }
        Ok(())
    }

    fn open_directory(&self, path: &Path) -> rustix::io::Result<OwnedFd> {
        let path = if path.as_os_str().is_empty() {
            Path::new(".")
        } else {
            path
        };
        let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
        let resolve = ResolveFlags::IN_ROOT | ResolveFlags::NO_MAGICLINKS | ResolveFlags::NO_XDEV;
        rustix::fs::openat2(&self.root, path, flags, Mode::empty(), resolve)
    }

    /// Makes the missing ones of a chain of directories.
    fn create_parents(&mut self, parents: &[&[u8]]) -> Result<OwnedFd, UnpackError> {
        let mut directory = self
            .open_directory(Path::new(""))
            .map_err(|errno| failure("open", Path::new("/"), errno))?;
        for depth in 1..=parents.len() {
            let path = to_path(&parents[..depth]);
            let name = parents[depth - 1];
            // One step at a time; only a symbolic link needs to be resolved from the root.
            let opened = match open_below(&directory, name) {
                Err(Errno::LOOP | Errno::NOTDIR) => self.open_directory(&path),
                other => other,
            };
            directory = match opened {
                Ok(directory) => directory,
                Err(Errno::NOENT | Errno::NOTDIR) => {
                    let found = occupant(&directory, name);
                    create_parent(&directory, name, found).map_err(|errno| match errno {
                        Errno::EXIST => UnpackError::Path {
                            path: lossy(&parents.join(&b'/')),
                            reason: "a parent is not a directory",
                        },
                        errno => failure("mkdir", &path, errno),
                    })?
                }
                Err(errno) => return Err(failure("open", &path, errno)),
            };
        }
        Ok(directory)
    }

    fn remove(&mut self, at: &Location<'_>, found: Occupant) -> Result<(), UnpackError> {
        if found == Occupant::Nothing {
            return Ok(());
        }
        let parent = self.parent(&at.parents, true)?;
        // What goes may be the cached directory, or a symbolic link that led to it.
        self.cached = None;
        let removed = if found == Occupant::Directory {
            super::remove::remove_tree(&self.root, &parent, at.name)
        } else {
            rustix::fs::unlinkat(&parent, at.name, AtFlags::empty())
        };
        removed.map_err(|errno| fails("unlink", at, errno))
    }
}

/// An error of the kernel at a place.
pub(super) fn fails(
    operation: &'static str,
    at: &Location<'_>,
    error: impl Into<io::Error>,
) -> UnpackError {
    failure(operation, &full_path(at), error)
}

/// What is at a name, links not followed.
pub(super) fn occupant(parent: &OwnedFd, name: &[u8]) -> Occupant {
    let Ok(stat) = rustix::fs::statat(parent, name, AtFlags::SYMLINK_NOFOLLOW) else {
        return Occupant::Nothing;
    };
    match FileType::from_raw_mode(stat.st_mode) {
        FileType::Directory => Occupant::Directory,
        FileType::CharacterDevice if is_whiteout(&stat) => Occupant::Whiteout,
        _ => Occupant::Other,
    }
}

fn create_parent(directory: &OwnedFd, name: &[u8], found: Occupant) -> rustix::io::Result<OwnedFd> {
    if found == Occupant::Whiteout {
        rustix::fs::unlinkat(directory, name, AtFlags::empty())?;
    }
    rustix::fs::mkdirat(directory, name, Mode::from_raw_mode(DIRECTORY_MODE))?;
    let created = open_below(directory, name)?;
    rustix::fs::fchmod(&created, Mode::from_raw_mode(DIRECTORY_MODE))?;
    if found == Occupant::Whiteout {
        set_opaque(&created)?;
    }
    Ok(created)
}

fn is_whiteout(stat: &Stat) -> bool {
    FileType::from_raw_mode(stat.st_mode) == FileType::CharacterDevice && stat.st_rdev == 0
}

fn make_whiteout(parent: &OwnedFd, name: &[u8]) -> rustix::io::Result<()> {
    let kind = FileType::CharacterDevice;
    rustix::fs::mknodat(parent, name, kind, Mode::empty(), 0)
}

fn set_opaque(directory: impl AsFd) -> rustix::io::Result<()> {
    let flags = rustix::fs::XattrFlags::empty();
    rustix::fs::fsetxattr(directory, OPAQUE, b"y", flags)
}

/// Opens a directory for its attributes; a link in its place is an error.
fn open_below(parent: &OwnedFd, name: &[u8]) -> rustix::io::Result<OwnedFd> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    rustix::fs::openat(parent, name, flags, Mode::empty())
}

fn to_path(components: &[&[u8]]) -> PathBuf {
    use std::os::unix::ffi::OsStringExt as _;
    PathBuf::from(std::ffi::OsString::from_vec(components.join(&b'/')))
}

fn full_path(at: &Location<'_>) -> PathBuf {
    let mut components = at.parents.clone();
    components.push(at.name);
    to_path(&components)
}

fn failure(operation: &'static str, path: &Path, error: impl Into<io::Error>) -> UnpackError {
    UnpackError::Io {
        operation,
        path: path.to_owned(),
        source: error.into(),
    }
}
