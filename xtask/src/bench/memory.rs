//! What the kernel says about processes: memory, processor time, command lines.

use std::path::Path;

use anyhow::Context as _;

/// Proportional set size: private memory, and shared memory divided among those who share it.
pub(crate) fn pss_kib(pid: u32) -> anyhow::Result<f64> {
    let text = fs_err::read_to_string(format!("/proc/{pid}/smaps_rollup"))?;
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix("Pss:"))
        .context("no Pss")?;
    Ok(line.trim().trim_end_matches("kB").trim().parse()?)
}

/// The most memory that a process ever had resident.
pub(crate) fn peak_kib(pid: u32) -> anyhow::Result<f64> {
    let text = fs_err::read_to_string(format!("/proc/{pid}/status"))?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let line = line.context("no VmHWM")?;
    Ok(line.trim().trim_end_matches("kB").trim().parse()?)
}

/// Processor time used so far by a process and its threads, in seconds.
pub(crate) fn cpu_seconds(pid: u32) -> anyhow::Result<f64> {
    /// `USER_HZ`, which the kernel fixes for what it shows to programs.
    const TICKS_PER_SECOND: f64 = 100.0;
    let text = fs_err::read_to_string(format!("/proc/{pid}/stat"))?;
    // The name may hold anything, also parentheses and spaces; the last one ends it.
    let (_, fields) = text.rsplit_once(')').context("no process name")?;
    let fields: Vec<&str> = fields.split_whitespace().collect();
    let ticks = |at: usize| fields.get(at).and_then(|field| field.parse::<f64>().ok());
    let user = ticks(11).context("no user time")?;
    Ok((user + ticks(12).context("no system time")?) / TICKS_PER_SECOND)
}

/// The processes whose command line contains all of `parts`.
pub(crate) fn processes(parts: &[&str]) -> anyhow::Result<Vec<u32>> {
    let mut found = Vec::new();
    for entry in fs_err::read_dir("/proc")? {
        let path = entry?.path();
        let Some(pid) = pid_of(&path) else { continue };
        // A process may end at any moment; then it is not one of those looked for.
        let Ok(line) = std::fs::read(path.join("cmdline")) else {
            continue;
        };
        let line = String::from_utf8_lossy(&line).replace('\0', " ");
        if pid != std::process::id() && parts.iter().all(|part| line.contains(part)) {
            found.push(pid);
        }
    }
    Ok(found)
}

fn pid_of(path: &Path) -> Option<u32> {
    path.file_name()?.to_str()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_process_has_used_memory_and_time() {
        assert!(pss_kib(std::process::id()).expect("memory") > 0.0);
        assert!(cpu_seconds(std::process::id()).expect("time") >= 0.0);
    }
}
