"""What a test does with one instance: register, run, wait, look, stop."""

import itertools
import uuid

from instance import wait_for

TERMINAL = "STOPPED"
# ECS wants one for awslogs on Fargate; there are no roles to check it against yet.
EXECUTION_ROLE = "arn:aws:iam::000000000000:role/ecsTaskExecutionRole"
# Fargate wants one of a task with logs; whether it exists is not looked at before there are roles.
EXECUTION_ROLE = "arn:aws:iam::000000000000:role/e2e-execution"


class Work:
    """One cluster of one instance, whose tasks are stopped when the test is over."""

    def __init__(self, instance, registry, name=None):
        self.instance = instance
        self.registry = registry
        self.cluster = name or f"test-{uuid.uuid4().hex[:8]}"
        self.group = f"/e2e/{self.cluster}"
        self.ecs = instance.ecs
        self.ecs.create_cluster(clusterName=self.cluster)
        instance.logs.create_log_group(logGroupName=self.group)
        self.subnets = [subnet["SubnetId"] for subnet in instance.ec2.describe_subnets()["Subnets"]]
        self._names = itertools.count(1)

    def container(self, image="busybox", command=None, name="main", logs=True, **more):
        """A container definition; `image` is a name of the testkit or has a registry in it."""
        if "/" not in image or image.startswith("private/"):
            image = self.registry.image(image)
        # A shell that is process 1 does not hear SIGTERM; the usual 30 seconds would be waited for.
        definition = {"name": name, "image": image, "essential": True, "stopTimeout": 2, **more}
        if command is not None:
            definition["command"] = ["sh", "-c", command] if isinstance(command, str) else command
        if logs:
            options = {
                "awslogs-group": self.group,
                "awslogs-region": "us-east-1",
                "awslogs-stream-prefix": "e2e",
                **(logs if isinstance(logs, dict) else {}),
            }
            definition["logConfiguration"] = {"logDriver": "awslogs", "options": options}
        return definition

    def register(self, *containers, cpu="256", memory="512", **more):
        """Registers a task definition; returns `family:revision`."""
        family = more.pop("family", None) or f"{self.cluster}-{next(self._names)}"
        answer = self.ecs.register_task_definition(
            family=family,
            requiresCompatibilities=["FARGATE"],
            networkMode="awsvpc",
            cpu=cpu,
            memory=memory,
            executionRoleArn=more.pop("executionRoleArn", EXECUTION_ROLE),
            containerDefinitions=list(containers),
            **more,
        )["taskDefinition"]
        return f"{answer['family']}:{answer['revision']}"

    def network(self, subnet=0, public=False):
        configuration = {
            "subnets": [self.subnets[subnet]],
            "assignPublicIp": "ENABLED" if public else "DISABLED",
        }
        return {"awsvpcConfiguration": configuration}

    def admit(self, port, cidr="0.0.0.0/0"):
        """Lets `cidr` reach a TCP port of tasks in the default security group, as `network` makes them."""
        ec2 = self.instance.ec2
        [subnet] = ec2.describe_subnets(SubnetIds=self.subnets[:1])["Subnets"]
        filters = [
            {"Name": "vpc-id", "Values": [subnet["VpcId"]]},
            {"Name": "group-name", "Values": ["default"]},
        ]
        [group] = ec2.describe_security_groups(Filters=filters)["SecurityGroups"]
        try:
            ec2.authorize_security_group_ingress(
                GroupId=group["GroupId"], IpProtocol="tcp", FromPort=port, ToPort=port, CidrIp=cidr
            )
        except ec2.exceptions.ClientError as error:
            # Another test of the same instance was first.
            if error.response["Error"]["Code"] != "InvalidPermission.Duplicate":
                raise

    def start(self, definition, count=1, public=False, **more):
        """RunTask; returns the tasks as they were answered."""
        more.setdefault("networkConfiguration", self.network(public=public))
        answer = self.ecs.run_task(
            cluster=self.cluster,
            taskDefinition=definition,
            launchType="FARGATE",
            count=count,
            **more,
        )
        assert answer["failures"] == [], answer
        assert len(answer["tasks"]) == count
        return answer["tasks"]

    def run(self, *containers, count=1, public=False, start=None, **definition):
        """Registers and runs; returns the tasks, or the only one."""
        tasks = self.start(
            self.register(*containers, **definition), count=count, public=public, **(start or {})
        )
        return tasks[0] if count == 1 else tasks

    def describe(self, *tasks):
        arns = [task if isinstance(task, str) else task["taskArn"] for task in tasks]
        found = []
        for at in range(0, len(arns), 100):
            some = arns[at : at + 100]
            answer = self.ecs.describe_tasks(cluster=self.cluster, tasks=some, include=["TAGS"])
            assert answer["failures"] == [], answer
            found += answer["tasks"]
        return found[0] if len(tasks) == 1 else found

    def wait(self, *tasks, status="RUNNING", timeout=30):
        """Waits until all tasks have the status; returns them described."""

        def reached():
            described = self.describe(*tasks)
            described = [described] if len(tasks) == 1 else described
            states = [task["lastStatus"] for task in described]
            if status != TERMINAL and TERMINAL in states:
                ended = [task for task in described if task["lastStatus"] == TERMINAL]
                raise AssertionError(f"stopped: {ended[0].get('stoppedReason')} {containers(ended[0])}")
            return described if all(state == status for state in states) else None

        described = wait_for(
            reached,
            timeout,
            what=lambda: f"{status}: {self.describe(*tasks)}\n{self.instance.log()}",
        )
        return described[0] if len(tasks) == 1 else described

    def wait_stopped(self, *tasks, timeout=30):
        return self.wait(*tasks, status=TERMINAL, timeout=timeout)

    def run_to_end(self, *containers, timeout=30, **more):
        """Runs a task that ends by itself; returns it described."""
        return self.wait_stopped(self.run(*containers, **more), timeout=timeout)

    def stop(self, *tasks, reason="test"):
        for task in tasks:
            self.ecs.stop_task(cluster=self.cluster, task=task["taskArn"], reason=reason)

    def stream(self, task, container="main"):
        return f"e2e/{container}/{task_id(task)}"

    def lines(self, task, container="main"):
        """All log lines of a container, in order."""
        found, token = [], None
        while True:
            more = {"nextToken": token} if token else {}
            try:
                answer = self.instance.logs.get_log_events(
                    logGroupName=self.group,
                    logStreamName=self.stream(task, container),
                    startFromHead=True,
                    **more,
                )
            except self.instance.logs.exceptions.ResourceNotFoundException:
                return found
            found += [event["message"] for event in answer["events"]]
            if answer["nextForwardToken"] == token:
                return found
            token = answer["nextForwardToken"]

    def wait_line(self, task, text, container="main", timeout=20):
        """Waits until a line that contains `text` is in the log; returns it."""
        return wait_for(
            lambda: next((line for line in self.lines(task, container) if text in line), None),
            timeout,
            what=lambda: f"{text!r} in {self.lines(task, container)[-20:]}\n{self.instance.log()}",
        )

    def expect(self, task, expected, container="main", timeout=20):
        """Waits until the log is what is expected: lines, or what a function says of them.

        Output may be shipped a little after a task's end, as on AWS.
        """
        fits = expected if callable(expected) else lambda lines: lines == expected
        wait_for(
            lambda: fits(self.lines(task, container)),
            timeout,
            interval=0.1,
            what=lambda: f"{expected} but {[line[:200] for line in self.lines(task, container)[-30:]]}",
        )
        return self.lines(task, container)

    def output(self, command, image="busybox", timeout=30, **more):
        """Runs a shell command in a task of its own and returns its log."""
        end = "end-of-output"
        task = self.run_to_end(
            self.container(image, f"({command}) || exit; echo {end}"), timeout=timeout, **more
        )
        assert task["containers"][0].get("exitCode") == 0, (task["stoppedReason"], self.lines(task))
        return self.expect(task, lambda lines: end in lines)[:-1]

    def running(self):
        """The ARNs of all tasks that are to run."""
        pages = self.ecs.get_paginator("list_tasks").paginate(cluster=self.cluster)
        return [arn for page in pages for arn in page["taskArns"]]

    def close(self):
        """Stops what still runs. Waiting for it is left to the next test or to `down`."""
        try:
            running = self.running()
        except self.ecs.exceptions.ClusterNotFoundException:
            return  # the test has deleted it
        for arn in running:
            self.ecs.stop_task(cluster=self.cluster, task=arn, reason="the test is over")


def task_id(task):
    return task["taskArn"].rsplit("/", 1)[1]


def containers(task):
    """The ends of a task's containers, for messages."""
    return {
        container["name"]: (container.get("exitCode"), container.get("reason"))
        for container in task["containers"]
    }


def container_of(task, name):
    return next(container for container in task["containers"] if container["name"] == name)


def interface_of(task):
    """The details of the task's network interface, by name."""
    attachment = next(
        item for item in task["attachments"] if item["type"] == "ElasticNetworkInterface"
    )
    return {detail["name"]: detail["value"] for detail in attachment["details"]}


def address_of(task):
    return interface_of(task)["privateIPv4Address"]
