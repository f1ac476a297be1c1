//! What containers ask of the control plane through their endpoints, answered by the operations
//! that any other client would call.

use std::sync::Arc;

use aws_api::ecs::{Ecs as _, Failure, GetTaskProtectionInput, ProtectedTask};
use aws_api::ecs::{
    GetTaskProtectionOutput, UpdateTaskProtectionInput, UpdateTaskProtectionOutput,
};
use engine::{TaskAnswer, TaskCall, TaskQuestion};
use model::arn::Scope;
use model::{TaskId, UnixMillis};
use operations::ecs::EcsService;
use smithy::{Call, ServiceError};
use store::StoreError;
use tokio::sync::{mpsc, watch};

/// Answers until the control plane stops.
pub(crate) async fn run(
    mut calls: mpsc::Receiver<TaskCall>,
    service: EcsService,
    scope: Scope,
    mut stop: watch::Receiver<bool>,
) {
    let answerer = Arc::new(Answerer { service, scope });
    loop {
        let call = tokio::select! {
            call = calls.recv() => call,
            _ = stop.wait_for(|stop| *stop) => return,
        };
        let Some(call) = call else { return };
        let answer = answerer.answer(&call.task_id, call.question).await;
        // The container may have gone meanwhile.
        let _ = call.answer.send(answer);
    }
}

struct Answerer {
    service: EcsService,
    scope: Scope,
}

impl Answerer {
    async fn answer(&self, task: &TaskId, question: TaskQuestion) -> TaskAnswer {
        let call = self.call();
        let cluster = self.cluster(task).await;
        let arn = cluster.as_ref().map(|name| self.scope.task(name, task));
        let arn = arn.unwrap_or_default();
        let asked = match cluster {
            Ok(cluster) => self.ask(&call, cluster, task, question).await,
            Err(error) => Err(error),
        };
        match asked {
            Ok(answer) => answer,
            Err(error) => TaskAnswer::Error {
                status: error.status,
                arn,
                code: error.code.into_owned(),
                message: error.message,
                request_id: Some(call.request_id),
            },
        }
    }

    async fn ask(
        &self,
        call: &Call,
        cluster: String,
        task: &TaskId,
        question: TaskQuestion,
    ) -> Result<TaskAnswer, ServiceError> {
        let cluster = Some(cluster);
        let tasks = Some(vec![task.to_string()]);
        let (protected, failures) = match question {
            TaskQuestion::GetProtection => {
                let input = GetTaskProtectionInput { cluster, tasks };
                let GetTaskProtectionOutput {
                    protected_tasks,
                    failures,
                } = self.service.get_task_protection(call, input).await?;
                (protected_tasks, failures)
            }
            TaskQuestion::UpdateProtection {
                enabled,
                expires_in_minutes,
            } => {
                let input = UpdateTaskProtectionInput {
                    cluster,
                    tasks,
                    protection_enabled: Some(enabled),
                    expires_in_minutes: expires_in_minutes
                        .map(|minutes| minutes.try_into().unwrap_or(i32::MAX)),
                };
                let UpdateTaskProtectionOutput {
                    protected_tasks,
                    failures,
                } = self.service.update_task_protection(call, input).await?;
                (protected_tasks, failures)
            }
        };
        first(protected.unwrap_or_default(), failures.unwrap_or_default())
            .ok_or_else(|| ServiceError::sender("ServerException", "Unexpected error occurred"))
    }

    async fn cluster(&self, task: &TaskId) -> Result<String, ServiceError> {
        let id = task.clone();
        let found = self
            .service
            .store
            .read(move |tx| -> Result<_, StoreError> { tx.task_find(&id) })
            .await;
        match found {
            Ok(Some(row)) => Ok(row.task.cluster),
            Ok(None) | Err(_) => Err(ServiceError::sender(
                "ResourceNotFoundException",
                "Failed to find a task for the request",
            )),
        }
    }

    /// Who asks. There are no roles yet that a task could act as; when there are, the task's role
    /// is the principal, and what it may do is checked here.
    fn call(&self) -> Call {
        let bits = operations::system_random();
        Call {
            account_id: self.scope.account_id.clone(),
            region: self.scope.region.clone(),
            principal_arn: self.scope.root(),
            principal_id: self.scope.account_id.clone(),
            access_key_id: String::new(),
            request_id: operations::uuid(bits),
            endpoint: String::new(),
        }
    }
}

/// The answer about the one task that was asked for.
fn first(protected: Vec<ProtectedTask>, failures: Vec<Failure>) -> Option<TaskAnswer> {
    if let Some(failure) = failures.into_iter().next() {
        return Some(TaskAnswer::Failure {
            arn: failure.arn.unwrap_or_default(),
            reason: failure.reason.unwrap_or_default(),
            detail: failure.detail,
        });
    }
    let task = protected.into_iter().next()?;
    Some(TaskAnswer::Protection {
        task_arn: task.task_arn.unwrap_or_default(),
        enabled: task.protection_enabled.unwrap_or(false),
        expires_at: task.expiration_date.map(|at| UnixMillis(at.millis())),
    })
}
