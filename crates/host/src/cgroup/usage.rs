//! Reads what a control group has used, from version 1 and version 2 files.

use std::path::Path;

use super::{CgroupError, Group, Version, failed, is_gone};

/// What a group has used so far; a figure whose controller is missing is `None`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Usage {
    /// CPU time, in nanoseconds.
    pub cpu_ns: Option<u64>,
    /// Memory in use, page cache included, in bytes.
    pub memory: Option<u64>,
    /// Part of `memory` that the kernel can drop at once (inactive file pages), in bytes.
    pub memory_inactive_file: Option<u64>,
    /// Processes and threads.
    pub pids: Option<u64>,
    /// Processes killed because memory ran out.
    pub oom_kills: u64,
}

pub(super) fn read(group: &Group) -> Result<Usage, CgroupError> {
    let usage = match group.hierarchy.version() {
        Version::V1 => Usage {
            cpu_ns: number(group, "cpuacct", "cpuacct.usage")?,
            memory: number(group, "memory", "memory.usage_in_bytes")?,
            memory_inactive_file: entry(group, "memory", "memory.stat", "total_inactive_file")?,
            pids: number(group, "pids", "pids.current")?,
            oom_kills: oom_kills(group),
        },
        Version::V2 => Usage {
            cpu_ns: entry(group, "cpu", "cpu.stat", "usage_usec")?
                .map(|us| us.saturating_mul(1000)),
            memory: number(group, "memory", "memory.current")?,
            memory_inactive_file: entry(group, "memory", "memory.stat", "inactive_file")?,
            pids: number(group, "pids", "pids.current")?,
            oom_kills: oom_kills(group),
        },
    };
    Ok(usage)
}

pub(super) fn oom_kills(group: &Group) -> u64 {
    let file = match group.hierarchy.version() {
        Version::V1 => "memory.oom_control",
        Version::V2 => "memory.events",
    };
    entry(group, "memory", file, "oom_kill")
        .ok()
        .flatten()
        .unwrap_or(0)
}

pub(super) fn number(
    group: &Group,
    controller: &str,
    file: &str,
) -> Result<Option<u64>, CgroupError> {
    Ok(text(group, controller, file)?.and_then(|text| text.trim().parse().ok()))
}

fn entry(
    group: &Group,
    controller: &str,
    file: &str,
    key: &str,
) -> Result<Option<u64>, CgroupError> {
    Ok(text(group, controller, file)?.and_then(|text| find_entry(&text, key)))
}

/// The number after `key` in a file of "key number" lines.
fn find_entry(text: &str, key: &str) -> Option<u64> {
    text.lines().find_map(|line| {
        let (name, value) = line.split_once(' ')?;
        if name == key {
            value.trim().parse().ok()
        } else {
            None
        }
    })
}

pub(super) fn text(
    group: &Group,
    controller: &str,
    file: &str,
) -> Result<Option<String>, CgroupError> {
    let Some(directory) = group.directory(controller) else {
        return Ok(None);
    };
    let path: &Path = &directory.join(file);
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if is_gone(&error) => Ok(None),
        Err(error) => Err(failed("read", path, error)),
    }
}

#[cfg(test)]
mod tests {
    use super::find_entry;

    #[test]
    fn entries_are_found_by_their_whole_name() {
        let text = "oom_kill_disable 0\nunder_oom 0\noom_kill 3\nbroken\nother x\n";
        assert_eq!(find_entry(text, "oom_kill"), Some(3));
        assert_eq!(find_entry(text, "oom"), None);
        assert_eq!(find_entry(text, "other"), None);
    }
}
