//! `dependsOn`: the containers named exist, can fulfil the condition, and form no circle.

use model::task_definition::{ContainerDefinition, DependencyCondition, HealthCheck};

use super::{Refusal, refuse};

pub(super) fn validate(containers: &[ContainerDefinition]) -> Result<(), Refusal> {
    for container in containers {
        for dependency in &container.depends_on {
            let name = &dependency.container_name;
            let Some(target) = containers.iter().find(|other| other.name == *name) else {
                return refuse(format!(
                    "Cannot depend on container + '{name}' because it does not exist"
                ));
            };
            condition(dependency.condition, target)?;
        }
    }
    if has_circle(containers) {
        return refuse("Container dependency cycle detected.");
    }
    Ok(())
}

fn condition(condition: DependencyCondition, target: &ContainerDefinition) -> Result<(), Refusal> {
    match condition {
        DependencyCondition::Complete | DependencyCondition::Success if target.essential => refuse(
            "A dependency container with SUCCESS or COMPLETE condition cannot be an essential container",
        ),
        DependencyCondition::Healthy
            if !target
                .health_check
                .as_ref()
                .is_some_and(HealthCheck::is_wanted) =>
        {
            refuse(
                "A dependency container with HEALTHY condition must have health check configured",
            )
        }
        _ => Ok(()),
    }
}

/// Takes away containers whose dependencies are gone until none is left, or none can go.
fn has_circle(containers: &[ContainerDefinition]) -> bool {
    let mut left: Vec<&ContainerDefinition> = containers.iter().collect();
    loop {
        let waits = |container: &ContainerDefinition| {
            container
                .depends_on
                .iter()
                .any(|on| left.iter().any(|other| other.name == on.container_name))
        };
        let still: Vec<_> = left
            .iter()
            .copied()
            .filter(|container| waits(container))
            .collect();
        if still.len() == left.len() {
            return !left.is_empty();
        }
        left = still;
    }
}
