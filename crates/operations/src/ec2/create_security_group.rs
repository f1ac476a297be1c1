//! `CreateSecurityGroup`.

use aws_api::ec2::{CreateSecurityGroupInput, CreateSecurityGroupOutput};
use model::network::{SecurityGroup, Vpc};
use model::{SecurityGroupId, Tag};
use rules::security_group::is_plain_text;
use smithy::{Call, ServiceError};
use store::Tx;

use super::errors::{check_dry_run, invalid_value, missing_parameter};
use super::input::{required, text};
use super::query::render_tags;
use super::security_group::{DEFAULT_NAME, default_vpc};
use super::tag_specification::read_tags;
use super::{Ec2Service, limits, lookup, parts};
use crate::context::{Random, scope};
use crate::error::Failure;

/// What a new group is to be.
#[derive(Debug)]
struct Request {
    name: String,
    description: String,
    /// The default VPC when not given.
    vpc_id: Option<String>,
    tags: Vec<Tag>,
}

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    input: CreateSecurityGroupInput,
) -> Result<CreateSecurityGroupOutput, ServiceError> {
    check_dry_run(input.dry_run)?;
    let request = Request {
        name: read_name(input.group_name)?,
        description: read_description(input.description)?,
        vpc_id: text(input.vpc_id),
        tags: read_tags(input.tag_specifications, "security-group")?,
    };
    let (random, now) = (service.random, (service.clock)());
    let group = service
        .store
        .write(move |tx| {
            let group = make(tx, request, random)?;
            parts::make_egress_rules(tx, &group, random, now)?;
            Ok::<_, Failure>(group)
        })
        .await?;
    Ok(CreateSecurityGroupOutput {
        group_id: Some(group.id.to_string()),
        tags: Some(render_tags(&group.tags)),
        security_group_arn: Some(scope(call).ec2(&format!("security-group/{}", group.id))),
    })
}

fn make(tx: &mut Tx<'_>, request: Request, random: Random) -> Result<SecurityGroup, Failure> {
    let vpc: Vpc = match &request.vpc_id {
        Some(id) => lookup::vpc(tx, id)?,
        None => default_vpc(tx)?,
    };
    let groups = tx.security_group_list()?;
    // "Names are case-insensitive and must be unique within the VPC."
    let is_taken = groups
        .iter()
        .any(|group| group.vpc_id == vpc.id && group.name.eq_ignore_ascii_case(&request.name));
    if is_taken {
        let (name, id) = (&request.name, &vpc.id);
        return Err(ServiceError::sender(
            "InvalidGroup.Duplicate",
            format!("The security group '{name}' already exists for VPC '{id}'"),
        )
        .into());
    }
    limits::check(
        groups.len(),
        limits::SECURITY_GROUPS,
        "SecurityGroupLimitExceeded",
        "security groups",
    )?;
    let group = SecurityGroup {
        id: SecurityGroupId::from_random(random()),
        vpc_id: vpc.id,
        name: request.name,
        description: request.description,
        tags: request.tags,
    };
    tx.security_group_put(&group)?;
    Ok(group)
}

/// Trailing spaces are not part of a name ("Security group basics" in the VPC user guide).
fn read_name(given: Option<String>) -> Result<String, ServiceError> {
    let given = required(given, "GroupName")?;
    let name = given.trim_end_matches(' ');
    let invalid = |why: &str| {
        let text = format!("Value ({name}) for parameter GroupName is invalid. {why}");
        Err(invalid_value(text))
    };
    if name.is_empty() {
        return Err(missing_parameter("GroupName"));
    }
    if !name.is_ascii() {
        return invalid("Character sets beyond ASCII are not supported.");
    }
    if name.starts_with("sg-") {
        return invalid("Group names may not be in the format sg-*.");
    }
    if !is_plain_text(name) {
        return invalid(
            "Valid names are strings less than 256 characters from the following set:  \
             a-zA-Z0-9. _-:/()#,@[]+=&;{}!$*",
        );
    }
    if name.eq_ignore_ascii_case(DEFAULT_NAME) {
        return Err(invalid_value(format!(
            "Cannot use reserved security group name: {name}"
        )));
    }
    Ok(name.to_owned())
}

fn read_description(given: Option<String>) -> Result<String, ServiceError> {
    let description = required(given, "GroupDescription")?;
    if is_plain_text(&description) {
        return Ok(description);
    }
    Err(invalid_value(
        "Invalid security group description. Valid descriptions are strings less than 256 \
         characters from the following set:  a-zA-Z0-9. _-:/()#,@[]+=&;{}!$*",
    ))
}
