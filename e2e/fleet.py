"""Services as tests of the whole product use them: behind a load balancer, or without one."""

import json

from balanced import PORT, Balanced, forward, get
from instance import wait_for
from work import Work

# What stands in the page of a release that answers.
GOOD = "release"


class Fleet(Balanced):
    """A cluster whose services stand behind one load balancer, or behind none."""

    def __init__(self, work: Work):
        self.ecs, self.cluster = work.ecs, work.cluster
        super().__init__(work)
        self.balancer_arn = self.dns = self.group = self.port = None
        self.admit(self.task_group, PORT, group=self.front_group)

    def security_group(self, name):
        """Several clusters share an instance."""
        return super().security_group(f"{self.cluster}-{name}")

    def front(self, **more):
        """A load balancer that forwards to one target group, `self.group`."""
        self.balancer_arn, self.dns = self.balancer(self.cluster)
        self.group = self.target_group(self.cluster, **more)
        _, self.port = self.listen(self.balancer_arn, forward(self.group))

    def release(self, text, family="web", **more):
        """A revision that answers with this text on `/`, and `ok` on `/health`."""
        script = (
            f"mkdir /www; echo {text} >/www/index.html; echo ok >/www/health;"
            f" trap 'kill $!; exit' TERM; httpd -f -p {PORT} -h /www & wait"
        )
        return self.revision(script, family, **more)

    def revision(self, script, family="web", image="busybox", **more):
        container = self.work.container(
            image, script, logs=False, portMappings=[{"containerPort": PORT}], **more
        )
        return self.work.register(container, family=f"{self.cluster}-{family}")

    def subnets(self):
        return {
            "awsvpcConfiguration": {
                "subnets": self.work.subnets,
                "securityGroups": [self.task_group],
                "assignPublicIp": "DISABLED",
            }
        }

    def targets(self):
        return [{"targetGroupArn": self.group, "containerName": "main", "containerPort": PORT}]

    def create(self, definition, name="web", count=2, balanced=None, **more):
        """CreateService; behind the load balancer if there is one."""
        if balanced if balanced is not None else self.group:
            more["loadBalancers"] = self.targets()
        more.setdefault("launchType", "FARGATE")
        if more["launchType"] is None:
            del more["launchType"]
        return self.ecs.create_service(
            cluster=self.cluster,
            serviceName=name,
            taskDefinition=definition,
            desiredCount=count,
            networkConfiguration=self.subnets(),
            **more,
        )["service"]

    def update(self, name="web", **more):
        return self.ecs.update_service(cluster=self.cluster, service=name, **more)["service"]

    def describe(self, name="web"):
        answer = self.ecs.describe_services(cluster=self.cluster, services=[name], include=["TAGS"])
        assert not answer["failures"], answer
        return answer["services"][0]

    def events(self, name="web"):
        """Messages, the oldest first."""
        return [event["message"] for event in reversed(self.describe(name)["events"])]

    def tasks(self, name="web", status="RUNNING"):
        """Described tasks of a service that are to run, or have stopped."""
        listed = self.ecs.list_tasks(cluster=self.cluster, serviceName=name, desiredStatus=status)
        arns = listed["taskArns"]
        return self.ecs.describe_tasks(cluster=self.cluster, tasks=arns)["tasks"] if arns else []

    def wait(self, reached, name="web", timeout=60, what="the service"):
        """Waits until the described service is as wanted; answers it."""

        def look():
            service = self.describe(name)
            return service if reached(service) else None

        return wait_for(look, timeout, 0.1, what=lambda: f"{what}: {self.story(name)}")

    def wait_stable(self, name="web", timeout=60):
        return self.wait(is_stable, name, timeout, "stable")

    def story(self, name="web"):
        """What a person would look at, for messages."""
        service = self.describe(name)
        shown = {key: service.get(key) for key in ("status", "desiredCount", "runningCount", "pendingCount")}
        shown["deployments"] = service["deployments"]
        shown["events"] = self.events(name)[-15:]
        stopped = [(task["stopCode"], task["stoppedReason"]) for task in self.tasks(name, "STOPPED")][-5:]
        shown["stopped"] = stopped
        return f"{json.dumps(shown, default=str, indent=1)}\n{self.work.instance.log()[-3000:]}"

    def answers(self, times=20):
        """The texts that the load balancer answers with."""
        texts = set()
        for _ in range(times):
            status, _, text = get(self.port)
            assert status == 200, (status, text)
            texts.add(text)
        return texts

    def delete(self, name="web", timeout=60):
        self.ecs.delete_service(cluster=self.cluster, service=name, force=True)
        self.wait(lambda service: service["status"] == "INACTIVE", name, timeout, "INACTIVE")

    def close(self):
        for service in self.ecs.list_services(cluster=self.cluster, maxResults=100)["serviceArns"]:
            self.ecs.delete_service(cluster=self.cluster, service=service, force=True)
        super().close()


def is_stable(service):
    """As the waiter `services_stable` has it."""
    return len(service["deployments"]) == 1 and service["runningCount"] == service["desiredCount"]


def is_completed(service):
    [*_, first] = reversed(service["deployments"])
    return is_stable(service) and first["rolloutState"] == "COMPLETED"
