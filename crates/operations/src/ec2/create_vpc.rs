//! `CreateVpc`.
//!
//! A VPC is made with a main route table and a default security group, both without more than AWS
//! puts into them. Its network is built by a reconciler.

use aws_api::ec2::{CreateVpcInput, CreateVpcOutput};
use model::network::{Ipv4Cidr, Vpc};
use model::{Tag, VpcId};
use smithy::{Call, ServiceError};
use store::Tx;

use super::errors::check_dry_run;
use super::shapes::vpc::render;
use super::tag_specification::read_tags;
use super::{Ec2Service, input, ipv6_range, limits, parts, vpc_range};
use crate::error::Failure;

/// What is asked for.
#[derive(Debug)]
struct Wish {
    cidr: Ipv4Cidr,
    wants_ipv6: bool,
    tags: Vec<Tag>,
}

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    given: CreateVpcInput,
) -> Result<CreateVpcOutput, ServiceError> {
    check_dry_run(given.dry_run)?;
    let Wish {
        cidr,
        wants_ipv6,
        tags,
    } = parse(given, &call.region)?;
    vpc_range::check(service, cidr).await?;
    let (random, now) = (service.random, (service.clock)());
    let mut vpc = Vpc {
        id: VpcId::from_random(random()),
        cidr,
        secondary_cidrs: Vec::new(),
        ipv6: None,
        is_default: false,
        dns_support: true,
        dns_hostnames: false,
        dhcp_options_id: None,
        tags,
    };
    let (pool, bits) = (service.ipv6_pool, random());
    let vpc = service
        .store
        .write(move |tx| {
            check_limit(tx)?;
            if wants_ipv6 {
                vpc.ipv6 = Some(ipv6_range::choose(tx, pool, bits)?);
            }
            tx.vpc_put(&vpc)?;
            parts::make_main_route_table(tx, &vpc.id, random)?;
            parts::make_default_group(tx, &vpc.id, random, now)?;
            Ok::<_, Failure>(vpc)
        })
        .await?;
    Ok(CreateVpcOutput {
        vpc: Some(render(&vpc, &call.account_id, &call.region, "pending")),
    })
}

/// Refuses one VPC more than there can be.
pub(super) fn check_limit(tx: &Tx<'_>) -> Result<(), Failure> {
    let count = tx.vpc_list()?.len();
    Ok(limits::check(
        count,
        limits::VPCS,
        "VpcLimitExceeded",
        "VPCs",
    )?)
}

fn parse(given: CreateVpcInput, region: &str) -> Result<Wish, ServiceError> {
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
    input::refuse(
        given.vpc_encryption_control.is_some(),
        "VpcEncryptionControl",
    )?;
    let tenancy = input::text(given.instance_tenancy);
    input::refuse(
        tenancy.is_some_and(|tenancy| tenancy != "default"),
        "an instanceTenancy other than default",
    )?;
    let cidr = input::text(given.cidr_block).ok_or_else(|| {
        let text = "Either 'cidrBlock' or 'ipv4IpamPoolId' should be provided.";
        ServiceError::sender("MissingParameter", text)
    })?;
    Ok(Wish {
        cidr: input::cidr(&cidr, "cidrBlock")?,
        wants_ipv6,
        tags: read_tags(given.tag_specifications, "vpc")?,
    })
}
