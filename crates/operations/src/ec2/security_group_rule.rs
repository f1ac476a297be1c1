//! A rule as EC2's answers show it.

use aws_api::ec2::{ReferencedSecurityGroup, RevokedSecurityGroupRule, SecurityGroupRule as Shape};
use model::arn::Scope;
use model::network::{Peer, SecurityGroupRule};
use rules::security_group::{Permission, peer_text};

use super::query::render_tags;

pub(super) fn render(rule: &SecurityGroupRule, scope: &Scope) -> Shape {
    let (from_port, to_port) = ports(rule);
    let mut shape = Shape {
        security_group_rule_id: Some(rule.id.to_string()),
        group_id: Some(rule.group_id.to_string()),
        group_owner_id: Some(scope.account_id.clone()),
        is_egress: Some(rule.is_egress),
        ip_protocol: Some(Permission::of(rule).packets.protocol_name()),
        from_port: Some(from_port),
        to_port: Some(to_port),
        description: rule.description.clone(),
        tags: Some(render_tags(&rule.tags)),
        security_group_rule_arn: Some(scope.ec2(&format!("security-group-rule/{}", rule.id))),
        ..Shape::default()
    };
    let text = Some(peer_text(&rule.peer));
    match &rule.peer {
        Peer::Ipv4(_) => shape.cidr_ipv4 = text,
        Peer::Ipv6(_) => shape.cidr_ipv6 = text,
        Peer::PrefixList(_) => shape.prefix_list_id = text,
        Peer::Group(_) => {
            shape.referenced_group_info = Some(ReferencedSecurityGroup {
                group_id: text,
                user_id: Some(scope.account_id.clone()),
                ..ReferencedSecurityGroup::default()
            });
        }
    }
    shape
}

pub(super) fn render_revoked(rule: &SecurityGroupRule) -> RevokedSecurityGroupRule {
    let (from_port, to_port) = ports(rule);
    let mut shape = RevokedSecurityGroupRule {
        security_group_rule_id: Some(rule.id.to_string()),
        group_id: Some(rule.group_id.to_string()),
        is_egress: Some(rule.is_egress),
        ip_protocol: Some(Permission::of(rule).packets.protocol_name()),
        from_port: Some(from_port),
        to_port: Some(to_port),
        description: rule.description.clone(),
        ..RevokedSecurityGroupRule::default()
    };
    let text = Some(peer_text(&rule.peer));
    match &rule.peer {
        Peer::Ipv4(_) => shape.cidr_ipv4 = text,
        Peer::Ipv6(_) => shape.cidr_ipv6 = text,
        Peer::PrefixList(_) => shape.prefix_list_id = text,
        Peer::Group(_) => shape.referenced_group_id = text,
    }
    shape
}

/// Where `IpPermissions` have no ports, rules have -1.
fn ports(rule: &SecurityGroupRule) -> (i32, i32) {
    Permission::of(rule).packets.ports().unwrap_or((-1, -1))
}
