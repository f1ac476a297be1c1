//! How long a load balancer does not answer when its process is killed, and whether it refuses anybody.
//!
//! A whole instance, as people have it: the control plane notices, starts another process and hands it the
//! listening sockets, which it has kept open meanwhile.

use std::io::{self, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};

use super::super::client::{Client, between};
use super::super::statistics::{Sample, milliseconds};
use crate::instance::Instance;
use crate::terminal::run;

const KILLS: usize = 20;
/// Between an answer and the next kill. One that is killed as soon as it runs is started again a little
/// later, as one that does not come up would be.
const PAUSE: Duration = Duration::from_millis(400);
const PATIENCE: Duration = Duration::from_secs(10);

/// What was measured.
#[derive(Debug, Default)]
pub(super) struct Kills {
    /// From the kill to the next answer, in milliseconds.
    silence: Sample,
    refused: usize,
}

/// A load balancer that answers by itself, at a port of this host.
struct Front {
    /// Part of the command line of its process.
    id: String,
    port: u16,
}

/// Kills the process of a load balancer again and again.
pub(super) fn measure(neargate: &Path) -> anyhow::Result<Kills> {
    let instance = Instance::start(neargate, "bench-kills", 0, &[])?;
    let front = Front::make(&Client::of(&instance)?)?;
    let mut kills = Kills::default();
    front.answer(&mut kills)?;
    for _ in 0..KILLS {
        std::thread::sleep(PAUSE);
        let pid = front.pid()?;
        let killed = Instant::now();
        run(Command::new("kill").args(["-9", &pid]))?;
        front.answer(&mut kills)?;
        kills.silence.add(killed.elapsed().as_secs_f64() * 1e3);
    }
    instance.down()?;
    Ok(kills)
}

impl Kills {
    /// One sentence.
    pub(super) fn told(&self) -> anyhow::Result<String> {
        let at = |percent| {
            self.silence
                .percentile(percent)
                .context("nothing was killed")
        };
        Ok(format!(
            "Killed {KILLS} times, it answers again after {} (p50) and {} (p99); connections refused: {}.",
            milliseconds(at(50)?),
            milliseconds(at(99)?),
            self.refused
        ))
    }
}

impl Front {
    fn make(client: &Client) -> anyhow::Result<Self> {
        let subnets = client.call_ec2("DescribeSubnets", &[])?;
        let part = |answer: &str, name: &str| {
            let found = between(answer, name).map(str::to_owned);
            found.with_context(|| format!("no {name} in {answer}"))
        };
        let (subnet, vpc) = (part(&subnets, "subnetId")?, part(&subnets, "vpcId")?);
        let other = subnets.split("<subnetId>").nth(2).unwrap_or_default();
        let other = other.split('<').next().unwrap_or_default();
        let named = [
            ("GroupName", "front"),
            ("GroupDescription", "front"),
            ("VpcId", &vpc),
        ];
        let group = client.call_ec2("CreateSecurityGroup", &named)?;
        let group = part(&group, "groupId")?;
        let port = free_port()?.to_string();
        let permission = [
            ("GroupId", group.as_str()),
            ("IpPermissions.1.IpProtocol", "tcp"),
            ("IpPermissions.1.FromPort", &port),
            ("IpPermissions.1.ToPort", &port),
            ("IpPermissions.1.IpRanges.1.CidrIp", "0.0.0.0/0"),
        ];
        client.call_ec2("AuthorizeSecurityGroupIngress", &permission)?;
        let settings = [
            ("Name", "front"),
            ("Subnets.member.1", subnet.as_str()),
            ("Subnets.member.2", other),
            ("SecurityGroups.member.1", &group),
        ];
        let made = client.call_elb("CreateLoadBalancer", &settings)?;
        let arn = part(&made, "LoadBalancerArn")?;
        let listener = [
            ("LoadBalancerArn", arn.as_str()),
            ("Protocol", "HTTP"),
            ("Port", &port),
            ("DefaultActions.member.1.Type", "fixed-response"),
            (
                "DefaultActions.member.1.FixedResponseConfig.StatusCode",
                "200",
            ),
        ];
        client.call_elb("CreateListener", &listener)?;
        let front = Self {
            id: arn.rsplit('/').next().unwrap_or_default().to_owned(),
            port: port.parse()?,
        };
        let until = Instant::now() + PATIENCE;
        while matches!(front.ask(), Err(error) if error.kind() == io::ErrorKind::ConnectionRefused)
        {
            if Instant::now() > until {
                bail!("the load balancer does not listen");
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(front)
    }

    /// Asks on new connections until there is an answer.
    fn answer(&self, kills: &mut Kills) -> anyhow::Result<()> {
        let until = Instant::now() + PATIENCE;
        while Instant::now() < until {
            match self.ask() {
                Ok(()) => return Ok(()),
                Err(error) if error.kind() == io::ErrorKind::ConnectionRefused => {
                    kills.refused += 1;
                }
                // It was killed with this connection.
                Err(_) => {}
            }
        }
        bail!("the load balancer does not answer")
    }

    fn ask(&self) -> io::Result<()> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.write_all(b"GET / HTTP/1.1\r\nHost: front\r\nConnection: close\r\n\r\n")?;
        let mut start = [0; 12];
        stream.read_exact(&mut start)?;
        match &start {
            b"HTTP/1.1 200" => Ok(()),
            _ => Err(io::ErrorKind::InvalidData.into()),
        }
    }

    /// Of its process.
    fn pid(&self) -> anyhow::Result<String> {
        for entry in fs_err::read_dir("/proc")? {
            let path = entry?.path();
            // Whatever is not a process, or has just ended, has none.
            let line = fs_err::read(path.join("cmdline")).unwrap_or_default();
            let line = String::from_utf8_lossy(&line).into_owned();
            if line.contains("\0balancer\0")
                && line.contains(&self.id)
                && let Some(pid) = path.file_name()
            {
                return Ok(pid.to_string_lossy().into_owned());
            }
        }
        bail!("the load balancer has no process")
    }
}

fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
        .local_addr()?
        .port())
}
