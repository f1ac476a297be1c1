//! What control plane and shim say to each other about one session, on a socket of its own.
//!
//! A frame is its length (four bytes, big-endian), a letter, and what the letter calls for: numbers
//! are eight bytes, big-endian; what is rare is JSON. The first frame from the control plane is
//! [`Open`]; the shim answers [`ToPlane::Attached`] or [`ToPlane::Refused`].

use engine::{ExecAction, ExecAttached, ExecEnd, ExecError, ExecInput, ExecStart, TerminalSize};
use serde::{Deserialize, Serialize};

/// Name of the socket in the run directory.
pub const SOCKET: &str = "exec.sock";
/// Longest frame, in bytes.
pub const MAX_FRAME: usize = 256 << 10;

/// Which session, and what to run when it is new.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Open {
    pub session: String,
    pub container: String,
    pub start: Option<ExecStart>,
}

/// To the shim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ToShim {
    Open(Box<Open>),
    Input(ExecInput),
}

/// To the control plane.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ToPlane {
    Attached(ExecAttached),
    Refused(ExecError),
    Output {
        number: u64,
        is_error: bool,
        bytes: Vec<u8>,
    },
    Taken {
        input: u64,
    },
    Ended(ExecEnd),
}

/// Why bytes are not frames.
#[derive(Debug, thiserror::Error)]
pub enum WireError {
    #[error("a frame of {length} bytes is longer than allowed")]
    TooLong { length: usize },
    #[error("a frame is not understood")]
    Malformed,
}

/// Collects bytes and gives the frames in them.
#[derive(Debug, Default)]
pub struct Frames {
    buffer: Vec<u8>,
}

impl Frames {
    /// Adds what has been received.
    pub fn push(&mut self, bytes: &[u8]) {
        self.buffer.extend_from_slice(bytes);
    }

    /// Takes the next whole frame: its letter and the rest.
    fn take<T>(
        &mut self,
        read: impl FnOnce(u8, &[u8]) -> Option<T>,
    ) -> Result<Option<T>, WireError> {
        let Some((prefix, rest)) = self.buffer.split_first_chunk::<4>() else {
            return Ok(None);
        };
        let length = usize::try_from(u32::from_be_bytes(*prefix)).unwrap_or(usize::MAX);
        if length > MAX_FRAME {
            return Err(WireError::TooLong { length });
        }
        let Some(frame) = rest.get(..length) else {
            return Ok(None);
        };
        let (letter, body) = frame.split_first().ok_or(WireError::Malformed)?;
        let message = read(*letter, body).ok_or(WireError::Malformed)?;
        self.buffer.drain(..4 + length);
        if self.buffer.is_empty() {
            // A session that waits must not hold memory.
            self.buffer = Vec::new();
        }
        Ok(Some(message))
    }

    /// The next message to the shim.
    pub fn to_shim(&mut self) -> Result<Option<ToShim>, WireError> {
        self.take(ToShim::read)
    }

    /// The next message to the control plane.
    pub fn to_plane(&mut self) -> Result<Option<ToPlane>, WireError> {
        self.take(ToPlane::read)
    }
}

impl ToShim {
    /// The frame.
    pub fn encode(&self) -> Vec<u8> {
        match self {
            Self::Open(open) => json(b'O', open),
            Self::Input(ExecInput::Message { number, action }) => match action {
                ExecAction::Data(bytes) => frame(b'd', &[&number.to_be_bytes(), bytes]),
                ExecAction::Resize(size) => frame(
                    b'r',
                    &[
                        &number.to_be_bytes(),
                        &size.rows.to_be_bytes(),
                        &size.columns.to_be_bytes(),
                    ],
                ),
                ExecAction::CloseInput => frame(b'c', &[&number.to_be_bytes()]),
                ExecAction::Nothing => frame(b'n', &[&number.to_be_bytes()]),
            },
            Self::Input(ExecInput::Acknowledge { output }) => frame(b'a', &[&output.to_be_bytes()]),
            Self::Input(ExecInput::End) => frame(b'E', &[]),
            Self::Input(ExecInput::Release) => frame(b'X', &[]),
        }
    }

    fn read(letter: u8, body: &[u8]) -> Option<Self> {
        let message = |action: fn(&[u8]) -> Option<ExecAction>| {
            let (number, rest) = number(body)?;
            let action = action(rest)?;
            Some(ExecInput::Message { number, action })
        };
        let input = match letter {
            b'O' => return Some(Self::Open(Box::new(serde_json::from_slice(body).ok()?))),
            b'd' => message(|bytes| Some(ExecAction::Data(bytes.to_vec())))?,
            b'r' => message(|size| match *size {
                [a, b, c, d] => Some(ExecAction::Resize(TerminalSize {
                    rows: u16::from_be_bytes([a, b]),
                    columns: u16::from_be_bytes([c, d]),
                })),
                _ => None,
            })?,
            b'c' => message(|_| Some(ExecAction::CloseInput))?,
            b'n' => message(|_| Some(ExecAction::Nothing))?,
            b'a' => ExecInput::Acknowledge {
                output: number(body)?.0,
            },
            b'E' => ExecInput::End,
            b'X' => ExecInput::Release,
            _ => return None,
        };
        Some(Self::Input(input))
    }
}

impl ToPlane {
    /// The frame.
    pub fn encode(&self) -> Vec<u8> {
        match self {
            Self::Attached(attached) => json(b'A', attached),
            Self::Refused(error) => json(b'R', error),
            Self::Output {
                number,
                is_error,
                bytes,
            } => output(*number, *is_error, bytes),
            Self::Taken { input } => frame(b't', &[&input.to_be_bytes()]),
            Self::Ended(end) => json(b'Z', end),
        }
    }

    fn read(letter: u8, body: &[u8]) -> Option<Self> {
        Some(match letter {
            b'A' => Self::Attached(serde_json::from_slice(body).ok()?),
            b'R' => Self::Refused(serde_json::from_slice(body).ok()?),
            b'o' | b'e' => {
                let (number, bytes) = number(body)?;
                Self::Output {
                    number,
                    is_error: letter == b'e',
                    bytes: bytes.to_vec(),
                }
            }
            b't' => Self::Taken {
                input: number(body)?.0,
            },
            b'Z' => Self::Ended(serde_json::from_slice(body).ok()?),
            _ => return None,
        })
    }
}

/// The frame of a piece of output.
pub(super) fn output(number: u64, is_error: bool, bytes: &[u8]) -> Vec<u8> {
    let letter = if is_error { b'e' } else { b'o' };
    frame(letter, &[&number.to_be_bytes(), bytes])
}

fn json(letter: u8, body: &impl Serialize) -> Vec<u8> {
    // Structures of strings and numbers can always be written.
    frame(letter, &[&serde_json::to_vec(body).unwrap_or_default()])
}

fn frame(letter: u8, parts: &[&[u8]]) -> Vec<u8> {
    let length = 1 + parts.iter().map(|part| part.len()).sum::<usize>();
    let mut bytes = Vec::with_capacity(4 + length);
    bytes.extend(u32::try_from(length).unwrap_or(u32::MAX).to_be_bytes());
    bytes.push(letter);
    for part in parts {
        bytes.extend_from_slice(part);
    }
    bytes
}

fn number(body: &[u8]) -> Option<(u64, &[u8])> {
    let (number, rest) = body.split_first_chunk::<8>()?;
    Some((u64::from_be_bytes(*number), rest))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn messages_come_back_as_they_were() {
        let size = TerminalSize {
            rows: 24,
            columns: 80,
        };
        let actions = [
            ExecAction::Data(b"ls\n".to_vec()),
            ExecAction::Resize(size),
            ExecAction::CloseInput,
            ExecAction::Nothing,
        ];
        let mut to_shim: Vec<ToShim> = (0..)
            .zip(actions)
            .map(|(number, action)| ToShim::Input(ExecInput::Message { number, action }))
            .collect();
        to_shim.extend([
            ToShim::Open(Box::new(Open {
                session: "s".into(),
                container: "web".into(),
                start: Some(ExecStart {
                    args: vec!["sh".into()],
                    terminal: Some(size),
                    ..ExecStart::default()
                }),
            })),
            ToShim::Input(ExecInput::Acknowledge { output: 9 }),
            ToShim::Input(ExecInput::End),
            ToShim::Input(ExecInput::Release),
        ]);
        let mut frames = Frames::default();
        for one in &to_shim {
            frames.push(&one.encode());
        }
        for expected in to_shim {
            assert_eq!(frames.to_shim().unwrap(), Some(expected));
        }
        let to_plane = [
            ToPlane::Attached(ExecAttached {
                input: 1,
                output: 2,
                seen: 3,
            }),
            ToPlane::Refused(ExecError::TooMany { limit: 5 }),
            ToPlane::Output {
                number: 4,
                is_error: true,
                bytes: vec![0, 1],
            },
            ToPlane::Taken { input: 8 },
            ToPlane::Ended(ExecEnd::Exited { code: 3 }),
        ];
        for one in &to_plane {
            frames.push(&one.encode());
        }
        for expected in to_plane {
            assert_eq!(frames.to_plane().unwrap(), Some(expected));
        }
        assert!(frames.buffer.is_empty());
    }

    proptest! {
        #[test]
        fn any_bytes_are_handled(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            for shim in [true, false] {
                let mut frames = Frames::default();
                frames.push(&bytes);
                if shim {
                    while let Ok(Some(_)) = frames.to_shim() {}
                } else {
                    while let Ok(Some(_)) = frames.to_plane() {}
                }
            }
        }
    }
}
