//! What the `Describe…` operations have in common: ids, filters, pages, tags.
//!
//! Source: "List and filter using the CLI and API" in the EC2 documentation. Filters are joined by
//! AND, the values of one filter by OR; values may have wildcards.

use std::ops::RangeInclusive;

use aws_api::ec2::{Filter, Tag};
use model::Tag as ModelTag;
use rules::{pagination, wildcard};
use smithy::ServiceError;

use super::errors::{check_dry_run, invalid_combination, invalid_value};
use super::filters;

const FILTER_VALUES_MAX: usize = 200;
const RESULTS: RangeInclusive<i32> = 5..=1000;

/// The values of an item that a filter looks at; `None` for a filter that the operation does not
/// know.
pub(super) type ValuesOf<T> = fn(&T, &str) -> Option<Vec<String>>;

/// Which items are asked for.
#[derive(Debug, Default)]
pub(super) struct Query {
    ids: Vec<String>,
    filters: Vec<(String, Vec<String>)>,
    limit: Option<usize>,
    after: Option<String>,
    list: &'static str,
}

impl Query {
    /// Reads the members that most operations have. `list` names the list for its tokens.
    pub(super) fn read(
        list: &'static str,
        dry_run: Option<bool>,
        ids: Option<Vec<String>>,
        filters: Option<Vec<Filter>>,
        max_results: Option<i32>,
        next_token: Option<&str>,
    ) -> Result<Self, ServiceError> {
        check_dry_run(dry_run)?;
        let ids = ids.unwrap_or_default();
        if max_results.is_some() && !ids.is_empty() {
            return Err(invalid_combination(
                "The parameter maxResults cannot be used together with a list of ids.",
            ));
        }
        let after = next_token
            .filter(|token| !token.is_empty())
            .map(|token| pagination::decode(list, token))
            .transpose()
            .map_err(|_| {
                let text = "The specified pagination token is not valid.";
                ServiceError::sender("InvalidPaginationToken", text)
            })?;
        Ok(Self {
            ids,
            filters: read_filters(list, filters)?,
            limit: max_results
                .map(|max| read_limit(max, RESULTS))
                .transpose()?,
            after,
            list,
        })
    }

    /// Sets how many results a page has, for lists whose pages have other sizes than most.
    pub(super) fn with_pages(
        mut self,
        max_results: Option<i32>,
        sizes: RangeInclusive<i32>,
    ) -> Result<Self, ServiceError> {
        self.limit = max_results.map(|max| read_limit(max, sizes)).transpose()?;
        Ok(self)
    }

    /// Whether the ids asked for, if any, have this one: what else is not read, where reading is
    /// costly.
    pub(super) fn has_id(&self, id: &str) -> bool {
        self.ids.is_empty() || self.ids.iter().any(|wanted| wanted == id)
    }

    /// The items asked for, and the token for more. `id` is also the order of the list.
    pub(super) fn select<T>(
        &self,
        mut items: Vec<T>,
        id: fn(&T) -> &str,
        values: ValuesOf<T>,
        not_found: fn(&str) -> ServiceError,
    ) -> Result<(Vec<T>, Option<String>), ServiceError> {
        if let Some(missing) = self
            .ids
            .iter()
            .find(|wanted| items.iter().all(|item| id(item) != wanted.as_str()))
        {
            return Err(not_found(missing));
        }
        items.retain(|item| self.has_id(id(item)));
        let mut fitting = self.filtered(items, values)?;
        fitting.sort_by(|left, right| id(left).cmp(id(right)));
        if let Some(after) = &self.after {
            fitting.retain(|item| id(item) > after.as_str());
        }
        let limit = self.limit.unwrap_or(usize::MAX);
        Ok(pagination::page(self.list, fitting, limit, |item| {
            id(item).to_owned()
        }))
    }

    /// The items that fit all filters.
    pub(super) fn filtered<T>(
        &self,
        items: Vec<T>,
        values: ValuesOf<T>,
    ) -> Result<Vec<T>, ServiceError> {
        let mut fitting = Vec::new();
        for item in items {
            let mut fits = true;
            for (name, patterns) in &self.filters {
                let present = values(&item, name).ok_or_else(|| unknown_filter(name))?;
                fits &= present.iter().any(|value| {
                    patterns
                        .iter()
                        .any(|pattern| wildcard::matches(pattern, value))
                });
            }
            if fits {
                fitting.push(item);
            }
        }
        Ok(fitting)
    }
}

/// The values of the filters that are about tags; `None` for other filters.
pub(super) fn tag_values(tags: &[ModelTag], filter: &str) -> Option<Vec<String>> {
    if filter == "tag-key" {
        return Some(tags.iter().map(|tag| tag.key.clone()).collect());
    }
    let key = filter.strip_prefix("tag:")?;
    let with_key = tags.iter().filter(|tag| tag.key == key);
    Some(with_key.map(|tag| tag.value.clone()).collect())
}

pub(super) fn render_tags(tags: &[ModelTag]) -> Vec<Tag> {
    tags.iter()
        .map(|tag| Tag {
            key: Some(tag.key.clone()),
            value: Some(tag.value.clone()),
        })
        .collect()
}

fn read_limit(max: i32, sizes: RangeInclusive<i32>) -> Result<usize, ServiceError> {
    usize::try_from(max)
        .ok()
        .filter(|_| sizes.contains(&max))
        .ok_or_else(|| {
            invalid_value(format!(
                "Value ( {max} ) for parameter maxResults is invalid. \
                 Expecting a value between {} and {}.",
                sizes.start(),
                sizes.end()
            ))
        })
}

fn read_filters(
    list: &str,
    given: Option<Vec<Filter>>,
) -> Result<Vec<(String, Vec<String>)>, ServiceError> {
    let filters: Vec<(String, Vec<String>)> = given
        .unwrap_or_default()
        .into_iter()
        .map(|filter| {
            (
                filter.name.unwrap_or_default(),
                filter.values.unwrap_or_default(),
            )
        })
        .collect();
    let count: usize = filters.iter().map(|(_, values)| values.len()).sum();
    if count > FILTER_VALUES_MAX || filters.len() > FILTER_VALUES_MAX {
        return Err(ServiceError::sender(
            "FilterLimitExceeded",
            format!(
                "The maximum number of filter values specified on a single call is \
                 {FILTER_VALUES_MAX}"
            ),
        ));
    }
    let mut names = filters.iter().map(|(name, _)| name);
    if let Some(unknown) = names.find(|name| !filters::is_known(list, name)) {
        return Err(unknown_filter(unknown));
    }
    Ok(filters)
}

fn unknown_filter(name: &str) -> ServiceError {
    invalid_value(format!("The filter '{name}' is invalid"))
}
