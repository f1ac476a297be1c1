"""IPv6 in VPCs as clients ask for it and as the packets of tasks meet it.

Tasks on a private host (`private_host.py`), which a namespace that plays the internet is behind.
"""

import ipaddress
import socket
import threading
from contextlib import contextmanager

import pytest

from host_view import inside
from instance import Instance, wait_for
from private_host import assert_as_before, network_state, private_host, run
from registry import Registry
from terraform import Terraform, is_missing
from work import Work, address_of

__all__ = ["private_host"]

PORT = 8080
INTERNET = "2001:db8::1"
HOST_OUTSIDE = "2001:db8::2"
LIFE = "exec sleep 1000"


@pytest.fixture
def host(private_host):
    """The private host, with IPv6 to the internet."""
    for process, link, address in [
        (private_host.host, "wan", HOST_OUTSIDE),
        (private_host.internet, "far-wan", INTERNET),
    ]:
        with private_host.inside(process):
            for key, value in [("addr_gen_mode", "1"), ("disable_ipv6", "0")]:
                run("sysctl", "-qw", f"net.ipv6.conf.{link}.{key}={value}")
            run("ip", "address", "add", f"{address}/64", "dev", link, "nodad")
            if process is private_host.host:
                run("ip", "route", "add", "default", "via", INTERNET, "dev", link)
            else:
                # It would send packets for VPCs back if one came.
                run("ip", "route", "add", "fd00::/8", "via", HOST_OUTSIDE, "dev", link)
    return private_host


@pytest.fixture
def work(host, tmp_path):
    before = network_state()
    registry = Registry()
    folder = tmp_path / "one"
    folder.mkdir()
    instance = Instance(folder)
    try:
        yield Work(instance.start(), registry)
    finally:
        instance.run("down", "--tasks", timeout=120)
        registry.close()
    assert_as_before(before)


class Network:
    """A VPC with IPv6 and one subnet."""

    def __init__(self, work, cidr="10.66.0.0/16"):
        self.work = work
        self.ec2 = work.instance.ec2
        vpc = self.ec2.create_vpc(CidrBlock=cidr, AmazonProvidedIpv6CidrBlock=True)["Vpc"]
        self.vpc = vpc["VpcId"]
        [association] = vpc["Ipv6CidrBlockAssociationSet"]
        self.range = ipaddress.ip_network(association["Ipv6CidrBlock"])
        [part, *_] = self.range.subnets(new_prefix=64)
        subnet = self.ec2.create_subnet(
            VpcId=self.vpc, CidrBlock=cidr.replace("/16", "/24"), Ipv6CidrBlock=str(part)
        )["Subnet"]
        self.subnet, self.part = subnet["SubnetId"], part
        filters = [{"Name": "vpc-id", "Values": [self.vpc]}]
        [table] = self.ec2.describe_route_tables(Filters=filters)["RouteTables"]
        self.table = table["RouteTableId"]

    def group(self, name):
        answer = self.ec2.create_security_group(GroupName=name, Description=name, VpcId=self.vpc)
        return answer["GroupId"]

    def task(self, *groups):
        network = {"subnets": [self.subnet], "securityGroups": list(groups)}
        configuration = {"awsvpcConfiguration": network}
        container = self.work.container("busybox", command=LIFE)
        task = self.work.run(container, start={"networkConfiguration": configuration})
        return self.work.wait(task)

    def attach_gateway(self):
        gateway = self.ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
        self.ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=self.vpc)
        return gateway


def ipv6_of(task):
    [interface] = task["containers"][0]["networkInterfaces"]
    assert interface["privateIpv4Address"] == address_of(task)
    return interface["ipv6Address"]


def rule(group=None, cidr=None):
    peer = {"UserIdGroupPairs": [{"GroupId": group}]} if group else {"Ipv6Ranges": [{"CidrIpv6": cidr}]}
    return [{"IpProtocol": "tcp", "FromPort": PORT, "ToPort": PORT, **peer}]


@contextmanager
def listening(enter):
    """Says whom it sees to everybody who connects, in the namespace that `enter` leads to."""
    with enter():
        server = socket.create_server(("::", PORT), family=socket.AF_INET6)
    server.settimeout(0.2)
    over = threading.Event()

    def serve():
        while not over.is_set():
            try:
                connection, peer = server.accept()
            except TimeoutError:
                continue
            # It is open until the client goes.
            with connection:
                connection.sendall(peer[0].encode())
                connection.settimeout(5)
                try:
                    while data := connection.recv(100):
                        connection.sendall(data)
                except OSError:
                    pass

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
        server.close()


def seen(enter, address):
    """Whom a server sees that is connected to; None when nothing comes back."""
    with enter():
        try:
            connection = socket.create_connection((address, PORT), timeout=1)
        except TimeoutError:
            # Dropped, never refused.
            return None
    with connection:
        return connection.recv(100).decode()


def test_groups_admit_by_ipv6(work):
    network = Network(work)
    ec2 = network.ec2
    web, clients = network.group("web"), network.group("clients")
    server, client, stranger = network.task(web), network.task(clients), network.task(network.group("other"))
    address = ipv6_of(server)
    assert ipaddress.ip_address(address) in network.part
    filters = [{"Name": "ipv6-addresses.ipv6-address", "Values": [address]}]
    [interface] = ec2.describe_network_interfaces(Filters=filters)["NetworkInterfaces"]
    assert interface["PrivateIpAddress"] == address_of(server)
    assert [one["Ipv6Address"] for one in interface["Ipv6Addresses"]] == [address]
    with inside(server):
        shown = run("ip", "-6", "address", "show", "dev", "eth0")
        assert f"{address}/128" in shown and "fe80" not in shown
        assert "default via fe80::" in run("ip", "-6", "route")

    from_client, from_stranger = lambda: inside(client), lambda: inside(stranger)
    with listening(lambda: inside(server)):
        assert seen(from_client, address) is None
        ec2.authorize_security_group_ingress(GroupId=web, IpPermissions=rule(group=clients))
        wait_for(lambda: seen(from_client, address) == ipv6_of(client))
        assert seen(from_stranger, address) is None
        # By a range, of the stranger alone.
        by_range = rule(cidr=f"{ipv6_of(stranger)}/128")
        ec2.authorize_security_group_ingress(GroupId=web, IpPermissions=by_range)
        wait_for(lambda: seen(from_stranger, address) == ipv6_of(stranger))
        # Closed when revoked; who is in stays in.
        with inside(client):
            stream = socket.create_connection((address, PORT), timeout=5)
        with stream:
            assert stream.recv(100).decode() == ipv6_of(client)
            ec2.revoke_security_group_ingress(GroupId=web, IpPermissions=rule(group=clients))
            stream.sendall(b"still here")
            assert stream.recv(100) == b"still here"
        wait_for(lambda: seen(from_client, address) is None)
        assert seen(from_stranger, address) == ipv6_of(stranger)
        # Another VPC is another network.
        far = Network(work, "10.67.0.0/16")
        other = far.task(far.group("far"))
        assert seen(lambda: inside(other), address) is None
        # A killed control plane changes nothing.
        work.instance.kill()
        assert seen(from_stranger, address) == ipv6_of(stranger)
        assert seen(from_client, address) is None
        work.instance.start()
        assert seen(from_stranger, address) == ipv6_of(stranger)
        ec2.revoke_security_group_ingress(GroupId=web, IpPermissions=by_range)
        wait_for(lambda: seen(from_stranger, address) is None)


def test_gateways_lead_out(work, host):
    network = Network(work)
    ec2 = network.ec2
    group = network.group("open")
    task = network.task(group)
    from_task = lambda: inside(task)
    outside = lambda: host.inside(host.internet)
    with listening(outside):
        assert seen(from_task, INTERNET) is None
        gateway = network.attach_gateway()
        route = {"RouteTableId": network.table, "DestinationIpv6CidrBlock": "::/0"}
        ec2.create_route(**route, GatewayId=gateway)
        # The internet sees the host.
        wait_for(lambda: seen(from_task, INTERNET) == HOST_OUTSIDE)
        only_out = ec2.create_egress_only_internet_gateway(VpcId=network.vpc)
        only_out = only_out["EgressOnlyInternetGateway"]["EgressOnlyInternetGatewayId"]
        ec2.replace_route(**route, EgressOnlyInternetGatewayId=only_out)
        assert seen(from_task, INTERNET) == HOST_OUTSIDE
        ec2.replace_route(**route, GatewayId=gateway)
    here = lambda: host.inside()
    address = ipv6_of(task)
    with listening(from_task):
        # From this host: by a rule, and by the internet gateway only.
        assert seen(here, address) is None
        ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=rule(cidr="::/0"))
        wait_for(lambda: seen(here, address) is not None)
        # Other hosts do not come in.
        assert seen(outside, address) is None
        ec2.replace_route(**route, EgressOnlyInternetGatewayId=only_out)
        wait_for(lambda: seen(here, address) is None)
        ec2.delete_egress_only_internet_gateway(EgressOnlyInternetGatewayId=only_out)
    with listening(outside):
        wait_for(lambda: seen(from_task, INTERNET) is None)


def test_without_a_range_there_is_no_address(work):
    network = Network(work)
    [subnet] = network.ec2.describe_subnets(SubnetIds=[network.subnet])["Subnets"]
    [association] = subnet["Ipv6CidrBlockAssociationSet"]
    network.ec2.disassociate_subnet_cidr_block(AssociationId=association["AssociationId"])
    task = network.task(network.group("plain"))
    [interface] = task["containers"][0]["networkInterfaces"]
    assert "ipv6Address" not in interface
    with inside(task):
        assert run("ip", "-6", "address", "show", "dev", "eth0") == ""


TEXT = """
resource "aws_vpc" "main" {
  cidr_block                       = "10.40.0.0/16"
  assign_generated_ipv6_cidr_block = true
}

resource "aws_subnet" "main" {
  vpc_id                          = aws_vpc.main.id
  cidr_block                      = "10.40.1.0/24"
  ipv6_cidr_block                 = cidrsubnet(aws_vpc.main.ipv6_cidr_block, 8, var.changed ? 2 : 1)
  assign_ipv6_address_on_creation = var.changed
}

resource "aws_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id
}

resource "aws_egress_only_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id
  tags   = { Name = var.changed ? "new" : "old" }
}

resource "aws_route_table" "main" {
  vpc_id = aws_vpc.main.id

  route {
    ipv6_cidr_block        = "::/0"
    egress_only_gateway_id = aws_egress_only_internet_gateway.main.id
  }
}

resource "aws_route" "main" {
  route_table_id              = aws_vpc.main.main_route_table_id
  destination_ipv6_cidr_block = var.changed ? "2001:db8:1::/48" : "::/0"
  gateway_id                  = aws_internet_gateway.main.id
}

resource "aws_security_group" "main" {
  vpc_id = aws_vpc.main.id

  ingress {
    protocol         = "tcp"
    from_port        = 80
    to_port          = 80
    ipv6_cidr_blocks = [aws_vpc.main.ipv6_cidr_block]
  }
}

resource "aws_vpc_security_group_ingress_rule" "ping" {
  security_group_id = aws_security_group.other.id
  ip_protocol       = "icmpv6"
  from_port         = 128
  to_port           = 0
  cidr_ipv6         = "::/0"
}

resource "aws_security_group" "other" {
  vpc_id = aws_vpc.main.id
}

# Its range comes later.
resource "aws_vpc" "later" {
  cidr_block                       = "10.41.0.0/16"
  assign_generated_ipv6_cidr_block = var.changed
}
"""


@pytest.mark.timeout(900)
@pytest.mark.skipif(is_missing(), reason="Terraform or its provider is not installed")
def test_terraform(work, tmp_path):
    # Its routes make the host forward: the private one.
    folder = tmp_path / "terraform"
    folder.mkdir()
    terraform = Terraform(folder, work.instance, TEXT)
    terraform.apply()
    terraform.apply(changed=True)
    terraform.destroy()
