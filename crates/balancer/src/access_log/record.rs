//! A line of an access log.
//!
//! Source: "Access logs for your Application Load Balancer", access log entries.

use std::fmt::Write as _;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::Entry;
use super::text::{plain, quoted, time};

/// `type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RequestKind {
    Http,
    Https,
    /// HTTP/2 over TLS.
    H2,
    Grpcs,
    Ws,
    Wss,
}

/// How a connection is encrypted: `ssl_cipher`, `ssl_protocol`, `domain_name`, `chosen_cert_arn`.
#[derive(Debug, Clone)]
pub(crate) struct TlsUse {
    pub(crate) cipher: &'static str,
    pub(crate) protocol: &'static str,
    /// The name that the client asked for.
    pub(crate) domain_name: Option<Arc<str>>,
    /// `session-reused` when a session was resumed.
    pub(crate) certificate_arn: Option<Arc<str>>,
}

/// A target that was tried, and the status that it answered with.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Attempt {
    pub(crate) target: SocketAddr,
    pub(crate) status: Option<u16>,
}

/// Everything that AWS tells about a request, in AWS's order. `None` is written as `-`, or as `-1`
/// where the format wants a number.
#[derive(Debug, Clone)]
pub(crate) struct AccessRecord {
    pub(crate) kind: RequestKind,
    /// When the response was made.
    pub(crate) at: SystemTime,
    /// `app/<name>/<id>`.
    pub(crate) load_balancer: Arc<str>,
    pub(crate) client: SocketAddr,
    /// From the request's reception to its sending.
    pub(crate) request_processing: Option<Duration>,
    /// From the request's sending to the response's first byte.
    pub(crate) target_processing: Option<Duration>,
    /// From the response's reception to its sending.
    pub(crate) response_processing: Option<Duration>,
    pub(crate) status: Option<u16>,
    /// From the client, headers and body.
    pub(crate) received_bytes: u64,
    /// To the client, headers and body.
    pub(crate) sent_bytes: u64,
    /// `GET http://host:80/path HTTP/1.1`.
    pub(crate) request: String,
    pub(crate) user_agent: Option<String>,
    pub(crate) tls: Option<TlsUse>,
    pub(crate) target_group_arn: Option<Arc<str>>,
    /// `X-Amzn-Trace-Id`.
    pub(crate) trace_id: Option<String>,
    /// 0 is the default rule; nothing when no rule was found.
    pub(crate) rule_priority: Option<u32>,
    /// When the request was received.
    pub(crate) created_at: SystemTime,
    /// `forward`, `redirect` or `fixed-response`.
    pub(crate) action: Option<&'static str>,
    pub(crate) redirect_url: Option<String>,
    /// AWS's code for why the request failed.
    pub(crate) error_reason: Option<&'static str>,
    /// The last one is the target that answered, or failed.
    pub(crate) attempts: Vec<Attempt>,
    /// `Acceptable`, `Ambiguous` or `Severe`, for requests that are not plainly compliant.
    pub(crate) classification: Option<&'static str>,
    pub(crate) classification_reason: Option<&'static str>,
    /// `TID_…`, the same for all requests of a connection.
    pub(crate) connection_trace_id: Arc<str>,
}

impl Entry for AccessRecord {
    fn write_line(&self, line: &mut String) {
        // Writing to a string does not fail.
        let _ = self.write(line);
    }
}

impl AccessRecord {
    fn write(&self, line: &mut String) -> std::fmt::Result {
        let last = self.attempts.last();
        let kind = match self.kind {
            RequestKind::Http => "http",
            RequestKind::Https => "https",
            RequestKind::H2 => "h2",
            RequestKind::Grpcs => "grpcs",
            RequestKind::Ws => "ws",
            RequestKind::Wss => "wss",
        };
        line.push_str(kind);
        line.push(' ');
        time(line, self.at);
        write!(line, " {} {} ", self.load_balancer, self.client)?;
        plain(line, last.map(|attempt| attempt.target))?;
        for duration in [
            self.request_processing,
            self.target_processing,
            self.response_processing,
        ] {
            line.push(' ');
            match duration {
                Some(duration) => {
                    let millis = (duration.as_micros() + 500) / 1000;
                    write!(line, "{}.{:03}", millis / 1000, millis % 1000)?;
                }
                None => line.push_str("-1"),
            }
        }
        line.push(' ');
        plain(line, self.status)?;
        line.push(' ');
        plain(line, last.and_then(|attempt| attempt.status))?;
        write!(line, " {} {} ", self.received_bytes, self.sent_bytes)?;
        quoted(line, Some(&self.request));
        line.push(' ');
        quoted(line, self.user_agent.as_deref());
        line.push(' ');
        plain(line, self.tls.as_ref().map(|tls| tls.cipher))?;
        line.push(' ');
        plain(line, self.tls.as_ref().map(|tls| tls.protocol))?;
        line.push(' ');
        plain(line, self.target_group_arn.as_deref())?;
        self.write_routing(line)?;
        self.write_attempts(line)?;
        line.push(' ');
        quoted(line, self.classification);
        line.push(' ');
        quoted(line, self.classification_reason);
        // Transforms of host and path do not exist.
        writeln!(line, " {} \"-\" \"-\" \"-\"", self.connection_trace_id)
    }

    /// From `trace_id` to `error_reason`.
    fn write_routing(&self, line: &mut String) -> std::fmt::Result {
        line.push(' ');
        quoted(line, self.trace_id.as_deref());
        let tls = self.tls.as_ref();
        line.push(' ');
        quoted(line, tls.and_then(|tls| tls.domain_name.as_deref()));
        line.push(' ');
        quoted(line, tls.and_then(|tls| tls.certificate_arn.as_deref()));
        line.push(' ');
        plain(line, self.rule_priority)?;
        line.push(' ');
        time(line, self.created_at);
        line.push(' ');
        quoted(line, self.action);
        line.push(' ');
        quoted(line, self.redirect_url.as_deref());
        line.push(' ');
        quoted(line, self.error_reason);
        Ok(())
    }

    /// `target:port_list` and `target_status_code_list`.
    fn write_attempts(&self, line: &mut String) -> std::fmt::Result {
        if self.attempts.is_empty() {
            line.push_str(" \"-\" \"-\"");
            return Ok(());
        }
        for (list, write) in [
            (&self.attempts, target as fn(&mut String, &Attempt) -> _),
            (&self.attempts, status),
        ] {
            line.push_str(" \"");
            for (index, attempt) in list.iter().enumerate() {
                if index > 0 {
                    line.push(' ');
                }
                write(line, attempt)?;
            }
            line.push('"');
        }
        Ok(())
    }
}

fn target(line: &mut String, attempt: &Attempt) -> std::fmt::Result {
    write!(line, "{}", attempt.target)
}

fn status(line: &mut String, attempt: &Attempt) -> std::fmt::Result {
    plain(line, attempt.status)
}

#[cfg(test)]
pub(super) mod tests {
    use std::time::UNIX_EPOCH;

    use super::super::text::TEXT_MAX;
    use super::*;

    /// The example of AWS's page for a request over TLS, as far as it is one of this format.
    pub(in crate::access_log) fn record() -> AccessRecord {
        let at = |seconds, micros: u32| UNIX_EPOCH + Duration::new(seconds, micros * 1000);
        AccessRecord {
            kind: RequestKind::Https,
            at: at(1_530_570_180, 186_641),
            load_balancer: "app/my-loadbalancer/50dc6c495c0c9188".into(),
            client: "192.168.131.39:2817".parse().unwrap(),
            request_processing: Some(Duration::from_millis(86)),
            target_processing: Some(Duration::from_millis(48)),
            response_processing: Some(Duration::from_millis(37)),
            status: Some(200),
            received_bytes: 0,
            sent_bytes: 57,
            request: "GET https://www.example.com:443/ HTTP/1.1".to_owned(),
            user_agent: Some("curl/7.46.0".to_owned()),
            tls: Some(TlsUse {
                cipher: "ECDHE-RSA-AES128-GCM-SHA256",
                protocol: "TLSv1.2",
                domain_name: Some("www.example.com".into()),
                certificate_arn: Some("arn:aws:acm:us-east-2:1:certificate/1".into()),
            }),
            target_group_arn: Some("arn:targetgroup/a/1".into()),
            trace_id: Some("Root=1-58337281-1d84f3d73c47ec4e58577259".to_owned()),
            rule_priority: Some(1),
            created_at: at(1_530_570_168, 364_000),
            action: Some("forward"),
            redirect_url: None,
            error_reason: None,
            attempts: vec![Attempt {
                target: "10.0.0.1:80".parse().unwrap(),
                status: Some(200),
            }],
            classification: None,
            classification_reason: None,
            connection_trace_id: "TID_1234abcd5678ef90".into(),
        }
    }

    fn line(record: &AccessRecord) -> String {
        let mut line = String::new();
        record.write_line(&mut line);
        line
    }

    #[test]
    fn lines_are_as_aws_writes_them() {
        assert_eq!(
            line(&record()),
            "https 2018-07-02T22:23:00.186641Z app/my-loadbalancer/50dc6c495c0c9188 \
             192.168.131.39:2817 10.0.0.1:80 0.086 0.048 0.037 200 200 0 57 \
             \"GET https://www.example.com:443/ HTTP/1.1\" \"curl/7.46.0\" \
             ECDHE-RSA-AES128-GCM-SHA256 TLSv1.2 arn:targetgroup/a/1 \
             \"Root=1-58337281-1d84f3d73c47ec4e58577259\" \"www.example.com\" \
             \"arn:aws:acm:us-east-2:1:certificate/1\" 1 2018-07-02T22:22:48.364000Z \
             \"forward\" \"-\" \"-\" \"10.0.0.1:80\" \"200\" \"-\" \"-\" TID_1234abcd5678ef90 \
             \"-\" \"-\" \"-\"\n"
        );
        let refused = AccessRecord {
            kind: RequestKind::Http,
            request_processing: None,
            target_processing: None,
            response_processing: None,
            status: Some(400),
            tls: None,
            target_group_arn: None,
            rule_priority: None,
            action: None,
            attempts: Vec::new(),
            classification: Some("Severe"),
            classification_reason: Some("BothTeClPresent"),
            ..record()
        };
        let line = line(&refused);
        assert!(line.contains(" - -1 -1 -1 400 - 0 57 "), "{line}");
        assert!(line.contains(" \"-\" \"-\" - 2018"), "{line}");
        assert!(
            line.ends_with(
                " \"-\" \"-\" \"-\" \"-\" \"-\" \"Severe\" \"BothTeClPresent\" \
                 TID_1234abcd5678ef90 \"-\" \"-\" \"-\"\n"
            ),
            "{line}"
        );
    }

    #[test]
    fn a_client_cannot_write_lines_of_its_own() {
        let evil = AccessRecord {
            user_agent: Some("a\" \nhttp \\ é".to_owned()),
            request: "x".repeat(TEXT_MAX * 2),
            ..record()
        };
        let line = line(&evil);
        assert_eq!(line.matches('\n').count(), 1);
        assert!(line.contains(r#""a\x22 \x0Ahttp \x5C \xC3\xA9""#), "{line}");
        assert!(line.len() < TEXT_MAX + 2000);
    }
}
