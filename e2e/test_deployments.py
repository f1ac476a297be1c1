"""Deployments one after the other under load: not one request fails, whatever the releases are like."""

import time

import pytest

from balanced import Load
from fleet import Fleet, is_completed
from instance import Instance
from work import Work

BREAKER = {"enable": True, "rollback": True, "thresholdConfiguration": {"type": "COUNT", "value": 2}}


@pytest.fixture
def fleet(tmp_path, registry):
    instance = Instance(tmp_path, arguments=["--time-scale", "10"]).start()
    fleet = Fleet(Work(instance, registry))
    yield fleet
    fleet.close()
    fleet.work.close()
    instance.down()


def test_twenty_deployments_in_a_row_fail_no_request(fleet):
    """Good ones, images that do not exist, releases that crash or answer 404 to health checks, scaling in
    between, and a control plane that is killed ten times."""
    fleet.front(attributes={"deregistration_delay.timeout_seconds": "20"})
    configuration = {"deploymentCircuitBreaker": BREAKER}
    fleet.create(fleet.release("r0"), count=2, deploymentConfiguration=configuration)
    fleet.wait(is_completed)
    serving, killed = "r0", 0
    with Load(fleet.port, threads=3) as load:
        for number in range(1, 21):
            kind = ["good", "missing", "good", "crash", "good", "sick"][number % 6]
            definition = release_of(fleet, kind, number)
            more = {"desiredCount": 2 + number % 3} if number % 4 == 0 else {}
            begun = fleet.update(taskDefinition=definition, **more)["deployments"][0]["id"]
            if number % 2 == 0:
                time.sleep(0.05 * (number % 7))
                fleet.work.instance.restart_abruptly()
                killed += 1
            if kind == "good":
                serving = f"r{number}"
                service = fleet.wait(is_completed, timeout=120)
                assert service["deployments"][0]["id"] == begun, fleet.story()
            else:
                service = fleet.wait(
                    lambda one, begun=begun: is_completed(one) and one["deployments"][0]["id"] != begun, timeout=120
                )
            assert fleet.answers() == {serving}, fleet.story()
            assert not load.failures, (number, kind, load.failures[:5], fleet.story())
            load.wait_more(20)
    assert killed == 10 and not load.failures, load.failures[:5]
    records = fleet.ecs.list_service_deployments(cluster=fleet.cluster, service="web", maxResults=100)
    states = [one["status"] for one in records["serviceDeployments"]]
    assert states.count("SUCCESSFUL") == 11 and states.count("ROLLBACK_SUCCESSFUL") == 10, states


def release_of(fleet, kind, number):
    match kind:
        case "good":
            return fleet.release(f"r{number}")
        case "missing":
            return fleet.revision("true", image=fleet.work.registry.image(f"busybox:missing-{number}"))
        case "crash":
            return fleet.revision("sleep 0.1; exit 3")
        case _:
            return fleet.revision("mkdir /www; exec httpd -f -p 8080 -h /www")
