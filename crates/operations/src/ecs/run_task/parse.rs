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
use crate::ecs::given::{self, Launch, Token};
use crate::ecs::shapes::overrides;
use crate::ecs::{lookup, tagging};
use crate::fingerprint::fingerprint;
use crate::json_length::json_length;

const COUNT_MAX: i32 = 10;
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
pub(super) struct NetworkWish {
    pub(super) subnets: Vec<String>,
    pub(super) security_groups: Vec<String>,
    /// Where a public address is to come from, if one is wanted.
    pub(super) public_range: Option<Ipv4Cidr>,
}

pub(super) fn parse(
    input: RunTaskInput,
    scope: &Scope,
    public_range: Option<Ipv4Cidr>,
) -> Result<Wish, ServiceError> {
    refuse_unsupported(&input)?;
    let token = given::token(
        input.client_token.as_deref(),
        CLIENT_TOKEN_LENGTH_MAX,
        || fingerprint(&input),
    )?;
    let network = given::network(input.network_configuration, public_range.is_some())?;
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
        launch: given::launch(input.launch_type, input.capacity_provider_strategy)?,
        platform_version: fargate::platform_version(input.platform_version.as_deref()).ok_or_else(
            || {
                kinds::PLATFORM_UNKNOWN_EXCEPTION
                    .error("The specified platform version does not exist.")
            },
        )?,
        network: network.map(|network| NetworkWish {
            subnets: network.subnets,
            security_groups: network.security_groups,
            public_range: public_range.filter(|_| network.assign_public_ip),
        }),
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
