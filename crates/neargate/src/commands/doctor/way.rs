//! The way from one end to another: what rules and routes say of it, who listens, and a real connection.

use std::fs::File;
use std::path::Path;

use host::net::{InstanceId, InstanceNetworkConfig, NetError};
use model::NetworkInterfaceId;
use rules::reachability::{Analysis, Endpoint, Query, Unresolved, analyze};

use super::ends::{End, Snapshot};
use super::lines::{Line, Mark};
use super::probing::{self, Attempt, PROBE, Start, attempt, whereabouts};
use crate::CommandError;
use crate::instance::RUN_DIR;

/// What is needed to look into tasks and load balancers.
#[derive(Debug)]
pub(super) struct Ways<'a> {
    pub(super) snapshot: &'a Snapshot,
    /// Of the instance.
    pub(super) run_dir: &'a Path,
    pub(super) instance_id: &'a str,
}

/// What was found on the way.
#[derive(Debug)]
pub(super) struct Way {
    pub(super) lines: Vec<Line>,
    /// Whether it begins outside of every VPC.
    pub(super) is_from_outside: bool,
}

/// One question, and what rules and routes say of it.
struct Look<'a> {
    ways: &'a Ways<'a>,
    query: &'a Query,
    analysis: &'a Analysis,
}

impl Ways<'_> {
    /// Looks at one way. `to` is the end that the question names; `is_listening` says whether somebody
    /// listens there, if that is known already.
    pub(super) async fn look(
        &self,
        query: &Query,
        to: &End,
        is_listening: Option<bool>,
    ) -> Result<Way, CommandError> {
        let analysis = analyze(&self.snapshot.networks, query).map_err(unresolved)?;
        let mut lines: Vec<Line> = analysis.steps.iter().map(Line::from).collect();
        let look = Look {
            ways: self,
            query,
            analysis: &analysis,
        };
        lines.extend(look.look(to, is_listening).await?);
        let is_outside = matches!(query.from, Endpoint::Internet | Endpoint::Address(_));
        Ok(Way {
            lines,
            is_from_outside: is_outside && analysis.source.is_none(),
        })
    }

    /// A node of a load balancer as a place to connect from.
    fn node(&self, id: &NetworkInterfaceId) -> Result<Option<Start>, CommandError> {
        let interface = self.snapshot.interface(id);
        let owner = interface.and_then(|one| Some((one, one.load_balancer()?)));
        let Some((interface, balancer)) = owner else {
            return Ok(None);
        };
        let cannot =
            |error: NetError| CommandError::caused_by("cannot look at the network", &error);
        let config = InstanceNetworkConfig {
            instance: InstanceId::parse(self.instance_id).map_err(cannot)?,
            run_dir: RUN_DIR.into(),
            pool: InstanceNetworkConfig::DEFAULT_POOL,
        };
        let path = config.balancer_path(balancer.as_str()).map_err(cannot)?;
        // Not there: it is not served yet, or no more.
        let netns = File::open(path).ok();
        Ok(netns.map(|netns| Start::Node {
            netns,
            address: interface.private_address,
        }))
    }
}

impl Look<'_> {
    /// Who listens, and what a connection meets.
    async fn look(&self, to: &End, known: Option<bool>) -> Result<Vec<Line>, CommandError> {
        let mut lines = Vec::new();
        let mut is_listening = known;
        if let Some(id) = &self.analysis.destination {
            let snapshot = self.ways.snapshot;
            let task = snapshot.running_task_of(id);
            let there = whereabouts(self.ways.run_dir, task).await;
            if let (Some(there), Some(interface)) = (there, snapshot.interface(id)) {
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
            lines.push(Line::untold(PROBE, "not made: the source does not run"));
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
        let snapshot = self.ways.snapshot;
        if let Some(id) = &self.analysis.source {
            if let Some(node) = self.ways.node(id)? {
                return Ok(Some((node, is_open)));
            }
            let task = snapshot.running_task_of(id);
            let found = whereabouts(self.ways.run_dir, task).await;
            return Ok(found.map(|task| (Start::Task(task), is_open)));
        }
        if matches!(self.query.from, Endpoint::Host(_)) {
            return Ok(Some((Start::Host, is_open)));
        }
        let query = Query {
            from: Endpoint::Host(snapshot.host_address(to)?),
            ..self.query.clone()
        };
        let analysis = analyze(&snapshot.networks, &query).map_err(unresolved)?;
        Ok(Some((Start::StandIn, analysis.is_reachable())))
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
