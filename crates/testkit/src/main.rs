//! The program `testkit`: what tests in other languages, the demo and the benchmarks use of this
//! crate.

use std::io::Write as _;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::Context as _;
use clap::{Parser, Subcommand, ValueEnum};
use testkit::catalog::{self, Entry};
use testkit::load::Load;
use testkit::registry::{Access, Options, Registry};
use testkit::{echo, layout};

#[derive(Debug, Parser)]
#[command(about = "Images and a registry for tests")]
struct Arguments {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Serve all images on 127.0.0.1. Writes one JSON line with the address, then serves.
    Registry {
        /// 0 takes a free one.
        #[arg(long, default_value_t = 0)]
        port: u16,
        #[arg(long, value_enum, default_value_t = Auth::None)]
        auth: Auth,
        /// Who may log in.
        #[arg(long, default_value = "user:password", value_name = "NAME:PASSWORD")]
        user: String,
        /// End when standard input does, so that no registry outlives a test.
        #[arg(long)]
        until_stdin_closes: bool,
    },
    /// List the images.
    Images,
    /// Write an image as a folder in the OCI layout.
    Layout { image: String, folder: PathBuf },
    /// Write an image as the archive that `docker load` reads.
    Archive { image: String, file: PathBuf },
    /// Send back what arrives on a port, by TCP and UDP.
    Echo { port: u16 },
    /// Time answers of an echo server. Writes one JSON line, in nanoseconds.
    PingPong {
        server: SocketAddr,
        #[arg(long, default_value_t = 20_000)]
        count: usize,
    },
    /// Ask an HTTP server at a rate, and time the answers from when they were due. Writes one JSON
    /// line, in nanoseconds.
    Load {
        server: SocketAddr,
        path: String,
        #[arg(long)]
        rate: u32,
        #[arg(long, default_value_t = 64)]
        connections: usize,
        #[arg(long, default_value_t = 5)]
        seconds: u64,
    },
    /// Hold connections to a server open, idle. Says `holding`, then waits for standard input to
    /// end.
    Hold { server: SocketAddr, count: usize },
    /// Send datagrams to an echo server until one comes back, and write the time of that in
    /// nanoseconds since 1970. Says `sending` first.
    FirstAnswer {
        server: SocketAddr,
        #[arg(long, default_value_t = 30)]
        seconds: u64,
    },
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Auth {
    /// Everyone may pull everything.
    None,
    /// Every request needs Basic credentials.
    Basic,
    /// A token service; repositories under `private/` need a login.
    Bearer,
}

fn main() -> anyhow::Result<()> {
    match Arguments::parse().verb {
        Verb::Registry {
            port,
            auth,
            user,
            until_stdin_closes,
        } => {
            let (name, password) = user.split_once(':').context("--user wants NAME:PASSWORD")?;
            let credentials = (name.to_owned(), password.to_owned());
            let access = match auth {
                Auth::None => Access::Open,
                Auth::Basic => Access::Basic(credentials),
                Auth::Bearer => Access::Bearer(credentials),
            };
            serve(
                Options {
                    address: SocketAddr::from(([127, 0, 0, 1], port)),
                    access,
                },
                until_stdin_closes,
            )
        }
        Verb::Images => {
            for entry in catalog::all()? {
                say(&format!(
                    "{}:{} {}",
                    entry.repository, entry.tag, entry.packed.manifest.digest
                ))?;
            }
            Ok(())
        }
        Verb::Echo { port } => echo::serve(port),
        Verb::PingPong { server, count } => {
            let spans = echo::ping_pong(server, count.max(1))?;
            let at = |percent: usize| spans[(spans.len() * percent / 100).min(spans.len() - 1)];
            let line = serde_json::json!({ "p50_ns": at(50), "p99_ns": at(99) });
            say(&line.to_string())
        }
        Verb::FirstAnswer { server, seconds } => {
            say("sending")?;
            let at = echo::first_answer(server, Duration::from_secs(seconds))?;
            say(&at.to_string())
        }
        Verb::Load {
            server,
            path,
            rate,
            connections,
            seconds,
        } => load(Load {
            server,
            host: server.to_string(),
            path,
            connections,
            rate,
            duration: Duration::from_secs(seconds),
        }),
        Verb::Hold { server, count } => {
            let streams = (0..count).map(|_| std::net::TcpStream::connect(server));
            let held: Vec<_> = streams.collect::<Result<_, _>>()?;
            say("holding")?;
            std::io::copy(&mut std::io::stdin(), &mut std::io::sink())?;
            drop(held);
            Ok(())
        }
        Verb::Layout { image, folder } => layout::write_oci_layout(&find(&image)?, &folder),
        Verb::Archive { image, file } => layout::write_docker_archive(&find(&image)?, &file),
    }
}

/// Asks as `load` says, and writes what came of it.
fn load(load: Load) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let outcome = runtime.block_on(load.run());
    let spans = &outcome.spans;
    let at = |thousandths: usize| spans.get(spans.len() * thousandths / 1000).copied();
    let line = serde_json::json!({
        "answers": spans.len(),
        "failures": outcome.failures,
        "p50_ns": at(500),
        "p99_ns": at(990),
        "p999_ns": at(999),
    });
    say(&line.to_string())
}

/// Serves until the process is killed, or until standard input ends.
fn serve(options: Options, until_stdin_closes: bool) -> anyhow::Result<()> {
    let registry = Registry::start(options, catalog::all()?)?;
    say(&serde_json::json!({ "address": registry.address().to_string() }).to_string())?;
    if until_stdin_closes {
        std::io::copy(&mut std::io::stdin(), &mut std::io::sink())?;
    } else {
        loop {
            std::thread::park();
        }
    }
    Ok(())
}

fn find(name: &str) -> anyhow::Result<Entry> {
    let (repository, tag) = name.split_once(':').unwrap_or((name, "latest"));
    catalog::all()?
        .into_iter()
        .find(|entry| entry.repository == repository && entry.tag == tag)
        .with_context(|| format!("there is no image {repository}:{tag}; see `testkit images`"))
}

fn say(line: &str) -> anyhow::Result<()> {
    let mut output = std::io::stdout();
    writeln!(output, "{line}")?;
    output.flush()?;
    Ok(())
}
