//! `AssociateSubnetCidrBlock`: gives a subnet its range of IPv6.

use aws_api::ec2::{AssociateSubnetCidrBlockInput, AssociateSubnetCidrBlockOutput};
use model::network::{Ipv6Association, Ipv6Cidr, Subnet};
use smithy::{Call, ServiceError};
use store::Tx;

use super::{Ec2Service, input, ipv6_range, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    given: AssociateSubnetCidrBlockInput,
) -> Result<AssociateSubnetCidrBlockOutput, ServiceError> {
    let wants_ipam = given.ipv6_ipam_pool_id.is_some() || given.ipv6_netmask_length.is_some();
    input::refuse(wants_ipam, "pools of the IP Address Manager")?;
    let id = input::required(given.subnet_id, "subnetId")?;
    let cidr = input::required(given.ipv6_cidr_block, "ipv6CidrBlock")?;
    let cidr = ipv6_range::read(&cidr)?;
    let bits = (service.random)();
    let named = id.clone();
    let made = service
        .store
        .write(move |tx| associate(tx, lookup::subnet(tx, &named)?, cidr, bits))
        .await?;
    Ok(AssociateSubnetCidrBlockOutput {
        ipv6_cidr_block_association: Some(ipv6_range::render_of_subnet(&made, "associating")),
        subnet_id: Some(id),
    })
}

fn associate(
    tx: &mut Tx<'_>,
    mut subnet: Subnet,
    cidr: Ipv6Cidr,
    bits: u128,
) -> Result<Ipv6Association, Failure> {
    if subnet.ipv6.is_some() {
        return Err(ServiceError::sender(
            "CidrLimitExceeded",
            format!(
                "This subnet '{}' has met its maximum number of allowed CIDRs: 1",
                subnet.id
            ),
        )
        .into());
    }
    let vpc = lookup::vpc(tx, subnet.vpc_id.as_str())?;
    let subnets = tx.subnet_list()?;
    let others = subnets.iter().filter_map(|other| other.ipv6.as_ref());
    ipv6_range::check_subnet_range(cidr, &vpc, others.map(|other| other.cidr))?;
    let made = Ipv6Association {
        id: ipv6_range::association_id("subnet", bits),
        cidr,
    };
    subnet.ipv6 = Some(made.clone());
    tx.subnet_put(&subnet)?;
    Ok(made)
}
