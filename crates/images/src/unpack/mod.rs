//! Unpacking one layer into a directory that overlayfs can use as a lower one.
//!
//! A layer is unpacked on its own, without the layers below it, so that images share it by its
//! diff id and layers unpack side by side. From that follow four rules:
//!
//! - Deletions become overlayfs's own marks: `.wh.name` a character device 0:0, `.wh..wh..opq` the
//!   attribute `trusted.overlay.opaque`.
//! - A parent directory that the layer does not list gets mode 0755 and root as owner, as with
//!   Docker's overlay driver. Every common builder lists parents.
//! - A parent that is a symbolic link in a lower layer only is not followed: the layer's directory
//!   takes its place, again as with Docker's overlay driver.
//! - A hard link to a file of a lower layer cannot be made. Builders never write one, because
//!   linking copies the file up: the layer that links also has the file.
//!
//! Nothing is ever created outside of the directory: every path is resolved by the kernel with
//! `openat2(RESOLVE_IN_ROOT)`, in which symbolic links, absolute ones too, lead back inside.
//!
//! This module blocks; call it from `spawn_blocking`.

mod apply;
#[cfg(test)]
pub(crate) mod archive;
mod attributes;
mod decompress;
mod path;
mod remove;
#[cfg(test)]
mod tests;
mod tree;

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::digest::Digest;
use crate::tar::{TarError, TarReader};
use decompress::Plain;

pub(crate) use remove::remove_tree;

/// Bounds on what one layer may unpack to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnpackLimits {
    /// Of the uncompressed archive, and of the files in it with their holes, each.
    pub bytes: u64,
    /// Members of the archive.
    pub entries: u64,
    /// How many times the compressed size the archive may be, beyond its first gibibyte. Deflate
    /// cannot exceed 1,032, so this only stops Zstandard bombs.
    pub ratio: u64,
}

/// What unpacking did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unpacked {
    /// SHA-256 of the uncompressed archive.
    pub diff_id: Digest,
    /// Bytes of regular files, holes included; a file with several names counts once.
    pub bytes: u64,
    /// Members of the archive.
    pub entries: u64,
}

/// Why a layer cannot be unpacked.
#[derive(Debug, thiserror::Error)]
pub enum UnpackError {
    /// The archive, or its compression, is damaged.
    #[error("the layer is not a valid archive")]
    Archive(#[source] TarError),
    /// A name leads outside, or is none.
    #[error("invalid path {path:?}: {reason}")]
    Path {
        /// As the archive has it.
        path: String,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// A hard link to something that the layer does not have.
    #[error("hard link {path:?} to {target:?}, which is not in the layer")]
    HardLink {
        /// The link.
        path: String,
        /// What it should be the same file as.
        target: String,
    },
    /// A limit of [`UnpackLimits`], or of what the unpacker is ready to remember.
    #[error("the layer exceeds the limit of {limit} {what}")]
    Limit {
        /// What was counted.
        what: &'static str,
        /// The limit.
        limit: u64,
    },
    /// The content is not what the image's configuration promised.
    #[error("wrong diff id calculated on extraction: {actual}, expected {expected}")]
    DiffId {
        /// What the configuration says.
        expected: Digest,
        /// What the layer is.
        actual: Digest,
    },
    /// The file system refused.
    #[error("{operation} {path}")]
    Io {
        /// For example `write`.
        operation: &'static str,
        /// Within the layer.
        path: PathBuf,
        /// What the kernel said.
        #[source]
        source: io::Error,
    },
}

impl Default for UnpackLimits {
    fn default() -> Self {
        Self {
            bytes: 200 << 30,
            entries: 2_000_000,
            ratio: 2_000,
        }
    }
}

impl UnpackError {
    /// Whether the disk, or a quota on it, is full.
    pub fn is_no_space(&self) -> bool {
        match self {
            Self::Io { source, .. } => is_no_space(source),
            _ => false,
        }
    }
}

/// Whether `error` says that the disk, or a quota on it, is full.
pub(crate) fn is_no_space(error: &io::Error) -> bool {
    use io::ErrorKind::{QuotaExceeded, StorageFull};
    matches!(error.kind(), StorageFull | QuotaExceeded)
}

/// Unpacks the layer that `source` gives, compressed with gzip, Zstandard or not at all, into
/// `directory`, which exists and is empty. When this fails the directory holds a part of the
/// layer, which the caller throws away.
///
/// `compressed_bytes` is the layer's size as served, for the ratio limit. The caller is root, or
/// the layer has only files of the caller's own.
pub fn unpack_layer(
    source: impl Read,
    compressed_bytes: u64,
    directory: &Path,
    limits: &UnpackLimits,
) -> Result<Unpacked, UnpackError> {
    let plain = Plain::open(source, compressed_bytes, limits).map_err(UnpackError::Archive)?;
    let mut reader = TarReader::new(plain);
    let applied = apply::apply(&mut reader, directory, limits);
    let mut plain = reader.into_inner();
    let counts = applied.map_err(|error| plain.limit_error().unwrap_or(error))?;
    // The diff id covers what follows the archive's end marker too.
    let drained = plain
        .drain()
        .map_err(|e| UnpackError::Archive(TarError::Read(e)));
    drained.map_err(|error| plain.limit_error().unwrap_or(error))?;
    Ok(Unpacked {
        diff_id: plain.digest(),
        bytes: counts.bytes,
        entries: counts.entries,
    })
}
