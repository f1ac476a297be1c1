"""Task definitions: register, describe, list, families, deregister, delete, and AWS's refusals."""

import uuid

import pytest
from botocore.exceptions import ClientError

from work import EXECUTION_ROLE

FULL = {
    "requiresCompatibilities": ["FARGATE"],
    "networkMode": "awsvpc",
    "cpu": "512",
    "memory": "1024",
    "executionRoleArn": EXECUTION_ROLE,
    "runtimePlatform": {"cpuArchitecture": "X86_64", "operatingSystemFamily": "LINUX"},
    "containerDefinitions": [
        {
            "name": "app",
            "image": "busybox",
            "cpu": 256,
            "memory": 512,
            "memoryReservation": 256,
            "essential": True,
            "entryPoint": ["sh", "-c"],
            "command": ["sleep 1"],
            "environment": [{"name": "A", "value": "1"}],
            "portMappings": [{"containerPort": 8080, "hostPort": 8080, "protocol": "tcp"}],
            "workingDirectory": "/tmp",
            "user": "1000:1000",
            "stopTimeout": 5,
            "logConfiguration": {
                "logDriver": "awslogs",
                "options": {
                    "awslogs-group": "/e2e/definitions",
                    "awslogs-region": "us-east-1",
                    "awslogs-stream-prefix": "x",
                },
            },
        },
        {
            "name": "sidecar",
            "image": "busybox",
            "essential": False,
            "dependsOn": [{"containerName": "app", "condition": "START"}],
        },
    ],
}


@pytest.fixture
def family(neargate):
    family = f"family-{uuid.uuid4().hex[:8]}"
    yield family
    for arn in list_all(neargate, familyPrefix=family):
        neargate.ecs.deregister_task_definition(taskDefinition=arn)


def list_all(neargate, **arguments):
    pages = neargate.ecs.get_paginator("list_task_definitions").paginate(**arguments)
    return [arn for page in pages for arn in page["taskDefinitionArns"]]


def test_everything_sent_comes_back(neargate, family):
    tags = [{"key": "k", "value": "v"}]
    answer = neargate.ecs.register_task_definition(family=family, tags=tags, **FULL)
    registered = answer["taskDefinition"]
    assert answer["tags"] == tags
    assert registered["taskDefinitionArn"].endswith(f":task-definition/{family}:1")
    assert registered["revision"] == 1 and registered["status"] == "ACTIVE"
    assert registered["compatibilities"] == ["EC2", "FARGATE"]
    assert {"name": "com.amazonaws.ecs.capability.docker-remote-api.1.18"} in registered["requiresAttributes"]
    described = neargate.ecs.describe_task_definition(taskDefinition=family, include=["TAGS"])
    assert described["tags"] == tags
    assert described["taskDefinition"] == registered
    for name, value in FULL.items():
        if name != "containerDefinitions":
            assert registered[name] == value, name
    for sent, stored in zip(FULL["containerDefinitions"], registered["containerDefinitions"]):
        for name, value in sent.items():
            assert stored[name] == value, name
        # AWS fills these in where they are absent.
        for name in ("environment", "mountPoints", "volumesFrom", "portMappings"):
            assert isinstance(stored[name], list)


def test_revisions_families_and_filters(neargate, family):
    ecs = neargate.ecs
    arns = [
        ecs.register_task_definition(family=family, **FULL)["taskDefinition"]["taskDefinitionArn"]
        for _ in range(3)
    ]
    assert [arn.rsplit(":", 1)[1] for arn in arns] == ["1", "2", "3"]
    assert list_all(neargate, familyPrefix=family) == arns
    assert list_all(neargate, familyPrefix=family, sort="DESC") == arns[::-1]
    assert list_all(neargate, familyPrefix=family, PaginationConfig={"PageSize": 1}) == arns
    # Without a revision the newest active one is meant.
    ecs.deregister_task_definition(taskDefinition=f"{family}:3")
    assert ecs.describe_task_definition(taskDefinition=family)["taskDefinition"]["revision"] == 2
    assert list_all(neargate, familyPrefix=family, status="INACTIVE") == arns[2:]
    # A number is never given twice.
    assert ecs.register_task_definition(family=family, **FULL)["taskDefinition"]["revision"] == 4
    assert family in ecs.list_task_definition_families(familyPrefix=family)["families"]

    # Only what is deregistered can be deleted.
    answer = ecs.delete_task_definitions(taskDefinitions=[f"{family}:3", f"{family}:2"])
    assert [item["revision"] for item in answer["taskDefinitions"]] == [3]
    assert answer["taskDefinitions"][0]["status"] == "DELETE_IN_PROGRESS"
    assert len(answer["failures"]) == 1


@pytest.mark.parametrize(
    "change",
    [
        {"cpu": "300"},
        {"cpu": "256", "memory": "4096"},
        {"cpu": None},
        {"networkMode": "bridge"},
        {"containerDefinitions": []},
        {"containerDefinitions": [{"image": "busybox"}]},
        {"containerDefinitions": [{"name": "a"}]},
        {"containerDefinitions": [{"name": "a b", "image": "busybox"}]},
        {"containerDefinitions": [{"name": "a", "image": "busybox", "essential": False}]},
        {"containerDefinitions": [{"name": "a", "image": "busybox"}] * 2},
        {"containerDefinitions": [{"name": "a", "image": "busybox", "memory": 4096}]},
        {"containerDefinitions": [{"name": "a", "image": "busybox", "stopTimeout": 500}]},
        {"containerDefinitions": [{"name": "a", "image": "busybox", "privileged": True}]},
        {
            "containerDefinitions": [
                {"name": "a", "image": "busybox", "portMappings": [{"containerPort": 80, "hostPort": 81}]}
            ]
        },
        {
            "containerDefinitions": [
                {"name": "a", "image": "busybox", "dependsOn": [{"containerName": "b", "condition": "START"}]}
            ]
        },
        {
            "containerDefinitions": [
                {"name": "a", "image": "busybox", "logConfiguration": {"logDriver": "json-file"}}
            ]
        },
    ],
    ids=str,
)
def test_what_fargate_refuses(neargate, family, change):
    definition = {name: value for name, value in {**FULL, **change}.items() if value is not None}
    with pytest.raises(ClientError) as refused:
        neargate.ecs.register_task_definition(family=family, **definition)
    assert refused.value.response["Error"]["Code"] in ("ClientException", "InvalidParameterException")
    assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400
    assert list_all(neargate, familyPrefix=family) == []


def test_an_absent_definition(neargate):
    with pytest.raises(neargate.ecs.exceptions.ClientException) as refused:
        neargate.ecs.describe_task_definition(taskDefinition="absent")
    assert "Unable to describe task definition" in str(refused.value)


def test_tags_of_a_definition(neargate, family):
    ecs = neargate.ecs
    arn = ecs.register_task_definition(family=family, **FULL)["taskDefinition"]["taskDefinitionArn"]
    ecs.tag_resource(resourceArn=arn, tags=[{"key": "a", "value": "1"}, {"key": "b", "value": "2"}])
    ecs.untag_resource(resourceArn=arn, tagKeys=["a"])
    assert ecs.list_tags_for_resource(resourceArn=arn)["tags"] == [{"key": "b", "value": "2"}]
    with pytest.raises(ecs.exceptions.InvalidParameterException):
        ecs.tag_resource(resourceArn=arn, tags=[{"key": "aws:x", "value": "1"}])
