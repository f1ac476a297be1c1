// Written by `cargo xtask codegen` from models/. Do not edit.

//! AWS STS as a trait, and the endpoint that serves an implementation of it.

use smithy::{
    Answer, BoxFuture, Call, Endpoint, Gate, Operation, Service, ShapeReader, StartError,
};

use super::service::SERVICE;
use super::shapes::*;
use crate::start::{Reply, Request, not_implemented};

/// AWS STS: one method per operation, each of which answers "not implemented" by default.
pub trait Sts: Send + Sync {
    /// <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html>
    fn assume_role<'a>(
        &'a self,
        call: &'a Call,
        input: AssumeRoleInput,
    ) -> Reply<'a, AssumeRoleOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "AssumeRole")
    }

    /// <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html>
    fn assume_role_with_web_identity<'a>(
        &'a self,
        call: &'a Call,
        input: AssumeRoleWithWebIdentityInput,
    ) -> Reply<'a, AssumeRoleWithWebIdentityOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "AssumeRoleWithWebIdentity")
    }

    /// <https://docs.aws.amazon.com/STS/latest/APIReference/API_GetAccessKeyInfo.html>
    fn get_access_key_info<'a>(
        &'a self,
        call: &'a Call,
        input: GetAccessKeyInfoInput,
    ) -> Reply<'a, GetAccessKeyInfoOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetAccessKeyInfo")
    }

    /// <https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html>
    fn get_caller_identity<'a>(
        &'a self,
        call: &'a Call,
        input: GetCallerIdentityInput,
    ) -> Reply<'a, GetCallerIdentityOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetCallerIdentity")
    }

    /// <https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html>
    fn get_session_token<'a>(
        &'a self,
        call: &'a Call,
        input: GetSessionTokenInput,
    ) -> Reply<'a, GetSessionTokenOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetSessionToken")
    }
}

/// Serves the operations of an implementation of [`Sts`].
#[derive(Debug)]
pub struct StsEndpoint<T>(pub T);

impl<T: Sts> Endpoint for StsEndpoint<T> {
    fn service(&self) -> &'static Service {
        &SERVICE
    }

    fn start<'a>(
        &'a self,
        call: &'a Call,
        operation: &'static Operation,
        input: &mut dyn ShapeReader,
        gate: &dyn Gate,
    ) -> Result<BoxFuture<'a, Answer>, StartError> {
        start(
            &self.0,
            Request {
                call,
                service: &SERVICE,
                operation,
                input,
                gate,
            },
        )
    }
}

fn start<'a>(
    api: &'a dyn Sts,
    request: Request<'a, '_>,
) -> Result<BoxFuture<'a, Answer>, StartError> {
    match request.operation.name {
        "AssumeRole" => request.run(|call, input| api.assume_role(call, input)),
        "AssumeRoleWithWebIdentity" => {
            request.run(|call, input| api.assume_role_with_web_identity(call, input))
        }
        "GetAccessKeyInfo" => request.run(|call, input| api.get_access_key_info(call, input)),
        "GetCallerIdentity" => request.run(|call, input| api.get_caller_identity(call, input)),
        "GetSessionToken" => request.run(|call, input| api.get_session_token(call, input)),
        _ => request.refuse(),
    }
}
