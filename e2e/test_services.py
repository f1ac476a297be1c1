"""Services by themselves: how many tasks there are, what replaces them, what is told of it."""

import os
import signal

import pytest

from fleet import Fleet, is_completed
from host_view import main_pid
from instance import Instance, wait_for
from work import Work, address_of, task_id

# Periods pass five times as fast, so that those of AWS's defaults can be waited for.
QUICK = ["--time-scale", "5"]


@pytest.fixture(scope="module")
def quick(tmp_path_factory):
    instance = Instance(tmp_path_factory.mktemp("quick"), arguments=QUICK).start()
    yield instance
    instance.down()


@pytest.fixture
def fleet(quick, registry):
    fleet = Fleet(Work(quick, registry))
    yield fleet
    fleet.close()
    fleet.work.close()


def test_a_service_behind_a_load_balancer_as_in_the_walkthrough(fleet):
    fleet.front()
    made = fleet.create(fleet.release("one"), count=2)
    assert made["status"] == "ACTIVE" and made["deployments"][0]["rolloutState"] == "IN_PROGRESS"
    fleet.ecs.get_waiter("services_stable").wait(
        cluster=fleet.cluster, services=["web"], WaiterConfig={"Delay": 1, "MaxAttempts": 60}
    )
    service = fleet.wait(is_completed)
    tasks = fleet.tasks()
    assert len({task["availabilityZone"] for task in tasks}) == 2
    assert all(task["group"] == "service:web" for task in tasks)
    assert {task["startedBy"] for task in tasks} == {service["deployments"][0]["id"]}
    health = fleet.wait_health(fleet.group, "healthy", *tasks)
    assert len(health) == 2
    assert fleet.answers() == {"one"}
    events = fleet.events()
    assert events[-1] == "(service web) has reached a steady state."
    assert events[-2] == f"(service web) (deployment {service['deployments'][0]['id']}) deployment completed."
    ids = sorted(task["taskArn"].rsplit("/", 1)[1] for task in tasks)
    started = [event for event in events if "has started" in event]
    assert sorted(word.strip(").") for event in started for word in event.split() if word.strip(").") in ids) == ids
    assert any(event.startswith("(service web) registered") for event in events)


def test_what_dies_is_replaced_and_gets_no_more_requests(fleet):
    fleet.front()
    fleet.create(fleet.release("one"), count=2)
    fleet.wait(is_completed)
    victim = fleet.tasks()[0]
    os.kill(main_pid(victim), signal.SIGKILL)
    fleet.wait(lambda _: victim["taskArn"] not in [task["taskArn"] for task in fleet.tasks()])
    fleet.wait(is_completed)
    left = fleet.health(fleet.group)
    assert left.get(address_of(victim), {"State": "draining"})["State"] == "draining", left
    assert len(fleet.tasks()) == 2 and fleet.answers() == {"one"}
    [stopped] = [task for task in fleet.tasks(status="STOPPED") if task["taskArn"] == victim["taskArn"]]
    assert stopped["stopCode"] == "EssentialContainerExited"
    assert stopped["stoppedReason"] == "Essential container in task exited"
    # A task that ran for long counts as no failure of the deployment.
    assert fleet.describe()["deployments"][0]["failedTasks"] == 0


def test_a_new_image_of_the_same_tag_needs_a_forced_deployment(fleet):
    fleet.front()
    fleet.create(fleet.release("one"), count=2)
    first = fleet.wait(is_completed)
    before = {task["taskArn"] for task in fleet.tasks()}
    answer = fleet.update(forceNewDeployment=True)
    assert len(answer["deployments"]) == 2
    assert answer["deployments"][0]["id"] != first["deployments"][0]["id"]
    fleet.wait(lambda service: is_completed(service) and not before & {t["taskArn"] for t in fleet.tasks()})
    stopped = [task for task in fleet.tasks(status="STOPPED") if task["taskArn"] in before]
    assert {task["stopCode"] for task in stopped} == {"ServiceSchedulerInitiated"}
    old = first["deployments"][0]["id"]
    assert {task["stoppedReason"] for task in stopped} == {f"Scaling activity initiated by (deployment {old})"}


def test_desired_counts_are_followed_up_to_none_and_back(fleet):
    fleet.create(fleet.release("one"), count=1)
    fleet.wait(is_completed)
    for count in [4, 2, 0, 3]:
        answer = fleet.update(desiredCount=count)
        assert len(answer["deployments"]) == 1, "the desired count alone is no deployment"
        service = fleet.wait(lambda service: is_completed(service) and service["runningCount"] == count)
        assert len(fleet.tasks()) == count and service["pendingCount"] == 0


def test_an_unhealthy_container_is_replaced_start_first(fleet):
    check = {"command": ["CMD-SHELL", "test ! -e /tmp/bad"], "interval": 5, "timeout": 2, "retries": 2}
    fleet.create(fleet.release("one", healthCheck=check), count=1)
    fleet.wait(is_completed)
    [task] = fleet.tasks()
    fleet.instance.run("exec", task_id(task), "--", "touch", "/tmp/bad")
    fleet.wait(lambda _: task["taskArn"] not in [one["taskArn"] for one in fleet.tasks()])
    fleet.wait(is_completed)
    [stopped] = [one for one in fleet.tasks(status="STOPPED") if one["taskArn"] == task["taskArn"]]
    assert (stopped["stopCode"], stopped["stoppedReason"]) == (
        "ServiceSchedulerInitiated", "Task failed container health checks",
    )  # fmt: skip
    [new] = fleet.tasks()
    assert new["startedAt"] < stopped["stoppingAt"]


def test_a_bad_revision_goes_back_by_itself_while_the_old_tasks_serve(fleet):
    fleet.front()
    good = fleet.release("good")
    breaker = {"enable": True, "rollback": True, "thresholdConfiguration": {"type": "COUNT", "value": 3}}
    fleet.create(good, count=2, deploymentConfiguration={"deploymentCircuitBreaker": breaker})
    first = fleet.wait(is_completed)
    kept = {task["taskArn"] for task in fleet.tasks()}
    bad = fleet.revision("echo missing APP_NAME; exit 1")
    failed = fleet.update(taskDefinition=bad)["deployments"][0]["id"]
    service = fleet.wait(
        lambda service: service["taskDefinition"].endswith(good) and is_completed(service), timeout=90
    )
    primary = service["deployments"][0]
    assert primary["id"] == first["deployments"][0]["id"] != failed
    assert kept == {task["taskArn"] for task in fleet.tasks()}, "healthy old tasks are not touched"
    events = fleet.events()
    at = [
        next(number for number, event in enumerate(events) if text in event)
        for text in [f"(deployment {failed}) deployment failed", f"rolling back to deployment {primary['id']}"]
    ]
    assert at == sorted(at)
    [record] = [
        one
        for one in fleet.ecs.list_service_deployments(cluster=fleet.cluster, service="web")["serviceDeployments"]
        if one["targetServiceRevisionArn"].endswith(failed.rsplit("/", 1)[1])
    ]
    assert record["status"] == "ROLLBACK_SUCCESSFUL", record
    [told] = fleet.ecs.describe_service_deployments(
        serviceDeploymentArns=[record["serviceDeploymentArn"]]
    )["serviceDeployments"]
    breaker = told["deploymentCircuitBreaker"]
    assert (breaker["status"], breaker["threshold"]) == ("TRIGGERED", 3)
    # Two tasks may fail at the same time.
    assert breaker["failureCount"] in (3, 4)
    assert told["rollback"]["serviceRevisionArn"].endswith(primary["id"].rsplit("/", 1)[1])
    assert fleet.answers() == {"good"}


def test_an_image_that_does_not_exist_says_so(fleet):
    breaker = {"enable": True, "rollback": False}
    missing = fleet.revision("true", image=fleet.work.registry.image("busybox:nosuchtag"))
    fleet.create(missing, count=1, deploymentConfiguration={"deploymentCircuitBreaker": breaker})
    service = fleet.wait(lambda one: one["deployments"][0]["rolloutState"] == "FAILED", timeout=90)
    assert service["deployments"][0]["failedTasks"] == 3
    [stopped, *_] = fleet.tasks(status="STOPPED")
    assert stopped["stopCode"] == "TaskFailedToStart"
    assert stopped["stoppedReason"].startswith("CannotPullContainerError")
    assert any("unable to consistently start tasks successfully" in event for event in fleet.events())
    # The first deployment has nothing to go back to; it starts nothing more.
    known = len(fleet.tasks(status="STOPPED"))
    fleet.work.instance.restart_abruptly()
    assert len(fleet.tasks(status="STOPPED")) == known and fleet.tasks() == []


def test_a_deleted_service_leaves_nothing(fleet):
    fleet.front()
    fleet.create(fleet.release("one"), count=2)
    fleet.wait(is_completed)
    with pytest.raises(fleet.ecs.exceptions.InvalidParameterException, match="scaled above 0"):
        fleet.ecs.delete_service(cluster=fleet.cluster, service="web")
    fleet.update(desiredCount=0)
    fleet.ecs.delete_service(cluster=fleet.cluster, service="web")
    fleet.ecs.get_waiter("services_inactive").wait(
        cluster=fleet.cluster, services=["web"], WaiterConfig={"Delay": 1, "MaxAttempts": 60}
    )
    assert fleet.tasks() == []
    wait_for(lambda: not fleet.health(fleet.group), what="no targets")
    # The name may be used again.
    fleet.create(fleet.release("two"), count=1)
    fleet.wait(is_completed)
    assert fleet.answers() == {"two"}


def test_the_control_plane_may_be_killed_at_any_moment_of_a_deployment(fleet):
    fleet.front()
    fleet.create(fleet.release("r0"), count=3)
    for number in range(1, 4):
        fleet.update(taskDefinition=fleet.release(f"r{number}"))
        fleet.work.instance.restart_abruptly()
        fleet.wait(is_completed)
        assert fleet.answers() == {f"r{number}"}
    assert len(fleet.tasks()) == 3
