"""VPC flow logs: what tasks sent, received and were refused, in AWS's records."""

import socket
import time

import pytest
from botocore.exceptions import ClientError

from instance import wait_for
from work import address_of, interface_of

PORT = 8080
SHUT = 9999
ROLE = "arn:aws:iam::000000000000:role/flow-logs"
FIELDS = "version account interface source destination sport dport protocol packets bytes start end"
FIELDS = (FIELDS + " action status").split()
# An interval is at most a minute.
MINUTE = 75


@pytest.fixture
def ec2(fresh_work):
    return fresh_work.instance.ec2


@pytest.fixture
def vpc(ec2):
    [vpc] = ec2.describe_vpcs(Filters=[{"Name": "is-default", "Values": ["true"]}])["Vpcs"]
    return vpc["VpcId"]


@pytest.fixture
def web_group(ec2, vpc):
    """A security group that anyone reaches on the port of `web`, and on no other."""
    group = ec2.create_security_group(GroupName="web", Description="web", VpcId=vpc)["GroupId"]
    ec2.authorize_security_group_ingress(
        GroupId=group, IpProtocol="tcp", FromPort=PORT, ToPort=PORT, CidrIp="0.0.0.0/0"
    )
    return group


def create(ec2, resource_type, resource, group, traffic="ALL", **more):
    answer = ec2.create_flow_logs(
        ResourceType=resource_type,
        ResourceIds=[resource],
        TrafficType=traffic,
        LogGroupName=group,
        DeliverLogsPermissionArn=ROLE,
        MaxAggregationInterval=60,
        **more,
    )
    assert answer["Unsuccessful"] == []
    return answer["FlowLogIds"][0]


def messages(work, group, stream):
    logs = work.instance.logs
    try:
        answer = logs.get_log_events(logGroupName=group, logStreamName=stream, startFromHead=True)
    except logs.exceptions.ResourceNotFoundException:
        return []
    return [event["message"] for event in answer["events"]]


def records(work, group, stream):
    """The records of a stream in the default format, as dictionaries."""
    found = [dict(zip(FIELDS, line.split(" "), strict=True)) for line in messages(work, group, stream)]
    interface = stream.rsplit("-", 1)[0]
    for record in found:
        assert (record["version"], record["account"]) == ("2", "000000000000")
        assert record["interface"] == interface
        assert 0 <= int(record["end"]) - int(record["start"]) <= 61, record
        assert abs(int(record["end"]) - time.time()) < 200
    return found


def matching(found, source, destination, action="ACCEPT", **ports):
    """The packets and bytes of the records between two addresses."""
    fits = [
        record
        for record in found
        if (record["source"], record["destination"]) == (source, destination)
        and record["action"] == action
        and record["status"] == "OK"
        and all(record[name] == str(port) for name, port in ports.items())
    ]
    assert fits, (source, destination, action, ports, found)
    assert {record["protocol"] for record in fits} == {"6"}
    return tuple(sum(int(record[name]) for record in fits) for name in ("packets", "bytes"))


def serve(work, group, public=False):
    network = work.network(public=public)
    network["awsvpcConfiguration"]["securityGroups"] = [group]
    task = work.run(work.container("web"), start={"networkConfiguration": network})
    described = work.wait(task)
    work.wait_line(task, "listening")
    return described


def test_connections_and_refusals_are_recorded_on_both_sides(fresh_work, ec2, vpc, web_group):
    work = fresh_work
    everything = create(ec2, "VPC", vpc, "/flows/all")
    named = "${interface-id} ${flow-direction} ${pkt-dstaddr} ${dstport} ${action} ${ecs-task-id}"
    refusals = create(ec2, "VPC", vpc, "/flows/refused", traffic="REJECT", LogFormat=named)
    web = serve(work, web_group, public=True)
    server, server_id = address_of(web), interface_of(web)["networkInterfaceId"]
    [described] = ec2.describe_network_interfaces(NetworkInterfaceIds=[server_id])["NetworkInterfaces"]
    public = described["Association"]["PublicIp"]
    with socket.create_connection((public, PORT), timeout=5) as connection:
        outside = connection.getsockname()
    # A page, the resolver's answer (which is nobody's business), and a port that is shut.
    command = (
        f"for i in 1 2 3; do wget -q -O - http://{server}:{PORT}/health; done;"
        f" nslookup ip-172-31-0-9.ec2.internal >/dev/null; nc -w 2 {server} {SHUT} </dev/null; hostname -i; sleep 600"
    )
    asking = work.wait(work.run(work.container(command=command)))
    work.wait_line(asking, "nc: timed out")
    client, client_id = address_of(asking), interface_of(asking)["networkInterfaceId"]
    # Nothing was delivered yet, unless a minute has just ended.
    assert "DeliverLogsErrorMessage" not in ec2.describe_flow_logs(FlowLogIds=[everything])["FlowLogs"][0]

    def told():
        return all(
            any(record["dport"] == str(SHUT) for record in records(work, "/flows/all", f"{one}-all"))
            for one in (server_id, client_id)
        ) and messages(work, "/flows/refused", f"{server_id}-reject")

    wait_for(told, timeout=MINUTE, interval=0.5, what=work.instance.log)
    at_server = records(work, "/flows/all", f"{server_id}-all")
    at_client = records(work, "/flows/all", f"{client_id}-all")
    # Three connections: what one side sent is what the other received.
    there = matching(at_server, client, server, dport=PORT)
    back = matching(at_server, server, client, sport=PORT)
    assert there[0] >= 3 * 4 and there[1] >= there[0] * 40, there
    assert back[0] >= 3 * 3 and back[1] > back[0] * 40, back
    assert matching(at_client, client, server, dport=PORT) == there
    assert matching(at_client, server, client, sport=PORT) == back
    ours = [record for record in at_server if record["source"] == client]
    assert len({record["sport"] for record in ours if record["dport"] == str(PORT)}) == 3
    # From outside by the public address, of which a record says nothing.
    matching(at_server, outside[0], server, sport=outside[1], dport=PORT)
    assert public not in {record["destination"] for record in at_server}
    # The sender's group let the SYNs go, the receiver's did not let them in.
    packets, size = matching(at_server, client, server, action="REJECT", dport=SHUT)
    assert packets >= 1 and size == packets * 60
    assert matching(at_client, client, server, action="ACCEPT", dport=SHUT) == (packets, size)
    assert not [record for record in at_client if record["action"] == "REJECT"]
    resolver = "172.31.0.2"
    assert resolver not in {record["destination"] for record in at_client}
    # The other flow log has the refusal only, in its own format.
    task = web["taskArn"].rsplit("/", 1)[1]
    expected = f"{server_id} ingress {server} {SHUT} REJECT {task}"
    refused = messages(work, "/flows/refused", f"{server_id}-reject")
    assert expected in refused and "ACCEPT" not in " ".join(refused)
    for log in ec2.describe_flow_logs(FlowLogIds=[everything, refusals])["FlowLogs"]:
        assert (log["DeliverLogsStatus"], log["FlowLogStatus"]) == ("SUCCESS", "ACTIVE")
    by_filter = ec2.describe_flow_logs(Filters=[{"Name": "traffic-type", "Values": ["REJECT"]}])
    assert [log["FlowLogId"] for log in by_filter["FlowLogs"]] == [refusals]
    ec2.delete_flow_logs(FlowLogIds=[everything, refusals])
    assert ec2.describe_flow_logs()["FlowLogs"] == []


def test_nothing_comes_twice_and_what_is_missed_is_told(fresh_work, ec2, web_group):
    """A control plane that ends in order delivers; one that is killed leaves a gap that is told."""
    work = fresh_work
    web = serve(work, web_group)
    server, server_id = address_of(web), interface_of(web)["networkInterfaceId"]
    create(ec2, "NetworkInterface", server_id, "/flows")
    stream = f"{server_id}-all"
    ask = work.register(work.container(command=f"wget -q -O - http://{server}:{PORT}/health"))
    [first] = work.start(ask)
    client = address_of(work.wait_stopped(first))
    work.instance.stop()
    work.instance.restart()
    before = records(work, "/flows", stream)
    there = matching(before, client, server, dport=PORT)
    assert [record for record in before if record["status"] == "SKIPDATA"] == []
    work.wait_stopped(*work.start(ask))
    work.instance.kill()
    work.instance.restart()
    [third] = work.start(ask)
    client = address_of(work.wait_stopped(third))
    work.instance.stop()
    work.instance.restart()
    after = records(work, "/flows", stream)
    assert after[: len(before)] == before
    new = after[len(before) :]
    assert "SKIPDATA" in {record["status"] for record in new}
    # One connection, as the first one was: the second is what was missed.
    again = matching(new, client, server, dport=PORT)
    assert abs(again[0] - there[0]) < there[0]


def test_what_cannot_be_kept_is_refused(neargate):
    ec2 = neargate.ec2
    [vpc] = ec2.describe_vpcs(Filters=[{"Name": "is-default", "Values": ["true"]}])["Vpcs"]
    wish = {
        "ResourceType": "VPC",
        "ResourceIds": [vpc["VpcId"]],
        "TrafficType": "ALL",
        "LogGroupName": "/flows",
        "DeliverLogsPermissionArn": ROLE,
    }

    def refused(**change):
        with pytest.raises(ClientError) as error:
            ec2.create_flow_logs(**{**wish, **change})
        return error.value.response["Error"]["Code"]

    bucket = {"LogDestinationType": "s3", "LogDestination": "arn:aws:s3:::bucket"}
    assert refused(**bucket) == "UnsupportedOperation"
    assert refused(LogFormat="${version} ${tcp-flags}") == "InvalidParameter"
    assert refused(MaxAggregationInterval=61) == "InvalidParameter"
    made = ec2.create_flow_logs(**wish)["FlowLogIds"]
    assert refused() == "FlowLogAlreadyExists"
    by_the_cli = neargate.aws("ec2", "describe-flow-logs", "--flow-log-ids", *made)["FlowLogs"]
    assert by_the_cli[0]["LogGroupName"] == "/flows"
    ec2.delete_flow_logs(FlowLogIds=made)
    with pytest.raises(ClientError) as error:
        ec2.delete_flow_logs(FlowLogIds=made)
    assert error.value.response["Error"]["Code"] == "InvalidFlowLogId.NotFound"
