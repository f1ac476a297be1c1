"""RunTask and what follows from it, by the aws CLI and by boto3."""

import json
import os
import re
import time
import uuid
from pathlib import Path

import pytest
from botocore.exceptions import ClientError

from host_view import cpu_share, memory_limits, pids_of
from instance import AWS_V1, wait_for
from work import EXECUTION_ROLE, address_of, container_of, interface_of, task_id


@pytest.mark.parametrize("version", ["v1", "v2"])
def test_the_whole_way_by_the_cli(work, aws2, tmp_path, version):
    """Journey: register from a file, run three, wait, describe, read the log, stop, wait."""
    program = AWS_V1 if version == "v1" else aws2

    def aws(*arguments):
        return work.instance.aws(*arguments, program=program)

    # Two containers that share localhost: one serves, the other asks it.
    definition = {
        "family": f"{work.cluster}-pair",
        "requiresCompatibilities": ["FARGATE"],
        "networkMode": "awsvpc",
        "cpu": "256",
        "memory": "512",
        "executionRoleArn": EXECUTION_ROLE,
        "containerDefinitions": [
            work.container("web", name="backend", environment=[{"name": "PORT", "value": "4567"}]),
            work.container(
                command="until wget -q -O - http://127.0.0.1:4567/health; do sleep 0.1; done;"
                " echo asked; exec sleep 300",
                name="sidecar",
            ),
        ],
    }
    file = tmp_path / "task.json"
    file.write_text(json.dumps(definition))
    registered = aws("ecs", "register-task-definition", "--cli-input-json", f"file://{file}")
    assert registered["taskDefinition"]["revision"] == 1

    network = f"awsvpcConfiguration={{subnets=[{','.join(work.subnets)}],assignPublicIp=DISABLED}}"
    answer = aws(
        "ecs", "run-task", "--cluster", work.cluster, "--task-definition", definition["family"],
        "--launch-type", "FARGATE", "--count", "3", "--started-by", "journey",
        "--network-configuration", network,
    )  # fmt: skip
    assert answer["failures"] == []
    arns = [task["taskArn"] for task in answer["tasks"]]
    assert len(arns) == 3

    begun = time.monotonic()
    aws("ecs", "wait", "tasks-running", "--cluster", work.cluster, "--tasks", *arns)
    # The waiter polls every six seconds: it was satisfied by its first look.
    assert time.monotonic() - begun < 5.5

    tasks = aws("ecs", "describe-tasks", "--cluster", work.cluster, "--tasks", *arns)["tasks"]
    assert {task["lastStatus"] for task in tasks} == {"RUNNING"}
    assert len({address_of(task) for task in tasks}) == 3
    listed = aws("ecs", "list-tasks", "--cluster", work.cluster, "--started-by", "journey")
    assert sorted(listed["taskArns"]) == sorted(arns)

    for task in tasks:
        work.wait_line(task, "asked", container="sidecar")
    if version == "v2":
        tail = aws("logs", "tail", work.group, "--since", "5m")
        assert tail.count("asked") == 3 and "listening on port 4567" in tail

    for arn in arns:
        stopped = aws("ecs", "stop-task", "--cluster", work.cluster, "--task", arn, "--reason", "enough")
        assert stopped["task"]["desiredStatus"] == "STOPPED"
    aws("ecs", "wait", "tasks-stopped", "--cluster", work.cluster, "--tasks", *arns)
    for task in aws("ecs", "describe-tasks", "--cluster", work.cluster, "--tasks", *arns)["tasks"]:
        assert task["stopCode"] == "UserInitiated" and task["stoppedReason"] == "enough"


def test_a_description_is_complete(work):
    before = time.time()
    started = work.run(
        work.container(command="sleep 300", cpu=64, memory=128),
        start={
            "startedBy": "me",
            "group": "batch",
            "tags": [{"key": "a", "value": "b"}],
            "enableECSManagedTags": True,
        },
    )
    assert started["lastStatus"] in ("PROVISIONING", "PENDING", "RUNNING")
    assert started["desiredStatus"] == "RUNNING"
    task = work.wait(started)
    assert re.fullmatch(
        rf"arn:aws:ecs:us-east-1:000000000000:task/{work.cluster}/[0-9a-f]{{32}}", task["taskArn"]
    )
    assert task["clusterArn"].endswith(f":cluster/{work.cluster}")
    assert task["taskDefinitionArn"] == started["taskDefinitionArn"]
    assert (task["cpu"], task["memory"]) == ("256", "512")
    assert (task["launchType"], task["platformFamily"]) == ("FARGATE", "Linux")
    assert re.fullmatch(r"\d+\.\d+\.\d+", task["platformVersion"])
    assert (task["startedBy"], task["group"]) == ("me", "batch")
    assert task["connectivity"] == "CONNECTED"
    assert task["enableExecuteCommand"] is False
    assert task["ephemeralStorage"] == {"sizeInGiB": 20}
    assert task["healthStatus"] == "UNKNOWN"
    assert task["version"] > started["version"]
    assert {"key": "a", "value": "b"} in task["tags"]
    assert {"key": "aws:ecs:clusterName", "value": work.cluster} in task["tags"]
    assert task["overrides"]["containerOverrides"] == [{"name": "main"}]
    assert {"name": "ecs.cpu-architecture", "value": "x86_64"} in task["attributes"]
    order = ["createdAt", "pullStartedAt", "pullStoppedAt", "startedAt"]
    times = [task[name].timestamp() for name in order]
    assert times == sorted(times) and before - 1 <= times[0] and times[-1] <= time.time() + 1
    assert task["connectivityAt"] is not None
    assert "stoppedAt" not in task and "stopCode" not in task

    [container] = task["containers"]
    assert container["name"] == "main" and container["lastStatus"] == "RUNNING"
    assert container["taskArn"] == task["taskArn"]
    assert container["containerArn"].startswith(f"arn:aws:ecs:us-east-1:000000000000:container/{work.cluster}/")
    assert container["image"] == work.registry.image("busybox")
    assert container["imageDigest"] == work.registry.digest("busybox")
    assert re.fullmatch(r"[0-9a-f]{32}-\d{10}", container["runtimeId"])
    assert (container["cpu"], container["memory"]) == ("64", "128")
    assert container["healthStatus"] == "UNKNOWN"
    assert "exitCode" not in container

    interface = interface_of(task)
    assert interface["subnetId"] == work.subnets[0]
    assert re.fullmatch(r"eni-[0-9a-f]{17}", interface["networkInterfaceId"])
    assert re.fullmatch(r"([0-9a-f]{2}:){5}[0-9a-f]{2}", interface["macAddress"])
    [attachment] = task["attachments"]
    assert attachment["status"] == "ATTACHED"
    [own] = container["networkInterfaces"]
    assert own["privateIpv4Address"] == interface["privateIPv4Address"]
    assert own["attachmentId"] == attachment["id"]

    # The same interface is known to EC2.
    [known] = work.instance.ec2.describe_network_interfaces(
        NetworkInterfaceIds=[interface["networkInterfaceId"]]
    )["NetworkInterfaces"]
    assert known["PrivateIpAddress"] == interface["privateIPv4Address"]
    assert known["MacAddress"] == interface["macAddress"]
    assert known["Status"] == "in-use"


def test_the_host_agrees_with_the_api(work):
    """Address, namespaces, processes and limits are in the kernel as the API tells them."""
    tasks = work.run(
        work.container(command="echo up; exec sleep 300", memory=128, name="main"),
        work.container(command="exec sleep 301", name="other"),
        count=2,
    )
    tasks = work.wait(*tasks)
    namespaces = set()
    for task in tasks:
        found = pids_of(task)
        lines = {pid: Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0") for pid in found}
        mains = [pid for pid, line in lines.items() if line[:2] == [b"sleep", b"300"]]
        others = [pid for pid, line in lines.items() if line[:2] == [b"sleep", b"301"]]
        assert len(mains) == len(others) == 1, lines
        main, other = mains[0], others[0]
        network = os.readlink(f"/proc/{main}/ns/net")
        assert network != os.readlink("/proc/self/ns/net")
        assert network == os.readlink(f"/proc/{other}/ns/net")
        namespaces.add(network)
        # Each container has its own processes and files.
        for kind in ("pid", "mnt", "ipc"):
            own = os.readlink(f"/proc/{main}/ns/{kind}")
            assert own != os.readlink(f"/proc/self/ns/{kind}")
        assert os.readlink(f"/proc/{main}/ns/mnt") != os.readlink(f"/proc/{other}/ns/mnt")
        status = Path(f"/proc/{main}/status").read_text()
        assert re.search(r"^NSpid:.*\s1$", status, re.M), status
        assert memory_limits(main) >= {128 << 20, 512 << 20}
        assert 512 << 20 in memory_limits(other)
        assert cpu_share(main) == pytest.approx(0.25)
    assert len(namespaces) == 2
    work.stop(*tasks)
    work.wait_stopped(*tasks)
    assert all(pids_of(task) == [] for task in tasks)


def test_overrides(work):
    definition = work.register(work.container("env-check", environment=[{"name": "A", "value": "task"}]))
    [task] = work.start(
        definition,
        overrides={
            "cpu": "512",
            "memory": "1024",
            "containerOverrides": [
                {
                    "name": "main",
                    "command": ["over", "ridden"],
                    "environment": [{"name": "A", "value": "override"}, {"name": "B", "value": "new"}],
                }
            ],
        },
    )
    task = work.wait_stopped(task)
    assert (task["cpu"], task["memory"]) == ("512", "1024")
    assert task["overrides"]["cpu"] == "512"
    lines = work.expect(task, lambda lines: "end" in lines)
    assert "args=over ridden" in lines
    assert "env A=override" in lines and "env B=new" in lines and "env FROM_IMAGE=yes" in lines
    with pytest.raises(ClientError) as refused:
        work.start(definition, overrides={"containerOverrides": [{"name": "absent", "command": ["x"]}]})
    assert refused.value.response["Error"]["Code"] == "InvalidParameterException"


def test_what_a_container_is_started_with(work):
    plain = work.run_to_end(work.container("env-check"))
    lines = work.expect(plain, lambda lines: "end" in lines)
    assert "args=default arguments" in lines
    assert "uid=1000 gid=1000" in lines and "cwd=/home/app" in lines
    assert "env BOTH=image" in lines
    assert "env AWS_EXECUTION_ENV=AWS_ECS_FARGATE" in lines and "env AWS_REGION=us-east-1" in lines

    defined = work.run_to_end(
        work.container(
            "env-check",
            command=["own"],
            user="0",
            workingDirectory="/tmp",
            environment=[{"name": "BOTH", "value": "definition"}],
        )
    )
    lines = work.expect(defined, lambda lines: "end" in lines)
    assert "args=own" in lines and "uid=0 gid=0" in lines and "cwd=/tmp" in lines
    assert "env BOTH=definition" in lines
    # With an entry point of its own, the image's command is not used.
    entry = work.run_to_end(work.container("env-check", entryPoint=["echo", "entry"]))
    work.expect(entry, ["entry"])


def test_the_same_token_runs_one_task(work):
    definition = work.register(work.container(command="sleep 300"))
    token = str(uuid.uuid4())
    first = work.start(definition, clientToken=token)
    second = work.start(definition, clientToken=token)
    assert [task["taskArn"] for task in first] == [task["taskArn"] for task in second]
    with pytest.raises(work.ecs.exceptions.ConflictException):
        work.start(definition, clientToken=token, count=2)
    assert work.running() == [first[0]["taskArn"]]


def test_lists_filters_and_pages(work):
    one = work.register(work.container(command="sleep 300"))
    two = work.register(work.container(command="sleep 300"))
    first = work.start(one, count=3, startedBy="a")
    second = work.start(two, count=2, startedBy="b")
    work.wait(*first, *second)

    def arns(**arguments):
        pages = work.ecs.get_paginator("list_tasks").paginate(cluster=work.cluster, **arguments)
        return sorted(arn for page in pages for arn in page["taskArns"])

    expected = lambda tasks: sorted(task["taskArn"] for task in tasks)  # noqa: E731
    assert arns(PaginationConfig={"PageSize": 2}) == expected(first + second)
    assert arns(startedBy="a") == expected(first)
    assert arns(family=two.split(":")[0]) == expected(second)
    assert arns(launchType="EC2") == []
    assert arns(desiredStatus="STOPPED") == []
    work.stop(first[0])
    work.wait_stopped(first[0])
    assert arns() == expected(first[1:] + second)
    assert arns(desiredStatus="STOPPED") == [first[0]["taskArn"]]


def test_tasks_are_spread_over_the_zones(work):
    definition = work.register(work.container(command="sleep 300"))
    network = {"awsvpcConfiguration": {"subnets": work.subnets, "assignPublicIp": "DISABLED"}}
    tasks = work.start(definition, count=3, networkConfiguration=network)
    zones = {task["availabilityZone"] for task in work.wait(*tasks)}
    assert zones == {"us-east-1a", "us-east-1b", "us-east-1c"}


def test_propagated_tags(work):
    definition = work.register(
        work.container(command="true"), tags=[{"key": "from", "value": "definition"}]
    )
    [task] = work.start(definition, propagateTags="TASK_DEFINITION")
    assert {"key": "from", "value": "definition"} in work.describe(task)["tags"]
    [task] = work.start(definition)
    assert work.describe(task)["tags"] == []


@pytest.mark.parametrize(
    "arguments, code",
    [
        ({"taskDefinition": "absent"}, "ClientException"),
        ({"cluster": "absent"}, "ClusterNotFoundException"),
        ({"networkConfiguration": None}, "InvalidParameterException"),
        (
            {"networkConfiguration": {"awsvpcConfiguration": {"subnets": ["subnet-0123456789abcdef0"]}}},
            "InvalidParameterException",
        ),
        ({"count": 11}, "InvalidParameterException"),
        ({"launchType": "EC2"}, "InvalidParameterException"),
    ],
    ids=str,
)
def test_what_run_task_refuses(work, arguments, code):
    call = {
        "cluster": work.cluster,
        "taskDefinition": work.register(work.container(command="true")),
        "launchType": "FARGATE",
        "networkConfiguration": work.network(),
    }
    call.update(arguments)
    with pytest.raises(ClientError) as refused:
        work.ecs.run_task(**{name: value for name, value in call.items() if value is not None})
    assert refused.value.response["Error"]["Code"] == code
    assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400
    assert work.running() == []


def test_missing_tasks(work):
    absent = "0" * 32
    answer = work.ecs.describe_tasks(cluster=work.cluster, tasks=[absent])
    assert answer["tasks"] == []
    assert [failure["reason"] for failure in answer["failures"]] == ["MISSING"]
    with pytest.raises(work.ecs.exceptions.InvalidParameterException):
        work.ecs.stop_task(cluster=work.cluster, task=absent)


def test_the_first_look_of_a_waiter_suffices(work):
    task = work.run(work.container("sigterm", command=["exit"]))
    wait_for(lambda: work.describe(task)["lastStatus"] == "RUNNING", timeout=5)
    waiter = work.ecs.get_waiter("tasks_running")
    waiter.wait(cluster=work.cluster, tasks=[task["taskArn"]], WaiterConfig={"Delay": 0, "MaxAttempts": 1})
    work.wait_line(task, "ready")
    work.stop(task)
    wait_for(lambda: work.describe(task)["lastStatus"] == "STOPPED", timeout=5)
    waiter = work.ecs.get_waiter("tasks_stopped")
    waiter.wait(cluster=work.cluster, tasks=[task_id(task)], WaiterConfig={"Delay": 0, "MaxAttempts": 1})
    assert container_of(work.describe(task), "main")["exitCode"] == 0
