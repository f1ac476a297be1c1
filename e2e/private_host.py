"""A host of a test's own: network and mount namespaces in which the test and everything that it
starts live, with another namespace behind it that plays the internet.

Nothing that is done to links, routes or firewalls in it is done to the machine. /run is empty in it,
and /etc/resolv.conf its own. Control groups are the machine's.
"""

import contextlib
import ctypes
import os
import re
import subprocess
from pathlib import Path

import pytest

from instance import wait_for

INTERNET = "203.0.113.1"
HOST_OUTSIDE = "203.0.113.2"
# Also of the internet; it stays the same whichever way leads there.
FAR = "203.0.115.1"

_LIBC = ctypes.CDLL(None, use_errno=True)
_CLONE_FS = 0x200

_HOST = """set -e
    # What others have mounted there comes and goes.
    cut -d" " -f5 /proc/self/mountinfo | grep -E "^/(run|tmp)/" | sort -r | while read -r path; do
        umount --lazy "$path" 2>/dev/null || true
    done
    mount -t tmpfs -o mode=755 private /run
    mount --bind "$0/resolv.conf" /etc/resolv.conf
    for scope in all default; do echo 1 > /proc/sys/net/ipv6/conf/$scope/disable_ipv6; done
    echo 0 > /proc/sys/net/ipv4/ip_forward
    ip link set lo up
    touch "$0/host-is-ready"
    exec sleep 3600"""
_INTERNET = """set -e
    echo 1 > /proc/sys/net/ipv6/conf/all/disable_ipv6
    ip link set lo up
    ip address add {far}/32 dev lo
    touch "$0/internet-is-ready"
    exec sleep 3600""".replace("{far}", FAR)


class PrivateHost:
    def __init__(self, folder):
        self.folder = Path(folder)
        (self.folder / "resolv.conf").write_text(f"nameserver {FAR}\n")
        (self.folder / "www").mkdir()
        (self.folder / "www/hello").write_text("hello from outside\n")
        self.processes = []
        private = ["unshare", "--net", "--mount", "--propagation", "private", "sh", "-c"]
        self.host = self._start(*private, _HOST, str(self.folder))
        self.internet = self._start("unshare", "--net", "sh", "-c", _INTERNET, str(self.folder))
        for name in ("host", "internet"):
            wait_for((self.folder / f"{name}-is-ready").exists, what=f"the {name}")
        self.connect("wan", "203.0.113")
        with self.inside():
            run("ip", "route", "add", "default", "via", INTERNET)
        server = ["python3", "-m", "http.server", "80", "--directory", str(self.folder / "www")]
        with self.inside(self.internet):
            self._start(*server)

    def _start(self, *command):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.processes.append(process)
        return process

    def connect(self, link, network):
        """Makes a link between the host, which is .2, and the internet, which is .1."""
        with self.inside():
            run("ip", "link", "add", link, "type", "veth", "peer", "name", f"far-{link}")
            run("ip", "link", "set", f"far-{link}", "netns", str(self.internet.pid))
            run("ip", "address", "add", f"{network}.2/24", "dev", link)
            run("ip", "link", "set", link, "up")
        with self.inside(self.internet):
            run("ip", "address", "add", f"{network}.1/24", "dev", f"far-{link}")
            run("ip", "link", "set", f"far-{link}", "up")

    @contextlib.contextmanager
    def inside(self, process=None):
        """The calling thread, and what it starts, is in the namespaces of the host or of `process`."""
        process = process or self.host
        folder = os.getcwd()
        # The mount namespace is not entered by a thread that shares its root with others.
        _check(_LIBC.unshare(_CLONE_FS))
        kinds = ["net", "mnt"]
        before = [os.open(f"/proc/thread-self/ns/{kind}", os.O_RDONLY) for kind in kinds]
        there = [os.open(f"/proc/{process.pid}/ns/{kind}", os.O_RDONLY) for kind in kinds]
        try:
            _enter(there, folder)
            yield
        finally:
            _enter(before, folder)
            for descriptor in before + there:
                os.close(descriptor)

    def close(self):
        for process in reversed(self.processes):
            process.kill()
            process.wait()


@pytest.fixture
def private_host(tmp_path):
    """The test runs inside a host of its own."""
    folder = tmp_path / "host"
    folder.mkdir()
    host = PrivateHost(folder)
    try:
        with host.inside():
            yield host
    finally:
        host.close()


def network_state():
    """Everything that `down --tasks` has to leave as it was, as text by what it is."""
    iptables = run("iptables-nft-save")
    legacy = Path("/proc/thread-self/net/ip_tables_names")
    return {
        "links": run("ip", "-o", "link"),
        "addresses": run("ip", "-o", "address"),
        "routes": run("ip", "route", "show", "table", "all")
        + run("ip", "-6", "route", "show", "table", "all"),
        "rules": run("ip", "rule"),
        # Without what has been counted, and without dates.
        "nft": run("nft", "-s", "list", "ruleset"),
        "iptables": re.sub(r"^#.*\n|\[\d+:\d+\]", "", iptables, flags=re.MULTILINE),
        "legacy": legacy.read_text() if legacy.exists() else "",
        "mounts": sorted(line.split()[4] for line in _mounts()),
        "forwarding": Path("/proc/sys/net/ipv4/ip_forward").read_text()
        + Path("/proc/sys/net/ipv6/conf/all/forwarding").read_text(),
        "run": sorted(str(path) for path in Path("/run").rglob("*") if "neargate" in str(path)),
    }


def assert_as_before(before):
    """What `network_state` said before is so again; says what is different."""
    after = network_state()
    for name, known in before.items():
        known, now = (
            lines if isinstance(lines, list) else lines.splitlines() for lines in (known, after[name])
        )
        assert now == known, f"{name}: {set(now) - set(known)} came, {set(known) - set(now)} went"


def _mounts():
    return Path("/proc/thread-self/mountinfo").read_text().splitlines()


def run(*command, check=True):
    result = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert not check or result.returncode == 0, f"{command}: {result.stderr}{result.stdout}"
    return result.stdout


def _enter(descriptors, folder):
    for descriptor in descriptors:
        _check(_LIBC.setns(descriptor, 0))
    os.chdir(folder)


def _check(result):
    if result != 0:
        raise OSError(ctypes.get_errno(), "cannot enter a namespace")
