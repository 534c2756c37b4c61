"""The notifier as docker/compose.yaml runs it, where no container engine is at hand: see tests/container.sh."""

from __future__ import annotations

import fcntl
import os
import secrets
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final

import yaml

from tests import dockerfile
from tests.dockerfile import ROOT
from tests.running import Notifier

USER: Final = 7109
TOKENS: Final = {"admin-token": secrets.token_hex(32), "ingest-token": secrets.token_hex(32)}
LIMIT: Final = 128 * 1024 * 1024
COMPOSE: Final[dict[str, Any]] = yaml.safe_load((ROOT / "docker/compose.yaml").read_text("utf-8"))
CGROUPS: Final = (
    (Path("/sys/fs/cgroup/memory"), "memory.limit_in_bytes", "memory.max_usage_in_bytes"),
    (Path("/sys/fs/cgroup"), "memory.max", "memory.peak"),
)
"""Version 1 and 2: where a group may be made, what limits it, and what says how much it had at most."""


def why_not() -> str:
    """Why nothing can be confined here; empty if it can."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return "needs Linux and root, for a root file system of its own"
    tried = subprocess.run(["/usr/bin/unshare", "--mount", "true"], capture_output=True, check=False)
    return "" if tried.returncode == 0 else f"no mount namespace to be had: {tried.stderr.decode().strip()}"


class MemoryLimit:
    """A control group with 128 MB, where this machine lets us make one; else the data segment is limited."""

    def __init__(self) -> None:
        self.group: Path | None = None
        self._peak = ""
        for parent, limit, peak in CGROUPS:
            if self._make(parent / f"notifier-test-{secrets.token_hex(4)}", limit):
                self._peak = peak
                break

    def _make(self, group: Path, limit: str) -> bool:
        try:
            group.mkdir()
            (group / limit).write_text(str(LIMIT))
        except OSError:  # not ours to make, or version 2 without its memory controller
            if group.is_dir():
                group.rmdir()
            return False
        self.group = group
        return True

    def peak(self) -> int:
        """The most bytes that the processes in it had, files in the cache included; 0 if nobody counted."""
        counted = self.group / self._peak if self.group else None
        return int(counted.read_text()) if counted and counted.exists() else 0

    def close(self) -> None:
        if self.group:
            self.group.rmdir()


class Contained(Notifier):
    """Started, stopped and asked like any other; `config` and `data` are what is mounted."""

    def __init__(self, folder: Path, installed: Path, config: str, limit: MemoryLimit) -> None:
        compose = COMPOSE["services"]["notifier"]["environment"]
        super().__init__(folder, config, **dockerfile.environment() | compose | {"NOTIFIER_PORT": "0"})
        self._installed = installed
        self.limit = limit
        self._root = folder / "root"
        self.token = TOKENS["admin-token"]
        self._mounted()

    def _mounted(self) -> None:
        """The folders as the administrator makes them: they belong to the user of the image."""
        given = self.folder / "secrets"
        for folder in (self._root, self.folder / "config", self.data, given):
            folder.mkdir()
        self.config = self.config.rename(self.folder / "config/notifier.yaml")
        for name, token in TOKENS.items():
            (given / name).write_text(token)
            (given / name).chmod(0o400)
        for path in (self.config.parent, self.config, self.data, given, *given.iterdir()):
            os.chown(path, USER, USER)

    def command(self, *options: str) -> list[str]:
        script = str(ROOT / "tests/container.sh")
        places = [str(self._root), str(self._installed), str(self.folder), str(self.limit.group or "")]
        return ["unshare", "--mount", script, *places, seen(), *dockerfile.command(), *options]

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def execute(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """What `docker exec … notifier …` does: in the same root, as the same user, with the same limit."""
        join = 'if [ -n "$0" ]; then echo $$ >"$0/cgroup.procs"; fi; exec "$@"'
        inside = ["nsenter", f"--target={self.pid}", "--mount", "chroot", str(self._root)]
        user = ["/usr/bin/setpriv", f"--reuid={USER}", f"--regid={USER}", "--clear-groups", "--no-new-privs", "--"]
        command = ["/bin/sh", "-euc", join, str(self.limit.group or ""), *inside, *user, "notifier", *arguments]
        return subprocess.run(command, env=self._environment, capture_output=True, text=True, check=False)

    def status(self) -> dict[str, str]:
        """What the kernel says of the process."""
        lines = Path(f"/proc/{self.pid}/status").read_text().splitlines()
        return {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}

    def mounts(self) -> dict[str, str]:
        """The options of each place in its file system."""
        lines = Path(f"/proc/{self.pid}/mountinfo").read_text().splitlines()
        return {words[4]: words[5] for words in map(str.split, lines)}


def seen() -> str:
    """Where Python lies, and the packages of this checkout's environment: not under /usr as in the image."""
    return f"{sys.base_prefix}\n{sysconfig.get_path('purelib')}"


def context(folder: Path) -> Path:
    """What the build stage copies, and nothing else of the checkout."""
    folder.mkdir()
    for source, target in dockerfile.copied(dockerfile.stages()[0]):
        path = ROOT / source
        if path.is_dir():
            shutil.copytree(path, folder / target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(path, folder)
    return folder


def pip(*arguments: str, cwd: Path) -> None:
    command = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", *arguments]
    subprocess.run(command, cwd=cwd, check=True, env={**os.environ, "CC": "/bin/false"})


def wheel_over_what_is_here(folder: Path) -> Path:
    """An environment with the wheel in it, beside the dependencies of this one: a few seconds, and no network."""
    source = context(folder / "source")
    pip("wheel", "--no-deps", "--no-index", "--no-build-isolation", "--wheel-dir", "..", ".", cwd=source)
    (wheel,) = folder.glob("*.whl")
    installed = folder / "notifier"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(installed)], check=True)
    pip("--python", str(installed), "install", "--no-deps", "--no-index", str(wheel), cwd=folder)
    relative = Path(sysconfig.get_path("purelib")).relative_to(sys.prefix)
    (installed / relative / "dependencies.pth").write_text(f"{sysconfig.get_path('purelib')}\n")
    return at_its_place(installed)


def as_the_image_is_built(folder: Path) -> Path:
    """What the RUN lines of the build stage make, in another folder, without a compiler."""
    source, installed = context(folder / "source"), folder / "notifier"
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    for line in dockerfile.of(dockerfile.stages()[0], "RUN"):
        command = line.text.replace("/opt/notifier", str(installed))
        subprocess.run(
            ["/bin/sh", "-euc", command], cwd=source, check=True, env={**os.environ, "PATH": path, "CC": "/bin/false"}
        )
    return at_its_place(installed)


def at_its_place(installed: Path) -> Path:
    """The commands of an environment name their Python: the one that will be at /opt/notifier."""
    for script in (installed / "bin").iterdir():
        if script.is_file() and not script.is_symlink():
            script.write_text(script.read_text("utf-8").replace(str(installed), "/opt/notifier"))
    return installed


def once(folder: Path, install: Callable[[Path], Path]) -> Path:
    """What `install` makes in this folder, which several test processes share: the first makes it, the others wait."""
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        made = folder / "made"
        if not made.exists():
            made.write_text(str(install(folder)))
        return Path(made.read_text())


@contextmanager
def contained(folder: Path, installed: Path, config: str) -> Iterator[Contained]:
    """Running, with its memory limited; everything that it leaves behind outside of `folder` is taken away."""
    with closing(MemoryLimit()) as limit:
        notifier = Contained(folder, installed, config, limit)
        try:
            notifier.start()
            yield notifier
        finally:
            notifier.kill()
