//! What is done about the firewalls that people have.

use proptest::prelude::*;
use serde_json::json;

use super::firewall::{Condition, Verdict};
use super::*;

fn instance() -> InstanceId {
    InstanceId::parse("ab12").unwrap()
}

fn traffic() -> Traffic {
    Traffic {
        instance: instance(),
        range: "198.18.4.0/22".parse().unwrap(),
        ways_out: BTreeSet::from(["eth0".to_owned()]),
    }
}

fn iptables(table: &str, text: &str) -> Firewall {
    Firewall {
        chains: iptables::parse(text, Writer::Iptables, table),
    }
}

/// What is inserted, one line a rule: chain, from, to.
fn inserted(firewall: &Firewall) -> Vec<String> {
    let mut lines = Vec::new();
    for change in changes(firewall, &traffic()) {
        for passage in change.insert {
            let (from, to) = (passage.from.as_deref(), passage.to.as_deref());
            let answers = if passage.answers { " answers" } else { "" };
            lines.push(format!(
                "{}: {} > {}{answers}",
                change.place.chain,
                from.unwrap_or("any"),
                to.unwrap_or("any"),
            ));
        }
    }
    lines
}

fn check(firewall: &Firewall, expected: &[&str]) {
    assert_eq!(inserted(firewall), expected, "{firewall:#?}");
}

const ALL: [&str; 3] = [
    "FORWARD: ng-ab12-* > ng-*",
    "FORWARD: ng-ab12-* > eth0",
    "FORWARD: any > ng-ab12-* answers",
];
const ALL_DOCKER: [&str; 3] = [
    "DOCKER-USER: ng-ab12-* > ng-*",
    "DOCKER-USER: ng-ab12-* > eth0",
    "DOCKER-USER: any > ng-ab12-* answers",
];

/// As Docker 20 to 27 makes it.
const DOCKER: &str = "\
-P INPUT ACCEPT
-P FORWARD DROP
-P OUTPUT ACCEPT
-N DOCKER
-N DOCKER-ISOLATION-STAGE-1
-N DOCKER-ISOLATION-STAGE-2
-N DOCKER-USER
-A FORWARD -j DOCKER-USER
-A FORWARD -j DOCKER-ISOLATION-STAGE-1
-A FORWARD -o docker0 -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
-A FORWARD -o docker0 -j DOCKER
-A FORWARD -i docker0 ! -o docker0 -j ACCEPT
-A FORWARD -i docker0 -o docker0 -j ACCEPT
-A DOCKER-ISOLATION-STAGE-1 -i docker0 ! -o docker0 -j DOCKER-ISOLATION-STAGE-2
-A DOCKER-ISOLATION-STAGE-1 -j RETURN
-A DOCKER-ISOLATION-STAGE-2 -o docker0 -j DROP
-A DOCKER-ISOLATION-STAGE-2 -j RETURN
-A DOCKER-USER -j RETURN
";

#[test]
fn docker_gets_its_rules_where_it_wants_them() {
    check(&iptables("filter", DOCKER), &ALL_DOCKER);
    // Somebody else's rules come before Docker's.
    let behind = DOCKER.replacen(
        "-A FORWARD -j DOCKER-USER",
        "-A FORWARD -i lo -j ACCEPT\n-A FORWARD -j DOCKER-USER",
        1,
    );
    check(&iptables("filter", &behind), &ALL);
    let open = DOCKER.replacen("FORWARD DROP", "FORWARD ACCEPT", 1);
    check(&iptables("filter", &open), &[]);
    let nat = "\
-P POSTROUTING ACCEPT
-N DOCKER
-A POSTROUTING -s 172.17.0.0/16 ! -o docker0 -j MASQUERADE
-A DOCKER -i docker0 -j RETURN
";
    check(&iptables("nat", nat), &[]);
}

#[test]
fn rules_are_left_when_they_are_right_and_put_back_when_not() {
    let ours = "\
-A DOCKER-USER -i ng-ab12-+ -o ng-+ -m comment --comment neargate-ab12 -j ACCEPT
-A DOCKER-USER -i ng-ab12-+ -o eth0 -m comment --comment neargate-ab12 -j ACCEPT
-A DOCKER-USER -o ng-ab12-+ -m conntrack --ctstate RELATED,ESTABLISHED -m comment --comment neargate-ab12 -j ACCEPT
";
    let other =
        "-A DOCKER-USER -i ng-ab13-+ -o ng-+ -m comment --comment neargate-ab13 -j ACCEPT\n";
    let last = "-A DOCKER-USER -j RETURN\n";
    let with = |rules: &str| iptables("filter", &DOCKER.replacen(last, rules, 1));
    check(&with(&format!("{ours}{last}")), &[]);
    check(&with(&format!("{other}{ours}{last}")), &[]);
    // Below something that is of no consequence.
    let other = "-A DOCKER-USER -p tcp -j LOG\n-A DOCKER-USER -s 10.0.0.0/8 -j DROP\n";
    check(&with(&format!("{other}{ours}{last}")), &[]);
    // Below something that ends the chain.
    check(&with(&format!("{last}{ours}")), &ALL_DOCKER);
    // One too many, one for a link that no longer leads out.
    let twice = format!("{ours}{}{last}", &ours[..=ours.find('\n').unwrap()]);
    check(&with(&twice), &ALL_DOCKER);
    check(
        &with(&format!("{}{last}", ours.replace("eth0", "wlan0"))),
        &ALL_DOCKER,
    );
    // Only what is ours is taken away.
    let firewall = with(&format!("{other}{ours}{last}"));
    let removal = removals(&firewall, &instance());
    let removed: Vec<String> = ours
        .lines()
        .map(|line| line.strip_prefix("-A ").unwrap().to_owned())
        .collect();
    assert_eq!(removal.len(), 1);
    assert_eq!(removal[0].remove, removed);
    assert!(removal[0].insert.is_empty());
}

#[test]
fn ufw_and_hand_written_iptables() {
    let ufw = "\
-P INPUT DROP
-P FORWARD DROP
-P OUTPUT ACCEPT
-N ufw-before-forward
-N ufw-before-input
-A INPUT -j ufw-before-input
-A FORWARD -j ufw-before-forward
-A ufw-before-forward -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
-A ufw-before-forward -p icmp -m icmp --icmp-type 8 -j ACCEPT
-A ufw-before-input -i lo -j ACCEPT
-A ufw-before-input -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
";
    // Answers pass already, through both hooks.
    check(&iptables("filter", ufw), &ALL[..2]);
    let strict = "-P INPUT DROP\n-P FORWARD ACCEPT\n-A INPUT -i lo -j ACCEPT\n";
    check(
        &iptables("filter", strict),
        &["INPUT: ng-ab12-* > any answers"],
    );
    // Whoever drops something in particular is obeyed, and so is who lets everything pass.
    let particular = "-P FORWARD ACCEPT\n-A FORWARD -d 10.0.0.0/8 -j DROP\n";
    check(&iptables("filter", particular), &[]);
    let not_wanted =
        "-P FORWARD ACCEPT\n-A FORWARD ! -i lan0 -j REJECT --reject-with icmp-port-unreachable\n";
    check(&iptables("filter", not_wanted), &ALL);
    let nat = "-P POSTROUTING ACCEPT\n-A POSTROUTING -j MASQUERADE\n";
    check(&iptables("nat", nat), &["POSTROUTING: any > ng-ab12-*"]);
    let nat = "-P POSTROUTING ACCEPT\n-A POSTROUTING -o eth0 -j MASQUERADE\n";
    check(&iptables("nat", nat), &[]);
}

fn chain_object(name: &str, base: Option<(&str, &str, &str)>) -> serde_json::Value {
    let mut chain = json!({"family": "inet", "table": "firewalld", "name": name, "handle": 1});
    if let Some((kind, hook, policy)) = base {
        chain["type"] = kind.into();
        chain["hook"] = hook.into();
        chain["policy"] = policy.into();
    }
    json!({ "chain": chain })
}

fn rule_object(chain: &str, handle: u64, expr: serde_json::Value) -> serde_json::Value {
    json!({"rule": {
        "family": "inet", "table": "firewalld", "chain": chain, "handle": handle, "expr": expr,
    }})
}

fn matches(left: serde_json::Value, right: serde_json::Value) -> serde_json::Value {
    json!({"match": {"op": "==", "left": left, "right": right}})
}

#[test]
fn firewalld_rejects_at_the_end_of_a_chain_that_accepts() {
    let states = json!({"match": {
        "op": "in", "left": {"ct": {"key": "state"}}, "right": ["established", "related"],
    }});
    let ours = json!({"family": "inet", "table": "neargate_ab13", "name": "forward",
        "type": "filter", "hook": "forward", "policy": "drop"});
    let zone = matches(json!({"meta": {"key": "iifname"}}), json!("eth0"));
    let ruleset = json!({"nftables": [
        {"metainfo": {"version": "1.0.6"}},
        {"chain": ours},
        chain_object("FORWARD", Some(("filter", "forward", "accept"))),
        chain_object("ZONES", None),
        chain_object("public", None),
        rule_object("FORWARD", 2, json!([states, {"accept": null}])),
        rule_object("FORWARD", 3, json!([{"jump": {"target": "ZONES"}}])),
        rule_object("ZONES", 4, json!([zone, {"goto": {"target": "public"}}])),
        rule_object("ZONES", 5, json!([{"goto": {"target": "public"}}])),
        rule_object("FORWARD", 6, json!([{"reject": {"type": "icmpx", "expr": "admin-prohibited"}}])),
    ]});
    let firewall = nft_rules::parse(&ruleset);
    // Written with nft, whatever its name.
    check(&firewall, &ALL[..2]);
}

#[test]
fn rules_of_nft_are_found_again() {
    let ours = |left: serde_json::Value, right: &str| matches(left, json!(right));
    let own = ours(json!({"meta": {"key": "iifname"}}), "ng-ab12-*");
    let mut objects = vec![chain_object("forward", Some(("filter", "forward", "drop")))];
    for (handle, to) in [(7, "ng-*"), (8, "eth0")] {
        let to = ours(json!({"meta": {"key": "oifname"}}), to);
        let mut rule = rule_object("forward", handle, json!([own, to, {"accept": null}]));
        rule["rule"]["comment"] = "neargate-ab12".into();
        objects.push(rule);
    }
    let firewall = nft_rules::parse(&json!({ "nftables": objects }));
    // The third is missing, so all are put there anew.
    let change = &changes(&firewall, &traffic())[0];
    assert_eq!(change.remove, ["7", "8"]);
    assert_eq!(change.insert.len(), 3);
}

#[test]
fn words_of_iptables_are_read() {
    let line = r#"-P FORWARD ACCEPT
-A FORWARD ! -i eth+ -m comment --comment "a \"b\" c" -m set --match-set x src -j LOG --log-prefix "x y"
"#;
    let firewall = iptables("filter", line);
    let rule = &firewall.chains[0].rules[0];
    assert_eq!(rule.comment.as_deref(), Some(r#"a "b" c"#));
    assert_eq!(rule.verdict, Verdict::Nothing);
    let from = Condition::From {
        links: vec!["eth*".to_owned()],
        is: false,
    };
    assert_eq!(rule.conditions[0], from);
    assert!(rule.conditions.contains(&Condition::Unknown));
}

#[test]
fn chains_that_call_each_other_for_ever_are_left() {
    let text = "-P FORWARD DROP\n-N a\n-N b\n-A FORWARD -j a\n-A a -j b\n-A b -j a\n";
    check(&iptables("filter", text), &ALL);
}

proptest! {
    #[test]
    fn any_text_is_read_without_panic(text in "(-[PNA] [A-Z]{1,3} (! )?(-[iosjgm] )?[a-z\"\\\\+]{0,4}\n?|.{0,20}\n){0,8}") {
        let firewall = iptables("filter", &text);
        let _ = inserted(&firewall);
    }

    #[test]
    fn any_json_is_read_without_panic(
        key in "[a-z]{1,6}", kind in "chain|rule|table", value in any::<i32>(),
        hook in "forward|input|postrouting|x", text in ".{0,10}",
    ) {
        for inner in [json!(value), json!(text), json!([value]), json!({&key: value})] {
            let expr = json!([{&key: inner}, {"match": {"op": "==", "left": inner, "right": inner}}]);
            let object = json!({"family": "ip", "table": text, "name": text, "chain": text,
                "handle": value, "type": "filter", "hook": hook, "expr": expr});
            let ruleset = json!({"nftables": [{&kind: object}, {"chain": object}, {"rule": object}, inner]});
            let _ = inserted(&nft_rules::parse(&ruleset));
        }
    }
}
