//! `ListTasks`.

use aws_api::ecs::{ListTasksInput, ListTasksOutput, errors as kinds};
use model::TaskId;
use model::arn::Scope;
use model::service::Service;
use smithy::{Call, ServiceError};
use store::TaskFilter;

use super::errors::invalid_parameter;
use super::paging::Paging;
use super::{EcsService, lookup, service};
use crate::context::scope;
use crate::error::Failure;

/// Which tasks are asked for; `None` when there can be none of them.
#[derive(Debug)]
struct Wish {
    filter: TaskFilter,
    none: bool,
    /// It has to exist.
    service: Option<String>,
}

pub(super) async fn run(
    ecs: &EcsService,
    call: &Call,
    input: ListTasksInput,
) -> Result<ListTasksOutput, ServiceError> {
    let scope = scope(call);
    let paging = Paging::read("tasks", input.max_results, input.next_token.as_deref())?;
    let mut wish = parse(input, &scope)?;
    wish.filter.after.clone_from(&paging.after);
    let cluster = wish.filter.cluster.clone();
    let limit = paging.limit + 1;
    let ids = ecs
        .store
        .read(move |tx| {
            lookup::active_cluster(tx, &wish.filter.cluster)?;
            if let Some(name) = &wish.service
                && tx.service_find(&wish.filter.cluster, name)?.is_none()
            {
                return Err(service::not_found().into());
            }
            if wish.none {
                return Ok(Vec::new());
            }
            Ok::<_, Failure>(tx.task_list(&wish.filter, limit)?)
        })
        .await?;
    let (ids, next_token) = paging.page(ids, TaskId::to_string);
    Ok(ListTasksOutput {
        task_arns: Some(ids.iter().map(|id| scope.task(&cluster, id)).collect()),
        next_token,
    })
}

fn parse(input: ListTasksInput, scope: &Scope) -> Result<Wish, ServiceError> {
    let given = |member: Option<String>| member.filter(|text| !text.is_empty());
    let family = given(input.family);
    let started_by = given(input.started_by);
    let service_name = given(input.service_name);
    let container_instance = given(input.container_instance);
    let daemon_name = given(input.daemon_name);
    let others = [&family, &service_name, &container_instance, &daemon_name];
    if started_by.is_some() && others.iter().any(|other| other.is_some()) {
        return Err(invalid_parameter(
            "startedBy cannot be combined with family, serviceName, containerInstance or daemonName.",
        ));
    }
    if family.is_some() && service_name.is_some() {
        return Err(invalid_parameter(
            "family and serviceName cannot be specified together.",
        ));
    }
    if let Some(instance) = container_instance {
        return Err(invalid_parameter(format!(
            "Referenced container instance {instance} not found."
        )));
    }
    if daemon_name.is_some() {
        return Err(kinds::DAEMON_NOT_FOUND_EXCEPTION.error("Daemon not found."));
    }
    let wants_to_run = match input.desired_status.as_deref() {
        None | Some("RUNNING") => Some(true),
        Some("STOPPED") => Some(false),
        // No task is ever meant to stay PENDING.
        Some("PENDING") => None,
        Some(other) => {
            return Err(invalid_parameter(format!(
                "Invalid desiredStatus '{other}'."
            )));
        }
    };
    let cluster = lookup::cluster_name(input.cluster.as_deref(), scope)?;
    let named = service_name.as_deref();
    let named = named.map(|text| service::reference(text, Some(&cluster), scope));
    let named = named.transpose()?.map(|(_, name)| name);
    Ok(Wish {
        none: wants_to_run.is_none(),
        filter: TaskFilter {
            cluster,
            family,
            group: named.as_deref().map(Service::group_of),
            started_by,
            launch_type: given(input.launch_type),
            wants_to_run,
            ..TaskFilter::default()
        },
        service: named,
    })
}
