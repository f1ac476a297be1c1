//! A minimal AWS client: signs, sends, reads. awsJson 1.1, and forms with XML answers.
//!
//! The benchmark needs a caller whose own work is small beside what it measures; the SDKs and the
//! CLI are measured as well, and tested in `e2e/`.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use anyhow::{Context as _, bail};
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use time::OffsetDateTime;
use time::macros::format_description;

use crate::instance::Instance;

/// Where to call and as whom.
#[derive(Debug, Clone)]
pub(crate) struct Client {
    /// `127.0.0.1:<port>`.
    pub(crate) address: String,
    pub(crate) access_key_id: String,
    pub(crate) secret_access_key: String,
    pub(crate) region: String,
}

/// One service: its name in signatures and the prefix of its operations.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Service {
    signing_name: &'static str,
    target: &'static str,
}

pub(crate) const ECS: Service = Service {
    signing_name: "ecs",
    target: "AmazonEC2ContainerServiceV20141113",
};
pub(crate) const ECR: Service = Service {
    signing_name: "ecr",
    target: "AmazonEC2ContainerRegistry_V20150921",
};
pub(crate) const LOGS: Service = Service {
    signing_name: "logs",
    target: "Logs_20140328",
};

impl Client {
    /// A client of an instance, as its root.
    pub(crate) fn of(instance: &Instance) -> anyhow::Result<Self> {
        let endpoint = instance.variable("AWS_ENDPOINT_URL")?;
        Ok(Self {
            address: endpoint
                .trim_start_matches("http://")
                .trim_end_matches('/')
                .to_owned(),
            access_key_id: instance.variable("AWS_ACCESS_KEY_ID")?.to_owned(),
            secret_access_key: instance.variable("AWS_SECRET_ACCESS_KEY")?.to_owned(),
            region: instance.variable("AWS_REGION")?.to_owned(),
        })
    }

    /// Calls an operation; an answer other than 200 is an error with its body.
    pub(crate) fn call(
        &self,
        service: Service,
        operation: &str,
        body: &Value,
    ) -> anyhow::Result<Value> {
        let target = format!("{}.{operation}", service.target);
        let message = Message {
            service: service.signing_name,
            content_type: "application/x-amz-json-1.1",
            target: Some(&target),
            body: &body.to_string(),
        };
        let answer = self.send(operation, &message)?;
        if answer.is_empty() {
            Ok(Value::Null)
        } else {
            Ok(serde_json::from_str(&answer)?)
        }
    }

    /// Calls an operation of EC2, which speaks forms and XML.
    pub(crate) fn call_ec2(
        &self,
        operation: &str,
        parameters: &[(&str, &str)],
    ) -> anyhow::Result<String> {
        self.call_query(("ec2", "2016-11-15"), operation, parameters)
    }

    /// Calls an operation of Elastic Load Balancing, which does as well.
    pub(crate) fn call_elb(
        &self,
        operation: &str,
        parameters: &[(&str, &str)],
    ) -> anyhow::Result<String> {
        self.call_query(
            ("elasticloadbalancing", "2015-12-01"),
            operation,
            parameters,
        )
    }

    fn call_query(
        &self,
        (service, version): (&str, &str),
        operation: &str,
        parameters: &[(&str, &str)],
    ) -> anyhow::Result<String> {
        let mut pairs = vec![format!("Action={operation}&Version={version}")];
        let given = parameters.iter();
        pairs.extend(given.map(|(name, value)| format!("{name}={}", escaped(value))));
        let body = pairs.join("&");
        let message = Message {
            service,
            content_type: "application/x-www-form-urlencoded; charset=utf-8",
            target: None,
            body: &body,
        };
        self.send(operation, &message)
    }

    fn send(&self, operation: &str, message: &Message<'_>) -> anyhow::Result<String> {
        let request = self.request(message, OffsetDateTime::now_utc())?;
        let mut stream = TcpStream::connect(&self.address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_mins(1)))?;
        stream.write_all(request.as_bytes())?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        let answer = String::from_utf8(answer)?;
        let (head, body) = answer.split_once("\r\n\r\n").context("no HTTP answer")?;
        if head.split(' ').nth(1) != Some("200") {
            bail!("{operation}: {head}\n{body}");
        }
        if head
            .to_ascii_lowercase()
            .contains("transfer-encoding: chunked")
        {
            bail!("{operation}: an answer in chunks, which this client does not read");
        }
        Ok(body.to_owned())
    }

    /// The request with its signature (Signature Version 4).
    fn request(&self, message: &Message<'_>, now: OffsetDateTime) -> anyhow::Result<String> {
        let timestamp = now.format(format_description!(
            "[year][month][day]T[hour][minute][second]Z"
        ))?;
        let date = &timestamp[..8];
        let mut headers = vec![
            ("content-type", message.content_type),
            ("host", &self.address),
            ("x-amz-date", &timestamp),
        ];
        headers.extend(message.target.map(|target| ("x-amz-target", target)));
        let names: Vec<&str> = headers.iter().map(|(name, _)| *name).collect();
        let signed_headers = names.join(";");
        let lines: Vec<String> = headers
            .iter()
            .map(|(name, value)| format!("{name}:{value}\n"))
            .collect();
        let lines = lines.concat();
        let canonical = format!(
            "POST\n/\n\n{lines}\n{signed_headers}\n{}",
            hex(&Sha256::digest(message.body))
        );
        let scope = format!("{date}/{}/{}/aws4_request", self.region, message.service);
        let text = format!(
            "AWS4-HMAC-SHA256\n{timestamp}\n{scope}\n{}",
            hex(&Sha256::digest(&canonical))
        );
        let mut key = format!("AWS4{}", self.secret_access_key).into_bytes();
        for part in scope.split('/') {
            key = mac(&key, part)?;
        }
        let signature = hex(&mac(&key, &text)?);
        // Blanks after a colon are not signed, and need not be sent.
        let lines = lines.replace('\n', "\r\n");
        Ok(format!(
            "POST / HTTP/1.1\r\n{lines}Connection: close\r\n\
             Authorization: AWS4-HMAC-SHA256 Credential={}/{scope}, \
             SignedHeaders={signed_headers}, Signature={signature}\r\n\
             Content-Length: {}\r\n\r\n{}",
            self.access_key_id,
            message.body.len(),
            message.body
        ))
    }
}

/// A request before it is signed.
struct Message<'a> {
    service: &'a str,
    content_type: &'a str,
    /// `X-Amz-Target`, of services that speak JSON.
    target: Option<&'a str>,
    body: &'a str,
}

/// Percent-encodes what is not unreserved.
fn escaped(text: &str) -> String {
    let escape = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
            char::from(byte).to_string()
        }
        other => format!("%{other:02X}"),
    };
    text.bytes().map(escape).collect()
}

/// The text of the first element of that name.
pub(crate) fn between<'a>(xml: &'a str, element: &str) -> Option<&'a str> {
    let (_, rest) = xml.split_once(&format!("<{element}>"))?;
    Some(rest.split_once(&format!("</{element}>"))?.0)
}

fn mac(key: &[u8], text: &str) -> anyhow::Result<Vec<u8>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key)?;
    mac.update(text.as_bytes());
    Ok(mac.finalize().into_bytes().to_vec())
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;

    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_depends_on_every_part() {
        let client = Client {
            address: "127.0.0.1:4566".to_owned(),
            access_key_id: "AKIDEXAMPLE".to_owned(),
            secret_access_key: "secret".to_owned(),
            region: "us-east-1".to_owned(),
        };
        let signature = |body: &str, secret: &str| {
            let client = Client {
                secret_access_key: secret.to_owned(),
                ..client.clone()
            };
            let message = Message {
                service: "ecs",
                content_type: "application/x-amz-json-1.1",
                target: Some("ListTasks"),
                body,
            };
            let request = client.request(&message, OffsetDateTime::UNIX_EPOCH);
            let request = request.expect("request");
            let (_, rest) = request.split_once("Signature=").expect("signature");
            rest[..64].to_owned()
        };
        let one = signature("{}", "secret");
        assert!(one.bytes().all(|byte| byte.is_ascii_hexdigit()));
        assert_ne!(one, signature("{ }", "secret"));
        assert_ne!(one, signature("{}", "other"));
    }
}
