//! The one clock that the loops read; tests give another.

use model::UnixMillis;

/// Reads the wall clock.
#[derive(Debug, Clone, Copy)]
pub struct Clock(pub fn() -> UnixMillis);

impl Clock {
    pub fn now(self) -> UnixMillis {
        (self.0)()
    }
}
