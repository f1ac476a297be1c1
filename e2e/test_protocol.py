"""The wire: signatures, error envelopes, and requests that no honest client sends."""

import http.client
import json
import socket

import pytest
from botocore.auth import SigV4Auth, SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.exceptions import ClientError

JSON_11 = "application/x-amz-json-1.1"
ECS = "AmazonEC2ContainerServiceV20141113"


def credentials(neargate):
    variables = neargate.variables
    return Credentials(variables["AWS_ACCESS_KEY_ID"], variables["AWS_SECRET_ACCESS_KEY"])


def signed(neargate, service, body, headers, path="/", method="POST"):
    request = AWSRequest(method=method, url=neargate.url + path, data=body, headers=headers)
    SigV4Auth(credentials(neargate), service, "us-east-1").add_auth(request)
    return dict(request.headers.items())


def send(neargate, body=b"", headers=None, path="/", method="POST"):
    """One request as it is; returns status, headers, body."""
    connection = http.client.HTTPConnection("127.0.0.1", neargate.port, timeout=20)
    try:
        connection.request(method, path, body=body, headers=headers or {})
        answer = connection.getresponse()
        return answer.status, dict(answer.headers.items()), answer.read()
    finally:
        connection.close()


def ecs_call(neargate, operation, body):
    headers = {"Content-Type": JSON_11, "X-Amz-Target": f"{ECS}.{operation}"}
    return send(neargate, body, signed(neargate, "ecs", body, headers))


def test_a_wrong_secret(neargate):
    client = neargate.client("ecs", aws_secret_access_key="wrong")
    with pytest.raises(ClientError) as refused:
        client.list_clusters()
    assert refused.value.response["Error"]["Code"] == "InvalidSignatureException"
    assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400
    client = neargate.client("ec2", aws_secret_access_key="wrong")
    with pytest.raises(ClientError) as refused:
        client.describe_vpcs()
    assert refused.value.response["Error"]["Code"] == "AuthFailure"
    client = neargate.client("sts", aws_secret_access_key="wrong")
    with pytest.raises(ClientError) as refused:
        client.get_caller_identity()
    assert refused.value.response["Error"]["Code"] == "SignatureDoesNotMatch"
    assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 403


def test_an_unknown_key(neargate):
    client = neargate.client("ecs", aws_access_key_id="AKIAUNKNOWNUNKNOWN00")
    with pytest.raises(ClientError) as refused:
        client.list_clusters()
    assert refused.value.response["Error"]["Code"] == "UnrecognizedClientException"


def test_no_signature(neargate):
    headers = {"Content-Type": JSON_11, "X-Amz-Target": f"{ECS}.ListClusters"}
    status, _, body = send(neargate, b"{}", headers)
    assert status == 400
    assert json.loads(body)["__type"].endswith("MissingAuthenticationTokenException")


def test_an_old_signature(neargate):
    headers = {"Content-Type": JSON_11, "X-Amz-Target": f"{ECS}.ListClusters"}
    headers = signed(neargate, "ecs", b"{}", headers)
    old = headers["X-Amz-Date"]
    headers["X-Amz-Date"] = "20200101T000000Z"
    status, _, body = send(neargate, b"{}", headers)
    assert status == 400 and b"Signature" in body, (old, body)


def test_a_changed_body(neargate):
    headers = {"Content-Type": JSON_11, "X-Amz-Target": f"{ECS}.ListClusters"}
    status, _, body = send(neargate, b'{"a":1}', signed(neargate, "ecs", b"{}", headers))
    assert status == 400
    assert json.loads(body)["__type"].endswith("InvalidSignatureException")


def test_a_presigned_url(neargate):
    request = AWSRequest(
        method="GET", url=f"{neargate.url}/?Action=GetCallerIdentity&Version=2011-06-15"
    )
    SigV4QueryAuth(credentials(neargate), "sts", "us-east-1", expires=60).add_auth(request)
    path = request.url.removeprefix(neargate.url)
    status, _, body = send(neargate, path=path, method="GET")
    assert status == 200 and b"<Account>000000000000</Account>" in body, body
    status, _, body = send(neargate, path=path[:-1] + "0", method="GET")
    assert status == 403 or path.endswith("0")


def test_what_is_not_implemented_says_so(neargate):
    with pytest.raises(ClientError) as refused:
        neargate.ecs.create_task_set(cluster="x", service="y", taskDefinition="z")
    error = refused.value.response
    assert error["ResponseMetadata"]["HTTPStatusCode"] == 400
    assert error["Error"]["Code"] == "NotImplementedException"
    assert "ecs:CreateTaskSet" in error["Error"]["Message"]
    assert error["ResponseMetadata"]["RequestId"]
    with pytest.raises(ClientError) as refused:
        neargate.ec2.create_key_pair(KeyName="x")
    assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400
    assert "ec2:CreateKeyPair" in refused.value.response["Error"]["Message"]
    with pytest.raises(ClientError) as refused:
        neargate.client("cloudwatch").list_metrics()
    assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400


def test_an_unknown_operation(neargate):
    status, _, body = ecs_call(neargate, "MakeCoffee", b"{}")
    assert status == 400
    assert json.loads(body)["__type"].endswith("UnknownOperationException")


@pytest.mark.parametrize(
    "body, code",
    [
        (b"", None),
        (b"{", "SerializationException"),
        (b"[]", "SerializationException"),
        (b'"text"', "SerializationException"),
        (b'{"clusterName": 7}', "SerializationException"),
        (b'{"clusterName": "' + b"x" * 300 + b'"}', "InvalidParameterException"),
        (b"\xff\xfe", "SerializationException"),
        (b'{"tags": ' + b"[" * 20000, "SerializationException"),
    ],
    ids=["empty", "open", "list", "text", "mistyped", "long", "binary", "deep"],
)
def test_malformed_bodies(neargate, body, code):
    status, _, answer = ecs_call(neargate, "CreateCluster", body)
    if code is None:
        assert status == 200, answer
    else:
        assert status == 400 and json.loads(answer)["__type"].endswith(code), answer


def test_a_huge_body_is_refused(neargate):
    body = b'{"clusterName": "' + b"x" * (64 << 20) + b'"}'
    try:
        status, _, _ = ecs_call(neargate, "CreateCluster", body)
    except (ConnectionError, TimeoutError):
        status = 413  # refused before it was all sent
    assert 400 <= status < 500


@pytest.mark.parametrize(
    "raw",
    [
        b"\r\n\r\n",
        b"NONSENSE\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
        b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n",
        b"GET / HTTP/1.1\r\n" + b"A: b\r\n" * 5000 + b"\r\n",
        b"GET /" + b"a" * 200_000 + b" HTTP/1.1\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\0" * 200,
    ],
    ids=["empty", "nonsense", "version", "negative", "twice", "chunk", "headers", "path", "tls"],
)
def test_hostile_http(neargate, raw):
    """The server answers 4xx or hangs up, and goes on serving others."""
    with socket.create_connection(("127.0.0.1", neargate.port), timeout=10) as connection:
        try:
            connection.sendall(raw)
            connection.shutdown(socket.SHUT_WR)
            answer = connection.recv(65536)
        except OSError:
            answer = b""  # it has hung up already
    assert answer == b"" or answer.split(b" ")[1].startswith(b"4") or b"HTTP/1.1 505" in answer, answer[:80]
    assert neargate.ecs.list_clusters()["ResponseMetadata"]["HTTPStatusCode"] == 200


def test_idle_and_slow_connections_harm_nobody(neargate):
    connections = []
    try:
        for _ in range(200):
            connection = socket.create_connection(("127.0.0.1", neargate.port), timeout=5)
            connection.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Le")
            connections.append(connection)
        assert neargate.ecs.list_clusters()["ResponseMetadata"]["HTTPStatusCode"] == 200
    finally:
        for connection in connections:
            connection.close()


def test_request_ids_differ(neargate):
    ids = {neargate.ecs.list_clusters()["ResponseMetadata"]["RequestId"] for _ in range(3)}
    assert len(ids) == 3
