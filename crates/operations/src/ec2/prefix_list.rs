//! Managed prefix lists as requests name and answers show them.
//!
//! Lists hold IPv4 ranges; a list of IPv6 ranges is refused. There are no lists of AWS's own.

use std::collections::BTreeSet;

use aws_api::ec2::{AddPrefixListEntry, ManagedPrefixList};
use model::SecurityGroupId;
use model::arn::Scope;
use model::network::{
    Ipv4Cidr, Peer, PrefixList, PrefixListChange, PrefixListEntry, PrefixListHistory,
    RouteDestination, RouteTable, SecurityGroupRule,
};
use rules::prefix_list::InvalidChange;
use smithy::ServiceError;
use store::Tx;

use super::errors::{invalid_value, missing_parameter, prefix_list_not_found};
use super::input::{cidr, required, text};
use super::lookup;
use super::query::render_tags;
use crate::context::integer;
use crate::error::Failure;

/// As AWS allows in one request.
const ENTRIES_PER_REQUEST_MAX: usize = 100;
const TEXT_LENGTH_MAX: usize = 255;

pub(super) const ADDRESS_FAMILY: &str = "IPv4";

pub(super) fn find(tx: &Tx<'_>, id: &str) -> Result<PrefixList, Failure> {
    lookup::noun(tx, id, prefix_list_not_found)
}

/// What the list was before.
pub(super) fn history(tx: &Tx<'_>, list: &PrefixList) -> Result<PrefixListHistory, Failure> {
    let none = || PrefixListHistory {
        id: list.id.clone(),
        versions: Vec::new(),
    };
    Ok(tx.noun_find(list.id.as_str())?.unwrap_or_else(none))
}

/// The groups that have a rule that refers to a list, one for each rule.
pub(super) fn groups(
    rules: &[SecurityGroupRule],
    list: &PrefixList,
) -> impl Iterator<Item = SecurityGroupId> {
    let peer = Peer::PrefixList(list.id.clone());
    let referring = rules.iter().filter(move |rule| rule.peer == peer);
    referring.map(|rule| rule.group_id.clone())
}

/// The route tables that have a route to a list's ranges.
pub(super) fn route_tables(tx: &Tx<'_>, list: &PrefixList) -> Result<Vec<RouteTable>, Failure> {
    let destination = RouteDestination::PrefixList(list.id.clone());
    let mut tables: Vec<RouteTable> = tx.noun_list()?;
    tables.retain(|table| {
        let mut routes = table.routes.iter();
        routes.any(|route| route.destination == destination)
    });
    Ok(tables)
}

/// The ids of the groups and route tables that refer to a list, sorted.
pub(super) fn users(tx: &Tx<'_>, list: &PrefixList) -> Result<Vec<String>, Failure> {
    let tables = route_tables(tx, list)?;
    let mut users: BTreeSet<String> = tables.iter().map(|table| table.id.to_string()).collect();
    users.extend(groups(&tx.noun_list()?, list).map(|group| group.to_string()));
    Ok(users.into_iter().collect())
}

pub(super) fn read_name(name: &str) -> Result<(), ServiceError> {
    let invalid = |why: &str| {
        let text = format!("Value ({name}) for parameter PrefixListName is invalid. {why}");
        Err(invalid_value(text))
    };
    if name.chars().count() > TEXT_LENGTH_MAX {
        return invalid("The name can have up to 255 characters.");
    }
    if name.starts_with("com.amazonaws") {
        return invalid("The name cannot start with com.amazonaws.");
    }
    if name.chars().any(char::is_control) {
        return invalid("The name cannot have control characters.");
    }
    Ok(())
}

pub(super) fn read_max_entries(given: i32) -> Result<u32, ServiceError> {
    u32::try_from(given)
        .ok()
        .filter(|max| (1..=rules::prefix_list::ENTRIES_MAX).contains(max))
        .ok_or_else(|| invalid_value("Must specify a max size between 1 and 1000"))
}

pub(super) fn read_entries(
    given: Vec<AddPrefixListEntry>,
) -> Result<Vec<PrefixListEntry>, ServiceError> {
    check_count(given.len())?;
    given
        .into_iter()
        .map(|entry| {
            let description = text(entry.description);
            let length = description.as_ref().map_or(0, |text| text.chars().count());
            if length > TEXT_LENGTH_MAX {
                return Err(invalid_value(
                    "The description of an entry can have up to 255 characters.",
                ));
            }
            Ok(PrefixListEntry {
                cidr: read_cidr(entry.cidr)?,
                description,
            })
        })
        .collect()
}

pub(super) fn read_cidr(given: Option<String>) -> Result<Ipv4Cidr, ServiceError> {
    let text = required(given, "cidr")?;
    cidr(&text, "cidr")
}

pub(super) fn check_count(entries: usize) -> Result<(), ServiceError> {
    if entries > ENTRIES_PER_REQUEST_MAX {
        return Err(invalid_value(format!(
            "The number of entries per request cannot exceeds limit ({ENTRIES_PER_REQUEST_MAX})."
        )));
    }
    Ok(())
}

/// A change needs the version that it was thought out for.
pub(super) fn check_version(list: &PrefixList, current: Option<i64>) -> Result<(), ServiceError> {
    match current {
        None => Err(missing_parameter("CurrentVersion")),
        Some(current) if current != list.version => Err(ServiceError::sender(
            "PrefixListVersionMismatch",
            "The prefix list has the incorrect version number.",
        )),
        Some(_) => Ok(()),
    }
}

pub(super) fn invalid_change(problem: InvalidChange) -> ServiceError {
    let text = problem.to_string();
    match problem {
        InvalidChange::Repeated(_) => invalid_value(text),
        InvalidChange::Present(_) | InvalidChange::Absent(_) => {
            ServiceError::sender("InvalidPrefixListModification", text)
        }
        InvalidChange::TooMany { .. } => ServiceError::sender("PrefixListMaxEntriesExceeded", text),
    }
}

pub(super) fn render(list: &PrefixList, scope: &Scope) -> ManagedPrefixList {
    let state = match list.last_change {
        PrefixListChange::Create => "create-complete",
        PrefixListChange::Modify => "modify-complete",
        PrefixListChange::Restore => "restore-complete",
    };
    ManagedPrefixList {
        prefix_list_id: Some(list.id.to_string()),
        address_family: Some(ADDRESS_FAMILY.to_owned()),
        state: Some(state.to_owned()),
        prefix_list_arn: Some(scope.ec2(&format!("prefix-list/{}", list.id))),
        prefix_list_name: Some(list.name.clone()),
        max_entries: Some(integer(list.max_entries)),
        version: Some(list.version),
        tags: Some(render_tags(&list.tags)),
        owner_id: Some(scope.account_id.clone()),
        ..ManagedPrefixList::default()
    }
}
