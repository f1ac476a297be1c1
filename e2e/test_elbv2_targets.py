"""Target groups, targets and tags as boto3 and the aws CLI use them. Traffic has tests of its own."""

import ipaddress

import pytest

from test_elbv2_api import Balancing, refused

UNUSED = {
    "State": "unused",
    "Reason": "Target.NotInUse",
    "Description": "Target group is not configured to receive traffic from the load balancer",
}
NOT_REGISTERED = {
    "State": "unused",
    "Reason": "Target.NotRegistered",
    "Description": "Target is not registered to the target group",
}


@pytest.fixture
def balancing(fresh):
    return Balancing(fresh().start())


def address_in(balancing, number=0):
    """An address of a subnet, and its zone. Nothing is there."""
    [subnet] = balancing.ec2.describe_subnets(SubnetIds=[balancing.subnets[number]])["Subnets"]
    network = ipaddress.ip_network(subnet["CidrBlock"])
    return str(network[200]), subnet["AvailabilityZone"]


def health(balancing, group, *targets):
    asked = {"Targets": list(targets)} if targets else {}
    answer = balancing.elb.describe_target_health(TargetGroupArn=group, **asked)
    return answer["TargetHealthDescriptions"]


def test_a_target_group_from_its_creation_to_its_end(balancing):
    elb = balancing.elb
    # Terraform asks by name first.
    text = refused("TargetGroupNotFound", elb.describe_target_groups, Names=["web"])
    assert text == "One or more target groups not found"
    made = balancing.aws(
        "create-target-group", "--name", "web", "--protocol", "HTTP", "--port", "8080",
        "--vpc-id", balancing.vpc, "--target-type", "ip", "--health-check-path", "/health",
        "--health-check-interval-seconds", "30", "--health-check-timeout-seconds", "5",
        "--tags", "Key=team,Value=web",
    )  # fmt: skip
    [group] = made["TargetGroups"]
    arn = group.pop("TargetGroupArn")
    assert group == {
        "TargetGroupName": "web", "Protocol": "HTTP", "Port": 8080, "VpcId": balancing.vpc,
        "HealthCheckProtocol": "HTTP", "HealthCheckPort": "traffic-port", "HealthCheckEnabled": True,
        "HealthCheckIntervalSeconds": 30, "HealthCheckTimeoutSeconds": 5, "HealthyThresholdCount": 5,
        "UnhealthyThresholdCount": 2, "HealthCheckPath": "/health", "Matcher": {"HttpCode": "200"},
        "LoadBalancerArns": [], "TargetType": "ip", "ProtocolVersion": "HTTP1", "IpAddressType": "ipv4",
    }  # fmt: skip
    [found] = elb.describe_target_groups(Names=["web"])["TargetGroups"]
    assert found.pop("TargetGroupArn") == arn and found == group

    changed = balancing.aws(
        "modify-target-group", "--target-group-arn", arn, "--matcher", "HttpCode=200-299",
        "--healthy-threshold-count", "2",
    )["TargetGroups"][0]  # fmt: skip
    assert changed["Matcher"] == {"HttpCode": "200-299"} and changed["HealthyThresholdCount"] == 2
    assert changed["HealthCheckPath"] == "/health"

    elb.modify_target_group_attributes(
        TargetGroupArn=arn,
        Attributes=[{"Key": "deregistration_delay.timeout_seconds", "Value": "5"}],
    )
    told = balancing.aws("describe-target-group-attributes", "--target-group-arn", arn)["Attributes"]
    values = {one["Key"]: one["Value"] for one in told}
    assert values["deregistration_delay.timeout_seconds"] == "5"
    assert values["load_balancing.algorithm.type"] == "round_robin"
    assert values["stickiness.enabled"] == "false"

    front = balancing.make("front")
    listener = balancing.listen(
        front, 80, DefaultActions=[{"Type": "forward", "TargetGroupArn": arn}]
    )
    by_balancer = elb.describe_target_groups(LoadBalancerArn=front["LoadBalancerArn"])["TargetGroups"]
    assert [one["LoadBalancerArns"] for one in by_balancer] == [[front["LoadBalancerArn"]]]
    text = refused("ResourceInUse", elb.delete_target_group, TargetGroupArn=arn)
    assert text == f"Target group '{arn}' is currently in use by a listener or a rule"
    elb.delete_listener(ListenerArn=listener["ListenerArn"])
    elb.delete_target_group(TargetGroupArn=arn)
    elb.delete_target_group(TargetGroupArn=arn)
    assert refused("TargetGroupNotFound", elb.describe_target_groups, TargetGroupArns=[arn])


def test_what_cannot_be_is_refused(balancing):
    create = balancing.elb.create_target_group
    base = {"Name": "web", "Protocol": "HTTP", "Port": 80, "VpcId": balancing.vpc, "TargetType": "ip"}
    without_type = {name: value for name, value in base.items() if name != "TargetType"}
    assert "'ip'" in refused("ValidationError", create, **without_type)
    for wrong in (
        {"TargetType": "instance"},
        {"TargetType": "lambda"},
        {"Protocol": "TCP"},
        {"VpcId": "vpc-0123456789abcdef0"},
        {"Name": "a_b"},
        {"Port": 70000},
        {"HealthCheckEnabled": False},
        {"HealthCheckPath": "health"},
        {"Matcher": {"HttpCode": "abc"}},
        {"IpAddressType": "ipv6"},
        {"HealthCheckTimeoutSeconds": 121},
    ):
        assert refused("ValidationError", create, **{**base, **wrong})
    text = refused("ValidationError", create, **base, HealthCheckIntervalSeconds=5)
    assert text == "Health check interval must be greater than the timeout."
    create(**base)
    create(**base)
    text = refused("DuplicateTargetGroupName", create, **{**base, "Port": 81})
    assert text == "A target group with the same name 'web' exists, but with different settings"


def test_targets_come_and_go(balancing):
    elb = balancing.elb
    group = balancing.group("web")
    address, zone = address_in(balancing)
    balancing.aws("register-targets", "--target-group-arn", group, "--targets", f"Id={address}")
    elb.register_targets(
        TargetGroupArn=group,
        Targets=[{"Id": address, "Port": 81}, {"Id": "100.64.0.9", "AvailabilityZone": "all"}],
    )
    told = health(balancing, group)
    assert [(one["Target"]["Id"], one["Target"]["Port"], one["Target"]["AvailabilityZone"]) for one in told] == [
        ("100.64.0.9", 80, "all"),
        (address, 80, zone),
        (address, 81, zone),
    ]
    assert [one["TargetHealth"] for one in told] == [UNUSED] * 3
    assert [one["HealthCheckPort"] for one in told] == ["80", "80", "81"]

    register = elb.register_targets
    for wrong in ({"Id": "8.8.8.8"}, {"Id": "10.1.2.3"}, {"Id": "nobody"}, {"Id": address, "AvailabilityZone": "all"}):
        assert refused("ValidationError", register, TargetGroupArn=group, Targets=[wrong])
    absent = group[:-4] + "0000"
    assert refused("TargetGroupNotFound", register, TargetGroupArn=absent, Targets=[{"Id": address}])

    elb.deregister_targets(TargetGroupArn=group, Targets=[{"Id": address}])
    [told] = health(balancing, group, {"Id": address, "Port": 80})
    assert told["TargetHealth"] == NOT_REGISTERED
    [told] = health(balancing, group, {"Id": address, "Port": 81})
    assert told["TargetHealth"] == UNUSED
    elb.get_waiter("target_deregistered").wait(
        TargetGroupArn=group, Targets=[{"Id": address, "Port": 80}], WaiterConfig={"Delay": 1, "MaxAttempts": 3}
    )


def test_a_target_drains_as_long_as_its_group_says(balancing):
    elb = balancing.elb
    group = balancing.group("web")
    elb.modify_target_group_attributes(
        TargetGroupArn=group,
        Attributes=[{"Key": "deregistration_delay.timeout_seconds", "Value": "3"}],
    )
    front = balancing.make("front")
    balancing.listen(front, 80, DefaultActions=[{"Type": "forward", "TargetGroupArn": group}])
    address, _ = address_in(balancing)
    outside, _ = address_in(balancing, 2)
    elb.register_targets(TargetGroupArn=group, Targets=[{"Id": address}, {"Id": outside}])
    states = {one["Target"]["Id"]: one["TargetHealth"] for one in health(balancing, group)}
    assert states[address]["State"] in ("initial", "unhealthy")
    assert states[outside] == {
        "State": "unused",
        "Reason": "Target.NotInUse",
        "Description": "Target is in an Availability Zone that is not enabled for the load balancer",
    }
    elb.deregister_targets(TargetGroupArn=group, Targets=[{"Id": address}])
    [told] = health(balancing, group, {"Id": address})
    assert told["TargetHealth"] == {
        "State": "draining",
        "Reason": "Target.DeregistrationInProgress",
        "Description": "Target deregistration is in progress",
    }
    elb.get_waiter("target_deregistered").wait(
        TargetGroupArn=group, Targets=[{"Id": address}], WaiterConfig={"Delay": 1, "MaxAttempts": 20}
    )


def test_everything_has_tags(balancing):
    elb = balancing.elb
    group = balancing.group("web", Tags=[{"Key": "team", "Value": "web"}])
    front = balancing.make("front")["LoadBalancerArn"]
    balancing.aws("add-tags", "--resource-arns", group, front, "--tags", "Key=stage,Value=dev")
    told = elb.describe_tags(ResourceArns=[group, front])["TagDescriptions"]
    assert told == [
        {
            "ResourceArn": group,
            "Tags": [{"Key": "team", "Value": "web"}, {"Key": "stage", "Value": "dev"}],
        },
        {"ResourceArn": front, "Tags": [{"Key": "stage", "Value": "dev"}]},
    ]
    balancing.aws("remove-tags", "--resource-arns", group, "--tag-keys", "team")
    [told] = balancing.aws("describe-tags", "--resource-arns", group)["TagDescriptions"]
    assert told["Tags"] == [{"Key": "stage", "Value": "dev"}]
    many = [{"Key": str(number), "Value": ""} for number in range(50)]
    assert refused("TooManyTags", elb.add_tags, ResourceArns=[group], Tags=many)
    reserved = [{"Key": "aws:x", "Value": "y"}]
    assert refused("ValidationError", elb.add_tags, ResourceArns=[group], Tags=reserved)
    assert elb.describe_trust_stores()["TrustStores"] == []
