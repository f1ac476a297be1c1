//! Sparse files: where the data of a file with holes belongs.
//!
//! Three encodings: GNU's own header type, PAX records (0.0 and 0.1), and a text before the data
//! (1.0). <https://www.gnu.org/software/tar/manual/html_section/Sparse-Formats.html>

use std::io::Read;

use super::header::unsigned;
use super::pax::decimal;
use super::reader::read_block;
use super::{BLOCK, Segment, TarError};

/// The most segments of one file: as many as fit the limit of an extended header.
const SEGMENTS_MAX: usize = 1 << 16;

/// Checks that segments ascend, do not overlap, lie within the file, and are as long together as
/// the data.
pub(super) fn check(segments: &[Segment], size: u64, data: u64) -> Result<(), TarError> {
    const BAD: TarError = TarError::Header("invalid sparse map");
    let (mut end, mut total) = (0_u64, 0_u64);
    for segment in segments {
        if segment.offset < end {
            return Err(BAD);
        }
        end = segment.offset.checked_add(segment.length).ok_or(BAD)?;
        total += segment.length;
    }
    if end > size || total != data {
        return Err(BAD);
    }
    Ok(())
}

/// GNU's header type `S`: four segments in the header, more in the blocks that follow. Gives the
/// segments and the file's real size.
pub(super) fn read_gnu(
    source: &mut impl Read,
    header: &[u8; BLOCK],
) -> Result<(Vec<Segment>, u64), TarError> {
    let size = unsigned(&header[483..495])?;
    let mut segments = Vec::new();
    push_gnu(&mut segments, &header[386..482])?;
    let mut more = header[482] != 0;
    while more {
        let block = read_block(source)?.ok_or(TarError::Truncated)?;
        push_gnu(&mut segments, &block[..504])?;
        more = block[504] != 0;
    }
    Ok((segments, size))
}

/// Version 1.0: decimal numbers, one a line, padded to whole blocks. Gives the segments and the
/// bytes they took.
pub(super) fn read_text(
    source: &mut impl Read,
    available: u64,
) -> Result<(Vec<Segment>, u64), TarError> {
    let mut lines = Lines {
        source,
        block: [0; BLOCK],
        at: BLOCK,
        consumed: 0,
        available,
    };
    let count = lines.number()?;
    let count = usize::try_from(count)
        .ok()
        .filter(|count| *count <= SEGMENTS_MAX);
    let count = count.ok_or(TOO_MANY)?;
    let mut segments = Vec::new();
    for _ in 0..count {
        let (offset, length) = (lines.number()?, lines.number()?);
        segments.push(Segment { offset, length });
    }
    Ok((segments, lines.consumed))
}

const TOO_MANY: TarError = TarError::Limit {
    what: "sparse map",
    limit: SEGMENTS_MAX,
};

struct Lines<'a, R> {
    source: &'a mut R,
    block: [u8; BLOCK],
    at: usize,
    consumed: u64,
    available: u64,
}

impl<R: Read> Lines<'_, R> {
    fn number(&mut self) -> Result<u64, TarError> {
        let mut digits = Vec::with_capacity(20);
        loop {
            match self.byte()? {
                b'\n' if digits.is_empty() => return Err(TarError::Header("invalid sparse map")),
                b'\n' => return decimal(&digits),
                byte if digits.len() < 20 => digits.push(byte),
                _ => return Err(TarError::Header("invalid sparse map")),
            }
        }
    }

    fn byte(&mut self) -> Result<u8, TarError> {
        if self.at == BLOCK {
            let step = BLOCK as u64;
            if self.available < self.consumed + step {
                return Err(TarError::Header("sparse map exceeds the data"));
            }
            self.block = read_block(self.source)?.ok_or(TarError::Truncated)?;
            self.consumed += step;
            self.at = 0;
        }
        self.at += 1;
        Ok(self.block[self.at - 1])
    }
}

fn push_gnu(segments: &mut Vec<Segment>, map: &[u8]) -> Result<(), TarError> {
    for pair in map.chunks_exact(24) {
        if pair[0] == 0 || pair[12] == 0 {
            return Ok(());
        }
        if segments.len() == SEGMENTS_MAX {
            return Err(TOO_MANY);
        }
        segments.push(Segment {
            offset: unsigned(&pair[..12])?,
            length: unsigned(&pair[12..])?,
        });
    }
    Ok(())
}
