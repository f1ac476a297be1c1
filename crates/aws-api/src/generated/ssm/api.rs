// Written by `cargo xtask codegen` from models/. Do not edit.

//! AWS Systems Manager as a trait, and the endpoint that serves an implementation of it.

use smithy::{
    Answer, BoxFuture, Call, Endpoint, Gate, Operation, Service, ShapeReader, StartError,
};

use super::service::SERVICE;
use super::shapes::*;
use crate::start::{Reply, Request, not_implemented};

/// AWS Systems Manager: one method per operation, each of which answers "not implemented" by default.
pub trait Ssm: Send + Sync {
    /// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_AddTagsToResource.html>
    fn add_tags_to_resource<'a>(
        &'a self,
        call: &'a Call,
        input: AddTagsToResourceInput,
    ) -> Reply<'a, AddTagsToResourceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "AddTagsToResource")
    }

    /// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeleteParameter.html>
    fn delete_parameter<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteParameterInput,
    ) -> Reply<'a, DeleteParameterOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteParameter")
    }

    /// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeleteParameters.html>
    fn delete_parameters<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteParametersInput,
    ) -> Reply<'a, DeleteParametersOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteParameters")
    }

    /// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeParameters.html>
    fn describe_parameters<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeParametersInput,
    ) -> Reply<'a, DescribeParametersOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeParameters")
    }

    /// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameter.html>
    fn get_parameter<'a>(
        &'a self,
        call: &'a Call,
        input: GetParameterInput,
    ) -> Reply<'a, GetParameterOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetParameter")
    }

    /// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameterHistory.html>
    fn get_parameter_history<'a>(
        &'a self,
        call: &'a Call,
        input: GetParameterHistoryInput,
    ) -> Reply<'a, GetParameterHistoryOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetParameterHistory")
    }

    /// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html>
    fn get_parameters<'a>(
        &'a self,
        call: &'a Call,
        input: GetParametersInput,
    ) -> Reply<'a, GetParametersOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetParameters")
    }

    /// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParametersByPath.html>
    fn get_parameters_by_path<'a>(
        &'a self,
        call: &'a Call,
        input: GetParametersByPathInput,
    ) -> Reply<'a, GetParametersByPathOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetParametersByPath")
    }

    /// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_LabelParameterVersion.html>
    fn label_parameter_version<'a>(
        &'a self,
        call: &'a Call,
        input: LabelParameterVersionInput,
    ) -> Reply<'a, LabelParameterVersionOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "LabelParameterVersion")
    }

    /// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ListTagsForResource.html>
    fn list_tags_for_resource<'a>(
        &'a self,
        call: &'a Call,
        input: ListTagsForResourceInput,
    ) -> Reply<'a, ListTagsForResourceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListTagsForResource")
    }

    /// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html>
    fn put_parameter<'a>(
        &'a self,
        call: &'a Call,
        input: PutParameterInput,
    ) -> Reply<'a, PutParameterOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "PutParameter")
    }

    /// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_RemoveTagsFromResource.html>
    fn remove_tags_from_resource<'a>(
        &'a self,
        call: &'a Call,
        input: RemoveTagsFromResourceInput,
    ) -> Reply<'a, RemoveTagsFromResourceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "RemoveTagsFromResource")
    }

    /// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ResumeSession.html>
    fn resume_session<'a>(
        &'a self,
        call: &'a Call,
        input: ResumeSessionInput,
    ) -> Reply<'a, ResumeSessionOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ResumeSession")
    }

    /// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_StartSession.html>
    fn start_session<'a>(
        &'a self,
        call: &'a Call,
        input: StartSessionInput,
    ) -> Reply<'a, StartSessionOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "StartSession")
    }

    /// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_TerminateSession.html>
    fn terminate_session<'a>(
        &'a self,
        call: &'a Call,
        input: TerminateSessionInput,
    ) -> Reply<'a, TerminateSessionOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "TerminateSession")
    }
}

/// Serves the operations of an implementation of [`Ssm`].
#[derive(Debug)]
pub struct SsmEndpoint<T>(pub T);

impl<T: Ssm> Endpoint for SsmEndpoint<T> {
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
    api: &'a dyn Ssm,
    request: Request<'a, '_>,
) -> Result<BoxFuture<'a, Answer>, StartError> {
    match request.operation.name {
        "AddTagsToResource" => request.run(|call, input| api.add_tags_to_resource(call, input)),
        "DeleteParameter" => request.run(|call, input| api.delete_parameter(call, input)),
        "DeleteParameters" => request.run(|call, input| api.delete_parameters(call, input)),
        "DescribeParameters" => request.run(|call, input| api.describe_parameters(call, input)),
        "GetParameter" => request.run(|call, input| api.get_parameter(call, input)),
        "GetParameterHistory" => request.run(|call, input| api.get_parameter_history(call, input)),
        "GetParameters" => request.run(|call, input| api.get_parameters(call, input)),
        "GetParametersByPath" => request.run(|call, input| api.get_parameters_by_path(call, input)),
        "LabelParameterVersion" => {
            request.run(|call, input| api.label_parameter_version(call, input))
        }
        "ListTagsForResource" => request.run(|call, input| api.list_tags_for_resource(call, input)),
        "PutParameter" => request.run(|call, input| api.put_parameter(call, input)),
        "RemoveTagsFromResource" => {
            request.run(|call, input| api.remove_tags_from_resource(call, input))
        }
        "ResumeSession" => request.run(|call, input| api.resume_session(call, input)),
        "StartSession" => request.run(|call, input| api.start_session(call, input)),
        "TerminateSession" => request.run(|call, input| api.terminate_session(call, input)),
        _ => request.refuse(),
    }
}
