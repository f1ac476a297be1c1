//! `AssociateVpcCidrBlock`: gives a VPC a further range.

use aws_api::ec2::{AssociateVpcCidrBlockInput, AssociateVpcCidrBlockOutput};
use model::network::{CidrAssociation, Ipv4Cidr, Vpc};
use rules::network::check_further_range;
use smithy::{Call, ServiceError};
use store::Tx;

use super::errors::missing_parameter;
use super::shapes::vpc::association;
use super::vpc_range::{self, invalid_range};
use super::{Ec2Service, input, limits, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    given: AssociateVpcCidrBlockInput,
) -> Result<AssociateVpcCidrBlockOutput, ServiceError> {
    let id = input::required(given.vpc_id.clone(), "vpcId")?;
    let cidr = parse(given)?;
    vpc_range::check(service, cidr).await?;
    let bits = (service.random)();
    let named = id.clone();
    let made = service
        .store
        .write(move |tx| associate(tx, lookup::vpc(tx, &named)?, cidr, bits))
        .await?;
    Ok(AssociateVpcCidrBlockOutput {
        ipv6_cidr_block_association: None,
        cidr_block_association: Some(association(made.id, made.cidr, "associating")),
        vpc_id: Some(id),
    })
}

fn associate(
    tx: &mut Tx<'_>,
    mut vpc: Vpc,
    cidr: Ipv4Cidr,
    bits: u128,
) -> Result<CidrAssociation, Failure> {
    if vpc.cidrs().count() >= limits::RANGES_PER_VPC {
        return Err(ServiceError::sender(
            "CidrLimitExceeded",
            format!(
                "This network '{}' has met its maximum number of allowed CIDRs: {}",
                vpc.id,
                limits::RANGES_PER_VPC
            ),
        )
        .into());
    }
    let tables = tx.noun_list_in_vpc(&vpc.id)?;
    check_further_range(cidr, &vpc, &tables).map_err(|problem| invalid_range(cidr, &problem))?;
    let digits = format!("{bits:032x}");
    let made = CidrAssociation {
        id: format!("vpc-cidr-assoc-{}", &digits[15..]),
        cidr,
    };
    vpc.secondary_cidrs.push(made.clone());
    tx.vpc_put(&vpc)?;
    Ok(made)
}

fn parse(given: AssociateVpcCidrBlockInput) -> Result<Ipv4Cidr, ServiceError> {
    let wants_ipv6 = given.amazon_provided_ipv6_cidr_block == Some(true)
        || given.ipv6_pool.is_some()
        || given.ipv6_cidr_block.is_some()
        || given.ipv6_cidr_block_network_border_group.is_some()
        || given.ipv6_ipam_pool_id.is_some()
        || given.ipv6_netmask_length.is_some();
    input::refuse(wants_ipv6, "IPv6 in VPCs")?;
    let wants_ipam = given.ipv4_ipam_pool_id.is_some() || given.ipv4_netmask_length.is_some();
    input::refuse(wants_ipam, "pools of the IP Address Manager")?;
    let text = input::text(given.cidr_block).ok_or_else(|| missing_parameter("cidrBlock"))?;
    input::cidr(&text, "cidrBlock")
}
