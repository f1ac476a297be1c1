//! The part of Amazon EC2 that tasks need: the default VPC and what is in it, to be described.

mod authorize_rules;
mod authorize_security_group_egress;
mod authorize_security_group_ingress;
mod create_managed_prefix_list;
mod create_security_group;
mod default_vpc;
mod delete_managed_prefix_list;
mod delete_security_group;
mod describe_account_attributes;
mod describe_availability_zones;
mod describe_managed_prefix_lists;
mod describe_network_interfaces;
mod describe_prefix_lists;
mod describe_regions;
mod describe_security_group_references;
mod describe_security_group_rules;
mod describe_security_groups;
mod describe_stale_security_groups;
mod describe_subnets;
mod describe_vpc_attribute;
mod describe_vpcs;
#[allow(dead_code, reason = "the operations that use it come next")]
mod errors;
mod flat_permission;
mod get_managed_prefix_list_associations;
mod get_managed_prefix_list_entries;
mod get_security_groups_for_vpc;
#[allow(dead_code, reason = "the operations that use it come next")]
mod input;
mod ip_permissions;
#[allow(dead_code, reason = "the operations that use it come next")]
mod lookup;
mod modify_managed_prefix_list;
mod modify_security_group_rules;
mod parts;
mod prefix_list;
mod query;
mod restore_managed_prefix_list_version;
mod revoke_rules;
mod revoke_security_group_egress;
mod revoke_security_group_ingress;
mod rule_descriptions;
mod security_group;
mod security_group_rule;
#[allow(dead_code, reason = "the operations that use it come next")]
mod tag_specification;
mod update_security_group_rule_descriptions_egress;
mod update_security_group_rule_descriptions_ingress;
mod zones;

use std::pin::Pin;
use std::sync::Arc;

use aws_api::Reply;
use aws_api::ec2::{
    AuthorizeSecurityGroupEgressInput, AuthorizeSecurityGroupEgressOutput,
    AuthorizeSecurityGroupIngressInput, AuthorizeSecurityGroupIngressOutput,
    CreateManagedPrefixListInput, CreateManagedPrefixListOutput, CreateSecurityGroupInput,
    CreateSecurityGroupOutput, DeleteManagedPrefixListInput, DeleteManagedPrefixListOutput,
    DeleteSecurityGroupInput, DeleteSecurityGroupOutput, DescribeAccountAttributesInput,
    DescribeAccountAttributesOutput, DescribeAvailabilityZonesInput,
    DescribeAvailabilityZonesOutput, DescribeManagedPrefixListsInput,
    DescribeManagedPrefixListsOutput, DescribeNetworkInterfacesInput,
    DescribeNetworkInterfacesOutput, DescribePrefixListsInput, DescribePrefixListsOutput,
    DescribeRegionsInput, DescribeRegionsOutput, DescribeSecurityGroupReferencesInput,
    DescribeSecurityGroupReferencesOutput, DescribeSecurityGroupRulesInput,
    DescribeSecurityGroupRulesOutput, DescribeSecurityGroupsInput, DescribeSecurityGroupsOutput,
    DescribeStaleSecurityGroupsInput, DescribeStaleSecurityGroupsOutput, DescribeSubnetsInput,
    DescribeSubnetsOutput, DescribeVpcAttributeInput, DescribeVpcAttributeOutput,
    DescribeVpcsInput, DescribeVpcsOutput, Ec2, GetManagedPrefixListAssociationsInput,
    GetManagedPrefixListAssociationsOutput, GetManagedPrefixListEntriesInput,
    GetManagedPrefixListEntriesOutput, GetSecurityGroupsForVpcInput, GetSecurityGroupsForVpcOutput,
    ModifyManagedPrefixListInput, ModifyManagedPrefixListOutput, ModifySecurityGroupRulesInput,
    ModifySecurityGroupRulesOutput, RestoreManagedPrefixListVersionInput,
    RestoreManagedPrefixListVersionOutput, RevokeSecurityGroupEgressInput,
    RevokeSecurityGroupEgressOutput, RevokeSecurityGroupIngressInput,
    RevokeSecurityGroupIngressOutput, UpdateSecurityGroupRuleDescriptionsEgressInput,
    UpdateSecurityGroupRuleDescriptionsEgressOutput,
    UpdateSecurityGroupRuleDescriptionsIngressInput,
    UpdateSecurityGroupRuleDescriptionsIngressOutput,
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
    authorize_security_group_egress(AuthorizeSecurityGroupEgressInput) -> AuthorizeSecurityGroupEgressOutput;
    authorize_security_group_ingress(AuthorizeSecurityGroupIngressInput) -> AuthorizeSecurityGroupIngressOutput;
    create_managed_prefix_list(CreateManagedPrefixListInput) -> CreateManagedPrefixListOutput;
    create_security_group(CreateSecurityGroupInput) -> CreateSecurityGroupOutput;
    delete_managed_prefix_list(DeleteManagedPrefixListInput) -> DeleteManagedPrefixListOutput;
    delete_security_group(DeleteSecurityGroupInput) -> DeleteSecurityGroupOutput;
    describe_account_attributes(DescribeAccountAttributesInput) -> DescribeAccountAttributesOutput;
    describe_availability_zones(DescribeAvailabilityZonesInput) -> DescribeAvailabilityZonesOutput;
    describe_managed_prefix_lists(DescribeManagedPrefixListsInput) -> DescribeManagedPrefixListsOutput;
    describe_network_interfaces(DescribeNetworkInterfacesInput) -> DescribeNetworkInterfacesOutput;
    describe_prefix_lists(DescribePrefixListsInput) -> DescribePrefixListsOutput;
    describe_regions(DescribeRegionsInput) -> DescribeRegionsOutput;
    describe_security_group_references(DescribeSecurityGroupReferencesInput) -> DescribeSecurityGroupReferencesOutput;
    describe_security_group_rules(DescribeSecurityGroupRulesInput) -> DescribeSecurityGroupRulesOutput;
    describe_security_groups(DescribeSecurityGroupsInput) -> DescribeSecurityGroupsOutput;
    describe_stale_security_groups(DescribeStaleSecurityGroupsInput) -> DescribeStaleSecurityGroupsOutput;
    describe_subnets(DescribeSubnetsInput) -> DescribeSubnetsOutput;
    describe_vpc_attribute(DescribeVpcAttributeInput) -> DescribeVpcAttributeOutput;
    describe_vpcs(DescribeVpcsInput) -> DescribeVpcsOutput;
    get_managed_prefix_list_associations(GetManagedPrefixListAssociationsInput) -> GetManagedPrefixListAssociationsOutput;
    get_managed_prefix_list_entries(GetManagedPrefixListEntriesInput) -> GetManagedPrefixListEntriesOutput;
    get_security_groups_for_vpc(GetSecurityGroupsForVpcInput) -> GetSecurityGroupsForVpcOutput;
    modify_managed_prefix_list(ModifyManagedPrefixListInput) -> ModifyManagedPrefixListOutput;
    modify_security_group_rules(ModifySecurityGroupRulesInput) -> ModifySecurityGroupRulesOutput;
    restore_managed_prefix_list_version(RestoreManagedPrefixListVersionInput) -> RestoreManagedPrefixListVersionOutput;
    revoke_security_group_egress(RevokeSecurityGroupEgressInput) -> RevokeSecurityGroupEgressOutput;
    revoke_security_group_ingress(RevokeSecurityGroupIngressInput) -> RevokeSecurityGroupIngressOutput;
    update_security_group_rule_descriptions_egress(UpdateSecurityGroupRuleDescriptionsEgressInput) -> UpdateSecurityGroupRuleDescriptionsEgressOutput;
    update_security_group_rule_descriptions_ingress(UpdateSecurityGroupRuleDescriptionsIngressInput) -> UpdateSecurityGroupRuleDescriptionsIngressOutput;
}
