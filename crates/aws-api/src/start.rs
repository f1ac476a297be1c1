//! From a request to a running operation, for every service in the same way.

use std::fmt;
use std::pin::Pin;

use futures_core::Stream;
use futures_util::StreamExt as _;
use smithy::{
    Answer, BoxFuture, Call, Gate, HttpBinding, Operation, Output, Service, ServiceError, Shape,
    ShapeReader, StartError, WriteShape,
};

/// What a method of a service's trait returns.
pub type Reply<'a, T> = BoxFuture<'a, Result<T, ServiceError>>;

/// The output of an operation that answers with an event stream, and the events.
pub struct Streamed<O, E> {
    pub output: O,
    /// What follows; it is dropped when the caller hangs up.
    pub events: Pin<Box<dyn Stream<Item = Result<E, ServiceError>> + Send>>,
}

impl<O: fmt::Debug, E> fmt::Debug for Streamed<O, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Streamed")
            .field("output", &self.output)
            .finish_non_exhaustive()
    }
}

/// The reply of an operation that nobody has built.
pub(crate) fn not_implemented<'a, T: Send + 'a>(
    service: &Service,
    operation: &str,
) -> Reply<'a, T> {
    let error = ServiceError::not_implemented(service.id, operation);
    Box::pin(std::future::ready(Err(error)))
}

/// An operation whose name and route are known, and nothing else.
pub(crate) const fn name_only(
    name: &'static str,
    method: &'static str,
    uri: &'static str,
) -> Operation {
    Operation {
        name,
        http: HttpBinding {
            method,
            uri,
            status: 200,
        },
        input: None,
        output: None,
        result_wrapper: None,
        unsigned: false,
        errors: &[],
    }
}

/// One request to a service, not yet read.
pub(crate) struct Request<'a, 'r> {
    pub(crate) call: &'a Call,
    pub(crate) service: &'static Service,
    pub(crate) operation: &'static Operation,
    pub(crate) input: &'r mut dyn ShapeReader,
    pub(crate) gate: &'r dyn Gate,
}

impl<'a> Request<'a, '_> {
    /// Reads the input, passes it through the gate and calls the method.
    pub(crate) fn run<I, O>(
        self,
        method: impl FnOnce(&'a Call, I) -> Reply<'a, O>,
    ) -> Result<BoxFuture<'a, Answer>, StartError>
    where
        I: Shape + WriteShape,
        O: WriteShape + 'static,
    {
        let input = I::read(self.input)?;
        self.gate
            .admit(self.call, self.service, self.operation, &input)?;
        let reply = method(self.call, input);
        Ok(Box::pin(async move {
            let output = reply.await?;
            Ok(Output::from(Box::new(output) as Box<dyn WriteShape>))
        }))
    }

    /// The same for an operation that answers with an event stream.
    pub(crate) fn run_streaming<I, O, E>(
        self,
        method: impl FnOnce(&'a Call, I) -> Reply<'a, Streamed<O, E>>,
    ) -> Result<BoxFuture<'a, Answer>, StartError>
    where
        I: Shape + WriteShape,
        O: WriteShape + 'static,
        E: WriteShape + 'static,
    {
        let input = I::read(self.input)?;
        self.gate
            .admit(self.call, self.service, self.operation, &input)?;
        let reply = method(self.call, input);
        Ok(Box::pin(async move {
            let Streamed { output, events } = reply.await?;
            let events =
                events.map(|event| event.map(|event| Box::new(event) as Box<dyn WriteShape>));
            Ok(Output {
                shape: Box::new(output),
                events: Some(Box::pin(events)),
            })
        }))
    }

    /// Answers an operation that is known by name only.
    pub(crate) fn refuse(self) -> Result<BoxFuture<'a, Answer>, StartError> {
        let error = ServiceError::not_implemented(self.service.id, self.operation.name);
        Err(StartError::Refused(error))
    }
}
