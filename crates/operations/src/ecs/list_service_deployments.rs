//! `ListServiceDeployments`.

use aws_api::ecs::{ListServiceDeploymentsInput, ListServiceDeploymentsOutput, errors as kinds};
use model::UnixMillis;
use model::arn::Scope;
use model::service::ServiceDeployment;
use rules::reference;
use smithy::{Call, ServiceError};

use super::errors::invalid_parameter;
use super::paging::Paging;
use super::shapes::service_history;
use super::{EcsService, lookup};
use crate::context::scope;
use crate::error::Failure;

/// A page has so many unless `maxResults` says otherwise.
const PAGE_DEFAULT: i32 = 20;

/// The statuses that service deployments can have.
const STATUSES: [&str; 9] = [
    "PENDING",
    "SUCCESSFUL",
    "STOPPED",
    "STOP_REQUESTED",
    "IN_PROGRESS",
    "ROLLBACK_REQUESTED",
    "ROLLBACK_IN_PROGRESS",
    "ROLLBACK_SUCCESSFUL",
    "ROLLBACK_FAILED",
];

/// Which records are asked for.
#[derive(Debug)]
struct Wish {
    cluster: String,
    service: String,
    /// Empty: all.
    statuses: Vec<String>,
    after: Option<i64>,
    before: Option<i64>,
}

impl Wish {
    fn wants(&self, record: &ServiceDeployment) -> bool {
        let UnixMillis(created) = record.created_at;
        let status = record.status.as_str();
        (self.statuses.is_empty() || self.statuses.iter().any(|one| one == status))
            && self.after.is_none_or(|after| created >= after)
            && self.before.is_none_or(|before| created <= before)
    }
}

pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: ListServiceDeploymentsInput,
) -> Result<ListServiceDeploymentsOutput, ServiceError> {
    let scope = scope(call);
    let most = input.max_results.or(Some(PAGE_DEFAULT));
    let paging = Paging::read("service-deployments", most, input.next_token.as_deref())?;
    let wish = parse(input, &scope)?;
    let after = paging.after.as_deref().map(place_of_token).transpose()?;
    let limit = paging.limit + 1;
    let records = service
        .store
        .read(move |tx| {
            lookup::active_cluster(tx, &wish.cluster)?;
            let known = tx
                .service_find(&wish.cluster, &wish.service)?
                .ok_or_else(|| kinds::SERVICE_NOT_FOUND_EXCEPTION.error("Service not found."))?;
            let mut records = tx.service_deployment_list(&wish.cluster, &wish.service)?;
            records.retain(|one| {
                one.service_created_at == known.created_at
                    && wish.wants(one)
                    && after.as_ref().is_none_or(|after| place(one) > *after)
            });
            records.truncate(limit);
            Ok::<_, Failure>(records)
        })
        .await?;
    let (records, next_token) = paging.page(records, |one| {
        format!("{}/{}", one.created_at.0, one.id.as_str())
    });
    let briefs = records
        .iter()
        .map(|one| service_history::brief(one, &scope))
        .collect();
    Ok(ListServiceDeploymentsOutput {
        service_deployments: Some(briefs),
        next_token,
    })
}

fn parse(input: ListServiceDeploymentsInput, scope: &Scope) -> Result<Wish, ServiceError> {
    let named = input.service.unwrap_or_default();
    let named = reference::service(&named, scope)
        .map_err(|_| kinds::SERVICE_NOT_FOUND_EXCEPTION.error("Service not found."))?;
    let given = input.cluster.filter(|text| !text.is_empty());
    // The cluster of a long ARN is as good as one that is given; they may not disagree.
    let cluster = match (&given, named.cluster) {
        (None, Some(cluster)) => cluster,
        (_, of_arn) => {
            let cluster = lookup::cluster_name(given.as_deref(), scope)?;
            if of_arn.is_some_and(|of_arn| of_arn != cluster) {
                return Err(kinds::SERVICE_NOT_FOUND_EXCEPTION.error("Service not found."));
            }
            cluster
        }
    };
    let statuses = input.status.unwrap_or_default();
    if let Some(bad) = statuses
        .iter()
        .find(|one| !STATUSES.contains(&one.as_str()))
    {
        return Err(invalid_parameter(format!("Invalid status '{bad}'.")));
    }
    let created = input.created_at;
    let (before, after) = created.map_or((None, None), |range| (range.before, range.after));
    Ok(Wish {
        cluster,
        service: named.name,
        statuses,
        after: after.map(smithy::Timestamp::millis),
        before: before.map(smithy::Timestamp::millis),
    })
}

/// Where a record is in the list, of which the youngest are the first.
fn place(record: &ServiceDeployment) -> (i64, String) {
    (-record.created_at.0, record.id.as_str().to_owned())
}

/// The place that the key of a token means.
fn place_of_token(key: &str) -> Result<(i64, String), ServiceError> {
    key.split_once('/')
        .and_then(|(created, id)| {
            Some((created.parse::<i64>().ok()?.checked_neg()?, id.to_owned()))
        })
        .ok_or_else(|| invalid_parameter("Invalid token."))
}
