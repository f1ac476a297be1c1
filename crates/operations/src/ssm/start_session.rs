//! `StartSession`, for containers of tasks.

use std::collections::BTreeMap;

use aws_api::ssm::{StartSessionInput, StartSessionOutput, errors};
use model::TaskId;
use rules::command_line;
use smithy::{Call, ServiceError};

use super::SsmService;
use crate::error::Failure;
use crate::exec;

/// The document that `ExecuteCommand` uses on AWS.
const DOCUMENT: &str = "AmazonECS-ExecuteInteractiveCommand";
const SHELL: &str = "sh";

/// Records a session in a container, which is named as `ecs:CLUSTER_TASK_RUNTIMEID`.
pub(super) async fn run(
    service: &SsmService,
    call: &Call,
    input: StartSessionInput,
) -> Result<StartSessionOutput, ServiceError> {
    let target = input.target.unwrap_or_default();
    let args = arguments(input.document_name.as_deref(), input.parameters)?;
    let (now, random) = ((service.clock)(), service.random);
    let user = call.principal_arn.rsplit([':', '/']).next();
    let id = format!("{}-{}", user.unwrap_or_default(), exec::suffix(random));
    let stream_url = exec::stream_url(&call.endpoint, &id);
    service
        .store
        .write(move |tx| {
            let not_connected =
                || errors::TARGET_NOT_CONNECTED.error(format!("{target} is not connected."));
            let (cluster, task, runtime_id) = parse(&target).ok_or_else(not_connected)?;
            let row = tx.task_find(&task)?.ok_or_else(not_connected)?;
            let container = row
                .task
                .containers
                .iter()
                .find(|container| container.runtime_id.as_str() == runtime_id)
                .ok_or_else(not_connected)?;
            let name = &container.name;
            if row.task.cluster != cluster
                || !exec::is_ready(&row.task, &row.observation, name)
                || exec::is_full(tx, &task)?
            {
                return Err(not_connected().into());
            }
            let token = exec::make(tx, id.clone(), &row.task, name, args, now, random)?;
            Ok::<_, Failure>(StartSessionOutput {
                session_id: Some(id),
                token_value: Some(token),
                stream_url: Some(stream_url),
            })
        })
        .await
        .map_err(ServiceError::from)
}

/// Cluster, task and runtime id. A cluster's name may have underscores, too.
fn parse(target: &str) -> Option<(&str, TaskId, &str)> {
    let mut parts = target.strip_prefix("ecs:")?.rsplitn(3, '_');
    let (runtime_id, task, cluster) = (parts.next()?, parts.next()?, parts.next()?);
    Some((cluster, TaskId::parse(task).ok()?, runtime_id))
}

fn arguments(
    document: Option<&str>,
    parameters: Option<BTreeMap<String, Vec<String>>>,
) -> Result<Vec<String>, ServiceError> {
    let document = document.filter(|name| !name.is_empty());
    if document.is_some_and(|name| name != DOCUMENT) {
        return Err(errors::INVALID_DOCUMENT.error(format!(
            "Neargate has no document but {DOCUMENT} for sessions."
        )));
    }
    let mut parameters = parameters.unwrap_or_default();
    let command = parameters.remove("command").unwrap_or_default();
    if let Some(name) = parameters.keys().next() {
        return Err(ServiceError::sender(
            "ValidationException",
            format!("The parameter {name} is not one of the document's."),
        ));
    }
    let line = command.join(" ");
    let args = command_line::split(&line).map_err(|error| {
        ServiceError::sender("ValidationException", format!("command: {error}."))
    })?;
    if line.contains('\0') || args.first().is_some_and(String::is_empty) {
        return Err(ServiceError::sender(
            "ValidationException",
            "command is not valid.",
        ));
    }
    if args.is_empty() {
        return Ok(vec![SHELL.to_owned()]);
    }
    Ok(args)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_containers() {
        let task = "0123456789abcdef0123456789abcdef";
        let target = format!("ecs:my_cluster_{task}_{task}-0000000001");
        let (cluster, id, runtime_id) = parse(&target).unwrap();
        assert_eq!((cluster, id.as_str()), ("my_cluster", task));
        assert_eq!(runtime_id, format!("{task}-0000000001"));
        assert!(parse("i-0123456789abcdef0").is_none());
        assert!(parse("ecs:a_b_c").is_none());
    }
}
