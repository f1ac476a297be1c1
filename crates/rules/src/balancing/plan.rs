//! From the nouns of load balancing to the plan that a load balancer's data plane serves, and to the
//! names that load balancers have in VPCs.
//!
//! Equal nouns in any order make equal plans. Nothing here reads, opens or enforces: private keys
//! come in opened, and what security groups admit comes in as the plan of the VPC.

use std::collections::{BTreeMap, BTreeSet};

use model::arn::Scope;
use model::balancing::{
    Action, BalancerPlan, CertificatePlan, Listener, ListenerPlan, ListenerProtocol, ListenerRule,
    LoadBalancer, NodePlan, RulePlan, Scheme, Target, TargetGroup, TargetGroupPlan, TargetPlan,
    TlsPlan,
};
use model::network::{HostName, Ipv4Range, NetworkInterface, Subnet, Traffic, VpcPlan};
use model::{
    CertificateId, ListenerId, LoadBalancerId, NetworkInterfaceId, Pace, TargetGroupId, VpcId,
};

use super::attributes::{header_changes, load_balancer_settings, target_group_settings};
use crate::network::union;

/// Everything that a load balancer's plan comes from.
#[derive(Debug)]
pub struct BalancerNouns<'a> {
    pub load_balancer: &'a LoadBalancer,
    /// Listeners, also those of others.
    pub listeners: &'a ByParent<'a, LoadBalancerId, Listener>,
    /// Rules, also those of other listeners.
    pub rules: &'a ByParent<'a, ListenerId, ListenerRule>,
    /// Target groups, also those that nothing of this load balancer names.
    pub target_groups: &'a [TargetGroup],
    /// Targets, also of other groups.
    pub targets: &'a ByParent<'a, TargetGroupId, Target>,
    /// Interfaces, also those of others.
    pub interfaces: &'a [NetworkInterface],
    pub subnets: &'a [Subnet],
    /// Certificates with their private keys opened, also those that nothing names.
    pub certificates: &'a [CertificatePlan],
    /// The plan of the load balancer's VPC.
    pub network: &'a VpcPlan,
    pub pace: Pace,
}

/// Nouns, found by the noun that they belong to.
#[derive(Debug)]
pub struct ByParent<'a, K, T>(BTreeMap<&'a K, Vec<&'a T>>);

impl<'a, K: Ord, T> ByParent<'a, K, T> {
    pub fn new(all: &'a [T], parent: impl Fn(&'a T) -> &'a K) -> Self {
        let mut by_parent: BTreeMap<&K, Vec<&T>> = BTreeMap::new();
        for one in all {
            by_parent.entry(parent(one)).or_default().push(one);
        }
        Self(by_parent)
    }

    fn of(&self, parent: &K) -> impl Iterator<Item = &'a T> + '_ {
        self.0.get(parent).into_iter().flatten().copied()
    }
}

/// What the data plane has to serve. Cross-references to nouns that are gone are left out: actions
/// stay as they are, because the data plane answers for a target group without targets.
pub fn plan(nouns: &BalancerNouns<'_>, scope: &Scope) -> BalancerPlan {
    let own = nouns.load_balancer;
    let mut listeners: Vec<ListenerPlan> = nouns
        .listeners
        .of(&own.id)
        .map(|listener| listener_plan(nouns, listener, scope))
        .collect();
    listeners.sort_by(|left, right| left.id.cmp(&right.id));
    let certificates: BTreeSet<&CertificateId> = listeners
        .iter()
        .filter_map(|listener| listener.tls.as_ref())
        .flat_map(|tls| &tls.certificates)
        .collect();
    let certificates: BTreeMap<&CertificateId, &CertificatePlan> = nouns
        .certificates
        .iter()
        .filter(|one| certificates.contains(&one.id))
        .map(|one| (&one.id, one))
        .collect();
    BalancerPlan {
        id: own.id.clone(),
        arn: scope.elb(&format!("loadbalancer/{}", own.path())),
        path: own.path(),
        scheme: own.scheme,
        vpc_id: own.vpc_id.clone(),
        settings: load_balancer_settings(&own.attributes),
        pace: nouns.pace,
        nodes: nodes(nouns),
        target_groups: target_groups(nouns, &listeners, scope),
        certificates: certificates.into_values().cloned().collect(),
        listeners,
    }
}

/// The nodes whose interface and subnet exist, by zone.
fn nodes(nouns: &BalancerNouns<'_>) -> Vec<NodePlan> {
    let zones = &nouns.load_balancer.zones;
    let mut nodes: Vec<NodePlan> = zones
        .iter()
        .filter_map(|zone| {
            let mut interfaces = nouns.interfaces.iter();
            let interface = interfaces.find(|one| one.id == zone.interface_id)?;
            let mut subnets = nouns.subnets.iter();
            let subnet = subnets.find(|one| one.id == interface.subnet_id)?;
            Some(NodePlan {
                availability_zone: zone.availability_zone.clone(),
                interface_id: interface.id.clone(),
                address: interface.private_address,
                prefix_len: subnet.cidr.prefix_len,
                gateway: subnet.gateway(),
                mac_address: interface.mac_address.clone(),
            })
        })
        .collect();
    nodes.sort_by(|left, right| left.availability_zone.cmp(&right.availability_zone));
    nodes
}

fn listener_plan(nouns: &BalancerNouns<'_>, listener: &Listener, scope: &Scope) -> ListenerPlan {
    let path = nouns.load_balancer.path();
    let mut rules: Vec<RulePlan> = nouns
        .rules
        .of(&listener.id)
        .map(|rule| RulePlan {
            id: rule.id.clone(),
            arn: rule_arn(scope, &path, listener, rule.id.as_str()),
            priority: rule.priority,
            conditions: rule.conditions.clone(),
            actions: rule.actions.clone(),
        })
        .collect();
    rules.sort_by_key(|rule| rule.priority);
    let tls = (listener.protocol == ListenerProtocol::Https).then(|| TlsPlan {
        policy: listener.ssl_policy.clone().unwrap_or_default(),
        certificates: listener.certificates.clone(),
        mutual: listener.mutual_tls,
    });
    let admitted = match nouns.load_balancer.scheme {
        Scheme::InternetFacing => admitted(nouns, listener.port),
        Scheme::Internal => Vec::new(),
    };
    ListenerPlan {
        id: listener.id.clone(),
        arn: scope.elb(&format!("listener/{path}/{}", listener.id)),
        protocol: listener.protocol,
        port: listener.port,
        tls,
        rules,
        default_rule_arn: rule_arn(scope, &path, listener, listener.default_rule_id.as_str()),
        default_actions: listener.default_actions.clone(),
        admitted,
        headers: header_changes(&listener.attributes),
    }
}

fn rule_arn(scope: &Scope, path: &str, listener: &Listener, rule: &str) -> String {
    scope.elb(&format!("listener-rule/{path}/{}/{rule}", listener.id))
}

/// The sources that the load balancer's groups admit to a TCP port. Groups as peers are interfaces,
/// which do not come by the host's address.
fn admitted(nouns: &BalancerNouns<'_>, port: u16) -> Vec<Ipv4Range> {
    let of_port = |traffic: Traffic| match traffic {
        Traffic::All => true,
        Traffic::Tcp { first, last } => (first..=last).contains(&port),
        Traffic::Udp { .. } | Traffic::Icmp { .. } | Traffic::Icmpv6 { .. } => false,
        Traffic::Protocol(number) => number == TCP,
    };
    let groups = nouns.network.groups.iter();
    let own = groups.filter(|group| nouns.load_balancer.security_groups.contains(&group.id));
    let clauses = own
        .flat_map(|group| &group.ingress)
        .filter(|clause| of_port(clause.traffic));
    union(
        clauses
            .flat_map(|clause| clause.ranges.iter().copied())
            .collect(),
    )
}

/// TCP's number among the protocols of IP.
const TCP: u8 = 6;

fn target_groups(
    nouns: &BalancerNouns<'_>,
    listeners: &[ListenerPlan],
    scope: &Scope,
) -> Vec<TargetGroupPlan> {
    let actions = listeners.iter().flat_map(|listener| {
        let of_rules = listener.rules.iter().flat_map(|rule| &rule.actions);
        listener.default_actions.iter().chain(of_rules)
    });
    let named: BTreeSet<&TargetGroupId> = actions
        .flat_map(Action::target_groups)
        .map(|weighted| &weighted.target_group_id)
        .collect();
    let mut plans: Vec<TargetGroupPlan> = nouns
        .target_groups
        .iter()
        .filter(|group| named.contains(&group.id))
        .map(|group| target_group_plan(nouns, group, scope))
        .collect();
    plans.sort_by(|left, right| left.id.cmp(&right.id));
    plans
}

fn target_group_plan(
    nouns: &BalancerNouns<'_>,
    group: &TargetGroup,
    scope: &Scope,
) -> TargetGroupPlan {
    let mut targets: Vec<TargetPlan> = nouns
        .targets
        .of(&group.id)
        .filter(|target| is_zone_enabled(nouns.load_balancer, target))
        .map(|target| TargetPlan {
            address: target.address,
            port: target.port,
            availability_zone: target.availability_zone.clone(),
            registered_at: target.registered_at,
            draining: target.deregistered_at.is_some(),
        })
        .collect();
    targets.sort_by_key(|target| (target.address, target.port));
    let path = format!("targetgroup/{}/{}", group.name, group.id);
    TargetGroupPlan {
        id: group.id.clone(),
        arn: scope.elb(&path),
        path,
        protocol: group.protocol,
        protocol_version: group.protocol_version,
        health_check: group.health_check.clone(),
        settings: target_group_settings(&group.attributes),
        targets,
    }
}

/// Targets in a zone that the load balancer has no node in get nothing from it; to its data plane
/// they do not exist.
fn is_zone_enabled(balancer: &LoadBalancer, target: &Target) -> bool {
    target.availability_zone.as_ref().is_none_or(|zone| {
        let mut zones = balancer.zones.iter();
        zones.any(|one| one.availability_zone == *zone)
    })
}

/// What the names of load balancers mean inside a VPC: its own load balancers' private addresses if
/// they are internal, and everybody's public ones if they are internet-facing. One without an
/// address, or whose nodes have not served yet, has no name.
pub fn names(
    vpc: &VpcId,
    load_balancers: &[LoadBalancer],
    interfaces: &[NetworkInterface],
    region: &str,
) -> Vec<HostName> {
    let by_id: BTreeMap<&NetworkInterfaceId, &NetworkInterface> =
        interfaces.iter().map(|one| (&one.id, one)).collect();
    let mut names: Vec<HostName> = load_balancers
        .iter()
        .filter(|one| one.active_at.is_some())
        .filter(|one| one.scheme == Scheme::InternetFacing || one.vpc_id == *vpc)
        .filter_map(|one| {
            let interfaces = one
                .zones
                .iter()
                .filter_map(|zone| by_id.get(&zone.interface_id));
            let addresses: BTreeSet<_> = match one.scheme {
                Scheme::Internal => interfaces.map(|one| one.private_address).collect(),
                Scheme::InternetFacing => interfaces.filter_map(|one| one.public_address).collect(),
            };
            (!addresses.is_empty()).then(|| HostName {
                name: one.dns_name(region),
                addresses: addresses.into_iter().collect(),
            })
        })
        .collect();
    names.sort_by(|left, right| left.name.cmp(&right.name));
    names
}

#[cfg(test)]
mod tests;
