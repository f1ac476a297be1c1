//! Bodies between clients and targets, whatever protocol either speaks. Nothing is collected: what
//! is not taken is not read.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::HeaderMap;
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;

use crate::front::reading::ClientBody;
use crate::header_changes::Reserved;
use crate::headers;
use crate::upstream::http1::Exchange;

/// Why a body did not come to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum BodyError {
    #[error("the client has gone")]
    ClientGone,
    #[error("the client's body is malformed")]
    ClientMalformed,
    #[error("the client sent nothing for too long")]
    ClientIdle,
    #[error("the target ended its response early")]
    TargetEnded,
    #[error("the target sent nothing for too long")]
    TargetIdle,
    #[error("the target's deregistration delay is over")]
    Deregistered,
}

/// What one side may say to the other after a body. Trailers of which nothing is left are its end.
fn filtered(
    frame: Option<Result<Frame<Bytes>, BodyError>>,
    filter: impl FnOnce(&mut HeaderMap),
) -> Option<Result<Frame<Bytes>, BodyError>> {
    match frame?.map(Frame::into_trailers) {
        Ok(Ok(mut trailers)) => {
            filter(&mut trailers);
            (!trailers.is_empty()).then(|| Ok(Frame::trailers(trailers)))
        }
        Ok(Err(other)) => Some(Ok(other)),
        Err(error) => Some(Err(error)),
    }
}

/// A client's body.
#[derive(Debug)]
pub(crate) enum RequestBody {
    Empty,
    Http1(Box<ClientBody>),
    Http2(Incoming),
    /// One whose trailers may not have these names either.
    Reserving(Box<(RequestBody, Reserved)>),
}

impl RequestBody {
    /// The same body without trailers of reserved names.
    pub(crate) fn reserving(self, reserved: &Reserved) -> Self {
        match self {
            Self::Empty => Self::Empty,
            body => Self::Reserving(Box::new((body, reserved.clone()))),
        }
    }
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let polled = match self.get_mut() {
            Self::Empty => Poll::Ready(None),
            Self::Http1(body) => body.poll_frame(cx),
            Self::Http2(body) => Pin::new(body)
                .poll_frame(cx)
                .map_err(|_| BodyError::ClientGone),
            Self::Reserving(reserving) => {
                let (body, reserved) = &mut **reserving;
                let polled = Pin::new(body).poll_frame(cx);
                return polled.map(|frame| filtered(frame, |names| reserved.remove(names)));
            }
        };
        polled.map(|frame| filtered(frame, headers::filter_trailers))
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Http1(body) => body.is_done(),
            Self::Http2(body) => body.is_end_stream(),
            Self::Reserving(reserving) => reserving.0.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Empty => SizeHint::with_exact(0),
            Self::Http1(body) => body.size_hint(),
            Self::Http2(body) => body.size_hint(),
            Self::Reserving(reserving) => reserving.0.size_hint(),
        }
    }
}

/// A body for a client.
#[derive(Debug)]
pub(crate) enum ResponseBody {
    /// The load balancer's own.
    Own(Option<Bytes>),
    Http1(Box<Exchange>),
    Http2(Box<crate::upstream::http2::TargetBody>),
}

impl Body for ResponseBody {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let polled = match self.get_mut() {
            Self::Own(body) => Poll::Ready(body.take().map(|data| Ok(Frame::data(data)))),
            Self::Http1(exchange) => exchange.poll_frame(cx),
            Self::Http2(body) => body.poll_frame(cx),
        };
        polled.map(|frame| filtered(frame, headers::filter_trailers))
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Own(body) => body.is_none(),
            Self::Http1(exchange) => exchange.is_done(),
            Self::Http2(body) => body.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Own(body) => {
                SizeHint::with_exact(body.as_ref().map_or(0, |body| body.len() as u64))
            }
            // Its head said how long it is, if anything did.
            Self::Http1(_) => SizeHint::default(),
            Self::Http2(body) => body.size_hint(),
        }
    }
}
