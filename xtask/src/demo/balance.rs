//! The demo's last part: a load balancer in front of two tasks.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use anyhow::bail;

use super::{Demo, PORT, Place, Task, get};
use crate::terminal::{heading, say};

/// The listener's port: 80 may be taken on a developer's machine.
const LISTENER: u16 = 8088;
/// How long targets may take to become healthy.
const PATIENCE: Duration = Duration::from_secs(20);

impl Demo<'_> {
    /// Puts a load balancer in front of the task and another one in the next zone.
    pub(super) fn balance(&self, place: &Place, first: &Task) -> anyhow::Result<Task> {
        heading("a second task, in another zone");
        let subnets = self.aws(
            "ec2 describe-subnets --query Subnets[:2].SubnetId --output text",
            &[],
        )?;
        let subnets: Vec<&str> = subnets.split_whitespace().collect();
        let Some(other) = subnets.iter().find(|subnet| **subnet != place.subnet) else {
            bail!("the VPC has one subnet only");
        };
        let second = self.run_web(&Place {
            subnet: (*other).to_owned(),
            security_group: place.security_group.clone(),
        })?;
        heading("a load balancer in front of both");
        let group = &place.security_group;
        self.aws(
            &format!(
                "ec2 authorize-security-group-ingress --group-id {group} --protocol tcp \
                 --port {LISTENER} --cidr 0.0.0.0/0 --query Return"
            ),
            &[],
        )?;
        let vpc = self.aws("ec2 describe-vpcs --query Vpcs[0].VpcId --output text", &[])?;
        let targets = self.aws(
            &format!(
                "elbv2 create-target-group --name web --protocol HTTP --port {PORT} --vpc-id {vpc} \
                 --target-type ip --health-check-interval-seconds 5 --health-check-timeout-seconds 2 \
                 --query TargetGroups[0].TargetGroupArn --output text"
            ),
            &[],
        )?;
        let balancer = self.aws(
            &format!(
                "elbv2 create-load-balancer --name web --subnets {} --security-groups {group} \
                 --query LoadBalancers[0].LoadBalancerArn --output text",
                subnets.join(" ")
            ),
            &[],
        )?;
        let (one, two) = (&first.private_address, &second.private_address);
        self.aws(
            &format!(
                "elbv2 register-targets --target-group-arn {targets} --targets Id={one} Id={two}"
            ),
            &[],
        )?;
        self.aws(
            &format!(
                "elbv2 create-listener --load-balancer-arn {balancer} --protocol HTTP \
                 --port {LISTENER} --default-actions Type=forward,TargetGroupArn={targets} \
                 --query Listeners[0].ListenerArn --output text"
            ),
            &[],
        )?;
        self.wait_until_healthy(&targets)?;
        let name = self.aws(
            &format!("elbv2 describe-load-balancers --load-balancer-arns {balancer}"),
            &["--query", "LoadBalancers[0].DNSName", "--output", "text"],
        )?;
        say(&format!("$ curl http://{name}:{LISTENER}/"));
        say(&get(SocketAddr::from(([127, 0, 0, 1], LISTENER)))?);
        Ok(second)
    }

    fn wait_until_healthy(&self, targets: &str) -> anyhow::Result<()> {
        let deadline = Instant::now() + PATIENCE;
        let states = "TargetHealthDescriptions[].[Target.Id, TargetHealth.State]";
        loop {
            let seen = self.aws(
                &format!("elbv2 describe-target-health --target-group-arn {targets}"),
                &["--query", states, "--output", "text"],
            )?;
            let healthy = |line: &str| line.split_whitespace().nth(1) == Some("healthy");
            if seen.lines().count() == 2 && seen.lines().all(healthy) {
                return Ok(());
            }
            if Instant::now() > deadline {
                bail!("the targets do not become healthy:\n{seen}");
            }
            std::thread::sleep(Duration::from_millis(500));
        }
    }
}
