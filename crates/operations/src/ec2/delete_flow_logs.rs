//! `DeleteFlowLogs`. What was delivered stays in its log group.

use aws_api::ec2::{DeleteFlowLogsInput, DeleteFlowLogsOutput};
use model::network::{FlowLog, FlowLogDelivery};
use smithy::{Call, ServiceError};
use store::{StoreError, Tx};

use super::Ec2Service;
use super::errors::{check_dry_run, invalid_value, missing_parameter};
use crate::error::Failure;

/// How many flow logs one call may name.
const IDS_MAX: usize = 1000;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    input: DeleteFlowLogsInput,
) -> Result<DeleteFlowLogsOutput, ServiceError> {
    check_dry_run(input.dry_run)?;
    let ids = input.flow_log_ids.unwrap_or_default();
    if ids.is_empty() {
        return Err(missing_parameter("FlowLogId"));
    }
    if ids.len() > IDS_MAX {
        return Err(invalid_value(format!(
            "The maximum number of flow log ids is {IDS_MAX}."
        )));
    }
    service
        .store
        .write(move |tx| {
            let mut missing = Vec::new();
            for id in &ids {
                if tx.noun_find::<FlowLog>(id)?.is_none() {
                    missing.push(id.as_str());
                }
            }
            if !missing.is_empty() {
                return Err(Failure::Refused(not_found(&missing)));
            }
            for id in &ids {
                delete(tx, id)?;
            }
            Ok(())
        })
        .await?;
    Ok(DeleteFlowLogsOutput {
        unsuccessful: Some(Vec::new()),
    })
}

/// Deletes a flow log and what is known of its deliveries.
pub(super) fn delete(tx: &mut Tx<'_>, id: &str) -> Result<(), StoreError> {
    tx.noun_delete::<FlowLog>(id)?;
    tx.noun_delete::<FlowLogDelivery>(id)?;
    Ok(())
}

fn not_found(ids: &[&str]) -> ServiceError {
    ServiceError::sender(
        "InvalidFlowLogId.NotFound",
        format!(
            "These flow log ids in the input list are not found: [TotalCount: {}] {}",
            ids.len(),
            ids.join(" ")
        ),
    )
}
