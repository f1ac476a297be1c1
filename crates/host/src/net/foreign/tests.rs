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

/// What is inserted, one line a rule: chain, the number of rules before it if it is not at the
/// end, from, to.
fn inserted(firewall: &Firewall) -> Vec<String> {
    let mut lines = Vec::new();
    for change in changes(firewall, &traffic()) {
        for Insertion { passage, before } in change.insert {
            let (from, to) = (passage.from.as_deref(), passage.to.as_deref());
            let answers = if passage.answers { " answers" } else { "" };
            let number = before.map(|(_, number)| format!(" {number}"));
            lines.push(format!(
                "{}{}: {} > {}{answers}",
                change.place.chain,
                number.unwrap_or_default(),
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
fn rules_come_after_dockers_and_their_owners() {
    check(&iptables("filter", DOCKER), &ALL);
    // What the owner drops in particular is dropped of tasks too.
    let owners = "-A DOCKER-USER -d 192.168.7.0/24 -j DROP\n-A DOCKER-USER -j RETURN\n";
    let owners = DOCKER.replacen("-A DOCKER-USER -j RETURN\n", owners, 1);
    check(&iptables("filter", &owners), &ALL);
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
fn rules_stand_just_before_what_takes_effect_against_them() {
    let at =
        |number: usize| ALL.map(|line| line.replacen("FORWARD", &format!("FORWARD {number}"), 1));
    let check = |rules: &str, expected: &[String]| {
        let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
        check(&iptables("filter", rules), &expected);
    };
    // A rule that denies everything.
    let rules =
        "-P FORWARD ACCEPT\n-A FORWARD -p tcp -j DROP\n-A FORWARD -j REJECT\n-A FORWARD -j LOG\n";
    check(rules, &at(1));
    // One in a chain that is called, of which there are two.
    let rules = "-P FORWARD ACCEPT\n-N a\n-N b\n-A FORWARD -j a\n-A FORWARD -j b\n-A a -p tcp -j DROP\n\
-A b -d 10.0.0.0/8 -j DROP\n-A b -j DROP\n";
    check(rules, &ALL.map(|line| line.replacen("FORWARD", "b 1", 1)));
    // The policy, which what is returned comes to, and what went elsewhere.
    let rules =
        "-P FORWARD DROP\n-A FORWARD -p tcp -j DROP\n-A FORWARD -j RETURN\n-A FORWARD -j LOG\n";
    check(rules, &at(1));
    let rules = "-P FORWARD DROP\n-N a\n-A FORWARD -g a\n-A FORWARD -j LOG\n-A a -j LOG\n";
    check(rules, &ALL.map(|line| line.replacen("FORWARD", "a", 1)));
    // Each where it is denied.
    let rules = "-P FORWARD DROP\n-A FORWARD -m conntrack --ctstate NEW -j DROP\n";
    let [first, second, _] = at(0);
    check(rules, &[first, second, ALL[2].to_owned()]);
}

#[test]
fn rules_of_iptables_are_counted() {
    let passage = |to: &str| Passage {
        from: None,
        to: Some(to.to_owned()),
        answers: false,
    };
    let insertion = |to: &str, number: Option<usize>| Insertion {
        passage: passage(to),
        before: number.map(|number| ("x".to_owned(), number)),
    };
    let change = Change {
        place: iptables("filter", DOCKER).chains[0].place.clone(),
        remove: Vec::new(),
        insert: vec![
            insertion("a", Some(4)),
            insertion("b", None),
            insertion("c", Some(0)),
            insertion("d", Some(4)),
        ],
    };
    let lines = iptables::insertions(&change, "F", &instance());
    let beginnings: Vec<&str> = lines
        .iter()
        .map(|line| line.split(" -m").next().unwrap())
        .collect();
    assert_eq!(
        beginnings,
        ["-I F 1 -o c", "-I F 6 -o a", "-I F 7 -o d", "-A F -o b"]
    );
}

#[test]
fn rules_are_left_when_they_are_right_and_put_back_when_not() {
    let ours = "\
-A FORWARD -i ng-ab12-+ -o ng-+ -m comment --comment neargate-ab12 -j ACCEPT
-A FORWARD -i ng-ab12-+ -o eth0 -m comment --comment neargate-ab12 -j ACCEPT
-A FORWARD -o ng-ab12-+ -m conntrack --ctstate RELATED,ESTABLISHED -m comment --comment neargate-ab12 -j ACCEPT
";
    let other = "-A FORWARD -i ng-ab13-+ -o ng-+ -m comment --comment neargate-ab13 -j ACCEPT\n";
    let with = |rules: &str| iptables("filter", &format!("{DOCKER}{rules}"));
    check(&with(ours), &[]);
    check(&with(&format!("{other}{ours}{other}")), &[]);
    // Below something that is of no consequence.
    let harmless = "-A FORWARD -p tcp -j LOG\n-A FORWARD -s 10.0.0.0/8 -j DROP\n";
    check(&with(&format!("{harmless}{ours}")), &[]);
    // Somebody adds something after them, which may be the owner's.
    check(&with(&format!("{ours}{harmless}")), &ALL);
    // Where an earlier version had them.
    let at_top = ours.replace("FORWARD", "DOCKER-USER");
    check(
        &iptables(
            "filter",
            &DOCKER.replacen("-A DOCKER-USER", &format!("{at_top}-A DOCKER-USER"), 1),
        ),
        &ALL,
    );
    // One too many, one for a link that no longer leads out.
    let twice = format!("{ours}{}", &ours[..=ours.find('\n').unwrap()]);
    check(&with(&twice), &ALL);
    check(&with(&ours.replace("eth0", "wlan0")), &ALL);
    // Only what is ours is taken away.
    let firewall = with(&format!("{other}{ours}{harmless}"));
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
    let before_it = ALL.map(|line| line.replacen("FORWARD", "FORWARD 0", 1));
    let before_it = before_it.each_ref().map(String::as_str);
    check(&iptables("filter", not_wanted), &before_it);
    let nat = "-P POSTROUTING ACCEPT\n-A POSTROUTING -j MASQUERADE\n";
    check(&iptables("nat", nat), &["POSTROUTING 0: any > ng-ab12-*"]);
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
    let expected = ["FORWARD 2: ng-ab12-* > ng-*", "FORWARD 2: ng-ab12-* > eth0"];
    check(&firewall, &expected);
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

/// What `iptables-restore` makes of a table with the changes.
fn changed(text: &str, changes: &[Change]) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for change in changes {
        let chain = &change.place.chain;
        let beginning = format!("-A {chain} ");
        for key in &change.remove {
            let at = lines.iter().position(|line| *line == format!("-A {key}"));
            lines.remove(at.unwrap());
        }
        for line in iptables::insertions(change, chain, &instance()) {
            let rules = lines.iter().enumerate();
            let rules = rules.filter(|(_, line)| line.starts_with(&beginning));
            let at: Vec<usize> = rules.map(|(at, _)| at).collect();
            let (at, rule) = match line.strip_prefix(&format!("-I {chain} ")) {
                Some(numbered) => {
                    let (number, rule) = numbered.split_once(' ').unwrap();
                    (at[number.parse::<usize>().unwrap() - 1], rule)
                }
                None => (lines.len(), line.strip_prefix(&beginning).unwrap()),
            };
            lines.insert(at, format!("{beginning}{rule}"));
        }
    }
    lines.join("\n") + "\n"
}

/// A table of `iptables` with two chains that others may call; the kernel refuses circles.
fn tables() -> impl Strategy<Value = String> {
    let conditions = prop::sample::select(vec![
        "",
        "-i lan0 ",
        "! -i lan0 ",
        "-i eth0 ",
        "-o eth0 ",
        "-o ng-+ ",
        "-p tcp ",
        "-m conntrack --ctstate RELATED,ESTABLISHED ",
        "-m conntrack --ctstate NEW ",
    ]);
    let targets = ["ACCEPT", "DROP", "REJECT", "RETURN", "LOG", "a", "b"];
    let targets = prop::sample::select(targets.map(|name| format!("-j {name}")).to_vec());
    let targets = prop_oneof![4 => targets, 1 => Just("-g b".to_owned())];
    let rule = (
        prop::sample::select(vec!["FORWARD", "a", "b"]),
        conditions,
        targets,
    );
    let rule =
        rule.prop_map(|(chain, condition, target)| format!("-A {chain} {condition}{target}\n"));
    let is_circle = |rule: &str| match rule.chars().nth(3) {
        Some('a') => rule.ends_with(" a\n"),
        Some('b') => rule.ends_with(" a\n") || rule.ends_with(" b\n"),
        _ => false,
    };
    let rule = rule.prop_filter("a circle", move |rule: &String| !is_circle(rule));
    let rules = prop::collection::vec(rule, 0..12);
    (any::<bool>(), rules).prop_map(|(denies, rules)| {
        let policy = if denies { "DROP" } else { "ACCEPT" };
        format!("-P FORWARD {policy}\n-N a\n-N b\n{}", rules.concat())
    })
}

proptest! {
    /// Nothing is left to do after a change, and nothing is left of it after its removal.
    #[test]
    fn a_change_is_made_once(text in tables()) {
        let before = iptables("filter", &text);
        let made = changed(&text, &changes(&before, &traffic()));
        let after = iptables("filter", &made);
        prop_assert_eq!(changes(&after, &traffic()), [], "{}", made);
        prop_assert!(passage::wanted(&after, &traffic()).is_empty(), "{}", made);
        prop_assert_eq!(changed(&made, &removals(&after, &instance())), text);
    }

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
