//! Tables that are written with `iptables`, over nftables or without: reading what `iptables -S`
//! says (iptables(8)), and changing them with `iptables-restore`.

use std::io;
use std::net::Ipv4Addr;

use ipnet::Ipv4Net;

use super::firewall::{Base, Chain, Condition, Firewall, Hook, Place, Rule, Verdict, Writer};
use super::passage::{ANSWER, Passage};
use super::{Change, comment};
use crate::net::NetError;
use crate::net::names::InstanceId;
use crate::net::program;

/// Seconds to wait while another `iptables` is at work.
const WAIT: [&str; 2] = ["-w", "5"];
const FAMILY: &str = "ip";
/// The chains that the kernel calls, as far as they matter.
const BASES: [(&str, &str, Hook); 3] = [
    ("filter", "FORWARD", Hook::Forward),
    ("filter", "INPUT", Hook::Input),
    ("nat", "POSTROUTING", Hook::Postrouting),
];
/// The tables that the older `iptables` has in the calling thread's namespace.
const LEGACY_TABLES: &str = "/proc/thread-self/net/ip_tables_names";

/// Puts what `iptables` says of its tables in place of what nft says of them, which lacks most
/// conditions, and adds the tables that nft does not see. In the calling thread's namespace.
pub(super) fn complete(mut firewall: Firewall) -> Result<Firewall, NetError> {
    for table in ["filter", "nat"] {
        let of_table = |chain: &Chain| chain.place.family == FAMILY && chain.place.table == table;
        let named_so = |chain: &Chain| BASES.iter().any(|(_, name, _)| chain.place.chain == *name);
        let is_iptables =
            |chain: &Chain| of_table(chain) && chain.base.is_some() && named_so(chain);
        if !firewall.chains.iter().any(is_iptables) {
            continue;
        }
        // One that is refused was written with nft under a name of iptables.
        if let Ok(text) = list(Writer::Iptables, table) {
            firewall.chains.retain(|chain| !of_table(chain));
            firewall
                .chains
                .extend(parse(&text, Writer::Iptables, table));
        }
    }
    let legacy = match fs_err::read_to_string(LEGACY_TABLES) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => String::new(),
        read => read.map_err(|e| NetError::path("read", LEGACY_TABLES, e))?,
    };
    for table in ["filter", "nat"] {
        // Looking at one that is not there would make it.
        if legacy.lines().any(|name| name == table) {
            match list(Writer::IptablesLegacy, table) {
                Ok(text) => {
                    let chains = parse(&text, Writer::IptablesLegacy, table);
                    firewall.chains.extend(chains);
                }
                Err(error) => {
                    tracing::warn!(%error, table, "a legacy iptables table cannot be read");
                }
            }
        }
    }
    Ok(firewall)
}

/// Makes the changes of one table at once.
pub(super) fn apply(
    writer: Writer,
    changes: &[&Change],
    instance: &InstanceId,
) -> Result<(), NetError> {
    let Some(table) = changes.first().map(|change| &change.place.table) else {
        return Ok(());
    };
    let mut lines = vec![format!("*{table}")];
    for change in changes {
        let chain = &change.place.chain;
        for key in &change.remove {
            lines.push(format!("-D {key}"));
        }
        lines.extend(insertions(change, chain, instance));
    }
    // The last line ends as well.
    lines.extend(["COMMIT".to_owned(), String::new()]);
    let input = lines.join("\n");
    let arguments = [&WAIT[..], &["--noflush"]].concat();
    call(
        writer,
        "-restore",
        &arguments,
        &input,
        "let tasks' traffic pass",
    )
    .map(drop)
}

/// The lines that add a chain's rules, after each of which there is one rule more.
pub(super) fn insertions(change: &Change, chain: &str, instance: &InstanceId) -> Vec<String> {
    let numbered = change.insert.iter().filter_map(|insertion| {
        let (_, number) = insertion.before.as_ref()?;
        Some((*number, &insertion.passage))
    });
    let mut numbered: Vec<(usize, &Passage)> = numbered.collect();
    numbered.sort_by_key(|(number, _)| *number);
    // Rules are counted from 1 on.
    let inserted = (1..).zip(numbered).map(|(count, (number, passage))| {
        let rule = arguments(passage, instance);
        format!("-I {chain} {} {rule}", number + count)
    });
    let last = change.insert.iter().filter(|one| one.before.is_none());
    let last = last.map(|one| format!("-A {chain} {}", arguments(&one.passage, instance)));
    inserted.chain(last).collect()
}

/// A rule in the words in which `iptables -S` says it again.
fn arguments(passage: &Passage, instance: &InstanceId) -> String {
    let mut words: Vec<String> = Vec::new();
    let link = |name: &str| match name.strip_suffix('*') {
        Some(beginning) => format!("{beginning}+"),
        None => name.to_owned(),
    };
    if let Some(name) = &passage.from {
        words.push(format!("-i {}", link(name)));
    }
    if let Some(name) = &passage.to {
        words.push(format!("-o {}", link(name)));
    }
    if passage.answers {
        let states = ANSWER.join(",").to_uppercase();
        words.push(format!("-m conntrack --ctstate {states}"));
    }
    words.push(format!(
        "-m comment --comment {} -j ACCEPT",
        comment(instance)
    ));
    words.join(" ")
}

fn list(writer: Writer, table: &str) -> Result<String, NetError> {
    let arguments = [&WAIT[..], &["-t", table, "-S"]].concat();
    call(
        writer,
        "",
        &arguments,
        "",
        &format!("list the table {table}"),
    )
}

/// Runs the `iptables` that writes tables of this kind: the one that is called so, or else the
/// one without a surname, if it is of the kind.
fn call(
    writer: Writer,
    suffix: &str,
    arguments: &[&str],
    input: &str,
    action: &str,
) -> Result<String, NetError> {
    let (surname, kind) = match writer {
        Writer::IptablesLegacy => ("-legacy", "legacy"),
        Writer::Nft | Writer::Iptables => ("-nft", "nf_tables"),
    };
    let name = format!("iptables{surname}{suffix}");
    match program::call(&name, arguments, input, action) {
        Err(NetError::ProgramMissing { .. }) => {}
        done => return done,
    }
    let version = program::call("iptables", &["--version"], "", "say its version")?;
    if version.contains(kind) {
        program::call(&format!("iptables{suffix}"), arguments, input, action)
    } else {
        Err(NetError::ProgramMissing { program: name })
    }
}

/// Reads the lines of `iptables -S`.
pub(super) fn parse(text: &str, writer: Writer, table: &str) -> Vec<Chain> {
    let mut chains: Vec<Chain> = Vec::new();
    for line in text.lines() {
        let words = words(line);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        match words[..] {
            ["-P", name, policy] => {
                let mut base = chain(writer, table, name);
                let hook = BASES
                    .iter()
                    .find(|(of, known, _)| (*of, *known) == (table, name));
                base.base = hook.map(|(_, _, hook)| Base {
                    hook: *hook,
                    denies: policy == "DROP",
                });
                chains.push(base);
            }
            ["-N", name] => chains.push(chain(writer, table, name)),
            ["-A", name, ref rest @ ..] => {
                let holder = chains.iter_mut().find(|chain| chain.place.chain == name);
                if let (Some(chain), Some(key)) = (holder, line.strip_prefix("-A ")) {
                    chain.rules.push(rule(rest, key));
                }
            }
            _ => {}
        }
    }
    chains
}

fn chain(writer: Writer, table: &str, name: &str) -> Chain {
    Chain {
        place: Place {
            writer,
            family: FAMILY.to_owned(),
            table: table.to_owned(),
            chain: name.to_owned(),
        },
        base: None,
        rules: Vec::new(),
    }
}

fn rule(words: &[&str], key: &str) -> Rule {
    let mut rule = Rule {
        conditions: Vec::new(),
        verdict: Verdict::Nothing,
        comment: None,
        key: key.to_owned(),
    };
    let mut is = true;
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let mut value = || words.next().copied().unwrap_or_default();
        let condition = match *word {
            "!" => {
                is = false;
                continue;
            }
            "-i" => Some(Condition::From {
                links: vec![link(value())],
                is,
            }),
            "-o" => Some(Condition::To {
                links: vec![link(value())],
                is,
            }),
            "-s" => Some(source(value(), is)),
            "--ctstate" | "--state" => {
                let states = value().split(',').map(str::to_lowercase).collect();
                Some(Condition::State { states, is })
            }
            // What a match is called says nothing that its own words do not.
            "-m" => {
                let harmless = ["comment", "conntrack", "state"];
                (!harmless.contains(&value())).then_some(Condition::Unknown)
            }
            "--comment" => {
                rule.comment = Some(value().to_owned());
                None
            }
            "-j" => {
                rule.verdict = verdict(value());
                // What follows are words of the target.
                break;
            }
            "-g" => {
                rule.verdict = Verdict::Goto(value().to_owned());
                None
            }
            _ => Some(Condition::Unknown),
        };
        rule.conditions.extend(condition);
        is = true;
    }
    rule
}

fn verdict(target: &str) -> Verdict {
    match target {
        "ACCEPT" => Verdict::Accept,
        "DROP" | "REJECT" => Verdict::Deny,
        "RETURN" => Verdict::Return,
        "MASQUERADE" | "SNAT" | "NETMAP" => Verdict::Rewrite,
        "LOG" | "MARK" | "CONNMARK" | "NFLOG" | "TCPMSS" | "CT" => Verdict::Nothing,
        chain => Verdict::Jump(chain.to_owned()),
    }
}

fn link(name: &str) -> String {
    match name.strip_suffix('+') {
        Some(beginning) => format!("{beginning}*"),
        None => name.to_owned(),
    }
}

fn source(text: &str, is: bool) -> Condition {
    let address = |text: &str| text.parse::<Ipv4Addr>().ok().map(Ipv4Net::from);
    let net: Option<Ipv4Net> = text.parse().ok().or_else(|| address(text));
    net.map_or(Condition::Unknown, |net| Condition::Source {
        nets: vec![net],
        is,
    })
}

/// The words of a line, where quotation marks hold together what has spaces in it.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let (mut quoted, mut escaped) = (false, false);
    for letter in line.chars() {
        if escaped {
            word.get_or_insert_default().push(letter);
            escaped = false;
        } else if letter == '\\' && quoted {
            escaped = true;
        } else if letter == '"' {
            quoted = !quoted;
            word.get_or_insert_default();
        } else if letter == ' ' && !quoted {
            words.extend(word.take());
        } else {
            word.get_or_insert_default().push(letter);
        }
    }
    words.extend(word);
    words
}
