//! `ModifyManagedPrefixList`.
//!
//! Other entries make a new version; another name or size does not.

use std::collections::{BTreeMap, BTreeSet};

use aws_api::ec2::{ModifyManagedPrefixListInput, ModifyManagedPrefixListOutput};
use model::SecurityGroupId;
use model::network::{
    Ipv4Cidr, Peer, PrefixList, PrefixListChange, PrefixListEntry, SecurityGroupRule,
};
use rules::prefix_list::{advance, changed, check_size};
use rules::security_group::fits;
use smithy::{Call, ServiceError};
use store::Tx;

use super::Ec2Service;
use super::create_route::check_weight;
use super::errors::{check_dry_run, invalid_combination};
use super::input::{refuse, required, text};
use super::prefix_list::{
    check_count, check_version, find, groups, history, invalid_change, read_cidr, read_entries,
    read_max_entries, read_name, render, route_tables,
};
use super::security_group::{list_sizes, too_many_rules};
use crate::context::scope;
use crate::error::Failure;

/// What is to change.
#[derive(Debug)]
struct Request {
    id: String,
    current_version: Option<i64>,
    name: Option<String>,
    max_entries: Option<u32>,
    add: Vec<PrefixListEntry>,
    remove: Vec<Ipv4Cidr>,
}

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    input: ModifyManagedPrefixListInput,
) -> Result<ModifyManagedPrefixListOutput, ServiceError> {
    check_dry_run(input.dry_run)?;
    let request = read(input)?;
    let list = service
        .store
        .write(move |tx| {
            let mut list = find(tx, &request.id)?;
            modify(tx, &mut list, request)?;
            Ok::<_, Failure>(list)
        })
        .await?;
    Ok(ModifyManagedPrefixListOutput {
        prefix_list: Some(render(&list, &scope(call))),
    })
}

fn read(input: ModifyManagedPrefixListInput) -> Result<Request, ServiceError> {
    refuse(
        input.ipam_prefix_list_resolver_sync_enabled == Some(true),
        "IPAM prefix list resolvers",
    )?;
    let name = text(input.prefix_list_name);
    if let Some(name) = &name {
        read_name(name)?;
    }
    let remove = input.remove_entries.unwrap_or_default();
    check_count(remove.len())?;
    let request = Request {
        id: required(input.prefix_list_id, "PrefixListId")?,
        current_version: input.current_version,
        name,
        max_entries: input.max_entries.map(read_max_entries).transpose()?,
        add: read_entries(input.add_entries.unwrap_or_default())?,
        remove: remove
            .into_iter()
            .map(|entry| read_cidr(entry.cidr))
            .collect::<Result<_, _>>()?,
    };
    if request.max_entries.is_some() && request.changes_entries() {
        return Err(invalid_combination(
            "You cannot modify the entries of a prefix list and modify the size of a prefix list \
             at the same time.",
        ));
    }
    Ok(request)
}

impl Request {
    fn changes_entries(&self) -> bool {
        !self.add.is_empty() || !self.remove.is_empty()
    }
}

fn modify(tx: &mut Tx<'_>, list: &mut PrefixList, request: Request) -> Result<(), Failure> {
    if request.changes_entries() || request.current_version.is_some() {
        check_version(list, request.current_version)?;
    }
    if request.changes_entries() {
        let entries = changed(
            &list.entries,
            &request.add,
            &request.remove,
            list.max_entries,
        );
        let entries = entries.map_err(invalid_change)?;
        let mut history = history(tx, list)?;
        advance(list, &mut history, entries, PrefixListChange::Modify);
        tx.noun_put(&history)?;
    }
    if let Some(name) = request.name {
        list.name = name;
        list.last_change = PrefixListChange::Modify;
    }
    if let Some(max_entries) = request.max_entries {
        check_size(list.entries.len(), max_entries).map_err(invalid_change)?;
        list.max_entries = max_entries;
        list.last_change = PrefixListChange::Modify;
    }
    tx.noun_put(list)?;
    if request.max_entries.is_some() {
        check_users(tx, list)?;
    }
    Ok(())
}

/// Refuses a size with which a group or a route table that refers to the list would have too much.
fn check_users(tx: &Tx<'_>, list: &PrefixList) -> Result<(), Failure> {
    for table in &route_tables(tx, list)? {
        check_weight(tx, table)?;
    }
    let sizes = list_sizes(tx)?;
    let rules: Vec<SecurityGroupRule> = tx.noun_list()?;
    let referring: BTreeSet<SecurityGroupId> = groups(&rules, list).collect();
    let mut peers: BTreeMap<(&SecurityGroupId, bool), Vec<&Peer>> = BTreeMap::new();
    for rule in rules
        .iter()
        .filter(|rule| referring.contains(&rule.group_id))
    {
        let of_direction = peers.entry((&rule.group_id, rule.is_egress)).or_default();
        of_direction.push(&rule.peer);
    }
    for ((group, _), peers) in peers {
        if !fits(peers, |id| sizes.get(id).copied().unwrap_or(0)) {
            return Err(too_many_rules(group).into());
        }
    }
    Ok(())
}
