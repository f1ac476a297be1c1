"""The rules of the OCI distribution specification 1.1, one test each, over plain HTTP.

https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md. The tests are named after
the rules; those of its "end" table that a registry may leave out are here when Neargate has them.
"""

import hashlib
import json
import urllib.parse

import pytest

from pushing import MANIFEST, Repository

INDEX = "application/vnd.oci.image.index.v1+json"
EMPTY = b"{}"
UNKNOWN = "sha256:" + "0" * 64


def digest_of(content):
    return "sha256:" + hashlib.sha256(content).hexdigest()


def code_of(body):
    """The code of an error answer, whose form is checked as well."""
    errors = json.loads(body)["errors"]
    assert errors and all(set(error) >= {"code", "message"} for error in errors)
    return errors[0]["code"]


@pytest.fixture
def repo(neargate):
    return Repository(neargate)


@pytest.fixture(scope="module")
def filled(neargate):
    """A repository with an image `v1`, for what only reads."""
    repo = Repository(neargate)
    repo.layer = b"a layer" * 100
    repo.digest = repo.push_layers("v1", repo.layer)
    return repo


def descriptor(content, kind="application/octet-stream", **more):
    return {"mediaType": kind, "digest": digest_of(content), "size": len(content), **more}


def artifact(repo, name, subject=None, kind="application/vnd.example.sbom", annotations=None):
    """Pushes an artifact by digest; returns its digest and descriptor."""
    repo.push_blob(EMPTY)
    manifest = {
        "schemaVersion": 2,
        "mediaType": MANIFEST,
        "artifactType": kind,
        "config": descriptor(EMPTY, "application/vnd.oci.empty.v1+json"),
        "layers": [descriptor(EMPTY, "application/vnd.oci.empty.v1+json")],
        "annotations": {"name": name, **(annotations or {})},
    }
    if subject:
        manifest["subject"] = subject
    document = json.dumps(manifest).encode()
    headers, _ = repo.expect(
        201, "PUT", f"manifests/{digest_of(document)}", body=document, headers={"Content-Type": MANIFEST}
    )
    return digest_of(document), headers, document


# Determining support


def test_end_1_an_endpoint_answers_v2(filled):
    headers, _ = filled.expect(200, "GET", "/v2/")
    assert headers["Docker-Distribution-API-Version"] == "registry/2.0"


def test_end_1_without_credentials_it_asks_for_some(neargate, filled):
    for path in ("/v2/", f"/v2/{filled.name}/manifests/v1"):
        connection = filled.connect()
        connection.request("GET", path)
        answer = connection.getresponse()
        assert answer.status == 401 and answer.headers["WWW-Authenticate"].startswith("Basic ")
        assert code_of(answer.read()) == "UNAUTHORIZED"


# Pull


def test_pull_get_nonexistent_blob_is_404(filled):
    _, body = filled.expect(404, "GET", f"blobs/{UNKNOWN}")
    assert code_of(body) == "BLOB_UNKNOWN"


def test_pull_head_nonexistent_blob_is_404(filled):
    _, body = filled.expect(404, "HEAD", f"blobs/{UNKNOWN}")
    assert body == b""


def test_pull_head_blob_gives_length_and_digest(filled):
    digest = digest_of(filled.layer)
    headers, body = filled.expect(200, "HEAD", f"blobs/{digest}")
    assert int(headers["Content-Length"]) == len(filled.layer) and body == b""
    assert headers["Docker-Content-Digest"] == digest


def test_pull_get_blob_gives_its_content(filled):
    digest = digest_of(filled.layer)
    headers, body = filled.expect(200, "GET", f"blobs/{digest}")
    assert body == filled.layer and headers["Docker-Content-Digest"] == digest


def test_pull_blob_range_requests(filled):
    path, layer = f"blobs/{digest_of(filled.layer)}", filled.layer
    for header, first, last in [
        ("bytes=0-9", 0, 9),
        ("bytes=10-", 10, len(layer) - 1),
        ("bytes=-5", len(layer) - 5, len(layer) - 1),
        (f"bytes=5-{len(layer) * 2}", 5, len(layer) - 1),
    ]:
        headers, body = filled.expect(206, "GET", path, headers={"Range": header})
        assert body == layer[first : last + 1], header
        assert headers["Content-Range"] == f"bytes {first}-{last}/{len(layer)}"
    filled.expect(416, "GET", path, headers={"Range": f"bytes={len(layer)}-"})


def test_pull_head_nonexistent_manifest_is_404(filled):
    filled.expect(404, "HEAD", "manifests/absent")
    filled.expect(404, "HEAD", f"manifests/{UNKNOWN}")


def test_pull_get_nonexistent_manifest_is_404(filled):
    for reference in ("absent", UNKNOWN):
        _, body = filled.expect(404, "GET", f"manifests/{reference}")
        assert code_of(body) == "MANIFEST_UNKNOWN"


def test_pull_manifest_of_an_unknown_repository_is_404(filled):
    _, body = filled.expect(404, "GET", "/v2/nobody/made/this/manifests/v1")
    assert code_of(body) == "NAME_UNKNOWN"


def test_pull_manifest_by_tag_and_by_digest(filled):
    found = []
    for reference in ("v1", filled.digest):
        headers, body = filled.expect(200, "GET", f"manifests/{reference}")
        assert headers["Docker-Content-Digest"] == filled.digest == digest_of(body)
        assert headers["Content-Type"] == MANIFEST
        found.append(body)
        headers, empty = filled.expect(200, "HEAD", f"manifests/{reference}")
        assert int(headers["Content-Length"]) == len(body) and empty == b""
        assert headers["Docker-Content-Digest"] == filled.digest
    assert found[0] == found[1]


# Push: blobs


def test_push_blob_post_then_put(repo):
    content = b"monolithic"
    headers, _ = repo.expect(202, "POST", "blobs/uploads/")
    location = headers["Location"]
    glue = "&" if "?" in location else "?"
    headers, _ = repo.expect(
        201,
        "PUT",
        f"{location}{glue}digest={urllib.parse.quote(digest_of(content))}",
        body=content,
        headers={"Content-Type": "application/octet-stream"},
    )
    assert repo.expect(200, "GET", urllib.parse.urlsplit(headers["Location"]).path)[1] == content


def test_push_blob_single_post(repo):
    content = b"single post"
    status, headers, _ = repo.request("POST", f"blobs/uploads/?digest={digest_of(content)}", body=content)
    # A registry without it answers 202 and goes on as with POST and PUT.
    if status == 202:
        repo.expect(201, "PUT", f"{headers['Location']}?digest={digest_of(content)}", body=content)
    else:
        assert status == 201
    assert repo.blob(digest_of(content)) == content


def test_push_blob_with_a_wrong_digest_is_400(repo):
    headers, _ = repo.expect(202, "POST", "blobs/uploads/")
    _, body = repo.expect(400, "PUT", f"{headers['Location']}?digest={UNKNOWN}", body=b"other")
    assert code_of(body) == "DIGEST_INVALID"
    assert repo.blob(UNKNOWN) is None


def test_push_blob_with_an_unreadable_digest_is_400(repo):
    for digest in ("sha256:xyz", "md5:0", "..%2F..%2Fetc"):
        headers, _ = repo.expect(202, "POST", "blobs/uploads/")
        _, body = repo.expect(400, "PUT", f"{headers['Location']}?digest={digest}", body=b"x")
        assert code_of(body) == "DIGEST_INVALID"


def test_push_blob_in_chunks(repo):
    parts = [b"first ", b"second ", b"third"]
    headers, _ = repo.expect(202, "POST", "blobs/uploads/", headers={"Content-Length": "0"})
    location, sent = headers["Location"], 0
    for part in parts[:-1]:
        chunk = {"Content-Range": f"{sent}-{sent + len(part) - 1}", "Content-Length": str(len(part))}
        headers, _ = repo.expect(202, "PATCH", location, body=part, headers=chunk)
        sent += len(part)
        assert headers["Range"] == f"0-{sent - 1}"
        location = headers["Location"]
    content = b"".join(parts)
    repo.expect(201, "PUT", f"{location}?digest={digest_of(content)}", body=parts[-1])
    assert repo.blob(digest_of(content)) == content


def test_push_blob_chunk_out_of_order_is_416_and_the_upload_can_go_on(repo):
    headers, _ = repo.expect(202, "POST", "blobs/uploads/")
    location = headers["Location"]
    repo.expect(416, "PATCH", location, body=b"late", headers={"Content-Range": "10-13"})
    repo.expect(202, "PATCH", location, body=b"good", headers={"Content-Range": "0-3"})
    repo.expect(416, "PATCH", location, body=b"good", headers={"Content-Range": "0-3"})
    headers, _ = repo.expect(204, "GET", location)
    assert headers["Range"] == "0-3"
    repo.expect(201, "PUT", f"{location}?digest={digest_of(b'good')}")


def test_push_upload_status_and_cancel(repo):
    headers, _ = repo.expect(202, "POST", "blobs/uploads/")
    location = headers["Location"]
    repo.expect(204, "GET", location)
    repo.expect(204, "DELETE", location)
    _, body = repo.expect(404, "GET", location)
    assert code_of(body) == "BLOB_UPLOAD_UNKNOWN"


def test_push_mount_a_blob_of_another_repository(neargate, filled, repo):
    digest = digest_of(filled.layer)
    headers, _ = repo.expect(201, "POST", f"blobs/uploads/?mount={digest}&from={filled.name}")
    assert digest in headers["Location"]
    assert repo.blob(digest) == filled.layer


def test_push_mount_of_what_is_not_there_begins_an_upload(repo, filled):
    for source in (filled.name, "nobody/made/this"):
        headers, _ = repo.expect(202, "POST", f"blobs/uploads/?mount={UNKNOWN}&from={source}")
        assert headers["Location"]


def test_push_to_an_unknown_repository_is_404(repo):
    _, body = repo.expect(404, "POST", "/v2/nobody/made/this/blobs/uploads/")
    assert code_of(body) == "NAME_UNKNOWN"


def test_push_to_an_invalid_name_is_refused(repo):
    for name in ("UPPER", "a..b", "-a", "a/-b"):
        status, _, body = repo.request("POST", f"/v2/{name}/blobs/uploads/")
        assert status in (400, 404) and code_of(body) == "NAME_INVALID", name


# Push: manifests


def test_push_manifest_by_tag_and_by_digest(repo):
    digest = repo.push_layers("v1", b"layer")
    headers, document = repo.expect(200, "GET", "manifests/v1")
    for reference in ("v2", digest):
        headers, _ = repo.expect(
            201, "PUT", f"manifests/{reference}", body=document, headers={"Content-Type": MANIFEST}
        )
        assert headers["Docker-Content-Digest"] == digest and headers["Location"]
    assert repo.expect(200, "GET", "manifests/v2")[1] == document


def test_push_manifest_under_a_wrong_digest_is_400(repo):
    repo.push_layers("v1", b"layer")
    _, document = repo.expect(200, "GET", "manifests/v1")
    _, body = repo.expect(
        400, "PUT", f"manifests/{UNKNOWN}", body=document, headers={"Content-Type": MANIFEST}
    )
    assert code_of(body) in ("DIGEST_INVALID", "MANIFEST_INVALID")


def test_push_manifest_that_needs_what_is_not_there_is_refused(repo):
    manifest = {
        "schemaVersion": 2,
        "mediaType": MANIFEST,
        "config": {"mediaType": "x/y", "digest": UNKNOWN, "size": 1},
        "layers": [],
    }
    status, _, body = repo.request(
        "PUT", "manifests/v1", body=json.dumps(manifest), headers={"Content-Type": MANIFEST}
    )
    assert status in (400, 404) and code_of(body) in ("MANIFEST_BLOB_UNKNOWN", "BLOB_UNKNOWN")
    index = {"schemaVersion": 2, "mediaType": INDEX, "manifests": [{**descriptor(b"x"), "mediaType": MANIFEST}]}
    status, _, body = repo.request(
        "PUT", "manifests/v1", body=json.dumps(index), headers={"Content-Type": INDEX}
    )
    assert status in (400, 404)
    repo.expect(404, "GET", "manifests/v1")


def test_push_manifest_that_is_no_manifest_is_400(repo):
    for body in (b"", b"{", b"[]", b'{"schemaVersion":2}', b'{"schemaVersion":1}'):
        _, answer = repo.expect(
            400, "PUT", "manifests/v1", body=body, headers={"Content-Type": MANIFEST}
        )
        assert code_of(answer) == "MANIFEST_INVALID", body


def test_push_manifest_is_kept_to_the_byte(repo):
    config = repo.push_blob(EMPTY)
    document = (
        '{ "schemaVersion":2,\n\t"mediaType": "%s", "config": {"mediaType":"a/b","digest":"%s","size":2}, "layers":[] }\n'
        % (MANIFEST, config)
    ).encode()
    repo.push_manifest("odd", document)
    assert repo.expect(200, "GET", "manifests/odd")[1] == document


def test_push_index_with_its_images(repo):
    digests = [repo.push_layers(f"arch{n}", b"layer%d" % n) for n in range(2)]
    entries = []
    for digest in digests:
        _, document = repo.expect(200, "GET", f"manifests/{digest}")
        entries.append({"mediaType": MANIFEST, "digest": digest, "size": len(document)})
    digest = repo.push_manifest("multi", {"schemaVersion": 2, "mediaType": INDEX, "manifests": entries})
    headers, body = repo.expect(200, "GET", "manifests/multi")
    assert headers["Content-Type"] == INDEX and headers["Docker-Content-Digest"] == digest == digest_of(body)


def test_push_manifest_with_a_subject_says_oci_subject(repo):
    image = repo.push_layers("v1", b"layer")
    _, document = repo.expect(200, "GET", "manifests/v1")
    _, headers, _ = artifact(repo, "sbom", subject={"mediaType": MANIFEST, "digest": image, "size": len(document)})
    assert headers["OCI-Subject"] == image


def test_push_manifest_whose_subject_is_not_there_is_accepted(repo):
    subject = {"mediaType": MANIFEST, "digest": UNKNOWN, "size": 5}
    _, headers, _ = artifact(repo, "early", subject=subject)
    assert headers["OCI-Subject"] == UNKNOWN


# Content discovery


def test_discovery_tags_come_sorted(repo):
    for tag in ("b", "a", "C", "a.1"):
        repo.push_layers(tag, b"layer")
    _, body = repo.expect(200, "GET", "tags/list")
    listed = json.loads(body)
    assert listed["name"] == repo.name and listed["tags"] == sorted(["b", "a", "C", "a.1"])


def test_discovery_tags_n_and_last(repo):
    for n in range(5):
        repo.push_layers(f"t{n}", b"layer")
    headers, body = repo.expect(200, "GET", "tags/list?n=2")
    assert json.loads(body)["tags"] == ["t0", "t1"]
    assert 'rel="next"' in headers["Link"]
    seen, path = ["t0", "t1"], headers["Link"].split(">")[0].lstrip("<")
    while path:
        headers, body = repo.expect(200, "GET", path)
        seen += json.loads(body)["tags"]
        path = headers["Link"].split(">")[0].lstrip("<") if "Link" in headers else None
    assert seen == [f"t{n}" for n in range(5)]
    assert json.loads(repo.expect(200, "GET", "tags/list?n=1&last=t3")[1])["tags"] == ["t4"]
    assert not json.loads(repo.expect(200, "GET", "tags/list?n=0")[1])["tags"]


def test_discovery_tags_of_an_unknown_repository_is_404(filled):
    _, body = filled.expect(404, "GET", "/v2/nobody/made/this/tags/list")
    assert code_of(body) == "NAME_UNKNOWN"


def test_discovery_referrers_of_what_has_none_are_an_empty_index(filled):
    for digest in (filled.digest, UNKNOWN):
        headers, body = filled.expect(200, "GET", f"referrers/{digest}")
        listed = json.loads(body)
        assert headers["Content-Type"] == INDEX == listed["mediaType"]
        assert listed["manifests"] == [] and listed["schemaVersion"] == 2


def test_discovery_referrers_and_their_filter(repo):
    image = repo.push_layers("v1", b"layer")
    _, document = repo.expect(200, "GET", "manifests/v1")
    subject = {"mediaType": MANIFEST, "digest": image, "size": len(document)}
    sbom, _, text = artifact(repo, "sbom", subject, annotations={"org.example": "yes"})
    signature, _, _ = artifact(repo, "signature", subject, kind="application/vnd.example.signature")
    listed = json.loads(repo.expect(200, "GET", f"referrers/{image}")[1])["manifests"]
    assert {entry["digest"] for entry in listed} == {sbom, signature}
    entry = next(entry for entry in listed if entry["digest"] == sbom)
    assert entry["artifactType"] == "application/vnd.example.sbom"
    assert entry["annotations"]["org.example"] == "yes"
    assert entry["size"] == len(text) and entry["mediaType"] == MANIFEST
    kind = urllib.parse.quote("application/vnd.example.signature", safe="")
    headers, body = repo.expect(200, "GET", f"referrers/{image}?artifactType={kind}")
    assert [entry["digest"] for entry in json.loads(body)["manifests"]] == [signature]
    assert headers["OCI-Filters-Applied"] == "artifactType"


def test_discovery_a_referrer_that_is_deleted_is_listed_no_more(repo):
    image = repo.push_layers("v1", b"layer")
    subject = {"mediaType": MANIFEST, "digest": image, "size": 1}
    sbom, _, _ = artifact(repo, "sbom", subject)
    repo.delete(sbom)
    assert json.loads(repo.expect(200, "GET", f"referrers/{image}")[1])["manifests"] == []


# Content management


def test_management_delete_a_manifest_by_digest(repo):
    digest = repo.push_layers("v1", b"layer")
    repo.expect(202, "DELETE", f"manifests/{digest}")
    for reference in (digest, "v1"):
        repo.expect(404, "GET", f"manifests/{reference}")
    _, body = repo.expect(404, "DELETE", f"manifests/{digest}")
    assert code_of(body) == "MANIFEST_UNKNOWN"
    assert "v1" not in (json.loads(repo.expect(200, "GET", "tags/list")[1])["tags"] or [])


def test_management_delete_a_tag(repo):
    digest = repo.push_layers("v1", b"layer")
    repo.expect(202, "DELETE", "manifests/v1")
    repo.expect(404, "GET", "manifests/v1")
    repo.expect(200, "GET", f"manifests/{digest}")


def test_management_delete_a_blob(repo):
    digest = repo.push_blob(b"to be deleted")
    repo.expect(202, "DELETE", f"blobs/{digest}")
    repo.expect(404, "GET", f"blobs/{digest}")
    _, body = repo.expect(404, "DELETE", f"blobs/{digest}")
    assert code_of(body) == "BLOB_UNKNOWN"


def test_management_what_another_repository_has_stays(neargate, repo):
    other = Repository(neargate)
    content = b"shared between two"
    digest = repo.push_blob(content)
    assert other.push_blob(content) == digest
    repo.expect(202, "DELETE", f"blobs/{digest}")
    assert repo.blob(digest) is None and other.blob(digest) == content


def test_an_unknown_method_or_path_is_refused(filled):
    filled.expect(405, "PUT", "tags/list")
    filled.expect(404, "GET", f"/v2/{filled.name}/nothing/here")
