"""The control plane stops, dies and comes back; the tasks do not notice."""

import os
import random
import shutil
import signal
import threading
import time
import urllib.request

import pytest
from botocore.exceptions import BotoCoreError, ClientError

from host_view import main_pid, pids_of
from instance import wait_for
from work import Work, address_of, container_of


@pytest.mark.parametrize("end", ["stop", "kill"])
def test_tasks_run_on_without_the_control_plane(fresh_work, end):
    work = fresh_work
    counting = work.run(
        work.container(command="i=0; while :; do echo $i; i=$((i+1)); sleep 0.05; done")
    )
    ending = work.run(work.container(command="sleep 2; echo last words; exit 42"))
    both = work.wait(counting, ending)
    counting, ending = sorted(both, key=lambda task: task["taskDefinitionArn"])
    before = main_pid(counting)
    work.wait_line(counting, "10")

    getattr(work.instance, end)()
    down_at = time.time()
    # Long enough for `ending` to end with nobody watching.
    wait_for(lambda: not pids_of(ending), timeout=15)
    ended_at = time.time()
    assert main_pid(counting) == before
    time.sleep(1)
    work.instance.restart()

    ended = work.wait_stopped(ending)
    assert container_of(ended, "main")["exitCode"] == 42
    assert ended["stopCode"] == "EssentialContainerExited"
    # The time at which it ended, not the one at which that was noticed.
    assert down_at - 1 < ended["executionStoppedAt"].timestamp() < ended_at + 1
    work.expect(ending, ["last words"])

    task = work.describe(counting)
    assert task["lastStatus"] == "RUNNING"
    assert main_pid(counting) == before
    shown = len(work.lines(counting))
    wait_for(lambda: len(work.lines(counting)) > shown + 20)
    lines = work.lines(counting)
    assert lines == [str(number) for number in range(len(lines))], "each line once and in order"

    work.stop(counting)
    work.wait_stopped(counting)
    work.instance.down()


def test_a_stop_is_carried_on_after_a_crash(fresh_work):
    work = fresh_work
    task = work.run(work.container("sigterm", command=["ignore"], stopTimeout=4))
    work.wait(task)
    work.wait_line(task, "ready")
    work.stop(task, reason="before the crash")
    work.instance.kill()
    work.instance.restart()
    ended = work.wait_stopped(task, timeout=20)
    assert ended["stoppedReason"] == "before the crash"
    assert ended["containers"][0]["exitCode"] == 137
    assert work.lines(task).count("received SIGTERM") == 1


def test_the_public_address_answers_without_the_control_plane(fresh_work):
    work = fresh_work
    work.admit(8080)
    task = work.wait(work.run(work.container("web"), public=True))
    work.wait_line(task, "listening")
    interfaces = work.instance.ec2.describe_network_interfaces()["NetworkInterfaces"]
    [public] = [item["Association"]["PublicIp"] for item in interfaces if "Association" in item]
    work.instance.kill()
    with urllib.request.urlopen(f"http://{public}:8080/health", timeout=5) as answer:
        assert answer.read() == b"ok\n"
    work.instance.restart()
    with urllib.request.urlopen(f"http://{public}:8080/health", timeout=5) as answer:
        assert answer.read() == b"ok\n"


def test_names_are_resolved_without_the_control_plane(fresh_work):
    work = fresh_work
    task = work.run(
        work.container(command="while :; do nslookup ip-172-31-0-9.ec2.internal | grep 172.31.0.9; sleep 0.2; done")
    )
    work.wait_line(task, "172.31.0.9")
    work.instance.kill()
    time.sleep(2)
    work.instance.restart()
    shown = len(work.lines(task))
    assert shown >= 5
    wait_for(lambda: len(work.lines(task)) > shown)


def test_a_killed_shim_ends_its_task(fresh_work):
    """The rest of the product goes on, and says truly that the task has ended."""
    work = fresh_work
    task = work.wait(work.run(work.container(command="exec sleep 300")))
    other = work.wait(work.run(work.container(command="exec sleep 301")))
    [main] = [
        pid
        for pid in pids_of(task)
        if open(f"/proc/{pid}/cmdline").read().startswith("sleep")
    ]
    shim = parent_of(main)
    os.kill(shim, signal.SIGKILL)
    ended = work.wait_stopped(task)
    assert ended["stopCode"] in ("EssentialContainerExited", "TaskFailedToStart", "InfrastructureHealth")
    assert ended["stoppedReason"]
    assert pids_of(task) == []
    assert work.describe(other)["lastStatus"] == "RUNNING"


def parent_of(pid):
    status = open(f"/proc/{pid}/status").read()
    return int(next(line for line in status.splitlines() if line.startswith("PPid")).split()[1])


@pytest.mark.long
@pytest.mark.timeout(300)
def test_ten_kills_with_fifty_tasks(fresh_work):
    """At random moments, during starts and stops: no task is lost, doubled or left half made."""
    seed = int(os.environ.get("NEARGATE_SEED", time.time_ns() % 10_000))
    print(f"NEARGATE_SEED={seed}")
    work, chance = fresh_work, random.Random(seed)
    steady = work.register(work.container(command="echo begun; exec sleep 600", stopTimeout=2))
    expected = {task["taskArn"] for _ in range(5) for task in work.start(steady, count=10)}
    work.wait(*expected, timeout=120)
    addresses = {arn: address_of(work.describe(arn)) for arn in expected}
    started_by = {}

    for turn in range(10):
        stopping = chance.sample(sorted(expected), 3)
        starting = f"round-{turn}"
        kill_at = time.monotonic() + chance.uniform(0, 0.5)

        def disturb():
            """Stops three tasks and starts three, until the control plane is gone."""
            try:
                for arn in stopping:
                    work.ecs.stop_task(cluster=work.cluster, task=arn, reason=starting)
                for number in range(3):
                    # With a token, asking again after the crash runs nothing twice.
                    work.start(steady, startedBy=starting, clientToken=f"{starting}-{number}")
            except (BotoCoreError, ClientError):
                pass

        disturber = threading.Thread(target=disturb)
        disturber.start()
        time.sleep(max(0, kill_at - time.monotonic()))
        work.instance.kill()
        disturber.join()
        work.instance.restart()

        # Asking again is what a client does whose call was cut off.
        for arn in stopping:
            work.ecs.stop_task(cluster=work.cluster, task=arn, reason=starting)
        for number in range(3):
            [task] = work.start(steady, startedBy=starting, clientToken=f"{starting}-{number}")
            started_by.setdefault(starting, set()).add(task["taskArn"])
        expected -= set(stopping)
        expected |= started_by[starting]
        assert len(started_by[starting]) == 3

        work.wait(*expected, timeout=60)
        work.wait_stopped(*stopping, timeout=60)
        assert set(work.running()) == expected
        for arn in expected & set(addresses):
            assert address_of(work.describe(arn)) == addresses[arn]

    # Each task has exactly its one container, started exactly once.
    described = work.describe(*expected)
    assert len({address_of(task) for task in described}) == len(expected) == 50
    for task in described:
        names = [open(f"/proc/{pid}/cmdline").read() for pid in pids_of(task)]
        assert len([name for name in names if name.startswith("sleep")]) == 1, names
        work.expect(task, ["begun"])
    work.instance.down()


def test_after_a_reboot_tasks_are_stopped(fresh_work):
    """What a reboot takes away is taken away here: processes, namespaces, the runtime directory."""
    work = fresh_work
    task = work.wait(work.run(work.container(command="exec sleep 300")))
    work.instance.stop()
    # `down --tasks` clears the kernel as a reboot does, but the store does not hear of it.
    saved = work.instance.folder / "saved"
    shutil.copytree(work.instance.data_dir, saved, symlinks=True)
    work.instance.run("down", "--tasks")
    shutil.rmtree(work.instance.data_dir)
    saved.rename(work.instance.data_dir)
    work.instance.restart()
    ended = work.wait_stopped(task)
    assert ended["stopCode"] == "TaskFailedToStart" or ended["stoppedReason"], ended
    assert work.running() == []
    assert work.output("echo again") == ["again"]


def test_down_leaves_nothing(fresh_work):
    """`fresh` compares the host afterwards; here tasks run when `down` comes."""
    work = fresh_work
    work.wait(*work.run(work.container("web"), count=5, public=True))
    said = work.instance.down().stdout
    assert "5 tasks stopped" in said
    # A second one finds nothing to do.
    work.instance.run("down", "--tasks")


def test_ephemeral_leaves_nothing(fresh, registry):
    instance = fresh(arguments=["--ephemeral"]).start()
    work = Work(instance, registry)
    task = work.wait(work.run(work.container("web")))
    instance.stop()
    assert pids_of(task) == []
