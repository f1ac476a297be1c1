"""Terraform's resources of ECR: apply, an empty plan, change, an empty plan, destroy.

Needs the program and the AWS provider as a file system mirror; where they are missing, the tests
say so and are skipped.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

MIRROR = Path(os.environ.get("NEARGATE_TF_PLUGINS", "/opt/tf-plugins"))
PROVIDER = "registry.terraform.io/hashicorp/aws"

BASE = """
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

provider "aws" {
  skip_metadata_api_check = true
  endpoints {
    ecr = "%(url)s"
    sts = "%(url)s"
  }
}

variable "changed" {
  type    = bool
  default = false
}
"""

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


class Terraform:
    def __init__(self, folder, instance, text):
        self.folder = Path(folder)
        (self.folder / "main.tf").write_text(BASE % {"url": instance.url} + text)
        (self.folder / "terraformrc").write_text(
            f'provider_installation {{ filesystem_mirror {{ path = "{MIRROR}" }} }}\n'
        )
        self.environment = {
            **instance.cli_environment(),
            "TF_CLI_CONFIG_FILE": str(self.folder / "terraformrc"),
            "TF_IN_AUTOMATION": "1",
            "CHECKPOINT_DISABLE": "1",
        }
        self("init", "-no-color")

    def __call__(self, *arguments, expect=(0,)):
        result = subprocess.run(
            ["terraform", *arguments],
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=600,
        )
        assert result.returncode in expect, f"{arguments}: {result.stdout}\n{result.stderr}"
        return result

    def apply(self, **variables):
        given = [f"-var={name}={json.dumps(value)}" for name, value in variables.items()]
        self("apply", "-no-color", "-auto-approve", *given)
        # 0: nothing to do; 2: a difference.
        self("plan", "-no-color", "-detailed-exitcode", *given)


# The provider alone is slow to start, and each of these commands starts it.
pytestmark = pytest.mark.timeout(900)


@pytest.fixture
def terraform(tmp_path, fresh):
    if not shutil.which("terraform") or not (MIRROR / PROVIDER).is_dir():
        pytest.skip("needs terraform and the AWS provider below /opt/tf-plugins")
    instance = fresh().start()
    return instance, lambda text: Terraform(tmp_path, instance, text)


def test_every_resource_applies_replans_empty_changes_and_goes(terraform):
    instance, make = terraform
    run = make(RESOURCES)
    run.apply()
    outputs = json.loads(run("output", "-json").stdout)
    assert outputs["uri"]["value"] == f"127.0.0.1:{instance.port}/terraform/app"
    assert outputs["proxy"]["value"] == instance.url
    run.apply(changed=True)
    ecr = instance.client("ecr")
    (repo,) = ecr.describe_repositories(repositoryNames=["terraform/app"])["repositories"]
    assert repo["imageTagMutability"] == "IMMUTABLE" and repo["imageScanningConfiguration"]["scanOnPush"]
    assert ecr.list_tags_for_resource(resourceArn=repo["repositoryArn"])["tags"] == [
        {"Key": "stage", "Value": "prod"}
    ]
    prefixes = [rule["ecrRepositoryPrefix"] for rule in ecr.describe_pull_through_cache_rules()["pullThroughCacheRules"]]
    assert prefixes == ["quay-two"]
    run("destroy", "-no-color", "-auto-approve")
    assert ecr.describe_repositories()["repositories"] == []
    assert ecr.describe_pull_through_cache_rules()["pullThroughCacheRules"] == []


def test_replication_is_refused_with_its_reason(terraform):
    _, make = terraform
    run = make(REPLICATION)
    result = run("apply", "-no-color", "-auto-approve", expect=(1,))
    assert "does not support replicationConfiguration.rules" in result.stderr.replace("\n", " ")
