"""A client of the instance's registry: pushes as docker does, one request after the other."""

import hashlib
import http.client
import json
import uuid
import urllib.request

MANIFEST = "application/vnd.oci.image.manifest.v1+json"


class Repository:
    """A repository of its own on an instance, and a login."""

    def __init__(self, instance, name=None):
        self.instance = instance
        self.name = name or f"e2e/{uuid.uuid4().hex[:8]}"
        ecr = instance.client("ecr")
        created = ecr.create_repository(repositoryName=self.name)["repository"]
        self.uri = created["repositoryUri"]
        self.host = f"{created['registryId']}.dkr.ecr.{instance.variables['AWS_REGION']}.amazonaws.com"
        self.token = ecr.get_authorization_token()["authorizationData"][0]["authorizationToken"]

    def image(self, tag):
        return f"{self.uri}:{tag}"

    def request(self, method, path, body=None, headers=None, connection=None):
        """Sends one request below the repository; returns status, headers and body."""
        connection = connection or self.connect()
        headers = {"Authorization": f"Basic {self.token}", **(headers or {})}
        path = path if path.startswith("/") else f"/v2/{self.name}/{path}"
        connection.request(method, path, body=body, headers=headers)
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read()

    def connect(self):
        return http.client.HTTPConnection("127.0.0.1", self.instance.port, timeout=60)

    def expect(self, status, *arguments, **more):
        found, headers, body = self.request(*arguments, **more)
        assert found == status, (arguments[:2], found, body[:500])
        return headers, body

    def push_blob(self, content, connection=None):
        """Pushes a blob unless the repository has it; returns its digest."""
        digest = f"sha256:{hashlib.sha256(content).hexdigest()}"
        if self.request("HEAD", f"blobs/{digest}", connection=connection)[0] == 200:
            return digest
        headers, _ = self.expect(202, "POST", "blobs/uploads/", connection=connection)
        location = headers["Location"]
        self.expect(202, "PATCH", location, body=content, connection=connection)
        self.expect(201, "PUT", f"{location}?digest={digest}", connection=connection)
        return digest

    def push_manifest(self, reference, manifest, connection=None):
        """Pushes a manifest (bytes or what is to be JSON); returns its digest."""
        document = manifest if isinstance(manifest, bytes) else json.dumps(manifest).encode()
        kind = json.loads(document).get("mediaType", MANIFEST)
        headers, _ = self.expect(
            201,
            "PUT",
            f"manifests/{reference}",
            body=document,
            headers={"Content-Type": kind},
            connection=connection,
        )
        return headers["Docker-Content-Digest"]

    def push_layers(self, tag, *layers, connection=None):
        """Pushes an image that nobody runs; returns its digest."""
        config = json.dumps({"architecture": "none", "os": "none", "made": tag}).encode()
        descriptors = []
        for content in (config, *layers):
            digest = self.push_blob(content, connection)
            descriptors.append({"mediaType": "application/octet-stream", "digest": digest, "size": len(content)})
        manifest = {
            "schemaVersion": 2,
            "mediaType": MANIFEST,
            "config": descriptors[0],
            "layers": descriptors[1:],
        }
        return self.push_manifest(tag, manifest, connection)

    def copy_from(self, registry, image, tag, extra_layer=None):
        """Pushes an image of the testkit's registry; returns its digest.

        `extra_layer` is a (tar, uncompressed) that goes on top.
        """
        name, source_tag = image.split(":") if ":" in image else (image, "latest")
        base = f"http://{registry.address}/v2/{name}"

        def get(path):
            with urllib.request.urlopen(f"{base}/{path}") as answer:
                return answer.read()

        manifest = json.loads(get(f"manifests/{source_tag}"))
        config = json.loads(get(f"blobs/{manifest['config']['digest']}"))
        for layer in manifest["layers"]:
            self.push_blob(get(f"blobs/{layer['digest']}"))
        if extra_layer is not None:
            digest = self.push_blob(extra_layer)
            config["rootfs"]["diff_ids"].append(digest)
            kind = "application/vnd.oci.image.layer.v1.tar"
            manifest["layers"].append({"mediaType": kind, "digest": digest, "size": len(extra_layer)})
        config = json.dumps(config).encode()
        manifest["config"]["digest"] = self.push_blob(config)
        manifest["config"]["size"] = len(config)
        return self.push_manifest(tag, manifest)

    def delete(self, digest):
        self.expect(202, "DELETE", f"manifests/{digest}")

    def blob(self, digest):
        """The content of a blob, or nothing when the repository does not have it."""
        status, _, body = self.request("GET", f"blobs/{digest}")
        return body if status == 200 else None
