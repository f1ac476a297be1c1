//! `ExecuteCommand`.

use aws_api::ecs::{ExecuteCommandInput, ExecuteCommandOutput, Session};
use model::task::{Task, TaskContainer};
use rules::command_line;
use smithy::{Call, ServiceError};

use super::errors::{client, invalid_parameter, task_not_found};
use super::{EcsService, lookup};
use crate::context::scope;
use crate::error::Failure;
use crate::exec;

/// Longest command, in bytes.
const COMMAND_LENGTH_MAX: usize = 16 << 10;
/// AWS says this of both cases.
const NOT_ENABLED: &str = "The execute command failed because execute command was not enabled when the task was run or \
     the execute command agent isn’t running. Wait and try again or run a new task with execute \
     command enabled and try again.";
const NOT_INTERACTIVE: &str = "Interactive is the only mode supported currently.";

/// Records a session; its process starts when the client opens the data channel.
pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: ExecuteCommandInput,
) -> Result<ExecuteCommandOutput, ServiceError> {
    let scope = scope(call);
    let cluster = lookup::cluster_name(input.cluster.as_deref(), &scope)?;
    let id = lookup::task_id(&input.task.unwrap_or_default(), &cluster, &scope)?;
    if input.interactive != Some(true) {
        return Err(invalid_parameter(NOT_INTERACTIVE));
    }
    let args = arguments(&input.command.unwrap_or_default())?;
    let (now, random) = ((service.clock)(), service.random);
    let session_id = format!("ecs-execute-command-{}", exec::suffix(random));
    let stream_url = exec::stream_url(&call.endpoint, &session_id);
    service
        .store
        .write(move |tx| {
            lookup::active_cluster(tx, &cluster)?;
            let row = lookup::task_in(tx, &cluster, &id)?.ok_or_else(task_not_found)?;
            let container = container(&row.task, input.container.as_deref())?;
            if !exec::is_ready(&row.task, &row.observation, &container.name) {
                return Err(invalid_parameter(NOT_ENABLED).into());
            }
            if exec::is_full(tx, &id)? {
                return Err(too_many().into());
            }
            let name = &container.name;
            let token = exec::make(tx, session_id.clone(), &row.task, name, args, now, random)?;
            Ok::<_, Failure>(ExecuteCommandOutput {
                cluster_arn: Some(scope.cluster(&cluster)),
                container_arn: Some(scope.container(&cluster, &id, &container.arn_id)),
                container_name: Some(name.clone()),
                interactive: Some(true),
                session: Some(Session {
                    session_id: Some(session_id),
                    stream_url: Some(stream_url),
                    token_value: Some(token),
                }),
                task_arn: Some(scope.task(&cluster, &id)),
            })
        })
        .await
        .map_err(ServiceError::from)
}

/// Splits the command as the agent does in containers: by a shell's rules of quoting, but without a
/// shell.
fn arguments(command: &str) -> Result<Vec<String>, ServiceError> {
    if command.len() > COMMAND_LENGTH_MAX {
        return Err(invalid_parameter(format!(
            "command can have at most {COMMAND_LENGTH_MAX} bytes."
        )));
    }
    if command.contains('\0') {
        return Err(invalid_parameter("command cannot contain NUL."));
    }
    let args = command_line::split(command)
        .map_err(|error| invalid_parameter(format!("command cannot be read: {error}.")))?;
    if args.first().is_none_or(String::is_empty) {
        return Err(invalid_parameter("command cannot be empty."));
    }
    Ok(args)
}

/// The container meant: the one named, or the only one.
fn container<'a>(task: &'a Task, named: Option<&str>) -> Result<&'a TaskContainer, ServiceError> {
    let named = named.filter(|name| !name.is_empty());
    match (named, task.containers.as_slice()) {
        (Some(name), containers) => containers
            .iter()
            .find(|container| container.name == name)
            .ok_or_else(|| {
                invalid_parameter(format!(
                    "The container named {name} is not in the task. Specify a valid container \
                     name and try again."
                ))
            }),
        (None, [only]) => Ok(only),
        (None, _) => Err(invalid_parameter(
            "The task has several containers. Specify a container name and try again.",
        )),
    }
}

fn too_many() -> ServiceError {
    client(format!(
        "Unable to start new execute sessions because the maximum session limit of {} has been \
         reached.",
        exec::SESSIONS_MAX
    ))
}
