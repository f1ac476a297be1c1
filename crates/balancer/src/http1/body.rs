//! Bodies on the wire: where they end, and how they are written.

use bytes::{Buf as _, Bytes, BytesMut};
use http::HeaderMap;

use super::fields::{Lines, head_end};

/// A chunk's line, with extensions, which are ignored.
const CHUNK_LINE_MAX: usize = 1024;
const TRAILERS_MAX: usize = 16 * 1024;

/// How the end of a body is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Framing {
    Length(u64),
    Chunked,
    /// Of responses alone.
    UntilClose,
}

/// A body is not what it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Malformed;

/// The next part of a body.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Data(Bytes),
    Trailers(HeaderMap),
    End,
    /// More has to be read.
    Incomplete,
}

/// Takes a body out of what was read.
#[derive(Debug)]
pub(crate) struct Decoder {
    state: State,
    searched: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Length(u64),
    UntilClose,
    ChunkLine,
    Chunk(u64),
    ChunkEnd,
    Trailers,
    Done,
}

impl Decoder {
    pub(crate) fn new(framing: Framing) -> Self {
        let state = match framing {
            Framing::Length(0) => State::Done,
            Framing::Length(length) => State::Length(length),
            Framing::Chunked => State::ChunkLine,
            Framing::UntilClose => State::UntilClose,
        };
        Self { state, searched: 0 }
    }

    pub(crate) fn is_done(&self) -> bool {
        self.state == State::Done
    }

    /// Takes the next part off `input`.
    pub(crate) fn next(&mut self, input: &mut BytesMut) -> Result<Part, Malformed> {
        loop {
            match self.state {
                State::Done => return Ok(Part::End),
                State::Length(_) | State::Chunk(_) | State::UntilClose if input.is_empty() => {
                    return Ok(Part::Incomplete);
                }
                State::UntilClose => return Ok(Part::Data(input.split().freeze())),
                State::Length(left) => {
                    let data = take(input, left);
                    self.state = match left - data.len() as u64 {
                        0 => State::Done,
                        left => State::Length(left),
                    };
                    return Ok(Part::Data(data));
                }
                State::Chunk(left) => {
                    let data = take(input, left);
                    self.state = match left - data.len() as u64 {
                        0 => State::ChunkEnd,
                        left => State::Chunk(left),
                    };
                    return Ok(Part::Data(data));
                }
                State::ChunkEnd => match input[..] {
                    [b'\r', b'\n', ..] => {
                        input.advance(2);
                        self.state = State::ChunkLine;
                    }
                    [] | [b'\r'] => return Ok(Part::Incomplete),
                    _ => return Err(Malformed),
                },
                State::ChunkLine => match chunk_line(input)? {
                    Some(0) => self.state = State::Trailers,
                    Some(size) => self.state = State::Chunk(size),
                    None => return Ok(Part::Incomplete),
                },
                State::Trailers => return self.trailers(input),
            }
        }
    }

    fn trailers(&mut self, input: &mut BytesMut) -> Result<Part, Malformed> {
        match input[..] {
            [b'\r', b'\n', ..] => {
                input.advance(2);
                self.state = State::Done;
                return Ok(Part::End);
            }
            [] | [b'\r'] => return Ok(Part::Incomplete),
            [b'\r' | b'\n', ..] => return Err(Malformed),
            _ => {}
        }
        let Some(end) = head_end(input, &mut self.searched) else {
            return if input.len() > TRAILERS_MAX {
                Err(Malformed)
            } else {
                Ok(Part::Incomplete)
            };
        };
        let mut lines = Lines::new(input.split_to(end).freeze());
        let trailers = lines.fields().map_err(|_| Malformed)?;
        if lines.bare_line_feed || end > TRAILERS_MAX {
            return Err(Malformed);
        }
        self.state = State::Done;
        Ok(Part::Trailers(trailers))
    }

    /// The other side will send no more.
    pub(crate) fn closed(&mut self) -> Result<(), Malformed> {
        match self.state {
            State::UntilClose | State::Done => {
                self.state = State::Done;
                Ok(())
            }
            _ => Err(Malformed),
        }
    }
}

fn take(input: &mut BytesMut, at_most: u64) -> Bytes {
    let at_most = usize::try_from(at_most).unwrap_or(usize::MAX);
    input.split_to(input.len().min(at_most)).freeze()
}

/// Takes a chunk's line. Strictly: hexadecimal digits, perhaps an extension, CR and LF.
fn chunk_line(input: &mut BytesMut) -> Result<Option<u64>, Malformed> {
    let window = &input[..input.len().min(CHUNK_LINE_MAX)];
    let Some(end) = memchr::memchr(b'\n', window) else {
        return if window.len() == CHUNK_LINE_MAX {
            Err(Malformed)
        } else {
            Ok(None)
        };
    };
    let line = window[..end].strip_suffix(b"\r").ok_or(Malformed)?;
    let digits = line
        .iter()
        .take_while(|byte| byte.is_ascii_hexdigit())
        .count();
    let (size, extension) = line.split_at(digits);
    let is_odd = |byte: &u8| byte.is_ascii_control() && *byte != b'\t';
    let extension_fits = matches!(extension.trim_ascii_start(), [] | [b';', ..]);
    if digits == 0 || digits > 15 || !extension_fits || extension.iter().any(is_odd) {
        return Err(Malformed);
    }
    let step =
        |size: u64, digit: &u8| size << 4 | u64::from(char::from(*digit).to_digit(16).unwrap_or(0));
    let size = size.iter().fold(0, step);
    input.advance(end + 1);
    Ok(Some(size))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(framing: Framing, text: &[u8], step: usize) -> Result<(Vec<u8>, bool), Malformed> {
        let (mut decoder, mut input) = (Decoder::new(framing), BytesMut::new());
        let mut body = Vec::new();
        for piece in text.chunks(step) {
            input.extend_from_slice(piece);
            loop {
                match decoder.next(&mut input)? {
                    Part::Data(data) => body.extend_from_slice(&data),
                    Part::Trailers(trailers) => assert_eq!(trailers["a"], "b"),
                    Part::End | Part::Incomplete => break,
                }
            }
        }
        Ok((body, decoder.is_done()))
    }

    #[test]
    fn chunks_are_taken_apart_however_they_come() {
        let text = b"5\r\nhello\r\n6;x=\"y\"\r\n world\r\n0\r\nA: b\r\n\r\n";
        for step in 1..text.len() {
            let whole = decoded(Framing::Chunked, text, step);
            assert_eq!(whole, Ok((b"hello world".to_vec(), true)), "{step}");
        }
        assert_eq!(
            decoded(Framing::Length(3), b"abcd", 1),
            Ok((b"abc".to_vec(), true))
        );
    }

    #[test]
    fn bad_chunk_sizes_are_malformed() {
        for bad in [
            "5\nhello\r\n",
            "+5\r\nhello\r\n",
            "0x5\r\n",
            " 5\r\n",
            "5\r\nhello0\r\n\r\n",
            "g\r\n",
            "\r\n",
            "ffffffffffffffff0\r\n",
            "5 x\r\n",
            "5\r\r\n",
            "0\r\n\n",
            "0\r\nA: b\n\r\n",
            "0\r\nA : b\r\n\r\n",
            "5;\rx\r\n",
        ] {
            assert_eq!(
                decoded(Framing::Chunked, bad.as_bytes(), 1),
                Err(Malformed),
                "{bad:?}"
            );
        }
    }
}
