"""The first step of the journeys with docker itself: build, log in, tag, push; then run the image.

Uses a dockerd of the test's own on folders of its own, without a bridge and without firewall
rules. It is the host's, or the one that `cargo xtask bench docker` unpacks into the user's cache;
where there is neither, the test says so and is skipped.
"""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from instance import wait_for

UNPACKED = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache"), "neargate/docker/root/usr")
BUSYBOX = "/bin/busybox"
DOCKERFILE = """FROM scratch
COPY busybox /bin/busybox
ENV GREETING="built by docker"
ENTRYPOINT ["/bin/busybox", "sh", "-c", "echo $GREETING"]
"""


class Docker:
    def __init__(self, folder):
        self.folder = folder
        self.environment = {
            **os.environ,
            "PATH": f"{UNPACKED}/sbin:{UNPACKED}/bin:{os.environ['PATH']}",
            "LD_LIBRARY_PATH": f"{UNPACKED}/lib/x86_64-linux-gnu",
            "DOCKER_HOST": f"unix://{folder}/docker.sock",
            "DOCKER_CONFIG": str(folder / "config"),
            "DOCKER_BUILDKIT": "0",
        }
        log = open(folder / "log", "wb")
        self.daemon = subprocess.Popen(
            [
                "dockerd",
                f"--host=unix://{folder}/docker.sock",
                f"--data-root={folder}/data",
                f"--exec-root={folder}/exec",
                f"--pidfile={folder}/pid",
                "--bridge=none",
                "--iptables=false",
                "--ip6tables=false",
                "--storage-driver=vfs",
            ],
            env=self.environment,
            stdout=log,
            stderr=log,
        )
        wait_for(self._answers, timeout=60, interval=0.1, what=lambda: (folder / "log").read_text()[-3000:])

    def _answers(self):
        assert self.daemon.poll() is None, (self.folder / "log").read_text()[-3000:]
        return subprocess.run(["docker", "version"], env=self.environment, capture_output=True).returncode == 0

    def __call__(self, *arguments, check=True, **more):
        result = subprocess.run(
            ["docker", *arguments],
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


@pytest.fixture(scope="module")
def docker(tmp_path_factory):
    path = f"{UNPACKED}/sbin:{UNPACKED}/bin:{os.environ['PATH']}"
    if not shutil.which("dockerd", path=path) or not Path(BUSYBOX).exists():
        pytest.skip("needs dockerd, which `cargo xtask bench docker` unpacks, and a static busybox")
    docker = Docker(tmp_path_factory.mktemp("docker"))
    yield docker
    docker.stop()


@pytest.mark.parametrize("name", ["hello-world-app", "my-application-api"])
def test_build_login_tag_push_and_run(docker, work, tmp_path, name):
    instance, ecr = work.instance, work.instance.client("ecr")
    shutil.copy(BUSYBOX, tmp_path / "busybox")
    (tmp_path / "Dockerfile").write_text(DOCKERFILE)
    docker("build", "-t", name, ".", cwd=tmp_path)
    made = instance.aws("ecr", "create-repository", "--repository-name", name)["repository"]
    password = instance.aws("ecr", "get-login-password")
    host = made["repositoryUri"].split("/")[0]
    said = docker("login", "--username", "AWS", "--password-stdin", host, input=password)
    assert "Login Succeeded" in said.stdout
    uri = f"{made['repositoryUri']}:v1"
    docker("tag", name, uri)
    docker("push", uri)
    (detail,) = ecr.describe_images(repositoryName=name)["imageDetails"]
    assert detail["imageTags"] == ["v1"] and detail["imageSizeInBytes"] > 500_000
    # On AWS it has this name, and so has it in a task definition here.
    region = instance.variables["AWS_REGION"]
    image = f"{made['registryId']}.dkr.ecr.{region}.amazonaws.com/{name}:v1"
    task = work.run_to_end(work.container(image=image))
    (container,) = task["containers"]
    assert container["exitCode"] == 0 and container["imageDigest"] == detail["imageDigest"], task
    assert work.lines(task) == ["built by docker"]
    # And it comes back.
    docker("rmi", uri, name)
    docker("pull", uri)
    docker("logout", host)
    refused = docker("pull", f"{made['repositoryUri']}:absent", check=False)
    assert refused.returncode != 0
    wrong = docker("login", "-u", "AWS", "--password-stdin", host, input="wrong", check=False)
    assert wrong.returncode != 0
    ecr.delete_repository(repositoryName=name, force=True)
