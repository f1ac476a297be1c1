"""`neargate doctor`: what it says of mistakes that people make, held against real connections."""

import json
import os
import signal
import subprocess
import sys

import pytest

from host_view import main_pid
from instance import wait_for
from work import address_of, interface_of, task_id

WEB = 8080


def doctor(work, *arguments):
    """Asks; returns the exit code and the answer."""
    result = work.instance.run("doctor", *map(str, arguments), "--json", check=False)
    assert result.returncode in (0, 1), result.stderr
    answer = json.loads(result.stdout)
    assert answer["reachable"] == (result.returncode == 0), answer
    return answer


def step(answer, place):
    return next(step for step in answer["steps"] if step["place"] == place)


def problems(answer):
    return {step["place"]: step for step in answer["steps"] if step["ok"] is False}


def public_of(work, task):
    [interface] = work.instance.ec2.describe_network_interfaces(
        NetworkInterfaceIds=[interface_of(task)["networkInterfaceId"]]
    )["NetworkInterfaces"]
    return interface["Association"]["PublicIp"]


class Network:
    """A VPC of a test's own, with a public and an isolated subnet, and groups."""

    def __init__(self, instance):
        self.ec2 = ec2 = instance.ec2
        self.vpc = ec2.create_vpc(CidrBlock="10.77.0.0/16")["Vpc"]["VpcId"]
        self.public = self.subnet("10.77.1.0/24")
        self.isolated = self.subnet("10.77.2.0/24")
        self.gateway = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
        ec2.attach_internet_gateway(InternetGatewayId=self.gateway, VpcId=self.vpc)
        table = ec2.create_route_table(VpcId=self.vpc)["RouteTable"]["RouteTableId"]
        ec2.create_route(
            RouteTableId=table, DestinationCidrBlock="0.0.0.0/0", GatewayId=self.gateway
        )
        ec2.associate_route_table(RouteTableId=table, SubnetId=self.public)

    def subnet(self, cidr):
        return self.ec2.create_subnet(VpcId=self.vpc, CidrBlock=cidr)["Subnet"]["SubnetId"]

    def group(self, name):
        return self.ec2.create_security_group(GroupName=name, Description=name, VpcId=self.vpc)["GroupId"]

    def open(self, group, port, *, members_of=None, cidr=None):
        """Opens a group's port to the members of another, or to a range."""
        peer = {"IpRanges": [{"CidrIp": cidr}]} if cidr else {"UserIdGroupPairs": [{"GroupId": members_of}]}
        permission = {"IpProtocol": "tcp", "FromPort": port, "ToPort": port, **peer}
        self.ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[permission])

    def place(self, subnet, *groups, public=False):
        return {
            "awsvpcConfiguration": {
                "subnets": [subnet],
                "securityGroups": list(groups),
                "assignPublicIp": "ENABLED" if public else "DISABLED",
            }
        }


@pytest.fixture
def chain(fresh_work):
    """An application's and a database's task, the second open to the group of the first."""
    work = fresh_work
    network = Network(work.instance)
    app, database = network.group("crud-ecs-sg"), network.group("crud-rds-sg")
    network.open(database, WEB, members_of=app)
    client = work.register(work.container(command="sleep 600"))
    server = work.register(work.container("web"))
    places = {
        "app": (client, network.place(network.public, app, public=True)),
        "database": (server, network.place(network.isolated, database)),
        "stranger": (client, network.place(network.public, network.group("default-sg"))),
    }
    tasks = {
        name: work.start(definition, networkConfiguration=place)[0]
        for name, (definition, place) in places.items()
    }
    tasks = {name: work.wait(task) for name, task in tasks.items()}
    work.wait_line(tasks["database"], "listening")
    network.app, network.database = app, database
    return work, network, tasks


def test_the_chain_and_a_wrong_group(chain):
    work, network, tasks = chain
    database = task_id(tasks["database"])
    answer = doctor(work, task_id(tasks["app"]), database, WEB)
    assert answer["reachable"], answer
    assert [step["place"] for step in answer["steps"]] == [
        "source",
        "egress rules",
        "route table",
        "ingress rules",
        "destination",
        "listener",
        "probe",
    ]
    # The beginning of an id, an ARN, an interface and an address are as good.
    interface = interface_of(tasks["app"])["networkInterfaceId"]
    for source in (task_id(tasks["app"])[:10], tasks["app"]["taskArn"], interface):
        assert doctor(work, source, address_of(tasks["database"]), WEB)["reachable"]

    answer = doctor(work, task_id(tasks["stranger"]), database, WEB)
    [(place, missing)] = problems(answer).items()
    assert place == "ingress rules" and missing["code"] == "ENI_SG_RULES_MISMATCH"
    assert f"no ingress rule for tcp {WEB} from sg-" in missing["text"]
    # The kernel says the same: it drops, and does not refuse.
    assert "does not answer within 2 s" in step(answer, "probe")["text"]
    # The command that it tells opens the way.
    [command] = missing["remedy"]
    program, *arguments = command.split()
    assert program == "aws"
    work.instance.aws(*arguments)
    wait_for(lambda: doctor(work, task_id(tasks["stranger"]), database, WEB)["reachable"], 10)


def test_a_wrong_port_and_nobody_listening(chain):
    work, network, tasks = chain
    app, database = task_id(tasks["app"]), task_id(tasks["database"])
    answer = doctor(work, app, database, 5432)
    found = problems(answer)
    assert set(found) == {"ingress rules", "listener"}
    assert any(f"tcp {WEB} from" in text for text in found["ingress rules"]["instead"])
    assert found["listener"]["instead"] == [f"it listens on tcp {WEB}"]
    network.open(network.database, 5432, members_of=network.app)
    answer = wait_for(
        lambda: (found := doctor(work, app, database, 5432))
        and set(problems(found)) == {"listener"}
        and found,
        10,
    )
    # Reached, and refused: only the listener is missing.
    assert "nobody listens" in step(answer, "probe")["text"]


def test_a_missing_route(chain):
    work, network, tasks = chain
    answer = doctor(work, task_id(tasks["database"]), "internet", 443)
    [(place, missing)] = problems(answer).items()
    assert place == "route table" and missing["code"] == "NO_ROUTE_TO_DESTINATION"
    assert "the subnet is isolated" in missing["text"]
    assert f"--gateway-id {network.gateway}" in missing["remedy"][0]
    answer = doctor(work, task_id(tasks["stranger"]), "internet", 443)
    [(place, missing)] = problems(answer).items()
    assert missing["code"] == "IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS"
    assert doctor(work, task_id(tasks["app"]), "internet", 443)["reachable"]


def test_two_vpcs(chain):
    work, network, tasks = chain
    task = work.wait(work.run(work.container("web")))
    answer = doctor(work, task_id(tasks["app"]), task_id(task), WEB)
    missing = problems(answer)["route table"]
    assert "no connection between vpc-" in missing["text"]


def test_a_public_task(chain):
    """Journey J2: the address answers exactly while the group has the rule."""
    work, network, tasks = chain
    group = network.group("radio")
    place = network.place(network.public, group, public=True)
    definition = work.register(work.container("web"))
    task = work.wait(work.start(definition, networkConfiguration=place)[0])
    work.wait_line(task, "listening")
    for source in ("host", "internet"):
        answer = doctor(work, source, task_id(task), WEB)
        assert set(problems(answer)) == {"ingress rules"}
        assert "does not answer within 2 s" in step(answer, "probe")["text"]
    network.open(group, WEB, cidr="0.0.0.0/0")
    wait_for(lambda: doctor(work, "host", task_id(task), WEB)["reachable"], 10)
    answer = doctor(work, "internet", task_id(task), WEB)
    assert answer["reachable"]
    assert any("this machine only" in note for note in answer["notes"])
    # Another task gets there by the public address, too.
    assert doctor(work, task_id(tasks["app"]), public_of(work, task), WEB)["reachable"]


def test_what_contradicts_the_rules_is_said(chain):
    """Somebody else's firewall, in the router of the test's own VPC."""
    work, network, tasks = chain
    router = f"/run/neargate/{work.instance.id}/netns/{network.vpc}"
    app, database = task_id(tasks["app"]), task_id(tasks["database"])

    def nft(*arguments):
        subprocess.run(["nsenter", f"--net={router}", "nft", *arguments], check=True)

    nft("add", "table", "ip", "somebody")
    nft("add", "chain", "ip", "somebody", "c", "{ type filter hook forward priority 50; policy drop; }")
    answer = doctor(work, app, database, WEB)
    assert answer["contradiction"] and set(problems(answer)) == {"probe"}
    assert "ALTHOUGH NOTHING IS MISSING" in step(answer, "probe")["text"]
    text = work.instance.run("doctor", app, database, str(WEB), check=False).stdout
    assert text.splitlines()[-1].startswith("CONTRADICTION")
    nft("delete", "table", "ip", "somebody")
    assert doctor(work, app, database, WEB)["reachable"]


def test_a_program_that_listens_for_itself_only(work):
    # On the loopback address only, as many servers do by default.
    command = "httpd -f -p 127.0.0.1:9000"
    server = work.wait(work.run(work.container(command=command)))
    client = work.wait(work.run(work.container(command="sleep 600")))

    def listens():
        answer = doctor(work, task_id(client), task_id(server), 9000)
        found = step(answer, "listener")
        return found if "only inside the task" in found["text"] else None

    assert "0.0.0.0" in wait_for(listens, 10)["remedy"][0]


ECHO = """
import socket
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as echo:
    echo.bind(("0.0.0.0", 9000))
    print("listening", flush=True)
    while True:
        _, peer = echo.recvfrom(512)
        echo.sendto(b"here", peer)
"""


def test_datagrams(work):
    """An answer says that the port is reached; silence says nothing."""
    server, client = work.run(work.container(command="sleep 600"), count=2)
    work.wait(server, client)
    server = work.describe(server)
    # No image of the tests has a server of datagrams: one of the host's, in the task's network.
    inside = ["nsenter", f"--net=/proc/{main_pid(server)}/ns/net", sys.executable, "-c", ECHO]
    with subprocess.Popen(inside, stdout=subprocess.PIPE, text=True) as echo:
        try:
            assert echo.stdout.readline() == "listening\n"
            ends = task_id(client), task_id(server)
            answer = doctor(work, *ends, 9000, "--protocol", "udp")
            assert answer["reachable"], answer
            assert "answers from inside the task" in step(answer, "probe")["text"]
            answer = doctor(work, *ends, 9001, "--protocol", "udp")
            assert set(problems(answer)) == {"listener"} and step(answer, "probe")["ok"] is None
        finally:
            echo.kill()


def test_names_are_asked_of_the_resolver(work):
    task = work.wait(work.run(work.container(command="sleep 600")))
    assert doctor(work, task_id(task), "172.31.0.2", 53)["reachable"]
    answer = doctor(work, task_id(task), "172.31.0.2", 80)
    assert step(answer, "destination")["code"] == "PROTOCOL_RESTRICTION"
    answer = doctor(work, task_id(task), "172.31.0.2", 53, "--protocol", "udp")
    # An empty datagram is no question.
    assert step(answer, "probe")["ok"] is None


def test_a_stopped_task(work):
    server = work.wait(work.run(work.container("web")))
    client = work.wait(work.run(work.container(command="sleep 600")))
    work.stop(server, reason="enough")
    work.wait_stopped(server)
    answer = doctor(work, task_id(client), task_id(server), WEB)
    assert "is STOPPED: enough" in problems(answer)["destination"]["text"]


@pytest.mark.parametrize(
    "arguments, part",
    [
        (["nonsense", "internet", "80"], "no task, load balancer, interface or address is called nonsense"),
        (["eni-0123456789abcdef0", "internet", "80"], "no interface eni-0123456789abcdef0"),
        (["172.31.15.254", "internet", "80"], "172.31.15.254 is in vpc-"),
        (["host", "internet", "80"], "neither of the two is in a VPC"),
        (["host", "internet"], "required"),
        (["host", "internet", "0"], "invalid value '0'"),
        (["host", "internet", "80", "--protocol", "icmp"], "invalid value 'icmp'"),
    ],
    ids=str,
)
def test_questions_that_cannot_be_answered(neargate, arguments, part):
    result = neargate.run("doctor", *arguments, check=False)
    assert result.returncode == 2 and part in result.stderr, result.stderr
    assert "panicked" not in result.stderr


def test_people_get_columns(work):
    client = work.wait(work.run(work.container(command="sleep 600")))
    result = work.instance.run("doctor", task_id(client), "internet", "443", check=False)
    assert result.returncode == 1
    lines = result.stdout.splitlines()
    assert lines[0].startswith(f"from  task {task_id(client)} (")
    assert lines[1] == "to    the internet" and lines[2] == "port  tcp 443"
    assert "[IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS]" in result.stdout
    assert lines[-1] == "NOT reachable: one problem"


def test_the_check_up(fresh):
    instance = fresh().start()

    def check():
        result = instance.run("doctor", "--json", check=False)
        report = json.loads(result.stdout)
        assert report["well"] == (result.returncode == 0), report
        return report["checks"]

    def bad():
        return {line["place"] for line in check() if line["ok"] is False}

    # Other firewalls and networks of this machine are not the test's.
    others = {"other firewalls", "ranges"}
    wait_for(lambda: not bad() - others, 10, what=check)
    text = instance.run("doctor", check=False).stdout
    assert f"ok       control plane    runs, process {instance.process.pid}" in text
    instance.kill()
    assert bad() - others == {"control plane"}
    # The resolver goes as well; nobody starts it again.
    [resolver] = [line for line in check() if line["place"] == "resolver"]
    os.kill(int(resolver["text"].rsplit(" ", 1)[1]), signal.SIGKILL)
    wait_for(lambda: bad() - others == {"control plane", "resolver"}, 10)
    instance.restart()
    wait_for(lambda: not bad() - others, 10, what=check)
