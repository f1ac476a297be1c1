//! NAT gateways as the operations tell them.

use aws_api::ec2::{NatGateway as Shape, NatGatewayAddress};
use model::AddressAssociationId;
use model::network::{Address, NatGateway, NatGatewayState};
use store::Tx;

use super::query::render_tags;
use crate::context::timestamp;
use crate::error::Failure;

/// A gateway with the association of its address, which it has until it is deleted.
#[derive(Debug)]
pub(super) struct Seen {
    pub(super) gateway: NatGateway,
    association_id: Option<AddressAssociationId>,
}

pub(super) fn see(tx: &Tx<'_>, gateway: NatGateway) -> Result<Seen, Failure> {
    let address = tx.noun_find::<Address>(gateway.allocation_id.as_str())?;
    let association = address.and_then(|address| address.association);
    let own = association.filter(|it| it.interface_id == gateway.interface_id);
    Ok(Seen {
        association_id: own.map(|association| association.id),
        gateway,
    })
}

pub(super) fn state(gateway: &NatGateway) -> &'static str {
    match gateway.state {
        NatGatewayState::Pending => "pending",
        NatGatewayState::Available => "available",
        NatGatewayState::Deleting => "deleting",
        NatGatewayState::Deleted => "deleted",
    }
}

pub(super) fn render(seen: Seen) -> Shape {
    let gateway = seen.gateway;
    let address_status = match gateway.state {
        NatGatewayState::Pending => Some("associating"),
        NatGatewayState::Available => Some("succeeded"),
        NatGatewayState::Deleting => Some("disassociating"),
        NatGatewayState::Deleted => None,
    };
    let state = state(&gateway).to_owned();
    Shape {
        create_time: Some(timestamp(gateway.created_at)),
        delete_time: gateway.deleted_at.map(timestamp),
        nat_gateway_addresses: Some(vec![NatGatewayAddress {
            allocation_id: Some(gateway.allocation_id.to_string()),
            network_interface_id: Some(gateway.interface_id.to_string()),
            private_ip: Some(gateway.private_address.to_string()),
            public_ip: Some(gateway.public_address.to_string()),
            association_id: seen.association_id.map(|id| id.to_string()),
            is_primary: Some(true),
            status: address_status.map(str::to_owned),
            ..NatGatewayAddress::default()
        }]),
        nat_gateway_id: Some(gateway.id.to_string()),
        state: Some(state),
        subnet_id: Some(gateway.subnet_id.to_string()),
        vpc_id: Some(gateway.vpc_id.to_string()),
        tags: Some(render_tags(&gateway.tags)),
        connectivity_type: Some("public".to_owned()),
        availability_mode: Some("zonal".to_owned()),
        ..Shape::default()
    }
}
