"""Images from a registry: how they are packed, whom it lets in, and what goes wrong."""

import base64
import json
import os

import pytest

from registry import Registry
from work import Work


@pytest.fixture(scope="module")
def basic():
    registry = Registry(auth="basic")
    yield registry
    registry.close()


@pytest.fixture(scope="module")
def bearer():
    registry = Registry(auth="bearer")
    yield registry
    registry.close()


@pytest.mark.parametrize("tag", ["latest", "docker", "zstd", "tar", "multi", "docker-multi"])
def test_every_packing_runs(work, tag):
    lines = work.output("echo packed; uname -m", image=f"busybox:{tag}")
    assert lines == ["packed", os.uname().machine]


def test_an_image_by_digest(work):
    digest = work.registry.digest("busybox")
    task = work.run_to_end(work.container(f"busybox@{digest}", "echo by digest"))
    assert task["containers"][0]["imageDigest"] == digest
    work.expect(task, ["by digest"])


def test_layers_take_away_and_add(work):
    task = work.run_to_end(work.container("layers"))
    lines = work.expect(task, lambda lines: "replaced: now a file" in lines)
    names = {line.split()[0] for line in lines if line.startswith("./")}
    assert "./removed" not in names and "./gone" not in names and "./hidden/old" not in names
    assert {"./kept", "./changed", "./hidden/new", "./linked", "./link", "./replaced"} <= names
    by_name = {line.split(" ", 1)[0]: line for line in lines}
    assert by_name["./setuid"] == "./setuid regular file 4755 0 1"
    assert by_name["./owned"] == "./owned regular file 640 1000 1"
    assert by_name["./link"].endswith(" 2") and by_name["./linked"].endswith(" 2")
    assert by_name["./null"].startswith("./null character special file")
    assert "changed: upper" in lines and "hidden/new: upper" in lines
    assert "link: linked" in lines and "absolute: lower" in lines and "replaced: now a file" in lines


def test_an_image_cannot_leave_its_root(work):
    task = work.run_to_end(work.container("hostile"))
    for name in ("neargate-hostile-parent", "neargate-hostile-symlink"):
        assert not os.path.exists(f"/tmp/{name}"), name
    # Docker confines such names to the image's root; refusing the image is as safe.
    reason = task["containers"][0].get("reason", "")
    if not reason.startswith("CannotPullContainerError: "):
        work.expect(task, ["unpacked"])


def test_layers_are_shared_and_kept(work):
    work.run_to_end(work.container("busybox", "true"))
    before = len(work.registry.log())
    task = work.run_to_end(work.container("busybox", "echo again"))
    work.expect(task, ["again"])
    asked = work.registry.log()[before:]
    assert [request for request in asked if "/blobs/" in request["path"]] == []
    # `web` is busybox and one layer more.
    work.run(work.container("web"))
    asked = work.registry.log()[before:]
    assert len([request for request in asked if "/blobs/" in request["path"]]) <= 2


def pull_failure(work, image):
    task = work.run_to_end(work.container(image, ["true"]))
    assert task["stopCode"] == "TaskFailedToStart"
    reason = task["stoppedReason"]
    assert reason.startswith("CannotPullContainerError: "), reason
    [container] = task["containers"]
    assert container["reason"].startswith("CannotPullContainerError: ")
    assert "exitCode" not in container and "startedAt" not in task
    return reason


@pytest.mark.parametrize(
    "image, told",
    [
        ("busybox:absent", ["busybox:absent", "not found"]),
        ("absent", ["absent:latest"]),
        ("arm64-only", ["linux/amd64"]),
        ("arm64-plain", ["linux/amd64"]),
    ],
)
@pytest.mark.skipif(os.uname().machine != "x86_64", reason="the foreign platform is arm64")
def test_what_cannot_be_pulled(work, image, told):
    reason = pull_failure(work, image)
    assert all(part in reason for part in told), reason


def test_a_registry_that_demands_a_login(work, basic, bearer):
    for registry, image in ((basic, "busybox"), (bearer, "private/app")):
        reason = pull_failure(work, registry.image(image))
        assert "401" in reason or "authoriz" in reason or "denied" in reason, reason
    # Everyone gets a token for what is public.
    task = work.run_to_end(work.container(bearer.image("busybox"), "echo public"))
    work.expect(task, ["public"])


def test_a_login(fresh, tmp_path, basic, bearer):
    """With the file that `docker login` writes, private images are pulled."""
    login = {"auth": base64.b64encode(b"user:password").decode()}
    file = tmp_path / "config.json"
    file.write_text(json.dumps({"auths": {basic.address: login, bearer.address: login}}))
    instance = fresh(arguments=["--registry-auth", str(file)]).start()
    for registry, image in ((basic, "busybox"), (bearer, "private/app")):
        work = Work(instance, registry)
        assert work.output("echo let in", image=registry.image(image)) == ["let in"]
    assert "password" not in instance.log() and login["auth"] not in instance.log()


def test_a_mirror_is_asked_first(fresh, registry):
    """Docker Hub's names, from a mirror on this host."""
    instance = fresh(arguments=["--registry-mirror", f"docker.io=http://{registry.address}"]).start()
    work = Work(instance, registry)
    container = {**work.container(command="echo mirrored"), "image": "docker.io/private/app"}
    task = work.run_to_end(container)
    work.expect(task, ["mirrored"])
    assert task["containers"][0]["image"] == "docker.io/private/app"


def test_a_dead_registry(work):
    gone = Registry()
    image = gone.image("busybox")
    gone.close()
    assert "connect" in pull_failure(work, image)


def test_a_registry_that_fails_for_a_while(fresh_work):
    """Broken transfers are taken up again, damaged ones are not believed."""
    work = fresh_work
    [layer] = work.registry.layers("busybox")
    work.registry.fail(f"/blobs/{layer}", times=1, truncate_after=100_000)
    work.registry.fail(f"/blobs/{layer}", times=1, status=503)
    before = len(work.registry.log())
    assert work.output("echo resumed") == ["resumed"]
    asked = work.registry.log()[before:]
    assert any(request["range"] for request in asked), asked
    [layer] = work.registry.layers("busybox:tar")
    work.registry.fail(f"/blobs/{layer}", times=1, corrupt=True)
    assert work.output("echo verified", image="busybox:tar") == ["verified"]


def test_bad_image_names(work):
    with pytest.raises(work.ecs.exceptions.ClientException):
        work.register(work.container("x/busybox:bad tag"))
    for image in ("UPPER/case", "a//b"):
        task = work.run_to_end(work.container(image, ["true"]))
        assert task["stopCode"] == "TaskFailedToStart"
        assert task["stoppedReason"].startswith("CannotPullContainerError: "), task["stoppedReason"]
