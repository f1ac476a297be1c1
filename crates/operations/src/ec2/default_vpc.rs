//! The VPC that every account has in every region, made at first start.
//!
//! Source: "Default VPCs" in the VPC documentation.

use std::net::Ipv4Addr;

use model::arn::Scope;
use model::network::{Ipv4Cidr, SecurityGroup, Subnet, Vpc};
use model::{SecurityGroupId, SubnetId, VpcId};
use store::{StoreError, Tx};

use super::zones::zones;
use crate::context::Random;

const VPC_PREFIX_LEN: u8 = 16;
const SUBNET_PREFIX_LEN: u8 = 20;

/// Makes the default VPC with a subnet in each zone and its default security group, unless there
/// is a default VPC already.
pub fn ensure_default_vpc(
    tx: &mut Tx<'_>,
    scope: &Scope,
    random: Random,
) -> Result<(), StoreError> {
    if tx.vpc_list()?.iter().any(|vpc| vpc.is_default) {
        return Ok(());
    }
    let network = Ipv4Addr::new(172, 31, 0, 0);
    let vpc = Vpc {
        id: VpcId::from_random(random()),
        cidr: Ipv4Cidr {
            network,
            prefix_len: VPC_PREFIX_LEN,
        },
        is_default: true,
        tags: Vec::new(),
    };
    tx.vpc_put(&vpc)?;
    let size = 1_u32 << (32 - SUBNET_PREFIX_LEN);
    for (zone, start) in zones(&scope.region)
        .into_iter()
        .zip((0..).step_by(size as usize))
    {
        tx.subnet_put(&Subnet {
            id: SubnetId::from_random(random()),
            vpc_id: vpc.id.clone(),
            cidr: Ipv4Cidr {
                network: Ipv4Addr::from_bits(network.to_bits() + start),
                prefix_len: SUBNET_PREFIX_LEN,
            },
            availability_zone: zone.name,
            availability_zone_id: zone.id,
            is_default: true,
            map_public_ip_on_launch: true,
            tags: Vec::new(),
        })?;
    }
    tx.security_group_put(&SecurityGroup {
        id: SecurityGroupId::from_random(random()),
        vpc_id: vpc.id,
        name: "default".to_owned(),
        description: "default VPC security group".to_owned(),
        tags: Vec::new(),
    })
}
