//! How long a connection may be without traffic.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::time::{Instant, Sleep};

/// Is over when nothing has happened for a while. Noting that something did is cheap, and so is to use it
/// again for the next exchange: the timer is set anew only when it ends, or when it would end too late.
#[derive(Debug)]
pub(crate) struct Idle {
    timer: Pin<Box<Sleep>>,
    until: Instant,
    limit: Duration,
}

impl Idle {
    pub(crate) fn new(limit: Duration) -> Self {
        let until = Instant::now() + limit;
        Self {
            timer: Box::pin(tokio::time::sleep_until(until)),
            until,
            limit,
        }
    }

    /// It begins anew, with another limit.
    pub(crate) fn restart(&mut self, limit: Duration) {
        self.limit = limit;
        self.set(Instant::now() + limit);
    }

    /// It is over at this time, if nothing happens.
    pub(crate) fn set(&mut self, until: Instant) {
        self.until = until;
        if self.timer.deadline() > until {
            self.timer.as_mut().reset(until);
        }
    }

    /// Something happened.
    pub(crate) fn touch(&mut self) {
        self.until = Instant::now() + self.limit;
    }

    /// Something happened at this time, or after it.
    pub(crate) fn touch_at(&mut self, at: Instant) {
        self.until = self.until.max(at + self.limit);
    }

    /// Ready when it is over.
    pub(crate) fn poll_over(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        while self.timer.as_mut().poll(cx).is_ready() {
            if self.until <= Instant::now() {
                return Poll::Ready(());
            }
            self.timer.as_mut().reset(self.until);
        }
        Poll::Pending
    }

    pub(crate) async fn over(&mut self) {
        std::future::poll_fn(|cx| self.poll_over(cx)).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[tokio::test(start_paused = true)]
    async fn it_ends_when_it_was_last_said_to() {
        let start = Instant::now();
        let ended = |start: Instant| start.elapsed().as_secs();
        let mut idle = Idle::new(10 * SECOND);
        tokio::time::sleep(4 * SECOND).await;
        idle.touch();
        idle.over().await;
        assert_eq!(ended(start), 14);

        let start = Instant::now();
        idle.restart(60 * SECOND);
        idle.restart(5 * SECOND);
        idle.over().await;
        assert_eq!(ended(start), 5, "sooner than it was to be before");

        let start = Instant::now();
        idle.restart(5 * SECOND);
        idle.set(start + 20 * SECOND);
        idle.over().await;
        assert_eq!(ended(start), 20, "later");
    }
}
