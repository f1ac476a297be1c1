//! Which load balancers send to which target groups.

use std::collections::{BTreeMap, BTreeSet};

use model::balancing::{Action, Listener, ListenerRule};
use model::{LoadBalancerId, TargetGroupId};

/// The load balancers of each target group that a listener or a rule names.
pub fn by_target_group(
    listeners: &[Listener],
    rules: &[ListenerRule],
) -> BTreeMap<TargetGroupId, BTreeSet<LoadBalancerId>> {
    let mut used: BTreeMap<TargetGroupId, BTreeSet<LoadBalancerId>> = BTreeMap::new();
    let mut note = |actions: &[Action], balancer: &LoadBalancerId| {
        for group in actions.iter().flat_map(Action::target_groups) {
            let users = used.entry(group.target_group_id.clone()).or_default();
            users.insert(balancer.clone());
        }
    };
    let mut balancers = BTreeMap::new();
    for listener in listeners {
        note(&listener.default_actions, &listener.load_balancer_id);
        balancers.insert(&listener.id, &listener.load_balancer_id);
    }
    for rule in rules {
        if let Some(balancer) = balancers.get(&rule.listener_id) {
            note(&rule.actions, balancer);
        }
    }
    used
}
