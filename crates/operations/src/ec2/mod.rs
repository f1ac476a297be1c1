//! The part of Amazon EC2 that tasks need: the default VPC and what is in it, to be described.

mod create_flow_logs;
mod default_vpc;
mod delete_flow_logs;
mod describe_account_attributes;
mod describe_availability_zones;
mod describe_flow_logs;
mod describe_network_interfaces;
mod describe_regions;
mod describe_security_groups;
mod describe_subnets;
mod describe_vpc_attribute;
mod describe_vpcs;
#[allow(dead_code, reason = "the operations that use it come next")]
mod errors;
#[allow(dead_code, reason = "the operations that use it come next")]
mod input;
#[allow(dead_code, reason = "the operations that use it come next")]
mod lookup;
mod parts;
mod query;
#[allow(dead_code, reason = "the operations that use it come next")]
mod tag_specification;
mod zones;

use std::pin::Pin;
use std::sync::Arc;

use aws_api::Reply;
use aws_api::ec2::{
    CreateFlowLogsInput, CreateFlowLogsOutput, DeleteFlowLogsInput, DeleteFlowLogsOutput,
    DescribeAccountAttributesInput, DescribeAccountAttributesOutput,
    DescribeAvailabilityZonesInput, DescribeAvailabilityZonesOutput, DescribeFlowLogsInput,
    DescribeFlowLogsOutput, DescribeNetworkInterfacesInput, DescribeNetworkInterfacesOutput,
    DescribeRegionsInput, DescribeRegionsOutput, DescribeSecurityGroupsInput,
    DescribeSecurityGroupsOutput, DescribeSubnetsInput, DescribeSubnetsOutput,
    DescribeVpcAttributeInput, DescribeVpcAttributeOutput, DescribeVpcsInput, DescribeVpcsOutput,
    Ec2,
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
    create_flow_logs(CreateFlowLogsInput) -> CreateFlowLogsOutput;
    delete_flow_logs(DeleteFlowLogsInput) -> DeleteFlowLogsOutput;
    describe_account_attributes(DescribeAccountAttributesInput) -> DescribeAccountAttributesOutput;
    describe_availability_zones(DescribeAvailabilityZonesInput) -> DescribeAvailabilityZonesOutput;
    describe_flow_logs(DescribeFlowLogsInput) -> DescribeFlowLogsOutput;
    describe_network_interfaces(DescribeNetworkInterfacesInput) -> DescribeNetworkInterfacesOutput;
    describe_regions(DescribeRegionsInput) -> DescribeRegionsOutput;
    describe_security_groups(DescribeSecurityGroupsInput) -> DescribeSecurityGroupsOutput;
    describe_subnets(DescribeSubnetsInput) -> DescribeSubnetsOutput;
    describe_vpc_attribute(DescribeVpcAttributeInput) -> DescribeVpcAttributeOutput;
    describe_vpcs(DescribeVpcsInput) -> DescribeVpcsOutput;
}
