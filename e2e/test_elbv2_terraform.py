"""Terraform's resources of Elastic Load Balancing: apply, an empty plan, change, an empty plan, destroy."""

import pytest

from instance import wait_for
from terraform import Terraform, is_missing

RESOURCES = """
resource "aws_vpc" "main" {
  cidr_block = "10.60.0.0/16"
}

resource "aws_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id
}

resource "aws_subnet" "public" {
  for_each          = { a = 0, b = 1, c = 2 }
  vpc_id            = aws_vpc.main.id
  cidr_block        = cidrsubnet(aws_vpc.main.cidr_block, 8, each.value)
  availability_zone = "us-east-1${each.key}"
}

resource "aws_security_group" "front" {
  for_each = toset(["one", "two"])
  name     = "front-${each.key}"
  vpc_id   = aws_vpc.main.id

  ingress {
    protocol    = "tcp"
    from_port   = 80
    to_port     = 80
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_lb" "front" {
  name               = "terraform-front"
  load_balancer_type = "application"
  security_groups    = [aws_security_group.front[var.changed ? "two" : "one"].id]
  subnets            = [for zone in(var.changed ? ["a", "b", "c"] : ["a", "b"]) : aws_subnet.public[zone].id]
  idle_timeout       = var.changed ? 30 : 60
  depends_on         = [aws_internet_gateway.main]

  tags = {
    stage = var.changed ? "prod" : "dev"
  }
}

resource "aws_lb_target_group" "app" {
  for_each    = toset(["blue", "green"])
  name        = "terraform-${each.key}"
  port        = 8080
  protocol    = "HTTP"
  target_type = "ip"
  vpc_id      = aws_vpc.main.id

  health_check {
    path     = "/health"
    interval = var.changed ? 15 : 30
  }
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.front.arn
  port              = var.changed ? 8080 : 80
  protocol          = "HTTP"

  routing_http_response_server_enabled                = !var.changed
  routing_http_response_x_frame_options_header_value = var.changed ? "SAMEORIGIN" : "DENY"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.app["blue"].arn
  }
}

resource "aws_acm_certificate" "site" {
  for_each          = toset(["www", "api"])
  domain_name       = "${each.key}.example.com"
  validation_method = "DNS"
}

# Waits until the certificate is issued.
resource "aws_acm_certificate_validation" "site" {
  for_each        = aws_acm_certificate.site
  certificate_arn = each.value.arn
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.front.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = var.changed ? "ELBSecurityPolicy-TLS13-1-2-2021-06" : "ELBSecurityPolicy-TLS13-1-3-2021-06"
  certificate_arn   = aws_acm_certificate_validation.site["www"].certificate_arn

  routing_http_request_x_amzn_tls_version_header_name = "X-Tls"

  default_action {
    type = "fixed-response"
    fixed_response {
      content_type = "text/plain"
      message_body = var.changed ? "gone" : "not here"
      status_code  = var.changed ? "410" : "404"
    }
  }
}

resource "aws_lb_listener_certificate" "api" {
  listener_arn    = aws_lb_listener.https.arn
  certificate_arn = aws_acm_certificate_validation.site["api"].certificate_arn
}

resource "aws_lb_listener_rule" "weighted" {
  listener_arn = aws_lb_listener.http.arn
  priority     = var.changed ? 20 : 10

  action {
    type = "forward"
    forward {
      target_group {
        arn    = aws_lb_target_group.app["blue"].arn
        weight = var.changed ? 50 : 90
      }
      target_group {
        arn    = aws_lb_target_group.app["green"].arn
        weight = var.changed ? 50 : 10
      }
      stickiness {
        enabled  = true
        duration = 600
      }
    }
  }

  condition {
    path_pattern {
      values = var.changed ? ["/api/*", "/v2/*"] : ["/api/*"]
    }
  }

  condition {
    host_header {
      values = ["*.example.com"]
    }
  }
}

resource "aws_lb_listener_rule" "redirect" {
  listener_arn = aws_lb_listener.http.arn
  priority     = 30

  action {
    type = "redirect"
    redirect {
      port        = "443"
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }

  condition {
    http_header {
      http_header_name = "X-Secure"
      values           = ["yes"]
    }
  }

  condition {
    query_string {
      key   = "secure"
      value = "1"
    }
  }

  condition {
    source_ip {
      values = ["10.0.0.0/8"]
    }
  }

  tags = {
    stage = var.changed ? "prod" : "dev"
  }
}

data "aws_lb" "front" {
  arn = aws_lb.front.arn
}

data "aws_lb_listener" "http" {
  arn = aws_lb_listener.http.arn
}

output "name" {
  value = data.aws_lb.front.dns_name
}
"""

# Terraform waits half a minute before it looks for the first time whether a load balancer is active, twice.
pytestmark = pytest.mark.timeout(1200)


@pytest.fixture
def terraform(tmp_path, fresh):
    if is_missing():
        pytest.skip("needs terraform and the AWS provider below /opt/tf-plugins")
    instance = fresh().start()
    return instance, lambda text: Terraform(tmp_path, instance, text)


def test_every_resource_applies_replans_empty_changes_and_goes(terraform):
    instance, make = terraform
    elb = instance.client("elbv2")
    run = make(RESOURCES)
    run.apply()
    [front] = elb.describe_load_balancers()["LoadBalancers"]
    assert run.outputs()["name"] == front["DNSName"]
    assert front["State"]["Code"] == "active"
    run.apply(changed=True)
    [front] = elb.describe_load_balancers()["LoadBalancers"]
    assert len(front["AvailabilityZones"]) == 3
    listeners = elb.describe_listeners(LoadBalancerArn=front["LoadBalancerArn"])["Listeners"]
    assert sorted(listener["Port"] for listener in listeners) == [443, 8080]
    [http] = [listener for listener in listeners if listener["Protocol"] == "HTTP"]
    rules = elb.describe_rules(ListenerArn=http["ListenerArn"])["Rules"]
    assert [rule["Priority"] for rule in rules] == ["20", "30", "default"]
    run.destroy()
    assert elb.describe_load_balancers()["LoadBalancers"] == []
    assert elb.describe_target_groups()["TargetGroups"] == []
    filters = [{"Name": "attachment.instance-owner-id", "Values": ["amazon-elb"]}]
    wait_for(
        lambda: not instance.ec2.describe_network_interfaces(Filters=filters)["NetworkInterfaces"],
        what="the load balancer's interfaces to be gone",
    )
