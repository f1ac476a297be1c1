"""Terraform on one instance: apply, plan, destroy.

Needs the program and the AWS provider as a file system mirror; where they are missing, tests say so
and are skipped.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path

MIRROR = Path(os.environ.get("NEARGATE_TF_PLUGINS", "/opt/tf-plugins"))
PROVIDER = "registry.terraform.io/hashicorp/aws"
SERVICES = ["acm", "ec2", "ecr", "ecs", "elbv2", "sts"]

BASE = """
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

provider "aws" {
  skip_metadata_api_check = true
  endpoints {
%(endpoints)s
  }
}

variable "changed" {
  type    = bool
  default = false
}
"""


def is_missing():
    return not shutil.which("terraform") or not (MIRROR / PROVIDER).is_dir()


class Terraform:
    def __init__(self, folder, instance, text):
        self.folder = Path(folder)
        endpoints = "\n".join(f'    {service} = "{instance.url}"' for service in SERVICES)
        (self.folder / "main.tf").write_text(BASE % {"endpoints": endpoints} + text)
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

    def outputs(self):
        outputs = json.loads(self("output", "-json").stdout)
        return {name: output["value"] for name, output in outputs.items()}

    def destroy(self):
        self("destroy", "-no-color", "-auto-approve")
