"""The first step of the journeys with docker itself: build, log in, tag, push; then run the image."""

import shutil

import pytest

from docker_daemon import Docker, need_docker
from private_etc import PrivateEtc

BUSYBOX = "/bin/busybox"
DOCKERFILE = """FROM scratch
COPY busybox /bin/busybox
ENV GREETING="built by docker"
ENTRYPOINT ["/bin/busybox", "sh", "-c", "echo $GREETING"]
"""


@pytest.fixture(scope="module")
def docker(tmp_path_factory):
    need_docker()
    # dockerd makes a key in /etc/docker.
    etc = PrivateEtc(tmp_path_factory.mktemp("private") / "etc")
    docker = Docker(tmp_path_factory.mktemp("docker"), wrapper=etc.wrapper)
    yield docker
    docker.stop()
    etc.close()


@pytest.mark.parametrize("name", ["hello-world-app", "my-application-api"])
def test_build_login_tag_push_and_run(docker, work, tmp_path, name):
    instance, ecr = work.instance, work.instance.client("ecr")
    shutil.copy(BUSYBOX, tmp_path / "busybox")
    (tmp_path / "Dockerfile").write_text(DOCKERFILE)
    docker("build", "-t", name, str(tmp_path))
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
