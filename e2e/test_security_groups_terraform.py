"""Terraform's resources of security groups, in each of the styles it has for rules."""

import pytest

from terraform import Terraform, is_missing

GROUPS = """
data "aws_vpc" "default" {
  default = true
}

resource "aws_security_group" "inline" {
  name        = "inline"
  description = "rules inline"
  vpc_id      = data.aws_vpc.default.id

  ingress {
    description = "the office"
    from_port   = 80
    to_port     = var.changed ? 81 : 80
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8", "192.168.0.0/16"]
  }

  ingress {
    from_port        = -1
    to_port          = -1
    protocol         = "icmp"
    cidr_blocks      = ["0.0.0.0/0"]
  }

  ingress {
    from_port       = 0
    to_port         = 0
    protocol        = "-1"
    security_groups = [aws_security_group.styled.id]
    self            = true
  }

  ingress {
    from_port   = 0
    to_port     = 0
    protocol    = "50"
    cidr_blocks = ["10.0.0.0/8"]
  }

  egress {
    from_port        = 0
    to_port          = 0
    protocol         = "-1"
    cidr_blocks      = ["0.0.0.0/0"]
    ipv6_cidr_blocks = ["::/0"]
  }

  tags = {
    stage = var.changed ? "prod" : "dev"
  }
}

resource "aws_security_group" "styled" {
  name_prefix = "styled-"
  vpc_id      = data.aws_vpc.default.id
}

resource "aws_security_group_rule" "out" {
  type              = "egress"
  from_port         = 443
  to_port           = 443
  protocol          = "tcp"
  cidr_blocks       = ["0.0.0.0/0"]
  description       = var.changed ? "to anyone" : "out"
  security_group_id = aws_security_group.styled.id
}

resource "aws_security_group_rule" "members" {
  type              = "ingress"
  from_port         = 0
  to_port           = 65535
  protocol          = "udp"
  self              = true
  security_group_id = aws_security_group.styled.id
}

resource "aws_security_group" "modern" {
  name   = "modern"
  vpc_id = data.aws_vpc.default.id
}

resource "aws_vpc_security_group_ingress_rule" "https" {
  security_group_id = aws_security_group.modern.id
  cidr_ipv4         = "10.0.0.0/8"
  from_port         = var.changed ? 8443 : 443
  to_port           = var.changed ? 8443 : 443
  ip_protocol       = "tcp"
  description       = "TLS"

  tags = {
    stage = var.changed ? "prod" : "dev"
  }
}

resource "aws_vpc_security_group_ingress_rule" "from_inline" {
  security_group_id            = aws_security_group.modern.id
  referenced_security_group_id = aws_security_group.inline.id
  ip_protocol                  = "-1"
}

resource "aws_vpc_security_group_egress_rule" "everything" {
  security_group_id = aws_security_group.modern.id
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "-1"
}

resource "aws_ec2_managed_prefix_list" "offices" {
  name           = var.changed ? "all offices" : "offices"
  address_family = "IPv4"
  max_entries    = var.changed ? 6 : 5

  entry {
    cidr        = "203.0.113.0/24"
    description = "main"
  }

  dynamic "entry" {
    for_each = var.changed ? ["198.51.100.0/24"] : []
    content {
      cidr = entry.value
    }
  }
}

resource "aws_vpc_security_group_ingress_rule" "offices" {
  security_group_id = aws_security_group.modern.id
  prefix_list_id    = aws_ec2_managed_prefix_list.offices.id
  from_port         = 22
  to_port           = 22
  ip_protocol       = "tcp"
}

data "aws_security_group" "modern" {
  id = aws_security_group.modern.id
}
"""

# The provider alone is slow to start, and each of these commands starts it.
pytestmark = [
    pytest.mark.timeout(900),
    pytest.mark.skipif(is_missing(), reason="needs terraform and the AWS provider"),
]


def test_every_style_applies_replans_empty_changes_and_goes(tmp_path, fresh):
    instance = fresh().start()
    terraform = Terraform(tmp_path, instance, GROUPS)
    terraform.apply()
    ec2 = instance.ec2

    def group(name):
        filters = [{"Name": "group-name", "Values": [name]}]
        [found] = ec2.describe_security_groups(Filters=filters)["SecurityGroups"]
        return found

    inline = group("inline")
    assert len(inline["IpPermissions"]) == 4 and len(inline["IpPermissionsEgress"]) == 1
    # Terraform takes away what every new group has.
    [out] = group("styled-*")["IpPermissionsEgress"]
    assert (out["FromPort"], out["ToPort"]) == (443, 443)
    modern = ec2.describe_security_group_rules(
        Filters=[{"Name": "group-id", "Values": [group("modern")["GroupId"]]}]
    )["SecurityGroupRules"]
    assert len(modern) == 4
    terraform.apply(changed=True)
    [listed] = ec2.describe_managed_prefix_lists()["PrefixLists"]
    assert (listed["PrefixListName"], listed["MaxEntries"]) == ("all offices", 6)
    changed = ec2.describe_security_group_rules(
        Filters=[{"Name": "tag:stage", "Values": ["prod"]}]
    )["SecurityGroupRules"]
    assert [rule["FromPort"] for rule in changed] == [8443]
    terraform.destroy()
    assert [group["GroupName"] for group in ec2.describe_security_groups()["SecurityGroups"]] == ["default"]
    assert ec2.describe_managed_prefix_lists()["PrefixLists"] == []
