//! One header block: numbers, names and the four dialects.

use super::{BLOCK, TarError};

/// A header's fields as they stand, before extended headers change them.
#[derive(Debug, Clone)]
pub(super) struct Header {
    pub(super) flag: u8,
    pub(super) path: Vec<u8>,
    pub(super) link: Vec<u8>,
    pub(super) mode: u32,
    pub(super) uid: u64,
    pub(super) gid: u64,
    pub(super) size: u64,
    pub(super) modified: i64,
    pub(super) device: (u32, u32),
    /// The GNU dialect, whose sparse map stands where others keep the prefix.
    pub(super) is_gnu: bool,
}

impl Header {
    /// Reads a block that is not all zeros.
    pub(super) fn parse(block: &[u8; BLOCK]) -> Result<Self, TarError> {
        verify_checksum(block)?;
        let is_gnu = &block[257..265] == b"ustar  \0";
        let is_ustar = &block[257..263] == b"ustar\0";
        let mut path = text(&block[0..100]).to_vec();
        if is_ustar {
            let is_star = &block[508..512] == b"tar\0";
            let prefix = text(&block[345..if is_star { 476 } else { 500 }]);
            if !prefix.is_empty() {
                let mut full = prefix.to_vec();
                full.push(b'/');
                full.append(&mut path);
                path = full;
            }
        }
        let device = if is_gnu || is_ustar {
            (narrow(&block[329..337])?, narrow(&block[337..345])?)
        } else {
            (0, 0)
        };
        let mode = unsigned(&block[100..108])?;
        Ok(Self {
            flag: block[156],
            path,
            link: text(&block[157..257]).to_vec(),
            mode: u32::try_from(mode & 0o7777).unwrap_or_default(),
            uid: unsigned(&block[108..116])?,
            gid: unsigned(&block[116..124])?,
            size: unsigned(&block[124..136])?,
            modified: number(&block[136..148])?,
            device,
            is_gnu,
        })
    }
}

/// Octal digits between spaces and NULs, or a big-endian number whose first bit is set.
pub(super) fn number(field: &[u8]) -> Result<i64, TarError> {
    const BAD: TarError = TarError::Header("not a number");
    let first = *field.first().ok_or(BAD)?;
    if first & 0x80 != 0 {
        // Base-256; the bit after the marker is the sign.
        let negative = first & 0x40 != 0;
        let mut value: i64 = if negative { -1 } else { 0 };
        for (index, &byte) in field.iter().enumerate() {
            let byte = match (index, negative) {
                (0, false) => byte & 0x7f,
                (0, true) => byte | 0x80,
                _ => byte,
            };
            if value != (value << 8) >> 8 {
                return Err(TarError::Header("number out of range"));
            }
            value = (value << 8) | i64::from(byte);
        }
        return Ok(value);
    }
    let is_padding = |byte: &u8| *byte == b' ' || *byte == 0;
    let start = field.iter().position(|b| !is_padding(b));
    let digits = &field[start.unwrap_or(field.len())..];
    let end = digits.iter().position(is_padding).unwrap_or(digits.len());
    digits[..end].iter().try_fold(0_i64, |value, byte| {
        if !(b'0'..=b'7').contains(byte) || value >= 1 << 60 {
            return Err(BAD);
        }
        Ok(value * 8 + i64::from(byte - b'0'))
    })
}

/// A number that may not be negative.
pub(super) fn unsigned(field: &[u8]) -> Result<u64, TarError> {
    u64::try_from(number(field)?).map_err(|_| TarError::Header("negative number"))
}

fn narrow(field: &[u8]) -> Result<u32, TarError> {
    u32::try_from(number(field)?).map_err(|_| TarError::Header("device number out of range"))
}

/// A field's bytes up to the first NUL.
pub(super) fn text(field: &[u8]) -> &[u8] {
    field.split(|&byte| byte == 0).next().unwrap_or_default()
}

/// The sum of all bytes with the checksum's own field as spaces. Some old programs added signed
/// bytes; both are accepted, as everywhere.
fn verify_checksum(block: &[u8; BLOCK]) -> Result<(), TarError> {
    let expected = number(&block[148..156])?;
    let (mut plain, mut signed) = (0_i64, 0_i64);
    for (index, &byte) in block.iter().enumerate() {
        let byte = if (148..156).contains(&index) {
            b' '
        } else {
            byte
        };
        plain += i64::from(byte);
        signed += i64::from(byte.cast_signed());
    }
    if expected == plain || expected == signed {
        Ok(())
    } else {
        Err(TarError::Header("wrong checksum"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        let check = |field: &[u8], expected: Option<i64>| {
            assert_eq!(number(field).ok(), expected, "{field:?}");
        };
        check(b"0000644\0", Some(0o644));
        check(b" 644  \0\0", Some(0o644));
        check(b"\0\0\0\0", Some(0));
        check(b"77777777", Some(0o7777_7777));
        check(b"0000648\0", None);
        check(b"-1\0", None);
        check(b"\x80\0\0\x01\0", Some(256));
        check(b"\xff\xff\xff\xff", Some(-1));
        check(b"\x80\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", None);
        check(b"", None);
    }
}
