//! The command line of the shim role, written by the control plane and read by the
//! shim of the same release.

use std::ffi::OsString;
use std::path::PathBuf;

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
    /// Template of the task's disk space (`host::storage`); without it that is not limited.
    pub storage: Option<PathBuf>,
}

/// A command line that is not one of a shim.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a shim needs a run directory, a control group and a control group for itself")]
pub struct ArgsError;

impl ShimArgs {
    /// The arguments that follow the name of the role.
    pub fn to_arguments(&self) -> Vec<OsString> {
        let mut arguments = vec![
            self.run_dir.clone().into(),
            self.cgroup.clone().into(),
            self.overhead_cgroup.clone().into(),
        ];
        arguments.extend(self.storage.clone().map(Into::into));
        arguments
    }

    /// Reads what [`ShimArgs::to_arguments`] wrote.
    pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Self, ArgsError> {
        let mut arguments: Vec<OsString> = arguments.into_iter().take(5).collect();
        let storage = if arguments.len() == 4 {
            arguments.pop()
        } else {
            None
        };
        let [run_dir, cgroup, overhead_cgroup] =
            <[OsString; 3]>::try_from(arguments).map_err(|_| ArgsError)?;
        Ok(Self {
            run_dir: run_dir.into(),
            cgroup: cgroup.into_string().map_err(|_| ArgsError)?,
            overhead_cgroup: overhead_cgroup.into_string().map_err(|_| ArgsError)?,
            storage: storage.map(PathBuf::from),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_read_as_written() {
        let mut args = ShimArgs {
            run_dir: "/run/x".into(),
            cgroup: "/n/t".into(),
            overhead_cgroup: "/n/shims".into(),
            storage: None,
        };
        assert_eq!(ShimArgs::parse(args.to_arguments()), Ok(args.clone()));
        args.storage = Some("/data/template".into());
        assert_eq!(ShimArgs::parse(args.to_arguments()), Ok(args.clone()));
        for count in [0, 2] {
            assert!(ShimArgs::parse(args.to_arguments().into_iter().take(count)).is_err());
        }
        assert!(ShimArgs::parse(args.to_arguments().into_iter().cycle()).is_err());
    }
}
