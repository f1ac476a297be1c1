//! What health checks cost: the processor time of shims, helpers and the checks themselves.

use std::path::Path;
use std::time::Duration;

use anyhow::Context as _;
use serde_json::json;

use super::{Bench, ECS};
use crate::bench::{Figures, as_f64};
use crate::instance::TestRegistry;

/// Tasks that are checked.
const TASKS: usize = 20;
/// The shortest interval that ECS allows, so that a bounded time sees many checks.
const INTERVAL: Duration = Duration::from_secs(5);
const INTERVALS: usize = 6;
/// Checks in a minute at ECS's default interval of 30 seconds.
const PER_MINUTE: f64 = 2.0;

impl Bench<'_> {
    /// Runs tasks whose one container sleeps, and is checked by a shell that ends at once.
    pub(super) fn health_checks(
        &self,
        registry: &TestRegistry,
        figures: &mut Figures,
    ) -> anyhow::Result<()> {
        let definition = json!({
            "family": "checked", "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc",
            "cpu": "256", "memory": "512",
            "containerDefinitions": [{
                "name": "main", "image": format!("{}/busybox:latest", registry.address),
                "command": ["sleep", "3600"], "essential": true, "stopTimeout": 2,
                "linuxParameters": { "initProcessEnabled": true },
                "healthCheck": {
                    "command": ["CMD-SHELL", "exit 0"], "interval": INTERVAL.as_secs(),
                },
            }],
        });
        self.call(ECS, "RegisterTaskDefinition", &definition)?;
        let body = json!({ "taskDefinition": "checked", "count": TASKS / 2 });
        let mut tasks = self.run_task_with(&body)?;
        tasks.extend(self.run_task_with(&body)?);
        // Every task has had its first check.
        std::thread::sleep(2 * INTERVAL);
        let before = self.used_seconds()?;
        std::thread::sleep(INTERVAL * u32::try_from(INTERVALS)?);
        let used = self.used_seconds()? - before;
        let described = self.call(
            ECS,
            "DescribeTasks",
            &json!({ "cluster": super::CLUSTER, "tasks": tasks }),
        )?;
        let healthy = described["tasks"].as_array().map_or(0, |tasks| {
            tasks
                .iter()
                .filter(|task| task["healthStatus"] == "HEALTHY")
                .count()
        });
        anyhow::ensure!(healthy == TASKS, "{healthy} of {TASKS} tasks are healthy");
        figures.check_cpu_ms_per_minute = used / as_f64(TASKS * INTERVALS) * PER_MINUTE * 1e3;
        self.stop(&tasks)
    }

    /// Processor time so far of all shims and tasks of the instance, and of its control plane.
    fn used_seconds(&self) -> anyhow::Result<f64> {
        let (_, id) = self.mark.rsplit_once('/').context("the instance's id")?;
        let group = format!("neargate-{id}");
        let v1 = Path::new("/sys/fs/cgroup/cpuacct")
            .join(&group)
            .join("cpuacct.usage");
        let tasks = if v1.exists() {
            fs_err::read_to_string(v1)?.trim().parse::<f64>()? / 1e9
        } else {
            let text =
                fs_err::read_to_string(Path::new("/sys/fs/cgroup").join(group).join("cpu.stat"))?;
            let usage = text
                .lines()
                .find_map(|line| line.strip_prefix("usage_usec "));
            usage.context("no usage_usec")?.trim().parse::<f64>()? / 1e6
        };
        Ok(tasks + super::memory::cpu_seconds(self.control_plane()?)?)
    }
}
