//! Scanning rules of a registry between the shapes and the model.

use aws_api::ecr as api;
use model::ecr::registry::{RegistrySettings, ScanningRule};
use smithy::ServiceError;

use super::errors::{invalid, unsupported};

const BASIC: &str = "BASIC";

pub(super) fn render(settings: &RegistrySettings) -> api::RegistryScanningConfiguration {
    let rules = settings.scanning_rules.iter();
    let rules = rules.map(|rule| api::RegistryScanningRule {
        scan_frequency: Some(rule.frequency.clone()),
        repository_filters: Some(
            rule.filters
                .iter()
                .map(|filter| render_filter(filter))
                .collect(),
        ),
    });
    api::RegistryScanningConfiguration {
        scan_type: Some(BASIC.to_owned()),
        rules: Some(rules.collect()),
    }
}

pub(super) fn render_filter(filter: &str) -> api::ScanningRepositoryFilter {
    api::ScanningRepositoryFilter {
        filter: Some(filter.to_owned()),
        filter_type: Some("WILDCARD".to_owned()),
    }
}

/// Reads the rules of a request.
pub(super) fn read(
    scan_type: Option<&str>,
    rules: Option<Vec<api::RegistryScanningRule>>,
) -> Result<Vec<ScanningRule>, ServiceError> {
    match scan_type {
        None | Some(BASIC) => {}
        Some(_) => {
            return Err(unsupported(
                "scanType ENHANCED",
                "there is no vulnerability scanner",
            ));
        }
    }
    let mut read: Vec<ScanningRule> = Vec::new();
    for rule in rules.unwrap_or_default() {
        let frequency = rule.scan_frequency.unwrap_or_default();
        if !matches!(frequency.as_str(), "SCAN_ON_PUSH" | "MANUAL") {
            return Err(invalid(
                "rules",
                format!("scanFrequency '{frequency}' is not supported for scan type BASIC"),
            ));
        }
        if read.iter().any(|other| other.frequency == frequency) {
            return Err(invalid("rules", "scanFrequency must be unique"));
        }
        let filters = rule.repository_filters.unwrap_or_default().into_iter();
        let filters = filters.map(|filter| filter.filter.unwrap_or_default());
        read.push(ScanningRule {
            frequency,
            filters: filters.collect(),
        });
    }
    Ok(read)
}

/// The first rule that a repository falls under, with the filters that fit it.
pub(super) fn applied(settings: &RegistrySettings, name: &str) -> Option<(String, Vec<String>)> {
    settings.scanning_rules.iter().find_map(|rule| {
        let fitting = rule.filters.iter();
        let fitting = fitting.filter(|filter| rules::wildcard::matches(filter, name));
        let fitting: Vec<String> = fitting.cloned().collect();
        (!fitting.is_empty()).then(|| (rule.frequency.clone(), fitting))
    })
}
