//! One layer of an image: a tar archive, written entry by entry, and its compression.
//!
//! Owns the archive's bytes; what an image is made of is `image`'s business.

use std::io::Write as _;

use anyhow::Context as _;
use tar::{EntryType, Header};

use crate::image::{Blob, sha256};

/// All entries carry this time, so that the same content has the same digest everywhere.
const MODIFIED: u64 = 1_704_067_200;

/// How a layer travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compression {
    None,
    Gzip,
    Zstd,
}

impl Compression {
    fn media_type(self) -> &'static str {
        match self {
            Self::None => "application/vnd.oci.image.layer.v1.tar",
            Self::Gzip => "application/vnd.oci.image.layer.v1.tar+gzip",
            Self::Zstd => "application/vnd.oci.image.layer.v1.tar+zstd",
        }
    }
}

/// A finished layer.
#[derive(Debug, Clone)]
pub struct Layer {
    /// Digest of the uncompressed archive.
    pub diff_id: String,
    /// What a registry serves.
    pub blob: Blob,
    /// The uncompressed archive.
    pub tar: bytes::Bytes,
}

/// Writes the entries of a layer.
pub struct LayerBuilder {
    archive: tar::Builder<Vec<u8>>,
}

impl std::fmt::Debug for LayerBuilder {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let written = self.archive.get_ref().len();
        formatter
            .debug_struct("LayerBuilder")
            .field("written", &written)
            .finish()
    }
}

impl Default for LayerBuilder {
    fn default() -> Self {
        Self::new()
    }
}

impl LayerBuilder {
    pub fn new() -> Self {
        Self {
            archive: tar::Builder::new(Vec::new()),
        }
    }

    pub fn directory(&mut self, path: &str, mode: u32) -> anyhow::Result<()> {
        self.entry(EntryType::Directory, &format!("{path}/"), mode, &[], |_| {
            Ok(())
        })
    }

    pub fn file(&mut self, path: &str, mode: u32, content: &[u8]) -> anyhow::Result<()> {
        self.entry(EntryType::Regular, path, mode, content, |_| Ok(()))
    }

    /// A file with owner and group.
    pub fn owned_file(&mut self, path: &str, owner: u64, content: &[u8]) -> anyhow::Result<()> {
        self.entry(EntryType::Regular, path, 0o640, content, |header| {
            header.set_uid(owner);
            header.set_gid(owner);
            Ok(())
        })
    }

    /// A file with one extended attribute.
    pub fn file_with_xattr(&mut self, path: &str, name: &str, value: &[u8]) -> anyhow::Result<()> {
        let key = format!("SCHILY.xattr.{name}");
        self.archive
            .append_pax_extensions([(key.as_str(), value)])?;
        self.file(path, 0o644, b"xattr\n")
    }

    pub fn symlink(&mut self, path: &str, target: &str) -> anyhow::Result<()> {
        self.entry(EntryType::Symlink, path, 0o777, &[], |header| {
            header.set_link_name(target).context("link target")
        })
    }

    pub fn hard_link(&mut self, path: &str, target: &str) -> anyhow::Result<()> {
        self.entry(EntryType::Link, path, 0o644, &[], |header| {
            header.set_link_name(target).context("link target")
        })
    }

    pub fn character_device(&mut self, path: &str, major: u32, minor: u32) -> anyhow::Result<()> {
        self.entry(EntryType::Char, path, 0o666, &[], |header| {
            header.set_device_major(major)?;
            header.set_device_minor(minor)?;
            Ok(())
        })
    }

    /// Removes `name` of `directory` that a lower layer brought.
    pub fn whiteout(&mut self, directory: &str, name: &str) -> anyhow::Result<()> {
        self.file(&format!("{directory}/.wh.{name}"), 0o644, &[])
    }

    /// Hides everything that lower layers have in `directory`.
    pub fn opaque(&mut self, directory: &str) -> anyhow::Result<()> {
        self.file(&format!("{directory}/.wh..wh..opq"), 0o644, &[])
    }

    pub fn finish(self, compression: Compression) -> anyhow::Result<Layer> {
        let tar = self.archive.into_inner()?;
        let packed = match compression {
            Compression::None => tar.clone(),
            Compression::Gzip => {
                let mut encoder =
                    flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
                encoder.write_all(&tar)?;
                encoder.finish()?
            }
            Compression::Zstd => zstd::encode_all(tar.as_slice(), 3)?,
        };
        Ok(Layer {
            diff_id: sha256(&tar),
            blob: Blob::new(compression.media_type(), packed),
            tar: tar.into(),
        })
    }

    /// Writes one entry. The name goes into the header as it is: hostile images need names that
    /// the library would refuse.
    fn entry(
        &mut self,
        kind: EntryType,
        path: &str,
        mode: u32,
        content: &[u8],
        adjust: impl FnOnce(&mut Header) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let mut header = Header::new_gnu();
        let name = &mut header.as_old_mut().name;
        let field = name
            .get_mut(..path.len())
            .context("the path is too long for a tar header")?;
        field.copy_from_slice(path.as_bytes());
        header.set_entry_type(kind);
        header.set_mode(mode);
        header.set_uid(0);
        header.set_gid(0);
        header.set_mtime(MODIFIED);
        header.set_size(content.len() as u64);
        adjust(&mut header)?;
        header.set_cksum();
        self.archive.append(&header, content)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compressions_share_the_diff_id() {
        let digest = |compression| {
            let mut layer = LayerBuilder::new();
            layer.file("a", 0o644, b"content").expect("entry");
            let layer = layer.finish(compression).expect("layer");
            (layer.diff_id, layer.blob.digest)
        };
        let plain = digest(Compression::None);
        assert_eq!(plain.0, plain.1);
        for compression in [Compression::Gzip, Compression::Zstd] {
            let packed = digest(compression);
            assert_eq!(packed.0, plain.0);
            assert_ne!(packed.1, plain.1);
        }
    }

    #[test]
    fn hostile_names_are_written_as_they_are() {
        let mut layer = LayerBuilder::new();
        layer.file("../../escape", 0o644, b"x").expect("entry");
        let layer = layer.finish(Compression::None).expect("layer");
        assert!(layer.tar.starts_with(b"../../escape\0"));
    }
}
