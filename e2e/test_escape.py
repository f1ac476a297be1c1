"""Attempts to get out of a container: all of them fail, in the way that they should, and the host
is as it was before.

The attempts are a program of the testkit (`escape.c`), which prints what each of them met.
"""

import hashlib
import os
import shutil
import socket
import subprocess
import time
import uuid
from pathlib import Path

import pytest

from host_view import cgroup_values, main_pid, pids_of
from instance import PROGRAM, wait_for
from work import Work, address_of, container_of

pytestmark = pytest.mark.skipif(shutil.which("cc") is None, reason="the program is C")

# Answered by the filter of system calls.
FILTERED = {"EPERM"}
# Where the file is, it is on a read-only mount or belongs to the host's root.
CLOSED = {"EROFS", "EACCES", "EPERM", "ENOENT"}
# Masked, or not there at all.
NOTHING = {"ENODATA", "ENOENT", "EISDIR"}

EXPECTED = {
    "clone3": {"ENOSYS"},
    # Newer than the profile.
    "open_tree_attr": {"ENOSYS"},
    # What is not in the container's pid namespace does not exist.
    "kill-host": {"ESRCH"},
    "ptrace-host": {"ESRCH"},
    "process_vm_readv-host": {"ESRCH"},
    "pidfd-host": {"ESRCH"},
    "pidfd_getfd": FILTERED,
    "root-of-host": {"ENOENT"},
    "abstract-socket": {"ECONNREFUSED"},
    "directory-of-host": {"ENOENT"},
    # It is the container's own program, and runs.
    "program-of-1": {"ETXTBSY", "EACCES", "EROFS"},
    # Leads to the container's own root.
    "chroot": {"ENOENT"},
    # The kernel's own answers, behind the filter.
    "adjtimex": {"EPERM"},
    "realtime": {"EPERM"},
    "nice": {"EACCES", "EPERM"},
    "link-down": {"EPERM"},
    "write:/proc/self/uid_map": {"EPERM", "EACCES"},
    "write:/proc/self/setgroups": {"EPERM", "EACCES", "EINVAL"},
    "write:/proc/self/oom_score_adj": {"EACCES"},
    "write:/proc/self/timens_offsets": CLOSED | {"EINVAL"},
    "mkdir:cgroup": {"EROFS", "EACCES"},
    "mkdir:cgroup-memory": {"EROFS", "ENOENT", "EACCES"},
    "read:/proc/1/mem": {"EIO", "EACCES"},
}
PREFIXES = {
    "unshare:": FILTERED,
    "clone:": FILTERED,
    "setns:": FILTERED | {"EACCES"},
    "setns-host:": {"ENOENT"},
    "mount:": FILTERED,
    "umount:": FILTERED,
    "node:": {"EPERM"},
    "socket:": FILTERED,
    "write:": CLOSED,
    "read:": NOTHING,
}


def expected(name):
    for prefix, errors in PREFIXES.items():
        if name.startswith(prefix):
            return EXPECTED.get(name, errors)
    return EXPECTED.get(name, FILTERED)


def host_state():
    """What the attempts would have changed."""
    watched = [
        "/proc/sys/kernel/core_pattern",
        "/proc/sys/kernel/modprobe",
        "/proc/sys/kernel/hostname",
        "/proc/sys/kernel/domainname",
        "/proc/sys/kernel/sysrq",
        "/proc/sys/vm/panic_on_oom",
        "/proc/sys/net/ipv4/ip_forward",
        "/proc/swaps",
        "/sys/kernel/uevent_helper",
    ]
    values = {name: Path(name).read_text() for name in watched if os.path.exists(name)}
    values["program"] = hashlib.sha256(Path(PROGRAM).read_bytes()).hexdigest()
    values["root"] = sorted(os.listdir("/"))
    values["etc"] = sorted(os.listdir("/etc"))
    return values


@pytest.fixture
def neighbour(work):
    """Another task, which must not notice anything."""
    task = work.wait(work.run(work.container(command="echo up; sleep 3600")))
    yield task
    assert pids_of(task), "the neighbour was killed"


@pytest.mark.parametrize(
    "who",
    [
        {},
        {"linuxParameters": {"capabilities": {"add": ["SYS_PTRACE"]}}},
        {"user": "1000:1000"},
        {"linuxParameters": {"initProcessEnabled": True}},
    ],
    ids=["root", "ptrace", "user", "init"],
)
def test_every_attempt_fails(work, neighbour, who):
    attempt_everything(work, main_pid(neighbour), who)


def test_every_attempt_fails_without_user_namespaces(fresh, registry):
    # Where the file system of the images cannot map owners, root inside is the host's root.
    instance = fresh()
    images = instance.data_dir / "images"
    images.mkdir(parents=True)
    subprocess.run(["mount", "-t", "ramfs", "none", images], check=True)
    try:
        work = Work(instance.start(), registry)
        who = {
            "linuxParameters": {
                "capabilities": {"add": ["SYS_PTRACE"]},
                "initProcessEnabled": True,
            }
        }
        attempt_everything(work, os.getpid(), who)
        status = instance.run("status").stdout
        assert "root in containers is root of this host" in status
        assert "cannot map the owners of files" in status
        warnings = [line for line in instance.log().splitlines() if "user namespaces" in line]
        assert len(warnings) == 1
        instance.down()
    finally:
        subprocess.run(["umount", "--lazy", images], check=True)


def attempt_everything(work, host_pid, who):
    """Runs the program as `who` and looks at what it met, and at the host."""
    before, clock = host_state(), time.time() - time.monotonic()
    name = f"neargate-escape-{uuid.uuid4().hex}"
    directory = str(work.instance.data_dir.resolve())
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("\0" + name)
        listener.listen()
        command = ["/escape", str(host_pid), name, directory]
        task = work.run_to_end(work.container("escape", command, **who), timeout=60)
    assert container_of(task, "main")["exitCode"] == 0, task
    work.expect(task, lambda lines: lines[-1:] == ["end"])
    lines = work.lines(task)
    assert lines[0] == "descriptors 0 1 2"
    met = dict(line.rsplit(" ", 1) for line in lines[1:-1])
    assert len(met) > 140, "not all attempts were made"
    allowed = {"pidfd_getfd": {"EPERM", "EBADF"}} if "capabilities" in str(who) else {}
    if "user" in who:
        # Without capabilities, some are refused before the rest is looked at.
        allowed = {name: expected(name) | {"EPERM", "EACCES"} for name in met}
    wrong = {
        attempt: error
        for attempt, error in met.items()
        if error not in allowed.get(attempt, expected(attempt))
    }
    assert not wrong
    assert host_state() == before
    assert abs(time.time() - time.monotonic() - clock) < 0.5, "the clock was set"


def test_root_and_pids_are_the_tasks_own(work):
    task = work.wait(work.run(work.container(command="sleep 3600")))
    pid = main_pid(task)
    status = Path(f"/proc/{pid}/status").read_text()
    uid = int(status.split("Uid:")[1].split()[0])
    other = work.wait(work.run(work.container(command="sleep 3600")))
    other_uid = int(Path(f"/proc/{main_pid(other)}/status").read_text().split("Uid:")[1].split()[0])
    assert uid >= 0x70000000 and other_uid >= 0x70000000 and uid != other_uid
    assert "Seccomp:\t2" in status and "NoNewPrivs:\t0" in status
    # A fork bomb ends at the task's limit.
    limits = [int(text) for text in cgroup_values(pid, "pids", "pids.max")]
    assert min(limits) <= 32768
    # Nothing of the host is among its mounts.
    mounts = Path(f"/proc/{pid}/mountinfo").read_text()
    points = [line.split()[4] for line in mounts.splitlines()]
    assert all(not point.startswith(("/run/neargate", str(work.instance.data_dir))) for point in points)


@pytest.mark.parametrize("tag", ["data-up", "data-root", "data-proc"])
def test_a_link_in_place_of_a_volume_leads_nowhere(work, tag):
    # `/data` is a link to the root, by one way or another: what is mounted below it is below the
    # container's root.
    before = host_state()
    container = work.container(
        f"escape:{tag}",
        "echo in > /data/inner/file; ls /data/inner /inner 2>/dev/null; echo end",
        mountPoints=[{"sourceVolume": "v", "containerPath": "/data/inner"}],
    )
    task = work.run_to_end(container, volumes=[{"name": "v"}])
    reason = container_of(task, "main").get("reason", "")
    if not reason:
        work.expect(task, lambda lines: "file" in lines and lines[-1] == "end")
    assert host_state() == before
    assert not Path("/inner").exists()


@pytest.mark.parametrize("target", ["/", "/proc", "/proc/self/attr", "/sys/kernel", "/dev", "/tmp/../proc"])
def test_volumes_cannot_cover_what_confines(work, target):
    container = work.container(
        command="true", mountPoints=[{"sourceVolume": "v", "containerPath": target}]
    )
    task = work.run_to_end(container, volumes=[{"name": "v"}])
    assert task["stopCode"] == "TaskFailedToStart"
    assert "error mounting" in container_of(task, "main")["reason"]


@pytest.mark.parametrize("tag", ["proc", "dev", "sys"])
def test_links_in_place_of_system_directories_are_refused(work, tag):
    before = host_state()
    task = work.run_to_end(work.container(f"escape:{tag}", "true"))
    assert task["stopCode"] == "TaskFailedToStart"
    assert f"/{tag}" in container_of(task, "main")["reason"]
    assert host_state() == before


def test_account_files_that_are_links_stay_inside(work):
    before = host_state()
    # The host's own `daemon` is not the image's.
    task = work.run_to_end(work.container("escape:etc", "true", user="daemon"))
    assert "unable to find user daemon" in container_of(task, "main")["reason"]
    task = work.run_to_end(work.container("escape:etc", "id -u; cat /etc/hosts | wc -l"))
    work.expect(task, lambda lines: lines[:1] == ["0"])
    assert host_state() == before


@pytest.mark.parametrize("directory", [f"/proc/self/fd/{number}" for number in (3, 6, 7, 8, 9, 12)])
def test_a_working_directory_is_not_a_way_out(work, directory):
    container = work.container(
        command="ls ../../../../../../etc/hostname; cat ../../../../../../etc/shadow; pwd",
        workingDirectory=directory,
    )
    task = work.run_to_end(container)
    # Either it does not start, or it is a directory inside.
    if task["stopCode"] != "TaskFailedToStart":
        shadow = Path("/etc/shadow").read_text().splitlines()[0]
        assert shadow not in work.lines(task)


def test_hard_links_and_set_user_id_files_in_a_volume_stay_harmless(work):
    writer = work.container(
        command="cp /bin/busybox /v/root-shell; chmod 4755 /v/root-shell; ln -s / /v/root; "
        "ln /etc/hostname /v/hard 2>&1; ln -s /../../../../etc/shadow /v/shadow; echo end; sleep 3600",
        mountPoints=[{"sourceVolume": "v", "containerPath": "/v"}],
    )
    task = work.wait(work.run(writer, volumes=[{"name": "v"}]))
    work.wait_line(task, "end")
    assert any("Cross-device" in line or "Invalid cross" in line for line in work.lines(task))
    # Nobody else on the host reaches the file: only the task's mounts show it.
    assert not list(Path(work.instance.data_dir, "tasks").glob("**/root-shell"))
    seen = f"/proc/{main_pid(task)}/root/v/root-shell"
    assert Path(seen).exists()
    outcome = subprocess.run(
        ["setpriv", "--reuid=65534", "--clear-groups", "--", seen, "id"], capture_output=True
    )
    assert outcome.returncode != 0
    work.stop(task)
    work.wait_stopped(task)
    # What the links point to is still there.
    assert Path("/etc/shadow").exists() and Path("/etc/hostname").exists()


@pytest.mark.parametrize("public", [False, True])
def test_the_host_is_not_reached_by_the_network(work, public):
    subnet = work.instance.ec2.describe_subnets(SubnetIds=[work.subnets[0]])["Subnets"][0]
    gateway = subnet["CidrBlock"].split("/")[0].rsplit(".", 1)[0] + ".1"
    api = work.instance.port
    with socket.socket() as everywhere:
        everywhere.bind(("0.0.0.0", 0))
        everywhere.listen()
        port = everywhere.getsockname()[1]
        places = [("127.0.0.1", api), (gateway, api), ("127.0.0.1", port), (gateway, port)]
        script = "".join(
            f"nc -w 1 {address} {number} < /dev/null && echo reached {address} {number}; "
            for address, number in places
        )
        task = work.run_to_end(work.container(command=script + "echo end"), public=public, timeout=60)
        work.expect(task, lambda lines: lines[-1:] == ["end"])
        assert not [line for line in work.lines(task) if "reached" in line]


def test_containers_of_a_task_can_share_their_processes(work):
    one = work.container(name="one", command="exec sleep 4321")
    two = work.container(
        name="two",
        command="until ps | grep -q '[s]leep 4321'; do sleep 0.1; done; cat /proc/1/comm; "
        "kill -9 1; ls /proc/1/root >/dev/null 2>&1 || echo closed; ps | grep -c '[n]eargate'; echo end",
        essential=False,
    )
    task = work.run(one, two, pidMode="task")
    work.expect(task, ["pause", "closed", "0", "end"], container="two")
    task = work.wait(task)
    pid = [pid for pid in pids_of(task) if b"4321" in Path(f"/proc/{pid}/cmdline").read_bytes()]
    assert len(pid) == 1
    work.stop(task)
    work.wait_stopped(task)
    wait_for(lambda: not pids_of(task), what="no process is left")


def test_the_init_process_hides_the_host(work):
    container = work.container(
        command="ps | head -n 2 | tail -n 1; ls /proc/1/exe >/dev/null; cat /proc/1/comm",
        linuxParameters={"initProcessEnabled": True},
    )
    task = work.run_to_end(container)
    work.expect(task, lambda lines: "docker-init" in lines)
    text = "\n".join(work.lines(task))
    assert "/sbin/docker-init -- sh -c" in text
    assert "neargate" not in text and str(address_of(task)) not in text
