//! Every operation of every service, from a request to its answer.

use std::sync::Mutex;
use std::task::{Context, Poll, Waker};

use aws_api::{Reply, Unimplemented, ecs, sts, unimplemented};
use smithy::{
    Call, Endpoint, Gate, Operation, ReadProblem, Service, ServiceError, StartError, WriteShape,
};

use crate::tree::{Tree, TreeReader, sample, write};

#[test]
fn every_input_is_read_as_it_was_sent() {
    for endpoint in unimplemented() {
        for operation in endpoint.service().operations {
            let Some(schema) = operation.input else {
                continue;
            };
            let empty = Tree::Entries(Vec::new());
            for sent in [sample(schema), empty] {
                let gate = Recorder::default();
                answer(endpoint.as_ref(), operation, &sent, &gate).unwrap_err();
                let read = gate.input.into_inner().unwrap();
                assert_eq!(read.as_ref(), Some(&sent), "{}", operation.name);
            }
        }
    }
}

#[test]
fn operations_without_implementation_answer_not_implemented() {
    for endpoint in unimplemented() {
        for operation in endpoint.service().operations {
            let input = Tree::Entries(Vec::new());
            let error = answer(endpoint.as_ref(), operation, &input, &Recorder::default());
            let error = error.unwrap_err();
            assert_eq!(error.code, "NotImplementedException", "{}", operation.name);
            assert_eq!(error.status, 400, "{}", operation.name);
        }
    }
}

#[test]
fn the_gate_decides_before_the_operation_runs() {
    let operation = ecs::SERVICE.operation("CreateCluster").unwrap();
    let endpoint = ecs::EcsEndpoint(Unimplemented);
    let input = Tree::Entries(Vec::new());
    let error = answer(&endpoint, operation, &input, &Closed).unwrap_err();
    assert_eq!(error.code, "AccessDeniedException");
}

#[test]
fn a_mistyped_member_is_a_read_error() {
    let operation = ecs::SERVICE.operation("CreateCluster").unwrap();
    let endpoint = ecs::EcsEndpoint(Unimplemented);
    let input = Tree::Entries(vec![("clusterName".to_owned(), Tree::Integer(1))]);
    let call = call();
    let mut reader = TreeReader(&input);
    let started = endpoint.start(&call, operation, &mut reader, &Recorder::default());
    let Err(StartError::Read(error)) = started else {
        panic!("the operation started");
    };
    assert_eq!(error.path(), "clusterName");
    assert!(matches!(error.problem, ReadProblem::WrongType { .. }));
}

#[test]
fn an_implementation_answers() {
    struct Identity;

    impl sts::Sts for Identity {
        fn get_caller_identity<'a>(
            &'a self,
            call: &'a Call,
            _: sts::GetCallerIdentityInput,
        ) -> Reply<'a, sts::GetCallerIdentityOutput> {
            Box::pin(async {
                Ok(sts::GetCallerIdentityOutput {
                    account: Some(call.account_id.clone()),
                    ..Default::default()
                })
            })
        }
    }

    let operation = sts::SERVICE.operation("GetCallerIdentity").unwrap();
    let endpoint = sts::StsEndpoint(Identity);
    let input = Tree::Entries(Vec::new());
    let output = answer(&endpoint, operation, &input, &Recorder::default()).unwrap();
    let account = Tree::String("000000000000".to_owned());
    assert_eq!(output, Tree::Entries(vec![("Account".to_owned(), account)]));
}

/// Lets everything pass and keeps the input.
#[derive(Default)]
struct Recorder {
    input: Mutex<Option<Tree>>,
}

impl Gate for Recorder {
    fn admit(
        &self,
        _: &Call,
        _: &'static Service,
        _: &'static Operation,
        input: &dyn WriteShape,
    ) -> Result<(), ServiceError> {
        *self.input.lock().expect("no test panics in here") = Some(write(input));
        Ok(())
    }
}

/// Lets nothing pass.
struct Closed;

impl Gate for Closed {
    fn admit(
        &self,
        _: &Call,
        _: &'static Service,
        _: &'static Operation,
        _: &dyn WriteShape,
    ) -> Result<(), ServiceError> {
        Err(ServiceError::sender("AccessDeniedException", "no"))
    }
}

/// Runs an operation that does not wait for anything.
fn answer(
    endpoint: &dyn Endpoint,
    operation: &'static Operation,
    input: &Tree,
    gate: &dyn Gate,
) -> Result<Tree, ServiceError> {
    let call = call();
    let mut reader = TreeReader(input);
    let mut future = match endpoint.start(&call, operation, &mut reader, gate) {
        Ok(future) => future,
        Err(StartError::Refused(error)) => return Err(error),
        Err(StartError::Read(error)) => panic!("{}: {error}", operation.name),
    };
    match future
        .as_mut()
        .poll(&mut Context::from_waker(Waker::noop()))
    {
        Poll::Ready(output) => output.map(|output| write(output.shape.as_ref())),
        Poll::Pending => panic!("{} waits", operation.name),
    }
}

fn call() -> Call {
    Call {
        account_id: "000000000000".to_owned(),
        region: "us-east-1".to_owned(),
        principal_arn: "arn:aws:iam::000000000000:root".to_owned(),
        principal_id: "000000000000".to_owned(),
        access_key_id: String::new(),
        request_id: String::new(),
        endpoint: String::new(),
    }
}
