//! How long a connection may be without traffic.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::time::{Instant, Sleep};

/// Is over when nothing has happened for a while. Noting that something did is cheap: the timer is
/// set anew only when it ends.
#[derive(Debug)]
pub(crate) struct Idle {
    timer: Pin<Box<Sleep>>,
    last: Instant,
    limit: Duration,
}

impl Idle {
    pub(crate) fn new(limit: Duration) -> Self {
        Self {
            timer: Box::pin(tokio::time::sleep(limit)),
            last: Instant::now(),
            limit,
        }
    }

    /// Something happened.
    pub(crate) fn touch(&mut self) {
        self.last = Instant::now();
    }

    /// Something happened at this time, or after it.
    pub(crate) fn touch_at(&mut self, at: Instant) {
        self.last = self.last.max(at);
    }

    /// Ready when it is over.
    pub(crate) fn poll_over(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        while self.timer.as_mut().poll(cx).is_ready() {
            let until = self.last + self.limit;
            if until <= Instant::now() {
                return Poll::Ready(());
            }
            self.timer.as_mut().reset(until);
        }
        Poll::Pending
    }

    pub(crate) async fn over(&mut self) {
        std::future::poll_fn(|cx| self.poll_over(cx)).await;
    }
}
