//! Which volumes a task's containers see: their own mount points and those of `volumesFrom`.

use engine::Assignment;
use images::Image;
use model::task_definition::ContainerDefinition;

use super::Place;
use crate::shim::protocol::{BindMount, Condition, ContainerBundle, Dependency};

/// Gives the containers their mounts. Who takes over another one's volumes starts after it, so
/// that they have the content that the other one's image gives them.
pub(crate) fn add(
    place: &Place<'_>,
    assignment: &Assignment,
    images: &[Image],
    bundles: &mut [ContainerBundle],
) {
    let definitions: Vec<&ContainerDefinition> = assignment
        .containers
        .iter()
        .map(|container| &container.definition)
        .collect();
    for (index, bundle) in bundles.iter_mut().enumerate() {
        let declared = images.get(index).map(|image| &image.config.volumes);
        bundle.spec.mounts = of(&definitions, index, |volume| place.volume(volume));
        for mount in &mut bundle.spec.mounts {
            mount.populate = declared
                .into_iter()
                .flatten()
                .any(|path| is_same(path, &mount.target));
        }
    }
    for (index, definition) in definitions.iter().enumerate() {
        for from in &definition.volumes_from {
            if let Some(source) = from.source_container.as_deref() {
                start_after(bundles, index, source);
            }
        }
    }
}

/// The mounts of one container: its own, then those it takes over, except where it has its own.
fn of(
    definitions: &[&ContainerDefinition],
    index: usize,
    place: impl Fn(&str) -> std::path::PathBuf + Copy,
) -> Vec<BindMount> {
    let mut mounts = Vec::new();
    let mut seen = Vec::new();
    collect(definitions, index, false, place, &mut seen, &mut mounts);
    mounts
}

fn collect(
    definitions: &[&ContainerDefinition],
    index: usize,
    readonly: bool,
    place: impl Fn(&str) -> std::path::PathBuf + Copy,
    seen: &mut Vec<usize>,
    mounts: &mut Vec<BindMount>,
) {
    let Some(definition) = definitions.get(index).filter(|_| !seen.contains(&index)) else {
        return;
    };
    seen.push(index);
    for point in &definition.mount_points {
        let (Some(volume), Some(target)) = (&point.source_volume, &point.container_path) else {
            continue;
        };
        if !mounts.iter().any(|mount| is_same(&mount.target, target)) {
            mounts.push(BindMount {
                source: place(volume),
                target: target.clone(),
                readonly: readonly || point.read_only.unwrap_or(false),
                populate: false,
            });
        }
    }
    for from in &definition.volumes_from {
        let source = definitions
            .iter()
            .position(|other| Some(&other.name) == from.source_container.as_ref());
        if let Some(source) = source {
            let readonly = readonly || from.read_only.unwrap_or(false);
            collect(definitions, source, readonly, place, seen, mounts);
        }
    }
}

/// Lets a container start after `source`, unless `source` waits for it.
pub(crate) fn start_after(bundles: &mut [ContainerBundle], index: usize, source: &str) {
    let Some(name) = bundles.get(index).map(|bundle| bundle.name.clone()) else {
        return;
    };
    if name == source || waits_for(bundles, source, &name, bundles.len()) {
        return;
    }
    if let Some(bundle) = bundles.get_mut(index)
        && !bundle.depends_on.iter().any(|on| on.container == source)
    {
        bundle.depends_on.push(Dependency {
            container: source.to_owned(),
            condition: Condition::Start,
        });
    }
}

/// Whether `from` waits for `target`, through at most `steps` others.
fn waits_for(bundles: &[ContainerBundle], from: &str, target: &str, steps: usize) -> bool {
    let Some(bundle) = bundles.iter().find(|bundle| bundle.name == from) else {
        return false;
    };
    bundle.depends_on.iter().any(|on| {
        on.container == target
            || (steps > 0 && waits_for(bundles, &on.container, target, steps - 1))
    })
}

fn is_same(a: &str, b: &str) -> bool {
    a.trim_end_matches('/') == b.trim_end_matches('/')
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use model::task_definition::{MountPoint, VolumeFrom};

    use super::*;

    fn container(
        name: &str,
        mounts: &[(&str, &str, bool)],
        from: &[(&str, bool)],
    ) -> ContainerDefinition {
        ContainerDefinition {
            name: name.to_owned(),
            mount_points: mounts
                .iter()
                .map(|(volume, path, read_only)| MountPoint {
                    source_volume: Some((*volume).to_owned()),
                    container_path: Some((*path).to_owned()),
                    read_only: Some(*read_only),
                })
                .collect(),
            volumes_from: from
                .iter()
                .map(|(container, read_only)| VolumeFrom {
                    source_container: Some((*container).to_owned()),
                    read_only: Some(*read_only),
                })
                .collect(),
            ..ContainerDefinition::default()
        }
    }

    #[test]
    fn volumes_of_others_are_taken_over() {
        let all = [
            container("a", &[("one", "/a", false), ("two", "/b", true)], &[]),
            container("b", &[("own", "/a/", false)], &[("a", false)]),
            container("c", &[], &[("b", true)]),
            // Two that take from each other.
            container("d", &[("one", "/d", false)], &[("e", false)]),
            container("e", &[("two", "/e", false)], &[("d", false)]),
        ];
        let definitions: Vec<_> = all.iter().collect();
        let check = |index: usize, expected: &[(&str, &str, bool)]| {
            let mounts = of(&definitions, index, |volume| PathBuf::from(volume));
            let found: Vec<_> = mounts
                .iter()
                .map(|mount| {
                    (
                        mount.source.to_str().unwrap(),
                        mount.target.as_str(),
                        mount.readonly,
                    )
                })
                .collect();
            assert_eq!(found, expected);
        };
        check(0, &[("one", "/a", false), ("two", "/b", true)]);
        check(1, &[("own", "/a/", false), ("two", "/b", true)]);
        check(2, &[("own", "/a/", true), ("two", "/b", true)]);
        check(3, &[("one", "/d", false), ("two", "/e", false)]);
        check(4, &[("two", "/e", false), ("one", "/d", false)]);
    }

    #[test]
    fn who_takes_over_starts_later_unless_the_other_waits() {
        let bundle = |name: &str| ContainerBundle {
            name: name.to_owned(),
            ..ContainerBundle::default()
        };
        let mut bundles = [bundle("a"), bundle("b"), bundle("c")];
        start_after(&mut bundles, 0, "b");
        start_after(&mut bundles, 0, "b");
        start_after(&mut bundles, 1, "c");
        start_after(&mut bundles, 2, "a");
        start_after(&mut bundles, 2, "c");
        let counts: Vec<_> = bundles.iter().map(|one| one.depends_on.len()).collect();
        assert_eq!(counts, [1, 1, 0]);
    }
}
