"""Control plane and resolver are killed together, again and again, while packets go on.

What is allowed passes all the time, what is forbidden never does, and names resolve again after each kill.
"""

import os
import random
import signal
import socket
import struct
import threading
import time
from pathlib import Path

from instance import wait_for
from task_network import TaskNetwork
from test_enforcement import PORT, ec2, make_group, make_vpc, rule, run
from work import address_of

__all__ = ["ec2"]
# Of the connection that is kept.
KEPT = 9090
SECONDS = 20
# How long a probe waits for an answer; one that is forbidden waits in vain.
PATIENCE = 2
SILENCE = 0.25
NAMES_WITHIN = 15


class Probes:
    """Probes that go on in threads of their own, each inside of a task."""

    def __init__(self, network):
        self.network = network
        self.over = threading.Event()
        self.threads = []
        self.counts = {}
        self.wrong = []

    def start(self, name, task, probe):
        """Calls `probe` until all is over; what it returns, if anything, is wrong."""

        def work():
            try:
                with self.network.inside(task):
                    while not self.over.is_set():
                        wrong = probe()
                        self.counts[name] = self.counts.get(name, 0) + 1
                        if wrong:
                            self.wrong.append((name, self.counts[name], wrong))
                        time.sleep(0.02)
            except Exception as error:
                self.wrong.append((name, "ended", error))

        self.threads.append(threading.Thread(target=work))
        self.threads[-1].start()

    def end(self):
        self.over.set()
        for thread in self.threads:
            thread.join()


def opens(address, port):
    """A new connection, which has to pass."""
    try:
        socket.create_connection((address, port), timeout=PATIENCE).close()
        return None
    except OSError as error:
        return error


def stays_shut(address, port):
    """A new connection, which has to be dropped and not refused."""
    try:
        socket.create_connection((address, port), timeout=SILENCE).close()
        return "it passed"
    except TimeoutError:
        return None
    except OSError as error:
        return error


class Established:
    """A connection from one task to another, whose ends are both here."""

    def __init__(self, network, client, server, port):
        with network.inside(server):
            listener = socket.create_server(("", port))
        with listener:
            self.client = network.connect(client, address_of(server), port)
            self.server, _ = listener.accept()
        for end in (self.client, self.server):
            end.settimeout(PATIENCE)

    def carries(self):
        """Sends something there and back, which has to arrive."""
        for sender, receiver in ((self.client, self.server), (self.server, self.client)):
            sender.sendall(b"x")
            if receiver.recv(1) != b"x":
                return "closed"
        return None

    def close(self):
        self.client.close()
        self.server.close()


def resolve(server, name):
    """The address that the VPC's resolver gives for a name; `None` without an answer."""
    labels = b"".join(bytes([len(label)]) + label.encode() for label in name.split("."))
    query = struct.pack(">6H", 4711, 0x0100, 1, 0, 0, 0) + labels + b"\0" + struct.pack(">2H", 1, 1)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        asking.settimeout(0.5)
        try:
            asking.connect((server, 53))
            asking.send(query)
            answer = asking.recv(4096)
        except OSError:
            return None
    return socket.inet_ntoa(answer[-4:]) if answer[7] == 1 else None


def resolvers_of(instance):
    """The processes of the instance's resolvers."""
    for lock in Path("/run/neargate", instance.id).glob("resolver-*.lock"):
        text = lock.read_text().strip()
        if text and Path("/proc", text).exists():
            yield int(text)


def kill_everything(instance):
    for resolver in resolvers_of(instance):
        os.kill(resolver, signal.SIGKILL)
    instance.kill()
    # One that was just being started.
    for resolver in resolvers_of(instance):
        os.kill(resolver, signal.SIGKILL)


def test_rules_and_names_outlive_kills_at_any_moment(fresh_work, ec2):
    work, instance = fresh_work, fresh_work.instance
    seed = random.randrange(1 << 32)
    print(f"seed {seed}")
    chance = random.Random(seed)
    vpc, subnet = make_vpc(ec2)
    web, clients = make_group(ec2, "web", vpc), make_group(ec2, "clients", vpc)
    allowed = rule(group=clients) + [{**rule(group=clients)[0], "FromPort": KEPT, "ToPort": KEPT}]
    ec2.authorize_security_group_ingress(GroupId=web, IpPermissions=allowed)
    server = run(work, subnet, web)
    address = address_of(server)
    client = run(work, subnet, clients, image="busybox")
    stranger = run(work, subnet, make_group(ec2, "other", vpc), image="busybox")
    name = f"ip-{address.replace('.', '-')}.ec2.internal"

    network = TaskNetwork(instance)
    established = Established(network, client, server, KEPT)
    probes = Probes(network)

    def names_resolve():
        with network.inside(client):
            return resolve("10.77.0.2", name) == address

    wait_for(names_resolve, timeout=NAMES_WITHIN)
    probes.start("established", client, established.carries)
    probes.start("allowed", client, lambda: opens(address, PORT))
    probes.start("other group", stranger, lambda: stays_shut(address, PORT))
    probes.start("other port", client, lambda: stays_shut(address, PORT + 1))
    kills = 0
    try:
        deadline = time.monotonic() + SECONDS
        while time.monotonic() < deadline:
            kill_everything(instance)
            kills += 1
            if chance.random() < 0.5:
                # The next kill is somewhere in the middle of a start.
                instance.process = instance.spawn()
                time.sleep(chance.uniform(0, 0.8))
            else:
                instance.restart()
                wait_for(names_resolve, timeout=NAMES_WITHIN, what="names")
                time.sleep(chance.uniform(0, 0.3))
        kill_everything(instance)
        instance.restart()
        wait_for(names_resolve, timeout=NAMES_WITHIN, what="names")
    finally:
        probes.end()
        established.close()
    assert probes.wrong == []
    assert kills >= 5 and all(count > 20 for count in probes.counts.values()), (kills, probes.counts)
    # A change is still a change.
    ec2.revoke_security_group_ingress(GroupId=web, IpPermissions=rule(group=clients))

    def is_shut():
        with network.inside(client):
            return stays_shut(address, PORT) is None

    wait_for(is_shut)
