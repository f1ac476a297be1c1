//! `DeleteVpc`.
//!
//! What the VPC was made with goes with it: the main route table and the default security group.
//! Whatever else is in it has to be gone before.

use aws_api::ec2::{DeleteVpcInput, DeleteVpcOutput};
use model::network::{
    EgressOnlyInternetGateway, FlowLog, InternetGateway, NatGateway, RouteTable, SecurityGroupRule,
    Vpc,
};
use smithy::{Call, ServiceError};
use store::Tx;

use super::errors::{check_dry_run, has_dependencies};
use super::{Ec2Service, delete_flow_logs, input, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    given: DeleteVpcInput,
) -> Result<DeleteVpcOutput, ServiceError> {
    check_dry_run(given.dry_run)?;
    let id = input::required(given.vpc_id, "vpcId")?;
    service
        .store
        .write(move |tx| {
            let vpc = lookup::vpc(tx, &id)?;
            if is_in_use(tx, &vpc)? {
                return Err(has_dependencies(&format!("vpc '{id}'")).into());
            }
            delete(tx, &vpc)
        })
        .await?;
    Ok(DeleteVpcOutput {})
}

fn is_in_use(tx: &Tx<'_>, vpc: &Vpc) -> Result<bool, Failure> {
    let id = &vpc.id;
    let subnets = tx.subnet_list()?;
    let groups = tx.security_group_list()?;
    let interfaces = tx.network_interface_list()?;
    let tables = tx.noun_list_in_vpc::<RouteTable>(id)?;
    Ok(subnets.iter().any(|subnet| subnet.vpc_id == *id)
        || groups
            .iter()
            .any(|group| group.vpc_id == *id && group.name != "default")
        || interfaces.iter().any(|interface| interface.vpc_id == *id)
        || tables.iter().any(|table| !table.is_main())
        || !tx.noun_list_in_vpc::<InternetGateway>(id)?.is_empty()
        || !tx
            .noun_list_in_vpc::<EgressOnlyInternetGateway>(id)?
            .is_empty()
        || !tx.noun_list_in_vpc::<NatGateway>(id)?.is_empty())
}

fn delete(tx: &mut Tx<'_>, vpc: &Vpc) -> Result<(), Failure> {
    for log in tx.noun_list_in_vpc::<FlowLog>(&vpc.id)? {
        delete_flow_logs::delete(tx, log.id.as_str())?;
    }
    for rule in tx.noun_list_in_vpc::<SecurityGroupRule>(&vpc.id)? {
        tx.noun_delete::<SecurityGroupRule>(rule.id.as_str())?;
    }
    for group in tx.security_group_list()? {
        if group.vpc_id == vpc.id {
            tx.security_group_delete(&group.id)?;
        }
    }
    for table in tx.noun_list_in_vpc::<RouteTable>(&vpc.id)? {
        tx.noun_delete::<RouteTable>(table.id.as_str())?;
    }
    Ok(tx.vpc_delete(&vpc.id)?)
}
