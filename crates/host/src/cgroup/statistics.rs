//! Reads all counters of a control group at once, in the words of version 1 on both versions.
//!
//! [`super::Usage`] has the few figures that the control plane looks at all the time; this has what
//! container runtimes tell those who ask for "stats".

use std::collections::BTreeMap;

use super::usage::{number, text};
use super::{CgroupError, Group, Version};

/// What version 1 reports as the limit of a group that has none, in bytes.
pub const UNLIMITED: u64 = 9_223_372_036_854_771_712;
/// Nanoseconds of a tick of `cpuacct.stat`, whose hundredths of a second are part of the ABI.
const TICK_NS: u64 = 10_000_000;

/// The counters of a group and of those below it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Statistics {
    pub cpu: CpuStatistics,
    pub memory: MemoryStatistics,
    /// Bytes, and operations, by device.
    pub io_bytes: Vec<IoEntry>,
    pub io_operations: Vec<IoEntry>,
    /// Processes and threads, and how many there may be.
    pub pids: Option<u64>,
    pub pids_limit: Option<u64>,
}

/// Times in nanoseconds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CpuStatistics {
    pub total: u64,
    pub user: u64,
    pub kernel: u64,
    /// One entry for each processor; empty on version 2, which does not count them apart.
    pub per_cpu: Vec<u64>,
    pub periods: u64,
    pub throttled_periods: u64,
    pub throttled_time: u64,
}

/// In bytes, but for the events among `stats`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MemoryStatistics {
    pub usage: Option<u64>,
    /// Not known on version 2 before Linux 5.19.
    pub max_usage: Option<u64>,
    /// [`UNLIMITED`] when the group has no limit of its own.
    pub limit: u64,
    pub fail_count: Option<u64>,
    /// The lines of `memory.stat`.
    pub stats: BTreeMap<String, u64>,
}

/// One figure of one device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IoEntry {
    pub major: u64,
    pub minor: u64,
    /// `Read`, `Write`, `Sync`, `Async`, `Discard` or `Total`.
    pub operation: String,
    pub value: u64,
}

pub(super) fn read(group: &Group) -> Result<Statistics, CgroupError> {
    match group.hierarchy.version() {
        Version::V1 => read_v1(group),
        Version::V2 => read_v2(group),
    }
}

fn read_v1(group: &Group) -> Result<Statistics, CgroupError> {
    let table = |controller: &str, file: &str| {
        text(group, controller, file).map(|text| pairs(&text.unwrap_or_default()))
    };
    let times = table("cpuacct", "cpuacct.stat")?;
    let throttling = table("cpu", "cpu.stat")?;
    let per_cpu = text(group, "cpuacct", "cpuacct.usage_percpu")?.unwrap_or_default();
    let io = |file: &str| text(group, "blkio", file).map(|text| io_v1(&text.unwrap_or_default()));
    Ok(Statistics {
        cpu: CpuStatistics {
            total: number(group, "cpuacct", "cpuacct.usage")?.unwrap_or(0),
            user: of(&times, "user").saturating_mul(TICK_NS),
            kernel: of(&times, "system").saturating_mul(TICK_NS),
            per_cpu: per_cpu
                .split_whitespace()
                .filter_map(|part| part.parse().ok())
                .collect(),
            periods: of(&throttling, "nr_periods"),
            throttled_periods: of(&throttling, "nr_throttled"),
            throttled_time: of(&throttling, "throttled_time"),
        },
        memory: MemoryStatistics {
            usage: number(group, "memory", "memory.usage_in_bytes")?,
            max_usage: number(group, "memory", "memory.max_usage_in_bytes")?,
            limit: number(group, "memory", "memory.limit_in_bytes")?.unwrap_or(UNLIMITED),
            fail_count: number(group, "memory", "memory.failcnt")?,
            stats: table("memory", "memory.stat")?,
        },
        io_bytes: io("blkio.throttle.io_service_bytes_recursive")?,
        io_operations: io("blkio.throttle.io_serviced_recursive")?,
        pids: number(group, "pids", "pids.current")?,
        pids_limit: number(group, "pids", "pids.max")?,
    })
}

fn read_v2(group: &Group) -> Result<Statistics, CgroupError> {
    let table = |controller: &str, file: &str| {
        text(group, controller, file).map(|text| pairs(&text.unwrap_or_default()))
    };
    let times = table("cpu", "cpu.stat")?;
    let time = |key: &str| of(&times, key).saturating_mul(1000);
    let events = table("memory", "memory.events")?;
    let io = text(group, "io", "io.stat")?.unwrap_or_default();
    Ok(Statistics {
        cpu: CpuStatistics {
            total: time("usage_usec"),
            user: time("user_usec"),
            kernel: time("system_usec"),
            per_cpu: Vec::new(),
            periods: of(&times, "nr_periods"),
            throttled_periods: of(&times, "nr_throttled"),
            throttled_time: time("throttled_usec"),
        },
        memory: MemoryStatistics {
            usage: number(group, "memory", "memory.current")?,
            max_usage: number(group, "memory", "memory.peak")?,
            limit: number(group, "memory", "memory.max")?.unwrap_or(UNLIMITED),
            fail_count: events.get("max").copied(),
            stats: table("memory", "memory.stat")?,
        },
        io_bytes: io_v2(
            &io,
            &[
                ("rbytes", "Read"),
                ("wbytes", "Write"),
                ("dbytes", "Discard"),
            ],
        ),
        io_operations: io_v2(
            &io,
            &[("rios", "Read"), ("wios", "Write"), ("dios", "Discard")],
        ),
        pids: number(group, "pids", "pids.current")?,
        pids_limit: number(group, "pids", "pids.max")?,
    })
}

/// The "key number" lines of a file.
fn pairs(text: &str) -> BTreeMap<String, u64> {
    let pair = |line: &str| {
        let (key, value) = line.split_once(' ')?;
        Some((key.to_owned(), value.trim().parse().ok()?))
    };
    text.lines().filter_map(pair).collect()
}

fn of(pairs: &BTreeMap<String, u64>, key: &str) -> u64 {
    pairs.get(key).copied().unwrap_or(0)
}

/// Lines of the form `259:0 Read 4096`; the last one is a sum over all devices.
fn io_v1(text: &str) -> Vec<IoEntry> {
    let entry = |line: &str| {
        let mut parts = line.split_whitespace();
        let (major, minor) = parts.next()?.split_once(':')?;
        Some(IoEntry {
            major: major.parse().ok()?,
            minor: minor.parse().ok()?,
            operation: parts.next()?.to_owned(),
            value: parts.next()?.parse().ok()?,
        })
    };
    text.lines().filter_map(entry).collect()
}

/// Lines of the form `259:0 rbytes=4096 wbytes=0 rios=1 …`.
fn io_v2(text: &str, wanted: &[(&str, &str)]) -> Vec<IoEntry> {
    let mut entries = Vec::new();
    for line in text.lines() {
        let mut parts = line.split_whitespace();
        let device = parts.next().and_then(|device| device.split_once(':'));
        let numbers = device.map(|(major, minor)| (major.parse(), minor.parse()));
        let Some((Ok(major), Ok(minor))) = numbers else {
            continue;
        };
        let fields: BTreeMap<&str, &str> = parts.filter_map(|part| part.split_once('=')).collect();
        for (key, operation) in wanted {
            let value = fields.get(key).and_then(|value| value.parse().ok());
            entries.extend(value.map(|value| IoEntry {
                major,
                minor,
                operation: (*operation).to_owned(),
                value,
            }));
        }
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(operation: &str, value: u64) -> IoEntry {
        IoEntry {
            major: 259,
            minor: 1,
            operation: operation.into(),
            value,
        }
    }

    #[test]
    fn both_forms_of_io_counters_are_read() {
        assert_eq!(
            io_v1("259:1 Read 4096\n259:1 Total 8192\nTotal 8192\njunk\n"),
            [entry("Read", 4096), entry("Total", 8192)]
        );
        let text = "259:1 rbytes=1 wbytes=2 rios=3 wios=4 dbytes=5 dios=6\n8:0\nx:y rbytes=1\n";
        assert_eq!(
            io_v2(text, &[("rbytes", "Read"), ("dios", "Discard")]),
            [entry("Read", 1), entry("Discard", 6)]
        );
    }

    #[test]
    fn lines_that_are_no_counters_are_left_out() {
        let found = pairs("cache 12\nhierarchical_memory_limit 9223372036854771712\nx\ny z\n");
        assert_eq!(found.len(), 2);
        assert_eq!(of(&found, "hierarchical_memory_limit"), UNLIMITED);
        assert_eq!(of(&found, "missing"), 0);
    }
}
