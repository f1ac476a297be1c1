//! A line of a connection log.
//!
//! Source: "Connection logs for your Application Load Balancer", connection log entries.

use std::fmt::Write as _;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rustls::pki_types::CertificateDer;
use x509_parser::objects::{oid_registry, oid2abbrev};
use x509_parser::prelude::{FromDer as _, X509Certificate, X509Name};
use x509_parser::time::ASN1Time;

use super::Entry;
use super::text::{plain, quoted, time};

/// Everything that AWS tells about a client's connection, in AWS's order.
#[derive(Debug, Clone)]
pub(crate) struct ConnectionRecord {
    /// When it was established, or failed to be.
    pub(crate) at: SystemTime,
    pub(crate) client: SocketAddr,
    pub(crate) listener_port: u16,
    /// `None` at a listener without TLS.
    pub(crate) tls: Option<Handshake>,
    /// `TID_…`, the same as in the access log.
    pub(crate) trace_id: Arc<str>,
    /// `app/<name>/<id>`.
    pub(crate) load_balancer: Arc<str>,
    /// Of the node that it came to.
    pub(crate) node: Option<IpAddr>,
}

/// What came of the handshake at a listener with TLS.
#[derive(Debug, Clone)]
pub(crate) enum Handshake {
    Done {
        protocol: &'static str,
        cipher: &'static str,
        /// The group of the key exchange, by the name that IANA has for it.
        key_exchange: Option<String>,
        took: Duration,
        /// The client's own certificate, in DER.
        certificate: Option<CertificateDer<'static>>,
    },
    /// Of AWS's codes the only one that this load balancer has: it judges nobody's certificate.
    Failed,
}

impl Entry for ConnectionRecord {
    fn write_line(&self, line: &mut String) {
        // Writing to a string does not fail.
        let _ = self.write(line);
    }
}

impl ConnectionRecord {
    fn write(&self, line: &mut String) -> std::fmt::Result {
        time(line, self.at);
        let (ip, port) = (self.client.ip(), self.client.port());
        write!(line, " {ip} {port} {} ", self.listener_port)?;
        let mut exchange = None;
        match &self.tls {
            Some(Handshake::Done {
                protocol,
                cipher,
                key_exchange,
                took,
                certificate,
            }) => {
                write!(line, "{protocol} {cipher} {:.3} ", took.as_secs_f64())?;
                write_certificate(line, certificate.as_deref())?;
                line.push_str(" Success ");
                exchange = key_exchange.as_deref();
            }
            Some(Handshake::Failed) => {
                line.push_str("- - - \"-\" - - Failed:UnmappedConnectionError ");
            }
            None => line.push_str("- - - \"-\" - - - "),
        }
        write!(line, "{} ", self.trace_id)?;
        plain(line, exchange)?;
        write!(line, " {} ", self.load_balancer)?;
        plain(line, self.node)?;
        line.push('\n');
        Ok(())
    }
}

/// Subject, validity and serial number of a certificate, in the names that OpenSSL has for them.
fn write_certificate(line: &mut String, certificate: Option<&[u8]>) -> std::fmt::Result {
    let parsed = certificate.and_then(|der| X509Certificate::from_der(der).ok());
    let Some((_, certificate)) = parsed else {
        line.push_str("\"-\" - -");
        return Ok(());
    };
    quoted(line, Some(&name(certificate.subject())));
    line.push_str(" NotBefore=");
    time_of(line, certificate.validity().not_before);
    line.push_str(";NotAfter=");
    time_of(line, certificate.validity().not_after);
    write!(line, " {:X}", certificate.serial)
}

/// `CN=…,O=…,C=…`: the most particular part comes first, as in RFC 4514.
fn name(name: &X509Name<'_>) -> String {
    let mut parts: Vec<String> = Vec::new();
    for attribute in name.iter_attributes() {
        let kind = attribute.attr_type();
        let kind =
            oid2abbrev(kind, oid_registry()).map_or_else(|_| kind.to_id_string(), str::to_owned);
        parts.push(format!("{kind}={}", attribute.as_str().unwrap_or("-")));
    }
    parts.reverse();
    parts.join(",")
}

/// `2023-09-21T22:43:21Z`; certificates know no parts of seconds.
fn time_of(line: &mut String, at: ASN1Time) {
    let seconds = u64::try_from(at.timestamp()).unwrap_or_default();
    time(line, UNIX_EPOCH + Duration::from_secs(seconds));
    let whole = line.len().saturating_sub(".000000Z".len());
    line.truncate(whole);
    line.push('Z');
}

#[cfg(test)]
mod tests {
    use rcgen::{CertificateParams, DnType, KeyPair, SerialNumber, date_time_ymd};

    use super::*;

    fn certificate() -> CertificateDer<'static> {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.distinguished_name.remove(DnType::CommonName);
        params.distinguished_name.push(DnType::CountryName, "US");
        params
            .distinguished_name
            .push(DnType::CommonName, "client\" x");
        params.serial_number = Some(SerialNumber::from_slice(&[0x7e, 0xf2, 0x57]));
        params.not_before = date_time_ymd(2023, 9, 21);
        params.not_after = date_time_ymd(2026, 6, 17);
        let key = KeyPair::generate().unwrap();
        params.self_signed(&key).unwrap().der().clone()
    }

    fn check(tls: Option<Handshake>, expected: &str) {
        let record = ConnectionRecord {
            at: UNIX_EPOCH + Duration::new(1_696_439_115, 514_108_000),
            client: "203.0.113.1:36280".parse().unwrap(),
            listener_port: 443,
            tls,
            trace_id: "TID_3180a730".into(),
            load_balancer: "app/web/50dc6c495c0c9188".into(),
            node: Some([10, 0, 0, 5].into()),
        };
        let mut line = String::new();
        record.write_line(&mut line);
        let start = "2023-10-04T17:05:15.514108Z 203.0.113.1 36280 443 ";
        assert_eq!(line, format!("{start}{expected}\n"));
    }

    #[test]
    fn lines_are_as_aws_writes_them() {
        let end = "app/web/50dc6c495c0c9188 10.0.0.5";
        let done = |certificate| Handshake::Done {
            protocol: "TLSv1.2",
            cipher: "ECDHE-RSA-AES128-GCM-SHA256",
            key_exchange: Some("X25519".to_owned()),
            took: Duration::from_millis(4036),
            certificate,
        };
        check(
            Some(done(Some(certificate()))),
            &format!(
                "TLSv1.2 ECDHE-RSA-AES128-GCM-SHA256 4.036 \"CN=client\\x22 x,C=US\" \
                 NotBefore=2023-09-21T00:00:00Z;NotAfter=2026-06-17T00:00:00Z 7EF257 Success \
                 TID_3180a730 X25519 {end}"
            ),
        );
        let none = "\"-\" - -";
        check(
            Some(done(None)),
            &format!(
                "TLSv1.2 ECDHE-RSA-AES128-GCM-SHA256 4.036 {none} Success TID_3180a730 X25519 {end}"
            ),
        );
        check(
            Some(done(Some(vec![1, 2, 3].into()))),
            &format!(
                "TLSv1.2 ECDHE-RSA-AES128-GCM-SHA256 4.036 {none} Success TID_3180a730 X25519 {end}"
            ),
        );
        check(
            Some(Handshake::Failed),
            &format!("- - - {none} Failed:UnmappedConnectionError TID_3180a730 - {end}"),
        );
        check(None, &format!("- - - {none} - TID_3180a730 - {end}"));
    }
}
