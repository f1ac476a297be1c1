//! The rules for FireLens: one log router in a task, and containers that log through it.
//!
//! Source: "FirelensConfiguration" in the API reference, "Using the FireLens log driver" in the
//! developer guide.

use model::task_definition::{ContainerDefinition, FirelensConfiguration};

use super::{Refusal, refuse};

const DRIVER: &str = "awsfirelens";
const TYPES: [&str; 2] = ["fluentd", "fluentbit"];
const OPTIONS: [&str; 3] = [
    "enable-ecs-log-metadata",
    "config-file-type",
    "config-file-value",
];
const BUFFER_LIMIT: &str = "log-driver-buffer-limit";
/// In lines.
const BUFFER_LIMIT_END: u32 = 536_870_912;

pub(super) fn validate(containers: &[ContainerDefinition]) -> Result<(), Refusal> {
    let routers: Vec<_> = containers
        .iter()
        .filter_map(|container| Some((container, container.firelens_configuration.as_ref()?)))
        .collect();
    let is_client = |container: &&ContainerDefinition| {
        container
            .log_configuration
            .as_ref()
            .is_some_and(|log| log.log_driver == DRIVER)
    };
    let clients: Vec<_> = containers.iter().filter(is_client).collect();
    match routers.as_slice() {
        [] if clients.is_empty() => return Ok(()),
        [] => {
            return refuse(
                "When awsfirelens log driver is specified in log configuration, a firelens \
                 configuration object must be configured in one of the containers.",
            );
        }
        [(router, firelens)] => {
            if is_client(router) {
                return refuse(format!(
                    "The container '{}' has a firelensConfiguration object, so it can't use the \
                     awsfirelens log driver.",
                    router.name
                ));
            }
            options(firelens)?;
        }
        _ => {
            return refuse(
                "Only one container in a task definition can have a firelensConfiguration object.",
            );
        }
    }
    if clients.is_empty() {
        return refuse(
            "When a firelensConfiguration object is specified, at least one container has to be \
             configured with the awsfirelens log driver.",
        );
    }
    clients.into_iter().try_for_each(buffer_limit)
}

fn options(firelens: &FirelensConfiguration) -> Result<(), Refusal> {
    if !TYPES.contains(&firelens.kind.as_str()) {
        return refuse(format!(
            "Invalid firelensConfiguration type '{}'. Must be one of [{}]",
            firelens.kind,
            TYPES.join(",")
        ));
    }
    for name in firelens.options.keys() {
        if !OPTIONS.contains(&name.as_str()) {
            return refuse(format!("Unknown firelensConfiguration option '{name}'."));
        }
    }
    let option = |name: &str| firelens.options.get(name).map(String::as_str);
    if let Some(value) = option("enable-ecs-log-metadata")
        && !["true", "false"].contains(&value)
    {
        return refuse(
            "The firelensConfiguration option 'enable-ecs-log-metadata' must be true or false.",
        );
    }
    match (option("config-file-type"), option("config-file-value")) {
        (None, None) => Ok(()),
        (Some("file"), Some(path)) if path.starts_with('/') && !path.contains(['\n', '\0']) => {
            Ok(())
        }
        (Some("file"), _) => refuse(
            "The firelensConfiguration option 'config-file-value' must be the absolute path of a \
             file in the container.",
        ),
        (Some("s3"), _) => refuse(
            "Tasks using the Fargate launch type only support the firelensConfiguration \
             config-file-type 'file'.",
        ),
        _ => refuse(
            "The firelensConfiguration options 'config-file-type' and 'config-file-value' must be \
             given together; the type must be one of [s3,file]",
        ),
    }
}

fn buffer_limit(container: &ContainerDefinition) -> Result<(), Refusal> {
    let log = container.log_configuration.as_ref();
    let Some(text) = log.and_then(|log| log.options.get(BUFFER_LIMIT)) else {
        return Ok(());
    };
    match text.parse::<u32>() {
        Ok(limit) if limit < BUFFER_LIMIT_END => Ok(()),
        _ => refuse(format!(
            "The log option {BUFFER_LIMIT} of container '{}' must be greater than or equal to 0 \
             and less than {BUFFER_LIMIT_END}.",
            container.name
        )),
    }
}
