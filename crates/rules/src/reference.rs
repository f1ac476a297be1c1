//! How callers name ECS resources: by short name, by id or by ARN.
//!
//! Source: "Amazon Resource Names (ARNs) and IDs" in the ECS documentation, with the long and the
//! short form of task ARNs.

use model::TaskId;
use model::arn::Scope;
use model::service::{DeploymentId, ServiceDeploymentId};

/// A task definition as a caller names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskDefinitionReference {
    pub family: String,
    /// `None`: the latest active one.
    pub revision: Option<u32>,
}

/// A task as a caller names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskReference {
    /// The cluster that a long ARN names.
    pub cluster: Option<String>,
    pub id: TaskId,
}

/// A service as a caller names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceReference {
    /// The cluster that a long ARN names.
    pub cluster: Option<String>,
    pub name: String,
}

/// Something of a service's history, which only ARNs name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryReference<Id> {
    pub cluster: String,
    pub service: String,
    pub id: Id,
}

/// Why a text names no resource of this account and region.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadReference {
    /// Not a name, an id or an ARN of the wanted kind.
    Malformed,
    /// An ARN of another account, region or partition.
    Elsewhere,
}

/// A taggable resource.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Resource {
    Cluster(String),
    Task(TaskReference),
    TaskDefinition(TaskDefinitionReference),
    Service(ServiceReference),
    /// A resource of a kind that does not exist here yet, by its kind.
    Other(String),
}

/// Whether a text can be the name of a cluster or a family: 1 to 255 letters, digits, `_` and `-`.
pub fn is_name(text: &str) -> bool {
    (1..=255).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte))
}

/// The name of the cluster that a short name or an ARN means.
pub fn cluster(text: &str, scope: &Scope) -> Result<String, BadReference> {
    let name = match resource(text, scope)? {
        Some(resource) => resource
            .strip_prefix("cluster/")
            .ok_or(BadReference::Malformed)?,
        None => text,
    };
    if is_name(name) {
        Ok(name.to_owned())
    } else {
        Err(BadReference::Malformed)
    }
}

/// The task that an id or an ARN means.
pub fn task(text: &str, scope: &Scope) -> Result<TaskReference, BadReference> {
    let Some(resource) = resource(text, scope)? else {
        let id = TaskId::parse(text).map_err(|_| BadReference::Malformed)?;
        return Ok(TaskReference { cluster: None, id });
    };
    let path = resource
        .strip_prefix("task/")
        .ok_or(BadReference::Malformed)?;
    let (cluster, id) = match path.split_once('/') {
        Some((cluster, id)) => (Some(cluster.to_owned()), id),
        None => (None, path),
    };
    let id = TaskId::parse(id).map_err(|_| BadReference::Malformed)?;
    Ok(TaskReference { cluster, id })
}

/// The task definition that `family`, `family:revision` or an ARN means.
pub fn task_definition(text: &str, scope: &Scope) -> Result<TaskDefinitionReference, BadReference> {
    let text = match resource(text, scope)? {
        Some(resource) => resource
            .strip_prefix("task-definition/")
            .ok_or(BadReference::Malformed)?,
        None => text,
    };
    let (family, revision) = match text.split_once(':') {
        Some((family, revision)) => {
            let revision: u32 = revision.parse().map_err(|_| BadReference::Malformed)?;
            (family, Some(revision))
        }
        None => (text, None),
    };
    if is_name(family) {
        Ok(TaskDefinitionReference {
            family: family.to_owned(),
            revision,
        })
    } else {
        Err(BadReference::Malformed)
    }
}

/// The service that a name or an ARN means. The ARN's old form has no cluster.
pub fn service(text: &str, scope: &Scope) -> Result<ServiceReference, BadReference> {
    let (cluster, name) = match resource(text, scope)? {
        Some(resource) => {
            let path = resource
                .strip_prefix("service/")
                .ok_or(BadReference::Malformed)?;
            match path.split_once('/') {
                Some((cluster, name)) => (Some(cluster), name),
                None => (None, path),
            }
        }
        None => (None, text),
    };
    if is_name(name) && cluster.is_none_or(is_name) {
        Ok(ServiceReference {
            cluster: cluster.map(str::to_owned),
            name: name.to_owned(),
        })
    } else {
        Err(BadReference::Malformed)
    }
}

/// The service deployment that an ARN names.
pub fn service_deployment(
    arn: &str,
    scope: &Scope,
) -> Result<HistoryReference<ServiceDeploymentId>, BadReference> {
    history(arn, "service-deployment", ServiceDeploymentId::parse, scope)
}

/// The service revision that an ARN names.
pub fn service_revision(
    arn: &str,
    scope: &Scope,
) -> Result<HistoryReference<DeploymentId>, BadReference> {
    history(arn, "service-revision", DeploymentId::from_digits, scope)
}

/// Reads `<kind>/<cluster>/<service>/<id>`.
fn history<Id>(
    arn: &str,
    kind: &str,
    id: impl FnOnce(&str) -> Option<Id>,
    scope: &Scope,
) -> Result<HistoryReference<Id>, BadReference> {
    let resource = resource(arn, scope)?.ok_or(BadReference::Malformed)?;
    let parts: Vec<&str> = resource.split('/').collect();
    let [named, cluster, service, last] = parts[..] else {
        return Err(BadReference::Malformed);
    };
    if named != kind || !is_name(cluster) || !is_name(service) {
        return Err(BadReference::Malformed);
    }
    Ok(HistoryReference {
        cluster: cluster.to_owned(),
        service: service.to_owned(),
        id: id(last).ok_or(BadReference::Malformed)?,
    })
}

/// The resource that an ARN names.
pub fn tagged_resource(arn: &str, scope: &Scope) -> Result<Resource, BadReference> {
    let resource = resource(arn, scope)?.ok_or(BadReference::Malformed)?;
    let (kind, _) = resource.split_once('/').ok_or(BadReference::Malformed)?;
    Ok(match kind {
        "cluster" => Resource::Cluster(cluster(arn, scope)?),
        "task" => Resource::Task(task(arn, scope)?),
        "task-definition" => Resource::TaskDefinition(task_definition(arn, scope)?),
        "service" => Resource::Service(service(arn, scope)?),
        other => Resource::Other(other.to_owned()),
    })
}

/// The resource part of an ECS ARN; `None` when the text is no ARN.
fn resource<'a>(text: &'a str, scope: &Scope) -> Result<Option<&'a str>, BadReference> {
    let Some(rest) = text.strip_prefix("arn:") else {
        return Ok(None);
    };
    let parts: Vec<&str> = rest.splitn(5, ':').collect();
    let [partition, service, region, account, resource] = parts[..] else {
        return Err(BadReference::Malformed);
    };
    if service != "ecs" {
        return Err(BadReference::Malformed);
    }
    if partition != "aws" || region != scope.region || account != scope.account_id {
        return Err(BadReference::Elsewhere);
    }
    Ok(Some(resource))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scope() -> Scope {
        Scope {
            account_id: "000000000000".to_owned(),
            region: "us-east-1".to_owned(),
        }
    }

    #[test]
    fn clusters_are_named_in_two_ways() {
        use BadReference::{Elsewhere, Malformed};
        for (text, expected) in [
            ("web", Ok("web")),
            ("arn:aws:ecs:us-east-1:000000000000:cluster/web", Ok("web")),
            (
                "arn:aws:ecs:eu-west-1:000000000000:cluster/web",
                Err(Elsewhere),
            ),
            (
                "arn:aws:ecs:us-east-1:111111111111:cluster/web",
                Err(Elsewhere),
            ),
            (
                "arn:aws:ecs:us-east-1:000000000000:task/web",
                Err(Malformed),
            ),
            ("arn:aws:ecs", Err(Malformed)),
            ("a b", Err(Malformed)),
            ("", Err(Malformed)),
        ] {
            assert_eq!(
                cluster(text, &scope()).as_deref(),
                expected.as_deref(),
                "{text}"
            );
        }
    }

    #[test]
    fn tasks_are_named_in_three_ways() {
        let id = TaskId::from_random(5);
        let prefix = "arn:aws:ecs:us-east-1:000000000000:task";
        for (text, cluster) in [
            (id.to_string(), None),
            (format!("{prefix}/{id}"), None),
            (format!("{prefix}/web/{id}"), Some("web".to_owned())),
        ] {
            let expected = TaskReference {
                cluster,
                id: id.clone(),
            };
            assert_eq!(task(&text, &scope()), Ok(expected));
        }
        for bad in ["", "web", &format!("{prefix}/web/x/{id}"), "é"] {
            assert!(task(bad, &scope()).is_err(), "{bad}");
        }
    }

    #[test]
    fn definitions_are_named_in_three_ways() {
        for (text, expected) in [
            ("web", Some(("web", None))),
            ("web:3", Some(("web", Some(3)))),
            (
                "arn:aws:ecs:us-east-1:000000000000:task-definition/web:3",
                Some(("web", Some(3))),
            ),
            ("web:", None),
            ("web:-1", None),
            ("web:3:4", None),
            ("web:99999999999", None),
            (":3", None),
        ] {
            let expected = expected.map(|(family, revision)| TaskDefinitionReference {
                family: family.to_owned(),
                revision,
            });
            assert_eq!(task_definition(text, &scope()).ok(), expected, "{text}");
        }
    }

    #[test]
    fn services_are_named_in_three_ways() {
        let prefix = "arn:aws:ecs:us-east-1:000000000000";
        for (text, expected) in [
            ("web".to_owned(), Some((None, "web"))),
            (format!("{prefix}:service/web"), Some((None, "web"))),
            (
                format!("{prefix}:service/shop/web"),
                Some((Some("shop"), "web")),
            ),
            (format!("{prefix}:service/shop/web/x"), None),
            (format!("{prefix}:service//web"), None),
            (format!("{prefix}:cluster/web"), None),
            (String::new(), None),
        ] {
            let expected = expected.map(|(cluster, name)| ServiceReference {
                cluster: cluster.map(str::to_owned),
                name: name.to_owned(),
            });
            assert_eq!(service(&text, &scope()).ok(), expected, "{text}");
        }
    }

    #[test]
    fn history_is_named_by_arns_alone() {
        let revision = DeploymentId::from_random(7);
        let arn = scope().service_revision("shop", "web", revision);
        let named = service_revision(&arn, &scope());
        assert_eq!(named.map(|one| one.id), Ok(revision));
        assert!(service_deployment(&arn, &scope()).is_err());
        let record = ServiceDeploymentId::from_random(7);
        let arn = scope().service_deployment("shop", "web", &record);
        let named = service_deployment(&arn, &scope());
        assert_eq!(named.map(|one| one.service), Ok("web".to_owned()));
        for bad in [record.as_str(), &format!("{arn}/x"), "arn:aws:ecs"] {
            assert!(service_deployment(bad, &scope()).is_err(), "{bad}");
        }
    }
}
