//! How a command tells a person that it failed: one line what is wrong, one line what to do.

use std::error::Error;
use std::fmt::Write as _;

/// A failed command.
#[derive(Debug)]
pub(crate) struct CommandError {
    what: String,
    hint: Option<String>,
}

impl CommandError {
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            hint: None,
        }
    }

    /// `what` with the error's own text and those of its sources.
    pub(crate) fn caused_by(what: impl Into<String>, error: &(dyn Error + 'static)) -> Self {
        let mut text = what.into();
        let mut cause = Some(error);
        while let Some(error) = cause {
            // Writing to a string cannot fail.
            let _ = write!(text, ": {error}");
            cause = error.source();
        }
        Self::new(text)
    }

    #[must_use]
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    #[expect(clippy::print_stderr, reason = "the last word of a failed command")]
    pub(crate) fn print(&self) {
        eprintln!("neargate: {}", self.what);
        if let Some(hint) = &self.hint {
            eprintln!("hint: {hint}");
        }
    }
}
