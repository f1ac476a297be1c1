//! From an assignment and its images to what the shim is given. Pure: it touches no file.

mod mounts;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use engine::{Assignment, ContainerAssignment, LogAssignment};
use images::Image;
use model::Pace;
use model::task::TaskObservation;
use model::task_definition::{
    ContainerDefinition, DependencyCondition, HealthCheck, RestartPolicy,
};

pub(crate) use mounts::start_after;

use crate::files::Files;
use crate::firelens;
use crate::metadata;
use crate::network::dns;
use crate::shim::protocol::{
    Condition, ContainerBundle, ContainerSpec, DEFAULT_SPOOL_LIMIT, Dependency, ExtraHost,
    HealthCheckBundle, LogBundle, LogMode, ResourceLimit, RestartBundle, Rootfs, TaskBundle,
    TaskLimits, TemporaryFilesystem,
};

/// ECS's default time between SIGTERM and SIGKILL.
const STOP_TIMEOUT_SECONDS: u32 = 30;
/// `restartAttemptPeriod` when the definition has none.
const RESTART_ATTEMPT_PERIOD_SECONDS: u32 = 300;
/// Fargate's default limit of open files (soft, hard).
const NOFILE: (u64, u64) = (65_535, 65_535);
/// Processes and threads of a task; ECS names no number, this stops fork bombs.
const PIDS_MAX: u64 = 32_768;
/// CPU shares of a container that asks for none: the least the kernel knows.
pub(crate) const CPU_LEAST: u64 = 2;

/// Where the containers of a task write.
#[derive(Debug)]
pub(crate) struct Place<'a> {
    /// For output, which the control plane reads.
    pub(crate) files: &'a Files,
    /// For everything else: the mount point of the shim's own storage, or else the task's directory
    /// on the host.
    pub(crate) root: PathBuf,
    /// What the shim's own storage is to be made from.
    pub(crate) template: Option<PathBuf>,
    /// How fast the periods of health checks and restart policies pass.
    pub(crate) pace: Pace,
}

impl Place<'_> {
    fn rootfs(&self, container: &str) -> PathBuf {
        self.root.join("rootfs").join(container)
    }

    fn volume(&self, volume: &str) -> PathBuf {
        self.root.join("volumes").join(volume)
    }
}

/// The bundle of a task. `images` are those of its containers, in their order; `seen` tells when
/// they were pulled.
pub(crate) fn make(
    place: &Place<'_>,
    assignment: &Assignment,
    images: &[Image],
    seen: &TaskObservation,
) -> TaskBundle {
    let network = &assignment.network;
    let mut bundle = TaskBundle {
        task_id: assignment.task_id.to_string(),
        hostname: network.private_dns_name.clone(),
        address: Some(network.address.to_string()),
        dns: dns(network),
        extra_hosts: extra_hosts(assignment),
        limits: TaskLimits {
            cpu: Some(u64::from(assignment.cpu)),
            memory: Some(u64::from(assignment.memory_mib) << 20),
            pids: Some(PIDS_MAX),
        },
        storage: place.template.clone(),
        metadata: metadata::make(assignment, images, seen),
        containers: assignment
            .containers
            .iter()
            .zip(images)
            .map(|(container, image)| container_bundle(place, assignment, container, image))
            .collect(),
        shared_pids: assignment.shared_pids,
        sysctls: system_controls(assignment.containers.iter(), true),
    };
    mounts::add(place, assignment, images, &mut bundle.containers);
    firelens::add(place.files, assignment, &mut bundle.containers);
    bundle
}

/// The directories that have to exist before the shim gets the bundle; those in storage of its
/// own are made by the shim itself.
pub(crate) fn directories(bundle: &TaskBundle, storage: Option<&Path>) -> Vec<PathBuf> {
    let mut directories = Vec::new();
    for container in &bundle.containers {
        directories.push(container.spec.rootfs.upper.clone());
        directories.push(container.spec.rootfs.work.clone());
        directories.extend(
            container
                .spec
                .mounts
                .iter()
                .map(|mount| mount.source.clone()),
        );
        directories.extend(container.log.as_ref().map(|log| log.directory.clone()));
    }
    if let Some(storage) = storage {
        directories.retain(|directory| !directory.starts_with(storage));
    }
    directories
}

fn container_bundle(
    place: &Place<'_>,
    assignment: &Assignment,
    container: &ContainerAssignment,
    image: &Image,
) -> ContainerBundle {
    let definition = &container.definition;
    let stop_timeout = definition
        .stop_timeout_seconds
        .unwrap_or(STOP_TIMEOUT_SECONDS);
    ContainerBundle {
        name: definition.name.clone(),
        spec: container_spec(place, assignment, container, image),
        essential: definition.essential,
        cpu: u64::from(definition.cpu).max(CPU_LEAST),
        memory: definition.memory_mib.map(|mib| u64::from(mib) << 20),
        memory_reservation: definition
            .memory_reservation_mib
            .map(|mib| u64::from(mib) << 20),
        depends_on: dependencies(definition),
        start_timeout_ms: definition
            .start_timeout_seconds
            .map(|s| u64::from(s) * 1000),
        stop_timeout_ms: u64::from(stop_timeout) * 1000,
        stop_signal: image.config.stop_signal.clone().unwrap_or_default(),
        log: container.log.as_ref().map(|log| LogBundle {
            directory: place.files.output(&assignment.task_id, &definition.name),
            mode: log_mode(log),
            limit: DEFAULT_SPOOL_LIMIT,
            forward: None,
        }),
        interactive: definition.interactive.unwrap_or(false),
        image: definition.image.clone(),
        health_check: definition
            .health_check
            .as_ref()
            .and_then(|check| health_check(check, place.pace)),
        restart: definition
            .restart_policy
            .as_ref()
            .filter(|policy| policy.enabled)
            .map(|policy| restart(policy, place.pace)),
    }
}

/// What the runtime makes the container of.
fn container_spec(
    place: &Place<'_>,
    assignment: &Assignment,
    container: &ContainerAssignment,
    image: &Image,
) -> ContainerSpec {
    let definition = &container.definition;
    let rootfs = place.rootfs(&definition.name);
    let linux = definition.linux_parameters.clone().unwrap_or_default();
    ContainerSpec {
        rootfs: Rootfs {
            lower: image.lower_directories().map(Into::into).collect(),
            upper: rootfs.join("upper"),
            work: rootfs.join("work"),
            readonly: definition.readonly_root_filesystem.unwrap_or(false),
        },
        args: arguments(definition, image),
        env: environment(assignment, container, image),
        cwd: definition
            .working_directory
            .clone()
            .unwrap_or_else(|| image.config.working_dir.clone()),
        user: definition
            .user
            .clone()
            .unwrap_or_else(|| image.config.user.clone()),
        limits: limits(definition),
        tmpfs: linux
            .tmpfs
            .iter()
            .map(|tmpfs| TemporaryFilesystem {
                target: tmpfs.container_path.clone(),
                size: u64::from(tmpfs.size_mib) << 20,
                options: tmpfs.mount_options.clone(),
            })
            .collect(),
        add_capabilities: linux.capabilities_add,
        drop_capabilities: linux.capabilities_drop,
        init: linux.init_process_enabled.unwrap_or(false),
        terminal: definition.pseudo_terminal.unwrap_or(false),
        sysctls: system_controls(std::iter::once(container), false),
        ..ContainerSpec::default()
    }
}

fn log_mode(log: &LogAssignment) -> LogMode {
    if log.blocking {
        LogMode::Blocking
    } else {
        LogMode::NonBlocking {
            max_buffer: log.max_buffer_bytes,
        }
    }
}

/// The check of the definition; the image's own does not count on ECS.
fn health_check(check: &HealthCheck, pace: Pace) -> Option<HealthCheckBundle> {
    let (form, rest) = check.command.split_first()?;
    let args = match form.as_str() {
        "CMD" => rest.to_vec(),
        "CMD-SHELL" => [&["/bin/sh".to_owned(), "-c".to_owned()], rest].concat(),
        // `NONE`: there is to be no check.
        _ => return None,
    };
    Some(HealthCheckBundle {
        args,
        interval_ms: scaled(check.interval_seconds, pace),
        timeout_ms: u64::from(check.timeout_seconds) * 1000,
        retries: check.retries,
        start_period_ms: scaled(check.start_period_seconds.unwrap_or(0), pace),
    })
}

/// A period in milliseconds of the wall clock.
fn scaled(seconds: u32, pace: Pace) -> u64 {
    u64::try_from(pace.seconds(seconds.into())).unwrap_or(0)
}

fn restart(policy: &RestartPolicy, pace: Pace) -> RestartBundle {
    let period = policy
        .attempt_period_seconds
        .unwrap_or(RESTART_ATTEMPT_PERIOD_SECONDS);
    RestartBundle {
        ignored_exit_codes: policy.ignored_exit_codes.clone(),
        attempt_period_ms: scaled(period, pace),
    }
}

/// ENTRYPOINT and CMD as Docker merges them: an entry point of the definition drops the image's
/// command too.
fn arguments(definition: &ContainerDefinition, image: &Image) -> Vec<String> {
    let given = |list: &Option<Vec<String>>| list.clone().filter(|list| !list.is_empty());
    let (entry_point, command) = match (given(&definition.entry_point), given(&definition.command))
    {
        (Some(entry_point), command) => (entry_point, command.unwrap_or_default()),
        (None, Some(command)) => (image.config.entrypoint.clone(), command),
        (None, None) => (image.config.entrypoint.clone(), image.config.cmd.clone()),
    };
    [entry_point, command].concat()
}

/// The image's variables, what Fargate sets, then the definition's; later ones win.
fn environment(
    assignment: &Assignment,
    container: &ContainerAssignment,
    image: &Image,
) -> Vec<String> {
    let definition = &container.definition;
    let fixed = [
        "AWS_EXECUTION_ENV=AWS_ECS_FARGATE".to_owned(),
        format!("AWS_REGION={}", assignment.region),
        format!("AWS_DEFAULT_REGION={}", assignment.region),
        format!("HOSTNAME={}", assignment.network.private_dns_name),
    ];
    let path = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin".to_owned();
    let own = definition
        .environment
        .iter()
        .map(|v| format!("{}={}", v.name, v.value));
    let mut merged: Vec<String> = Vec::new();
    let all = std::iter::once(path)
        .chain(image.config.env.iter().cloned())
        .chain(fixed)
        .chain(metadata::environment(container))
        .chain(own);
    for variable in all {
        let name = variable.split('=').next().unwrap_or_default().to_owned();
        let same = |known: &&mut String| known.split('=').next() == Some(name.as_str());
        match merged.iter_mut().find(same) {
            Some(known) => *known = variable,
            None => merged.push(variable),
        }
    }
    merged
}

fn limits(definition: &ContainerDefinition) -> Vec<ResourceLimit> {
    let unlimited = |value: i64| u64::try_from(value).unwrap_or(u64::MAX);
    let mut limits: Vec<_> = definition
        .ulimits
        .iter()
        .map(|limit| ResourceLimit {
            name: limit.name.clone(),
            soft: unlimited(limit.soft_limit),
            hard: unlimited(limit.hard_limit),
        })
        .collect();
    if !limits.iter().any(|limit| limit.name == "nofile") {
        limits.push(ResourceLimit {
            name: "nofile".to_owned(),
            soft: NOFILE.0,
            hard: NOFILE.1,
        });
    }
    limits
}

/// Kernel parameters of the network, which the containers have in common (of several values the
/// last one counts), or those of each container's own.
fn system_controls<'a>(
    containers: impl Iterator<Item = &'a ContainerAssignment>,
    of_network: bool,
) -> BTreeMap<String, String> {
    containers
        .flat_map(|container| &container.definition.system_controls)
        .filter(|control| control.namespace.starts_with("net.") == of_network)
        .map(|control| (control.namespace.clone(), control.value.clone()))
        .collect()
}

fn dependencies(definition: &ContainerDefinition) -> Vec<Dependency> {
    definition
        .depends_on
        .iter()
        .map(|dependency| Dependency {
            container: dependency.container_name.clone(),
            condition: match dependency.condition {
                DependencyCondition::Start => Condition::Start,
                DependencyCondition::Complete => Condition::Complete,
                DependencyCondition::Success => Condition::Success,
                DependencyCondition::Healthy => Condition::Healthy,
            },
        })
        .collect()
}

fn extra_hosts(assignment: &Assignment) -> Vec<ExtraHost> {
    assignment
        .containers
        .iter()
        .flat_map(|container| &container.definition.extra_hosts)
        .map(|entry| ExtraHost {
            address: entry.ip_address.clone(),
            hostname: entry.hostname.clone(),
        })
        .collect()
}
