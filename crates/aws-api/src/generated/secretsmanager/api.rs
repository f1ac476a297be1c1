// Written by `cargo xtask codegen` from models/. Do not edit.

//! AWS Secrets Manager as a trait, and the endpoint that serves an implementation of it.

use smithy::{
    Answer, BoxFuture, Call, Endpoint, Gate, Operation, Service, ShapeReader, StartError,
};

use super::service::SERVICE;
use super::shapes::*;
use crate::start::{Reply, Request, not_implemented};

/// AWS Secrets Manager: one method per operation, each of which answers "not implemented" by default.
pub trait SecretsManager: Send + Sync {
    /// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_BatchGetSecretValue.html>
    fn batch_get_secret_value<'a>(
        &'a self,
        call: &'a Call,
        input: BatchGetSecretValueInput,
    ) -> Reply<'a, BatchGetSecretValueOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "BatchGetSecretValue")
    }

    /// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html>
    fn create_secret<'a>(
        &'a self,
        call: &'a Call,
        input: CreateSecretInput,
    ) -> Reply<'a, CreateSecretOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateSecret")
    }

    /// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteResourcePolicy.html>
    fn delete_resource_policy<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteResourcePolicyInput,
    ) -> Reply<'a, DeleteResourcePolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteResourcePolicy")
    }

    /// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteSecret.html>
    fn delete_secret<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteSecretInput,
    ) -> Reply<'a, DeleteSecretOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteSecret")
    }

    /// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html>
    fn describe_secret<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeSecretInput,
    ) -> Reply<'a, DescribeSecretOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeSecret")
    }

    /// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetRandomPassword.html>
    fn get_random_password<'a>(
        &'a self,
        call: &'a Call,
        input: GetRandomPasswordInput,
    ) -> Reply<'a, GetRandomPasswordOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetRandomPassword")
    }

    /// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetResourcePolicy.html>
    fn get_resource_policy<'a>(
        &'a self,
        call: &'a Call,
        input: GetResourcePolicyInput,
    ) -> Reply<'a, GetResourcePolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetResourcePolicy")
    }

    /// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html>
    fn get_secret_value<'a>(
        &'a self,
        call: &'a Call,
        input: GetSecretValueInput,
    ) -> Reply<'a, GetSecretValueOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetSecretValue")
    }

    /// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecretVersionIds.html>
    fn list_secret_version_ids<'a>(
        &'a self,
        call: &'a Call,
        input: ListSecretVersionIdsInput,
    ) -> Reply<'a, ListSecretVersionIdsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListSecretVersionIds")
    }

    /// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecrets.html>
    fn list_secrets<'a>(
        &'a self,
        call: &'a Call,
        input: ListSecretsInput,
    ) -> Reply<'a, ListSecretsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListSecrets")
    }

    /// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_PutResourcePolicy.html>
    fn put_resource_policy<'a>(
        &'a self,
        call: &'a Call,
        input: PutResourcePolicyInput,
    ) -> Reply<'a, PutResourcePolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "PutResourcePolicy")
    }

    /// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_PutSecretValue.html>
    fn put_secret_value<'a>(
        &'a self,
        call: &'a Call,
        input: PutSecretValueInput,
    ) -> Reply<'a, PutSecretValueOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "PutSecretValue")
    }

    /// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RestoreSecret.html>
    fn restore_secret<'a>(
        &'a self,
        call: &'a Call,
        input: RestoreSecretInput,
    ) -> Reply<'a, RestoreSecretOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "RestoreSecret")
    }

    /// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_TagResource.html>
    fn tag_resource<'a>(
        &'a self,
        call: &'a Call,
        input: TagResourceInput,
    ) -> Reply<'a, TagResourceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "TagResource")
    }

    /// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UntagResource.html>
    fn untag_resource<'a>(
        &'a self,
        call: &'a Call,
        input: UntagResourceInput,
    ) -> Reply<'a, UntagResourceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UntagResource")
    }

    /// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UpdateSecret.html>
    fn update_secret<'a>(
        &'a self,
        call: &'a Call,
        input: UpdateSecretInput,
    ) -> Reply<'a, UpdateSecretOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UpdateSecret")
    }

    /// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UpdateSecretVersionStage.html>
    fn update_secret_version_stage<'a>(
        &'a self,
        call: &'a Call,
        input: UpdateSecretVersionStageInput,
    ) -> Reply<'a, UpdateSecretVersionStageOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UpdateSecretVersionStage")
    }
}

/// Serves the operations of an implementation of [`SecretsManager`].
#[derive(Debug)]
pub struct SecretsManagerEndpoint<T>(pub T);

impl<T: SecretsManager> Endpoint for SecretsManagerEndpoint<T> {
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
    api: &'a dyn SecretsManager,
    request: Request<'a, '_>,
) -> Result<BoxFuture<'a, Answer>, StartError> {
    match request.operation.name {
        "BatchGetSecretValue" => request.run(|call, input| api.batch_get_secret_value(call, input)),
        "CreateSecret" => request.run(|call, input| api.create_secret(call, input)),
        "DeleteResourcePolicy" => {
            request.run(|call, input| api.delete_resource_policy(call, input))
        }
        "DeleteSecret" => request.run(|call, input| api.delete_secret(call, input)),
        "DescribeSecret" => request.run(|call, input| api.describe_secret(call, input)),
        "GetRandomPassword" => request.run(|call, input| api.get_random_password(call, input)),
        "GetResourcePolicy" => request.run(|call, input| api.get_resource_policy(call, input)),
        "GetSecretValue" => request.run(|call, input| api.get_secret_value(call, input)),
        "ListSecretVersionIds" => {
            request.run(|call, input| api.list_secret_version_ids(call, input))
        }
        "ListSecrets" => request.run(|call, input| api.list_secrets(call, input)),
        "PutResourcePolicy" => request.run(|call, input| api.put_resource_policy(call, input)),
        "PutSecretValue" => request.run(|call, input| api.put_secret_value(call, input)),
        "RestoreSecret" => request.run(|call, input| api.restore_secret(call, input)),
        "TagResource" => request.run(|call, input| api.tag_resource(call, input)),
        "UntagResource" => request.run(|call, input| api.untag_resource(call, input)),
        "UpdateSecret" => request.run(|call, input| api.update_secret(call, input)),
        "UpdateSecretVersionStage" => {
            request.run(|call, input| api.update_secret_version_stage(call, input))
        }
        _ => request.refuse(),
    }
}
