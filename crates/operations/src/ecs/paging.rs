//! `maxResults` and `nextToken` of ECS's lists.

use rules::pagination;
use smithy::ServiceError;

use super::errors::invalid_parameter;

const PAGE_MAX: i32 = 100;

/// Which part of a list is asked for.
#[derive(Debug, Clone)]
pub(super) struct Paging {
    list: &'static str,
    pub(super) limit: usize,
    /// The key of the last item that the caller has.
    pub(super) after: Option<String>,
}

impl Paging {
    /// `list` names the list, and the parameters that a token holds for.
    pub(super) fn read(
        list: &'static str,
        max_results: Option<i32>,
        next_token: Option<&str>,
    ) -> Result<Self, ServiceError> {
        Self::with_limit(list, PAGE_MAX, max_results, next_token)
    }

    /// For the lists whose pages are shorter.
    pub(super) fn with_limit(
        list: &'static str,
        limit: i32,
        max_results: Option<i32>,
        next_token: Option<&str>,
    ) -> Result<Self, ServiceError> {
        let max = max_results.unwrap_or(limit);
        if !(1..=limit).contains(&max) {
            return Err(invalid_parameter(format!(
                "maxResults must be between 1 and {limit}."
            )));
        }
        let after = next_token
            .filter(|token| !token.is_empty())
            .map(|token| pagination::decode(list, token))
            .transpose()
            .map_err(|error| invalid_parameter(error.to_string()))?;
        Ok(Self {
            list,
            limit: usize::try_from(max).unwrap_or(1),
            after,
        })
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
