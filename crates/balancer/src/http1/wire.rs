//! Streams, and writing to them without copying bodies.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf as _, Bytes, BytesMut};
use http::HeaderMap;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::TlsStream;

use super::body::Framing;
use super::fields;

/// How much of a head is read at once: an idle connection costs this.
pub(crate) const HEAD_READ: usize = 2 * 1024;
/// How much of a body is read at once.
pub(crate) const BODY_READ: usize = 64 * 1024;
/// Small things are written when there are this many bytes of them.
const SMALL: usize = 16 * 1024;
/// Pieces up to this size are copied behind what waits already.
const COPIED: usize = 4 * 1024;

/// A connection, encrypted or not.
#[derive(Debug)]
pub(crate) enum Stream {
    Plain(TcpStream),
    Tls(Box<TlsStream<TcpStream>>),
}

impl AsyncRead for Stream {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Plain(tcp) => Pin::new(tcp).poll_read(cx, buf),
            Self::Tls(tls) => Pin::new(tls).poll_read(cx, buf),
        }
    }
}

impl AsyncWrite for Stream {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        match self.get_mut() {
            Self::Plain(tcp) => Pin::new(tcp).poll_write(cx, buf),
            Self::Tls(tls) => Pin::new(tls).poll_write(cx, buf),
        }
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        match self.get_mut() {
            Self::Plain(tcp) => Pin::new(tcp).poll_write_vectored(cx, bufs),
            Self::Tls(tls) => Pin::new(tls).poll_write_vectored(cx, bufs),
        }
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Plain(tcp) => Pin::new(tcp).poll_flush(cx),
            Self::Tls(tls) => Pin::new(tls).poll_flush(cx),
        }
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Plain(tcp) => Pin::new(tcp).poll_shutdown(cx),
            Self::Tls(tls) => Pin::new(tls).poll_shutdown(cx),
        }
    }
}

/// Reads once, behind what is in `input`, where room for this much is made if there is none. 0 is
/// the end.
pub(crate) fn poll_fill<R: AsyncRead + Unpin>(
    reader: &mut R,
    input: &mut BytesMut,
    room: usize,
    cx: &mut Context<'_>,
) -> Poll<io::Result<usize>> {
    // A body's pieces are as large as the reads: nothing is to be moved, so all of the room is made.
    let least = if input.is_empty() && room >= BODY_READ {
        room
    } else {
        room / 4
    };
    if input.capacity() - input.len() < least {
        input.reserve(room);
    }
    std::pin::pin!(reader.read_buf(input)).poll(cx)
}

/// What waits to be written: small things copied together, one large piece as it is.
#[derive(Debug, Default)]
pub(crate) struct Output {
    small: BytesMut,
    large: Bytes,
    /// Behind the large piece.
    after: &'static [u8],
    /// How much was written ever.
    written: u64,
}

impl Output {
    /// For heads.
    pub(crate) fn small(&mut self) -> &mut BytesMut {
        debug_assert!(self.large.is_empty(), "heads come before bodies");
        &mut self.small
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.small.is_empty() && self.large.is_empty() && self.after.is_empty()
    }

    /// How much was written ever: a side that takes a part of what waits is not at rest.
    pub(crate) fn written(&self) -> u64 {
        self.written
    }

    /// Gives a large buffer back when there is nothing to write.
    pub(crate) fn rest(&mut self) {
        if self.small.is_empty() && self.small.capacity() > COPIED {
            self.small = BytesMut::new();
        }
    }

    /// Whether more can be put in before something has to be written.
    pub(crate) fn has_room(&self) -> bool {
        self.large.is_empty() && self.after.is_empty() && self.small.len() < SMALL
    }

    /// A piece of a body. There has to be room.
    pub(crate) fn data(&mut self, data: Bytes, framing: Framing) {
        if data.is_empty() {
            // An empty chunk would be the last one.
            return;
        }
        let end: &[u8] = if framing == Framing::Chunked {
            self.chunk_line(data.len());
            b"\r\n"
        } else {
            b""
        };
        if data.len() <= COPIED {
            self.small.extend_from_slice(&data);
            self.small.extend_from_slice(end);
        } else {
            self.large = data;
            self.after = if end.is_empty() { b"" } else { b"\r\n" };
        }
    }

    fn chunk_line(&mut self, size: usize) {
        use std::fmt::Write as _;
        // Writing to a buffer that grows does not fail.
        let _ = write!(self.small, "{size:x}\r\n");
    }

    /// The end of a body.
    pub(crate) fn end(&mut self, framing: Framing, trailers: Option<&HeaderMap>) {
        if framing != Framing::Chunked {
            return;
        }
        debug_assert!(self.large.is_empty(), "there is room");
        self.small.extend_from_slice(b"0\r\n");
        if let Some(trailers) = trailers {
            fields::write(trailers, &mut self.small);
        }
        self.small.extend_from_slice(b"\r\n");
    }

    /// Writes all, and answers how much there was still to write.
    pub(crate) fn poll_write<W: AsyncWrite + Unpin>(
        &mut self,
        writer: &mut W,
        cx: &mut Context<'_>,
    ) -> Poll<io::Result<()>> {
        if self.is_empty() {
            return Poll::Ready(Ok(()));
        }
        while !self.is_empty() {
            let slices = [
                IoSlice::new(&self.small),
                IoSlice::new(&self.large),
                IoSlice::new(self.after),
            ];
            let mut written = if self.large.is_empty() && self.after.is_empty() {
                ready!(Pin::new(&mut *writer).poll_write(cx, &self.small))?
            } else {
                ready!(Pin::new(&mut *writer).poll_write_vectored(cx, &slices))?
            };
            if written == 0 {
                return Poll::Ready(Err(io::ErrorKind::WriteZero.into()));
            }
            self.written += written as u64;
            let small = written.min(self.small.len());
            self.small.advance(small);
            written -= small;
            let large = written.min(self.large.len());
            self.large.advance(large);
            self.after = &self.after[written - large..];
        }
        Pin::new(writer).poll_flush(cx)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_taken_in_part_counts() {
        let (mut writer, _reader) = tokio::io::duplex(4);
        let mut output = Output::default();
        output.small().extend_from_slice(b"0123456789");
        let mut cx = Context::from_waker(std::task::Waker::noop());
        assert!(output.poll_write(&mut writer, &mut cx).is_pending());
        assert_eq!(output.written(), 4);
        assert!(output.poll_write(&mut writer, &mut cx).is_pending());
        assert_eq!(output.written(), 4);
    }
}
