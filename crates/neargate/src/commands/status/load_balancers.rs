//! The load balancers in `neargate status`: where each listens, and the health of its targets.

use std::collections::BTreeMap;

use model::balancing::{BalancerReport, Listener, ListenerProtocol, LoadBalancer, Scheme};
use model::network::NetworkInterface;
use store::{StoreError, Tx};

/// A load balancer with what belongs to it.
pub(super) struct Known {
    balancer: LoadBalancer,
    listeners: Vec<Listener>,
    report: Option<BalancerReport>,
    /// Of the nodes: public ones if it is internet-facing.
    addresses: Vec<String>,
}

pub(super) fn read(tx: &Tx<'_>) -> Result<Vec<Known>, StoreError> {
    let interfaces = tx.network_interface_list()?;
    let mut all = Vec::new();
    for balancer in tx.balancing_list::<LoadBalancer>()? {
        let own = interfaces
            .iter()
            .filter(|one| one.load_balancer() == Some(&balancer.id));
        let address = |one: &NetworkInterface| match balancer.scheme {
            Scheme::InternetFacing => one.public_address,
            Scheme::Internal => Some(one.private_address),
        };
        let mut listeners = tx.balancing_list_of::<Listener>(balancer.id.as_str())?;
        listeners.sort_by_key(|listener| listener.port);
        all.push(Known {
            addresses: own.filter_map(address).map(|one| one.to_string()).collect(),
            listeners,
            report: tx.balancer_report_find(&balancer.id)?,
            balancer,
        });
    }
    Ok(all)
}

/// One line for each load balancer, one for each problem of a listener.
pub(super) fn lines(all: &[Known], region: &str) -> Vec<String> {
    let mut lines = vec![format!("balancers      {}", all.len())];
    for known in all {
        let state = match known.balancer.active_at {
            Some(_) => "active",
            None => "provisioning",
        };
        let name = known.balancer.dns_name(region);
        lines.push(format!("  {name}  {state}"));
        let addresses = known.addresses.join(", ");
        for listener in &known.listeners {
            let protocol = match listener.protocol {
                ListenerProtocol::Http => "HTTP",
                ListenerProtocol::Https => "HTTPS",
            };
            lines.push(format!("    {protocol}:{}  {addresses}", listener.port));
            lines.extend(problems(known, listener));
        }
        lines.extend(targets(known));
    }
    lines
}

fn problems(known: &Known, listener: &Listener) -> Vec<String> {
    let Some(report) = &known.report else {
        return Vec::new();
    };
    let told = report.listeners.iter().chain(&report.notes);
    told.filter(|one| one.listener_id == listener.id)
        .map(|one| format!("      {}", one.problem))
        .collect()
}

fn targets(known: &Known) -> Option<String> {
    let report = known.report.as_ref()?;
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for target in &report.targets {
        *counts.entry(target.state.as_str()).or_default() += 1;
    }
    let counts: Vec<String> = counts
        .into_iter()
        .map(|(state, count)| format!("{count} {state}"))
        .collect();
    (!counts.is_empty()).then(|| format!("    targets: {}", counts.join(", ")))
}
