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

#[cfg(test)]
mod tests {
    use model::service::RevisionImage;

    use super::super::TaskView;
    use super::super::scene::{Scene, id, started};
    use model::task::TaskStatus;

    fn unresolved() -> Scene {
        let mut scene = Scene::new(3, |_| {});
        let image = |container: &str, is_consistent| RevisionImage {
            container: container.to_owned(),
            image: "web:latest".to_owned(),
            digest: None,
            is_consistent,
        };
        let revision = scene.revisions.get_mut(&id(1)).unwrap();
        revision.images = vec![image("app", true), image("log", true), image("any", false)];
        scene
    }

    fn runs(containers: &'static [&str]) -> impl Fn(&mut TaskView) {
        move |view| {
            view.status = TaskStatus::Pending;
            let digests = containers
                .iter()
                .map(|one| ((*one).to_owned(), format!("sha256:{one}")));
            view.digests = digests.collect();
        }
    }

    #[test]
    fn one_task_finds_out_what_all_run() {
        let scene = unresolved();
        assert_eq!(started(&scene.decide()), 1);

        let scene = scene.task(1, runs(&["app"]));
        let decision = scene.decide();
        assert_eq!(started(&decision), 0, "one image is still open");
        let digest = |at: usize| decision.revisions[0].images[at].digest.as_deref();
        assert_eq!((digest(0), digest(1)), (Some("sha256:app"), None));

        let scene = unresolved().task(1, runs(&["app", "log", "any"]));
        let decision = scene.decide();
        assert_eq!(started(&decision), 2);
        let images = decision.revisions[0].images.iter();
        let digests: Vec<_> = images.map(|image| image.digest.as_deref()).collect();
        assert_eq!(digests, [Some("sha256:app"), Some("sha256:log"), None]);
    }
}
