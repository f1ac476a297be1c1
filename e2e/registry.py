"""The testkit's registry as a process."""

import json
import os
import subprocess
import urllib.request

PROGRAM = os.environ.get("TESTKIT", "testkit")


class Registry:
    def __init__(self, auth="none"):
        self.process = subprocess.Popen(
            [PROGRAM, "registry", "--auth", auth, "--until-stdin-closes"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self.address = json.loads(self.process.stdout.readline())["address"]

    def image(self, name):
        return f"{self.address}/{name}"

    def log(self):
        """The requests so far, oldest first."""
        with urllib.request.urlopen(f"http://{self.address}/_testkit/log") as answer:
            return json.load(answer)

    def digest(self, name):
        """What `name:tag` is at the moment, as the registry says it."""
        repository, tag = name.split(":") if ":" in name else (name, "latest")
        request = urllib.request.Request(
            f"http://{self.address}/v2/{repository}/manifests/{tag}", method="HEAD"
        )
        with urllib.request.urlopen(request) as answer:
            return answer.headers["docker-content-digest"]

    def layers(self, name):
        """The digests of an image's layers; the image must not be an index."""
        repository, tag = name.split(":") if ":" in name else (name, "latest")
        with urllib.request.urlopen(f"http://{self.address}/v2/{repository}/manifests/{tag}") as answer:
            return [layer["digest"] for layer in json.load(answer)["layers"]]

    def fail(self, path_contains, times=1, **fault):
        """Makes requests fail: status=, truncate_after=, delay_ms=, corrupt=."""
        body = json.dumps({"path_contains": path_contains, "times": times, **fault}).encode()
        urllib.request.urlopen(f"http://{self.address}/_testkit/fault", data=body).close()

    def close(self):
        self.process.stdin.close()
        self.process.wait(timeout=10)
