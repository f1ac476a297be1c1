//! `CreateRouteTable`.

use aws_api::ec2::{CreateRouteTableInput, CreateRouteTableOutput};
use model::network::RouteTable;
use model::{RouteTableId, Tag};
use smithy::{Call, ServiceError};
use store::Tx;

use super::client_token::Token;
use super::errors::check_dry_run;
use super::shapes::route_table::{render, see};
use super::tag_specification::read_tags;
use super::{Ec2Service, input, limits, lookup};
use crate::error::Failure;
use crate::fingerprint::fingerprint;

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    given: CreateRouteTableInput,
) -> Result<CreateRouteTableOutput, ServiceError> {
    check_dry_run(given.dry_run)?;
    let asked = fingerprint(&given);
    let vpc = input::required(given.vpc_id, "vpcId")?;
    let tags = read_tags(given.tag_specifications, "route-table")?;
    let client_token = given.client_token.clone();
    let token = Token::read("CreateRouteTable", given.client_token, asked)?;
    let id = RouteTableId::from_random((service.random)());
    let (account_id, now) = (call.account_id.clone(), (service.clock)());
    let seen = service
        .store
        .write(move |tx| {
            if let Some(made) = token
                .as_ref()
                .map(|token| token.made(tx))
                .transpose()?
                .flatten()
            {
                let table = lookup::route_table(tx, &made)?;
                return Ok(see(tx, &account_id, table)?);
            }
            let table = make(tx, &vpc, id, tags)?;
            tx.noun_put(&table)?;
            if let Some(token) = token {
                token.keep(tx, table.id.as_str(), now)?;
            }
            Ok::<_, Failure>(see(tx, &account_id, table)?)
        })
        .await?;
    Ok(CreateRouteTableOutput {
        route_table: Some(render(&seen)),
        client_token,
    })
}

fn make(tx: &Tx<'_>, vpc: &str, id: RouteTableId, tags: Vec<Tag>) -> Result<RouteTable, Failure> {
    let vpc = lookup::vpc(tx, vpc)?;
    limits::check(
        tx.noun_list_in_vpc::<RouteTable>(&vpc.id)?.len(),
        limits::ROUTE_TABLES_PER_VPC,
        "RouteTableLimitExceeded",
        "route tables in a VPC",
    )?;
    Ok(RouteTable {
        id,
        vpc_id: vpc.id,
        associations: Vec::new(),
        routes: Vec::new(),
        tags,
    })
}
