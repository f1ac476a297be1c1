"""Requests through a load balancer to tasks: who answers, what is told of health, what becomes of each fault."""

import collections
import http.client
import socket
import time

import pytest

from balanced import PORT, Balanced, Load, fixed, forward, get
from instance import wait_for
from task_network import SILENT
from work import address_of


@pytest.fixture
def balanced(fresh_work):
    balanced = Balanced(fresh_work)
    yield balanced
    balanced.close()


@pytest.fixture
def web(balanced):
    """Two tasks in two zones behind a load balancer, which alone may reach them."""
    balanced.admit(balanced.task_group, PORT, group=balanced.front_group)
    tasks = balanced.tasks("one", "two")
    balancer, balanced.name = balanced.balancer()
    group = balanced.target_group()
    listener, port = balanced.listen(balancer, forward(group))
    balanced.register(group, *tasks)
    balanced.wait_health(group, "healthy", *tasks)
    return balancer, listener, port, group, tasks


def test_both_targets_answer_and_nobody_else_reaches_them(balanced, web):
    _, _, port, group, tasks = web
    health = balanced.elb.describe_target_health(TargetGroupArn=group)["TargetHealthDescriptions"]
    told = {(one["Target"]["Id"], one["Target"]["Port"], one["HealthCheckPort"]) for one in health}
    assert told == {(address_of(task), 8080, "8080") for task in tasks}
    assert [one["TargetHealth"] for one in health] == [{"State": "healthy"}] * 2
    assert len({one["Target"]["AvailabilityZone"] for one in health}) == 2
    # By turns.
    answers = collections.Counter(get(port)[2] for _ in range(20))
    assert answers == {"one": 10, "two": 10}
    # By name, as a browser would; and at the load balancer's public addresses.
    assert get(port, host=balanced.name)[0] == 200
    # A task of another group is not admitted.
    [outsider] = balanced.tasks("outsider")
    assert balanced.net.probe(outsider, address_of(tasks[0]), PORT) == SILENT


def test_nothing_registered_answers_503(balanced, web):
    balancer, _, _, _, tasks = web
    empty = balanced.target_group("empty")
    _, port = balanced.listen(balancer, forward(empty))
    status, headers, body = get(port)
    assert status == 503 and headers["Server"] == "awselb/2.0"
    assert "503 Service Temporarily Unavailable" in body
    balanced.register(empty, tasks[0])
    wait_for(lambda: get(port)[0] == 200, 20, what="an answer")


def test_a_closed_security_group_is_504_and_a_timeout(balanced, web):
    balancer, *_ = web
    closed = balanced.security_group("closed")
    balanced.task_group, admitted = closed, balanced.task_group
    [task] = balanced.tasks("unreachable")
    balanced.task_group = admitted
    group = balanced.target_group("closed", HealthCheckTimeoutSeconds=2, HealthCheckIntervalSeconds=5)
    _, port = balanced.listen(balancer, forward(group))
    balanced.register(group, task)
    health = balanced.wait_health(group, "unhealthy", task)
    assert health[address_of(task)] == {
        "State": "unhealthy",
        "Reason": "Target.Timeout",
        "Description": "Request timed out",
    }
    # All are unhealthy: it is tried all the same, and nothing comes back.
    start = time.monotonic()
    status, _, body = get(port, timeout=30)
    assert status == 504 and "504 Gateway Time-out" in body
    assert 8 < time.monotonic() - start < 15
    # Opened, it becomes healthy without anybody's doing.
    balanced.admit(closed, PORT, group=balanced.front_group)
    balanced.wait_health(group, "healthy", task)
    assert get(port)[2] == "unreachable"


def test_a_wrong_port_is_unhealthy(balanced, web):
    balancer, _, _, _, tasks = web
    balanced.admit(balanced.task_group, 80, group=balanced.front_group)
    group = balanced.target_group("mismatch")
    _, port = balanced.listen(balancer, forward(group))
    balanced.register(group, tasks[0], port=80)
    health = balanced.wait_health(group, "unhealthy", tasks[0])
    assert health[address_of(tasks[0])] == {
        "State": "unhealthy",
        "Reason": "Target.FailedHealthChecks",
        "Description": "Health checks failed",
    }
    assert get(port)[0] == 502


def test_a_wrong_path_says_its_code(balanced, web):
    _, _, port, group, tasks = web
    balanced.elb.modify_target_group(TargetGroupArn=group, HealthCheckPath="/absent")
    health = balanced.wait_health(group, "unhealthy", *tasks)
    assert {one["Description"] for one in health.values()} == {
        "Health checks failed with these codes: [404]"
    }
    assert {one["Reason"] for one in health.values()} == {"Target.ResponseCodeMismatch"}
    # Nobody is healthy, so that all are tried.
    assert get(port)[0] == 200
    balanced.elb.modify_target_group(TargetGroupArn=group, Matcher={"HttpCode": "404"})
    balanced.wait_health(group, "healthy", *tasks)


def test_redirects_fixed_responses_and_weights(balanced, web):
    _, listener, port, group, tasks = web
    redirect = {"Type": "redirect", "RedirectConfig": {"Protocol": "HTTPS", "Port": "443", "StatusCode": "HTTP_301"}}
    balanced.rule(listener, 1, "/old/*", redirect)
    balanced.rule(listener, 2, "/down", fixed(418, "no coffee"))
    other = balanced.target_group("other")
    balanced.register(other, tasks[1])
    balanced.elb.deregister_targets(
        TargetGroupArn=group, Targets=[{"Id": address_of(tasks[1]), "Port": PORT}]
    )
    balanced.rule(listener, 3, "/", forward((group, 3), (other, 1)))
    wait_for(lambda: get(port, "/down")[0] == 418, 20, what="the rules")
    assert get(port, "/down")[2] == "no coffee"
    status, headers, _ = get(port, "/old/page?a=1", host="www.example.com")
    assert (status, headers["Location"]) == (301, "https://www.example.com:443/old/page?a=1")
    balanced.wait_health(other, "healthy", tasks[1])
    answers = collections.Counter(get(port)[2] for _ in range(80))
    assert set(answers) == {"one", "two"} and 45 <= answers["one"] <= 75, answers
    # A weight of zero gets nothing.
    [rule] = [one for one in balanced.elb.describe_rules(ListenerArn=listener)["Rules"] if one["Priority"] == "3"]
    balanced.elb.modify_rule(RuleArn=rule["RuleArn"], Actions=[forward((group, 0), (other, 1))])
    wait_for(lambda: {get(port)[2] for _ in range(10)} == {"two"}, 20, what="the weights")


def test_a_target_that_is_deregistered_ends_what_it_has(balanced, web):
    """No request fails, and what is under way goes on until its end."""
    _, _, port, group, (_, two) = web
    with Load(port) as load:
        load.wait_more(50)
        balanced.deregister(group, two)
        assert balanced.health(group)[address_of(two)] == {
            "State": "draining",
            "Reason": "Target.DeregistrationInProgress",
            "Description": "Target deregistration is in progress",
        }
        # The data plane is told a moment after the answer.
        wait_for(lambda: set(load.texts[-100:]) == {"one"}, 20, what="requests to the other alone")
        seen = len(load.texts)
        load.wait_more(100)
        assert set(load.texts[seen:]) == {"one"}
        wait_for(lambda: address_of(two) not in balanced.health(group), 30, what="the end of its draining")
        balanced.register(group, two)
        balanced.wait_health(group, "healthy", two)
        wait_for(lambda: "two" in load.texts[-10:], 20, what="it to be back")
    assert load.failures == []


def test_a_dead_target_is_left_out(balanced, web):
    _, _, port, group, (_, two) = web
    balanced.work.stop(two)
    balanced.wait_health(group, "unhealthy", two)
    assert {get(port)[2] for _ in range(10)} == {"one"}


def test_no_request_fails_while_everything_changes(balanced, web):
    """Two hundred changes of rules, targets and attributes, and two ends of the control plane, under load."""
    _, listener, port, group, (_, two) = web
    with Load(port, threads=3) as load:
        for round in range(70):
            rule = balanced.rule(listener, 100 + round, f"/{round}", fixed(200, str(round)))
            if round > 20 or round % 2:
                balanced.elb.delete_rule(RuleArn=rule)
            if round % 5 == 0:
                balanced.deregister(group, two)
            if round % 5 == 2:
                balanced.register(group, two)
            if round in (10, 40):
                balanced.instance.kill()
                load.wait_more(50)
                balanced.instance.restart()
                balanced.elb = balanced.instance.client("elbv2")
            balanced.elb.modify_target_group_attributes(
                TargetGroupArn=group,
                Attributes=[{"Key": "load_balancing.algorithm.type",
                             "Value": ["round_robin", "least_outstanding_requests"][round % 2]}],
            )  # fmt: skip
            load.wait_more(10)
    assert load.failures == []


def test_stickiness_brings_a_client_back(balanced, web):
    _, _, port, group, _ = web
    set_attributes = balanced.elb.modify_target_group_attributes
    set_attributes(
        TargetGroupArn=group,
        Attributes=[
            {"Key": "stickiness.enabled", "Value": "true"},
            {"Key": "stickiness.type", "Value": "lb_cookie"},
            {"Key": "stickiness.lb_cookie.duration_seconds", "Value": "600"},
        ],
    )

    def first():
        _, headers, text = get(port)
        cookies = headers.get_all("Set-Cookie") or []
        return (text, cookies) if cookies else None

    text, cookies = wait_for(first, 20, what="a cookie")
    names = [cookie.split("=", 1)[0] for cookie in cookies]
    assert names == ["AWSALB", "AWSALBCORS"]
    assert "SameSite=None" in cookies[1]
    cookie = cookies[0].split(";")[0]
    assert {get(port, headers={"Cookie": cookie})[2] for _ in range(10)} == {text}
    # Without it, by turns as before; one that nobody gave counts for nothing.
    assert {get(port)[2] for _ in range(10)} == {"one", "two"}
    assert {get(port, headers={"Cookie": "AWSALB=nonsense"})[2] for _ in range(10)} == {"one", "two"}


HEADERS = """
import http.server, sys
class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def do_GET(self):
        body = str(self.headers).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def do_POST(self):
        length = int(self.headers["Content-Length"])
        body = self.rfile.read(length)
        self.send_response(200)
        self.send_header("Content-Length", str(length))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *_): pass
server = http.server.ThreadingHTTPServer(("0.0.0.0", 9000), Handler)
print("ready", flush=True)
server.serve_forever()
"""


@pytest.fixture
def beside(balanced, web):
    """A group whose target is a Python server beside the first task, at port 9000; its listener's port."""
    balancer, _, _, _, tasks = web
    balanced.admit(balanced.task_group, 9000, group=balanced.front_group)

    def make(script, *arguments, listener=None, actions=forward, check=True, **group):
        balanced.serve_beside(tasks[0], script, *arguments)
        arn = balanced.target_group("beside", Port=9000, **group)
        _, port = balanced.listen(balancer, actions(arn), **(listener or {}))
        balanced.register(arn, tasks[0], port=9000)
        balanced.wait_health(arn, "healthy", tasks[0])
        return port

    return make


def test_what_a_target_is_told_of_the_client(beside):
    port = beside(HEADERS)
    status, _, text = get(port, host="www.example.com", headers={"X-Forwarded-For": "192.0.2.9", "Connection": "close"})
    assert status == 200
    told = dict(line.split(": ", 1) for line in text.splitlines() if ": " in line)
    told = {name.lower(): value for name, value in told.items()}
    assert told["host"].split(":")[0] == "www.example.com"
    assert told["x-forwarded-proto"] == "http" and told["x-forwarded-port"] == str(port)
    assert told["x-forwarded-for"].startswith("192.0.2.9, ")
    assert told["x-amzn-trace-id"].startswith("Root=1-")


def test_bodies_go_both_ways(beside):
    port = beside(HEADERS)
    body = bytes(range(256)) * 4096
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request("POST", "/", body=body, headers={"Expect": "100-continue"})
    answer = connection.getresponse()
    assert answer.status == 200 and answer.read() == body
    connection.close()


WEBSOCKET = """
import asyncio
from websockets.asyncio.server import serve
from websockets.http11 import Response
from websockets.datastructures import Headers

def health(connection, request):
    if request.path == "/health":
        return Response(200, "OK", Headers({"Content-Length": "0", "Connection": "close"}), b"")

async def echo(socket):
    async for message in socket:
        await socket.send(message)

async def main():
    async with serve(echo, "0.0.0.0", 9000, process_request=health):
        print("ready", flush=True)
        await asyncio.get_running_loop().create_future()

asyncio.run(main())
"""


def test_a_websocket_stays_open(beside):
    client = pytest.importorskip("websockets.sync.client")
    port = beside(WEBSOCKET)
    with client.connect(f"ws://127.0.0.1:{port}/chat", open_timeout=10) as connection:
        for message in ("hello", "x" * 70000, b"\0\1\2"):
            connection.send(message)
            assert connection.recv(timeout=10) == message


SLOW = """
import socket, threading, time
def answer(connection):
    with connection:
        head = connection.recv(65536)
        if b"/health" in head:
            connection.sendall(b"HTTP/1.1 200 OK\\r\\nContent-Length: 0\\r\\nConnection: close\\r\\n\\r\\n")
        elif b"/half" in head:
            connection.sendall(b"HTTP/1.1 200 OK\\r\\nContent-Length: 1000\\r\\n\\r\\nhalf")
        elif b"/nothing" in head:
            pass
        elif b"/nonsense" in head:
            connection.sendall(b"nonsense\\r\\n\\r\\n")
        elif b"/silent" in head:
            time.sleep(30)
        else:
            connection.sendall(b"HTTP/1.1 200 OK\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n")
            for piece in (b"first", b"second"):
                connection.sendall(b"%x\\r\\n%s\\r\\n" % (len(piece), piece))
                time.sleep(1)
            connection.sendall(b"0\\r\\n\\r\\n")
listener = socket.create_server(("0.0.0.0", 9000))
print("ready", flush=True)
while True:
    connection, _ = listener.accept()
    threading.Thread(target=answer, args=(connection,), daemon=True).start()
"""


def test_broken_and_slow_targets(balanced, beside, web):
    balancer, *_ = web
    port = beside(SLOW)
    assert get(port, "/nothing")[0] == 502
    assert get(port, "/nonsense")[0] == 502
    balanced.elb.modify_load_balancer_attributes(
        LoadBalancerArn=balancer, Attributes=[{"Key": "idle_timeout.timeout_seconds", "Value": "3"}]
    )
    wait_for(lambda: get(port, "/silent", timeout=40)[0] == 504, 60, what="a timeout")
    # A body that ends early ends the connection: nobody takes it for whole.
    with pytest.raises((http.client.IncompleteRead, ConnectionError)):
        get(port, "/half")
    # What comes is handed on at once, not when all is there.
    with socket.create_connection(("127.0.0.1", port), timeout=10) as client:
        client.sendall(b"GET /stream HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        start, seen = time.monotonic(), b""
        while b"first" not in seen:
            seen += client.recv(4096)
        assert time.monotonic() - start < 0.9
        while more := client.recv(4096):
            seen += more
        assert b"second" in seen


def test_slow_clients_hold_nobody_up(web):
    _, _, port, _, _ = web
    slow = [socket.create_connection(("127.0.0.1", port), timeout=10) for _ in range(50)]
    for client in slow:
        client.sendall(b"GET / HTTP/1.1\r\nHost: a\r\n")
    assert {get(port)[0] for _ in range(20)} == {200}
    for client in slow:
        client.sendall(b"\r\n")
        assert client.recv(4096).startswith(b"HTTP/1.1 200")
        client.close()
