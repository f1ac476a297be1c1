"""The registry as the engine's neighbour: what is pushed runs, what is deleted goes, nothing is lost."""

import hashlib
import io
import json
import os
import random
import subprocess
import tarfile
import threading
import time

import pytest

from instance import wait_for
from pushing import Repository
from work import Work


@pytest.fixture
def repository(neargate):
    return Repository(neargate)


def layer(name, content):
    """An uncompressed layer with one file."""
    archive = io.BytesIO()
    with tarfile.open(fileobj=archive, mode="w") as tar:
        entry = tarfile.TarInfo(name)
        entry.size = len(content)
        tar.addfile(entry, io.BytesIO(content))
    return archive.getvalue()


def noise(size, seed):
    return random.Random(seed).randbytes(size)


def disk_use(instance):
    """Bytes of blobs, layers and uploads of the content store."""
    images = instance.data_dir / "images"
    places = [images / place for place in ("blobs", "layers", "uploads")]
    output = subprocess.run(["du", "-scb", *places], capture_output=True, text=True, check=False)
    return int(output.stdout.splitlines()[-1].split()[0])


def test_a_pushed_image_runs_under_all_its_names(work, registry, repository):
    digest = repository.copy_from(registry, "busybox", "v1")
    port = work.instance.port
    for image in [
        repository.image("v1"),
        f"localhost:{port}/{repository.name}:v1",
        f"{repository.host}/{repository.name}:v1",
        f"{repository.host}/{repository.name}@{digest}",
    ]:
        task = work.run_to_end(work.container(image, "echo pushed"))
        assert task["containers"][0].get("exitCode") == 0, task
        assert task["containers"][0]["imageDigest"] == digest
        work.expect(task, ["pushed"])


def test_a_digest_decides_wherever_its_tag_has_gone(work, registry, repository):
    """Tasks of a deployment run one image, though its tag is moved or deleted meanwhile."""
    digest = repository.copy_from(registry, "busybox", "v1")
    pinned = f"{repository.host}/{repository.name}:v1@{digest}"

    def runs():
        task = work.run_to_end(work.container(pinned, "echo pinned"))
        assert task["containers"][0].get("exitCode") == 0, task
        assert task["containers"][0]["imageDigest"] == digest

    runs()
    moved = repository.copy_from(registry, "web", "v1")
    assert moved != digest
    runs()
    ecr = work.instance.client("ecr")
    gone = ecr.batch_delete_image(repositoryName=repository.name, imageIds=[{"imageTag": "v1"}])
    assert gone["failures"] == []
    runs()


def test_what_was_never_pushed_cannot_be_pulled(work, repository):
    for image in [f"{repository.host}/{repository.name}:none", f"{repository.host}/none/none:v1"]:
        task = work.run_to_end(work.container(image, "echo never"))
        assert task["stopCode"] == "TaskFailedToStart"
        assert task["stoppedReason"].startswith("CannotPullContainerError: pull image manifest has been retried")
        assert task["stoppedReason"].endswith(f"failed to resolve ref {image}: {image}: not found")


def test_skopeo_pushes_copies_and_inspects(work, registry, repository):
    """The first of docker's relatives; the others are in tests of their own."""
    password = subprocess.run(["base64", "-d"], input=repository.token.encode(), capture_output=True, check=True)
    credentials = password.stdout.decode()

    def skopeo(verb, *arguments):
        command = ["skopeo", verb, *arguments]
        result = subprocess.run(command, capture_output=True, text=True, timeout=120)
        assert result.returncode == 0, result.stderr
        return result.stdout

    for kind, tag in [("oci", "latest"), ("v2s2", "docker")]:
        skopeo(
            "copy", "--src-tls-verify=false", "--dest-tls-verify=false", "--format", kind,
            "--dest-creds", credentials,
            f"docker://{registry.image(f'busybox:{tag}')}", f"docker://{repository.image(kind)}",
        )  # fmt: skip
        inspected = json.loads(
            skopeo(
                "inspect", "--tls-verify=false", "--creds", credentials,
                f"docker://{repository.image(kind)}",
            )
        )  # fmt: skip
        assert kind in inspected["RepoTags"]
        task = work.run_to_end(work.container(repository.image(kind), "echo skopeo"))
        assert task["containers"][0]["imageDigest"] == inspected["Digest"]
    skopeo(
        "copy", "--src-tls-verify=false", "--dest-tls-verify=false", "--all",
        "--dest-creds", credentials,
        f"docker://{registry.image('busybox:multi')}", f"docker://{repository.image('multi')}",
    )  # fmt: skip
    work.expect(work.run_to_end(work.container(repository.image("multi"), "echo multi")), ["multi"])


def test_a_wrong_token_is_refused(repository):
    good = repository.token
    for token in ["", "QVdTOnRva2Vu", good[:-8] + "AAAAAAA="]:
        repository.token = token
        headers, _ = repository.expect(401, "GET", "/v2/")
        assert headers["WWW-Authenticate"].startswith("Basic realm=")
    repository.token = good
    repository.expect(200, "GET", "/v2/")


def test_an_upload_goes_on_after_a_restart(fresh):
    instance = fresh().start()
    repository = Repository(instance)
    content = noise(3_000_000, 1)
    headers, _ = repository.expect(202, "POST", "blobs/uploads/")
    location = headers["Location"]
    repository.expect(202, "PATCH", location, body=content[:1_000_000])
    instance.kill()
    instance.restart()
    headers, _ = repository.expect(204, "GET", location)
    received = int(headers["Range"].split("-")[1]) + 1
    assert received == 1_000_000
    digest = f"sha256:{hashlib.sha256(content).hexdigest()}"
    repository.expect(201, "PUT", f"{location}?digest={digest}", body=content[received:])
    assert repository.blob(digest) == content


def test_a_full_disk_is_said_and_survived(fresh):
    """With the content store on a file system of 64 MiB of its own."""
    instance = fresh()
    images = instance.data_dir / "images"
    images.mkdir(parents=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", images], check=True)
    try:
        instance.start()
        repository = Repository(instance)
        large = noise(1 << 20, 3) * 100
        digest = f"sha256:{hashlib.sha256(large).hexdigest()}"
        connection = repository.connect()
        try:
            status, _, body = repository.request(
                "POST", f"blobs/uploads/?digest={digest}", body=large, connection=connection
            )
        except OSError:
            # The answer came while the rest of the layer was still to be sent.
            status, body = 507, b""
        assert status == 507 and (not body or b"the disk that holds the registry is full" in body), body
        wait_for(lambda: disk_use(instance) < 1 << 20, 20, what=lambda: instance.log())
        digest = repository.push_layers("small", noise(1 << 20, 4))
        check_whole(repository, "small")
        instance.down()
    finally:
        if instance.process is not None and instance.process.poll() is None:
            instance.kill()
        subprocess.run(["umount", "--lazy", images], check=True)


def test_a_size_limit_is_said(fresh):
    instance = fresh(arguments=["--registry-size-max", "3000000"]).start()
    repository = Repository(instance)
    repository.push_layers("fits", noise(2_000_000, 5))
    _, body = repository.expect(202, "POST", "blobs/uploads/")
    content = noise(2_000_000, 6)
    digest = f"sha256:{hashlib.sha256(content).hexdigest()}"
    _, body = repository.expect(403, "POST", f"blobs/uploads/?digest={digest}", body=content)
    assert json.loads(body)["errors"][0] == {
        "code": "DENIED",
        "message": "the registry's size limit of 3000000 bytes is reached",
    }


def test_memory_stays_flat_while_a_large_layer_comes_and_goes(fresh):
    instance = fresh().start()
    repository = Repository(instance)
    size = 300 << 20
    piece = noise(1 << 20, 2)
    whole = hashlib.sha256()
    for _ in range(size // len(piece)):
        whole.update(piece)
    digest = f"sha256:{whole.hexdigest()}"

    def peak():
        status = open(f"/proc/{instance.process.pid}/status").read()
        return int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1]) << 10

    before = peak()
    pieces = (piece for _ in range(size // len(piece)))
    # http.client sends an iterable in chunks of its own.
    repository.expect(
        201,
        "POST",
        f"blobs/uploads/?digest={digest}",
        body=pieces,
        headers={"Content-Length": str(size)},
    )
    connection = repository.connect()
    connection.request(
        "GET", f"/v2/{repository.name}/blobs/{digest}", headers={"Authorization": f"Basic {repository.token}"}
    )
    answer, read, received = connection.getresponse(), hashlib.sha256(), 0
    while part := answer.read(1 << 20):
        received += len(part)
        read.update(part)
    assert (received, read.hexdigest()) == (size, whole.hexdigest())
    assert peak() - before < 32 << 20


def test_deleted_tags_give_their_space_back_while_the_third_runs(fresh, registry):
    """Three tags over shared layers; two are deleted; then all of it."""
    instance = fresh().start()
    work, repository = Work(instance, registry), Repository(instance)
    empty = disk_use(instance)
    digests = {}
    for tag in ("one", "two", "three"):
        top = layer("own", noise(2_000_000, tag))
        digests[tag] = repository.copy_from(registry, "busybox", tag, extra_layer=top)
    tasks = {}
    for tag in digests:
        tasks[tag] = work.run(work.container(repository.image(tag), "trap 'exit 0' TERM; sleep 600 & wait"))
    work.wait(*tasks.values())
    work.stop(tasks["one"], tasks["two"])
    work.wait_stopped(tasks["one"], tasks["two"])
    full = disk_use(instance)
    repository.delete(digests["one"])
    repository.delete(digests["two"])
    # Of each image the layer, compressed and unpacked: here both are the same size.
    wait_for(
        lambda: disk_use(instance) < full - 7_500_000,
        30,
        what=lambda: f"less than {full}: {disk_use(instance)}\n{instance.log()}",
    )
    again = work.run_to_end(work.container(repository.image("three"), "wc -c < /own"))
    work.expect(again, ["2000000"])
    # An image that is deleted while a task runs from it stays until the task has ended.
    repository.delete(digests["three"])
    time.sleep(3)
    assert work.describe(tasks["three"])["lastStatus"] == "RUNNING"
    work.stop(tasks["three"])
    work.wait_stopped(tasks["three"])
    repository.push_layers("last", b"last")
    repository.delete(repository.push_layers("last", b"last"))
    wait_for(
        lambda: disk_use(instance) <= empty + 100_000,
        60,
        what=lambda: f"{empty} again: {disk_use(instance)}\n{instance.log()}",
    )


def test_a_kill_during_fifty_pushes_loses_nothing_that_was_acknowledged(fresh):
    instance = fresh().start()
    repository = Repository(instance)
    acknowledged, lock, stop = {}, threading.Lock(), threading.Event()

    def content(number):
        return [noise(200_000, f"{number}/{index}") for index in range(2)]

    def push(numbers):
        for number in numbers:
            try:
                digest = repository.push_layers(f"t{number}", *content(number))
            except (OSError, AssertionError):
                if stop.is_set():
                    return
                raise
            with lock:
                acknowledged[number] = digest

    threads = [threading.Thread(target=push, args=(range(start, 50, 5),)) for start in range(5)]
    for thread in threads:
        thread.start()
    wait_for(lambda: len(acknowledged) >= 10, 60, interval=0.005)
    stop.set()
    instance.kill()
    for thread in threads:
        thread.join()
    assert len(acknowledged) < 50, "the kill came too late to interrupt anything"
    instance.restart()
    _, body = repository.expect(200, "GET", "tags/list")
    listed = json.loads(body)["tags"]
    assert {f"t{number}" for number in acknowledged} <= set(listed)
    for tag in listed:
        check_whole(repository, tag)
    blobs = instance.data_dir / "images/blobs/sha256"
    for blob in os.listdir(blobs):
        assert hashlib.sha256((blobs / blob).read_bytes()).hexdigest() == blob
    for number in range(50):
        digest = repository.push_layers(f"t{number}", *content(number))
        assert acknowledged.get(number, digest) == digest
        check_whole(repository, f"t{number}")


def check_whole(repository, tag):
    """Everything that a tag leads to is there and is what its digest says."""
    headers, document = repository.expect(200, "GET", f"manifests/{tag}")
    assert headers["Docker-Content-Digest"] == f"sha256:{hashlib.sha256(document).hexdigest()}"
    manifest = json.loads(document)
    for descriptor in [manifest["config"], *manifest["layers"]]:
        content = repository.blob(descriptor["digest"])
        assert content is not None and len(content) == descriptor["size"], (tag, descriptor)
        assert f"sha256:{hashlib.sha256(content).hexdigest()}" == descriptor["digest"]
