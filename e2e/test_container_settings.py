"""What a container definition sets: each setting has its effect, or is refused."""

import pytest

from work import container_of

SHARED = {"volumes": [{"name": "shared"}]}


def mount(path, read_only=False):
    return {"mountPoints": [{"sourceVolume": "shared", "containerPath": path, "readOnly": read_only}]}


def test_a_volume_is_shared(work):
    task = work.run_to_end(
        work.container(
            command="cat /in/file; touch /in/more 2>/dev/null || echo read-only",
            dependsOn=[{"containerName": "writer", "condition": "COMPLETE"}],
            **mount("/in", read_only=True),
        ),
        work.container(
            command="echo shared > /out/file", name="writer", essential=False, **mount("/out")
        ),
        **SHARED,
    )
    work.expect(task, lambda lines: lines[:1] == ["shared"] and lines[-1:] == ["read-only"])


def test_order_of_dependencies(work):
    """What the others wait for has happened when they start."""
    task = work.run_to_end(
        work.container(
            command="cat /v/file", dependsOn=[{"containerName": "init", "condition": "SUCCESS"}], **mount("/v")
        ),
        work.container(
            command="sleep 0.5; echo first > /v/file", name="init", essential=False, **mount("/v")
        ),
        **SHARED,
    )
    work.expect(task, ["first"])
    main, init = container_of(task, "main"), container_of(task, "init")
    assert (main["exitCode"], init["exitCode"]) == (0, 0)


def test_a_dependency_that_fails(work):
    task = work.run_to_end(
        work.container(
            command="echo never", dependsOn=[{"containerName": "init", "condition": "SUCCESS"}]
        ),
        work.container(command="exit 4", name="init", essential=False),
    )
    assert task["stopCode"] == "TaskFailedToStart"
    assert container_of(task, "init")["exitCode"] == 4
    assert container_of(task, "main")["exitCode"] == 143
    assert work.lines(task) == []


@pytest.mark.parametrize(
    "settings, command, lines",
    [
        ({"readonlyRootFilesystem": True}, "touch /file 2>&1", ["touch: /file: Read-only file system"]),
        (
            {"ulimits": [{"name": "nofile", "softLimit": 1000, "hardLimit": 2000}]},
            "ulimit -Sn; ulimit -Hn",
            ["1000", "2000"],
        ),
        (
            {"linuxParameters": {"capabilities": {"drop": ["ALL"]}}},
            "sed -n 's/^CapEff:\\s*//p' /proc/self/status",
            ["0000000000000000"],
        ),
        ({"linuxParameters": {"capabilities": {"drop": ["CHOWN"]}}}, "chown 1 /tmp; echo $?", None),
        ({"user": "app"}, "id -u; id -g", ["1000", "1000"]),
        ({"user": "app:extra"}, "id -u; id -g", ["1000", "2000"]),
        ({"user": "4242:4343"}, "id -u; id -g", ["4242", "4343"]),
        ({"workingDirectory": "/made/for/it"}, "pwd", ["/made/for/it"]),
        ({"environment": [{"name": "A", "value": "b c=d"}]}, "echo \"$A\"", ["b c=d"]),
    ],
    ids=lambda value: str(value) if isinstance(value, dict) else "",
)
def test_a_setting_has_its_effect(work, settings, command, lines):
    task = work.run_to_end(work.container(command=f"{command}; true", **settings))
    if lines is None:
        work.expect(task, lambda found: found[-1:] == ["1"])
    else:
        work.expect(task, lines)


def test_a_container_is_confined(work):
    """The host's kernel is not for a container to set, look into or mount upon."""
    lines = work.output(
        "echo 0 > /proc/sys/kernel/printk && echo printk;"
        " mount -t tmpfs none /tmp && echo mounted;"
        " dmesg > /dev/null && echo dmesg;"
        " mknod /tmp/disk b 254 0 && head -c 1 /tmp/disk > /dev/null && echo disk;"
        " ls /sys/firmware/* 2>/dev/null; ls /proc/acpi/* 2>/dev/null; true"
    )
    assert not {"printk", "mounted", "dmesg", "disk"} & set(lines), lines


def test_an_init_process_reaps(work):
    task = work.run_to_end(
        work.container(
            command="(sleep 0.1 &) ; sleep 0.5; cat /proc/[0-9]*/stat | grep -c ' Z '; true",
            linuxParameters={"initProcessEnabled": True},
        )
    )
    work.expect(task, ["0"])


@pytest.mark.parametrize(
    "settings",
    [
        {"secrets": [{"name": "A", "valueFrom": "arn:aws:ssm:us-east-1:000000000000:parameter/x"}]},
        {"environmentFiles": [{"type": "s3", "value": "arn:aws:s3:::bucket/x.env"}]},
    ],
    ids=lambda settings: next(iter(settings)),
)
def test_what_has_no_effect_yet_is_refused(work, settings):
    """Nothing is stored silently; each of these leaves this list when it works."""
    with pytest.raises(work.ecs.exceptions.ClientException) as refused:
        work.register(work.container(**settings), work.container(name="other"))
    assert next(iter(settings)) in str(refused.value)
