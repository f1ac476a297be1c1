"""`neargate hosts`: the registry under its name on AWS, for docker, podman and skopeo as they are.

Nothing here touches the host's /etc: clients and the command run in a mount namespace in which
/etc is a copy.
"""

import json
import os
import shutil
import socket
import ssl
import subprocess

import pytest

from docker_daemon import Docker, need_docker
from instance import PROGRAM, wait_for
from pushing import Repository

BUSYBOX = "/bin/busybox"


def hosts(etc, instance, verb, *arguments, check=True):
    command = [PROGRAM, "hosts", verb, "--data-dir", str(instance.data_dir), *arguments]
    return etc.run(*command, check=check)


def address(instance):
    number = int(instance.id, 16)
    return f"127.78.{number >> 8}.{number & 255}"


def name(region="us-east-1", account="000000000000"):
    return f"{account}.dkr.ecr.{region}.amazonaws.com"


def test_docker_pushes_under_the_name_on_aws(neargate, work, etc, tmp_path, tmp_path_factory):
    need_docker()
    # A short path: sockets are in it.
    docker = Docker(tmp_path_factory.mktemp("docker"), wrapper=etc.wrapper)
    # With the key that dockerd keeps in /etc/docker. It takes the certificate without a restart.
    before = etc.tree()
    try:
        hosts(etc, neargate, "install", "--account", "000000000000", "--region", "us-east-1")
        repository = Repository(neargate)
        image = f"{repository.host}/{repository.name}:v1"
        shutil.copy(BUSYBOX, tmp_path / "busybox")
        (tmp_path / "Dockerfile").write_text('FROM scratch\nCOPY busybox /bin/busybox\nCMD ["/bin/busybox", "echo", "by name"]\n')
        docker("build", "-t", image, "--file", str(tmp_path / "Dockerfile"), str(tmp_path))
        password = neargate.aws("ecr", "get-login-password")
        login = ["login", "--username", "AWS", "--password-stdin", repository.host]
        # dockerd remembers a hosts file for five seconds.
        wait_for(lambda: docker(*login, input=password, check=False).returncode == 0, interval=1)
        docker("push", image)
        task = work.run_to_end(work.container(image=image))
        assert work.lines(task) == ["by name"], task
        docker("rmi", image)
        docker("pull", image)
        wrong = docker("login", "-u", "AWS", "--password-stdin", repository.host, input="wrong", check=False)
        assert wrong.returncode != 0
        hosts(etc, neargate, "uninstall", "--account", "000000000000", "--region", "us-east-1")
        # The name is AWS's again.
        wait_for(lambda: docker("pull", image, check=False).returncode != 0, interval=1)
        repository.instance.client("ecr").delete_repository(repositoryName=repository.name, force=True)
    finally:
        docker.stop()
    assert etc.tree() == before


def test_other_clients_find_it_too(neargate, registry, etc, tmp_path, podman_storage):
    # What podman makes in /etc at its first use is podman's.
    etc.run("podman", *podman_storage, "info")
    before = etc.tree()
    hosts(etc, neargate, "install")
    repository = Repository(neargate)
    login = ["--username", "AWS", "--password-stdin", repository.host]
    environment = {**os.environ, "REGISTRY_AUTH_FILE": str(tmp_path / "auth.json")}
    password = neargate.aws("ecr", "get-login-password")
    etc.run("skopeo", "login", *login, input=password, env=environment)
    target = f"docker://{repository.host}/{repository.name}:v1"
    source = f"docker://{registry.image('busybox:latest')}"
    etc.run("skopeo", "copy", "--src-tls-verify=false", source, target, env=environment)
    etc.run("podman", *podman_storage, "pull", "--quiet", f"{repository.host}/{repository.name}:v1", env=environment)
    hosts(etc, neargate, "uninstall")
    assert etc.tree() == before


def test_several_names_and_restarts(fresh, etc):
    instance = fresh().start()
    before = etc.tree()
    # An instance is in one region at a time, and keeps what it has of others.
    regions = ["us-east-1", "eu-central-1"]
    instance.client("ecr").create_repository(repositoryName=f"of-{regions[0]}")
    instance.stop()
    instance.arguments = ["--region", regions[1]]
    instance.restart()
    instance.client("ecr", region_name=regions[1]).create_repository(repositoryName=f"of-{regions[1]}")
    for region in [*regions, regions[0]]:
        hosts(etc, instance, "install", "--account", "000000000000", "--region", region)
    key = instance.data_dir / "hosts" / "authority-key.pem"
    assert key.stat().st_mode & 0o777 == 0o600

    def tags(region):
        """Asks as a client does that trusts the certificate in the region's folder alone."""
        trusted = etc.folder / "docker/certs.d" / name(region) / "ca.crt"
        context = ssl.create_default_context(cafile=str(trusted))
        token = instance.client("ecr", region_name=regions[1]).get_authorization_token()
        token = token["authorizationData"][0]["authorizationToken"]
        with socket.create_connection((address(instance), 443), timeout=10) as plain:
            with context.wrap_socket(plain, server_hostname=name(region)) as stream:
                stream.sendall(
                    f"GET /v2/of-{region}/tags/list HTTP/1.1\r\nHost: {name(region)}\r\n"
                    f"Authorization: Basic {token}\r\nConnection: close\r\n\r\n".encode()
                )
                return stream.makefile("rb").read().split(b"\r\n")[0]

    for region in regions:
        assert tags(region) == b"HTTP/1.1 200 OK"
    instance.kill()
    instance.restart()
    wait_for(lambda: answers(instance), what="the names after a restart")
    for region in regions:
        assert tags(region) == b"HTTP/1.1 200 OK"
    # A name that was installed while the control plane was down works when it comes up.
    hosts(etc, instance, "uninstall")
    assert tags(regions[0]) == b"HTTP/1.1 200 OK"
    instance.stop()
    said = hosts(etc, instance, "install")
    assert "once `neargate up` runs" in said.stdout
    instance.restart()
    wait_for(lambda: answers(instance), what="the names after another restart")
    assert tags(regions[1]) == b"HTTP/1.1 200 OK"
    for region in [*regions, regions[0]]:
        hosts(etc, instance, "uninstall", "--region", region)
    assert etc.tree() == before
    wait_for(lambda: not answers(instance), what="nobody listening any more")


def answers(instance):
    with socket.socket() as client:
        client.settimeout(5)
        return client.connect_ex((address(instance), 443)) == 0


def test_what_cannot_be_is_said(fresh, etc):
    instance = fresh().start()
    before = etc.tree()
    with socket.create_server((address(instance), 443)):
        refused = hosts(etc, instance, "install", check=False)
        assert refused.returncode == 1
        assert "port 443 is taken" in refused.stderr and address(instance) in refused.stderr
    assert etc.tree() == before
    text = etc.hosts.read_text()
    etc.hosts.write_text(f"10.9.8.7 {name()}\n{text}")
    refused = hosts(etc, instance, "install", check=False)
    assert refused.returncode == 1 and f"10.9.8.7 {name()}" in refused.stderr
    etc.hosts.write_text(text)
    foreign = etc.folder / "containers/certs.d" / name()
    foreign.mkdir(parents=True)
    (foreign / "ca.crt").write_text("somebody's")
    refused = hosts(etc, instance, "install", check=False)
    assert refused.returncode == 1 and "not of this instance" in refused.stderr
    shutil.rmtree(foreign.parent)
    assert etc.tree() == before


def test_strangers_get_nothing(fresh, etc):
    """Who does not speak TLS is cut off, and who asks for more than the registry is refused."""
    instance = fresh().start()
    hosts(etc, instance, "install")
    with socket.create_connection((address(instance), 443), timeout=20) as stream:
        stream.sendall(b"GET /v2/ HTTP/1.1\r\nHost: x\r\n\r\n")
        assert b"HTTP" not in stream.recv(1000)
    context = ssl.create_default_context(cadata=(instance.data_dir / "hosts/authority.pem").read_text())
    with socket.create_connection((address(instance), 443), timeout=20) as plain:
        with pytest.raises(ssl.SSLCertVerificationError):
            context.wrap_socket(plain, server_hostname="example.com")
    token = instance.client("ecr").get_authorization_token()["authorizationData"][0]["authorizationToken"]
    login = f"Authorization: Basic {token}\r\n"
    for path, header, status in [
        ("/v2/", "", 401),
        ("/", "", 401),
        ("/", login, 404),
        ("/_neargate/health", login, 404),
    ]:
        with socket.create_connection((address(instance), 443), timeout=20) as plain:
            with context.wrap_socket(plain, server_hostname=name()) as stream:
                request = f"GET {path} HTTP/1.1\r\nHost: {name()}\r\n{header}Connection: close\r\n\r\n"
                stream.sendall(request.encode())
                answer = stream.makefile("rb").read()
                assert int(answer.split()[1]) == status, (path, answer)
    text = json.loads((instance.data_dir / "hosts/installed.json").read_text())
    assert [entry["host"] for entry in text["names"]] == [name()]
    shown = subprocess.run(
        ["openssl", "x509", "-noout", "-text", "-in", str(instance.data_dir / "hosts/authority.pem")],
        capture_output=True,
        text=True,
    ).stdout
    assert not shown or "DNS:amazonaws.com" in shown, "the authority may vouch for AWS's names alone"
    hosts(etc, instance, "uninstall")
