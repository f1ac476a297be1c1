//! A check-up of one instance: whether everything is there that it needs, and works.

use std::path::Path;
use std::time::Duration;

use host::net::{InstanceId, InstanceNetworkConfig, NetError, VpcId, VpcInspection, inspect};
use host::resolver::ResolverProcess;
use model::network::Vpc;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::ends::Snapshot;
use super::lines::{Line, Mark, table};
use super::probing::whereabouts;
use crate::CommandError;
use crate::collisions;
use crate::instance::{self, Endpoint, Identity, RUN_DIR};

/// How long the API may take to answer.
const PATIENCE: Duration = Duration::from_secs(5);
/// With less free space than this, images and logs soon have none.
const FREE_BYTES_MIN: u64 = 512 << 20;
const START: &str = "start it with `neargate up`";
const REPAIR: &str = "a running control plane puts it back; look at its log if it does not";

/// The findings.
#[derive(Debug)]
pub(super) struct Report {
    lines: Vec<Line>,
}

/// Looks at everything; changes nothing.
pub(super) async fn check(data_dir: &Path) -> Result<Report, CommandError> {
    let identity = instance::identity(data_dir)?;
    let endpoint = instance::endpoint(data_dir)?;
    let run_dir = Path::new(RUN_DIR).join(&identity.id);
    let snapshot = Snapshot::read(data_dir, &endpoint).await?;
    let mut lines = vec![control_plane(data_dir)];
    if instance::holder(data_dir).is_some() {
        lines.push(api(&endpoint).await);
    }
    lines.push(disk(data_dir));
    lines.push(tasks(&snapshot, &run_dir).await);
    lines.extend(network(&identity, &snapshot).await?);
    for nouns in &snapshot.networks {
        lines.push(resolver(&run_dir, &nouns.vpc));
    }
    Ok(Report { lines })
}

impl Report {
    pub(super) fn new(lines: Vec<Line>) -> Self {
        Self { lines }
    }

    pub(super) fn is_well(&self) -> bool {
        self.problems() == 0
    }

    pub(super) fn render(&self, as_json: bool) -> String {
        if as_json {
            let lines: Vec<Value> = self.lines.iter().map(Line::json).collect();
            return format!("{:#}", json!({ "well": self.is_well(), "checks": lines }));
        }
        let verdict = match self.problems() {
            0 => "all is well".to_owned(),
            1 => "one problem".to_owned(),
            several => format!("{several} problems"),
        };
        table(&self.lines) + "\n" + &verdict
    }

    fn problems(&self) -> usize {
        let bad = self.lines.iter().filter(|line| line.mark == Mark::Bad);
        bad.count()
    }
}

fn control_plane(data_dir: &Path) -> Line {
    let place = "control plane";
    match instance::holder(data_dir) {
        Some(pid) => Line::ok(place, format!("runs, process {pid}")),
        None => Line::bad(place, "is stopped; tasks that were running run on").remedy(START),
    }
}

async fn api(endpoint: &Endpoint) -> Line {
    let url = &endpoint.url;
    let asked = tokio::time::timeout(PATIENCE, is_healthy(url)).await;
    match asked {
        Ok(Ok(true)) => Line::ok("API", format!("answers at {url}")),
        Ok(Ok(false)) => Line::bad("API", format!("something else answers at {url}"))
            .remedy("see who listens there with `ss -ltnp`"),
        Ok(Err(error)) => Line::bad("API", format!("{url} cannot be reached: {error}"))
            .remedy("a firewall of this host may be in the way"),
        Err(_) => Line::bad(
            "API",
            format!("{url} does not answer within {} s", PATIENCE.as_secs()),
        )
        .remedy("look at the control plane's log"),
    }
}

async fn is_healthy(url: &str) -> std::io::Result<bool> {
    let address = url.strip_prefix("http://").unwrap_or(url);
    let mut stream = TcpStream::connect(address).await?;
    let request =
        format!("GET /_neargate/health HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    let mut start = [0; 12];
    stream.read_exact(&mut start).await?;
    Ok(&start == b"HTTP/1.1 200")
}

fn disk(data_dir: &Path) -> Line {
    let place = "disk";
    let space = match rustix::fs::statvfs(data_dir) {
        Ok(space) => space,
        Err(error) => return Line::untold(place, error.to_string()),
    };
    let free = space.f_bavail.saturating_mul(space.f_frsize);
    let text = format!("{} MiB are free in {}", free >> 20, data_dir.display());
    if free >= FREE_BYTES_MIN {
        return Line::ok(place, text);
    }
    Line::bad(place, text).remedy("make room: images and logs need some")
}

/// Whether every task that is said to run does.
async fn tasks(snapshot: &Snapshot, run_dir: &Path) -> Line {
    let place = "tasks";
    let running = snapshot.running_tasks();
    let mut lost = Vec::new();
    for task in &running {
        if whereabouts(run_dir, Some(task)).await.is_none() {
            lost.push(task.as_str());
        }
    }
    if lost.is_empty() {
        return Line::ok(place, format!("{} running", running.len()));
    }
    Line::bad(
        place,
        format!("gone, but not yet noticed: {}", lost.join(", ")),
    )
    .remedy("a running control plane notices at once; is it running?")
}

async fn network(identity: &Identity, snapshot: &Snapshot) -> Result<Vec<Line>, CommandError> {
    let cannot = |error: NetError| CommandError::caused_by("cannot look at the network", &error);
    let config = InstanceNetworkConfig {
        instance: InstanceId::parse(&identity.id).map_err(cannot)?,
        run_dir: RUN_DIR.into(),
        pool: InstanceNetworkConfig::DEFAULT_POOL,
    };
    let ids = snapshot.networks.iter().map(|nouns| nouns.vpc.id.as_str());
    let ids: Result<Vec<VpcId>, NetError> = ids.map(VpcId::parse).collect();
    let found = inspect(&config, ids.map_err(cannot)?)
        .await
        .map_err(cannot)?;
    let mut lines = vec![
        if found.forwards && found.forwards_for_instances {
            let text = "is on (net.ipv4.ip_forward), for tasks alone: it was off before";
            Line::ok("forwarding", text)
        } else if found.forwards {
            Line::ok("forwarding", "is on (net.ipv4.ip_forward)")
        } else {
            Line::bad("forwarding", "is off: nothing gets in or out of a VPC")
                .remedy("sysctl -w net.ipv4.ip_forward=1")
        },
        if found.has_table {
            Line::ok(
                "rules",
                format!("table inet neargate_{} is there", identity.id),
            )
        } else {
            let text = format!("table inet neargate_{} is missing", identity.id);
            Line::bad("rules", text).remedy(REPAIR)
        },
    ];
    lines.extend(firewalls(
        &found.droppers,
        &instance::network_problems(identity),
    ));
    lines.extend(found.vpcs.iter().map(router));
    let occupied = agent::occupied_ranges()
        .await
        .map_err(|error| CommandError::caused_by("cannot see the host's networks", &error))?;
    let vpcs: Vec<Vpc> = snapshot
        .networks
        .iter()
        .map(|nouns| nouns.vpc.clone())
        .collect();
    let collisions = collisions::sentences(&vpcs, &occupied).into_iter();
    lines.extend(
        collisions.map(|sentence| {
            Line::bad("ranges", sentence).remedy("choose another range for the VPC")
        }),
    );
    Ok(lines)
}

/// `told` is what the control plane could not do about them.
fn firewalls(droppers: &[String], told: &[String]) -> Vec<Line> {
    let place = "other firewalls";
    if droppers.is_empty() && told.is_empty() {
        return vec![Line::ok(place, "let this instance's traffic pass")];
    }
    let dropper = |chain: &String| {
        let text = format!("{chain} drops what tasks send beyond their VPC");
        Line::bad(place, text).remedy("a running control plane makes a way through it")
    };
    let told = told.iter().map(|problem| Line::bad(place, problem));
    droppers.iter().map(dropper).chain(told).collect()
}

fn router(vpc: &VpcInspection) -> Line {
    let place = "network";
    let id = &vpc.id;
    let missing: Vec<&str> = [
        (vpc.has_namespace, "namespace"),
        (!vpc.has_namespace || vpc.has_table, "rules"),
        (!vpc.has_namespace || vpc.has_uplink, "uplink"),
    ]
    .into_iter()
    .filter_map(|(is_there, name)| (!is_there).then_some(name))
    .collect();
    if missing.is_empty() {
        return Line::ok(place, format!("{id} is there, with its rules"));
    }
    let text = format!("{id} lacks its {}", missing.join(" and "));
    Line::bad(place, text).remedy(REPAIR)
}

fn resolver(run_dir: &Path, vpc: &Vpc) -> Line {
    let place = "resolver";
    let id = &vpc.id;
    let lock = run_dir.join(format!("resolver-{id}.lock"));
    match ResolverProcess::find(&lock) {
        Ok(Some(running)) => Line::ok(place, format!("of {id} runs, process {}", running.pid())),
        Ok(None) => Line::bad(place, format!("of {id} does not run: names do not resolve"))
            .remedy("a running control plane starts it; look at its log if it does not"),
        Err(error) => Line::untold(place, format!("of {id}: {error}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_of_a_vpc_is_named() {
        for (has, expected) in [
            ([true, true, true], "vpc-12345678 is there, with its rules"),
            ([false, false, false], "vpc-12345678 lacks its namespace"),
            (
                [true, false, false],
                "vpc-12345678 lacks its rules and uplink",
            ),
        ] {
            let [has_namespace, has_table, has_uplink] = has;
            let line = router(&VpcInspection {
                id: VpcId::parse("vpc-12345678").unwrap(),
                has_namespace,
                has_table,
                has_uplink,
            });
            assert_eq!(line.text, expected);
            assert_eq!(line.mark == Mark::Ok, has_uplink);
        }
    }

    #[test]
    fn firewalls_that_drop_are_a_problem() {
        let texts = |droppers: &[&str], told: &[&str]| {
            let owned = |texts: &[&str]| texts.iter().map(ToString::to_string).collect::<Vec<_>>();
            let lines = firewalls(&owned(droppers), &owned(told)).into_iter();
            lines.map(|line| (line.mark, line.text)).collect::<Vec<_>>()
        };
        assert_eq!(texts(&[], &[])[0].0, Mark::Ok);
        let found = texts(&["ip filter FORWARD"], &["the table is locked"]);
        assert!(found.iter().all(|(mark, _)| *mark == Mark::Bad));
        assert!(found[0].1.starts_with("ip filter FORWARD drops"));
        assert_eq!(found[1].1, "the table is locked");
    }
}
