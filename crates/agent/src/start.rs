//! The start of a task, step by step. A step that fails names its failure; everything made before
//! it is removed when what owns it is dropped.
//!
//! Images and sandbox are had at the same time: neither needs the other.

use std::path::{Path, PathBuf};

use engine::{ContainerAssignment, OutputId};
use host::net::PortConfig;
use images::{Image, Platform, PullRequest};
use model::task::{AttachmentStatus, TaskStatus};
use model::task_definition::RuntimePlatform;

use crate::bundle::Place;
use crate::failure::StartFailure;
use crate::files::{self, TASK_FILE};
use crate::residence::Residence;
use crate::runner::Runner;
use crate::shim::forward;
use crate::shim::protocol::TaskBundle;
use crate::{bundle, credentials, firelens};

/// Makes everything ready for the task's containers. Its residence is in the runner as soon as it
/// has one, also when this fails or is cancelled.
pub(crate) async fn prepare(runner: &Runner) -> Result<TaskBundle, StartFailure> {
    let platform = platform(runner.assignment.platform.as_ref())?;
    firelens::check(&runner.assignment).map_err(StartFailure::initialization)?;
    let (images, (), template) = tokio::try_join!(
        pull_images(runner, platform),
        move_in(runner),
        storage_template(runner)
    )?;
    let storage = match &*runner.residence.lock().await {
        Some(residence) => residence.storage(),
        None => None,
    };
    let files = &runner.shared.files;
    let place = Place {
        files,
        root: storage
            .clone()
            .unwrap_or_else(|| files.task(runner.task_id())),
        template,
        pace: runner.shared.config.pace,
    };
    let bundle = bundle::make(&place, &runner.assignment, &images, &runner.seen());
    prepare_directories(runner, &bundle, storage.as_deref())
        .map_err(|error| StartFailure::resources("cannot make the task's directories", &error))?;
    Ok(bundle)
}

/// Hands the task to its shim. Not to be cancelled: from here on, containers may run.
pub(crate) async fn hand_over(
    runner: &Runner,
    residence: &Residence,
    bundle: TaskBundle,
) -> Result<(), StartFailure> {
    files::write_json(&residence.directory().join(TASK_FILE), &runner.record())
        .map_err(|error| StartFailure::resources("cannot record the task", &error))?;
    residence
        .assign(bundle)
        .await
        .map_err(|error| StartFailure::resources("cannot hand the task to its shim", &error))
}

/// Resolves and pulls the containers' images, all at once.
async fn pull_images(runner: &Runner, platform: Platform) -> Result<Vec<Image>, StartFailure> {
    let now = runner.shared.now();
    runner.report(|seen| seen.pull_started_at = Some(now));
    let pulls = runner
        .assignment
        .containers
        .iter()
        .map(|container| pull(runner, container, platform.clone()));
    let images = futures_util::future::try_join_all(pulls).await?;
    let now = runner.shared.now();
    runner.report(|seen| {
        seen.pull_stopped_at = Some(now);
        for (container, image) in seen.containers.iter_mut().zip(&images) {
            container.image_digest = Some(image.digest.to_string());
        }
    });
    Ok(images)
}

async fn pull(
    runner: &Runner,
    container: &ContainerAssignment,
    platform: Platform,
) -> Result<Image, StartFailure> {
    let definition = &container.definition;
    let failed = |error: &dyn std::fmt::Display| StartFailure::pull(&definition.name, error);
    let mut request = PullRequest::new(&container.image()).map_err(|error| failed(&error))?;
    request.platform = platform;
    if let Some(file) = &runner.shared.config.registry_auth {
        request.credentials = credentials::find(file, request.reference.registry())
            .map_err(|error| failed(&format!("cannot read {}: {error}", file.display())))?;
    }
    runner
        .shared
        .images
        .pull(&request)
        .await
        .map_err(|error| failed(&error))
}

/// Takes a sandbox and gives its interface the task's addresses, once its VPC's router knows what
/// may pass there.
async fn move_in(runner: &Runner) -> Result<(), StartFailure> {
    let network = &runner.assignment.network;
    let networks = &runner.shared.networks;
    let missing = |what: &str| {
        let error = std::io::Error::from(std::io::ErrorKind::TimedOut);
        StartFailure::resources(&format!("the router of {} {what}", network.vpc_id), &error)
    };
    let router = networks.router(&network.vpc_id).await;
    let router = router.ok_or_else(|| missing("is not there"))?;
    runner.report(|seen| seen.attachment = AttachmentStatus::Attaching);
    // From here on the end of the task ends it, also when this is given up.
    let mut slot = runner.residence.lock().await;
    let taken = runner.shared.pool.take(&router).await;
    let residence = taken
        .and_then(Residence::new)
        .map_err(|error| StartFailure::resources("cannot prepare the task's sandbox", &error))?;
    let residence = slot.insert(residence);
    // The router of the sandbox may be one that was made anew since, and knows less.
    let known = networks.router_with(network).await;
    let router = known.ok_or_else(|| missing("does not know the task's interface"))?;
    let config = PortConfig {
        mac: mac(&network.mac_address),
        address: network.address,
        prefix_len: network.subnet_cidr.prefix_len,
        gateway: network.gateway,
        ipv6: network.ipv6_address,
    };
    residence
        .configure(&router, config)
        .await
        .map_err(|error| {
            StartFailure::resources("cannot configure the network interface", &error)
        })?;
    let now = runner.shared.now();
    runner.report(|seen| {
        seen.attachment = AttachmentStatus::Attached;
        seen.connectivity_at = Some(now);
        seen.status = seen.status.max(TaskStatus::Pending);
    });
    Ok(())
}

/// What the task's disk space is made from.
async fn storage_template(runner: &Runner) -> Result<Option<PathBuf>, StartFailure> {
    let size = runner.assignment.ephemeral_storage_gib;
    let template = runner.shared.storage.template_of(size).await;
    template.map_err(|error| StartFailure::resources("cannot prepare the disk space", &error))
}

fn prepare_directories(
    runner: &Runner,
    bundle: &TaskBundle,
    storage: Option<&Path>,
) -> std::io::Result<()> {
    let task = &runner.assignment.task_id;
    // What an interrupted start left is not this one's.
    files::remove_tree(&runner.shared.files.task(task))?;
    for container in &runner.assignment.containers {
        if let Some(log) = &container.log {
            let id = OutputId {
                task_id: task.clone(),
                container: container.definition.name.clone(),
            };
            runner.shared.outputs.add(id, log.clone())?;
        }
    }
    for directory in bundle::directories(bundle, storage) {
        fs_err::create_dir_all(&directory)?;
    }
    for log in bundle.containers.iter().filter_map(|one| one.log.as_ref()) {
        if let Some(forward) = &log.forward {
            forward::prepare_directory(&forward.socket_directory)?;
        }
    }
    Ok(())
}

/// The platform to pull for. Code for another processor is refused: it could not run.
fn platform(wanted: Option<&RuntimePlatform>) -> Result<Platform, StartFailure> {
    let host = Platform::host();
    let architecture = wanted.and_then(|wanted| wanted.cpu_architecture.as_deref());
    match (architecture, host.architecture()) {
        (None, _) | (Some("X86_64"), "amd64") | (Some("ARM64"), "arm64") => Ok(host),
        (Some(wanted), has) => Err(StartFailure {
            task_reason: format!(
                "The task asks for the CPU architecture {wanted}, and this host runs linux/{has}."
            ),
            container: None,
        }),
    }
}

/// The six bytes of `02:…`; an address that does not parse is refused by the router.
pub(crate) fn mac(text: &str) -> [u8; 6] {
    let mut mac = [0; 6];
    for (byte, digits) in mac.iter_mut().zip(text.split(':')) {
        *byte = u8::from_str_radix(digits, 16).unwrap_or(0);
    }
    mac
}
