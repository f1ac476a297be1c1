"""ECS Exec: sessions in containers, by the protocol of AWS's plugin and by `neargate exec`."""

import contextlib
import hashlib
import os
import re
import signal
import subprocess
import threading
import time
from pathlib import Path

import pytest
from botocore.exceptions import ClientError

from host_view import pids_of
from instance import AWS_V1, PROGRAM, wait_for
from session_manager import Refused, Session
from work import Work, task_id

ROLE = "arn:aws:iam::000000000000:role/e2e-task"
SLEEP = "trap 'exit 0' TERM; while :; do sleep 0.1; done"
NOT_ENABLED = (
    "The execute command failed because execute command was not enabled when the task was run or "
    "the execute command agent isn’t running. Wait and try again or run a new task with execute "
    "command enabled and try again."
)


def start(work, *containers, enable=True, **more):
    """A task that sessions can be opened in."""
    containers = containers or [work.container(command=SLEEP)]
    task = work.run(
        *containers, taskRoleArn=ROLE, start={"enableExecuteCommand": enable}, **more
    )
    return work.wait(task)


def execute(work, task, command, **more):
    return work.ecs.execute_command(
        cluster=work.cluster, task=task["taskArn"], command=command, interactive=True, **more
    )


def open_session(work, task, command="/bin/sh", container=None, **more):
    named = {"container": container} if container else {}
    return Session(execute(work, task, command, **named)["session"], **more)


def run_in_session(work, task, command, **more):
    """Everything that a command writes, and what was said at the end."""
    session = open_session(work, task, command, **more)
    closed = session.wait_closed()
    return session.output.decode(), closed


def refusal(call, *arguments, **more):
    with pytest.raises(ClientError) as caught:
        call(*arguments, **more)
    error = caught.value.response["Error"]
    return error["Code"], error["Message"]


def resumer(instance):
    """Gets new tokens, as the plugin does."""
    ssm = instance.client("ssm")
    return lambda session: ssm.resume_session(SessionId=session).get("TokenValue")


@pytest.fixture(scope="module")
def shared(neargate, registry):
    """One task that many tests open sessions in."""
    work = Work(neargate, registry)
    main = work.container(
        image="busybox",
        command=SLEEP,
        environment=[{"name": "COLOUR", "value": "blue"}],
        user="1000:1000",
    )
    other = work.container(command=SLEEP, name="other", logs=False)
    work.task = start(work, main, other)
    yield work
    work.close()


def test_what_execute_command_answers(shared):
    task = shared.task
    assert task["enableExecuteCommand"] is True
    for container in task["containers"]:
        (agent,) = container["managedAgents"]
        assert agent["name"] == "ExecuteCommandAgent"
        assert agent["lastStatus"] == "RUNNING"
        assert agent["lastStartedAt"]
    answer = execute(shared, task, "/bin/sh", container="main")
    answer.pop("ResponseMetadata")
    session = answer.pop("session")
    main = next(one for one in task["containers"] if one["name"] == "main")
    assert answer == {
        "clusterArn": task["clusterArn"],
        "containerArn": main["containerArn"],
        "containerName": "main",
        "interactive": True,
        "taskArn": task["taskArn"],
    }
    assert re.fullmatch("ecs-execute-command-[0-9a-f]{17}", session["sessionId"])
    prefix = f"ws://127.0.0.1:{shared.instance.port}/v1/data-channel/"
    assert session["streamUrl"] == f"{prefix}{session['sessionId']}?role=publish_subscribe"


def test_what_execute_command_refuses(shared):
    task = shared.task
    ecs = shared.ecs
    named = {"cluster": shared.cluster, "task": task["taskArn"], "container": "main"}
    code, text = refusal(ecs.execute_command, **named, command="ls", interactive=False)
    assert code == "InvalidParameterException"
    assert text == "Interactive is the only mode supported currently."
    for change, expected in [
        ({"container": "nope"}, "nope"),
        ({"command": "'"}, "quote"),
        ({"command": " "}, "empty"),
        ({"task": "0" * 32}, "The referenced task was not found."),
    ]:
        wanted = {**named, "command": "ls", "interactive": True, **change}
        code, text = refusal(ecs.execute_command, **wanted)
        assert code == "InvalidParameterException" and expected in text, (change, text)
    named.pop("container")
    code, text = refusal(ecs.execute_command, **named, command="ls", interactive=True)
    assert code == "InvalidParameterException" and "several containers" in text
    named.update(cluster="nowhere", task=task_id(task))
    code, _ = refusal(ecs.execute_command, **named, command="ls", interactive=True)
    assert code == "ClusterNotFoundException"


def test_a_task_that_was_not_enabled(work):
    task = start(work, enable=False)
    assert "managedAgents" not in task["containers"][0]
    code, text = refusal(execute, work, task, "/bin/sh")
    assert (code, text) == ("InvalidParameterException", NOT_ENABLED)


def test_a_task_needs_a_role(work):
    definition = work.register(work.container(command=SLEEP))
    code, text = refusal(work.start, definition, enableExecuteCommand=True)
    assert code == "InvalidParameterException" and "valid taskRoleArn" in text


def test_a_stopped_task(work):
    task = work.run(
        work.container(command="exit 0"), taskRoleArn=ROLE, start={"enableExecuteCommand": True}
    )
    assert task["containers"][0]["managedAgents"] == [
        {"name": "ExecuteCommandAgent", "lastStatus": "PENDING"}
    ]
    task = work.wait_stopped(task)
    assert task["containers"][0]["managedAgents"][0]["lastStatus"] == "STOPPED"
    code, text = refusal(execute, work, task, "/bin/sh")
    assert (code, text) == ("InvalidParameterException", NOT_ENABLED)


def test_commands_run_as_root_in_the_containers_environment(shared):
    output, closed = run_in_session(
        shared, shared.task, "sh -c 'id -u; echo $COLOUR $TERM; hostname; tty'", container="main"
    )
    uid, words, _, terminal = output.split("\r\n")[:4]
    assert (uid, words) == ("0", "blue xterm-256color")
    assert terminal.startswith("/dev/pts/")
    assert closed == "closed"


def test_the_second_container(shared):
    output, _ = run_in_session(shared, shared.task, "sh -c 'echo [$COLOUR]'", container="other")
    assert output == "[]\r\n"


def test_an_interactive_shell(shared):
    session = open_session(shared, shared.task, container="main", size=(97, 31))
    session.type("stty size\n")
    session.expect("31 97")
    session.resize(120, 40)
    session.type("stty size\n")
    session.expect("40 120")
    # Ctrl-C ends what runs, and not the shell.
    session.type("sleep 1000\n")
    wait_for(lambda: "sleep 1000" in processes(shared, "main"), what="the command")
    session.type("\x03")
    session.type("echo still $((40 + 2))\n")
    session.expect("still 42")
    session.type("exit 7\n")
    assert session.wait_closed() == "The command ended with exit code 7."
    assert not session.unacknowledged


def processes(work, container):
    """The command lines in a container, by a session of its own."""
    return run_in_session(work, work.task, "ps -o args", container=container)[0]


def test_commands_that_cannot_be_run(shared):
    _, closed = run_in_session(shared, shared.task, "/no/such/program", container="main")
    assert closed == (
        'The command could not be started: exec: "/no/such/program": stat /no/such/program: '
        "no such file or directory"
    )


def test_clients_without_a_handshake(shared):
    session = open_session(shared, shared.task, container="main", handshake=False)
    session.type("echo $((20 + 3))\n")
    session.expect("23")
    session.type("exit\n")
    session.wait_closed()


MANY = 10 << 20


def test_ten_megabytes_of_output(shared):
    script = f"stty raw -echo; head -c {MANY} /dev/urandom | tee /tmp/many; sha256sum /tmp/many >&2"
    session = open_session(shared, shared.task, f'sh -c "{script}"', container="other")
    session.wait_closed(120)
    data, digest = session.output[:MANY], session.output[MANY:]
    assert len(data) == MANY
    assert digest.decode().split()[0] == hashlib.sha256(data).hexdigest()


def test_a_slow_client_costs_no_memory(shared):
    shim = shim_pid(shared.task)
    before = memory_kib(shim), memory_kib(shared.instance.process.pid)
    session = open_session(
        shared, shared.task, f"head -c {MANY} /dev/zero", container="other", slow=0.01
    )
    session.wait(lambda session: len(session.output) > 300_000, 60)
    after = memory_kib(shim), memory_kib(shared.instance.process.pid)
    assert after[0] - before[0] < 2_000
    assert after[1] - before[1] < 8_000
    session.slow = 0
    session.wait_closed(120)
    assert len(session.output) == MANY


def shim_pid(task):
    """The shim is the parent of the containers' first processes."""
    pid = min(pids_of(task))
    return int(re.search(r"PPid:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())[1])


def memory_kib(pid):
    text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    return int(re.search(r"Private_Dirty:\s+(\d+)", text)[1])


def test_thirty_sessions_at_once(shared):
    sessions = [open_session(shared, shared.task, container="main") for _ in range(30)]
    for number, session in enumerate(sessions):
        session.type(f"echo this is $(({number} + 1000))\n")
    for number, session in enumerate(sessions):
        session.expect(f"this is {number + 1000}")
    for session in sessions:
        session.type("exit\n")
    for session in sessions:
        assert session.wait_closed() == "closed"


def test_tokens(shared):
    session = execute(shared, shared.task, "/bin/sh", container="main")["session"]
    for wrong in [
        {"tokenValue": "0" * 64},
        {"streamUrl": session["streamUrl"].replace(session["sessionId"], "ecs-execute-command-x")},
    ]:
        refused = Session({**session, **wrong})
        assert "not valid" in refused.wait_closed()
    running = Session(session)
    running.type("echo $((5 * 5))\n")
    running.expect("25")
    # A token opens one channel.
    again = Session(session)
    assert "not valid" in again.wait_closed()
    running.type("exit\n")
    assert running.wait_closed() == "closed"


def test_not_a_websocket(shared):
    with pytest.raises(Refused, match="400|403|404"):
        session = execute(shared, shared.task, "/bin/sh", container="main")["session"]
        session["streamUrl"] = session["streamUrl"].replace("/v1/data-channel/", "/v1/data-channel/a/b/")
        Session(session)


def test_a_connection_that_breaks(shared):
    session = open_session(
        shared, shared.task, container="main", resume=resumer(shared.instance)
    )
    session.type("i=0; while [ $i -lt 3000 ]; do echo line-$i; i=$((i+1)); [ $((i % 100)) = 0 ] && sleep 0.1; done; echo the-$((1))-end\n")
    for _ in range(3):
        seen = len(session.output)
        session.wait(lambda session: len(session.output) > seen, 20)
        session.socket.socket.shutdown(2)
        wait_for(lambda: session.socket.socket.fileno() != -1)
    session.expect("the-1-end")
    lines = re.findall(r"line-(\d+)\r", session.output.decode())
    assert lines == [str(number) for number in range(3000)], "each line once and in order"
    assert session.reconnects >= 1
    session.type("exit\n")
    assert session.wait_closed() == "closed"


def test_a_session_is_terminated(shared):
    session = open_session(shared, shared.task, "sleep 1001", container="main")
    assert session.ready.wait(20)
    name = session.session["sessionId"]
    ssm = shared.instance.client("ssm")
    assert ssm.terminate_session(SessionId=name)["SessionId"] == name
    assert session.wait_closed() == "The session has been terminated."
    assert "TokenValue" not in ssm.resume_session(SessionId=name)
    code, _ = refusal(ssm.resume_session, SessionId="ecs-execute-command-nope")
    assert code == "DoesNotExistException"


def test_start_session(shared):
    task = shared.task
    ssm = shared.instance.client("ssm")
    main = next(one for one in task["containers"] if one["name"] == "main")
    target = f"ecs:{shared.cluster}_{task_id(task)}_{main['runtimeId']}"
    answer = ssm.start_session(
        Target=target,
        DocumentName="AmazonECS-ExecuteInteractiveCommand",
        Parameters={"command": ["echo $HOME 'a b'"]},
    )
    session = Session({name[0].lower() + name[1:]: value for name, value in answer.items()})
    session.wait_closed()
    assert session.output == b"$HOME a b\r\n"
    code, text = refusal(ssm.start_session, Target="i-0123456789abcdef0")
    assert (code, text) == ("TargetNotConnected", "i-0123456789abcdef0 is not connected.")


def test_a_container_that_stops_below(work):
    task = start(work)
    session = open_session(work, task)
    session.type("echo up\n")
    session.expect("up\r\n")
    work.stop(task)
    assert session.wait_closed() == "The container has stopped, and the session with it."
    work.wait_stopped(task)
    ssm = work.instance.client("ssm")
    assert "TokenValue" not in ssm.resume_session(SessionId=session.session["sessionId"])


def own(fresh, registry, *arguments):
    return Work(fresh(arguments).start(), registry, name=f"own-{os.getpid()}-{time.time_ns() % 10**6}")


def test_a_client_that_vanishes(fresh, registry):
    work = own(fresh, registry, "--exec-reconnect", "2")
    work.task = task = start(work)
    session = open_session(work, task, "sh -c 'sleep 1002'")
    assert session.ready.wait(20)
    wait_for(lambda: has_process(task, "sleep\x001002"), what="the command")
    session.vanish()
    wait_for(lambda: not has_process(task, "sleep\x001002"), what="the end of the command")
    assert work.describe(task)["lastStatus"] == "RUNNING"
    work.instance.down()


def has_process(task, text):
    for pid in pids_of(task):
        try:
            if text in Path(f"/proc/{pid}/cmdline").read_text():
                return True
        except OSError:
            pass
    return False


@pytest.mark.parametrize("end", ["stop", "kill"])
def test_a_session_survives_a_restart(fresh, registry, end):
    work = own(fresh, registry)
    task = start(work)
    session = open_session(work, task, resume=resumer(work.instance))
    session.type("x=kept; i=0; while [ $i -lt 400 ]; do echo line-$i; i=$((i+1)); sleep 0.01; done\n")
    session.expect("line-20\r")
    getattr(work.instance, end)()
    session.type("echo typed $x\n")
    work.instance.restart()
    session.expect("typed kept", 60)
    lines = re.findall(r"line-(\d+)\r", session.output.decode())
    assert lines == [str(number) for number in range(400)], "each line once and in order"
    session.type("exit\n")
    assert session.wait_closed() == "closed"
    # A session whose task stops while nobody watches has a clear end, too.
    session = open_session(work, task, resume=resumer(work.instance))
    session.type("echo up\n")
    session.expect("up\r\n")
    getattr(work.instance, end)()
    for pid in pids_of(task):
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    work.instance.restart()
    assert session.wait_closed(60) in (
        "timed out",
        "The container has stopped, and the session with it.",
        "The session has ended, because its task has.",
    )
    work.instance.down()


@pytest.mark.parametrize("version", [1, 2])
def test_the_aws_cli(shared, tmp_path, aws2, version):
    plugin = tmp_path / "session-manager-plugin"
    source = Path(__file__).with_name("session_manager.py")
    plugin.write_text(f"#!/bin/sh\nexec {os.sys.executable} {source} \"$@\"\n")
    plugin.chmod(0o755)
    program = AWS_V1 if version == 1 else aws2
    environment = shared.instance.cli_environment()
    environment["PATH"] = f"{tmp_path}:{environment['PATH']}"
    arguments = ["ecs", "execute-command", "--cluster", shared.cluster]
    arguments += ["--task", task_id(shared.task), "--container", "main"]
    arguments += ["--interactive", "--command", "sh -c 'echo hello from $COLOUR'"]
    result = subprocess.run(
        [program, *shared.instance.endpoint_arguments(program), *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=90,
        env=environment,
    )
    assert result.returncode == 0, result.stderr
    assert "Starting session with SessionId: ecs-execute-command-" in result.stdout
    assert "hello from blue" in result.stdout
    assert "Exiting session with sessionId" in result.stdout


def neargate_exec(work, *arguments, **more):
    return subprocess.run(
        [PROGRAM, "exec", "--data-dir", str(work.instance.data_dir), *arguments],
        capture_output=True,
        timeout=60,
        **more,
    )


def test_neargate_exec_with_pipes(shared):
    task = task_id(shared.task)
    result = neargate_exec(
        shared, task[:8], "--container", "main", "--",
        "sh", "-c", "id -u; cat; echo error >&2; exit 33", input=b"from\0stdin",
    )
    assert (result.stdout, result.stderr) == (b"1000\nfrom\0stdin", b"error\n")
    assert result.returncode == 33
    data = os.urandom(3 << 20)
    result = neargate_exec(
        shared, shared.task["taskArn"], "--container", "other", "--user", "0", "--", "cat", input=data
    )
    assert result.stdout == data and result.returncode == 0


def test_what_neargate_exec_refuses(shared):
    task = task_id(shared.task)
    for arguments, code, text in [
        (["ffff", "--", "ls"], 125, "no task that runs is called so"),
        ([task, "--", "ls"], 125, "several containers"),
        ([task, "--container", "x", "--", "ls"], 125, "no container x"),
        ([task, "--container", "main", "--", "nope"], 127, "executable file not found"),
        ([task, "--container", "main", "--", "/etc"], 126, "is a directory"),
    ]:
        result = neargate_exec(shared, *arguments, stdin=subprocess.DEVNULL)
        assert result.returncode == code, result
        assert text in result.stderr.decode(), result


def test_neargate_exec_with_a_terminal(shared):
    import fcntl
    import pty
    import struct
    import termios

    main, child = pty.openpty()
    fcntl.ioctl(child, termios.TIOCSWINSZ, struct.pack("HHHH", 33, 101, 0, 0))
    process = subprocess.Popen(
        [PROGRAM, "exec", "--data-dir", str(shared.instance.data_dir), task_id(shared.task),
         "--container", "main", "--", "sh"],
        stdin=child, stdout=child, stderr=child, start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
    )
    output = bytearray()

    def read():
        try:
            while data := os.read(main, 4096):
                output.extend(data)
        except OSError:
            pass

    threading.Thread(target=read, daemon=True).start()
    os.write(main, b"stty size; echo $((50 + 5))\n")
    wait_for(lambda: b"33 101" in output and b"55" in output, what=lambda: bytes(output))
    fcntl.ioctl(main, termios.TIOCSWINSZ, struct.pack("HHHH", 44, 102, 0, 0))
    os.write(main, b"stty size\n")
    wait_for(lambda: b"44 102" in output, what=lambda: bytes(output))
    os.write(main, b"exit 9\n")
    assert process.wait(timeout=20) == 9
    os.close(child)


def test_neargate_exec_survives_a_restart(fresh, registry):
    work = own(fresh, registry)
    task = start(work, enable=False)
    process = subprocess.Popen(
        [PROGRAM, "exec", "--data-dir", str(work.instance.data_dir), task_id(task), "--",
         "sh", "-c", "i=0; while [ $i -lt 300 ]; do echo $i; i=$((i+1)); sleep 0.01; done; cat; exit 5"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )
    assert process.stdout.readline() == b"0\n"
    work.instance.kill()
    process.stdin.write(b"later\n")
    process.stdin.close()
    work.instance.restart()
    lines = process.stdout.read().decode().split()
    assert lines == [str(number) for number in range(1, 300)] + ["later"]
    assert process.wait(timeout=30) == 5
    work.instance.down()
