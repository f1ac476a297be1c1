//! What is kept of a request until it is over: for metrics and the access log.

use std::sync::Arc;
use std::time::SystemTime;

use http::{HeaderMap, Method, Uri, Version};
use tokio::time::Instant;

use crate::access_log::{AccessRecord, RequestKind};
use crate::front::Client;
use crate::http1::request::{Classification, origin_form};
use crate::metrics::Metrics;
use crate::serving::Core;

/// Ends with the request, also with one that is given up.
#[derive(Debug)]
pub(crate) struct Ticket {
    core: Arc<Core>,
    /// Of the answer's head; nothing when the client went before there was one.
    status: Option<u16>,
    pub(crate) received: u64,
    pub(crate) sent: u64,
    /// When a target's answer was passed on; for the log alone.
    answered_at: Option<Instant>,
    record: Option<Box<AccessRecord>>,
}

impl Ticket {
    pub(crate) fn new(client: &Client, received: u64) -> Self {
        Self {
            core: Arc::clone(&client.core),
            status: None,
            received,
            sent: 0,
            answered_at: None,
            record: None,
        }
    }

    /// Writes down what was asked, if there is a log to write to.
    pub(crate) fn describe(&mut self, client: &Client, asked: &Described<'_>) {
        if self.core.logs().is_none() {
            return;
        }
        let origin = &client.origin;
        let host = asked.headers.get(http::header::HOST);
        let host = host.and_then(|host| host.to_str().ok()).unwrap_or("-");
        let kind = match (origin.tls.is_some(), asked.version) {
            (false, _) if asked.is_websocket => RequestKind::Ws,
            (true, _) if asked.is_websocket => RequestKind::Wss,
            (true, Version::HTTP_2) if asked.is_grpc => RequestKind::Grpcs,
            (true, Version::HTTP_2) => RequestKind::H2,
            (true, _) => RequestKind::Https,
            (false, _) => RequestKind::Http,
        };
        let host = crate::headers::without_port(host);
        let user_agent = asked.headers.get(http::header::USER_AGENT);
        let serving = self.core.serving();
        let path = origin_form(asked.uri);
        self.record = Some(Box::new(AccessRecord {
            kind,
            at: SystemTime::now(),
            load_balancer: serving
                .as_ref()
                .map_or_else(|| "-".into(), |serving| Arc::clone(&serving.path)),
            client: origin.peer,
            request_processing: None,
            target_processing: None,
            response_processing: None,
            status: None,
            received_bytes: 0,
            sent_bytes: 0,
            request: if asked.is_malformed {
                let name = serving.as_ref().map(|serving| serving.dns_name());
                let name = name.unwrap_or_default();
                format!("- {}://{name}:{}- -", origin.scheme(), origin.port)
            } else {
                format!(
                    "{} {}://{host}:{}{path} {:?}",
                    asked.method,
                    origin.scheme(),
                    origin.port,
                    asked.version
                )
            },
            user_agent: user_agent
                .map(|name| String::from_utf8_lossy(name.as_bytes()).into_owned()),
            tls: origin.tls.clone(),
            target_group_arn: None,
            trace_id: None,
            rule_priority: None,
            created_at: SystemTime::now(),
            action: None,
            redirect_url: None,
            error_reason: None,
            attempts: Vec::new(),
            classification: asked.classification.name(),
            classification_reason: asked.classification.reason,
            connection_trace_id: Arc::clone(&client.trace),
        }));
    }

    /// Adds to the log's record, if there is one.
    pub(crate) fn note(&mut self, note: impl FnOnce(&mut AccessRecord)) {
        if let Some(record) = &mut self.record {
            note(record);
        }
    }

    /// The load balancer answers by itself.
    pub(crate) fn answered(&mut self, status: u16) {
        self.status = Some(status);
        self.metrics().answered(status);
    }

    /// The target's answer is passed on.
    pub(crate) fn passed_on(&mut self, status: u16) {
        self.status = Some(status);
        self.answered_at = self.record.as_ref().map(|_| Instant::now());
    }

    fn metrics(&self) -> &Metrics {
        &self.core.metrics
    }
}

/// What was asked, for the log.
#[derive(Debug)]
pub(crate) struct Described<'a> {
    pub(crate) method: &'a Method,
    pub(crate) uri: &'a Uri,
    pub(crate) version: Version,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) is_websocket: bool,
    pub(crate) is_grpc: bool,
    /// Nobody knows what was asked.
    pub(crate) is_malformed: bool,
    pub(crate) classification: Classification,
}

impl Drop for Ticket {
    fn drop(&mut self) {
        let metrics = &self.core.metrics;
        metrics
            .balancer
            .processed_bytes
            .add(self.received + self.sent);
        if self.status.is_none() {
            self.status = Some(460);
            metrics.answered(460);
        }
        let (Some(logs), Some(mut record)) = (self.core.logs(), self.record.take()) else {
            return;
        };
        record.at = SystemTime::now();
        record.status = self.status;
        record.received_bytes = self.received;
        record.sent_bytes = self.sent;
        record.response_processing = self.answered_at.map(|at| at.elapsed());
        logs.access.record(record);
    }
}
