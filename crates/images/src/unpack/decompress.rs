//! From the bytes as served to the plain archive: compression, limits, and the diff id.

use std::io::{self, BufRead, BufReader, Read};

use flate2::bufread::MultiGzDecoder;

use super::{UnpackError, UnpackLimits};
use crate::digest::{Digest, Hasher};
use crate::tar::TarError;

/// Large enough that the cost of a call does not show.
const BUFFER_BYTES: usize = 128 * 1024;
/// The largest Zstandard window, as a power of two: 128 MiB, which is what `zstd` itself accepts.
const ZSTD_WINDOW_LOG_MAX: u32 = 27;
/// What may unpack from however little.
const RATIO_FREE_BYTES: u64 = 1 << 30;

/// The uncompressed archive as a stream.
pub(super) struct Plain<R: Read> {
    source: BufReader<Decoder<BufReader<R>>>,
    hasher: Hasher,
    count: u64,
    most: u64,
    exceeded: bool,
}

enum Decoder<R: BufRead> {
    Plain(R),
    Gzip(Box<MultiGzDecoder<R>>),
    Zstd(zstd::stream::read::Decoder<'static, R>),
}

impl<R: Read> Plain<R> {
    /// Finds the compression from the first bytes; media types are not to be trusted for it.
    pub(super) fn open(
        source: R,
        compressed_bytes: u64,
        limits: &UnpackLimits,
    ) -> Result<Self, TarError> {
        let mut source = BufReader::with_capacity(BUFFER_BYTES, source);
        let start = source.fill_buf().map_err(TarError::Read)?;
        let decoder = if start.starts_with(&[0x1f, 0x8b]) {
            Decoder::Gzip(Box::new(MultiGzDecoder::new(source)))
        } else if is_zstd(start) {
            let mut decoder =
                zstd::stream::read::Decoder::with_buffer(source).map_err(TarError::Read)?;
            decoder
                .window_log_max(ZSTD_WINDOW_LOG_MAX)
                .map_err(TarError::Read)?;
            Decoder::Zstd(decoder)
        } else {
            Decoder::Plain(source)
        };
        let by_ratio = compressed_bytes.saturating_mul(limits.ratio);
        Ok(Self {
            source: BufReader::with_capacity(BUFFER_BYTES, decoder),
            hasher: Hasher::default(),
            count: 0,
            most: limits.bytes.min(by_ratio.max(RATIO_FREE_BYTES)),
            exceeded: false,
        })
    }

    /// Reads to the end.
    pub(super) fn drain(&mut self) -> io::Result<()> {
        io::copy(self, &mut io::sink()).map(drop)
    }

    /// The digest of all that was read.
    pub(super) fn digest(self) -> Digest {
        self.hasher.finish()
    }

    /// The error to report instead of a failed read when a limit made it fail.
    pub(super) fn limit_error(&self) -> Option<UnpackError> {
        self.exceeded.then_some(UnpackError::Limit {
            what: "uncompressed bytes",
            limit: self.most,
        })
    }
}

impl<R: Read> Read for Plain<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.source.read(buffer)?;
        self.count += count as u64;
        if self.count > self.most {
            self.exceeded = true;
            return Err(io::Error::other("limit exceeded"));
        }
        self.hasher.update(&buffer[..count]);
        Ok(count)
    }
}

impl<R: BufRead> Read for Decoder<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Plain(source) => source.read(buffer),
            Self::Gzip(source) => source.read(buffer),
            Self::Zstd(source) => source.read(buffer),
        }
    }
}

impl<R: Read> std::fmt::Debug for Plain<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Plain")
            .field("count", &self.count)
            .finish_non_exhaustive()
    }
}

/// A frame, or one of the sixteen kinds of skippable frame that may come first.
fn is_zstd(start: &[u8]) -> bool {
    match start {
        [0x28, 0xb5, 0x2f, 0xfd, ..] => true,
        [kind, 0x2a, 0x4d, 0x18, ..] => kind & 0xf0 == 0x50,
        _ => false,
    }
}
