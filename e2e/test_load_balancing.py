"""Traffic through application load balancers: from the host and from tasks, whatever dies meanwhile."""

import http.client
import os
import signal
import socket
import subprocess
import threading
import time
import urllib.error
import urllib.request

import pytest

from instance import free_port, wait_for
from work import Work

PORT = 8080
HEALTH_CHECK = {
    "HealthCheckIntervalSeconds": 5,
    "HealthCheckTimeoutSeconds": 2,
    "HealthyThresholdCount": 2,
    "UnhealthyThresholdCount": 2,
    "HealthCheckPath": "/",
}


class Front:
    """An internet-facing load balancer with one listener, which forwards to one target group."""

    def __init__(self, work, name="web", port=None, **more):
        self.work, self.instance, self.name = work, work.instance, name
        self.elb = self.instance.client("elbv2")
        self.port = port or free_port()
        [self.vpc] = {one["VpcId"] for one in self.instance.ec2.describe_subnets()["Subnets"]}
        self.group_id = self.open_group(self.port)
        settings = {"Subnets": work.subnets[:2], "SecurityGroups": [self.group_id], **more}
        [made] = self.elb.create_load_balancer(Name=name, **settings)["LoadBalancers"]
        self.arn, self.dns = made["LoadBalancerArn"], made["DNSName"]
        [group] = self.elb.create_target_group(
            Name=name, Protocol="HTTP", Port=PORT, VpcId=self.vpc, TargetType="ip", **HEALTH_CHECK
        )["TargetGroups"]
        self.group = group["TargetGroupArn"]
        [listener] = self.elb.create_listener(
            LoadBalancerArn=self.arn, Protocol="HTTP", Port=self.port,
            DefaultActions=[{"Type": "forward", "TargetGroupArn": self.group}],
        )["Listeners"]
        self.listener = listener["ListenerArn"]
        self.elb.get_waiter("load_balancer_available").wait(
            LoadBalancerArns=[self.arn], WaiterConfig={"Delay": 1, "MaxAttempts": 30}
        )

    def open_group(self, port):
        ec2 = self.instance.ec2
        group = ec2.create_security_group(GroupName=f"{self.name}-lb", Description="x", VpcId=self.vpc)
        ec2.authorize_security_group_ingress(
            GroupId=group["GroupId"], IpProtocol="tcp", FromPort=port, ToPort=port, CidrIp="0.0.0.0/0"
        )
        return group["GroupId"]

    def serve(self, text, count=1):
        """Tasks that answer with this text, registered and healthy."""
        script = f"mkdir -p /tmp/www && echo {text} > /tmp/www/index.html && exec httpd -f -p {PORT} -h /tmp/www"
        tasks = self.work.run(self.work.container(command=script, logs=False), count=count)
        tasks = tasks if isinstance(tasks, list) else [tasks]
        running = self.work.wait(*tasks)
        running = running if isinstance(running, list) else [running]
        targets = [{"Id": address_of(task), "Port": PORT} for task in running]
        self.elb.register_targets(TargetGroupArn=self.group, Targets=targets)
        self.wait_states({one["Id"]: "healthy" for one in targets})
        return tasks

    def states(self):
        described = self.elb.describe_target_health(TargetGroupArn=self.group)
        return {
            one["Target"]["Id"]: one["TargetHealth"]["State"]
            for one in described["TargetHealthDescriptions"]
        }

    def wait_states(self, wanted):
        fits = lambda: wanted.items() <= self.states().items()
        wait_for(fits, 30, what=lambda: f"{wanted} but {self.states()}\n{self.instance.log()}")

    def get(self, address="127.0.0.1", port=None, path="/", host=None):
        request = urllib.request.Request(
            f"http://{address}:{port or self.port}{path}", headers={"Host": host or self.dns}
        )
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.read().decode().strip()

    def public_addresses(self):
        filters = [{"Name": "description", "Values": [f"ELB app/{self.name}/*"]}]
        found = self.instance.ec2.describe_network_interfaces(Filters=filters)["NetworkInterfaces"]
        return [one["Association"]["PublicIp"] for one in found]

    def pids(self):
        """The processes of its balancer."""
        mark = self.arn.split("/")[-1]
        found = []
        for pid in os.listdir("/proc"):
            try:
                line = open(f"/proc/{pid}/cmdline", "rb").read() if pid.isdigit() else b""
            except OSError:
                continue
            if b"\0balancer\0" in line and mark.encode() in line:
                found.append(int(pid))
        return found


@pytest.fixture
def front(fresh_work):
    fresh_work.admit(PORT)
    return Front(fresh_work)


def address_of(task):
    [address] = [
        detail["value"]
        for detail in task["attachments"][0]["details"]
        if detail["name"] == "privateIPv4Address"
    ]
    return address


class Load:
    """Requests one after the other, until it is over; what fails is kept."""

    def __init__(self, front, threads=2):
        self.front, self.failures, self.count, self.over = front, [], 0, False
        self.threads = [threading.Thread(target=self.run) for _ in range(threads)]

    def run(self):
        while not self.over:
            try:
                self.front.get()
                self.count += 1
            except (OSError, urllib.error.HTTPError) as error:
                self.failures.append(repr(error))
            time.sleep(0.002)

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.over = True
        for thread in self.threads:
            thread.join()


def test_a_request_comes_to_a_task_and_back(front):
    front.serve("hello")
    assert front.get() == "hello"
    for address in front.public_addresses():
        assert front.get(address) == "hello"
    # Whoever has the port of the API has all load balancers.
    assert front.get(port=front.instance.port) == "hello"
    # A connection that came by there takes none of the API's calls along.
    kept = http.client.HTTPConnection("127.0.0.1", front.instance.port, timeout=10)
    kept.request("GET", "/", headers={"Host": front.dns})
    assert kept.getresponse().read().decode().strip() == "hello"
    kept.request("POST", "/", body="secret", headers={"Host": f"127.0.0.1:{front.instance.port}"})
    assert kept.getresponse().status == 421
    kept.close()
    Front(front.work, name="other")
    metrics = front.get(port=front.instance.port, path="/_neargate/metrics", host="127.0.0.1").splitlines()
    assert len([line for line in metrics if line.startswith("neargate_load_balancer_requests_total{")]) == 2
    types = [line for line in metrics if line.startswith("# TYPE")]
    assert types and len(types) == len(set(types)), types
    status = front.instance.run("status").stdout
    assert front.dns in status and "1 healthy" in status, status
    # As its process is nobody, it can do nothing else.
    [pid] = front.pids()
    process = dict(
        line.split(":\t", 1) for line in open(f"/proc/{pid}/status").read().splitlines() if ":\t" in line
    )
    assert process["Uid"].split() == ["65534"] * 4 and int(process["CapEff"], 16) == 0
    assert int(process["CapPrm"], 16) == 0 and process["NoNewPrivs"] == "1"


def test_its_name_is_known_in_the_vpc(front):
    front.serve("inside")
    answers = front.work.output(f"nslookup {front.dns} | tail -n +3; true")
    for address in front.public_addresses():
        assert any(address in line for line in answers), answers
    front.work.admit(front.port)
    internal = Front(front.work, name="inner", Scheme="internal")
    answers = front.work.output(f"nslookup {internal.dns} | tail -n +3; true")
    assert any("172.31." in line for line in answers), answers


def test_a_killed_balancer_is_back_with_no_refused_connection(front):
    front.serve("still here")
    with Load(front) as load:
        wait_for(lambda: load.count > 50, 20, what="requests")
        for _ in range(3):
            [pid] = front.pids()
            os.kill(pid, signal.SIGKILL)
            wait_for(lambda: front.pids() not in ([], [pid]), 10, interval=0.005, what="another balancer")
            before = load.count
            wait_for(lambda: load.count > before + 20, 20, what="requests")
    # What was under way when it was killed is lost; nobody was refused.
    refused = [one for one in load.failures if "refused" in one.lower()]
    assert refused == [], load.failures
    assert len(load.failures) <= 3 * 2, load.failures


def test_traffic_flows_while_the_control_plane_is_away(front):
    front.serve("static")
    [pid] = front.pids()
    with Load(front) as load:
        wait_for(lambda: load.count > 20, 20, what="requests")
        front.instance.kill()
        before = load.count
        wait_for(lambda: load.count > before + 50, 20, what="requests")
        front.instance.restart()
        front.elb = front.instance.client("elbv2")
        before = load.count
        wait_for(lambda: load.count > before + 50, 20, what="requests")
        # A change of rules comes to the same process.
        front.elb.create_rule(
            ListenerArn=front.listener, Priority=1,
            Conditions=[{"Field": "path-pattern", "Values": ["/fixed"]}],
            Actions=[{"Type": "fixed-response", "FixedResponseConfig": {
                "StatusCode": "200", "ContentType": "text/plain", "MessageBody": "fixed"}}],
        )
        wait_for(lambda: answer(front, "/fixed") == "fixed", 20, what="the rule")
    assert load.failures == []
    assert front.pids() == [pid]


def answer(front, path):
    try:
        return front.get(path=path)
    except urllib.error.HTTPError as error:
        return error.code


def test_changes_fail_no_request(front):
    front.serve("steady", count=2)
    fixed = {"StatusCode": "200", "ContentType": "text/plain", "MessageBody": "x"}
    with Load(front, threads=3) as load:
        for round in range(20):
            [rule] = front.elb.create_rule(
                ListenerArn=front.listener, Priority=round + 1,
                Conditions=[{"Field": "path-pattern", "Values": [f"/r{round}"]}],
                Actions=[{"Type": "fixed-response", "FixedResponseConfig": fixed}],
            )["Rules"]
            if round % 2:
                front.elb.delete_rule(RuleArn=rule["RuleArn"])
            front.elb.modify_load_balancer_attributes(
                LoadBalancerArn=front.arn,
                Attributes=[{"Key": "idle_timeout.timeout_seconds", "Value": str(60 + round)}],
            )
            time.sleep(0.1)
    assert load.failures == [] and load.count > 100, load.failures


def test_a_taken_port_is_said_and_the_name_serves(fresh_work):
    fresh_work.admit(PORT)
    with socket.socket() as other:
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        front = Front(fresh_work, port=port)
        front.serve("elsewhere")
        assert front.get(port=front.instance.port) == "elsewhere"
        assert front.get(front.public_addresses()[0]) == "elsewhere"
        wait_for(
            lambda: f"another program has port {port} of 127.0.0.1 on this host; the API's port serves it"
            in front.instance.run("status").stdout,
            10, what=lambda: front.instance.run("status").stdout,
        )


def test_nothing_registered_and_closed_groups(front):
    assert answer(front, "/") == 503
    ec2 = front.instance.ec2
    ec2.revoke_security_group_ingress(
        GroupId=front.group_id, IpProtocol="tcp", FromPort=front.port, ToPort=front.port, CidrIp="0.0.0.0/0"
    )

    def shut():
        """Whom no group admits is dropped, at the host's address and at its own."""
        try:
            answer(front, "/")
            return False
        except OSError:
            return True

    wait_for(shut, 20, what="a closed door")


def test_its_end_leaves_nothing(front):
    front.serve("bye")
    interfaces = front.public_addresses()
    assert len(interfaces) == 2
    front.elb.delete_load_balancer(LoadBalancerArn=front.arn)
    front.elb.get_waiter("load_balancers_deleted").wait(
        LoadBalancerArns=[front.arn], WaiterConfig={"Delay": 1, "MaxAttempts": 30}
    )
    wait_for(lambda: front.public_addresses() == [], 20, what="no interfaces")
    wait_for(lambda: front.pids() == [], 20, what="no process")
    with pytest.raises(OSError):
        front.get()
    assert "balancers " not in front.instance.run("status").stdout
    netns = f"/run/neargate/{front.instance.id}/netns"
    assert not [name for name in os.listdir(netns) if name.startswith("lb-")]
