//! `ModifySecurityGroupRules`: rules get another content and keep their ids and tags.

use std::collections::BTreeMap;

use aws_api::ec2::{
    ModifySecurityGroupRulesInput, ModifySecurityGroupRulesOutput, SecurityGroupRuleRequest,
    SecurityGroupRuleUpdate,
};
use model::SecurityGroupRuleId;
use model::network::{Peer, SecurityGroup, SecurityGroupRule};
use rules::security_group::{Permission, authorize};
use smithy::{Call, ServiceError};
use store::Tx;

use super::Ec2Service;
use super::authorize_rules::cannot_authorize;
use super::errors::{
    check_dry_run, invalid_combination, invalid_value, missing_parameter,
    security_group_rule_not_found,
};
use super::input::{required, text};
use super::ip_permissions::{
    NamedPeer, Wanted, check_prefix_lists, named_group, read_description, read_ipv4, read_ipv6,
    read_packets, read_prefix_list, resolve_peer,
};
use super::security_group::{Named, check_rule_id, list_sizes, rules_of};
use crate::error::Failure;

/// A rule's id and what it is to say.
type Update = (String, Wanted);

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    input: ModifySecurityGroupRulesInput,
) -> Result<ModifySecurityGroupRulesOutput, ServiceError> {
    check_dry_run(input.dry_run)?;
    let group = Named::read(Some(required(input.group_id, "GroupId")?), None)?;
    let updates = read_updates(input.security_group_rules.unwrap_or_default())?;
    let account_id = call.account_id.clone();
    service
        .store
        .write(move |tx| {
            let group = group.find(tx)?;
            modify(tx, &group, &updates, &account_id)
        })
        .await?;
    Ok(ModifySecurityGroupRulesOutput {
        r#return: Some(true),
    })
}

fn modify(
    tx: &mut Tx<'_>,
    group: &SecurityGroup,
    updates: &[Update],
    account_id: &str,
) -> Result<(), Failure> {
    let mut rules: BTreeMap<SecurityGroupRuleId, SecurityGroupRule> = BTreeMap::new();
    for is_egress in [false, true] {
        let of_direction = rules_of(tx, group, is_egress)?.into_iter();
        rules.extend(of_direction.map(|rule| (rule.id.clone(), rule)));
    }
    let mut changed = Vec::with_capacity(updates.len());
    for (id, wanted) in updates {
        let peer = resolve_peer(tx, group, &wanted.peer, account_id)?;
        let mut rule = SecurityGroupRuleId::parse(id)
            .ok()
            .and_then(|id| rules.remove(&id))
            .ok_or_else(|| security_group_rule_not_found(id))?;
        check_kind(id, &rule.peer, &peer)?;
        rule.protocol = wanted.packets.protocol;
        rule.from_port = wanted.packets.from_port;
        rule.to_port = wanted.packets.to_port;
        rule.peer = peer;
        rule.description.clone_from(&wanted.description);
        changed.push(rule);
    }
    let unchanged: Vec<SecurityGroupRule> = rules.into_values().collect();
    check(tx, group, &unchanged, &changed)?;
    for rule in &changed {
        tx.noun_put(rule)?;
    }
    Ok(())
}

/// Whether the changed rules could be authorized in a group that has the others.
fn check(
    tx: &Tx<'_>,
    group: &SecurityGroup,
    unchanged: &[SecurityGroupRule],
    changed: &[SecurityGroupRule],
) -> Result<(), Failure> {
    let sizes = list_sizes(tx)?;
    let peers = changed.iter().map(|rule| &rule.peer);
    check_prefix_lists(peers, |id| sizes.contains_key(id))?;
    for is_egress in [false, true] {
        let of_direction = |rule: &&SecurityGroupRule| rule.is_egress == is_egress;
        let present: Vec<_> = unchanged.iter().filter(of_direction).cloned().collect();
        let wanted: Vec<_> = changed
            .iter()
            .filter(of_direction)
            .map(Permission::of)
            .collect();
        let max_entries = |id: &_| sizes.get(id).copied().unwrap_or(0);
        authorize(&present, &wanted, max_entries)
            .map_err(|problem| cannot_authorize(problem, &group.id))?;
    }
    Ok(())
}

/// A rule cannot get a peer of another kind.
fn check_kind(id: &str, present: &Peer, wanted: &Peer) -> Result<(), ServiceError> {
    let member = match wanted {
        Peer::Ipv4(_) => "an IPv4 CIDR",
        Peer::Ipv6(_) => "an IPv6 CIDR",
        Peer::Group(_) => "a referenced group id",
        Peer::PrefixList(_) => "a prefix list id",
    };
    let kind = match present {
        Peer::Ipv4(_) => "IPv4 CIDR",
        Peer::Ipv6(_) => "IPv6 CIDR",
        Peer::Group(_) => "referenced group id",
        Peer::PrefixList(_) => "prefix list id",
    };
    if std::mem::discriminant(present) == std::mem::discriminant(wanted) {
        return Ok(());
    }
    Err(invalid_value(format!(
        "Invalid rule type for security group rule '{id}'. You may not specify {member} for an \
         existing {kind} rule."
    )))
}

fn read_updates(given: Vec<SecurityGroupRuleUpdate>) -> Result<Vec<Update>, ServiceError> {
    if given.is_empty() {
        return Err(missing_parameter("SecurityGroupRule"));
    }
    let mut updates: Vec<Update> = Vec::with_capacity(given.len());
    for update in given {
        let id = required(update.security_group_rule_id, "SecurityGroupRuleId")?;
        check_rule_id(&id)?;
        if updates.iter().any(|(known, _)| *known == id) {
            return Err(invalid_value(format!(
                "Duplicated security group rule ID '{id}'. The same security group rule ID must \
                 not appear multiple times."
            )));
        }
        let rule = update
            .security_group_rule
            .ok_or_else(|| invalid_value("No value specified for securityGroupRule."))?;
        updates.push((id, read_rule(rule)?));
    }
    Ok(updates)
}

fn read_rule(rule: SecurityGroupRuleRequest) -> Result<Wanted, ServiceError> {
    let packets = read_packets(rule.ip_protocol, rule.from_port, rule.to_port)?;
    let is_number = |port: Option<i32>| port.is_some_and(|port| port != -1);
    if packets.protocol.is_none() && (is_number(rule.from_port) || is_number(rule.to_port)) {
        return Err(invalid_value(
            "You may not specify all protocols and specific ports. Please specify each protocol \
             and port range combination individually, or all protocols and no port range.",
        ));
    }
    let mut peers = Vec::new();
    if let Some(cidr) = text(rule.cidr_ipv4) {
        peers.push(NamedPeer::Known(read_ipv4(&cidr)?));
    }
    if let Some(cidr) = text(rule.cidr_ipv6) {
        peers.push(NamedPeer::Known(read_ipv6(&cidr)?));
    }
    if let Some(id) = text(rule.prefix_list_id) {
        peers.push(NamedPeer::Known(read_prefix_list(&id)?));
    }
    if let Some(id) = text(rule.referenced_group_id) {
        peers.push(named_group(id)?);
    }
    let peer = peers.pop().ok_or_else(|| {
        let text = "The request must contain exactly one of: cidrIp, cidrIpv6, prefixListId, or \
                    referencedGroupId";
        ServiceError::sender("MissingParameter", text)
    })?;
    if !peers.is_empty() {
        return Err(invalid_combination(
            "Only one of cidrIp, cidrIpv6, prefixListId, or referencedGroupId can be specified",
        ));
    }
    Ok(Wanted {
        packets,
        peer,
        description: read_description(rule.description)?,
    })
}
