"""Load balancers and their targets as tests of traffic use them.

A server that is no busybox runs beside a task: a process of the test in the task's network namespace, which
has the task's address and its security groups.
"""

import http.client
import os
import socket
import subprocess
import sys
import threading
import time

from instance import free_port, wait_for
from task_network import TaskNetwork
from work import address_of

PORT = 8080
HEALTH_CHECK = {
    "HealthCheckIntervalSeconds": 5,
    "HealthCheckTimeoutSeconds": 2,
    "HealthyThresholdCount": 2,
    "UnhealthyThresholdCount": 2,
    "HealthCheckPath": "/health",
}


class Balanced:
    """An instance with what a load balancer needs: groups of its own in the default VPC."""

    def __init__(self, work):
        self.work, self.instance = work, work.instance
        self.elb, self.ec2 = self.instance.client("elbv2"), self.instance.ec2
        self.net = TaskNetwork(self.instance)
        [self.vpc] = {one["VpcId"] for one in self.ec2.describe_subnets()["Subnets"]}
        self.front_group = self.security_group("front")
        self.task_group = self.security_group("tasks")
        self.children = []

    def security_group(self, name):
        made = self.ec2.create_security_group(GroupName=name, Description=name, VpcId=self.vpc)
        return made["GroupId"]

    def admit(self, to, port, group=None):
        """Lets members of a group, or everybody, reach a port of those in the group `to`."""
        permission = {"IpProtocol": "tcp", "FromPort": port, "ToPort": port}
        if group:
            permission["UserIdGroupPairs"] = [{"GroupId": group}]
        else:
            permission["IpRanges"] = [{"CidrIp": "0.0.0.0/0"}]
        self.ec2.authorize_security_group_ingress(GroupId=to, IpPermissions=[permission])

    def balancer(self, name="front", **more):
        """An internet-facing load balancer; answers its ARN and name."""
        settings = {"Subnets": self.work.subnets, "SecurityGroups": [self.front_group], **more}
        [made] = self.elb.create_load_balancer(Name=name, **settings)["LoadBalancers"]
        return made["LoadBalancerArn"], made["DNSName"]

    def target_group(self, name="web", attributes=None, **more):
        settings = {
            "Protocol": "HTTP", "Port": PORT, "VpcId": self.vpc, "TargetType": "ip",
            **HEALTH_CHECK, **more,
        }  # fmt: skip
        [made] = self.elb.create_target_group(Name=name, **settings)["TargetGroups"]
        arn = made["TargetGroupArn"]
        attributes = {"deregistration_delay.timeout_seconds": "5", **(attributes or {})}
        self.elb.modify_target_group_attributes(
            TargetGroupArn=arn,
            Attributes=[{"Key": key, "Value": value} for key, value in attributes.items()],
        )
        return arn

    def listen(self, balancer, *actions, port=None, on_host=True, **more):
        """A listener at a free port of the host, which the load balancer's group admits; answers both."""
        port = port or free_port()
        self.admit(self.front_group, port)
        settings = {"Protocol": "HTTP", "DefaultActions": list(actions), **more}
        [made] = self.elb.create_listener(LoadBalancerArn=balancer, Port=port, **settings)["Listeners"]
        self.elb.get_waiter("load_balancer_available").wait(
            LoadBalancerArns=[balancer], WaiterConfig={"Delay": 1, "MaxAttempts": 60}
        )
        # A load balancer that is active already takes a moment for another listener.
        if on_host:
            wait_for(lambda: not is_refused(port), what=f"a listener at {port}")
        return made["ListenerArn"], port

    def rule(self, listener, priority, path, *actions):
        conditions = [{"Field": "path-pattern", "Values": [path]}]
        [made] = self.elb.create_rule(
            ListenerArn=listener, Priority=priority, Conditions=conditions, Actions=list(actions)
        )["Rules"]
        return made["RuleArn"]

    def tasks(self, *texts, subnet=0):
        """Running tasks that answer with these texts at `/`, with `ok` at `/health`; the next subnet for each."""
        started = []
        for number, text in enumerate(texts):
            script = (
                f"mkdir /www; echo {text} >/www/index.html; echo ok >/www/health;"
                f" trap 'kill $!; exit' TERM; httpd -f -p {PORT} -h /www & wait"
            )
            network = self.work.network(subnet=(subnet + number) % len(self.work.subnets))
            network["awsvpcConfiguration"]["securityGroups"] = [self.task_group]
            container = self.work.container(command=script, logs=False)
            started.append(self.work.run(container, start={"networkConfiguration": network}))
        return [self.work.wait(task) for task in started]

    def register(self, group, *tasks, port=PORT):
        targets = [{"Id": address_of(task), "Port": port} for task in tasks]
        self.elb.register_targets(TargetGroupArn=group, Targets=targets)

    def deregister(self, group, *tasks, port=PORT):
        targets = [{"Id": address_of(task), "Port": port} for task in tasks]
        self.elb.deregister_targets(TargetGroupArn=group, Targets=targets)

    def health(self, group):
        """`TargetHealth` by address."""
        told = self.elb.describe_target_health(TargetGroupArn=group)["TargetHealthDescriptions"]
        return {one["Target"]["Id"]: one["TargetHealth"] for one in told}

    def wait_health(self, group, state, *tasks, timeout=40):
        addresses = [address_of(task) for task in tasks]

        def reached():
            health = self.health(group)
            return all(health.get(address, {}).get("State") == state for address in addresses)

        wait_for(reached, timeout, 0.1, what=lambda: f"{state}: {self.health(group)}\n{self.instance.log()}")
        return self.health(group)

    def serve_beside(self, task, script, *arguments):
        """Runs a Python program in the task's network until the test is over; it says when it is ready."""
        namespace = str(self.net.namespace_of(task))
        child = subprocess.Popen(
            ["nsenter", f"--net={namespace}", sys.executable, "-c", script, *arguments],
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        )
        self.children.append(child)
        assert child.stdout.readline() == b"ready\n"

    def close(self):
        for child in self.children:
            child.kill()
            child.wait()
            child.stdout.close()


def forward(*groups, stickiness=None):
    """To one target group, or to several as `(arn, weight)`."""
    if len(groups) == 1 and isinstance(groups[0], str):
        return {"Type": "forward", "TargetGroupArn": groups[0]}
    config = {"TargetGroups": [{"TargetGroupArn": arn, "Weight": weight} for arn, weight in groups]}
    if stickiness:
        config["TargetGroupStickinessConfig"] = {"Enabled": True, "DurationSeconds": stickiness}
    return {"Type": "forward", "ForwardConfig": config}


def fixed(status, text):
    config = {"StatusCode": str(status), "ContentType": "text/plain", "MessageBody": text}
    return {"Type": "fixed-response", "FixedResponseConfig": config}


def get(port, path="/", host="front.example", headers=None, timeout=15, address="127.0.0.1"):
    """One request on a connection of its own: status, headers and body."""
    connection = http.client.HTTPConnection(address, port, timeout=timeout)
    try:
        connection.request("GET", path, headers={"Host": host, **(headers or {})})
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read().decode().strip()
    finally:
        connection.close()


class Load:
    """Requests one after the other, until it is over; what fails is kept. Unless `keeps` is false, each thread
    keeps its connection."""

    def __init__(self, port, threads=2, path="/", keeps=True):
        self.port, self.path, self.keeps = port, path, keeps
        self.failures, self.texts, self.over = [], [], False
        self.threads = [threading.Thread(target=self._run) for _ in range(threads)]

    @property
    def count(self):
        return len(self.texts)

    def _run(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=15)
        while not self.over:
            try:
                connection.request("GET", self.path, headers={"Host": "front.example"})
                answer = connection.getresponse()
                text = answer.read().decode().strip()
                if answer.status == 200:
                    self.texts.append(text)
                else:
                    self.failures.append(f"{answer.status} {text[:80]}")
            except (OSError, http.client.HTTPException) as error:
                self.failures.append(repr(error))
                connection.close()
            if not self.keeps:
                connection.close()
                time.sleep(0.002)
        connection.close()

    def wait_more(self, count, timeout=20):
        before = self.count
        wait_for(lambda: self.count >= before + count, timeout, what=lambda: f"requests; {self.failures[-3:]}")

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.over = True
        for thread in self.threads:
            thread.join()


def balancer_pids(arn):
    """The processes of a load balancer."""
    mark = arn.split("/")[-1].encode()
    found = []
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            line = open(f"/proc/{pid}/cmdline", "rb").read()
        except OSError:
            continue
        if b"\0balancer\0" in line and mark in line:
            found.append(int(pid))
    return found


def is_refused(port):
    """Whether nothing listens at the port of this host."""
    try:
        socket.create_connection(("127.0.0.1", port), timeout=2).close()
    except ConnectionRefusedError:
        return True
    return False
