//! Keeps an instance's rules in the kernel as they should be, whoever else changes them there:
//! `nft flush ruleset`, a restart of Docker, a reload of firewalld, another way out of the host.
//!
//! Four times a second the generations of the rulesets are read, which costs some microseconds.
//! The host's ruleset is everybody's: when it moved it is looked at, and only what is not as it
//! should be is written (two instances would else answer each other for ever). A router's ruleset
//! is ours alone: when somebody else moved it, all of it is written once more.
//!
//! **Until that is done** (a third of a second, and as long as no control plane runs):
//!
//! - Without the host's table, new connections to the outside get no answers, because their source
//!   is not translated, and existing ones break when a packet of theirs comes along. Other hosts
//!   that have a route to this host could send to public addresses; security groups still judge
//!   them, in the router. A host that forwards only because of Neargate would pass on what others
//!   send.
//! - Without a router's table (which takes root to enter the router's namespace), the tasks of
//!   that VPC reach each other whatever their security groups say. A connection that is made then
//!   is judged once the rules are back, like a new one.

use std::collections::BTreeSet;
use std::io;
use std::os::fd::AsFd as _;
use std::os::unix::fs::FileExt as _;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::Value;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::foreign::{self, Traffic};
use super::instance::HostSide;
use super::names::HOST_LINK_PREFIX;
use super::nft::{self, host_table};
use super::routers::Routers;
use super::rtnl::Rtnl;
use super::ruleset::Ruleset;
use super::{NetError, claim, run_in};

/// How often the generations are read.
const PERIOD: Duration = Duration::from_millis(250);
/// How often the host's routes are.
const ROUTES_PERIOD: Duration = Duration::from_secs(1);
/// How often rules are looked at when there is more than what shows in the generation.
const BLIND_PERIOD: Duration = Duration::from_secs(3);
/// How soon something that failed is tried again.
const RETRY: Duration = Duration::from_secs(2);
/// Looking takes at most this part of the time, so that a host whose large ruleset changes all the
/// time is not kept busy.
const SHARE: u32 = 10;
const PAUSE_MAX: Duration = Duration::from_secs(3);
/// How often our table is written until nobody else has changed anything meanwhile.
const WRITE_ATTEMPTS: usize = 3;
const FORWARDING_BYTES_MAX: usize = 8;

/// The loop that keeps the rules; it ends when this is dropped.
#[derive(Debug)]
pub(super) struct Keeper {
    stop: watch::Sender<bool>,
    work: JoinHandle<()>,
}

/// What an instance has in the host's namespace for packets to pass.
#[derive(Debug)]
pub(super) struct HostRules {
    host: Arc<HostSide>,
    ruleset: Ruleset,
    /// `net.ipv4.ip_forward` of the host's namespace.
    forwarding: std::fs::File,
    /// Whether the host forwards only because instances need it.
    forwarding_is_ours: bool,
    /// Where problems are told.
    problems: PathBuf,
    /// Our table as nft lists it when it is as it should be.
    table: Value,
    /// What was there when all was well.
    seen: Option<Seen>,
    routes_read: Instant,
}

/// What the rules depend on.
#[derive(Debug, Clone)]
struct Seen {
    generation: u32,
    ways_out: BTreeSet<String>,
    at: Instant,
    /// There is more than what shows in the generation.
    blind: bool,
}

impl Keeper {
    /// Begins to keep the rules.
    pub(super) fn start(rules: HostRules, routers: Arc<Routers>) -> Self {
        let (stop, stopped) = watch::channel(false);
        let work = tokio::spawn(keep(rules, routers, stopped));
        Self { stop, work }
    }

    /// Ends it, and waits for what is being written now.
    pub(super) async fn stop(mut self) {
        self.stop.send_replace(true);
        // A panic of it has been logged.
        let _ = (&mut self.work).await;
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.work.abort();
    }
}

async fn keep(mut rules: HostRules, routers: Arc<Routers>, mut stop: watch::Receiver<bool>) {
    let mut pause = PERIOD;
    let mut failure = String::new();
    loop {
        tokio::select! {
            // Also when nobody is left to stop it.
            _ = stop.wait_for(|stop| *stop) => return,
            () = tokio::time::sleep(pause) => {}
        }
        let began = Instant::now();
        let on_host = rules.keep().await;
        let in_routers = keep_routers(&routers).await;
        pause = (began.elapsed() * SHARE).clamp(PERIOD, PAUSE_MAX);
        let text = match on_host.and(in_routers) {
            Ok(()) => String::new(),
            Err(error) => {
                pause = pause.max(RETRY);
                error.to_string()
            }
        };
        if !text.is_empty() && text != failure {
            tracing::warn!(error = text, "the firewall's rules cannot be looked after");
        }
        failure = text;
    }
}

async fn keep_routers(routers: &Routers) -> Result<(), NetError> {
    let mut result = Ok(());
    // Those that are being changed are looked at next time.
    for held in routers.idle() {
        let Some(router) = &*held else { continue };
        match router.repair().await {
            Ok(false) => {}
            Ok(true) => {
                tracing::warn!(
                    vpc = router.vpc_id().as_str(),
                    "somebody changed the rules of a router; they have been put back"
                );
            }
            // The others are looked after nevertheless.
            Err(error) => result = Err(error),
        }
    }
    result
}

impl HostRules {
    /// Makes the instance's table and the ways through other firewalls.
    pub(super) async fn make(
        host: Arc<HostSide>,
        forwarding_is_ours: bool,
        problems: PathBuf,
    ) -> Result<Self, NetError> {
        let ruleset = Ruleset::open(host.netns.as_fd()).await?;
        let forwarding = run_in(host.netns.as_fd(), || {
            let path = claim::FORWARDING_PATH;
            let file = fs_err::File::open(path).map_err(|e| NetError::path("open", path, e))?;
            Ok(file.into_file())
        })
        .await?;
        let mut rules = Self {
            host,
            ruleset,
            forwarding,
            forwarding_is_ours,
            problems,
            table: Value::Null,
            seen: None,
            routes_read: Instant::now(),
        };
        rules.write_table().await?;
        rules.look().await?;
        Ok(rules)
    }

    /// Looks whether anything moved that the rules depend on, and puts right what is not.
    async fn keep(&mut self) -> Result<(), NetError> {
        self.keep_forwarding().await?;
        if let Some(seen) = &self.seen
            && seen.generation == self.ruleset.generation()?
        {
            let blind = seen.blind && seen.at.elapsed() >= BLIND_PERIOD;
            if !blind && self.routes_read.elapsed() < ROUTES_PERIOD {
                return Ok(());
            }
            self.routes_read = Instant::now();
            if !blind && ways_out(&self.host.rtnl).await? == seen.ways_out {
                return Ok(());
            }
        }
        self.look().await
    }

    /// Forwarding may have been switched off by a reload of the host's settings.
    async fn keep_forwarding(&self) -> Result<(), NetError> {
        let mut value = [0; FORWARDING_BYTES_MAX];
        let length = self
            .forwarding
            .read_at(&mut value, 0)
            .map_err(|e| NetError::path("read", claim::FORWARDING_PATH, e))?;
        if value[..length].trim_ascii() == b"1" {
            return Ok(());
        }
        run_in(self.host.netns.as_fd(), claim::forwarding_set).await?;
        tracing::warn!(
            "somebody switched off the host's forwarding; it has been switched on again"
        );
        Ok(())
    }

    async fn look(&mut self) -> Result<(), NetError> {
        let ways_out = ways_out(&self.host.rtnl).await?;
        // Read before the rules are: what comes later is looked at again.
        let generation = self.ruleset.generation()?;
        let mut listing = nft::list_ruleset(self.ruleset.netns()).await?;
        if self.own_table(&listing) != self.table {
            self.write_table().await?;
            listing = nft::list_ruleset(self.ruleset.netns()).await?;
            tracing::warn!(
                "somebody changed this instance's rules on the host; they have been put back"
            );
        }
        let traffic = Traffic {
            instance: self.host.instance.clone(),
            range: self.host.range.net(),
            ways_out: ways_out.clone(),
        };
        let found = foreign::ensure(self.ruleset.netns(), &listing, traffic).await?;
        if found.changed {
            tracing::info!("made a way for tasks' traffic through another firewall of this host");
        }
        self.tell(&found.problems)?;
        self.seen = Some(Seen {
            generation,
            ways_out,
            at: Instant::now(),
            blind: found.blind,
        });
        Ok(())
    }

    /// Writes our table anew, in one transaction, and remembers how nft lists it.
    async fn write_table(&mut self) -> Result<(), NetError> {
        for _ in 0..WRITE_ATTEMPTS {
            let before = self.ruleset.generation()?;
            let table = host_table::rewrite(&host_table::HostTableSpec {
                instance: self.host.instance.clone(),
                range: self.host.range.net(),
                forwarding_is_ours: self.forwarding_is_ours,
            });
            nft::apply(self.ruleset.netns(), "make the host's table", table).await?;
            let listing = nft::list_ruleset(self.ruleset.netns()).await?;
            let table = self.own_table(&listing);
            // What was removed at once is not how it should be.
            let is_there = table.as_array().is_some_and(|objects| !objects.is_empty());
            self.table = if is_there { table } else { Value::Null };
            if self.ruleset.generation()? == before.wrapping_add(1) {
                break;
            }
            // Somebody was at it at the same time, perhaps at this very table.
        }
        Ok(())
    }

    /// Our table in a listing, without the numbers that the kernel gives to things.
    fn own_table(&self, listing: &Value) -> Value {
        let name = self.host.instance.host_table();
        let objects = listing["nftables"].as_array();
        let own = objects.into_iter().flatten().filter_map(|object| {
            let (kind, content) = object.as_object()?.iter().next()?;
            let table = if kind == "table" { "name" } else { "table" };
            if content[table] != name.as_str() || content["family"] != "inet" {
                return None;
            }
            let mut content = content.clone();
            content.as_object_mut()?.remove("handle");
            Some(content)
        });
        own.collect()
    }

    /// Writes down what the user should know, for whoever asks for the instance's status.
    fn tell(&self, problems: &[String]) -> Result<(), NetError> {
        let text = problems.join("\n");
        let path = &self.problems;
        let known = match fs_err::read_to_string(path) {
            Err(e) if e.kind() == io::ErrorKind::NotFound => String::new(),
            read => read.map_err(|e| NetError::path("read", path, e))?,
        };
        if text == known.trim_end() {
            return Ok(());
        }
        for problem in problems {
            tracing::warn!("{problem}");
        }
        if problems.is_empty() {
            return fs_err::remove_file(path).map_err(|e| NetError::path("remove", path, e));
        }
        fs_err::write(path, text + "\n").map_err(|e| NetError::path("write", path, e))
    }
}

/// The names of the links that lead out of this host.
pub(super) async fn ways_out(rtnl: &Rtnl) -> Result<BTreeSet<String>, NetError> {
    let (links, default) = tokio::try_join!(rtnl.links(), rtnl.default_links())?;
    let names = links.into_iter().filter_map(|link| {
        let leads_out = default.contains(&link.index) && !link.name.starts_with(HOST_LINK_PREFIX);
        (leads_out && is_plain(&link.name)).then_some(link.name)
    });
    Ok(names.collect())
}

/// Whether the name means itself in every firewall's language.
fn is_plain(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"._:@-".contains(&byte);
    !name.starts_with(['-', '@', '!']) && name.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_mean_more_than_themselves_are_left_out() {
        for plain in ["eth0", "enp0s31f6", "wg-home", "eth0.100", "br:1"] {
            assert!(is_plain(plain), "{plain}");
        }
        for odd in ["eth*", "eth+", "a b", "-o", "@set", "!x", "a\"b", "a;b"] {
            assert!(!is_plain(odd), "{odd}");
        }
    }
}
