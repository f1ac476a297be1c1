"""Task definitions as people write them: each is answered as AWS would, and has its effect.

The definitions are data, in `definitions/*.json`; a case has

    name, definition   the latter without what all have in common (see `complete`)
    error              exactly this refusal; otherwise the definition comes back as it was sent
    registered         what comes back otherwise than it was sent
    run                further arguments of RunTask
    logs               per container its lines, or {"has": lines among them, "count": how many}
    exit               per container its exit code
    task, reason       members of the stopped task, a part of the first container's reason
    reason_of          per container a part of its reason
    only               the processor that it is for

All tasks are started at once, because most of the time goes into waiting for them.
"""

import copy
import json
import platform
import tomllib
from pathlib import Path

import pytest
from botocore.exceptions import ClientError

from instance import wait_for
from work import EXECUTION_ROLE, TERMINAL, Work, container_of, task_id

HERE = Path(__file__).parent
CASES = [
    case
    for file in sorted((HERE / "definitions").glob("*.json"))
    for case in json.loads(file.read_text())
    if case.get("only") in (None, platform.machine())
]
RUN = [case for case in CASES if "error" not in case]
REFUSED = [case for case in CASES if "error" in case]
MEMBERS = tomllib.loads((HERE.parent / "models" / "task-definition.toml").read_text())


def named(case):
    return case["name"]


class Batch:
    """The tasks of all cases, started as soon as the first is wanted."""

    def __init__(self, work):
        self.work = work
        self.registered, self.tasks = {}, {}
        for case in RUN:
            answer = work.ecs.register_task_definition(**complete(work, case))
            self.registered[case["name"]] = answer
        for case in RUN:
            definition = self.registered[case["name"]]["taskDefinition"]["taskDefinitionArn"]
            self.tasks[case["name"]] = work.start(definition, **case.get("run", {}))[0]


@pytest.fixture(scope="module")
def batch(neargate, registry):
    work = Work(neargate, registry)
    yield Batch(work)
    work.close()


def complete(work, case):
    """The whole request: Fargate, a size, images of the registry, logs."""
    definition = copy.deepcopy(case["definition"])
    for container in definition["containerDefinitions"]:
        container["image"] = work.registry.image(container["image"])
        options = {
            "awslogs-group": work.group,
            "awslogs-region": "us-east-1",
            "awslogs-stream-prefix": "e2e",
        }
        container.setdefault("logConfiguration", {"logDriver": "awslogs", "options": options})
    whole = {
        "family": f"{work.cluster}-{case['name']}",
        "requiresCompatibilities": ["FARGATE"],
        "networkMode": "awsvpc",
        "cpu": "256",
        "memory": "512",
        "executionRoleArn": EXECUTION_ROLE,
        **definition,
    }
    return {name: value for name, value in whole.items() if value is not None}


@pytest.mark.parametrize("case", RUN, ids=named)
def test_a_definition_has_its_effect(batch, case):
    work = batch.work
    sent, answer = complete(work, case), batch.registered[case["name"]]
    assert answer.get("tags", []) == sent.pop("tags", [])
    check_echo({**sent, **case.get("registered", {})}, answer["taskDefinition"])

    task = work.wait_stopped(batch.tasks[case["name"]], timeout=120)
    found = {container["name"]: container for container in task["containers"]}
    for name, code in case.get("exit", {}).items():
        assert found[name].get("exitCode") == code, (task.get("stoppedReason"), found[name])
    for name, value in case.get("task", {}).items():
        assert task.get(name) == value, task
    if "reason" in case:
        assert case["reason"] in task["containers"][0].get("reason", ""), task
    for name, part in case.get("reason_of", {}).items():
        assert part in found[name].get("reason", ""), found[name]
    for name, expected in case.get("logs", {}).items():
        work.expect(task, lambda lines, expected=expected: fits(expected, lines), container=name)


def fits(expected, lines):
    if isinstance(expected, list):
        return lines == expected
    return len(lines) == expected.get("count", len(lines)) and set(expected.get("has", [])) <= set(lines)


def check_echo(sent, answered, path=""):
    """Everything that was sent is in the answer; the answer may have more."""
    if isinstance(sent, dict):
        for name, value in sent.items():
            assert name in answered or value in ([], {}), f"{path}.{name} did not come back"
            check_echo(value, answered.get(name, value), f"{path}.{name}")
    elif isinstance(sent, list):
        assert len(sent) == len(answered), path
        for index, (one, other) in enumerate(zip(sent, answered)):
            check_echo(one, other, f"{path}[{index}]")
    else:
        assert sent == answered, path


@pytest.mark.parametrize("case", REFUSED, ids=named)
def test_a_definition_is_refused(work, case):
    with pytest.raises(ClientError) as refused:
        work.ecs.register_task_definition(**complete(work, case))
    answer = refused.value.response
    assert f"{answer['Error']['Code']}: {answer['Error']['Message']}" == case["error"]
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 400


def small(work, path, given):
    """A small definition and overrides, with an example of the table in its place."""
    definition = {
        "family": f"{work.cluster}-members",
        "requiresCompatibilities": ["FARGATE"],
        "networkMode": "awsvpc",
        "cpu": "256",
        "memory": "512",
        "containerDefinitions": [{"name": "app", "image": work.registry.image("busybox")}],
    }
    overrides = {"containerOverrides": [{"name": "app"}]}
    if path.startswith("overrides.containerOverrides"):
        overrides["containerOverrides"][0].update(given)
    elif path.startswith("overrides"):
        overrides.update(given)
    elif path.startswith("containerDefinitions."):
        definition["containerDefinitions"][0].update(given)
    else:
        definition.update(given)
    return definition, overrides


def test_what_the_table_says_works_comes_back(work):
    """Nothing is taken and then dropped."""
    for path, member in MEMBERS.items():
        if "works" not in member:
            continue
        definition, overrides = small(work, path, json.loads(member["works"]))
        answer = work.ecs.register_task_definition(**definition)
        assert answer.get("tags", []) == definition.pop("tags", []), path
        check_echo(definition, answer["taskDefinition"], path)
        if path.startswith("overrides"):
            arn = answer["taskDefinition"]["taskDefinitionArn"]
            task = work.start(arn, overrides=overrides)[0]
            check_echo(overrides, task["overrides"], path)


def test_what_the_table_says_is_refused(work):
    for path, member in MEMBERS.items():
        for given, text in member.get("refused", []):
            definition, overrides = small(work, path, json.loads(given))
            with pytest.raises(ClientError) as refused:
                answer = work.ecs.register_task_definition(**definition)
                work.start(answer["taskDefinition"]["taskDefinitionArn"], overrides=overrides)
            error = refused.value.response["Error"]
            whole = f"{error['Code']}: {error['Message']}"
            assert whole in (text, f"ClientException: {text}"), f"{path}: {given}"


def test_a_volume_of_a_task_goes_with_it(work):
    """Nothing of what containers wrote to volumes is left on this host after the task."""
    task = work.run(
        work.container(
            command="echo kept > /data/file; trap 'exit 0' TERM; echo up; while :; do sleep 1 & wait $!; done",
            mountPoints=[{"sourceVolume": "data", "containerPath": "/data"}],
        ),
        volumes=[{"name": "data"}],
    )
    work.wait_line(task, "up")
    directory = work.instance.data_dir / "tasks" / task_id(task)
    assert directory.exists()
    work.stop(task)
    described = work.wait(task, status=TERMINAL)
    assert container_of(described, "main")["exitCode"] == 0
    wait_for(lambda: not (directory / "rootfs").exists() and not (directory / "volumes").exists())


def test_the_host_keeps_its_null_device(work):
    """A container without logs gets the host's /dev/null, which stays root's."""
    before = Path("/dev/null").stat()
    work.run_to_end(work.container(command="true", logs=False, user="1000:1000"))
    after = Path("/dev/null").stat()
    assert (before.st_uid, before.st_gid, before.st_mode) == (after.st_uid, after.st_gid, after.st_mode)
