//! What commands print. A reader that closes the pipe early (`neargate status | head`) has read enough: that
//! is no failure, and what the command does goes on.

use std::fmt;
use std::io::Write as _;

/// Like `println!`, for output whose reader may be gone.
macro_rules! say {
    ($($argument:tt)*) => {
        $crate::say::line(format_args!($($argument)*))
    };
}
pub(crate) use say;

pub(crate) fn line(text: fmt::Arguments<'_>) {
    let mut out = std::io::stdout().lock();
    let _closed = writeln!(out, "{text}");
}
