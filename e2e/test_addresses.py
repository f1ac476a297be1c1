"""Elastic addresses, NAT gateways and network interfaces, as packets meet them."""

import socket
import urllib.request

import pytest
from botocore.exceptions import ClientError

from instance import wait_for
from work import interface_of

PORT = 8080


@pytest.fixture
def ec2(fresh_work):
    return fresh_work.instance.ec2


@pytest.fixture
def open_group(fresh_work, ec2):
    """A security group of the default VPC that anyone reaches on the port of `web`."""
    [vpc] = ec2.describe_vpcs(Filters=[{"Name": "is-default", "Values": ["true"]}])["Vpcs"]
    group = ec2.create_security_group(
        GroupName="open", Description="for everyone", VpcId=vpc["VpcId"]
    )["GroupId"]
    ec2.authorize_security_group_ingress(
        GroupId=group, IpProtocol="tcp", FromPort=PORT, ToPort=PORT, CidrIp="0.0.0.0/0"
    )
    return group


def refused(call, **arguments):
    """The code of the error that a call is answered with."""
    with pytest.raises(ClientError) as error:
        call(**arguments)
    return error.value.response["Error"]["Code"]


def network(work, *groups, public=False, subnet=None):
    """Where to run a task: in the groups given, or in the default one."""
    configuration = work.network(public=public)
    if groups:
        configuration["awsvpcConfiguration"]["securityGroups"] = list(groups)
    if subnet is not None:
        configuration["awsvpcConfiguration"]["subnets"] = [subnet]
    return {"networkConfiguration": configuration}


def server(work, name, *groups, public=False, subnet=None):
    """A running task whose page is its name; answers it with its interface's id."""
    command = (
        f"mkdir /tmp/www && echo {name} >/tmp/www/index.html && echo serving"
        f" && exec httpd -f -p {PORT} -h /tmp/www"
    )
    where = network(work, *groups, public=public, subnet=subnet)
    task = work.run(work.container(command=command), start=where)
    described = work.wait(task)
    work.wait_line(task, "serving")
    return described, interface_of(described)["networkInterfaceId"]


def page(address, timeout=1):
    """What is served at an address; `None` when nobody answers."""
    try:
        with urllib.request.urlopen(f"http://{address}:{PORT}/", timeout=timeout) as answer:
            return answer.read().decode().strip()
    except OSError:
        return None


def described(ec2, interface):
    return ec2.describe_network_interfaces(NetworkInterfaceIds=[interface])["NetworkInterfaces"][0]


def test_an_address_moves_between_running_tasks(fresh_work, ec2, open_group):
    work = fresh_work
    first, to_first = server(work, "first", open_group, public=True)
    _, to_second = server(work, "second", open_group)
    own = described(ec2, to_first)["Association"]["PublicIp"]
    wait_for(lambda: page(own) == "first")
    address = ec2.allocate_address(
        Domain="vpc",
        TagSpecifications=[
            {"ResourceType": "elastic-ip", "Tags": [{"Key": "Name", "Value": "mine"}]}
        ],
    )
    allocation, public = address["AllocationId"], address["PublicIp"]
    assert page(public) is None
    association = ec2.associate_address(AllocationId=allocation, NetworkInterfaceId=to_first)
    wait_for(lambda: page(public) == "first")
    # The task's own address was replaced, and is nobody's now.
    wait_for(lambda: page(own) is None)
    told = described(ec2, to_first)["Association"]
    assert told["PublicIp"] == public and told["AllocationId"] == allocation
    assert told["AssociationId"] == association["AssociationId"]
    assert refused(ec2.release_address, AllocationId=allocation) == "InvalidIPAddress.InUse"

    ec2.associate_address(AllocationId=allocation, NetworkInterfaceId=to_second)
    wait_for(lambda: page(public) == "second")
    assert "Association" not in described(ec2, to_first)
    [seen] = ec2.describe_addresses(Filters=[{"Name": "tag:Name", "Values": ["mine"]}])["Addresses"]
    assert seen["NetworkInterfaceId"] == to_second
    assert seen["PrivateIpAddress"] == described(ec2, to_second)["PrivateIpAddress"]
    # For good, not for a moment.
    assert {page(public) for _ in range(20)} == {"second"}

    ec2.disassociate_address(AssociationId=seen["AssociationId"])
    wait_for(lambda: page(public) is None)
    # Dropped on this host: it goes nowhere.
    with pytest.raises(OSError):
        socket.create_connection((public, PORT), timeout=1)

    # A task that ends gives its address back.
    ec2.associate_address(AllocationId=allocation, NetworkInterfaceId=to_first)
    wait_for(lambda: page(public) == "first")
    work.stop(first)
    work.wait_stopped(first)
    [seen] = ec2.describe_addresses(AllocationIds=[allocation])["Addresses"]
    assert "AssociationId" not in seen
    assert ec2.describe_addresses_attribute(
        AllocationIds=[allocation], Attribute="domain-name"
    )["Addresses"] == []
    ec2.release_address(AllocationId=allocation)
    assert ec2.describe_addresses()["Addresses"] == []


def test_an_address_moves_to_another_vpc(fresh_work, ec2, open_group):
    work = fresh_work
    _, here = server(work, "here", open_group)
    vpc = ec2.create_vpc(CidrBlock="10.60.0.0/16")["Vpc"]["VpcId"]
    subnet = ec2.create_subnet(VpcId=vpc, CidrBlock="10.60.1.0/24")["Subnet"]["SubnetId"]
    group = ec2.create_security_group(GroupName="open", Description="x", VpcId=vpc)["GroupId"]
    ec2.authorize_security_group_ingress(
        GroupId=group, IpProtocol="tcp", FromPort=PORT, ToPort=PORT, CidrIp="0.0.0.0/0"
    )
    _, there = server(work, "there", group, subnet=subnet)
    allocation = ec2.allocate_address()
    identity, public = allocation["AllocationId"], allocation["PublicIp"]
    ec2.associate_address(AllocationId=identity, NetworkInterfaceId=here)
    wait_for(lambda: page(public) == "here")
    arguments = {"AllocationId": identity, "NetworkInterfaceId": there}
    assert refused(ec2.associate_address, **arguments) == "Gateway.NotAttached"
    assert page(public) == "here"
    gateway = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
    ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    [table] = ec2.describe_route_tables(Filters=[{"Name": "vpc-id", "Values": [vpc]}])["RouteTables"]
    ec2.create_route(
        RouteTableId=table["RouteTableId"], DestinationCidrBlock="0.0.0.0/0", GatewayId=gateway
    )
    # There and back, whichever of the two is looked after first.
    for interface, name in [(there, "there"), (here, "here"), (there, "there")]:
        ec2.associate_address(AllocationId=identity, NetworkInterfaceId=interface)
        wait_for(lambda: page(public) == name)
        assert {page(public) for _ in range(20)} == {name}


def test_associations_outlive_the_control_plane(fresh_work, ec2, open_group):
    work = fresh_work
    _, interface = server(work, "here", open_group)
    address = ec2.allocate_address()
    association = ec2.associate_address(
        AllocationId=address["AllocationId"], NetworkInterfaceId=interface
    )["AssociationId"]
    # It may die before anything has followed.
    work.instance.kill()
    work.instance.restart()
    wait_for(lambda: page(address["PublicIp"]) == "here")
    ec2.disassociate_address(AssociationId=association)
    work.instance.kill()
    work.instance.restart()
    wait_for(lambda: page(address["PublicIp"]) is None)


def test_the_interface_of_a_running_task_is_its_services(fresh_work, ec2, open_group):
    work = fresh_work
    _, interface = server(work, "closed", public=True)
    public = described(ec2, interface)["Association"]["PublicIp"]
    assert page(public) is None
    change = {"NetworkInterfaceId": interface, "Groups": [open_group]}
    assert refused(ec2.modify_network_interface_attribute, **change) == "AuthFailure"
    assert page(public) is None
    attachment = described(ec2, interface)["Attachment"]["AttachmentId"]
    assert refused(ec2.detach_network_interface, AttachmentId=attachment) == "AuthFailure"
    assert (
        refused(ec2.delete_network_interface, NetworkInterfaceId=interface)
        == "InvalidParameterValue"
    )


@pytest.fixture
def outside():
    """Something that listens on the host's own address, as a stand-in for the internet."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.connect(("192.0.2.1", 9))  # sends nothing; the kernel picks the address
        address = probe.getsockname()[0]
    with socket.create_server((address, 0)) as listener:
        listener.settimeout(10)
        yield listener


@pytest.fixture
def private_subnet(fresh_work, ec2):
    """A subnet of the default VPC whose route table has the local route alone."""
    [public] = ec2.describe_subnets(SubnetIds=fresh_work.subnets[:1])["Subnets"]
    subnet = ec2.create_subnet(VpcId=public["VpcId"], CidrBlock="172.31.240.0/24")["Subnet"]
    table = ec2.create_route_table(VpcId=public["VpcId"])["RouteTable"]
    ec2.associate_route_table(
        RouteTableId=table["RouteTableId"], SubnetId=subnet["SubnetId"]
    )
    return subnet["SubnetId"], table["RouteTableId"]


def test_a_nat_gateway_leads_out(fresh_work, ec2, outside, private_subnet):
    work = fresh_work
    subnet, table = private_subnet
    host, port = outside.getsockname()
    attempt = f"if nc -w 2 {host} {port} </dev/null; then echo out; else echo shut; fi"
    definition = work.register(work.container(command=attempt))

    def start():
        [task] = work.start(definition, **network(work, subnet=subnet))
        return task

    def stays_shut():
        task = start()
        work.wait_stopped(task)
        # Dropped, not refused.
        work.expect(task, ["nc: timed out", "shut"])

    stays_shut()
    address = ec2.allocate_address(Domain="vpc")
    arguments = {
        "SubnetId": work.subnets[0],
        "AllocationId": address["AllocationId"],
        "ClientToken": "once",
    }
    gateway = ec2.create_nat_gateway(**arguments)["NatGateway"]
    identity = gateway["NatGatewayId"]
    assert ec2.create_nat_gateway(**arguments)["NatGateway"]["NatGatewayId"] == identity
    ec2.get_waiter("nat_gateway_available").wait(
        NatGatewayIds=[identity], WaiterConfig={"Delay": 1, "MaxAttempts": 20}
    )
    [gateway] = ec2.describe_nat_gateways(NatGatewayIds=[identity])["NatGateways"]
    [part] = gateway["NatGatewayAddresses"]
    assert part["PublicIp"] == address["PublicIp"] and part["Status"] == "succeeded"
    interface = described(ec2, part["NetworkInterfaceId"])
    assert interface["InterfaceType"] == "nat_gateway"
    assert interface["Association"]["AllocationId"] == address["AllocationId"]
    # The gateway alone changes nothing; the route to it does.
    stays_shut()
    ec2.create_route(
        RouteTableId=table, DestinationCidrBlock="0.0.0.0/0", NatGatewayId=identity
    )
    task = start()
    connection, peer = outside.accept()
    connection.close()
    work.wait_stopped(task)
    work.expect(task, ["out"])
    assert not peer[0].startswith("172.31.")
    # Nobody gets in by the gateway's address.
    assert page(address["PublicIp"]) is None
    assert refused(ec2.release_address, AllocationId=address["AllocationId"]) == "AuthFailure"

    ec2.delete_nat_gateway(NatGatewayId=identity)
    ec2.get_waiter("nat_gateway_deleted").wait(
        NatGatewayIds=[identity], WaiterConfig={"Delay": 1, "MaxAttempts": 20}
    )
    stays_shut()
    left = ec2.describe_network_interfaces(
        Filters=[{"Name": "interface-type", "Values": ["nat_gateway"]}]
    )
    assert left["NetworkInterfaces"] == []
    ec2.release_address(AllocationId=address["AllocationId"])


def test_an_interface_of_nobodys(fresh_work, ec2):
    subnet = fresh_work.subnets[0]
    made = ec2.create_network_interface(
        SubnetId=subnet, Description="spare", ClientToken="once"
    )["NetworkInterface"]
    identity = made["NetworkInterfaceId"]
    ec2.get_waiter("network_interface_available").wait(
        NetworkInterfaceIds=[identity], WaiterConfig={"Delay": 1, "MaxAttempts": 5}
    )
    assert not made["RequesterManaged"]
    taken = {"SubnetId": subnet, "PrivateIpAddress": made["PrivateIpAddress"]}
    assert refused(ec2.create_network_interface, **taken) == "InvalidIPAddress.InUse"
    assert (
        refused(
            ec2.attach_network_interface,
            NetworkInterfaceId=identity,
            InstanceId="i-0123456789abcdef0",
            DeviceIndex=1,
        )
        == "InvalidInstanceID.NotFound"
    )
    address = ec2.allocate_address()
    ec2.associate_address(AllocationId=address["AllocationId"], NetworkInterfaceId=identity)
    ec2.delete_network_interface(NetworkInterfaceId=identity)
    ec2.release_address(AllocationId=address["AllocationId"])
    by_the_cli = fresh_work.instance.aws("ec2", "describe-network-interfaces")
    assert by_the_cli["NetworkInterfaces"] == []
