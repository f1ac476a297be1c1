//! Repositories between the shapes and the model.

use aws_api::ecr as api;
use model::ecr::{Repository, TagMutability, TagMutabilitySetting};
use registry::Registry;
use smithy::ServiceError;

use super::errors::{invalid, unsupported};
use crate::context::timestamp;

/// Exclusion filters of one repository.
const FILTERS_MAX: usize = 5;
const FILTER_WILDCARDS_MAX: usize = 2;
const AES256: &str = "AES256";

pub(super) fn render(registry: &Registry, repository: &Repository) -> api::Repository {
    let id = &repository.id;
    let (setting, filters) = render_mutability(&repository.tag_mutability);
    api::Repository {
        repository_arn: Some(id.arn()),
        registry_id: Some(id.scope.account_id.clone()),
        repository_name: Some(id.name.clone()),
        repository_uri: Some(registry.repository_uri(id)),
        created_at: Some(timestamp(repository.created_at)),
        image_tag_mutability: Some(setting),
        image_tag_mutability_exclusion_filters: filters,
        image_scanning_configuration: Some(api::ImageScanningConfiguration {
            scan_on_push: Some(repository.scan_on_push),
        }),
        encryption_configuration: Some(api::EncryptionConfiguration {
            encryption_type: Some(AES256.to_owned()),
            kms_key: None,
        }),
    }
}

pub(super) fn render_mutability(
    mutability: &TagMutability,
) -> (String, Option<Vec<api::ImageTagMutabilityExclusionFilter>>) {
    let setting = match mutability.setting {
        TagMutabilitySetting::Mutable => "MUTABLE",
        TagMutabilitySetting::Immutable => "IMMUTABLE",
        TagMutabilitySetting::MutableWithExclusion => "MUTABLE_WITH_EXCLUSION",
        TagMutabilitySetting::ImmutableWithExclusion => "IMMUTABLE_WITH_EXCLUSION",
    };
    let filters =
        mutability
            .exclusions
            .iter()
            .map(|filter| api::ImageTagMutabilityExclusionFilter {
                filter_type: Some("WILDCARD".to_owned()),
                filter: Some(filter.clone()),
            });
    let filters: Vec<_> = filters.collect();
    (setting.to_owned(), (!filters.is_empty()).then_some(filters))
}

/// Reads the tag mutability of a request.
pub(super) fn read_mutability(
    setting: Option<&str>,
    filters: Option<Vec<api::ImageTagMutabilityExclusionFilter>>,
) -> Result<TagMutability, ServiceError> {
    const FILTERS: &str = "imageTagMutabilityExclusionFilters";
    let setting = match setting.unwrap_or("MUTABLE") {
        "MUTABLE" => TagMutabilitySetting::Mutable,
        "IMMUTABLE" => TagMutabilitySetting::Immutable,
        "MUTABLE_WITH_EXCLUSION" => TagMutabilitySetting::MutableWithExclusion,
        "IMMUTABLE_WITH_EXCLUSION" => TagMutabilitySetting::ImmutableWithExclusion,
        _ => {
            return Err(invalid(
                "imageTagMutability",
                "Member must satisfy enum value set: [MUTABLE, IMMUTABLE, \
                 IMMUTABLE_WITH_EXCLUSION, MUTABLE_WITH_EXCLUSION]",
            ));
        }
    };
    let takes_filters = matches!(
        setting,
        TagMutabilitySetting::MutableWithExclusion | TagMutabilitySetting::ImmutableWithExclusion
    );
    let filters = filters.unwrap_or_default();
    if takes_filters == filters.is_empty() {
        return Err(invalid(
            FILTERS,
            "exclusion filters must be given exactly when imageTagMutability is \
             IMMUTABLE_WITH_EXCLUSION or MUTABLE_WITH_EXCLUSION",
        ));
    }
    if filters.len() > FILTERS_MAX {
        return Err(invalid(
            FILTERS,
            format!("Member must have length less than or equal to {FILTERS_MAX}"),
        ));
    }
    let mut exclusions: Vec<String> = Vec::with_capacity(filters.len());
    for filter in filters {
        if filter.filter_type.as_deref() != Some("WILDCARD") {
            return Err(invalid(
                FILTERS,
                "filterType must satisfy enum value set: [WILDCARD]",
            ));
        }
        let pattern = filter.filter.unwrap_or_default();
        if !is_filter(&pattern) {
            return Err(invalid(
                FILTERS,
                "a filter must have 1 to 128 letters, digits, '.', '_', '-' and at most two '*'",
            ));
        }
        if exclusions.contains(&pattern) {
            return Err(invalid(FILTERS, "filters must be unique"));
        }
        exclusions.push(pattern);
    }
    Ok(TagMutability {
        setting,
        exclusions,
    })
}

/// Only what costs nothing to keep true: content is not encrypted by keys of the caller.
pub(super) fn check_encryption(
    given: Option<&api::EncryptionConfiguration>,
) -> Result<(), ServiceError> {
    let Some(given) = given else { return Ok(()) };
    match given.encryption_type.as_deref() {
        Some(AES256) if given.kms_key.is_none() => Ok(()),
        Some(AES256) => Err(invalid(
            "encryptionConfiguration",
            "kmsKey cannot be specified with encryptionType AES256",
        )),
        _ => Err(unsupported(
            "encryptionConfiguration.encryptionType other than AES256",
            "there are no KMS keys yet",
        )),
    }
}

fn is_filter(pattern: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"._*-".contains(&byte);
    (1..=128).contains(&pattern.len())
        && pattern.bytes().all(fits)
        && pattern.matches('*').count() <= FILTER_WILDCARDS_MAX
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exclusion_filters_belong_to_their_settings() {
        let check = |setting: &str, filters: &[&str], expected: bool| {
            let filters: Vec<_> = filters
                .iter()
                .map(|filter| api::ImageTagMutabilityExclusionFilter {
                    filter_type: Some("WILDCARD".to_owned()),
                    filter: Some((*filter).to_owned()),
                })
                .collect();
            let read = read_mutability(Some(setting), Some(filters));
            assert_eq!(read.is_ok(), expected, "{setting} {read:?}");
        };
        check("MUTABLE", &[], true);
        check("MUTABLE", &["a"], false);
        check("IMMUTABLE_WITH_EXCLUSION", &[], false);
        check("IMMUTABLE_WITH_EXCLUSION", &["latest", "dev-*-*"], true);
        check("MUTABLE_WITH_EXCLUSION", &["*a*b*"], false);
        check("MUTABLE_WITH_EXCLUSION", &["a", "a"], false);
        check("MUTABLE_WITH_EXCLUSION", &["a/b"], false);
        check("SOMETIMES", &[], false);
    }
}
