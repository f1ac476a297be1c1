"""HTTPS listeners with certificates of ACM: curl over HTTP/1.1 and HTTP/2, names, gRPC."""

import os
import ssl
import socket
import subprocess

import pytest

from balanced import PORT, Balanced, fixed, forward
from instance import PROGRAM, wait_for


@pytest.fixture
def balanced(fresh_work):
    balanced = Balanced(fresh_work)
    yield balanced
    balanced.close()


class Certificates:
    """Certificates of the instance's own authority, and the file that makes clients trust it."""

    def __init__(self, instance, folder):
        self.acm = instance.client("acm")
        command = [PROGRAM, "certificates", "root", "--data-dir", str(instance.data_dir)]
        self.root = folder / "root.pem"
        self.root.write_bytes(subprocess.run(command, check=True, capture_output=True).stdout)

    def request(self, name, *more):
        names = {"SubjectAlternativeNames": list(more)} if more else {}
        arn = self.acm.request_certificate(DomainName=name, ValidationMethod="DNS", **names)["CertificateArn"]
        self.acm.get_waiter("certificate_validated").wait(
            CertificateArn=arn, WaiterConfig={"Delay": 1, "MaxAttempts": 30}
        )
        return arn


@pytest.fixture
def certificates(balanced, tmp_path):
    return Certificates(balanced.instance, tmp_path)


@pytest.fixture
def curl(certificates):
    """curl that trusts the instance's authority and finds every name on this host."""

    def run(name, port, path="/", *arguments):
        command = [
            "curl", "--silent", "--show-error", "--max-time", "20", "--cacert", str(certificates.root),
            "--resolve", f"{name}:{port}:127.0.0.1", "--write-out", "\n%{http_version} %{http_code}",
            *arguments, f"https://{name}:{port}{path}",
        ]  # fmt: skip
        result = subprocess.run(command, capture_output=True, text=True)
        assert result.returncode == 0, result.stderr
        body, _, end = result.stdout.rpartition("\n")
        return body.strip(), end

    return run


@pytest.fixture
def secure(balanced, certificates):
    """Two tasks behind an HTTPS listener."""
    balanced.admit(balanced.task_group, PORT, group=balanced.front_group)
    tasks = balanced.tasks("one", "two")
    arn = certificates.request("www.example.com", "*.shop.example.com")
    balancer, _ = balanced.balancer()
    group = balanced.target_group()
    listener, port = balanced.listen(
        balancer, forward(group), Protocol="HTTPS", Certificates=[{"CertificateArn": arn}]
    )
    balanced.register(group, *tasks)
    balanced.wait_health(group, "healthy", *tasks)
    return balancer, listener, port, group, tasks


def test_curl_over_both_versions_of_http(secure, curl):
    _, _, port, _, _ = secure
    for name in ("www.example.com", "a.shop.example.com"):
        assert curl(name, port, "/", "--http2") in [("one", "2 200"), ("two", "2 200")]
        assert curl(name, port, "/", "--http1.1") in [("one", "1.1 200"), ("two", "1.1 200")]
    # A hundred streams of one connection.
    body, _ = curl("www.example.com", port, "/?[1-100]", "--http2", "--parallel", "--parallel-immediate")
    assert body.count("one") + body.count("two") >= 99, body


def test_every_name_gets_its_certificate(balanced, secure, certificates, curl):
    _, listener, port, _, _ = secure
    api = certificates.request("api.example.com")
    balanced.elb.add_listener_certificates(ListenerArn=listener, Certificates=[{"CertificateArn": api}])

    def subject(name):
        context = ssl.create_default_context(cafile=str(certificates.root))
        context.check_hostname = False
        with socket.create_connection(("127.0.0.1", port), timeout=5) as plain:
            with context.wrap_socket(plain, server_hostname=name) as secure:
                return dict(part[0] for part in secure.getpeercert()["subject"])["commonName"]

    wait_for(lambda: subject("api.example.com") == "api.example.com", 20, what="the new certificate")
    assert subject("www.example.com") == "www.example.com"
    assert subject("unknown.example.org") == "www.example.com"
    assert curl("api.example.com", port)[1].endswith(" 200")
    # In use, it stays.
    acm = certificates.acm
    with pytest.raises(acm.exceptions.ResourceInUseException):
        acm.delete_certificate(CertificateArn=api)
    balanced.elb.remove_listener_certificates(ListenerArn=listener, Certificates=[{"CertificateArn": api}])
    acm.delete_certificate(CertificateArn=api)


def test_old_protocols_are_refused(secure, certificates):
    _, _, port, _, _ = secure
    context = ssl.create_default_context(cafile=str(certificates.root))
    context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.raises((ssl.SSLError, ConnectionError)):
        with socket.create_connection(("127.0.0.1", port), timeout=5) as plain:
            context.wrap_socket(plain, server_hostname="www.example.com")


def test_http_leads_to_https(balanced, secure, curl):
    balancer, _, port, _, _ = secure
    to_https = {"Protocol": "HTTPS", "Port": str(port), "StatusCode": "HTTP_301"}
    _, plain = balanced.listen(balancer, {"Type": "redirect", "RedirectConfig": to_https})
    name = "www.example.com"
    command = ["--location", "--resolve", f"{name}:{plain}:127.0.0.1", f"http://{name}:{plain}/"]
    body, end = curl(name, port, "/", *command)
    assert end.endswith(" 200") and body.count("one") + body.count("two") == 2


GRPC = """
from concurrent import futures
import grpc, sys

def echo(request, context):
    context.set_trailing_metadata((("x-trailer", "yes"),))
    return request

def count(request, context):
    for number in range(5):
        yield b"%d" % number

def join(requests, context):
    return b"".join(requests)

def fail(request, context):
    context.abort(grpc.StatusCode.NOT_FOUND, "not here")

raw = dict(request_deserializer=None, response_serializer=None)
handler = grpc.method_handlers_generic_handler("test.Echo", {
    "Echo": grpc.unary_unary_rpc_method_handler(echo),
    "Count": grpc.unary_stream_rpc_method_handler(count),
    "Join": grpc.stream_unary_rpc_method_handler(join),
    "Fail": grpc.unary_unary_rpc_method_handler(fail),
})
server = grpc.server(futures.ThreadPoolExecutor(max_workers=8))
server.add_generic_rpc_handlers((handler,))
server.add_insecure_port("0.0.0.0:9000")
server.start()
print("ready", flush=True)
server.wait_for_termination()
"""


def test_a_grpc_client_reaches_a_grpc_server(balanced, secure, certificates):
    grpc = pytest.importorskip("grpc")
    balancer, _, _, _, tasks = secure
    balanced.admit(balanced.task_group, 9000, group=balanced.front_group)
    balanced.serve_beside(tasks[0], GRPC)
    group = balanced.target_group("grpc", Port=9000, ProtocolVersion="GRPC", HealthCheckPath="/AWS.ALB/healthcheck")
    arn = certificates.request("grpc.example.com")
    _, port = balanced.listen(
        balancer, forward(group), Protocol="HTTPS", Certificates=[{"CertificateArn": arn}]
    )
    balanced.register(group, tasks[0], port=9000)
    # The server does not know AWS's method, which is what the default matcher wants: UNIMPLEMENTED.
    balanced.wait_health(group, "healthy", tasks[0])
    os.environ.setdefault("no_proxy", "127.0.0.1")
    credentials = grpc.ssl_channel_credentials(certificates.root.read_bytes())
    options = [("grpc.ssl_target_name_override", "grpc.example.com"), ("grpc.enable_http_proxy", 0)]
    with grpc.secure_channel(f"127.0.0.1:{port}", credentials, options=options) as channel:
        answer, call = channel.unary_unary("/test.Echo/Echo").with_call(b"hello", timeout=10)
        assert answer == b"hello" and ("x-trailer", "yes") in tuple(call.trailing_metadata())
        assert list(channel.unary_stream("/test.Echo/Count")(b"", timeout=10)) == [b"0", b"1", b"2", b"3", b"4"]
        assert channel.stream_unary("/test.Echo/Join")(iter([b"a", b"b", b"c"]), timeout=10) == b"abc"
        with pytest.raises(grpc.RpcError) as caught:
            channel.unary_unary("/test.Echo/Fail")(b"", timeout=10)
        assert caught.value.code() == grpc.StatusCode.NOT_FOUND
        assert caught.value.details() == "not here"
        with pytest.raises(grpc.RpcError) as caught:
            channel.unary_unary("/test.Echo/Absent")(b"", timeout=10)
        assert caught.value.code() == grpc.StatusCode.UNIMPLEMENTED


def test_certificates_change_without_a_failure(balanced, secure, certificates, curl):
    """A new default certificate, again and again, while requests come."""
    _, listener, port, _, _ = secure
    for number in range(3):
        arn = certificates.request("www.example.com", f"n{number}.example.com")
        balanced.elb.modify_listener(ListenerArn=listener, Certificates=[{"CertificateArn": arn}])
        for _ in range(10):
            assert curl("www.example.com", port)[1].endswith(" 200")


def test_cookies_of_https_are_secure(balanced, secure, curl):
    _, _, port, group, _ = secure
    balanced.elb.modify_target_group_attributes(
        TargetGroupArn=group, Attributes=[{"Key": "stickiness.enabled", "Value": "true"}]
    )

    def cookies():
        head, _ = curl("www.example.com", port, "/", "--head")
        return [line for line in head.lower().splitlines() if line.startswith("set-cookie: ")]

    plain, cors = wait_for(cookies, 20, what="cookies")
    assert plain.startswith("set-cookie: awsalb=") and "secure" not in plain
    assert cors.startswith("set-cookie: awsalbcors=") and cors.endswith("; samesite=none; secure")


def test_a_fixed_response_over_http2(balanced, secure, curl):
    _, listener, port, _, _ = secure
    balanced.rule(listener, 1, "/fixed", fixed(202, "by itself"))
    wait_for(lambda: curl("www.example.com", port, "/fixed", "--http2") == ("by itself", "2 202"), 20, what="the rule")
