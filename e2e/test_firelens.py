"""FireLens: what containers write arrives at the task's log router, on its socket.

The router is a stand-in that prints what it receives in hexadecimal; it is decoded here, by a
decoder that knows nothing of how Neargate encodes.
"""

import struct

import pytest

from instance import wait_for
from work import container_of, task_id


class Decoder:
    """MessagePack, as far as the forward protocol needs it."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, count):
        if self.at + count > len(self.data):
            raise EOFError
        self.at += count
        return self.data[self.at - count : self.at]

    def number(self, form):
        return struct.unpack(f">{form}", self.take(struct.calcsize(form)))[0]

    def value(self):
        kind = self.number("B")
        if kind <= 0x7F:
            return kind
        if kind <= 0x8F:
            return {self.value(): self.value() for _ in range(kind & 15)}
        if kind <= 0x9F:
            return [self.value() for _ in range(kind & 15)]
        if kind <= 0xBF:
            return self.take(kind & 31)
        if kind in (0xD9, 0xDA, 0xDB):
            return self.take(self.number({0xD9: "B", 0xDA: "H", 0xDB: "I"}[kind]))
        if kind == 0xD7 and self.number("B") == 0:
            return self.number("I") + self.number("I") / 1e9
        raise AssertionError(f"unexpected type {kind:#x}")

    def whole(self):
        """All values that are complete."""
        values = []
        while True:
            start = self.at
            try:
                values.append(self.value())
            except EOFError:
                self.at = start
                return values


def events(work, task, router="log_router"):
    """What the router received: tag, time and record of each event."""
    connections = {}
    for line in work.lines(task, router):
        number, _, digits = line.partition(" ")
        if number.isdigit():
            connections[number] = connections.get(number, b"") + bytes.fromhex(digits)
    found = []
    for data in connections.values():
        for tag, time, record, option in Decoder(data).whole():
            assert option == {}
            record = {name.decode(): value.decode(errors="replace") for name, value in record.items()}
            found.append((tag.decode(), time, record))
    return found


def texts(work, task, container="main"):
    return [
        record["log"]
        for tag, _, record in events(work, task)
        if record["container_name"] == container
    ]


def router(work, **more):
    """It may be kept from stopping for five seconds, or half of its stop timeout."""
    return work.container(
        "log-router",
        name="log_router",
        stopTimeout=20,
        firelensConfiguration={"type": "fluentbit", "options": more.pop("options", {})},
        **more,
    )


def client(work, command, name="main", options=None, **more):
    container = work.container(command=command, name=name, logs=False, **more)
    container["logConfiguration"] = {
        "logDriver": "awsfirelens",
        "options": {"Name": "stdout", **(options or {})},
    }
    return container


def test_output_arrives_at_the_router(work):
    task = work.run_to_end(
        router(work),
        client(work, "echo one; echo two >&2; printf 'no end'; echo; printf last"),
        client(work, "echo beside", name="side", essential=False),
    )
    wait_for(
        lambda: len(texts(work, task)) == 4 and texts(work, task, "side"),
        what=lambda: events(work, task),
    )
    found = events(work, task)
    tags = {tag for tag, _, _ in found}
    assert tags == {f"main-firelens-{task_id(task)}", f"side-firelens-{task_id(task)}"}
    assert sorted(texts(work, task)) == ["last", "no end", "one", "two"]
    for _, time, record in found:
        assert abs(time - task["createdAt"].timestamp()) < 120
        described = container_of(task, record["container_name"])
        assert record["container_id"] == described["runtimeId"]
        assert record["source"] == ("stderr" if record["log"] == "two" else "stdout")
        assert set(record) == {"container_id", "container_name", "source", "log"}
    # The router is told to stop after the others, and has read everything by then.
    work.expect(task, lambda lines: lines[-1] == "stopped", container="log_router")
    assert container_of(task, "log_router")["exitCode"] == 0


def test_the_generated_configuration(work):
    show = "cat /fluent-bit/etc/fluent-bit.conf; ls -ld /var/run/; echo end"
    logs = work.container()["logConfiguration"]
    task = work.run_to_end(
        {**router(work), "image": work.registry.image("busybox"), "command": ["sh", "-c", show], "logConfiguration": logs},
        client(
            work,
            "env; sleep 5",
            options={"region": "eu-west-1", "include-pattern": "^x"},
            essential=False,
        ),
    )
    lines = work.expect(task, lambda lines: "end" in lines, container="log_router")
    text = "\n".join(line.strip() for line in lines)
    definition = task["taskDefinitionArn"].rsplit("/", 1)[1]
    for part in [
        "Name forward\nunix_path /var/run/fluent.sock",
        "Name forward\nListen 127.0.0.1\nPort 24224",
        "Name grep\nMatch main-firelens*\nRegex  log ^x".replace("  ", " "),
        f"Record ecs_cluster {work.cluster}",
        f"Record ecs_task_arn {task['taskArn']}",
        f"Record ecs_task_definition {definition}",
        "Name stdout\nMatch main-firelens*\nregion eu-west-1",
    ]:
        assert part in text, text


def test_programs_are_told_where_the_router_listens(work):
    task = work.run_to_end(router(work), client(work, "echo $FLUENT_HOST:$FLUENT_PORT"))
    wait_for(lambda: texts(work, task) == ["127.0.0.1:24224"], what=lambda: events(work, task))


def test_a_long_line_arrives_in_parts(work):
    task = work.run_to_end(
        router(work), client(work, "head -c 40000 /dev/zero | tr '\\0' x; echo; echo short")
    )
    wait_for(lambda: "short" in texts(work, task), what=lambda: events(work, task))
    parts = [record for _, _, record in events(work, task) if "partial_message" in record]
    assert [len(part["log"]) for part in parts] == [16384, 16384, 40000 - 2 * 16384]
    assert [part["partial_ordinal"] for part in parts] == ["1", "2", "3"]
    assert [part["partial_last"] for part in parts] == ["false", "false", "true"]
    assert len({part["partial_id"] for part in parts}) == 1


def test_a_router_that_comes_late_misses_nothing(work):
    """Output waits for a router that does not listen yet."""
    late = router(work)
    late["entryPoint"] = ["sh", "-c", "echo waiting; sleep 1; exec /log-router"]
    command = "i=0; while [ $i -lt 2000 ]; do echo line $i; i=$((i+1)); done"
    task = work.run_to_end(late, client(work, command))
    wait_for(lambda: len(texts(work, task)) >= 2000, what=lambda: len(texts(work, task)))
    assert texts(work, task) == [f"line {number}" for number in range(2000)]


def test_output_goes_on_without_the_control_plane(fresh_work):
    work = fresh_work
    command = "i=0; while :; do echo line $i; i=$((i+1)); sleep 0.05; done"
    task = work.run(router(work), client(work, command, stopTimeout=2))
    wait_for(lambda: len(texts(work, task)) > 2, what=lambda: work.instance.log())
    work.instance.kill()
    spool = work.instance.data_dir / "tasks" / task_id(task) / "output" / "log_router"
    size = lambda: sum(file.stat().st_size for file in spool.glob("*.spool"))
    # The router's own output is kept meanwhile: it grows because events arrive.
    before = size()
    wait_for(lambda: size() > before + 1000)
    work.instance.restart()
    work.stop(task)
    stopped = work.wait_stopped(task, timeout=60)
    work.expect(stopped, lambda lines: lines[-1] == "stopped", container="log_router")
    numbers = [int(text.split()[1]) for text in texts(work, stopped)]
    assert numbers == list(range(len(numbers)))


def test_a_router_without_an_output_does_not_start(work):
    broken = client(work, "echo never")
    broken["logConfiguration"]["options"] = {"region": "us-east-1"}
    task = work.run_to_end(router(work), broken)
    assert task["stopCode"] == "TaskFailedToStart"
    assert "missing output key Name" in task["stoppedReason"]


@pytest.mark.parametrize("limit, works", [("0", True), ("536870911", True), ("536870912", False), ("x", False)])
def test_the_limit_of_what_waits(work, limit, works):
    container = client(work, "true", options={"log-driver-buffer-limit": limit})
    if works:
        assert work.register(router(work), container)
    else:
        with pytest.raises(work.ecs.exceptions.ClientException):
            work.register(router(work), container)
