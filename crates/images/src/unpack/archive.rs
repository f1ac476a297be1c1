//! A writer of tar archives for tests, which can also write what no honest program would.

// Each test binary that includes this file uses a part of it.
#![allow(dead_code, reason = "shared between test binaries")]

const BLOCK: usize = 512;

/// An archive that grows.
#[derive(Debug, Default, Clone)]
pub(crate) struct Archive {
    bytes: Vec<u8>,
    /// Owner (user and group), mode and time of the members that follow.
    pub(crate) attributes: Option<((u32, u32), u32, u64)>,
}

impl Archive {
    /// Makes the members that follow belong to this process, which then needs no root.
    pub(crate) fn own(&mut self) -> &mut Self {
        let user = rustix::process::geteuid().as_raw();
        let group = rustix::process::getegid().as_raw();
        self.attributes = Some(((user, group), 0o644, 1_700_000_000));
        self
    }

    pub(crate) fn file(&mut self, path: &str, content: &[u8]) -> &mut Self {
        self.member(b'0', path, "", content.len() as u64);
        self.data(content)
    }

    pub(crate) fn dir(&mut self, path: &str) -> &mut Self {
        self.member(b'5', path, "", 0)
    }

    pub(crate) fn symlink(&mut self, path: &str, target: &str) -> &mut Self {
        self.member(b'2', path, target, 0)
    }

    pub(crate) fn hardlink(&mut self, path: &str, target: &str) -> &mut Self {
        self.member(b'1', path, target, 0)
    }

    pub(crate) fn fifo(&mut self, path: &str) -> &mut Self {
        self.member(b'6', path, "", 0)
    }

    pub(crate) fn device(&mut self, path: &str, major: u32, minor: u32) -> &mut Self {
        let start = self.bytes.len();
        self.member(b'3', path, "", 0);
        let header = &mut self.bytes[start..start + BLOCK];
        octal(&mut header[329..337], u64::from(major));
        octal(&mut header[337..345], u64::from(minor));
        mend_checksum(header);
        self
    }

    /// Extended records for the next member.
    pub(crate) fn pax(&mut self, records: &[(&str, &str)]) -> &mut Self {
        let mut body = Vec::new();
        for (key, value) in records {
            let rest = key.len() + value.len() + 3;
            let mut length = rest + 1;
            while length != rest + length.to_string().len() {
                length = rest + length.to_string().len();
            }
            body.extend_from_slice(format!("{length} {key}={value}\n").as_bytes());
        }
        self.header(b'x', b"PaxHeaders/0", b"", body.len() as u64);
        self.data(&body)
    }

    /// A header of the given type that claims a size, with nothing behind it.
    pub(crate) fn claim(&mut self, flag: u8, size: u64) -> &mut Self {
        self.header(flag, b"claim", b"", size)
    }

    /// GNU's own form of a sparse file; at most four segments.
    pub(crate) fn gnu_sparse(
        &mut self,
        path: &str,
        segments: &[(u64, u64)],
        real: u64,
        content: &[u8],
    ) -> &mut Self {
        let start = self.bytes.len();
        self.header(b'S', path.as_bytes(), b"", content.len() as u64);
        let header = &mut self.bytes[start..start + BLOCK];
        header[257..265].copy_from_slice(b"ustar  \0");
        for (index, (offset, length)) in segments.iter().enumerate() {
            let at = 386 + index * 24;
            octal(&mut header[at..at + 12], *offset);
            octal(&mut header[at + 12..at + 24], *length);
        }
        octal(&mut header[483..495], real);
        mend_checksum(header);
        self.data(content)
    }

    /// The archive with its end marker.
    pub(crate) fn finish(&self) -> Vec<u8> {
        let mut bytes = self.bytes.clone();
        bytes.resize(bytes.len() + 2 * BLOCK, 0);
        bytes
    }

    fn member(&mut self, flag: u8, path: &str, link: &str, size: u64) -> &mut Self {
        for (flag, name) in [(b'L', path), (b'K', link)] {
            if name.len() > 100 {
                self.header(flag, b"././@LongLink", b"", name.len() as u64 + 1);
                let mut content = name.as_bytes().to_vec();
                content.push(0);
                self.data(&content);
            }
        }
        self.header(flag, path.as_bytes(), link.as_bytes(), size)
    }

    fn header(&mut self, flag: u8, path: &[u8], link: &[u8], size: u64) -> &mut Self {
        let defaults = ((0, 0), 0o644, 1_700_000_000);
        let ((user, group), mode, time) = self.attributes.unwrap_or(defaults);
        let mode = if flag == b'5' && self.attributes.is_none() {
            0o755
        } else {
            mode
        };
        let mut header = [0; BLOCK];
        let path = &path[..path.len().min(100)];
        let link = &link[..link.len().min(100)];
        header[..path.len()].copy_from_slice(path);
        octal(&mut header[100..108], u64::from(mode));
        octal(&mut header[108..116], u64::from(user));
        octal(&mut header[116..124], u64::from(group));
        octal(&mut header[124..136], size);
        octal(&mut header[136..148], time);
        header[156] = flag;
        header[157..157 + link.len()].copy_from_slice(link);
        header[257..265].copy_from_slice(b"ustar\x0000");
        mend_checksum(&mut header);
        self.bytes.extend_from_slice(&header);
        self
    }

    fn data(&mut self, content: &[u8]) -> &mut Self {
        self.bytes.extend_from_slice(content);
        let length = self.bytes.len().next_multiple_of(BLOCK);
        self.bytes.resize(length, 0);
        self
    }
}

/// Writes the checksum that belongs to a header.
pub(crate) fn mend_checksum(header: &mut [u8]) {
    header[148..156].fill(b' ');
    let sum: u64 = header.iter().map(|&byte| u64::from(byte)).sum();
    octal(&mut header[148..155], sum);
}

fn octal(field: &mut [u8], value: u64) {
    let digits = field.len() - 1;
    let text = format!("{value:0digits$o}\0");
    if text.len() == field.len() {
        field.copy_from_slice(text.as_bytes());
    } else {
        field.fill(0);
        field[0] = 0x80;
        let at = field.len() - 8;
        field[at..].copy_from_slice(&value.to_be_bytes());
    }
}
