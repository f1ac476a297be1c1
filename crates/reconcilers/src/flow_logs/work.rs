//! What each flow log has to tell: its interfaces and what was captured in its VPC.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use model::arn::Scope;
use model::network::{CapturedFlows, FlowLog, FlowLogResource, NetworkInterface, Subnet};
use model::{NetworkInterfaceId, VpcId};
use rules::flow::{Subject, TaskFields};
use rules::network::watches;
use store::{StoreError, Tx};

/// The records of one flow log that are due.
#[derive(Debug)]
pub(super) struct Work {
    pub(super) log: FlowLog,
    /// `None` while nothing is captured in its VPC.
    pub(super) captured: Option<Arc<CapturedFlows>>,
    pub(super) interfaces: Vec<Watched>,
    /// What it is about is gone: these are its last records.
    pub(super) is_over: bool,
}

/// An interface that it is about.
#[derive(Debug)]
pub(super) struct Watched {
    pub(super) subject: Subject,
    /// It is not gone since the interval began.
    pub(super) exists: bool,
}

impl Work {
    /// Where it is kept up to when the records of an interface tell.
    pub(super) fn cursor_key(&self, interface: &NetworkInterfaceId) -> String {
        format!("flow-log/{}/{interface}", self.log.id)
    }
}

/// Gathers the work of every flow log.
pub(super) fn gather(
    tx: &Tx<'_>,
    scope: &Scope,
    captured: Vec<CapturedFlows>,
) -> Result<Vec<Work>, StoreError> {
    let logs: Vec<FlowLog> = tx.noun_list()?;
    if logs.is_empty() {
        return Ok(Vec::new());
    }
    let subnets = tx.subnet_list()?;
    let mut interfaces: Vec<(NetworkInterface, bool)> = tx
        .network_interface_list()?
        .into_iter()
        .map(|interface| (interface, true))
        .collect();
    let known: BTreeSet<_> = interfaces.iter().map(|(one, _)| one.id.clone()).collect();
    let flows = captured.iter().flat_map(|captured| &captured.flows);
    let seen: BTreeSet<_> = flows.map(|flow| &flow.key.interface_id).collect();
    for id in seen.into_iter().filter(|id| !known.contains(id)) {
        // Its task has ended since; what it did before is told all the same.
        interfaces.extend(
            tx.network_interface_find_released(id)?
                .map(|one| (one, false)),
        );
    }
    let captured: BTreeMap<VpcId, Arc<CapturedFlows>> = captured
        .into_iter()
        .map(|captured| (captured.vpc_id.clone(), Arc::new(captured)))
        .collect();
    let mut works = Vec::new();
    for log in logs {
        let mut watched = Vec::new();
        for (interface, exists) in interfaces.iter().filter(|(one, _)| watches(&log, one)) {
            watched.push(Watched {
                subject: subject(tx, scope, interface, &subnets)?,
                exists: *exists,
            });
        }
        works.push(Work {
            captured: captured.get(&log.vpc_id).cloned(),
            interfaces: watched,
            is_over: match &log.resource {
                // Whoever deletes these deletes their flow logs.
                FlowLogResource::Vpc(_) | FlowLogResource::Subnet(_) => false,
                FlowLogResource::NetworkInterface(id) => !known.contains(id),
            },
            log,
        });
    }
    Ok(works)
}

fn subject(
    tx: &Tx<'_>,
    scope: &Scope,
    interface: &NetworkInterface,
    subnets: &[Subnet],
) -> Result<Subject, StoreError> {
    let task = match interface.task() {
        Some((id, _)) => tx.task_find(id)?.map(|row| row.task),
        None => None,
    };
    let subnet = subnets
        .iter()
        .find(|subnet| subnet.id == interface.subnet_id);
    Ok(Subject {
        account_id: scope.account_id.clone(),
        region: scope.region.clone(),
        interface: interface.clone(),
        availability_zone_id: subnet.map(|subnet| subnet.availability_zone_id.clone()),
        task: task.map(|task| TaskFields {
            cluster_arn: scope.cluster(&task.cluster),
            service_name: task.service.map(|service| service.name),
            definition_arn: task.task_definition_arn,
            task_arn: scope.task(&task.cluster, &task.id),
            task_id: task.id.to_string(),
            cluster_name: task.cluster,
        }),
    })
}
