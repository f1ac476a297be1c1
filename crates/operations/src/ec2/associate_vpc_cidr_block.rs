//! `AssociateVpcCidrBlock`: gives a VPC a further range.

use aws_api::ec2::{AssociateVpcCidrBlockInput, AssociateVpcCidrBlockOutput};
use model::VpcId;
use model::network::{CidrAssociation, Ipv4Cidr, Ipv6Association, Ipv6Cidr, Vpc};
use rules::network::check_further_range;
use smithy::{Call, ServiceError};
use store::Tx;

use super::errors::{invalid_combination, missing_parameter};
use super::shapes::vpc::association;
use super::vpc_range::{self, invalid_range};
use super::{Ec2Service, input, ipv6_range, limits, lookup, parts};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    given: AssociateVpcCidrBlockInput,
) -> Result<AssociateVpcCidrBlockOutput, ServiceError> {
    let id = input::required(given.vpc_id.clone(), "vpcId")?;
    let bits = (service.random)();
    let Some(cidr) = parse(given, &call.region)? else {
        let (named, pool) = (id.clone(), service.ipv6_pool);
        let (random, now) = (service.random, (service.clock)());
        let made = service
            .store
            .write(move |tx| {
                let made = associate_ipv6(tx, lookup::vpc(tx, &named)?, pool, bits)?;
                parts::extend_egress_rules(tx, &made.0, random, now)?;
                Ok::<_, Failure>(made.1)
            })
            .await?;
        let shown = ipv6_range::render_of_vpc(&made, &call.region, "associating");
        return Ok(AssociateVpcCidrBlockOutput {
            ipv6_cidr_block_association: Some(shown),
            cidr_block_association: None,
            vpc_id: Some(id),
        });
    };
    vpc_range::check(service, cidr).await?;
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
        return Err(too_many(&vpc, limits::RANGES_PER_VPC).into());
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

/// A VPC has one range of IPv6.
fn associate_ipv6(
    tx: &mut Tx<'_>,
    mut vpc: Vpc,
    pool: Option<Ipv6Cidr>,
    bits: u128,
) -> Result<(VpcId, Ipv6Association), Failure> {
    if vpc.ipv6.is_some() {
        return Err(too_many(&vpc, 1).into());
    }
    let made = ipv6_range::choose(tx, pool, bits)?;
    vpc.ipv6 = Some(made.clone());
    tx.vpc_put(&vpc)?;
    Ok((vpc.id, made))
}

fn too_many(vpc: &Vpc, max: usize) -> ServiceError {
    let id = &vpc.id;
    let text = format!("This network '{id}' has met its maximum number of allowed CIDRs: {max}");
    ServiceError::sender("CidrLimitExceeded", text)
}

/// The further range; `None` is one of IPv6.
fn parse(
    given: AssociateVpcCidrBlockInput,
    region: &str,
) -> Result<Option<Ipv4Cidr>, ServiceError> {
    let ipv6 = ipv6_range::Asked {
        amazon_provided: given.amazon_provided_ipv6_cidr_block,
        border_group: given.ipv6_cidr_block_network_border_group,
        is_own: given.ipv6_pool.is_some()
            || given.ipv6_cidr_block.is_some()
            || given.ipv6_ipam_pool_id.is_some()
            || given.ipv6_netmask_length.is_some(),
    };
    let wants_ipv6 = ipv6.read(region)?;
    let wants_ipam = given.ipv4_ipam_pool_id.is_some() || given.ipv4_netmask_length.is_some();
    input::refuse(wants_ipam, "pools of the IP Address Manager")?;
    match input::text(given.cidr_block) {
        Some(_) if wants_ipv6 => Err(invalid_combination(
            "Only one of cidrBlock and amazonProvidedIpv6CidrBlock can be specified.",
        )),
        Some(text) => input::cidr(&text, "cidrBlock").map(Some),
        None if wants_ipv6 => Ok(None),
        None => Err(missing_parameter("cidrBlock")),
    }
}
