"""Terraform's target groups and attachments: apply, an empty plan, change, an empty plan, destroy."""

import pytest

from terraform import Terraform, is_missing

RESOURCES = """
data "aws_vpc" "default" {
  default = true
}

resource "aws_lb_target_group" "web" {
  name                          = "web"
  port                          = 8080
  protocol                      = "HTTP"
  target_type                   = "ip"
  vpc_id                        = data.aws_vpc.default.id
  deregistration_delay          = var.changed ? 10 : 30
  slow_start                    = var.changed ? 60 : 0
  load_balancing_algorithm_type = "round_robin"

  health_check {
    path                = var.changed ? "/ready" : "/health"
    port                = var.changed ? "9000" : "traffic-port"
    matcher             = var.changed ? "200-299" : "200"
    interval            = var.changed ? 15 : 30
    timeout             = 5
    healthy_threshold   = 2
    unhealthy_threshold = 3
  }

  stickiness {
    enabled         = var.changed
    type            = "lb_cookie"
    cookie_duration = 600
  }

  tags = {
    stage = var.changed ? "prod" : "dev"
  }
}

resource "aws_lb_target_group" "plain" {
  name_prefix = "p-"
  port        = 80
  protocol    = "HTTP"
  target_type = "ip"
  vpc_id      = data.aws_vpc.default.id
}

resource "aws_lb_target_group" "grpc" {
  name             = "grpc"
  port             = 50051
  protocol         = "HTTPS"
  protocol_version = "GRPC"
  target_type      = "ip"
  vpc_id           = data.aws_vpc.default.id

  health_check {
    matcher = var.changed ? "0-99" : "12"
  }
}

resource "aws_lb_target_group_attachment" "inside" {
  target_group_arn = aws_lb_target_group.web.arn
  target_id        = "172.31.0.200"
  port             = var.changed ? 8081 : 8080
}

resource "aws_lb_target_group_attachment" "outside" {
  target_group_arn  = aws_lb_target_group.plain.arn
  target_id         = "10.9.8.7"
  availability_zone = "all"
}

data "aws_lb_target_group" "web" {
  arn = aws_lb_target_group.web.arn
}

output "path" {
  value = data.aws_lb_target_group.web.health_check[0].path
}
"""

pytestmark = pytest.mark.timeout(600)


@pytest.mark.skipif(is_missing(), reason="needs terraform and the AWS provider below /opt/tf-plugins")
def test_target_groups_and_attachments(tmp_path, fresh):
    instance = fresh().start()
    elb = instance.client("elbv2")
    run = Terraform(tmp_path, instance, RESOURCES)
    run.apply()
    [web] = elb.describe_target_groups(Names=["web"])["TargetGroups"]
    assert run.outputs()["path"] == web["HealthCheckPath"] == "/health"
    ports = lambda: [
        one["Target"]["Port"]
        for one in elb.describe_target_health(TargetGroupArn=web["TargetGroupArn"])["TargetHealthDescriptions"]
    ]
    assert ports() == [8080]
    run.apply(changed=True)
    [changed] = elb.describe_target_groups(Names=["web"])["TargetGroups"]
    assert changed["TargetGroupArn"] == web["TargetGroupArn"]
    assert changed["HealthCheckPort"] == "9000" and changed["Matcher"] == {"HttpCode": "200-299"}
    assert ports() == [8081]
    run.destroy()
    assert elb.describe_target_groups()["TargetGroups"] == []
