//! What a container is when the overrides of its task are applied.
//!
//! Source: `ContainerOverride` in the ECS API reference.

use model::task::{ContainerOverride, TaskOverride};
use model::task_definition::ContainerDefinition;

/// The container's definition with the override of the same name applied. Environment variables
/// replace those of the same name and are added otherwise.
pub fn overridden(definition: &ContainerDefinition, task: &TaskOverride) -> ContainerDefinition {
    let mut container = definition.clone();
    for change in task
        .containers
        .iter()
        .filter(|change| change.name == definition.name)
    {
        apply(&mut container, change);
    }
    container
}

fn apply(container: &mut ContainerDefinition, change: &ContainerOverride) {
    if let Some(command) = &change.command {
        container.command = Some(command.clone());
    }
    for variable in &change.environment {
        match container
            .environment
            .iter_mut()
            .find(|known| known.name == variable.name)
        {
            Some(known) => known.value.clone_from(&variable.value),
            None => container.environment.push(variable.clone()),
        }
    }
    container
        .environment_files
        .extend(change.environment_files.iter().cloned());
    container.cpu = change.cpu.unwrap_or(container.cpu);
    container.memory_mib = change.memory_mib.or(container.memory_mib);
    container.memory_reservation_mib = change
        .memory_reservation_mib
        .or(container.memory_reservation_mib);
}

#[cfg(test)]
mod tests {
    use model::task_definition::KeyValue;

    use super::*;

    fn variable(name: &str, value: &str) -> KeyValue {
        KeyValue {
            name: name.to_owned(),
            value: value.to_owned(),
        }
    }

    #[test]
    fn variables_replace_and_add() {
        let definition = ContainerDefinition {
            name: "app".to_owned(),
            environment: vec![variable("A", "1"), variable("B", "2")],
            ..ContainerDefinition::default()
        };
        let change = |name: &str| TaskOverride {
            containers: vec![ContainerOverride {
                name: name.to_owned(),
                environment: vec![variable("B", "3"), variable("C", "4")],
                ..ContainerOverride::default()
            }],
            ..TaskOverride::default()
        };
        assert_eq!(
            overridden(&definition, &change("app")).environment,
            [variable("A", "1"), variable("B", "3"), variable("C", "4")]
        );
        assert_eq!(overridden(&definition, &change("other")), definition);
    }
}
