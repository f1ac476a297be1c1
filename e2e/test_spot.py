"""Spot interruptions, as `neargate spot interrupt` causes them."""

import subprocess
import time

import pytest

from instance import PROGRAM
from work import Work, task_id


@pytest.fixture
def spot(neargate, registry):
    """A cluster with both capacity providers, and tasks of either."""

    class Spot(Work):
        def launch(self, provider, *containers):
            answer = self.ecs.run_task(
                cluster=self.cluster,
                taskDefinition=self.register(*containers),
                capacityProviderStrategy=[{"capacityProvider": provider, "weight": 1}],
                networkConfiguration=self.network(),
            )
            assert answer["failures"] == [], answer
            [task] = answer["tasks"]
            assert task["capacityProviderName"] == provider
            return task

    work = Spot(neargate, registry)
    work.ecs.delete_cluster(cluster=work.cluster)
    work.ecs.create_cluster(
        clusterName=work.cluster, capacityProviders=["FARGATE", "FARGATE_SPOT"]
    )
    yield work
    work.close()


def interrupt(instance, task, *arguments):
    """Exit code, standard output and standard error of the command."""
    command = [PROGRAM, "spot", "interrupt", "--data-dir", str(instance.data_dir), task, *arguments]
    result = subprocess.run(command, capture_output=True, text=True, timeout=60)
    return result.returncode, result.stdout, result.stderr


def test_a_spot_task_is_warned_and_stopped(spot):
    """SIGTERM at once, SIGKILL after the stop timeout, and the cause is told as AWS tells it."""
    obeys = spot.launch("FARGATE_SPOT", spot.container("sigterm", command=["code", "9"], stopTimeout=30))
    ignores = spot.launch("FARGATE_SPOT", spot.container("sigterm", command=["ignore"], stopTimeout=2))
    for task in (obeys, ignores):
        spot.wait(task)
        spot.wait_line(task, "ready")
    begun = time.monotonic()
    # By the beginning of its id, and by its ARN.
    code, said, _ = interrupt(spot.instance, task_id(obeys)[:12])
    assert code == 0 and task_id(obeys) in said
    assert interrupt(spot.instance, ignores["taskArn"], "--cluster", spot.cluster)[0] == 0
    for task, code in [(obeys, 9), (ignores, 137)]:
        ended = spot.wait_stopped(task)
        assert ended["stopCode"] == "SpotInterruption"
        assert ended["stoppedReason"] == "Your Spot Task was interrupted."
        assert ended["containers"][0]["exitCode"] == code
    assert time.monotonic() - begun < 15
    spot.expect(obeys, ["ready", "received SIGTERM", "bye"])
    code, _, why = interrupt(spot.instance, task_id(obeys))
    assert code == 1 and "has stopped" in why


def test_what_cannot_be_interrupted_is_told(spot):
    plain = spot.wait(spot.launch("FARGATE", spot.container(command="sleep 300")))
    code, _, why = interrupt(spot.instance, task_id(plain))
    assert code == 1 and "does not run on Spot capacity" in why and "FARGATE_SPOT" in why
    assert spot.describe(plain)["desiredStatus"] == "RUNNING"
    code, _, why = interrupt(spot.instance, "f" * 32)
    assert code == 1 and "no task that runs is called so" in why
    spot.registry.fail("/web/", times=1, delay_ms=2000)
    pending = spot.launch("FARGATE_SPOT", spot.container("web"))
    code, _, why = interrupt(spot.instance, task_id(pending))
    assert code == 1 and "does not run: it is" in why
    assert spot.wait(pending)["desiredStatus"] == "RUNNING"


def test_nobody_answers_without_a_control_plane(fresh):
    instance = fresh().start()
    instance.stop()
    code, _, why = interrupt(instance, "f" * 32)
    assert code == 1 and "the control plane is not running" in why
