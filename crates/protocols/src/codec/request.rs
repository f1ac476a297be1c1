//! Requests: from what routing found to a reader that stands on the input.

use http::HeaderMap;
use smithy::{Protocol, ReadError, ServiceError, ShapeReader};

use super::query::{Dialect as QueryDialect, Node, QueryReader};
use super::rest::{Body, RestReader};
use super::value::{Dialect, Value, ValueReader};
use super::{DecodeError, cbor, json};

/// A request whose operation is known.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Request<'a> {
    pub(crate) protocol: Protocol,
    /// The values of the path's labels, decoded (REST protocols).
    pub(crate) labels: &'a [(&'static str, String)],
    /// The parameters of the query string, decoded; for the query protocols with those of a form
    /// body.
    pub(crate) parameters: &'a [(String, String)],
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a [u8],
}

/// Decodes the body and calls `read` with a reader for the operation's input.
pub(crate) fn with_reader<T>(
    request: &Request<'_>,
    read: impl FnOnce(&mut dyn ShapeReader) -> T,
) -> Result<T, DecodeError> {
    match request.protocol {
        Protocol::AwsJson10 | Protocol::AwsJson11 => {
            let value = if request.body.trim_ascii().is_empty() {
                Value::Map(Vec::new())
            } else {
                json::decode(request.body)?
            };
            Ok(read(&mut ValueReader::new(&value, Dialect::Json)))
        }
        Protocol::RpcV2Cbor => {
            let value = if request.body.is_empty() {
                Value::Map(Vec::new())
            } else {
                cbor::decode(request.body)?
            };
            Ok(read(&mut ValueReader::new(&value, Dialect::Cbor)))
        }
        Protocol::AwsQuery | Protocol::Ec2Query => {
            let root = Node::build(request.parameters)?;
            let dialect = if request.protocol == Protocol::Ec2Query {
                QueryDialect::Ec2
            } else {
                QueryDialect::Aws
            };
            Ok(read(&mut QueryReader::new(&root, dialect)))
        }
        Protocol::RestJson => Ok(read(&mut RestReader::new(request, Body::Json))),
        Protocol::RestXml => Ok(read(&mut RestReader::new(request, Body::Xml))),
    }
}

/// The error for an input that does not fit the model.
pub(crate) fn read_error(protocol: Protocol, service: &str, error: &ReadError) -> ServiceError {
    malformed_error(protocol, service, error.to_string())
}

/// The error for a body that is not in its format.
pub(crate) fn malformed_error(protocol: Protocol, service: &str, text: String) -> ServiceError {
    let code = match protocol {
        Protocol::AwsJson10 | Protocol::AwsJson11 | Protocol::RestJson | Protocol::RpcV2Cbor => {
            "SerializationException"
        }
        Protocol::Ec2Query => "InvalidParameterValue",
        Protocol::RestXml if service == "s3" => "MalformedXML",
        Protocol::AwsQuery | Protocol::RestXml => "MalformedInput",
    };
    ServiceError::sender(code, text)
}
