//! The part of Amazon EC2 that tasks need: the default VPC and what is in it, to be described.

mod default_vpc;
mod describe_account_attributes;
mod describe_availability_zones;
mod describe_network_interfaces;
mod describe_regions;
mod describe_security_groups;
mod describe_subnets;
mod describe_vpc_attribute;
mod describe_vpcs;
mod errors;
mod query;
mod zones;

use aws_api::Reply;
use aws_api::ec2::{
    DescribeAccountAttributesInput, DescribeAccountAttributesOutput,
    DescribeAvailabilityZonesInput, DescribeAvailabilityZonesOutput,
    DescribeNetworkInterfacesInput, DescribeNetworkInterfacesOutput, DescribeRegionsInput,
    DescribeRegionsOutput, DescribeSecurityGroupsInput, DescribeSecurityGroupsOutput,
    DescribeSubnetsInput, DescribeSubnetsOutput, DescribeVpcAttributeInput,
    DescribeVpcAttributeOutput, DescribeVpcsInput, DescribeVpcsOutput, Ec2,
};
use smithy::Call;
use store::Store;

pub use default_vpc::ensure_default_vpc;

/// The operations of Amazon EC2 over a store.
#[derive(Debug, Clone)]
pub struct Ec2Service {
    pub store: Store,
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
    describe_account_attributes(DescribeAccountAttributesInput) -> DescribeAccountAttributesOutput;
    describe_availability_zones(DescribeAvailabilityZonesInput) -> DescribeAvailabilityZonesOutput;
    describe_network_interfaces(DescribeNetworkInterfacesInput) -> DescribeNetworkInterfacesOutput;
    describe_regions(DescribeRegionsInput) -> DescribeRegionsOutput;
    describe_security_groups(DescribeSecurityGroupsInput) -> DescribeSecurityGroupsOutput;
    describe_subnets(DescribeSubnetsInput) -> DescribeSubnetsOutput;
    describe_vpc_attribute(DescribeVpcAttributeInput) -> DescribeVpcAttributeOutput;
    describe_vpcs(DescribeVpcsInput) -> DescribeVpcsOutput;
}
