//! `CreateNatGateway`: a public one, in one subnet, with one elastic address. Its interface and the
//! address's association are made with it; packets pass once it is `available`.
//!
//! What makes a gateway of AWS's fail after a while is refused at once, with the code and the text
//! of that failure.

use aws_api::ec2::{CreateNatGatewayInput, CreateNatGatewayOutput};
use model::arn::Scope;
use model::network::{
    Address, InterfaceOwner, NatGateway, NatGatewayState, NetworkInterface, Subnet,
};
use model::{AddressAssociationId, NatGatewayId, Tag, UnixMillis};
use smithy::{Call, ServiceError};
use store::Tx;

use super::address::has_internet_gateway;
use super::client_token::Token;
use super::errors::{
    allocation_not_found, check_dry_run, invalid_value, nat_gateway_not_found, unsupported,
};
use super::input::{refuse, required};
use super::nat_gateway::{Seen, render, see};
use super::network_interface::choose_private_address;
use super::tag_specification::read_tags;
use super::{Ec2Service, lookup};
use crate::context::{Random, scope};
use crate::error::Failure;
use crate::fingerprint::fingerprint;
use launch::NewInterface;

/// AWS's default quota of gateways in an availability zone.
const GATEWAYS_PER_ZONE_MAX: usize = 5;

/// What is asked for.
#[derive(Debug)]
struct Wish {
    token: Option<Token>,
    subnet_id: String,
    allocation_id: String,
    private_address: Option<String>,
    tags: Vec<Tag>,
}

/// When and where the call happens.
struct Moment {
    scope: Scope,
    now: UnixMillis,
    random: Random,
}

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    input: CreateNatGatewayInput,
) -> Result<CreateNatGatewayOutput, ServiceError> {
    check_dry_run(input.dry_run)?;
    let client_token = input.client_token.clone();
    let wish = read(input)?;
    let moment = Moment {
        scope: scope(call),
        now: (service.clock)(),
        random: service.random,
    };
    let seen = service
        .store
        .write(move |tx| create(tx, wish, &moment))
        .await?;
    Ok(CreateNatGatewayOutput {
        client_token,
        nat_gateway: Some(render(seen)),
    })
}

fn read(input: CreateNatGatewayInput) -> Result<Wish, ServiceError> {
    let is_secondary = input.secondary_allocation_ids.is_some()
        || input.secondary_private_ip_addresses.is_some()
        || input.secondary_private_ip_address_count.is_some();
    let is_regional = input.vpc_id.is_some() || input.availability_zone_addresses.is_some();
    refuse(is_secondary, "secondary addresses of NAT gateways")?;
    refuse(is_regional, "regional NAT gateways")?;
    one_of(
        "connectivityType",
        input.connectivity_type.as_deref(),
        "public",
        "private",
    )?;
    one_of(
        "availabilityMode",
        input.availability_mode.as_deref(),
        "zonal",
        "regional",
    )?;
    let token = Token::read(
        "CreateNatGateway",
        input.client_token.clone(),
        fingerprint(&input),
    )?;
    Ok(Wish {
        token,
        subnet_id: required(input.subnet_id, "subnetId")?,
        allocation_id: required(input.allocation_id, "allocationId")?,
        private_address: input.private_ip_address,
        tags: read_tags(input.tag_specifications, "natgateway")?,
    })
}

/// A kind of gateway that there is, or that AWS alone has.
fn one_of(name: &str, given: Option<&str>, here: &str, on_aws: &str) -> Result<(), ServiceError> {
    match given {
        None | Some("") => Ok(()),
        Some(kind) if kind == here => Ok(()),
        Some(kind) if kind == on_aws => Err(unsupported(&format!("{kind} NAT gateways"))),
        Some(other) => Err(invalid_value(format!(
            "Value ({other}) for parameter {name} is invalid."
        ))),
    }
}

fn create(tx: &mut Tx<'_>, wish: Wish, moment: &Moment) -> Result<Seen, Failure> {
    if let Some(token) = &wish.token
        && let Some(id) = token.made(tx)?
    {
        let gateway = lookup::noun(tx, &id, nat_gateway_not_found)?;
        return see(tx, gateway);
    }
    let subnet = lookup::subnet(tx, &wish.subnet_id)?;
    let address = find_free_address(tx, &wish.allocation_id)?;
    if !has_internet_gateway(tx, &subnet.vpc_id)? {
        return Err(ServiceError::sender(
            "Gateway.NotAttached",
            format!("Network {} has no Internet gateway attached", subnet.vpc_id),
        )
        .into());
    }
    check_quota(tx, &subnet)?;
    let id = NatGatewayId::from_random((moment.random)());
    let interface = make_interface(tx, &subnet, &id, wish.private_address.as_deref(), moment)?;
    let association = AddressAssociationId::from_random((moment.random)());
    tx.address_associate(&address, &interface, association)?;
    let gateway = NatGateway {
        id,
        vpc_id: subnet.vpc_id,
        subnet_id: subnet.id,
        interface_id: interface.id,
        private_address: interface.private_address,
        allocation_id: address.id,
        public_address: address.public_address,
        state: NatGatewayState::Pending,
        created_at: moment.now,
        deleted_at: None,
        tags: wish.tags,
    };
    tx.noun_put(&gateway)?;
    if let Some(token) = &wish.token {
        token.keep(tx, gateway.id.as_str(), moment.now)?;
    }
    see(tx, gateway)
}

fn find_free_address(tx: &Tx<'_>, id: &str) -> Result<Address, Failure> {
    let address: Address = lookup::noun(tx, id, allocation_not_found)?;
    if address.association.is_some() {
        return Err(ServiceError::sender(
            "Resource.AlreadyAssociated",
            format!("Elastic IP address [{id}] is already associated"),
        )
        .into());
    }
    Ok(address)
}

fn check_quota(tx: &Tx<'_>, subnet: &Subnet) -> Result<(), Failure> {
    let zone = &subnet.availability_zone;
    let subnets = tx.subnet_list()?;
    let in_zone = |gateway: &&NatGateway| {
        let home = subnets.iter().find(|it| it.id == gateway.subnet_id);
        gateway.state != NatGatewayState::Deleted
            && home.is_some_and(|home| home.availability_zone == *zone)
    };
    if tx.noun_list::<NatGateway>()?.iter().filter(in_zone).count() >= GATEWAYS_PER_ZONE_MAX {
        return Err(ServiceError::sender(
            "NatGatewayLimitExceeded",
            "The maximum number of NAT Gateways has been reached.",
        )
        .into());
    }
    Ok(())
}

/// The gateway's interface. No security group is on it: a gateway has none.
fn make_interface(
    tx: &mut Tx<'_>,
    subnet: &Subnet,
    gateway: &NatGatewayId,
    wanted: Option<&str>,
    moment: &Moment,
) -> Result<NetworkInterface, Failure> {
    let address = choose_private_address(tx, subnet, wanted, moment.random)?;
    let private_address = address.ok_or_else(|| {
        ServiceError::sender(
            "InsufficientFreeAddressesInSubnet",
            "Subnet has insufficient free addresses to create this NAT gateway",
        )
    })?;
    let interface = NewInterface {
        subnet,
        private_address,
        public_address: None,
        ipv6: false,
        security_groups: Vec::new(),
        description: format!("Interface for NAT Gateway {gateway}"),
        owner: InterfaceOwner::NatGateway(gateway.clone()),
        tags: Vec::new(),
        region: &moment.scope.region,
        now: moment.now,
    }
    .make(moment.random);
    tx.network_interface_insert(&interface)?;
    Ok(interface)
}
