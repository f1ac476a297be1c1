//! The stream of members.

use std::io::{self, Read};

use super::header::{Header, text};
use super::pax::{Overrides, PAX_BYTES_MAX};
use super::{BLOCK, Entry, Kind, TarError, sparse};

/// The longest name or link target, in bytes: the kernel's limit without its NUL.
const NAME_BYTES_MAX: usize = 4095;
/// The most extended headers before one member.
const EXTENSIONS_MAX: usize = 16;

/// Reads an archive member by member. Between two calls of [`Self::next_entry`] the member's data
/// can be read with [`Self::read_data`]; what is left of it is skipped.
#[derive(Debug)]
pub(crate) struct TarReader<R> {
    source: R,
    /// Data of the current member that was not read yet.
    remaining: u64,
    /// Zeros after the data, up to the next block.
    padding: u64,
}

impl<R: Read> TarReader<R> {
    pub(crate) fn new(source: R) -> Self {
        Self {
            source,
            remaining: 0,
            padding: 0,
        }
    }

    /// The next member, or nothing at the archive's end.
    pub(crate) fn next_entry(&mut self) -> Result<Option<Entry>, TarError> {
        let mut overrides = Overrides::default();
        let mut extensions = 0;
        loop {
            self.skip()?;
            let Some(block) = self.header_block()? else {
                return Ok(None);
            };
            let header = Header::parse(&block)?;
            if matches!(header.flag, b'x' | b'X' | b'g' | b'L' | b'K') {
                extensions += 1;
                if extensions > EXTENSIONS_MAX {
                    return Err(TarError::Header("too many extended headers"));
                }
            }
            match header.flag {
                b'x' | b'X' => {
                    let records = self.extension(&header, "PAX header", PAX_BYTES_MAX)?;
                    overrides.read(&records)?;
                }
                // Defaults for the whole archive: like containerd, nothing takes them.
                b'g' => drop(self.extension(&header, "PAX header", PAX_BYTES_MAX)?),
                b'L' => overrides.path = Some(self.long_name(&header)?),
                b'K' => overrides.link = Some(self.long_name(&header)?),
                _ => return self.entry(header, overrides, &block).map(Some),
            }
        }
    }

    /// Reads data of the current member; 0 at its end.
    pub(crate) fn read_data(&mut self, buffer: &mut [u8]) -> Result<usize, TarError> {
        let most = buffer
            .len()
            .min(usize::try_from(self.remaining).unwrap_or(usize::MAX));
        if most == 0 {
            return Ok(0);
        }
        loop {
            match self.source.read(&mut buffer[..most]) {
                Ok(0) => return Err(TarError::Truncated),
                Ok(count) => {
                    self.remaining -= count as u64;
                    return Ok(count);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(TarError::Read(error)),
            }
        }
    }

    /// What the archive was read from, for the bytes after its end.
    pub(crate) fn into_inner(self) -> R {
        self.source
    }

    fn entry(
        &mut self,
        header: Header,
        overrides: Overrides,
        block: &[u8; BLOCK],
    ) -> Result<Entry, TarError> {
        let mut path = overrides.path.unwrap_or(header.path);
        let kind = kind(header.flag, &path)?;
        let mut data = match kind {
            Kind::Regular => overrides.size.unwrap_or(header.size),
            // Whatever size such a header claims, nothing follows it.
            _ => 0,
        };
        let mut size = data;
        let mut segments = None;
        let padding = padding(data);
        let records = overrides.sparse;
        if header.flag == b'S' {
            if !header.is_gnu {
                return Err(TarError::Header("sparse file of an unknown dialect"));
            }
            let (map, real) = sparse::read_gnu(&mut self.source, block)?;
            (segments, size) = (Some(map), real);
        } else if kind == Kind::Regular && records.is_sparse {
            let map = if records.major == Some(1) {
                let (map, taken) = sparse::read_text(&mut self.source, data)?;
                data -= taken;
                map
            } else {
                records.segments()
            };
            size = records
                .real_size
                .ok_or(TarError::Header("sparse file without a size"))?;
            segments = Some(map);
        }
        if let Some(name) = records.name.filter(|name| !name.is_empty()) {
            path = name;
        }
        if let Some(segments) = &segments {
            sparse::check(segments, size, data)?;
        }
        limit_name(&path)?;
        let link = overrides.link.unwrap_or(header.link);
        limit_name(&link)?;
        self.remaining = data;
        self.padding = padding;
        Ok(Entry {
            kind,
            path,
            link,
            mode: header.mode,
            uid: overrides.uid.unwrap_or(header.uid),
            gid: overrides.gid.unwrap_or(header.gid),
            modified: overrides.modified.unwrap_or((header.modified, 0)),
            size,
            device: header.device,
            xattrs: overrides.xattrs,
            segments,
        })
    }

    /// The next header, or nothing at the end: two blocks of zeros, or the end of the stream.
    fn header_block(&mut self) -> Result<Option<[u8; BLOCK]>, TarError> {
        let Some(block) = read_block(&mut self.source)? else {
            return Ok(None);
        };
        if block != [0; BLOCK] {
            return Ok(Some(block));
        }
        match read_block(&mut self.source)? {
            Some(second) if second != [0; BLOCK] => Err(TarError::Header("a lone block of zeros")),
            _ => Ok(None),
        }
    }

    fn extension(
        &mut self,
        header: &Header,
        what: &'static str,
        limit: usize,
    ) -> Result<Vec<u8>, TarError> {
        let size = usize::try_from(header.size)
            .ok()
            .filter(|size| *size <= limit);
        let size = size.ok_or(TarError::Limit { what, limit })?;
        self.remaining = header.size;
        self.padding = padding(header.size);
        let mut content = vec![0; size];
        let mut filled = 0;
        while filled < size {
            filled += self.read_data(&mut content[filled..])?;
        }
        Ok(content)
    }

    fn long_name(&mut self, header: &Header) -> Result<Vec<u8>, TarError> {
        let content = self.extension(header, "name", NAME_BYTES_MAX + 1)?;
        Ok(text(&content).to_vec())
    }

    /// Passes over what is left of the current member.
    fn skip(&mut self) -> Result<(), TarError> {
        let mut buffer = [0; 16 * 1024];
        self.remaining = self
            .remaining
            .checked_add(std::mem::take(&mut self.padding))
            .ok_or(TarError::Header("size out of range"))?;
        while self.remaining > 0 {
            self.read_data(&mut buffer)?;
        }
        Ok(())
    }
}

/// A whole block, or nothing at the end of the stream.
pub(super) fn read_block(source: &mut impl Read) -> Result<Option<[u8; BLOCK]>, TarError> {
    let mut block = [0; BLOCK];
    let mut filled = 0;
    while filled < BLOCK {
        match source.read(&mut block[filled..]) {
            Ok(0) if filled == 0 => return Ok(None),
            Ok(0) => return Err(TarError::Truncated),
            Ok(count) => filled += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(TarError::Read(error)),
        }
    }
    Ok(Some(block))
}

fn kind(flag: u8, path: &[u8]) -> Result<Kind, TarError> {
    Ok(match flag {
        // Before POSIX a directory was a file whose name ends in a slash.
        0 | b'0' if path.ends_with(b"/") => Kind::Directory,
        0 | b'0' | b'7' | b'S' => Kind::Regular,
        b'1' => Kind::HardLink,
        b'2' => Kind::Symlink,
        b'3' => Kind::CharacterDevice,
        b'4' => Kind::BlockDevice,
        b'5' => Kind::Directory,
        b'6' => Kind::Fifo,
        other => return Err(TarError::UnsupportedKind(char::from(other))),
    })
}

fn padding(size: u64) -> u64 {
    size.wrapping_neg() % BLOCK as u64
}

fn limit_name(name: &[u8]) -> Result<(), TarError> {
    if name.len() > NAME_BYTES_MAX {
        return Err(TarError::Limit {
            what: "name",
            limit: NAME_BYTES_MAX,
        });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::unpack::archive::Archive;

    /// A name with its data.
    type Member = (String, Vec<u8>);

    fn members(archive: &[u8]) -> Result<Vec<Member>, TarError> {
        let mut reader = TarReader::new(archive);
        let mut found = Vec::new();
        while let Some(entry) = reader.next_entry()? {
            let mut data = Vec::new();
            let mut buffer = [0; 100];
            loop {
                let count = reader.read_data(&mut buffer)?;
                if count == 0 {
                    break;
                }
                data.extend_from_slice(&buffer[..count]);
            }
            let path = String::from_utf8_lossy(&entry.path).into_owned();
            found.push((path, data));
        }
        Ok(found)
    }

    #[test]
    fn names_of_every_length() {
        let mut archive = Archive::default();
        let names: Vec<String> = [1, 99, 100, 101, 255, 4000]
            .map(|length| "n".repeat(length))
            .into();
        for name in &names {
            archive.file(name, b"x");
        }
        let found = members(&archive.finish()).unwrap();
        let paths: Vec<&String> = found.iter().map(|(path, _)| path).collect();
        assert_eq!(paths, names.iter().collect::<Vec<_>>());
        assert!(found.iter().all(|(_, data)| data == b"x"));
    }

    #[test]
    fn sparse_forms() {
        let check = |archive: Archive| {
            let bytes = archive.finish();
            let mut reader = TarReader::new(&bytes[..]);
            let entry = reader.next_entry().unwrap().unwrap();
            assert_eq!((entry.path.as_slice(), entry.size), (&b"holes"[..], 10_000));
            let segments = entry.segments.unwrap();
            let offsets: Vec<(u64, u64)> = segments.iter().map(|s| (s.offset, s.length)).collect();
            assert_eq!(offsets, [(0, 3), (9_000, 4)]);
            let mut data = [0; 16];
            let count = reader.read_data(&mut data).unwrap();
            assert_eq!(&data[..count], b"abcdefg");
            assert_eq!(reader.next_entry().unwrap(), None);
        };
        let pax = |records: &[(&str, &str)], data: &[u8]| {
            let mut archive = Archive::default();
            archive.pax(records).file("ignored", data);
            archive
        };
        check(pax(
            &[
                ("GNU.sparse.name", "holes"),
                ("GNU.sparse.size", "10000"),
                ("GNU.sparse.map", "0,3,9000,4"),
            ],
            b"abcdefg",
        ));
        check(pax(
            &[
                ("GNU.sparse.name", "holes"),
                ("GNU.sparse.size", "10000"),
                ("GNU.sparse.offset", "0"),
                ("GNU.sparse.numbytes", "3"),
                ("GNU.sparse.offset", "9000"),
                ("GNU.sparse.numbytes", "4"),
            ],
            b"abcdefg",
        ));
        let mut data = b"2\n0\n3\n9000\n4\n".to_vec();
        data.resize(BLOCK, 0);
        data.extend_from_slice(b"abcdefg");
        check(pax(
            &[
                ("GNU.sparse.major", "1"),
                ("GNU.sparse.minor", "0"),
                ("GNU.sparse.name", "holes"),
                ("GNU.sparse.realsize", "10000"),
            ],
            &data,
        ));
        let mut archive = Archive::default();
        archive.gnu_sparse("holes", &[(0, 3), (9_000, 4)], 10_000, b"abcdefg");
        check(archive);
    }

    #[test]
    fn refusals() {
        let check = |archive: Archive, text: &str| {
            let error = members(&archive.finish()).unwrap_err();
            assert!(error.to_string().contains(text), "{error}");
        };
        let with = |records: &[(&str, &str)]| {
            let mut archive = Archive::default();
            archive.pax(records).file("a", b"abc");
            archive
        };
        check(
            with(&[("GNU.sparse.map", "0,3"), ("GNU.sparse.size", "2")]),
            "sparse map",
        );
        check(
            with(&[("GNU.sparse.map", "5,1,0,2"), ("GNU.sparse.size", "9")]),
            "sparse map",
        );
        check(
            with(&[("GNU.sparse.major", "1"), ("GNU.sparse.realsize", "9")]),
            "sparse map",
        );
        check(with(&[("size", "99999")]), "unexpected EOF");
        check(with(&[("path", &"x".repeat(5000))]), "name exceeds");
        let mut huge = Archive::default();
        huge.claim(b'x', 2 << 20);
        check(huge, "PAX header exceeds");
        let mut name = Archive::default();
        name.claim(b'L', 1 << 40);
        check(name, "name exceeds");
        let mut volume = Archive::default();
        volume.claim(b'M', 0);
        check(volume, "unsupported tar entry type 'M'");
        let error = members(&[1; 512]).unwrap_err();
        assert!(error.to_string().contains("invalid tar header"));
        assert!(matches!(members(&[0; 700]), Err(TarError::Truncated)));
        assert!(members(&[]).unwrap().is_empty());
    }

    proptest! {
        #[test]
        fn any_bytes(archive in prop::collection::vec(any::<u8>(), 0..2048)) {
            let _ = members(&archive);
        }

        /// Damage to a real archive gets past the checksum only when it is outside of headers,
        /// so the header's checksum is mended afterwards.
        #[test]
        fn damaged_archives(place in 0_usize..512, value: u8, header in 0_usize..3) {
            let mut archive = Archive::default();
            archive.pax(&[("path", "a"), ("GNU.sparse.map", "0,1"), ("GNU.sparse.size", "5")]);
            archive.file("a", b"x");
            let mut bytes = archive.finish();
            let start = (header * BLOCK).min(bytes.len() - BLOCK);
            bytes[start + place] = value;
            crate::unpack::archive::mend_checksum(&mut bytes[start..start + BLOCK]);
            let _ = members(&bytes);
        }
    }
}
