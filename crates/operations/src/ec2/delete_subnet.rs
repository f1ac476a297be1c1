//! `DeleteSubnet`.

use aws_api::ec2::{DeleteSubnetInput, DeleteSubnetOutput};
use model::network::{FlowLog, FlowLogResource, RouteTable, Subnet};
use smithy::{Call, ServiceError};
use store::Tx;

use super::errors::{check_dry_run, has_dependencies};
use super::{Ec2Service, delete_flow_logs, input, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    given: DeleteSubnetInput,
) -> Result<DeleteSubnetOutput, ServiceError> {
    check_dry_run(given.dry_run)?;
    let id = input::required(given.subnet_id, "subnetId")?;
    service
        .store
        .write(move |tx| {
            let subnet = lookup::subnet(tx, &id)?;
            let interfaces = tx.network_interface_list()?;
            if interfaces.iter().any(|one| one.subnet_id == subnet.id) {
                return Err(has_dependencies(&format!("subnet '{id}'")).into());
            }
            delete(tx, &subnet)
        })
        .await?;
    Ok(DeleteSubnetOutput {})
}

/// Its association with a route table and its flow logs go with it.
fn delete(tx: &mut Tx<'_>, subnet: &Subnet) -> Result<(), Failure> {
    for mut table in tx.noun_list_in_vpc::<RouteTable>(&subnet.vpc_id)? {
        let before = table.associations.len();
        table
            .associations
            .retain(|association| association.subnet_id.as_ref() != Some(&subnet.id));
        if table.associations.len() < before {
            tx.noun_put(&table)?;
        }
    }
    for log in tx.noun_list_in_vpc::<FlowLog>(&subnet.vpc_id)? {
        if log.resource == FlowLogResource::Subnet(subnet.id.clone()) {
            delete_flow_logs::delete(tx, log.id.as_str())?;
        }
    }
    Ok(tx.subnet_delete(&subnet.id)?)
}
