//! What keeps a service from serving, in the order in which a request depends on it: the image, the
//! container's port, the target group and its listener, the security groups between them.
//!
//! It tells what the tasks of the PRIMARY deployment met; it pulls nothing and sends no request.

mod findings;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use model::balancing::{BalancerReport, Listener, ListenerRule, LoadBalancer, TargetGroup};
use model::service::{Service, ServiceLoadBalancer, ServiceRevision};
use model::task::TaskStatus;
use model::task_definition::TaskDefinition;
use model::{LoadBalancerId, TargetGroupId};
use rules::balancing::users::by_target_group;
use rules::reachability::{Endpoint, Protocol, Query, analyze};
use store::{Store, StoreError, TaskRow, Tx};

use super::checkup::Report;
use super::ends::Snapshot;
use super::lines::{Line, Mark};
use super::probing::{self, whereabouts};
use crate::CommandError;
use crate::commands::status::store_error;
use crate::instance::{self, RUN_DIR};

/// The cluster that is meant when none is named.
const DEFAULT_CLUSTER: &str = "default";

/// A service with what its requests depend on.
#[derive(Debug)]
struct Known {
    service: Service,
    revision: Option<ServiceRevision>,
    definition: Option<TaskDefinition>,
    /// Of the PRIMARY deployment, by id.
    tasks: Vec<TaskRow>,
    attachments: Vec<Attachment>,
}

/// One of the service's target groups.
#[derive(Debug)]
struct Attachment {
    wanted: ServiceLoadBalancer,
    group: Option<TargetGroup>,
    /// The load balancers that have a listener or a rule which forwards to it, and what they told last.
    balancers: Vec<(LoadBalancer, Option<BalancerReport>)>,
}

/// Looks at the service `CLUSTER/NAME`; changes nothing.
pub(super) async fn check(data_dir: &Path, named: &str) -> Result<Report, CommandError> {
    let identity = instance::identity(data_dir)?;
    let (cluster, name) = named.rsplit_once('/').unwrap_or((DEFAULT_CLUSTER, named));
    let known = read(data_dir, cluster, name).await?.ok_or_else(|| {
        CommandError::new(format!(
            "there is no service {name} in the cluster {cluster}"
        ))
        .hint("`neargate status` shows the services")
    })?;
    let snapshot = Snapshot::read(data_dir, &instance::endpoint(data_dir)?).await?;
    let run_dir = Path::new(RUN_DIR).join(&identity.id);
    let mut lines = vec![findings::service(&known), findings::image(&known)];
    if known.attachments.is_empty() {
        lines.push(findings::no_load_balancer());
    }
    for attachment in &known.attachments {
        lines.push(findings::port(&known, attachment));
        lines.extend(listener(&known, attachment, &snapshot, &run_dir).await);
        lines.push(findings::target_group(attachment));
        lines.extend(security_groups(&known, attachment, &snapshot));
        lines.extend(findings::targets(attachment));
    }
    Ok(Report::new(lines))
}

async fn read(data_dir: &Path, cluster: &str, name: &str) -> Result<Option<Known>, CommandError> {
    let path = data_dir.join("state.db");
    let store = Store::open_existing(&path).map_err(|error| store_error(&path, &error))?;
    let (cluster, name) = (cluster.to_owned(), name.to_owned());
    store
        .read(move |tx| -> Result<_, StoreError> {
            match tx.service_find(&cluster, &name)? {
                Some(service) => Ok(Some(gather(tx, service)?)),
                None => Ok(None),
            }
        })
        .await
        .map_err(|error| store_error(&path, &error))
}

fn gather(tx: &Tx<'_>, service: Service) -> Result<Known, StoreError> {
    let primary = service.primary().map(|deployment| deployment.id);
    let revision = match primary {
        Some(id) => tx.service_revision_find(id)?,
        None => None,
    };
    let definition = tx.task_definition_find(&service.spec.family, service.spec.revision)?;
    let mut tasks = tx.task_rows()?;
    tasks.retain(|row| {
        let of = row.task.service.as_ref();
        row.task.cluster == service.cluster
            && of.is_some_and(|of| of.name == service.name && Some(of.deployment) == primary)
    });
    let listeners = tx.balancing_list::<Listener>()?;
    let used = by_target_group(&listeners, &tx.balancing_list::<ListenerRule>()?);
    let mut attachments = Vec::new();
    for wanted in &service.spec.load_balancers {
        attachments.push(Attachment {
            group: tx.balancing_find::<TargetGroup>(wanted.target_group_id.as_str())?,
            balancers: senders(tx, wanted, &used)?,
            wanted: wanted.clone(),
        });
    }
    Ok(Known {
        service,
        revision,
        definition,
        tasks,
        attachments,
    })
}

/// The load balancers that forward to a target group, with what they report.
fn senders(
    tx: &Tx<'_>,
    wanted: &ServiceLoadBalancer,
    used: &BTreeMap<TargetGroupId, BTreeSet<LoadBalancerId>>,
) -> Result<Vec<(LoadBalancer, Option<BalancerReport>)>, StoreError> {
    let mut senders = Vec::new();
    for id in used.get(&wanted.target_group_id).into_iter().flatten() {
        if let Some(balancer) = tx.balancing_find::<LoadBalancer>(id.as_str())? {
            senders.push((balancer, tx.balancer_report_find(id)?));
        }
    }
    Ok(senders)
}

impl Known {
    /// A task of the PRIMARY deployment that runs.
    fn running(&self) -> Option<&TaskRow> {
        let is_running = |row: &&TaskRow| row.observation.status == TaskStatus::Running;
        self.tasks.iter().find(is_running)
    }
}

/// Whether the container's program listens at the port, in a task that runs.
async fn listener(
    known: &Known,
    attachment: &Attachment,
    snapshot: &Snapshot,
    run_dir: &Path,
) -> Option<Line> {
    let task = known.running()?;
    let interface = snapshot.interface(&task.task.network_interface)?;
    let there = whereabouts(run_dir, Some(&task.task.id)).await?;
    let query = Query {
        from: Endpoint::Internet,
        to: Endpoint::Interface(interface.id.clone()),
        protocol: Protocol::Tcp,
        port: attachment.wanted.container_port,
    };
    let mut line = probing::listener(&query, there.pid, interface.private_address);
    if line.mark == Mark::Bad && line.remedy.is_empty() {
        line = line.remedy("let containerPort be the port that the program listens on");
    }
    Some(line)
}

/// Whether the load balancers reach a task that runs.
fn security_groups(known: &Known, attachment: &Attachment, snapshot: &Snapshot) -> Vec<Line> {
    let place = "security groups";
    let Some(task) = known.running() else {
        return vec![Line::untold(place, "no task of the deployment runs")];
    };
    let mut lines = Vec::new();
    for (balancer, _) in &attachment.balancers {
        let interfaces = snapshot.networks.iter().flat_map(|vpc| &vpc.interfaces);
        let mut nodes = interfaces.filter(|one| one.load_balancer() == Some(&balancer.id));
        let Some(node) = nodes.next() else {
            continue;
        };
        let query = Query {
            from: Endpoint::Interface(node.id.clone()),
            to: Endpoint::Interface(task.task.network_interface.clone()),
            protocol: Protocol::Tcp,
            port: attachment.wanted.container_port,
        };
        let name = &balancer.name;
        lines.extend(match analyze(&snapshot.networks, &query) {
            Ok(analysis) if analysis.is_reachable() => {
                let text = format!("let {name} reach the task on port {}", query.port);
                vec![Line::ok(place, text)]
            }
            Ok(analysis) => {
                let steps = analysis.steps.iter().map(Line::from);
                steps.filter(|line| line.mark == Mark::Bad).collect()
            }
            Err(why) => vec![Line::untold(place, why.to_string())],
        });
    }
    lines
}
