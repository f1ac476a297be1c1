"""Terraform's resources of ECR: apply, an empty plan, change, an empty plan, destroy."""

import pytest

from terraform import Terraform, is_missing

RESOURCES = """
resource "aws_ecr_repository" "app" {
  name                 = "terraform/app"
  image_tag_mutability = var.changed ? "IMMUTABLE" : "MUTABLE"
  force_delete         = true

  image_scanning_configuration {
    scan_on_push = var.changed
  }

  tags = {
    stage = var.changed ? "prod" : "dev"
  }
}

resource "aws_ecr_repository" "plain" {
  name = "terraform/plain"
}

resource "aws_ecr_lifecycle_policy" "app" {
  repository = aws_ecr_repository.app.name
  policy = jsonencode({
    rules = [
      {
        rulePriority = 1
        description  = "keep a few releases"
        selection = {
          tagStatus      = "tagged"
          tagPatternList = ["v*"]
          countType      = "imageCountMoreThan"
          countNumber    = var.changed ? 5 : 10
        }
        action = { type = "expire" }
      },
      {
        rulePriority = 2
        description  = "no untagged images"
        selection = {
          tagStatus   = "untagged"
          countType   = "sinceImagePushed"
          countUnit   = "days"
          countNumber = 14
        }
        action = { type = "expire" }
      },
    ]
  })
}

data "aws_caller_identity" "me" {}

resource "aws_ecr_repository_policy" "app" {
  repository = aws_ecr_repository.app.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "pull"
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.me.account_id}:root" }
      Action    = var.changed ? ["ecr:BatchGetImage"] : ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
    }]
  })
}

resource "aws_ecr_registry_policy" "mine" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "replicate"
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.me.account_id}:root" }
      Action    = ["ecr:ReplicateImage"]
      Resource  = "*"
    }]
  })
}

resource "aws_ecr_pull_through_cache_rule" "quay" {
  ecr_repository_prefix = var.changed ? "quay-two" : "quay"
  upstream_registry_url = "quay.io"
}

resource "aws_ecr_registry_scanning_configuration" "mine" {
  scan_type = "BASIC"
  rule {
    scan_frequency = "SCAN_ON_PUSH"
    repository_filter {
      filter      = var.changed ? "prod-*" : "*"
      filter_type = "WILDCARD"
    }
  }
}

resource "aws_ecr_account_setting" "scan" {
  name  = "BASIC_SCAN_TYPE_VERSION"
  value = "AWS_NATIVE"
}

data "aws_ecr_repository" "app" {
  name = aws_ecr_repository.app.name
}

data "aws_ecr_repositories" "all" {
  depends_on = [aws_ecr_repository.app, aws_ecr_repository.plain]
}

data "aws_ecr_authorization_token" "token" {}

output "uri" {
  value = data.aws_ecr_repository.app.repository_url
}

output "proxy" {
  value = data.aws_ecr_authorization_token.token.proxy_endpoint
}
"""

REPLICATION = """
resource "aws_ecr_replication_configuration" "mine" {
  replication_configuration {
    rule {
      destination {
        region      = "eu-west-1"
        registry_id = "000000000000"
      }
    }
  }
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


def test_every_resource_applies_replans_empty_changes_and_goes(terraform):
    instance, make = terraform
    run = make(RESOURCES)
    run.apply()
    outputs = run.outputs()
    assert outputs["uri"] == f"127.0.0.1:{instance.port}/terraform/app"
    assert outputs["proxy"] == instance.url
    run.apply(changed=True)
    ecr = instance.client("ecr")
    (repo,) = ecr.describe_repositories(repositoryNames=["terraform/app"])["repositories"]
    assert repo["imageTagMutability"] == "IMMUTABLE" and repo["imageScanningConfiguration"]["scanOnPush"]
    assert ecr.list_tags_for_resource(resourceArn=repo["repositoryArn"])["tags"] == [
        {"Key": "stage", "Value": "prod"}
    ]
    prefixes = [rule["ecrRepositoryPrefix"] for rule in ecr.describe_pull_through_cache_rules()["pullThroughCacheRules"]]
    assert prefixes == ["quay-two"]
    run.destroy()
    assert ecr.describe_repositories()["repositories"] == []
    assert ecr.describe_pull_through_cache_rules()["pullThroughCacheRules"] == []


def test_replication_is_refused_with_its_reason(terraform):
    _, make = terraform
    run = make(REPLICATION)
    result = run("apply", "-no-color", "-auto-approve", expect=(1,))
    assert "does not support replicationConfiguration.rules" in result.stderr.replace("\n", " ")
