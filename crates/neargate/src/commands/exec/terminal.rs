//! The terminal that `neargate exec` was started in.

use std::io;

use engine::TerminalSize;
use rustix::termios::{OptionalActions, Termios};

/// Hands every key on as it is; dropping it gives the terminal back as it was.
#[derive(Debug)]
pub(super) struct RawTerminal {
    before: Option<Termios>,
}

impl RawTerminal {
    pub(super) fn enter() -> Self {
        let before = rustix::termios::tcgetattr(io::stdin()).ok();
        if let Some(before) = &before {
            let mut raw = before.clone();
            raw.make_raw();
            let _ = rustix::termios::tcsetattr(io::stdin(), OptionalActions::Now, &raw);
        }
        Self { before }
    }
}

impl Drop for RawTerminal {
    fn drop(&mut self) {
        if let Some(before) = &self.before {
            let _ = rustix::termios::tcsetattr(io::stdin(), OptionalActions::Now, before);
        }
    }
}

/// The terminal's size; that of old ones when it says none.
pub(super) fn size() -> TerminalSize {
    match rustix::termios::tcgetwinsize(io::stdout()) {
        Ok(size) if size.ws_row > 0 && size.ws_col > 0 => TerminalSize {
            rows: size.ws_row,
            columns: size.ws_col,
        },
        _ => TerminalSize {
            rows: 24,
            columns: 80,
        },
    }
}
