//! `neargate status`: what an instance is and what it runs, read from its store.

mod load_balancers;
mod services;

use model::network::{Ipv4Cidr, Vpc};
use model::task::TaskStatus;
use store::{Store, StoreError, TaskRow};

use crate::CommandError;
use crate::cli::Instance;
use crate::collisions;
use crate::hosts::{address, record};
use crate::instance;
use crate::say::say;

pub(crate) fn run(arguments: &Instance) -> Result<(), CommandError> {
    let data_dir = &arguments.data_dir;
    let identity = instance::identity(data_dir)?;
    let endpoint = instance::endpoint(data_dir)?;
    match instance::holder(data_dir) {
        Some(pid) => say!("control plane  running, process {pid}, {}", endpoint.url),
        None => say!("control plane  stopped (tasks that were running run on)"),
    }
    say!("instance       {}, {}", identity.id, data_dir.display());
    say!(
        "account        {}, region {}",
        endpoint.account_id,
        endpoint.region
    );
    if let Some(reason) = instance::isolation_warning(&identity) {
        say!("isolation      root in containers is root of this host: {reason}");
    }
    if let Some(problem) = agent::storage_problem(data_dir) {
        say!("disk space     not limited by ephemeralStorage: {problem}");
    }
    for problem in instance::network_problems(&identity) {
        say!("network        {problem}");
    }
    let Contents {
        rows,
        vpcs,
        balancers,
        services,
    } = contents(data_dir)?;
    for sentence in collisions::sentences(&vpcs, &occupied_ranges()?) {
        say!("network        {sentence}");
    }
    for name in record::load(data_dir)?.names {
        say!("registry       {} at {}", name.host, address(&identity));
    }
    if !balancers.is_empty() {
        for line in load_balancers::lines(&balancers, &endpoint.region) {
            say!("{line}");
        }
    }
    if !services.is_empty() {
        for line in services::lines(&services) {
            say!("{line}");
        }
    }
    let (shown, left_out) = shown(rows);
    let rows = shown;
    let unfinished = rows.iter().filter(|(row, _)| !has_stopped(row)).count();
    say!("tasks          {unfinished}");
    if !rows.is_empty() {
        say!(
            "\n{:32}  {:20}  {:14}  {:15}  WHY",
            "TASK",
            "DEFINITION",
            "STATUS",
            "ADDRESS"
        );
    }
    for (row, address) in rows {
        say!("{}", line(&row, &address));
    }
    if left_out > 0 {
        say!("and {left_out} more that have STOPPED");
    }
    Ok(())
}

/// How many tasks that have stopped are shown.
const STOPPED_MAX: usize = 20;

fn has_stopped(row: &TaskRow) -> bool {
    row.observation.status == TaskStatus::Stopped
}

/// Tasks that have not stopped, then those that stopped last; and how many are left out.
fn shown(mut rows: Vec<(TaskRow, String)>) -> (Vec<(TaskRow, String)>, usize) {
    rows.sort_by_key(|(row, _)| {
        let at = row.observation.stopped_at.unwrap_or(row.task.created_at);
        (has_stopped(row), std::cmp::Reverse(at))
    });
    let stopped = rows.iter().filter(|(row, _)| has_stopped(row)).count();
    let left_out = stopped.saturating_sub(STOPPED_MAX);
    rows.truncate(rows.len() - left_out);
    (rows, left_out)
}

fn line(row: &TaskRow, address: &str) -> String {
    let why = row
        .task
        .stop_cause(&row.observation)
        .map_or("", |(_, reason)| reason);
    let definition = format!("{}:{}", row.task.family, row.task.revision);
    let status = row.observation.status.as_str();
    format!(
        "{}  {definition:20}  {status:14}  {address:15}  {why}",
        row.task.id
    )
}

/// What the store knows.
struct Contents {
    /// Every task of every cluster, with its address.
    rows: Vec<(TaskRow, String)>,
    vpcs: Vec<Vpc>,
    balancers: Vec<load_balancers::Known>,
    services: Vec<services::Known>,
}

fn contents(data_dir: &std::path::Path) -> Result<Contents, CommandError> {
    let path = data_dir.join("state.db");
    let store = Store::open_existing(&path).map_err(|error| store_error(&path, &error))?;
    runtime()?
        .block_on(store.read(|tx| -> Result<_, StoreError> {
            let mut rows = Vec::new();
            for row in tx.task_rows()? {
                let interface = tx.network_interface_of_task(&row.task.id)?;
                let address = interface.map(|known| known.private_address.to_string());
                rows.push((row, address.unwrap_or_default()));
            }
            Ok(Contents {
                rows,
                vpcs: tx.vpc_list()?,
                balancers: load_balancers::read(tx)?,
                services: services::read(tx)?,
            })
        }))
        .map_err(|error| store_error(&path, &error))
}

/// The ranges that this host uses itself, now.
fn occupied_ranges() -> Result<Vec<Ipv4Cidr>, CommandError> {
    runtime()?
        .block_on(agent::occupied_ranges())
        .map_err(|error| CommandError::caused_by("cannot see the host's networks", &error))
}

fn runtime() -> Result<tokio::runtime::Runtime, CommandError> {
    tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .build()
        .map_err(|error| CommandError::caused_by("cannot start", &error))
}

/// What a store's error means to a person.
pub(crate) fn store_error(path: &std::path::Path, error: &StoreError) -> CommandError {
    match error {
        StoreError::NewerFormat { .. } => instance::newer(path),
        StoreError::OlderFormat { .. } => CommandError::new(format!(
            "{} was written by an older version of Neargate",
            path.display()
        ))
        .hint("`neargate up` of this version brings it up to date; until then use the older one"),
        StoreError::DiskFull(_) => {
            CommandError::new(format!("the disk of {} is full", path.display()))
                .hint("make room, or put the data elsewhere with --data-dir")
        }
        _ => CommandError::caused_by(format!("cannot use {}", path.display()), error),
    }
}
