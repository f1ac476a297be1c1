"""One host with Docker, other firewalls and networks of its own, which others change at any time.

Each test has a private host (`private_host.py`): its firewall, routes and links are not the machine's.
"""

import os
import random
import socket
import subprocess
import tempfile
import time
import urllib.request
from pathlib import Path

import pytest
from botocore.exceptions import ClientError

from docker_daemon import Docker, need_docker
from instance import Instance, wait_for
from private_host import FAR, HOST_OUTSIDE, INTERNET, assert_as_before, network_state, private_host, run
from registry import PROGRAM as TESTKIT
from registry import Registry
from work import Work, address_of, interface_of

__all__ = ["private_host"]
HELLO = f"busybox timeout 5 wget -q -O - http://{INTERNET}/hello"


@pytest.fixture
def registry_inside(private_host):
    registry = Registry()
    yield registry
    registry.close()


@pytest.fixture
def make(private_host, tmp_path):
    """Makes instances on the private host and takes them away again."""
    made = []

    def make(name="one", **more):
        folder = tmp_path / name
        folder.mkdir()
        made.append(Instance(folder, **more))
        return made[-1]

    yield make
    for instance in made:
        if instance.data_dir.exists():
            instance.run("down", "--tasks", check=False, timeout=120)
        if instance.process is not None and instance.process.poll() is None:
            instance.process.kill()
            instance.process.wait()


def open_work(instance, registry):
    """A cluster on the instance, whose default security group lets everybody in."""
    work = Work(instance, registry)
    named = [{"Name": "group-name", "Values": ["default"]}]
    [group] = instance.ec2.describe_security_groups(Filters=named)["SecurityGroups"]
    everybody = {"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}
    instance.ec2.authorize_security_group_ingress(GroupId=group["GroupId"], IpPermissions=[everybody])
    return work


def public_address(work, task):
    [interface] = work.instance.ec2.describe_network_interfaces(
        NetworkInterfaceIds=[interface_of(task)["networkInterfaceId"]]
    )["NetworkInterfaces"]
    return interface["Association"]["PublicIp"]


def fetch(address, port=8080):
    with urllib.request.urlopen(f"http://{address}:{port}/", timeout=5) as answer:
        return answer.read()


def answers(address, port=8080):
    try:
        return b"Hello from a task" in fetch(address, port)
    except OSError:
        return False


def start_web(work):
    """A task that serves HTTP at a public address; returns it and the address."""
    task = work.wait(work.run(work.container("web"), public=True))
    work.wait_line(task, "listening")
    public = public_address(work, task)
    wait_for(lambda: answers(public), what=f"an answer of {public}")
    return task, public


def output_of_public(work, command):
    """The log of a task with a public address."""
    [task] = work.start(work.register(work.container(command=f"{command}; echo end")), public=True)
    work.wait_stopped(task)
    return work.expect(task, lambda lines: lines[-1:] == ["end"])[:-1]


def check_everything(work, task, public):
    """A task is reached by its address and by its public one, and tasks reach the internet."""
    assert answers(public)
    inside = f"busybox timeout 5 wget -q -O - http://{address_of(task)}:8080/health"
    by_public = f"busybox timeout 5 wget -q -O - http://{public}:8080/health"
    command = f"{inside}; echo; {by_public}; echo; {HELLO}"
    lines = [line for line in output_of_public(work, command) if line]
    assert lines == ["ok", "ok", "hello from outside"]


@pytest.fixture
def docker_folder():
    """A folder with a short name: the paths of sockets are at most 107 bytes long."""
    with tempfile.TemporaryDirectory(prefix="docker-", dir="/tmp") as folder:
        yield Path(folder)


@pytest.fixture
def docker(private_host, docker_folder):
    """A dockerd with its bridge and its firewall rules, on the private host."""
    need_docker()
    folder = docker_folder
    docker = Docker(folder, network=())
    for image in ("web", "busybox"):
        archive = folder / f"{image}.tar"
        subprocess.run([TESTKIT, "archive", image, str(archive)], check=True)
        docker("load", "--quiet", "--input", str(archive))
    yield docker
    for container in docker("ps", "--all", "--quiet").stdout.split():
        docker("rm", "--force", container)
    docker.stop()


def test_beside_docker(private_host, docker, make, registry_inside):
    container = docker("run", "--detach", "web").stdout.strip()
    of_docker = docker("inspect", "--format", "{{.NetworkSettings.IPAddress}}", container).stdout.strip()

    def docker_works():
        wait_for(lambda: answers(of_docker), what="the container of Docker")
        hello = docker("run", "--rm", "busybox", "sh", "-c", HELLO).stdout
        assert hello == "hello from outside\n"

    docker_works()
    assert "-P FORWARD DROP" in run("iptables-nft", "-S")
    before = network_state()

    instance = make().start()
    work = open_work(instance, registry_inside)
    task, public = start_web(work)
    check_everything(work, task, public)
    docker_works()
    # A task does not get around Docker's own rules.
    direct = f"busybox timeout 2 wget -q -O - http://{of_docker}:8080/ && echo in || echo shut"
    assert output_of_public(work, direct)[-1] == "shut"

    # Somebody takes our rules away.
    ours = [line for line in run("iptables-nft", "-S", "FORWARD").splitlines() if "neargate" in line]
    assert len(ours) == 3
    for line in ours:
        run("iptables-nft", "-D", *line.split()[1:])
    wait_for(lambda: f"neargate-{instance.id}" in run("iptables-nft", "-S"), timeout=5)
    check_everything(work, task, public)
    docker_works()

    # Somebody forbids something where Docker asks for it.
    run("iptables-nft", "-I", "DOCKER-USER", "-d", INTERNET, "-j", "DROP")
    assert output_of_public(work, f"{HELLO} && echo in || echo shut")[-1] == "shut"
    run("iptables-nft", "-D", "DOCKER-USER", "-d", INTERNET, "-j", "DROP")

    instance.down()
    assert_as_before(before)
    docker_works()


def test_docker_starts_after_neargate_and_again(private_host, make, registry_inside, docker_folder):
    need_docker()
    instance = make().start()
    work = open_work(instance, registry_inside)
    task, public = start_web(work)
    check_everything(work, task, public)
    docker = Docker(docker_folder, network=())
    try:
        for _ in range(2):
            # Forwarding was on when it started, so it leaves the policy alone; others do not.
            run("iptables-nft", "-P", "FORWARD", "DROP")
            wait_for(lambda: f"neargate-{instance.id}" in run("iptables-nft", "-S", "FORWARD"), timeout=5)
            check_everything(work, task, public)
            docker.stop()
            docker.start()
        instance.down()
        assert "neargate" not in run("iptables-nft-save") + run("nft", "list", "ruleset")
    finally:
        docker.stop()


def test_beside_a_firewall_that_rejects_what_it_does_not_know(private_host, make, registry_inside, tmp_path):
    rules = tmp_path / "rules.nft"
    rules.write_text(
        """table inet guard {
            chain input {
                type filter hook input priority filter; policy drop;
                ct state established,related accept
                iifname "lo" accept
            }
            chain forward {
                type filter hook forward priority filter + 10; policy accept;
                ct state established,related accept
                reject with icmpx admin-prohibited
            }
        }
        """
    )
    run("nft", "-f", str(rules))
    before = network_state()
    instance = make().start()
    work = open_work(instance, registry_inside)
    task, public = start_web(work)
    check_everything(work, task, public)
    # A reload.
    run("nft", "delete", "table", "inet", "guard")
    run("nft", "-f", str(rules))
    wait_for(lambda: f"neargate-{instance.id}" in run("nft", "list", "table", "inet", "guard"), timeout=5)
    check_everything(work, task, public)
    instance.down()
    assert_as_before(before)


def own_rules(instance):
    """The rules of the instance in the host's and in its routers' namespaces, in no certain order:
    what is changed is made in another order than what is new."""
    folder = f"/run/neargate/{instance.id}/netns"
    rules = [run("nft", "-s", "list", "table", "inet", f"neargate_{instance.id}", check=False)]
    for vpc in sorted(os.listdir(folder)):
        nft = ["nsenter", f"--net={folder}/{vpc}", "nft", "-s", "list", "table", "inet", "neargate"]
        rules.append(run(*nft, check=False))
    return [sorted(text.splitlines()) for text in rules]


def flush_everything(instance):
    folder = f"/run/neargate/{instance.id}/netns"
    run("nft", "flush", "ruleset")
    for vpc in os.listdir(folder):
        run("nsenter", f"--net={folder}/{vpc}", "nft", "flush", "ruleset")


def test_a_flush_is_repaired_within_seconds(make, registry_inside):
    instance = make().start()
    work = open_work(instance, registry_inside)
    task, public = start_web(work)
    before = own_rules(instance)
    assert len(before) > 1 and all(before)
    flush_everything(instance)
    wait_for(lambda: own_rules(instance) == before, timeout=5, what=lambda: own_rules(instance))
    check_everything(work, task, public)
    assert "put back" in instance.log()


def test_what_was_flushed_while_nobody_watched_is_back_after_a_start(make, registry_inside):
    """kill -9 at random moments, each followed by a flush of every ruleset."""
    instance = make().start()
    work = open_work(instance, registry_inside)
    task, public = start_web(work)
    before = own_rules(instance)
    moments = random.Random(5)
    for _ in range(4):
        # In the middle of a start of tasks, and perhaps of the control plane itself.
        work.start(work.register(work.container(command="true", logs=False)), count=2, public=True)
        time.sleep(moments.random() * 0.4)
        instance.kill()
        flush_everything(instance)
        instance.process = instance.spawn()
        time.sleep(moments.random() * 0.4)
        instance.kill()
        flush_everything(instance)
        instance.restart()
        wait_for(lambda: answers(public), timeout=10, what=lambda: own_rules(instance))
    for arn in work.running():
        if arn != task["taskArn"]:
            work.wait_stopped(arn)
    wait_for(lambda: own_rules(instance) == before, timeout=10, what=lambda: own_rules(instance))
    check_everything(work, task, public)


def test_the_default_vpc_is_also_a_network_of_the_host(private_host, make, registry_inside):
    private_host.connect("lan", "172.31.5")
    before = network_state()
    instance = make().start()
    work = open_work(instance, registry_inside)
    for text in (instance.log(), instance.run("status").stdout):
        assert "the default VPC" in text and "172.31.5.0/24" in text, text
    task, public = start_web(work)
    check_everything(work, task, public)
    # Another VPC that overlaps with it is refused; once the host has it no more, it is made.
    with pytest.raises(ClientError) as refused:
        instance.ec2.create_vpc(CidrBlock="172.31.4.0/22")
    assert "172.31.5.0/24" in refused.value.response["Error"]["Message"], refused.value
    # The host still reaches its own network.
    with socket.create_connection(("172.31.5.1", 80), timeout=5):
        pass
    run("ip", "link", "delete", "lan")
    assert "the default VPC" not in instance.run("status").stdout
    vpc = instance.ec2.create_vpc(CidrBlock="172.31.4.0/22")["Vpc"]
    instance.ec2.delete_vpc(VpcId=vpc["VpcId"])
    instance.down()
    # But for the link that was deleted.
    del before["links"], before["addresses"], before["routes"]
    assert_as_before(before)


def test_the_way_out_changes(private_host, make, registry_inside):
    """Another network, as when a laptop goes from cable to wireless; and none for a while."""
    private_host.connect("wan2", "203.0.114")
    run("iptables-nft", "-P", "FORWARD", "DROP")
    instance = make().start()
    work = open_work(instance, registry_inside)
    with NamesOutside(private_host):

        def check(source):
            # Another name each time: the resolver remembers.
            name = f"from-{source}.example.test".replace(".", "-", 3)
            lines = output_of_public(work, f"nslookup {name} | grep -c 203.0.115.1; nc -w 3 {FAR} 81 </dev/null")
            assert lines[0] != "0" and lines[-1] == f"you are {source}", lines

        check(HOST_OUTSIDE)
        run("ip", "route", "replace", "default", "via", "203.0.114.1")
        wait_for(lambda: "wan2" in run("iptables-nft", "-S"), timeout=5)
        check("203.0.114.2")
        run("ip", "route", "delete", "default")
        run("ip", "link", "set", "wan2", "down")
        [task] = work.start(work.register(work.container(command=f"{HELLO} || echo shut")), public=True)
        work.wait_stopped(task)
        work.expect(task, lambda lines: lines[-1:] == ["shut"])
        run("ip", "route", "add", "default", "via", INTERNET)
        wait_for(lambda: "-o wan " in run("iptables-nft", "-S"), timeout=5)
        check(HOST_OUTSIDE)


class NamesOutside:
    """A DNS server on the internet that knows every name, and a port that says who is there."""

    SCRIPT = """
import socket, sys, threading
names = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); names.bind(("%(far)s", 53))
door = socket.create_server(("%(far)s", 81))
def greet():
    while True:
        connection, peer = door.accept()
        with connection: connection.sendall(f"you are {peer[0]}\\n".encode())
threading.Thread(target=greet, daemon=True).start()
print("ready", flush=True)
while True:
    query, peer = names.recvfrom(4096)
    at = 12
    while query[at]: at += 1 + query[at]
    question = query[12 : at + 5]
    is_a = question[-4:-2] == b"\\0\\1"
    header = query[:2] + b"\\x81\\x80\\0\\1\\0" + bytes([is_a]) + b"\\0\\0\\0\\0"
    record = b"\\xc0\\x0c\\0\\1\\0\\1\\0\\0\\0\\x3c\\0\\4" + socket.inet_aton("%(far)s")
    names.sendto(header + question + record * is_a, peer)
""" % {"far": FAR}

    def __init__(self, host):
        self.host = host

    def __enter__(self):
        with self.host.inside(self.host.internet):
            self.process = subprocess.Popen(
                ["python3", "-c", self.SCRIPT], stdout=subprocess.PIPE, text=True
            )
        assert self.process.stdout.readline() == "ready\n"
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()


def test_two_instances_on_one_host(make, registry_inside):
    run("iptables-nft", "-P", "FORWARD", "DROP")
    before = network_state()
    works = []
    for name in ("one", "two"):
        work = open_work(make(name).start(), registry_inside)
        works.append((work, *start_web(work)))
    for work, task, public in works:
        check_everything(work, task, public)
    run("nft", "flush", "ruleset")
    run("iptables-nft", "-P", "FORWARD", "DROP")
    for work, task, public in works:
        wait_for(lambda: answers(public), timeout=5)
        check_everything(work, task, public)
    first, second = works
    first[0].instance.down()
    check_everything(*second)
    second[0].instance.down()
    assert_as_before(before)
