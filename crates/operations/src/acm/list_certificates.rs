//! `ListCertificates`.

use aws_api::acm::errors::INVALID_ARGS_EXCEPTION;
use aws_api::acm::{Filters, ListCertificatesInput, ListCertificatesOutput};
use model::UnixMillis;
use model::balancing::Certificate;
use rules::pagination;
use smithy::{Call, ServiceError};

use super::lookup::Users;
use super::x509::{self, Facts};
use super::{AcmService, shapes};
use crate::context::scope;
use crate::error::Failure;

const LIMIT: i32 = 1000;
/// "By default, ListCertificates returns only RSA_1024 and RSA_2048 certificates".
const KEY_TYPES: [&str; 2] = ["RSA_1024", "RSA_2048"];

/// Which certificates are asked for. An empty list asks for all.
#[derive(Debug)]
struct Wish {
    statuses: Vec<String>,
    origins: Vec<String>,
    key_types: Vec<String>,
    key_usages: Vec<String>,
    extended_key_usages: Vec<String>,
    /// Something that no certificate here can be.
    impossible: bool,
}

pub(super) async fn run(
    service: &AcmService,
    call: &Call,
    input: ListCertificatesInput,
) -> Result<ListCertificatesOutput, ServiceError> {
    let order = Order::read(input.sort_by.as_deref(), input.sort_order.as_deref())?;
    let limit = usize::try_from(input.max_items.unwrap_or(LIMIT)).unwrap_or(1);
    let after = input
        .next_token
        .map(|token| pagination::decode(order.list(), &token))
        .transpose()
        .map_err(|_| INVALID_ARGS_EXCEPTION.error("The NextToken is not valid."))?;
    let wish = Wish::new(
        input.certificate_statuses,
        input.certificate_key_pair_origins,
        input.includes,
    );
    let now = (service.clock)();
    let read = service.store.read(|tx| {
        let certificates = tx.balancing_list::<Certificate>()?;
        Ok::<_, Failure>((certificates, Users::read(tx)?))
    });
    let (certificates, users) = read.await?;

    let mut found: Vec<(String, Certificate, Option<Facts>)> = certificates
        .into_iter()
        .map(|one| (order.key(&one), one))
        .filter(|(key, _)| {
            after
                .as_ref()
                .is_none_or(|after| order.is_after(key, after))
        })
        .filter_map(|(key, one)| {
            let facts = x509::of_pem(&one.certificate_pem);
            wish.takes(&one, facts.as_ref(), now)
                .then_some((key, one, facts))
        })
        .collect();
    found.sort_by(|(one, ..), (other, ..)| order.compare(one, other));
    let (page, next_token) = pagination::page(order.list(), found, limit, |(key, ..)| key.clone());
    let scope = scope(call);
    let summaries = page.iter().map(|(_, one, facts)| {
        let in_use = !users.of(&one.id).is_empty();
        shapes::summary(&scope, one, facts.as_ref(), in_use, now)
    });
    Ok(ListCertificatesOutput {
        certificate_summary_list: Some(summaries.collect()),
        next_token,
    })
}

/// How the list is sorted: by id, unless something else is asked for.
#[derive(Debug, Clone, Copy)]
enum Order {
    Id,
    OldestFirst,
    NewestFirst,
}

impl Order {
    fn read(by: Option<&str>, order: Option<&str>) -> Result<Self, ServiceError> {
        match (by, order) {
            (None, None) => Ok(Self::Id),
            (Some(_), Some("DESCENDING")) => Ok(Self::NewestFirst),
            (Some(_), Some(_)) => Ok(Self::OldestFirst),
            _ => {
                Err(INVALID_ARGS_EXCEPTION
                    .error("SortBy and SortOrder have to be specified together."))
            }
        }
    }

    /// Whose tokens are whose.
    fn list(self) -> &'static str {
        match self {
            Self::Id => "certificates",
            Self::OldestFirst => "certificates-oldest-first",
            Self::NewestFirst => "certificates-newest-first",
        }
    }

    fn key(self, certificate: &Certificate) -> String {
        match self {
            Self::Id => certificate.id.to_string(),
            Self::OldestFirst | Self::NewestFirst => {
                format!("{:020}/{}", certificate.created_at.0, certificate.id)
            }
        }
    }

    fn compare(self, one: &str, other: &str) -> std::cmp::Ordering {
        match self {
            Self::Id | Self::OldestFirst => one.cmp(other),
            Self::NewestFirst => other.cmp(one),
        }
    }

    fn is_after(self, key: &str, place: &str) -> bool {
        self.compare(key, place).is_gt()
    }
}

impl Wish {
    fn new(
        statuses: Option<Vec<String>>,
        origins: Option<Vec<String>>,
        includes: Option<Filters>,
    ) -> Self {
        let includes = includes.unwrap_or_default();
        let key_types = includes.key_types.filter(|types| !types.is_empty());
        Self {
            statuses: statuses.unwrap_or_default(),
            origins: origins.unwrap_or_default(),
            key_types: key_types.unwrap_or_else(|| KEY_TYPES.map(str::to_owned).to_vec()),
            key_usages: includes.key_usage.unwrap_or_default(),
            extended_key_usages: includes.extended_key_usage.unwrap_or_default(),
            impossible: includes.export_option.as_deref() == Some("ENABLED")
                || includes.managed_by.is_some(),
        }
    }

    fn takes(&self, one: &Certificate, facts: Option<&Facts>, now: UnixMillis) -> bool {
        let is_wanted = |wanted: &[String], value: &str| {
            wanted.is_empty() || wanted.iter().any(|wanted| wanted == value)
        };
        let usages = facts.map_or(&[][..], |facts| &facts.key_usages);
        let extended = facts.map_or(&[][..], |facts| &facts.extended_key_usages);
        // The enumeration has underscores where descriptions have hyphens.
        let key_type = one.key_algorithm.replace('-', "_");
        !self.impossible
            && is_wanted(&self.statuses, shapes::status(one, now))
            && is_wanted(&self.origins, shapes::origin(one))
            && is_wanted(&self.key_types, &key_type)
            && (self.key_usages.is_empty()
                || usages
                    .iter()
                    .any(|usage| is_wanted(&self.key_usages, usage)))
            && (self.extended_key_usages.is_empty()
                || extended
                    .iter()
                    .any(|(usage, _)| is_wanted(&self.extended_key_usages, usage)))
    }
}
