//! A registry that does as it is told, and remembers what it was asked.

use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use futures_util::{StreamExt as _, stream};
use http_body_util::{BodyExt, Full, StreamBody, combinators::BoxBody};
use hyper::body::{Frame, Incoming};
use hyper::header::{
    AUTHORIZATION, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, LOCATION, RANGE, WWW_AUTHENTICATE,
};
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use images::Digest;

type Body = BoxBody<Bytes, std::io::Error>;

/// Who may pull.
#[derive(Debug, Clone, Default)]
pub(crate) enum Access {
    #[default]
    Open,
    /// `user` and `secret`.
    Basic,
    /// A token, which anyone gets; it has the right to pull only `public/...` without credentials.
    Bearer,
}

/// How matching requests fail.
#[derive(Debug, Clone)]
pub(crate) enum Fault {
    Status(u16),
    /// The connection breaks after so many bytes of the body.
    Truncate(usize),
    /// Nothing comes after so many bytes of the body.
    Stall(usize),
    /// The last byte is another.
    Corrupt,
    /// To another base URL.
    Redirect(String),
    /// Ranges are not understood: the whole body comes.
    IgnoreRange,
    /// No `Docker-Content-Digest`.
    NoDigest,
}

/// A running registry; it ends with the test's runtime.
#[derive(Clone)]
pub(crate) struct Server {
    pub(crate) address: std::net::SocketAddr,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    access: Access,
    /// By path, with content type.
    content: HashMap<String, (String, Vec<u8>)>,
    faults: Vec<(String, Fault, usize)>,
    log: Vec<String>,
}

impl Server {
    pub(crate) async fn start(access: Access) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::new(Mutex::new(State {
            access,
            ..State::default()
        }));
        let server = Self { address, state };
        let serving = server.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let server = serving.clone();
                tokio::spawn(async move {
                    let service = hyper::service::service_fn(move |request| {
                        let response = server.answer(&request);
                        async move { Ok::<_, Infallible>(response) }
                    });
                    let connection = hyper::server::conn::http1::Builder::new();
                    let _ = connection
                        .serve_connection(TokioIo::new(stream), service)
                        .await;
                });
            }
        });
        server
    }

    pub(crate) fn base(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The text of an image definition.
    pub(crate) fn image(&self, name: &str) -> String {
        format!("{}/{name}", self.address)
    }

    pub(crate) fn put(&self, path: String, content_type: &str, content: Vec<u8>) {
        let mut state = self.state.lock().unwrap();
        state
            .content
            .insert(path, (content_type.to_owned(), content));
    }

    /// Makes requests fail whose `METHOD /path` has `part` in it, so many times.
    pub(crate) fn fault(&self, part: &str, fault: Fault, times: usize) {
        self.state
            .lock()
            .unwrap()
            .faults
            .push((part.to_owned(), fault, times));
    }

    /// The requests since the last call: method, path, range, whether authorised, status.
    pub(crate) fn log(&self) -> Vec<String> {
        std::mem::take(&mut self.state.lock().unwrap().log)
    }

    fn answer(&self, request: &Request<Incoming>) -> Response<Body> {
        let mut state = self.state.lock().unwrap();
        let line = format!("{} {}", request.method(), request.uri().path());
        let fault = state.take_fault(&line);
        let response = state.respond(self, request, fault);
        let range = request
            .headers()
            .get(RANGE)
            .map_or("-", |v| v.to_str().unwrap());
        let authorised = if request.headers().contains_key(AUTHORIZATION) {
            "auth"
        } else {
            "-"
        };
        let status = response.status().as_u16();
        state
            .log
            .push(format!("{line} {range} {authorised} {status}"));
        response
    }
}

impl State {
    fn take_fault(&mut self, line: &str) -> Option<Fault> {
        let found = self
            .faults
            .iter_mut()
            .find(|(part, _, times)| *times > 0 && line.contains(part.as_str()))?;
        found.2 -= 1;
        Some(found.1.clone())
    }

    fn respond(
        &self,
        server: &Server,
        request: &Request<Incoming>,
        fault: Option<Fault>,
    ) -> Response<Body> {
        match &fault {
            Some(Fault::Status(status)) => {
                let body = r#"{"errors":[{"code":"TOOMANYREQUESTS","message":"go away"}]}"#;
                return reply(*status, body);
            }
            Some(Fault::Redirect(base)) => {
                let target = format!("{base}{}?signature=secret", request.uri().path());
                return Response::builder()
                    .status(StatusCode::TEMPORARY_REDIRECT)
                    .header(LOCATION, target)
                    .body(full(Vec::new()))
                    .unwrap();
            }
            _ => {}
        }
        let path = request.uri().path();
        let header = request.headers().get(AUTHORIZATION);
        let header = header.map_or("", |value| value.to_str().unwrap());
        if path == "/token" {
            return token(request, header);
        }
        if let Some(refusal) = self.refusal(server, path, header) {
            return refusal;
        }
        match self.content.get(path) {
            Some((content_type, content)) => serve(request, content_type, content, fault),
            None => reply(404, r#"{"errors":[{"code":"MANIFEST_UNKNOWN"}]}"#),
        }
    }

    fn refusal(&self, server: &Server, path: &str, header: &str) -> Option<Response<Body>> {
        let challenge = match self.access {
            Access::Open => return None,
            // user:secret
            Access::Basic if header == "Basic dXNlcjpzZWNyZXQ=" => return None,
            Access::Basic => "Basic realm=\"test\"".to_owned(),
            Access::Bearer if header == "Bearer known" => return None,
            Access::Bearer if header == "Bearer anonymous" && path.starts_with("/v2/public/") => {
                return None;
            }
            Access::Bearer => {
                let error = if header.is_empty() {
                    ""
                } else {
                    ",error=\"insufficient_scope\""
                };
                let realm = format!("{}/token", server.base());
                format!("Bearer realm=\"{realm}\",service=\"test\"{error}")
            }
        };
        let mut response = reply(401, "{}");
        response
            .headers_mut()
            .insert(WWW_AUTHENTICATE, challenge.parse().unwrap());
        Some(response)
    }
}

fn token(request: &Request<Incoming>, header: &str) -> Response<Body> {
    let query = request.uri().query().unwrap_or_default();
    if !query.contains("service=test&scope=repository") {
        return reply(400, "{}");
    }
    match header {
        "" => reply(200, r#"{"token":"anonymous"}"#),
        "Basic dXNlcjpzZWNyZXQ=" => reply(200, r#"{"access_token":"known","expires_in":300}"#),
        _ => reply(401, r#"{"details":"incorrect username or password"}"#),
    }
}

fn serve(
    request: &Request<Incoming>,
    content_type: &str,
    content: &[u8],
    fault: Option<Fault>,
) -> Response<Body> {
    let range = request
        .headers()
        .get(RANGE)
        .filter(|_| !matches!(fault, Some(Fault::IgnoreRange)));
    let start: usize = range.map_or(0, |range| {
        let text = range.to_str().unwrap();
        text.trim_start_matches("bytes=")
            .trim_end_matches('-')
            .parse()
            .unwrap()
    });
    let mut part = content[start..].to_vec();
    let mut response = Response::builder()
        .header(CONTENT_TYPE, content_type)
        .header(CONTENT_LENGTH, part.len());
    if range.is_some() {
        let total = content.len();
        response = response.status(StatusCode::PARTIAL_CONTENT).header(
            CONTENT_RANGE,
            format!("bytes {start}-{}/{total}", total - 1),
        );
    }
    if !matches!(fault, Some(Fault::NoDigest)) {
        response = response.header("docker-content-digest", Digest::of(content).to_string());
    }
    let frame = |bytes: &[u8]| Ok(Frame::data(Bytes::copy_from_slice(bytes)));
    let body = match fault {
        Some(Fault::Truncate(most)) => {
            let broken = Err(std::io::Error::other("broken on purpose"));
            let pieces = stream::iter([frame(&part[..most.min(part.len())]), broken]);
            // Time for the first piece to leave before the connection does.
            let pieces = pieces.then(|piece| async {
                tokio::time::sleep(std::time::Duration::from_millis(20)).await;
                piece
            });
            BodyExt::boxed(StreamBody::new(pieces))
        }
        Some(Fault::Stall(most)) => {
            let pieces = stream::iter([frame(&part[..most.min(part.len())])]);
            BodyExt::boxed(StreamBody::new(pieces.chain(stream::pending())))
        }
        Some(Fault::Corrupt) => {
            if let Some(last) = part.last_mut() {
                *last ^= 1;
            }
            full(part)
        }
        _ => full(part),
    };
    response.body(body).unwrap()
}

fn reply(status: u16, body: &str) -> Response<Body> {
    Response::builder()
        .status(status)
        .body(full(body.as_bytes().to_vec()))
        .unwrap()
}

fn full(content: Vec<u8>) -> Body {
    Full::new(Bytes::from(content))
        .map_err(|never| match never {})
        .boxed()
}
