//! `CreateManagedPrefixList`.

use aws_api::ec2::{CreateManagedPrefixListInput, CreateManagedPrefixListOutput};
use model::network::{PrefixList, PrefixListChange, PrefixListEntry};
use model::{PrefixListId, Tag, UnixMillis};
use rules::prefix_list::changed;
use smithy::{Call, ServiceError};
use store::Tx;

use super::client_token::Token;
use super::errors::{check_dry_run, invalid_value, missing_parameter, unsupported};
use super::input::required;
use super::prefix_list::{
    ADDRESS_FAMILY, invalid_change, read_entries, read_max_entries, read_name, render,
};
use super::tag_specification::read_tags;
use super::{Ec2Service, limits};
use crate::context::{Random, scope};
use crate::error::Failure;
use crate::fingerprint::fingerprint;

/// What a new list is to be.
#[derive(Debug)]
struct Request {
    name: String,
    max_entries: u32,
    entries: Vec<PrefixListEntry>,
    tags: Vec<Tag>,
    token: Option<Token>,
}

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    input: CreateManagedPrefixListInput,
) -> Result<CreateManagedPrefixListOutput, ServiceError> {
    check_dry_run(input.dry_run)?;
    let request = read(input)?;
    let (random, now) = (service.random, (service.clock)());
    let list = service
        .store
        .write(move |tx| make(tx, request, random, now))
        .await?;
    Ok(CreateManagedPrefixListOutput {
        prefix_list: Some(render(&list, &scope(call))),
    })
}

fn read(input: CreateManagedPrefixListInput) -> Result<Request, ServiceError> {
    let asked = fingerprint(&input);
    let token = Token::read("CreateManagedPrefixList", input.client_token, asked)?;
    let name = required(input.prefix_list_name, "PrefixListName")?;
    read_name(&name)?;
    match required(input.address_family, "AddressFamily")?.as_str() {
        ADDRESS_FAMILY => {}
        "IPv6" => return Err(unsupported("prefix lists of IPv6 ranges")),
        other => {
            return Err(invalid_value(format!(
                "Value ({other}) for parameter AddressFamily is invalid. Valid values are IPv4, \
                 IPv6."
            )));
        }
    }
    let max_entries = input.max_entries;
    Ok(Request {
        name,
        max_entries: read_max_entries(max_entries.ok_or_else(|| missing_parameter("MaxEntries"))?)?,
        entries: read_entries(input.entries.unwrap_or_default())?,
        tags: read_tags(input.tag_specifications, "prefix-list")?,
        token,
    })
}

fn make(
    tx: &mut Tx<'_>,
    request: Request,
    random: Random,
    now: UnixMillis,
) -> Result<PrefixList, Failure> {
    let made = request
        .token
        .as_ref()
        .map(|token| token.made(tx))
        .transpose()?;
    // One that was deleted meanwhile is made anew.
    if let Some(id) = made.flatten()
        && let Some(list) = tx.noun_find(&id)?
    {
        return Ok(list);
    }
    limits::check(
        tx.noun_list::<PrefixList>()?.len(),
        limits::PREFIX_LISTS,
        "PrefixListLimitExceeded",
        "prefix lists",
    )?;
    let list = PrefixList {
        id: PrefixListId::from_random(random()),
        name: request.name,
        max_entries: request.max_entries,
        version: 1,
        last_change: PrefixListChange::Create,
        entries: changed(&[], &request.entries, &[], request.max_entries)
            .map_err(invalid_change)?,
        tags: request.tags,
    };
    tx.noun_put(&list)?;
    if let Some(token) = &request.token {
        token.keep(tx, list.id.as_str(), now)?;
    }
    Ok(list)
}
