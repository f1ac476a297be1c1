//! The command line, as design and documentation promise it.

use std::ffi::OsString;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Parser, Subcommand, ValueEnum};
use model::Pace;
use rules::image_cache::CachePolicy;

/// Amazon ECS on Fargate, on your own machine.
#[derive(Debug, Parser)]
#[command(version, about, max_term_width = 100)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Start the control plane and serve the AWS APIs until SIGTERM or Ctrl-C.
    Up(Up),
    /// Print the environment variables that point AWS clients at this instance.
    Env(Env),
    /// Show what this instance runs.
    Status(Instance),
    /// Run a command in a container of a running task, like `docker exec`.
    Exec(Exec),
    /// Say whether one end of a network reaches another, and if not, what is missing; without
    /// arguments, check this instance.
    Doctor(Doctor),
    /// Do to tasks on Spot capacity what AWS does to them.
    #[command(subcommand)]
    Spot(Spot),
    /// Let the registry answer under its name on AWS, for docker and others on this machine.
    #[command(subcommand)]
    Hosts(Hosts),
    /// What clients need to trust the certificates that this instance issues.
    #[command(subcommand)]
    Certificates(Certificates),
    /// Stop the control plane; with --tasks, also every task, and leave nothing behind.
    Down(Down),
    /// One task's process; started by the control plane.
    #[command(hide = true)]
    Shim(RoleArguments),
    /// One VPC's DNS; started by the control plane.
    #[command(hide = true)]
    Resolver(RoleArguments),
    /// One load balancer's data plane; started by the control plane.
    #[command(hide = true)]
    Balancer(RoleArguments),
}

#[derive(Debug, Clone, Args)]
pub(crate) struct Instance {
    /// Where this instance keeps its state.
    #[arg(
        long,
        value_name = "DIR",
        default_value = "/var/lib/neargate",
        env = "NEARGATE_DATA_DIR"
    )]
    pub(crate) data_dir: PathBuf,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct Up {
    #[command(flatten)]
    pub(crate) instance: Instance,
    /// Address of the AWS APIs.
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:4566")]
    pub(crate) listen: SocketAddr,
    /// Address of this host where internet-facing load balancers listen, each at its listeners' ports.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    pub(crate) public_address: Ipv4Addr,
    /// Keep access logs and connection logs of load balancers here, each in a directory of its own; without
    /// it there are none.
    #[arg(long, value_name = "DIR")]
    pub(crate) access_logs: Option<PathBuf>,
    /// The account that everything belongs to: twelve digits.
    #[arg(long, default_value = "000000000000", value_parser = parse_account_id)]
    pub(crate) account_id: String,
    /// The region that this instance is.
    #[arg(long, default_value = "us-east-1", value_parser = parse_region)]
    pub(crate) region: String,
    /// How many times as fast as the clock periods pass: intervals of health checks, deregistration
    /// delays, grace periods, back-off. Time-outs and points in time stay real.
    #[arg(long, value_name = "TIMES", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=i64::from(Pace::SCALE_MAX)))]
    pub(crate) time_scale: u32,
    /// Stop every task and remove everything at exit.
    #[arg(long)]
    pub(crate) ephemeral: bool,
    /// Where to pull a registry's images from first, as REGISTRY=URL; may be repeated.
    #[arg(long, value_name = "REGISTRY=URL", value_parser = parse_mirror)]
    pub(crate) registry_mirror: Vec<(String, String)>,
    /// Logins of registries, in the form of Docker's `config.json` (what `docker login` writes).
    #[arg(long, value_name = "FILE")]
    pub(crate) registry_auth: Option<PathBuf>,
    /// The most that all repositories of the registry may hold together, in bytes.
    #[arg(long, value_name = "BYTES")]
    pub(crate) registry_size_max: Option<u64>,
    /// Days that an image from another registry is kept after its last use, when nothing needs it.
    #[arg(long, value_name = "DAYS", default_value_t = 7)]
    pub(crate) image_max_age: u32,
    /// The disk space that images from other registries may take together, in bytes: beyond it those go
    /// first that nothing needs and that were used longest ago.
    #[arg(long, value_name = "BYTES")]
    pub(crate) image_cache_max: Option<u64>,
    /// Seconds that a session of ECS Exec waits for a client whose connection broke.
    #[arg(long, value_name = "SECONDS", default_value_t = 120, value_parser = clap::value_parser!(u32).range(1..=3600))]
    pub(crate) exec_reconnect: u32,
    #[command(flatten)]
    pub(crate) overcommit: Overcommit,
    /// How log lines are written to standard error.
    #[arg(long, value_enum, default_value_t = LogFormat::Text)]
    pub(crate) log_format: LogFormat,
}

/// How much more tasks may be promised than the host has.
#[derive(Debug, Clone, Copy, Args)]
pub(crate) struct Overcommit {
    /// How many times over the host's processors may be promised to tasks: they share them then.
    #[arg(long, value_name = "N", default_value_t = 16, value_parser = clap::value_parser!(u32).range(1..=OVERCOMMIT_MAX))]
    pub(crate) cpu_overcommit: u32,
    /// How many times over the host's memory may be promised to tasks. Beyond 1, tasks that use all
    /// they were promised are killed for lack of memory, or others are.
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=OVERCOMMIT_MAX))]
    pub(crate) memory_overcommit: u32,
}

const OVERCOMMIT_MAX: i64 = 1000;

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LogFormat {
    Text,
    Json,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct Env {
    #[command(flatten)]
    pub(crate) instance: Instance,
    /// How the variables are written.
    #[arg(long, value_enum, default_value_t = EnvFormat::Sh)]
    pub(crate) format: EnvFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum EnvFormat {
    Sh,
    Fish,
    Dotenv,
    Json,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct Exec {
    #[command(flatten)]
    pub(crate) instance: Instance,
    /// The task: its id, the beginning of its id, or its ARN.
    pub(crate) task: String,
    /// The task's cluster; needed only when the id is not enough.
    #[arg(long, value_name = "NAME")]
    pub(crate) cluster: Option<String>,
    /// The container; not needed when there is one only.
    #[arg(long, value_name = "NAME")]
    pub(crate) container: Option<String>,
    /// Who runs the command, as USER[:GROUP]; the container's own user when not given.
    #[arg(long, value_name = "USER")]
    pub(crate) user: Option<String>,
    /// Program and arguments.
    #[arg(last = true, required = true)]
    pub(crate) command: Vec<String>,
}

#[derive(Debug, Clone, Subcommand)]
pub(crate) enum Spot {
    /// Interrupt a running task of FARGATE_SPOT: it gets its warning, which is SIGTERM, and is stopped.
    Interrupt(Interrupt),
}

#[derive(Debug, Clone, Args)]
pub(crate) struct Interrupt {
    #[command(flatten)]
    pub(crate) instance: Instance,
    /// The task: its id, the beginning of its id, or its ARN.
    pub(crate) task: String,
    /// The task's cluster; needed only when the id is not enough.
    #[arg(long, value_name = "NAME")]
    pub(crate) cluster: Option<String>,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct Doctor {
    #[command(flatten)]
    pub(crate) instance: Instance,
    /// Who connects: a task (its id, the beginning of it, or its ARN), a load balancer (its name, ARN
    /// or DNS name), an interface (eni-…), an IPv4 address, `internet` or `host`.
    #[arg(requires = "to")]
    pub(crate) from: Option<String>,
    /// To whom: the same.
    #[arg(requires = "port")]
    pub(crate) to: Option<String>,
    /// The port there.
    #[arg(value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) port: Option<u16>,
    #[arg(long, value_enum, default_value_t = Transport::Tcp)]
    pub(crate) protocol: Transport,
    /// Instead: what keeps a service from serving, by its name in the cluster.
    #[arg(long, value_name = "CLUSTER/NAME", conflicts_with = "from")]
    pub(crate) service: Option<String>,
    /// Print one JSON object.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Transport {
    Tcp,
    Udp,
}

#[derive(Debug, Clone, Subcommand)]
pub(crate) enum Hosts {
    /// Make ACCOUNT.dkr.ecr.REGION.amazonaws.com this instance's registry: a line in /etc/hosts, and
    /// a certificate under /etc/docker/certs.d and /etc/containers/certs.d.
    Install(HostsName),
    /// Take that back.
    Uninstall(HostsName),
}

#[derive(Debug, Clone, Args)]
pub(crate) struct HostsName {
    #[command(flatten)]
    pub(crate) instance: Instance,
    /// The account in the name; the instance's own when not given.
    #[arg(long, value_parser = parse_account_id)]
    pub(crate) account: Option<String>,
    /// The region in the name; the instance's own when not given.
    #[arg(long, value_parser = parse_region)]
    pub(crate) region: Option<String>,
    /// The file system to change, where it is not this host's own.
    #[arg(long, value_name = "DIR", default_value = "/", hide = true)]
    pub(crate) root: PathBuf,
}

#[derive(Debug, Clone, Subcommand)]
pub(crate) enum Certificates {
    /// Print the certificate of the authority that issues certificates of load balancers, in PEM.
    Root(Instance),
}

impl Up {
    /// How long images from other registries are kept.
    pub(crate) fn image_cache(&self) -> CachePolicy {
        const DAY_MILLIS: i64 = 24 * 3600 * 1000;
        CachePolicy {
            age_max_millis: i64::from(self.image_max_age) * DAY_MILLIS,
            bytes_max: self.image_cache_max,
        }
    }

    /// How long sessions wait for clients.
    pub(crate) fn exec_grace(&self) -> Duration {
        Duration::from_secs(u64::from(self.exec_reconnect))
    }
}

#[derive(Debug, Clone, Args)]
pub(crate) struct Down {
    #[command(flatten)]
    pub(crate) instance: Instance,
    /// Stop every task too and remove every namespace, rule, mount and cgroup.
    #[arg(long)]
    pub(crate) tasks: bool,
}

/// What the control plane tells a role; read by the crate that owns the role.
#[derive(Debug, Clone, Args)]
pub(crate) struct RoleArguments {
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    pub(crate) arguments: Vec<OsString>,
}

fn parse_account_id(text: &str) -> Result<String, String> {
    if text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        Ok(text.to_owned())
    } else {
        Err("an account id has twelve digits".to_owned())
    }
}

fn parse_region(text: &str) -> Result<String, String> {
    let valid = (3..=25).contains(&text.len())
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if valid {
        Ok(text.to_owned())
    } else {
        Err("a region looks like us-east-1".to_owned())
    }
}

fn parse_mirror(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((registry, url))
            if !registry.is_empty()
                && (url.starts_with("http://") || url.starts_with("https://")) =>
        {
            Ok((registry.to_owned(), url.to_owned()))
        }
        _ => Err("a mirror looks like docker.io=http://127.0.0.1:5000".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn bad_values_are_refused() {
        for arguments in [
            ["neargate", "up", "--account-id", "123"],
            ["neargate", "up", "--region", "US East"],
            ["neargate", "up", "--listen", "4566"],
            ["neargate", "up", "--registry-mirror", "docker.io"],
            ["neargate", "up", "--cpu-overcommit", "0"],
            ["neargate", "up", "--memory-overcommit", "half"],
            ["neargate", "doctor", "host", "internet"],
        ] {
            assert!(Cli::try_parse_from(arguments).is_err(), "{arguments:?}");
        }
    }
}
