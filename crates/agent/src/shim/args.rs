//! The command line of the shim role, written by the control plane and read by the
//! shim of the same release.

use std::ffi::OsString;
use std::path::PathBuf;

use host::shim_process::IdRange;

/// What a shim is started with, before it has a task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShimArgs {
    /// An existing directory on a tmpfs, for the socket, the state file and the
    /// bundles of the containers. Removed by the control plane after the release.
    pub run_dir: PathBuf,
    /// Path of the task's control group, for example `/neargate-1f/0a1b2c`. Its parent
    /// is made when it is not there.
    pub cgroup: String,
    /// Path of the control group for the shim itself, `/neargate-1f/shims` for example:
    /// apart from that of the task, so that the shim does not count against its limits.
    pub overhead_cgroup: String,
    /// The directory that has the layers of all images.
    pub images: PathBuf,
    /// The ids of the host that the ids of the task's users shall be; without them, root
    /// inside is the host's root.
    pub ids: Option<IdRange>,
    /// Template of the task's disk space (`host::storage`); without it that is not limited.
    pub storage: Option<PathBuf>,
}

/// Stands for what is not given.
const NONE: &str = "-";

/// A command line that is not one of a shim.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "a shim needs a run directory, a control group, one for itself, the images, its ids and a template"
)]
pub struct ArgsError;

impl ShimArgs {
    /// The arguments that follow the name of the role.
    pub fn to_arguments(&self) -> Vec<OsString> {
        vec![
            self.run_dir.clone().into(),
            self.cgroup.clone().into(),
            self.overhead_cgroup.clone().into(),
            self.images.clone().into(),
            self.ids
                .map_or_else(|| NONE.to_owned(), |ids| ids.number().to_string())
                .into(),
            self.storage.clone().map_or_else(|| NONE.into(), Into::into),
        ]
    }

    /// Reads what [`ShimArgs::to_arguments`] wrote.
    pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Self, ArgsError> {
        let arguments: Vec<OsString> = arguments.into_iter().take(7).collect();
        let [run_dir, cgroup, overhead_cgroup, images, ids, storage] =
            <[OsString; 6]>::try_from(arguments).map_err(|_| ArgsError)?;
        let ids = match ids.to_str().ok_or(ArgsError)? {
            NONE => None,
            number => Some(IdRange::parse(number).ok_or(ArgsError)?),
        };
        Ok(Self {
            run_dir: run_dir.into(),
            cgroup: cgroup.into_string().map_err(|_| ArgsError)?,
            overhead_cgroup: overhead_cgroup.into_string().map_err(|_| ArgsError)?,
            images: images.into(),
            ids,
            storage: (storage != NONE).then(|| storage.into()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_read_as_written() {
        let args = |ids, storage: Option<&str>| ShimArgs {
            run_dir: "/run/x".into(),
            cgroup: "/n/t".into(),
            overhead_cgroup: "/n/shims".into(),
            images: "/images".into(),
            ids,
            storage: storage.map(Into::into),
        };
        for ids in [None, IdRange::slot(7)] {
            for storage in [None, Some("/data/template")] {
                let args = args(ids, storage);
                assert_eq!(ShimArgs::parse(args.to_arguments()), Ok(args));
            }
        }
        let args = args(None, None);
        for count in [0, 5] {
            assert!(ShimArgs::parse(args.to_arguments().into_iter().take(count)).is_err());
        }
        assert!(ShimArgs::parse(args.to_arguments().into_iter().cycle()).is_err());
    }
}
