//! Services and operations: the tables that requests are routed by, and the way into a service.

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use futures_core::Stream;

use crate::{ErrorKind, ReadError, Schema, ServiceError, ShapeReader, ShapeWriter};

/// A future that an object-safe trait can return.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// The wire protocols of AWS services.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protocol {
    AwsJson10,
    AwsJson11,
    AwsQuery,
    Ec2Query,
    RestJson,
    RestXml,
    RpcV2Cbor,
}

/// One AWS service, as its model describes it.
#[derive(Debug)]
pub struct Service {
    /// The name in commands and policies, such as `ecs` or `elasticloadbalancing`.
    pub id: &'static str,
    /// The service part of a SigV4 credential scope.
    pub signing_name: &'static str,
    /// `X-Amz-Target` without the operation; also the service part of rpcv2Cbor paths.
    pub target_prefix: Option<&'static str>,
    /// `Version` of query requests.
    pub api_version: &'static str,
    pub xml_namespace: Option<&'static str>,
    /// What the service can be spoken to in.
    pub protocols: &'static [Protocol],
    /// awsQueryCompatible: JSON and CBOR errors carry the query code in `x-amzn-query-error`.
    pub query_compatible: bool,
    /// The error for a value outside the model's limits.
    pub validation_error: ErrorKind,
    pub operations: &'static [Operation],
}

impl Service {
    /// The operation with this name.
    pub fn operation(&self, name: &str) -> Option<&'static Operation> {
        self.operations
            .binary_search_by(|operation| operation.name.cmp(name))
            .ok()
            .map(|index| &self.operations[index])
    }
}

/// Method and path of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HttpBinding {
    pub method: &'static str,
    /// The model's template, such as `/2013-04-01/hostedzone/{Id}` or `/{Bucket}/{Key+}?acl`.
    pub uri: &'static str,
    /// Status of a success.
    pub status: u16,
}

/// One operation of a service. Tables are sorted by name.
#[derive(Debug)]
pub struct Operation {
    pub name: &'static str,
    pub http: HttpBinding,
    /// `None`: the operation is known by name only and always answers "not implemented".
    pub input: Option<&'static Schema>,
    /// `None`: the model gives no output; the operation answers a structure without members.
    pub output: Option<&'static Schema>,
    /// Query protocols: the element around the output (`CreateLoadBalancerResult`).
    pub result_wrapper: Option<&'static str>,
    /// Callers need no signature (`authtype: none`).
    pub unsigned: bool,
    pub errors: &'static [ErrorKind],
}

/// A shape that can be written without knowing its type.
pub trait WriteShape: Send + std::fmt::Debug {
    fn write(&self, writer: &mut dyn ShapeWriter);
}

/// Who calls, and about what; the same for every service.
#[derive(Debug, Clone)]
pub struct Call {
    /// Twelve digits.
    pub account_id: String,
    pub region: String,
    /// ARN of the caller, such as `arn:aws:iam::000000000000:root`.
    pub principal_arn: String,
    /// `GetCallerIdentity`'s UserId.
    pub principal_id: String,
    /// Empty for unsigned calls.
    pub access_key_id: String,
    /// UUID, also in the answer's headers and in the log.
    pub request_id: String,
    /// Scheme and authority that the caller reached us by, such as `http://127.0.0.1:4566`.
    pub endpoint: String,
}

/// The check between reading an input and running the operation: the model's limits first, then
/// authorisation.
pub trait Gate: Send + Sync {
    fn admit(
        &self,
        call: &Call,
        service: &'static Service,
        operation: &'static Operation,
        input: &dyn WriteShape,
    ) -> Result<(), ServiceError>;
}

/// What an operation ends with.
pub type Answer = Result<Output, ServiceError>;

/// Events that follow an output while the caller listens: unions of which one member is present.
/// An error is the last of them.
pub type Events = Pin<Box<dyn Stream<Item = Result<Box<dyn WriteShape>, ServiceError>> + Send>>;

/// The output of an operation.
pub struct Output {
    pub shape: Box<dyn WriteShape>,
    /// Of operations that answer with an event stream.
    pub events: Option<Events>,
}

impl From<Box<dyn WriteShape>> for Output {
    fn from(shape: Box<dyn WriteShape>) -> Self {
        Self {
            shape,
            events: None,
        }
    }
}

impl fmt::Debug for Output {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Output")
            .field("shape", &self.shape)
            .field("streams", &self.events.is_some())
            .finish()
    }
}

/// A service that answers calls; generated for every implementation of a service's trait.
pub trait Endpoint: Send + Sync {
    fn service(&self) -> &'static Service;

    /// Reads the input, passes it through the gate and starts the operation.
    ///
    /// A [`ReadError`] means that the body does not fit the model; the protocol turns it into the
    /// service's own serialization error.
    fn start<'a>(
        &'a self,
        call: &'a Call,
        operation: &'static Operation,
        input: &mut dyn ShapeReader,
        gate: &dyn Gate,
    ) -> Result<BoxFuture<'a, Answer>, StartError>;
}

/// Why an operation did not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error(transparent)]
    Read(#[from] ReadError),
    #[error(transparent)]
    Refused(#[from] ServiceError),
}
