//! Answers of operations that succeeded, in every protocol.

use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue};
use smithy::{Operation, Protocol, Service, WriteShape};

use super::cbor::CborWriter;
use super::json::JsonWriter;
use super::rest::{RestParts, RestWriter, XmlDocument};
use super::xml::XmlWriter;

/// A complete answer.
#[derive(Debug, Clone)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Response {
    /// An answer with the headers that every protocol and the id that every service sends.
    pub(super) fn new(status: u16, content_type: &'static str, body: Vec<u8>) -> Self {
        let mut headers = HeaderMap::new();
        if !body.is_empty() || content_type != XML {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        Self {
            status,
            headers,
            body,
        }
    }

    /// Adds a header; a value that HTTP cannot carry is left out.
    pub(super) fn with_header(mut self, name: &'static str, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.insert(HeaderName::from_static(name), value);
        }
        self
    }

    /// Adds what is the same for successes and errors: the request id, under the names by which
    /// clients of the protocol look for it, and the length.
    pub(super) fn sealed(self, protocol: Protocol, request_id: &str) -> Self {
        let mut response = self.with_header("x-amzn-requestid", request_id);
        if protocol == Protocol::RestXml {
            response = response.with_header("x-amz-request-id", request_id);
        }
        if protocol == Protocol::RpcV2Cbor {
            response = response.with_header("smithy-protocol", "rpc-v2-cbor");
        }
        if response.status != 204 && !response.headers.contains_key(CONTENT_LENGTH) {
            response
                .headers
                .insert(CONTENT_LENGTH, response.body.len().into());
        }
        response
    }
}

pub(super) const XML: &str = "text/xml";
const JSON: &str = "application/json";
const OCTETS: &str = "application/octet-stream";

/// The Content-Type of a protocol's bodies.
pub(super) fn content_type(protocol: Protocol) -> &'static str {
    match protocol {
        Protocol::AwsJson10 => "application/x-amz-json-1.0",
        Protocol::AwsJson11 => "application/x-amz-json-1.1",
        Protocol::RestJson => JSON,
        Protocol::AwsQuery | Protocol::Ec2Query | Protocol::RestXml => XML,
        Protocol::RpcV2Cbor => "application/cbor",
    }
}

/// The head of an answer that streams events: its length is not known.
pub(crate) fn event_stream_head(
    protocol: Protocol,
    content_type: &'static str,
    request_id: &str,
) -> Response {
    let mut response = Response::new(200, content_type, Vec::new()).sealed(protocol, request_id);
    response.headers.remove(CONTENT_LENGTH);
    response
}

/// A shape as JSON.
pub(crate) fn json(shape: &dyn WriteShape) -> Vec<u8> {
    let mut writer = JsonWriter::default();
    shape.write(&mut writer);
    writer.finish()
}

/// Writes the output of an operation.
pub(crate) fn write_output(
    protocol: Protocol,
    service: &'static Service,
    operation: &'static Operation,
    request_id: &str,
    output: &dyn WriteShape,
) -> Response {
    let content_type = content_type(protocol);
    let response = match protocol {
        Protocol::AwsJson10 | Protocol::AwsJson11 => Response::new(200, content_type, json(output)),
        Protocol::RpcV2Cbor => {
            let mut writer = CborWriter::default();
            output.write(&mut writer);
            Response::new(200, content_type, writer.finish())
        }
        Protocol::AwsQuery => Response::new(
            200,
            content_type,
            query(service, operation, request_id, output),
        ),
        Protocol::Ec2Query => Response::new(
            200,
            content_type,
            ec2(service, operation, request_id, output),
        ),
        Protocol::RestJson => {
            let mut writer = RestWriter::new(JsonWriter::default());
            output.write(&mut writer);
            let (parts, body) = writer.finish();
            let document = if parts.has_document {
                body.finish()
            } else {
                Vec::new()
            };
            rest(operation, parts, content_type, document)
        }
        Protocol::RestXml => {
            let mut writer = RestWriter::new(XmlDocument {
                writer: XmlWriter::document_start(),
                namespace: service.xml_namespace,
                root_name: s3_root(service, operation),
            });
            output.write(&mut writer);
            let (parts, body) = writer.finish();
            let document = if parts.has_document {
                body.writer.finish()
            } else {
                Vec::new()
            };
            rest(operation, parts, content_type, document)
        }
    };
    response.sealed(protocol, request_id)
}

fn query(
    service: &Service,
    operation: &Operation,
    request_id: &str,
    output: &dyn WriteShape,
) -> Vec<u8> {
    let root = format!("{}Response", operation.name);
    let mut writer = XmlWriter::default();
    writer.start_tag(&root, service.xml_namespace);
    match operation.result_wrapper {
        Some(wrapper) => {
            writer.start_tag(wrapper, None);
            output.write(&mut writer);
            writer.end_tag(wrapper);
        }
        None => output.write(&mut writer),
    }
    writer.start_tag("ResponseMetadata", None);
    writer.text_tag("RequestId", request_id);
    writer.end_tag("ResponseMetadata");
    writer.end_tag(&root);
    writer.finish()
}

fn ec2(
    service: &Service,
    operation: &Operation,
    request_id: &str,
    output: &dyn WriteShape,
) -> Vec<u8> {
    let root = format!("{}Response", operation.name);
    let mut writer = XmlWriter::document_start();
    writer.start_tag(&root, service.xml_namespace);
    writer.text_tag("requestId", request_id);
    if operation
        .output
        .is_some_and(|schema| !schema.members.is_empty())
    {
        output.write(&mut writer);
    } else {
        // What EC2 answers where there is nothing to say.
        writer.text_tag("return", "true");
    }
    writer.end_tag(&root);
    writer.finish()
}

fn rest(
    operation: &Operation,
    parts: RestParts,
    content_type: &'static str,
    document: Vec<u8>,
) -> Response {
    let (content_type, body) = match parts.raw {
        Some(raw) => (OCTETS, raw),
        None => (content_type, document),
    };
    let status = parts.status.unwrap_or(operation.http.status);
    let mut response = Response::new(status, content_type, body);
    if response.body.is_empty() {
        response.headers.remove(CONTENT_TYPE);
    }
    // Bound headers such as Content-Type of an object replace the format's own.
    for (name, value) in &parts.headers {
        response.headers.insert(name.clone(), value.clone());
    }
    response
}

/// The root elements that S3 sends, where they are not the output shape's name. The models do not
/// carry them.
fn s3_root(service: &Service, operation: &Operation) -> Option<&'static str> {
    if service.id != "s3" {
        return None;
    }
    Some(match operation.name {
        "CompleteMultipartUpload" => "CompleteMultipartUploadResult",
        "CreateMultipartUpload" => "InitiateMultipartUploadResult",
        "DeleteObjects" => "DeleteResult",
        "GetBucketAcl" | "GetObjectAcl" => "AccessControlPolicy",
        "GetBucketCors" => "CORSConfiguration",
        "GetBucketLifecycleConfiguration" => "LifecycleConfiguration",
        "GetBucketLocation" => "LocationConstraint",
        "GetBucketLogging" => "BucketLoggingStatus",
        "GetBucketRequestPayment" => "RequestPaymentConfiguration",
        "GetBucketTagging" | "GetObjectTagging" => "Tagging",
        "GetBucketVersioning" => "VersioningConfiguration",
        "GetBucketWebsite" => "WebsiteConfiguration",
        "GetBucketAccelerateConfiguration" => "AccelerateConfiguration",
        "ListBuckets" => "ListAllMyBucketsResult",
        "ListMultipartUploads" => "ListMultipartUploadsResult",
        "ListObjectVersions" => "ListVersionsResult",
        "ListObjects" | "ListObjectsV2" => "ListBucketResult",
        "ListParts" => "ListPartsResult",
        _ => return None,
    })
}
