//! The answer to one question: the analysis, who listens, and a real connection.

use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;

use rules::reachability::{Protocol, Query};
use serde_json::{Value, json};

use super::balancers;
use super::ends::{End, Snapshot};
use super::lines::{Line, Mark, table};
use super::way::{Way, Ways};
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
    let endpoint = instance::endpoint(data_dir)?;
    let snapshot = Snapshot::read(data_dir, &endpoint).await?;
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
    let run_dir = Path::new(RUN_DIR).join(&identity.id);
    let ways = Ways {
        snapshot: &snapshot,
        run_dir: &run_dir,
        instance_id: &identity.id,
    };
    let asked = (protocol, port);
    let is_gone = is_gone(&snapshot, &from) || is_gone(&snapshot, &to);
    match (&from, &to) {
        (End::Balancer(_), End::Balancer(_)) => {
            let error = CommandError::new("a load balancer connects to its targets alone");
            return Err(error.hint("ask about each of the two"));
        }
        (End::Balancer(balancer), to) => {
            answer
                .lines
                .extend(balancers::behind(&ways, balancer, to, asked).await?);
        }
        _ if is_gone => {}
        (from, End::Balancer(balancer)) => {
            let way = balancers::through(&ways, from, balancer, asked).await?;
            answer.extend(way);
        }
        (from, to) => {
            let query = Query {
                from: snapshot.endpoint(from, to)?,
                to: snapshot.endpoint(to, from)?,
                protocol,
                port,
            };
            answer.extend(ways.look(&query, to, None).await?);
        }
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

impl Answer {
    fn extend(&mut self, way: Way) {
        self.lines.extend(way.lines);
        if way.is_from_outside && !self.notes.contains(&LOCAL_ONLY) {
            self.notes.push(LOCAL_ONLY);
        }
    }

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
