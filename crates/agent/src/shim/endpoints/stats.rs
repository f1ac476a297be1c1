//! Statistics of containers in the form of Docker's `ContainerStats`, from the kernel's counters.
//!
//! Nothing is counted while nobody asks. Rates need two samples: the one before is kept, and
//! replaced at most once a second, so that those who ask often still get rates over some time.

use std::collections::BTreeMap;

use host::cgroup::{CpuStatistics, Group, Hierarchy, IoEntry, Statistics};
use serde_json::{Map, Value, json};

use super::super::protocol::ContainerPhase;
use super::answer::View;
use super::time::{rfc3339, unix_ns};

/// Least time between two samples that rates are counted from, in nanoseconds.
const RATE_NS: u64 = 1_000_000_000;
const NS_PER_SECOND: f64 = 1e9;
/// What Go writes for a time that there was not.
const NEVER: &str = "0001-01-01T00:00:00Z";
/// Nanoseconds of a tick of `/proc/stat`.
const TICK_NS: u64 = 10_000_000;

/// Reads counters, and remembers them.
#[derive(Debug, Default)]
pub(super) struct Sampler {
    hierarchy: Option<Hierarchy>,
    /// By the place of the container: two samples, the older one first.
    kept: BTreeMap<usize, Vec<Sample>>,
}

/// The counters of one container, and of what is around it, at one time.
#[derive(Debug, Clone)]
struct Sample {
    /// Nanoseconds since 1970.
    at: u64,
    statistics: Statistics,
    host: Surroundings,
}

/// What is the same for all containers of a task.
#[derive(Debug, Clone, Default)]
struct Surroundings {
    /// Time that all processors have spent, idle or not, in nanoseconds.
    system_cpu: u64,
    processors: u64,
    interfaces: BTreeMap<String, Interface>,
}

/// The counters of a network interface.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Interface {
    rx: [u64; 4],
    tx: [u64; 4],
}

impl Sampler {
    /// The statistics of the container at this place; null when it does not run.
    pub(super) fn container(&mut self, index: usize, view: View<'_>) -> Value {
        self.read(index, view, &Surroundings::read())
    }

    /// Those of all containers, by their ids.
    pub(super) fn task(&mut self, view: View<'_>) -> Value {
        let host = Surroundings::read();
        let mut all = Map::new();
        for (index, container) in view.metadata.containers.iter().enumerate() {
            all.insert(container.id.clone(), self.read(index, view, &host));
        }
        Value::Object(all)
    }

    fn read(&mut self, index: usize, view: View<'_>, host: &Surroundings) -> Value {
        let (Some(container), Some(state)) = (
            view.metadata.containers.get(index),
            view.state.containers.get(index),
        ) else {
            return Value::Null;
        };
        if state.phase != ContainerPhase::Running {
            self.kept.remove(&index);
            return Value::Null;
        }
        if self.hierarchy.is_none() {
            self.hierarchy = Hierarchy::discover().ok();
        }
        let (Some(hierarchy), Some(path)) = (&self.hierarchy, &state.cgroup) else {
            return Value::Null;
        };
        let statistics = Group::new(hierarchy, path).and_then(|group| group.statistics());
        let Ok(statistics) = statistics else {
            return Value::Null;
        };
        let sample = Sample {
            at: unix_ns(),
            statistics,
            host: host.clone(),
        };
        let kept = self.kept.entry(index).or_default();
        let before = before(kept, sample.at);
        let document = document(&container.id, &container.name, &sample, before);
        keep(kept, sample);
        document
    }
}

impl Surroundings {
    fn read() -> Self {
        let stat = std::fs::read_to_string("/proc/stat").unwrap_or_default();
        let (system_cpu, processors) = processors(&stat);
        let links = std::fs::read_to_string("/proc/net/dev").unwrap_or_default();
        Self {
            system_cpu,
            processors,
            interfaces: interfaces(&links),
        }
    }
}

/// The sample to count rates from: the newest that is old enough, or else the oldest.
fn before(kept: &[Sample], now: u64) -> Option<&Sample> {
    let old_enough = |sample: &&Sample| now.saturating_sub(sample.at) >= RATE_NS;
    kept.iter().rev().find(old_enough).or(kept.first())
}

fn keep(kept: &mut Vec<Sample>, sample: Sample) {
    let is_due = kept
        .last()
        .is_none_or(|last| sample.at.saturating_sub(last.at) >= RATE_NS || sample.at < last.at);
    if is_due {
        if kept.len() == 2 {
            kept.remove(0);
        }
        kept.push(sample);
    }
}

fn document(id: &str, name: &str, sample: &Sample, before: Option<&Sample>) -> Value {
    let statistics = &sample.statistics;
    let mut pids = Map::new();
    for (key, value) in [
        ("current", statistics.pids),
        ("limit", statistics.pids_limit),
    ] {
        pids.extend(value.map(|value| (key.to_owned(), value.into())));
    }
    let mut all = json!({
        "read": rfc3339(sample.at),
        "preread": before.map_or_else(|| NEVER.to_owned(), |before| rfc3339(before.at)),
        "pids_stats": pids,
        "blkio_stats": {
            "io_service_bytes_recursive": io(&statistics.io_bytes),
            "io_serviced_recursive": io(&statistics.io_operations),
            "io_queue_recursive": [],
            "io_service_time_recursive": [],
            "io_wait_time_recursive": [],
            "io_merged_recursive": [],
            "io_time_recursive": [],
            "sectors_recursive": [],
        },
        "num_procs": 0,
        "storage_stats": {},
        "cpu_stats": cpu(&statistics.cpu, Some(&sample.host)),
        "precpu_stats": match before {
            Some(before) => cpu(&before.statistics.cpu, Some(&before.host)),
            None => cpu(&CpuStatistics::default(), None),
        },
        "memory_stats": memory(statistics),
        "name": name,
        "id": id,
        "networks": networks(&sample.host),
    });
    let rates = before.and_then(|before| rates(sample, before));
    if let (Some(all), Some(rates)) = (all.as_object_mut(), rates) {
        all.insert("network_rate_stats".into(), rates);
    }
    all
}

fn cpu(cpu: &CpuStatistics, host: Option<&Surroundings>) -> Value {
    let mut usage = json!({
        "total_usage": cpu.total,
        "usage_in_kernelmode": cpu.kernel,
        "usage_in_usermode": cpu.user,
    });
    if let Some(usage) = usage.as_object_mut().filter(|_| !cpu.per_cpu.is_empty()) {
        usage.insert("percpu_usage".into(), json!(cpu.per_cpu));
    }
    let mut all = json!({
        "cpu_usage": usage,
        "throttling_data": {
            "periods": cpu.periods,
            "throttled_periods": cpu.throttled_periods,
            "throttled_time": cpu.throttled_time,
        },
    });
    if let (Some(all), Some(host)) = (all.as_object_mut(), host) {
        all.insert("system_cpu_usage".into(), host.system_cpu.into());
        all.insert("online_cpus".into(), host.processors.into());
    }
    all
}

fn memory(statistics: &Statistics) -> Value {
    let memory = &statistics.memory;
    let mut all = Map::new();
    for (key, value) in [
        ("usage", memory.usage),
        ("max_usage", memory.max_usage),
        ("failcnt", memory.fail_count.filter(|count| *count > 0)),
        ("limit", Some(memory.limit)),
    ] {
        all.extend(value.map(|value| (key.to_owned(), value.into())));
    }
    all.insert("stats".into(), json!(memory.stats));
    Value::Object(all)
}

fn io(entries: &[IoEntry]) -> Value {
    let entry = |entry: &IoEntry| {
        json!({
            "major": entry.major,
            "minor": entry.minor,
            "op": entry.operation,
            "value": entry.value,
        })
    };
    entries.iter().map(entry).collect()
}

fn networks(host: &Surroundings) -> Value {
    let interface = |interface: &Interface| {
        let [rx_bytes, rx_packets, rx_errors, rx_dropped] = interface.rx;
        let [tx_bytes, tx_packets, tx_errors, tx_dropped] = interface.tx;
        json!({
            "rx_bytes": rx_bytes,
            "rx_packets": rx_packets,
            "rx_errors": rx_errors,
            "rx_dropped": rx_dropped,
            "tx_bytes": tx_bytes,
            "tx_packets": tx_packets,
            "tx_errors": tx_errors,
            "tx_dropped": tx_dropped,
        })
    };
    let named = host.interfaces.iter();
    let named = named.map(|(name, counters)| (name.clone(), interface(counters)));
    Value::Object(named.collect())
}

fn rates(sample: &Sample, before: &Sample) -> Option<Value> {
    let elapsed = sample.at.checked_sub(before.at).filter(|ns| *ns > 0)?;
    let bytes = |host: &Surroundings, side: fn(&Interface) -> u64| -> u64 {
        host.interfaces.values().map(side).sum()
    };
    let rate = |side: fn(&Interface) -> u64| {
        let more = bytes(&sample.host, side).saturating_sub(bytes(&before.host, side));
        #[expect(
            clippy::cast_precision_loss,
            reason = "a rate needs no more digits than a float has"
        )]
        let (more, elapsed) = (more as f64, elapsed as f64);
        more * NS_PER_SECOND / elapsed
    };
    Some(json!({
        "rx_bytes_per_sec": rate(|interface| interface.rx[0]),
        "tx_bytes_per_sec": rate(|interface| interface.tx[0]),
    }))
}

/// All processors' time so far and their number, from `/proc/stat`. The first seven figures count,
/// as for Docker: time that a hypervisor took is not the machine's.
fn processors(text: &str) -> (u64, u64) {
    let mut total = 0;
    let mut count = 0;
    for line in text.lines() {
        let mut parts = line.split_whitespace();
        match parts.next() {
            Some("cpu") => {
                let ticks = parts.take(7).filter_map(|part| part.parse::<u64>().ok());
                total = ticks.sum::<u64>().saturating_mul(TICK_NS);
            }
            Some(name) if name.starts_with("cpu") => count += 1,
            _ => {}
        }
    }
    (total, count)
}

/// The interfaces of `/proc/net/dev` but for the loopback one.
fn interfaces(text: &str) -> BTreeMap<String, Interface> {
    let interface = |line: &str| {
        let (name, counters) = line.split_once(':')?;
        let counters: Vec<u64> = counters
            .split_whitespace()
            .map_while(|part| part.parse().ok())
            .collect();
        let four = |at: usize| counters.get(at..at + 4)?.try_into().ok();
        let name = name.trim();
        let found = Interface {
            rx: four(0)?,
            tx: four(8)?,
        };
        (name != "lo").then(|| (name.to_owned(), found))
    };
    text.lines().filter_map(interface).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample(at: u64, rx: u64) -> Sample {
        let interface = Interface {
            rx: [rx, 1, 0, 0],
            tx: [2 * rx, 1, 0, 0],
        };
        Sample {
            at,
            statistics: Statistics {
                cpu: CpuStatistics {
                    total: at,
                    ..CpuStatistics::default()
                },
                ..Statistics::default()
            },
            host: Surroundings {
                system_cpu: at * 2,
                processors: 2,
                interfaces: BTreeMap::from([("eth0".to_owned(), interface)]),
            },
        }
    }

    #[test]
    fn rates_are_counted_over_a_second_or_more() {
        let mut kept = Vec::new();
        let mut asked = Vec::new();
        for ms in [0_u64, 100, 1_200, 1_300, 2_300, 2_400] {
            let at = ms * 1_000_000;
            asked.push((ms, before(&kept, at).map(|sample| sample.at / 1_000_000)));
            keep(&mut kept, sample(at, 0));
        }
        assert_eq!(
            asked,
            [
                (0, None),
                (100, Some(0)),
                (1_200, Some(0)),
                (1_300, Some(0)),
                (2_300, Some(1_200)),
                (2_400, Some(1_200)),
            ]
        );
    }

    #[test]
    fn the_first_document_has_no_rates_and_the_second_has() {
        let (first, second) = (sample(RATE_NS, 10), sample(3 * RATE_NS, 30));
        let document_one = document("id", "web", &first, None);
        assert_eq!(document_one["preread"], NEVER);
        assert_eq!(document_one["precpu_stats"]["cpu_usage"]["total_usage"], 0);
        assert!(document_one["precpu_stats"]["system_cpu_usage"].is_null());
        assert!(document_one.get("network_rate_stats").is_none());
        let document_two = document("id", "web", &second, Some(&first));
        assert_eq!(document_two["precpu_stats"], document_one["cpu_stats"]);
        assert_eq!(document_two["network_rate_stats"]["rx_bytes_per_sec"], 10.0);
        assert_eq!(document_two["network_rate_stats"]["tx_bytes_per_sec"], 20.0);
        assert_eq!(document_two["networks"]["eth0"]["tx_bytes"], 60);
    }

    #[test]
    fn files_of_the_kernel_are_read() {
        let stat = "cpu  1 2 3 4 5 6 7 8 9 10\ncpu0 1 2\ncpu1 3 4\nintr 5\n";
        assert_eq!(processors(stat), (28 * TICK_NS, 2));
        assert_eq!(processors(""), (0, 0));
        let links = "Inter-|   Receive\n face |bytes\n    lo: 1 2 3 4 0 0 0 0 5 6 7 8 0 0 0 0\n  \
                     eth0: 10 20 30 40 0 0 0 0 50 60 70 80 0 0 0 0\nbad: 1 2\n";
        let found = interfaces(links);
        assert_eq!(found.len(), 1);
        assert_eq!(
            found["eth0"],
            Interface {
                rx: [10, 20, 30, 40],
                tx: [50, 60, 70, 80]
            }
        );
    }
}
