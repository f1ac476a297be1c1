//! Snapshots as Prometheus reads them: the text format, version 0.0.4.

use std::fmt::Write as _;

use super::{HistogramSnapshot, MetricsSnapshot};

/// Where the exposed histogram's buckets end, in microseconds.
const BOUNDS: [u64; 14] = [
    500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000,
    2_500_000, 10_000_000, 60_000_000,
];

/// The numbers that go up and down.
const GAUGES: [&str; 3] = ["active_connections", "healthy_hosts", "unhealthy_hosts"];

/// The metrics of load balancers, and of their target groups.
pub fn render(snapshots: &[MetricsSnapshot]) -> String {
    let balancers: Vec<Series<'_>> = snapshots
        .iter()
        .map(|snapshot| Series {
            labels: format!("load_balancer=\"{}\"", escaped(&snapshot.path)),
            numbers: snapshot.numbers.numbers(),
            response_time: &snapshot.numbers.target_response_time,
        })
        .collect();
    let groups: Vec<Series<'_>> = snapshots
        .iter()
        .flat_map(|snapshot| snapshot.groups.iter().map(move |group| (snapshot, group)))
        .map(|(snapshot, group)| Series {
            labels: format!(
                "load_balancer=\"{}\",target_group=\"{}\"",
                escaped(&snapshot.path),
                escaped(group.target_group_id.as_str())
            ),
            numbers: group.numbers.numbers(),
            response_time: &group.numbers.target_response_time,
        })
        .collect();
    let mut text = String::new();
    family(&mut text, "neargate_load_balancer", &balancers);
    family(&mut text, "neargate_target_group", &groups);
    text
}

/// The numbers of one load balancer or target group.
struct Series<'a> {
    labels: String,
    numbers: Vec<(&'static str, u64)>,
    response_time: &'a HistogramSnapshot,
}

/// Every metric is given whole, as the format wants it: its type, then all who have it.
fn family(text: &mut String, prefix: &str, series: &[Series<'_>]) {
    let Some(first) = series.first() else { return };
    for (index, (name, _)) in first.numbers.iter().enumerate() {
        let is_gauge = GAUGES.contains(name);
        let (kind, suffix) = if is_gauge {
            ("gauge", "")
        } else {
            ("counter", "_total")
        };
        line(text, format_args!("# TYPE {prefix}_{name}{suffix} {kind}"));
        for one in series {
            let (labels, value) = (&one.labels, one.numbers.get(index).map_or(0, |pair| pair.1));
            line(
                text,
                format_args!("{prefix}_{name}{suffix}{{{labels}}} {value}"),
            );
        }
    }
    let name = format!("{prefix}_target_response_time_seconds");
    line(text, format_args!("# TYPE {name} histogram"));
    for one in series {
        histogram(text, &name, one);
    }
}

fn histogram(text: &mut String, name: &str, series: &Series<'_>) {
    let (labels, times) = (&series.labels, series.response_time);
    for bound in BOUNDS {
        let (end, count) = (seconds(bound), times.count_up_to(bound));
        line(
            text,
            format_args!("{name}_bucket{{{labels},le=\"{end}\"}} {count}"),
        );
    }
    let (sum, count) = (seconds(times.sum_micros), times.count());
    line(
        text,
        format_args!("{name}_bucket{{{labels},le=\"+Inf\"}} {count}"),
    );
    line(text, format_args!("{name}_sum{{{labels}}} {sum}"));
    line(text, format_args!("{name}_count{{{labels}}} {count}"));
}

/// Microseconds as a decimal number of seconds.
fn seconds(micros: u64) -> String {
    let text = format!("{}.{:06}", micros / 1_000_000, micros % 1_000_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn line(text: &mut String, line: std::fmt::Arguments<'_>) {
    // Writing to a string does not fail.
    let _ = writeln!(text, "{line}");
}

fn escaped(value: &str) -> String {
    value
        .replace('\\', "\\\\")
        .replace('"', "\\\"")
        .replace('\n', "\\n")
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use model::{LoadBalancerId, TargetGroupId};

    use super::*;
    use crate::metrics::Metrics;

    #[test]
    fn it_is_what_prometheus_reads() {
        let metrics = Metrics::new();
        let group = metrics.group(&TargetGroupId::from_random(1));
        metrics.balancer.active_connections.add(3);
        metrics.balancer.active_connections.take(1);
        metrics.target_chosen(&group);
        metrics.target_answered(&group, 200, Duration::from_millis(20));
        group.healthy_hosts.set(2);
        let text = render(&[
            metrics.snapshot(&LoadBalancerId::from_random(1), "app/a\"b/1"),
            metrics.snapshot(&LoadBalancerId::from_random(2), "app/other/2"),
        ]);
        let has = |line: &str| assert!(text.lines().any(|one| one == line), "{line}\n{text}");
        has("# TYPE neargate_load_balancer_requests_total counter");
        has("neargate_load_balancer_requests_total{load_balancer=\"app/a\\\"b/1\"} 1");
        has("# TYPE neargate_load_balancer_active_connections gauge");
        has("neargate_load_balancer_active_connections{load_balancer=\"app/a\\\"b/1\"} 2");
        has(
            "neargate_target_group_healthy_hosts{load_balancer=\"app/a\\\"b/1\",\
             target_group=\"0000000000000001\"} 2",
        );
        let times = "neargate_load_balancer_target_response_time_seconds";
        has(&format!(
            "{times}_bucket{{load_balancer=\"app/a\\\"b/1\",le=\"0.01\"}} 0"
        ));
        has(&format!(
            "{times}_bucket{{load_balancer=\"app/a\\\"b/1\",le=\"0.025\"}} 1"
        ));
        has(&format!(
            "{times}_sum{{load_balancer=\"app/a\\\"b/1\"}} 0.02"
        ));
        let types = text.lines().filter(|line| line.starts_with("# TYPE"));
        let mut types: Vec<&str> = types.collect();
        let count = types.len();
        types.sort_unstable();
        types.dedup();
        assert_eq!(types.len(), count, "each metric is given once");
        assert_eq!(render(&[]), "");
    }
}
