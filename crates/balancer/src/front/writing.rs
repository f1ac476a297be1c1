//! A response's body on its way to a client of HTTP/1.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use http_body::Body as _;
use tokio::io::WriteHalf;

use super::reading::{Event, Slot};
use crate::bodies::ResponseBody;
use crate::http1::body::Framing;
use crate::http1::wire::{Output, Stream};
use crate::idle::Idle;
use crate::ticket::Ticket;

/// What is still to be written of a response.
#[derive(Debug)]
pub(super) struct Writing {
    body: ResponseBody,
    framing: Framing,
    /// What its length still promises.
    left: Option<u64>,
    ended: bool,
    /// It cannot come to its end. What came of it before is written still.
    broken: bool,
    idle: Duration,
    /// Runs while the client takes nothing.
    stalled: Option<Idle>,
}

impl Writing {
    pub(super) fn new(
        body: ResponseBody,
        framing: Framing,
        bodiless: bool,
        idle: Duration,
    ) -> Self {
        Self {
            body,
            framing,
            left: match framing {
                Framing::Length(length) => Some(length),
                Framing::Chunked | Framing::UntilClose => None,
            },
            ended: bodiless,
            broken: false,
            idle,
            stalled: None,
        }
    }

    /// Writes on. Answers whether the body came to its end; it does not when the client has gone.
    pub(super) fn poll(
        &mut self,
        output: &mut Output,
        writer: &mut WriteHalf<Stream>,
        slot: &Slot,
        ticket: &mut Ticket,
        cx: &mut Context<'_>,
    ) -> Poll<bool> {
        loop {
            let target_waits = self.fill(output, ticket, cx);
            let written = output.written();
            let polled = output.poll_write(writer, cx);
            if output.written() != written
                && let Some(stalled) = &mut self.stalled
            {
                stalled.touch();
            }
            match polled {
                Poll::Ready(Ok(())) => self.stalled = None,
                Poll::Ready(Err(_)) => return Poll::Ready(false),
                Poll::Pending => return self.poll_stalled(cx).map(|()| false),
            }
            if self.broken || self.ended {
                return Poll::Ready(!self.broken && self.left.is_none_or(|left| left == 0));
            }
            if target_waits {
                return match slot.poll_event(cx) {
                    Poll::Ready(Event::Gone) => Poll::Ready(false),
                    // It has its answer already.
                    Poll::Ready(Event::Continue) | Poll::Pending => Poll::Pending,
                };
            }
        }
    }

    /// Takes as much of the body as there is room for. Answers whether the target is waited for.
    fn fill(&mut self, output: &mut Output, ticket: &mut Ticket, cx: &mut Context<'_>) -> bool {
        while !self.ended && !self.broken && output.has_room() {
            let frame = match Pin::new(&mut self.body).poll_frame(cx) {
                Poll::Pending => return true,
                Poll::Ready(None) => {
                    output.end(self.framing, None);
                    self.ended = true;
                    break;
                }
                Poll::Ready(Some(Err(_))) => {
                    self.broken = true;
                    break;
                }
                Poll::Ready(Some(Ok(frame))) => frame,
            };
            match frame.into_data() {
                Ok(data) => {
                    let length = data.len() as u64;
                    if let Some(left) = &mut self.left {
                        let Some(rest) = left.checked_sub(length) else {
                            self.broken = true;
                            break;
                        };
                        *left = rest;
                    }
                    ticket.sent += length;
                    output.data(data, self.framing);
                    // Whatever ends together with its last piece is written with it.
                    if self.body.is_end_stream() && output.has_room() {
                        output.end(self.framing, None);
                        self.ended = true;
                    }
                }
                Err(frame) => {
                    output.end(self.framing, frame.into_trailers().ok().as_ref());
                    self.ended = true;
                }
            }
        }
        false
    }

    /// A client that takes nothing for the idle timeout has had its time.
    fn poll_stalled(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        let idle = self.idle;
        let timer = self.stalled.get_or_insert_with(|| Idle::new(idle));
        timer.poll_over(cx)
    }
}
