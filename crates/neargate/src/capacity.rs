//! How much of this host tasks may have together, from what it has and what the command line says.

use fs_err as fs;
use launch::Capacity;

use crate::CommandError;
use crate::cli::Overcommit;

/// CPU units of one processor.
const CPU_UNITS: u64 = 1024;

/// Reads what the host has; it is not asked again while the control plane runs.
pub(crate) fn of_host(overcommit: Overcommit) -> Result<Capacity, CommandError> {
    let failed = |error: &(dyn std::error::Error + 'static)| {
        CommandError::caused_by("cannot tell what this host has", error)
    };
    let cpus = std::thread::available_parallelism().map_err(|error| failed(&error))?;
    let text = fs::read_to_string("/proc/meminfo").map_err(|error| failed(&error))?;
    let memory_mib = memory_mib(&text)
        .ok_or_else(|| CommandError::new("/proc/meminfo does not tell this host's memory"))?;
    let cpus = u64::try_from(cpus.get()).unwrap_or(u64::MAX);
    Ok(Capacity {
        cpu_units: cpus
            .saturating_mul(CPU_UNITS)
            .saturating_mul(overcommit.cpu_overcommit.into()),
        memory_mib: memory_mib.saturating_mul(overcommit.memory_overcommit.into()),
    })
}

/// `MemTotal`, which is given in KiB.
fn memory_mib(text: &str) -> Option<u64> {
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix("MemTotal:"))?;
    let kib: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kib / 1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_is_read_as_the_kernel_writes_it() {
        let check = |text: &str, expected| assert_eq!(memory_mib(text), expected, "{text:?}");
        check(
            "MemTotal:       16384000 kB\nMemFree:  1 kB\n",
            Some(16_000),
        );
        check("MemFree:  1 kB\n", None);
        check("MemTotal: many\n", None);
        check("", None);
    }
}
