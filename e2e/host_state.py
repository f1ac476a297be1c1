"""What the kernel and the host hold that Neargate could leave behind.

Run as a program it prints one line per thing; `cargo xtask test` compares the lines from before
with those from after. The tests use `snapshot()` for the same purpose.
"""

import os
import subprocess
from pathlib import Path


def snapshot():
    """Everything as a set of lines that do not change while nothing happens."""
    return (
        processes()
        | mounts()
        | links()
        | routes()
        | firewall()
        | cgroups()
        | runtime_files()
        | settings()
    )


def processes():
    found = set()
    for folder in Path("/proc").iterdir():
        if not folder.name.isdigit():
            continue
        try:
            line = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
            program = os.path.basename(os.readlink(folder / "exe"))
        except OSError:
            continue  # it ended, or it is a kernel thread
        if program.startswith(("neargate", "testkit")) or "neargate:" in line:
            found.add(f"process {folder.name}: {line.strip()[:200]}")
    return found


def mounts():
    lines = Path("/proc/self/mountinfo").read_text().splitlines()
    return {f"mount {line.split()[4]}" for line in lines}


def links():
    output = run("ip", "-o", "link", "show")
    return {f"link {line.split(':')[1].strip().split('@')[0]}" for line in output.splitlines()}


def routes():
    found = {f"route {line.strip()}" for line in run("ip", "route", "show", "table", "all").splitlines()}
    return found | {f"rule {line.strip()}" for line in run("ip", "rule", "show").splitlines()}


def firewall():
    return {f"nft {line.strip()}" for line in run("nft", "list", "tables").splitlines()}


def cgroups():
    found = set()
    for folder, names, _files in os.walk("/sys/fs/cgroup"):
        for name in list(names):
            if name.startswith("neargate"):
                found.add(f"cgroup {folder}/{name}")
                names.remove(name)
    return found


def runtime_files():
    run_folder = Path("/run/neargate")
    found = {f"file {path}" for path in run_folder.glob("*")} if run_folder.is_dir() else set()
    return found | {f"file {path}" for path in Path("/tmp").glob("neargate-*")}


def settings():
    """Settings of the host's own network that an instance might change."""
    names = ["net/ipv4/ip_forward", "net/ipv4/conf/all/rp_filter", "net/ipv4/conf/all/route_localnet"]
    return {f"setting {name} = {Path('/proc/sys', name).read_text().strip()}" for name in names}


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


if __name__ == "__main__":
    print("\n".join(sorted(snapshot())))
