"""Security groups: the API as clients use it, and what the kernel makes of it."""

import socket
import urllib.request
import uuid

import pytest
from botocore.exceptions import ClientError

from instance import wait_for
from task_network import OPEN, REFUSED, SILENT, TaskNetwork
from work import address_of, interface_of

PORTS = [80, 443, 4567, 5432, 8080]


def tcp(port, cidr=None, group=None, prefix_list=None):
    """One port, as `IpPermissions` say it."""
    permission = {"IpProtocol": "tcp", "FromPort": port, "ToPort": port}
    if cidr:
        permission["IpRanges"] = [{"CidrIp": cidr}]
    if group:
        permission["UserIdGroupPairs"] = [{"GroupId": group}]
    if prefix_list:
        permission["PrefixListIds"] = [{"PrefixListId": prefix_list}]
    return permission


class Groups:
    """Groups of the default VPC, and tasks that have them."""

    def __init__(self, work):
        self.work = work
        self.ec2 = work.instance.ec2
        self.net = TaskNetwork(work.instance)
        [vpc] = self.ec2.describe_vpcs(Filters=[{"Name": "is-default", "Values": ["true"]}])["Vpcs"]
        self.vpc = vpc["VpcId"]
        self.made = []
        # Names are unique in the VPC, which tests share.
        self.suffix = uuid.uuid4().hex[:6]

    def aws(self, *arguments, **more):
        return self.work.instance.aws("ec2", *arguments, **more)

    def make(self, name):
        group = self.ec2.create_security_group(
            GroupName=f"{name}-{self.suffix}", Description=f"made for {name}", VpcId=self.vpc
        )["GroupId"]
        self.made.append(group)
        return group

    def allow(self, to, port, **source):
        self.ec2.authorize_security_group_ingress(GroupId=to, IpPermissions=[tcp(port, **source)])

    def forbid(self, to, port, **source):
        self.ec2.revoke_security_group_ingress(GroupId=to, IpPermissions=[tcp(port, **source)])

    def start(self, *groups, ports=PORTS, public=False):
        """A running task that serves HTTP on each of the ports, in the groups or the default one."""
        network = self.work.network(public=public)
        if groups:
            network["awsvpcConfiguration"]["securityGroups"] = list(groups)
        serve = " ".join(f"httpd -p {port} -h /tmp/www;" for port in ports)
        command = f"mkdir /tmp/www; echo hello >/tmp/www/index.html; {serve} echo serving; sleep 1000"
        container = self.work.container(command=["sh", "-c", f"trap 'exit' TERM; {command} & wait"])
        task = self.work.wait(self.work.run(container, start={"networkConfiguration": network}))
        self.work.wait_line(task, "serving")
        return task

    def close(self):
        self.work.close()
        for group in self.made:
            described = self.ec2.describe_security_groups(GroupIds=[group])["SecurityGroups"][0]
            if described["IpPermissions"]:
                self.ec2.revoke_security_group_ingress(
                    GroupId=group, IpPermissions=described["IpPermissions"]
                )
        for group in self.made:
            self.delete(group)

    def delete(self, group):
        """Also while the last interface of a stopped task goes."""

        def gone():
            try:
                self.ec2.delete_security_group(GroupId=group)
            except ClientError as error:
                assert error.response["Error"]["Code"] == "DependencyViolation", error
                return False
            return True

        wait_for(gone)


def code(call, **arguments):
    """The code of the error that a call is answered with."""
    with pytest.raises(ClientError) as error:
        call(**arguments)
    return error.value.response["Error"]["Code"]


@pytest.fixture
def groups(work):
    groups = Groups(work)
    yield groups
    groups.close()


@pytest.fixture
def chain(groups):
    """`crud-alb-sg` → `crud-ecs-sg` → `crud-rds-sg`, each open to the one before it only."""
    alb, ecs, rds = (groups.make(name) for name in ("crud-alb-sg", "crud-ecs-sg", "crud-rds-sg"))
    for port in (80, 443):
        groups.allow(alb, port, cidr="0.0.0.0/0")
    groups.allow(ecs, 4567, group=alb)
    groups.allow(rds, 5432, group=ecs)
    return alb, ecs, rds


def test_a_chain_admits_exactly_what_its_groups_say(groups, chain):
    alb, ecs, rds = chain
    names = ["alb", "ecs", "other ecs", "rds", "outsider"]
    tasks = [groups.start(alb), groups.start(ecs), groups.start(ecs), groups.start(rds), groups.start()]
    task = dict(zip(names, tasks, strict=True))
    pairs = [
        (one, other, port) for one in names for other in names if one != other for port in PORTS
    ]
    to_alb = {(one, "alb", port) for one in names if one != "alb" for port in (80, 443)}
    to_ecs = {("alb", other, 4567) for other in ("ecs", "other ecs")}
    to_rds = {(one, "rds", 5432) for one in ("ecs", "other ecs")}
    wanted = to_alb | to_ecs | to_rds
    # The rules are older than the tasks: they act from the first packet.
    seen = groups.net.probe_all([(task[one], address_of(task[other]), port) for one, other, port in pairs])
    verdicts = dict(zip(pairs, seen, strict=True))
    assert {pair for pair, verdict in verdicts.items() if verdict == OPEN} == wanted
    assert {pair for pair, verdict in verdicts.items() if verdict == REFUSED} == set()
    assert len(pairs) == 100 and list(verdicts.values()).count(SILENT) == 100 - len(wanted)


def test_a_rule_acts_on_new_connections_at_once(groups, chain):
    alb, ecs, _ = chain
    client, server = groups.start(alb), groups.start(ecs)
    address = address_of(server)
    established = groups.net.connect(client, address, 4567)
    groups.forbid(ecs, 4567, group=alb)
    wait_for(lambda: groups.net.probe(client, address, 4567, timeout=0.5) == SILENT)
    # What was admitted goes on.
    established.sendall(b"GET / HTTP/1.0\r\n\r\n")
    assert established.makefile("rb").read().endswith(b"hello\n")
    established.close()
    assert groups.net.probe(client, address, 4567) == SILENT
    groups.allow(ecs, 4567, group=alb)
    wait_for(lambda: groups.net.probe(client, address, 4567, timeout=0.5) == OPEN)


def test_egress_is_what_the_rules_say(groups, chain):
    alb, ecs, _ = chain
    client, server = groups.start(alb), groups.start(ecs, ports=[4567])
    address = address_of(server)
    assert groups.net.probe(client, address, 4567) == OPEN
    everything = {"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}
    groups.ec2.revoke_security_group_egress(GroupId=alb, IpPermissions=[everything])
    wait_for(lambda: groups.net.probe(client, address, 4567, timeout=0.5) == SILENT)
    to_ecs = [tcp(4567, group=ecs)]
    groups.ec2.authorize_security_group_egress(GroupId=alb, IpPermissions=to_ecs)
    wait_for(lambda: groups.net.probe(client, address, 4567, timeout=0.5) == OPEN)
    # So that the group can go.
    groups.ec2.revoke_security_group_egress(GroupId=alb, IpPermissions=to_ecs)


def test_a_group_is_whoever_has_it_now(groups, chain):
    alb, ecs, _ = chain
    server = groups.start(ecs, ports=[4567])
    first, address = groups.start(alb, ports=[80]), address_of(server)
    assert groups.net.probe(first, address, 4567) == OPEN
    groups.work.stop(first)
    groups.work.wait_stopped(first)
    # Whoever comes next is admitted for its group, not for its address.
    outsiders = [groups.start(ports=[80]) for _ in range(2)]
    second = groups.start(alb, ports=[80])
    assert groups.net.probe(second, address, 4567) == OPEN
    assert groups.net.probe_all([(task, address, 4567) for task in outsiders]) == [SILENT, SILENT]


def test_a_prefix_list_admits_its_present_ranges(groups, chain):
    _, ecs, _ = chain
    client, server = groups.start(ports=[80]), groups.start(ecs, ports=[8080])
    address = address_of(server)
    ec2 = groups.ec2
    created = ec2.create_managed_prefix_list(
        PrefixListName=f"clients-{groups.suffix}",
        AddressFamily="IPv4",
        MaxEntries=5,
        Entries=[{"Cidr": "203.0.113.0/24", "Description": "office"}],
    )["PrefixList"]
    assert created["State"] == "create-complete" and created["Version"] == 1
    listed = created["PrefixListId"]
    groups.allow(ecs, 8080, prefix_list=listed)
    assert groups.net.probe(client, address, 8080) == SILENT
    modified = ec2.modify_managed_prefix_list(
        PrefixListId=listed, CurrentVersion=1, AddEntries=[{"Cidr": f"{address_of(client)}/32"}]
    )["PrefixList"]
    assert modified["State"] == "modify-complete" and modified["Version"] == 2
    wait_for(lambda: groups.net.probe(client, address, 8080, timeout=0.5) == OPEN)
    ec2.restore_managed_prefix_list_version(
        PrefixListId=listed, PreviousVersion=1, CurrentVersion=2
    )
    wait_for(lambda: groups.net.probe(client, address, 8080, timeout=0.5) == SILENT)
    assert code(ec2.delete_managed_prefix_list, PrefixListId=listed) == "DependencyViolation"
    groups.forbid(ecs, 8080, prefix_list=listed)
    ec2.delete_managed_prefix_list(PrefixListId=listed)


def test_a_public_address_answers_while_the_rule_is_there(groups):
    """Step 5 of a walkthrough: run a task, find its address, open its port, close it again."""
    made = groups.aws(
        *["create-security-group", "--group-name", f"radio-sahoo-sg-{groups.suffix}"],
        *["--description", "Security group for radio-sahoo", "--vpc-id", groups.vpc],
    )
    group = made["GroupId"]
    groups.made.append(group)
    task = groups.start(group, ports=[5000], public=True)
    arn = task["taskArn"]
    described = groups.work.instance.aws(
        *["ecs", "describe-tasks", "--cluster", groups.work.cluster, "--tasks", arn]
    )
    interface = interface_of(described["tasks"][0])["networkInterfaceId"]
    answer = groups.aws("describe-network-interfaces", "--network-interface-ids", interface)
    public = answer["NetworkInterfaces"][0]["Association"]["PublicIp"]

    def page(timeout=0.5):
        try:
            with urllib.request.urlopen(f"http://{public}:5000/", timeout=timeout) as answer:
                return answer.read()
        except TimeoutError:
            return None
        except OSError as error:
            # Nothing refuses; urllib wraps what a connection met.
            assert isinstance(error.reason, TimeoutError), error
            return None

    assert page(timeout=2) is None
    rule = ["--group-id", group, "--protocol", "tcp", "--port", "5000", "--cidr", "0.0.0.0/0"]
    groups.aws("authorize-security-group-ingress", *rule)
    assert wait_for(page) == b"hello\n"
    groups.aws("revoke-security-group-ingress", *rule)
    wait_for(lambda: page() is None)
    with pytest.raises(TimeoutError):
        socket.create_connection((public, 5000), timeout=2)


def test_rules_in_both_forms(groups):
    ec2 = groups.ec2
    group, other = groups.make("forms"), groups.make("other")
    permission = {
        "IpProtocol": "tcp",
        "FromPort": 80,
        "ToPort": 81,
        "IpRanges": [{"CidrIp": "10.1.2.3/8", "Description": "office"}],
        "Ipv6Ranges": [{"CidrIpv6": "2001:DB8::/32"}],
        "UserIdGroupPairs": [{"GroupId": other}],
    }
    made = ec2.authorize_security_group_ingress(
        GroupId=group,
        IpPermissions=[permission],
        TagSpecifications=[
            {"ResourceType": "security-group-rule", "Tags": [{"Key": "team", "Value": "a"}]}
        ],
    )["SecurityGroupRules"]
    assert len(made) == 3 and all(rule["Tags"] == [{"Key": "team", "Value": "a"}] for rule in made)
    [shown] = ec2.describe_security_groups(GroupIds=[group])["SecurityGroups"]
    owner = shown["OwnerId"]
    assert shown["IpPermissions"] == [
        {
            "IpProtocol": "tcp",
            "FromPort": 80,
            "ToPort": 81,
            "IpRanges": [{"CidrIp": "10.0.0.0/8", "Description": "office"}],
            "Ipv6Ranges": [{"CidrIpv6": "2001:db8::/32"}],
            "PrefixListIds": [],
            "UserIdGroupPairs": [{"GroupId": other, "UserId": owner}],
        }
    ]
    assert shown["IpPermissionsEgress"] == [
        {
            "IpProtocol": "-1",
            "IpRanges": [{"CidrIp": "0.0.0.0/0"}],
            "Ipv6Ranges": [],
            "PrefixListIds": [],
            "UserIdGroupPairs": [],
        }
    ]
    assert code(
        ec2.authorize_security_group_ingress, GroupId=group, IpPermissions=[permission]
    ) == "InvalidPermission.Duplicate"
    [ipv4] = [rule for rule in made if "CidrIpv4" in rule]
    ec2.modify_security_group_rules(
        GroupId=group,
        SecurityGroupRules=[
            {
                "SecurityGroupRuleId": ipv4["SecurityGroupRuleId"],
                "SecurityGroupRule": {
                    "IpProtocol": "tcp",
                    "FromPort": 443,
                    "ToPort": 443,
                    "CidrIpv4": "10.0.0.0/8",
                },
            }
        ],
    )
    [rule] = ec2.describe_security_group_rules(
        SecurityGroupRuleIds=[ipv4["SecurityGroupRuleId"]]
    )["SecurityGroupRules"]
    assert (rule["FromPort"], rule["ToPort"], rule["CidrIpv4"]) == (443, 443, "10.0.0.0/8")
    assert rule["Tags"] == [{"Key": "team", "Value": "a"}] and "Description" not in rule
    by_cli = groups.aws("describe-security-group-rules", "--filters", f"Name=group-id,Values={group}")
    assert len(by_cli["SecurityGroupRules"]) == 4
    assert code(ec2.delete_security_group, GroupId=other) == "DependencyViolation"
    gone = [rule["SecurityGroupRuleId"] for rule in made]
    groups.aws(
        *["revoke-security-group-ingress", "--group-id", group, "--security-group-rule-ids", *gone]
    )
    assert ec2.describe_security_groups(GroupIds=[group])["SecurityGroups"][0]["IpPermissions"] == []
    assert code(
        ec2.describe_security_group_rules, SecurityGroupRuleIds=gone
    ) == "InvalidSecurityGroupRuleId.NotFound"
    pages = ec2.get_paginator("describe_security_groups").paginate(PaginationConfig={"PageSize": 5})
    assert {group, other} <= {one["GroupId"] for page in pages for one in page["SecurityGroups"]}
