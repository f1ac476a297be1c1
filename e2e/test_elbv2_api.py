"""Elastic Load Balancing's API as boto3 and the aws CLI use it. Traffic has tests of its own."""

import pytest
from botocore.exceptions import ClientError

from instance import wait_for

NOT_FOUND = {"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "404", "ContentType": "text/plain", "MessageBody": "nothing here"}}
ACCEPTED = {"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "202"}}
TO_HTTPS = {"Type": "redirect", "RedirectConfig": {"Protocol": "HTTPS", "Port": "443", "StatusCode": "HTTP_301"}}


class Balancing:
    """An instance with its default VPC, and what tests ask of it again and again."""

    def __init__(self, instance):
        self.instance = instance
        self.elb = instance.client("elbv2")
        self.acm = instance.client("acm")
        self.ec2 = instance.ec2
        subnets = self.ec2.describe_subnets()["Subnets"]
        self.subnets = [one["SubnetId"] for one in sorted(subnets, key=lambda one: one["AvailabilityZone"])]
        [vpc] = self.ec2.describe_vpcs()["Vpcs"]
        self.vpc = vpc["VpcId"]

    def aws(self, *arguments, **more):
        return self.instance.aws("elbv2", *arguments, **more)

    def make(self, name, **more):
        settings = {"Subnets": self.subnets[:2], "Scheme": "internal", **more}
        [made] = self.elb.create_load_balancer(Name=name, **settings)["LoadBalancers"]
        return made

    def listen(self, balancer, port, **more):
        settings = {"Protocol": "HTTP", "DefaultActions": [NOT_FOUND], **more}
        arn = balancer["LoadBalancerArn"]
        [made] = self.elb.create_listener(LoadBalancerArn=arn, Port=port, **settings)["Listeners"]
        return made

    def certificate(self, name):
        return self.acm.request_certificate(DomainName=name)["CertificateArn"]

    def group(self, name, **more):
        settings = {"Protocol": "HTTP", "Port": 80, "VpcId": self.vpc, "TargetType": "ip", **more}
        [made] = self.elb.create_target_group(Name=name, **settings)["TargetGroups"]
        return made["TargetGroupArn"]

    def interfaces(self, balancer):
        """As Terraform looks for them."""
        path = balancer["LoadBalancerArn"].split(":loadbalancer/")[1]
        filters = [
            {"Name": "attachment.instance-owner-id", "Values": ["amazon-elb"]},
            {"Name": "description", "Values": [f"ELB {path}"]},
        ]
        return self.ec2.describe_network_interfaces(Filters=filters)["NetworkInterfaces"]


@pytest.fixture
def balancing(fresh):
    return Balancing(fresh().start())


def refused(code, call, *arguments, **more):
    """The text of the refusal."""
    with pytest.raises(ClientError) as caught:
        call(*arguments, **more)
    error = caught.value.response["Error"]
    assert error["Code"] == code, error
    assert caught.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400
    return error["Message"]


def test_a_load_balancer_from_its_creation_to_its_end(balancing):
    made = balancing.aws(
        "create-load-balancer", "--name", "front", "--subnets", *balancing.subnets[:2],
        "--tags", "Key=team,Value=web",
    )
    [front] = made["LoadBalancers"]
    arn = front["LoadBalancerArn"]
    assert front["Scheme"] == "internet-facing" and front["Type"] == "application"
    assert front["State"]["Code"] in ("provisioning", "active")
    assert front["DNSName"].endswith(".us-east-1.elb.localhost")
    # A name answers 400 with this code when there is no such load balancer: Terraform asks first.
    assert refused(
        "LoadBalancerNotFound", balancing.elb.describe_load_balancers, Names=["back"]
    ) == "One or more load balancers not found"
    assert refused(
        "ValidationError", balancing.elb.describe_load_balancers, LoadBalancerArns=["front"]
    ) == "'front' is not a valid load balancer ARN"

    nodes = balancing.interfaces(front)
    assert len(nodes) == 2
    assert all(node["RequesterManaged"] and node["Association"]["PublicIp"] for node in nodes)
    assert refused(
        "InvalidParameterValue",
        balancing.ec2.delete_network_interface,
        NetworkInterfaceId=nodes[0]["NetworkInterfaceId"],
    )

    balancing.aws(
        "modify-load-balancer-attributes", "--load-balancer-arn", arn, "--attributes",
        "Key=deletion_protection.enabled,Value=true", "Key=idle_timeout.timeout_seconds,Value=30",
    )
    attributes = balancing.aws("describe-load-balancer-attributes", "--load-balancer-arn", arn)
    values = {one["Key"]: one["Value"] for one in attributes["Attributes"]}
    assert values["idle_timeout.timeout_seconds"] == "30"
    text = refused("OperationNotPermitted", balancing.elb.delete_load_balancer, LoadBalancerArn=arn)
    assert text == f"Load balancer '{arn}' cannot be deleted because deletion protection is enabled"
    balancing.elb.modify_load_balancer_attributes(
        LoadBalancerArn=arn, Attributes=[{"Key": "deletion_protection.enabled", "Value": "false"}]
    )
    text = refused(
        "ValidationError",
        balancing.elb.modify_load_balancer_attributes,
        LoadBalancerArn=arn,
        Attributes=[{"Key": "no.such", "Value": "1"}],
    )
    assert text == "Load balancer attribute key 'no.such' is not recognized"

    listener = balancing.listen(front, 18080)
    balancing.aws("delete-load-balancer", "--load-balancer-arn", arn)
    assert refused("LoadBalancerNotFound", balancing.elb.describe_load_balancers, LoadBalancerArns=[arn])
    assert refused(
        "ListenerNotFound", balancing.elb.describe_listeners, ListenerArns=[listener["ListenerArn"]]
    ) == "One or more listeners not found"
    # It stays gone.
    balancing.elb.delete_load_balancer(LoadBalancerArn=arn)


def test_it_becomes_active_and_its_interfaces_go_with_it(balancing):
    front = balancing.make("front")
    arn = front["LoadBalancerArn"]
    balancing.elb.get_waiter("load_balancer_available").wait(
        LoadBalancerArns=[arn], WaiterConfig={"Delay": 1, "MaxAttempts": 30}
    )
    group = balancing.ec2.create_security_group(GroupName="front", Description="front", VpcId=balancing.vpc)
    group = group["GroupId"]
    balancing.elb.set_security_groups(LoadBalancerArn=arn, SecurityGroups=[group])
    nodes = balancing.interfaces(front)
    assert [[one["GroupId"] for one in node["Groups"]] for node in nodes] == [[group]] * 2
    assert refused("DependencyViolation", balancing.ec2.delete_security_group, GroupId=group)
    assert refused("DependencyViolation", balancing.ec2.delete_subnet, SubnetId=balancing.subnets[0])
    # Another zone instead of the first one.
    balancing.elb.set_subnets(LoadBalancerArn=arn, Subnets=balancing.subnets[1:3])
    wait_for(
        lambda: {node["SubnetId"] for node in balancing.interfaces(front)} == set(balancing.subnets[1:3]),
        what="the first zone's interface to be gone",
    )
    balancing.elb.delete_load_balancer(LoadBalancerArn=arn)
    balancing.elb.get_waiter("load_balancers_deleted").wait(LoadBalancerArns=[arn])
    wait_for(lambda: not balancing.interfaces(front), what="the interfaces to be gone")
    balancing.ec2.delete_security_group(GroupId=group)


def test_what_cannot_be_is_refused_in_aws_words(balancing):
    create = balancing.elb.create_load_balancer
    one, two = balancing.subnets[:2]
    text = refused("ValidationError", create, Name="x", Subnets=[one])
    assert text == "At least two subnets in two different Availability Zones must be specified"
    text = refused("InvalidConfigurationRequest", create, Name="x", Subnets=[one, one])
    assert text == "A load balancer cannot be attached to multiple subnets in the same Availability Zone"
    assert refused("SubnetNotFound", create, Name="x", Subnets=[one, "subnet-0123456789abcdef0"])
    assert refused("ValidationError", create, Name="x", Subnets=[one, two], Type="network")
    assert refused("ValidationError", create, Name="x", Subnets=[one, two], IpAddressType="dualstack")
    assert refused("ValidationError", create, Name="internal-x", Subnets=[one, two])
    assert refused(
        "InvalidConfigurationRequest", create, Name="x", Subnets=[one, two], SecurityGroups=["sg-0123456789abcdef0"]
    )
    made = balancing.make("x")
    assert balancing.make("x")["LoadBalancerArn"] == made["LoadBalancerArn"]
    text = refused("DuplicateLoadBalancerName", create, Name="x", Subnets=[one, two])
    assert text == "A load balancer with the same name 'x' exists, but with different settings"

    vpc = balancing.ec2.create_vpc(CidrBlock="10.77.0.0/16")["Vpc"]["VpcId"]
    subnets = [
        balancing.ec2.create_subnet(VpcId=vpc, CidrBlock=f"10.77.{n}.0/24", AvailabilityZone=f"us-east-1{zone}")
        for n, zone in enumerate("ab")
    ]
    subnets = [subnet["Subnet"]["SubnetId"] for subnet in subnets]
    text = refused("InvalidSubnet", create, Name="y", Subnets=subnets)
    assert text == f"VPC {vpc} has no internet gateway"
    assert balancing.make("y", Subnets=subnets)["VpcId"] == vpc


def test_listeners(balancing):
    front = balancing.make("front")
    arn = front["LoadBalancerArn"]
    plain = balancing.listen(front, 80)
    assert "Certificates" not in plain and "SslPolicy" not in plain
    assert balancing.listen(front, 80) == plain
    text = refused(
        "DuplicateListener",
        balancing.elb.create_listener,
        LoadBalancerArn=arn, Protocol="HTTP", Port=80, DefaultActions=[ACCEPTED],
    )
    assert text == f"A listener already exists on this port for this load balancer '{arn}'"
    assert refused(
        "ValidationError",
        balancing.elb.create_listener,
        LoadBalancerArn=arn, Protocol="TCP", Port=81, DefaultActions=[ACCEPTED],
    )
    described = balancing.aws("describe-listeners", "--load-balancer-arn", arn)
    assert described["Listeners"] == [plain]
    changed = balancing.aws(
        "modify-listener", "--listener-arn", plain["ListenerArn"], "--port", "8080", "--default-actions",
        "Type=redirect,RedirectConfig={Protocol=HTTPS,Port=443,StatusCode=HTTP_301}",
    )
    [changed] = changed["Listeners"]
    assert changed["Port"] == 8080
    assert changed["DefaultActions"][0]["RedirectConfig"]["Path"] == "/#{path}"
    attributes = balancing.aws("describe-listener-attributes", "--listener-arn", plain["ListenerArn"])
    assert {"Key": "routing.http.response.server.enabled", "Value": "true"} in attributes["Attributes"]
    framed = {"Key": "routing.http.response.x_frame_options.header_value", "Value": "DENY"}
    changed = balancing.aws(
        "modify-listener-attributes", "--listener-arn", plain["ListenerArn"],
        "--attributes", f"Key={framed['Key']},Value={framed['Value']}",
    )
    assert framed in changed["Attributes"]
    text = refused(
        "ValidationError",
        balancing.elb.modify_listener_attributes,
        ListenerArn=plain["ListenerArn"],
        Attributes=[{"Key": "routing.http.request.x_amzn_tls_version.header_name", "Value": "X-Tls"}],
    )
    assert text.endswith("is for HTTPS listeners only")
    balancing.aws("delete-listener", "--listener-arn", plain["ListenerArn"])
    assert balancing.elb.describe_listeners(LoadBalancerArn=arn)["Listeners"] == []
    policies = balancing.aws("describe-ssl-policies", "--names", "ELBSecurityPolicy-TLS13-1-2-2021-06")
    assert policies["SslPolicies"][0]["SslProtocols"] == ["TLSv1.2", "TLSv1.3"]


def test_listeners_with_tls_and_their_certificates(balancing):
    front = balancing.make("front")
    default, other = balancing.certificate("a.example.com"), balancing.certificate("b.example.com")
    text = refused(
        "ValidationError",
        balancing.elb.create_listener,
        LoadBalancerArn=front["LoadBalancerArn"], Protocol="HTTPS", Port=443, DefaultActions=[ACCEPTED],
    )
    assert text == "A certificate must be specified for HTTPS listeners"
    absent = default[:-4] + "0000"
    text = refused(
        "CertificateNotFound",
        balancing.elb.create_listener,
        LoadBalancerArn=front["LoadBalancerArn"], Protocol="HTTPS", Port=443,
        Certificates=[{"CertificateArn": absent}], DefaultActions=[ACCEPTED],
    )
    assert text == f"Certificate '{absent}' not found"
    # A certificate can take a moment until it is issued.
    balancing.acm.get_waiter("certificate_validated").wait(
        CertificateArn=default, WaiterConfig={"Delay": 1, "MaxAttempts": 30}
    )
    balancing.acm.get_waiter("certificate_validated").wait(
        CertificateArn=other, WaiterConfig={"Delay": 1, "MaxAttempts": 30}
    )
    listener = balancing.listen(front, 443, Protocol="HTTPS", Certificates=[{"CertificateArn": default}])
    assert listener["SslPolicy"] == "ELBSecurityPolicy-2016-08"
    assert listener["MutualAuthentication"] == {"Mode": "off"}
    arn = listener["ListenerArn"]
    balancing.aws("add-listener-certificates", "--listener-arn", arn, "--certificates", f"CertificateArn={other}")
    told = balancing.aws("describe-listener-certificates", "--listener-arn", arn)["Certificates"]
    assert told == [
        {"CertificateArn": default, "IsDefault": True},
        {"CertificateArn": other, "IsDefault": False},
    ]
    assert refused(
        "OperationNotPermitted",
        balancing.elb.remove_listener_certificates,
        ListenerArn=arn, Certificates=[{"CertificateArn": default}],
    )
    balancing.elb.remove_listener_certificates(ListenerArn=arn, Certificates=[{"CertificateArn": other}])
    assert len(balancing.elb.describe_listener_certificates(ListenerArn=arn)["Certificates"]) == 1


def test_rules(balancing):
    front = balancing.make("front")
    listener = balancing.listen(front, 80)["ListenerArn"]
    api = balancing.aws(
        "create-rule", "--listener-arn", listener, "--priority", "10",
        "--conditions", "Field=path-pattern,Values=/api/*",
        "--actions", "Type=fixed-response,FixedResponseConfig={StatusCode=202}",
    )
    [api] = api["Rules"]
    assert api["Conditions"] == [
        {"Field": "path-pattern", "Values": ["/api/*"], "PathPatternConfig": {"Values": ["/api/*"]}}
    ]
    conditions = [
        {"Field": "host-header", "HostHeaderConfig": {"Values": ["*.example.com"]}},
        {"Field": "http-header", "HttpHeaderConfig": {"HttpHeaderName": "X-Version", "Values": ["2"]}},
        {"Field": "http-request-method", "HttpRequestMethodConfig": {"Values": ["GET"]}},
        {"Field": "query-string", "QueryStringConfig": {"Values": [{"Key": "v", "Value": "1"}]}},
        {"Field": "source-ip", "SourceIpConfig": {"Values": ["10.0.0.0/8"]}},
    ]
    [all_of_them] = balancing.elb.create_rule(
        ListenerArn=listener, Priority=5, Conditions=conditions, Actions=[TO_HTTPS]
    )["Rules"]
    assert [one["Field"] for one in all_of_them["Conditions"]] == [one["Field"] for one in conditions]
    text = refused(
        "PriorityInUse",
        balancing.elb.create_rule,
        ListenerArn=listener, Priority=5, Conditions=conditions, Actions=[TO_HTTPS],
    )
    assert text == "Priority '5' is currently in use"
    balancing.aws(
        "set-rule-priorities", "--rule-priorities",
        f"RuleArn={api['RuleArn']},Priority=5", f"RuleArn={all_of_them['RuleArn']},Priority=10",
    )
    rules = balancing.aws("describe-rules", "--listener-arn", listener)["Rules"]
    assert [(rule["Priority"], rule["IsDefault"]) for rule in rules] == [("5", False), ("10", False), ("default", True)]
    assert rules[0]["RuleArn"] == api["RuleArn"]
    default = rules[2]["RuleArn"]
    text = refused("OperationNotPermitted", balancing.elb.delete_rule, RuleArn=default)
    assert text == f"Default rule '{default}' cannot be deleted"
    # Page by page.
    pages = balancing.elb.get_paginator("describe_rules").paginate(
        ListenerArn=listener, PaginationConfig={"PageSize": 1}
    )
    assert [len(page["Rules"]) for page in pages] == [1, 1, 1]
    balancing.elb.delete_rule(RuleArn=api["RuleArn"])
    assert refused("RuleNotFound", balancing.elb.describe_rules, RuleArns=[api["RuleArn"]])
    assert refused(
        "ValidationError",
        balancing.elb.create_rule,
        ListenerArn=listener, Priority=1, Conditions=conditions[:1],
        Actions=[{"Type": "authenticate-cognito", "Order": 1}, {**ACCEPTED, "Order": 2}],
    )


def test_forwarding(balancing):
    front, back = balancing.make("front"), balancing.make("back")
    blue, green = balancing.group("blue"), balancing.group("green")
    listener = balancing.listen(front, 80, DefaultActions=[{"Type": "forward", "TargetGroupArn": blue}])
    [action] = listener["DefaultActions"]
    assert action["TargetGroupArn"] == blue
    assert action["ForwardConfig"]["TargetGroups"] == [{"TargetGroupArn": blue, "Weight": 1}]
    weighted = {
        "Type": "forward",
        "ForwardConfig": {
            "TargetGroups": [{"TargetGroupArn": blue, "Weight": 90}, {"TargetGroupArn": green, "Weight": 10}],
            "TargetGroupStickinessConfig": {"Enabled": True, "DurationSeconds": 600},
        },
    }
    [rule] = balancing.elb.create_rule(
        ListenerArn=listener["ListenerArn"], Priority=1,
        Conditions=[{"Field": "path-pattern", "Values": ["/new"]}], Actions=[weighted],
    )["Rules"]
    assert rule["Actions"] == [{**weighted, "Order": 1}]
    text = refused(
        "TargetGroupAssociationLimit",
        balancing.elb.create_listener,
        LoadBalancerArn=back["LoadBalancerArn"], Protocol="HTTP", Port=80,
        DefaultActions=[{"Type": "forward", "TargetGroupArn": blue}],
    )
    assert text == f"The following target groups cannot be associated with more than one load balancer: '{blue}'"
    [told] = balancing.elb.describe_target_groups(TargetGroupArns=[green])["TargetGroups"]
    assert told["LoadBalancerArns"] == [front["LoadBalancerArn"]]
    assert refused("ResourceInUse", balancing.elb.delete_target_group, TargetGroupArn=green)
    balancing.elb.delete_load_balancer(LoadBalancerArn=front["LoadBalancerArn"])
    balancing.elb.delete_target_group(TargetGroupArn=green)


def test_everything_is_there_after_a_crash(balancing):
    front = balancing.make("front")
    listener = balancing.listen(front, 80)
    balancing.instance.kill()
    balancing.instance.restart()
    balancing = Balancing(balancing.instance)
    [told] = balancing.elb.describe_load_balancers(Names=["front"])["LoadBalancers"]
    assert {**told, "State": None} == {**front, "State": None}
    assert balancing.elb.describe_listeners(LoadBalancerArn=front["LoadBalancerArn"])["Listeners"] == [listener]
