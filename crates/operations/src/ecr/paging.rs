//! `maxResults` and `nextToken` of ECR's lists.

use rules::pagination;
use smithy::ServiceError;

use super::errors::invalid;

const DEFAULT: i32 = 100;
const LIMIT: i32 = 1000;

/// Which part of a list is asked for.
#[derive(Debug, Clone)]
pub(super) struct Paging {
    list: &'static str,
    pub(super) limit: usize,
    /// The key of the last item that the caller has; empty at the beginning.
    pub(super) after: String,
}

impl Paging {
    /// `list` names the list that a token holds for.
    pub(super) fn read(
        list: &'static str,
        max_results: Option<i32>,
        next_token: Option<&str>,
    ) -> Result<Self, ServiceError> {
        let max = max_results.unwrap_or(DEFAULT);
        if !(1..=LIMIT).contains(&max) {
            return Err(invalid(
                "maxResults",
                format!("must be between 1 and {LIMIT}"),
            ));
        }
        let after = next_token
            .filter(|token| !token.is_empty())
            .map(|token| pagination::decode(list, token))
            .transpose()
            .map_err(|error| invalid("nextToken", error))?;
        Ok(Self {
            list,
            limit: usize::try_from(max).unwrap_or(1),
            after: after.unwrap_or_default(),
        })
    }

    /// A list of named items is not cut into pages.
    pub(super) fn forbid(
        named: &str,
        max_results: Option<i32>,
        next_token: Option<&str>,
    ) -> Result<(), ServiceError> {
        if max_results.is_some() || next_token.is_some() {
            let member = if max_results.is_some() {
                "maxResults"
            } else {
                "nextToken"
            };
            return Err(invalid(
                member,
                format!("cannot be used together with {named}"),
            ));
        }
        Ok(())
    }

    /// Cuts what was read with `limit + 1`.
    pub(super) fn page<T>(
        &self,
        items: Vec<T>,
        key: impl Fn(&T) -> String,
    ) -> (Vec<T>, Option<String>) {
        pagination::page(self.list, items, self.limit, key)
    }
}
