"""A Neargate under test: its process, its clients, its end.

Every instance has its own data directory and port; none uses 4566 or the default directories.
"""

import json
import os
import signal
import socket
import subprocess
import time
from pathlib import Path

import boto3
from botocore.config import Config

PROGRAM = os.environ.get("NEARGATE", "neargate")
AWS_V1 = str(Path(os.sys.executable).parent / "aws")


# Tests run more tasks at a time than a small machine has memory for; none uses much.
TASKS_USE_LITTLE = ["--memory-overcommit", "8"]


class Instance:
    def __init__(self, folder, *, arguments=(), wrapper=()):
        self.folder = Path(folder)
        self.data_dir = self.folder / "data"
        self.port = free_port()
        self.arguments = list(arguments)
        # What the program is started through, such as nsenter.
        self.wrapper = list(wrapper)
        self.process = None
        self.variables = None
        self._clients = {}

    def start(self, timeout=30):
        """Starts the control plane and waits until it says that it is ready."""
        self.process = self.spawn()
        wait_for(self._is_ready, timeout, what=lambda: f"ready\n{self.log()}")
        self.variables = json.loads(self.run("env", "--format", "json").stdout)
        return self

    def spawn(self):
        """Starts the control plane without waiting."""
        (self.folder / "out").write_text("")
        command = [*self.wrapper, PROGRAM, "up", "--data-dir", str(self.data_dir)]
        command += ["--listen", f"127.0.0.1:{self.port}", *self.arguments]
        with open(self.folder / "log", "ab") as log, open(self.folder / "out", "ab") as out:
            return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=log)

    def _is_ready(self):
        assert self.process.poll() is None, f"neargate ended: {self.log()}"
        return "neargate is ready on http://" in (self.folder / "out").read_text()

    def log(self):
        """The newest of what the control plane wrote, without the line that every call makes."""
        lines = (self.folder / "log").read_text(errors="replace").splitlines()
        return "\n".join(line for line in lines if "dispatch::record" not in line)[-6000:]

    def stop(self):
        """Stops the control plane as a service manager would; the tasks run on."""
        self.process.send_signal(signal.SIGTERM)
        assert self.process.wait(timeout=30) == 0, self.log()

    def kill(self):
        """Ends the control plane without any chance to tidy up; the tasks run on."""
        self.process.kill()
        self.process.wait(timeout=30)

    def restart(self):
        self.start()

    def restart_abruptly(self):
        """Ends the control plane as a power cut would, and starts the next one; the tasks run on."""
        self.kill()
        self.start()

    def down(self):
        """Stops everything and takes everything away."""
        result = self.run("down", "--tasks", timeout=120)
        if self.process is not None:
            self.process.wait(timeout=30)
        return result

    def run(self, verb, *arguments, check=True, timeout=60):
        """Runs one of the other commands on this instance."""
        command = [*self.wrapper, PROGRAM, verb, "--data-dir", str(self.data_dir), *arguments]
        result = subprocess.run(command, capture_output=True, text=True, timeout=timeout)
        assert not check or result.returncode == 0, f"{command}: {result.stderr}{result.stdout}\n{self.log()}"
        return result

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    @property
    def id(self):
        return json.loads((self.data_dir / "instance.json").read_text())["id"]

    def client(self, service, **overrides):
        """A boto3 client; without arguments always the same one."""
        key = (service, tuple(sorted(overrides.items())))
        if key not in self._clients:
            settings = {
                "endpoint_url": self.url,
                "region_name": self.variables["AWS_REGION"],
                "aws_access_key_id": self.variables["AWS_ACCESS_KEY_ID"],
                "aws_secret_access_key": self.variables["AWS_SECRET_ACCESS_KEY"],
                "config": Config(
                    retries={"total_max_attempts": 1}, connect_timeout=5, read_timeout=60
                ),
            }
            self._clients[key] = boto3.client(service, **{**settings, **overrides})
        return self._clients[key]

    @property
    def ecs(self):
        return self.client("ecs")

    @property
    def logs(self):
        return self.client("logs")

    @property
    def ec2(self):
        return self.client("ec2")

    def aws(self, *arguments, program=AWS_V1, check=True, timeout=90):
        """Runs the aws CLI and returns its answer: JSON where it is, else text."""
        result = subprocess.run(
            [program, *self.endpoint_arguments(program), *arguments],
            capture_output=True,
            text=True,
            timeout=timeout,
            env=self.cli_environment(),
        )
        if not check:
            return result
        assert result.returncode == 0, f"aws {arguments}: {result.stderr}\n{self.log()}"
        try:
            return json.loads(result.stdout)
        except ValueError:
            return result.stdout.strip()

    def endpoint_arguments(self, program):
        """AWS_ENDPOINT_URL is understood by version 1.29 and 2.13 and newer; older ones are told."""
        return [] if program == AWS_V1 else ["--endpoint-url", self.url]

    def cli_environment(self):
        """The environment of someone who has run `eval "$(neargate env)"`."""
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
        nothing = {
            "AWS_CONFIG_FILE": "/dev/null",
            "AWS_SHARED_CREDENTIALS_FILE": "/dev/null",
            "AWS_PAGER": "",
            "AWS_CLI_AUTO_PROMPT": "off",
        }
        return {**inherited, **nothing, **self.variables}


def aws_v2():
    """The aws CLI of version 2 that `cargo xtask test` makes sure of."""
    places = ["/usr/local/bin", "/usr/bin", *os.environ["PATH"].split(":")]
    for place in places:
        program = Path(place, "aws")
        if program.is_file():
            version = subprocess.run([program, "--version"], capture_output=True, text=True).stdout
            if version.startswith("aws-cli/2."):
                return str(program)
    raise AssertionError("the aws CLI of version 2 is not installed")


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def wait_for(condition, timeout=20, interval=0.02, what="the condition"):
    """Calls `condition` until it is true, and returns what it returned."""
    deadline = time.monotonic() + timeout
    while True:
        result = condition()
        if result:
            return result
        if time.monotonic() > deadline:
            what = what() if callable(what) else what
            raise AssertionError(f"not within {timeout} s: {what}")
        time.sleep(interval)
