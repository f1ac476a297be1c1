"""CloudWatch Logs: what containers print, and how it is found again."""

import subprocess
import time

import pytest

from instance import wait_for
from work import task_id


def test_the_stream_is_named_after_the_task(work):
    task = work.run_to_end(work.container(command="echo out; echo err >&2", name="app"))
    work.expect(task, lambda lines: sorted(lines) == ["err", "out"], container="app")
    streams = work.instance.logs.describe_log_streams(logGroupName=work.group)["logStreams"]
    assert [stream["logStreamName"] for stream in streams] == [f"e2e/app/{task_id(task)}"]
    assert streams[0]["firstEventTimestamp"] <= streams[0]["lastEventTimestamp"]


def test_tail_and_follow(work, aws2):
    """`aws logs tail --follow` shows lines while the task prints them."""
    command = "i=0; while [ $i -lt 100 ]; do echo line $i; i=$((i+1)); sleep 0.2; done"
    task = work.run(work.container(command=command))
    work.wait_line(task, "line 0")
    tail = subprocess.Popen(
        [aws2, *work.instance.endpoint_arguments(aws2), "logs", "tail", work.group, "--follow", "--format", "short", "--since", "1m"],
        stdout=subprocess.PIPE,
        text=True,
        env={**work.instance.cli_environment(), "PYTHONUNBUFFERED": "1"},
    )
    try:
        seen = []
        deadline = time.monotonic() + 30
        while "line 40" not in " ".join(seen):
            assert time.monotonic() < deadline, seen
            seen.append(tail.stdout.readline().strip())
    finally:
        tail.kill()
        tail.wait()
    numbers = [int(line.rsplit(" ", 1)[1]) for line in seen if "line " in line]
    assert numbers == sorted(set(numbers)), "each line once and in order"


def test_groups_streams_and_tags(neargate):
    logs = neargate.logs
    group = f"/e2e/group-{time.time_ns()}"
    logs.create_log_group(logGroupName=group, tags={"a": "1"})
    with pytest.raises(logs.exceptions.ResourceAlreadyExistsException):
        logs.create_log_group(logGroupName=group)
    logs.put_retention_policy(logGroupName=group, retentionInDays=7)
    [found] = logs.describe_log_groups(logGroupNamePrefix=group)["logGroups"]
    assert found["retentionInDays"] == 7 and found["logGroupName"] == group
    assert found["arn"] == f"arn:aws:logs:us-east-1:000000000000:log-group:{group}:*"
    arn = found["arn"].removesuffix(":*")
    logs.tag_resource(resourceArn=arn, tags={"b": "2"})
    assert logs.list_tags_for_resource(resourceArn=arn)["tags"] == {"a": "1", "b": "2"}
    with pytest.raises(logs.exceptions.InvalidParameterException):
        logs.put_retention_policy(logGroupName=group, retentionInDays=8)
    logs.delete_retention_policy(logGroupName=group)
    logs.create_log_stream(logGroupName=group, logStreamName="s")
    logs.delete_log_stream(logGroupName=group, logStreamName="s")
    logs.delete_log_group(logGroupName=group)
    assert logs.describe_log_groups(logGroupNamePrefix=group)["logGroups"] == []
    with pytest.raises(logs.exceptions.ResourceNotFoundException):
        logs.get_log_events(logGroupName=group, logStreamName="s")


@pytest.fixture(scope="module")
def filled(neargate):
    """A group whose events the filter patterns search."""
    logs, group = neargate.logs, f"/e2e/filled-{time.time_ns()}"
    now = int(time.time() * 1000)
    messages = [
        "ERROR something failed",
        "WARN ERROR both",
        "INFO all is well",
        '127.0.0.1 - frank [10/Oct/2025:13:25:15] "GET /index.html" 404 1534',
        '127.0.0.2 - frank [10/Oct/2025:13:35:22] "GET /logo.gif" 200 2326',
        '{"level": "error", "status": 500, "user": {"name": "ann"}}',
        '{"level": "info", "status": 200, "user": {"name": "bob"}}',
    ]
    logs.create_log_group(logGroupName=group)
    logs.create_log_stream(logGroupName=group, logStreamName="s")
    events = [{"timestamp": now + at, "message": text} for at, text in enumerate(messages)]
    logs.put_log_events(logGroupName=group, logStreamName="s", logEvents=events)
    return neargate, group, messages


@pytest.mark.parametrize(
    "pattern, found",
    [
        ("", [0, 1, 2, 3, 4, 5, 6]),
        ("ERROR", [0, 1]),
        ("ERROR WARN", [1]),
        ("?WARN ?INFO", [1, 2]),
        ("ERROR -WARN", [0]),
        ('"all is well"', [2]),
        ("[ip, id, user, time, request, status=4*, size]", [3]),
        ("[ip=127.0.0.2, ...]", [4]),
        ("[ip, id, user, time, request, status, size > 2000]", [4]),
        ("{ $.level = \"error\" }", [5]),
        ("{ $.status >= 200 && $.user.name = \"b*\" }", [6]),
        ("{ $.status = 500 || $.level = \"info\" }", [5, 6]),
    ],
    ids=str,
)
def test_filter_patterns(filled, pattern, found):
    neargate, group, messages = filled
    arguments = {"filterPattern": pattern} if pattern else {}
    pages = neargate.logs.get_paginator("filter_log_events").paginate(logGroupName=group, **arguments)
    got = [event["message"] for page in pages for event in page["events"]]
    assert got == [messages[at] for at in found]


def test_a_bad_pattern_is_refused(filled):
    neargate, group, _ = filled
    with pytest.raises(neargate.logs.exceptions.InvalidParameterException):
        neargate.logs.filter_log_events(logGroupName=group, filterPattern="{ $.a = ")


def test_tokens_of_get_log_events(filled):
    neargate, group, messages = filled
    arguments = {"logGroupName": group, "logStreamName": "s", "limit": 3}
    first = neargate.logs.get_log_events(startFromHead=True, **arguments)
    assert [event["message"] for event in first["events"]] == messages[:3]
    second = neargate.logs.get_log_events(nextToken=first["nextForwardToken"], **arguments)
    assert [event["message"] for event in second["events"]] == messages[3:6]
    third = neargate.logs.get_log_events(nextToken=second["nextForwardToken"], **arguments)
    end = neargate.logs.get_log_events(nextToken=third["nextForwardToken"], **arguments)
    assert end["events"] == [] and end["nextForwardToken"] == third["nextForwardToken"]
    back = neargate.logs.get_log_events(nextToken=second["nextBackwardToken"], **arguments)
    assert [event["message"] for event in back["events"]] == messages[:3]
    newest = neargate.logs.get_log_events(**arguments)
    assert [event["message"] for event in newest["events"]] == messages[-3:]


def test_the_group_can_be_made_by_the_task(work):
    group = f"{work.group}-made"
    options = {"awslogs-group": group, "awslogs-create-group": "true"}
    task = work.run_to_end(work.container(command="echo made", logs=options))
    events = work.instance.logs.get_log_events(
        logGroupName=group, logStreamName=work.stream(task), startFromHead=True
    )["events"]
    assert [event["message"] for event in events] == ["made"]


def test_events_of_several_lines(work):
    task = work.run_to_end(
        work.container(
            command="printf 'INFO one\\n  more\\n  and more\\nINFO two\\n'",
            logs={"awslogs-multiline-pattern": "^INFO"},
        )
    )
    work.expect(task, ["INFO one\n  more\n  and more\n", "INFO two\n"])
    task = work.run_to_end(
        work.container(
            command="printf '[2025-01-02 03:04:05] one\\nmore\\n[2025-01-02 03:04:06] two\\n'",
            logs={"awslogs-datetime-format": "\\[%Y-%m-%d %H:%M:%S\\]"},
        )
    )
    work.expect(task, lambda lines: [line.count("\n") for line in lines] == [2, 1])


def test_odd_output(work):
    """Binary, very long and unfinished lines lose nothing and break nothing."""
    task = work.run_to_end(
        work.container(
            command="printf 'caf\\303\\251\\n\\377\\376binary\\n\\n';"
            " head -c 3000000 /dev/zero | tr '\\000' x; echo; printf 'no newline at the end'"
        )
    )
    lines = work.expect(task, lambda lines: lines[-1:] == ["no newline at the end"])
    assert lines[0] == "café"
    assert lines[1].endswith("binary")
    assert lines[-1] == "no newline at the end"
    assert sum(line.count("x") for line in lines) == 3_000_000
    assert max(len(line.encode()) for line in lines) <= 1 << 20


def test_fast_output_is_complete(work):
    count = 50_000
    task = work.run_to_end(work.container(command=f"seq 1 {count}"), timeout=60)
    work.expect(task, [str(number) for number in range(1, count + 1)])


def test_endless_output_stays_in_bounds(work):
    """A container that prints without end costs bounded memory and does not delay others."""
    options = {"mode": "non-blocking", "max-buffer-size": "1m"}
    task = work.run(work.container("spam", logs=options))
    work.wait(task)
    pid = work.instance.process.pid
    time.sleep(3)
    status = open(f"/proc/{pid}/status").read()
    resident = int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1])
    assert resident < 300 * 1024, f"{resident} KiB"
    begun = time.monotonic()
    assert work.output("echo meanwhile") == ["meanwhile"]
    assert time.monotonic() - begun < 10
    work.stop(task)
    work.wait_stopped(task)


def test_retention_deletes(fresh):
    instance = fresh().start()
    logs, group = instance.logs, "/e2e/old"
    logs.create_log_group(logGroupName=group)
    logs.create_log_stream(logGroupName=group, logStreamName="s")
    now = int(time.time() * 1000)
    day = 24 * 3600 * 1000
    for at, message in ((now - 3 * day, "old"), (now, "new")):
        events = [{"timestamp": at, "message": message}]
        logs.put_log_events(logGroupName=group, logStreamName="s", logEvents=events)

    def messages():
        return [event["message"] for event in logs.filter_log_events(logGroupName=group)["events"]]

    assert messages() == ["old", "new"]
    logs.put_retention_policy(logGroupName=group, retentionInDays=1)
    # What deletes looks when the control plane starts, and once a minute.
    instance.stop()
    instance.restart()
    wait_for(lambda: messages() == ["new"], timeout=20, what="the old event is gone")
