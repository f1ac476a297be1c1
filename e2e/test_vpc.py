"""VPCs of one's own: what tasks in them are told, and what keeps what from being deleted."""

import ipaddress

import pytest
from botocore.exceptions import ClientError

from work import address_of


@pytest.fixture
def network(work):
    """A VPC with a subnet, and what takes it away again."""
    ec2 = work.instance.ec2
    vpc = ec2.create_vpc(CidrBlock="10.77.0.0/16")["Vpc"]["VpcId"]
    subnet = ec2.create_subnet(VpcId=vpc, CidrBlock="10.77.1.0/24")["Subnet"]["SubnetId"]
    yield vpc, subnet
    ec2.delete_subnet(SubnetId=subnet)
    ec2.delete_vpc(VpcId=vpc)


def inside(subnet):
    return {"awsvpcConfiguration": {"subnets": [subnet], "assignPublicIp": "DISABLED"}}


def refused(call, **arguments):
    with pytest.raises(ClientError) as refusal:
        call(**arguments)
    return refusal.value.response["Error"]["Code"]


def test_tasks_are_told_the_dhcp_options(work, network):
    ec2 = work.instance.ec2
    vpc, subnet = network
    command = "grep -v '^#' /etc/resolv.conf; echo end"
    definition = work.register(work.container(command=command))

    def told():
        [task] = work.start(definition, networkConfiguration=inside(subnet))
        task = work.wait_stopped(task)
        assert ipaddress.ip_address(address_of(task)) in ipaddress.ip_network("10.77.1.0/24")
        return work.expect(task, lambda lines: "end" in lines)[:-1]

    default = told()
    assert default[0] == "nameserver 10.77.0.2" and default[1].endswith(".internal")
    options = ec2.create_dhcp_options(
        DhcpConfigurations=[
            {"Key": "domain-name", "Values": ["corp.example"]},
            {"Key": "domain-name-servers", "Values": ["10.77.1.9", "AmazonProvidedDNS"]},
        ]
    )["DhcpOptions"]["DhcpOptionsId"]
    ec2.associate_dhcp_options(DhcpOptionsId=options, VpcId=vpc)
    assert told() == ["nameserver 10.77.1.9", "nameserver 10.77.0.2", "search corp.example"]
    assert refused(ec2.delete_dhcp_options, DhcpOptionsId=options) == "DependencyViolation"
    ec2.associate_dhcp_options(DhcpOptionsId="default", VpcId=vpc)
    ec2.delete_dhcp_options(DhcpOptionsId=options)
    assert told() == default


def test_a_task_keeps_its_subnet_and_its_vpc(work, network):
    ec2 = work.instance.ec2
    vpc, subnet = network
    definition = work.register(work.container(command="sleep 600"))
    [task] = work.start(definition, networkConfiguration=inside(subnet))
    task = work.wait(task)
    free = ec2.describe_subnets(SubnetIds=[subnet])["Subnets"][0]["AvailableIpAddressCount"]
    assert free == 250
    assert refused(ec2.delete_subnet, SubnetId=subnet) == "DependencyViolation"
    assert refused(ec2.delete_vpc, VpcId=vpc) == "DependencyViolation"
    work.stop(task)
    work.wait_stopped(task)
    # The fixture deletes both.


def test_a_vpc_survives_a_kill(fresh):
    """What was answered is there after a kill -9, and a VPC that was deleted is not."""
    instance = fresh().start()
    kept = instance.ec2.create_vpc(CidrBlock="10.78.0.0/16")["Vpc"]["VpcId"]
    gone = instance.ec2.create_vpc(CidrBlock="10.79.0.0/16")["Vpc"]["VpcId"]
    instance.ec2.delete_vpc(VpcId=gone)
    instance.kill()
    instance.restart()
    vpcs = [vpc["VpcId"] for vpc in instance.ec2.describe_vpcs()["Vpcs"]]
    assert kept in vpcs and gone not in vpcs
    of_vpc = [{"Name": "vpc-id", "Values": [kept]}]
    assert len(instance.ec2.describe_route_tables(Filters=of_vpc)["RouteTables"]) == 1
