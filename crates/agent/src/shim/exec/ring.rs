//! A session's output until it is acknowledged: bounded, in pieces that are cut once.

use std::collections::VecDeque;

/// Most output that waits, in bytes and in pieces. Beyond it the process waits.
const MAX_BYTES: usize = 256 << 10;
const MAX_PIECES: usize = 1024;
/// Longest piece, in bytes.
pub(super) const MAX_PIECE: usize = 4 << 10;

/// Output that is not acknowledged, by number.
#[derive(Debug, Default)]
pub(super) struct Ring {
    pieces: VecDeque<Piece>,
    bytes: usize,
    /// Number of the first piece that is kept.
    first: u64,
    /// Pieces below this number have been handed out, and stay as they are.
    seen: u64,
}

/// Output of one pipe.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) is_error: bool,
    pub(super) bytes: Vec<u8>,
}

impl Ring {
    /// How much may be read now, in bytes.
    pub(super) fn room(&self) -> usize {
        if self.pieces.len() >= MAX_PIECES {
            return 0;
        }
        MAX_BYTES.saturating_sub(self.bytes)
    }

    /// Adds what was read, at most [`MAX_PIECE`] at once.
    pub(super) fn push(&mut self, is_error: bool, bytes: &[u8]) {
        self.bytes += bytes.len();
        let is_open = self.end() > self.seen;
        if let Some(last) = self.pieces.back_mut()
            && is_open
            && last.is_error == is_error
            && last.bytes.len() + bytes.len() <= MAX_PIECE
        {
            last.bytes.extend_from_slice(bytes);
            return;
        }
        let bytes = bytes.to_vec();
        self.pieces.push_back(Piece { is_error, bytes });
    }

    /// The piece with this number, which stays as it is from now on.
    pub(super) fn hand_out(&mut self, number: u64) -> Option<&Piece> {
        let index = usize::try_from(number.checked_sub(self.first)?).ok()?;
        let piece = self.pieces.get(index)?;
        self.seen = self.seen.max(number + 1);
        Some(piece)
    }

    /// Pieces below `number` are safe.
    pub(super) fn acknowledge(&mut self, number: u64) {
        while self.first < number.min(self.seen) {
            let Some(piece) = self.pieces.pop_front() else {
                return;
            };
            self.bytes -= piece.bytes.len();
            self.first += 1;
        }
        if self.pieces.is_empty() {
            // A session that waits must not hold memory.
            self.pieces = VecDeque::new();
        }
    }

    /// Number of the first piece that is kept.
    pub(super) fn first(&self) -> u64 {
        self.first
    }

    /// Pieces below this number have been handed out.
    pub(super) fn seen(&self) -> u64 {
        self.seen
    }

    /// One more than the last number.
    pub(super) fn end(&self) -> u64 {
        self.first + u64::try_from(self.pieces.len()).unwrap_or(u64::MAX)
    }
}

/// How many of the last bytes begin a character of UTF-8 that is not whole.
pub(super) fn unfinished(bytes: &[u8]) -> usize {
    for back in 1..=bytes.len().min(3) {
        let Some(byte) = bytes.len().checked_sub(back).and_then(|at| bytes.get(at)) else {
            return 0;
        };
        let needs = match byte {
            0x80..=0xbf => continue,
            0xc2..=0xdf => 2,
            0xe0..=0xef => 3,
            0xf0..=0xf4 => 4,
            _ => return 0,
        };
        return if back < needs { back } else { 0 };
    }
    0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_grow_until_they_are_handed_out() {
        let mut ring = Ring::default();
        ring.push(false, b"a");
        ring.push(false, b"b");
        ring.push(true, b"e");
        assert_eq!(ring.end(), 2);
        assert_eq!(ring.hand_out(1).unwrap().bytes, b"e");
        ring.push(true, b"f");
        assert_eq!((ring.end(), ring.seen()), (3, 2));
        assert_eq!(ring.hand_out(0).unwrap().bytes, b"ab");
        ring.acknowledge(9);
        assert_eq!((ring.first(), ring.end()), (2, 3));
        assert!(ring.hand_out(1).is_none());
        assert!(ring.hand_out(3).is_none());
    }

    #[test]
    fn the_room_is_bounded() {
        let mut ring = Ring::default();
        while ring.room() >= MAX_PIECE {
            ring.push(false, &[0; MAX_PIECE]);
        }
        assert_eq!(ring.room(), 0);
        ring.hand_out(0);
        ring.acknowledge(1);
        assert_eq!(ring.room(), MAX_PIECE);
        for _ in 0..2 * MAX_PIECES {
            let end = ring.end();
            ring.push(false, b"x");
            ring.hand_out(end);
        }
        assert_eq!(ring.room(), 0);
    }

    #[test]
    fn characters_are_not_cut() {
        #[track_caller]
        fn check(bytes: &[u8], expected: usize) {
            assert_eq!(unfinished(bytes), expected, "{bytes:x?}");
        }
        check(b"", 0);
        check(b"abc", 0);
        check("ü".as_bytes(), 0);
        check(&"ü".as_bytes()[..1], 1);
        check(&"x€".as_bytes()[..3], 2);
        check(&"😀".as_bytes()[..3], 3);
        check("😀".as_bytes(), 0);
        check(&[0x80, 0x80, 0x80, 0x80], 0);
        check(&[0xff], 0);
    }
}
