"""What a task's containers find at 169.254.170.2: metadata, statistics, credentials, protection."""

import http.client
import json
import os
import re
import socket
import sys
import threading
from datetime import datetime, timezone
from pathlib import Path

import pytest

from host_view import cgroup_folders, inside, pids_of
from instance import wait_for
from sdk_image import ImageRegistry, python_sdk
from work import Work, address_of, task_id

ADDRESS = "169.254.170.2"
ROLE = "arn:aws:iam::000000000000:role/task"


def request(task, path, method="GET", body=None, timeout=15):
    """Status and body of a request from inside the task; JSON where it is."""
    with inside(task):
        connection = http.client.HTTPConnection(ADDRESS, timeout=timeout)
        connection.connect()
    connection.request(method, path, body)
    answer = connection.getresponse()
    content = answer.read().decode()
    connection.close()
    if answer.getheader("Content-Type") == "application/json":
        content = json.loads(content)
    return answer.status, content


def get(task, path):
    status, content = request(task, path)
    assert status == 200, (status, content)
    return content


def runtime_id(task, container="main"):
    return next(one["runtimeId"] for one in task["containers"] if one["name"] == container)


def shim_of(task):
    """The pid of the shim: the parent of the task's oldest process."""
    status = Path(f"/proc/{min(pids_of(task))}/status").read_text()
    return int(re.search(r"^PPid:\s+(\d+)", status, re.M).group(1))


def memory_of(pid):
    """The proportional set size of a process, in bytes."""
    text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    return int(re.search(r"^Pss:\s+(\d+) kB", text, re.M).group(1)) << 10


def when(text):
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z", text), text
    return datetime.strptime(text[:26], "%Y-%m-%dT%H:%M:%S.%f").replace(tzinfo=timezone.utc)


@pytest.fixture(scope="module")
def sdk(registry):
    own = ImageRegistry(registry)
    yield own.add("python-sdk", python_sdk(), env=["PYTHONPATH=/sdk"])
    own.close()


def test_a_stock_sdk_finds_metadata_and_region(work, sdk):
    """botocore, told nothing, knows the region and asks the metadata endpoint by its own fetcher."""
    program = os.path.realpath(sys.executable)
    script = "\n".join(
        [
            "import json, os, botocore.session",
            "from botocore.utils import ContainerMetadataFetcher",
            "session = botocore.session.get_session()",
            "print('region', session.get_config_variable('region'))",
            "print('client', session.create_client('ecs', aws_access_key_id='a', aws_secret_access_key='b').meta.region_name)",
            "fetch = ContainerMetadataFetcher().retrieve_full_uri",
            "task = fetch(os.environ['ECS_CONTAINER_METADATA_URI_V4'] + '/task')",
            "print('arn', task['TaskARN'])",
            "print('credentials', session.get_credentials())",
            "print('where', os.environ['AWS_EXECUTION_ENV'])",
        ]
    )
    task = work.run_to_end(
        work.container(
            image=sdk,
            command=[program, "-c", script],
            environment=[{"name": "AWS_EC2_METADATA_DISABLED", "value": "true"}],
        ),
        timeout=90,
    )
    work.expect(
        task,
        [
            "region us-east-1",
            "client us-east-1",
            f"arn {task['taskArn']}",
            "credentials None",
            "where AWS_ECS_FARGATE",
        ],
        timeout=60,
    )


def test_metadata_says_what_the_api_says(work, registry):
    """Every member, against DescribeTasks and the definition."""
    definition = work.register(
        work.container(
            "web",
            cpu=128,
            memory=256,
            portMappings=[{"containerPort": 8080, "protocol": "tcp"}],
            mountPoints=[{"sourceVolume": "data", "containerPath": "/data"}],
        ),
        work.container(command="exit 3", name="once", essential=False, logs=False),
        volumes=[{"name": "data"}],
    )
    [task] = work.start(definition, tags=[{"key": "team", "value": "blue"}])
    work.wait(task)
    seen = wait_for(lambda: (lambda t: t if t["containers"][1].get("exitCode") == 3 else None)(work.describe(task)))
    own = runtime_id(seen)
    assert re.fullmatch(rf"{task_id(task)}-\d{{10}}", own)
    found = get(seen, f"/v4/{own}/task")
    family, revision = definition.split(":")
    interface = {d["name"]: d["value"] for d in seen["attachments"][0]["details"]}
    assert {key: found[key] for key in ["Cluster", "TaskARN", "Family", "Revision", "LaunchType", "AvailabilityZone"]} == {
        "Cluster": seen["clusterArn"],
        "TaskARN": seen["taskArn"],
        "Family": family,
        "Revision": revision,
        "LaunchType": "FARGATE",
        "AvailabilityZone": seen["availabilityZone"],
    }
    assert found["Limits"] == {"CPU": 0.25, "Memory": 512}
    assert (found["DesiredStatus"], found["KnownStatus"]) == ("RUNNING", "RUNNING")
    assert found["VPCID"].startswith("vpc-") and "TaskTags" not in found
    for member, wanted in [("PullStartedAt", "pullStartedAt"), ("PullStoppedAt", "pullStoppedAt")]:
        assert abs((when(found[member]) - seen[wanted]).total_seconds()) < 0.01
    main, once = found["Containers"]
    subnet = work.instance.ec2.describe_subnets(SubnetIds=[interface["subnetId"]])["Subnets"][0]["CidrBlock"]
    network = main["Networks"][0]
    assert network["IPv4Addresses"] == [address_of(seen)]
    assert network["IPv4SubnetCIDRBlock"] == subnet
    assert network["MACAddress"] == interface["macAddress"]
    assert network["PrivateDNSName"] == interface["privateDnsName"]
    assert network["SubnetGatewayIpv4Address"].split("/")[1] == subnet.split("/")[1]
    assert (network["NetworkMode"], network["AttachmentIndex"]) == ("awsvpc", 0)
    assert network["DomainNameServers"] and network["DomainNameSearchList"]
    assert main["DockerId"] == own and main["ContainerARN"] == seen["containers"][0]["containerArn"]
    assert main["Image"] == registry.image("web")
    assert main["ImageID"] == seen["containers"][0]["imageDigest"] == registry.digest("web")
    assert main["Limits"] == {"CPU": 128, "Memory": 256}
    assert main["Ports"] == [{"ContainerPort": 8080, "Protocol": "tcp", "HostPort": 8080}]
    assert main["Volumes"] == [{"DockerName": "data", "Destination": "/data"}]
    assert main["LogDriver"] == "awslogs"
    assert main["LogOptions"] == {
        "awslogs-group": work.group,
        "awslogs-region": "us-east-1",
        "awslogs-stream": f"e2e/main/{task_id(task)}",
    }
    assert main["Labels"] == {
        "com.amazonaws.ecs.cluster": seen["clusterArn"],
        "com.amazonaws.ecs.container-name": "main",
        "com.amazonaws.ecs.task-arn": seen["taskArn"],
        "com.amazonaws.ecs.task-definition-family": family,
        "com.amazonaws.ecs.task-definition-version": revision,
    }
    assert (once["KnownStatus"], once["ExitCode"]) == ("STOPPED", 3)
    assert when(once["StartedAt"]) <= when(once["FinishedAt"])
    assert "LogDriver" not in once and once["Limits"] == {"CPU": 2}
    assert get(seen, f"/v4/{own}") == main
    assert get(seen, f"/v4/{own}/taskWithTags")["TaskTags"] == {"team": "blue"}
    v3 = get(seen, f"/v3/{own}/task")
    assert get(seen, "/v2/metadata") == v3 and "LaunchType" not in v3
    assert get(seen, f"/v2/metadata/{own}") == get(seen, f"/v3/{own}") == v3["Containers"][0]


def test_a_container_is_told_where_to_ask(work):
    lines = work.output("env; wget -qO- $ECS_CONTAINER_METADATA_URI_V4; echo")
    environment = dict(line.split("=", 1) for line in lines if "=" in line and not line.startswith("{"))
    own = environment["ECS_CONTAINER_METADATA_URI_V4"].rsplit("/", 1)[1]
    assert environment["ECS_CONTAINER_METADATA_URI"] == f"http://{ADDRESS}/v3/{own}"
    assert environment["ECS_AGENT_URI"] == f"http://{ADDRESS}/api/{own}"
    assert environment["AWS_DEFAULT_REGION"] == environment["AWS_REGION"] == "us-east-1"
    assert "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI" not in environment
    document = next(json.loads(line) for line in lines if line.startswith("{"))
    assert document["DockerId"] == own


def test_stats_agree_with_the_cgroup(work):
    """Within 5 %, though the cgroup is read a moment later."""
    load = "dd if=/dev/zero of=/file bs=1M count=64 2>/dev/null; while :; do :; done"
    task = work.wait(work.run(work.container(command=load)))
    pid = min(pids_of(task))

    def counter(controller, *names, scale=1):
        for folder in cgroup_folders(pid, controller):
            for name in names:
                file, _, key = name.partition(":")
                if (folder / file).exists():
                    text = (folder / file).read_text()
                    return int(re.search(rf"^{key} (\d+)", text, re.M).group(1) if key else text) * scale
            break
        raise AssertionError(controller)

    path = f"/v4/{runtime_id(task)}"
    first = get(task, f"{path}/stats")
    assert first["preread"].startswith("0001-01-01") and "network_rate_stats" not in first

    def after_some_time():
        found = get(task, f"{path}/task/stats")[runtime_id(task)]
        return found if found["cpu_stats"]["cpu_usage"]["total_usage"] > 2e9 else None

    near = lambda value, wanted: abs(value - wanted) <= 0.05 * wanted
    stats = wait_for(after_some_time, timeout=60, interval=1.2)
    v1 = (Path("/sys/fs/cgroup/cpuacct")).is_dir()
    cpu = counter("cpuacct", "cpuacct.usage") if v1 else counter("cpu", "cpu.stat:usage_usec", scale=1000)
    memory = counter("memory", "memory.usage_in_bytes", "memory.current")
    assert near(stats["cpu_stats"]["cpu_usage"]["total_usage"], cpu)
    assert near(stats["memory_stats"]["usage"], memory) and memory > 64 << 20
    cache = counter("memory", "memory.stat:cache", "memory.stat:file")
    assert near(stats["memory_stats"]["stats"].get("cache", stats["memory_stats"]["stats"].get("file")), cache)
    assert stats["pids_stats"]["current"] == counter("pids", "pids.current")
    assert stats["name"] == "main" and stats["id"] == runtime_id(task)
    # A quarter of a processor is what the task has.
    spent = stats["cpu_stats"]["cpu_usage"]["total_usage"] - stats["precpu_stats"]["cpu_usage"]["total_usage"]
    passed = stats["cpu_stats"]["system_cpu_usage"] - stats["precpu_stats"]["system_cpu_usage"]
    assert 0 < spent / passed * stats["cpu_stats"]["online_cpus"] < 0.4
    assert stats["network_rate_stats"].keys() == {"rx_bytes_per_sec", "tx_bytes_per_sec"}
    with inside(task):
        links = Path("/proc/thread-self/net/dev").read_text()
    received = {name: int(count) for name, count in re.findall(r"^\s*(\w+):\s*(\d+)", links, re.M) if name != "lo"}
    assert {name: counters["rx_bytes"] for name, counters in stats["networks"].items()} == pytest.approx(received, rel=0.05)


def test_ephemeral_storage_is_what_was_asked_for(work):
    """The file system inside has the size, and the endpoint says the same."""
    for asked, size in [({}, 20), ({"ephemeralStorage": {"sizeInGiB": 30}}, 30)]:
        script = "dd if=/dev/zero of=/v/f bs=1M count=50 2>/dev/null; sync; df -m / /v | tail -n 2; sleep 300"
        task = work.wait(
            work.run(
                work.container(
                    command=f"{script}", mountPoints=[{"sourceVolume": "v", "containerPath": "/v"}]
                ),
                volumes=[{"name": "v"}],
                **asked,
            )
        )
        work.wait_line(task, "/v")
        lines = [line.split() for line in work.lines(task) if line.split()[-1] in ("/", "/v")]
        metrics = get(task, f"/v4/{runtime_id(task)}/task")["EphemeralStorageMetrics"]
        assert {int(line[1]) for line in lines} == {metrics["Reserved"]}, lines
        assert abs(metrics["Reserved"] - size * 1024) < size * 1024 // 100
        assert 50 <= metrics["Utilized"] < 80
        used = {int(line[2]) for line in lines}
        assert max(used) - metrics["Utilized"] < 5, (used, metrics)


def test_what_there_is_not_is_answered_as_on_aws(work):
    task = work.wait(work.run(work.container(command="exec sleep 300")))
    own = runtime_id(task)
    unknown = "unable to get task arn from request: unable to get task Arn from v3 endpoint ID: x"
    assert request(task, "/v4/x/task") == (404, f"V4 task metadata handler: {unknown}")
    assert request(task, "/v3/x/task") == (500, f"V3 task metadata handler: {unknown}")
    assert request(task, "/latest/meta-data/")[0] == 404
    assert request(task, f"/v4/{own}", method="POST", body="x")[0] == 405
    status, document = request(task, "/v2/credentials/1d2e")
    assert (status, document["code"]) == (400, "InvalidIdInRequest")


def test_task_protection(work):
    """Only tasks of services can be protected, and only a task with a role may ask."""
    plain = work.wait(work.run(work.container(command="exec sleep 300")))
    path = f"/api/{runtime_id(plain)}/task-protection/v1/state"
    status, document = request(plain, path)
    assert (status, document["error"]["Code"]) == (403, "AccessDeniedException")
    task = work.wait(work.run(work.container(command="exec sleep 300"), taskRoleArn=ROLE))
    path = f"/api/{runtime_id(task)}/task-protection/v1/state"
    failure = {"failure": {"Arn": task["taskArn"], "Detail": None, "Reason": "TASK_NOT_VALID"}}
    assert request(task, path) == (200, failure)
    body = json.dumps({"ProtectionEnabled": True, "ExpiresInMinutes": 60})
    assert request(task, path, "PUT", body) == (200, failure)
    status, document = request(task, path, "PUT", json.dumps({"ProtectionEnabled": True, "ExpiresInMinutes": 0}))
    assert status == 400 and document["error"]["Code"] == "InvalidParameterException"
    assert document["error"]["Arn"] == task["taskArn"] and document["requestID"]
    assert request(task, path, "PUT", "{}")[1]["error"]["Message"].startswith("Invalid request: does not contain")
    # The operations themselves.
    failures = [{"arn": task["taskArn"], "reason": "TASK_NOT_VALID"}]
    answer = work.ecs.get_task_protection(cluster=work.cluster, tasks=[task["taskArn"]])
    assert (answer["protectedTasks"], answer["failures"]) == ([], failures)
    update = {"cluster": work.cluster, "protectionEnabled": True}
    answer = work.ecs.update_task_protection(tasks=[task_id(task)], **update)
    assert (answer["protectedTasks"], answer["failures"]) == ([], failures)
    missing = work.ecs.update_task_protection(tasks=["0" * 32], **update)["failures"]
    assert missing[0]["reason"] == "MISSING"
    for bad in [{"tasks": []}, {"tasks": ["1" * 32] * 11}, {"tasks": [task_id(task)], "expiresInMinutes": 2881}]:
        with pytest.raises(work.ecs.exceptions.InvalidParameterException):
            work.ecs.update_task_protection(**update, **bad)


def test_it_goes_on_without_the_control_plane(fresh_work):
    work = fresh_work
    task = work.wait(work.run(work.container(command="exec sleep 300"), taskRoleArn=ROLE))
    own = runtime_id(task)
    before = get(task, f"/v4/{own}/task")
    work.instance.kill()
    after = get(task, f"/v4/{own}/task")
    for document in (before, after):
        document.pop("EphemeralStorageMetrics")
    assert after == before
    assert get(task, f"/v4/{own}/stats")["memory_stats"]["usage"] > 0
    status, document = request(task, f"/api/{own}/task-protection/v1/state")
    assert status == 503 and document["error"]["Arn"] == task["taskArn"]
    assert "control plane" in document["error"]["Message"]
    work.instance.restart()
    work.wait(task)
    wait_for(lambda: request(task, f"/api/{own}/task-protection/v1/state")[0] == 200)


def test_a_container_may_have_port_80(work):
    """The endpoint does not take the port of every address away."""
    task = work.wait(work.run(work.container("web", environment=[{"name": "PORT", "value": "80"}])))
    work.wait_line(task, "listening on port 80")

    def page():
        with inside(task):
            connection = http.client.HTTPConnection(address_of(task), timeout=10)
            try:
                connection.connect()
            except ConnectionRefusedError:
                return None
        connection.request("GET", "/")
        return connection.getresponse().read()

    assert b"Hello from a task" in wait_for(page)
    assert get(task, f"/v4/{runtime_id(task)}")["Name"] == "main"


def test_nobody_else_reaches_it(work):
    """Another task finds itself, and nothing else of the link-local range is there."""
    one, other = work.run(work.container(command="exec sleep 300"), count=2, public=True)
    one, other = work.wait(one, other)
    own = runtime_id(one)
    # A task that asks with another's id finds only itself.
    assert request(other, f"/v4/{own}")[0] == 404
    for port in (80, 51679):
        with inside(other), pytest.raises(OSError):
            socket.create_connection((address_of(one), port), timeout=5)
    with inside(one):
        for address, port in [("169.254.169.254", 80), ("169.254.170.3", 80), (ADDRESS, 81)]:
            with pytest.raises(OSError) as raised:
                socket.create_connection((address, port), timeout=5)
            assert raised.value.errno in (101, 111, 113), raised.value


def test_hostile_requests_do_no_harm(work):
    """Huge heads, slow and many connections, no requests at all: the shim stays small and answers."""
    task = work.wait(work.run(work.container(command="exec sleep 300")))
    own, shim = runtime_id(task), shim_of(task)
    assert "neargate" in os.readlink(f"/proc/{shim}/exe")
    get(task, f"/v4/{own}")
    before = memory_of(shim)
    held = []
    with inside(task):
        for number in range(100):
            held.append(socket.create_connection((ADDRESS, 80), timeout=10))
            if number % 2:
                held[-1].sendall(b"GET /v4/x HTTP/1.1\r\nX-Slow: ")
    # The connections that hold on do not keep others out.
    get(task, f"/v4/{own}")
    for head, expected in [
        (b"GET / HTTP/1.1\r\nX: " + b"y" * 100_000, b"431"),
        (b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 1000 + b"\r\n", b"431"),
        (b"PUT / HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n", b"413"),
        (b"\x16\x03\x01\x00\xa5\x01\x00\x00\r\n\r\n", b"400"),
        (os.urandom(5000) + b"\r\n\r\n", b"400"),
    ]:
        with inside(task):
            connection = socket.create_connection((ADDRESS, 80), timeout=10)
        with connection:
            try:
                connection.sendall(head)
                answer = connection.recv(100)
            except ConnectionError:
                continue  # it was cut off before it had said everything
            assert answer.startswith(b"HTTP/1.1 " + expected) or answer == b"", (expected, answer)
    # Who asks too often is told so, and then answered again.
    statuses = {request(task, f"/v4/{own}")[0] for _ in range(200)}
    assert statuses <= {200, 429}, statuses
    wait_for(lambda: request(task, f"/v4/{own}/task/stats")[0] == 200)
    for connection in held:
        connection.close()
    assert work.describe(task)["lastStatus"] == "RUNNING"
    wait_for(lambda: memory_of(shim) < before + (2 << 20), timeout=20, what=lambda: f"{before} {memory_of(shim)}")


def test_requests_at_once_are_all_answered(work):
    task = work.wait(work.run(work.container(command="exec sleep 300")))
    path, results = f"/v4/{runtime_id(task)}/task", []
    threads = [threading.Thread(target=lambda: results.append(request(task, path)[0])) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [200] * 20


def test_health_and_restarts_are_shown(work):
    task = work.wait(
        work.run(
            work.container(
                command="exec sleep 300",
                healthCheck={"command": ["CMD-SHELL", "echo fine"], "interval": 5, "retries": 1},
            ),
            work.container(
                command="exec sleep 300", name="other", restartPolicy={"enabled": True}, logs=False
            ),
        )
    )

    def healthy():
        health = get(task, f"/v4/{runtime_id(task)}")["Health"]
        return health if health["status"] == "HEALTHY" else None

    health = wait_for(healthy, timeout=30, interval=0.5)
    assert health["output"].strip() == "fine" and when(health["statusSince"])
    other = get(task, f"/v4/{runtime_id(task, 'other')}")
    assert other["RestartCount"] == 0 and "Health" not in other


def test_without_the_means_disk_space_is_not_limited(fresh, registry):
    """A host without `mkfs.ext4` runs tasks nevertheless, and says what is missing."""
    hide = 'mount --bind /dev/null "$(readlink -f "$(command -v mkfs.ext4)")" && exec "$@"'
    # `--ephemeral` tidies up in the mount namespace that it runs in.
    instance = fresh(["--ephemeral"], wrapper=["unshare", "--mount", "sh", "-c", hide, "sh"]).start()
    work = Work(instance, registry)
    task = work.wait(work.run(work.container(command="exec sleep 300")))
    assert "EphemeralStorageMetrics" not in get(task, f"/v4/{runtime_id(task)}/task")
    said = instance.run("status").stdout
    assert "not limited by ephemeralStorage" in said and "e2fsprogs" in said, said
    instance.stop()
