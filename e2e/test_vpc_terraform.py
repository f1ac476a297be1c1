"""Terraform's resources of a VPC: apply, an empty plan, change, an empty plan, destroy."""

import pytest

from terraform import Terraform, is_missing

NETWORK = """
data "aws_availability_zones" "all" {
  state = "available"
}

locals {
  zones = slice(data.aws_availability_zones.all.names, 0, 3)
  tiers = { public = 0, private = 10, isolated = 20 }
  subnets = merge([
    for tier, offset in local.tiers : {
      for index, zone in local.zones : "${tier}-${zone}" => {
        tier = tier
        zone = zone
        cidr = cidrsubnet(aws_vpc.main.cidr_block, 8, offset + index)
      }
    }
  ]...)
}

resource "aws_vpc" "main" {
  cidr_block           = "10.40.0.0/16"
  enable_dns_support   = true
  enable_dns_hostnames = var.changed

  tags = {
    Name  = "main"
    stage = var.changed ? "prod" : "dev"
  }
}

resource "aws_vpc_ipv4_cidr_block_association" "more" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.41.0.0/16"
}

resource "aws_subnet" "further" {
  vpc_id     = aws_vpc_ipv4_cidr_block_association.more.vpc_id
  cidr_block = "10.41.1.0/24"
}

resource "aws_subnet" "all" {
  for_each = local.subnets

  vpc_id                  = aws_vpc.main.id
  cidr_block              = each.value.cidr
  availability_zone       = each.value.zone
  map_public_ip_on_launch = var.changed && each.value.tier == "public"

  tags = {
    Name = each.key
    tier = each.value.tier
  }
}

resource "aws_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id
  tags   = { Name = "main" }
}

# The public tier: its routes are resources of their own.
resource "aws_route_table" "public" {
  vpc_id = aws_vpc.main.id
  tags   = { Name = "public" }
}

resource "aws_route" "out" {
  route_table_id         = aws_route_table.public.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.main.id
}

resource "aws_route_table_association" "public" {
  for_each = toset(local.zones)

  route_table_id = aws_route_table.public.id
  subnet_id      = aws_subnet.all["public-${each.key}"].id
}

# The private tier: its routes are parts of its table.
resource "aws_route_table" "private" {
  vpc_id = aws_vpc.main.id

  route {
    cidr_block = var.changed ? "198.51.100.0/24" : "203.0.113.0/24"
    gateway_id = aws_internet_gateway.main.id
  }

  tags = { Name = "private" }
}

resource "aws_route_table_association" "private" {
  for_each = toset(local.zones)

  route_table_id = var.changed ? aws_route_table.public.id : aws_route_table.private.id
  subnet_id      = aws_subnet.all["private-${each.key}"].id
}

# The isolated tier uses the main table, which is another after the change.
resource "aws_route_table" "isolated" {
  vpc_id = aws_vpc.main.id
  tags   = { Name = "isolated" }
}

resource "aws_main_route_table_association" "main" {
  vpc_id         = aws_vpc.main.id
  route_table_id = var.changed ? aws_route_table.isolated.id : aws_route_table.private.id
}

resource "aws_vpc_dhcp_options" "own" {
  domain_name         = var.changed ? "new.example" : "old.example"
  domain_name_servers = ["AmazonProvidedDNS"]
  tags                = { Name = "own" }
}

resource "aws_vpc_dhcp_options_association" "own" {
  vpc_id          = aws_vpc.main.id
  dhcp_options_id = aws_vpc_dhcp_options.own.id
}

resource "aws_ec2_tag" "apart" {
  resource_id = aws_vpc.main.default_security_group_id
  key         = "apart"
  value       = var.changed ? "two" : "one"
}

# What every account has.
resource "aws_default_vpc" "default" {
  tags = { Name = "default" }
}

resource "aws_default_subnet" "first" {
  availability_zone = local.zones[0]
  tags              = { Name = "first" }
}

resource "aws_default_route_table" "default" {
  default_route_table_id = aws_vpc.second.default_route_table_id

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.second.id
  }

  tags       = { Name = "second" }
  depends_on = [aws_internet_gateway_attachment.second]
}

resource "aws_default_vpc_dhcp_options" "default" {}

resource "aws_vpc" "second" {
  cidr_block = "10.42.0.0/20"
}

resource "aws_internet_gateway" "second" {}

resource "aws_internet_gateway_attachment" "second" {
  vpc_id              = aws_vpc.second.id
  internet_gateway_id = aws_internet_gateway.second.id
}

data "aws_vpc" "main" {
  id = aws_vpc.main.id
}

data "aws_vpcs" "named" {
  tags       = { Name = "main" }
  depends_on = [aws_vpc.main]
}

data "aws_subnets" "private" {
  filter {
    name   = "vpc-id"
    values = [aws_vpc.main.id]
  }
  tags       = { tier = "private" }
  depends_on = [aws_subnet.all]
}

data "aws_subnet" "one" {
  vpc_id     = aws_vpc.main.id
  cidr_block = aws_subnet.all["isolated-${local.zones[2]}"].cidr_block
}

data "aws_route_table" "public" {
  subnet_id  = aws_subnet.all["public-${local.zones[0]}"].id
  depends_on = [aws_route_table_association.public, aws_route.out]
}

data "aws_route_tables" "all" {
  vpc_id     = aws_vpc.main.id
  depends_on = [aws_route_table.public, aws_route_table.private, aws_route_table.isolated]
}

data "aws_internet_gateway" "main" {
  filter {
    name   = "attachment.vpc-id"
    values = [aws_vpc.main.id]
  }
  depends_on = [aws_internet_gateway.main]
}

data "aws_network_acls" "main" {
  vpc_id = aws_vpc.main.id
}

data "aws_vpc_dhcp_options" "own" {
  dhcp_options_id = aws_vpc_dhcp_options.own.id
}

data "aws_vpc_peering_connections" "none" {}

data "aws_instances" "none" {}

output "vpc" {
  value = data.aws_vpc.main.id
}

output "private" {
  value = length(data.aws_subnets.private.ids)
}

output "tables" {
  value = length(data.aws_route_tables.all.ids)
}

output "acls" {
  value = data.aws_network_acls.main.ids
}

output "default_acl" {
  value = aws_vpc.main.default_network_acl_id
}

output "zone" {
  value = data.aws_subnet.one.availability_zone_id
}

output "gateway" {
  value = [data.aws_internet_gateway.main.id, data.aws_route_table.public.routes[0].gateway_id]
}
"""

# What belongs to interfaces: elastic addresses, NAT gateways, interfaces, groups and their rules.
ATTACHED = """
data "aws_availability_zones" "all" {
  state = "available"
}

resource "aws_vpc" "main" {
  cidr_block = "10.43.0.0/16"
}

resource "aws_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id
}

resource "aws_subnet" "public" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.43.0.0/24"
  availability_zone = data.aws_availability_zones.all.names[0]
}

resource "aws_subnet" "private" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.43.1.0/24"
  availability_zone = data.aws_availability_zones.all.names[1]
}

resource "aws_route_table" "public" {
  vpc_id = aws_vpc.main.id

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.main.id
  }
}

resource "aws_route_table_association" "public" {
  route_table_id = aws_route_table.public.id
  subnet_id      = aws_subnet.public.id
}

resource "aws_eip" "nat" {
  domain = "vpc"
  tags   = { Name = var.changed ? "nat two" : "nat" }
}

resource "aws_nat_gateway" "main" {
  allocation_id = aws_eip.nat.id
  subnet_id     = aws_subnet.public.id
  tags          = { Name = "main" }
  depends_on    = [aws_internet_gateway.main, aws_route_table_association.public]
}

resource "aws_route_table" "private" {
  vpc_id = aws_vpc.main.id
}

resource "aws_route" "private" {
  route_table_id         = aws_route_table.private.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.main.id
}

resource "aws_route_table_association" "private" {
  route_table_id = aws_route_table.private.id
  subnet_id      = aws_subnet.private.id
}

resource "aws_ec2_managed_prefix_list" "partners" {
  name           = "partners"
  address_family = "IPv4"
  max_entries    = 5

  entry {
    cidr        = "203.0.113.0/24"
    description = "one"
  }

  dynamic "entry" {
    for_each = var.changed ? ["198.51.100.0/24"] : []
    content {
      cidr        = entry.value
      description = "two"
    }
  }

  tags = { Name = "partners" }
}

# Rules inside the group.
resource "aws_security_group" "inline" {
  name        = "inline"
  description = "rules of its own"
  vpc_id      = aws_vpc.main.id

  ingress {
    description = "web"
    from_port   = var.changed ? 8443 : 443
    to_port     = var.changed ? 8443 : 443
    protocol    = "tcp"
    cidr_blocks = ["10.43.0.0/16", "203.0.113.0/24"]
  }

  ingress {
    description = "each other"
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    self        = true
  }

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }

  tags = { Name = "inline" }
}

# Rules that are resources, one peer each.
resource "aws_security_group" "apart" {
  name   = "apart"
  vpc_id = aws_vpc.main.id
}

resource "aws_vpc_security_group_ingress_rule" "from_group" {
  security_group_id            = aws_security_group.apart.id
  referenced_security_group_id = aws_security_group.inline.id
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = var.changed ? 8090 : 8080
  description                  = "from the inline group"
  tags                         = { Name = "from group" }
}

resource "aws_vpc_security_group_ingress_rule" "from_list" {
  security_group_id = aws_security_group.apart.id
  prefix_list_id    = aws_ec2_managed_prefix_list.partners.id
  ip_protocol       = "icmp"
  from_port         = 8
  to_port           = -1
}

resource "aws_vpc_security_group_egress_rule" "out" {
  security_group_id = aws_security_group.apart.id
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "-1"
}

# The older resource, several peers each.
resource "aws_security_group" "older" {
  name_prefix = "older-"
  vpc_id      = aws_vpc.main.id
}

resource "aws_security_group_rule" "dns" {
  security_group_id = aws_security_group.older.id
  type              = "ingress"
  protocol          = "udp"
  from_port         = 53
  to_port           = 53
  cidr_blocks       = ["10.43.0.0/24", "10.43.1.0/24"]
  description       = var.changed ? "names" : "dns"
}

resource "aws_security_group_rule" "from_apart" {
  security_group_id        = aws_security_group.older.id
  type                     = "ingress"
  protocol                 = "tcp"
  from_port                = 1024
  to_port                  = 65535
  source_security_group_id = aws_security_group.apart.id
}

resource "aws_security_group_rule" "out" {
  security_group_id = aws_security_group.older.id
  type              = "egress"
  protocol          = "-1"
  from_port         = 0
  to_port           = 0
  cidr_blocks       = ["0.0.0.0/0"]
}

resource "aws_default_security_group" "closed" {
  vpc_id = aws_vpc.main.id
}

resource "aws_network_interface" "own" {
  subnet_id       = aws_subnet.private.id
  private_ips     = ["10.43.1.50"]
  description     = var.changed ? "own two" : "own"
  security_groups = var.changed ? [aws_security_group.inline.id, aws_security_group.apart.id] : [aws_security_group.inline.id]
  tags            = { Name = "own" }
}

resource "aws_eip" "own" {
  domain            = "vpc"
  network_interface = aws_network_interface.own.id
  depends_on        = [aws_internet_gateway.main]
}

data "aws_security_group" "inline" {
  vpc_id = aws_vpc.main.id
  name   = aws_security_group.inline.name
}

data "aws_nat_gateway" "main" {
  id = aws_nat_gateway.main.id
}

data "aws_network_interface" "own" {
  id         = aws_network_interface.own.id
  depends_on = [aws_eip.own]
}

output "public" {
  value = [aws_eip.own.public_ip, data.aws_network_interface.own.association[0].public_ip]
}

output "nat" {
  value = [aws_eip.nat.public_ip, data.aws_nat_gateway.main.public_ip]
}
"""

# The provider alone is slow to start, and each of these commands starts it.
pytestmark = pytest.mark.timeout(900)


@pytest.fixture
def terraform(tmp_path, fresh):
    if is_missing():
        pytest.skip("needs terraform and the AWS provider below /opt/tf-plugins")
    instance = fresh().start()
    return instance, lambda text: Terraform(tmp_path, instance, text)


def test_a_network_applies_replans_empty_changes_and_goes(terraform):
    instance, make = terraform
    ec2 = instance.ec2
    run = make(NETWORK)
    run.apply()
    outputs = run.outputs()
    assert outputs["private"] == 3 and outputs["tables"] == 4 and outputs["zone"] == "use1-az3"
    assert outputs["acls"] == [outputs["default_acl"]]
    assert outputs["gateway"][0] == outputs["gateway"][1]
    of_vpc = [{"Name": "vpc-id", "Values": [outputs["vpc"]]}]
    assert len(ec2.describe_subnets(Filters=of_vpc)["Subnets"]) == 10

    run.apply(changed=True)
    [vpc] = ec2.describe_vpcs(VpcIds=[outputs["vpc"]])["Vpcs"]
    assert {"Key": "stage", "Value": "prod"} in vpc["Tags"]
    assert [part["CidrBlock"] for part in vpc["CidrBlockAssociationSet"]] == ["10.40.0.0/16", "10.41.0.0/16"]
    names = ec2.describe_vpc_attribute(VpcId=outputs["vpc"], Attribute="enableDnsHostnames")
    assert names["EnableDnsHostnames"]["Value"]
    [options] = ec2.describe_dhcp_options(DhcpOptionsIds=[vpc["DhcpOptionsId"]])["DhcpOptions"]
    assert {"Key": "domain-name", "Values": [{"Value": "new.example"}]} in options["DhcpConfigurations"]
    main = [*of_vpc, {"Name": "association.main", "Values": ["true"]}]
    [table] = ec2.describe_route_tables(Filters=main)["RouteTables"]
    assert table["Tags"] == [{"Key": "Name", "Value": "isolated"}]

    run.destroy()
    [left] = ec2.describe_vpcs()["Vpcs"]
    assert left["IsDefault"]
    assert len(ec2.describe_dhcp_options()["DhcpOptions"]) == 1
    assert len(ec2.describe_internet_gateways()["InternetGateways"]) == 1


def test_what_is_attached_applies_replans_empty_changes_and_goes(terraform):
    instance, make = terraform
    ec2 = instance.ec2
    run = make(ATTACHED)
    run.apply()
    outputs = run.outputs()
    for name in ("public", "nat"):
        assert outputs[name][0] == outputs[name][1], name
    run.apply(changed=True)
    [group] = ec2.describe_security_groups(Filters=[{"Name": "group-name", "Values": ["inline"]}])["SecurityGroups"]
    assert 8443 in [rule.get("FromPort") for rule in group["IpPermissions"]]
    run.destroy()
    assert ec2.describe_addresses()["Addresses"] == []
    assert len(ec2.describe_vpcs()["Vpcs"]) == 1
