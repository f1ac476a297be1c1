//! A request on its way: which rule takes it, to which target it goes, what comes back.

use std::borrow::Cow;
use std::time::SystemTime;

use bytes::{Bytes, BytesMut};
use http::header::{CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, EXPECT, HOST, TE, UPGRADE};
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode, Uri, Version};
use http_body::Body as _;
use model::balancing::{ProtocolVersion, TargetProtocol};
use tokio::time::Instant;

use crate::access_log::Attempt;
use crate::bodies::{BodyError, RequestBody, ResponseBody};
use crate::connect::Node;
use crate::front::Client;
use crate::header_changes::Changes;
use crate::http1::body::Framing;
use crate::http1::fields::{self, has_token};
use crate::http1::request::{Classification, Tier, origin_form};
use crate::metrics::GroupCounters;
use crate::routes::{Decision, ListenerRoutes, RequestFacts};
use crate::serving::Serving;
use crate::targets::{Forward, Lease};
use crate::ticket::{Described, Ticket};
use crate::upstream::http1::{Asked, Exchange};
use crate::upstream::{Failure, Key, http2};
use crate::{answers, headers};

/// A request of a client.
#[derive(Debug)]
pub(crate) struct Incoming {
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    pub(crate) version: Version,
    /// With a `Host`, if it has any.
    pub(crate) headers: HeaderMap,
    pub(crate) framing: Framing,
    pub(crate) body: RequestBody,
    pub(crate) classification: Classification,
}

/// What is taken down of a request before its connection's fields go.
#[derive(Debug, Clone, Copy)]
struct Kind {
    is_websocket: bool,
    is_grpc: bool,
    takes_trailers: bool,
    expects_continue: bool,
}

/// Answers a request. What it says is for any version of HTTP; fields of one connection are added by
/// whoever writes it.
pub(crate) async fn answer(
    client: &Client,
    request: Incoming,
    ticket: &mut Ticket,
) -> Response<ResponseBody> {
    let guard = client.core.current();
    let Some(serving) = guard.as_ref().map(std::sync::Arc::clone) else {
        return own(ticket, 503);
    };
    drop(guard);
    let Some(routes) = serving.routes.listener(&client.listener) else {
        return own(ticket, 503);
    };
    let mut response = route(client, &serving, routes, request, ticket).await;
    routes.headers.respond(response.headers_mut());
    response
}

async fn route(
    client: &Client,
    serving: &Serving,
    routes: &ListenerRoutes,
    mut request: Incoming,
    ticket: &mut Ticket,
) -> Response<ResponseBody> {
    let kind = kind(&mut request);
    if let Some(reserved) = routes.headers.reserved.renamed() {
        request.body = request.body.reserving(reserved);
    }
    ticket.describe(
        client,
        &Described {
            method: &request.method,
            uri: &request.uri,
            version: request.version,
            headers: &request.headers,
            is_websocket: kind.is_websocket,
            is_grpc: kind.is_grpc,
            is_malformed: false,
            classification: request.classification,
        },
    );
    if let Some(status) = refused(client, serving, &mut request) {
        return own(ticket, status);
    }
    let node = client.core.node(serving, &client.place);
    let (decision, lease) = {
        let host = request.headers.get(HOST).map(HeaderValue::as_bytes);
        let host = lower_case(String::from_utf8_lossy(host.unwrap_or_default()));
        let facts = RequestFacts {
            method: &request.method,
            scheme: client.origin.scheme(),
            host: headers::without_port(&host),
            port: client.origin.port,
            path: request.uri.path(),
            query: request.uri.query(),
            headers: &request.headers,
            source: client.origin.peer.ip(),
        };
        let decision = routes.decide(&facts);
        let lease = match &decision {
            Decision::Forward(forward) => {
                let zone = node.map(|node| node.availability_zone.as_str());
                Some((*forward, client.core.targets.choose(forward, &facts, zone)))
            }
            _ => None,
        };
        (decision, lease)
    };
    match lease {
        None => say(client, &decision, ticket),
        Some((forward, Err(_))) => {
            note_forward(ticket, forward);
            own(ticket, 503)
        }
        Some((forward, Ok(lease))) => {
            note_forward(ticket, forward);
            let way = Way {
                client,
                serving,
                changes: &routes.headers,
                node,
                kind,
            };
            way.forward(request, lease, ticket).await
        }
    }
}

fn lower_case(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return Cow::Owned(text.to_ascii_lowercase());
    }
    text
}

fn own(ticket: &mut Ticket, status: u16) -> Response<ResponseBody> {
    ticket.answered(status);
    answers::error(status)
}

fn note_forward(ticket: &mut Ticket, forward: &Forward) {
    ticket.note(|record| {
        record.rule_priority = Some(forward.rule.priority);
        record.action = Some("forward");
    });
}

/// Why a request is not even looked at.
fn refused(client: &Client, serving: &Serving, request: &mut Incoming) -> Option<u16> {
    use model::balancing::Desync;
    let settings = &serving.plan.settings;
    let counters = &client.core.metrics.balancer;
    if request.classification.tier > Tier::Compliant {
        counters.non_compliant_requests.add(1);
        if settings.desync == Desync::Strictest {
            return Some(400);
        }
    }
    if request.method == Method::TRACE {
        return Some(405);
    }
    if headers::forwarded_too_often(&request.headers) {
        return Some(463);
    }
    if settings.drop_invalid_header_fields && headers::drop_invalid(&mut request.headers) {
        counters.dropped_invalid_header_requests.add(1);
    }
    None
}

/// Takes what concerns the client's connection alone out of the request.
fn kind(request: &mut Incoming) -> Kind {
    let headers = &mut request.headers;
    let is_websocket = request.version == Version::HTTP_11
        && request.method == Method::GET
        && has_token(headers, &CONNECTION, "upgrade")
        && has_token(headers, &UPGRADE, "websocket");
    let is_http2 = request.version == Version::HTTP_2;
    let is_grpc = headers.get(CONTENT_TYPE).is_some_and(is_grpc);
    let expects = headers.get(EXPECT).map(HeaderValue::as_bytes);
    let expects_continue = request.version == Version::HTTP_11
        && expects.is_some_and(|expects| expects.eq_ignore_ascii_case(b"100-continue"));
    if is_http2 {
        headers.remove(EXPECT);
    }
    let takes_trailers = headers::strip_hop_by_hop(headers);
    Kind {
        is_websocket,
        is_grpc,
        takes_trailers,
        expects_continue,
    }
}

/// Not gRPC-Web, which any target can speak.
fn is_grpc(content_type: &HeaderValue) -> bool {
    let rest = content_type.as_bytes().strip_prefix(b"application/grpc");
    matches!(rest, Some([] | [b'+' | b';', ..]))
}

/// The answer of a rule without a target.
fn say(client: &Client, decision: &Decision<'_>, ticket: &mut Ticket) -> Response<ResponseBody> {
    let counters = &client.core.metrics.balancer;
    let response = answers::decided(decision);
    match decision {
        Decision::Redirect { rule, location, .. } => {
            counters.redirects.add(1);
            ticket.note(|record| {
                record.rule_priority = Some(rule.priority);
                record.action = Some("redirect");
                record.redirect_url = Some(location.clone());
            });
        }
        Decision::Fixed { rule, .. } => {
            counters.fixed_responses.add(1);
            ticket.note(|record| {
                record.rule_priority = Some(rule.priority);
                record.action = Some("fixed-response");
            });
        }
        Decision::Forward(_) => {}
    }
    ticket.answered(response.status().as_u16());
    response
}

/// A request's way to a target.
struct Way<'a> {
    client: &'a Client,
    serving: &'a Serving,
    changes: &'a Changes,
    node: Option<&'a Node>,
    kind: Kind,
}

impl Way<'_> {
    async fn forward(
        &self,
        mut request: Incoming,
        lease: Lease,
        ticket: &mut Ticket,
    ) -> Response<ResponseBody> {
        let version = lease.protocol_version();
        if self.is_mismatch(&request, version) {
            return own(ticket, 464);
        }
        let metrics = &self.client.core.metrics;
        let group = self.serving.group(lease.group_arn()).cloned();
        if let Some(group) = &group {
            metrics.target_chosen(group);
        }
        if self.kind.is_grpc {
            metrics.balancer.grpc_requests.add(1);
        }
        let settings = &self.serving.plan.settings;
        let trace_id = headers::to_target(
            &mut request.headers,
            &self.client.origin,
            settings,
            self.changes,
        );
        let target = lease.target();
        if !request.headers.contains_key(HOST) {
            // HTTP/1.0 needs none, the request to the target does (RFC 9112 section 3.2).
            let host = HeaderValue::try_from(target.to_string());
            request.headers.extend(host.ok().map(|host| (HOST, host)));
        }
        ticket.note(|record| {
            let trace_id = trace_id.as_ref().and_then(|id| id.to_str().ok());
            record.trace_id = trace_id.map(str::to_owned);
            record.target_group_arn = Some(lease.group_arn().into());
            record.attempts.push(Attempt {
                target: target.into(),
                status: None,
            });
            record.request_processing = SystemTime::now().duration_since(record.created_at).ok();
        });
        let binds = self.client.core.bind_nodes;
        let key = Key {
            target,
            from: self.node.filter(|_| binds).map(|node| node.address),
            tls: lease.protocol() == TargetProtocol::Https,
        };
        let began = Instant::now();
        let answered = match version {
            ProtocolVersion::Http1 => self.over_http1(key, request, lease).await,
            ProtocolVersion::Http2 | ProtocolVersion::Grpc => {
                self.over_http2(key, request, lease).await
            }
        };
        match answered {
            Ok(response) => self.pass_on(response, group.as_deref(), began, ticket),
            Err(failure) => self.fail(failure, group.as_deref(), ticket),
        }
    }

    /// 464: "The request protocol is an HTTP/1.1, while the target group protocol version is a gRPC or
    /// HTTP/2. The request protocol is a gRPC, while the target group protocol version is an HTTP/1.1.
    /// The request protocol is an HTTP/2 and the request is not POST, while the target group protocol
    /// version is a gRPC."
    fn is_mismatch(&self, request: &Incoming, version: ProtocolVersion) -> bool {
        let is_http2 = request.version == Version::HTTP_2;
        match version {
            ProtocolVersion::Http1 => self.kind.is_grpc,
            ProtocolVersion::Http2 => !is_http2,
            ProtocolVersion::Grpc => !is_http2 || request.method != Method::POST,
        }
    }

    fn node(&self) -> Option<&Node> {
        self.node.filter(|_| self.client.core.bind_nodes)
    }

    async fn over_http1(
        &self,
        key: Key,
        mut request: Incoming,
        lease: Lease,
    ) -> Result<Response<ResponseBody>, Failure> {
        let upstream = &self.client.core.upstream;
        // What the target might have read differently may not be taken for its next request.
        let may_go_on = request.classification.tier < Tier::Ambiguous;
        let head = self.head(&mut request);
        // A request without a body can be sent again; one that has no other effect the second time may be
        // (RFC 9110, 9.2.2).
        let may_repeat = request.body.is_end_stream() && request.method.is_idempotent();
        let (reused, mut lease) = (upstream.take(&key), lease);
        let mut asked = Asked {
            method: request.method.clone(),
            head,
            body: request.body,
            framing: request.framing,
            expects_continue: self.kind.expects_continue,
            may_go_on,
        };
        if let Some(connection) = reused {
            let (again, body) = if may_repeat {
                (Some(asked.head.clone()), RequestBody::Empty)
            } else {
                (None, std::mem::replace(&mut asked.body, RequestBody::Empty))
            };
            let first = Asked {
                method: asked.method.clone(),
                head: asked.head.clone(),
                body,
                ..asked
            };
            let exchange =
                Exchange::new(upstream, key, connection, first, lease, self.serving.idle);
            match (self.response(exchange).await, again) {
                (Err((Failure::Ended, Some(left))), Some(_)) => lease = left,
                (Err((failure, _)), _) => return Err(failure),
                (Ok(response), _) => return Ok(response),
            }
        }
        let connecting = upstream.connect(&key, self.node());
        let connection = tokio::select! {
            biased;
            connection = connecting => connection?,
            () = lease.cut() => return Err(Failure::Deregistered),
        };
        let exchange = Exchange::new(upstream, key, connection, asked, lease, self.serving.idle);
        self.response(exchange)
            .await
            .map_err(|(failure, _)| failure)
    }

    /// The response of an exchange; or why there is none, and the lease if it is worth another try.
    async fn response(
        &self,
        mut exchange: Exchange,
    ) -> Result<Response<ResponseBody>, (Failure, Option<Lease>)> {
        let head = match exchange.head().await {
            Ok(head) => head,
            Err(failure) => {
                let lease = exchange.may_be_stale().then(|| exchange.into_lease());
                return Err((failure, lease.flatten()));
            }
        };
        let switches = head.status == StatusCode::SWITCHING_PROTOCOLS;
        if switches && !self.kind.is_websocket {
            return Err((Failure::Malformed, None));
        }
        let mut response = Response::new(ResponseBody::Http1(Box::new(exchange)));
        *response.status_mut() = head.status;
        *response.headers_mut() = head.headers;
        Ok(response)
    }

    /// The request's head on the wire.
    fn head(&self, request: &mut Incoming) -> Bytes {
        let mut head = BytesMut::with_capacity(1024);
        let path = origin_form(&request.uri);
        head.extend_from_slice(request.method.as_str().as_bytes());
        head.extend_from_slice(b" ");
        head.extend_from_slice(path.as_bytes());
        head.extend_from_slice(b" HTTP/1.1\r\n");
        if request.version == Version::HTTP_2 {
            join_cookies(&mut request.headers);
        }
        fields::write(&request.headers, &mut head);
        match request.framing {
            Framing::Chunked => head.extend_from_slice(b"Transfer-Encoding: chunked\r\n"),
            Framing::Length(length) if length > 0 || has_body(&request.method) => {
                head.extend_from_slice(format!("Content-Length: {length}\r\n").as_bytes());
            }
            Framing::Length(_) | Framing::UntilClose => {}
        }
        let mut connection = Vec::new();
        if self.kind.is_websocket {
            head.extend_from_slice(b"Upgrade: websocket\r\n");
            connection.push("Upgrade");
        }
        if self.kind.takes_trailers {
            head.extend_from_slice(b"TE: trailers\r\n");
            connection.push("TE");
        }
        if request.classification.tier >= Tier::Ambiguous {
            connection.push("close");
        }
        if !connection.is_empty() {
            let connection = format!("Connection: {}\r\n", connection.join(", "));
            head.extend_from_slice(connection.as_bytes());
        }
        head.extend_from_slice(b"\r\n");
        head.freeze()
    }

    async fn over_http2(
        &self,
        key: Key,
        request: Incoming,
        lease: Lease,
    ) -> Result<Response<ResponseBody>, Failure> {
        let upstream = &self.client.core.upstream;
        let request = self.http2_request(request)?;
        let sent = http2::send(
            upstream,
            &key,
            self.node(),
            request,
            lease,
            self.serving.idle,
        );
        let (parts, body) = sent.await?.into_parts();
        Ok(Response::from_parts(parts, ResponseBody::Http2(body)))
    }

    fn http2_request(&self, request: Incoming) -> Result<Request<RequestBody>, Failure> {
        let host = request
            .headers
            .get(HOST)
            .and_then(|host| host.to_str().ok());
        let host = host.unwrap_or_default().to_owned();
        let path = origin_form(&request.uri);
        let uri = Uri::builder()
            .scheme(self.client.origin.scheme())
            .authority(host)
            .path_and_query(&*path)
            .build()
            // The client's host is all that is not known to be right.
            .map_err(|_| Failure::Client(BodyError::ClientMalformed))?;
        let mut sent = Request::new(request.body);
        *sent.method_mut() = request.method;
        *sent.uri_mut() = uri;
        *sent.version_mut() = Version::HTTP_2;
        *sent.headers_mut() = request.headers;
        let headers = sent.headers_mut();
        headers.remove(HOST);
        headers.remove(EXPECT);
        if self.kind.takes_trailers || self.kind.is_grpc {
            headers.insert(TE, HeaderValue::from_static("trailers"));
        }
        if let Framing::Length(length) = request.framing
            && length > 0
        {
            headers.insert(CONTENT_LENGTH, length.into());
        }
        Ok(sent)
    }

    fn pass_on(
        &self,
        mut response: Response<ResponseBody>,
        group: Option<&GroupCounters>,
        began: Instant,
        ticket: &mut Ticket,
    ) -> Response<ResponseBody> {
        let status = response.status();
        let elapsed = began.elapsed();
        if let Some(group) = group {
            let metrics = &self.client.core.metrics;
            metrics.target_answered(group, status.as_u16(), elapsed);
        }
        ticket.note(|record| {
            record.target_processing = Some(elapsed);
            if let Some(attempt) = record.attempts.last_mut() {
                attempt.status = Some(status.as_u16());
            }
        });
        ticket.passed_on(status.as_u16());
        let upgrade = response.headers_mut().remove(UPGRADE);
        headers::strip_hop_by_hop(response.headers_mut());
        answers::add_date(response.headers_mut());
        if status == StatusCode::SWITCHING_PROTOCOLS {
            let upgrade = upgrade.unwrap_or(HeaderValue::from_static("websocket"));
            response.headers_mut().insert(UPGRADE, upgrade);
        }
        response
    }

    fn fail(
        &self,
        failure: Failure,
        group: Option<&GroupCounters>,
        ticket: &mut Ticket,
    ) -> Response<ResponseBody> {
        let metrics = &self.client.core.metrics;
        match (failure, group) {
            (Failure::ConnectTimeout | Failure::NotConnected, Some(group)) => {
                metrics.target_not_connected(group);
            }
            (Failure::Tls, Some(group)) => metrics.target_tls_failed(group),
            _ => {}
        }
        own(ticket, failure.status())
    }
}

/// Whether a request of this method says that its body is empty (RFC 9110 section 8.6).
fn has_body(method: &Method) -> bool {
    *method == Method::POST || *method == Method::PUT || *method == Method::PATCH
}

/// RFC 9113 section 8.2.3.
fn join_cookies(headers: &mut HeaderMap) {
    if headers.get_all(COOKIE).iter().count() < 2 {
        return;
    }
    let crumbs: Vec<&[u8]> = headers
        .get_all(COOKIE)
        .iter()
        .map(HeaderValue::as_bytes)
        .collect();
    if let Ok(cookie) = HeaderValue::from_bytes(&crumbs.join(&b"; "[..])) {
        headers.insert(COOKIE, cookie);
    }
}
