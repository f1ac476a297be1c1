//! From an HTTP request to a WebSocket.

use std::sync::Arc;

use bytes::Bytes;
use http::header::{CONNECTION, HeaderMap, HeaderValue, SEC_WEBSOCKET_ACCEPT, UPGRADE};
use http::{Method, Request, Response, StatusCode};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper_util::rt::TokioIo;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;
use tokio_tungstenite::tungstenite::protocol::{Role, WebSocketConfig};

use super::{Sessions, channel};

/// Where data channels are; the session's id follows.
const PATH: &str = "/v1/data-channel/";
/// Longest message of a client, in bytes.
const MESSAGE_MAX: usize = 96 << 10;
/// Longest session id.
const ID_MAX: usize = 96;

impl Sessions {
    /// Whether a request is for a data channel.
    pub(crate) fn is_asked(request: &Request<Incoming>) -> bool {
        request.uri().path().starts_with(PATH) && names(request.headers(), &UPGRADE, "websocket")
    }

    /// Answers a request for a data channel and serves the channel from then on.
    pub(crate) fn upgrade(&self, mut request: Request<Incoming>) -> Response<Full<Bytes>> {
        let id = request.uri().path().strip_prefix(PATH).unwrap_or_default();
        let id = id.to_owned();
        let is_id = (1..=ID_MAX).contains(&id.len())
            && id
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
        let headers = request.headers();
        let is_handshake = request.method() == Method::GET
            && names(headers, &CONNECTION, "upgrade")
            && headers
                .get("sec-websocket-version")
                .is_some_and(|version| version == "13");
        let key = headers.get("sec-websocket-key").filter(|_| is_handshake);
        let Some(key) = key.filter(|_| is_id) else {
            return status(StatusCode::BAD_REQUEST);
        };
        let accept = derive_accept_key(key.as_bytes());
        let Ok(place) = Arc::clone(&self.shared.strangers).try_acquire_owned() else {
            return status(StatusCode::SERVICE_UNAVAILABLE);
        };
        let shared = Arc::clone(&self.shared);
        tokio::spawn(async move {
            match hyper::upgrade::on(&mut request).await {
                Ok(upgraded) => {
                    let config = WebSocketConfig::default()
                        .max_message_size(Some(MESSAGE_MAX))
                        .max_frame_size(Some(MESSAGE_MAX));
                    let io = TokioIo::new(upgraded);
                    let socket =
                        WebSocketStream::from_raw_socket(io, Role::Server, Some(config)).await;
                    channel::serve(shared, socket, id, place).await;
                }
                Err(error) => tracing::debug!(%error, "a data channel was not opened"),
            }
        });
        let mut response = status(StatusCode::SWITCHING_PROTOCOLS);
        let headers = response.headers_mut();
        headers.insert(UPGRADE, HeaderValue::from_static("websocket"));
        headers.insert(CONNECTION, HeaderValue::from_static("Upgrade"));
        if let Ok(accept) = HeaderValue::from_str(&accept) {
            headers.insert(SEC_WEBSOCKET_ACCEPT, accept);
        }
        response
    }
}

fn status(status: StatusCode) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::default());
    *response.status_mut() = status;
    response
}

/// Whether a header's list has this word.
fn names(headers: &HeaderMap, name: &http::HeaderName, word: &str) -> bool {
    headers
        .get_all(name)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|one| one.trim().eq_ignore_ascii_case(word))
}
