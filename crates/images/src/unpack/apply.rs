//! One layer, member by member.

use std::fs::File;
use std::io::Read;
use std::os::unix::fs::FileExt as _;
use std::path::Path;

use rustix::fs::{AtFlags, FileType, Mode, OFlags};
use rustix::io::Errno;

use super::path::{Location, Meaning, lossy, meaning, target};
use super::tree::{Occupant, Tree, fails, occupant};
use super::{UnpackError, UnpackLimits, attributes};
use crate::tar::{Entry, Kind, Segment, TarReader};

const BUFFER_BYTES: usize = 128 * 1024;

/// What was unpacked.
#[derive(Debug, Default)]
pub(super) struct Counts {
    pub(super) bytes: u64,
    pub(super) entries: u64,
}

/// Unpacks all members.
pub(super) fn apply<R: Read>(
    reader: &mut TarReader<R>,
    directory: &Path,
    limits: &UnpackLimits,
) -> Result<Counts, UnpackError> {
    let mut layer = Layer {
        tree: Tree::open(directory)?,
        buffer: vec![0; BUFFER_BYTES],
        counts: Counts::default(),
    };
    while let Some(entry) = reader.next_entry().map_err(UnpackError::Archive)? {
        layer.counts.entries += 1;
        if layer.counts.entries > limits.entries {
            return Err(UnpackError::Limit {
                what: "entries",
                limit: limits.entries,
            });
        }
        if entry.kind == Kind::Regular {
            layer.counts.bytes = layer.counts.bytes.saturating_add(entry.size);
            if layer.counts.bytes > limits.bytes {
                return Err(UnpackError::Limit {
                    what: "bytes of files",
                    limit: limits.bytes,
                });
            }
        }
        layer.member(&entry, reader)?;
    }
    layer.tree.finish()?;
    Ok(layer.counts)
}

struct Layer {
    tree: Tree,
    buffer: Vec<u8>,
    counts: Counts,
}

impl Layer {
    fn member<R: Read>(
        &mut self,
        entry: &Entry,
        reader: &mut TarReader<R>,
    ) -> Result<(), UnpackError> {
        let at = match meaning(&entry.path)? {
            Meaning::Ignored => return Ok(()),
            Meaning::Opaque(parents) => return self.tree.opaque(&parents),
            Meaning::Whiteout(at) => return self.tree.whiteout(&at),
            Meaning::Root => return self.root(entry),
            Meaning::Node(at) => at,
        };
        match entry.kind {
            Kind::Directory => self.directory(entry, &at),
            Kind::Regular => self.file(entry, &at, reader),
            Kind::HardLink => self.hard_link(entry, &at),
            Kind::Symlink => self.symlink(entry, &at),
            Kind::CharacterDevice => self.node(entry, &at, FileType::CharacterDevice),
            Kind::BlockDevice => self.node(entry, &at, FileType::BlockDevice),
            Kind::Fifo => self.node(entry, &at, FileType::Fifo),
        }
    }

    fn root(&mut self, entry: &Entry) -> Result<(), UnpackError> {
        if entry.kind != Kind::Directory {
            return Err(UnpackError::Path {
                path: lossy(&entry.path),
                reason: "the root is not a directory",
            });
        }
        let at = Location {
            parents: Vec::new(),
            name: b".",
        };
        attributes::apply_to_open(&at, entry, self.tree.root())?;
        self.tree.remember_time(&at, entry.modified)
    }

    fn directory(&mut self, entry: &Entry, at: &Location<'_>) -> Result<(), UnpackError> {
        let directory = self.tree.make_directory(at)?;
        attributes::apply_to_open(at, entry, &directory)?;
        self.tree.remember_time(at, entry.modified)
    }

    fn file<R: Read>(
        &mut self,
        entry: &Entry,
        at: &Location<'_>,
        reader: &mut TarReader<R>,
    ) -> Result<(), UnpackError> {
        let parent = self.tree.make_room(at)?;
        let flags =
            OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let file = rustix::fs::openat(&parent, at.name, flags, Mode::from_raw_mode(0o600))
            .map_err(|errno| fails("create", at, errno))?;
        let file = File::from(file);
        let whole = [Segment {
            offset: 0,
            length: entry.size,
        }];
        let segments = entry.segments.as_deref().unwrap_or(&whole);
        for segment in segments {
            self.segment(*segment, &file, at, reader)?;
        }
        if entry.segments.is_some() {
            file.set_len(entry.size)
                .map_err(|e| fails("truncate", at, e))?;
        }
        attributes::apply_to_open(at, entry, &file)?;
        rustix::fs::futimens(&file, &attributes::times(entry.modified))
            .map_err(|errno| fails("utimensat", at, errno))
    }

    fn segment<R: Read>(
        &mut self,
        segment: Segment,
        file: &File,
        at: &Location<'_>,
        reader: &mut TarReader<R>,
    ) -> Result<(), UnpackError> {
        let mut offset = segment.offset;
        let end = segment.offset + segment.length;
        while offset < end {
            let most = usize::try_from(end - offset).unwrap_or(usize::MAX);
            let most = most.min(BUFFER_BYTES);
            let count = reader
                .read_data(&mut self.buffer[..most])
                .map_err(UnpackError::Archive)?;
            file.write_all_at(&self.buffer[..count], offset)
                .map_err(|error| fails("write", at, error))?;
            offset += count as u64;
        }
        Ok(())
    }

    fn hard_link(&mut self, entry: &Entry, at: &Location<'_>) -> Result<(), UnpackError> {
        let missing = || UnpackError::HardLink {
            path: lossy(&entry.path),
            target: lossy(&entry.link),
        };
        let source = target(&entry.link)?;
        let from = self
            .tree
            .parent(&source.parents, false)
            .map_err(|error| match error {
                UnpackError::Io { ref source, .. }
                    if source.kind() == std::io::ErrorKind::NotFound =>
                {
                    missing()
                }
                other => other,
            })?;
        match occupant(&from, source.name) {
            Occupant::Other => {}
            Occupant::Nothing | Occupant::Whiteout => return Err(missing()),
            Occupant::Directory => {
                return Err(UnpackError::Path {
                    path: lossy(&entry.link),
                    reason: "a hard link to a directory",
                });
            }
        }
        let to = self.tree.parent(&at.parents, true)?;
        if same_file(&from, source.name, &to, at.name) {
            return Ok(());
        }
        let to = self.tree.make_room(at)?;
        rustix::fs::linkat(&from, source.name, &to, at.name, AtFlags::empty()).map_err(|errno| {
            match errno {
                // Making room removed the directory that held the target.
                Errno::NOENT => missing(),
                errno => fails("link", at, errno),
            }
        })
    }

    fn symlink(&mut self, entry: &Entry, at: &Location<'_>) -> Result<(), UnpackError> {
        if entry.link.is_empty() || entry.link.contains(&0) {
            return Err(UnpackError::Path {
                path: lossy(&entry.path),
                reason: "a symbolic link to nothing",
            });
        }
        let parent = self.tree.make_room(at)?;
        rustix::fs::symlinkat(entry.link.as_slice(), &parent, at.name)
            .map_err(|errno| fails("symlink", at, errno))?;
        attributes::apply_to_name(&parent, at, entry)
    }

    fn node(
        &mut self,
        entry: &Entry,
        at: &Location<'_>,
        kind: FileType,
    ) -> Result<(), UnpackError> {
        let (major, minor) = entry.device;
        let device = match kind {
            FileType::Fifo => 0,
            FileType::CharacterDevice if (major, minor) == (0, 0) => {
                // Some builders write overlayfs's own mark instead of `.wh.`.
                return self.tree.whiteout(at);
            }
            _ => rustix::fs::makedev(major, minor),
        };
        let parent = self.tree.make_room(at)?;
        let mode = Mode::from_raw_mode(0o600);
        rustix::fs::mknodat(&parent, at.name, kind, mode, device)
            .map_err(|errno| fails("mknod", at, errno))?;
        attributes::apply_to_name(&parent, at, entry)
    }
}

fn same_file(
    a: &std::os::fd::OwnedFd,
    a_name: &[u8],
    b: &std::os::fd::OwnedFd,
    b_name: &[u8],
) -> bool {
    let stat = |directory, name: &[u8]| {
        let stat = rustix::fs::statat(directory, name, AtFlags::SYMLINK_NOFOLLOW).ok()?;
        Some((stat.st_dev, stat.st_ino))
    };
    let first = stat(a, a_name);
    first.is_some() && first == stat(b, b_name)
}
