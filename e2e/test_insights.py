"""CloudWatch Logs Insights and Live Tail with the clients that people have."""

import json
import subprocess
import time

import pytest
from botocore.config import Config
from botocore.exceptions import ClientError

from instance import AWS_V1, wait_for
from work import task_id

# 24 JSON events of two levels and 6 plain lines, one a second.
SPAN = 30


@pytest.fixture(scope="module")
def filled(neargate):
    """Two groups of events that end now."""
    logs = neargate.logs
    groups = [f"/e2e/insights-{n}-{time.time_ns()}" for n in range(2)]
    end = int(time.time())
    for number, group in enumerate(groups):
        logs.create_log_group(logGroupName=group)
        logs.create_log_stream(logGroupName=group, logStreamName="s")
        events = [
            {"timestamp": (end - SPAN + n) * 1000, "message": line(number, n)} for n in range(SPAN)
        ]
        logs.put_log_events(logGroupName=group, logStreamName="s", logEvents=events)
    yield groups, end
    for group in groups:
        logs.delete_log_group(logGroupName=group)


def line(group, n):
    if n % 5 == 0:
        return f"10.0.0.{n} GET /group/{group} 200 took={n}ms"
    level = "ERROR" if n % 5 == 1 else "INFO"
    return json.dumps({"level": level, "n": n, "user": {"name": f"u{n % 3}"}, "ok": level == "INFO"})


def finished(logs, query):
    """The answer about a query once it has ended."""

    def ended():
        answer = logs.get_query_results(queryId=query)
        return answer if answer["status"] not in ("Scheduled", "Running") else None

    return wait_for(ended, 30, what=lambda: f"the end of {logs.get_query_results(queryId=query)}")


def start(logs, filled, text, groups=None, **more):
    names, end = filled
    return logs.start_query(
        logGroupNames=groups or names[:1],
        startTime=end - 3600,
        endTime=end + 60,
        queryString=text,
        **more,
    )["queryId"]


def rows(answer):
    return [
        {cell["field"]: cell["value"] for cell in row if cell["field"] != "@ptr"}
        for row in answer["results"]
    ]


QUERIES = [
    ("filter level = 'ERROR' | stats count(*) as errors, max(n) as last", [{"errors": "6", "last": "26"}]),
    ("filter @message like /took=/ | parse '* GET * * took=*ms' as ip, path, status, took"
     " | filter took >= 20 | sort took desc | display ip, took",
     [{"ip": "10.0.0.25", "took": "25"}, {"ip": "10.0.0.20", "took": "20"}]),
    ("stats count(*) as n by user.name | filter ispresent(user.name) | sort user.name",
     [{"user.name": f"u{n}", "n": "8"} for n in range(3)]),
    ("filter ok = 0 and n in [1, 6] | fields n * 10 as tens | sort n | display tens", [{"tens": "10"}, {"tens": "60"}]),
    ("filter level = 'INFO' and not (n > 3) | fields n, concat(level, '/', user.name) as who | sort n asc",
     [{"n": "2", "who": "INFO/u2"}, {"n": "3", "who": "INFO/u0"}]),
    ("filter ispresent(level) | dedup level | sort level | display level", [{"level": "ERROR"}, {"level": "INFO"}]),
    ("stats sum(n) as s by bin(1h) as hour | stats sum(s) as total", [{"total": "360"}]),
]


@pytest.mark.parametrize("text, expected", QUERIES, ids=[text[:40] for text, _ in QUERIES])
def test_queries(neargate, filled, text, expected):
    answer = finished(neargate.logs, start(neargate.logs, filled, text))
    assert answer["status"] == "Complete"
    assert rows(answer) == expected
    assert answer["statistics"]["recordsScanned"] == SPAN


def test_the_default_is_the_newest_events_with_pointers(neargate, filled):
    logs, (groups, end) = neargate.logs, filled
    answer = finished(logs, start(logs, filled, "fields @timestamp, @message, @log, @logStream", groups, limit=3))
    assert [cell["field"] for cell in answer["results"][0]] == ["@timestamp", "@message", "@log", "@logStream", "@ptr"]
    newest = rows(answer)
    stamp = time.strftime("%Y-%m-%d %H:%M:%S.000", time.gmtime(end - 1))
    assert [row["@timestamp"] for row in newest[:2]] == [stamp, stamp]
    assert {row["@log"] for row in newest[:2]} == {f"000000000000:{group}" for group in groups}
    counted = answer["statistics"]
    assert counted["recordsMatched"] == counted["recordsScanned"] == 2 * SPAN
    sizes = sum(len(line(group, n)) for group in range(2) for n in range(SPAN))
    assert counted["bytesScanned"] == sizes and counted["logGroupsScanned"] == 2
    pointer = answer["results"][0][-1]["value"]
    record = logs.get_log_record(logRecordPointer=pointer)["logRecord"]
    assert record["@message"] == newest[0]["@message"] and record["@ptr"] == pointer
    assert record["n"] == str(json.loads(record["@message"])["n"])


def test_pages_of_results(neargate, filled):
    logs = neargate.logs
    query = start(logs, filled, "fields n | sort @timestamp asc")
    finished(logs, query)
    first = logs.get_query_results(queryId=query, maxItems=20)
    rest = logs.get_query_results(queryId=query, maxItems=20, nextToken=first["nextToken"])
    assert (len(first["results"]), len(rest["results"])) == (20, 10)
    assert "nextToken" not in rest


def test_queries_are_listed_and_stopped(neargate, filled):
    logs, (groups, _) = neargate.logs, filled
    query = start(logs, filled, "stats count(*)")
    finished(logs, query)
    found = logs.describe_queries(logGroupName=groups[0], status="Complete")["queries"]
    [mine] = [info for info in found if info["queryId"] == query]
    assert mine["queryString"] == "stats count(*)" and mine["logGroupName"] == groups[0]
    with pytest.raises(logs.exceptions.InvalidParameterException):
        logs.stop_query(queryId=query)
    with pytest.raises(logs.exceptions.ResourceNotFoundException):
        logs.get_query_results(queryId="12345678-1234-1234-1234-123456789012")


def test_what_is_refused(neargate, filled):
    logs, (groups, end) = neargate.logs, filled
    with pytest.raises(logs.exceptions.MalformedQueryException) as caught:
        start(logs, filled, "fields @message | pattern @message")
    error = caught.value.response
    assert "'pattern'" in error["Error"]["Message"]
    assert error["queryCompileError"]["location"] == {"startCharOffset": 18, "endCharOffset": 25}
    with pytest.raises(logs.exceptions.ResourceNotFoundException):
        start(logs, filled, "limit 1", ["/e2e/no-such-group"])
    invalid = logs.exceptions.InvalidParameterException
    with pytest.raises(invalid):
        logs.start_query(logGroupName=groups[0], startTime=end, endTime=end - 10, queryString="limit 1")
    with pytest.raises(invalid):
        logs.start_query(startTime=end, endTime=end, queryString="limit 1")
    with pytest.raises(invalid):
        start(logs, filled, "limit 1", [f"/e2e/{n}" for n in range(51)])
    with pytest.raises(invalid):
        start(logs, filled, "limit 1", limit=100_001)


def test_the_command_line(neargate, filled):
    """`aws logs start-query`, as documents show it."""
    groups, end = filled
    query = neargate.aws(
        "logs", "start-query", "--log-group-identifiers", *[arn(group) for group in groups],
        "--start-time", str(end - 3600), "--end-time", str(end + 60),
        "--query-string", "filter level = 'ERROR' | stats count(*) as n by @logStream",
    )["queryId"]
    wait_for(
        lambda: neargate.aws("logs", "get-query-results", "--query-id", query)["status"] == "Complete",
        60,
        what="the end of the query",
    )
    answer = neargate.aws("logs", "get-query-results", "--query-id", query)
    assert rows(answer) == [{"@logStream": "s", "n": "12"}]


def test_queries_do_not_hold_writers_up(neargate, filled):
    """Events that come in while queries run are stored, and later queries find them."""
    logs, group = neargate.logs, f"/e2e/insights-busy-{time.time_ns()}"
    logs.create_log_group(logGroupName=group)
    logs.create_log_stream(logGroupName=group, logStreamName="s")
    queries = []
    for batch in range(5):
        now = int(time.time() * 1000)
        events = [{"timestamp": now, "message": f"batch {batch} line {n}"} for n in range(1000)]
        logs.put_log_events(logGroupName=group, logStreamName="s", logEvents=events)
        queries.append(start(logs, filled, "stats count(*) as n", [group]))
    counts = [int(rows(finished(logs, query))[0]["n"]) for query in queries]
    assert counts == sorted(counts) and counts[-1] == 5000
    logs.delete_log_group(logGroupName=group)


def arn(group):
    return f"arn:aws:logs:us-east-1:000000000000:log-group:{group}"


@pytest.fixture(scope="module")
def tailing(neargate):
    """A client whose host names get no prefix: `stream-127.0.0.1` is no name."""
    config = Config(inject_host_prefix=False, read_timeout=20, retries={"total_max_attempts": 1})
    return neargate.client("logs", config=config)


def test_live_tail_of_a_task(work, tailing):
    command = "i=0; while true; do echo even line $((2*i)); echo odd line $((2*i+1)); i=$((i+1)); sleep 0.2; done"
    task = work.run(work.container(command=command))
    work.wait_line(task, "odd line 1")
    stream = tailing.start_live_tail(
        logGroupIdentifiers=[arn(work.group)],
        logStreamNamePrefixes=["e2e/main/"],
        logEventFilterPattern="even",
    )["responseStream"]
    events = iter(stream)
    started = next(events)["sessionStart"]
    assert started["logGroupIdentifiers"] == [arn(work.group)]
    assert started["logEventFilterPattern"] == "even" and len(started["sessionId"]) == 36
    seen = []
    while len(seen) < 10:
        update = next(events)["sessionUpdate"]
        assert update["sessionMetadata"] == {"sampled": False}
        seen += update["sessionResults"]
    stream.close()
    assert all(event["message"].startswith("even line ") for event in seen)
    numbers = [int(event["message"].rsplit(" ", 1)[1]) for event in seen]
    assert numbers == list(range(numbers[0], numbers[0] + 2 * len(numbers), 2)), "each line once, in order"
    assert {event["logStreamName"] for event in seen} == {f"e2e/main/{task_id(task)}"}
    assert {event["logGroupIdentifier"] for event in seen} == {arn(work.group)}


def test_live_tail_with_the_command_line(work):
    """`aws logs start-live-tail` in a shell that `neargate env` has set up."""
    task = work.run(work.container(command="i=0; while true; do echo line $((i++)); sleep 0.2; done"))
    work.wait_line(task, "line 1")
    tail = subprocess.Popen(
        [AWS_V1, "logs", "start-live-tail", "--log-group-identifiers", arn(work.group), "--log-event-filter-pattern", "line"],
        stdout=subprocess.PIPE,
        text=True,
        env={**work.instance.cli_environment(), "PYTHONUNBUFFERED": "1"},
    )
    try:
        seen = [tail.stdout.readline().strip() for _ in range(5)]
    finally:
        tail.kill()
        tail.wait()
    numbers = [int(text.removeprefix("line ")) for text in seen]
    assert numbers == list(range(numbers[0], numbers[0] + 5)), seen


def test_live_tail_samples_what_is_too_much(neargate, filled, tailing):
    group = filled[0][1]
    stream = tailing.start_live_tail(logGroupIdentifiers=[arn(group)])["responseStream"]
    events = iter(stream)
    assert "sessionStart" in next(events)
    now = int(time.time() * 1000)
    batch = [{"timestamp": now, "message": f"line {n}"} for n in range(5000)]
    neargate.logs.put_log_events(logGroupName=group, logStreamName="s", logEvents=batch)
    while not (update := next(events)["sessionUpdate"])["sessionResults"]:
        pass
    assert update["sessionMetadata"]["sampled"] and len(update["sessionResults"]) == 500
    stream.close()


def test_live_tail_refuses(tailing, filled):
    groups = [arn(group) for group in filled[0]]
    for request in (
        {"logGroupIdentifiers": [filled[0][0]]},
        {"logGroupIdentifiers": [groups[0] + ":*"]},
        {"logGroupIdentifiers": groups, "logStreamNames": ["s"]},
        {"logGroupIdentifiers": groups[:1], "logStreamNames": ["s"], "logStreamNamePrefixes": ["s"]},
        {"logGroupIdentifiers": groups[:1], "logEventFilterPattern": "{ $.a = "},
    ):
        with pytest.raises(tailing.exceptions.InvalidParameterException):
            tailing.start_live_tail(**request)
    with pytest.raises(tailing.exceptions.ResourceNotFoundException):
        tailing.start_live_tail(logGroupIdentifiers=[arn("/e2e/none")])
    # The sixteenth session is one too many; closed ones make room.
    open_streams = []
    with pytest.raises(tailing.exceptions.LimitExceededException):
        for _ in range(16):
            open_streams.append(tailing.start_live_tail(logGroupIdentifiers=groups[:1])["responseStream"])
    assert len(open_streams) >= 10
    for stream in open_streams:
        stream.close()

    def again():
        try:
            tailing.start_live_tail(logGroupIdentifiers=groups[:1])["responseStream"].close()
            return True
        except ClientError:
            return False

    wait_for(again, 20, what="room for a session")
