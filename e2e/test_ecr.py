"""ECR's own API with boto3 and the aws CLI, on images that were really pushed."""

import base64
import datetime
import hashlib
import json
import os
import subprocess
import urllib.error
import urllib.request
import uuid

import pytest
from botocore.exceptions import ClientError, WaiterError

from instance import wait_for
from pushing import Repository

POLICY = {
    "rules": [
        {
            "rulePriority": 1,
            "description": "keep the newest two images of the branch",
            "selection": {
                "tagStatus": "tagged",
                "tagPrefixList": ["dev-"],
                "countType": "imageCountMoreThan",
                "countNumber": 2,
            },
            "action": {"type": "expire"},
        }
    ]
}


@pytest.fixture
def ecr(neargate):
    return neargate.client("ecr")


@pytest.fixture
def repo(neargate):
    return Repository(neargate)


def refused(code, call, **arguments):
    """Calls what has to fail; returns the message."""
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    assert caught.value.response["Error"]["Code"] == code, caught.value
    return caught.value.response["Error"]["Message"]


def name():
    return f"e2e/{uuid.uuid4().hex[:8]}"


# Repositories


def test_a_repository_from_its_making_to_its_end(neargate, ecr):
    repo = name()
    made = ecr.create_repository(
        repositoryName=repo, tags=[{"Key": "team", "Value": "web"}], imageTagMutability="IMMUTABLE"
    )["repository"]
    account = neargate.variables.get("AWS_ACCOUNT_ID", made["registryId"])
    arn = f"arn:aws:ecr:{neargate.variables['AWS_REGION']}:{account}:repository/{repo}"
    assert made["repositoryArn"] == arn
    assert made["repositoryUri"] == f"127.0.0.1:{neargate.port}/{repo}"
    assert made["imageTagMutability"] == "IMMUTABLE"
    assert made["imageScanningConfiguration"] == {"scanOnPush": False}
    assert made["encryptionConfiguration"] == {"encryptionType": "AES256"}
    message = refused("RepositoryAlreadyExistsException", ecr.create_repository, repositoryName=repo)
    assert message == f"The repository with name '{repo}' already exists in the registry with id '{account}'"
    assert ecr.describe_repositories(repositoryNames=[repo])["repositories"] == [made]
    ecr.tag_resource(resourceArn=arn, tags=[{"Key": "stage", "Value": "dev"}])
    ecr.untag_resource(resourceArn=arn, tagKeys=["team"])
    assert ecr.list_tags_for_resource(resourceArn=arn)["tags"] == [{"Key": "stage", "Value": "dev"}]
    ecr.delete_repository(repositoryName=repo)
    message = refused("RepositoryNotFoundException", ecr.describe_repositories, repositoryNames=[repo])
    assert message == f"The repository with name '{repo}' does not exist in the registry with id '{account}'"


def test_repositories_are_listed_in_pages(neargate, ecr):
    prefix = f"pages-{uuid.uuid4().hex[:6]}"
    made = [f"{prefix}/{n}x" for n in range(5)]
    for one in made:
        ecr.create_repository(repositoryName=one)
    pages = ecr.get_paginator("describe_repositories").paginate(PaginationConfig={"PageSize": 2})
    listed = [repo["repositoryName"] for page in pages for repo in page["repositories"]]
    assert [one for one in listed if one.startswith(prefix)] == made
    assert listed == sorted(set(listed))
    refused("InvalidParameterException", ecr.describe_repositories, nextToken="bm90IG91cnM=")


def test_only_an_empty_repository_goes_without_force(ecr, repo):
    repo.push_layers("v1", b"layer")
    message = refused("RepositoryNotEmptyException", ecr.delete_repository, repositoryName=repo.name)
    assert "cannot be deleted because it still contains images" in message
    ecr.delete_repository(repositoryName=repo.name, force=True)
    refused("RepositoryNotFoundException", ecr.list_images, repositoryName=repo.name)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({"repositoryName": "Upper"}, "repositoryName"),
        ({"repositoryName": "a--/b"}, "repositoryName"),
        ({"repositoryName": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/app"}, "repositoryName"),
        ({"encryptionConfiguration": {"encryptionType": "KMS"}}, "encryptionType"),
        ({"imageTagMutability": "IMMUTABLE_WITH_EXCLUSION"}, "xclusionFilters"),
        (
            {"imageTagMutabilityExclusionFilters": [{"filterType": "WILDCARD", "filter": "a*"}]},
            "xclusionFilters",
        ),
    ],
)
def test_what_cannot_be_made_is_refused(ecr, arguments, says):
    arguments = {"repositoryName": name(), **arguments}
    assert says in refused("InvalidParameterException", ecr.create_repository, **arguments)


def test_immutable_tags_and_their_exclusions(ecr, repo):
    filters = [{"filterType": "WILDCARD", "filter": "latest"}, {"filterType": "WILDCARD", "filter": "dev-*"}]
    changed = ecr.put_image_tag_mutability(
        repositoryName=repo.name,
        imageTagMutability="IMMUTABLE_WITH_EXCLUSION",
        imageTagMutabilityExclusionFilters=filters,
    )
    assert changed["imageTagMutabilityExclusionFilters"] == filters
    for tag in ("v1", "latest", "dev-1"):
        repo.push_layers(tag, b"first")
    for tag in ("latest", "dev-1"):
        repo.push_layers(tag, b"second")
    first = ecr.batch_get_image(repositoryName=repo.name, imageIds=[{"imageTag": "v1"}])["images"][0]
    second = ecr.batch_get_image(repositoryName=repo.name, imageIds=[{"imageTag": "latest"}])["images"][0]
    status, _, body = repo.request("PUT", "manifests/v1", body=second["imageManifest"].encode())
    assert status == 400 and json.loads(body)["errors"][0]["code"] == "TAG_INVALID", body
    message = refused(
        "ImageTagAlreadyExistsException",
        ecr.put_image,
        repositoryName=repo.name,
        imageManifest=second["imageManifest"],
        imageTag="v1",
    )
    assert message.startswith(f"The image tag 'v1' already exists in the '{repo.name}' repository")
    same = refused(
        "ImageAlreadyExistsException",
        ecr.put_image,
        repositoryName=repo.name,
        imageManifest=first["imageManifest"],
        imageTag="v1",
    )
    assert "already exists" in same


# Images


def test_images_are_listed_and_described_as_they_are(ecr, repo):
    layer = os.urandom(5000)
    digest = repo.push_layers("v1", layer)
    _, document = repo.expect(200, "GET", "manifests/v1")
    repo.push_manifest("v2", document)
    untagged = repo.push_layers("gone", b"other")
    repo.expect(202, "DELETE", "manifests/gone")
    ids = ecr.list_images(repositoryName=repo.name)["imageIds"]
    assert sorted((one["imageDigest"], one.get("imageTag")) for one in ids if "imageTag" in one) == [
        (digest, "v1"),
        (digest, "v2"),
    ]
    assert {"imageDigest": untagged} in ids and len(ids) == 3
    filtered = ecr.list_images(repositoryName=repo.name, filter={"tagStatus": "UNTAGGED"})["imageIds"]
    assert filtered == [{"imageDigest": untagged}]
    pages = ecr.get_paginator("list_images").paginate(
        repositoryName=repo.name, PaginationConfig={"PageSize": 1}
    )
    assert [one for page in pages for one in page["imageIds"]] == ids
    detail = ecr.describe_images(repositoryName=repo.name, imageIds=[{"imageTag": "v1"}, {"imageTag": "v2"}])
    (detail,) = detail["imageDetails"]
    manifest = json.loads(document)
    size = sum(part["size"] for part in [manifest["config"], *manifest["layers"]])
    assert size <= detail["imageSizeInBytes"] <= size + len(document)
    assert detail["imageDigest"] == digest and detail["imageTags"] == ["v1", "v2"]
    assert detail["imageManifestMediaType"] == manifest["mediaType"]
    assert detail["artifactMediaType"] == manifest["config"]["mediaType"]
    assert abs(detail["imagePushedAt"].timestamp() - datetime.datetime.now().timestamp()) < 60
    pulled = lambda: ecr.describe_images(repositoryName=repo.name, imageIds=[{"imageDigest": digest}])[
        "imageDetails"
    ][0].get("lastRecordedPullTime")
    assert wait_for(pulled, what="the pull is noted")
    assert "imageScanStatus" not in detail
    message = refused(
        "ImageNotFoundException",
        ecr.describe_images,
        repositoryName=repo.name,
        imageIds=[{"imageTag": "absent"}],
    )
    assert message.startswith("The image with imageId {imageDigest:'null', imageTag:'absent'} does not exist")


def test_batch_get_and_delete_say_what_failed(ecr, repo):
    children = [repo.push_layers(f"arch{n}", b"layer%d" % n) for n in range(2)]
    entries = []
    for child in children:
        _, document = repo.expect(200, "GET", f"manifests/{child}")
        kind = json.loads(document)["mediaType"]
        entries.append({"mediaType": kind, "digest": child, "size": len(document)})
    index = {"schemaVersion": 2, "mediaType": "application/vnd.oci.image.index.v1+json", "manifests": entries}
    top = repo.push_manifest("multi", index)
    got = ecr.batch_get_image(
        repositoryName=repo.name,
        imageIds=[
            {"imageTag": "multi"},
            {"imageTag": "absent"},
            {"imageDigest": "sha256:no"},
            {"imageTag": "multi", "imageDigest": children[0]},
        ],
    )
    assert [image["imageId"] for image in got["images"]] == [{"imageDigest": top, "imageTag": "multi"}]
    assert json.loads(got["images"][0]["imageManifest"]) == index
    codes = [failure["failureCode"] for failure in got["failures"]]
    assert codes == ["ImageNotFound", "InvalidImageDigest", "ImageTagDoesNotMatchDigest"]
    deleted = ecr.batch_delete_image(
        repositoryName=repo.name, imageIds=[{"imageDigest": children[0]}, {"imageTag": "absent"}]
    )
    codes = [failure["failureCode"] for failure in deleted["failures"]]
    assert codes == ["ImageReferencedByManifestList", "ImageNotFound"] and deleted["imageIds"] == []
    deleted = ecr.batch_delete_image(
        repositoryName=repo.name, imageIds=[{"imageTag": "multi"}, {"imageDigest": children[0]}]
    )
    assert deleted["failures"] == []
    assert deleted["imageIds"] == [
        {"imageDigest": top, "imageTag": "multi"},
        {"imageDigest": children[0], "imageTag": "arch0"},
    ]
    left = ecr.list_images(repositoryName=repo.name)["imageIds"]
    assert left == [{"imageDigest": children[1], "imageTag": "arch1"}]


def test_one_of_two_tags_is_taken_without_the_image(ecr, repo):
    digest = repo.push_layers("v1", b"layer")
    _, document = repo.expect(200, "GET", "manifests/v1")
    repo.push_manifest("v2", document)
    for tag, left in (("v1", 1), ("v2", 0)):
        gone = ecr.batch_delete_image(repositoryName=repo.name, imageIds=[{"imageTag": tag}])
        assert gone["imageIds"] == [{"imageDigest": digest, "imageTag": tag}]
        assert len(ecr.list_images(repositoryName=repo.name)["imageIds"]) == left
    repo.expect(404, "GET", f"manifests/{digest}")


def test_layers_go_up_in_parts_and_come_down_by_address(ecr, repo):
    # The first part is as long as a part may be.
    layer = os.urandom(22 << 20)
    digest = "sha256:" + hashlib.sha256(layer).hexdigest()
    about = {"repositoryName": repo.name}
    checked = ecr.batch_check_layer_availability(**about, layerDigests=[digest, "nonsense"])
    assert checked["layers"] == [{"layerDigest": digest, "layerAvailability": "UNAVAILABLE"}]
    assert checked["failures"][0]["failureCode"] == "InvalidLayerDigest"
    upload = ecr.initiate_layer_upload(**about)
    about["uploadId"] = upload["uploadId"]
    refused("EmptyUploadException", ecr.complete_layer_upload, **about, layerDigests=[digest])
    part = 20 << 20
    for first, last in ((0, part - 1), (part, len(layer) - 1)):
        part = {"partFirstByte": first, "partLastByte": last, "layerPartBlob": layer[first : last + 1]}
        assert ecr.upload_layer_part(**about, **part)["lastByteReceived"] == last
    part = {"partFirstByte": 0, "partLastByte": 3, "layerPartBlob": b"late"}
    refused("InvalidLayerPartException", ecr.upload_layer_part, **about, **part)
    done = ecr.complete_layer_upload(**about, layerDigests=[digest])
    assert done["layerDigest"] == digest
    refused("UploadNotFoundException", ecr.complete_layer_upload, **about, layerDigests=[digest])
    del about["uploadId"]
    checked = ecr.batch_check_layer_availability(**about, layerDigests=[digest])["layers"]
    assert checked[0]["layerAvailability"] == "AVAILABLE" and checked[0]["layerSize"] == len(layer)
    config = b"{}"
    repo.push_blob(config)
    manifest = {
        "schemaVersion": 2,
        "mediaType": "application/vnd.oci.image.manifest.v1+json",
        "config": {"mediaType": "a/b", "digest": "sha256:" + hashlib.sha256(config).hexdigest(), "size": 2},
        "layers": [{"mediaType": "a/b", "digest": digest, "size": len(layer)}],
    }
    put = ecr.put_image(**about, imageManifest=json.dumps(manifest), imageTag="v1")["image"]
    assert put["imageId"]["imageDigest"] == "sha256:" + hashlib.sha256(json.dumps(manifest).encode()).hexdigest()
    url = ecr.get_download_url_for_layer(**about, layerDigest=digest)["downloadUrl"]
    with urllib.request.urlopen(url) as answer:
        assert answer.read() == layer
    for wrong in (url[:-3] + "AAA", url.replace(digest, "sha256:" + "0" * 64), url.split("?")[0]):
        with pytest.raises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(wrong)
        assert caught.value.code in (401, 403)
    manifest["layers"][0]["digest"] = "sha256:" + "0" * 64
    message = refused("LayersNotFoundException", ecr.put_image, **about, imageManifest=json.dumps(manifest))
    assert "required for pushing image into repository" in message


def test_nothing_is_scanned_and_nothing_says_so(ecr, repo):
    ecr.put_image_scanning_configuration(
        repositoryName=repo.name, imageScanningConfiguration={"scanOnPush": True}
    )
    repo.push_layers("v1", b"layer")
    image = {"repositoryName": repo.name, "imageId": {"imageTag": "v1"}}
    assert "no vulnerability scanner" in refused("UnsupportedImageTypeException", ecr.start_image_scan, **image)
    refused("ScanNotFoundException", ecr.describe_image_scan_findings, **image)
    image["imageId"] = {"imageTag": "absent"}
    refused("ImageNotFoundException", ecr.start_image_scan, **image)
    (settings,) = ecr.batch_get_repository_scanning_configuration(repositoryNames=[repo.name])[
        "scanningConfigurations"
    ]
    assert settings["scanFrequency"] == "SCAN_ON_PUSH"


# Policies


def test_a_lifecycle_policy_is_previewed_and_expires_images(ecr, repo):
    text = json.dumps(POLICY)
    about = {"repositoryName": repo.name}
    for n in range(4):
        repo.push_layers(f"dev-{n}", b"layer%d" % n)
    repo.push_layers("v1", b"release")
    refused("LifecyclePolicyNotFoundException", ecr.get_lifecycle_policy, **about)
    refused("LifecyclePolicyNotFoundException", ecr.start_lifecycle_policy_preview, **about)
    refused("LifecyclePolicyPreviewNotFoundException", ecr.get_lifecycle_policy_preview, **about)
    ecr.start_lifecycle_policy_preview(**about, lifecyclePolicyText=text)
    try:
        ecr.get_waiter("lifecycle_policy_preview_complete").wait(**about)
    except WaiterError as error:
        raise AssertionError(error.last_response) from error
    preview = ecr.get_lifecycle_policy_preview(**about)
    assert preview["summary"]["expiringImageTotalCount"] == 2
    tags = sorted(tag for result in preview["previewResults"] for tag in result["imageTags"])
    assert tags == ["dev-0", "dev-1"]
    assert all(result["appliedRulePriority"] == 1 for result in preview["previewResults"])
    # A preview deletes nothing; the policy does.
    assert len(ecr.list_images(**about)["imageIds"]) == 5
    ecr.put_lifecycle_policy(**about, lifecyclePolicyText=text)
    left = lambda: sorted(one["imageTag"] for one in ecr.list_images(**about)["imageIds"])
    wait_for(lambda: left() == ["dev-2", "dev-3", "v1"], timeout=30, what=lambda: f"expired: {left()}")
    policy = ecr.get_lifecycle_policy(**about)
    assert policy["lifecyclePolicyText"] == text and policy["lastEvaluatedAt"]
    ecr.delete_lifecycle_policy(**about)
    refused("LifecyclePolicyNotFoundException", ecr.delete_lifecycle_policy, **about)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"countNumber": 0}, "minimum: 1, found: 0"),
        ({"countType": "sinceImagePulled", "countUnit": "days"}, "sinceImagePulled"),
        ({"tagPrefixList": []}, "tagPrefixList"),
        ({"tagStatus": "any"}, "tagStatus=ANY"),
    ],
)
def test_a_bad_lifecycle_policy_is_refused(ecr, repo, change, says):
    policy = json.loads(json.dumps(POLICY))
    policy["rules"][0]["selection"].update(change)
    message = refused(
        "InvalidParameterException",
        ecr.put_lifecycle_policy,
        repositoryName=repo.name,
        lifecyclePolicyText=json.dumps(policy),
    )
    assert says in message


def test_policies_of_repositories_and_registries_are_kept(neargate, ecr, repo):
    about = {"repositoryName": repo.name}
    statement = {"Sid": "pull", "Effect": "Allow", "Principal": "*", "Action": ["ecr:BatchGetImage"]}
    text = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    refused("RepositoryPolicyNotFoundException", ecr.get_repository_policy, **about)
    message = refused("InvalidParameterException", ecr.set_repository_policy, **about, policyText="{}")
    assert "Invalid repository policy provided" in message
    ecr.set_repository_policy(**about, policyText=text)
    assert ecr.get_repository_policy(**about)["policyText"] == text
    assert ecr.delete_repository_policy(**about)["policyText"] == text
    account = neargate.client("sts").get_caller_identity()["Account"]
    statement = {
        "Sid": "replicate",
        "Effect": "Allow",
        "Principal": {"AWS": f"arn:aws:iam::{account}:root"},
        "Action": ["ecr:ReplicateImage"],
        "Resource": "*",
    }
    text = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    refused("RegistryPolicyNotFoundException", ecr.get_registry_policy)
    ecr.put_registry_policy(policyText=text)
    assert ecr.get_registry_policy()["policyText"] == text
    ecr.delete_registry_policy()
    refused("RegistryPolicyNotFoundException", ecr.delete_registry_policy)


def test_the_registry_says_what_it_is(ecr):
    registry = ecr.describe_registry()
    assert registry["replicationConfiguration"] == {"rules": []}
    assert ecr.get_registry_scanning_configuration()["scanningConfiguration"]["scanType"] == "BASIC"
    assert ecr.get_account_setting(name="BASIC_SCAN_TYPE_VERSION")["value"] == "AWS_NATIVE"
    refused("InvalidParameterException", ecr.put_account_setting, name="BLOB_MOUNTING", value="DISABLED")
    rule = {"destinations": [{"region": "eu-west-1", "registryId": registry["registryId"]}]}
    message = refused(
        "InvalidParameterException",
        ecr.put_replication_configuration,
        replicationConfiguration={"rules": [rule]},
    )
    assert "does not support replicationConfiguration.rules" in message
    refused("InvalidParameterException", ecr.put_registry_scanning_configuration, scanType="ENHANCED")


# Login


def test_a_token_lasts_twelve_hours(neargate, ecr):
    (data,) = ecr.get_authorization_token()["authorizationData"]
    user, password = base64.b64decode(data["authorizationToken"]).decode().split(":", 1)
    assert user == "AWS" and password
    assert data["proxyEndpoint"] == neargate.url
    hours = (data["expiresAt"].timestamp() - datetime.datetime.now().timestamp()) / 3600
    assert 11.9 < hours <= 12
    assert neargate.aws("ecr", "get-login-password").count(".") == 1


# Pull-through caches


def test_a_pull_through_cache_fetches_once_and_keeps(work, ecr, registry):
    prefix = f"cache-{uuid.uuid4().hex[:6]}"
    rule = {"ecrRepositoryPrefix": prefix}
    made = ecr.create_pull_through_cache_rule(**rule, upstreamRegistryUrl=registry.address)
    assert made["upstreamRegistryUrl"] == registry.address and "upstreamRepositoryPrefix" not in made
    refused(
        "PullThroughCacheRuleAlreadyExistsException",
        ecr.create_pull_through_cache_rule,
        **rule,
        upstreamRegistryUrl="quay.io",
    )
    assert ecr.validate_pull_through_cache_rule(**rule)["isValid"]
    repo = Repository.__new__(Repository)
    repo.instance, repo.name = work.instance, f"{prefix}/busybox"
    repo.token = ecr.get_authorization_token()["authorizationData"][0]["authorizationToken"]
    headers, body = repo.expect(200, "GET", "manifests/latest")
    assert headers["Docker-Content-Digest"] == registry.digest("busybox")
    manifest = json.loads(body)
    for part in [manifest["config"], *manifest["layers"]]:
        _, content = repo.expect(200, "GET", f"blobs/{part['digest']}")
        assert hashlib.sha256(content).hexdigest() == part["digest"].split(":")[1]
    asked = len(registry.log())
    # What was fetched is here, also without the rule.
    repo.expect(200, "GET", "manifests/latest")
    repo.expect(200, "GET", f"blobs/{manifest['layers'][0]['digest']}")
    assert len(registry.log()) == asked
    images = ecr.describe_images(repositoryName=repo.name)["imageDetails"]
    assert [image["imageTags"] for image in images] == [["latest"]]
    repo.expect(404, "GET", "manifests/absent")
    repo.expect(404, "GET", f"/v2/{prefix}/absent/manifests/latest")
    ecr.delete_pull_through_cache_rule(**rule)
    repo.expect(200, "GET", "manifests/latest")
    refused(
        "PullThroughCacheRuleNotFoundException",
        ecr.describe_pull_through_cache_rules,
        ecrRepositoryPrefixes=[prefix],
    )


def test_the_api_fetches_through_a_cache_too(ecr, registry):
    prefix = f"cache-{uuid.uuid4().hex[:6]}"
    ecr.create_pull_through_cache_rule(ecrRepositoryPrefix=prefix, upstreamRegistryUrl=registry.address)
    about = {"repositoryName": f"{prefix}/busybox"}
    (image,) = ecr.batch_get_image(**about, imageIds=[{"imageTag": "latest"}])["images"]
    assert image["imageId"]["imageDigest"] == registry.digest("busybox")
    layer = json.loads(image["imageManifest"])["layers"][0]["digest"]
    url = ecr.get_download_url_for_layer(**about, layerDigest=layer)["downloadUrl"]
    with urllib.request.urlopen(url) as answer:
        assert hashlib.sha256(answer.read()).hexdigest() == layer.split(":")[1]


def test_a_task_runs_an_image_through_a_cache(work, ecr, registry):
    prefix = f"cache-{uuid.uuid4().hex[:6]}"
    ecr.create_pull_through_cache_rule(ecrRepositoryPrefix=prefix, upstreamRegistryUrl=registry.address)
    account = ecr.describe_registry()["registryId"]
    host = f"{account}.dkr.ecr.{work.instance.variables['AWS_REGION']}.amazonaws.com"
    image = f"{host}/{prefix}/busybox:latest"
    definition = work.register(work.container(image=image, command="echo through the cache"))
    (task,) = work.start(definition)
    stopped = work.wait_stopped(task)
    assert stopped["containers"][0].get("exitCode") == 0, stopped
    assert [image["imageTags"] for image in ecr.describe_images(repositoryName=f"{prefix}/busybox")["imageDetails"]]


def test_rules_that_need_credentials_are_refused(ecr):
    arn = "arn:aws:secretsmanager:us-east-1:000000000000:secret:ecr-pullthroughcache/hub-AbCdEf"
    message = refused(
        "InvalidParameterException",
        ecr.create_pull_through_cache_rule,
        ecrRepositoryPrefix="hub",
        upstreamRegistryUrl="registry-1.docker.io",
        credentialArn=arn,
    )
    assert "credentialArn" in message
    refused(
        "UnsupportedUpstreamRegistryException",
        ecr.create_pull_through_cache_rule,
        ecrRepositoryPrefix="hub",
        upstreamRegistryUrl="not a host",
    )


# The aws CLI


def test_the_cli_of_both_versions(neargate, aws2):
    for program in (None, aws2):
        more = {"program": program} if program else {}
        repo = name()
        made = neargate.aws("ecr", "create-repository", "--repository-name", repo, **more)
        assert made["repository"]["repositoryName"] == repo
        password = neargate.aws("ecr", "get-login-password", **more)
        token = base64.b64encode(f"AWS:{password}".encode()).decode()
        request = urllib.request.Request(f"{neargate.url}/v2/", headers={"Authorization": f"Basic {token}"})
        with urllib.request.urlopen(request) as answer:
            assert answer.status == 200
        assert neargate.aws("ecr", "list-images", "--repository-name", repo, **more) == {"imageIds": []}
        neargate.aws("ecr", "delete-repository", "--repository-name", repo, "--force", **more)
