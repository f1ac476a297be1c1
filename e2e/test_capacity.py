"""What tasks may have of the host together."""

import os

import pytest

from work import Work

NO_ROOM = (
    "Capacity is unavailable at this time. Please try again later or in a different availability zone"
)


def memory_mib():
    with open("/proc/meminfo") as lines:
        return next(int(line.split()[1]) for line in lines if line.startswith("MemTotal:")) // 1024


def ask(work, definition, count=1, **more):
    """RunTask; how many tasks there are, and why there are not more."""
    answer = work.ecs.run_task(
        cluster=work.cluster,
        taskDefinition=definition,
        launchType="FARGATE",
        count=count,
        networkConfiguration=work.network(),
        **more,
    )
    return answer["tasks"], [failure["reason"] for failure in answer["failures"]]


def test_memory_is_promised_once(fresh, registry):
    """Tasks that have not stopped hold what they were promised; nothing is promised twice."""
    work = Work(fresh().start(), registry, name="room")
    # Sizes that Fargate has, of which the host has room for a few.
    size = max(512 << power for power in range(4) if (512 << power) * 3 <= memory_mib())
    cpu = {512: "256", 1024: "256", 2048: "256", 4096: "512"}[size]
    sleeper = work.container(command="exec sleep 300", logs=False)
    definition = work.register(sleeper, cpu=cpu, memory=str(size))
    fitting = memory_mib() // size
    tasks = []
    while len(tasks) < fitting:
        started, reasons = ask(work, definition, count=min(10, fitting - len(tasks)))
        assert reasons == []
        tasks += started
    started, reasons = ask(work, definition, count=2, clientToken="later")
    assert (started, reasons) == ([], [NO_ROOM, NO_ROOM])
    # A restart does not forget what was promised.
    work.instance.kill()
    work.instance.restart()
    assert ask(work, definition) == ([], [NO_ROOM])
    work.wait(*tasks, timeout=60)
    work.stop(tasks[0])
    work.wait_stopped(tasks[0])
    # The same call again, now that there is room for one.
    started, reasons = ask(work, definition, count=2, clientToken="later")
    assert (len(started), reasons) == (1, [NO_ROOM])
    work.wait(started[0])


def test_processors_are_promised_as_often_as_one_wants(fresh, registry):
    work = Work(fresh(["--cpu-overcommit", "1"]).start(), registry, name="cpus")
    cpus = len(os.sched_getaffinity(0))
    if cpus > 8:
        pytest.skip("tasks would take more memory than CPU")
    definition = work.register(
        work.container(command="exec sleep 300", logs=False), cpu="1024", memory="2048"
    )
    if cpus * 2048 > memory_mib():
        pytest.skip("tasks would take more memory than CPU")
    started, reasons = ask(work, definition, count=cpus + 1)
    assert (len(started), reasons) == (cpus, [NO_ROOM])


def test_memory_can_be_promised_more_than_once(fresh, registry):
    work = Work(fresh(["--memory-overcommit", "3", "--cpu-overcommit", "1000"]).start(), registry, name="over")
    definition = work.register(
        work.container(command="exec sleep 300", logs=False), cpu="4096", memory="30720"
    )
    fitting = memory_mib() * 3 // 30720
    started, reasons = ask(work, definition, count=min(fitting + 1, 10))
    assert len(started) == min(fitting, 10)
    assert reasons == [NO_ROOM] * (len(reasons)) and len(reasons) == (1 if fitting < 10 else 0)
