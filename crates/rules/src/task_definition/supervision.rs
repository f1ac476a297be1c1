//! Health checks and restart policies: their forms and ranges.
//!
//! Sources: `HealthCheck` and `ContainerRestartPolicy` in the ECS API reference. AWS's texts of
//! these refusals are not known.

use std::ops::RangeInclusive;

use model::task_definition::{ContainerDefinition, HealthCheck, RestartPolicy};

use super::{Refusal, refuse};

const INTERVAL_SECONDS: RangeInclusive<u32> = 5..=300;
const TIMEOUT_SECONDS: RangeInclusive<u32> = 2..=60;
const RETRIES: RangeInclusive<u32> = 1..=10;
const START_PERIOD_SECONDS: RangeInclusive<u32> = 0..=300;
const ATTEMPT_PERIOD_SECONDS: RangeInclusive<u32> = 60..=1800;
const IGNORED_EXIT_CODES_MAX: usize = 50;

pub(super) fn validate(container: &ContainerDefinition) -> Result<(), Refusal> {
    if let Some(check) = &container.health_check {
        health_check(&container.name, check)?;
    }
    match &container.restart_policy {
        Some(policy) => restart_policy(&container.name, policy),
        None => Ok(()),
    }
}

fn health_check(container: &str, check: &HealthCheck) -> Result<(), Refusal> {
    let words: Vec<&str> = check.command.iter().map(String::as_str).collect();
    let has_form = match words.as_slice() {
        ["CMD" | "CMD-SHELL", program, ..] => !program.is_empty(),
        ["NONE"] => true,
        _ => false,
    };
    if !has_form || words.iter().any(|word| word.contains('\0')) {
        return refuse(format!(
            "Invalid 'healthCheck.command' setting for container '{container}'. \
             It must start with CMD or CMD-SHELL, followed by the command."
        ));
    }
    range(
        container,
        "healthCheck.interval",
        check.interval_seconds,
        &INTERVAL_SECONDS,
    )?;
    range(
        container,
        "healthCheck.timeout",
        check.timeout_seconds,
        &TIMEOUT_SECONDS,
    )?;
    range(container, "healthCheck.retries", check.retries, &RETRIES)?;
    range(
        container,
        "healthCheck.startPeriod",
        check.start_period_seconds.unwrap_or(0),
        &START_PERIOD_SECONDS,
    )
}

fn restart_policy(container: &str, policy: &RestartPolicy) -> Result<(), Refusal> {
    if policy.ignored_exit_codes.len() > IGNORED_EXIT_CODES_MAX {
        return refuse(format!(
            "Invalid 'restartPolicy.ignoredExitCodes' setting for container '{container}'. \
             At most {IGNORED_EXIT_CODES_MAX} exit codes can be specified."
        ));
    }
    match policy.attempt_period_seconds {
        Some(seconds) => range(
            container,
            "restartPolicy.restartAttemptPeriod",
            seconds,
            &ATTEMPT_PERIOD_SECONDS,
        ),
        None => Ok(()),
    }
}

fn range(
    container: &str,
    member: &str,
    value: u32,
    allowed: &RangeInclusive<u32>,
) -> Result<(), Refusal> {
    if allowed.contains(&value) {
        return Ok(());
    }
    refuse(format!(
        "Invalid '{member}' setting for container '{container}'. \
         It must be between {} and {}.",
        allowed.start(),
        allowed.end()
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_health(change: impl FnOnce(&mut HealthCheck)) -> Option<String> {
        let mut check = HealthCheck {
            command: vec!["CMD-SHELL".to_owned(), "true".to_owned()],
            interval_seconds: 30,
            timeout_seconds: 5,
            retries: 3,
            start_period_seconds: None,
        };
        change(&mut check);
        let container = ContainerDefinition {
            name: "app".to_owned(),
            health_check: Some(check),
            ..ContainerDefinition::default()
        };
        validate(&container).err().map(|refusal| refusal.0)
    }

    #[test]
    fn commands_have_a_form() {
        #[track_caller]
        fn check(command: &[&str], is_allowed: bool) {
            let words: Vec<String> = command.iter().map(|word| (*word).to_owned()).collect();
            let refusal = check_health(|check| check.command = words);
            assert_eq!(refusal.is_none(), is_allowed, "{command:?}: {refusal:?}");
        }
        check(&["CMD", "true"], true);
        check(&["CMD-SHELL", "true || exit 1"], true);
        check(&["NONE"], true);
        check(&["CMD"], false);
        check(&["CMD-SHELL", ""], false);
        check(&["CMD", "a\0b"], false);
        check(&["curl", "-f"], false);
        check(&["NONE", "x"], false);
        check(&[], false);
    }

    #[test]
    fn numbers_have_ranges() {
        #[track_caller]
        fn check(change: impl FnOnce(&mut HealthCheck), expected: Option<&str>) {
            let expected =
                expected.map(|text| format!("Invalid 'healthCheck.{text} for container 'app'. "));
            let refusal = check_health(change);
            match (&refusal, &expected) {
                (Some(refusal), Some(expected)) if refusal.starts_with(expected.as_str()) => {}
                (None, None) => {}
                _ => panic!("{refusal:?} is not {expected:?}"),
            }
        }
        check(|check| check.interval_seconds = 5, None);
        check(|check| check.interval_seconds = 300, None);
        check(
            |check| check.interval_seconds = 4,
            Some("interval' setting"),
        );
        check(
            |check| check.interval_seconds = 301,
            Some("interval' setting"),
        );
        check(|check| check.timeout_seconds = 1, Some("timeout' setting"));
        check(|check| check.timeout_seconds = 61, Some("timeout' setting"));
        check(|check| check.retries = 0, Some("retries' setting"));
        check(|check| check.retries = 11, Some("retries' setting"));
        check(|check| check.start_period_seconds = Some(0), None);
        check(
            |check| check.start_period_seconds = Some(301),
            Some("startPeriod' setting"),
        );
    }

    #[test]
    fn restarts_have_a_period_and_few_exceptions() {
        #[track_caller]
        fn check(period: Option<u32>, codes: usize, is_allowed: bool) {
            let container = ContainerDefinition {
                restart_policy: Some(RestartPolicy {
                    enabled: true,
                    ignored_exit_codes: vec![1; codes],
                    attempt_period_seconds: period,
                }),
                ..ContainerDefinition::default()
            };
            assert_eq!(validate(&container).is_ok(), is_allowed);
        }
        check(None, 0, true);
        check(Some(60), 50, true);
        check(Some(1800), 0, true);
        check(Some(59), 0, false);
        check(Some(1801), 0, false);
        check(None, 51, false);
    }
}
