"""Security groups and VPCs as the packets of tasks meet them."""

import socket
from pathlib import Path

import pytest

from host_view import inside
from instance import wait_for
from work import address_of, interface_of

PORT = 8080


@pytest.fixture
def ec2(fresh_work):
    return fresh_work.instance.ec2


def make_vpc(ec2, cidr="10.77.0.0/16", subnet="10.77.1.0/24"):
    vpc = ec2.create_vpc(CidrBlock=cidr)["Vpc"]["VpcId"]
    return vpc, ec2.create_subnet(VpcId=vpc, CidrBlock=subnet)["Subnet"]["SubnetId"]


def make_group(ec2, name, vpc):
    answer = ec2.create_security_group(GroupName=name, Description=name, VpcId=vpc)
    return answer["GroupId"]


def rule(group=None, cidr=None):
    """A rule that admits the port from a group or a range."""
    peer = {"UserIdGroupPairs": [{"GroupId": group}]} if group else {"IpRanges": [{"CidrIp": cidr}]}
    return [{"IpProtocol": "tcp", "FromPort": PORT, "ToPort": PORT, **peer}]


def run(work, subnet, *groups, image="web"):
    configuration = {"subnets": [subnet], "securityGroups": list(groups)}
    network = {"awsvpcConfiguration": configuration}
    command = None if image == "web" else "exec sleep 1000"
    container = work.container(image, command=command)
    task = work.run(container, start={"networkConfiguration": network})
    task = work.wait(task)
    if image == "web":
        work.wait_line(task, "listening")
    return task


def connect(task, address):
    """A TCP connection from inside a task."""
    with inside(task):
        return socket.create_connection((address, PORT), timeout=1)


def reaches(task, address):
    try:
        connect(task, address).close()
        return True
    except TimeoutError:
        # Dropped, never refused.
        return False


def answers(stream):
    """Whether a connection to `web` still carries something."""
    stream.sendall(b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n")
    # The head and the page may come one after the other.
    return stream.recv(4096).startswith(b"HTTP/")


def test_groups_decide_who_reaches_a_task(fresh_work, ec2):
    work = fresh_work
    vpc, subnet = make_vpc(ec2)
    web, clients = make_group(ec2, "web", vpc), make_group(ec2, "clients", vpc)
    server = run(work, subnet, web)
    address = address_of(server)
    client = run(work, subnet, clients, image="busybox")
    stranger = run(work, subnet, make_group(ec2, "other", vpc), image="busybox")
    assert not reaches(client, address)

    ec2.authorize_security_group_ingress(GroupId=web, IpPermissions=rule(group=clients))
    wait_for(lambda: reaches(client, address))
    assert not reaches(stranger, address)

    with connect(client, address) as stream:
        ec2.revoke_security_group_ingress(GroupId=web, IpPermissions=rule(group=clients))
        wait_for(lambda: not reaches(client, address))
        # What was let in before goes on.
        assert answers(stream)

    # By address: of the stranger, and of nobody else.
    cidr = f"{address_of(stranger)}/32"
    ec2.authorize_security_group_ingress(GroupId=web, IpPermissions=rule(cidr=cidr))
    wait_for(lambda: reaches(stranger, address))
    assert not reaches(client, address)
    # What it may send is for its own group to say.
    interface = interface_of(stranger)["networkInterfaceId"]
    [group] = ec2.describe_network_interfaces(NetworkInterfaceIds=[interface])["NetworkInterfaces"][0][
        "Groups"
    ]
    everything = [{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]
    ec2.revoke_security_group_egress(GroupId=group["GroupId"], IpPermissions=everything)
    wait_for(lambda: not reaches(stranger, address))


def test_rules_hold_whoever_is_killed(fresh_work, ec2):
    work = fresh_work
    vpc, subnet = make_vpc(ec2)
    web, clients = make_group(ec2, "web", vpc), make_group(ec2, "clients", vpc)
    ec2.authorize_security_group_ingress(GroupId=web, IpPermissions=rule(group=clients))
    address = address_of(server := run(work, subnet, web))
    client = run(work, subnet, clients, image="busybox")
    stranger = run(work, subnet, web, image="busybox")

    def check():
        assert reaches(client, address) and not reaches(stranger, address)

    check()
    with connect(client, address) as stream:
        work.instance.kill()
        check()
        work.instance.restart()
        check()
        assert answers(stream)
    ec2 = work.instance.ec2
    ec2.authorize_security_group_ingress(GroupId=web, IpPermissions=rule(group=web))
    wait_for(lambda: reaches(stranger, address))
    work.stop(server)
    work.wait_stopped(server)
    assert not reaches(client, address)


def test_a_vpc_goes_with_everything_in_it(fresh_work, ec2):
    work = fresh_work
    vpc, subnet = make_vpc(ec2)
    run_dir = Path("/run/neargate", work.instance.id)

    def there():
        return list(run_dir.rglob(f"*{vpc}*"))

    wait_for(there)
    task = run(work, subnet, make_group(ec2, "any", vpc), image="busybox")
    work.stop(task)
    work.wait_stopped(task)
    for group in ec2.describe_security_groups(Filters=[{"Name": "vpc-id", "Values": [vpc]}])[
        "SecurityGroups"
    ]:
        if group["GroupName"] != "default":
            wait_for(lambda: deleted(ec2.delete_security_group, GroupId=group["GroupId"]))
    wait_for(lambda: deleted(ec2.delete_subnet, SubnetId=subnet))
    # It goes although the control plane is killed at once: the next one finds it.
    ec2.delete_vpc(VpcId=vpc)
    work.instance.kill()
    work.instance.restart()
    wait_for(lambda: not there(), what=there)


def deleted(call, **arguments):
    try:
        call(**arguments)
    except Exception as error:
        if "DependencyViolation" in str(error):
            return False
        raise
    return True
