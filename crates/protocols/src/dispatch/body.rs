//! Reading request bodies within limits of size and time.

use std::io::Read as _;
use std::pin::pin;
use std::time::Duration;

use bytes::{Buf as _, Bytes, BytesMut};
use flate2::read::MultiGzDecoder;
use http::HeaderMap;
use http_body::Body;
use http_body_util::BodyExt as _;
use smithy::ServiceError;

/// Reads a whole body.
pub(super) async fn read<B: Body>(
    body: B,
    max_bytes: usize,
    timeout: Duration,
) -> Result<Bytes, ServiceError> {
    if body.size_hint().lower() > max_bytes as u64 {
        return Err(too_large(max_bytes));
    }
    let collect = async {
        let mut body = pin!(body);
        let mut collected = BytesMut::new();
        while let Some(frame) = body.frame().await {
            let Ok(frame) = frame else {
                let text = "The connection broke before the whole body had come.";
                return Err(ServiceError::sender("IncompleteBody", text));
            };
            let Ok(mut data) = frame.into_data() else {
                continue;
            };
            if collected.len() + data.remaining() > max_bytes {
                return Err(too_large(max_bytes));
            }
            while data.has_remaining() {
                let chunk = data.chunk();
                collected.extend_from_slice(chunk);
                let length = chunk.len();
                data.advance(length);
            }
        }
        Ok(collected.freeze())
    };
    tokio::time::timeout(timeout, collect)
        .await
        .unwrap_or_else(|_| {
            let text = "The body did not come within the time that the server waits.";
            Err(ServiceError::sender("RequestTimeout", text).with_status(408))
        })
}

/// The body without its `Content-Encoding`. Signatures cover the body as sent, so this comes
/// beside it, not instead.
pub(super) fn inflated(
    headers: &HeaderMap,
    body: &Bytes,
    max_bytes: usize,
) -> Result<Bytes, ServiceError> {
    let encoding = headers
        .get(http::header::CONTENT_ENCODING)
        .and_then(|value| value.to_str().ok());
    if !encoding.is_some_and(|encoding| encoding.eq_ignore_ascii_case("gzip")) {
        return Ok(body.clone());
    }
    let mut plain = Vec::new();
    let limit = max_bytes as u64 + 1;
    if MultiGzDecoder::new(body.as_ref())
        .take(limit)
        .read_to_end(&mut plain)
        .is_err()
    {
        return Err(ServiceError::sender(
            "SerializationException",
            "The body is not valid gzip.",
        ));
    }
    if plain.len() > max_bytes {
        Err(too_large(max_bytes))
    } else {
        Ok(plain.into())
    }
}

fn too_large(max_bytes: usize) -> ServiceError {
    let text = format!("The body is larger than {max_bytes} bytes.");
    ServiceError::sender("RequestEntityTooLarge", text).with_status(413)
}
