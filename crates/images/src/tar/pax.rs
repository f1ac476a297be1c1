//! PAX extended headers: `length key=value` records that change the next member.

use super::{Segment, TarError};

/// The largest extended header, in bytes. Go's limit.
pub(super) const PAX_BYTES_MAX: usize = 1 << 20;

/// The most extended attributes of one member.
const XATTRS_MAX: usize = 128;

/// What the extended headers before a member said.
#[derive(Debug, Clone, Default)]
pub(super) struct Overrides {
    pub(super) path: Option<Vec<u8>>,
    pub(super) link: Option<Vec<u8>>,
    pub(super) size: Option<u64>,
    pub(super) uid: Option<u64>,
    pub(super) gid: Option<u64>,
    pub(super) modified: Option<(i64, u32)>,
    pub(super) xattrs: Vec<(Vec<u8>, Vec<u8>)>,
    pub(super) sparse: SparseRecords,
}

/// The records of GNU sparse files.
#[derive(Debug, Clone, Default)]
pub(super) struct SparseRecords {
    /// 1 when the map stands before the data.
    pub(super) major: Option<u64>,
    pub(super) name: Option<Vec<u8>>,
    pub(super) real_size: Option<u64>,
    /// The map of versions 0.0 and 0.1: offsets and lengths in turn.
    pub(super) map: Vec<u64>,
    pub(super) is_sparse: bool,
}

impl Overrides {
    /// Adds the records of one extended header.
    pub(super) fn read(&mut self, mut records: &[u8]) -> Result<(), TarError> {
        while !records.is_empty() {
            let (key, value, rest) = split_record(records)?;
            self.set(key, value)?;
            records = rest;
        }
        Ok(())
    }

    fn set(&mut self, key: &[u8], value: &[u8]) -> Result<(), TarError> {
        if let Some(name) = key.strip_prefix(b"SCHILY.xattr.") {
            if name.is_empty() || name.contains(&0) {
                return Err(TarError::Header("invalid name of an extended attribute"));
            }
            self.xattrs.retain(|(known, _)| known != name);
            if self.xattrs.len() == XATTRS_MAX {
                return Err(TarError::Header("too many extended attributes"));
            }
            self.xattrs.push((name.to_vec(), value.to_vec()));
            return Ok(());
        }
        // An empty value takes a former record back.
        let given = (!value.is_empty()).then_some(value);
        match key {
            b"path" => self.path = given.map(name).transpose()?,
            b"linkpath" => self.link = given.map(name).transpose()?,
            b"size" => self.size = given.map(decimal).transpose()?,
            b"uid" => self.uid = given.map(decimal).transpose()?,
            b"gid" => self.gid = given.map(decimal).transpose()?,
            b"mtime" => self.modified = given.map(timestamp).transpose()?,
            _ => {
                if let Some(key) = key.strip_prefix(b"GNU.sparse.") {
                    self.sparse.set(key, value)?;
                }
            }
        }
        Ok(())
    }
}

impl SparseRecords {
    fn set(&mut self, key: &[u8], value: &[u8]) -> Result<(), TarError> {
        self.is_sparse = true;
        match key {
            b"major" => self.major = Some(decimal(value)?),
            b"name" => self.name = Some(name(value)?),
            b"realsize" | b"size" => self.real_size = Some(decimal(value)?),
            b"offset" | b"numbytes" => self.map.push(decimal(value)?),
            b"map" => {
                self.map = value
                    .split(|&byte| byte == b',')
                    .filter(|number| !number.is_empty())
                    .map(decimal)
                    .collect::<Result<_, _>>()?;
            }
            _ => {}
        }
        Ok(())
    }

    /// The map of versions 0.0 and 0.1.
    pub(super) fn segments(&self) -> Vec<Segment> {
        let pairs = self.map.chunks_exact(2);
        pairs
            .map(|pair| Segment {
                offset: pair[0],
                length: pair[1],
            })
            .collect()
    }
}

/// Reads digits only: no sign, no space.
pub(super) fn decimal(text: &[u8]) -> Result<u64, TarError> {
    let digits = std::str::from_utf8(text).ok();
    let digits = digits.filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
    digits
        .and_then(|digits| digits.parse().ok())
        .ok_or(TarError::Header("invalid number in a PAX record"))
}

fn name(value: &[u8]) -> Result<Vec<u8>, TarError> {
    if value.contains(&0) {
        return Err(TarError::Header("NUL in a name"));
    }
    Ok(value.to_vec())
}

/// A key, its value, and the records after it.
type Record<'a> = (&'a [u8], &'a [u8], &'a [u8]);

fn split_record(records: &[u8]) -> Result<Record<'_>, TarError> {
    const BAD: TarError = TarError::Header("malformed PAX record");
    let space = records.iter().take(20).position(|&byte| byte == b' ');
    let space = space.ok_or(BAD)?;
    let length = usize::try_from(decimal(&records[..space])?).map_err(|_| BAD)?;
    if length <= space + 1 || length > records.len() {
        return Err(BAD);
    }
    let (record, rest) = records.split_at(length);
    let record = record[space + 1..].strip_suffix(b"\n").ok_or(BAD)?;
    let equals = record.iter().position(|&byte| byte == b'=').ok_or(BAD)?;
    if equals == 0 {
        return Err(BAD);
    }
    Ok((&record[..equals], &record[equals + 1..], rest))
}

/// Seconds with an optional sign and fraction; digits beyond nanoseconds are cut.
fn timestamp(text: &[u8]) -> Result<(i64, u32), TarError> {
    const BAD: TarError = TarError::Header("invalid time in a PAX record");
    let (negative, text) = match text.strip_prefix(b"-") {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let mut parts = text.splitn(2, |&byte| byte == b'.');
    let seconds = decimal(parts.next().unwrap_or_default())?;
    let seconds = i64::try_from(seconds).map_err(|_| BAD)?;
    let fraction = parts.next().unwrap_or_default();
    if !fraction.iter().all(u8::is_ascii_digit) {
        return Err(BAD);
    }
    let digits = fraction.iter().copied().chain(std::iter::repeat(b'0'));
    let nanoseconds = digits
        .take(9)
        .fold(0_u32, |value, digit| value * 10 + u32::from(digit - b'0'));
    Ok(match (negative, nanoseconds) {
        (false, _) => (seconds, nanoseconds),
        (true, 0) => (-seconds, 0),
        (true, _) => (-seconds - 1, 1_000_000_000 - nanoseconds),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn records() {
        let mut overrides = Overrides::default();
        let text =
            b"12 path=a/b\n9 size=7\n23 mtime=1700000000.25\n28 SCHILY.xattr.user.x=\x00=\n\xff\n";
        overrides.read(text).unwrap();
        assert_eq!(overrides.path.as_deref(), Some(&b"a/b"[..]));
        assert_eq!(overrides.size, Some(7));
        assert_eq!(overrides.modified, Some((1_700_000_000, 250_000_000)));
        assert_eq!(
            overrides.xattrs,
            [(b"user.x".to_vec(), b"\x00=\n\xff".to_vec())]
        );
        overrides.read(b"8 path=\n").unwrap();
        assert_eq!(overrides.path, None);
    }

    #[test]
    fn refusals() {
        let check = |text: &[u8]| assert!(Overrides::default().read(text).is_err(), "{text:?}");
        check(b"path=a\n");
        check(b"99 path=a\n");
        check(b"11 path=a\n");
        check(b"5 a=b");
        check(b"0 \n");
        check(b"6 =ab\n");
        check(b"9 size=x\n");
        check(b"11 size=-1\n");
        check(b"12 path=a\0b\n");
    }

    #[test]
    fn times_before_1970() {
        assert_eq!(timestamp(b"-1.5").unwrap(), (-2, 500_000_000));
        assert_eq!(timestamp(b"-3").unwrap(), (-3, 0));
        assert_eq!(timestamp(b"1.1234567899").unwrap(), (1, 123_456_789));
    }

    proptest! {
        #[test]
        fn any_bytes(records in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = Overrides::default().read(&records);
        }
    }
}
