//! The security group that the benchmark's tasks have, and what is put into it.

use anyhow::Context as _;

use super::super::client::between;
use super::super::neargate::Bench;

/// A group whose members may send each other TCP.
#[derive(Debug)]
pub(super) struct Groups {
    id: String,
}

/// How many rules are added by one call.
const BATCH: usize = 100;

impl Groups {
    pub(super) fn make(bench: &Bench<'_>) -> anyhow::Result<Self> {
        let subnet = bench.ec2("DescribeSubnets", &[("SubnetId.1", bench.subnet())])?;
        let vpc = between(&subnet, "vpcId").context("the subnet's VPC")?;
        let made = bench.ec2(
            "CreateSecurityGroup",
            &[
                ("GroupName", "bench"),
                ("GroupDescription", "bench"),
                ("VpcId", vpc),
            ],
        )?;
        let id = between(&made, "groupId")
            .context("the group's id")?
            .to_owned();
        let peer = [
            ("GroupId", id.as_str()),
            ("IpPermissions.1.IpProtocol", "tcp"),
            ("IpPermissions.1.FromPort", "5201"),
            ("IpPermissions.1.ToPort", "5202"),
            ("IpPermissions.1.Groups.1.GroupId", id.as_str()),
        ];
        bench.ec2("AuthorizeSecurityGroupIngress", &peer)?;
        Ok(Self { id })
    }

    pub(super) fn id(&self) -> &str {
        &self.id
    }

    /// Adds rules, each about another port and another range, until there are `count`.
    pub(super) fn fill(&self, bench: &Bench<'_>, count: usize) -> anyhow::Result<()> {
        let held = bench.ec2(
            "DescribeSecurityGroupRules",
            &[
                ("Filter.1.Name", "group-id"),
                ("Filter.1.Value.1", &self.id),
            ],
        )?;
        let held = held.matches("<isEgress>false</isEgress>").count();
        let numbers: Vec<usize> = (held..count).collect();
        for batch in numbers.chunks(BATCH) {
            self.change(bench, "AuthorizeSecurityGroupIngress", batch)?;
        }
        Ok(())
    }

    /// Takes away what [`Self::fill`] added.
    pub(super) fn empty(&self, bench: &Bench<'_>) -> anyhow::Result<()> {
        let numbers: Vec<usize> = (1..1000).collect();
        for batch in numbers.chunks(BATCH) {
            self.change(bench, "RevokeSecurityGroupIngress", batch)?;
        }
        Ok(())
    }

    fn change(&self, bench: &Bench<'_>, operation: &str, numbers: &[usize]) -> anyhow::Result<()> {
        let mut parameters = vec![("GroupId".to_owned(), self.id.clone())];
        for (position, number) in numbers.iter().enumerate() {
            let member = |name: &str| format!("IpPermissions.{}.{name}", position + 1);
            let port = (30_000 + number).to_string();
            let range = format!("10.{}.{}.0/24", number / 256, number % 256);
            parameters.extend([
                (member("IpProtocol"), "tcp".to_owned()),
                (member("FromPort"), port.clone()),
                (member("ToPort"), port),
                (member("IpRanges.1.CidrIp"), range),
            ]);
        }
        let borrowed: Vec<(&str, &str)> = parameters
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        bench.ec2(operation, &borrowed)?;
        Ok(())
    }

    pub(super) fn open_udp(&self, bench: &Bench<'_>, port: u16) -> anyhow::Result<()> {
        self.udp(bench, "AuthorizeSecurityGroupIngress", port)
    }

    pub(super) fn close_udp(&self, bench: &Bench<'_>, port: u16) -> anyhow::Result<()> {
        self.udp(bench, "RevokeSecurityGroupIngress", port)
    }

    fn udp(&self, bench: &Bench<'_>, operation: &str, port: u16) -> anyhow::Result<()> {
        let port = port.to_string();
        let rule = [
            ("GroupId", self.id.as_str()),
            ("IpPermissions.1.IpProtocol", "udp"),
            ("IpPermissions.1.FromPort", port.as_str()),
            ("IpPermissions.1.ToPort", port.as_str()),
            ("IpPermissions.1.Groups.1.GroupId", self.id.as_str()),
        ];
        bench.ec2(operation, &rule)?;
        Ok(())
    }
}
