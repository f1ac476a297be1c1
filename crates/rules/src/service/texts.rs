//! Every text that a decision about a service tells. Those of AWS are quoted as its documentation and
//! clients have them; where AWS's are not known, they are ours and say so.

use model::service::DeploymentId;

pub(super) const UNHEALTHY_CONTAINER: &str = "Task failed container health checks";

/// AWS's, of a deployment whose tasks do not come to run.
pub(super) const FAILED_TO_START: &str = "tasks failed to start.";
/// Ours, of a deployment whose tasks run, but not healthily.
pub(super) const FAILED_TO_BECOME_HEALTHY: &str = "tasks failed to become healthy.";

pub(super) fn unhealthy_target(arn: &str) -> String {
    format!("Task failed ELB health checks in (target-group {arn})")
}

pub(super) fn scaling(deployment: DeploymentId) -> String {
    format!("Scaling activity initiated by (deployment {deployment})")
}

pub(super) fn steady(service: &str) -> String {
    format!("(service {service}) has reached a steady state.")
}

pub(super) fn completed(service: &str, deployment: DeploymentId) -> String {
    format!("(service {service}) (deployment {deployment}) deployment completed.")
}

pub(super) fn failed(service: &str, deployment: DeploymentId, why: &str) -> String {
    format!("(service {service}) (deployment {deployment}) deployment failed: {why}")
}

pub(super) fn rolling_back(service: &str, to: DeploymentId) -> String {
    format!("(service {service}) rolling back to deployment {to}.")
}

pub(super) fn unhealthy(service: &str, task: &str, port: u16, arn: &str, why: &str) -> String {
    format!(
        "(service {service}) (task {task}) (port {port}) is unhealthy in (target-group {arn}) due to \
         (reason {why})."
    )
}

const PROTECTION: &str = "tasks under protection";

pub(super) fn protected(service: &str, deployment: DeploymentId, count: usize) -> String {
    format!(
        "(service {service}) was unable to reach steady state because (taskSet {deployment}) was unable \
         to scale in due to (reason {count} {PROTECTION})"
    )
}

/// Whether a text is one of [`protected`].
pub(super) fn is_protected(text: &str) -> bool {
    text.contains(PROTECTION)
}

pub(super) fn failed_container_checks(service: &str, task: &str) -> String {
    format!("(service {service}) (task {task}) failed container health checks.")
}

pub(super) fn impaired(service: &str) -> String {
    format!("(service {service}) is unable to consistently start tasks successfully.")
}

pub(super) fn dead_end(service: &str) -> String {
    format!(
        "(service {service}) was unable to stop or start tasks during a deployment because of the \
         service deployment configuration. Update the minimumHealthyPercent or maximumPercent value \
         and try again."
    )
}

/// `counts`: how many tasks are in which zone.
pub(super) fn unbalanced(service: &str, counts: &[(String, usize)]) -> String {
    let each = counts
        .iter()
        .map(|(zone, count)| format!("{count} in {zone}"));
    let mut each: Vec<String> = each.collect();
    if let Some(first) = each.first_mut() {
        *first = first.replacen(" in ", " tasks in ", 1);
    }
    let last = each.pop().unwrap_or_default();
    let most = each.join(", ");
    format!(
        "service ({service}) is not AZ balanced with {most}, and {last}. AZ Rebalancing in progress."
    )
}

pub(super) mod rollout {
    //! `rolloutStateReason`.

    use model::service::DeploymentId;

    pub(in super::super) fn completed(deployment: DeploymentId) -> String {
        format!("ECS deployment {deployment} completed.")
    }

    pub(in super::super) fn failed(cause: &str, why: &str) -> String {
        format!("ECS deployment {cause}: {why}")
    }

    pub(in super::super) fn rolling_back(cause: &str, to: DeploymentId) -> String {
        format!("ECS deployment {cause}: rolling back to deploymentId {to}.")
    }
}
