"""How tasks end: by themselves, by StopTask, for lack of memory, because they never began."""

import time
from pathlib import Path

import pytest

from instance import wait_for
from work import container_of


def test_the_exit_code_is_told(work):
    task = work.run_to_end(work.container("crash"))
    assert task["stopCode"] == "EssentialContainerExited"
    assert task["stoppedReason"] == "Essential container in task exited"
    [container] = task["containers"]
    assert container["exitCode"] == 3 and container["lastStatus"] == "STOPPED"
    assert "reason" not in container
    order = ["createdAt", "startedAt", "stoppingAt", "executionStoppedAt", "stoppedAt"]
    times = [task[name] for name in order]
    assert times[0] <= times[1] <= times[3] <= times[4] and times[2] <= times[4]
    assert (task["desiredStatus"], task["lastStatus"]) == ("STOPPED", "STOPPED")
    work.expect(task, ["crashing"])
    [attachment] = task["attachments"]
    assert attachment["status"] == "DELETED"


def test_an_essential_container_takes_the_others_along(work):
    task = work.run_to_end(
        work.container(command="sleep 1; exit 7", name="main"),
        work.container("sigterm", command=["exit", "0"], name="sidecar", essential=False),
    )
    assert task["stopCode"] == "EssentialContainerExited"
    assert container_of(task, "main")["exitCode"] == 7
    assert container_of(task, "sidecar")["exitCode"] == 0
    work.wait_line(task, "received SIGTERM", container="sidecar")


def test_a_container_that_is_not_essential_may_end(work):
    task = work.run(
        work.container(command="sleep 300", name="main"),
        work.container(command="exit 4", name="helper", essential=False),
    )
    work.wait(task)
    deadline = time.monotonic() + 10
    while container_of(work.describe(task), "helper")["lastStatus"] != "STOPPED":
        assert time.monotonic() < deadline
        time.sleep(0.05)
    described = work.describe(task)
    assert described["lastStatus"] == "RUNNING"
    assert container_of(described, "helper")["exitCode"] == 4
    assert container_of(described, "main")["lastStatus"] == "RUNNING"


def test_sigterm_comes_before_sigkill(work):
    """A container that obeys ends at once; one that does not is killed after its stopTimeout."""
    obeys = work.run(work.container("sigterm", command=["code", "9"], stopTimeout=30))
    ignores = work.run(work.container("sigterm", command=["ignore"], stopTimeout=2))
    for task in (obeys, ignores):
        work.wait(task)
        work.wait_line(task, "ready")
    begun = time.monotonic()
    work.stop(obeys, ignores, reason="please")
    ended = work.wait_stopped(obeys)
    assert time.monotonic() - begun < 5
    assert ended["stopCode"] == "UserInitiated" and ended["stoppedReason"] == "please"
    assert ended["containers"][0]["exitCode"] == 9
    work.expect(obeys, ["ready", "received SIGTERM", "bye"])

    ended = work.wait_stopped(ignores)
    assert 2 <= time.monotonic() - begun < 12
    assert ended["containers"][0]["exitCode"] == 137
    work.expect(ignores, ["ready", "received SIGTERM"])
    stopped = (ended["stoppedAt"] - ended["stoppingAt"]).total_seconds()
    assert 1.5 < stopped < 10


def test_stopping_twice_is_harmless(work):
    task = work.run(work.container(command="sleep 300", stopTimeout=2))
    work.stop(task, reason="first")
    work.stop(task, reason="second")
    assert work.wait_stopped(task)["stoppedReason"] == "first"
    work.stop(task, reason="third")
    assert work.describe(task)["stoppedReason"] == "first"


def test_out_of_memory_is_told(work):
    task = work.run_to_end(work.container("memhog", memory=64))
    [container] = task["containers"]
    assert container["exitCode"] == 137
    assert container["reason"] == "OutOfMemoryError: Container killed due to memory usage"
    assert task["stopCode"] == "EssentialContainerExited"


def test_the_tasks_own_memory_limit_counts(work):
    task = work.run_to_end(
        work.container("memhog", name="main"), work.container(command="sleep 300", name="other")
    )
    assert container_of(task, "main")["exitCode"] == 137
    assert "OutOfMemoryError" in container_of(task, "main")["reason"]


@pytest.mark.parametrize(
    "image, command",
    [("busybox", ["/absent"]), ("busybox", ["/etc/passwd"]), ("busybox", ["absent-from-path"])],
    ids=str,
)
def test_a_command_that_cannot_start(work, image, command):
    task = work.run_to_end(work.container(image, command))
    assert task["stopCode"] == "TaskFailedToStart"
    [container] = task["containers"]
    assert container["reason"].startswith(("CannotStartContainerError: ", "CannotCreateContainerError: "))
    assert command[0] in container["reason"]
    assert "startedAt" not in task


def test_a_missing_log_group(work):
    task = work.run_to_end(work.container(command="true", logs={"awslogs-group": "/e2e/absent"}))
    assert task["stopCode"] == "TaskFailedToStart"
    assert task["stoppedReason"].startswith("ResourceInitializationError: failed to validate logger args")
    assert "The specified log group does not exist." in task["stoppedReason"]


def test_a_user_that_does_not_exist(work):
    task = work.run_to_end(work.container(command="true", user="nobody-here"))
    assert task["stopCode"] == "TaskFailedToStart"
    assert "nobody-here" in task["containers"][0]["reason"]


def test_a_task_can_be_stopped_before_it_runs(work):
    work.registry.fail("/web/", times=1, delay_ms=3000)
    task = work.run(work.container("web"))
    work.stop(task, reason="changed my mind")
    ended = work.wait_stopped(task)
    assert ended["stopCode"] == "UserInitiated" and ended["stoppedReason"] == "changed my mind"
    assert "exitCode" not in ended["containers"][0]


def test_a_start_that_comes_to_nothing_leaves_no_sandbox(fresh_work):
    """Wherever it was when the image turned out to be missing, or when the task was stopped."""
    work = fresh_work
    shims = Path("/run/neargate", work.instance.id, "shims")
    missing = work.register(work.container(work.registry.image("busybox") + "-missing", logs=False))
    for _ in range(3):
        started = work.start(missing, count=10)
        for task in started[::2]:
            work.stop(task)
        work.wait_stopped(*started)
    # Those that wait for the next tasks.
    wait_for(lambda: len(list(shims.iterdir())) <= 4, what=lambda: f"sandboxes: {sorted(shims.iterdir())}")
