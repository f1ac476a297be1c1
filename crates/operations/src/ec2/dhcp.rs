//! The sets of DHCP options that there are: those that were created, and the account's default one,
//! which every VPC has that was given no other.
//!
//! The default set always exists; it is stored only for the tags it is given.

use model::DhcpOptionsId;
use model::arn::Scope;
use model::network::{DhcpOptions, Vpc};
use rules::dhcp::{AMAZON_PROVIDED_DNS, internal_domain};
use store::{StoreError, Tx};

/// How the id of a default set begins; the account's twelve digits follow.
const DEFAULT_MARK: u128 = 0xdef00;

/// The id of the account's default set.
pub(super) fn default_id(account_id: &str) -> DhcpOptionsId {
    let account = u128::from_str_radix(account_id, 16).unwrap_or(0);
    DhcpOptionsId::from_random(DEFAULT_MARK << 48 | account)
}

/// The set that a VPC has.
pub(super) fn id_of(vpc: &Vpc, account_id: &str) -> DhcpOptionsId {
    let given = vpc.dhcp_options_id.clone();
    given.unwrap_or_else(|| default_id(account_id))
}

pub(super) fn find(
    tx: &Tx<'_>,
    scope: &Scope,
    id: &str,
) -> Result<Option<DhcpOptions>, StoreError> {
    let stored = tx.noun_find::<DhcpOptions>(id)?;
    if id == default_id(&scope.account_id).as_str() {
        return Ok(Some(default_set(scope, stored)));
    }
    Ok(stored)
}

pub(super) fn list(tx: &Tx<'_>, scope: &Scope) -> Result<Vec<DhcpOptions>, StoreError> {
    let default = default_id(&scope.account_id);
    let mut all: Vec<DhcpOptions> = tx.noun_list()?;
    let stored = all.iter().position(|options| options.id == default);
    let stored = stored.map(|at| all.swap_remove(at));
    all.push(default_set(scope, stored));
    Ok(all)
}

fn default_set(scope: &Scope, stored: Option<DhcpOptions>) -> DhcpOptions {
    DhcpOptions {
        id: default_id(&scope.account_id),
        domain_name: Some(internal_domain(&scope.region)),
        domain_name_servers: vec![AMAZON_PROVIDED_DNS.to_owned()],
        tags: stored.map(|options| options.tags).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_default_set_is_named_after_its_account() {
        assert_eq!(
            default_id("123456789012").as_str(),
            "dopt-def00123456789012"
        );
        assert_eq!(default_id("").as_str(), "dopt-def00000000000000");
    }
}
