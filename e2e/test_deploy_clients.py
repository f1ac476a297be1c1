"""What deploys to ECS in pipelines: ecs-deploy, the steps of GitHub's deploy action, and the plain CLI."""

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from fleet import Fleet, is_completed
from instance import Instance
from work import Work


@pytest.fixture(scope="module")
def quick(tmp_path_factory):
    instance = Instance(tmp_path_factory.mktemp("clients"), arguments=["--time-scale", "10"]).start()
    yield instance
    instance.down()


@pytest.fixture
def fleet(quick, registry):
    fleet = Fleet(Work(quick, registry))
    yield fleet
    fleet.close()
    fleet.work.close()


def ecs_deploy(fleet, *arguments, expect=0):
    program = Path(sys.executable).parent / "ecs"
    result = subprocess.run(
        [program, *arguments], env=fleet.instance.cli_environment(), capture_output=True, text=True, timeout=150
    )
    assert result.returncode == expect, result.stdout + result.stderr + fleet.story()
    return result.stdout + result.stderr


def test_ecs_deploy_deploys_and_scales(fleet):
    fleet.front()
    fleet.create(fleet.release("one"), count=2)
    fleet.wait(is_completed)
    told = ecs_deploy(
        fleet, "deploy", fleet.cluster, "web", "--env", "main", "STAGE", "prod", "--timeout", "90", "--no-deregister"
    )
    assert "Deployment successful" in told
    told = ecs_deploy(fleet, "scale", fleet.cluster, "web", "3", "--timeout", "60")
    assert "Scaling successful" in told
    assert len(fleet.tasks()) == 3


def test_ecs_deploy_fails_on_a_release_that_fails(fleet):
    breaker = {"enable": True, "rollback": False, "thresholdConfiguration": {"type": "COUNT", "value": 1}}
    fleet.create(
        fleet.release("one"), count=1, deploymentConfiguration={"deploymentCircuitBreaker": breaker}
    )
    fleet.wait(is_completed)
    told = ecs_deploy(
        fleet, "deploy", fleet.cluster, "web", "--command", "main", "sh -c 'exit 1'", "--timeout", "90", expect=1
    )
    assert "Deployment Failed!" in told and "circuit breaker" in told, told


def github_deploy(fleet, definition):
    """What amazon-ecs-deploy-task-definition does with wait-for-service-stability; its error, if one."""
    ecs = fleet.ecs
    fields = ecs.describe_task_definition(taskDefinition=definition)["taskDefinition"]
    for read_only in (
        "taskDefinitionArn", "revision", "status", "requiresAttributes", "compatibilities", "registeredAt", "registeredBy",
    ):  # fmt: skip
        fields.pop(read_only, None)
    arn = ecs.register_task_definition(**fields)["taskDefinition"]["taskDefinitionArn"]
    described = ecs.describe_services(cluster=fleet.cluster, services=["web"])
    assert not described["failures"] and described["services"][0]["status"] == "ACTIVE"
    updated = ecs.update_service(
        cluster=fleet.cluster, service="web", taskDefinition=arn, forceNewDeployment=False
    )["service"]
    [begun] = [one for one in updated["deployments"] if one["status"] == "PRIMARY"]
    ecs.get_waiter("services_stable").wait(
        cluster=fleet.cluster, services=["web"], WaiterConfig={"Delay": 1, "MaxAttempts": 120}
    )
    [service] = ecs.describe_services(cluster=fleet.cluster, services=["web"])["services"]
    found = [one for one in service["deployments"] if one["id"] == begun["id"]]
    if not found:
        return "Deployment was rolled back or replaced"
    return f"Deployment {found[0]['rolloutState']}" if found[0]["rolloutState"] == "FAILED" else None


def test_the_steps_of_githubs_deploy_action(fleet):
    breaker = {"enable": True, "rollback": True, "thresholdConfiguration": {"type": "COUNT", "value": 2}}
    fleet.front()
    fleet.create(
        fleet.release("one"), count=2, deploymentConfiguration={"deploymentCircuitBreaker": breaker}
    )
    fleet.wait(is_completed)
    assert github_deploy(fleet, fleet.release("two")) is None
    assert fleet.answers() == {"two"}
    assert github_deploy(fleet, fleet.revision("exit 1")) == "Deployment was rolled back or replaced"
    assert fleet.answers() == {"two"}


def test_read_modify_register_with_the_plain_cli(fleet, tmp_path):
    """As the walkthrough of CI/CD does it, with a picture of what a person reads afterwards."""
    aws = fleet.instance.aws
    fleet.create(fleet.release("one"), count=1)
    fleet.wait(is_completed)
    family = f"{fleet.cluster}-web"
    read = aws("ecs", "describe-task-definition", "--task-definition", family)["taskDefinition"]
    for name in (
        "taskDefinitionArn", "revision", "status", "requiresAttributes", "compatibilities", "registeredAt", "registeredBy",
    ):  # fmt: skip
        read.pop(name, None)
    read["containerDefinitions"][0]["environment"] = [{"name": "SHA", "value": "abc"}]
    file = tmp_path / "definition.json"
    file.write_text(json.dumps(read))
    made = aws("ecs", "register-task-definition", "--cli-input-json", f"file://{file}")["taskDefinition"]
    began = time.time()
    aws(
        "ecs", "update-service", "--cluster", fleet.cluster, "--service", "web", "--task-definition",
        f"{family}:{made['revision']}",
    )  # fmt: skip
    service = fleet.wait(is_completed)
    assert service["taskDefinition"].endswith(f":{made['revision']}")
    # The stock waiter ends at its first look at what is true already.
    began = time.time()
    aws("ecs", "wait", "services-stable", "--cluster", fleet.cluster, "--services", "web")
    assert time.time() - began < 14
