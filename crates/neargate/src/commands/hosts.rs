//! `neargate hosts`: makes the registry's name on AWS work for clients on this machine, and takes
//! it back.

use std::net::SocketAddrV4;
use std::path::Path;
use std::time::{Duration, Instant};

use model::arn::Scope;
use registry::names::aws_host;

use crate::CommandError;
use crate::cli::{Hosts, HostsName};
use crate::hosts::authority::Authority;
use crate::hosts::places::Entry;
use crate::hosts::probe;
use crate::hosts::record::{Held, Name};
use crate::hosts::{address, mark};
use crate::say::say;
use crate::{instance, preflight};

/// How long a running control plane may take to answer under a new name.
const ANSWER_MAX: Duration = Duration::from_secs(10);

pub(crate) fn run(arguments: &Hosts) -> Result<(), CommandError> {
    preflight::root()?;
    match arguments {
        Hosts::Install(name) => install(name),
        Hosts::Uninstall(name) => uninstall(name),
    }
}

fn install(arguments: &HostsName) -> Result<(), CommandError> {
    let data_dir = &arguments.instance.data_dir;
    let identity = instance::identity(data_dir)?;
    let name = name(arguments)?;
    let mut held = Held::take(data_dir)?;
    let authority = Authority::load_or_make(data_dir, &identity)?;
    let address = address(&identity);
    let pem = &authority.certificate_pem;
    // With other names installed it is answered already, for them alone.
    let mut known = held.record.names.iter();
    let is_served = known.any(|known| probe::answers(address, &known.host, pem));
    if !is_served && !probe::is_free(address) {
        return Err(taken(address));
    }
    let mark = mark(&identity);
    let entry = Entry {
        name: &name,
        address: *address.ip(),
        mark: &mark,
        certificate_pem: pem,
    };
    entry.install(&mut held)?;
    drop(held);
    say!("{} is this instance's registry now", name.host);
    if let Ok(own) = instance::endpoint(data_dir) {
        let own = aws_host(&Scope {
            account_id: own.account_id,
            region: own.region,
        });
        if own != name.host {
            say!("but new repositories are made in {own} now");
        }
    }
    if instance::holder(data_dir).is_none() {
        say!("it answers once `neargate up` runs");
        return Ok(());
    }
    wait_for_answer(&name.host, || probe::answers(address, &name.host, pem))?;
    if name.root == Path::new("/") && !probe::leads_to(&name.host, address) {
        return Err(CommandError::new(format!(
            "this host does not find {} at {} although its line is in /etc/hosts",
            name.host,
            address.ip()
        ))
        .hint("`hosts:` in /etc/nsswitch.conf should begin with `files`"));
    }
    Ok(())
}

fn uninstall(arguments: &HostsName) -> Result<(), CommandError> {
    let data_dir = &arguments.instance.data_dir;
    let identity = instance::identity(data_dir)?;
    let name = name(arguments)?;
    let mut held = Held::take(data_dir)?;
    let was_installed = held.record.names.contains(&name);
    let authority = Authority::load_or_make(data_dir, &identity)?;
    let mark = mark(&identity);
    let entry = Entry {
        name: &name,
        address: *address(&identity).ip(),
        mark: &mark,
        certificate_pem: &authority.certificate_pem,
    };
    for path in entry.uninstall(&mut held)? {
        say!("{} was left: it is not of this instance", path.display());
    }
    if was_installed {
        say!("{} is AWS's registry again", name.host);
    } else {
        say!("{} was not installed", name.host);
    }
    Ok(())
}

/// The name that is meant: of the instance's own account and region unless told otherwise.
fn name(arguments: &HostsName) -> Result<Name, CommandError> {
    let data_dir = &arguments.instance.data_dir;
    let scope = match (&arguments.account, &arguments.region) {
        (Some(account_id), Some(region)) => Scope {
            account_id: account_id.clone(),
            region: region.clone(),
        },
        (account, region) => {
            let own = instance::endpoint(data_dir)?;
            Scope {
                account_id: account.clone().unwrap_or(own.account_id),
                region: region.clone().unwrap_or(own.region),
            }
        }
    };
    Ok(Name {
        host: aws_host(&scope),
        root: arguments.root.clone(),
    })
}

fn taken(address: SocketAddrV4) -> CommandError {
    let port = address.port();
    let what = format!("port {port} is taken, and the registry needs it");
    CommandError::new(what).hint(format!(
        "find who has it with `ss -ltnp 'sport = {port}'`, and let it listen on an address of its own \
         instead of on all; the registry needs {}",
        address.ip()
    ))
}

fn wait_for_answer(host: &str, answers: impl Fn() -> bool) -> Result<(), CommandError> {
    let deadline = Instant::now() + ANSWER_MAX;
    while !answers() {
        if Instant::now() > deadline {
            let what = format!("the control plane does not answer under {host}");
            return Err(CommandError::new(what).hint("look at its log"));
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    Ok(())
}
