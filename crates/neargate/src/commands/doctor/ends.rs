//! Which task, load balancer, interface or address a person means, by what the store knows.

use std::net::Ipv4Addr;
use std::path::Path;

use host::net::source_address;
use model::arn::Scope;
use model::balancing::{Listener, ListenerRule, LoadBalancer, Target, TargetGroup};
use model::network::NetworkInterface;
use model::task::TaskStatus;
use model::task_definition::TaskDefinition;
use model::{NetworkInterfaceId, TaskId, VpcId};
use rules::network::VpcNouns;
use rules::reachability::Endpoint;
use rules::reachability::balancers::BalancerEnd;
use store::{Store, StoreError, TaskRow, Tx};

use super::images::{self, Known};
use crate::CommandError;
use crate::commands::status::store_error;
use crate::instance::Endpoint as ApiEndpoint;

/// An address of documentation (RFC 5737) that stands for everywhere; nothing is sent there.
const ELSEWHERE: Ipv4Addr = Ipv4Addr::new(192, 0, 2, 1);
/// How many tasks are named when a beginning of an id is that of several.
const NAMED_MAX: usize = 5;

/// What the store knows of the network.
#[derive(Debug)]
pub(super) struct Snapshot {
    pub(super) networks: Vec<VpcNouns>,
    pub(super) scope: Scope,
    tasks: Vec<TaskRow>,
    balancers: Vec<BalancerEnd>,
    /// Of the tasks.
    definitions: Vec<Known>,
}

/// One end of the question.
#[derive(Debug)]
pub(super) enum End {
    Task(Box<TaskRow>),
    Balancer(Box<BalancerEnd>),
    Interface(NetworkInterfaceId),
    Address(Ipv4Addr),
    Internet,
    Host,
}

impl Snapshot {
    /// Reads the store of an instance, whether its control plane runs or not.
    pub(super) async fn read(data_dir: &Path, api: &ApiEndpoint) -> Result<Self, CommandError> {
        let path = data_dir.join("state.db");
        let store = Store::open_existing(&path).map_err(|error| store_error(&path, &error))?;
        let scope = Scope {
            account_id: api.account_id.clone(),
            region: api.region.clone(),
        };
        let authority = api
            .url
            .strip_prefix("http://")
            .unwrap_or(&api.url)
            .to_owned();
        store
            .read(move |tx| -> Result<_, StoreError> {
                let tasks = tx.task_rows()?;
                Ok(Self {
                    networks: networks(tx)?,
                    balancers: balancers(tx)?,
                    definitions: images::definitions(tx, &tasks, &scope, &authority)?,
                    scope,
                    tasks,
                })
            })
            .await
            .map_err(|error| store_error(&path, &error))
    }

    /// The end that a person means by `text`.
    pub(super) fn end(&self, text: &str) -> Result<End, CommandError> {
        match text {
            "internet" => return Ok(End::Internet),
            "host" => return Ok(End::Host),
            _ => {}
        }
        if text.starts_with("eni-") {
            let unknown = || CommandError::new(format!("there is no interface {text}"));
            let id = NetworkInterfaceId::parse(text).map_err(|_| unknown())?;
            self.interface(&id).ok_or_else(unknown)?;
            return Ok(End::Interface(id));
        }
        if let Ok(address) = text.parse() {
            return Ok(End::Address(address));
        }
        if let Some(balancer) = self.balancer(text) {
            return Ok(End::Balancer(Box::new(balancer.clone())));
        }
        self.task(text)
    }

    /// The load balancer of this name, ARN, or DNS name.
    fn balancer(&self, text: &str) -> Option<&BalancerEnd> {
        let path = text
            .split_once(":loadbalancer/")
            .map_or(text, |(_, path)| path);
        self.balancers.iter().find(|one| {
            let own = &one.load_balancer;
            own.name == text
                || own.path() == path
                || own.dns_name(&self.scope.region).eq_ignore_ascii_case(text)
        })
    }

    /// What a task was made of, and what is known of its images.
    pub(super) fn definition(&self, row: &TaskRow) -> Option<&Known> {
        let task = &row.task;
        let is_meant = |one: &TaskDefinition| {
            (one.family.as_str(), one.revision) == (task.family.as_str(), task.revision)
        };
        let mut known = self.definitions.iter();
        known.find(|one| is_meant(&one.definition))
    }

    /// The task that has this address, of those whose interface is still there.
    pub(super) fn task_at(&self, vpc: &VpcId, address: Ipv4Addr) -> Option<&TaskRow> {
        let mut networks = self.networks.iter();
        let interfaces = &networks.find(|one| one.vpc.id == *vpc)?.interfaces;
        let there = interfaces
            .iter()
            .find(|one| one.private_address == address)?;
        let (task, _) = there.task()?;
        self.tasks.iter().find(|row| row.task.id == *task)
    }

    /// An interface that exists.
    pub(super) fn interface(&self, id: &NetworkInterfaceId) -> Option<&NetworkInterface> {
        let mut interfaces = self.networks.iter().flat_map(|vpc| &vpc.interfaces);
        interfaces.find(|interface| interface.id == *id)
    }

    /// The task of an interface, if it runs.
    pub(super) fn running_task_of(&self, id: &NetworkInterfaceId) -> Option<&TaskId> {
        let (task, _) = self.interface(id)?.task()?;
        let row = self.tasks.iter().find(|row| row.task.id == *task)?;
        (row.observation.status == TaskStatus::Running).then_some(task)
    }

    /// The tasks that are said to run.
    pub(super) fn running_tasks(&self) -> Vec<&TaskId> {
        let is_running = |row: &&TaskRow| row.observation.status == TaskStatus::Running;
        let running = self.tasks.iter().filter(is_running);
        running.map(|row| &row.task.id).collect()
    }

    /// The end as the analysis takes it. `other` is the other end of the question.
    pub(super) fn endpoint(&self, end: &End, other: &End) -> Result<Endpoint, CommandError> {
        Ok(match end {
            End::Task(row) => Endpoint::Interface(row.task.network_interface.clone()),
            End::Interface(id) => Endpoint::Interface(id.clone()),
            End::Address(address) => Endpoint::Address(*address),
            End::Internet => Endpoint::Internet,
            End::Host => Endpoint::Host(self.host_address(other)?),
            // Whoever asks about one asks about each of its nodes.
            End::Balancer(balancer) => {
                let nodes = &balancer.load_balancer.zones;
                let node = nodes.first().map(|zone| zone.interface_id.clone());
                let none = || CommandError::new("the load balancer has no nodes");
                Endpoint::Interface(node.ok_or_else(none)?)
            }
        })
    }

    /// The address of this host that the other end sees.
    pub(super) fn host_address(&self, other: &End) -> Result<Ipv4Addr, CommandError> {
        let seen = self.public_address(other).unwrap_or(ELSEWHERE);
        source_address(seen)
            .or_else(|_| source_address(Ipv4Addr::LOCALHOST))
            .map_err(|error| CommandError::caused_by("this host has no address", &error))
    }

    fn public_address(&self, end: &End) -> Option<Ipv4Addr> {
        match end {
            End::Task(row) => self.interface(&row.task.network_interface)?.public_address,
            End::Interface(id) => self.interface(id)?.public_address,
            End::Address(address) => {
                let mut interfaces = self.networks.iter().flat_map(|vpc| &vpc.interfaces);
                let has = |one: &&NetworkInterface| {
                    one.private_address == *address || one.public_address == Some(*address)
                };
                interfaces.find(has)?.public_address
            }
            End::Internet | End::Host | End::Balancer(_) => None,
        }
    }

    /// The task whose id is, or begins with, the last part of `text`: of those that run, if any.
    fn task(&self, text: &str) -> Result<End, CommandError> {
        let id = text.rsplit('/').next().unwrap_or_default();
        let is_meant = |row: &&TaskRow| !id.is_empty() && row.task.id.as_str().starts_with(id);
        let meant: Vec<&TaskRow> = self.tasks.iter().filter(is_meant).collect();
        let has_not_stopped = |row: &&TaskRow| row.observation.status != TaskStatus::Stopped;
        let mut running: Vec<&TaskRow> = meant.iter().copied().filter(has_not_stopped).collect();
        if running.is_empty() {
            running = meant;
        }
        match running.as_slice() {
            [only] => Ok(End::Task(Box::new((*only).clone()))),
            [] => Err(CommandError::new(format!(
                "no task, load balancer, interface or address is called {text}"
            ))
            .hint("`neargate status` shows them; `internet` and `host` are the other ends")),
            several => {
                let ids = several.iter().map(|row| row.task.id.as_str());
                let ids: Vec<&str> = ids.take(NAMED_MAX).collect();
                Err(CommandError::new(format!(
                    "{} tasks begin with {id}: {}",
                    several.len(),
                    ids.join(", ")
                )))
            }
        }
    }
}

impl End {
    /// The end in the words of a person.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Task(row) => format!(
                "task {} ({}:{})",
                row.task.id, row.task.family, row.task.revision
            ),
            Self::Balancer(balancer) => format!("load balancer {}", balancer.load_balancer.path()),
            Self::Interface(id) => id.to_string(),
            Self::Address(address) => address.to_string(),
            Self::Internet => "the internet".to_owned(),
            Self::Host => "this host".to_owned(),
        }
    }

    /// Why a task does not take part, if it does not.
    pub(super) fn trouble(&self) -> Option<String> {
        let Self::Task(row) = self else {
            return None;
        };
        let status = row.observation.status;
        if status == TaskStatus::Running {
            return None;
        }
        let reason = row.task.stop_cause(&row.observation);
        let reason = reason.map(|(_, reason)| format!(": {reason}"));
        Some(format!(
            "task {} is {}{}",
            row.task.id,
            status.as_str(),
            reason.unwrap_or_default()
        ))
    }
}

fn networks(tx: &Tx<'_>) -> Result<Vec<VpcNouns>, StoreError> {
    let vpcs = tx.vpc_list()?.into_iter();
    vpcs.map(|vpc| tx.vpc_nouns(vpc)).collect()
}

fn balancers(tx: &Tx<'_>) -> Result<Vec<BalancerEnd>, StoreError> {
    let mut all = Vec::new();
    let (target_groups, targets) = (
        tx.balancing_list::<TargetGroup>()?,
        tx.balancing_list::<Target>()?,
    );
    for load_balancer in tx.balancing_list::<LoadBalancer>()? {
        let listeners: Vec<Listener> = tx.balancing_list_of(load_balancer.id.as_str())?;
        let mut rules: Vec<ListenerRule> = Vec::new();
        for listener in &listeners {
            rules.extend(tx.balancing_list_of(listener.id.as_str())?);
        }
        all.push(BalancerEnd {
            report: tx.balancer_report_find(&load_balancer.id)?,
            load_balancer,
            listeners,
            rules,
            target_groups: target_groups.clone(),
            targets: targets.clone(),
        });
    }
    Ok(all)
}
