//! `DescribeLogGroups`.

use aws_api::logs::{DescribeLogGroupsInput, DescribeLogGroupsOutput, LogGroup};
use smithy::{Call, ServiceError};
use telemetry::{Error, GroupFilter};

use super::LogsService;
use super::errors::invalid_parameter;
use super::lookup::{arn_with_streams, from_identifier, size};
use crate::context::scope;

/// Groups per page, the most and the default.
const PAGE: usize = 50;
/// Begins every token; the last name of the page before follows.
const TOKEN: &str = "after:";

pub(super) async fn run(
    service: &LogsService,
    call: &Call,
    input: DescribeLogGroupsInput,
) -> Result<DescribeLogGroupsOutput, ServiceError> {
    if input.log_group_name_prefix.is_some() && input.log_group_name_pattern.is_some() {
        return Err(invalid_parameter(
            "LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.",
        ));
    }
    let elsewhere = |accounts: &Vec<String>| !accounts.contains(&call.account_id);
    if input.account_identifiers.as_ref().is_some_and(elsewhere) {
        // No other account is linked to this one.
        return Ok(DescribeLogGroupsOutput {
            log_groups: Some(Vec::new()),
            next_token: None,
        });
    }
    if let Some(identifiers) = input.log_group_identifiers {
        return by_identifier(service, call, &identifiers).await;
    }
    let limit = size(input.limit).unwrap_or(PAGE).clamp(1, PAGE);
    let after = input.next_token.as_deref().map(read_token).transpose()?;
    let terse = input.log_group_name_pattern.is_some();
    let filter = GroupFilter {
        prefix: input.log_group_name_prefix,
        contains: input.log_group_name_pattern,
        class: input.log_group_class,
    };
    // One more than is shown tells whether there is a next page.
    let mut groups = service
        .on_store(call, move |store| {
            store.groups(&filter, after.as_deref(), limit + 1)
        })
        .await?;
    let more = groups.len() > limit;
    groups.truncate(limit);
    let next_token = groups
        .last()
        .filter(|_| more)
        .map(|group| format!("{TOKEN}{}", group.name));
    let groups = groups.into_iter().map(|group| {
        let group = render(call, group);
        if terse { only_names(group) } else { group }
    });
    Ok(DescribeLogGroupsOutput {
        log_groups: Some(groups.collect()),
        next_token,
    })
}

async fn by_identifier(
    service: &LogsService,
    call: &Call,
    identifiers: &[String],
) -> Result<DescribeLogGroupsOutput, ServiceError> {
    let mut names = Vec::with_capacity(identifiers.len());
    for identifier in identifiers {
        names.push(from_identifier(call, identifier)?);
    }
    names.sort();
    names.dedup();
    let groups = service
        .on_store(call, move |store| {
            let groups = names.iter().map(|name| match store.group(name) {
                Err(Error::GroupMissing) => Ok(None),
                group => group.map(Some),
            });
            groups
                .filter_map(Result::transpose)
                .collect::<Result<Vec<_>, _>>()
        })
        .await?;
    let groups = groups
        .into_iter()
        .map(|group| render(call, group))
        .collect();
    Ok(DescribeLogGroupsOutput {
        log_groups: Some(groups),
        next_token: None,
    })
}

fn read_token(token: &str) -> Result<String, ServiceError> {
    token
        .strip_prefix(TOKEN)
        .map(str::to_owned)
        .ok_or_else(|| invalid_parameter("The specified nextToken is invalid."))
}

fn render(call: &Call, group: telemetry::LogGroup) -> LogGroup {
    LogGroup {
        arn: Some(arn_with_streams(call, &group.name)),
        log_group_arn: Some(scope(call).log_group(&group.name)),
        creation_time: Some(group.created_ms),
        retention_in_days: group
            .retention_days
            .and_then(|days| i32::try_from(days).ok()),
        // Metric filters cannot be made yet.
        metric_filter_count: Some(0),
        stored_bytes: Some(i64::try_from(group.stored_bytes).unwrap_or(i64::MAX)),
        log_group_class: Some(group.class),
        deletion_protection_enabled: Some(false),
        log_group_name: Some(group.name),
        ..LogGroup::default()
    }
}

/// With a name pattern AWS answers these members only.
fn only_names(group: LogGroup) -> LogGroup {
    LogGroup {
        log_group_name: group.log_group_name,
        arn: group.arn,
        creation_time: group.creation_time,
        ..LogGroup::default()
    }
}
