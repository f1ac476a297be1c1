//! One instance on disk: its data directory, its lock, its identity, where it can be reached.
//!
//! Layout of the data directory: `lock`, `instance.json`, `root-keys.json` and `registry-token-key`
//! (0600), `seal.key` (0600: what secrets in `state.db` are sealed with), `certificates/` (the
//! authority that issues them), `endpoint.json` (while and after running), `boot.json`, `state.db`, `logs/`, `images/`,
//! `tasks/`.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use fs_err as fs;
use model::UnixMillis;
use rand::Rng;
use serde::{Deserialize, Serialize};

use crate::CommandError;

/// A data directory that this process owns until it drops it.
#[derive(Debug)]
pub(crate) struct Instance {
    pub(crate) data_dir: PathBuf,
    /// `/run/neargate/<id>`: sockets, namespaces, what does not outlive a reboot.
    pub(crate) run_dir: PathBuf,
    pub(crate) identity: Identity,
    _lock: std::fs::File,
}

/// What stays the same as long as the data directory exists.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Identity {
    /// Four hexadecimal digits; in the name of every link, table, cgroup and directory.
    pub(crate) id: String,
    /// Layout of the data directory.
    pub(crate) format: u32,
}

/// How clients reach a control plane; left behind for `env` and `status`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Endpoint {
    pub(crate) url: String,
    pub(crate) account_id: String,
    pub(crate) region: String,
    pub(crate) pid: u32,
}

/// The boot that this instance last ran in.
#[derive(Debug, Serialize, Deserialize)]
struct Boot {
    id: String,
    /// When the instance first ran in it.
    since: UnixMillis,
}

const FORMAT: u32 = 1;
pub(crate) const RUN_DIR: &str = "/run/neargate";

impl Instance {
    /// Takes the data directory, making it at first use.
    pub(crate) fn open(data_dir: &Path) -> Result<Self, CommandError> {
        let cannot = |error: std::io::Error| {
            CommandError::caused_by(
                format!("cannot use the data directory {}", data_dir.display()),
                &error,
            )
            .hint("choose another one with --data-dir, or check its owner and free space")
        };
        fs::create_dir_all(data_dir).map_err(cannot)?;
        fs::set_permissions(data_dir, std::fs::Permissions::from_mode(0o700)).map_err(cannot)?;
        let data_dir = fs::canonicalize(data_dir).map_err(cannot)?;
        let lock = lock(&data_dir)?;
        let identity = load_or_make_identity(&data_dir)?;
        let run_dir = Path::new(RUN_DIR).join(&identity.id);
        fs::create_dir_all(&run_dir).map_err(cannot)?;
        fs::set_permissions(&run_dir, std::fs::Permissions::from_mode(0o700)).map_err(cannot)?;
        Ok(Self {
            data_dir,
            run_dir,
            identity,
            _lock: lock,
        })
    }

    pub(crate) fn state_path(&self) -> PathBuf {
        self.data_dir.join("state.db")
    }

    /// Since when the host has been up, as far as this instance can tell: tasks made before that
    /// moment cannot run any more.
    pub(crate) fn boot(&self, now: UnixMillis) -> Result<UnixMillis, CommandError> {
        let id = fs::read_to_string("/proc/sys/kernel/random/boot_id").map_err(|error| {
            CommandError::caused_by("cannot tell this boot from others", &error)
        })?;
        let path = self.data_dir.join("boot.json");
        let known = fs::read_to_string(&path).ok();
        let known: Option<Boot> = known.and_then(|text| serde_json::from_str(&text).ok());
        match known {
            Some(boot) if boot.id == id => Ok(boot.since),
            _ => {
                write_json(&path, &Boot { id, since: now }, 0o644)?;
                Ok(now)
            }
        }
    }

    /// Tells `env` and `status` where this control plane is.
    pub(crate) fn publish_endpoint(&self, endpoint: &Endpoint) -> Result<(), CommandError> {
        write_json(&self.data_dir.join("endpoint.json"), endpoint, 0o644)
    }

    /// Removes what `/run` holds of this instance.
    pub(crate) fn remove_run_dir(&self) -> Result<(), CommandError> {
        match fs::remove_dir_all(&self.run_dir) {
            // A control plane that ends takes it away as well.
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                let what = "cannot remove the runtime directory";
                return Err(CommandError::caused_by(what, &error));
            }
            _ => {}
        }
        // The parent goes with the last instance.
        let _ = fs::remove_dir(RUN_DIR);
        Ok(())
    }
}

/// Why tasks of the instance have no user namespaces of their own, if they have none.
pub(crate) fn isolation_warning(identity: &Identity) -> Option<String> {
    let run_dir = Path::new(RUN_DIR).join(&identity.id);
    fs::read_to_string(run_dir.join(agent::ISOLATION_WARNING)).ok()
}

/// What keeps the traffic of the instance's tasks from passing on this host, a sentence each.
pub(crate) fn network_problems(identity: &Identity) -> Vec<String> {
    let run_dir = Path::new(RUN_DIR).join(&identity.id);
    let text = fs::read_to_string(run_dir.join(agent::NETWORK_PROBLEMS)).unwrap_or_default();
    text.lines().map(str::to_owned).collect()
}

/// The endpoint that the last control plane of this data directory published.
pub(crate) fn endpoint(data_dir: &Path) -> Result<Endpoint, CommandError> {
    let path = data_dir.join("endpoint.json");
    let text = fs::read_to_string(&path).map_err(|error| no_instance(data_dir, &error))?;
    serde_json::from_str(&text).map_err(|error| {
        CommandError::caused_by(format!("{} cannot be read", path.display()), &error)
    })
}

/// The identity of a data directory, without taking it.
pub(crate) fn identity(data_dir: &Path) -> Result<Identity, CommandError> {
    let path = data_dir.join("instance.json");
    let text = fs::read_to_string(&path).map_err(|error| no_instance(data_dir, &error))?;
    parse_identity(&path, &text)
}

/// Process id of the control plane that holds the data directory, if one does.
pub(crate) fn holder(data_dir: &Path) -> Option<u32> {
    let file = std::fs::File::open(data_dir.join("lock")).ok()?;
    match rustix::fs::flock(&file, rustix::fs::FlockOperation::NonBlockingLockShared) {
        Ok(()) => None,
        Err(_) => fs::read_to_string(data_dir.join("lock"))
            .ok()?
            .trim()
            .parse()
            .ok(),
    }
}

/// Writes a file so that a crash leaves the old or the new one.
pub(crate) fn write_json<T: Serialize>(
    path: &Path,
    value: &T,
    mode: u32,
) -> Result<(), CommandError> {
    let cannot = |error: &(dyn std::error::Error + 'static)| {
        CommandError::caused_by(format!("cannot write {}", path.display()), error)
    };
    let text = serde_json::to_vec_pretty(value).map_err(|error| cannot(&error))?;
    let temporary = path.with_extension("new");
    let write = || -> std::io::Result<()> {
        use std::io::Write as _;
        use std::os::unix::fs::OpenOptionsExt;
        let mut file = std::fs::OpenOptions::new()
            .create(true)
            .truncate(true)
            .write(true)
            .mode(mode)
            .open(&temporary)?;
        file.write_all(&text)?;
        file.sync_all()?;
        fs::rename(&temporary, path)
    };
    write().map_err(|error| cannot(&error))
}

/// How long a control plane that was killed, or somebody who asks whether there is one, may hold the lock.
const LOCK_PATIENCE: Duration = Duration::from_millis(500);

fn lock(data_dir: &Path) -> Result<std::fs::File, CommandError> {
    use std::io::Write as _;
    let path = data_dir.join("lock");
    let cannot = |error: std::io::Error| {
        CommandError::caused_by(format!("cannot lock {}", path.display()), &error)
    };
    let mut file = std::fs::OpenOptions::new()
        .create(true)
        .truncate(false)
        .read(true)
        .write(true)
        .open(&path)
        .map_err(cannot)?;
    let exclusive = rustix::fs::FlockOperation::NonBlockingLockExclusive;
    let is_taken = || match rustix::fs::flock(&file, exclusive) {
        Err(rustix::io::Errno::WOULDBLOCK) => Ok(true),
        locked => locked.map(|()| false).map_err(|error| cannot(error.into())),
    };
    let asked = Instant::now();
    while is_taken()? {
        if asked.elapsed() < LOCK_PATIENCE {
            std::thread::sleep(LOCK_PATIENCE / 50);
            continue;
        }
        let pid = fs::read_to_string(&path).unwrap_or_default();
        return Err(CommandError::new(format!(
            "the data directory {} is in use by process {}",
            data_dir.display(),
            pid.trim()
        ))
        .hint("stop that instance with `neargate down`, or start another with its own --data-dir and --listen"));
    }
    file.set_len(0).map_err(cannot)?;
    write!(file, "{}", std::process::id()).map_err(cannot)?;
    Ok(file)
}

fn load_or_make_identity(data_dir: &Path) -> Result<Identity, CommandError> {
    let path = data_dir.join("instance.json");
    match fs::read_to_string(&path) {
        Ok(text) => parse_identity(&path, &text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let identity = Identity {
                id: format!("{:04x}", rand::rng().random::<u16>()),
                format: FORMAT,
            };
            write_json(&path, &identity, 0o644)?;
            Ok(identity)
        }
        Err(error) => Err(CommandError::caused_by(
            "cannot read the data directory",
            &error,
        )),
    }
}

fn parse_identity(path: &Path, text: &str) -> Result<Identity, CommandError> {
    let identity: Identity = serde_json::from_str(text).map_err(|error| {
        CommandError::caused_by(format!("{} cannot be read", path.display()), &error)
    })?;
    if identity.format > FORMAT {
        return Err(newer(path));
    }
    Ok(identity)
}

/// The data directory was written by a later version.
pub(crate) fn newer(path: &Path) -> CommandError {
    CommandError::new(format!(
        "{} was written by a newer version of Neargate",
        path.display()
    ))
    .hint("start that version again, or use another --data-dir")
}

fn no_instance(data_dir: &Path, error: &std::io::Error) -> CommandError {
    if error.kind() == std::io::ErrorKind::NotFound {
        CommandError::new(format!("there is no instance in {}", data_dir.display()))
            .hint("start one with `neargate up`, or name its directory with --data-dir")
    } else {
        CommandError::caused_by(format!("cannot read {}", data_dir.display()), error)
    }
}
