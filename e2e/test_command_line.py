"""The command line: what it prints, and the one clear line for everything that can be wrong."""

import json
import os
import socket
import subprocess

import pytest

from instance import PROGRAM


def neargate(*arguments, **more):
    return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, timeout=60, **more)


def one_clear_line(result, *parts):
    """The command failed with `neargate: ...`, and at most a hint beneath."""
    assert result.returncode != 0
    lines = result.stderr.strip().splitlines()
    what = [line for line in lines if line.startswith("neargate: ")]
    assert len(what) == 1, result.stderr
    assert "panicked" not in result.stderr
    for part in parts:
        assert part in result.stderr, result.stderr


def test_env_in_every_format(neargate_instance):
    instance = neargate_instance
    as_json = json.loads(instance.run("env", "--format", "json").stdout)
    assert set(as_json) == {
        "AWS_DISABLE_HOST_PREFIX_INJECTION",
        "AWS_ENDPOINT_URL",
        "AWS_ACCESS_KEY_ID",
        "AWS_SECRET_ACCESS_KEY",
        "AWS_REGION",
        "AWS_DEFAULT_REGION",
    }
    assert as_json["AWS_ENDPOINT_URL"] == instance.url
    text = instance.run("env").stdout
    shown = subprocess.run(
        ["sh", "-c", f'{text}\nprintf %s "$AWS_SECRET_ACCESS_KEY"'], capture_output=True, text=True
    ).stdout
    assert shown == as_json["AWS_SECRET_ACCESS_KEY"]
    assert "AWS_REGION=us-east-1\n" in instance.run("env", "--format", "dotenv").stdout
    assert "set -gx AWS_REGION" in instance.run("env", "--format", "fish").stdout


@pytest.fixture
def neargate_instance(request):
    return request.getfixturevalue("neargate")


def test_keys_are_for_their_owner_alone(neargate_instance):
    mode = os.stat(neargate_instance.data_dir / "root-keys.json").st_mode
    assert mode & 0o077 == 0
    secret = neargate_instance.variables["AWS_SECRET_ACCESS_KEY"]
    assert secret not in (neargate_instance.folder / "log").read_text()


def test_status_shows_tasks(work):
    task = work.wait(work.run(work.container(command="sleep 300")))
    text = work.instance.run("status").stdout
    assert task["taskArn"].rsplit("/", 1)[1] in text and "RUNNING" in text
    assert work.instance.url in text


def test_health(neargate_instance):
    import urllib.request

    with urllib.request.urlopen(f"{neargate_instance.url}/_neargate/health") as answer:
        assert answer.status == 200


def test_the_port_is_taken(fresh):
    instance = fresh()
    with socket.create_server(("127.0.0.1", instance.port)):
        process = instance.spawn()
        assert process.wait(timeout=30) != 0
    one_clear_line(
        subprocess.CompletedProcess([], 1, "", instance.log()), str(instance.port), "in use"
    )
    # Nothing is left half made: it starts once the port is free.
    instance.start()


def test_the_data_directory_is_in_use(neargate_instance):
    result = neargate("up", "--data-dir", str(neargate_instance.data_dir), "--listen", "127.0.0.1:0")
    one_clear_line(result, "in use", str(neargate_instance.process.pid))


def test_not_root(tmp_path):
    program = tmp_path / "neargate"
    program.write_bytes(open(PROGRAM, "rb").read())
    program.chmod(0o755)
    for folder in [tmp_path, *tmp_path.parents]:
        if str(folder).startswith("/tmp/"):
            folder.chmod(0o755)
    result = subprocess.run(
        [str(program), "up", "--data-dir", str(tmp_path / "data")],
        capture_output=True,
        text=True,
        user=65534,
        timeout=30,
    )
    one_clear_line(result, "root", "sudo")


def test_nft_is_missing(tmp_path):
    """In a mount namespace of its own, where nothing lies over the program."""
    empty = tmp_path / "empty"
    empty.mkdir()
    script = (
        "for f in /usr/sbin/nft /sbin/nft /usr/bin/nft /bin/nft;"
        " do [ -e $f ] && mount --bind /dev/null $f; done; exec \"$@\""
    )
    command = ["unshare", "--mount", "sh", "-c", script, "sh", PROGRAM, "up"]
    result = subprocess.run(
        [*command, "--data-dir", str(tmp_path / "data"), "--listen", "127.0.0.1:0"],
        capture_output=True,
        text=True,
        timeout=30,
    )
    one_clear_line(result, "nft", "nftables")


def test_a_newer_data_directory(fresh):
    instance = fresh().start()
    instance.stop()
    file = instance.data_dir / "instance.json"
    identity = json.loads(file.read_text())
    file.write_text(json.dumps({**identity, "format": 999}))
    process = instance.spawn()
    assert process.wait(timeout=30) != 0
    one_clear_line(subprocess.CompletedProcess([], 1, "", newest(instance)), "newer version")
    file.write_text(json.dumps(identity))


def newest(instance):
    """What the last start has written: the lines since the last one that is no log line."""
    return "\n".join(line for line in instance.log().splitlines() if line.startswith(("neargate:", "hint:")))


def test_a_full_disk(tmp_path):
    """A data directory on a file system with no room for it."""
    small = tmp_path / "small"
    small.mkdir()
    script = f"mount -t tmpfs -o size=1m tmpfs {small} && exec \"$@\""
    result = subprocess.run(
        ["unshare", "--mount", "sh", "-c", script, "sh", PROGRAM, "up", "--data-dir", f"{small}/data"]
        + ["--listen", "127.0.0.1:0"],
        capture_output=True,
        text=True,
        timeout=30,
    )
    one_clear_line(result, "full")


@pytest.mark.parametrize(
    "arguments",
    [
        ["up", "--listen", "nonsense"],
        ["up", "--account-id", "12"],
        ["up", "--region", "Not A Region"],
        ["up", "--absent-flag"],
        ["absent-verb"],
        ["env", "--format", "xml"],
    ],
    ids=str,
)
def test_bad_flags(arguments):
    result = neargate(*arguments)
    assert result.returncode == 2 and "error:" in result.stderr


def test_no_instance(tmp_path):
    for verb in ("env", "status", "down"):
        one_clear_line(neargate(verb, "--data-dir", str(tmp_path / "absent")), "no instance")


def test_another_account_and_region(fresh):
    instance = fresh(arguments=["--account-id", "123456789012", "--region", "eu-central-1"]).start()
    assert instance.variables["AWS_REGION"] == "eu-central-1"
    cluster = instance.ecs.create_cluster(clusterName="there")["cluster"]
    assert cluster["clusterArn"] == "arn:aws:ecs:eu-central-1:123456789012:cluster/there"
    zones = instance.ec2.describe_availability_zones()["AvailabilityZones"]
    assert [zone["ZoneName"] for zone in zones][:3] == ["eu-central-1a", "eu-central-1b", "eu-central-1c"]


def test_state_outlives_the_control_plane(fresh):
    instance = fresh().start()
    keys = dict(instance.variables)
    instance.ecs.create_cluster(clusterName="kept", tags=[{"key": "a", "value": "b"}])
    instance.stop()
    instance.restart()
    assert instance.variables == keys
    [cluster] = instance.ecs.describe_clusters(clusters=["kept"], include=["TAGS"])["clusters"]
    assert cluster["tags"] == [{"key": "a", "value": "b"}]
