"""Terraform's whole stack of ECS: apply, an empty plan, a new revision, an empty plan, destroy."""

import pytest

from balanced import PORT, get
from instance import free_port, wait_for
from terraform import Terraform, is_missing

RESOURCES = """
data "aws_vpc" "default" {
  default = true
}

data "aws_subnets" "default" {
  filter {
    name   = "vpc-id"
    values = [data.aws_vpc.default.id]
  }
}

resource "aws_security_group" "front" {
  name   = "stack-front"
  vpc_id = data.aws_vpc.default.id

  ingress {
    protocol    = "tcp"
    from_port   = %(port)s
    to_port     = %(port)s
    cidr_blocks = ["0.0.0.0/0"]
  }

  egress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "tasks" {
  name   = "stack-tasks"
  vpc_id = data.aws_vpc.default.id

  ingress {
    protocol        = "tcp"
    from_port       = 8080
    to_port         = 8080
    security_groups = [aws_security_group.front.id]
  }

  egress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_lb" "front" {
  name               = "stack"
  load_balancer_type = "application"
  security_groups    = [aws_security_group.front.id]
  subnets            = data.aws_subnets.default.ids
}

resource "aws_lb_target_group" "app" {
  name                 = "stack"
  port                 = 8080
  protocol             = "HTTP"
  target_type          = "ip"
  vpc_id               = data.aws_vpc.default.id
  deregistration_delay = 10

  health_check {
    path     = "/"
    interval = 5
    timeout  = 2
  }
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.front.arn
  port              = %(port)s
  protocol          = "HTTP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.app.arn
  }
}

resource "aws_ecs_cluster" "main" {
  name = "stack"

  setting {
    name  = "containerInsights"
    value = "disabled"
  }
}

resource "aws_ecs_cluster_capacity_providers" "main" {
  cluster_name       = aws_ecs_cluster.main.name
  capacity_providers = ["FARGATE", "FARGATE_SPOT"]

  default_capacity_provider_strategy {
    base              = 1
    weight            = 100
    capacity_provider = "FARGATE"
  }
}

resource "aws_ecs_task_definition" "app" {
  family                   = "stack"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512

  container_definitions = jsonencode([{
    name         = "main"
    image        = "%(image)s"
    essential    = true
    portMappings = [{ containerPort = 8080 }]
    command = ["sh", "-c", join("; ", [
      "mkdir /www",
      "echo ${var.changed ? "two" : "one"} >/www/index.html",
      "trap 'kill $!; exit' TERM",
      "httpd -f -p 8080 -h /www & wait",
    ])]
  }])
}

resource "aws_ecs_service" "app" {
  name                               = "app"
  cluster                            = aws_ecs_cluster.main.id
  task_definition                    = aws_ecs_task_definition.app.arn
  desired_count                      = var.changed ? 3 : 2
  launch_type                        = "FARGATE"
  health_check_grace_period_seconds  = 30
  deployment_minimum_healthy_percent = 100
  deployment_maximum_percent         = 200
  enable_ecs_managed_tags            = true
  propagate_tags                     = "SERVICE"
  wait_for_steady_state              = true

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }

  network_configuration {
    subnets         = data.aws_subnets.default.ids
    security_groups = [aws_security_group.tasks.id]
  }

  load_balancer {
    target_group_arn = aws_lb_target_group.app.arn
    container_name   = "main"
    container_port   = 8080
  }

  tags = {
    stage = var.changed ? "prod" : "dev"
  }

  depends_on = [aws_lb_listener.http, aws_ecs_cluster_capacity_providers.main]
}

resource "aws_ecs_service" "spot" {
  name            = "spot"
  cluster         = aws_ecs_cluster.main.id
  task_definition = aws_ecs_task_definition.app.arn
  desired_count   = 1

  capacity_provider_strategy {
    capacity_provider = "FARGATE_SPOT"
    weight            = 1
  }

  network_configuration {
    subnets         = data.aws_subnets.default.ids
    security_groups = [aws_security_group.tasks.id]
  }

  depends_on = [aws_ecs_cluster_capacity_providers.main]
}

output "port" {
  value = aws_lb_listener.http.port
}
"""


@pytest.mark.timeout(1200)
@pytest.mark.skipif(is_missing(), reason="Terraform or its AWS provider is not installed")
def test_the_stack_of_a_service_goes_up_changes_and_goes_down(fresh, registry, tmp_path):
    instance = fresh(["--time-scale", "5"]).start()
    text = RESOURCES % {"port": free_port(), "image": registry.image("busybox")}
    stack = Terraform(tmp_path, instance, text)
    ecs = instance.ecs
    stack.apply()
    port = int(stack.outputs()["port"])
    assert PORT == 8080 and get(port)[2] == "one"
    [first] = ecs.describe_services(cluster="stack", services=["app"])["services"]
    assert (first["runningCount"], len(first["deployments"])) == (2, 1)
    stack.apply(changed=True)
    [second] = ecs.describe_services(cluster="stack", services=["app"])["services"]
    assert second["runningCount"] == 3 and get(port)[2] == "two"
    assert second["deployments"][0]["id"] != first["deployments"][0]["id"]
    stack.destroy()
    wait_for(lambda: not ecs.list_tasks(cluster="stack")["taskArns"] if exists(ecs) else True, what="no tasks")


def exists(ecs):
    clusters = ecs.describe_clusters(clusters=["stack"])["clusters"]
    return any(cluster["status"] == "ACTIVE" for cluster in clusters)
