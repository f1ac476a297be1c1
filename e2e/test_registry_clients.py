"""podman, buildah and oras beside docker and skopeo, which have tests of their own: each logs in,
pushes, pulls, copies and inspects as it is.

podman and buildah are Debian's. oras is the project's client for Python: Debian does not have the
other one. podman makes files in /etc at its first use, so both run where /etc is a copy.
"""

import base64
import json
import os
import shutil
import tempfile

import oras.client
import pytest

from pushing import Repository

BUSYBOX = "/bin/busybox"
CONTAINERFILE = """FROM scratch
COPY busybox /bin/busybox
LABEL made-by="{program}"
ENTRYPOINT ["/bin/busybox", "echo", "built by {program}"]
"""
KINDS = {
    "oci": "application/vnd.oci.image.manifest.v1+json",
    "docker": "application/vnd.docker.distribution.manifest.v2+json",
}


@pytest.fixture
def repository(neargate):
    return Repository(neargate)


@pytest.fixture
def run(etc, neargate, repository, podman_storage, tmp_path):
    """Runs podman or buildah, logged in."""
    environment = {
        **os.environ,
        # Where logins are kept; not every command looks at REGISTRY_AUTH_FILE.
        "XDG_RUNTIME_DIR": str(tmp_path),
        "BUILDAH_ISOLATION": "chroot",
        "TMPDIR": str(tmp_path),
    }

    def run(program, *arguments, **more):
        return etc.run(program, *podman_storage, *arguments, env=environment, **more)

    def login(program, **more):
        password = more.pop("password", None) or neargate.aws("ecr", "get-login-password")
        host = repository.uri.split("/")[0]
        arguments = ["--tls-verify=false", "--username", "AWS", "--password-stdin", host]
        return run(program, "login", *arguments, input=password, **more)

    run.login = login
    return run


@pytest.mark.parametrize("program", ["podman", "buildah"])
def test_it_builds_pushes_pulls_and_inspects(run, program, work, repository, tmp_path):
    said = run.login(program)
    assert "Login Succeeded" in said.stdout
    shutil.copy(BUSYBOX, tmp_path / "busybox")
    (tmp_path / "Containerfile").write_text(CONTAINERFILE.format(program=program))
    run(program, "build", "--tag", "built", "--file", str(tmp_path / "Containerfile"), str(tmp_path))
    ecr = work.instance.client("ecr")
    for kind, media_type in KINDS.items():
        image = repository.image(kind)
        push = ["push", "--tls-verify=false", f"--format={'v2s2' if kind == 'docker' else kind}"]
        digest_file = tmp_path / f"digest-{kind}"
        run(program, *push, f"--digestfile={digest_file}", "built", f"docker://{image}")
        (detail,) = ecr.describe_images(
            repositoryName=repository.name, imageIds=[{"imageTag": kind}]
        )["imageDetails"]
        assert detail["imageDigest"] == digest_file.read_text().strip()
        assert detail["imageManifestMediaType"] == media_type
        task = work.run_to_end(work.container(image=image))
        assert work.lines(task) == [f"built by {program}"], task
    run(program, "rmi", "--all", "--force")
    run(program, "pull", "--tls-verify=false", repository.image("oci"))
    inspect = ["inspect", "--type=image", repository.image("oci")]
    (inspected,) = listed(json.loads(run(program, *inspect).stdout))
    text = json.dumps(inspected)
    assert f'"made-by": "{program}"' in text
    # A tag that is not there, and a password that is none.
    absent = run(program, "pull", "--tls-verify=false", repository.image("absent"), check=False)
    assert absent.returncode != 0 and "not found" in absent.stderr, absent.stderr
    wrong = run.login(program, password="wrong", check=False)
    assert wrong.returncode != 0


def listed(value):
    """podman inspects into a list, buildah into an object."""
    return value if isinstance(value, list) else [value]


def test_podman_and_buildah_push_lists_and_copy(run, etc, registry, repository, neargate):
    """An index of several platforms, from one program to the other and between repositories."""
    # `podman manifest` has no option for registries without TLS.
    plain = [f'[[registry]]\nlocation = "{host}"\ninsecure = true\n' for host in [
        registry.address, repository.uri.split("/")[0],
    ]]  # fmt: skip
    (etc.folder / "containers/registries.conf.d/e2e.conf").write_text("".join(plain))
    run.login("podman")
    source = f"docker://{registry.image('busybox:multi')}"
    run("podman", "manifest", "create", "--all", "list", source)
    push = ["manifest", "push", "--all", "--tls-verify=false", "--rm"]
    run("podman", *push, "list", f"docker://{repository.image('multi')}")
    shown = json.loads(run("podman", "manifest", "inspect", repository.image("multi")).stdout)
    assert len(shown["manifests"]) >= 2
    assert all(repository.request("HEAD", f"manifests/{entry['digest']}")[0] == 200 for entry in shown["manifests"])
    # To a second repository: what the registry has is mounted, not sent.
    second = Repository(neargate)
    run("buildah", "manifest", "create", "--all", "--tls-verify=false", "copy", f"docker://{repository.image('multi')}")
    run("buildah", "manifest", "push", "--all", "--tls-verify=false", "copy", f"docker://{second.image('multi')}")
    headers, _ = second.expect(200, "GET", "manifests/multi")
    assert "index" in headers["Content-Type"] or "manifest.list" in headers["Content-Type"]
    tags = run("podman", "search", "--list-tags", "--tls-verify=false", second.uri, "--format=json").stdout
    assert json.loads(tags)[0]["Tags"] == ["multi"]


@pytest.fixture
def artifacts(repository, tmp_path, monkeypatch):
    """oras, logged in, in a folder of its own."""
    monkeypatch.setenv("DOCKER_CONFIG", str(tmp_path / "docker"))
    monkeypatch.setenv("HOME", str(tmp_path))
    # It leaves its temporary folders behind.
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    host = repository.uri.split("/")[0]
    client = oras.client.OrasClient(hostname=host, insecure=True, auth_backend="basic")
    user, password = base64.b64decode(repository.token).decode().split(":", 1)
    client.auth.set_basic_auth(user, password)
    return client


def test_oras_pushes_pulls_copies_and_inspects(artifacts, repository, neargate, tmp_path):
    (tmp_path / "report.json").write_text('{"findings": 0}')
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "inside.txt").write_text("inside")
    target = repository.image("v1")
    pushed = artifacts.push(
        target=target,
        files=["report.json:application/json", "folder"],
        manifest_annotations={"org.example.kind": "report"},
    )
    assert pushed.status_code == 201
    assert artifacts.get_tags(repository.uri) == ["v1"]
    manifest = artifacts.get_manifest(target)
    assert manifest["annotations"]["org.example.kind"] == "report"
    assert [layer["mediaType"] for layer in manifest["layers"]][0] == "application/json"
    out = tmp_path / "out"
    artifacts.pull(target=target, outdir=str(out))
    assert (out / "report.json").read_text() == '{"findings": 0}'
    assert (out / "folder" / "inside.txt").read_text() == "inside"
    # A copy under another name: its blobs are mounted, its manifest is put.
    second = Repository(neargate)
    for blob in [manifest["config"], *manifest["layers"]]:
        status, _, _ = second.request("POST", f"blobs/uploads/?mount={blob['digest']}&from={repository.name}")
        assert status == 201
    copied = artifacts.upload_manifest(manifest, artifacts.get_container(second.image("copy")))
    assert copied.status_code == 201
    artifacts.pull(target=second.image("copy"), outdir=str(tmp_path / "again"))
    assert (tmp_path / "again" / "report.json").read_text() == '{"findings": 0}'
    (detail,) = neargate.client("ecr").describe_images(repositoryName=second.name)["imageDetails"]
    assert detail["imageTags"] == ["copy"]
    with pytest.raises(ValueError, match="Not Found"):
        artifacts.get_manifest(repository.image("absent"))


def test_oras_attaches_to_an_image(artifacts, repository, registry, tmp_path):
    """A signature or a bill of materials refers to its image, and is found through it."""
    subject = repository.copy_from(registry, "busybox", "v1")
    headers, body = repository.expect(200, "GET", f"manifests/{subject}")
    (tmp_path / "sbom.json").write_text("{}")
    artifacts.push(
        target=repository.image("sbom"),
        files=["sbom.json:application/json"],
        subject=oras.oci.Subject(headers["Content-Type"], subject, len(body)),
    )
    _, index = repository.expect(200, "GET", f"referrers/{subject}")
    (referrer,) = json.loads(index)["manifests"]
    _, manifest = repository.expect(200, "GET", f"manifests/{referrer['digest']}")
    assert json.loads(manifest)["subject"]["digest"] == subject
