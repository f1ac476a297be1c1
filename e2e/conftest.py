"""Fixtures: one instance for most tests, an instance of their own for tests that end it."""

import os
import shutil
import tempfile
import uuid

import pytest

import host_state
from instance import TASKS_USE_LITTLE, Instance, aws_v2
from private_etc import PrivateEtc
from registry import Registry
from work import Work


def pytest_configure():
    assert os.geteuid() == 0, "the end-to-end tests start Neargate and look into its tasks: run as root"


@pytest.fixture(scope="session")
def registry():
    registry = Registry()
    yield registry
    registry.close()


@pytest.fixture(scope="session")
def neargate():
    """The instance that most tests share."""
    with tempfile.TemporaryDirectory(prefix="neargate-e2e-") as folder:
        instance = Instance(folder, arguments=TASKS_USE_LITTLE).start()
        yield instance
        instance.down()


@pytest.fixture
def work(neargate, registry):
    """A cluster of its own on the shared instance."""
    work = Work(neargate, registry)
    yield work
    work.close()


@pytest.fixture
def fresh():
    """Makes instances that belong to one test; each leaves the host as it found it."""
    made = []
    before = host_state.snapshot()

    def make(arguments=(), **more):
        folder = tempfile.mkdtemp(prefix="neargate-e2e-")
        instance = Instance(folder, arguments=arguments, **more)
        made.append(instance)
        return instance

    yield make
    marks = []
    for instance in made:
        marks += [str(instance.folder)] + ([instance.id] if instance.variables else [])
        if instance.data_dir.exists():
            instance.run("down", "--tasks", check=False, timeout=120)
        if instance.process is not None and instance.process.poll() is None:
            instance.process.kill()
            instance.process.wait()
        shutil.rmtree(instance.folder, ignore_errors=True)
    # The shared instance goes on meanwhile; everything that belongs to an instance has its mark.
    new = host_state.snapshot() - before
    left = {line for line in new if any(mark in line for mark in marks)}
    assert not left, f"left behind: {sorted(left)}"


@pytest.fixture
def fresh_work(fresh, registry):
    """A running instance of its own, with a cluster."""
    return Work(fresh(TASKS_USE_LITTLE).start(), registry, name=f"own-{uuid.uuid4().hex[:6]}")


@pytest.fixture(scope="session")
def aws2():
    """The program of the aws CLI's version 2."""
    return aws_v2()


@pytest.fixture
def etc(tmp_path):
    """A mount namespace with an /etc of its own."""
    etc = PrivateEtc(tmp_path / "etc")
    yield etc
    etc.close()


@pytest.fixture
def podman_storage():
    """Options with which podman and buildah keep everything in a folder; they refuse long paths."""
    with tempfile.TemporaryDirectory(prefix="podman-", dir="/tmp") as folder:
        yield [f"--root={folder}/storage", f"--runroot={folder}/run", "--storage-driver=vfs"]
