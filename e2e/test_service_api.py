"""What clients of services are answered: what they gave, counts, waiters, history, refusals."""

import datetime
import time

import pytest
from botocore.exceptions import ClientError

from balanced import PORT, Balanced, forward
from instance import Instance, wait_for
from work import Work

QUICK = {"Delay": 1, "MaxAttempts": 60}
# Without checks and load balancer a task counts as healthy after a while; old ones wait for that.
ROLL_SECONDS = 120
# Needed by `enableExecuteCommand`; whether it exists is not looked at before there are roles.
TASK_ROLE = "arn:aws:iam::000000000000:role/e2e-task"


class Service:
    """A service without load balancer, whose tasks sleep."""

    def __init__(self, work, count=1, name="web", **more):
        self.work, self.ecs, self.name = work, work.ecs, name
        self.definition = self.release()
        settings = {
            "launchType": "FARGATE",
            "networkConfiguration": work.network(),
            "deploymentConfiguration": {"minimumHealthyPercent": 0, "maximumPercent": 200},
            **more,
        }
        self.made = self.ecs.create_service(
            cluster=work.cluster, serviceName=name, taskDefinition=self.definition,
            desiredCount=count, **settings,
        )["service"]  # fmt: skip

    def release(self, image="busybox", command="trap exit TERM; sleep 1000 & wait"):
        """A revision of the service's task definition."""
        container = self.work.container(image, command=command, logs=False)
        return self.work.register(container, family=f"{self.work.cluster}-{self.name}", taskRoleArn=TASK_ROLE)

    def describe(self, **more):
        told = self.ecs.describe_services(cluster=self.work.cluster, services=[self.name], **more)
        assert not told["failures"]
        return told["services"][0]

    def update(self, **more):
        return self.ecs.update_service(cluster=self.work.cluster, service=self.name, **more)["service"]

    def stable(self):
        self.ecs.get_waiter("services_stable").wait(
            cluster=self.work.cluster, services=[self.name], WaiterConfig=QUICK
        )
        return self.describe()

    def history(self, **more):
        told = self.ecs.list_service_deployments(cluster=self.work.cluster, service=self.name, **more)
        return told["serviceDeployments"]

    def record(self, arn):
        told = self.ecs.describe_service_deployments(serviceDeploymentArns=[arn])
        assert not told["failures"]
        return told["serviceDeployments"][0]

    def wait_record(self, arn, status, timeout=ROLL_SECONDS):
        wait_for(
            lambda: self.record(arn)["status"] == status,
            timeout,
            what=lambda: f"{status}: {self.record(arn)}, {self.messages()}",
        )
        return self.record(arn)

    def messages(self):
        return [event["message"] for event in self.describe()["events"]]

    def delete(self):
        self.ecs.delete_service(cluster=self.work.cluster, service=self.name, force=True)
        self.ecs.get_waiter("services_inactive").wait(
            cluster=self.work.cluster, services=[self.name], WaiterConfig=QUICK
        )


@pytest.fixture(scope="module")
def quick(tmp_path_factory):
    instance = Instance(tmp_path_factory.mktemp("services"), arguments=["--time-scale", "10"]).start()
    yield instance
    instance.down()


@pytest.fixture
def work(quick, registry):
    work = Work(quick, registry)
    yield work
    work.close()


@pytest.fixture
def service(work):
    """Makes services, and deletes them when the test is over."""
    made = []

    def make(**more):
        made.append(Service(work, **more))
        return made[-1]

    yield make
    for one in made:
        if one.describe()["status"] != "INACTIVE":
            one.delete()


def primary(service):
    [first] = [one for one in service["deployments"] if one["status"] == "PRIMARY"]
    return first


def test_a_service_is_answered_as_it_was_made_and_becomes_steady(service):
    web = service(count=2, enableExecuteCommand=True, propagateTags="SERVICE")
    made = web.made
    assert made["status"] == "ACTIVE"
    assert made["desiredCount"] == 2
    assert made["deploymentController"] == {"type": "ECS"}
    assert made["schedulingStrategy"] == "REPLICA"
    assert made["launchType"] == "FARGATE"
    assert made["propagateTags"] == "SERVICE"
    assert made["enableExecuteCommand"] is True
    assert made["deploymentConfiguration"]["minimumHealthyPercent"] == 0
    assert primary(made)["rolloutState"] == "IN_PROGRESS"
    steady = web.stable()
    assert (steady["runningCount"], steady["pendingCount"]) == (2, 0)
    wait_for(
        lambda: primary(web.describe())["rolloutState"] == "COMPLETED",
        ROLL_SECONDS,
        what=lambda: f"completed: {web.describe()}",
    )
    messages = web.messages()
    [deployment] = web.describe()["deployments"]
    assert f"(service web) (deployment {deployment['id']}) deployment completed." in messages
    assert "(service web) has reached a steady state." in messages
    tasks = web.ecs.list_tasks(cluster=web.work.cluster, serviceName="web")["taskArns"]
    for task in web.work.ecs.describe_tasks(cluster=web.work.cluster, tasks=tasks)["tasks"]:
        assert task["group"] == "service:web"
        assert task["startedBy"] == deployment["id"]


def test_the_count_is_changed_without_another_deployment(service):
    web = service(count=1)
    before = primary(web.stable())["id"]
    web.update(desiredCount=3)
    assert web.stable()["runningCount"] == 3
    web.update(desiredCount=0)
    steady = web.stable()
    assert steady["runningCount"] == 0
    assert primary(steady)["id"] == before


def test_a_new_revision_takes_the_place_of_the_old_one(service):
    web = service(count=1)
    old = primary(web.stable())
    updated = web.update(taskDefinition=web.release(command="trap exit TERM; sleep 999 & wait"))
    new = primary(updated)
    assert new["id"] != old["id"]
    steady = web.stable()
    assert [one["id"] for one in steady["deployments"]] == [new["id"]]
    [youngest, oldest] = web.history()
    digits = new["id"].removeprefix("ecs-svc/")
    assert youngest["targetServiceRevisionArn"].endswith(f"/{digits}")
    web.wait_record(youngest["serviceDeploymentArn"], "SUCCESSFUL")
    assert oldest["createdAt"] <= youngest["createdAt"]


def test_a_deleted_service_is_inactive_and_still_described(service):
    web = service(count=1)
    web.stable()
    with pytest.raises(ClientError, match="scaled above 0") as refused:
        web.ecs.delete_service(cluster=web.work.cluster, service="web")
    assert refused.value.response["Error"]["Code"] == "InvalidParameterException"
    web.delete()
    gone = web.describe()
    assert (gone["status"], gone["deployments"], gone["runningCount"]) == ("INACTIVE", [], 0)
    listed = web.ecs.list_services(cluster=web.work.cluster)["serviceArns"]
    assert gone["serviceArn"] not in listed


def test_services_are_listed_by_their_kind(service):
    web = service(count=0)
    arn = web.made["serviceArn"]
    cluster = {"cluster": web.work.cluster}
    assert web.ecs.list_services(**cluster, launchType="FARGATE")["serviceArns"] == [arn]
    assert web.ecs.list_services(**cluster, schedulingStrategy="REPLICA")["serviceArns"] == [arn]
    assert web.ecs.list_services(**cluster, schedulingStrategy="DAEMON")["serviceArns"] == []
    with pytest.raises(web.ecs.exceptions.NamespaceNotFoundException):
        web.ecs.list_services_by_namespace(namespace="internal")


def test_a_service_has_tags(service):
    web = service(count=0, tags=[{"key": "team", "value": "a"}])
    arn = web.made["serviceArn"]
    web.ecs.tag_resource(resourceArn=arn, tags=[{"key": "stage", "value": "b"}])
    web.ecs.untag_resource(resourceArn=arn, tagKeys=["team"])
    expected = [{"key": "stage", "value": "b"}]
    assert web.ecs.list_tags_for_resource(resourceArn=arn)["tags"] == expected
    assert web.describe(include=["TAGS"])["tags"] == expected
    assert not web.describe().get("tags")
    [record] = web.history()
    for other in (record["serviceDeploymentArn"], record["targetServiceRevisionArn"]):
        with pytest.raises(ClientError) as refused:
            web.ecs.tag_resource(resourceArn=other, tags=expected)
        assert refused.value.response["Error"]["Code"] == "InvalidParameterException"


def test_history_is_listed_and_described(service):
    web = service(count=1)
    web.stable()
    web.update(forceNewDeployment=True)
    web.stable()
    youngest, oldest = web.history()
    ask = {"cluster": web.work.cluster, "service": "web", "maxResults": 1}
    first = web.ecs.list_service_deployments(**ask)
    second = web.ecs.list_service_deployments(**ask, nextToken=first["nextToken"])
    assert "nextToken" not in second
    pages = first["serviceDeployments"] + second["serviceDeployments"]
    known = [youngest["serviceDeploymentArn"], oldest["serviceDeploymentArn"]]
    assert [one["serviceDeploymentArn"] for one in pages] == known
    web.wait_record(youngest["serviceDeploymentArn"], "SUCCESSFUL")
    assert len(web.history(status=["SUCCESSFUL"])) >= 1
    later = youngest["createdAt"] + datetime.timedelta(minutes=1)
    assert web.history(createdAt={"after": later}) == []
    assert len(web.history(createdAt={"before": later})) == 2
    [revision] = web.ecs.describe_service_revisions(
        serviceRevisionArns=[oldest["targetServiceRevisionArn"]]
    )["serviceRevisions"]
    assert revision["taskDefinition"].endswith(f"/{web.definition}")
    assert revision["launchType"] == "FARGATE"
    [image] = revision["containerImages"]
    assert image["imageDigest"].startswith("sha256:")
    missing = oldest["serviceDeploymentArn"][:-21] + "A" * 21
    failures = web.ecs.describe_service_deployments(serviceDeploymentArns=[missing])["failures"]
    assert [(one["arn"], one["reason"]) for one in failures] == [(missing, "MISSING")]


def test_a_stopped_deployment_is_rolled_back(service):
    web = service(count=1)
    web.stable()
    [good] = web.history()
    web.wait_record(good["serviceDeploymentArn"], "SUCCESSFUL")
    old = primary(web.describe())
    missing = web.release(image=f"{web.work.registry.image('busybox')}-missing:none")
    web.update(taskDefinition=missing)
    bad = web.history()[0]["serviceDeploymentArn"]
    web.ecs.stop_service_deployment(serviceDeploymentArn=bad, stopType="ROLLBACK")
    record = web.wait_record(bad, "ROLLBACK_SUCCESSFUL")
    assert record["rollback"]["serviceRevisionArn"] == good["targetServiceRevisionArn"]
    assert record["stoppedAt"]
    back = web.stable()
    assert primary(back)["id"] == old["id"]
    assert back["taskDefinition"].endswith(f"/{web.definition}")
    with pytest.raises(ClientError) as refused:
        web.ecs.stop_service_deployment(serviceDeploymentArn=bad)
    assert refused.value.response["Error"]["Code"] == "ConflictException"


def test_tasks_are_targets_while_they_serve(fresh, registry):
    """On an instance of its own, which takes its load balancer with it."""
    instance = fresh().start()
    balanced = Balanced(Work(instance, registry))
    work = balanced.work
    group = balanced.target_group(attributes={"deregistration_delay.timeout_seconds": "1"})
    balancer, _ = balanced.balancer()
    balanced.listen(balancer, forward(group))
    balanced.admit(balanced.task_group, PORT, balanced.front_group)
    script = (
        "mkdir /www; echo ok >/www/health;"
        f" trap 'kill $!; exit' TERM; httpd -f -p {PORT} -h /www & wait"
    )
    network = work.network()
    network["awsvpcConfiguration"]["securityGroups"] = [balanced.task_group]
    container = work.container(command=script, logs=False, portMappings=[{"containerPort": PORT}])
    settings = {"cluster": work.cluster, "serviceName": "front"}
    work.ecs.create_service(
        **settings, taskDefinition=work.register(container), desiredCount=2, launchType="FARGATE",
        networkConfiguration=network, healthCheckGracePeriodSeconds=30,
        loadBalancers=[
            {"targetGroupArn": group, "containerName": "main", "containerPort": PORT}
        ],
    )  # fmt: skip
    wait_for(
        lambda: [one["State"] for one in balanced.health(group).values()] == ["healthy"] * 2,
        60,
        what=lambda: f"two healthy targets: {balanced.health(group)}\n{instance.log()}",
    )
    doctor = instance.run("doctor", "--service", f"{work.cluster}/front")
    for place in ("image", "container port", "listener", "target group", "security groups", "targets"):
        assert any(line.startswith("ok") and place in line for line in doctor.stdout.splitlines()), doctor.stdout
    work.ecs.update_service(cluster=work.cluster, service="front", desiredCount=1)
    wait_for(
        lambda: len(balanced.health(group)) == 1,
        60,
        what=lambda: f"one target: {balanced.health(group)}\n{instance.log()}",
    )
    work.ecs.delete_service(cluster=work.cluster, service="front", force=True)
    work.ecs.get_waiter("services_inactive").wait(
        cluster=work.cluster, services=["front"], WaiterConfig=QUICK
    )
    assert balanced.health(group) == {}
    balanced.close()


def test_refusals_are_those_of_aws(work, service):
    web = service(count=0)
    arn = web.history()[0]["serviceDeploymentArn"]
    missing = arn[:-21] + "A" * 21
    ecs, cluster = web.ecs, web.work.cluster
    for call, code in [
        (
            lambda: ecs.update_service(cluster=cluster, service="other", desiredCount=1),
            "ServiceNotFoundException",
        ),
        (
            lambda: ecs.list_service_deployments(cluster=cluster, service="other"),
            "ServiceNotFoundException",
        ),
        (
            lambda: ecs.list_service_deployments(cluster="other", service="web"),
            "ClusterNotFoundException",
        ),
        (
            lambda: ecs.stop_service_deployment(serviceDeploymentArn=missing),
            "ServiceDeploymentNotFoundException",
        ),
        (
            lambda: ecs.describe_service_deployments(serviceDeploymentArns=[arn] * 21),
            "InvalidParameterException",
        ),
        (
            lambda: ecs.create_service(
                cluster=cluster, serviceName="web", taskDefinition=web.definition,
                desiredCount=2, launchType="FARGATE", networkConfiguration=work.network(),
            ),
            "InvalidParameterException",
        ),
    ]:  # fmt: skip
        with pytest.raises(ClientError) as refused:
            call()
        assert refused.value.response["Error"]["Code"] == code
    described = ecs.describe_services(cluster=cluster, services=["other"])
    assert [one["reason"] for one in described["failures"]] == ["MISSING"]


def test_status_and_doctor_tell_of_a_service_that_does_not_start(work, service):
    web = service(count=1)
    web.stable()
    web.update(taskDefinition=web.release(image="private/missing:none"))
    started = time.monotonic()
    while time.monotonic() - started < 60:
        answer = work.instance.run("doctor", "--service", f"{work.cluster}/web", check=False)
        if "CannotPull" in answer.stdout:
            break
        time.sleep(1)
    assert answer.returncode == 1
    assert "PROBLEM  image" in answer.stdout
    told = work.instance.run("status").stdout
    assert f"{work.cluster}/web" in told
    assert "PRIMARY" in told and "last event:" in told
