//! Answers that go on: the `application/vnd.amazon.eventstream` format.
//!
//! An answer is a sequence of messages, each with headers, a payload and two checksums (source:
//! "Amazon Event Stream Specification" of Smithy). The first message holds the output of the
//! operation, the others one event each; an error is an event too, and the last. Only the JSON
//! protocols are spoken here, the only ones whose operations stream so far.

mod message;
mod writer;

use std::convert::Infallible;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame};
use smithy::{Events, Protocol, ServiceError, WriteShape};

use crate::codec;
use message::encode;
use writer::EventWriter;

pub(crate) const CONTENT_TYPE: &str = "application/vnd.amazon.eventstream";
const JSON: &str = "application/json";

/// The body of an answer that streams events. When it is dropped, so is the source of the events.
pub struct EventBody {
    /// The message with the output, until it is sent.
    initial: Option<Bytes>,
    /// `None` after the last event.
    events: Option<Events>,
}

impl EventBody {
    /// The body for an output and what follows it; `None` for protocols that are not spoken here.
    pub(crate) fn new(protocol: Protocol, output: &dyn WriteShape, events: Events) -> Option<Self> {
        let content_type = match protocol {
            Protocol::AwsJson10 => "application/x-amz-json-1.0",
            Protocol::AwsJson11 => "application/x-amz-json-1.1",
            _ => return None,
        };
        let headers = [
            (":message-type", "event"),
            (":event-type", "initial-response"),
            (":content-type", content_type),
        ];
        Some(Self {
            initial: Some(encode(&headers, &codec::json(output))),
            events: Some(events),
        })
    }
}

impl Body for EventBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if let Some(initial) = self.initial.take() {
            return Poll::Ready(Some(Ok(Frame::data(initial))));
        }
        let Some(events) = &mut self.events else {
            return Poll::Ready(None);
        };
        let message = match events.as_mut().poll_next(context) {
            Poll::Pending => return Poll::Pending,
            Poll::Ready(None) => {
                self.events = None;
                return Poll::Ready(None);
            }
            Poll::Ready(Some(Ok(event))) => event_message(event.as_ref()),
            Poll::Ready(Some(Err(error))) => {
                self.events = None;
                error_message(&error)
            }
        };
        Poll::Ready(Some(Ok(Frame::data(message))))
    }
}

impl fmt::Debug for EventBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventBody").finish_non_exhaustive()
    }
}

fn event_message(event: &dyn WriteShape) -> Bytes {
    let mut writer = EventWriter::default();
    event.write(&mut writer);
    let (name, payload) = writer.finish();
    let headers = [
        (":message-type", "event"),
        (":event-type", name),
        (":content-type", JSON),
    ];
    encode(&headers, &payload)
}

fn error_message(error: &ServiceError) -> Bytes {
    let headers = [
        (":message-type", "exception"),
        (":exception-type", &*error.shape),
        (":content-type", JSON),
    ];
    encode(&headers, &codec::json_error(error))
}

#[cfg(test)]
mod tests {
    use aws_api::logs::{
        LiveTailSessionMetadata, LiveTailSessionUpdate, StartLiveTailOutput,
        StartLiveTailResponseStream,
    };
    use http_body_util::BodyExt as _;

    use super::message::decode;
    use super::*;

    #[tokio::test]
    async fn an_output_events_and_an_error() {
        let update = StartLiveTailResponseStream {
            session_update: Some(LiveTailSessionUpdate {
                session_metadata: Some(LiveTailSessionMetadata {
                    sampled: Some(false),
                }),
                session_results: Some(Vec::new()),
            }),
            ..Default::default()
        };
        let events: Vec<Result<Box<dyn WriteShape>, ServiceError>> = vec![
            Ok(Box::new(update)),
            Err(ServiceError::sender("SessionTimeoutException", "over")),
            Ok(Box::new(StartLiveTailOutput {})),
        ];
        let body = EventBody::new(
            Protocol::AwsJson11,
            &StartLiveTailOutput {},
            Box::pin(futures_util::stream::iter(events)),
        );
        let mut body = body.unwrap();
        let mut messages = Vec::new();
        while let Some(frame) = body.frame().await {
            messages.push(decode(&frame.unwrap().into_data().unwrap()).unwrap());
        }
        let told: Vec<(&str, &str)> = messages
            .iter()
            .map(|(headers, payload)| (headers[1].1.as_str(), payload.as_str()))
            .collect();
        assert_eq!(
            told,
            [
                ("initial-response", "{}"),
                (
                    "sessionUpdate",
                    r#"{"sessionMetadata":{"sampled":false},"sessionResults":[]}"#
                ),
                (
                    "SessionTimeoutException",
                    r#"{"__type":"SessionTimeoutException","message":"over"}"#
                ),
            ]
        );
        assert_eq!(
            messages[2].0[0],
            (":message-type".to_owned(), "exception".to_owned())
        );
    }

    #[test]
    fn other_protocols_do_not_stream() {
        let events: Events = Box::pin(futures_util::stream::empty());
        let body = EventBody::new(Protocol::AwsQuery, &StartLiveTailOutput {}, events);
        assert!(body.is_none());
    }
}
