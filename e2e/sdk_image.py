"""Images that tests make themselves: a layer of files over one of the testkit's, in an own registry.

`python_sdk` is a stock AWS SDK: this Python with its standard library, the C library it needs, and
botocore without the descriptions of the services that nobody here calls.
"""

import gzip
import hashlib
import http.server
import io
import json
import os
import re
import subprocess
import sys
import sysconfig
import tarfile
import threading
import urllib.request
from pathlib import Path

SERVICES = {"ecs", "sts", "logs", "sso", "sso-oidc"}
MANIFEST = "application/vnd.oci.image.manifest.v1+json"
CONFIG = "application/vnd.oci.image.config.v1+json"
LAYER = "application/vnd.oci.image.layer.v1.tar+gzip"


def python_sdk():
    """The files of an image with a Python that can `import botocore`, as pairs of path and source."""
    program = Path(os.path.realpath(sys.executable))
    library = Path(sysconfig.get_paths()["stdlib"])
    prefix = Path(sys.base_prefix)
    for path in [program, *shared_libraries(program)]:
        yield path, path
    for path in library.rglob("*"):
        kept = not re.search(r"/(test|tests|idlelib|tkinter|ensurepip|lib2to3|config-.*|site-packages|__pycache__)(/|$)", str(path))
        if kept and path.is_file() and path.suffix in (".py", ".so", ".txt"):
            yield prefix / path.relative_to(prefix), path
            if path.suffix == ".so":
                for needed in shared_libraries(path):
                    yield needed, needed
    site = Path(__import__("botocore").__file__).parent.parent
    for package in ["botocore", "urllib3", "jmespath", "dateutil", "six.py"]:
        top = site / package
        for path in [top] if top.is_file() else top.rglob("*"):
            parts = path.relative_to(site).parts
            unwanted = parts[:2] == ("botocore", "data") and len(parts) > 3 and parts[2] not in SERVICES
            if path.is_file() and "__pycache__" not in parts and not unwanted:
                yield Path("/sdk", *parts), path


def shared_libraries(program):
    """What the program is linked to, by the paths that it looks for."""
    listed = subprocess.run(["ldd", program], capture_output=True, text=True).stdout
    return [Path(path) for path in re.findall(r"(/\S+) \(0x", listed)]


class ImageRegistry:
    """Serves images made of the testkit's busybox and one more layer."""

    def __init__(self, registry):
        self.blobs, self.manifests = {}, {}
        self.base = registry
        owner = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                kind, content = owner.find(self.path)
                self.send_response(200 if content is not None else 404)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(content or b"")))
                if content is not None:
                    self.send_header("Docker-Content-Digest", digest(content))
                self.end_headers()
                if self.command == "GET" and content is not None:
                    self.wfile.write(content)

            do_HEAD = do_GET

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()

    def find(self, path):
        match = re.fullmatch(r"/v2/([^/]+)/(manifests|blobs)/(.+)", path)
        if not match:
            return "application/json", b"{}" if path == "/v2/" else None
        name, kind, reference = match.groups()
        if kind == "blobs":
            return "application/octet-stream", self.blobs.get(reference)
        found = self.manifests.get(name)
        known = found is not None and reference in ("latest", digest(found))
        return MANIFEST, found if known else None

    def add(self, name, files, env=()):
        """Makes an image of busybox and `files`; returns how a task definition names it."""
        archive = io.BytesIO()
        seen = set()
        with tarfile.open(fileobj=archive, mode="w", format=tarfile.PAX_FORMAT) as tar:
            for target, source in files:
                if str(target) in seen:
                    continue
                seen.add(str(target))
                info = tar.gettarinfo(os.path.realpath(source), arcname=str(target).lstrip("/"))
                info.uid = info.gid = info.mtime = 0
                with open(source, "rb") as content:
                    tar.addfile(info, content)
        diff_id = digest(archive.getvalue())
        layer = gzip.compress(archive.getvalue(), compresslevel=1, mtime=0)
        self.blobs[digest(layer)] = layer
        base = json.loads(self.fetch("manifests/latest", MANIFEST))
        config = json.loads(self.fetch(f"blobs/{base['config']['digest']}"))
        for part in base["layers"]:
            self.blobs[part["digest"]] = self.fetch(f"blobs/{part['digest']}")
        config["rootfs"]["diff_ids"].append(diff_id)
        config["config"]["Env"] = [*config["config"].get("Env", []), *env]
        text = json.dumps(config).encode()
        self.blobs[digest(text)] = text
        own = {"mediaType": LAYER, "digest": digest(layer), "size": len(layer)}
        manifest = {
            "schemaVersion": 2,
            "mediaType": MANIFEST,
            "config": {"mediaType": CONFIG, "digest": digest(text), "size": len(text)},
            "layers": [*base["layers"], own],
        }
        self.manifests[name] = json.dumps(manifest).encode()
        return f"127.0.0.1:{self.server.server_port}/{name}"

    def fetch(self, rest, accept="*/*"):
        url = f"http://{self.base.address}/v2/busybox/{rest}"
        request = urllib.request.Request(url, headers={"Accept": accept})
        with urllib.request.urlopen(request) as answer:
            return answer.read()

    def close(self):
        self.server.shutdown()
        self.server.server_close()


def digest(content):
    return f"sha256:{hashlib.sha256(content).hexdigest()}"
