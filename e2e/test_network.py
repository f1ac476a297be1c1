"""The default VPC: addresses, reachability, the way out, names."""

import ipaddress
import os
import select
import signal
import socket
import subprocess
import threading
import time
import urllib.request
from pathlib import Path

import pytest

from instance import wait_for
from work import Work, address_of, interface_of


def test_the_default_vpc(neargate):
    ec2 = neargate.ec2
    [vpc] = ec2.describe_vpcs(Filters=[{"Name": "is-default", "Values": ["true"]}])["Vpcs"]
    assert vpc["CidrBlock"] == "172.31.0.0/16" and vpc["State"] == "available"
    filters = [{"Name": "vpc-id", "Values": [vpc["VpcId"]]}]
    subnets = ec2.describe_subnets(Filters=filters)["Subnets"]
    assert sorted(subnet["CidrBlock"] for subnet in subnets) == [
        "172.31.0.0/20",
        "172.31.16.0/20",
        "172.31.32.0/20",
    ]
    assert all(subnet["DefaultForAz"] and subnet["MapPublicIpOnLaunch"] for subnet in subnets)
    assert len({subnet["AvailabilityZone"] for subnet in subnets}) == 3
    [group] = ec2.describe_security_groups(Filters=filters)["SecurityGroups"]
    assert group["GroupName"] == "default"
    zones = ec2.describe_availability_zones()["AvailabilityZones"]
    assert {subnet["AvailabilityZone"] for subnet in subnets} <= {zone["ZoneName"] for zone in zones}
    by_the_cli = neargate.aws("ec2", "describe-subnets")["Subnets"]
    assert {subnet["SubnetId"] for subnet in by_the_cli} == {subnet["SubnetId"] for subnet in subnets}


@pytest.fixture
def web(work):
    """A task that serves HTTP, without a public address."""
    task = work.wait(work.run(work.container("web")))
    work.wait_line(task, "listening")
    return task


def test_the_address_is_the_subnets(work, web):
    [subnet] = work.instance.ec2.describe_subnets(SubnetIds=[work.subnets[0]])["Subnets"]
    address = ipaddress.ip_address(address_of(web))
    assert address in ipaddress.ip_network(subnet["CidrBlock"])
    lines = work.output("ip -4 addr show eth0; ip route; cat /etc/resolv.conf; hostname")
    text = "\n".join(lines)
    prefix = subnet["CidrBlock"].split("/")[1]
    gateway = str(ipaddress.ip_network(subnet["CidrBlock"])[1])
    assert f"/{prefix} " in text and f"default via {gateway} dev eth0" in text
    assert "nameserver 172.31.0.2" in text
    assert "search us-east-1.compute.internal" in text or "search ec2.internal" in text
    assert lines[-1].startswith("ip-172-31-")


def test_tasks_reach_each_other(work, web):
    """Also across subnets, by the address and by the private name."""
    interface = interface_of(web)
    # The static busybox cannot look up names in wget; nslookup can.
    command = (
        f"busybox timeout 5 wget -q -O - http://{address_of(web)}:8080/health;"
        f" nslookup {interface['privateDnsName']} | grep -c '^Address: {address_of(web)}$'"
    )
    definition = work.register(work.container(command=command))
    for subnet in (0, 1, 2):
        [task] = work.start(definition, networkConfiguration=work.network(subnet=subnet))
        work.wait_stopped(task)
        work.expect(task, ["ok", "1"])


def answers(address):
    try:
        with urllib.request.urlopen(f"http://{address}:8080/", timeout=1) as answer:
            return b"Hello from a task" in answer.read()
    except OSError:
        return False


def test_a_public_address_answers_on_this_host(fresh, registry):
    instance = fresh().start()
    work = Work(instance, registry)
    task = work.wait(work.run(work.container("web"), public=True))
    [interface] = instance.ec2.describe_network_interfaces(
        NetworkInterfaceIds=[interface_of(task)["networkInterfaceId"]]
    )["NetworkInterfaces"]
    public = interface["Association"]["PublicIp"]
    assert ipaddress.ip_address(public) in ipaddress.ip_network("198.18.0.0/15")
    work.wait_line(task, "listening")
    # The default group admits its own members only; what it does not admit is dropped.
    with pytest.raises(TimeoutError):
        socket.create_connection((public, 8080), timeout=1)
    work.admit(8080)
    wait_for(lambda: answers(public))
    work.stop(task)
    work.wait_stopped(task)
    # The address is not answered for any more, and nothing is sent out for it either.
    with pytest.raises(OSError):
        socket.create_connection((public, 8080), timeout=1)


@pytest.fixture
def outside():
    """Something that listens on the host's own address, as a stand-in for the world."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.connect(("192.0.2.1", 9))  # sends nothing; the kernel picks the address
        address = probe.getsockname()[0]
    with socket.create_server((address, 0)) as listener:
        listener.settimeout(10)
        yield listener


def test_only_a_public_address_leads_out(work, outside):
    address, port = outside.getsockname()
    command = f"if nc -w 2 {address} {port} </dev/null; then echo out; else echo shut; fi"
    definition = work.register(work.container(command=command))
    [task] = work.start(definition, public=True)
    connection, peer = outside.accept()
    connection.close()
    # Masqueraded: the VPC's addresses are not seen outside.
    assert not peer[0].startswith("172.31.")
    work.wait_stopped(task)
    work.expect(task, ["out"])
    [task] = work.start(definition, public=False)
    work.wait_stopped(task)
    # Dropped, not refused.
    work.expect(task, ["nc: timed out", "shut"])


def test_the_vpcs_own_names(work):
    lines = work.output("nslookup ip-172-31-0-9.ec2.internal")
    text = "\n".join(lines)
    assert "172.31.0.2" in text and "Address: 172.31.0.9" in text


class FakeUpstream(threading.Thread):
    """A DNS server on loopback that knows a few names."""

    # By name: how many addresses. More than one are told over TCP only.
    KNOWN = {"known.example.test": 1, "long.example.test": 20}

    def __init__(self, address):
        super().__init__(daemon=True)
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind((address, 53))
        self.listener = socket.create_server((address, 53))
        self.asked = []
        # Name and type of every question, and how it came.
        self.questions = []
        self.ended = False

    def close(self):
        self.ended = True
        self.join()
        self.socket.close()
        self.listener.close()

    def run(self):
        while not self.ended:
            for ready in select.select([self.socket, self.listener], [], [], 0.1)[0]:
                if ready is self.socket:
                    query, peer = self.socket.recvfrom(4096)
                    self.socket.sendto(self.answer(query, "udp"), peer)
                    continue
                connection, _ = self.listener.accept()
                with connection, connection.makefile("rwb") as stream:
                    query = stream.read(int.from_bytes(stream.read(2)))
                    answer = self.answer(query, "tcp")
                    stream.write(len(answer).to_bytes(2) + answer)

    def answer(self, query, how):
        name, at = [], 12
        while query[at]:
            name.append(query[at + 1 : at + 1 + query[at]].decode())
            at += 1 + query[at]
        name = ".".join(name)
        question = query[12 : at + 5]
        kind = int.from_bytes(question[-4:-2])
        self.asked.append(name)
        self.questions.append((name, kind, how))
        count = self.KNOWN.get(name)
        if count is None:
            return query[:2] + b"\x81\x83\0\1\0\0\0\0\0\0" + question
        if kind != 1:
            count = 0
        if count > 1 and how == "udp":
            return query[:2] + b"\x83\x80\0\1\0\0\0\0\0\0" + question
        header = query[:2] + b"\x81\x80\0\1\0" + bytes([count]) + b"\0\0\0\0"
        record = b"\xc0\x0c\0\1\0\1\0\0\0\x3c\0\4" + bytes([203, 0, 113])
        return header + question + b"".join(record + bytes([5 + at]) for at in range(count))


@pytest.fixture
def upstream(tmp_path):
    """A mount namespace in which the host's resolv.conf names a server of the test."""
    server = FakeUpstream("127.0.0.77")
    server.start()
    conf = tmp_path / "resolv.conf"
    conf.write_text("nameserver 127.0.0.77\n")
    script = f"mount --bind {conf} /etc/resolv.conf && echo mounted && exec sleep 1000"
    holder = subprocess.Popen(
        ["unshare", "--mount", "sh", "-c", script], stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout.readline() == "mounted\n"
    yield server, ["nsenter", f"--mount=/proc/{holder.pid}/ns/mnt", "--"]
    holder.kill()
    holder.wait()
    server.close()


def test_a_public_name_means_the_private_address_inside(work):
    task = work.wait(work.run(work.container(command="sleep 600"), public=True))
    interface = work.instance.ec2.describe_network_interfaces(
        NetworkInterfaceIds=[interface_of(task)["networkInterfaceId"]]
    )["NetworkInterfaces"][0]
    name = interface["Association"]["PublicDnsName"]
    command = f"until nslookup {name} | grep {interface['PrivateIpAddress']}; do sleep 0.1; done"
    asker = work.wait_stopped(work.run(work.container(command=command)))
    assert asker["containers"][0]["exitCode"] == 0
    work.stop(task)
    work.wait_stopped(task)


def test_other_names_are_asked_of_the_hosts_servers(upstream, fresh, registry):
    server, wrapper = upstream
    instance = fresh(wrapper=wrapper).start()
    work = Work(instance, registry)
    # No public address: names resolve all the same, as on AWS.
    lines = work.output(
        "nslookup known.example.test; nslookup unknown.example.test; nslookup ip-172-31-0-9.ec2.internal"
        " && true"
    )
    text = "\n".join(lines)
    assert "Address: 203.0.113.5" in text and "NXDOMAIN" in text and "172.31.0.9" in text
    assert "known.example.test" in server.asked and "unknown.example.test" in server.asked
    # The VPC's own names are nobody else's business.
    assert not [name for name in server.asked if name.startswith("ip-172")]
    # Before the mount namespace goes away, in which its names are bound.
    instance.down()


def test_answers_are_remembered_and_fetched_whole(upstream, fresh, registry):
    server, wrapper = upstream
    instance = fresh(wrapper=wrapper).start()
    work = Work(instance, registry)
    lines = work.output("for i in 1 2 3; do nslookup known.example.test; done; nslookup long.example.test")
    assert lines.count("Address: 203.0.113.5") == 4
    # The client asks by datagrams and gets all of what the server tells over TCP only.
    assert [line for line in lines if line.startswith("Address: 203")][-1] == "Address: 203.0.113.24"
    # Another task has the same memory.
    work.output("nslookup known.example.test; nslookup long.example.test")
    assert server.questions.count(("known.example.test", 1, "udp")) == 1
    assert server.questions.count(("long.example.test", 1, "udp")) == 1
    assert server.questions.count(("long.example.test", 1, "tcp")) == 1
    instance.down()


def resolver_of(instance):
    """The process of the default VPC's resolver; none while it is not there."""
    [lock] = Path("/run/neargate", instance.id).glob("resolver-*.lock")
    text = lock.read_text().strip()
    return int(text) if text and Path("/proc", text).exists() else None


def test_names_resolve_whoever_is_killed(upstream, fresh, registry):
    server, wrapper = upstream
    instance = fresh(wrapper=wrapper).start()
    work = Work(instance, registry)
    lookup = "for name in ip-172-31-0-9.ec2.internal known.example.test; do nslookup $name"
    lookup += " | grep -qE '^Address: (172.31.0.9|203.0.113.5)$' && echo ok $i || echo lost $i; done"
    task = work.run(work.container(command=f"i=0; while :; do {lookup}; i=$((i+1)); sleep 0.1; done"))
    work.wait(task)
    work.wait_line(task, "ok 3")
    first = resolver_of(instance)

    def goes_on():
        seen = len(work.lines(task))
        wait_for(lambda: len(work.lines(task)) > seen + 10, timeout=20)

    os.kill(first, signal.SIGKILL)
    killed = time.monotonic()
    wait_for(lambda: resolver_of(instance) not in (None, first), timeout=10, interval=0.02)
    assert time.monotonic() - killed < 1
    second = resolver_of(instance)
    goes_on()
    # The control plane goes: the resolver does not notice, and is found again.
    instance.kill()
    time.sleep(2)
    assert resolver_of(instance) == second
    instance.restart()
    goes_on()
    assert resolver_of(instance) == second
    # Clients ask again, and what they ask while there is no resolver waits for the next one.
    lines = work.lines(task)
    assert [line for line in lines if line.startswith("lost")] == [], lines
    # Both go, and with them the names: the next control plane starts another resolver.
    instance.kill()
    os.kill(second, signal.SIGKILL)
    instance.restart()
    wait_for(lambda: resolver_of(instance) not in (None, second), timeout=10)
    seen = len(work.lines(task))
    wait_for(lambda: [line for line in work.lines(task)[seen:] if line.startswith("ok")], timeout=20)
    work.stop(task)
    work.wait_stopped(task)
    instance.down()


def test_two_instances_do_not_see_each_other(fresh, work, registry):
    """Both have the same VPC with the same addresses, and each task answers in its own only."""
    other = Work(fresh().start(), registry)
    here = work.wait(work.run(work.container("web")))
    work.wait_line(here, "listening")
    url = f"http://{address_of(here)}:8080/"
    # Two tasks in the other VPC: one of them may have the very address that is asked for.
    command = f"hostname -i; busybox timeout 2 wget -q -O - {url} && echo seen || echo unseen"
    definition = other.register(other.container(command=command))
    for task in other.wait_stopped(*other.start(definition, count=2)):
        other.expect(task, lambda lines: lines[-1:] == ["unseen"])


def test_ports_of_a_container_are_told(work):
    task = work.run(work.container("web", portMappings=[{"containerPort": 8080}]))
    work.wait(task)
    registered = work.ecs.describe_task_definition(taskDefinition=task["taskDefinitionArn"])
    [mapping] = registered["taskDefinition"]["containerDefinitions"][0]["portMappings"]
    assert mapping == {"containerPort": 8080, "hostPort": 8080, "protocol": "tcp"}


def test_interfaces_go_with_their_tasks(work):
    """A subnet does not run dry when tasks come and go."""
    definition = work.register(work.container(command="true", logs=False))
    gone = set()
    for _ in range(3):
        described = work.wait_stopped(*work.start(definition, count=5))
        gone |= {interface_of(task)["networkInterfaceId"] for task in described}
    assert len(gone) == 15
    known = work.instance.ec2.describe_network_interfaces()["NetworkInterfaces"]
    assert not gone & {interface["NetworkInterfaceId"] for interface in known}
