"""Access logs and connection logs of load balancers: AWS's lines, in files named as AWS names them."""

import gzip
import http.client
import os
import re
import signal
import subprocess
import uuid

import pytest

from balanced import PORT, Balanced, balancer_pids, fixed, forward
from instance import wait_for
from test_balancer_tls import Certificates
from work import Work, address_of

REQUEST = re.compile(
    r'(?P<kind>\S+) (?P<time>\S+) (?P<elb>\S+) (?P<client>\S+) (?P<target>\S+) (\S+ ){3}'
    r'(?P<status>\S+) (?P<target_status>\S+) (?P<received>\d+) (?P<sent>\d+) "(?P<request>[^"]*)" '
    r'"(?P<agent>[^"]*)" \S+ \S+ (?P<group>\S+) "(?P<trace>[^"]*)" .*'
    r'"(?P<actions>[^"]*)" "(?P<redirect>[^"]*)" "(?P<error>[^"]*)" "(?P<targets>[^"]*)" '
    r'"(?P<statuses>[^"]*)" "[^"]*" "[^"]*" (?P<connection>TID_[0-9a-f]+)( "-"){3}'
)


@pytest.fixture
def logged(fresh, registry, tmp_path):
    """An instance that keeps access logs."""
    folder = tmp_path / "logs"
    instance = fresh(arguments=["--access-logs", str(folder)]).start()
    balanced = Balanced(Work(instance, registry, name=f"own-{uuid.uuid4().hex[:6]}"))
    balanced.logs = folder
    yield balanced
    balanced.close()


def curl(port, path="/", *arguments):
    command = ["curl", "--silent", "--output", "/dev/null", "--max-time", "20", *arguments]
    subprocess.run([*command, f"http://127.0.0.1:{port}{path}"], check=True)


def lines(folder, mark=""):
    """Of all files of a kind, whether they have ended or not."""
    found = []
    for path in sorted(folder.rglob(f"{mark}000000000000_elasticloadbalancing_*.log*")):
        text = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        found += text.decode().splitlines()
    return found


def wait_lines(folder, count, mark=""):
    wait_for(lambda: len(lines(folder, mark)) >= count, 10, what=lambda: f"{count} lines: {lines(folder, mark)}")
    return lines(folder, mark)


def test_requests_and_connections_are_logged_as_by_aws(logged):
    logged.admit(logged.task_group, PORT, group=logged.front_group)
    [task] = logged.tasks("one")
    balancer, _ = logged.balancer()
    group = logged.target_group()
    listener, port = logged.listen(balancer, forward(group))
    logged.rule(listener, 1, "/fixed", fixed(418, "tea"))
    logged.register(group, task)
    logged.wait_health(group, "healthy", task)
    path = balancer.split("loadbalancer/")[1]
    [folder] = logged.logs.iterdir()
    assert folder.name == path.replace("/", ".")
    wanted = folder / "AWSLogs/000000000000/elasticloadbalancing/us-east-1"
    name = f"000000000000_elasticloadbalancing_us-east-1_{folder.name}_current.log"
    assert (wanted / name).is_file() and (wanted / f"conn_log.{name}").is_file()
    before = len(lines(folder, "conn_log."))

    curl(port, "/?a=b", "--user-agent", 'evil" agent', "--header", "Host: front.example")
    curl(port, "/fixed")
    said = [REQUEST.fullmatch(line) for line in wait_lines(folder, 2)]
    assert len(said) == 2 and all(said), lines(folder)
    first, second = (one.groupdict() for one in said)
    assert (first["kind"], first["elb"], first["status"]) == ("http", path, "200")
    assert first["target"] == first["targets"] == f"{address_of(task)}:{PORT}"
    assert (first["target_status"], first["statuses"], first["group"]) == ("200", "200", group)
    assert first["request"] == f"GET http://front.example:{port}/?a=b HTTP/1.1"
    assert first["agent"] == r"evil\x22 agent" and first["trace"].startswith("Root=1-")
    assert first["actions"] == "forward" and int(first["sent"]) > 4
    assert (second["status"], second["target"], second["group"]) == ("418", "-", "-")
    assert second["actions"] == "fixed-response"
    # Each came on a connection of its own, of which there is a line as well.
    connections = [line.split(" ") for line in wait_lines(folder, before + 2, "conn_log.")]
    for request in (first, second):
        [line] = [one for one in connections if request["connection"] in one]
        assert f"{line[1]}:{line[2]}" == request["client"] and line[3] == str(port)
        assert line[4:11] == ["-", "-", "-", '"-"', "-", "-", "-"] and line[13] == path

    # It sees nothing but its directory.
    [pid] = balancer_pids(balancer)
    assert os.path.samefile(f"/proc/{pid}/root", folder)
    assert (folder.stat().st_uid, folder.stat().st_mode & 0o7777) == (65534, 0o2750)
    # Killed, it has lost nothing that is older than a second, and goes on in the same file.
    os.kill(pid, signal.SIGKILL)
    wait_for(lambda: balancer_pids(balancer) not in ([], [pid]), 10, what="another balancer")
    curl(port, "/fixed", "--retry", "3", "--retry-all-errors")
    assert len(wait_lines(folder, 3)) == 3
    # One that is told to end, as before an upgrade, ends its lines as well.
    [pid] = balancer_pids(balancer)
    curl(port, "/fixed")
    os.kill(pid, signal.SIGTERM)
    wait_for(lambda: pid not in balancer_pids(balancer), 10, what="an end")
    assert len(wait_lines(folder, 4)) == 4


def test_handshakes_are_logged_as_by_aws(logged, tmp_path):
    certificates = Certificates(logged.instance, tmp_path)
    arn = certificates.request("www.example.com")
    balancer, _ = logged.balancer()
    _, port = logged.listen(
        balancer, fixed(200, "x"), Protocol="HTTPS", Certificates=[{"CertificateArn": arn}]
    )
    url = f"https://www.example.com:{port}/"
    resolve = ["--resolve", f"www.example.com:{port}:127.0.0.1", "--cacert", str(certificates.root)]
    subprocess.run(["curl", "--silent", "--output", "/dev/null", "--http2", *resolve, url], check=True)
    [folder] = logged.logs.iterdir()
    [line] = wait_lines(folder, 1)
    assert line.startswith("h2 ") and f'"GET {url} HTTP/2.0"' in line
    [cipher, version] = re.search(r" (\S+) (TLSv1\.\d) ", line).groups()
    assert f' "www.example.com" "{arn}" ' in line, line
    trace = REQUEST.fullmatch(line)["connection"]

    def shaken():
        return [one.split(" ") for one in lines(folder, "conn_log.") if trace in one]

    [hands] = wait_for(shaken, 10, what="a connection")
    assert hands[3:6] == [str(port), version, cipher] and 0 <= float(hands[6]) < 10
    assert hands[7:12] == ['"-"', "-", "-", "Success", trace] and "25519" in hands[12], hands
    # Whoever speaks no TLS, or does not trust the certificate, fails.
    subprocess.run(["curl", "--silent", "--insecure", "--tls-max", "1.1", *resolve, url])
    failed = lambda: [one for one in lines(folder, "conn_log.") if "Failed:UnmappedConnectionError" in one]
    wait_for(failed, 10, what="a failure")


def test_an_ordered_end_loses_no_line_and_a_file_that_is_gone_is_followed_by_another(logged):
    balancer, _ = logged.balancer()
    _, port = logged.listen(balancer, fixed(200, "x"))
    [folder] = logged.logs.iterdir()
    curl(port)
    wait_lines(folder, 1)
    [current] = folder.rglob("000000000000_*_current.log")
    current.unlink()
    wait_for(current.exists, 10, what="another file")
    # The connection stays open meanwhile, as those of browsers do.
    kept = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    for _ in range(20):
        kept.request("GET", "/kept")
        kept.getresponse().read()
    logged.elb.delete_load_balancer(LoadBalancerArn=balancer)
    wait_for(lambda: not balancer_pids(balancer), 20, what="an end")
    kept.close()
    assert len([line for line in lines(folder) if "/kept" in line]) == 20
    assert len(lines(folder, "conn_log.")) >= 2


def test_an_instance_may_begin_and_cease_to_log(fresh, registry, tmp_path):
    instance = fresh().start()
    balanced = Balanced(Work(instance, registry, name=f"own-{uuid.uuid4().hex[:6]}"))
    balancer, _ = balanced.balancer()
    _, port = balanced.listen(balancer, fixed(200, "x"))
    curl(port)
    folder = tmp_path / "new"
    # The balancer that runs has no such directory: another one takes over, without a gap.
    instance.kill()
    instance.arguments = ["--access-logs", str(folder)]
    instance.restart()
    wait_for(lambda: folder.is_dir() and list(folder.iterdir()), 20, what="a directory")

    def is_logged():
        curl(port)
        return lines(folder)

    wait_for(is_logged, 10, 0.3, what="a line")
    instance.kill()
    instance.arguments = []
    instance.restart()
    wait_for(lambda: roots(balancer) == {"/"}, 20, what="a balancer without logs")
    curl(port)
    assert instance.run("down", "--tasks")
    # What was logged is the person's.
    assert lines(folder)


def roots(balancer):
    """The root directories of a load balancer's processes; `None` for one that ends meanwhile."""
    found = set()
    for pid in balancer_pids(balancer):
        try:
            found.add(os.readlink(f"/proc/{pid}/root"))
        except FileNotFoundError:
            found.add(None)
    return found


def test_a_directory_that_cannot_be_is_said_at_once(fresh, tmp_path):
    (tmp_path / "file").write_text("")
    instance = fresh(arguments=["--access-logs", str(tmp_path / "file" / "logs")])
    process = instance.spawn()
    assert process.wait(timeout=20) != 0
    assert "cannot keep access logs" in (instance.folder / "log").read_text()
