//! Resource limits of a container's processes, cut to what this host may grant.

use nix::sys::resource::{Resource, getrlimit};

use super::launcher::runtime;
use super::spec::{ResourceLimit, StartError};

/// The limits (soft, hard), cut to what this process may grant.
pub(super) fn grantable_limits(
    wanted: &[ResourceLimit],
    warnings: &mut Vec<String>,
) -> Result<Vec<(Resource, u64, u64)>, StartError> {
    let may_raise = rustix::thread::capabilities(None).is_ok_and(|sets| {
        sets.effective
            .contains(rustix::thread::CapabilitySet::SYS_RESOURCE)
    });
    let mut limits = Vec::with_capacity(wanted.len());
    for one in wanted {
        let resource = resource(&one.name).ok_or_else(|| StartError::UnknownLimit {
            name: one.name.clone(),
        })?;
        let (_, current) =
            getrlimit(resource).map_err(|error| runtime("cannot read a resource limit", &error))?;
        let mut most = if may_raise { u64::MAX } else { current };
        if resource == Resource::RLIMIT_NOFILE {
            let text = std::fs::read_to_string("/proc/sys/fs/nr_open").unwrap_or_default();
            most = most.min(text.trim().parse().unwrap_or(u64::MAX));
        }
        let (hard, soft) = (one.hard.min(most), one.soft.min(one.hard).min(most));
        if hard < one.hard || soft < one.soft.min(one.hard) {
            warnings.push(format!(
                "ulimit {} is {soft}:{hard} instead of {}:{}: the host does not grant more",
                one.name, one.soft, one.hard
            ));
        }
        limits.push((resource, soft, hard));
    }
    Ok(limits)
}

/// The kernel's resource for ECS's name of it.
fn resource(name: &str) -> Option<Resource> {
    Some(match name {
        "core" => Resource::RLIMIT_CORE,
        "cpu" => Resource::RLIMIT_CPU,
        "data" => Resource::RLIMIT_DATA,
        "fsize" => Resource::RLIMIT_FSIZE,
        "locks" => Resource::RLIMIT_LOCKS,
        "memlock" => Resource::RLIMIT_MEMLOCK,
        "msgqueue" => Resource::RLIMIT_MSGQUEUE,
        "nice" => Resource::RLIMIT_NICE,
        "nofile" => Resource::RLIMIT_NOFILE,
        "nproc" => Resource::RLIMIT_NPROC,
        "rss" => Resource::RLIMIT_RSS,
        "rtprio" => Resource::RLIMIT_RTPRIO,
        "rttime" => Resource::RLIMIT_RTTIME,
        "sigpending" => Resource::RLIMIT_SIGPENDING,
        "stack" => Resource::RLIMIT_STACK,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_cut_to_what_the_host_grants() {
        let wanted = |name: &str, soft, hard| ResourceLimit {
            name: name.into(),
            soft,
            hard,
        };
        let mut warnings = Vec::new();
        let limits = grantable_limits(&[wanted("core", 0, 0)], &mut warnings).unwrap();
        assert_eq!(limits, [(Resource::RLIMIT_CORE, 0, 0)]);
        assert!(warnings.is_empty());
        let huge = u64::MAX - 1;
        let limits = grantable_limits(&[wanted("nofile", 1024, huge)], &mut warnings).unwrap();
        assert!(limits[0].2 < huge && limits[0].1 == 1024);
        assert_eq!(warnings.len(), 1);
        assert!(grantable_limits(&[wanted("x", 1, 1)], &mut warnings).is_err());
    }
}
