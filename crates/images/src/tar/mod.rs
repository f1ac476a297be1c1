//! Reading tar archives as a stream, from strangers.
//!
//! Own code instead of the `tar` crate because a layer is hostile input: here every header, name
//! and extended attribute has a limit before it is read into memory, what the formats leave open
//! is decided as Go's `archive/tar` (and so containerd) decides it, and sparse files of all three
//! PAX forms are understood. Knows nothing of file systems: see [`crate::unpack`].

mod header;
mod pax;
mod reader;
mod sparse;

pub(crate) use reader::TarReader;

/// The unit of the format, in bytes.
pub(crate) const BLOCK: usize = 512;

/// One member of an archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) kind: Kind,
    /// As in the archive: neither cleaned nor checked, not empty-terminated, without NUL.
    pub(crate) path: Vec<u8>,
    /// The target of a hard or symbolic link.
    pub(crate) link: Vec<u8>,
    /// Permission bits with set-user-id, set-group-id and sticky.
    pub(crate) mode: u32,
    pub(crate) uid: u64,
    pub(crate) gid: u64,
    /// Seconds since 1970, possibly negative, and nanoseconds.
    pub(crate) modified: (i64, u32),
    /// The length of the file, holes included, in bytes.
    pub(crate) size: u64,
    /// Major and minor number of a device.
    pub(crate) device: (u32, u32),
    /// Names and values.
    pub(crate) xattrs: Vec<(Vec<u8>, Vec<u8>)>,
    /// Where the data that follows belongs, when the file has holes: ascending and disjoint.
    pub(crate) segments: Option<Vec<Segment>>,
}

/// A part of a sparse file that has data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Segment {
    pub(crate) offset: u64,
    pub(crate) length: u64,
}

/// What a member is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Regular,
    HardLink,
    Symlink,
    CharacterDevice,
    BlockDevice,
    Directory,
    Fifo,
}

/// Why an archive cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum TarError {
    /// Reading or decompressing failed.
    #[error("reading the archive")]
    Read(#[source] std::io::Error),
    /// A header is not one.
    #[error("invalid tar header: {0}")]
    Header(&'static str),
    /// A member of a kind that no image needs (multi-volume, incremental dumps).
    #[error("unsupported tar entry type {0:?}")]
    UnsupportedKind(char),
    /// The archive ends within a member.
    #[error("unexpected EOF")]
    Truncated,
    /// A limit on names or extended headers.
    #[error("{what} exceeds {limit} bytes")]
    Limit {
        /// What is too large.
        what: &'static str,
        /// The limit.
        limit: usize,
    },
}
