//! The demo's last part: a service of two tasks behind a load balancer.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use anyhow::bail;

use super::{CLUSTER, Demo, PORT, Place, get};
use crate::terminal::{heading, say};

/// The listener's port: 80 may be taken on a developer's machine.
const LISTENER: u16 = 8088;
/// How long the service may take until its tasks serve.
const PATIENCE: Duration = Duration::from_secs(30);

impl Demo<'_> {
    /// Makes a load balancer and a service behind it, and shows both answering.
    pub(super) fn balance(&self, place: &Place) -> anyhow::Result<()> {
        heading("a load balancer");
        let subnets = self.aws(
            "ec2 describe-subnets --query Subnets[:2].SubnetId --output text",
            &[],
        )?;
        let subnets: Vec<&str> = subnets.split_whitespace().collect();
        let group = &place.security_group;
        self.aws(
            &format!(
                "ec2 authorize-security-group-ingress --group-id {group} --protocol tcp \
                 --port {LISTENER} --cidr 0.0.0.0/0 --query Return"
            ),
            &[],
        )?;
        let targets = self.target_group()?;
        let balancer = self.aws(
            &format!(
                "elbv2 create-load-balancer --name web --subnets {} --security-groups {group} \
                 --query LoadBalancers[0].LoadBalancerArn --output text",
                subnets.join(" ")
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
        heading("a service of two tasks behind it");
        let network = format!(
            "awsvpcConfiguration={{subnets=[{}],securityGroups=[{group}]}}",
            subnets.join(",")
        );
        self.aws(
            &format!(
                "ecs create-service --cluster {CLUSTER} --service-name web --desired-count 2 \
                 --task-definition web --launch-type FARGATE --network-configuration {network} \
                 --load-balancers targetGroupArn={targets},containerName=web,containerPort={PORT} \
                 --query service.status"
            ),
            &[],
        )?;
        self.wait_until_steady()?;
        let events = "reverse(services[0].events)[].[message]";
        self.services(&["--query", events, "--output", "text"])?;
        let name = self.aws(
            &format!("elbv2 describe-load-balancers --load-balancer-arns {balancer}"),
            &["--query", "LoadBalancers[0].DNSName", "--output", "text"],
        )?;
        say(&format!("$ curl http://{name}:{LISTENER}/"));
        say(&get(SocketAddr::from(([127, 0, 0, 1], LISTENER)))?);
        Ok(())
    }

    /// A target group whose targets are quickly known to be healthy, and quickly let go of.
    fn target_group(&self) -> anyhow::Result<String> {
        let vpc = self.aws("ec2 describe-vpcs --query Vpcs[0].VpcId --output text", &[])?;
        let targets = self.aws(
            &format!(
                "elbv2 create-target-group --name web --protocol HTTP --port {PORT} --vpc-id {vpc} \
                 --target-type ip --health-check-interval-seconds 5 --health-check-timeout-seconds 2 \
                 --query TargetGroups[0].TargetGroupArn --output text"
            ),
            &[],
        )?;
        self.aws(
            &format!(
                "elbv2 modify-target-group-attributes --target-group-arn {targets} --attributes \
                 Key=deregistration_delay.timeout_seconds,Value=1 --query Attributes[0].Value"
            ),
            &[],
        )?;
        Ok(targets)
    }

    /// Deletes the service, and waits until its tasks are gone.
    pub(super) fn unbalance(&self) -> anyhow::Result<()> {
        heading("deleting the service");
        self.aws(
            &format!(
                "ecs delete-service --cluster {CLUSTER} --service web --force --query service.status"
            ),
            &[],
        )?;
        self.wait_until("services[0].status", |status| status == "INACTIVE")
    }

    fn wait_until_steady(&self) -> anyhow::Result<()> {
        let states = "services[0].deployments[].rolloutState";
        self.wait_until(states, |state| state == "COMPLETED")
    }

    fn services(&self, more: &[&str]) -> anyhow::Result<String> {
        let call = format!("ecs describe-services --cluster {CLUSTER} --services web");
        self.aws(&call, more)
    }

    fn wait_until(&self, query: &str, is_reached: impl Fn(&str) -> bool) -> anyhow::Result<()> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let seen = self.services(&["--query", query, "--output", "text"])?;
            if is_reached(seen.trim()) {
                return Ok(());
            }
            if Instant::now() > deadline {
                let log = self.instance.log();
                bail!("the service stays {seen}:\n{log}");
            }
            std::thread::sleep(Duration::from_millis(500));
        }
    }
}
