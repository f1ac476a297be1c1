//! IPv6 ranges of VPCs and subnets: which a VPC is given, and how they are shown.
//!
//! A VPC's range is a /56 of the instance's own local addresses (RFC 4193), where AWS gives one of
//! public addresses. No two VPCs have the same one.

use aws_api::ec2::{
    SubnetCidrBlockState, SubnetIpv6CidrBlockAssociation, VpcCidrBlockState,
    VpcIpv6CidrBlockAssociation,
};
use model::network::{Ipv6Association, Ipv6Cidr, Vpc};
use smithy::ServiceError;
use store::Tx;

use super::errors::unsupported;
use super::input;
use crate::error::Failure;

/// Prefix length of a VPC's range.
const VPC_PREFIX_LEN: u8 = 56;
/// Prefix lengths that a subnet's range can have ("Subnet CIDR blocks" in the VPC user guide).
pub(super) const SUBNET_PREFIX_LENS: [u8; 3] = [56, 60, 64];

/// What `CreateVpc` and `AssociateVpcCidrBlock` say about IPv6.
#[derive(Debug, Default)]
pub(super) struct Asked {
    pub(super) amazon_provided: Option<bool>,
    pub(super) border_group: Option<String>,
    /// Whether a pool or a range is named.
    pub(super) is_own: bool,
}

impl Asked {
    /// Whether a range is wanted, one of AWS's.
    pub(super) fn read(self, region: &str) -> Result<bool, ServiceError> {
        let what = "IPv6 ranges of VPCs other than with AmazonProvidedIpv6CidrBlock";
        input::refuse(self.is_own, what)?;
        let group = input::text(self.border_group);
        let is_elsewhere = group.is_some_and(|group| group != region);
        input::refuse(is_elsewhere, "network border groups other than the region")?;
        Ok(self.amazon_provided == Some(true))
    }
}

/// A range that no VPC has, for a VPC.
pub(super) fn choose(
    tx: &Tx<'_>,
    pool: Option<Ipv6Cidr>,
    bits: u128,
) -> Result<Ipv6Association, Failure> {
    let pool = pool.ok_or_else(|| unsupported("IPv6 in VPCs on this host"))?;
    let taken: Vec<Ipv6Cidr> = tx
        .vpc_list()?
        .into_iter()
        .filter_map(|vpc| vpc.ipv6.map(|own| own.cidr))
        .collect();
    // The first part numbers links.
    let mut parts = (1..).map_while(|n| pool.part(VPC_PREFIX_LEN, n));
    let cidr = parts.find(|part| !taken.contains(part)).ok_or_else(|| {
        ServiceError::sender(
            "InsufficientCidrBlocks",
            "There is not enough space left to allocate an IPv6 CIDR block.",
        )
    })?;
    Ok(Ipv6Association {
        id: association_id("vpc", bits),
        cidr,
    })
}

/// `of` is `vpc` or `subnet`.
pub(super) fn association_id(of: &str, bits: u128) -> String {
    let digits = format!("{bits:032x}");
    format!("{of}-cidr-assoc-{}", &digits[15..])
}

/// A subnet's range as a request names it, made canonical.
pub(super) fn read(text: &str) -> Result<Ipv6Cidr, ServiceError> {
    text.parse().map_err(|_| {
        super::errors::invalid_value(format!(
            "Value ({text}) for parameter ipv6CidrBlock is invalid. This is not a valid IPv6 CIDR \
             block."
        ))
    })
}

/// Refuses a range that a subnet of the VPC cannot have, given the others'.
pub(super) fn check_subnet_range(
    cidr: Ipv6Cidr,
    vpc: &Vpc,
    others: impl Iterator<Item = Ipv6Cidr>,
) -> Result<(), ServiceError> {
    let is_inside = vpc.ipv6.as_ref().is_some_and(|own| own.cidr.covers(&cidr));
    if !is_inside || !SUBNET_PREFIX_LENS.contains(&cidr.prefix_len) {
        return Err(ServiceError::sender(
            "InvalidSubnet.Range",
            format!("The CIDR '{cidr}' is invalid."),
        ));
    }
    let mut others = others;
    if others.any(|other| other.overlaps(&cidr)) {
        return Err(ServiceError::sender(
            "InvalidSubnet.Conflict",
            format!("The CIDR '{cidr}' conflicts with another subnet"),
        ));
    }
    Ok(())
}

pub(super) fn render_of_vpc(
    association: &Ipv6Association,
    region: &str,
    state: &str,
) -> VpcIpv6CidrBlockAssociation {
    VpcIpv6CidrBlockAssociation {
        association_id: Some(association.id.clone()),
        ipv6_cidr_block: Some(association.cidr.to_string()),
        ipv6_cidr_block_state: Some(VpcCidrBlockState {
            state: Some(state.to_owned()),
            status_message: None,
        }),
        network_border_group: Some(region.to_owned()),
        ipv6_pool: Some("Amazon".to_owned()),
        ipv6_address_attribute: Some("public".to_owned()),
        ip_source: Some("amazon".to_owned()),
    }
}

pub(super) fn render_of_subnet(
    association: &Ipv6Association,
    state: &str,
) -> SubnetIpv6CidrBlockAssociation {
    SubnetIpv6CidrBlockAssociation {
        association_id: Some(association.id.clone()),
        ipv6_cidr_block: Some(association.cidr.to_string()),
        ipv6_cidr_block_state: Some(SubnetCidrBlockState {
            state: Some(state.to_owned()),
            status_message: None,
        }),
        ipv6_address_attribute: Some("public".to_owned()),
        ip_source: Some("amazon".to_owned()),
    }
}
