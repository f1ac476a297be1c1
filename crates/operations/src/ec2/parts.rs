//! What every VPC is made with: its main route table and its default security group.
//!
//! Sources: "Main route table" and "Default security groups for your VPCs" in the VPC user guide.

use model::network::{
    Ipv4Cidr, Ipv6Cidr, Peer, RouteTable, RouteTableAssociation, SecurityGroup, SecurityGroupRule,
};
use model::{
    RouteTableAssociationId, RouteTableId, SecurityGroupId, SecurityGroupRuleId, UnixMillis, VpcId,
};
use store::{StoreError, Tx};

use crate::context::Random;

/// Makes the main route table, which has the local routes only.
pub(super) fn make_main_route_table(
    tx: &mut Tx<'_>,
    vpc: &VpcId,
    random: Random,
) -> Result<RouteTable, StoreError> {
    let table = RouteTable {
        id: RouteTableId::from_random(random()),
        vpc_id: vpc.clone(),
        associations: vec![RouteTableAssociation {
            id: RouteTableAssociationId::from_random(random()),
            subnet_id: None,
        }],
        routes: Vec::new(),
        tags: Vec::new(),
    };
    tx.noun_put(&table)?;
    Ok(table)
}

/// Makes the group `default`, whose members may reach each other and everyone.
pub(super) fn make_default_group(
    tx: &mut Tx<'_>,
    vpc: &VpcId,
    random: Random,
    now: UnixMillis,
) -> Result<(), StoreError> {
    let group = SecurityGroup {
        id: SecurityGroupId::from_random(random()),
        vpc_id: vpc.clone(),
        name: "default".to_owned(),
        description: "default VPC security group".to_owned(),
        tags: Vec::new(),
    };
    tx.security_group_put(&group)?;
    make_default_rules(tx, &group, random, now)
}

/// Makes the rules of a group `default`.
pub(super) fn make_default_rules(
    tx: &mut Tx<'_>,
    group: &SecurityGroup,
    random: Random,
    now: UnixMillis,
) -> Result<(), StoreError> {
    let from_members = all_traffic(group, false, Peer::Group(group.id.clone()), random, now);
    tx.noun_put(&from_members)?;
    make_egress_rules(tx, group, random, now)
}

/// Makes the rules that every new group has: whatever it sends may go anywhere. That is said of
/// IPv6 where the VPC has it.
pub(super) fn make_egress_rules(
    tx: &mut Tx<'_>,
    group: &SecurityGroup,
    random: Random,
    now: UnixMillis,
) -> Result<(), StoreError> {
    tx.noun_put(&all_egress(group, Peer::Ipv4(Ipv4Cidr::ALL), random, now))?;
    let vpc = tx.vpc_find(&group.vpc_id)?;
    if vpc.is_some_and(|vpc| vpc.ipv6.is_some()) {
        tx.noun_put(&all_egress(group, Peer::Ipv6(Ipv6Cidr::ALL), random, now))?;
    }
    Ok(())
}

/// The groups of a VPC that has got IPv6 may send by it, unless somebody has decided otherwise:
/// those whose outbound rules are as they were made.
pub(super) fn extend_egress_rules(
    tx: &mut Tx<'_>,
    vpc: &VpcId,
    random: Random,
    now: UnixMillis,
) -> Result<(), StoreError> {
    let rules: Vec<SecurityGroupRule> = tx.noun_list_in_vpc(vpc)?;
    for group in tx.security_group_list()? {
        let own = rules.iter();
        let mut own = own.filter(|rule| rule.is_egress && rule.group_id == group.id);
        let (only, more) = (own.next(), own.next());
        let is_as_made = |rule: &SecurityGroupRule| {
            rule.protocol.is_none() && rule.peer == Peer::Ipv4(Ipv4Cidr::ALL)
        };
        if group.vpc_id == *vpc && more.is_none() && only.is_some_and(is_as_made) {
            tx.noun_put(&all_egress(&group, Peer::Ipv6(Ipv6Cidr::ALL), random, now))?;
        }
    }
    Ok(())
}

fn all_egress(
    group: &SecurityGroup,
    peer: Peer,
    random: Random,
    now: UnixMillis,
) -> SecurityGroupRule {
    all_traffic(group, true, peer, random, now)
}

fn all_traffic(
    group: &SecurityGroup,
    is_egress: bool,
    peer: Peer,
    random: Random,
    now: UnixMillis,
) -> SecurityGroupRule {
    SecurityGroupRule {
        id: SecurityGroupRuleId::from_random(random()),
        group_id: group.id.clone(),
        vpc_id: group.vpc_id.clone(),
        is_egress,
        protocol: None,
        from_port: None,
        to_port: None,
        peer,
        description: None,
        created_at: now,
        tags: Vec::new(),
    }
}
