//! One request from HTTP to answer: read, route, verify, decode, check, authorise, run, encode.
//!
//! Nothing here is particular to a service. The listener (sockets, TLS, HTTP versions) is not
//! here either; any `http_body` body will do.

mod body;
mod gate;
mod record;

use std::fmt;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use futures_util::FutureExt as _;
use http::request::Parts;
use http::{HeaderMap, Method};
use http_body::Body;
use http_body_util::{Either, Full};
use smithy::{
    Call, Endpoint, Operation, Output, Protocol, Service, ServiceError, StartError, Timestamp,
    WriteShape,
};

use crate::codec::{self, Failure, Response};
use crate::event_stream::{self, EventBody};
use crate::route::{Incoming, Route, Router};
use crate::sigv4::{self, KeyLookup, Presented, Principal, Problem, Unchunked, Verified};
use gate::Checks;
use record::Record;

/// Decides whether a caller may do what a call asks for.
pub trait Authorizer: Send + Sync {
    /// Called once per call, after the input has passed the model's limits.
    fn authorize(
        &self,
        call: &Call,
        service: &'static Service,
        operation: &'static Operation,
        input: &dyn WriteShape,
    ) -> Result<(), ServiceError>;
}

/// What a [`Dispatcher`] needs to know of its server.
#[derive(Clone)]
pub struct Config {
    /// Twelve digits.
    pub account_id: String,
    /// The only region that signatures may be made for, besides us-east-1 for global services.
    pub region: String,
    /// Largest body, before and after decompression. A part of an ECR layer, 20 MiB in base64, may
    /// be three quarters longer.
    pub max_body_bytes: usize,
    /// Largest sum of header names and values.
    pub max_header_bytes: usize,
    /// Longest path and query.
    pub max_uri_bytes: usize,
    /// Within which a body must have come.
    pub body_timeout: Duration,
    /// The time now.
    pub clock: Arc<dyn Fn() -> Timestamp + Send + Sync>,
}

impl Config {
    /// The limits that AWS's own front ends have, roughly.
    pub fn new(
        account_id: impl Into<String>,
        region: impl Into<String>,
        clock: impl Fn() -> Timestamp + Send + Sync + 'static,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            region: region.into(),
            max_body_bytes: 16 << 20,
            max_header_bytes: 64 << 10,
            max_uri_bytes: 16 << 10,
            body_timeout: Duration::from_secs(30),
            clock: Arc::new(clock),
        }
    }
}

impl Config {
    fn max_body_of(&self, headers: &http::HeaderMap) -> usize {
        const LAYER_PART: &[u8] = b"AmazonEC2ContainerRegistry_V20150921.UploadLayerPart";
        let target = headers.get("x-amz-target");
        if target.is_some_and(|target| target.as_bytes() == LAYER_PART) {
            return self.max_body_bytes / 4 * 7;
        }
        self.max_body_bytes
    }
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("account_id", &self.account_id)
            .field("region", &self.region)
            .field("max_body_bytes", &self.max_body_bytes)
            .finish_non_exhaustive()
    }
}

/// Extension of a request that came over TLS; `Call::endpoint` then begins with `https`.
#[derive(Debug, Clone, Copy)]
pub struct Https;

/// The body of an answer: whole, or events while the caller listens.
pub type AnswerBody = Either<Full<Bytes>, EventBody>;

/// Answers the API requests of all services.
pub struct Dispatcher {
    config: Config,
    router: Router,
    keys: Arc<dyn KeyLookup>,
    authorizer: Arc<dyn Authorizer>,
}

impl fmt::Debug for Dispatcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Dispatcher")
            .field("config", &self.config)
            .finish_non_exhaustive()
    }
}

/// Services that have one endpoint for all regions, whose clients sign for us-east-1 wherever they
/// are.
const GLOBAL: [&str; 4] = ["iam", "sts", "route53", "ecr-public"];

impl Dispatcher {
    pub fn new(
        config: Config,
        endpoints: Vec<Arc<dyn Endpoint>>,
        keys: Arc<dyn KeyLookup>,
        authorizer: Arc<dyn Authorizer>,
    ) -> Self {
        Self {
            config,
            router: Router::new(endpoints),
            keys,
            authorizer,
        }
    }

    /// Answers one request. Never fails: whatever is wrong becomes an answer in the protocol that
    /// the request seems to speak. When the future is dropped, so is the operation.
    pub async fn handle<B>(&self, request: http::Request<B>) -> http::Response<AnswerBody>
    where
        B: Body + Send,
        B::Data: Send,
    {
        let started = Instant::now();
        let mut record = Record::new();
        let (parts, body) = request.into_parts();
        let is_head = parts.method == Method::HEAD;
        let answer = match self.receive(&parts, body).await {
            Ok(body) => self.answer(&parts, &body, &mut record).await,
            Err(error) => Err(Failure {
                protocol: guess(&parts.headers),
                service: None,
                error,
            }),
        };
        let response = match answer {
            Ok(answered) => answered,
            Err(failure) => {
                record.error(&failure.error);
                codec::write_error(&failure, &record.request_id).into()
            }
        };
        record.log(response.head.status, started.elapsed());
        into_http(response, is_head)
    }

    /// Checks the sizes of a request's parts and reads its body.
    async fn receive<B>(&self, parts: &Parts, body: B) -> Result<Bytes, ServiceError>
    where
        B: Body + Send,
    {
        let too_large = |what: &str, status| {
            let text = format!("The {what} of the request is too large.");
            Err(ServiceError::sender("RequestEntityTooLarge", text).with_status(status))
        };
        let uri = parts
            .uri
            .path_and_query()
            .map_or(0, |text| text.as_str().len());
        if uri > self.config.max_uri_bytes {
            return too_large("URI", 414);
        }
        let headers: usize = parts
            .headers
            .iter()
            .map(|(name, value)| name.as_str().len() + value.len())
            .sum();
        if headers > self.config.max_header_bytes {
            return too_large("header", 431);
        }
        let max_bytes = self.config.max_body_of(&parts.headers);
        body::read(body, max_bytes, self.config.body_timeout).await
    }

    async fn answer(
        &self,
        parts: &Parts,
        body: &Bytes,
        record: &mut Record,
    ) -> Result<Answered, Failure> {
        let guessed = |error| Failure {
            protocol: guess(&parts.headers),
            service: None,
            error,
        };
        let query = codec::parse_pairs(parts.uri.query().unwrap_or_default())
            .map_err(|error| guessed(ServiceError::sender("InvalidURI", error.to_string())))?;
        let presented = Presented::read(&parts.headers, &query);
        let signing_name = presented
            .as_ref()
            .ok()
            .map(|signed| signed.scope.service.as_str());
        let plain = if signing_name == Some("s3") {
            // There, the encoding belongs to the object.
            body.clone()
        } else {
            let max_bytes = self.config.max_body_of(&parts.headers);
            body::inflated(&parts.headers, body, max_bytes).map_err(guessed)?
        };
        let route = self.router.route(&Incoming {
            method: &parts.method,
            uri: &parts.uri,
            headers: &parts.headers,
            body: &plain,
            parameters: &query,
            signing_name,
        })?;
        let service = route.endpoint.service();
        record.operation(service, route.operation);
        let protocol = route.protocol;
        let fail = |error| Failure {
            protocol,
            service: Some(service),
            error,
        };
        let (call, unchunked) = self
            .caller(parts, body, service, route.operation, presented, record)
            .map_err(|problem| fail(problem.error(protocol, service.id)))?;
        let (mut headers, mut plain) = (parts.headers.clone(), plain);
        if let Some(Unchunked { body, trailers }) = unchunked {
            headers.extend(trailers);
            plain = body.into();
        }
        let output = self
            .run(&call, &route, &headers, &plain)
            .await
            .map_err(fail)?;
        let id = &record.request_id;
        let shape = output.shape.as_ref();
        let Some(events) = output.events else {
            return Ok(codec::write_output(protocol, service, route.operation, id, shape).into());
        };
        let events = EventBody::new(protocol, shape, events).ok_or_else(|| {
            fail(ServiceError::internal(
                "Neargate does not stream events in this protocol.",
            ))
        })?;
        Ok(Answered {
            head: codec::event_stream_head(protocol, event_stream::CONTENT_TYPE, id),
            events: Some(events),
        })
    }

    /// Verifies who calls. Operations that take no signature get a caller without a name.
    fn caller(
        &self,
        parts: &Parts,
        body: &Bytes,
        service: &'static Service,
        operation: &'static Operation,
        presented: Result<Presented, Problem>,
        record: &Record,
    ) -> Result<(Call, Option<Unchunked>), Problem> {
        let (access_key_id, verified) = if operation.unsigned {
            (String::new(), None)
        } else {
            let presented = presented?;
            let signed = sigv4::Signed {
                method: &parts.method,
                uri: &parts.uri,
                headers: &parts.headers,
                body,
                service: service.signing_name,
                region: &self.config.region,
                is_global: GLOBAL.contains(&service.id),
                now: (self.config.clock)(),
            };
            let verified = sigv4::verify(&signed, &presented, self.keys.as_ref())?;
            (presented.access_key_id, Some(verified))
        };
        let anonymous = || Verified {
            principal: Principal {
                secret: String::new(),
                principal_arn: String::new(),
                principal_id: String::new(),
                account_id: self.config.account_id.clone(),
            },
            unchunked: None,
        };
        let Verified {
            principal,
            unchunked,
        } = verified.unwrap_or_else(anonymous);
        let call = Call {
            account_id: principal.account_id,
            region: self.config.region.clone(),
            principal_arn: principal.principal_arn,
            principal_id: principal.principal_id,
            access_key_id,
            request_id: record.request_id.clone(),
            endpoint: endpoint_of(parts),
        };
        Ok((call, unchunked))
    }

    /// Decodes the input and runs the operation; a panic becomes an internal failure.
    async fn run(
        &self,
        call: &Call,
        route: &Route,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Output, ServiceError> {
        let protocol = route.protocol;
        let service = route.endpoint.service();
        let request = codec::Request {
            protocol,
            labels: &route.labels,
            parameters: &route.parameters,
            headers,
            body,
        };
        let gate = Checks {
            authorizer: self.authorizer.as_ref(),
        };
        let start = || {
            codec::with_reader(&request, |reader| {
                route.endpoint.start(call, route.operation, reader, &gate)
            })
        };
        let panicked = |_| ServiceError::internal("An internal error has occurred.");
        let started = std::panic::catch_unwind(AssertUnwindSafe(start)).map_err(panicked)?;
        let running = match started {
            Ok(Ok(running)) => running,
            Ok(Err(StartError::Refused(error))) => return Err(error),
            Ok(Err(StartError::Read(error))) => {
                return Err(codec::read_error(protocol, service.id, &error));
            }
            Err(codec::DecodeError::Malformed(text)) => {
                return Err(codec::malformed_error(protocol, service.id, text));
            }
        };
        AssertUnwindSafe(running)
            .catch_unwind()
            .await
            .map_err(panicked)?
    }
}

/// The protocol that a request seems to speak, for errors before it is routed.
fn guess(headers: &HeaderMap) -> Protocol {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let content_type = text("content-type").unwrap_or_default();
    if text("smithy-protocol") == Some("rpc-v2-cbor") {
        Protocol::RpcV2Cbor
    } else if content_type.contains("json-1.0") {
        Protocol::AwsJson10
    } else if headers.contains_key("x-amz-target") {
        Protocol::AwsJson11
    } else if content_type.starts_with("application/x-www-form-urlencoded") {
        Protocol::AwsQuery
    } else if content_type.contains("xml") {
        Protocol::RestXml
    } else {
        Protocol::RestJson
    }
}

/// Scheme and authority that the caller used; the authority only if it looks like one.
fn endpoint_of(parts: &Parts) -> String {
    let is_https =
        parts.uri.scheme_str() == Some("https") || parts.extensions.get::<Https>().is_some();
    let scheme = if is_https { "https" } else { "http" };
    let host = parts
        .headers
        .get(http::header::HOST)
        .and_then(|value| value.to_str().ok());
    let host = host.or_else(|| parts.uri.authority().map(http::uri::Authority::as_str));
    let is_plain = |host: &&str| {
        !host.is_empty()
            && host.len() <= 255
            && host.bytes().all(|byte| {
                byte.is_ascii_alphanumeric()
                    || matches!(byte, b'.' | b'-' | b':' | b'[' | b']' | b'_')
            })
    };
    format!(
        "{scheme}://{}",
        host.filter(is_plain).unwrap_or("localhost")
    )
}

/// An answer, and the events that follow it in place of its body.
struct Answered {
    head: Response,
    events: Option<EventBody>,
}

impl From<Response> for Answered {
    fn from(head: Response) -> Self {
        Self { head, events: None }
    }
}

fn into_http(answered: Answered, is_head: bool) -> http::Response<AnswerBody> {
    let Answered { head, events } = answered;
    let body = match events {
        Some(events) => Either::Right(events),
        None if is_head => Either::Left(Full::new(Bytes::new())),
        None => Either::Left(Full::new(Bytes::from(head.body))),
    };
    let mut answer = http::Response::new(body);
    *answer.status_mut() =
        http::StatusCode::from_u16(head.status).unwrap_or(http::StatusCode::INTERNAL_SERVER_ERROR);
    *answer.headers_mut() = head.headers;
    answer
}

#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
