"""A dockerd of a test's own, on folders of its own; unless it is told otherwise without a bridge and
without firewall rules.

It is the host's, or the one that `cargo xtask test` unpacks into the user's cache; where there is
neither, because there is no such package, the tests that need it say so and are skipped.
"""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from instance import wait_for

UNPACKED = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache"), "neargate/docker/root/usr")


def need_docker():
    path = f"{UNPACKED}/sbin:{UNPACKED}/bin:{os.environ['PATH']}"
    if not shutil.which("dockerd", path=path):
        pytest.skip("needs dockerd, which `cargo xtask test` unpacks")


# Without a bridge and without firewall rules.
ALONE = ("--bridge=none", "--iptables=false", "--ip6tables=false")


class Docker:
    def __init__(self, folder, wrapper=(), network=ALONE):
        self.folder = folder
        # What both programs are started through, such as nsenter.
        self.wrapper = list(wrapper)
        self.environment = {
            **os.environ,
            "PATH": f"{UNPACKED}/sbin:{UNPACKED}/bin:{os.environ['PATH']}",
            "LD_LIBRARY_PATH": f"{UNPACKED}/lib/x86_64-linux-gnu",
            "DOCKER_HOST": f"unix://{folder}/docker.sock",
            "DOCKER_CONFIG": str(folder / "config"),
            "DOCKER_BUILDKIT": "0",
        }
        self.network = list(network)
        self.start()

    def start(self):
        """Starts the daemon, also again after `stop`, and waits until it answers."""
        folder = self.folder
        log = open(folder / "log", "ab")
        self.daemon = subprocess.Popen(
            [
                *self.wrapper,
                "dockerd",
                f"--host=unix://{folder}/docker.sock",
                f"--data-root={folder}/data",
                f"--exec-root={folder}/exec",
                f"--pidfile={folder}/pid",
                *self.network,
                "--storage-driver=vfs",
            ],
            env=self.environment,
            stdout=log,
            stderr=log,
        )
        wait_for(self._answers, timeout=60, interval=0.1, what=lambda: (folder / "log").read_text()[-3000:])

    def _answers(self):
        assert self.daemon.poll() is None, (self.folder / "log").read_text()[-3000:]
        return subprocess.run([*self.wrapper, "docker", "version"], env=self.environment, capture_output=True).returncode == 0

    def __call__(self, *arguments, check=True, **more):
        result = subprocess.run(
            [*self.wrapper, "docker", *arguments],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=100,
            **more,
        )
        assert not check or result.returncode == 0, f"{arguments}: {result.stderr}{result.stdout}"
        return result

    def stop(self):
        self.daemon.terminate()
        self.daemon.wait(timeout=30)
