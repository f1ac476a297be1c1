"""Connections from within an instance's tasks, as their own programs would make them."""

import ctypes
import re
import socket
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from work import address_of

CLONE_NEWNET = 0x40000000
OPEN, SILENT, REFUSED = "open", "silent", "refused"


class TaskNetwork:
    def __init__(self, instance):
        self.instance = instance

    @contextmanager
    def inside(self, task):
        """Runs this thread in the task's network namespace."""
        libc = ctypes.CDLL(None, use_errno=True)
        with open("/proc/thread-self/ns/net") as home, open(self.namespace_of(task)) as there:
            assert libc.setns(there.fileno(), CLONE_NEWNET) == 0, ctypes.get_errno()
            try:
                yield
            finally:
                assert libc.setns(home.fileno(), CLONE_NEWNET) == 0, ctypes.get_errno()

    def namespace_of(self, task):
        """The network namespace of the task. Other instances may have tasks with its address."""
        group = f"/neargate-{self.instance.id}/"
        address = re.compile(rf"\b{re.escape(address_of(task))}\n\s+/32 host LOCAL")
        for folder in Path("/proc").iterdir():
            try:
                if folder.name.isdigit() and group in (folder / "cgroup").read_text():
                    if address.search((folder / "net/fib_trie").read_text()):
                        return folder / "ns/net"
            except OSError:
                continue
        raise AssertionError(f"no process of the instance has {address_of(task)}")

    def connect(self, task, address, port, timeout=5):
        """A connection from the task, which stays in its namespace."""
        with self.inside(task):
            return socket.create_connection((address, port), timeout=timeout)

    def probe(self, task, address, port, timeout=2):
        """What becomes of a new connection from the task: open, silent or refused."""
        try:
            self.connect(task, address, port, timeout).close()
        except TimeoutError:
            return SILENT
        except ConnectionRefusedError:
            return REFUSED
        return OPEN

    def probe_all(self, wanted, timeout=2):
        """Probes of (task, address, port), all at once; what became of each."""
        with ThreadPoolExecutor(max_workers=64) as pool:
            return list(pool.map(lambda one: self.probe(*one, timeout=timeout), wanted))
