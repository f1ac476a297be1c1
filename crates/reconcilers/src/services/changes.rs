//! What has moved since the last pass: which services, which target groups, whether there is more room.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use model::balancing::BalancerReport;
use model::{LoadBalancerId, TargetGroupId};
use rules::balancing::users;
use store::{ServiceKey, Store, StoreError};

/// Which load balancers send to a target group.
pub(super) type Users = Arc<BTreeMap<TargetGroupId, BTreeSet<LoadBalancerId>>>;

/// What a pass knows of load balancing.
#[derive(Debug, Default)]
pub(super) struct Changes {
    /// Of everything but targets.
    structure: Option<i64>,
    targets: BTreeMap<String, i64>,
    reports: BTreeMap<LoadBalancerId, i64>,
    /// What was reported of the targets of a group, by load balancer.
    told: BTreeMap<LoadBalancerId, BTreeMap<TargetGroupId, Vec<String>>>,
    users: Users,
    /// While some service lacks room.
    resources: Option<(u64, u64)>,
}

/// All of it, as it is committed at one moment.
#[derive(Debug)]
pub(super) struct Read {
    pub(super) services: Vec<(ServiceKey, i64)>,
    pub(super) balancing: Balancing,
    /// CPU units and MiB that tasks have, if that was asked.
    pub(super) resources: Option<(u64, u64)>,
}

#[derive(Debug)]
pub(super) struct Balancing {
    structure: i64,
    targets: BTreeMap<String, i64>,
    reports: BTreeMap<LoadBalancerId, i64>,
    /// Those that have moved; `None` when one is gone.
    news: Vec<(LoadBalancerId, Option<BalancerReport>)>,
    /// When the structure has moved.
    users: Option<Users>,
}

/// The target groups of which something is new.
#[derive(Debug)]
pub(super) struct Moved {
    everything: bool,
    groups: BTreeSet<TargetGroupId>,
}

impl Moved {
    pub(super) fn concerns(&self, groups: &BTreeSet<TargetGroupId>) -> bool {
        (self.everything && !groups.is_empty()) || !self.groups.is_disjoint(groups)
    }
}

/// `lacks_room`: some service waits for room, so that it matters how much tasks have.
pub(super) async fn read(
    store: &Store,
    known: &Changes,
    lacks_room: bool,
) -> Result<Read, StoreError> {
    let (structure, reports) = (known.structure, known.reports.clone());
    store
        .read(move |tx| {
            let versions = tx.target_versions()?;
            let now_reported = tx.balancer_report_versions()?;
            let mut news = Vec::new();
            for (id, version) in &now_reported {
                if reports.get(id) != Some(version) {
                    news.push((id.clone(), tx.balancer_report_find(id)?));
                }
            }
            let is_new = structure != Some(versions.others);
            Ok(Read {
                services: tx.service_versions()?,
                balancing: Balancing {
                    structure: versions.others,
                    targets: versions.targets,
                    reports: now_reported,
                    news,
                    users: if is_new {
                        Some(Arc::new(users::by_target_group(
                            &tx.balancing_list()?,
                            &tx.balancing_list()?,
                        )))
                    } else {
                        None
                    },
                },
                resources: if lacks_room {
                    Some(tx.task_resources()?)
                } else {
                    None
                },
            })
        })
        .await
}

impl Changes {
    pub(super) fn users(&self) -> Users {
        Arc::clone(&self.users)
    }

    /// Takes over what was read; answers what of it is new.
    pub(super) fn take(&mut self, read: Balancing) -> Moved {
        let mut groups = BTreeSet::new();
        for (group, version) in &read.targets {
            if self.targets.get(group) != Some(version) {
                groups.extend(TargetGroupId::parse(group));
            }
        }
        for (id, report) in read.news {
            let told = report.as_ref().map(told).unwrap_or_default();
            let before = self.told.insert(id, told.clone());
            let before = before.unwrap_or_default();
            for group in told.keys().chain(before.keys()) {
                if told.get(group) != before.get(group) {
                    groups.insert(group.clone());
                }
            }
        }
        let everything = self.structure != Some(read.structure);
        if let Some(users) = read.users {
            self.users = users;
        }
        self.structure = Some(read.structure);
        self.targets = read.targets;
        self.reports = read.reports;
        Moved { everything, groups }
    }

    /// Takes over what tasks have of the host; answers whether it is less than before.
    pub(super) fn freed(&mut self, resources: Option<(u64, u64)>) -> bool {
        let before = std::mem::replace(&mut self.resources, resources);
        match (before, resources) {
            (Some(before), Some(now)) => now.0 < before.0 || now.1 < before.1,
            _ => false,
        }
    }
}

/// What of a report can matter to a service, by target group.
fn told(report: &BalancerReport) -> BTreeMap<TargetGroupId, Vec<String>> {
    let mut told: BTreeMap<TargetGroupId, Vec<String>> = BTreeMap::new();
    for target in &report.targets {
        let of = told.entry(target.target_group_id.clone()).or_default();
        of.push(format!(
            "{}:{} {:?} {:?} {}",
            target.address, target.port, target.state, target.reason, target.registered_at.0
        ));
    }
    for of in told.values_mut() {
        of.sort_unstable();
    }
    told
}
