"""A mount namespace with an /etc of its own: what is changed there is not the host's.

podman and dockerd also keep things in /run, /dev/shm and /var/lib/containers, wherever they are told
to have their data; those are empty in the namespace, and gone with it.
"""

import os
import shutil
import subprocess
from pathlib import Path

from instance import wait_for


class PrivateEtc:
    """Programs that are started through `wrapper` see `folder` as /etc."""

    def __init__(self, folder):
        self.folder = Path(folder)
        shutil.copytree("/etc", self.folder, symlinks=True, ignore=shutil.ignore_patterns("certs.d"))
        # Whatever is not found here is not to be asked for anywhere else.
        (self.folder / "resolv.conf").unlink(missing_ok=True)
        (self.folder / "resolv.conf").write_text("nameserver 127.0.0.1\noptions timeout:1 attempts:1\n")
        self.hosts = self.folder / "hosts"
        self.hosts.unlink(missing_ok=True)
        # Without a line break at its end, as people leave it.
        self.hosts.write_text("127.0.0.1 localhost\n# ours\n::1 localhost ip6-localhost")
        (self.folder / "nsswitch.conf").write_text("passwd: files\ngroup: files\nhosts: files dns\n")
        script = """set -e
            mount --bind "$0" /etc
            for folder in /run /dev/shm /var/lib/containers; do
                [ ! -d "$folder" ] || mount -t tmpfs -o mode=755 private "$folder"
            done
            touch "$0/is-mounted"
            exec sleep 3600"""
        command = ["unshare", "--mount", "--propagation", "private", "sh", "-c", script, str(self.folder)]
        self.holder = subprocess.Popen(command)
        mounted = self.folder / "is-mounted"
        wait_for(mounted.exists, what="the namespace")
        mounted.unlink()
        self.wrapper = ["nsenter", "--mount", f"--target={self.holder.pid}", f"--wd={os.getcwd()}"]

    def run(self, *command, check=True, **more):
        result = subprocess.run(
            [*self.wrapper, *command], capture_output=True, text=True, timeout=120, **more
        )
        assert not check or result.returncode == 0, f"{command}: {result.stderr}{result.stdout}"
        return result

    def tree(self):
        """Every file and folder with its mode and content."""
        found = {}
        for folder, folders, files in os.walk(self.folder):
            for name in [*folders, *files]:
                path = Path(folder, name)
                is_plain = path.is_file() and not path.is_symlink()
                content = path.read_bytes() if is_plain else None
                found[str(path)] = (path.lstat().st_mode, content)
        return found

    def close(self):
        self.holder.kill()
        self.holder.wait()
