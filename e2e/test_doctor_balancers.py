"""`neargate doctor` about load balancers: the mistakes that people make, held against real connections."""

import pytest

from balanced import PORT, Balanced, fixed, forward
from instance import wait_for
from test_doctor import doctor, problems, step
from work import address_of, interface_of, task_id


@pytest.fixture
def balanced(fresh_work):
    balanced = Balanced(fresh_work)
    yield balanced
    balanced.close()


@pytest.fixture
def web(balanced):
    """A task behind a load balancer; nobody else may reach it."""
    balanced.admit(balanced.task_group, PORT, group=balanced.front_group)
    [task] = balanced.tasks("one")
    balancer, name = balanced.balancer()
    group = balanced.target_group()
    listener, port = balanced.listen(balancer, forward(group))
    balanced.register(group, task)
    balanced.wait_health(group, "healthy", task)
    return balancer, name, listener, port, group, task


def test_a_load_balancer_and_its_target_are_reached(balanced, web):
    balancer, name, _, port, _, task = web
    for end in ("front", balancer, name):
        answer = doctor(balanced.work, "internet", end, port)
        assert answer["reachable"], answer
    places = [step["place"] for step in answer["steps"]]
    assert places[:3] == ["load balancer", "ALB listener", "node"]
    assert places[-3:] == ["target group", "target", "probe"]
    nodes = len(balanced.work.subnets)
    assert places.count("node") == nodes and places.count("probe") == nodes + 1
    probe = answer["steps"][-1]["text"]
    assert f"{address_of(task)}:{PORT} answers from the load balancer's node 172.31." in probe
    assert doctor(balanced.work, "host", "front", port)["reachable"]
    # From a task, and from the load balancer to its target alone.
    [client] = balanced.tasks("client")
    assert doctor(balanced.work, task_id(client), "front", port)["reachable"]
    interface = interface_of(task)["networkInterfaceId"]
    for end in (task_id(task), address_of(task), interface):
        answer = doctor(balanced.work, "front", end, PORT)
        assert answer["reachable"], answer
        assert "is registered with web, behind port" in step(answer, "target group")["text"]
        assert step(answer, "target")["text"].endswith("is healthy")
        assert "8080" in step(answer, "container port")["text"]


def test_a_missing_listener_and_a_missing_registration(balanced, web):
    balancer, _, _, port, group, task = web
    answer = doctor(balanced.work, "host", "front", 9)
    found = problems(answer)
    assert found["ALB listener"]["code"] == "ELBV2_LISTENERS_MISMATCH"
    assert found["ALB listener"]["instead"] == [f"it listens at HTTP {port}"]
    assert set(found) == {"ALB listener", "ingress rules"}
    # The target is there, but the load balancer is not told of this port of it.
    answer = doctor(balanced.work, "front", task_id(task), 9000)
    found = problems(answer)
    assert found["target group"]["code"] == "ELBV2_LISTENER_REQUIRES_TG_ACCEPT"
    assert found["target group"]["instead"] == [f"it is registered with web at {PORT}"]
    assert {"target group", "ingress rules", "listener"} <= set(found)
    # Nothing is registered: 503.
    balanced.deregister(group, task)
    answer = wait_for(
        lambda: (found := doctor(balanced.work, "internet", "front", port))
        and "target group" in problems(found)
        and found,
        20,
    )
    [(_, missing)] = problems(answer).items()
    assert missing["code"] == "ELBV2_LISTENER_HAS_NO_TG" and "503" in missing["text"]
    # The command that it tells helps, once it is told the address.
    command = missing["remedy"][0].replace("ADDRESS", address_of(task)).split()
    assert command[0] == "aws"
    balanced.instance.aws(*command[1:])
    balanced.wait_health(group, "healthy", task)
    assert doctor(balanced.work, "internet", "front", port)["reachable"]


def test_a_broken_chain_and_a_wrong_port(balanced, web):
    """Journey J4, step 3: the two ways to an unhealthy target."""
    _, _, _, port, group, task = web
    balanced.ec2.revoke_security_group_ingress(
        GroupId=balanced.task_group, IpPermissions=[{
            "IpProtocol": "tcp", "FromPort": PORT, "ToPort": PORT,
            "UserIdGroupPairs": [{"GroupId": balanced.front_group}]}],
    )  # fmt: skip
    balanced.wait_health(group, "unhealthy", task)
    answer = doctor(balanced.work, "internet", "front", port)
    found = problems(answer)
    assert set(found) == {"target", "ingress rules"}, answer
    assert "Target.Timeout" in found["target"]["text"]
    assert found["ingress rules"]["code"] == "SG_HAS_NO_RULES"
    assert "as expected" in answer["steps"][-1]["text"]
    [command] = found["ingress rules"]["remedy"]
    balanced.instance.aws(*command.split()[1:])
    balanced.wait_health(group, "healthy", task)
    assert doctor(balanced.work, "front", task_id(task), PORT)["reachable"]
    # Registered at a port where nobody listens.
    balanced.admit(balanced.task_group, 9000, group=balanced.front_group)
    balanced.deregister(group, task)
    balanced.register(group, task, port=9000)
    balanced.wait_health(group, "unhealthy", task)
    answer = doctor(balanced.work, "internet", "front", port)
    found = problems(answer)
    assert {"target", "listener"} <= set(found) <= {"target", "listener", "container port"}
    assert found["listener"]["instead"] == [f"it listens on tcp {PORT}"]
    assert "Target.FailedHealthChecks" in found["target"]["text"]


def test_a_closed_and_an_internal_load_balancer(balanced):
    inner, _ = balanced.balancer("inner", Scheme="internal")
    _, port = listen_inside(balanced, inner)
    answer = doctor(balanced.work, "internet", "inner", port)
    assert step(answer, "internet gateway")["code"] == "IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS"
    [client] = balanced.tasks("client")
    assert doctor(balanced.work, task_id(client), "inner", port)["reachable"]
    balanced.ec2.revoke_security_group_ingress(
        GroupId=balanced.front_group, IpPermissions=[{
            "IpProtocol": "tcp", "FromPort": port, "ToPort": port, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}],
    )  # fmt: skip
    answer = wait_for(
        lambda: (found := doctor(balanced.work, task_id(client), "inner", port))
        and not found["contradiction"]
        and problems(found)
        and found,
        10,
    )
    assert set(problems(answer)) == {"ingress rules"}
    for ends in (["front-of-nothing", "internet", 80], ["inner", "internet", 80], ["inner", "inner", 80]):
        result = balanced.instance.run("doctor", *map(str, ends), check=False)
        assert result.returncode == 2, result.stdout


def listen_inside(balanced, balancer, port=8090):
    balanced.admit(balanced.front_group, port)
    [made] = balanced.elb.create_listener(
        LoadBalancerArn=balancer, Port=port, Protocol="HTTP", DefaultActions=[fixed(200, "in")]
    )["Listeners"]
    balanced.elb.get_waiter("load_balancer_available").wait(
        LoadBalancerArns=[balancer], WaiterConfig={"Delay": 1, "MaxAttempts": 60}
    )
    return made["ListenerArn"], port
