"""Images that were pulled from other registries: kept while they are needed, then given up."""

import uuid

from instance import wait_for
from pushing import Repository
from work import Work


def test_unused_images_go_and_needed_ones_stay(fresh, registry):
    instance = fresh(arguments=["--image-max-age", "0"]).start()
    work = Work(instance, registry, name=f"own-{uuid.uuid4().hex[:6]}")
    repository = Repository(instance)

    def images():
        return {path.stem for path in (instance.data_dir / "images/images").iterdir()}

    def collect():
        """What is deleted is collected soon, and everything else that may go with it."""
        digest = repository.push_layers("gone", uuid.uuid4().bytes)
        repository.delete(digest)
        blob = instance.data_dir / "images/blobs/sha256" / digest.removeprefix("sha256:")
        wait_for(lambda: not blob.exists(), what="a collection")

    def wait_until(expected):
        wait_for(lambda: collect() or images() == expected, timeout=60, what=f"{expected}, not {images()}")

    once = work.run_to_end(work.container("busybox", "echo once"))
    (first,) = images()
    running = work.wait(work.run(work.container("busybox:docker", "sleep 1000")))
    (second,) = images() - {first}
    # Nothing runs from the first any more; the task of the second goes on.
    wait_until({second})
    assert work.describe(running)["lastStatus"] == "RUNNING"
    work.stop(running)
    wait_until(set())
    assert not any((instance.data_dir / "images/layers").iterdir())
    # It is pulled again, and stays as long as a task definition that names its digest is ACTIVE.
    digest = once["containers"][0]["imageDigest"]
    pinned = f"{registry.address}/busybox@{digest}"
    task = work.run_to_end(work.container(pinned, "echo again"))
    assert work.lines(task) == ["again"], task
    assert images() == {first}
    for _ in range(2):
        collect()
    assert images() == {first}
    instance.ecs.deregister_task_definition(taskDefinition=task["taskDefinitionArn"])
    wait_until(set())
