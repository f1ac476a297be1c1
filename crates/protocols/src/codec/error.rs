//! Answers of calls that failed, in every protocol.

use smithy::{ErrorMember, Fault, Protocol, Service, ServiceError};

use super::answer::{Response, content_type};
use super::cbor::CborWriter;
use super::json::JsonWriter;
use super::xml::XmlWriter;

/// An error with the envelope that it is to be sent in.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) protocol: Protocol,
    /// None when the request could not be routed; the envelope is then the protocol's plain one.
    pub(crate) service: Option<&'static Service>,
    pub(crate) error: ServiceError,
}

/// Writes an error.
pub(crate) fn write_error(failure: &Failure, request_id: &str) -> Response {
    let Failure {
        protocol,
        service,
        ref error,
    } = *failure;
    let body = match protocol {
        Protocol::AwsJson10 | Protocol::AwsJson11 | Protocol::RestJson => json(error),
        Protocol::RpcV2Cbor => cbor(error),
        Protocol::Ec2Query => ec2(request_id, error),
        Protocol::RestXml if service.is_none_or(|service| service.id == "s3") => {
            s3(request_id, error)
        }
        Protocol::AwsQuery | Protocol::RestXml => query(service, request_id, error),
    };
    let mut response = Response::new(error.status, content_type(protocol), body);
    if matches!(
        protocol,
        Protocol::AwsJson10 | Protocol::AwsJson11 | Protocol::RestJson
    ) {
        response = response.with_header("x-amzn-errortype", &error.shape);
    }
    let is_compatible = service.is_some_and(|service| service.query_compatible);
    if is_compatible && !matches!(protocol, Protocol::AwsQuery) {
        let value = format!("{};{}", error.code, fault(error));
        response = response.with_header("x-amzn-query-error", &value);
    }
    response.sealed(protocol, request_id)
}

fn fault(error: &ServiceError) -> &'static str {
    match error.fault {
        Fault::Sender => "Sender",
        Fault::Receiver => "Receiver",
    }
}

/// The envelope of the JSON protocols.
pub(crate) fn json(error: &ServiceError) -> Vec<u8> {
    let mut writer = JsonWriter::default();
    writer.open(b'{');
    writer.name("__type");
    writer.text(&error.shape);
    writer.name("message");
    writer.text(&error.message);
    for (name, value) in &error.members {
        writer.name(name);
        match value {
            ErrorMember::Text(text) => writer.text(text),
            ErrorMember::Document(json) => writer.raw(json),
        }
    }
    writer.close(b'}');
    writer.finish()
}

fn cbor(error: &ServiceError) -> Vec<u8> {
    let mut writer = CborWriter::default();
    writer.open();
    writer.text("__type");
    writer.text(&error.shape);
    writer.text("message");
    writer.text(&error.message);
    for (name, value) in texts(error) {
        writer.text(name);
        writer.text(value);
    }
    writer.close();
    writer.finish()
}

/// The envelope of awsQuery, which restXml services other than S3 share.
fn query(service: Option<&'static Service>, request_id: &str, error: &ServiceError) -> Vec<u8> {
    let mut writer = XmlWriter::default();
    writer.start_tag(
        "ErrorResponse",
        service.and_then(|service| service.xml_namespace),
    );
    writer.start_tag("Error", None);
    writer.text_tag("Type", fault(error));
    details(&mut writer, error);
    writer.end_tag("Error");
    writer.text_tag("RequestId", request_id);
    writer.end_tag("ErrorResponse");
    writer.finish()
}

fn ec2(request_id: &str, error: &ServiceError) -> Vec<u8> {
    let mut writer = XmlWriter::document_start();
    writer.start_tag("Response", None);
    writer.start_tag("Errors", None);
    writer.start_tag("Error", None);
    details(&mut writer, error);
    writer.end_tag("Error");
    writer.end_tag("Errors");
    writer.text_tag("RequestID", request_id);
    writer.end_tag("Response");
    writer.finish()
}

fn s3(request_id: &str, error: &ServiceError) -> Vec<u8> {
    let mut writer = XmlWriter::document_start();
    writer.start_tag("Error", None);
    details(&mut writer, error);
    writer.text_tag("RequestId", request_id);
    writer.end_tag("Error");
    writer.finish()
}

fn details(writer: &mut XmlWriter, error: &ServiceError) {
    writer.text_tag("Code", &error.code);
    writer.text_tag("Message", &error.message);
    for (name, value) in texts(error) {
        writer.text_tag(name, value);
    }
}

/// The members that every protocol can send.
fn texts(error: &ServiceError) -> impl Iterator<Item = (&'static str, &str)> {
    let members = error.members.iter();
    members.filter_map(|(name, value)| match value {
        ErrorMember::Text(text) => Some((*name, text.as_str())),
        ErrorMember::Document(_) => None,
    })
}
