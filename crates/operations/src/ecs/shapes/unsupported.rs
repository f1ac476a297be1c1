//! What may stand in a task definition on AWS and has no effect here yet.
//!
//! Such members are refused at registration, so that nothing is kept that does not act. Members
//! that only launch types other than Fargate have are kept: no task can be run from such a
//! definition.

use aws_api::ecs::{ContainerDefinition, RegisterTaskDefinitionInput, Volume};
use smithy::ServiceError;

use crate::ecs::errors::{client, unsupported};

/// The first member that cannot act yet, as an error that names it.
pub(in crate::ecs) fn refuse(input: &RegisterTaskDefinitionInput) -> Result<(), ServiceError> {
    if is_given(input.inference_accelerators.as_ref()) {
        return Err(client("Unsupported field 'inferenceAccelerators'."));
    }
    let os = input
        .runtime_platform
        .as_ref()
        .and_then(|platform| platform.operating_system_family.as_deref());
    let windows = os.is_some_and(|family| family != "LINUX");
    first(&[
        (input.proxy_configuration.is_some(), "proxyConfiguration"),
        (
            input.trusted_execution_configuration.is_some(),
            "trustedExecutionConfiguration",
        ),
        (
            input.enable_fault_injection == Some(true),
            "enableFaultInjection",
        ),
        (
            windows,
            "runtimePlatform.operatingSystemFamily other than LINUX",
        ),
    ])
    .map_or(Ok(()), |member| Err(unsupported(member)))?;
    for (index, volume) in input.volumes.iter().flatten().enumerate() {
        if let Some(member) = in_volume(volume) {
            return Err(unsupported(&format!("volumes[{index}].{member}")));
        }
    }
    for (index, container) in input.container_definitions.iter().flatten().enumerate() {
        if let Some(member) = in_container(container) {
            return Err(unsupported(&format!(
                "containerDefinitions[{index}].{member}"
            )));
        }
    }
    Ok(())
}

fn in_volume(volume: &Volume) -> Option<&'static str> {
    first(&[
        (
            volume.docker_volume_configuration.is_some(),
            "dockerVolumeConfiguration",
        ),
        (
            volume.efs_volume_configuration.is_some(),
            "efsVolumeConfiguration",
        ),
        (
            volume.s3files_volume_configuration.is_some(),
            "s3filesVolumeConfiguration",
        ),
        (
            volume
                .fsx_windows_file_server_volume_configuration
                .is_some(),
            "fsxWindowsFileServerVolumeConfiguration",
        ),
        (
            volume.configured_at_launch == Some(true),
            "configuredAtLaunch",
        ),
    ])
}

fn in_container(container: &ContainerDefinition) -> Option<&'static str> {
    let log = container.log_configuration.as_ref();
    let driver = log.and_then(|log| log.log_driver.as_deref());
    first(&[
        (
            container.repository_credentials.is_some(),
            "repositoryCredentials",
        ),
        (
            is_given(container.environment_files.as_ref()),
            "environmentFiles",
        ),
        (is_given(container.secrets.as_ref()), "secrets"),
        (
            is_given(container.resource_requirements.as_ref()),
            "resourceRequirements",
        ),
        (
            driver == Some("splunk"),
            "logConfiguration with the driver splunk",
        ),
        (
            is_given(log.and_then(|log| log.secret_options.as_ref())),
            "logConfiguration.secretOptions",
        ),
        (
            is_given(container.credential_specs.as_ref()),
            "credentialSpecs",
        ),
        (
            tmpfs_options(container).any(|option| TMPFS_OPTIONS.contains(&option)),
            "linuxParameters.tmpfs.mountOptions that change other mounts",
        ),
    ])
}

/// Options that AWS lists for file systems in memory although they say nothing about a new one.
const TMPFS_OPTIONS: [&str; 12] = [
    "bind",
    "mpol",
    "private",
    "rbind",
    "remount",
    "rprivate",
    "rshared",
    "rslave",
    "runbindable",
    "shared",
    "slave",
    "unbindable",
];

fn tmpfs_options(container: &ContainerDefinition) -> impl Iterator<Item = &str> {
    container
        .linux_parameters
        .iter()
        .flat_map(|parameters| parameters.tmpfs.iter().flatten())
        .flat_map(|tmpfs| tmpfs.mount_options.iter().flatten())
        .map(String::as_str)
}

/// Empty lists are the same as absent ones.
fn is_given<T>(list: Option<&Vec<T>>) -> bool {
    list.is_some_and(|list| !list.is_empty())
}

fn first(members: &[(bool, &'static str)]) -> Option<&'static str> {
    members
        .iter()
        .find(|(given, _)| *given)
        .map(|(_, member)| *member)
}
