//! Tables that are written with nft: reading what `nft -j list ruleset` says
//! (libnftables-json(5)), and changing them.

use ipnet::Ipv4Net;
use serde_json::{Value, json};

use super::firewall::{Base, Chain, Condition, Firewall, Hook, Place, Rule, Verdict, Writer};
use super::passage::{ANSWER, Passage};
use super::{Change, comment};
use crate::net::names::{HOST_TABLE_PREFIX, InstanceId};
use crate::net::{NetError, nft};

/// Reads every table that packets of IPv4 pass, but for Neargate's own. What is not understood is
/// a condition of which nobody knows whether it holds.
pub(super) fn parse(ruleset: &Value) -> Firewall {
    let objects = ruleset["nftables"].as_array();
    let objects = || objects.into_iter().flatten();
    let foreign = |object: &&Value| {
        let of_neargate = |table: &str| table.starts_with(HOST_TABLE_PREFIX);
        matches!(object["family"].as_str(), Some("ip" | "inet"))
            && !object["table"].as_str().is_some_and(of_neargate)
    };
    let chains = objects()
        .filter_map(|object| object.get("chain"))
        .filter(foreign);
    let mut firewall = Firewall {
        chains: chains.filter_map(chain).collect(),
    };
    for object in objects()
        .filter_map(|object| object.get("rule"))
        .filter(foreign)
    {
        let Some(place) = place(object, "chain") else {
            continue;
        };
        let holder = firewall
            .chains
            .iter_mut()
            .rfind(|chain| chain.place == place);
        if let (Some(chain), Some(rule)) = (holder, rule(object)) {
            chain.rules.push(rule);
        }
    }
    firewall
}

/// Makes the changes in one transaction.
pub(super) fn apply(changes: &[&Change], instance: &InstanceId) -> Result<(), NetError> {
    let mut commands = Vec::new();
    for change in changes {
        let object = |more: Value| {
            let Place {
                family,
                table,
                chain,
                ..
            } = &change.place;
            let mut rule = json!({"family": family, "table": table, "chain": chain});
            if let (Some(rule), Value::Object(more)) = (rule.as_object_mut(), more) {
                rule.extend(more);
            }
            json!({ "rule": rule })
        };
        for key in &change.remove {
            let handle: u64 = key.parse().unwrap_or(0);
            commands.push(json!({"delete": object(json!({ "handle": handle }))}));
        }
        for insertion in &change.insert {
            let expressions = expressions(&insertion.passage);
            let mut rule = json!({"expr": expressions, "comment": comment(instance)});
            let verb = match &insertion.before {
                Some((key, _)) => {
                    rule["handle"] = key.parse().unwrap_or(0_u64).into();
                    "insert"
                }
                None => "add",
            };
            commands.push(json!({ verb: object(rule) }));
        }
    }
    nft::apply_here("let tasks' traffic pass", &json!({ "nftables": commands }))
}

fn expressions(passage: &Passage) -> Vec<Value> {
    let is =
        |left: Value, right: Value| json!({"match": {"op": "==", "left": left, "right": right}});
    let mut expressions = Vec::new();
    if let Some(link) = &passage.from {
        expressions.push(is(json!({"meta": {"key": "iifname"}}), json!(link)));
    }
    if let Some(link) = &passage.to {
        expressions.push(is(json!({"meta": {"key": "oifname"}}), json!(link)));
    }
    if passage.answers {
        let state = json!({"ct": {"key": "state"}});
        expressions.push(json!({"match": {"op": "in", "left": state, "right": ANSWER}}));
    }
    expressions.push(json!({"accept": null}));
    expressions
}

fn place(object: &Value, name: &str) -> Option<Place> {
    let text = |key: &str| Some(object[key].as_str()?.to_owned());
    Some(Place {
        writer: Writer::Nft,
        family: text("family")?,
        table: text("table")?,
        chain: text(name)?,
    })
}

fn chain(object: &Value) -> Option<Chain> {
    let hook = match (object["type"].as_str(), object["hook"].as_str()) {
        (Some("filter"), Some("forward")) => Some(Hook::Forward),
        (Some("filter"), Some("input")) => Some(Hook::Input),
        (Some("nat"), Some("postrouting")) => Some(Hook::Postrouting),
        _ => None,
    };
    let denies = object["policy"] == "drop";
    Some(Chain {
        place: place(object, "name")?,
        base: hook.map(|hook| Base { hook, denies }),
        rules: Vec::new(),
    })
}

fn rule(object: &Value) -> Option<Rule> {
    let mut rule = Rule {
        conditions: Vec::new(),
        verdict: Verdict::Nothing,
        comment: object["comment"].as_str().map(str::to_owned),
        key: object["handle"].as_u64()?.to_string(),
    };
    for expression in object["expr"].as_array()? {
        let (kind, value) = expression.as_object()?.iter().next()?;
        let target = || value["target"].as_str().unwrap_or_default().to_owned();
        match kind.as_str() {
            "match" => rule.conditions.push(condition(value)),
            "accept" => rule.verdict = Verdict::Accept,
            "drop" | "reject" => rule.verdict = Verdict::Deny,
            "jump" => rule.verdict = Verdict::Jump(target()),
            "goto" => rule.verdict = Verdict::Goto(target()),
            "return" => rule.verdict = Verdict::Return,
            "masquerade" | "snat" => rule.verdict = Verdict::Rewrite,
            "counter" | "log" | "mangle" => {}
            _ => rule.conditions.push(Condition::Unknown),
        }
    }
    Some(rule)
}

fn condition(value: &Value) -> Condition {
    read_condition(value).unwrap_or(Condition::Unknown)
}

fn read_condition(value: &Value) -> Option<Condition> {
    let is = match value["op"].as_str()? {
        "==" | "in" => true,
        "!=" => false,
        _ => return None,
    };
    let (left, right) = (&value["left"], elements(&value["right"])?);
    let texts = || {
        let texts = right.iter().map(|value| value.as_str().map(str::to_owned));
        texts.collect::<Option<Vec<String>>>()
    };
    match (left["meta"]["key"].as_str(), left["ct"]["key"].as_str()) {
        (Some("iifname" | "iif"), _) => {
            return Some(Condition::From {
                links: texts()?,
                is,
            });
        }
        (Some("oifname" | "oif"), _) => {
            return Some(Condition::To {
                links: texts()?,
                is,
            });
        }
        (_, Some("state")) => {
            let states = texts()?;
            return Some(Condition::State { states, is });
        }
        _ => {}
    }
    let payload = &left["payload"];
    if payload["protocol"] == "ip" && payload["field"] == "saddr" {
        let nets = right.iter().map(net).collect::<Option<Vec<Ipv4Net>>>()?;
        return Some(Condition::Source { nets, is });
    }
    None
}

/// The elements of an anonymous set, or the value alone. A named set is one nobody has read.
fn elements(right: &Value) -> Option<Vec<Value>> {
    match right {
        Value::Array(elements) => Some(elements.clone()),
        Value::Object(object) => match object.get("set") {
            Some(elements) => elements.as_array().cloned(),
            None => Some(vec![right.clone()]),
        },
        Value::String(name) if name.starts_with('@') => None,
        _ => Some(vec![right.clone()]),
    }
}

fn net(value: &Value) -> Option<Ipv4Net> {
    if let Some(text) = value.as_str() {
        return Some(Ipv4Net::from(text.parse::<std::net::Ipv4Addr>().ok()?));
    }
    let prefix = value.get("prefix")?;
    let length = u8::try_from(prefix["len"].as_u64()?).ok()?;
    Ipv4Net::new(prefix["addr"].as_str()?.parse().ok()?, length).ok()
}
