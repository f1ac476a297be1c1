//! What the instance knows of the images of tasks: those of its own registry.

use ::images::Reference;
use model::arn::Scope;
use model::task_definition::TaskDefinition;
use registry::names;
use rules::reachability::deployment::ImageState;
use store::{StoreError, TaskRow, Tx};

/// A task definition, and what is known of the image of each of its containers.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) definition: TaskDefinition,
    /// By the name of the container.
    pub(super) images: Vec<(String, ImageState)>,
}

/// The task definitions of tasks, each with the state of its containers' images.
pub(super) fn definitions(
    tx: &Tx<'_>,
    tasks: &[TaskRow],
    scope: &Scope,
    authority: &str,
) -> Result<Vec<Known>, StoreError> {
    let mut named: Vec<(&str, u32)> = tasks
        .iter()
        .map(|row| (row.task.family.as_str(), row.task.revision))
        .collect();
    named.sort_unstable();
    named.dedup();
    let mut all = Vec::new();
    for (family, revision) in named {
        let Some(definition) = tx.task_definition_find(family, revision)? else {
            continue;
        };
        let mut images = Vec::new();
        for container in &definition.containers {
            let state = state(tx, &container.image, scope, authority)?;
            images.push((container.name.clone(), state));
        }
        all.push(Known { definition, images });
    }
    Ok(all)
}

/// Whether the registry has an image. `authority` is where it answers, such as `127.0.0.1:4566`.
fn state(
    tx: &Tx<'_>,
    image: &str,
    scope: &Scope,
    authority: &str,
) -> Result<ImageState, StoreError> {
    let Ok(reference) = image.parse::<Reference>() else {
        return Ok(ImageState::NoRepository);
    };
    let (host, path) = (reference.registry(), reference.repository());
    let Some(id) = names::of_image(scope, authority, host, path) else {
        return Ok(ImageState::NotAsked);
    };
    let Some((key, _)) = tx.ecr_repository_find(&id)? else {
        let is_own = id.scope == *scope;
        return Ok(if is_own {
            ImageState::NoRepository
        } else {
            ImageState::NotAsked
        });
    };
    let digest = match (reference.digest(), reference.tag()) {
        (Some(digest), _) => Some(digest.to_string()),
        (None, Some(tag)) => tx.ecr_tag_find(key, tag)?,
        (None, None) => None,
    };
    let manifest = match digest {
        Some(digest) => tx.ecr_manifest_find(key, &digest)?,
        None => None,
    };
    Ok(manifest.map_or(ImageState::NoTag, |_| ImageState::Present))
}
