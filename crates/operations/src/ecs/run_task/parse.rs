//! What a `RunTask` request asks for.

use aws_api::ecs::{self as api, RunTaskInput, errors as kinds};
use model::Tag;
use model::arn::Scope;
use model::network::Ipv4Cidr;
use model::task::TaskOverride;
use rules::fargate;
use rules::reference::TaskDefinitionReference;
use smithy::ServiceError;

use crate::ecs::errors::{client, invalid_parameter, unsupported_parameter};
use crate::ecs::shapes::overrides;
use crate::ecs::{lookup, tagging};
use crate::fingerprint::fingerprint;
use crate::json_length::json_length;

const COUNT_MAX: i32 = 10;
const SUBNETS_MAX: usize = 16;
const SECURITY_GROUPS_MAX: usize = 5;
const STARTED_BY_LENGTH_MAX: usize = 128;
const GROUP_LENGTH_MAX: usize = 255;
const CLIENT_TOKEN_LENGTH_MAX: usize = 64;
/// As JSON.
const OVERRIDES_LENGTH_MAX: usize = 8192;

#[derive(Debug)]
pub(super) struct Wish {
    pub(super) cluster: String,
    pub(super) definition: TaskDefinitionReference,
    pub(super) count: u32,
    pub(super) launch: Launch,
    pub(super) platform_version: &'static str,
    pub(super) network: Option<NetworkWish>,
    pub(super) overrides: TaskOverride,
    pub(super) enable_execute_command: bool,
    pub(super) group: Option<String>,
    pub(super) started_by: Option<String>,
    pub(super) tags: Vec<Tag>,
    pub(super) propagate_tags: bool,
    pub(super) managed_tags: bool,
    pub(super) token: Option<Token>,
}

#[derive(Debug)]
pub(super) enum Launch {
    /// The caller says nothing: the cluster's default strategy.
    Default,
    Type(String),
    Strategy(Vec<api::CapacityProviderStrategyItem>),
}

#[derive(Debug)]
pub(super) struct NetworkWish {
    pub(super) subnets: Vec<String>,
    pub(super) security_groups: Vec<String>,
    /// Where a public address is to come from, if one is wanted.
    pub(super) public_range: Option<Ipv4Cidr>,
}

#[derive(Debug)]
pub(super) struct Token {
    pub(super) text: String,
    /// Of the whole request.
    pub(super) fingerprint: String,
}

pub(super) fn parse(
    input: RunTaskInput,
    scope: &Scope,
    public_range: Option<Ipv4Cidr>,
) -> Result<Wish, ServiceError> {
    refuse_unsupported(&input)?;
    let token = token(&input)?;
    let named = input.task_definition.as_deref().unwrap_or("");
    if named.is_empty() {
        return Err(client("TaskDefinition not found."));
    }
    let definition = lookup::definition_reference(named, scope)
        .map_err(|_| client("TaskDefinition not found."))?;
    Ok(Wish {
        cluster: lookup::cluster_name(input.cluster.as_deref(), scope)?,
        definition,
        count: count(input.count)?,
        launch: launch(input.launch_type, input.capacity_provider_strategy)?,
        platform_version: fargate::platform_version(input.platform_version.as_deref()).ok_or_else(
            || {
                kinds::PLATFORM_UNKNOWN_EXCEPTION
                    .error("The specified platform version does not exist.")
            },
        )?,
        network: input
            .network_configuration
            .and_then(|network| network.awsvpc_configuration)
            .map(|network| network_wish(network, public_range))
            .transpose()?,
        overrides: overrides(input.overrides)?,
        enable_execute_command: input.enable_execute_command.unwrap_or(false),
        group: limited(input.group, GROUP_LENGTH_MAX, "group")?,
        started_by: limited(input.started_by, STARTED_BY_LENGTH_MAX, "startedBy")?,
        tags: tagging::read(input.tags)?,
        propagate_tags: propagates(input.propagate_tags.as_deref())?,
        managed_tags: input.enable_ecs_managed_tags.unwrap_or(false),
        token,
    })
}

fn refuse_unsupported(input: &RunTaskInput) -> Result<(), ServiceError> {
    fn given<T>(list: Option<&Vec<T>>) -> bool {
        list.is_some_and(|list| !list.is_empty())
    }
    if given(input.placement_constraints.as_ref()) {
        return Err(invalid_parameter(
            "Placement constraints are not supported with FARGATE launch type.",
        ));
    }
    if given(input.placement_strategy.as_ref()) {
        return Err(invalid_parameter(
            "Placement strategies are not supported with FARGATE launch type.",
        ));
    }
    if given(input.volume_configurations.as_ref()) {
        return Err(unsupported_parameter("volumeConfigurations"));
    }
    if input
        .reference_id
        .as_deref()
        .is_some_and(|id| !id.is_empty())
    {
        return Err(unsupported_parameter("referenceId"));
    }
    Ok(())
}

fn token(input: &RunTaskInput) -> Result<Option<Token>, ServiceError> {
    let Some(text) = input.client_token.clone().filter(|text| !text.is_empty()) else {
        return Ok(None);
    };
    let is_valid = text.len() <= CLIENT_TOKEN_LENGTH_MAX
        && text.bytes().all(|byte| (33..=126).contains(&byte));
    if !is_valid {
        return Err(invalid_parameter(format!(
            "clientToken can have up to {CLIENT_TOKEN_LENGTH_MAX} characters in the range of 33-126."
        )));
    }
    let fingerprint = fingerprint(input);
    Ok(Some(Token { text, fingerprint }))
}

fn overrides(given: Option<api::TaskOverride>) -> Result<TaskOverride, ServiceError> {
    let given = given.unwrap_or_default();
    if json_length(&given) > OVERRIDES_LENGTH_MAX {
        return Err(invalid_parameter(format!(
            "Container Overrides length must be at most {OVERRIDES_LENGTH_MAX}"
        )));
    }
    overrides::parse(given)
}

fn count(given: Option<i32>) -> Result<u32, ServiceError> {
    let count = given.unwrap_or(1);
    match u32::try_from(count) {
        Ok(valid) if (1..=COUNT_MAX).contains(&count) => Ok(valid),
        _ => Err(invalid_parameter(format!(
            "count must be between 1 and {COUNT_MAX}."
        ))),
    }
}

fn launch(
    launch_type: Option<String>,
    strategy: Option<Vec<api::CapacityProviderStrategyItem>>,
) -> Result<Launch, ServiceError> {
    let launch_type = launch_type.filter(|text| !text.is_empty());
    let strategy = strategy.filter(|items| !items.is_empty());
    match (launch_type, strategy) {
        (Some(_), Some(_)) => Err(invalid_parameter(
            "Specifying both a launch type and capacity provider strategy is not supported. \
             Remove one and try again.",
        )),
        (Some(launch_type), None) => Ok(Launch::Type(launch_type)),
        (None, Some(items)) => Ok(Launch::Strategy(items)),
        (None, None) => Ok(Launch::Default),
    }
}

fn network_wish(
    given: api::AwsVpcConfiguration,
    public_range: Option<Ipv4Cidr>,
) -> Result<NetworkWish, ServiceError> {
    let subnets = given.subnets.unwrap_or_default();
    let security_groups = given.security_groups.unwrap_or_default();
    if subnets.is_empty() {
        return Err(invalid_parameter("subnets can not be empty."));
    }
    if subnets.len() > SUBNETS_MAX {
        return Err(invalid_parameter(format!(
            "subnets can have at most {SUBNETS_MAX} items."
        )));
    }
    if security_groups.len() > SECURITY_GROUPS_MAX {
        return Err(invalid_parameter(format!(
            "securityGroups can have at most {SECURITY_GROUPS_MAX} items."
        )));
    }
    let public_range = match given.assign_public_ip.as_deref() {
        None | Some("" | "DISABLED") => None,
        Some("ENABLED") if public_range.is_some() => public_range,
        Some("ENABLED") => {
            return Err(invalid_parameter(
                "assignPublicIp: this instance of Neargate has no public addresses.",
            ));
        }
        Some(other) => {
            return Err(invalid_parameter(format!(
                "Invalid assignPublicIp '{other}'."
            )));
        }
    };
    Ok(NetworkWish {
        subnets,
        security_groups,
        public_range,
    })
}

fn propagates(given: Option<&str>) -> Result<bool, ServiceError> {
    match given {
        None | Some("" | "NONE") => Ok(false),
        Some("TASK_DEFINITION") => Ok(true),
        Some("SERVICE") => Err(invalid_parameter(
            "The SERVICE option is not supported when running a task.",
        )),
        Some(other) => Err(invalid_parameter(format!(
            "Invalid propagateTags '{other}'."
        ))),
    }
}

fn limited(
    given: Option<String>,
    length_max: usize,
    member: &str,
) -> Result<Option<String>, ServiceError> {
    let given = given.filter(|text| !text.is_empty());
    if given
        .as_ref()
        .is_some_and(|text| text.chars().count() > length_max)
    {
        return Err(invalid_parameter(format!(
            "{member} can have at most {length_max} characters."
        )));
    }
    Ok(given)
}
