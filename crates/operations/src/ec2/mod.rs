//! The part of Amazon EC2 that tasks need: VPCs and what is in them.

mod address;
mod allocate_address;
mod associate_address;
mod attach_network_interface;
mod client_token;
mod create_nat_gateway;
mod create_network_interface;
mod default_vpc;
mod delete_nat_gateway;
mod delete_network_interface;
mod describe_account_attributes;
mod describe_addresses;
mod describe_addresses_attribute;
mod describe_availability_zones;
mod describe_nat_gateways;
mod describe_network_interface_attribute;
mod describe_network_interfaces;
mod describe_regions;
mod describe_security_groups;
mod describe_subnets;
mod describe_vpc_attribute;
mod describe_vpcs;
mod detach_network_interface;
mod disassociate_address;
#[allow(dead_code, reason = "the operations that use it come next")]
mod errors;
#[allow(dead_code, reason = "the operations that use it come next")]
mod input;
#[allow(dead_code, reason = "the operations that use it come next")]
mod lookup;
mod modify_network_interface_attribute;
mod nat_gateway;
mod network_interface;
mod parts;
mod query;
mod release_address;
mod tag_specification;
mod zones;

use std::pin::Pin;
use std::sync::Arc;

use aws_api::Reply;
use aws_api::ec2::{
    AllocateAddressInput, AllocateAddressOutput, AssociateAddressInput, AssociateAddressOutput,
    AttachNetworkInterfaceInput, AttachNetworkInterfaceOutput, CreateNatGatewayInput,
    CreateNatGatewayOutput, CreateNetworkInterfaceInput, CreateNetworkInterfaceOutput,
    DeleteNatGatewayInput, DeleteNatGatewayOutput, DeleteNetworkInterfaceInput,
    DeleteNetworkInterfaceOutput, DescribeAccountAttributesInput, DescribeAccountAttributesOutput,
    DescribeAddressesAttributeInput, DescribeAddressesAttributeOutput, DescribeAddressesInput,
    DescribeAddressesOutput, DescribeAvailabilityZonesInput, DescribeAvailabilityZonesOutput,
    DescribeNatGatewaysInput, DescribeNatGatewaysOutput, DescribeNetworkInterfaceAttributeInput,
    DescribeNetworkInterfaceAttributeOutput, DescribeNetworkInterfacesInput,
    DescribeNetworkInterfacesOutput, DescribeRegionsInput, DescribeRegionsOutput,
    DescribeSecurityGroupsInput, DescribeSecurityGroupsOutput, DescribeSubnetsInput,
    DescribeSubnetsOutput, DescribeVpcAttributeInput, DescribeVpcAttributeOutput,
    DescribeVpcsInput, DescribeVpcsOutput, DetachNetworkInterfaceInput,
    DetachNetworkInterfaceOutput, DisassociateAddressInput, DisassociateAddressOutput, Ec2,
    ModifyNetworkInterfaceAttributeInput, ModifyNetworkInterfaceAttributeOutput,
    ReleaseAddressInput, ReleaseAddressOutput,
};
use model::network::Ipv4Cidr;
use smithy::Call;
use store::Store;

use crate::context::{Clock, Random};

pub use default_vpc::ensure_default_vpc;

/// The operations of Amazon EC2 over a store.
#[derive(Clone)]
#[expect(missing_debug_implementations, reason = "a host has nothing to show")]
pub struct Ec2Service {
    pub store: Store,
    pub clock: Clock,
    pub random: Random,
    /// Where public addresses come from.
    pub public_addresses: Option<Ipv4Cidr>,
    pub host: Arc<dyn OccupiedRanges>,
}

/// Tells which ranges the host uses itself. A VPC that overlaps with one is refused: the host would
/// not know whom a packet is for.
pub trait OccupiedRanges: Send + Sync {
    /// The ranges now; `Err` is why they cannot be told.
    fn list(&self) -> Pin<Box<dyn Future<Output = Result<Vec<Ipv4Cidr>, String>> + Send + '_>>;
}

/// One method per operation, each of which is the file of the same name.
macro_rules! operations {
    ($($name:ident($input:ident) -> $output:ident;)*) => {
        impl Ec2 for Ec2Service {
            $(
                fn $name<'a>(&'a self, call: &'a Call, input: $input) -> Reply<'a, $output> {
                    Box::pin($name::run(self, call, input))
                }
            )*
        }
    };
}

operations! {
    allocate_address(AllocateAddressInput) -> AllocateAddressOutput;
    associate_address(AssociateAddressInput) -> AssociateAddressOutput;
    attach_network_interface(AttachNetworkInterfaceInput) -> AttachNetworkInterfaceOutput;
    create_nat_gateway(CreateNatGatewayInput) -> CreateNatGatewayOutput;
    create_network_interface(CreateNetworkInterfaceInput) -> CreateNetworkInterfaceOutput;
    delete_nat_gateway(DeleteNatGatewayInput) -> DeleteNatGatewayOutput;
    delete_network_interface(DeleteNetworkInterfaceInput) -> DeleteNetworkInterfaceOutput;
    describe_account_attributes(DescribeAccountAttributesInput) -> DescribeAccountAttributesOutput;
    describe_addresses(DescribeAddressesInput) -> DescribeAddressesOutput;
    describe_addresses_attribute(DescribeAddressesAttributeInput) -> DescribeAddressesAttributeOutput;
    describe_availability_zones(DescribeAvailabilityZonesInput) -> DescribeAvailabilityZonesOutput;
    describe_nat_gateways(DescribeNatGatewaysInput) -> DescribeNatGatewaysOutput;
    describe_network_interface_attribute(DescribeNetworkInterfaceAttributeInput) -> DescribeNetworkInterfaceAttributeOutput;
    describe_network_interfaces(DescribeNetworkInterfacesInput) -> DescribeNetworkInterfacesOutput;
    describe_regions(DescribeRegionsInput) -> DescribeRegionsOutput;
    describe_security_groups(DescribeSecurityGroupsInput) -> DescribeSecurityGroupsOutput;
    describe_subnets(DescribeSubnetsInput) -> DescribeSubnetsOutput;
    describe_vpc_attribute(DescribeVpcAttributeInput) -> DescribeVpcAttributeOutput;
    describe_vpcs(DescribeVpcsInput) -> DescribeVpcsOutput;
    detach_network_interface(DetachNetworkInterfaceInput) -> DetachNetworkInterfaceOutput;
    disassociate_address(DisassociateAddressInput) -> DisassociateAddressOutput;
    modify_network_interface_attribute(ModifyNetworkInterfaceAttributeInput) -> ModifyNetworkInterfaceAttributeOutput;
    release_address(ReleaseAddressInput) -> ReleaseAddressOutput;
}
