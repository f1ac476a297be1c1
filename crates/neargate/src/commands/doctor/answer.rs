//! The answer to one question: the analysis, who listens, and a real connection.

use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;

use rules::reachability::{Analysis, Endpoint, Protocol, Query, Unresolved, analyze};
use serde_json::{Value, json};

use super::ends::{End, Snapshot};
use super::lines::{Line, Mark, table};
use super::probing::{self, Attempt, Start, attempt, whereabouts};
use crate::CommandError;
use crate::cli::{Doctor, Transport};
use crate::instance::{self, RUN_DIR};

/// What is true here and not on AWS.
const LOCAL_ONLY: &str =
    "public addresses answer to this machine only; others come by a load balancer";

/// A question and what was found.
#[derive(Debug)]
pub(super) struct Answer {
    from: String,
    to: String,
    protocol: Protocol,
    port: u16,
    lines: Vec<Line>,
    notes: Vec<&'static str>,
}

/// How long a rule may take from the store into the kernel.
const SETTLE: Duration = Duration::from_secs(1);

/// Finds out whether `from` reaches `to` on `port`. What contradicts itself is looked at twice: a rule
/// may just be on its way into the kernel.
pub(super) async fn find(
    arguments: &Doctor,
    from: &str,
    to: &str,
    port: u16,
) -> Result<Answer, CommandError> {
    let answer = look(arguments, from, to, port).await?;
    if !answer.is_contradictory() {
        return Ok(answer);
    }
    tokio::time::sleep(SETTLE).await;
    look(arguments, from, to, port).await
}

async fn look(arguments: &Doctor, from: &str, to: &str, port: u16) -> Result<Answer, CommandError> {
    let data_dir = &arguments.instance.data_dir;
    let identity = instance::identity(data_dir)?;
    let snapshot = Snapshot::read(data_dir).await?;
    let (from, to) = (snapshot.end(from)?, snapshot.end(to)?);
    let protocol = match arguments.protocol {
        Transport::Tcp => Protocol::Tcp,
        Transport::Udp => Protocol::Udp,
    };
    let mut answer = Answer {
        from: from.name(),
        to: to.name(),
        protocol,
        port,
        lines: Vec::new(),
        notes: Vec::new(),
    };
    for (place, end) in [("source", &from), ("destination", &to)] {
        let trouble = end.trouble().map(|trouble| Line::bad(place, trouble));
        answer.lines.extend(trouble);
    }
    if is_gone(&snapshot, &from) || is_gone(&snapshot, &to) {
        return Ok(answer);
    }
    let query = Query {
        from: snapshot.endpoint(&from, &to)?,
        to: snapshot.endpoint(&to, &from)?,
        protocol,
        port,
    };
    let analysis = analyze(&snapshot.networks, &query).map_err(unresolved)?;
    answer.lines.extend(analysis.steps.iter().map(Line::from));
    let run_dir = Path::new(RUN_DIR).join(&identity.id);
    let inside = Look {
        snapshot: &snapshot,
        run_dir: &run_dir,
        query: &query,
        analysis: &analysis,
    };
    answer.lines.extend(inside.look(&to).await?);
    let is_outside = matches!(query.from, Endpoint::Internet | Endpoint::Address(_));
    if is_outside && analysis.source.is_none() {
        answer.notes.push(LOCAL_ONLY);
    }
    Ok(answer)
}

/// Whether a task's interface was released.
fn is_gone(snapshot: &Snapshot, end: &End) -> bool {
    match end {
        End::Task(row) => snapshot.interface(&row.task.network_interface).is_none(),
        _ => false,
    }
}

fn unresolved(why: Unresolved) -> CommandError {
    let error = CommandError::new(why.to_string());
    match why {
        Unresolved::Ambiguous(..) => error.hint("name the interface by its id"),
        Unresolved::BothOutside => error.hint("one of the two has to be a task or an interface"),
        Unresolved::UnknownInterface(_) | Unresolved::NobodyHas(..) => error,
    }
}

/// What is needed to look into tasks.
struct Look<'a> {
    snapshot: &'a Snapshot,
    run_dir: &'a Path,
    query: &'a Query,
    analysis: &'a Analysis,
}

impl Look<'_> {
    /// Who listens, and what a connection meets.
    async fn look(&self, to: &End) -> Result<Vec<Line>, CommandError> {
        let mut lines = Vec::new();
        let mut is_listening = None;
        if let Some(id) = &self.analysis.destination {
            let task = self.snapshot.running_task_of(id);
            let there = whereabouts(self.run_dir, task).await;
            if let (Some(there), Some(interface)) = (there, self.snapshot.interface(id)) {
                let arrives = match self.analysis.address {
                    Some(address) if address.is_loopback() => address,
                    _ => interface.private_address,
                };
                let line = probing::listener(self.query, there.pid, arrives);
                is_listening = match line.mark {
                    Mark::Ok => Some(true),
                    Mark::Bad => Some(false),
                    Mark::Untold => None,
                };
                lines.push(line);
            }
        }
        let Some((start, is_open)) = self.start(to).await? else {
            lines.push(Line::untold("probe", "not made: the source does not run"));
            return Ok(lines);
        };
        let mut probe = attempt(&Attempt {
            query: self.query,
            analysis: self.analysis,
            start,
            is_open,
            is_listening,
        });
        // The listener's line has said it.
        if is_listening == Some(false) && probe.mark == Mark::Bad && probe.remedy.is_empty() {
            probe.mark = Mark::Ok;
        }
        lines.push(probe);
        Ok(lines)
    }

    /// Where the connection begins, and whether the analysis lets it through from there.
    async fn start(&self, to: &End) -> Result<Option<(Start, bool)>, CommandError> {
        let is_open = self.analysis.is_reachable();
        if let Some(id) = &self.analysis.source {
            let task = self.snapshot.running_task_of(id);
            let found = whereabouts(self.run_dir, task).await;
            return Ok(found.map(|task| (Start::Task(task), is_open)));
        }
        if matches!(self.query.from, Endpoint::Host(_)) {
            return Ok(Some((Start::Host, is_open)));
        }
        let query = Query {
            from: Endpoint::Host(self.snapshot.host_address(to)?),
            ..self.query.clone()
        };
        let analysis = analyze(&self.snapshot.networks, &query).map_err(unresolved)?;
        Ok(Some((Start::StandIn, analysis.is_reachable())))
    }
}

impl Answer {
    /// Whether nothing is missing, as far as can be told.
    pub(super) fn is_reachable(&self) -> bool {
        self.missing() == 0
    }

    /// For people, or as one JSON object.
    pub(super) fn render(&self, as_json: bool) -> String {
        if as_json {
            return format!("{:#}", self.json());
        }
        let (from, to) = (&self.from, &self.to);
        let (protocol, port) = (self.protocol.as_str(), self.port);
        let mut text = format!("from  {from}\nto    {to}\nport  {protocol} {port}\n\n");
        text.push_str(&table(&self.lines));
        // Writing to a string cannot fail.
        for note in &self.notes {
            let _ = writeln!(text, "note: {note}");
        }
        text + "\n" + &self.verdict()
    }

    fn verdict(&self) -> String {
        if self.is_contradictory() {
            return "CONTRADICTION: the connection is not what rules and routes say".to_owned();
        }
        match self.missing() {
            0 => "reachable".to_owned(),
            1 => "NOT reachable: one problem".to_owned(),
            several => format!("NOT reachable: {several} problems"),
        }
    }

    fn is_contradictory(&self) -> bool {
        self.lines.iter().any(|line| line.contradicts)
    }

    fn missing(&self) -> usize {
        let bad = self.lines.iter().filter(|line| line.mark == Mark::Bad);
        bad.count()
    }

    fn json(&self) -> Value {
        let lines: Vec<Value> = self.lines.iter().map(Line::json).collect();
        json!({
            "from": self.from,
            "to": self.to,
            "protocol": self.protocol.as_str(),
            "port": self.port,
            "reachable": self.is_reachable(),
            "contradiction": self.is_contradictory(),
            "steps": lines,
            "notes": self.notes,
        })
    }
}
