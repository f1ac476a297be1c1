"""A task seen from the host: its processes and the limits that the kernel holds them to."""

import ctypes
import os
import re
from contextlib import contextmanager
from pathlib import Path

from instance import PROGRAM
from work import address_of


CLONE_NEWNET = 0x40000000


def pids_of(task):
    """The host's process ids of the task's containers, found from its address."""
    wanted = address_of(task)
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                table = (folder / "net/fib_trie").read_text()
                alive = (folder / "cmdline").read_bytes()
                shim = os.readlink(folder / "exe").startswith(os.path.realpath(PROGRAM))
            except OSError:
                continue
            if re.search(rf"\b{re.escape(wanted)}\n\s+/32 host LOCAL", table) and alive and not shim:
                found.append(int(folder.name))
    return found


def main_pid(task):
    """The oldest process of a task with one container."""
    return min(pids_of(task))


def memory_limits(pid):
    """The memory limits of the process's cgroup and of those around it, in bytes."""
    return {int(text) for text in cgroup_values(pid, "memory", "memory.limit_in_bytes", "memory.max")}


def cpu_share(pid):
    """The smallest share of a processor that a cgroup around the process leaves it."""
    shares = []
    for folder in cgroup_folders(pid, "cpu"):
        if (folder / "cpu.max").exists():
            quota, period = (folder / "cpu.max").read_text().split()
        else:
            quota = (folder / "cpu.cfs_quota_us").read_text()
            period = (folder / "cpu.cfs_period_us").read_text()
        if quota.strip() not in ("max", "-1"):
            shares.append(int(quota) / int(period))
    return min(shares)


def cgroup_values(pid, controller, *names):
    values = []
    for folder in cgroup_folders(pid, controller):
        for name in names:
            file = folder / name
            if file.exists() and file.read_text().strip() != "max":
                values.append(file.read_text())
    return values


def cgroup_folders(pid, controller):
    """The cgroup of a process and its parents, in cgroup v1 or v2."""
    for line in Path(f"/proc/{pid}/cgroup").read_text().splitlines():
        _, controllers, path = line.split(":", 2)
        root = Path("/sys/fs/cgroup", controller)
        if controllers == "" and not root.is_dir():
            root = Path("/sys/fs/cgroup")
        elif controller not in controllers.split(","):
            continue
        folder = root / path.lstrip("/")
        while folder != root:
            yield folder
            folder = folder.parent


@contextmanager
def inside(task):
    """Runs this thread in the task's network namespace."""
    libc = ctypes.CDLL(None, use_errno=True)
    with open("/proc/thread-self/ns/net") as home, open(f"/proc/{min(pids_of(task))}/ns/net") as there:
        assert libc.setns(there.fileno(), CLONE_NEWNET) == 0, ctypes.get_errno()
        try:
            yield
        finally:
            assert libc.setns(home.fileno(), CLONE_NEWNET) == 0, ctypes.get_errno()
