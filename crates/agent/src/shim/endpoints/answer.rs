//! What is answered to a request: the documents of the task, or AWS's words for what there is not.
//!
//! The texts and statuses of refusals are those of ECS's agent, a JSON string each.

use std::path::Path;

use serde::Serialize;
use serde_json::Value;

use super::super::control_call::ControlCall;
use super::super::protocol::ShimState;
use super::super::task_metadata::TaskMetadata;
use super::route::{Route, Version, route};
use super::stats::Sampler;
use super::{credentials, metadata, protection};

/// What is known of the task when a request comes.
#[derive(Debug, Clone, Copy)]
pub(in super::super) struct View<'a> {
    pub(in super::super) metadata: &'a TaskMetadata,
    pub(in super::super) state: &'a ShimState,
    /// Where the task's disk space is mounted.
    pub(in super::super) storage: Option<&'a Path>,
}

/// A response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) content_type: &'static str,
    pub(super) body: Vec<u8>,
}

/// What a request leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Outcome {
    Answer(Answer),
    /// The control plane has to be asked.
    Ask(ControlCall),
}

impl Answer {
    pub(super) fn json(status: u16, document: &impl Serialize) -> Self {
        Self {
            status,
            content_type: "application/json",
            // Documents of strings and numbers can always be written.
            body: serde_json::to_vec(document).unwrap_or_default(),
        }
    }

    pub(super) fn text(status: u16, text: &str) -> Self {
        Self {
            status,
            content_type: "text/plain; charset=utf-8",
            body: text.as_bytes().to_vec(),
        }
    }
}

/// Answers one request.
pub(super) fn answer(
    method: &str,
    target: &str,
    body: &[u8],
    view: View<'_>,
    sampler: &mut Sampler,
) -> Outcome {
    let route = route(target);
    if let Route::TaskProtection { id } = route {
        return protection::answer(method, id, body, view);
    }
    let answer = match (method, route) {
        (_, Route::Nothing) => Answer::text(404, "404 page not found\n"),
        ("GET" | "HEAD", route) => document(route, view, sampler),
        _ => Answer::text(405, "Method Not Allowed\n"),
    };
    Outcome::Answer(answer)
}

fn document(route: Route<'_>, view: View<'_>, sampler: &mut Sampler) -> Answer {
    let place = |id: &str| {
        let containers = &view.metadata.containers;
        containers.iter().position(|container| container.id == id)
    };
    match route {
        Route::Container { version, id } => match place(id) {
            Some(index) => Answer::json(200, &metadata::container(version, index, view)),
            None => no_container(version, id),
        },
        Route::ContainerStats { version, id } => match place(id) {
            Some(index) => match sampler.container(index, view) {
                Value::Null => no_stats(version, id),
                stats => Answer::json(200, &stats),
            },
            None => no_container_stats(version, id),
        },
        Route::Task { version, id, tags } if place(id).is_some() => {
            Answer::json(200, &metadata::task(version, tags, view))
        }
        Route::Task { version, id, .. } => {
            let (status, name) = match version {
                Version::V4 => (404, "V4 task metadata handler"),
                _ => (500, "V3 task metadata handler"),
            };
            refusal(status, format!("{name}: {}", unknown_task(id)))
        }
        Route::TaskStats { id, .. } if place(id).is_some() => {
            Answer::json(200, &sampler.task(view))
        }
        Route::TaskStats { version, id } => {
            let (status, name) = match version {
                Version::V4 => (404, "V4 task stats handler"),
                _ => (400, "V3 task stats handler"),
            };
            refusal(status, format!("{name}: {}", unknown_task(id)))
        }
        // No task is there yet, or an older control plane gave the shim one without metadata.
        Route::OwnTask { .. } | Route::OwnTaskStats if view.metadata.task_arn.is_empty() => {
            refusal(
                400,
                "Unable to get task arn from request: the task is not known",
            )
        }
        Route::OwnTask { tags } => Answer::json(200, &metadata::task(Version::V2, tags, view)),
        Route::OwnTaskStats => Answer::json(200, &sampler.task(view)),
        Route::Credentials { id } => credentials::answer(id),
        Route::TaskProtection { .. } | Route::Nothing => Answer::text(404, "404 page not found\n"),
    }
}

fn no_container(version: Version, id: &str) -> Answer {
    let unknown = format!(
        "unable to get container ID from request: unable to get docker ID from v3 endpoint ID: {id}"
    );
    match version {
        Version::V4 => refusal(404, format!("V4 container metadata handler: {unknown}")),
        Version::V3 => refusal(500, format!("V3 container metadata handler: {unknown}")),
        Version::V2 => refusal(
            400,
            format!("Unable to generate metadata for container '{id}'"),
        ),
    }
}

fn no_container_stats(version: Version, id: &str) -> Answer {
    let unknown = unknown_task(id);
    match version {
        Version::V4 => refusal(404, format!("V4 container stats handler: {unknown}")),
        Version::V3 => refusal(400, format!("V3 container handler: {unknown}")),
        Version::V2 => no_stats(version, id),
    }
}

/// The container is known, but does not run.
fn no_stats(version: Version, id: &str) -> Answer {
    let status = if version == Version::V4 { 500 } else { 400 };
    refusal(status, format!("Unable to get container stats for: {id}"))
}

fn unknown_task(id: &str) -> String {
    format!("unable to get task arn from request: unable to get task Arn from v3 endpoint ID: {id}")
}

fn refusal(status: u16, text: impl Into<String>) -> Answer {
    Answer::json(status, &Value::String(text.into()))
}
