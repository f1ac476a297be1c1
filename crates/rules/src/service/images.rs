//! Version consistency: what the first task of a revision runs, all others run.

use super::draft::Draft;

/// Notes the digests that tasks of unresolved revisions were seen to run.
pub(super) fn resolve(draft: &mut Draft<'_>) {
    for (id, revision) in &draft.snapshot.revisions {
        if !revision.is_unresolved() {
            continue;
        }
        let mut resolved = (*revision).clone();
        for image in &mut resolved.images {
            if !image.is_consistent || image.digest.is_some() {
                continue;
            }
            let mut tasks = draft.snapshot.tasks.iter();
            image.digest = tasks
                .find_map(|task| {
                    let is_of_it = task.deployment == *id;
                    is_of_it
                        .then(|| task.digests.get(&image.container))
                        .flatten()
                })
                .cloned();
        }
        if resolved != **revision {
            draft.decision.revisions.push(resolved);
        }
    }
}
