//! Looks at what an instance has on the host, for `neargate doctor`. Changes nothing.

use std::io;
use std::net::Ipv4Addr;
use std::os::fd::{AsFd as _, BorrowedFd};
use std::process::{Command, Stdio};

use ipnet::Ipv4Net;
use serde_json::Value;

use super::instance::host_use;
use super::names::{ROUTER_TABLE, UPLINK};
use super::nft;
use super::rtnl::Rtnl;
use super::{InstanceNetworkConfig, NetError, VpcId, netns, run_in, sysctl};

/// Rules of Neargate in others' chains have comments that begin so, and go on with the instance.
const COMMENT_PREFIX: &str = "neargate-";
/// Tables of every instance on the host begin so.
const OWN_TABLE_PREFIX: &str = "neargate_";

/// Where `iptables` forwards.
const IPTABLES_CHAIN: &str = "ip filter FORWARD";
const LISTING: [&str; 2] = ["-S", "FORWARD"];

/// What there is.
#[derive(Debug)]
pub struct Inspection {
    /// Whether the kernel passes packets on.
    pub forwards: bool,
    /// Whether the instance's own table is there.
    pub has_table: bool,
    pub vpcs: Vec<VpcInspection>,
    /// Other firewalls' chains that drop what they do not know.
    pub droppers: Vec<Dropper>,
}

/// What there is of one VPC.
#[derive(Debug)]
pub struct VpcInspection {
    pub id: VpcId,
    /// Its router's namespace.
    pub has_namespace: bool,
    /// Its rules there.
    pub has_table: bool,
    /// The link between router and host.
    pub has_uplink: bool,
    /// Whether the host uses a part of its range for something else.
    pub collides: bool,
}

/// A chain that drops forwarded packets unless a rule accepts them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dropper {
    /// Such as `ip filter FORWARD`.
    pub chain: String,
    /// Whether it has rules for this instance.
    pub lets_pass: bool,
}

/// Looks at the instance and its VPCs, given with their ranges (first address and prefix length),
/// from the calling thread's namespace.
pub async fn inspect(
    config: &InstanceNetworkConfig,
    vpcs: &[(VpcId, Vec<(Ipv4Addr, u8)>)],
) -> Result<Inspection, NetError> {
    let host = netns::current()?;
    let rtnl = Rtnl::open(host.as_fd(), || Ok(())).await?;
    let foreign = host_use(&rtnl).await?.without_neargate();
    let forwarding = run_in(host.as_fd(), || sysctl::get("ipv4/ip_forward")).await?;
    let mut inspection = Inspection {
        forwards: forwarding == "1",
        has_table: nft::table_exists(host.as_fd(), config.instance.host_table()).await?,
        vpcs: Vec::new(),
        droppers: droppers(host.as_fd(), config.instance.as_str()).await?,
    };
    for (id, ranges) in vpcs {
        let range = |(first, length): &(Ipv4Addr, u8)| Ipv4Net::new(*first, *length);
        let mut ranges = ranges.iter().filter_map(|one| range(one).ok());
        let collides = ranges.any(|range| foreign.overlaps(range));
        let router = inspect_router(config, id).await?;
        inspection.vpcs.push(VpcInspection { collides, ..router });
    }
    Ok(inspection)
}

async fn inspect_router(
    config: &InstanceNetworkConfig,
    vpc: &VpcId,
) -> Result<VpcInspection, NetError> {
    let mut found = VpcInspection {
        id: vpc.clone(),
        has_namespace: false,
        has_table: false,
        has_uplink: false,
        collides: false,
    };
    let path = config.netns_dir().join(vpc.as_str());
    let Some(namespace) = netns::open_bound(&path)? else {
        return Ok(found);
    };
    let rtnl = Rtnl::open(namespace.as_fd(), || Ok(())).await?;
    found.has_namespace = true;
    found.has_uplink = rtnl.link_index(UPLINK).await?.is_some();
    found.has_table = nft::table_exists(namespace.as_fd(), ROUTER_TABLE).await?;
    Ok(found)
}

async fn droppers(netns: BorrowedFd<'_>, instance: &str) -> Result<Vec<Dropper>, NetError> {
    let comment = format!("{COMMENT_PREFIX}{instance}");
    run_in(netns, move || {
        let ruleset = printed_by("nft", &["-j", "list", "ruleset"]).ok_or(NetError::NftMissing)?;
        let mut found = of_nft(&ruleset, &comment);
        // The comments of rules that `iptables` wrote are told by itself alone.
        for dropper in found.iter_mut().filter(|one| one.chain == IPTABLES_CHAIN) {
            let listing = printed_by("iptables-nft", &LISTING);
            let passage = listing.and_then(|listing| of_iptables(&listing, &comment));
            dropper.lets_pass |= passage.unwrap_or_default();
        }
        // The older kind is not seen by nft; its table would be made by being asked for it.
        let legacy = has_legacy_table().then(|| printed_by("iptables-legacy", &LISTING));
        let passage = legacy
            .flatten()
            .and_then(|listing| of_iptables(&listing, &comment));
        found.extend(passage.map(|lets_pass| Dropper {
            chain: format!("{IPTABLES_CHAIN} (iptables-legacy)"),
            lets_pass,
        }));
        Ok(found)
    })
    .await
}

/// The chains of the forward hook whose policy is to drop.
fn of_nft(ruleset: &str, comment: &str) -> Vec<Dropper> {
    let ruleset: Value = serde_json::from_str(ruleset).unwrap_or_default();
    let objects = ruleset["nftables"].as_array().cloned().unwrap_or_default();
    let text = |value: &Value, key: &str| value[key].as_str().unwrap_or_default().to_owned();
    let drops = |chain: &&Value| {
        chain["hook"] == "forward"
            && chain["policy"] == "drop"
            && matches!(chain["family"].as_str(), Some("ip" | "inet"))
            && !text(chain, "table").starts_with(OWN_TABLE_PREFIX)
    };
    let chains = objects.iter().filter_map(|object| object.get("chain"));
    let name = |chain: &Value| {
        let parts = ["family", "table", "name"].map(|key| text(chain, key));
        parts.join(" ")
    };
    let passes = |chain: &Value| {
        let rules = objects.iter().filter_map(|object| object.get("rule"));
        let own = |rule: &Value| {
            rule["comment"] == comment
                && rule["chain"] == chain["name"]
                && ["family", "table"]
                    .iter()
                    .all(|key| rule[*key] == chain[*key])
        };
        rules.into_iter().any(own)
    };
    chains
        .filter(drops)
        .map(|chain| Dropper {
            chain: name(chain),
            lets_pass: passes(chain),
        })
        .collect()
}

/// Whether there is a passage in `iptables -S FORWARD`, if that drops.
fn of_iptables(listing: &str, comment: &str) -> Option<bool> {
    let drops = listing.lines().any(|line| line.trim() == "-P FORWARD DROP");
    drops.then(|| {
        listing
            .split_ascii_whitespace()
            .any(|word| word.trim_matches('"') == comment)
    })
}

/// What a program prints that may not be there.
fn printed_by(program: &str, arguments: &[&str]) -> Option<String> {
    let path = std::env::var("PATH").unwrap_or_default();
    let output = Command::new(program)
        .args(arguments)
        .env_clear()
        .env("PATH", format!("{path}:/usr/sbin:/sbin:/usr/bin:/bin"))
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output();
    match output {
        Ok(output) if output.status.success() => {
            Some(String::from_utf8_lossy(&output.stdout).into_owned())
        }
        _ => None,
    }
}

fn has_legacy_table() -> bool {
    let names: io::Result<String> = fs_err::read_to_string("/proc/net/ip_tables_names");
    names.is_ok_and(|names| names.lines().any(|name| name == "filter"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn chains_that_drop_are_found() {
        let chain = |table: &str, name: &str, hook: &str, policy: &str| {
            json!({"chain": {
                "family": "ip", "table": table, "name": name, "hook": hook, "policy": policy,
            }})
        };
        let rule = |chain: &str, comment: &str| {
            json!({"rule": {
                "family": "ip", "table": "mine", "chain": chain, "comment": comment,
            }})
        };
        let ruleset = json!({"nftables": [
            {"metainfo": {}},
            chain("filter", "FORWARD", "forward", "drop"),
            chain("filter", "INPUT", "input", "drop"),
            chain("lax", "FORWARD", "forward", "accept"),
            chain("neargate_ab12", "forward", "forward", "drop"),
            chain("mine", "one", "forward", "drop"),
            chain("mine", "two", "forward", "drop"),
            rule("one", "neargate-ab12"),
            rule("two", "neargate-cd34"),
        ]});
        let found = of_nft(&ruleset.to_string(), "neargate-ab12");
        let found: Vec<(&str, bool)> = found
            .iter()
            .map(|one| (one.chain.as_str(), one.lets_pass))
            .collect();
        assert_eq!(
            found,
            [
                ("ip filter FORWARD", false),
                ("ip mine one", true),
                ("ip mine two", false),
            ]
        );
    }

    #[test]
    fn the_listing_of_iptables_is_read() {
        let comment = "neargate-ab12";
        assert_eq!(of_iptables("-P FORWARD ACCEPT\n", comment), None);
        assert_eq!(of_iptables("-P FORWARD DROP\n", comment), Some(false));
        let open = "-P FORWARD DROP\n-A FORWARD -i ng-ab12-+ -m comment --comment neargate-ab12 -j ACCEPT\n";
        assert_eq!(of_iptables(open, comment), Some(true));
        assert_eq!(of_iptables(open, "neargate-ab1"), Some(false));
    }

    proptest! {
        #[test]
        fn any_ruleset_is_read_without_panic(text in ".{0,200}") {
            of_nft(&text, "neargate-ab12");
            of_iptables(&text, "neargate-ab12");
        }
    }
}
