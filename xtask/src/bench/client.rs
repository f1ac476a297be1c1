//! A minimal AWS client for services that speak awsJson 1.1: signs, sends, reads.
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
        let body = body.to_string();
        let request = self.request(service, operation, &body, OffsetDateTime::now_utc())?;
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
        if body.is_empty() {
            Ok(Value::Null)
        } else {
            Ok(serde_json::from_str(body)?)
        }
    }

    /// The request with its signature (Signature Version 4).
    fn request(
        &self,
        service: Service,
        operation: &str,
        body: &str,
        now: OffsetDateTime,
    ) -> anyhow::Result<String> {
        let timestamp = now.format(format_description!(
            "[year][month][day]T[hour][minute][second]Z"
        ))?;
        let date = &timestamp[..8];
        let target = format!("{}.{operation}", service.target);
        let content_type = "application/x-amz-json-1.1";
        let signed_headers = "content-type;host;x-amz-date;x-amz-target";
        let canonical = format!(
            "POST\n/\n\ncontent-type:{content_type}\nhost:{}\nx-amz-date:{timestamp}\n\
             x-amz-target:{target}\n\n{signed_headers}\n{}",
            self.address,
            hex(&Sha256::digest(body))
        );
        let scope = format!(
            "{date}/{}/{}/aws4_request",
            self.region, service.signing_name
        );
        let text = format!(
            "AWS4-HMAC-SHA256\n{timestamp}\n{scope}\n{}",
            hex(&Sha256::digest(&canonical))
        );
        let mut key = format!("AWS4{}", self.secret_access_key).into_bytes();
        for part in scope.split('/') {
            key = mac(&key, part)?;
        }
        let signature = hex(&mac(&key, &text)?);
        Ok(format!(
            "POST / HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Type: {content_type}\r\n\
             X-Amz-Date: {timestamp}\r\nX-Amz-Target: {target}\r\n\
             Authorization: AWS4-HMAC-SHA256 Credential={}/{scope}, \
             SignedHeaders={signed_headers}, Signature={signature}\r\n\
             Content-Length: {}\r\n\r\n{body}",
            self.address,
            self.access_key_id,
            body.len()
        ))
    }
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
            let request = client.request(ECS, "ListTasks", body, OffsetDateTime::UNIX_EPOCH);
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
