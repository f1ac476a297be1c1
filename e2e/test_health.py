"""Health checks, what waits for them, and containers that are run again in their place.

ECS's shortest interval is five seconds and its shortest restart period a minute: all tasks of this
file are started at once, and each test looks at its own.
"""

import json
from pathlib import Path

import pytest

from host_view import pids_of
from instance import wait_for
from work import Work, container_of, task_id

FOREVER = "trap 'exit 0' TERM; while :; do sleep 0.1; done"
# Arguments of `sleep` by which processes are found on the host.
HANGING, BREEDING = "97531", "86420"
# How much later than due something may be seen to happen on a loaded machine.
SLACK = 4


@pytest.fixture(scope="module")
def scene(neargate, registry):
    work = Work(neargate, registry)
    tasks = {name: work.run(*make(work)) for name, make in SCENES.items()}
    yield Scene(work, tasks)
    work.close()


class Scene:
    def __init__(self, work, tasks):
        self.work = work
        self.tasks = tasks

    def shim(self, name):
        return shim_state(self.work, self.tasks[name])

    def healthy(self, name, status, container="main", timeout=60):
        """Waits for a container's health; returns the task described and the shim's view."""
        task = wait_health(self.work, self.tasks[name], status, container, timeout)
        return task, container_in(self.shim(name), container)


def check(command, interval=5, timeout=5, retries=1, **more):
    return {
        "command": ["CMD-SHELL", command],
        "interval": interval,
        "timeout": timeout,
        "retries": retries,
        **more,
    }


def shim_state(work, task):
    """What the task's shim says itself: its times are those at which things happened."""
    for file in Path("/run/neargate", work.instance.id, "shims").glob("*/state.json"):
        try:
            state = json.loads(file.read_text())
        except (OSError, ValueError):
            continue
        if state["task_id"] == task_id(task):
            return state
    raise AssertionError(f"no shim has {task['taskArn']}")


def container_in(state, name):
    return next(container for container in state["containers"] if container["name"] == name)


def wait_health(work, task, status, container="main", timeout=60):
    def reached():
        described = work.describe(task)
        return described if container_of(described, container)["healthStatus"] == status else None

    return wait_for(reached, timeout, what=lambda: f"{status}: {shim_state(work, task)}")


def seconds_until(container):
    """From the container's start to the last change of its health."""
    return (container["health"]["since"] - container["started_at"]) / 1000


def processes_with(argument):
    """The host's processes that have this argument."""
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                words = (folder / "cmdline").read_bytes().split(b"\0")
            except OSError:
                continue
            if argument.encode() in words and b"sleep" in words:
                found.append(int(folder.name))
    return found


def restarting(work, command, **policy):
    policy = {"enabled": True, "restartAttemptPeriod": 60, **policy}
    return [work.container(command=command, restartPolicy=policy)]


SCENES = {
    "healthy": lambda work: [
        work.container(
            command=FOREVER,
            user="app",
            workingDirectory="/made/for/it",
            environment=[{"name": "A", "value": "b c"}],
            healthCheck=check('echo "$(id -u) $(pwd) $A $HOME"; test "$A" = "b c"', retries=3),
        ),
        work.container(
            command=FOREVER, name="side", essential=False, healthCheck=check("exit 1")
        ),
    ],
    "failing": lambda work: [
        work.container(command=FOREVER, healthCheck=check("echo bad; exit 3", retries=2)),
        work.container(command=FOREVER, name="fine", healthCheck=check("true")),
    ],
    "hanging": lambda work: [
        work.container(
            command=FOREVER,
            healthCheck=check(f"sleep {HANGING} & setsid sleep {HANGING} & sleep {HANGING}", timeout=2),
        )
    ],
    "breeding": lambda work: [
        work.container(
            command=FOREVER,
            healthCheck=check(
                f"i=0; while [ $i -lt 50 ]; do sleep {BREEDING} & i=$((i+1)); done; exit 0"
            ),
        )
    ],
    "starting": lambda work: [
        work.container(command=FOREVER, healthCheck=check("exit 1", startPeriod=12))
    ],
    "direct": lambda work: [
        work.container(
            command=FOREVER,
            healthCheck={"command": ["CMD", "test", "$HOME", "=", "$HOME"], "interval": 5},
        )
    ],
    "missing": lambda work: [
        work.container(
            command=FOREVER, healthCheck={"command": ["CMD", "nope"], "interval": 5, "retries": 1}
        )
    ],
    "waiting": lambda work: [
        work.container(
            command="echo begun; " + FOREVER,
            name="app",
            dependsOn=[{"containerName": "db", "condition": "HEALTHY"}],
        ),
        work.container(command=FOREVER, name="db", healthCheck=check("true")),
    ],
    "waiting in vain": lambda work: [
        work.container(
            command=FOREVER,
            name="app",
            dependsOn=[{"containerName": "db", "condition": "HEALTHY"}],
        ),
        work.container(
            command=FOREVER, name="db", essential=False, startTimeout=12, healthCheck=check("exit 1")
        ),
    ],
    "restarted": lambda work: restarting(
        work, "echo $$ >> /kept; echo run $(wc -l < /kept); sleep 61; exit 1"
    ),
    "ignored": lambda work: restarting(work, "sleep 61; exit 7", ignoredExitCodes=[7]),
    "too early": lambda work: restarting(work, "sleep 1; exit 1"),
    "unwatched": lambda work: [work.container(command=FOREVER)],
}


def test_a_check_runs_as_its_container(scene):
    task, seen = scene.healthy("healthy", "HEALTHY")
    assert seen["health"]["output"] == "1000 /made/for/it b c /home/app\n"
    assert 5 <= seconds_until(seen) < 5 + SLACK
    # A container that is not essential does not count.
    task, _ = scene.healthy("healthy", "UNHEALTHY", container="side")
    assert task["healthStatus"] == "HEALTHY"


def test_failures_in_a_row_make_a_task_unhealthy_that_runs_on(scene):
    scene.healthy("failing", "HEALTHY", container="fine")
    task, seen = scene.healthy("failing", "UNHEALTHY")
    assert 10 <= seconds_until(seen) < 10 + SLACK
    assert (seen["health"]["exit_code"], seen["health"]["output"]) == (3, "bad\n")
    assert task["healthStatus"] == "UNHEALTHY"
    # Only a service replaces what is unhealthy.
    assert (task["lastStatus"], task["desiredStatus"]) == ("RUNNING", "RUNNING")


def test_a_check_that_hangs_is_killed_with_its_children(scene):
    _, seen = scene.healthy("hanging", "UNHEALTHY")
    assert 7 <= seconds_until(seen) < 7 + SLACK
    assert seen["health"]["exit_code"] == -1
    assert seen["health"]["output"] == "Health check exceeded timeout (2s)"
    # The next check begins five seconds later.
    wait_for(lambda: not processes_with(HANGING), 4, interval=0.05, what=lambda: "children are left")


def test_what_checks_leave_behind_does_not_gather(scene):
    scene.healthy("breeding", "HEALTHY")
    for _ in range(3):
        wait_for(lambda: not processes_with(BREEDING), 10, interval=0.05)
    assert len(pids_of(scene.work.describe(scene.tasks["breeding"]))) < 60


def test_failures_in_the_start_period_do_not_count(scene):
    _, seen = scene.healthy("starting", "UNHEALTHY")
    # The checks after 5 and 10 seconds do not count, the one after 15 does.
    assert 15 <= seconds_until(seen) < 15 + 2 * SLACK
    assert seen["health"]["failures"] >= 1


def test_cmd_is_run_without_a_shell(scene):
    scene.healthy("direct", "HEALTHY")


def test_a_check_that_is_not_there_has_failed(scene):
    _, seen = scene.healthy("missing", "UNHEALTHY")
    assert 'exec: "nope": executable file not found in $PATH' in seen["health"]["output"]


def test_without_a_check_health_is_unknown(scene):
    task = scene.work.wait(scene.tasks["unwatched"])
    assert task["healthStatus"] == "UNKNOWN"
    assert task["containers"][0]["healthStatus"] == "UNKNOWN"


def test_a_container_waits_for_the_health_of_another(scene):
    scene.work.wait(scene.tasks["waiting"], timeout=60)
    state = scene.shim("waiting")
    db, app = container_in(state, "db"), container_in(state, "app")
    assert db["health"]["status"] == "HEALTHY"
    assert app["started_at"] >= db["health"]["since"]


def test_waiting_for_health_ends_with_the_start_timeout(scene):
    task = scene.work.wait_stopped(scene.tasks["waiting in vain"], timeout=60)
    assert task["stopCode"] == "TaskFailedToStart"
    app = container_of(task, "app")
    assert app["exitCode"] == 143
    assert app["reason"].startswith(
        "CannotStartContainerError: dependency graph: container ordering dependency [db("
    )
    assert app["reason"].endswith("has timed out.")


def test_a_failed_dependency_is_told_in_the_words_of_ecs(work):
    task = work.run_to_end(
        work.container(
            name="app",
            command="echo never",
            dependsOn=[{"containerName": "init", "condition": "SUCCESS"}],
        ),
        work.container(name="init", command="exit 5", essential=False),
    )
    assert task["stopCode"] == "TaskFailedToStart"
    reason = container_of(task, "app")["reason"]
    image = container_of(task, "init")["image"]
    assert reason.startswith(
        "CannotStartContainerError: dependency graph: failed to resolve container ordering"
        f" dependency [init({image}) (STOPPED->RUNNING) - Exit: 5] for target [app("
    ), reason
    assert reason.endswith("as dependency did not exit successfully.")
    assert container_of(task, "app")["exitCode"] == 143


def test_all_output_is_there_when_the_task_has_stopped(work):
    """Nothing is waited for between the end of a task and a look at its log."""
    words = [f"word {number}" for number in range(2000)]
    for _ in range(3):
        task = work.run_to_end(
            work.container(command="i=0; while [ $i -lt 2000 ]; do echo word $i; i=$((i+1)); done")
        )
        assert work.lines(task) == words


def test_a_container_that_ends_early_is_not_run_again(scene):
    task = scene.work.wait_stopped(scene.tasks["too early"], timeout=60)
    assert container_of(task, "main")["exitCode"] == 1


def test_a_check_goes_on_while_the_control_plane_is_down(fresh_work):
    work = fresh_work
    task = work.run(
        work.container(
            command="touch /tmp/fine; sleep 8; rm /tmp/fine; sleep 1000",
            healthCheck=check("test -e /tmp/fine", retries=3),
        )
    )
    wait_health(work, task, "HEALTHY")
    work.instance.kill()
    unhealthy = wait_for(
        lambda: next(
            (
                container
                for container in shim_state(work, task)["containers"]
                if container["health"]["status"] == "UNHEALTHY"
            ),
            None,
        ),
        60,
    )
    # Checks pass after 5 seconds and fail after 10, 15 and 20.
    assert 20 <= seconds_until(unhealthy) < 20 + 2 * SLACK
    work.instance.restart()
    described = wait_health(work, task, "UNHEALTHY", timeout=20)
    assert (described["healthStatus"], described["lastStatus"]) == ("UNHEALTHY", "RUNNING")
    work.stop(task)
    assert work.wait_stopped(task)["healthStatus"] == "UNHEALTHY"


def test_a_container_is_run_again_in_its_place(scene):
    """Last in this file: it takes a minute."""
    work, task = scene.work, scene.tasks["restarted"]
    work.expect(task, ["run 1", "run 2"], timeout=120)
    seen = container_in(scene.shim("restarted"), "main")
    assert seen["restart_count"] == 1
    assert 60_000 <= seen["restarted_at"] - seen["started_at"] < 61_000 + SLACK * 1000
    described = work.describe(task)
    assert described["lastStatus"] == "RUNNING"
    assert container_of(described, "main")["lastStatus"] == "RUNNING"
    assert "exitCode" not in container_of(described, "main")


def test_an_ignored_exit_code_ends_the_task(scene):
    task = scene.work.wait_stopped(scene.tasks["ignored"], timeout=120)
    assert container_of(task, "main")["exitCode"] == 7
