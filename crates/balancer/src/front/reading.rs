//! The reading side of a client's connection of HTTP/1: whose it is, and the bodies that come by it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker, ready};

use bytes::{Bytes, BytesMut};
use http_body::{Frame, SizeHint};
use tokio::io::ReadHalf;

use crate::bodies::BodyError;
use crate::http1::body::{Decoder, Framing, Part};
use crate::http1::wire::{BODY_READ, HEAD_READ, Stream, poll_fill};

/// How much of later requests is read while one is answered.
const AHEAD_MAX: usize = 64 * 1024;

/// How much of a body that nobody wants is read.
const SKIPPED_MAX: usize = 64 * 1024;

/// The reading side of a connection.
#[derive(Debug)]
pub(crate) struct Reader {
    pub(super) half: ReadHalf<Stream>,
    pub(super) input: BytesMut,
}

/// Where the reading side is while no body has it.
#[derive(Debug, Default)]
pub(super) struct Slot(Mutex<Inner>);

#[derive(Debug, Default)]
pub(super) struct Inner {
    pub(super) reader: Option<Reader>,
    /// Whether the body before was left unread.
    pub(super) unread: bool,
    /// Whether the client is to be told to go on.
    wants_continue: bool,
    pub(super) received: u64,
    waker: Option<Waker>,
}

/// What happens while a request is answered.
pub(super) enum Event {
    Gone,
    Continue,
}

impl Slot {
    pub(super) fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn put(&self, reader: Reader, unread: bool) {
        let mut inner = self.inner();
        inner.reader = Some(reader);
        inner.unread = unread;
        if let Some(waker) = inner.waker.take() {
            waker.wake();
        }
    }

    pub(super) fn take(&self) -> Option<Reader> {
        self.inner().reader.take()
    }

    pub(super) async fn event(&self) -> Event {
        std::future::poll_fn(|cx| self.poll_event(cx)).await
    }

    /// A client that ends its side has gone: it cannot be told from one that still listens.
    pub(super) fn poll_event(&self, cx: &mut Context<'_>) -> Poll<Event> {
        let mut inner = self.inner();
        if std::mem::take(&mut inner.wants_continue) {
            return Poll::Ready(Event::Continue);
        }
        if inner.unread {
            return Poll::Pending;
        }
        let Some(reader) = &mut inner.reader else {
            inner.waker = Some(cx.waker().clone());
            return Poll::Pending;
        };
        while reader.input.len() < AHEAD_MAX {
            match ready!(poll_fill(
                &mut reader.half,
                &mut reader.input,
                HEAD_READ,
                cx
            )) {
                Ok(0) | Err(_) => return Poll::Ready(Event::Gone),
                Ok(_) => {}
            }
        }
        Poll::Pending
    }
}

/// A request's body. It gives the reading side back when it ends or is dropped.
#[derive(Debug)]
pub(crate) struct ClientBody {
    reader: Option<Reader>,
    decoder: Decoder,
    slot: Arc<Slot>,
    length: Option<u64>,
    /// Whether the client waits to be told to go on.
    expects: bool,
    /// Whether it is malformed, so that nobody knows where it ends.
    is_broken: bool,
}

impl ClientBody {
    /// A body of which at least a part is still to come.
    pub(super) fn new(reader: Reader, framing: Framing, slot: Arc<Slot>, expects: bool) -> Self {
        Self {
            reader: Some(reader),
            decoder: Decoder::new(framing),
            slot,
            length: match framing {
                Framing::Length(length) => Some(length),
                Framing::Chunked | Framing::UntilClose => None,
            },
            expects,
            is_broken: false,
        }
    }

    pub(crate) fn poll_frame(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        loop {
            let Some(reader) = &mut self.reader else {
                return Poll::Ready(None);
            };
            let before = reader.input.len();
            let part = self.decoder.next(&mut reader.input);
            self.slot.inner().received += (before - reader.input.len()) as u64;
            match part {
                Ok(Part::Data(data)) => {
                    if self.decoder.is_done() {
                        self.give_back();
                    }
                    return Poll::Ready(Some(Ok(Frame::data(data))));
                }
                Ok(Part::Trailers(trailers)) => {
                    self.give_back();
                    return Poll::Ready(Some(Ok(Frame::trailers(trailers))));
                }
                Ok(Part::End) => {
                    self.give_back();
                    return Poll::Ready(None);
                }
                Err(_) => {
                    self.is_broken = true;
                    return Poll::Ready(Some(Err(BodyError::ClientMalformed)));
                }
                Ok(Part::Incomplete) => {}
            }
            if std::mem::take(&mut self.expects) {
                let mut inner = self.slot.inner();
                inner.wants_continue = true;
                if let Some(waker) = inner.waker.take() {
                    waker.wake();
                }
            }
            match ready!(poll_fill(
                &mut reader.half,
                &mut reader.input,
                BODY_READ,
                cx
            )) {
                Ok(0) | Err(_) => return Poll::Ready(Some(Err(BodyError::ClientGone))),
                Ok(_) => {}
            }
        }
    }

    fn give_back(&mut self) {
        if let Some(mut reader) = self.reader.take() {
            self.skip(&mut reader);
            self.slot.put(reader, !self.decoder.is_done());
        }
    }

    /// Reads over what has come already of a body that nobody wants, so that the connection can go on.
    fn skip(&mut self, reader: &mut Reader) {
        let mut cx = Context::from_waker(Waker::noop());
        let mut skipped = 0;
        while !self.is_broken && !self.decoder.is_done() && skipped < SKIPPED_MAX {
            let before = reader.input.len();
            let part = self.decoder.next(&mut reader.input);
            skipped += before - reader.input.len();
            match part {
                Ok(Part::Incomplete) => {}
                Ok(_) => continue,
                Err(_) => break,
            }
            let Reader { half, input } = &mut *reader;
            // Whoever reads next asks to be woken anew.
            if !matches!(
                poll_fill(half, input, HEAD_READ, &mut cx),
                Poll::Ready(Ok(1..))
            ) {
                break;
            }
        }
        self.slot.inner().received += skipped as u64;
    }

    pub(crate) fn is_done(&self) -> bool {
        self.decoder.is_done()
    }

    pub(crate) fn size_hint(&self) -> SizeHint {
        self.length
            .map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

impl Drop for ClientBody {
    fn drop(&mut self) {
        self.give_back();
    }
}
