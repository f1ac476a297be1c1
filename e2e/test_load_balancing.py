"""Traffic through application load balancers: from the host and from tasks, whatever dies meanwhile."""

import http.client
import os
import signal
import socket
import time

import pytest

from balanced import Balanced, Load, balancer_pids, forward, get
from instance import wait_for


class Front:
    """A load balancer with one listener, which forwards to one target group."""

    def __init__(self, balanced, name="web", port=None, **more):
        self.balanced, self.name = balanced, name
        self.work, self.instance, self.elb = balanced.work, balanced.instance, balanced.elb
        self.arn, self.dns = balanced.balancer(name, Subnets=balanced.work.subnets[:2], **more)
        self.group = balanced.target_group(name)
        on_host = more.get("Scheme") != "internal"
        self.listener, self.port = balanced.listen(self.arn, forward(self.group), port=port, on_host=on_host)

    def serve(self, text, count=1):
        """Tasks that answer with this text, registered and healthy."""
        tasks = self.balanced.tasks(*[text] * count)
        self.balanced.register(self.group, *tasks)
        self.balanced.wait_health(self.group, "healthy", *tasks)

    def get(self, address="127.0.0.1", port=None, path="/", host=None):
        """The text of an answer, or the status of one that is none."""
        status, _, text = get(port or self.port, path, host or self.dns, address=address)
        return text if status == 200 else status

    def load(self, threads=2):
        """Requests on connections of their own."""
        return Load(self.port, threads, keeps=False)

    def public_addresses(self):
        filters = [{"Name": "description", "Values": [f"ELB app/{self.name}/*"]}]
        found = self.instance.ec2.describe_network_interfaces(Filters=filters)["NetworkInterfaces"]
        return [one["Association"]["PublicIp"] for one in found]

    def pids(self):
        return balancer_pids(self.arn)


@pytest.fixture
def balanced(fresh_work):
    balanced = Balanced(fresh_work)
    balanced.admit(balanced.task_group, 8080, group=balanced.front_group)
    yield balanced
    balanced.close()


@pytest.fixture
def front(balanced):
    return Front(balanced)


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
    Front(front.balanced, name="other")
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
    internal = Front(front.balanced, name="inner", Scheme="internal")
    answers = front.work.output(f"nslookup {internal.dns} | tail -n +3; true")
    assert any("172.31." in line for line in answers), answers


def test_a_killed_balancer_is_back_with_no_refused_connection(front):
    front.serve("still here")
    with front.load() as load:
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
    with front.load() as load:
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
        wait_for(lambda: front.get(path="/fixed") == "fixed", 20, what="the rule")
    assert load.failures == []
    assert front.pids() == [pid]


def test_changes_fail_no_request(front):
    front.serve("steady", count=2)
    fixed = {"StatusCode": "200", "ContentType": "text/plain", "MessageBody": "x"}
    with front.load(threads=3) as load:
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


def test_a_taken_port_is_said_and_the_name_serves(balanced):
    with socket.socket() as other:
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        front = Front(balanced, port=port)
        front.serve("elsewhere")
        assert front.get(port=front.instance.port) == "elsewhere"
        assert front.get(front.public_addresses()[0]) == "elsewhere"
        wait_for(
            lambda: f"another program has port {port} of 127.0.0.1 on this host; the API's port serves it"
            in front.instance.run("status").stdout,
            10, what=lambda: front.instance.run("status").stdout,
        )


def test_nothing_registered_and_closed_groups(front):
    assert front.get() == 503
    ec2 = front.instance.ec2
    ec2.revoke_security_group_ingress(
        GroupId=front.balanced.front_group, IpProtocol="tcp", FromPort=front.port, ToPort=front.port, CidrIp="0.0.0.0/0"
    )

    def shut():
        """Whom no group admits is dropped, at the host's address and at its own."""
        try:
            front.get()
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
