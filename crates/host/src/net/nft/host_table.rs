//! The rules of one instance in the host's namespace.

use ipnet::Ipv4Net;
use serde_json::{Value, json};

use super::super::names::{HOST_LINK_PREFIX, InstanceId};
use super::expr::{accept, ct, drop, has, ip, is, is_not, meta, prefix};
use super::{Transaction, remove_table};

/// What the host's table of an instance depends on.
#[derive(Debug, Clone)]
pub struct HostTableSpec {
    /// The instance.
    pub instance: InstanceId,
    /// Its range of links and public addresses.
    pub range: Ipv4Net,
    /// Whether the host forwards only because instances need it.
    pub forwarding_is_ours: bool,
}

/// One transaction that makes, repairs or updates the table.
///
/// - Leaving for the outside world, public addresses become the host's own (masquerade);
///   between instances of this host they stay what they are.
/// - Nothing with a source outside the range leaves a router namespace, whatever happens inside.
/// - Public addresses are reachable from this host only: new connections that the host would
///   forward from elsewhere are dropped. (Other hosts reach tasks through a load balancer.)
/// - A host that did not forward before does not become a router between its other networks.
pub fn render(spec: &HostTableSpec) -> Value {
    let mut table = Transaction::new(&spec.instance.host_table());
    let any_instance = || format!("{HOST_LINK_PREFIX}*");
    let own_links = || format!("{}*", spec.instance.link_prefix());
    let range = || prefix(spec.range);

    table.chain("forward", "filter", "forward", 0, "accept");
    table.rule(
        "forward",
        [
            is(meta("iifname"), own_links()),
            is(meta("nfproto"), "ipv6"),
            drop(),
        ],
    );
    table.rule(
        "forward",
        [
            is(meta("iifname"), own_links()),
            is_not(ip("saddr"), range()),
            drop(),
        ],
    );
    table.rule(
        "forward",
        [
            is(meta("oifname"), own_links()),
            is(meta("iifname"), any_instance()),
            accept(),
        ],
    );
    table.rule(
        "forward",
        [
            is(meta("oifname"), own_links()),
            has(ct("state"), json!(["new", "invalid"])),
            drop(),
        ],
    );

    if spec.forwarding_is_ours {
        add_guard(&mut table);
    }

    table.chain("postrouting", "nat", "postrouting", 100, "accept");
    table.rule(
        "postrouting",
        [
            is(ip("saddr"), range()),
            is_not(meta("oifname"), any_instance()),
            is_not(meta("oifname"), "lo"),
            json!({"masquerade": null}),
        ],
    );
    table.finish()
}

/// Drops what the host would pass on between networks that are none of Neargate's. As with Docker,
/// which sets the policy of `FORWARD` to drop when it switches on forwarding, containers and
/// virtual machines behind a bridge get out, and what somebody has published of them gets in; what
/// else becomes of their packets is for the rules of whoever made the bridge.
fn add_guard(table: &mut Transaction) {
    let any_instance = || format!("{HOST_LINK_PREFIX}*");
    let passes = [
        is(meta("iifname"), any_instance()),
        is(meta("oifname"), any_instance()),
        is_not(meta("nfproto"), "ipv4"),
        has(ct("state"), json!(["established", "related"])),
        has(ct("status"), "dnat"),
        is(meta("iifkind"), "bridge"),
    ];
    for condition in passes {
        table.rule("forward", [condition, accept()]);
    }
    table.rule("forward", [drop()]);
}

/// One transaction that makes the table anew, whatever somebody else has made of it.
pub(crate) fn rewrite(spec: &HostTableSpec) -> Value {
    let mut transaction = remove_table(&spec.instance.host_table());
    let rendered = render(spec);
    if let (Some(commands), Some(more)) = (
        transaction["nftables"].as_array_mut(),
        rendered["nftables"].as_array(),
    ) {
        commands.extend(more.iter().cloned());
    }
    transaction
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::net::nft::test_support::check_golden;

    #[test]
    fn rules_of_the_host() {
        let mut spec = HostTableSpec {
            instance: InstanceId::parse("ab12").unwrap(),
            range: "198.18.4.0/22".parse().unwrap(),
            forwarding_is_ours: false,
        };
        let golden = include_str!("host_table.golden");
        check_golden(&render(&spec), golden);
        // The last rules of the chain are the guard's.
        spec.forwarding_is_ours = true;
        let position = golden.find(r#"{"add":{"chain":{"family":"inet","hook":"postrouting""#);
        let (before, after) = golden.split_at(position.unwrap());
        let guard = include_str!("host_table_guard.golden");
        check_golden(&render(&spec), &format!("{before}{guard}{after}"));
    }
}
