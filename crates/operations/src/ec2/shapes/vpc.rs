//! A VPC as EC2 shows it.

use aws_api::ec2::{
    BlockPublicAccessStates, Vpc as Shape, VpcCidrBlockAssociation, VpcCidrBlockState,
};
use model::network::{Ipv4Cidr, Vpc};

use crate::ec2::query::render_tags;
use crate::ec2::{dhcp, ipv6_range};

/// `state` is `available`, or `pending` in the answer of what made it.
pub(in crate::ec2) fn render(vpc: &Vpc, account_id: &str, region: &str, state: &str) -> Shape {
    let ipv6_state = match state {
        "pending" => "associating",
        _ => "associated",
    };
    let ipv6 = vpc.ipv6.iter();
    let ipv6 = ipv6.map(|own| ipv6_range::render_of_vpc(own, region, ipv6_state));
    let associated = associations(vpc).map(|(id, cidr)| association(id, cidr, "associated"));
    Shape {
        owner_id: Some(account_id.to_owned()),
        instance_tenancy: Some("default".to_owned()),
        ipv6_cidr_block_association_set: Some(ipv6.collect()),
        cidr_block_association_set: Some(associated.collect()),
        is_default: Some(vpc.is_default),
        tags: Some(render_tags(&vpc.tags)),
        block_public_access_states: Some(BlockPublicAccessStates {
            internet_gateway_block_mode: Some("off".to_owned()),
        }),
        vpc_id: Some(vpc.id.to_string()),
        state: Some(state.to_owned()),
        cidr_block: Some(vpc.cidr.to_string()),
        dhcp_options_id: Some(dhcp::id_of(vpc, account_id).to_string()),
        ..Shape::default()
    }
}

/// The ids of the VPC's ranges, the primary one's first.
pub(in crate::ec2) fn associations(vpc: &Vpc) -> impl Iterator<Item = (String, Ipv4Cidr)> + '_ {
    let secondary = vpc.secondary_cidrs.iter();
    std::iter::once((primary_association_id(vpc), vpc.cidr))
        .chain(secondary.map(|association| (association.id.clone(), association.cidr)))
}

/// There is one primary range for as long as there is the VPC, so its association needs no id of
/// its own.
pub(in crate::ec2) fn primary_association_id(vpc: &Vpc) -> String {
    vpc.id.as_str().replacen("vpc-", "vpc-cidr-assoc-", 1)
}

pub(in crate::ec2) fn association(
    id: String,
    cidr: Ipv4Cidr,
    state: &str,
) -> VpcCidrBlockAssociation {
    VpcCidrBlockAssociation {
        association_id: Some(id),
        cidr_block: Some(cidr.to_string()),
        cidr_block_state: Some(VpcCidrBlockState {
            state: Some(state.to_owned()),
            status_message: None,
        }),
    }
}
