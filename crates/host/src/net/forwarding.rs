//! Forwarding of IPv6 in the host's namespace, switched on while a VPC has a way out for it.
//!
//! A host that forwards takes no more router advertisements, unless it is told to: its own way out
//! would end some time after forwarding was switched on. So links that take them are told to go on
//! (`accept_ra` 2). `<run_dir>/ipv6_forwarding` remembers what was set before the first instance
//! came; with the last one it is put back. Before it is switched on, a table sees to it that only
//! what is for tasks is forwarded ([`super::nft::ipv6_guard`]).

use std::io;
use std::path::{Path, PathBuf};

use super::claim::HostLock;
use super::{NetError, sysctl};

const ALL: &str = "ipv6/conf/all/forwarding";
/// Where every link has its settings.
const LINKS: &str = "/proc/sys/net/ipv6/conf";
const RECORD_BYTES_MAX: u64 = 1 << 20;

/// Whether packets of IPv6 are forwarded in the calling thread's namespace.
pub(super) fn is_on() -> Result<bool, NetError> {
    Ok(sysctl::get(ALL)? != "0")
}

/// Whether it is on because of instances of this host.
pub(super) fn is_ours(run_dir: &Path) -> bool {
    record(run_dir).exists()
}

/// Switches it on and remembers how it was. Call it in the host's namespace with the lock held.
pub(super) fn enable(_lock: &HostLock, run_dir: &Path) -> Result<(), NetError> {
    let listening = listening()?;
    let path = record(run_dir);
    if !path.exists() && !is_on()? {
        fs_err::write(&path, listening.join("\n"))
            .map_err(|e| NetError::path("write", &path, e))?;
    }
    for link in listening {
        sysctl::set(&accept_ra(&link), "2")?;
    }
    sysctl::set(ALL, "1")
}

/// Puts back what was there before the first instance came.
pub(super) fn restore(_lock: &HostLock, run_dir: &Path) -> Result<(), NetError> {
    let path = record(run_dir);
    let text = match fs_err::metadata(&path) {
        Ok(found) if found.len() <= RECORD_BYTES_MAX => {
            fs_err::read_to_string(&path).map_err(|e| NetError::path("read", &path, e))?
        }
        Ok(_) => String::new(),
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(e) => return Err(NetError::path("inspect", &path, e)),
    };
    sysctl::set_if_present(ALL, "0")?;
    for link in text.lines().filter(|link| is_link(link)) {
        // One that is gone needs nothing.
        if sysctl::get(&accept_ra(link)).is_ok_and(|value| value == "2") {
            sysctl::set(&accept_ra(link), "1")?;
        }
    }
    fs_err::remove_file(&path).map_err(|e| NetError::path("remove", &path, e))
}

/// The links that take advertisements as long as the host does not forward.
fn listening() -> Result<Vec<String>, NetError> {
    let failed = |e: io::Error| NetError::path("list", LINKS, e);
    let mut links = Vec::new();
    for entry in fs_err::read_dir(LINKS).map_err(failed)? {
        let name = entry.map_err(failed)?.file_name();
        let Some(link) = name.to_str().filter(|link| is_link(link)) else {
            continue;
        };
        // It may have gone since it was listed.
        if sysctl::get(&accept_ra(link)).is_ok_and(|value| value == "1") {
            links.push(link.to_owned());
        }
    }
    Ok(links)
}

fn is_link(name: &str) -> bool {
    !name.is_empty() && !name.contains('/') && !matches!(name, "." | ".." | "all")
}

fn accept_ra(link: &str) -> String {
    format!("ipv6/conf/{link}/accept_ra")
}

fn record(run_dir: &Path) -> PathBuf {
    run_dir.join("ipv6_forwarding")
}
