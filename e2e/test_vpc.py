"""VPCs of one's own: what tasks in them are told, and what keeps what from being deleted."""

import ipaddress
import socket
import urllib.request

import pytest
from botocore.exceptions import ClientError

from instance import wait_for
from work import address_of, interface_of

PORT = 8080


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


def page(address):
    """Whether the testkit's web server is reached at an address."""
    try:
        with urllib.request.urlopen(f"http://{address}:{PORT}/", timeout=1) as answer:
            return b"Hello from a task" in answer.read()
    except OSError:
        return False


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


def test_packets_follow_the_routes(work, network):
    """A task with a public address is reached for as long as its table leads to the gateway."""
    ec2 = work.instance.ec2
    vpc, subnet = network
    of_vpc = [{"Name": "vpc-id", "Values": [vpc]}]
    [group] = ec2.describe_security_groups(Filters=of_vpc)["SecurityGroups"]
    ec2.authorize_security_group_ingress(
        GroupId=group["GroupId"], IpProtocol="tcp", FromPort=PORT, ToPort=PORT, CidrIp="0.0.0.0/0"
    )
    gateway = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
    ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    configuration = inside(subnet)
    configuration["awsvpcConfiguration"]["assignPublicIp"] = "ENABLED"
    [task] = work.start(work.register(work.container("web")), networkConfiguration=configuration)
    task = work.wait(task)
    work.wait_line(task, "listening")
    [interface] = ec2.describe_network_interfaces(
        NetworkInterfaceIds=[interface_of(task)["networkInterfaceId"]]
    )["NetworkInterfaces"]
    public = interface["Association"]["PublicIp"]
    assert not page(public)

    # The main table decides until the subnet has one of its own.
    [main] = ec2.describe_route_tables(Filters=of_vpc)["RouteTables"]
    out = {"DestinationCidrBlock": "0.0.0.0/0", "GatewayId": gateway}
    ec2.create_route(RouteTableId=main["RouteTableId"], **out)
    wait_for(lambda: page(public))
    own = ec2.create_route_table(VpcId=vpc)["RouteTable"]["RouteTableId"]
    association = ec2.associate_route_table(RouteTableId=own, SubnetId=subnet)["AssociationId"]
    wait_for(lambda: not page(public))
    ec2.create_route(RouteTableId=own, **out)
    wait_for(lambda: page(public))
    ec2.delete_route(RouteTableId=own, DestinationCidrBlock="0.0.0.0/0")
    wait_for(lambda: not page(public))
    ec2.disassociate_route_table(AssociationId=association)
    wait_for(lambda: page(public))

    # The gateway cannot go while the address is there.
    detached = {"InternetGatewayId": gateway, "VpcId": vpc}
    assert refused(ec2.detach_internet_gateway, **detached) == "DependencyViolation"
    work.stop(task)
    work.wait_stopped(task)
    ec2.detach_internet_gateway(**detached)
    [main] = ec2.describe_route_tables(RouteTableIds=[main["RouteTableId"]])["RouteTables"]
    assert [route["State"] for route in main["Routes"]] == ["active", "blackhole"]
    assert refused(ec2.delete_vpc, VpcId=vpc) == "DependencyViolation"
    ec2.delete_internet_gateway(InternetGatewayId=gateway)
    ec2.delete_route_table(RouteTableId=own)


def test_further_ranges_are_local(work, network):
    """A task in a range that was associated later reaches one in the first, and the other way."""
    ec2 = work.instance.ec2
    vpc, subnet = network
    more = ec2.associate_vpc_cidr_block(VpcId=vpc, CidrBlock="10.88.0.0/16")
    further = ec2.create_subnet(VpcId=vpc, CidrBlock="10.88.3.0/24")["Subnet"]["SubnetId"]
    server = work.register(work.container("web"))
    for home, other in ((subnet, further), (further, subnet)):
        [task] = work.start(server, networkConfiguration=inside(home))
        task = work.wait(task)
        work.wait_line(task, "listening")
        command = f"busybox timeout 5 wget -q -O - http://{address_of(task)}:{PORT}/health"
        [client] = work.start(
            work.register(work.container(command=command)), networkConfiguration=inside(other)
        )
        work.wait_stopped(client)
        work.expect(client, ["ok"])
        work.stop(task)
        work.wait_stopped(task)
    association = more["CidrBlockAssociation"]["AssociationId"]
    assert refused(ec2.disassociate_vpc_cidr_block, AssociationId=association) == "DependencyViolation"
    ec2.delete_subnet(SubnetId=further)
    ec2.disassociate_vpc_cidr_block(AssociationId=association)


def test_a_range_of_the_host_is_refused(work):
    """Where the host itself has addresses no VPC can be, nor in ranges that are for other things."""
    ec2 = work.instance.ec2
    for cidr in ("127.0.0.0/16", "198.18.0.0/16", "169.254.0.0/16", "224.0.0.0/16"):
        assert refused(ec2.create_vpc, CidrBlock=cidr) == "InvalidVpc.Range", cidr
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # sends nothing; the kernel picks the address
        except OSError:
            pytest.skip("this host has no network")
        own = ipaddress.ip_network(f"{probe.getsockname()[0]}/16", strict=False)
    with pytest.raises(ClientError, match="which this host uses itself"):
        ec2.create_vpc(CidrBlock=str(own))


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
