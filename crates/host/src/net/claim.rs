//! Taking a range of public addresses on this host, and the one setting all instances share.
//!
//! `<run_dir>/ranges/<first address>` holds the id of the instance that owns that range and is locked
//! (flock) while that instance's control plane runs. A range is free when nobody holds its lock and no
//! route or address of the host overlaps it: an instance whose control plane is down is known by
//! its blackhole route. `<run_dir>/lock` serialises taking and giving back.

use std::fs::{File, TryLockError};
use std::io::{self, Read as _, Seek as _, Write as _};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use ipnet::Ipv4Net;

use super::names::{InstanceId, ROUTE_PROTOCOL};
use super::range::PublicRange;
use super::rtnl::{LinkAddress, Route, Target};
use super::{NetError, sysctl};

const OWNER_BYTES_MAX: u64 = 16;
const IP_FORWARD: &str = "ipv4/ip_forward";
/// Where forwarding is read from.
pub(crate) const FORWARDING_PATH: &str = "/proc/sys/net/ipv4/ip_forward";

/// A range of this host, held while this value lives.
#[derive(Debug)]
pub(crate) struct Claim {
    path: PathBuf,
    /// Keeps the lock.
    _file: File,
    range: PublicRange,
}

/// Held while ranges are taken or given back; other instances wait.
#[derive(Debug)]
pub(crate) struct HostLock {
    path: PathBuf,
    _file: File,
}

/// What the host already uses.
#[derive(Debug)]
pub(crate) struct HostUse {
    pub(crate) routes: Vec<Route>,
    pub(crate) addresses: Vec<LinkAddress>,
}

impl HostLock {
    /// Waits for the lock. Blocks the calling thread: others hold it for milliseconds.
    pub(crate) fn acquire(run_dir: &Path) -> Result<Self, NetError> {
        fs_err::create_dir_all(run_dir).map_err(|e| NetError::path("create", run_dir, e))?;
        let path = run_dir.join("lock");
        loop {
            let file = open_or_create(&path)?;
            file.lock().map_err(|e| NetError::path("lock", &path, e))?;
            // The last instance that left may have removed the file in between.
            let held = file
                .metadata()
                .map_err(|e| NetError::path("inspect", &path, e))?;
            match fs_err::metadata(&path) {
                Ok(named) if (named.dev(), named.ino()) == (held.dev(), held.ino()) => {
                    return Ok(Self { path, _file: file });
                }
                Err(e) if e.kind() != io::ErrorKind::NotFound => {
                    return Err(NetError::path("inspect", &path, e));
                }
                _ => {}
            }
        }
    }

    /// Removes the lock file with the last instance.
    pub(crate) fn remove(self) -> Result<(), NetError> {
        remove_if_present(&self.path)
    }
}

impl Claim {
    /// Finds the range this instance owns, or takes a free one.
    pub(crate) fn take(
        run_dir: &Path,
        instance: &InstanceId,
        pool: Ipv4Net,
        host: &HostUse,
    ) -> Result<Self, NetError> {
        if let Some(claim) = Self::find(run_dir, instance)? {
            return Ok(claim);
        }
        let directory = ranges_dir(run_dir);
        fs_err::create_dir_all(&directory).map_err(|e| NetError::path("create", &directory, e))?;
        let count = PublicRange::count(pool)?;
        // Starting at a place of its own gives an instance the same range again after a reboot,
        // in most cases.
        let start = instance.metric() % count;
        for index in (start..count).chain(0..start) {
            let Some(range) = PublicRange::nth(pool, index) else {
                continue;
            };
            if host.overlaps(range.net()) {
                continue;
            }
            let path = directory.join(range.net().network().to_string());
            let mut file = open_or_create(&path)?;
            if !try_lock(&file, &path)? {
                continue;
            }
            let written = file
                .set_len(0)
                .and_then(|()| file.rewind())
                .and_then(|()| writeln!(file, "{instance}"));
            written.map_err(|e| NetError::path("write", &path, e))?;
            return Ok(Self {
                path,
                _file: file,
                range,
            });
        }
        Err(NetError::NoFreeRange { pool })
    }

    /// Finds the range this instance owns.
    pub(crate) fn find(run_dir: &Path, instance: &InstanceId) -> Result<Option<Self>, NetError> {
        for (range, path) in range_files(run_dir)? {
            let mut file = open_or_create(&path)?;
            if owner(&mut file, &path)? != instance.as_str() {
                continue;
            }
            if !try_lock(&file, &path)? {
                return Err(NetError::InstanceBusy {
                    instance: instance.to_string(),
                });
            }
            return Ok(Some(Self {
                path,
                _file: file,
                range,
            }));
        }
        Ok(None)
    }

    pub(crate) fn range(&self) -> PublicRange {
        self.range
    }

    /// Gives the range back.
    pub(crate) fn release(self) -> Result<(), NetError> {
        remove_if_present(&self.path)
    }
}

impl HostUse {
    /// Whether the host already routes (part of) `net` somewhere. Default routes do not count,
    /// neither do the two halves that VPN programs use for one, nor a wider blackhole.
    pub(crate) fn overlaps(&self, net: Ipv4Net) -> bool {
        let meets = |other: &Ipv4Net| other.contains(&net) || net.contains(other);
        let wider_blackhole = |route: &Route| {
            route.target == Target::Blackhole && route.net.prefix_len() < net.prefix_len()
        };
        self.addresses.iter().any(|a| net.contains(&a.address))
            || self
                .routes
                .iter()
                .filter(|route| route.net.prefix_len() > 1 && !wider_blackhole(route))
                .any(|route| meets(&route.net))
    }

    /// The same without the routes that Neargate's instances added.
    pub(crate) fn without_neargate(&self) -> Self {
        let foreign = |route: &&Route| route.protocol != ROUTE_PROTOCOL;
        let routes = self.routes.iter().filter(foreign).copied().collect();
        Self {
            routes,
            addresses: self.addresses.clone(),
        }
    }
}

/// Remembers whether forwarding was on before the first instance came. Call it in the host's
/// namespace with the lock held, before [`forwarding_set`].
pub(crate) fn forwarding_remember(_lock: &HostLock, run_dir: &Path) -> Result<(), NetError> {
    let path = forwarding_file(run_dir);
    if path.exists() {
        return Ok(());
    }
    let before = sysctl::get(IP_FORWARD)?;
    fs_err::write(&path, before).map_err(|e| NetError::path("write", &path, e))
}

/// Whether forwarding was off before the first instance came. Call it in the host's namespace.
pub(crate) fn forwarding_is_ours(run_dir: &Path) -> Result<bool, NetError> {
    let path = forwarding_file(run_dir);
    match fs_err::read_to_string(&path) {
        Ok(before) => Ok(before.trim() == "0"),
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(e) => Err(NetError::path("read", &path, e)),
    }
}

/// Switches on forwarding in the calling thread's namespace.
pub(crate) fn forwarding_set() -> Result<(), NetError> {
    sysctl::set(IP_FORWARD, "1")
}

/// Puts forwarding back to what it was before the first instance came.
pub(crate) fn forwarding_restore(_lock: &HostLock, run_dir: &Path) -> Result<(), NetError> {
    if forwarding_is_ours(run_dir)? {
        sysctl::set(IP_FORWARD, "0")?;
    }
    remove_if_present(&forwarding_file(run_dir))
}

/// The range that an instance owns, whether it holds it now or not.
pub(crate) fn range_of(
    run_dir: &Path,
    instance: &InstanceId,
) -> Result<Option<PublicRange>, NetError> {
    for (range, path) in range_files(run_dir)? {
        let mut file = open_or_create(&path)?;
        if owner(&mut file, &path)? == instance.as_str() {
            return Ok(Some(range));
        }
    }
    Ok(None)
}

/// Whether any instance is left on this host: one whose control plane runs or whose range is
/// still kept from the default route. Claims of instances that vanished are swept away.
pub(crate) fn others_remain(
    _lock: &HostLock,
    run_dir: &Path,
    host: &HostUse,
) -> Result<bool, NetError> {
    let mut remain = false;
    for (range, path) in range_files(run_dir)? {
        let file = open_or_create(&path)?;
        if host.overlaps(range.net()) || !try_lock(&file, &path)? {
            remain = true;
        } else {
            remove_if_present(&path)?;
        }
    }
    if !remain {
        // Left in place when something unexpected is in it.
        let _ = fs_err::remove_dir(ranges_dir(run_dir));
    }
    Ok(remain)
}

fn range_files(run_dir: &Path) -> Result<Vec<(PublicRange, PathBuf)>, NetError> {
    let directory = ranges_dir(run_dir);
    let entries = match fs_err::read_dir(&directory) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(|e| NetError::path("list", &directory, e))?,
    };
    let mut files = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|e| NetError::path("list", &directory, e))?;
        let base = entry
            .file_name()
            .to_str()
            .and_then(|name| name.parse().ok());
        if let Some(range) = base.and_then(PublicRange::at) {
            files.push((range, entry.path()));
        }
    }
    Ok(files)
}

fn ranges_dir(run_dir: &Path) -> PathBuf {
    run_dir.join("ranges")
}

fn forwarding_file(run_dir: &Path) -> PathBuf {
    run_dir.join("ip_forward")
}

fn open_or_create(path: &Path) -> Result<File, NetError> {
    fs_err::OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)
        .map(fs_err::File::into_file)
        .map_err(|e| NetError::path("open", path, e))
}

fn owner(file: &mut File, path: &Path) -> Result<String, NetError> {
    let mut text = String::new();
    file.take(OWNER_BYTES_MAX)
        .read_to_string(&mut text)
        .map_err(|e| NetError::path("read", path, e))?;
    Ok(text.trim().to_owned())
}

fn try_lock(file: &File, path: &Path) -> Result<bool, NetError> {
    match file.try_lock() {
        Ok(()) => Ok(true),
        Err(TryLockError::WouldBlock) => Ok(false),
        Err(TryLockError::Error(e)) => Err(NetError::path("lock", path, e)),
    }
}

fn remove_if_present(path: &Path) -> Result<(), NetError> {
    match fs_err::remove_file(path) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(NetError::path("remove", path, e)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use super::*;

    const POOL: Ipv4Net = Ipv4Net::new_assert(Ipv4Addr::new(198, 18, 0, 0), 20);

    fn id(text: &str) -> InstanceId {
        InstanceId::parse(text).unwrap()
    }

    fn routes(nets: &[&str]) -> HostUse {
        let route = |net: &&str| Route {
            net: net.parse().unwrap(),
            target: Target::Link(2),
            metric: 0,
            protocol: 4,
        };
        HostUse {
            routes: nets.iter().map(route).collect(),
            addresses: vec![],
        }
    }

    #[test]
    fn overlap_ignores_default_routes_only() {
        let net: Ipv4Net = "198.18.4.0/22".parse().unwrap();
        let check = |nets: &[&str], expected: bool| {
            assert_eq!(routes(nets).overlaps(net), expected, "{nets:?}");
        };
        check(
            &["0.0.0.0/0", "128.0.0.0/1", "198.18.0.0/22", "10.0.0.0/8"],
            false,
        );
        check(&["198.18.0.0/15"], true);
        check(&["198.18.5.7/32"], true);
        check(&["198.18.4.0/22"], true);
    }

    #[test]
    fn an_instance_finds_its_range_again_and_others_take_another() {
        let dir = tempfile::tempdir().unwrap();
        let free = routes(&[]);
        let first = Claim::take(dir.path(), &id("0000"), POOL, &free).unwrap();
        let busy = Claim::take(dir.path(), &id("0000"), POOL, &free);
        assert!(matches!(busy, Err(NetError::InstanceBusy { .. })));
        let other = Claim::take(dir.path(), &id("0004"), POOL, &free).unwrap();
        assert_ne!(first.range(), other.range());

        let range = first.range();
        drop(first);
        let again = Claim::take(dir.path(), &id("0000"), POOL, &free).unwrap();
        assert_eq!(again.range(), range);
        again.release().unwrap();
        assert!(Claim::find(dir.path(), &id("0000")).unwrap().is_none());
    }

    #[test]
    fn a_full_pool_is_an_error_and_vanished_instances_are_swept() {
        let dir = tempfile::tempdir().unwrap();
        let free = routes(&[]);
        let held: Vec<Claim> = ["0000", "0001", "0002", "0003"]
            .iter()
            .map(|text| Claim::take(dir.path(), &id(text), POOL, &free).unwrap())
            .collect();
        let full = Claim::take(dir.path(), &id("0005"), POOL, &free);
        assert!(matches!(full, Err(NetError::NoFreeRange { .. })));

        let lock = HostLock::acquire(dir.path()).unwrap();
        assert!(others_remain(&lock, dir.path(), &free).unwrap());
        drop(held);
        assert!(!others_remain(&lock, dir.path(), &free).unwrap());
        lock.remove().unwrap();
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0);
    }
}
