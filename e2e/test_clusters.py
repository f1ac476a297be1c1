"""Clusters: create, describe, list, update, delete with its refusals."""

import uuid

import pytest
from botocore.exceptions import ClientError


@pytest.fixture
def name(neargate):
    name = f"cluster-{uuid.uuid4().hex[:8]}"
    yield name
    try:
        neargate.ecs.delete_cluster(cluster=name)
    except ClientError:
        pass


def test_a_cluster_lives_and_dies(neargate, name):
    ecs = neargate.ecs
    created = ecs.create_cluster(
        clusterName=name,
        tags=[{"key": "team", "value": "blue"}],
        settings=[{"name": "containerInsights", "value": "enabled"}],
    )["cluster"]
    assert created["clusterArn"] == f"arn:aws:ecs:us-east-1:000000000000:cluster/{name}"
    assert created["status"] == "ACTIVE"
    assert created["runningTasksCount"] == created["pendingTasksCount"] == 0
    assert created["activeServicesCount"] == created["registeredContainerInstancesCount"] == 0

    # Creating it again changes nothing and is no error.
    assert ecs.create_cluster(clusterName=name)["cluster"]["clusterArn"] == created["clusterArn"]

    described = ecs.describe_clusters(clusters=[name], include=["TAGS", "SETTINGS"])
    assert described["failures"] == []
    [cluster] = described["clusters"]
    assert cluster["tags"] == [{"key": "team", "value": "blue"}]
    assert {"name": "containerInsights", "value": "enabled"} in cluster["settings"]
    # Without `include` neither tags nor settings are told.
    [cluster] = ecs.describe_clusters(clusters=[created["clusterArn"]])["clusters"]
    assert cluster["tags"] == [] and cluster["settings"] == []

    pages = ecs.get_paginator("list_clusters").paginate(PaginationConfig={"PageSize": 1})
    assert created["clusterArn"] in [arn for page in pages for arn in page["clusterArns"]]

    changed = ecs.update_cluster_settings(
        cluster=name, settings=[{"name": "containerInsights", "value": "disabled"}]
    )["cluster"]
    assert {"name": "containerInsights", "value": "disabled"} in changed["settings"]

    deleted = ecs.delete_cluster(cluster=name)["cluster"]
    assert deleted["status"] == "INACTIVE"
    arns = [arn for page in ecs.get_paginator("list_clusters").paginate() for arn in page["clusterArns"]]
    assert created["clusterArn"] not in arns


def test_missing_clusters_are_failures_not_errors(neargate):
    answer = neargate.ecs.describe_clusters(clusters=["absent"])
    assert answer["clusters"] == []
    [failure] = answer["failures"]
    assert failure["reason"] == "MISSING"
    assert failure["arn"] == "arn:aws:ecs:us-east-1:000000000000:cluster/absent"


def test_a_cluster_with_tasks_is_not_deleted(work):
    task = work.run(work.container(command="sleep 300"))
    with pytest.raises(work.ecs.exceptions.ClusterContainsTasksException):
        work.ecs.delete_cluster(cluster=work.cluster)
    work.wait(task)
    [cluster] = work.ecs.describe_clusters(clusters=[work.cluster])["clusters"]
    assert cluster["runningTasksCount"] == 1 and cluster["pendingTasksCount"] == 0
    work.stop(task)
    work.wait_stopped(task)
    assert work.ecs.delete_cluster(cluster=work.cluster)["cluster"]["status"] == "INACTIVE"


def test_names_are_checked(neargate):
    with pytest.raises(neargate.ecs.exceptions.InvalidParameterException):
        neargate.ecs.create_cluster(clusterName="white space")
    with pytest.raises(neargate.ecs.exceptions.ClusterNotFoundException):
        neargate.ecs.delete_cluster(cluster="absent")
    with pytest.raises(neargate.ecs.exceptions.ClusterNotFoundException):
        neargate.ecs.list_tasks(cluster="absent")


def test_account_settings(neargate):
    ecs = neargate.ecs
    changed = ecs.put_account_setting(name="containerInsights", value="enabled")["setting"]
    assert (changed["name"], changed["value"]) == ("containerInsights", "enabled")
    listed = ecs.list_account_settings(name="containerInsights", effectiveSettings=True)["settings"]
    assert [setting["value"] for setting in listed] == ["enabled"]
    ecs.delete_account_setting(name="containerInsights")
    listed = ecs.list_account_settings(name="containerInsights", effectiveSettings=True)["settings"]
    assert [setting["value"] for setting in listed] == ["disabled"]


def test_who_am_i(neargate, aws2):
    identity = neargate.client("sts").get_caller_identity()
    assert identity["Account"] == "000000000000"
    assert identity["Arn"] == "arn:aws:iam::000000000000:root"
    assert neargate.aws("sts", "get-caller-identity", program=aws2)["Account"] == "000000000000"
