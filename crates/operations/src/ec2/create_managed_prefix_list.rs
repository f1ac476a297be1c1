//! `CreateManagedPrefixList`.

use aws_api::ec2::{CreateManagedPrefixListInput, CreateManagedPrefixListOutput};
use model::network::{PrefixList, PrefixListChange, PrefixListEntry};
use model::{PrefixListId, Tag, UnixMillis};
use rules::prefix_list::changed;
use smithy::{Call, ServiceError};
use store::{ClientToken, Tx};

use super::Ec2Service;
use super::errors::{check_dry_run, invalid_value, missing_parameter, unsupported};
use super::input::{required, text};
use super::prefix_list::{
    ADDRESS_FAMILY, invalid_change, read_entries, read_max_entries, read_name, render,
};
use super::tag_specification::read_tags;
use crate::context::{Random, scope};
use crate::error::Failure;
use crate::fingerprint::fingerprint;

const OPERATION: &str = "CreateManagedPrefixList";
/// As many as AWS allows in a region.
const LISTS_MAX: usize = 100;
const TOKEN_LENGTH_MAX: usize = 255;
const TOKEN_LIFE_MILLIS: i64 = 24 * 60 * 60 * 1000;

/// What a new list is to be.
#[derive(Debug)]
struct Request {
    name: String,
    max_entries: u32,
    entries: Vec<PrefixListEntry>,
    tags: Vec<Tag>,
    token: Option<Token>,
}

/// What makes a repeated call known.
#[derive(Debug)]
struct Token {
    text: String,
    fingerprint: String,
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
    let token = text(input.client_token.clone()).map(|text| Token {
        text,
        fingerprint: fingerprint(&input),
    });
    if token
        .as_ref()
        .is_some_and(|token| token.text.len() > TOKEN_LENGTH_MAX)
    {
        return Err(invalid_value("clientToken can have up to 255 characters."));
    }
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
    if let Some(token) = &request.token
        && let Some(list) = repeated(tx, token)?
    {
        return Ok(list);
    }
    if tx.noun_list::<PrefixList>()?.len() >= LISTS_MAX {
        return Err(ServiceError::sender(
            "PrefixListLimitExceeded",
            format!("The maximum number of prefix lists ({LISTS_MAX}) has been reached."),
        )
        .into());
    }
    let list = PrefixList {
        id: PrefixListId::from_random(random()),
        name: request.name,
        max_entries: request.max_entries,
        version: 1,
        last_change: PrefixListChange::Create,
        entries: changed(&[], &request.entries, &[], request.max_entries)
            .map_err(invalid_change)?,
        history: Vec::new(),
        tags: request.tags,
    };
    tx.noun_put(&list)?;
    if let Some(token) = request.token {
        tx.client_token_expire(now.plus_millis(-TOKEN_LIFE_MILLIS))?;
        tx.client_token_put(&ClientToken {
            operation: OPERATION.to_owned(),
            scope: String::new(),
            token: token.text,
            request_hash: token.fingerprint,
            result: list.id.to_string(),
            created_at: now,
        })?;
    }
    Ok(list)
}

/// The list that a call with the same token made, if it is still there.
fn repeated(tx: &Tx<'_>, token: &Token) -> Result<Option<PrefixList>, Failure> {
    let Some(known) = tx.client_token_find(OPERATION, "", &token.text)? else {
        return Ok(None);
    };
    if known.request_hash != token.fingerprint {
        return Err(ServiceError::sender(
            "IdempotentParameterMismatch",
            "The client token was used with other parameters.",
        )
        .into());
    }
    Ok(tx.noun_find(&known.result)?)
}
